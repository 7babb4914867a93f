"""Figures of pain: the numbers 0–10 that say how bad something is, with or without "/10", and forms filled in by line.

Rule: such a number becomes a figure of its own (``ψ``) before pieces are cut, and the signs between it and its part of
the body become plain words; so that no grammar of sets or distances ever sees it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from coach.reader.tokens import Atoms
from coach.vocabulary import Vocabulary

#: Farthest a figure stands from its part of the body, in atoms.
_REACH = 9
_FAR = 16
_BETWEEN = frozenset("ZVaμαβκιλ:-(@εeθηνr")
_BEHIND = frozenset("\n.,;)(?-|czαβκaεθιλYνμVZRNoWη")
_LIFTED = re.compile(r"nx[ntd]|xn|ns|n[KB]")
_VAGUE = frozenset(("general", "abdomen"))
_AWAY = frozenset("in at on to from for by after before with".split())


def how_bad(atoms: Atoms, a: int, b: int) -> float | None:
    """The figure that says how bad it is now: of "from a 5 to a 2" and "was a 4, now 2" the one that holds."""
    codes, values = atoms.codes, atoms.values
    marked = [i for i in range(a, b) if codes[i] == "ψ"]
    if marked:
        now = [i for i in marked if not _earlier(atoms, i, b)]
        return float(values[(now or marked)[-1]])
    for m in _SHARE.finditer(codes, a, b):  # "3/10" far from any part of the body, "2/5"
        value, most = values[m.start()], values[m.end() - 1]
        if isinstance(value, float | int) and most in (5, 10) and 0 <= value <= most:
            return float(value) * 10 / most
    return None


_SHARE = re.compile(r"(?<!/)n/n")
_PAST = frozenset("from was were previously prev used started began".split())


def _earlier(atoms: Atoms, i: int, b: int) -> bool:
    """Whether a figure is of before ("from a 6", "was 4", "5 yesterday")."""
    words = atoms.words[max(0, atoms.first[i] - 3) : atoms.first[i]]
    if "now" not in words and any(w in _PAST for w in words[-2:] if words) or words[-3:-2] == ["from"]:
        return True
    value = atoms.values[i + 1] if atoms.codes[i + 1 : i + 2] == "α" and i + 1 < b else 0
    return isinstance(value, int) and value < 0


def scored(atoms: Atoms, vocabulary: Vocabulary) -> Atoms:
    """The atoms with every figure of pain as one."""
    codes = atoms.codes
    if "R" not in codes and "Y" not in codes and ("X" not in codes or vocabulary.bodily.keys().isdisjoint(atoms.words)):
        return atoms
    out, values = list(codes), list(atoms.values)
    if "ZR" in codes:
        _sited(atoms, values, vocabulary)
    if "Y" in codes:
        _soften(atoms, out, values, vocabulary)
    if "so" in atoms.words:
        for i, code in enumerate(out[:-1]):
            if code == "μ" and atoms.some(i, i + 1) == ["so"] and out[i + 1] not in "YVνθμ2ι" and i:
                out[i] = "c" if atoms.word(i + 1) not in _MEASURE else code  # "so no gym"
    if "R" in codes and not _DONE.isdisjoint(atoms.words):
        _done_in(atoms, out, values)
    if "back" in atoms.words:
        _return(atoms, out)
    if ":" in codes or "=" in atoms.text:
        _form(atoms, out, vocabulary)
    if "(Z)" in codes:
        for m in re.finditer(r"\(Z\)", codes):
            out[m.start()] = out[m.end() - 1] = "w"
    if "n" in codes:
        for m in _SCALE.finditer(codes):  # "on a scale of 1 to 10"
            if atoms.values[m.start()] in (0, 1) and atoms.values[m.end() - 1] == 10 and "scale" in atoms.words:
                out[m.start() : m.end()] = "w" * (m.end() - m.start())
        for i, code in enumerate(codes):
            if code == "n" == out[i] and isinstance(values[i], float | int) and 0 <= values[i] <= 10:
                _mark(atoms, i, out, values, vocabulary)
    made = "".join(out)
    return atoms if made == codes else replace(atoms, codes=made, values=values)


_SCALE = re.compile(r"n[-/aw]n")
_SENTENCE = re.compile(r"[^\n.?;]+")
_BARE = re.compile(r"[cwaNVμκαeZ\-,:]*Y[VμακNZ(),:\-]*(?:w[ακ]*)?")


def _soften(atoms: Atoms, out: list[str], values: list[Any], vocabulary: Vocabulary) -> None:
    """Leaves words of feeling plain where they speak of nothing bodily ("quit nagging", "shoes are wrecked")."""
    for m in _SENTENCE.finditer(atoms.codes):
        a, b = m.span()
        if "Y" not in m[0]:
            continue
        region = "R" in m[0]
        bare = not region and bool(_BARE.fullmatch(m[0])) and m[0].count("w") <= 3
        bare = bare and atoms.word(b - 1) not in _OBJECTS
        for i in range(a, b):
            if out[i] != "Y":
                continue
            words = atoms.some(i, i + 1)
            if words[-1] == "back" and atoms.words[atoms.first[i + 1] :][:1] == ["to"]:
                out[i] = "w"  # "is back to normal"
            elif not region and (
                (not bare and " ".join(words) in vocabulary.weak) or _bodiless(atoms, a, i, words, vocabulary)
            ):
                out[i] = "w"


def _bodiless(atoms: Atoms, a: int, i: int, words: list[str], vocabulary: Vocabulary) -> bool:
    """Whether something else than the body is meant: a thing, a bother, a word to the coach."""
    before = atoms.word(i - 1) if i > a else ""
    if before in _STOP:
        return True
    if words == ["pain"] and before in ("a", "right", "real", "total", "massive", "such"):
        return bool(_BOTHER & set(atoms.some(max(a, i - 4), i)))
    value = atoms.values[i]
    if not isinstance(value, tuple) or not (value[0] in ("soreness", "fatigue") or " ".join(words) in _KILLING):
        return False
    k = i - 1
    while k >= a and k > i - 5 and atoms.codes[k] in "wμVκ":
        if atoms.word(k) in vocabulary.thing:
            return True
        if atoms.word(k) in vocabulary.first_person:
            return False
        k -= 1
    return k >= a and atoms.codes[k] in "XUχ9k" and i - k <= 3 and " ".join(words) in _KILLING


_STOP = frozenset("stop quit dont cease".split())
_BOTHER = frozenset("is are was were being what such its".split())
_KILLING = frozenset(("killing me", "painful", "brutal", "agony", "screaming at me", "exhausting week"))
#: Last words of "smashed it", "beat that": nothing of the body.
_OBJECTS = frozenset("it that this them the a me us out off on up through him her em today session workout these those".split())
_WENT = frozenset(
    "got get gets getting come came comes coming be been go went going head heading headed run ran jog jogged walk "
    "walked drove cycled bounced bounce straight way welcome held hold holding cut cutting pulled pull dial dialled "
    "scale scaled push pushed pushing fought eased ease easing step stepped put clunked popped slid slotted settled "
    "first one im youre were hes shes".split()
)
_TO_PLACE = frozenset("to into home together".split())
_TO_STATE = frozenset("it the track form full training action business town work london this".split())


def _sited(atoms: Atoms, values: list[Any], vocabulary: Vocabulary) -> None:
    """Names parts of the body by the whole phrase where a side stands inside it ("outside of my left knee")."""
    for m in _SIDED.finditer(atoms.codes):
        i = m.end() - 1
        name = tuple(atoms.some(i, i + 1))
        before = tuple(atoms.words[max(0, atoms.first[i - 1] - 4) : atoms.first[i - 1]])
        for k in range(len(before)):
            phrase = before[k:] + name
            found = next(
                (s for rest, size, s in vocabulary.heads.get(phrase[0], ()) if size == len(phrase) and rest == phrase[1:]),
                None,
            )
            if found is not None and found.code == "R":
                values[i] = found.value
                break


_SIDED = re.compile(r"ZR")


def _return(atoms: Atoms, out: list[str]) -> None:
    """Leaves "back" plain where it is a way and no part of the body ("back to it", "got back late")."""
    for i, code in enumerate(out):
        if code != "R" or atoms.some(i, i + 1) != ["back"]:
            continue
        before = atoms.word(i - 1) if i else ""
        after = atoms.word(i + 1) if i + 1 < len(out) else ""
        then = atoms.word(i + 2) if i + 2 < len(out) else ""
        if before == "the" and i > 1 and atoms.word(i - 2) in _WHERE and "R" in _clause(out, i):
            out[i] = "w"  # "the knee, at the back"
            continue
        if out[i + 1 : i + 2] == ["Y"] and before != "clunked":
            continue
        if (
            before in _WENT
            or after in _TO_PLACE
            or (after in ("at", "in", "on") and (then in _TO_STATE or not then.isalnum()))
        ) and before not in ("my", "the", "lower", "low"):
            out[i] = "w"


_MEASURE = frozenset("much many far long badly".split())
_DONE_IN = re.compile(r"w(?:w|a)?Z?R")
_PUT_OUT = frozenset("put threw thrown throw putting throwing".split())
_DONE = _PUT_OUT | {"did", "done", "gone", "went"}
_STRAINED = frozenset("hamstring hammy calf back knee ankle achilles groin shoulder neck quad hip wrist elbow".split())


def _done_in(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """Reads "did my hamstring", "put my back out", "my back has gone" as injuries; "did my legs" is a session."""
    for m in _DONE_IN.finditer("".join(out)):
        i, k = m.start(), m.end() - 1
        part = atoms.some(k, k + 1)[-1]
        behind = atoms.words[atoms.first[k + 1] : atoms.first[k + 1] + 1]
        done = atoms.word(i) in ("did", "done") and part in _STRAINED and not _COUNTED.search(_line(out, i))
        if (done or (atoms.word(i) in _PUT_OUT and behind == ["out"])) and atoms.word(i + 1) in _ITS:
            out[i], values[i] = "Y", ("injury", None)
    for i in range(len(out) - 1):
        if out[i] == "R" and atoms.some(i, i + 1) in (["back"], ["backs"]) and "Y" not in out[max(0, i - 3) : i]:
            k = i + 2 if atoms.word(i + 1) in ("has", "just") and i + 2 < len(out) else i + 1
            if atoms.word(k) in ("gone", "went") and (k + 1 == len(out) or out[k + 1] in ".,\nwαc"):
                out[k], values[k] = "Y", ("injury", None)


_ITS = frozenset("my me the a".split())
_COUNTED = re.compile(r"[nsxqUDX]")
_WHERE = frozenset("at round around towards near right".split())


def _clause(out: list[str], i: int) -> str:
    """The codes of the sentence before atom ``i``."""
    made = "".join(out[max(0, i - 40) : i])
    return re.split(r"[\n.?;]", made)[-1]


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
        if out[k] in ":-/(z,@26Upglη.":
            out[k] = "w"
    out[i] = "ψ"
    for k in range(i + 1, end):
        out[k] = "w"


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
    if codes[j : j + 1] == "w" and atoms.word(j) in ("outta", "out") and codes[j + 1 : j + 2] in ("n", "a"):
        k = j + 1 if codes[j + 1] == "n" else j + 2
        return k + 1 if codes[k : k + 1] == "n" and atoms.values[k] == 10 else None
    if j == n or codes[j] in _BEHIND:
        if j < n and codes[j] == "-" and atoms.glued(j):
            return None
        return j
    if codes[j] in "w2vUx":
        return j if atoms.word(j) in vocabulary.score_follow and codes[j : j + 2] != "xn" else None
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
            if not of_ten or _LIFTED.search(_line(out, i)):
                return felt
            continue
        if code == "Y":
            felt = k if _pain(atoms, k, vocabulary) else felt
        elif code == "ψ":
            chained = True
        elif code == ",":
            commas += 1
            if commas > 2 or not (of_ten or said or _closed(out, end)):
                return felt
            loose = of_ten or said
        elif code in _BETWEEN or (code == "c" and (chained or loose)) or (of_ten and code in "w2U"):
            continue
        elif code in "w6" and loose:
            continue
        elif code == "." and "." in (out[k - 1] if k else "", out[k + 1]):
            continue  # "left knee... 3"
        elif code == "c":
            joined = True  # "2 and now 4" goes on from a figure only
        elif code == "n" and k == i - 2 and out[k + 1] == "-":
            continue
        elif code not in "nxKB\n." and all(
            w in vocabulary.score_link or w in vocabulary.form_key or not w.isalpha() for w in words
        ):
            continue
        elif not (code == "z" and words[0] in _SIGNS) and not (code == "D" and atoms.word(k - 1) == "o" and k):
            return felt
    return felt


def _named(words: list[str], vocabulary: Vocabulary) -> bool:
    sense = vocabulary.bodily.get(" ".join(words))
    return sense is not None and sense.code == "R"


_SIGNS = frozenset("=~≈><")


def _closed(out: list[str], end: int) -> bool:
    return end >= len(out) or out[end] in "\n.;),"


def _meant(atoms: Atoms, k: int, i: int, out: list[str], of_ten: bool, said: bool) -> bool:
    """Whether "calves" with a figure is the muscle and not its exercise."""
    line = _line(out, i)
    return of_ten or said or "ψ" in line or ("Y" in line and not _LIFTED.search(line))


def _line(out: list[str], i: int) -> str:
    """The codes of the line that atom ``i`` stands in, as far as it reaches."""
    made = "".join(out[max(0, i - 40) : i + 40])
    at = min(i, 40)
    return made[made.rfind("\n", 0, at) + 1 : at] + made[at:].split("\n", 1)[0]


def _of_region(atoms: Atoms, k: int, i: int, of_ten: bool, out: list[str], felt: bool) -> bool:
    """Whether the figure behind a part of the body is its pain: "back at 6" is a time, "core 3" a number of sets."""
    if of_ten or felt:
        return True
    line = _line(out, i)
    if _LIFTED.search(line.split("R", 1)[0] if "X" in line else line) and "X" not in line:
        return False
    said = atoms.some(k, k + 1)
    stated = any(w in ("a", "is", "at", "s", "=") for w in atoms.some(k + 1, i)) or said[-1].endswith("s")
    value = atoms.values[k]
    if isinstance(value, tuple) and value[0] in _VAGUE and "Y" not in line and atoms.word(i - 1) != "a":
        return False
    if said == ["back"]:
        before = atoms.words[max(0, atoms.first[k] - 2) : atoms.first[k]]
        behind = atoms.words[atoms.first[k] + 1 : atoms.first[k] + 2]
        return bool({"my", "lower", "the", "low"} & set(before)) or (not before and behind not in [[w] for w in _AWAY])
    if atoms.word(i) == "one" and not stated:
        return False
    return True


def _pain(atoms: Atoms, k: int, vocabulary: Vocabulary) -> bool:
    """Whether a word of feeling is a pain that a figure may follow ("pain 4", not "hit 4")."""
    value = atoms.values[k]
    return (
        isinstance(value, tuple)
        and value[0] in ("pain", "soreness", "tight")
        and " ".join(atoms.some(k, k + 1)) not in vocabulary.weak
    )


def _after(atoms: Atoms, i: int, end: int, out: list[str], vocabulary: Vocabulary, of_ten: bool) -> bool:
    """Whether a part of the body, or a pain, stands behind the figure ("a 4 in my left knee", "3/10 achilles")."""
    if not of_ten:
        opened = i == 0 or out[i - 1] in "\n.,;:(-" or atoms.words[atoms.first[i] - 1] == "a"
        if not opened or atoms.word(end) not in ("in", "on", "for", "with") if end < len(out) else True:
            return False
    for k in range(end, min(len(out), end + 6)):
        code = out[k]
        if code == "R" or (code == "Y" and _pain(atoms, k, vocabulary)):
            return True
        if code in "ZVaμ,-:eα(" or (code == "c" and of_ten):
            continue
        if code in "w2" and all(w in vocabulary.score_link or w in ("for", "with") for w in atoms.some(k, k + 1)):
            continue
        return False
    return False
