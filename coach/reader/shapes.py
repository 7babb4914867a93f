"""Shapes over marks (coach/reader/quantities.py): what every order of sets, reps and loads means.

``SHAPES`` is the grammar of sets: a name, a pattern over marks, and what it adds. The patterns are tried in the order
of the table wherever the last one ended; longer and stricter ones stand above the ones they contain. ``faults`` checks
the table when it is loaded.

Marks: n number, Q reps, S sets, L load, d seconds, m metres, P RPE, R RIR, 1 single, X the exercise, x times, @ at,
a with, 4 for, v amrap, f failed, W warm-up before, V warm-up behind, g drop, l last set, i work sets, j worked up, y in
sets of, and the signs , : |
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

from coach.acts import Unit
from coach.reader.columns import Load, Marks
from coach.reader.quantities import LAST, Said
from coach.reader.tally import Group, Match, Tally, count_of, go_on, split_last, spread, spread_list, without_totals
from coach.vocabulary import Movement


# --- sets, reps and loads ---------------------------------------------------------------------------------------------
def _table(t: Tally, m: Match) -> None:
    sets, reps, load = m.numbers
    t.add(Group(count=count_of(sets), reps=float(reps), load=t.load(load) if m.marks[-1] != "d" else None))


def _load_times(t: Tally, m: Match) -> None:
    load = t.load(m.numbers[0])
    t.add(*(Group(reps=float(r), load=load) for r in m.numbers[1:]))


def _times(t: Tally, m: Match) -> None:
    t.add(*(Group(reps=float(r)) for r in m.numbers))


def _failed_at(t: Tally, m: Match) -> None:
    t.add(Group(load=t.load(m.numbers[0])))
    t.groups[-1].kind = "failed"


def _singles(t: Tally, m: Match) -> None:
    counted = (m.marks[-2:] == "n1" and len(m.marks) > 2) or (m.marks == "n1" and float(m.numbers[0]) <= 12)
    load = t.load(m.numbers[0]) if not counted or len(m.numbers) > 1 else None
    t.add(
        Group(count=count_of(m.numbers[-1]) if counted else 1, reps=float(t.values[m.end - 1]), load=load or t.lead),
    )


def _sets_reps_load(t: Tally, m: Match) -> None:
    sets, reps, load = m.numbers
    t.add(Group(count=count_of(sets), reps=float(reps), load=t.load(load)))


def _loads_for(t: Tally, m: Match) -> None:
    *some, last = m.numbers
    if all(isinstance(v, Load) or float(v) > 12 for v in some):
        t.add(*(Group(reps=float(last), load=t.load(v)) for v in some))
    else:
        t.add(*(Group(reps=float(v), load=t.load(last)) for v in some if not isinstance(v, Load)))


def _load_for_reps(t: Tally, m: Match) -> None:
    a, b = map(float, m.numbers)
    t.add(Group(reps=b, load=t.load(a)) if t.heavy and a > b else Group(reps=a))


def _triple(t: Tally, m: Match) -> None:
    """ "3x8x60", or "80x5x3" where the first number clearly is the load."""
    a, b, c = m.numbers
    first = isinstance(a, Load) or (
        not isinstance(c, Load) and float(a) > 12 and float(a) > float(c) and (float(a) >= 20 or float(a) != int(a))
    )
    load, sets = (a, c) if first else (c, a)
    t.add(Group(count=count_of(sets), reps=float(b), load=t.load(load)))


def _load_reps_sets(t: Tally, m: Match) -> None:
    load, reps, sets = m.numbers
    t.add(Group(count=count_of(sets), reps=float(reps), load=t.load(load)))


def _load_for(t: Tally, m: Match) -> None:
    load, sets, reps = m.numbers
    t.add(Group(count=count_of(sets), reps=float(reps), load=t.load(load)))


def _run_of(t: Tally, m: Match) -> None:
    """Numbers without a sign between: "60 8 8 6" or "12 10 8"."""
    first, second = float(m.numbers[0]), float(m.numbers[1])
    if t.heavy and first >= 20 and first > 2 * second:
        _load_times(t, m)
    else:
        _times(t, m)


def _in_sets(t: Tally, m: Match) -> None:
    whole, size = float(m.numbers[0]), float(t.values[m.end - 1])
    t.add(Group(count=count_of(whole / size), reps=size) if size else Group(reps=whole))


def _load_list(t: Tally, m: Match) -> None:
    """ "60x8,8,6"; "3x8,8,6" names the number of sets first."""
    first = m.numbers[0]
    if isinstance(first, Load) or (float(first) >= 15 and t.heavy):
        _load_times(t, m)
    elif len(m.numbers) - 1 == float(first):
        t.add(*(Group(reps=float(r)) for r in m.numbers[1:]))
    else:
        t.add(Group(count=count_of(first), reps=float(m.numbers[1])))


def _load_reps(t: Tally, m: Match) -> None:
    t.add(Group(reps=float(m.numbers[1]), load=t.load(m.numbers[0])))


def _sets_of_amrap(t: Tally, m: Match) -> None:
    t.add(Group(count=count_of(m.numbers[0])))
    t.groups[-1].kind = "amrap"


def _sets_list(t: Tally, m: Match) -> None:
    sets, *reps = m.numbers
    if len(reps) == float(sets):
        t.add(*(Group(reps=float(r)) for r in reps))
    else:
        t.add(Group(count=count_of(sets), reps=float(reps[0])))


def _measure(mark: str, value: Any) -> dict[str, float]:
    """The field that a mark's number belongs to."""
    return {{"d": "seconds", "m": "metres"}.get(mark, "reps"): float(value)}


