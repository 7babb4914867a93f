"""What each shape of marks adds to the tally (coach/reader/shapes.py names them).

Rule: a meaning only adds sets or gives loads, efforts and kinds to those that wait; it never looks at the atoms.
"""

from __future__ import annotations

from typing import Any

from coach.patterns import Pattern
from coach.reader import efforts
from coach.reader.loads import Load
from coach.reader.pen import HUNG
from coach.reader.tally import Group, Match, Tally, count_of, split_last, spread, spread_list, waiting


# --- sets, reps and loads ---------------------------------------------------------------------------------------------
def table(t: Tally, m: Match) -> None:
    sets, reps, load = m.numbers
    if t.lead is not None and m.marks[-1] == "n":  # "with the 22kg. set 1: 10 set 2: 10 set 3: 8"
        t.add(*(Group(reps=float(v)) for v in m.numbers))
        return
    t.add(Group(count=count_of(sets), reps=float(reps), load=t.load(load) if m.marks[-1] != "d" else None))


def load_times(t: Tally, m: Match) -> None:
    load = t.load(m.numbers[0])
    t.add(*(Group(reps=float(r), load=load) for r in m.numbers[1:]))


def times(t: Tally, m: Match) -> None:
    """ "x8 x8 x7": a list; "x30 x3": sets of thirty, for nobody goes down by so much."""
    if len(m.numbers) == 2 and "," not in m.marks and m.numbers[1] <= 5 and m.numbers[0] >= max(12, 4 * m.numbers[1]):
        t.add(Group(count=int(m.numbers[1]), reps=float(m.numbers[0])))
        return
    t.add(*(Group(reps=float(r)) for r in m.numbers))


def failed_at(t: Tally, m: Match) -> None:
    """ "110 x f", "110 fail": a load that was not moved; "60 kg: 8, 8, 7 fail" are reps."""
    value = m.numbers[0]
    which = t.values[m.end - 1]
    if which is None and isinstance(value, Load) and _waits_for_load(t, value):  # "5 m 10 kg failed", "8 +5 kg failed"
        t.groups[-1].load = t.load(value)
        t.groups[-1].kind = "failed"
    elif which is None and (isinstance(value, Load) or "x" in m.marks or _heavier(t, float(value))):
        t.add(Group(load=t.load(value)))
        t.groups[-1].kind = "failed"
    else:
        if not isinstance(value, Load):
            one(t, m._replace(marks=m.marks[0]))
        elif t.groups and t.groups[-1].load is None:  # "8, 8, 95# (failed the 7th)"
            t.groups[-1].load = t.load(value)
        efforts.failed(t, m._replace(start=m.end - 1))


def _waits_for_load(t: Tally, load: Load) -> bool:
    """Whether the last set has no load yet and can have this one: it is of seconds or metres, or the load is added."""
    last = t.groups[-1] if t.groups else None
    if last is None or last.load is not None:
        return False
    return last.seconds is not None or last.metres is not None or (bool(load.sign) and last.reps is not None)


def _heavier(t: Tally, value: float) -> bool:
    """Whether a bare number can only be a load: more than anybody lifts so often, and near to the loads before."""
    before = next((g.load.said for g in reversed(t.groups) if g.load), None)
    return t.heavy and value >= 20 and (before is None or value >= 0.7 * before)


def singles(t: Tally, m: Match) -> None:
    counted = m.marks[-2:] == "n1" and float(m.numbers[-1]) <= 12
    if m.marks[-2:] == "n1" and not counted:
        m = m._replace(numbers=m.numbers[-1:])  # "40 triple, 45 triple"
    load = t.load(m.numbers[0]) if not counted or len(m.numbers) > 1 else None
    t.add(
        Group(count=count_of(m.numbers[-1]) if counted else 1, reps=float(t.values[m.end - 1]), load=load or t.lead),
    )


def sets_reps_load(t: Tally, m: Match) -> None:
    sets, reps, load = m.numbers
    t.add(Group(count=count_of(sets), reps=float(reps), load=t.load(load)))


