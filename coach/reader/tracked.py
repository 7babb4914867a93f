"""Whether a piece says repeats in metres or seconds without their unit: "5 x 1000", "12 x 40/20", "800 in 2:25"."""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.lengths import ON_OFF, TRACK
from coach.reader.tokens import Atoms

_TRACKED = Pattern(r"n(?:nS|[mDS]?x?n|/n|m?a[tn])")
_PLURAL = Pattern(r"nnS")
_ON_OFF = Pattern(r"nx(n/n)|(n/n)S?xn")
_TIMED = Pattern(r"nm?a[tn]")
_LENGTHS = Pattern(r"n[mDS]xn")


def metres(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a piece says "5 x 1000": repeats in metres without their unit."""
    i = atoms.codes.find("n/nS", a, b)
    if i >= 0 and "X" not in atoms.codes:
        return atoms.values[i] in ON_OFF and atoms.values[i + 2] in ON_OFF
    if not _TRACKED.search(atoms.codes, a, b) or "9" in atoms.codes[a:b].partition("n")[0]:
        return False
    m = _PLURAL.search(atoms.codes, a, b)
    if m and atoms.values[m.start() + 1] in TRACK and atoms.word(m.end() - 1) == "s":
        return "X" not in atoms.codes[:a]  # "8 400s"
    at = atoms.codes.find("nxn", a, b)
    m = _LENGTHS.search(atoms.codes, a, b)
    if m and atoms.values[m.start()] in TRACK and atoms.values[m.start()] >= 200:
        return "X" not in atoms.codes[:a]  # "400m x 8"
    m = _TIMED.search(atoms.codes, a, b)
    if m and atoms.values[m.start()] in TRACK and atoms.values[m.start()] >= 400 and atoms.word(m.end() - 2) == "in":
        return "X" not in atoms.codes[:a]  # "800 in 2:25"
    m = _ON_OFF.search(atoms.codes, a, b)
    if m:  # "12 x 40/20"
        first = m.start(m.lastindex or 0)
        on, off = atoms.values[first], atoms.values[first + 2]
        return on in ON_OFF and off in ON_OFF and "X" not in atoms.codes[:a]
    if at < 0:
        return False
    first, value = atoms.values[at], atoms.values[at + 2]
    if first in TRACK and first >= 200 and isinstance(value, float | int) and value <= 40:
        return atoms.codes[at + 3 : at + 4] not in ("K", "B", "q") and "X" not in atoms.codes[:a]
    return (
        isinstance(value, float | int)
        and value >= 200
        and value % 100 == 0
        and atoms.codes[at + 3 : at + 4] not in ("K", "B")
    )
