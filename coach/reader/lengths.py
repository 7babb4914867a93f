"""Distances and times as they are written: what a number and its unit come to, and what a clock may mean."""

from __future__ import annotations

from typing import NamedTuple

from coach.acts import DistanceUnit
from coach.reader.tokens import Atoms

SLOWEST, FASTEST = 1200.0, 120.0  # seconds a kilometre
LONGEST_S = 72 * 3600.0
METRES_PER_FOOT = 0.3048
#: Lengths that are run on a track: what a bare number beside repeats means.
TRACK = frozenset(
    (100, 150, 200, 250, 300, 350, 400, 500, 600, 700, 800, 900, 1000, 1200, 1400, 1500, 1600, 2000, 2400, 3000)
)

#: Seconds of "40/20": so long on, so long off.
ON_OFF = frozenset((10, 15, 20, 30, 40, 45, 60, 90))


class Far(NamedTuple):
    """A distance and the unit it was said in (none: "k")."""

    metres: float
    unit: DistanceUnit | None = None


class Clock(NamedTuple):
    """What was written with a colon or a dot: its seconds as minutes and seconds, and as hours and minutes."""

    seconds: float
    long: float | None = None
    at: bool = False  #: "at" or "@" stands before it: rather a pace
    took: bool = False  #: "in" or "took" stands before it: no pace
    whole: bool = False  #: called the time of the whole run, where there are others


class Number(NamedTuple):
    """A bare number, and the clock it may be ("23.30")."""

    value: float
    clock: float | None = None


def number(value: object) -> float | None:
    """``value`` if it is a number."""
    return float(value) if isinstance(value, float | int) else None


def length(atoms: Atoms, i: int, j: int, track: bool) -> tuple[float | None, float | None]:
    """A distance or a time in atoms ``i`` to ``j``: (metres, seconds), one of them None."""
    codes, values = atoms.codes[i:j], atoms.values[i:j]
    return written(codes, values, track)


def written(codes: str, values: list[object], track: bool) -> tuple[float | None, float | None]:
    """A distance or a time of these codes and values: (metres, seconds), one of them None."""
    if codes[0] == "t":
        return None, number(values[0])
    first = number(values[0])
    if codes[0] == "d" and first is not None:
        more = next((v for c, v in zip(codes[1:], values[1:], strict=True) if c == "n"), None)
        return None, first + 60.0 * (number(more) or 0.0)
    if codes[-1] == "d":
        return None, number(values[-1])
    if first is None:
        return None, None
    if len(codes) == 1:
        return (first, None) if first >= 100 else (None, None)
    unit = codes[1]
    if unit == "D":
        return first * (number(values[1]) or 1.0), None
    if unit == "C":
        return first * 1000.0, None
    if unit == "F":
        return first * METRES_PER_FOOT, None
    if unit == "m" and len(codes) == 2:
        return (first, None) if first >= 50 or (track and first > 30) else (None, first * 60)
    return None, seconds(codes, values)


_SIXTIES = {"H": 3600.0, "I": 60.0, "m": 60.0, "S": 1.0, "'": 60.0, '"': 1.0}


def seconds(codes: str, values: list[object]) -> float:
    """Hours, minutes and seconds said one after the other; a last number without a unit is of the next smaller one."""
    total, last = 0.0, 3600.0 * 60
    k = 0
    while k < len(codes):
        if codes[k] == "n":
            unit = _SIXTIES.get(codes[k + 1 : k + 2], last / 60)
            total += (number(values[k]) or 0.0) * unit
            last = unit
        k += 1
    return total