def loads_for(t: Tally, m: Match) -> None:
    *some, last = m.numbers
    if all(isinstance(v, Load) or float(v) > 12 for v in some):
        t.add(*(Group(reps=float(last), load=t.load(v)) for v in some))
    else:
        t.add(*(Group(reps=float(v), load=t.load(last)) for v in some if not isinstance(v, Load)))


def load_for_reps(t: Tally, m: Match) -> None:
    a, b = map(float, m.numbers)
    t.add(Group(reps=b, load=t.load(a)) if t.heavy and a > b else Group(reps=a))


def triple(t: Tally, m: Match) -> None:
    """ "3x8x60", or "80x5x3" where the first number clearly is the load."""
    a, b, c = m.numbers
    first = isinstance(a, Load) or (
        not isinstance(c, Load) and float(a) > 12 and float(a) > float(c) and (float(a) >= 20 or float(a) != int(a))
    )
    load, sets = (a, c) if first else (c, a)
    t.add(Group(count=count_of(sets), reps=float(b), load=t.load(load)))


def each_load(t: Tally, m: Match) -> None:
    """ "3x15 30/35/35 kg": a load for each set, or one that goes for all."""
    sets, reps, *some = m.numbers
    if len(some) == sets:
        t.add(*(Group(reps=float(reps), load=load) for load in some))
    else:
        t.add(Group(count=count_of(sets), reps=float(reps), load=some[0]))


def sets_at(t: Tally, m: Match) -> None:
    """ "two sets at 60 for 8"."""
    sets, load, reps = m.numbers
    if m.marks[0] == "n" and sets > reps:
        sets, reps = reps, sets
    t.add(Group(count=count_of(sets), reps=float(reps), load=t.load(load)))


def sets_each_load(t: Tally, m: Match) -> None:
    """ "2 sets at 60 and one at 65, 5 reps each": the reps of all of them."""
    *pairs, reps = m.numbers
    t.add(
        *(
            Group(count=count_of(sets), reps=float(reps), load=t.load(load))
            for sets, load in zip(pairs[::2], pairs[1::2], strict=True)
        )
    )


def load_reps_sets(t: Tally, m: Match) -> None:
    load, reps, sets = m.numbers
    if not isinstance(load, Load) and not (t.heavy and load >= 20):
        sets_reps(t, m._replace(numbers=m.numbers[:2], marks=m.marks[:3]))  # "3x8 twice"
        return
    t.add(Group(count=count_of(sets), reps=float(reps), load=t.load(load)))


def reps_load_sets(t: Tally, m: Match) -> None:
    """ "5 @ 100 kg x 3"; "3 x 60 kg x 8" names the sets first."""
    a, load, b = m.numbers
    sets, reps = (min(a, b), max(a, b)) if m.marks[1] == "x" or (m.marks[1] == "a" and a <= 3 < b) else (b, a)
    t.add(Group(count=count_of(sets), reps=float(reps), load=t.load(load)))


def for_sets(t: Tally, m: Match) -> None:
    """ "60 kg x 5 for 3": so many sets."""
    *load, reps, sets = m.numbers
    if sets > 10:
        t.add(Group(reps=float(reps), load=t.load(load[0]) if load else None))
    else:
        t.add(Group(count=count_of(sets), reps=float(reps), load=t.load(load[0]) if load else None))


def row(t: Tally, m: Match) -> None:
    """ "3 8 60" and "60 3 8" alone are sets, reps and a load; "12 10 8" are the reps of three sets."""
    a, b, c = map(float, m.numbers)
    if t.heavy and a <= 10 and b <= 30 <= c:
        t.add(Group(count=count_of(a), reps=b, load=t.load(c)))
    elif t.heavy and a >= 20 and b < c and b <= 6 and c <= 30:
        t.add(Group(count=count_of(b), reps=c, load=t.load(a)))
    elif t.heavy and a >= 20 and a > 2 * b:
        load_times(t, m)
    else:
        t.add(*(Group(reps=v) for v in (a, b, c)))


def load_for(t: Tally, m: Match) -> None:
    load, sets, reps = m.numbers
    t.add(Group(count=count_of(sets), reps=float(reps), load=t.load(load)))