def _sets_of(t: Tally, m: Match) -> None:
    sets, value = m.numbers
    t.add(Group(count=count_of(sets), **_measure(m.marks[-1], value)))  # type: ignore[arg-type]  # a float for a field


def _sets(t: Tally, m: Match) -> None:
    if len(t.groups) == 1 and t.groups[-1].count == 1:
        t.groups[-1].count = count_of(m.numbers[0])
    else:
        t.add(Group(count=count_of(m.numbers[0])))


def _reps_sets(t: Tally, m: Match) -> None:
    t.add(Group(count=count_of(m.numbers[1]), reps=float(m.numbers[0])))


def _reps_load(t: Tally, m: Match) -> None:
    """ "8 at 60 kg"; but "2x20kg" beside sets of its own is one in each hand."""
    first, text = float(m.numbers[0]), t.text
    if first == 2 and "x" in m.marks and ("x" in text[: m.start] or "x" in text[m.end :] or "S" in text):
        t.said.per_hand = True
        t.lead = spread(t.groups, t.load(m.numbers[1])) or t.lead
    else:
        t.add(Group(reps=first, load=t.load(m.numbers[1])))


def _sets_reps(t: Tally, m: Match) -> None:
    """AxB: sets of reps, unless the first number can only be a load, or the exercise says otherwise."""
    a, b = map(float, m.numbers)
    rising = any(g.load is not None and g.count == 1 for g in t.groups)
    if (
        t.heavy
        and (a >= 20 or a != int(a) or (a > 12 and b <= 12 and rising))
        and m.marks[0] == "n"
        and (t.move.slug or a >= 20)
    ):
        t.add(Group(reps=b, load=t.load(a)))
    elif t.move.loaded and b >= 40 and a <= 20 and m.marks[-1] == "n":
        t.add(Group(reps=a, load=t.load(b)))
    elif m.marks[0] == "Q" or (a > 10 and b <= 6 and not t.move.loaded):
        t.add(Group(count=count_of(b), reps=a))
    else:
        t.add(Group(count=count_of(a), reps=b))


def _sets_time(t: Tally, m: Match) -> None:
    t.add(Group(count=count_of(m.numbers[0]), **_measure(m.marks[-1], m.numbers[1])))  # type: ignore[arg-type]  # as above


def _time_sets(t: Tally, m: Match) -> None:
    t.add(Group(count=count_of(m.numbers[1]), **_measure(m.marks[0], m.numbers[0])))  # type: ignore[arg-type]  # as above


def _lead(t: Tally, m: Match) -> None:
    if t.heavy and float(m.numbers[0]) > 12:
        t.lead = t.load(m.numbers[0])
    else:
        t.add(Group(reps=float(m.numbers[0])))


