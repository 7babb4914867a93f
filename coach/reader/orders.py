"""Bare numbers that are loads by where they stand: before, behind or between sets and reps.

Rules as in coach/reader/places.py.
"""

from __future__ import annotations

import re
from typing import Any

from coach.reader.loads import Told
from coach.reader.places import HEAVY, Made, as_load, can_be_load, listed, zipped

#: No load of a loaded exercise is less.
_LIGHTEST = 5.0


def sized(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "four sets, fives": the reps of each."""
    return [("Q", values[m.end() - 1])]


def load_behind(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "4 sets / 10 reps / 85": where sets and reps are told, the third figure is the load."""
    value = values[m.end() - 1]
    if not told.heavy or value < _LIGHTEST or "L" in m.string[: m.start()]:
        return None
    kept = [(m.string[k], values[k]) for k in range(m.start(), m.end() - 1)]
    return [*kept[:-1], ("@", None), ("L", as_load(value, told))]


def reps_then_loads(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "5 reps 135, 5 reps 185": reps with their word, then a figure that can only be the load."""
    numbers = listed(m.string, values, *m.span())
    reps, loads = numbers[::2], numbers[1::2]
    if not all(can_be_load(v, told) and v > r for v, r in zip(loads, reps, strict=True)):
        return None
    return zipped(loads, reps, told)


def load_before_reps(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "135 10 reps, 155 8 reps": a figure before reps with their word, which can only be the load."""
    numbers = listed(m.string, values, *m.span())
    loads, reps = numbers[::2], numbers[1::2]
    if not all(can_be_load(v, told) and v > r for v, r in zip(loads, reps, strict=True)):
        return None
    return zipped(loads, reps, told)


def sized_sets(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "singles at 120 x 5", "triples 90 x 4": so many sets of one size."""
    load, sets = values[m.start("load")], values[m.start("sets")]
    if not can_be_load(load, told) or not 1 < sets <= 20:
        return None
    return [("S", sets), ("x", None), ("n", values[m.start()]), ("@", None), ("L", as_load(load, told))]


def load_for_sets(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "185 for 3 sets of 5": the load of sets to come."""
    load = values[m.start("load")]
    return [("L", as_load(load, told))] if can_be_load(load, told) else None


def load_ahead(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "row 24 3x8", "140 leg press 3x8": the number before a scheme is the load, unless it sums the scheme up."""
    load = values[m.start("load")]
    sets, reps = values[m.end()], values[m.end() + 2]
    behind_name = "X" not in m[0]
    least = HEAVY if not behind_name or not told.heavy else _LIGHTEST
    if not 1 <= sets <= 10 or reps > 30 or load < least or not (told.heavy or behind_name):
        return None
    if load == sets * reps and not (behind_name and told.heavy):
        return None
    return [("L", as_load(load, told)), *([] if behind_name else [("X", None)]), (",", None)]


_A_LIST = 2


def load_each(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "5x5, 60 65 70 72.5 75": as many loads as sets."""
    loads = listed(m.string, values, *m.span("loads"))
    sets, reps = values[m.start()], values[m.start() + (1 if m[0][0] == "S" else 2)]
    if len(loads) < _A_LIST or len(loads) != sets or not all(can_be_load(v, told) and v > 2 * reps for v in loads):
        return None
    each = [reps] * len(loads)
    if m["last"]:
        each[-1] = values[m.end("made") - 1]  # "3x5, 40 / 45 / 50 (last set only 4)"
        if not 0 < each[-1] <= reps:
            return None
    return zipped(loads, each, told)


def one_more(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "7, 6, then a last set to failure which was 5": behind a list it is a set of its own."""
    return [(",", None)]