def run_of(t: Tally, m: Match) -> None:
    """Numbers without a sign between: "60 8 8 6" or "12 10 8"."""
    first, second = float(m.numbers[0]), float(m.numbers[1])
    if t.heavy and first >= 20 and first > 2 * second:
        load_times(t, m)
    else:
        times(t, m)


def two(t: Tally, m: Match) -> None:
    """ "sit ups 30 30": two sets; beside a loaded exercise "60 8" is one, a load and its reps."""
    a, b = map(float, m.numbers)
    if not t.heavy or 30 >= a >= b >= a / 2:
        times(t, m)
    elif a >= 20 and a > 2 * b:
        t.add(Group(reps=b, load=t.load(a)))
    elif a <= 6 and a < b <= 30 and a == int(a):
        t.add(Group(count=int(a), reps=b))  # "squat 3 8"
    else:
        for k in (-2, -1):
            one(t, Match("n", m.end + k, m.end + k + 1, m.numbers[k:][:1]))


def repeated(t: Tally, m: Match) -> None:
    """ "50x10, same again": the set before it once more."""
    if t.groups:
        t.groups[-1].count += 1


def in_sets(t: Tally, m: Match) -> None:
    whole, size = float(m.numbers[0]), float(t.values[m.end - 1])
    count = count_of(whole / size + 0.01) if size else 1  # a third of a minute is told in tenths
    t.add(Group(count=count, **_measure(m.marks[0], size or whole)))  # type: ignore[arg-type]  # a float for a field


def load_list(t: Tally, m: Match) -> None:
    """ "60x8,8,6"; "3x8,8,6" names the number of sets first."""
    first = m.numbers[0]
    if isinstance(first, Load) or (float(first) >= 15 and t.heavy):
        load_times(t, m)
    elif len(m.numbers) - 1 == float(first):
        t.add(*(Group(reps=float(r)) for r in m.numbers[1:]))
    elif len(m.numbers) == 3 and t.heavy and m.numbers[2] >= max(20, 2 * m.numbers[1]):
        t.add(Group(count=count_of(first), reps=float(m.numbers[1]), load=t.load(m.numbers[2])))  # "4x6, 185"
    else:
        t.add(Group(count=count_of(first), reps=float(m.numbers[1])))


def load_reps(t: Tally, m: Match) -> None:
    if len(t.groups) == 1 and (t.groups[0].metres or t.groups[0].seconds) and t.groups[0].count == 1:
        t.groups[0].count, t.groups[0].load = count_of(m.numbers[1]), t.load(m.numbers[0])  # "30 m 24 kg x 3"
        return
    if t.groups and t.groups[-1].count > 1 and not t.groups[-1].measured and t.groups[-1].load is None:
        t.groups[-1].reps, t.groups[-1].load = float(m.numbers[1]), t.load(m.numbers[0])  # "3 sets. 60 kg. 8 reps"
        return
    t.add(Group(reps=float(m.numbers[1]), load=t.load(m.numbers[0])))


def load_reps_rated(t: Tally, m: Match) -> None:
    """ "80 kg x 5 @7": behind the reps an effort up to ten, else another load."""
    load, reps, rating, *sets = m.numbers
    count = count_of(sets[0]) if sets else 1
    if float(rating) <= _MOST_EFFORT:
        t.add(Group(count=count, reps=float(reps), load=t.load(load), rpe=float(rating)))
    else:
        t.add(Group(reps=float(reps), load=t.load(load)), Group(reps=float(count), load=t.load(rating)))


_MOST_EFFORT = 10


def sets_of_amrap(t: Tally, m: Match) -> None:
    t.add(Group(count=count_of(m.numbers[0])))
    t.groups[-1].kind = "amrap"


