"""A bridge that one runs over or stands on, which is no exercise: "out over the bridge, 20k", "stood on the bridge".

Rule: only behind a word of place, and only where its sentence counts no sets by reps.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

BRIDGES = frozenset(("bridge", "bridges"))
_SENTENCE = Pattern(r"[^\n.;?]+")
_SETS = Pattern(r"nx[nd](?![DCISm'\"])|n[sq]|ns")
#: What stands before a bridge that is a place, three words back at most: "across the humber bridge".
_BEFORE = frozenset(
    "on over under across along by near past via from beneath below at crossed crossing towards until till after "
    "before".split()
)
_NEAR = 3
_PLACED = frozenset("the a that this our both two footbridge railway old new".split())


def crossed(atoms: Atoms) -> Atoms:
    """The atoms with each such bridge as a plain word."""
    codes = atoms.codes
    out = list(codes)
    for m in _SENTENCE.finditer(codes):
        if _SETS.search(m[0]):
            continue
        for i in range(*m.span()):
            if codes[i] == "X" and atoms.some(i, i + 1)[-1] in BRIDGES and _place(atoms, i):
                out[i] = "w"
    made = "".join(out)
    return atoms.anew(made) if made != codes else atoms


def _place(atoms: Atoms, i: int) -> bool:
    """Whether the bridge at atom ``i`` is named by one word and stands behind one of place."""
    if atoms.first[i + 1] - atoms.first[i] > 1:
        return False
    before = atoms.words[max(0, atoms.first[i] - _NEAR) : atoms.first[i]]
    return not _BEFORE.isdisjoint(before) and not _PLACED.isdisjoint(before)
