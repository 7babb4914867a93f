"""The diary of the last weeks sorted by kind, with what was just told: one pass, whatever is asked of it afterwards.

Rule: what the athlete has to confirm first does not count.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from operator import attrgetter
from typing import Any

from coach.acts import Act, Activity, Assessment, Lift, Readiness, Run, SessionReport, Symptom
from coach.diary import Clearance, Pause, Proposal, Record, Verdict, in_force, of_kinds, shelved
from coach.easing import Easing
from coach.library import Exercise, Library
from coach.once import cached_property
from coach.week import Day, Session, Slot, Week

LOOK_BACK_DAYS = 84
CHECKIN_DAYS = 30  #: a check-in is compared with the month before
CHECKED = ("sleep_h", "energy", "soreness", "stress", "mood")


@dataclass(kw_only=True)
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
    pauses: list[date] = field(default_factory=list)  #: days on which a pause began
    said: dict[str, date] = field(default_factory=dict)  #: rule → the day it was last spoken
    weeks: Sequence[Week] = ()  #: as issued
    proposed: tuple[Record, ...] = ()  #: proposals and what was said of them
    library: Library

    def ago(self, day: date) -> int:
        """Days since ``day``."""
        return (self.today - day).days

    def checked(self, days: int) -> dict[date, dict[str, float]]:
        """What the check-ins of so many days up to today said, by day; the later word on the same thing wins."""
        since = self.today - timedelta(days=days)
        out: dict[date, dict[str, float]] = {}
        for c in [c for c in self.checkins if c.when >= since]:
            said = out.setdefault(c.when, {})
            for name, value in zip(CHECKED, _CHECKED(c), strict=True):
                if value is not None:
                    said[name] = float(value)
        return out

    @cached_property
    def days(self) -> dict[date, dict[str, float]]:
        """What the check-ins of the last month said, by day."""
        return self.checked(CHECKIN_DAYS)

    def planned(self, days: int) -> dict[date, Day]:
        """The days up to today as they were issued, from so many days ago on."""
        since = self.today - timedelta(days=days)
        weeks = (w for w in self.weeks if since - WEEK < w.start <= self.today)
        return {d.date: d for w in weeks for d in w.days if since <= d.date <= self.today}

    @cached_property
    def plan(self) -> dict[date, Day]:
        """The days of all these weeks as they were issued."""
        return self.planned(LOOK_BACK_DAYS)

    @cached_property
    def eased(self) -> tuple[Week, ...]:
        """Issued weeks that were easy on purpose."""
        return tuple(w for w in self.weeks if w.deload)


_CHECKED = attrgetter(*CHECKED)
_BODY, _DOUBTFUL = attrgetter("body"), attrgetter("doubtful")
WEEK = timedelta(days=7)


def logbook(
    now: datetime, acts: Sequence[Act], records: Sequence[Record], weeks: Sequence[Week], library: Library
) -> Logbook:
    """The logbook at ``now``. ``records`` in order of time; ``weeks`` as issued."""
    book = Logbook(today=now.date(), weeks=weeks, library=library)
    since, records = now - timedelta(days=LOOK_BACK_DAYS), tuple(records)
    there = shelved(records)
    shelves: tuple[tuple[type, list[Any]], ...] = (
        (Readiness, book.checkins),
        (Lift, book.lifts),
        (Run, book.runs),
        (Activity, book.sports),
        (SessionReport, book.reports),
        (Symptom, book.symptoms),
        (Assessment, book.tests),
    )
    for kind, shelf in shelves:
        if kind in there:
            told = _within(there[kind], since, now)
            shelf += [r.body for r in told if not r.doubtful] if any(map(_DOUBTFUL, told)) else map(_BODY, told)
        shelf += [a for a in acts if type(a) is kind]
    if Proposal in there:
        for r in _within(there[Proposal], since, now):
            if isinstance(r.body, Proposal):
                day = r.at.astimezone(now.tzinfo).date()
                book.said.update(dict.fromkeys((r.body.rule, *r.body.rules), day))
        book.proposed = _within(of_kinds(records, Proposal, Verdict), since, now)
    if Pause in there:
        book.pauses = [r.at.astimezone(now.tzinfo).date() for r in _within(there[Pause], since, now)]
    return book


def _within(records: tuple[Record, ...], since: datetime, until: datetime) -> tuple[Record, ...]:
    """Those of ``records``, in order of time, that lie between; mostly all do."""
    if not records or (records[0].at >= since and records[-1].at <= until):
        return records
    return records[bisect_left(records, since, key=_at) : bisect_right(records, until, key=_at)]


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
            or (easings and any(lowers(e, day, book.library.exercises.get(slug)) for e in easings))
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


def felt_ones(records: tuple[Record, ...], now: datetime) -> tuple[Record, ...]:
    """The records up to ``now`` that a picture reads one by one: what was felt, pauses and their ends."""
    felt = of_kinds(records, Symptom, Pause, Clearance)
    return felt if not felt or felt[-1].at <= now else felt[: bisect_right(felt, now, key=_at)]


def telling_ones(records: tuple[Record, ...], now: datetime) -> tuple[Record, ...]:
    """As ``felt_ones``, with the check-ins and the last work done."""
    told = records[: bisect_right(records, now, key=_at)]
    out = [r for r in told if type(r.body) in FELT]
    worked = next((r for r in reversed(told) if type(r.body) in WORK), None)
    return tuple(out) if worked is None else tuple(sorted((*out, worked), key=_at))


FELT = frozenset((Symptom, Readiness, Pause, Clearance))
WORK = frozenset((Lift, Run))


def _at(record: Record) -> datetime:
    return record.at
