"""Loads told of some sets each: "3x8, first two at 50, last at 55", "3x12: first set 16kg, other two 18".

They become a list of loads, one for each set, which the grammar knows ("3x8 at 50, 50, 55"). Rule: only where the sets
that are told of are as many as the scheme before them has, and that scheme has no load of its own.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

#: Words that part the sets; of these the last ones are all those that are left.
PARTS = frozenset("first last final other next remaining second third rest".split())
_LEFT_OVER = frozenset(("other", "remaining", "rest", "next", "others"))
_SCHEME = Pattern(r"(?<![xn/])(?P<sets>n)[xs]n[SIq]?[eE]?(?P<sign>[,:(.;\-|c])(?=[wa]{0,2}o)")
#: "first two sets at 60", "second: 65", "the other two 70kg", "last one at 72.5".
_ITEM = Pattern(r"[,c;|]{0,2}[wa]{0,2}(?P<which>[olwuOS])(?P<of>n?)s?[wa:@]{0,2}(?P<load>n)(?P<unit>[KB]?)(?![xsq])\)?")
_MOST = 8


def parted(atoms: Atoms, out: list[str], values: list[object]) -> None:
    """Writes such loads as a list behind their scheme."""
    codes = atoms.codes
    for scheme in _SCHEME.finditer(codes):
        sets = atoms.values[scheme.start("sets")]
        items: list[tuple[float, float, str]] = []
        end = scheme.end()
        while m := _ITEM.match(codes, end):
            which = atoms.word(m.start("which"))
            if which not in PARTS or (which in _LEFT_OVER and not items):
                break
            told = sum(count for count, _, _ in items)
            left = sets - told if which in _LEFT_OVER else 1.0
            count = atoms.values[m.start("of")] if m["of"] else left
            items.append((count, atoms.values[m.start("load")], m["unit"]))
            end = m.end()
        if len(items) > 1 and 1 < sets <= _MOST and sum(count for count, _, _ in items) == sets:
            _write(out, values, scheme.start("sign"), end, items)


def _write(out: list[str], values: list[object], a: int, b: int, items: list[tuple[float, float, str]]) -> None:
    """Writes the loads of ``items`` into atoms ``a`` to ``b``, where there is room for them."""
    loads = [load for count, load, _ in items for _ in range(int(count))]
    unit = next((unit for _, _, unit in items if unit), "")
    made: list[tuple[str, object]] = [("Ω", None), *([(unit, 1.0)] if unit else [])]
    for load in loads:
        made += [("n", load), (",", None)]
    made.pop()
    if len(made) > b - a:
        return
    for k in range(a, b):
        out[k], values[k] = made[k - a] if k - a < len(made) else ("w", None)
