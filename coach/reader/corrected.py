"""Figures that are taken back at once: "8 km, no wait, 9", "3x8, sorry, 3x10", "in 51. Correction: 52".

Rule: the figure that is meant stands where the first stood; a word of correction without a second figure of the same
kind changes nothing. Where the wrong figure is named again ("3x10, were 11 instead of 10", "that's 16kg not 14"), it is
that one which is meant anew, wherever it stood.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger, merged

_FIGURE = Pattern(r"nxn(?:[KB]|[a@]{0,2}n[KB])?|n/n|nHn[Im]?|nInS?|n[KBDCISHmqs]?|t")
_GAP = Pattern(r"[,.;:?(\n\-]{0,3}α?[wNμη2cz,.:;\-]{1,7}")
#: Words that take something back, and what may stand beside them.
_BACK = frozenset(
    "wait sorry scratch correction mean meant rather oops whoops ooops lie nope actually strike soz apologies duh doh "
    "typo edit scrap lied hang misread".split()
)
_BESIDE = frozenset(
    "no not it was is its i the a an that this make hang on hold more like of or should be have been think lol haha um "
    "uh er erm ah oh well tell sec one my mistake bad said say to read as say".split()
)
#: Behind one of these the second figure is of something else ("…, actually 8 on the last set").
_OF_ELSE = frozenset("on for each per with".split())


def corrected(atoms: Atoms) -> Atoms:
    """The atoms with the figures meant in place of those taken back."""
    words = atoms.words
    if not _NAMED.isdisjoint(words):
        atoms = _named_again(atoms)
    if _BACK.isdisjoint(words) and not ("no" in words and ", no ," in " ".join(words)):
        return atoms
    out: list[Merger] = []
    values = list(atoms.values)
    k = 0
    while m := _FIGURE.search(atoms.codes, k):
        k = m.end()
        found = _meant(atoms, m)
        if found is None:
            continue
        gap, new = found
        if _alike(m[0], new[0]):
            out.append(Merger(m.start(), new.start()))  # "8 km, no wait, 9 km", "5, sorry, 6 km"
            k = new.start()
        else:  # "8 km, sorry, 9": its unit stands behind the first
            numbers = [i for i in range(*m.span()) if atoms.codes[i] in "nt"]
            for i, j in zip(numbers, (j for j in range(*new.span()) if atoms.codes[j] in "nt"), strict=False):
                values[i] = values[j]
            out.append(Merger(gap.start(), new.end()))
            k = new.end()
    return merged(replace(atoms, values=values), out) if out else atoms


_NAMED = frozenset(("not", "instead", "rather"))
#: Without one of these nothing is taken back.
TAKING_BACK = _NAMED | _BACK | {"no"}
#: The figure that is meant, and the wrong one behind it.
_NOT_SO = Pattern(
    r"(?P<new>nxn|n[KBDCISHmqs]?|t)(?P<link>,?(?:N|η|ww))a?(?P<old>nxn|n[KBDCISHmqs]?|t)(?![xKBDCISHmqs/:\-])"
)
_LINKS = (["not"], ["instead", "of"], ["rather", "than"])
#: What may stand between the log and the figure that is meant.
_LEAD = Pattern(r"[wNcμηα,.;:(\-]*\Z")
_LEADING = _BACK | _BESIDE | frozenset("were that's thats its was it make made only actually did got reps sets".split())


def _named_again(atoms: Atoms) -> Atoms:
    """The atoms with each figure that is named again as wrong replaced by the one that is meant."""
    codes = atoms.codes
    values = list(atoms.values)
    out: list[Merger] = []
    k = 0
    while m := _NOT_SO.search(codes, k):
        k = m.start() + 1
        link = [w for w in atoms.some(*m.span("link")) if w != ","]
        if link not in _LINKS or codes[m.end() : m.end() + 1] in ("w", "a", "l", "o"):
            continue  # "10 gels not 8 gels", "11 instead of 10 on the last"
        wrong = _told_before(atoms, m)
        if not wrong:
            continue
        k = m.end()
        meant = [atoms.values[k] for k in range(*m.span("new")) if codes[k] in "nt"]
        for place, value in zip(wrong, meant, strict=True):
            values[place] = value
        out.append(Merger(_lead(atoms, m.start(), wrong[-1] + 1), m.end()))
    return merged(replace(atoms, values=values), out) if out else atoms


def _told_before(atoms: Atoms, m: re.Match[str]) -> list[int]:
    """The atoms of the wrong figure of ``m`` where it was told first, nearest to the correction; none where it was not.

    It is looked for back to the name of its exercise, and before that one where no other is named.
    """
    codes = atoms.codes
    old = [atoms.values[k] for k in range(*m.span("old")) if codes[k] in "nt"]
    unit = next((part[-1] for part in (m["old"], m["new"]) if part[-1] not in "nt"), "")
    if len(old) != sum(c in "nt" for c in m["new"]) or any(c in codes[: m.start()] for c in "RYν"):
        return []
    since = max(codes.rfind(sign, 0, m.start()) for sign in "XU\n")
    since = since if since > 0 and any(c in codes[:since] for c in "XU\n") else 0
    size = 2 * len(old) - 1
    found = [
        (_of_unit(codes, k, size, unit), k)
        for k in range(m.start() - size, since - 1, -1)
        if codes[k : k + size] == m["old"][:size] and [atoms.values[j] for j in range(k, k + size, 2)] == old
    ]
    best = max(found, default=None, key=lambda one: one[0])  # of those alike the nearest
    if best is None or (unit and not best[0]):
        return []
    return list(range(best[1], best[1] + size, 2))


def _of_unit(codes: str, k: int, size: int, unit: str) -> bool:
    """Whether the figure at atom ``k`` is of a unit, said beside it or told by where it stands; of none: is bare."""
    behind, before = codes[k + size : k + size + 1], codes[k - 1 : k] if k else ""
    if unit == "s":
        return behind in ("s", "x") and before != "x"
    if unit == "q":
        return behind == "q" or (before == "x" and behind not in ("K", "B"))
    if unit in ("K", "B"):
        return behind == unit or (before in ("@", "a") and behind not in tuple("xsqDCISH"))
    return behind == unit if unit else behind not in ("K", "B")


def _lead(atoms: Atoms, i: int, least: int) -> int:
    """Where the words begin that lead to the figure at atom ``i``, behind atom ``least``."""
    k = i
    while (
        k > least
        and _LEAD.match(atoms.codes[k - 1])
        and all(w in _LEADING or not w[0].isalnum() for w in atoms.some(k - 1, k))
    ):
        k -= 1
    return k


def _meant(atoms: Atoms, m: re.Match[str]) -> tuple[re.Match[str], re.Match[str]] | None:
    """What takes the figure of ``m`` back, and the figure meant."""
    codes = atoms.codes
    gap = _GAP.match(codes, m.end())
    if gap is None:
        return None
    start = gap.start() + (codes[gap.start()] == "α")
    words = [w for w in atoms.some(start, gap.end()) if w[0].isalpha()]
    if not words or not all(w in _BACK or w in _BESIDE for w in words):
        return None
    if _BACK.isdisjoint(words) and (words != ["no"] or gap[0][-1:] != "," or gap[0][:1] not in tuple(",.;-")):
        return None
    new = _FIGURE.match(codes, gap.end())
    if new is None or not (_alike(m[0], new[0]) or _alike(new[0], m[0])):
        return None
    if m[0] == "n" and "X" in codes and codes[new.end() : new.end() + 2] == ",n":
        return None  # "8, 8, 7 - no actually 8, 8, 6": the whole list is told anew
    if codes[new.end() : new.end() + 1] and atoms.word(new.end()) in _OF_ELSE:
        return None
    return gap, new


#: Units that may take each other's place.
_SAME = str.maketrans({"C": "D", "m": "I", "B": "K"})


def _alike(one: str, other: str) -> bool:
    """Whether two figures are of one kind; the first may want what the second adds, a unit or a load."""
    one, other = one.translate(_SAME), other.translate(_SAME)
    if one == other or (one == "nxn" and other.startswith("nxn")):
        return True
    return one == "n" and other in ("nD", "nK", "nq", "nI")
