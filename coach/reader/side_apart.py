"""A side that is a sentence of its own between a part of the body and its figure: "IT band. Left. A 4 on hills"."""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_APART = Pattern(r"R(?P<one>\.)[wa]?Z(?:w|a)?(?P<other>\.)[wa]{0,4}(?:n(?![xsKBDCHIqm])|ψ)")
_BESIDE_SIDE = frozenset("the my one side only is its it".split())
#: Who names what hurts, and how that is told.
_WHO = frozenset("physio osteo chiro doctor doc gp podiatrist consultant".split())
_SAYS = frozenset("says said reckons thinks thought reckoned told called calls diagnosed".split())


def side_apart(atoms: Atoms, out: list[str]) -> None:
    """Joins such sentences to one in ``out``."""
    for m in _APART.finditer("".join(out)):
        between = [w for k in range(m.start() + 2, m.start("other")) if out[k] in "wa" for w in atoms.some(k, k + 1)]
        if _BESIDE_SIDE.issuperset(between):
            out[m.start("one")] = out[m.start("other")] = ","


def told_by(atoms: Atoms, a: int, b: int) -> int:
    """Where a clause goes on behind "physio says": what a professional calls it is a pain, and no appointment."""
    k = a + 1 if atoms.word(a) in ("my", "the") else a
    if k + 2 < b and atoms.word(k) in _WHO and atoms.word(k + 1) in _SAYS:
        return k + 2
    return a
