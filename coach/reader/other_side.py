"""The other side told as well with the same figure: "8/8", "45s L / 45s R", "L 8 8 8 R 8 8 8"."""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms


def other_sides(atoms: Atoms, a: int, b: int) -> dict[int, int]:
    """Where the other side is told as well with the same figure ("8/8", "45s L / 45s R"): its atoms, start → end."""
    codes, values = atoms.codes, atoms.values
    out: dict[int, int] = {}
    if "Z" not in codes:
        return out
    for m in _SIDES.finditer(codes, a, b):
        if values[m.start()] == values[m.start("right")]:
            out[m.start("rest")] = m.end()
    for pattern in (_SIDE_SETS, _SIDES_FIRST, _SIDE_LISTS):
        for m in pattern.finditer(codes, a, b):
            left, right = m.span("left"), m.span("right")
            if [values[k] for k in range(*left)] == [values[k] for k in range(*right)] and m.start("rest") not in out:
                out[m.start("rest")] = m.end()
    return out


#: "3x8 L, 3x8 R"
_SIDE_SETS = Pattern(r"(?P<left>n[xs]n)w?Z(?P<rest>w?[/,c+;]{0,2}(?P<right>n[xs]n)w?Z)")
#: "left 3x8, right 3x8", "L 30s R 30s"
_SIDES_FIRST = Pattern(
    r"Zw{0,2}:?(?P<left>n(?:[xs]n)?)[SIqmD]?(?P<rest>[/,c+;]{0,2}Zw{0,2}:?(?P<right>n(?:[xs]n)?)[SIqmD]?)(?![xs])"
)
#: "L 8 8 8 R 8 8 8"
_SIDE_LISTS = Pattern(
    r"Zw{0,2}:?(?P<left>n(?:[,/]?n){1,9})(?P<rest>[/,c+;]{0,2}Zw{0,2}:?(?P<right>n(?:[,/]?n){1,9}))(?![xsq])"
)
_SIDES = Pattern(r"n[SIq7]?Z(?P<rest>w?[/,c+]{0,2}(?P<right>n)[SIq7]?Z)")
