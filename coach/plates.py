"""What goes on a bar: plates on each side, and the ramp sets before a heavy lift. Loads are kilograms."""

from __future__ import annotations

import math

from coach.acts import KG_PER_LB, Unit
from coach.gymtables import GymTables

CLOSE = 0.01


def per_side(kg: float, units: Unit, tables: GymTables) -> tuple[float, ...] | None:
    """The plates on each side of the bar for a load, heaviest first, in ``units``; None where it cannot be loaded.

    A load that no plates make up exactly is loaded as near below as they come; less than the bar is no load of a bar.
    """
    bar = tables.bars[units]
    total = kg if units == "kg" else kg / KG_PER_LB
    left = (total - bar.bar) / 2
    if left < -CLOSE:
        return None
    out: list[float] = []
    for plate in bar.plates:
        while plate <= left + CLOSE:
            out.append(plate)
            left -= plate
    return tuple(out)


def ramp(kg: float, bar_kg: float, tables: GymTables) -> tuple[tuple[int, float], ...]:
    """The warm-up sets before a lift of ``kg``: repetitions and load of each; none before a light one.

    Nothing is lighter than the empty bar (``bar_kg``, 0 for what needs none), and no load comes twice.
    """
    if kg < tables.ramp.from_kg:
        return ()
    out: dict[float, int] = {}
    for share, reps in zip(tables.ramp.shares, tables.ramp.reps, strict=True):
        step = tables.ramp.step_kg
        load = max(bar_kg, math.floor(kg * share / step + 1e-6) * step)
        if 0 < load < kg:
            out.setdefault(load, reps)
    return tuple((reps, load) for load, reps in out.items())
