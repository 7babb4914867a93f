"""The diary of the last weeks sorted by kind, with what was just told: one pass, whatever is asked of it afterwards.

Rule: what the athlete has to confirm first does not count.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from coach.acts import Act, Activity, Assessment, Lift, Readiness, Run, SessionReport, Symptom
from coach.diary import Pause, Proposal, Record
from coach.week import Day, Week

LOOK_BACK_DAYS = 84


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
    pauses: list[date] = field(default_factory=list)  #: days on which a pause began
    said: dict[str, date] = field(default_factory=dict)  #: rule → the day it was last spoken
    plan: dict[date, Day] = field(default_factory=dict)  #: the days as they were issued
    eased: tuple[Week, ...] = ()  #: issued weeks that were easy on purpose

    def ago(self, day: date) -> int:
        """Days since ``day``."""
        return (self.today - day).days


def logbook(now: datetime, acts: Sequence[Act], records: Sequence[Record], weeks: Sequence[Week]) -> Logbook:
    """The logbook at ``now``. ``records`` in order of time; ``weeks`` as issued."""
    book = Logbook(today=now.date())
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
        shelf = shelves.get(type(r.body))
        if shelf is not None:
            if not r.doubtful:
                shelf.append(r.body)
        elif isinstance(r.body, Proposal):
            book.said[r.body.rule] = r.at.astimezone(now.tzinfo).date()
        elif isinstance(r.body, Pause):
            book.pauses.append(r.at.astimezone(now.tzinfo).date())
    for act in acts:
        shelf = shelves.get(type(act))
        if shelf is not None:
            shelf.append(act)
    book.plan = {d.date: d for w in weeks for d in w.days if 0 <= book.ago(d.date) <= LOOK_BACK_DAYS}
    book.eased = tuple(w for w in weeks if w.deload)
    return book


def _at(record: Record) -> datetime:
    return record.at
