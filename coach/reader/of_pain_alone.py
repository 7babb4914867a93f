"""An answer that is nothing but how bad it is and on which side: "3 out of 10, left side", "right side, 4/10"."""

from __future__ import annotations

from dataclasses import replace

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_OF_TEN = r"(?P<n{0}>n)(?P<of{0}>/|[wa]{{1,2}})(?P<ten{0}>n)"
_SMALL = r"[wa2]{0,3}"
_WHOLE = Pattern(
    rf"{_SMALL}{_OF_TEN.format(1)}[,.]?{_SMALL}Z{_SMALL}\.?"
    + "|"
    + rf"{_SMALL}Z{_SMALL}[,.:]?{_SMALL}{_OF_TEN.format(2)}{_SMALL}\.?"
)
_OF = (["/"], ["out", "of"], ["of"])
_TEN = 10
#: Words of what else is so many of ten.
_COUNTED = frozenset(
    "exercises sets reps did done finished completed managed got only made days sessions effort".split()
)


def pain_alone(atoms: Atoms) -> Atoms:
    """The atoms of such an answer with its figure as that of a pain."""
    m = _WHOLE.fullmatch(atoms.codes)
    if m is None or not _COUNTED.isdisjoint(atoms.words):
        return atoms
    k = "1" if m["n1"] else "2"
    a, b = m.span("of" + k)
    value = atoms.values[m.start("n" + k)]
    if atoms.some(a, b) not in _OF or atoms.values[b] != _TEN or not 0 <= value <= _TEN:
        return atoms
    out, values = list(atoms.codes), list(atoms.values)
    out[m.start("n" + k)], out[a], values[a] = "ψ", "Y", ("pain", None)
    for i in [*range(a + 1, b + 1), *(i for i, c in enumerate(out) if c in ".:,")]:
        out[i] = "w"
    return replace(atoms, codes="".join(out), values=values)
