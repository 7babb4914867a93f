"""Facts of effort and strength: harder than planned, weaker than lately, flat for weeks, the load of the days.

Where the coach asked for less (pain, tiredness, an easy week) a smaller load is no weakness, and none is read off it.
An effort is what was told of it (RPE, or ten less the repetitions in reserve); of a whole session the one number at its
end comes first. A day of work without one makes its week's load unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from operator import attrgetter
from typing import Any

from coach.acts import Act, Activity, Lift, Run, WorkingSet
from coach.logbook import Logbook, lowered
from coach.planning.strength import e1rm, reserve
from coach.spread import mean, spread
from coach.week import Day

BEST_DAYS = 28  #: the best of so many days is what a lift is compared with
WEEKS_KNOWN = 4  #: fewer earlier weeks make no rank
DAYS = 13 * 7  #: this week and the twelve before
SET_MIN = 2.5  #: a set with its rest, where nothing else is known of a session's length

LIGHT = frozenset(("warmup", "drop"))  #: kinds of sets that are not compared
_KIND = attrgetter("kind")
Lifts = dict[str, dict[date, list[WorkingSet]]]
Maxima = dict[str, list[tuple[date, float]]]  #: estimated maxima by exercise, oldest first


def facts(book: Logbook, acts: Sequence[Act]) -> dict[str, Any]:
    """The facts of this page."""
    lifts = _by_lift(book.lifts)
    told = {a.exercise for a in acts if isinstance(a, Lift) and a.exercise is not None}
    # only what is compared: the last weeks, and all of the lifts just told
    since = book.today - timedelta(days=BEST_DAYS + 14)
    less = lowered(book, [a for a in book.lifts if a.when > since or a.exercise in told])
    own = lifts
    if less:
        own = {slug: {d: s for d, s in days.items() if (d, slug) not in less} for slug, days in lifts.items()}
    maxima = {slug: _maxima(days, book) for slug, days in own.items()}
    flat = _flattest(own, told, book)
    harder = _harder(lifts, book)
    return {
        "harder_by": harder[-1] if harder else None,
        "harder_by_before": harder[-2] if len(harder) > 1 else None,
        "e1rm_drop": _today(maxima, told, book),
        "two_lifts_drop": _second_drop(maxima),
        "all_lifts_drop": _least_drop(maxima, book),
        "flat_weeks": None if flat is None else float(book.ago(flat) // 7),
        "eased_since": flat is not None and any(flat < w.start <= book.today for w in book.eased),
        **_loads(book, lifts),
    }


def _by_lift(lifts: Iterable[Lift]) -> Lifts:
    out: Lifts = {}
    for lift in lifts:
        if lift.exercise is None:
            continue
        work = list(lift.sets)
        if not LIGHT.isdisjoint(map(_KIND, work)):
            work = [s for s in work if s.kind not in LIGHT]
        if work:
            days = out.setdefault(lift.exercise, {})
            days[lift.when] = [*days[lift.when], *work] if lift.when in days else work
    return out


def _maxima(days: dict[date, list[WorkingSet]], book: Logbook) -> list[tuple[date, float]]:
    """Estimated maxima of a lift by day, oldest first, where one can be estimated; as far back as they are compared."""
    since = book.today - timedelta(days=BEST_DAYS + 14)
    return [(d, m) for d in sorted([d for d in days if d > since]) if (m := e1rm(days[d])) is not None]


def _best(maxima: list[tuple[date, float]], before: date) -> float | None:
    since = before - timedelta(days=BEST_DAYS)
    return max([m for d, m in maxima if since <= d < before], default=None)


def _drop(now: float, best: float | None) -> float | None:
    return None if best is None else round(max(0.0, 100 * (1 - now / best)), 1)


def _today(maxima_of: Maxima, told: set[str], book: Logbook) -> float | None:
    drops = []
    for slug in told & set(maxima_of):
        maxima = maxima_of[slug]
        if maxima and maxima[-1][0] == book.today:
            drops.append(_drop(maxima[-1][1], _best(maxima, book.today)))
    return max((d for d in drops if d is not None), default=None)


def _second_drop(maxima_of: Maxima) -> float | None:
    """Of each lift what is lost in both of its last two sessions; of these the second largest."""
    drops = []
    for maxima in maxima_of.values():
        if len(maxima) >= 3:
            best = _best(maxima[:-2], maxima[-2][0])
            lost = [_drop(m, best) for _, m in maxima[-2:]]
            drops.append(min(0.0 if d is None else d for d in lost))
    return sorted(drops)[-2] if len(drops) >= 2 else None


def _least_drop(maxima_of: Maxima, book: Logbook) -> float | None:
    """The smallest loss of any lift: its best of the last 14 days against the best of the four weeks before."""
    drops = []
    edge = book.today - timedelta(days=13)
    for maxima in maxima_of.values():
        now = max([m for d, m in maxima if d >= edge], default=None)
        if now is not None and (lost := _drop(now, _best(maxima, edge))) is not None:
            drops.append(lost)
    return min(drops) if len(drops) >= 2 else None


def _flattest(lifts: Lifts, told: set[str], book: Logbook) -> date | None:
    """The day of the last gain of the lift just told that has stood still longest; None where none is long known."""
    found = []
    for slug in told & set(lifts):
        days = lifts[slug]
        top: dict[float, int] = {}
        gained: date | None = None
        since = 0
        for day in sorted(days):
            load = max((s.load_kg or 0.0 for s in days[day]), default=0.0)
            reps = max((s.reps or int(s.seconds or 0) for s in days[day] if (s.load_kg or 0.0) == load), default=0)
            better = not top or load > max(top) or (load == max(top) and reps > top[load])
            top[load] = max(reps, top.get(load, 0))
            gained, since = (day, 0) if better else (gained, since + 1)
        if gained is not None and since >= 3:  # fewer sessions are no standstill
            found.append(gained)
    return min(found, default=None)


def _effort(sets: Iterable[WorkingSet]) -> float | None:
    spared = [r for s in sets if (r := reserve(s)) is not None]
    return 10 - mean(spared) if spared else None


def _harder(lifts: Lifts, book: Logbook) -> list[float]:
    """How much harder today's session was than planned, and before it the one before, where that is known."""
    out: list[float] = []
    sessions = _sessions(book)
    for day in sorted({d for days in lifts.values() for d in days}, reverse=True):
        if len(out) == 2 or (not out and day != book.today):
            break
        planned = {s.exercise: s.rir for s in _slots(book.plan.get(day))}
        over = []
        for slug, days in lifts.items():
            rir, told = planned.get(slug), reserve(days[day][-1]) if day in days else None
            if rir is not None and told is not None:
                over.append(rir - told)
        asked = [rir for rir in planned.values() if rir is not None]
        said = [mean(over)] if over else []
        if asked and day in sessions:
            said.append(sessions[day] - (10 - mean(asked)))
        if said:
            out.append(round(max(0.0, *said), 1))
    return out[::-1]