def sets_list(t: Tally, m: Match) -> None:
    sets, *reps = m.numbers
    if len(reps) == float(sets) == 2 and m.marks[:2] == "SQ" and m.marks[-1] == "n":
        t.add(Group(count=count_of(sets), reps=float(reps[0])), Group(reps=float(reps[1])))  # "two sets 8 reps, last 6"
    elif len(reps) - 1 == float(sets) and t.heavy and min(reps[1:]) >= max(20, 1.5 * reps[0]):
        t.add(*(Group(reps=float(reps[0]), load=t.load(v)) for v in reps[1:]))  # "4 sets of 10, 100, 110, 120, 130"
    elif len(reps) == float(sets):
        t.add(*(Group(reps=float(r)) for r in reps))
    elif len(reps) == 2 and t.heavy and reps[1] >= max(20, 2 * reps[0]):
        t.add(Group(count=count_of(sets), reps=float(reps[0]), load=t.load(reps[1])))  # "three sets of 8, 140"
    else:
        t.add(Group(count=count_of(sets), reps=float(reps[0])))


def _measure(mark: str, value: Any) -> dict[str, float]:
    """The field that a mark's number belongs to."""
    return {{"d": "seconds", "m": "metres"}.get(mark, "reps"): float(value)}


def sets_measures(t: Tally, m: Match) -> None:
    """ "3 sets: 60 s, 50 s, 45 s"."""
    sets, *each = m.numbers
    if len(each) == sets:
        t.add(*(Group(**_measure(m.marks[-1], v)) for v in each))  # type: ignore[arg-type]  # a float for a field
    else:
        t.add(Group(count=count_of(sets), **_measure(m.marks[-1], each[0])))  # type: ignore[arg-type]  # as above


def sets_of(t: Tally, m: Match) -> None:
    sets, value = m.numbers
    t.add(Group(count=count_of(sets), **_measure(m.marks[-1], value)))  # type: ignore[arg-type]  # a float for a field


def sets(t: Tally, m: Match) -> None:
    if len(t.groups) == 1 and t.groups[-1].count == 1:
        t.groups[-1].count = count_of(m.numbers[0])
    else:
        t.add(Group(count=count_of(m.numbers[0])))


def reps_sets(t: Tally, m: Match) -> None:
    t.add(Group(count=count_of(m.numbers[1]), reps=float(m.numbers[0])))


def reps_load(t: Tally, m: Match) -> None:
    """ "8 at 60 kg"; but "2x20kg" beside sets of its own is one in each hand."""
    first, text = float(m.numbers[0]), t.text
    if first == 2 and "x" in m.marks and ("x" in text[: m.start] or "x" in text[m.end :] or "S" in text):
        t.said.per_hand = True
        t.lead = spread(t.groups, t.load(m.numbers[1])) or t.lead
    elif t.groups and t.groups[-1].count > 1 and not t.groups[-1].measured and t.groups[-1].load is None:
        t.groups[-1].reps, t.groups[-1].load = first, t.load(m.numbers[1])  # "5 sets. 8 reps at 60 kg"
    else:
        t.add(Group(reps=first, load=t.load(m.numbers[1])))


def sets_reps(t: Tally, m: Match) -> None:
    """AxB: sets of reps, unless the first number can only be a load, or the exercise says otherwise."""
    a, b = map(float, m.numbers)
    if t.kind == "drop" and _dropped_to(t, a):
        t.add(Group(reps=b, load=t.load(a)))  # "20 kg x 12, drop 15 x 10, drop 10 x 12"
        return
    rising = any(g.load is not None and g.count == 1 for g in t.groups)
    if (
        t.heavy
        and (a >= 20 or a != int(a) or (a > 12 and b <= 12 and rising))
        and m.marks[0] == "n"
        and (t.move.slug or a >= 20)
    ):
        t.add(Group(reps=b, load=t.load(a)))
    elif t.move.loaded and _REPS_FIRST <= a <= _MOST_REPS and b <= _FEW_SETS and not rising and "L" in t.text:
        t.add(Group(count=count_of(b), reps=a))  # "10 kg each hand, 12x3": nobody does a dozen sets of three
    elif t.move.loaded and b >= 40 and a <= 20 and m.marks[-1] == "n":
        t.add(Group(reps=a, load=t.load(b)))
    elif m.marks[0] == "Q" or (a > 10 and b <= 6 and not t.move.loaded):
        t.add(Group(count=count_of(b), reps=a))
    else:
        t.add(Group(count=count_of(a), reps=b))


