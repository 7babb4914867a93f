"""What marks mean by their place beside others: pairs of loads and reps, lists, one size for all.

Each rule takes what its pattern (coach/reader/columns.py) found and gives the marks anew, or None where it does not
hold. Rule: a bare number becomes a load only where the exercise is loaded and the number can hardly be reps.
"""

from __future__ import annotations

import re
from typing import Any

from coach.patterns import Pattern
from coach.reader.loads import Load, Told, kilograms

#: A number from here on is hardly ever reps of a loaded exercise.
HEAVY = 20.0
_MOST_REPS = 50.0
#: Marks and their values, or None where the rule does not hold.
Made = list[tuple[str, Any]] | None


# --- what a number is -------------------------------------------------------------------------------------------------
def _figure(value: Any) -> float:
    return value.said if isinstance(value, Load) else float(value)


def as_load(value: Any, told: Told) -> Load:
    return value if isinstance(value, Load) else Load(kilograms(float(value), told.units), told.units)


def can_be_load(value: Any, told: Told) -> bool:
    """Whether a figure was said as a load, or can hardly be reps."""
    return isinstance(value, Load) or (told.heavy and (value >= HEAVY or value != int(value)))


def _can_be_reps(value: Any) -> bool:
    return not isinstance(value, Load) and 0 < value <= _MOST_REPS and value == int(value)


def listed(text: str, values: list[Any], a: int, b: int) -> list[Any]:
    return [values[k] for k in range(a, b) if text[k] in "nLQ"]