def _reps_at(t: Tally, m: Match) -> None:
    """ "8@60", "8@7": above ten a load, else RPE."""
    a, b = map(float, m.numbers)
    if a > 30 and t.heavy and b <= 10 and any(g.load is None for g in t.groups):
        spread(t.groups, t.load(a))
        t.rate([b])
    elif b > 10 or "a" in m.marks:
        t.add(Group(reps=a, load=t.load(b)))
    else:
        t.add(Group(reps=a, rpe=b))


def _list(t: Tally, m: Match) -> None:
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


def _amrap_list(t: Tally, m: Match) -> None:
    t.add(*(Group(reps=float(v)) for v in m.numbers))
    for group in t.groups[-len(m.numbers) :]:
        group.kind = "amrap"


def _amrap_reps(t: Tally, m: Match) -> None:
    t.kind = "amrap"
    t.add(Group(reps=float(m.numbers[0])))
    t.kind = "work"
    t.groups[-1].kind = "amrap"
    t.last = False


def _at(t: Tally, m: Match) -> None:
    """ "@8", "@ 60", "at 60, 65, 70": RPE up to ten behind the sign, else loads."""
    if "P" in m.marks or (m.marks[0] == "@" and "L" not in m.marks and all(float(v) <= 10 for v in m.numbers)):
        t.rate([float(v) for v in m.numbers])
        t.last = False
    elif len(m.numbers) > 1 and isinstance(m.numbers[0], Load) and not any(g.measured for g in t.groups):
        t.lead = t.load(m.numbers[0])  # "with 30s, 8 a leg"
        reps = [v for v in m.numbers[1:] if not isinstance(v, Load)]
        if len(reps) == len(m.numbers) - 1 and max(reps) < 0.7 * t.lead.said:
            t.add(*(Group(reps=float(v)) for v in reps))
        else:
            _loaded(t, m)
    else:
        _loaded(t, m)


def _loaded(t: Tally, m: Match) -> None:
    loads = [t.load(v) for v in m.numbers]
    t.lead = (spread_list(t.groups, loads) if len(loads) > 1 else spread(t.groups, loads[0])) or t.lead


def _loads(t: Tally, m: Match) -> None:
    _loaded(t, m)
    if len(m.numbers) > 1 and not t.groups:
        t.add(*(Group(load=t.load(v)) for v in m.numbers))


def _again(t: Tally, m: Match) -> None:
    """ "…, x3" at the end: the set before it, so many times."""
    times = m.numbers[0]
    if len(t.groups) == 1 and t.groups[0].count == 1 and t.groups[0].measured and times <= 20:
        t.groups[0].count = count_of(times)
    else:
        t.add(Group(reps=float(times)))


# --- one number alone -------------------------------------------------------------------------------------------------
def _one(t: Tally, m: Match) -> None:
    mark = m.marks
    if mark == "1":
        t.add(Group(reps=float(t.values[m.start]), load=t.lead))
        t.lead = None
    elif mark in "dm":
        _one_measure(t, mark, m.numbers[0])
    else:
        _one_number(t, m, float(m.numbers[0]))


def _one_measure(t: Tally, mark: str, value: Any) -> None:
    """A time or a distance: of the sets that wait for it, or of a set of its own."""
    groups = t.groups
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
    if t.last and groups:
        t.add(Group(reps=value))
    elif bare and mark == "n" and heavy and (value > 12 or value != int(value)) and bare[-1].reps is not None:
        t.lead = spread(groups, t.load(value)) or t.lead
    elif mark == "n" and heavy and groups and not bare and value > 12 and _MORE_SETS.match(behind):
        t.lead = t.load(value)
    elif mark == "Q" and groups and groups[-1].reps is None and groups[-1].seconds is None:
        groups[-1].reps = value
    elif (
        not groups
        and mark == "n"
        and behind[:1] != "X"
        and heavy
        and (value > 30 or value != int(value))
        and _COUNTS.search(behind)
    ):
        t.lead = t.load(value)
    elif (not groups or t.text[m.start - 1 : m.start] in (",", "|", "W", "x", "4", "X") or mark == "Q") and not (
        groups and groups[-1].count > 1 and mark == "n"
    ):
        t.add(Group(reps=value))


_MORE_SETS = re.compile(r"[,4]?n?(?:[nQ]x[nQ]|S|Q)")
_COUNTS = re.compile(r"[nS]x?|Q")


# --- effort and kind --------------------------------------------------------------------------------------------------
def _rpe(t: Tally, m: Match) -> None:
    t.rate([float(v) for v in m.numbers])
    t.last = False