def _dropped_to(t: Tally, value: float) -> bool:
    """Whether a number can be the load of a drop set: below that of the set before it, and near to it."""
    before = next((g.load.said for g in reversed(t.groups) if g.load), None)
    return before is not None and max(_LEAST_DROP * before, _LIGHTEST_DROP) <= value < before


_LIGHTEST_DROP = 4
_REPS_FIRST, _MOST_REPS, _FEW_SETS = 12, 30, 5


def sets_time(t: Tally, m: Match) -> None:
    t.add(Group(count=count_of(m.numbers[0]), **_measure(m.marks[-1], m.numbers[1])))  # type: ignore[arg-type]  # as above


def time_sets(t: Tally, m: Match) -> None:
    t.add(Group(count=count_of(m.numbers[1]), **_measure(m.marks[0], m.numbers[0])))  # type: ignore[arg-type]  # as above


def lead(t: Tally, m: Match) -> None:
    if t.heavy and float(m.numbers[0]) > 12:
        t.lead = t.load(m.numbers[0])
    else:
        t.add(Group(reps=float(m.numbers[0])))


def reps_at(t: Tally, m: Match) -> None:
    """ "8@60", "8@7": above ten a load, else RPE."""
    a, b = map(float, m.numbers)
    if a > 30 and t.heavy and b <= 10 and any(g.load is None for g in t.groups):
        spread(t.groups, t.load(a))
        t.rate([b])
    elif b > 10 and t.heavy and t.groups and t.groups[-1].count > 1 and t.groups[-1] == Group(count=t.groups[-1].count):
        t.groups[-1].reps, t.groups[-1].load = a, t.load(b)  # "5 sets. 8 reps at 60"
    elif b > 10 or "a" in m.marks:
        t.add(Group(reps=a, load=t.load(b)))
    else:
        t.add(Group(reps=a, rpe=b))


def list_(t: Tally, m: Match) -> None:
    groups = t.groups
    if (
        m.marks[0] not in "dm"
        and groups
        and groups[-1].reps is not None
        and groups[-1].load is None
        and t.heavy
        and min(map(float, m.numbers)) > 20
    ):
        t.lead = spread_list(groups, [t.load(v) for v in m.numbers])
    else:
        t.add(*(Group(**_measure(m.marks[0], v)) for v in m.numbers))  # type: ignore[arg-type]  # as above


def dropped_to(t: Tally, m: Match) -> None:
    """ "drop: 70, 10 reps": a load and its reps, where the figure is near to the loads before."""
    load, reps = (float(v) for v in m.numbers)
    t.kind = "drop"
    before = next((g.load.said for g in reversed(t.groups) if g.load), None)
    heavier = m.marks[-1] == "Q" or load > 2 * reps
    if t.heavy and before is not None and heavier and _LEAST_DROP * before <= load < before:
        t.add(Group(reps=reps, load=t.load(load)))
    else:
        t.add(Group(reps=load), Group(reps=reps))
    t.kind = "work"


#: Nobody takes off more of the load.
_LEAST_DROP = 0.3


def amrap_list(t: Tally, m: Match) -> None:
    t.add(*(Group(reps=float(v)) for v in m.numbers))
    for group in t.groups[-len(m.numbers) :]:
        group.kind = "amrap"


def set_all_out(t: Tally, m: Match) -> None:
    """ "a burnout set of 18", "2 amrap sets of 10": sets to failure, and the reps they had."""
    sets, reps = m.numbers
    t.add(Group(count=count_of(sets), reps=float(reps)))
    t.groups[-1].kind = "amrap"


def sets_all_out(t: Tally, m: Match) -> None:
    """ "amrap twice, got 14 and 11": as many sets to failure as there are figures."""
    sets, *each = m.numbers
    some = each if len(each) == sets else each[:1]
    for reps in some:
        t.add(Group(count=1 if len(each) == sets else count_of(sets), reps=float(reps)))
        t.groups[-1].kind = "amrap"


