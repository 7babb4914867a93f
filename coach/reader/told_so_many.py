"""Figures beside a pain that count or measure: "two of my toes go dead", "a blister the size of a 10p".

Rule: how many parts of the body it is, and what coin it is as big as, say nothing of how bad it is.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.tokens import SETTLED, Atoms

#: Words beside which a number may be one of these.
CALLING = frozenset(
    "of toes fingers toenails fingernails nails knuckles ribs p pence penny euro euros cent cents coin piece size "
    "sized big".split()
)
#: "Two of my toes", "a couple of the toes", whose "of" is of the number.
_OF_THEM = Pattern(r"n(?P<of>a?)(?P<whose>[wa])[wZVμ]{0,2}(?P<part>R)")
_WHOSE = frozenset("my the his her these those your me our both".split())
#: "Two toes numb": parts of which one has several, with no figure of another one before them.
_SEVERAL = Pattern(r"(?P<before>[^\n.;]*?)n[wZV]{0,2}(?P<part>R)(?=[wα2]{0,3}[Yνθ])")
_MANY = frozenset("toes fingers toenails fingernails nails knuckles ribs".split())
#: What a coin is called behind its worth, and what stands before what something is as big as.
_COINS = frozenset("p pence penny euro euros cent cents coin".split())
_IN_COINS = frozenset(("coin", "coins", "piece", "pieces"))
_AS_BIG = Pattern(r"\b(?:size of|as (?:big|large|small|wide|round) as|(?:bigg|larg|small)er than)(?: an?| about)?\Z")
_MEASURES = frozenset("DmC/")
_ASIDE = Pattern(r"R(?P<one>,)[wa]{1,6}(?P<n>n)[wB]{1,2}(?P<other>,)(?=[wa]{0,2}Y)")
_REACH = 5


def told_so_many(atoms: Atoms) -> Atoms:
    """The atoms with such figures as plain words."""
    out, values = list(atoms.codes), list(atoms.values)
    for m in _OF_THEM.finditer(atoms.codes):
        if _so_many(atoms, m):
            out[m.start()], values[m.start()] = "w", SETTLED
    if not _MANY.isdisjoint(atoms.words):
        for m in _SEVERAL.finditer(atoms.codes):
            i = m.end("before")
            if "R" not in m["before"] and not _MANY.isdisjoint(atoms.some(m.start("part"), m.end("part"))):
                out[i], values[i] = "w", SETTLED
    for i, code in enumerate(atoms.codes):
        if code == "n" and _of_a_size(atoms, i):
            out[i], values[i] = "w", SETTLED
    for m in _ASIDE.finditer(atoms.codes):
        if out[m.start("n")] == "w":  # "under my foot, as big as a 50p, hurts"
            out[m.start("one")] = out[m.start("other")] = "w"
    made = "".join(out)
    return atoms if made == atoms.codes else atoms.anew(made, values)


def _so_many(atoms: Atoms, m: re.Match[str]) -> bool:
    """Whether a number counts the parts of the body named behind it."""
    said = atoms.some(m.start(), m.start("whose"))
    return said[-1] == "of" and atoms.word(m.start("whose")) in _WHOSE and atoms.codes[m.start() - 1 : m.start()] != "/"


def _of_a_size(atoms: Atoms, i: int) -> bool:
    """Whether the number at atom ``i`` is the worth of a coin that something is as big as, or the size of a shoe."""
    behind = atoms.some(i + 1, i + 3)
    before = " ".join(atoms.words[max(0, atoms.first[i] - _REACH) : atoms.first[i]])
    as_big = _AS_BIG.search(before) is not None and atoms.codes[i + 1 : i + 2] not in _MEASURES
    if as_big or not behind:
        return as_big
    if behind[0] in _COINS:
        return behind[0] != "p" or atoms.glued(i + 1)
    return behind[-1] in _IN_COINS and len(behind) > 1
