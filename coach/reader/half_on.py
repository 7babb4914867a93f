"""A half marathon of which nothing is told but its day of the year: "half 29 march", "Berlin half, 5 Apr"."""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import SETTLED, Atoms

_HALF_ON = Pattern(r"(?:\A|(?<=[\n.;]))[wU6]{0,4}?(?P<half>w)[,:\-]?2?αw")
_PART_OF = frozenset("first second last other top bottom the".split())
HALF_M = 21_097.5


def half_on(atoms: Atoms) -> Atoms:
    """The atoms with such a half as a race; written days are settled before."""
    out, values = list(atoms.codes), list(atoms.values)
    for m in _HALF_ON.finditer(atoms.codes):
        i = m.start("half")
        before = atoms.words[atoms.first[i] - 1] if atoms.first[i] else ""
        if atoms.word(i) == "half" and values[m.end() - 1] == SETTLED and before not in _PART_OF:
            out[i], values[i] = "3", HALF_M
    made = "".join(out)
    return atoms if made == atoms.codes else atoms.anew(made, values)