def _sessions(book: Logbook) -> dict[date, float]:
    """The effort of whole sessions, by day, where it was told."""
    return {r.when: r.rpe for r in book.reports if r.rpe is not None}


def _slots(day: Day | None) -> Iterable[Any]:
    return day.session.items if day is not None and day.session is not None else ()


def _loads(book: Logbook, lifts: Lifts) -> dict[str, float | None]:
    """Monotony of the last seven days, and where their load and strain stand among the weeks before (Foster)."""
    last = book.today.toordinal()
    loads = [0.0] * DAYS  # by days ago; what is not known spoils its week
    unknown = [False] * DAYS

    def add(day: date, effort: float | None, minutes: float | None) -> None:
        ago = last - day.toordinal()
        if 0 <= ago < DAYS:
            if effort is None or minutes is None:
                unknown[ago] = True
            else:
                loads[ago] += effort * minutes

    work: Sequence[Run | Activity] = (*book.runs, *book.sports)
    sessions = _sessions(book)

    def told(first: date, behind: date) -> None:
        """Adds what was done from ``first`` on, up to the day before ``behind``."""
        for one in work:
            if first <= one.when < behind:
                add(one.when, one.rpe, None if one.duration_s is None else one.duration_s / 60)
        ends: dict[date, list[WorkingSet]] = {}  # the last set of a lift tells how hard it was
        counts: dict[date, int] = {}
        for days in lifts.values():
            for day, done in days.items():
                if first <= day < behind:
                    ends.setdefault(day, []).append(done[-1])
                    counts[day] = counts.get(day, 0) + len(done)
        for day, sets in ends.items():
            planned = book.plan.get(day)
            add(
                day,
                sessions.get(day, _effort(sets)),
                planned.session.minutes if planned and planned.session else SET_MIN * counts[day],
            )

    week_ago, tomorrow = book.today - timedelta(days=6), book.today + timedelta(days=1)
    told(week_ago, tomorrow)
    this = _week(loads[:7], any(unknown[:7]))
    if this is None:
        return {}  # then the weeks before tell nothing of it
    told(week_ago - timedelta(days=DAYS), week_ago)
    weeks = (_week(loads[n : n + 7], any(unknown[n : n + 7])) for n in range(7, DAYS, 7))
    earlier = [w for w in weeks if w is not None]
    if len(earlier) < WEEKS_KNOWN:
        return {"monotony": this[1]}
    return {
        "monotony": this[1],
        "load_rank": _rank(this[0], [w[0] for w in earlier]),
        "strain_rank": _rank(this[0] * this[1], [w[0] * w[1] for w in earlier]),
    }


def _week(loads: list[float], unknown: bool) -> tuple[float, float] | None:
    """Load and monotony of seven days; None where a day is unknown or there was no work at all."""
    whole = sum(loads)
    if unknown or not whole:
        return None
    wide = spread(loads)
    return whole, round(min(9.9, whole / 7 / wide) if wide else 9.9, 2)


def _rank(value: float, earlier: Sequence[float]) -> float:
    return round(100 * sum(1 for e in earlier if e <= value) / len(earlier), 1)