# --- the rules --------------------------------------------------------------------------------------------------------
def one_side(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "8/8": the other side did as many."""
    i = m.start()
    if values[i] != values[i + 2]:
        return None
    counted = _SETS_BEHIND.match(m.string, m.end())  # "22.5 kg 10/10 x 3"
    return [("Q" if counted and m[0][0] == "n" else m[0][0], values[i])]


_SETS_BEHIND = Pattern(r",?x[nS](?![x@a])")


def sides_listed(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "8/8 8/8 6/6": each set, done on both sides."""
    numbers = listed(m.string, values, *m.span())
    if any(one != other for one, other in zip(numbers[::2], numbers[1::2], strict=True)):
        return None
    return _with_commas([("n", v) for v in numbers[::2]])


def lines(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """A figure a line: a load and the reps of each set, or the reps alone."""
    numbers = listed(m.string, values, *m.span())
    first, *rest = numbers
    if can_be_load(first, told) and all(_can_be_reps(r) and r < _figure(first) for r in rest):
        return _with_load(first, rest, told)
    return [(",", None), *_with_commas([("n", r) for r in numbers])] if all(map(_can_be_reps, numbers)) else None


def _with_commas(marks: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    out: list[tuple[str, Any]] = []
    for mark in marks:
        out += [(",", None), mark] if out else [mark]
    return out


def _with_load(load: Any, reps: list[Any], told: Told) -> list[tuple[str, Any]]:
    """One set for each of ``reps`` with one load."""
    out: list[tuple[str, Any]] = [("L", as_load(load, told))]
    for r in reps:
        out += [("x", None), ("n", r), (",", None)]
    return out[:-1]


def zipped(loads: list[Any], reps: list[Any], told: Told) -> list[tuple[str, Any]]:
    """One set for each load and its reps."""
    out: list[tuple[str, Any]] = []
    for load, r in zip(loads, reps, strict=True):
        out += [("L", as_load(load, told)), ("x", None), ("Q", r), (",", None)]
    return out[:-1]


def pairs(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "60/5 70/5 80/3", "110 (10), 110 (9)": each load with its reps."""
    numbers = listed(m.string, values, *m.span())
    loads, reps = numbers[::2], numbers[1::2]
    if not all(can_be_load(v, told) for v in loads) or not all(map(_can_be_reps, reps)):
        return None
    if any(_figure(v) <= r and not isinstance(v, Load) for v, r in zip(loads, reps, strict=True)):
        return None
    return zipped(loads, reps, told)


def reps_first(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "5x60, 5x70, 3x80": reps with a load that can be no reps."""
    numbers = listed(m.string, values, *m.span())
    reps, loads = numbers[::2], numbers[1::2]
    if not told.heavy or not all(map(_can_be_reps, reps)):
        return None
    if not all(isinstance(v, Load) or (v > r and (v >= 30 or v != int(v))) for v, r in zip(loads, reps, strict=True)):
        return None
    return zipped(loads, reps, told)


def two_lists(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """Two lists of one length: the loads and the reps."""
    first = listed(m.string, values, *m.span("first"))
    second = listed(m.string, values, *m.span("second"))
    if len(first) != len(second):
        return None
    loads, reps = (first, second) if can_be_load(first[0], told) else (second, first)
    if not all(can_be_load(v, told) for v in loads) or not all(map(_can_be_reps, reps)):
        return None
    if all(map(_can_be_reps, loads)) and max(map(_figure, loads)) < 1.5 * max(reps):
        return None
    return zipped(loads, reps, told)


def of_one_size(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "triples: 60, 62.5, 65", "60, 70, 80 for singles", "+5, +7.5, five each", "5 at 60, 65, 70"."""
    loads = listed(m.string, values, *m.span("loads"))
    size = values[m.start("size")]
    if not all(can_be_load(v, told) for v in loads) or not _can_be_reps(size):
        return None
    return zipped(loads, [size] * len(loads), told)


def load_then_reps(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "with 8s, 15/15/12", "155 (6/6/6/5)", "115 lb for 4, 4, 4, 3": one load, then the reps of each set."""
    load = values[m.start("load")]
    reps = listed(m.string, values, *m.span("reps"))
    light = told.heavy and load >= 10 if not isinstance(load, Load) else False
    if not (light or can_be_load(load, told)) or not all(map(_can_be_reps, reps)):
        return None
    if not isinstance(load, Load) and load < HEAVY and not set(m["sign"]) & set("–:(x"):
        return None
    alike = all(0.7 * _figure(load) <= r for r in reps)
    if alike and ("," in m["sign"] or not m["sign"]) and min(reps) > 12 and max(reps) > _figure(load):
        return None  # "at 60kg, 65, 70"
    if (
        not isinstance(load, Load)
        and max(reps) * (1.4 if light and load < HEAVY else 1 if m["sign"].strip(",|") else 2) >= load
    ):
        return None
    return _with_load(load, reps, told)


def load_in_brackets(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "8-8-8 (60)": the load of all sets, unless it only adds them up."""
    reps, load = listed(m.string, values, *m.span("reps")), values[m.start("load")]
    if (
        not told.heavy
        or load == sum(reps)
        or load <= _MOST_RATED
        or load < max(reps)
        or not all(map(_can_be_reps, reps))
    ):
        return None
    return [*_with_commas([("n", v) for v in reps]), ("L", as_load(load, told))]


#: A figure up to here may be an effort.
_MOST_RATED = 10


def rated_last(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "RPE 7, last one 9": the figure of the last set is an effort as well."""
    value = values[m.end() - 1]
    if value > 10:
        return None
    i = m.start()
    return [*((m.string[k], values[k]) for k in range(i, m.end() - 1)), ("P", value)]


def beyond(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "90x5+ (got 9)": the reps that were made stand behind those that were asked for."""
    value = values[m.start("made")]
    if value < values[m.start()]:
        return None
    made: list[tuple[str, Any]] = [("Q", value), ("v", None)]
    return [("L", as_load(values[m.start("load")], told)), ("x", None), *made] if m["load"] else made


def counted_times(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "a couple of 40 sec planks": sets of a time."""
    i = m.start()
    return [("n", values[i]), ("x", None), ("d", values[i + 1])] if 1 < values[i] <= 12 else None


def times(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "45 and 40 sec": both are times."""
    if not told.timed:
        return None
    if m.end() - m.start() == 3 and values[m.start()] <= 6 and 15 <= values[m.end() - 1] <= 120:
        return [("n", values[m.start()]), ("x", None), ("d", values[m.end() - 1])]  # "3, 45 seconds each"
    unit = 60.0 if values[m.end() - 1] % 60 == 0 and values[m.start()] < 10 else 1.0
    return [
        ("d", float(values[k]) * unit) if m.string[k] == "n" else (m.string[k], values[k])
        for k in range(m.start(), m.end())
    ]


def nothing(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """A sign that says nothing ("100 push ups, in sets of 20")."""
    return []


def amrap_sets(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "amrap x3 (22/18/15)": so many sets to failure."""
    return [("S", values[m.end() - 1]), ("v", None)] if values[m.end() - 1] <= 10 else None


def max_list(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "max: 22 18 15": each of them to failure."""
    return [("v", None), (",", None), *_with_commas([("n", v) for v in listed(m.string, values, *m.span())])]


def failed_load(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "failed 87.5": a set that was not made, or several of them ("missed 85 twice")."""
    load = values[m.start("load")]
    if not told.heavy or not can_be_load(load, told):
        return None
    often = values[m.end() - 1] if m.string[m.end() - 1] == "S" else 1
    one = [("L", as_load(load, told)), ("x", None), ("f", None)]
    return one * int(often) if 1 <= often <= _MOST_MISSED else None


#: Nobody tries a load more often.
_MOST_MISSED = 6


def before_name(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "three oh five deadlift for five"."""
    load, reps = values[m.start("load")], values[m.start("reps")]
    if not told.heavy or load < (HEAVY if m["sign"] == "4" else 60) or reps >= load / 2:
        return None
    return [("L", as_load(load, told)), ("x", None), (m.string[m.start("reps")], reps)]


def dropped(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "stripped it to 25 for a drop set of 12"."""
    load, reps = values[m.start() + 1], values[m.end() - 1]
    return [("g", None), ("L", as_load(load, told)), ("x", None), ("n", reps)] if reps < _figure(load) else None


def in_turn(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "40 kg 10 reps 50 kg 8 reps", "10 reps 40 kg 8 reps 50 kg"."""
    numbers = listed(m.string, values, *m.span())
    loads, reps = (numbers[::2], numbers[1::2]) if m[0][0] == "L" else (numbers[1::2], numbers[::2])
    return zipped(loads, reps, told) if all(map(_can_be_reps, reps)) else None


def one_unit(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "72.5 - 75 - 77.5 kg": the unit said behind the last is of all."""
    loads = listed(m.string, values, *m.span())
    last = loads[-1]
    if not all(can_be_load(v, told) and 0.4 * last.said <= v <= 2.5 * last.said for v in loads[:-1]):
        return None
    made = [Load(kilograms(v, last.unit), last.unit) for v in loads[:-1]]
    return _with_marks([*made, last])


def _with_marks(loads: list[Any]) -> list[tuple[str, Any]]:
    out: list[tuple[str, Any]] = []
    for load in loads:
        out += [(",", None), ("L", load)] if out else [("L", load)]
    return out


def hung(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "weighted dips: 15 x 5, 15 x 5, 12.5 x 6": each load with its reps."""
    numbers = listed(m.string, values, *m.span())
    loads, reps = numbers[::2], numbers[1::2]
    if not told.hung or not (len(loads) > 1 or loads[0] != int(loads[0])):
        return None
    return zipped(loads, reps, told) if all(map(_can_be_reps, reps)) and max(reps) <= 30 else None


def amrap_load(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "42.5 amrap 8", "amrap at 50 got 19": a load, and the reps that were made."""
    load, reps = values[m.start("load")], values[m.start("reps")]
    if not can_be_load(load, told) or not _can_be_reps(reps):
        return None
    return [("L", as_load(load, told)), ("x", None), ("Q", reps), ("v", None)]


def slashes(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "60/8/8/8": a load and the reps of each set."""
    load, reps = values[m.start("load")], listed(m.string, values, *m.span("reps"))
    if len(reps) == 2 and reps[0] < reps[1]:
        return None  # "60/3/8": sets and reps
    if not told.heavy or load < 2 * HEAVY or not all(map(_can_be_reps, reps)) or max(reps) > min(15, load / 3):
        return None
    return _with_load(load, reps, told)


def reps_by_load(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "8/60 8/60 6/65": reps and the load of each set."""
    numbers = listed(m.string, values, *m.span())
    reps, loads = numbers[::2], numbers[1::2]
    apart = all(_figure(load) > 3 * rep for rep, load in zip(reps, loads, strict=True))
    if not told.heavy or not apart or not all(map(_can_be_reps, reps)) or not all(can_be_load(v, told) for v in loads):
        return None
    return zipped(loads, reps, told)


def of_the_count(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "2 warm-up sets (60x5, 80x3)": as many pairs; "3 work sets 100x5": one pair for all."""
    numbers = listed(m.string, values, m.start() + 1, m.end())
    loads, reps = numbers[::2], numbers[1::2]
    if not all(can_be_load(v, told) for v in loads) or not all(map(_can_be_reps, reps)):
        return None
    if any(v <= r for v, r in zip(map(_figure, loads), reps, strict=True)):
        return None
    if len(loads) == values[m.start()]:
        return zipped(loads, reps, told)
    if len(loads) == 1:
        return [("S", values[m.start()]), ("x", None), ("Q", reps[0]), ("x", None), ("L", as_load(loads[0], told))]
    return None


def each_rated(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "@7, @8, @8.5": an effort for each set."""
    rated = listed(m.string, values, *m.span())
    if any(v > 10 for v in rated):
        return None
    made = _with_commas([("n", v) for v in rated])
    return [("P" if c == "n" else c, v) for c, v in made]


def keys_of_load(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "bench 50, 10 reps, 3 sets", "squat 185 5 sets of 3": the first can only be the load."""
    return [("L", as_load(values[m.start()], told)), (",", None)] if can_be_load(values[m.start()], told) else None


def times_name(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "3 x squat (8 reps, 60 kg)", "3x plank 60s": so many sets."""
    return [("S", values[m.start()]), ("X", None)] if values[m.start()] <= 10 else None


def both_units(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "50 kg (110 lb)": one load in two units."""
    first, second = listed(m.string, values, *m.span())
    alike = first.unit != second.unit and abs(first.kg - second.kg) <= 0.03 * first.kg
    return [("L", first)] if alike else None


def loads_go_on(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "70x5, 75, 80, 80": the reps stay, the loads go on."""
    first, reps = values[m.start("load")], values[m.start("reps")]
    more = listed(m.string, values, *m.span("more"))
    if not can_be_load(first, told) or not _can_be_reps(reps) or _figure(first) <= 2 * reps:
        return None
    if not all(
        can_be_load(v, told) and 0.5 <= _figure(v) / _figure(first) <= 2 and _figure(v) > 2 * reps for v in more
    ):
        return None
    return zipped([first, *more], [reps] * (1 + len(more)), told)


def load_in_sets(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "100 swings (24 kg) in sets of 20"."""
    load = next(v for v in values[m.start() : m.end()] if isinstance(v, Load))
    return [("n", values[m.start()]), ("X", None), ("y", values[m.end() - 1]), ("L", load)]


def counted_list(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "3: 8, 8, 7": the sets are counted first."""
    reps = listed(m.string, values, *m.span("list"))
    return _with_commas([("n", v) for v in reps]) if len(reps) == values[m.start()] and max(reps) > len(reps) else None


def failed_reps(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "5, 5, failed at 4": a set of its own."""
    value = values[m.end() - 1]
    return [(",", None), ("n", value), ("f", None)] if value <= 15 and not can_be_load(value, told) else None


def drops(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "drop set: 120x10, 100x8", "8kg x 12, 6kg x 12 drop set": all but the first of all sets."""
    numbers = listed(m.string, values, m.start("first"), m.end("more"))
    loads, reps = numbers[::2], numbers[1::2]
    if not all(can_be_load(v, told) for v in loads) or any(_figure(v) > _figure(loads[0]) for v in loads):
        return None
    dropped = m[0][0] == "g" and re.search("[nQ]", m.string[: m.start()])  # "50x10, dropset 40x8 30x8"
    out = [*([("g", None)] if dropped else []), *zipped(loads[:1], reps[:1], told)]
    for load, r in zip(loads[1:], reps[1:], strict=True):
        out += [(",", None), ("g", None), *zipped([load], [r], told)]
    return out


def load_for_times(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "60 kg for 8 (x3)"."""
    load, reps, sets = listed(m.string, values, *m.span())
    return [("L", load), ("x", None), ("n", reps), ("x", None), ("n", sets)]


def side_by_side(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "135 10, 185 8": each load with its reps."""
    numbers = listed(m.string, values, *m.span())
    loads, reps = numbers[::2], numbers[1::2]
    if not all(can_be_load(v, told) for v in loads) or not all(map(_can_be_reps, reps)):
        return None
    return zipped(loads, reps, told) if all(v > 2 * r for v, r in zip(loads, reps, strict=True)) else None


def in_rows(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "60 8 8, 65 x6": each load with the reps of its sets, where one of them has several."""
    out: list[tuple[str, Any]] = []
    several = False
    for row in _ROW.finditer(m[0]):
        load, *reps = listed(m.string, values, m.start() + row.start(), m.start() + row.end())
        if not can_be_load(load, told) or not all(map(_can_be_reps, reps)) or _figure(load) <= 2 * max(reps):
            return None
        several = several or len(reps) > 1
        out += [*([(",", None)] if out else []), *_with_load(load, reps, told)]
    return out if several else None


_ROW = Pattern(r"[^,|\n]+")


def dashes(m: re.Match[str], values: list[Any], told: Told) -> Made:
    """ "8 - 8 - 7"."""
    return _with_commas([("n", v) for v in listed(m.string, values, *m.span())])
