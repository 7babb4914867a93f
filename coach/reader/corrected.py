"""Figures that are taken back at once: "8 km, no wait, 9", "3x8, sorry, 3x10", "in 51. Correction: 52".

Rule: the figure that is meant stands where the first stood; a word of correction without a second figure of the same
kind changes nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coach.reader.tokens import Atoms, Merger, merged

_FIGURE = re.compile(r"nxn(?:[KB]|[a@]{0,2}n[KB])?|n/n|nHn[Im]?|nInS?|n[KBDCISHmqs]?|t")
_GAP = re.compile(r"[,.;:?(\n\-]{0,3}α?[wNμηcz,.:;\-]{1,7}")
#: Words that take something back, and what may stand beside them.
_BACK = frozenset(
    "wait sorry scratch correction mean meant rather oops whoops ooops lie nope actually strike soz apologies duh doh "
    "typo edit".split()
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
