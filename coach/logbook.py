"""The diary of the last weeks sorted by kind, with what was just told: one pass, whatever is asked of it afterwards.

Rule: what the athlete has to confirm first does not count.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from coach.acts import Act, Activity, Assessment, Lift, Readiness, Run, SessionReport, Symptom
from coach.diary import Clearance, Pause, Proposal, Record, Verdict, in_force
from coach.easing import Easing
from coach.library import Exercise, Library
from coach.week import Day, Session, Slot, Week

LOOK_BACK_DAYS = 84
CHECKIN_DAYS = 30  #: a check-in is compared with the month before
CHECKED = ("sleep_h", "energy", "soreness", "stress", "mood")


@dataclass(kw_only=True, slots=True)
class Logbook:
    """What was told within the last twelve weeks, oldest first, by kind."""

    today: date
    checkins: list[Readiness] = field(default_factory=list)
    lifts: list[Lift] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    sports: list[Activity] = field(default_factory=list)
    reports: list[SessionReport] = field(default_factory=list)
    symptoms: list[Symptom] = field(default_factory=list)
    tests: list[Assessment] = field(default_factory=list)
    days: dict[date, dict[str, float]] = field(default_factory=dict)  #: what check-ins of the last month said, by day
    pauses: list[date] = field(default_factory=list)  #: days on which a pause began
    said: dict[str, date] = field(default_factory=dict)  #: rule → the day it was last spoken
    plan: dict[date, Day] = field(default_factory=dict)  #: the days as they were issued
    eased: tuple[Week, ...] = ()  #: issued weeks that were easy on purpose
    proposed: list[Record] = field(default_factory=list)  #: proposals and what was said of them
    library: Library

    def ago(self, day: date) -> int:
        """Days since ``day``."""
        return (self.today - day).days


def logbook(
    now: datetime, acts: Sequence[Act], records: Sequence[Record], weeks: Sequence[Week], library: Library
) -> Logbook:
    """The logbook at ``now``. ``records`` in order of time; ``weeks`` as issued."""
    book = Logbook(today=now.date(), library=library)
    first = bisect_left(records, now - timedelta(days=LOOK_BACK_DAYS), key=_at)
    last = bisect_right(records, now, key=_at)
    shelves: dict[type, list] = {  # type: ignore[type-arg]  # each list holds its own kind
        Readiness: book.checkins,
        Lift: book.lifts,
        Run: book.runs,
        Activity: book.sports,
        SessionReport: book.reports,
        Symptom: book.symptoms,
        Assessment: book.tests,
    }
    for r in records[first:last]:
        body = r.body
        shelf = shelves.get(type(body))
        if shelf is not None:
            if not r.doubtful:
                shelf.append(body)
        elif isinstance(body, Proposal):
            day = r.at.astimezone(now.tzinfo).date()
            book.said.update(dict.fromkeys((body.rule, *body.rules), day))
            book.proposed.append(r)
        elif isinstance(body, Verdict):
            book.proposed.append(r)
        elif isinstance(body, Pause):
            book.pauses.append(r.at.astimezone(now.tzinfo).date())
    for act in acts:
        shelf = shelves.get(type(act))
        if shelf is not None:
            shelf.append(act)
    since = book.today - timedelta(days=CHECKIN_DAYS)
    for c in book.checkins:
        if c.when >= since:
            said = book.days.setdefault(c.when, {})
            for name in CHECKED:
                value = getattr(c, name)
                if value is not None:  # the later word on the same thing wins
                    said[name] = float(value)
    since = book.today - timedelta(days=LOOK_BACK_DAYS)
    book.plan = {d.date: d for w in weeks for d in w.days if since <= d.date <= book.today}
    book.eased = tuple(w for w in weeks if w.deload)
    return book


def lowered(book: Logbook, lifts: Iterable[Lift]) -> frozenset[tuple[date, str]]:
    """Of ``lifts`` those for which the coach asked for less: by an easy week, a smaller load, pain or tiredness."""
    return frozenset(_lowered(book, lifts))


def _lowered(book: Logbook, lifts: Iterable[Lift]) -> Iterator[tuple[date, str]]:
    force = in_force(book.proposed)
    easings = [e for p in force for e in p.eases]
    changed = {(c.session, c.exercise) for p in force if not p.eases for c in p.changes if c.load_factor is not None}
    easy = {d.date for w in book.eased for d in w.days}
    lighter: dict[date, frozenset[str]] = {}  # by day, the exercises that were planned with less than before
    for lift in lifts:
        day, slug = lift.when, lift.exercise or ""
        if day not in lighter:
            session = planned.session if (planned := book.plan.get(day)) is not None else None
            lighter[day] = _lighter(session) if session is not None else frozenset()
            if session is not None and session.eased_load < 1:
                easy.add(day)
        if (
            day in easy
            or slug in lighter[day]
            or (day, slug) in changed
            or any(lowers(e, day, book.library.exercises.get(slug)) for e in easings)
        ):
            yield day, slug


def _lighter(session: Session) -> frozenset[str]:
    """The exercises of a session whose load fell."""
    slots: dict[str, Slot] = {}
    for slot in session.items:
        slots.setdefault(slot.exercise, slot)
    return frozenset(
        slug for slug, s in slots.items() if s.load_kg is not None and s.was_kg is not None and s.load_kg < s.was_kg
    )


def lowers(easing: Easing, day: date, exercise: Exercise | None) -> bool:
    """Whether an easing asks for less of an exercise on a day; what a course has left of its work lasts longer."""
    effect, left = easing.effect, easing.share is not None and (easing.share < 1 or easing.rungs)
    if not easing.holds_on(day) and not (left and easing.since <= day):
        return False
    if not easing.region:
        return bool(effect.stop or effect.rir or effect.ramp) or effect.load is not None or effect.volume is not None
    return exercise is not None and any(exercise.provokes.get(s, 0) for s in easing.sites)


def telling_ones(records: Sequence[Record], now: datetime) -> tuple[Record, ...]:
    """The records up to ``now`` that a picture reads one by one: what was felt, pauses, and the last work done.

    A year of sets and runs is folded here once, not walked through for every fact.
    """
    told = records[: bisect_right(records, now, key=_at)]
    out = [r for r in told if type(r.body) in FELT]
    worked = next((r for r in reversed(told) if type(r.body) in WORK), None)
    return tuple(out) if worked is None else tuple(sorted((*out, worked), key=_at))


FELT = frozenset((Symptom, Readiness, Pause, Clearance))
WORK = frozenset((Lift, Run))


def _at(record: Record) -> datetime:
    return record.at