def _rir(t: Tally, m: Match) -> None:
    groups, numbers = t.groups, m.numbers
    if len(numbers) > 1 and sum(g.count for g in groups) == len(numbers):
        groups[:] = [replace(g, count=1) for g in groups for _ in range(g.count)]
        for group, value in zip(groups, numbers, strict=True):
            group.rir = float(value)
    else:
        for group in groups[-1:] if t.last else groups[t.since :] or groups:
            group.rir = float(numbers[0])


def _amrap(t: Tally, m: Match) -> None:
    if t.groups:
        (split_last(t.groups) if t.last else t.groups[-1]).kind = "amrap"
        t.last = False
    else:
        t.pending.append("amrap")
    t.kind = "work"


def _failed(t: Tally, m: Match) -> None:
    """The last set; where it is said which rep was missed, those before it were made."""
    if not t.groups:
        return
    failed, missed = split_last(t.groups), t.values[m.start]
    failed.kind = "failed"
    if missed == LAST and failed.reps:
        failed.reps -= 1
    elif isinstance(missed, float | int) and failed.reps and 1 < missed <= failed.reps:
        failed.reps = float(missed - 1)


def _warmed(t: Tally, m: Match) -> None:
    for group in t.groups if t.values[m.start] else t.groups[-1:]:
        group.kind = "warmup"


def _warm(t: Tally, m: Match) -> None:
    t.kind = "warmup"


def _drop(t: Tally, m: Match) -> None:
    t.kind = "drop"


def _last(t: Tally, m: Match) -> None:
    t.last = True


def _work(t: Tally, m: Match) -> None:
    t.kind = "work"
    t.since = len(t.groups)


def _worked(t: Tally, m: Match) -> None:
    t.worked = True


class Shape(NamedTuple):
    """One line of the grammar."""

    name: str
    pattern: str
    meaning: Callable[[Tally, Match], None]
    leads: bool = False  #: it may leave a load that waits for sets still to come


SHAPES: tuple[Shape, ...] = (
    Shape("table", r"n\|n\|[nLd]", _table),
    Shape("load_times", r"[nL]x[nQ](?:,x[nQ])+|[nL](?:x[nQ]){3,}", _load_times),
    Shape("times", r"x[nQ](?:,?x[nQ])+", _times),
    Shape("failed_at", r"[nL]xf", _failed_at),
    Shape("singles", r"[nL]?[4a@,]?n1|[nL]4?1", _singles),
    Shape("sets_reps_load", r"SX?x?[nQ]x[@a]?[nL](?!x)|SX?x[nQ]L", _sets_reps_load),
    Shape("loads_for", r"(?:n(?:,n){2,}(?:x|4)|n(?:,?n)+4|L(?:,?L)+(?:x|4))[nQ](?!x)", _loads_for),
    Shape("load_for_reps", r"n4[nQ](?!x|1)", _load_for_reps),
    Shape("triple", r"[nL]x[nQ]x@?[nL]", _triple),
    Shape("load_reps_sets", r"Lx[nQ](?:x[nS]|,?S|4S)", _load_reps_sets),
    Shape("load_for", r"[Ln]4nx[nQ]", _load_for),
    Shape("load_rows", r"L[|,:]?[nQ](?:[,|]?[nQ])+(?![x@aL]|[,|]?[nQL])", _load_times),
    Shape("run_of", r"(?=[n,]*nn)n(?:,?n){2,}(?![xLS]|,n)", _run_of),
    Shape("in_sets", r"[nQ]X?y", _in_sets),
    Shape("load_list", r"[nL]x[nQ](?:,[nQ])+(?!x|[a@]|,?[nL]x)", _load_list),
    Shape("load_reps", r"L(?:x|4|[|,:]?)[nQ](?![x@a4L]|:n)", _load_reps, leads=True),
    Shape("sets_of_amrap", r"Sx?v|nxv", _sets_of_amrap),
    Shape("sets_list", r"S[,:]?[nQ](?:,[nQ])+(?![x@])", _sets_list),
    Shape("sets_rows", r"SX?[,:|]?n(?=[n,]*nn)(?:,?n){2,}(?![x@aL4]|,n)", _sets_list),
    Shape("sets_of", r"S[xX@,:]*[nQdm](?!x)", _sets_of),
    Shape("sets", r"S", _sets),
    Shape("reps_sets", r"QxS|Q4?S|nx?S", _reps_sets),
    Shape("reps_load", r"a?[nQ]x?[@a]?L(?!x)", _reps_load, leads=True),
    Shape("sets_reps", r"[nQ]x[nQ]", _sets_reps),
    Shape("sets_time", r"nx[dm]", _sets_time),
    Shape("time_sets", r"[dm]xn", _time_sets),
    Shape("lead", r"n:(?=[nQ])", _lead, leads=True),
    Shape("reps_at", r"[nQ][@a]n(?![x,])", _reps_at),
    Shape("amrap_list", r"v[:,][nQ](?:,[nQ])+(?![x@])", _amrap_list),
    Shape("list", r"[nQ](?:,[nQ])+(?!x)|d(?:,d)+|m(?:,m)+", _list),
    Shape("amrap_reps", r"v:?@?[nQ]|[nQ]v", _amrap_reps),
    Shape("at", r"[@a][nLP](?!x[nQ]|xL)(?:,[nL](?![x@a]))*", _at, leads=True),
    Shape("loads", r"L(?:,L)*", _loads, leads=True),
    Shape("again", r"[,|]?x[n](?=[,|]*$)", _again),
    Shape("one", r"[nQdm1]", _one),
    Shape("rpe", r"P(?:,P)*", _rpe),
    Shape("rir", r"R(?:,R)*", _rir),
    Shape("warmed", r"V", _warmed),
    Shape("amrap", r"v", _amrap),
    Shape("failed", r"f", _failed),
    Shape("warm", r"W", _warm),
    Shape("drop", r"g", _drop),
    Shape("last", r"l", _last),
    Shape("work", r"[i|]", _work),
    Shape("worked", r"j", _worked),
)
_BY_NAME = {shape.name: shape for shape in SHAPES}