def sets_all_out_at(t: Tally, m: Match) -> None:
    """ "to failure 10 kg, 3 sets: 15, 12, 10": the same with a load."""
    load, *rest = m.numbers
    before = len(t.groups)
    sets_all_out(t, m._replace(numbers=rest))
    for group in t.groups[before:]:
        group.load = t.load(load)


def amrap_reps(t: Tally, m: Match) -> None:
    t.kind = "amrap"
    t.add(Group(reps=float(m.numbers[0])))
    t.kind = "work"
    t.groups[-1].kind = "amrap"
    t.last = False


def at(t: Tally, m: Match) -> None:
    """ "@8", "@ 60", "at 60, 65, 70": RPE up to ten behind the sign, else loads."""
    if "P" in m.marks or (m.marks[0] == "@" and "L" not in m.marks and all(float(v) <= 10 for v in m.numbers)):
        efforts.rpe(t, m)
    elif _reps_follow(t, m):
        spread(t.groups, m.numbers[0])
        t.add(*(Group(reps=float(v), load=m.numbers[0]) for v in m.numbers[1:]))  # "8 rows at 45 kg, 8, then 7"
    elif len(m.numbers) > 1 and isinstance(m.numbers[0], Load) and not any(g.measured for g in t.groups):
        t.lead = t.load(m.numbers[0])  # "with 30s, 8 a leg"
        reps = [v for v in m.numbers[1:] if not isinstance(v, Load)]
        counted = t.said.per_side or t.text[m.end : m.end + 2] in (",S", "|S", "S")
        if len(reps) == len(m.numbers) - 1 and (counted or max(reps) < 0.7 * t.lead.said):
            t.add(*(Group(reps=float(v)) for v in reps))
        else:
            _loaded(t, m)
    else:
        _loaded(t, m)


def _reps_follow(t: Tally, m: Match) -> bool:
    """Whether the figures behind a load with its unit are the reps of more sets: too small for loads."""
    first, *more = m.numbers
    if not more or not isinstance(first, Load) or any(isinstance(v, Load) for v in more):
        return False
    alone = len(t.groups) == 1 and t.groups[0].reps is not None
    return alone and all(v < _FAR_BELOW * first.said and v <= _MOST_BARE for v in more)


_FAR_BELOW, _MOST_BARE = 0.5, 30


def _loaded(t: Tally, m: Match) -> None:
    loads = [t.load(v) for v in m.numbers]
    if t.last and len(loads) == 1 and len(t.groups) == 1 and t.groups[0].count > 1 and t.groups[0].measured:
        split_last(t.groups, t.last_of).load = loads[0]  # "5x3, last set +5"
        t.last, t.last_of = False, 1
        return
    if t.move.slug in HUNG and len(t.groups) > 1 and _SCHEME_OF_ITS_OWN.search(t.text, max(0, m.end - 12), m.end):
        t.groups[-1].load = t.groups[-1].load or loads[0]  # "push ups 2x15, 1x10 with a 5kg plate"
        return
    t.lead = (spread_list(t.groups, loads) if len(loads) > 1 else spread(t.groups, loads[0])) or t.lead


#: Sets by reps behind other sets by reps, and right behind them a load.
_SCHEME_OF_ITS_OWN = Pattern(r"nx[nQ][,|]{1,2}(?:nx[nQ]|SX?[nQ])[@a,]?L\Z")


def loads(t: Tally, m: Match) -> None:
    _loaded(t, m)
    if len(m.numbers) > 1 and not t.groups:
        t.add(*(Group(load=t.load(v)) for v in m.numbers))


def again(t: Tally, m: Match) -> None:
    """ "…, x3" at the end: the set before it, so many times."""
    times = m.numbers[0]
    if len(t.groups) == 1 and t.groups[0].count == 1 and t.groups[0].measured and times <= 20:
        t.groups[0].count = count_of(times)
    else:
        t.add(Group(reps=float(times)))


