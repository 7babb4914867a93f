"""Figures of pain: the numbers 0–10 that say how bad something is, with or without "/10", and forms filled in by line.

Rule: such a number becomes a figure of its own (``ψ``) before pieces are cut, and the signs between it and its part of
the body become plain words; so that no grammar of sets or distances ever sees it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from coach.patterns import Pattern
from coach.reader.answered import answered, guessed
from coach.reader.bare_figures import bare_figures, settled_first
from coach.reader.doing import does, doing
from coach.reader.embodied import embodied, line
from coach.reader.felt_doing import IT, felt_doing
from coach.reader.over_time import over_time
from coach.reader.scored_behind import scored_after, scored_behind
from coach.reader.soreness import bodily
from coach.reader.tokens import Atoms
from coach.reader.told_after import sides, told_after, words_behind
from coach.vocabulary import Vocabulary

#: Farthest a figure stands from its part of the body, in atoms.
_REACH = 9
_FAR = 16
_BETWEEN = frozenset("ZVaμαβκιλ:-(@εeθηνr")
_BEHIND = frozenset("\n.,;)(?-|czαβκaεθιλYνμVZRNoWη")
_LIFTED = Pattern(r"nx[ntd]|xn|ns|n[KB]")
_VAGUE = frozenset(("general", "abdomen"))
_AWAY = frozenset("in at on to from for by after before with".split())


_SO = Pattern(r"(?<=[YVwμ],)c(?=n(?:[.,]|$))")


def _so_much(atoms: Atoms) -> Atoms:
    """The atoms with the "so" of "sore, so 4" as a word of about."""
    codes = list(atoms.codes)
    for m in _SO.finditer(atoms.codes):
        if atoms.word(m.start()) == "so":
            codes[m.start()] = "μ"
    return replace(atoms, codes="".join(codes))


def scored(atoms: Atoms, vocabulary: Vocabulary) -> Atoms:
    """The atoms with every figure of pain as one."""
    if "n" in atoms.codes and not IT.isdisjoint(atoms.words):
        atoms = felt_doing(atoms)
    if "cn" in atoms.codes and "so" in atoms.words:
        atoms = _so_much(atoms)
    codes = atoms.codes
    sore = "ξ" in codes and "soreness" in atoms.words
    if (
        "R" not in codes
        and "Y" not in codes
        and not (sore and "n/n" in codes)
        and ("X" not in codes or vocabulary.bodily.keys().isdisjoint(atoms.words))
    ):
        return atoms
    out, values = list(codes), list(atoms.values)
    if sore:
        bodily(atoms, out, values, vocabulary)
    settled_first(atoms, out, values)
    if "n" in codes and "R" in codes:
        over_time(atoms, out, values)
    embodied(atoms, out, values, vocabulary)
    if "?" in codes:
        answered(atoms, out, values)
    if ":" in codes or "=" in atoms.text:
        _form(atoms, out, vocabulary)
    if "N" in codes:
        for m in _NONE.finditer(codes):  # "knee pain: none"
            i = m.end("none") - 1
            out[i], values[i], out[i - 1] = "ψ", 0.0, "w"
    if "(Z)" in codes:
        for m in re.finditer(r"\(Z\)", codes):
            out[m.start()] = out[m.end() - 1] = "w"
    if "Z" in codes and "R" in codes:
        for m in _APPOSED.finditer(codes):  # "my achilles, the left one, is sore"
            out[m.start("open")] = out[m.start("close")] = "w"
        sides(atoms, out)
    if "V" in codes and "R" in codes:
        words_behind(out)
    if "n" in codes:
        for m in _SCALE.finditer(codes):  # "on a scale of 1 to 10"
            if atoms.values[m.start()] in (0, 1) and atoms.values[m.end() - 1] == 10 and "scale" in atoms.words:
                out[m.start() : m.end()] = "w" * (m.end() - m.start())
                for k in range(max(0, m.start() - 3), m.start()):
                    out[k] = "w" if out[k] == "π" else out[k]
        if "or" in atoms.words:
            for m in _EITHER.finditer(codes):  # "one or two out of ten" is read at its last figure
                first, last = m.start(), m.start() + 2
                if atoms.word(first + 1) == "or" and atoms.values[last] - atoms.values[first] == 1:
                    out[first] = out[first + 1] = "w"
        for i, code in enumerate(codes):
            if (
                code == "n" == out[i]
                and isinstance(values[i], float | int)
                and 0 <= values[i] <= 10
                and atoms.word(i) not in _TIMES
            ):
                _mark(atoms, i, out, values, vocabulary)
        if "R" in codes:
            if "X" in codes and "n/n" in codes:
                scored_behind(atoms, out, values)
                scored_after(atoms, out, values)
            told_after(atoms, out, _ends_of(atoms, out, values, vocabulary))
            bare_figures(atoms, out, values, vocabulary)
    if "from" in atoms.words and out.count("ψ") > 1:
        for m in _DOWN_FROM.finditer("".join(out)):
            if atoms.words[atoms.first[m.end() - 1] - 1] == "from":
                out[m.end() - 1] = "w"  # "2/10 going down from 4": what it was
    for m in _OUCH.finditer(codes):
        if atoms.word(m.start()) in CRIES:
            out[m.end() - 1] = "w"  # "ouch. right wrist"
    if "?" in codes and "ψ" in out:
        guessed(atoms, out)
    made = "".join(out)
    return atoms if made == codes and values == atoms.values else atoms.anew(made, values)


def _ends_of(atoms: Atoms, out: list[str], values: list[Any], vocabulary: Vocabulary) -> dict[int, int]:
    """The numbers up to ten that are still bare, each with the atom behind it."""
    left = [i for i, c in enumerate(out) if c == "n" and isinstance(v := values[i], float | int) and 0 <= v <= 10]
    return {i: end for i in left if (end := _ended(atoms, i, out, vocabulary)) is not None}


_TIMES = frozenset(("twice", "thrice"))  #: "bent knee, twice" is no figure of a pain
_OUCH = Pattern(r"(?:(?<=[\n.])|^)Y[.,]+(?=[waZ]{0,3}R)")
CRIES = frozenset("ouch ow oww owww argh ouchie".split())
_NONE = Pattern(r"(?P<none>[RYZ]w?[:\-]N)α?(?=[\n.,;)]|$)")
_APPOSED = Pattern(r"R(?P<open>,)[wa2]{0,2}Zw?(?P<close>,)(?=[wμα]{0,3}[Yνθ])")
_EITHER = Pattern(r"nwn(?=wan|/n)")
_SCALE = Pattern(r"n[-/aw]n")


def _form(atoms: Atoms, out: list[str], vocabulary: Vocabulary) -> None:
    """Puts the lines of a form ("Where: knee / Side: left / Pain: 4") together as one piece."""
    fields: list[tuple[int, int]] = []
    start = 0
    for i, code in enumerate(atoms.codes):
        if code in "\n,;|.(":
            start = i + 1
        elif (code == ":" or (code == "z" and atoms.word(i) == "=")) and start < i <= start + 3:
            if all(w in vocabulary.form_key for w in atoms.some(start, i)):
                fields.append((start, i))
            start = i + 1
    if len(fields) < 2 or "R" not in out:
        return
    for a, i in fields:
        out[i] = "w"
        if a and a != fields[0][0]:
            out[a - 1] = "w"
        for k in range(a, i):
            if out[k] == "R":
                out[k] = "w"


def _mark(atoms: Atoms, i: int, out: list[str], values: list[Any], vocabulary: Vocabulary) -> None:
    """Marks number ``i`` where it says how bad something is."""
    if values[i] == 0 and i + 1 < len(out) and out[i + 1] in "YRZ" and out[i - 1 : i] not in (["R"], ["Z"], [":"]):
        out[i] = "N"  # "zero pain"
        return
    end = _ended(atoms, i, out, vocabulary)
    if end is None:
        return
    of_ten = end > i + 1
    said = atoms.word(i - 1) == "a" if i else False
    at = _before(atoms, i, end, out, vocabulary, of_ten, said)
    if at is None:
        if not _after(atoms, i, end, out, vocabulary, of_ten):
            return
        at = i
    if out[at] == "X":
        out[at], values[at] = "R", vocabulary.bodily[" ".join(atoms.some(at, at + 1))].value
    for k in range(at + 1, i):
        if out[k] in ":-/(z,@26Upgl." or (out[k] == "η" and k != i - 1):
            out[k] = "w"
    out[i] = "ψ"
    for k in range(i + 1, end):
        out[k] = "w"
    if of_ten or at == i:
        _beside(out, i)


_DOWN_FROM = Pattern(r"ψ[^ψ,.;\n?]{1,6}ψ")
_OUT_OF = frozenset("outta out of from".split())
_ON = frozenset(("on", "over", "sur"))
#: Words of what is numbered, beside which a number is no figure of its own.
_NUMBERED = frozenset("day week session run month no number rep set".split())
#: Behind these a figure is of a pain, wherever the part of the body is named.
_WORST = frozenset(("worst", "peaked", "peak"))
_OLD = frozenset(
    "old dodgy bad usual same famous good gammy poor other trusty injured troublesome problem that".split()
)


def _ended(atoms: Atoms, i: int, out: list[str], vocabulary: Vocabulary) -> int | None:
    """The atom behind the figure, "/10" or "out of 10" taken in; None where what follows makes it something else."""
    codes = atoms.codes
    n = len(codes)
    if codes[i - 1 : i] in ("n", "x", "/", "t") and i:
        return None
    j = i + 1
    if codes[j : j + 1] == "-" and codes[j + 1 : j + 2] == "n":  # "3-4" is read at its last figure
        return None
    if codes[j : j + 2] == "/n" and atoms.values[j + 1] == 10 and codes[j + 2 : j + 3] != "/":
        return j + 2
    if j + 1 < n and atoms.word(j) == "ish" and atoms.word(j + 1) in _OUT_OF:
        j += 1  # "4 ish out of ten"
    if j + 1 < n and atoms.word(j) in _ON and codes[j + 1] == "n" and atoms.values[j + 1] == 10:
        return j + 2 if codes[j + 2 : j + 3] not in tuple("xKBDCISHmq") else None  # "4 on 10"
    if j < n and atoms.word(j) in _OUT_OF:  # "out of 10", "of 10"
        k = next((k for k in range(j + 1, min(n, j + 3)) if codes[k] == "n"), n)
        if k < n and atoms.values[k] == 10 and codes[k + 1 : k + 2] not in tuple("xKBDCISHmq"):
            return k + 1
        return None if atoms.word(j).startswith("out") else j if codes[j] in _BEHIND else None
    if j == n or codes[j] in _BEHIND:
        if j < n and codes[j] == "-" and atoms.glued(j):
            return None
        return j
    if does(atoms, j):
        return j  # "shoulder 4 putting my coat on"
    if codes[j] in "w2vUx":
        follows = codes[j] == "w" and doing(atoms.word(j))
        return j if (follows or atoms.word(j) in vocabulary.score_follow) and codes[j : j + 2] != "xn" else None
    return None


def _before(
    atoms: Atoms, i: int, end: int, out: list[str], vocabulary: Vocabulary, of_ten: bool, said: bool
) -> int | None:
    """The part of the body, or the pain, that stands before figure ``i``.

    ``of_ten``: "3/10"; ``said``: "a 3". Such figures may stand farther off and behind other words.
    """
    felt: int | None = None
    commas = 0
    chained = loose = joined = False
    for k in range(i - 1, max(-1, i - 1 - (_FAR if of_ten or said else _REACH)), -1):
        code = out[k]
        words = atoms.some(k, k + 1)
        if joined and not chained and code in "RXY":
            return None  # "knee hurt and 5": no figure of the knee
        if code == "R":
            return k if _of_region(atoms, k, i, of_ten, out, chained or felt is not None) else felt
        if code == "X":
            if _named(words, vocabulary) and _meant(atoms, k, i, out, of_ten, said):
                return k
            if not of_ten or _LIFTED.search(line(out, i)):
                return felt
            continue
        if code == "Y":
            felt = k if _pain(atoms, k, vocabulary) else felt
        elif code == "ψ":
            chained = True
        elif code == ",":
            commas += 1
            if commas > 2:
                return felt
            loose = of_ten or said
            joined = joined or not (loose or _closed(out, end) or does(atoms, end))  # ", 4 by the end"
        elif code == "c" and not (chained or loose):
            joined = True  # "2 and now 4" goes on from a figure only
        elif not (
            code in _BETWEEN
            or code == "c"
            or (of_ten and code in "w2UET")
            or (of_ten and code == "z" and not words[0].isalnum())
            or (
                of_ten
                and code == "n"
                and k
                and (atoms.word(k - 1) in _NUMBERED or (out[k + 1] in "CD" and out[k - 1] == "a"))
            )
            or (of_ten and code in "CD" and k > 1 and out[k - 2] == "a")
            or (of_ten and code in ".\n" and _alone(out, i, end))
            or (loose and code in "w6")
            or (code in "w29UXaχ" and _behind_figure(out, k) and does(atoms, k))
            or (code == "." and "." in (out[k - 1] if k else "", out[k + 1]))  # "left knee... 3"
            or (code == "n" and k == i - 2 and out[k + 1] == "-")
            or _links(code, words, vocabulary)
        ):
            return felt
    return felt


def _behind_figure(out: list[str], k: int) -> bool:
    """Whether a figure of pain stands right before atom ``k``."""
    return "".join(out[max(0, k - 3) : k]).rstrip("w").endswith("ψ")


def _links(code: str, words: list[str], vocabulary: Vocabulary) -> bool:
    """Whether an atom may stand between a part of the body and its figure."""
    if code == "z":
        return words[0] in _SIGNS
    return code not in "nxKB\n." and all(
        w in vocabulary.score_link or w in vocabulary.form_key or not w.isalpha() for w in words
    )


def _named(words: list[str], vocabulary: Vocabulary) -> bool:
    sense = vocabulary.bodily.get(" ".join(words))
    return sense is not None and sense.code == "R"


_SAID = frozenset("a say about maybe around roughly probably its".split())
_SIGNS = frozenset("=~≈><")


def _closed(out: list[str], end: int) -> bool:
    return end >= len(out) or out[end] in "\n.;),"


def _meant(atoms: Atoms, k: int, i: int, out: list[str], of_ten: bool, said: bool) -> bool:
    """Whether "calves" with a figure is the muscle and not its exercise."""
    here = line(out, i)
    return of_ten or said or "ψ" in here or ("Y" in here and not _LIFTED.search(here))


def _of_region(atoms: Atoms, k: int, i: int, of_ten: bool, out: list[str], felt: bool) -> bool:
    """Whether the figure behind a part of the body is its pain: "back at 6" is a time, "core 3" a number of sets."""
    if of_ten or felt:
        return True
    here = line(out, i)
    if "X" not in here and _LIFTED.search(here):
        return False
    said = atoms.some(k, k + 1)
    stated = any(w in ("a", "is", "at", "s", "=") for w in atoms.some(k + 1, i)) or said[-1].endswith("s")
    value = atoms.values[k]
    if isinstance(value, tuple) and value[0] in _VAGUE and "Y" not in here and atoms.word(i - 1) != "a":
        return False
    if said == ["back"]:
        opens = k == 0 or out[k - 1] in "\n.,;"
        before = [] if opens else atoms.words[max(0, atoms.first[k] - 2) : atoms.first[k]]
        behind = atoms.words[atoms.first[k] + 1 : atoms.first[k] + 2]
        return bool({"my", "lower", "the", "low"} & set(before)) or (not before and behind not in [[w] for w in _AWAY])
    return atoms.word(i) != "one" or stated


def _pain(atoms: Atoms, k: int, vocabulary: Vocabulary) -> bool:
    """Whether a word of feeling is a pain that a figure may follow ("pain 4", not "hit 4")."""
    value = atoms.values[k]
    return (
        isinstance(value, tuple)
        and value[0] in ("pain", "soreness", "tight")
        and " ".join(atoms.some(k, k + 1)) not in vocabulary.weak
    )


def _opens(out: list[str], i: int) -> bool:
    """Whether a figure stands at the head of its sentence, but for small words."""
    k = i - 1
    while k >= 0 and out[k] in "wa":
        k -= 1
    return k < 0 or out[k] in "\n.;"


_PART = Pattern(r"[waZe]{0,3}R(?=[waZ]{0,2}(?:[\n.,;]|$))")
_ENDS = "\n.?;"


def _beside(out: list[str], i: int) -> None:
    """Joins a figure whose sentence names no part of the body to the one beside it that names nothing else."""
    a = next((k for k in range(i - 1, max(-1, i - 20), -1) if out[k] in _ENDS), -1)
    b = next((k for k in range(i + 1, min(len(out), i + 20)) if out[k] in _ENDS), len(out))
    if "R" in out[a + 1 : b]:
        return
    before = next((k for k in range(a - 1, max(-1, a - 9), -1) if out[k] in _ENDS), -1)
    if a > 0 and _PART.match("".join(out[before + 1 : a])) and a - before < 8:
        out[a] = ","
    elif b < len(out) and _PART.match("".join(out[b + 1 : b + 9])):
        out[b] = ","


def _alone(out: list[str], i: int, end: int) -> bool:
    """Whether a figure is a sentence by itself, which a part of the body named before or behind explains."""
    return _opens(out, i) and (end >= len(out) or out[end] in "\n.,;")


#: Behind an effort: a part of the body that has its own figure, or is well.
_ITS_OWN = Pattern(r"[,;.][waZe]{0,3}RZ?[waV:]{0,2}[nθ]")
_FELT = frozenset(("felt", "feels"))


def _of_effort(atoms: Atoms, i: int, end: int) -> bool:
    """Whether a figure closes a clause of its effort: "effort 8/10, left knee 2/10", "felt like 9/10, knee fine"."""
    k = i - 1
    while k >= 0 and atoms.codes[k] in "wa:" and atoms.word(k) not in _FELT:
        k -= 1
    if k < 0:
        return False
    if atoms.codes[k] == "p" and "felt" not in atoms.some(k, k + 1):
        return True
    felt = atoms.codes[k] == "p" or atoms.word(k) in _FELT
    return felt and _ITS_OWN.match(atoms.codes, end) is not None


def _after(atoms: Atoms, i: int, end: int, out: list[str], vocabulary: Vocabulary, of_ten: bool) -> bool:
    """Whether a part of the body, or a pain, stands behind the figure ("a 4 in my left knee", "3/10 achilles")."""
    if out[end : end + 1] in ([","], [";"], ["."]) and _of_effort(atoms, i, end):
        return False
    said = i > 0 and atoms.word(i - 1) == "a"
    worst = not _WORST.isdisjoint(atoms.words[max(0, atoms.first[i] - 5) : atoms.first[i]])
    if not of_ten:
        opened = i == 0 or out[i - 1] in "\n.,;:(-" or atoms.words[atoms.first[i] - 1] in _SAID
        if end >= len(out):
            return False
        if out[end] == "Y":
            return i > 0 and atoms.word(i - 1) in ("level", "grade", "a") and _pain(atoms, end, vocabulary)
        if not (worst or opened) or not (
            atoms.word(end) in ("in", "on", "for", "with") or (out[end] in ",-(?." and (said or worst))
        ):
            return False
    signs: list[int] = []
    for k in range(end, min(len(out), end + 7)):
        code = out[k]
        if code == "R" or (code == "Y" and _pain(atoms, k, vocabulary)):
            for sign in signs:
                out[sign] = ","
            return True
        if code in ".?\n" and not signs and (of_ten or said or worst) and (k == end or out[k - 1] == "Y"):
            if of_ten and code != "?" and not _opens(out, i):
                return False
            signs.append(k)
            continue
        if code in "ZVaμ,-:eα(" or (code == "c" and of_ten):
            continue
        if (of_ten and code in "w2" and atoms.word(k) in _OLD) or (worst and code in "w2aU6"):
            continue
        if code in "w2" and all(w in vocabulary.score_link or w in ("for", "with") for w in atoms.some(k, k + 1)):
            continue
        return False
    return False
