"""One load for each of several lifts, told behind a scheme for all: "squat, bench, row 3x8 (60, 40, 30 kg)".

Rule: only where as many loads stand there as exercises are named, and none of these has figures of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from coach.acts import Lift, Unit
from coach.patterns import Pattern
from coach.reader.loads import kilograms
from coach.reader.tokens import Atoms

_SHARED = Pattern(
    r"[^ntdX]{0,6}(?P<sets>n)[xs][wa]{0,2}(?P<reps>n)[,:(\-@aw]{1,4}(?P<loads>n[KB]?(?:[,/c]{1,2}n[KB]?)+)[)wa]{0,3}\.?"
)
#: The loads before the scheme: "squat/bench/row 60/45/40 all 3x8".
_LOADS_FIRST = Pattern(
    r"[^ntdX]{0,4}(?P<loads>n[KB]?(?:[,/c]{0,2}n[KB]?)+)[,wa:(\-]{1,4}(?P<sets>n)[xs][wa]{0,2}(?P<reps>n)[wa2)E]{0,4}\.?"
)
_FIGURE = Pattern(r"[ntd]")
_FEWEST = 2


class SharedLoads(NamedTuple):
    """How many sets and reps each lift had, and the load of each."""

    sets: int
    reps: int
    loads: list[float]
    unit: Unit


def shared_loads(at: Atoms, a: int, names: Sequence[int], b: int, units: Unit) -> SharedLoads | None:
    """What is told for the lifts named in atoms ``a`` to ``b`` behind the last of them."""
    codes = at.codes
    if len(names) < _FEWEST or _FIGURE.search(codes, a, names[-1]):
        return None
    m = _SHARED.fullmatch(codes, names[-1] + 1, b) or _LOADS_FIRST.fullmatch(codes, names[-1] + 1, b)
    if m is None:
        return None
    loads = [float(at.values[i]) for i in range(*m.span("loads")) if codes[i] == "n"]
    sets = at.values[m.start("sets")]
    if len(loads) != len(names) or sets != int(sets):
        return None
    unit: Unit = "lb" if "B" in m["loads"] else "kg" if "K" in m["loads"] else units
    return SharedLoads(int(sets), int(at.values[m.start("reps")]), loads, unit)


def with_own(one: Lift, shared: SharedLoads, k: int) -> Lift:
    """``one``, the lift number ``k``, with its sets and its own load."""
    load = kilograms(shared.loads[k], shared.unit)
    first = replace(one.sets[0], reps=shared.reps, load_kg=load, load_basis="total", load_unit=shared.unit)
    slug = "back-squat" if one.exercise == "bodyweight-squat" and load > _A_BAR else one.exercise
    return replace(one, exercise=slug, sets=(first,) * shared.sets)


#: A squat with more than this is done with a bar.
_A_BAR = 30
