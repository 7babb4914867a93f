"""Which day a figure of pain is of: "knee 4/10, yesterday 6", "6 on monday, 3 today", "2/10 (last week 5)".

A day is that of the figure it stands right behind; parted from that one by a sign, it is of the figure that follows.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_BEHIND = Pattern(r"ψ[wa2]{0,4}?(?P<day>[αβη])")
_BEFORE = Pattern(r"(?P<day>[αβη])[wa2:]{0,3}\Z")
_PARTS = frozenset(", ( . ; ) - / and but vs versus then compared".split())
_FAR_BACK = 5


def own_day(atoms: Atoms, i: int, a: int, b: int) -> int | None:
    """The atom of the day that the figure at atom ``i`` is told of within atoms ``a`` to ``b``; None where none is."""
    codes = atoms.codes
    behind = _BEHIND.match(codes, i, b)
    if behind is not None and _PARTS.isdisjoint(_signs(atoms, i, behind.start("day"))):
        return behind.start("day")
    before = _BEFORE.search(codes, max(a, i - _FAR_BACK), i)
    if before is None:
        return None
    day = before.start("day")
    other = codes.rfind("ψ", a, day)
    if other >= 0 and _PARTS.isdisjoint(_signs(atoms, other, day)):
        return None  # "4 yesterday 6": the day of the one before
    return day


def _signs(atoms: Atoms, i: int, j: int) -> list[str]:
    """The words between the figure at atom ``i`` and the day at atom ``j``, but for the "/10" of the figure."""
    words = atoms.words[atoms.first[i] + 1 : atoms.first[j]]
    return words[2:] if words[:2] == ["/", "10"] else words


def of_before(atoms: Atoms, i: int, a: int, b: int) -> bool:
    """Whether the figure at atom ``i`` is told of an earlier day."""
    day = own_day(atoms, i, a, b)
    if day is None:
        return False
    value = atoms.values[day]
    return atoms.codes[day] in "βη" or (isinstance(value, int) and value < 0)