def faults(shapes: tuple[Shape, ...]) -> list[str]:
    """What is wrong with the table: names that stand twice, patterns that match nothing at all.

    >>> faults((Shape("a", "n*", _one), Shape("a", "n", _one)))
    ['a: matches where nothing stands', 'a: stands twice']
    """
    out = [f"{s.name}: matches where nothing stands" for s in shapes if re.match(s.pattern, "")]
    names = [s.name for s in shapes]
    return out + sorted({f"{n}: stands twice" for n in names if names.count(n) > 1})


assert not faults(SHAPES), faults(SHAPES)  # the grammar checks itself when it is loaded
_GRAMMAR = re.compile("|".join(f"(?P<{s.name}>{s.pattern})" for s in SHAPES))


def sets(found: Marks, move: Movement, heavy: bool, units: Unit, said: Said) -> list[Group]:
    """The groups of sets that ``found`` says."""
    text, values = found
    tally = Tally(text, values, heavy=heavy, move=move, units=units, said=said)
    for m in _GRAMMAR.finditer(text):
        shape = _BY_NAME[m.lastgroup or ""]
        numbers = [values[k] for k in range(*m.span()) if text[k] in "nQLdmSPR"]
        shape.meaning(tally, Match(m[0], m.start(), m.end(), numbers))
        if tally.lead is not None and not shape.leads:
            for group in tally.groups:
                if group.load is None and group.kind != "failed":
                    group.load, group.lent = tally.lead, True
    groups = tally.groups
    if tally.lead is not None:
        spread(groups, tally.lead)
        if not groups:
            groups.append(Group(load=tally.lead))
    if any(g.measured for g in groups):
        groups = [g for g in groups if g.measured or g.kind in ("amrap", "failed")]
    if len(groups) > 1:
        groups = without_totals(groups)
        if not said.bodyweight:
            go_on(groups)
    if move.slug in _HELD and "Q" not in text and all(g.reps is None or g.reps >= 15 for g in groups):
        for group in groups:
            group.seconds, group.reps = group.seconds or group.reps, None
    return groups


#: Nobody counts reps of these: a bare figure is the seconds they were held.
_HELD = frozenset(
    "plank side-plank knee-plank side-plank-knees wall-sit hollow-hold isometric-calf-hold hamstring-bridge-hold "
    "copenhagen-plank single-leg-balance isometric-hip-abduction".split()
)