# --- one number alone -------------------------------------------------------------------------------------------------
def one(t: Tally, m: Match) -> None:
    mark = m.marks
    if mark == "1" and t.groups and t.groups[-1].count > 1 and waiting(t.groups[-1]):
        t.groups[-1].reps = float(t.values[m.start])  # "4 sets of rows, 16 kilos, tens"
    elif mark == "1":
        t.add(Group(reps=float(t.values[m.start]), load=t.lead))
        t.lead = None
    elif mark in "dm":
        _one_measure(t, mark, m.numbers[0], m.end)
    else:
        _one_number(t, m, float(m.numbers[0]))


#: No set of a loaded exercise lasts so long, and none of several.
LONG_S = 600.0
_SETS_BEHIND = Pattern(r"nx[nQdm]|S")


def _one_measure(t: Tally, mark: str, value: Any, at: int) -> None:
    """A time or a distance: of the sets that wait for it, or of a set of its own."""
    groups = t.groups
    if mark == "d" and not groups and value >= LONG_S and (t.heavy or _SETS_BEHIND.search(t.text, at)):
        return  # "had 20 minutes, so squats 3x8", "20 min core: dead bugs 3x10"
    if any(g.reps is not None for g in groups) and not (t.move.timed if mark == "d" else t.move.carried):
        return
    if groups and not groups[-1].measured:
        setattr(groups[-1], "seconds" if mark == "d" else "metres", float(value))
    else:
        t.add(Group(**_measure(mark, value)))  # type: ignore[arg-type]  # as above


def _one_number(t: Tally, m: Match, value: float) -> None:
    """Reps, or a load where it can be nothing else and sets wait for one."""
    groups, mark, heavy, behind = t.groups, m.marks, t.heavy, t.text[m.end :]
    bare = [g for g in groups if g.load is None]
    if groups and groups[-1].kind == "amrap" and groups[-1].count == 1 and not groups[-1].measured:
        groups[-1].reps = value  # "1 set to failure: 31"
    elif t.last and groups:
        t.add(Group(reps=value))
    elif mark == "n" and heavy and value >= _A_LOAD and any(g.load and g.load.said == value for g in groups):
        return  # "60x5, 65x5. then back up to 65": the load once more
    elif bare and mark == "n" and heavy and (value > 12 or value != int(value)) and bare[-1].reps is not None:
        t.lead = spread(groups, t.load(value)) or t.lead
    elif (
        bare and mark == "n" and t.text[m.start - 1 : m.start] in ("n", "Q") and bare[-1].count > 1 and not t.move.timed
    ):
        t.lead = spread(groups, t.load(value)) or t.lead  # "calves 4x15 60"
    elif mark == "n" and heavy and groups and not bare and value > 12 and _MORE_SETS.match(behind):
        t.lead = t.load(value)
    elif mark == "Q" and groups and groups[-1].reps is None and groups[-1].seconds is None:
        groups[-1].reps = value
    elif (
        not groups
        and mark == "n"
        and behind[:1] != "X"
        and heavy
        and (((value > 30 or value != int(value)) and _COUNTS.search(behind)) or _named_load(t, m, value, behind))
    ):
        t.lead = t.load(value)
    elif (not groups or t.text[m.start - 1 : m.start] in (",", "|", "W", "x", "4", "X") or mark == "Q") and not (
        groups and groups[-1].count > 1 and mark == "n"
    ):
        t.add(Group(reps=value))


def _named_load(t: Tally, m: Match, value: float, behind: str) -> bool:
    """Whether a bare number between the name and a scheme is the load: "rows 16 3x10"."""
    return (
        t.text[: m.start] == "X"
        and (t.move.loaded or not t.move.slug)
        and value >= _LIGHT
        and _SCHEME_NEXT.match(behind) is not None
    )


_LIGHT = 5
_SCHEME_NEXT = Pattern(r"nx[nQ](?![xnL@a,]|,n)")
#: Nobody does so many reps with as many kilograms, and tells them by a bare figure.
_A_LOAD = 20
_MORE_SETS = Pattern(r"[,4]?n?(?:[nQ]x[nQ]|S|Q)")
_COUNTS = Pattern(r"[nS]x?|Q")
