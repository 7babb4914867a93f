"""The plan in force: the weeks as issued, with all that was asked, advised and found out laid over them, once each.

In this order: what the athlete had changed slot by slot; all easings together; the holds of regions whose course
lets nothing go up; what is left of the runs. Rule: nothing here makes anything harder than it was issued.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, tzinfo
from operator import is_

from coach.acts import (
    Activity,
    Assessment,
    Lift,
    Measurement,
    Readiness,
    Run,
    SessionReport,
    Symptom,
    WorkingSet,
)
from coach.adjust import adjusted
from coach.advice import Change
from coach.athlete import Athlete
from coach.bone import bone_easings, stressed_bones
from coach.changes import changes_of
from coach.course import Course
from coach.courses import course_of, courses, held_sites, still_open, told_of
from coach.diary import Body, Known, Note, Proposal, Record, Verdict, Words
from coach.easing import Easing
from coach.holding import barred_ahead, limits_of
from coach.illness import ramp_easings
from coach.ladder import Stop
from coach.layoff import Layoff, layoff, run_days, stops_of
from coach.library import Library
from coach.lightened import coming_back, lightened
from coach.once import of_people
from coach.packing import packed
from coach.raced import race_easings, raced_m
from coach.rules import RUNNING, Effect, Running
from coach.sparing import spared
from coach.values import replace, value
from coach.week import Day, DayRun, Slot, Week

SAME_KG = 0.26  #: loads this close are one


@value(frozen=True, kw_only=True)
class InForce:
    """What holds at one moment. ``asked``: the weeks before anything eased them."""

    weeks: tuple[Week, ...]
    asked: tuple[Week, ...]
    easings: tuple[Easing, ...]
    courses: tuple[Course, ...]
    layoff: Layoff | None = None
    run_days: frozenset[date] = frozenset()  #: of the lay-off: when its step may be run
    changes: tuple[Change, ...] = ()  #: what the easings mean for the sessions asked for, what is over included

    def running_on(self, day: date) -> Running:
        """What is left of running on ``day``, without the ladder."""
        return run_level(self.easings, day)

    def why_runs(self, day: date) -> tuple[Easing, ...]:
        """The easings that ease the runs of ``day``."""
        return tuple(e for e in self.easings if e.running and e.holds_on(day))


NOTHING_LAID = InForce(weeks=(), asked=(), easings=(), courses=())
_LAYING = frozenset((Proposal, Symptom, Run))  #: without weeks nothing else is of any matter


@value(frozen=True, kw_only=True)
class _Planned:
    athlete: Athlete
    weeks: tuple[Week, ...]
    issued: tuple[Week, ...]
    now: datetime
    barred: frozenset[str]


def planned(
    athlete: Athlete, weeks: tuple[Week, ...], issued: tuple[Week, ...], now: datetime, barred: frozenset[str]
) -> _Planned:
    """What changes are worked out from. ``barred``: exercises that a clinician ruled out."""
    return _Planned(athlete=athlete, weeks=weeks, issued=issued, now=now, barred=barred)


def in_force(
    known: Known, weeks: Sequence[Week], library: Library, now: datetime, *, extra: Proposal | None = None
) -> InForce:
    """The plan at ``now`` (aware, in the athlete's zone) over the issued ``weeks``.

    ``extra``: the plan as it would be with this proposal as well, newer than all others.
    """
    if not weeks and extra is None and known.kinds.isdisjoint(_LAYING):
        return NOTHING_LAID
    moved = () if extra is None else tuple(c for c in extra.changes if c.change == "postpone")
    issued = tuple(weeks)
    wished = spared(adjusted(issued, (*known.changes, *moved), library), known, library, now.date())
    asked = packed(wished, known, library)
    found: tuple[Course, ...] = ()
    if Symptom in known.kinds:  # nothing else opens a course
        found = _courses(_Same(library, known.evidence), known.athlete.zone, now, stops_of(known))
    away = layoff(known, found, library, now) if found else None
    # an illness is known by its course, not by the easing it was told with
    told = tuple(e for e in known.easings if not e.effect.ramp) + (() if extra is None else extra.eases)
    bones = bone_easings(stressed_bones(known.records, known.athlete.zone)) if Symptom in known.kinds else ()
    easings = (
        *told,
        *standing(told, found),
        *ramp_easings(known, asked, library, now),
        *bones,
        *race_easings(known, library, now.date()),
    )
    laid = asked
    meant: tuple[Change, ...] = ()
    if easings:
        out = barred_ahead(limits_of(known, now.date()), now.date(), library) | frozenset(known.athlete.unwanted)
        changes = meant = changes_of(planned(known.athlete, asked, issued, now, out), easings, library)
        over = _done_today(asked, known, now.date()) if any(c.session == now.date() for c in changes) else frozenset()
        changes = tuple(c for c in changes if c.session != now.date() or c.exercise not in over)
        laid = adjusted(asked, changes, library)
    laid = _held(laid, found, known, library)
    laid = coming_back(laid, asked, known, lightened(known, library), library, now.date())
    steps = frozenset[date]()
    if away is not None and library.courses is not None:
        free = [replace(w, days=tuple(d for d in w.days if run_level(easings, d.date) != "none")) for w in laid]
        steps = run_days(away, free, library.courses.running, now.date())
    away_from = now.date() if away is not None else date.max
    if easings or away is not None:
        laid = tuple(w.with_days(_run_eased(d, easings, away_from, steps) for d in w.days) for w in laid)
    return InForce(weeks=laid, asked=asked, easings=easings, courses=found, layoff=away, run_days=steps, changes=meant)


#: What is told and has no part in what is laid; and what has none as long as nothing hurts and nothing is eased.
NO_PART = frozenset((Readiness, Measurement, Activity, Assessment, Words, Note))
NONE_IN_HEALTH = frozenset((Lift, Run, SessionReport))


def stays_laid(laid: InForce, known: Known, body: Body) -> bool:
    """Whether what is laid of ``known`` stays as it is behind ``body``, told now."""
    kind = type(body)
    if isinstance(body, Proposal):  # one that waits for an answer asks for nothing yet
        answered = any(isinstance(r.body, Verdict) and r.body.ref == body.ref for r in known.by_kind.get(Verdict, ()))
        return not answered and not (body.stands and (body.eases or body.changes))
    if kind in NO_PART:
        return True
    if kind not in NONE_IN_HEALTH or Symptom in known.kinds or laid.easings or laid.weeks is not laid.asked:
        return False
    return not isinstance(body, Run) or raced_m(body) is None


class _Same:
    """A library and records, known again as the same objects: comparing a diary takes longer than folding it."""

    def __init__(self, library: Library, records: tuple[Record, ...]) -> None:
        self.library, self.records = library, records
        self._hash = hash((id(library), len(records), id(records[-1]) if records else 0))

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Same) or self.library is not other.library:
            return False
        return len(self.records) == len(other.records) and all(map(is_, self.records, other.records))


@of_people(4)
def _courses(told: _Same, zone: tzinfo, now: datetime, stops: tuple[Stop, ...]) -> tuple[Course, ...]:
    """The courses of one moment, folded once: a turn asks for them before and after each thing it lays."""
    return courses(told_of(told.records, zone), told.library, now, stops)


def standing(easings: Sequence[Easing], found: Iterable[Course]) -> tuple[Easing, ...]:
    """What stays of accepted easings beyond their days: how much of a region's work its answers leave.

    It stays while the course is open: without an answer nothing comes back by itself.
    """
    out = []
    for course in still_open(found):
        own = [
            e for e in easings if e.region and course_of((course,), e.region, e.side) and e.since >= course.began.date()
        ]
        own = [e for e in own if e.share is not None]
        if own and ((own[-1].share or 1.0) < 1.0 or own[-1].rungs):
            out.append(replace(own[-1], rule="course-stands", until=date.max, effect=Effect(region="hold")))
    return tuple(out)


def run_level(easings: Iterable[Easing], day: date) -> Running:
    """The least running that an easing in force on ``day`` leaves."""
    return max((e.running for e in easings if e.holds_on(day)), key=RUNNING.index, default="")


def _run_eased(day: Day, easings: Sequence[Easing], away_from: date, steps: frozenset[date]) -> Day:
    """The day with what is left of its run; a race stays where it is, for the athlete to decide.

    ``away_from``: from then on only ``steps`` are run.
    """
    if day.run is None or day.run == "race":
        return day
    level = run_level(easings, day.date)
    if day.date >= away_from:
        level = "walk" if day.date in steps else "none"
    if level in ("", "ease"):
        return day
    run: DayRun | None = None if level == "none" else "easy"
    kind = "strength" if day.session else "run" if run else "rest"
    return replace(day, run=run, kind=kind)  # type: ignore[arg-type]  # one of the three words


def _done_today(weeks: Iterable[Week], known: Known, today: date) -> frozenset[str]:
    """The exercises of today's session whose sets are all done: what is over is not exchanged any more."""
    sets = Counter[str]()
    for r in known.trusted:
        if type(r.body) is Lift and r.body.when == today and r.body.exercise is not None:
            sets[r.body.exercise] += sum(s.kind not in ("warmup", "drop") for s in r.body.sets)
    slots = [s for w in weeks for d in w.days if d.date == today and d.session is not None for s in d.session.items]
    return frozenset(s.exercise for s in slots if sets[s.exercise] >= s.sets)


def _held(weeks: tuple[Week, ...], found: Iterable[Course], known: Known, library: Library) -> tuple[Week, ...]:
    """Slots that provoke a held region ask for no more than was done last (INV03, INV05, INV13)."""
    sites = held_sites(found)
    if not sites:
        return weeks
    done: dict[str, list[Lift]] = {}
    for r in known.trusted:
        if isinstance(r.body, Lift) and r.body.exercise is not None:
            done.setdefault(r.body.exercise, []).append(r.body)

    def held(slot: Slot) -> bool:
        exercise = library.exercises.get(slot.exercise)
        return exercise is not None and any(exercise.provokes.get(s, 0) for s in sites)

    def eased(day: Day) -> Day:
        if day.session is None:
            return day
        items = tuple(
            _no_more(s, _last_day(done.get(s.exercise, ()), day.date)) if held(s) else s for s in day.session.items
        )
        if all(map(is_, items, day.session.items)):
            return day
        return replace(day, session=replace(day.session, items=items))

    return tuple(w.with_days(eased(d) for d in w.days) for w in weeks)


def _no_more(slot: Slot, last: Sequence[WorkingSet]) -> Slot:
    """The slot with no more sets, load, repetitions or seconds than ``last``; as it is where that is empty."""
    if not last:
        return slot
    load = _most(s.load_kg for s in last)
    kg = slot.load_kg if load is None or slot.load_kg is None else min(slot.load_kg, load)
    lighter = kg is not None and load is not None and kg < load - SAME_KG
    reps, seconds = (None, None) if lighter else (_most(s.reps for s in last), _most(s.seconds for s in last))
    return replace(
        slot,
        sets=min(slot.sets, len(last)),
        load_kg=kg,
        reps=_least(slot.reps, reps),
        reps_high=_least(slot.reps_high, reps),
        seconds=_least(slot.seconds, seconds),
    )


def _least(asked: int | None, done: float | None) -> int | None:
    return asked if asked is None or done is None else min(asked, int(done))


def _last_day(lifts: Sequence[Lift], before: date) -> list[WorkingSet]:
    """The working sets of the newest day before ``before``."""
    days = [lift.when for lift in lifts if lift.when < before]
    newest = max(days, default=None)
    return [s for lift in lifts if lift.when == newest for s in lift.sets if s.kind not in ("warmup", "drop")]


def _most(values: Iterable[float | None]) -> float | None:
    known = [v for v in values if v is not None]
    return max(known) if known else None
