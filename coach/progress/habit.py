"""Sessions planned and done, the days that are excused, and a score that one lapse barely moves.

Rule: rest, illness and pauses break nothing. A day that is excused leaves the score where it was, and a session that
was taken out of the plan was not planned.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coach.acts import Lift, SessionReport, Symptom
from coach.adjust import adjusted
from coach.checks import Check
from coach.diary import Clearance, Known, Pause
from coach.draft import Draft
from coach.library import Library
from coach.week import Day
from coach.yardsticks import Habit

LONGEST_ILL = 21  #: days between two words on an illness that may be one


@dataclass(frozen=True, kw_only=True, slots=True)
class KeptWeek:
    """A week: sessions that were planned and not excused, and how many sessions were done."""

    monday: date
    planned: int
    done: int
    excused: bool  #: the whole of it was paused or ill

    @property
    def share(self) -> float | None:
        """Done of planned, at most 1; None where nothing was planned."""
        return min(1.0, self.done / self.planned) if self.planned else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """What became of the plan. ``course``: the score day by day, 0 to 1; empty where no session has come yet."""

    weeks: tuple[KeptWeek, ...]
    course: tuple[tuple[date, float], ...]
    excused: frozenset[date]

    @property
    def score(self) -> float | None:
        """The score now."""
        return self.course[-1][1] if self.course else None


def excused_days(known: Known, last: date, ill_days: int) -> frozenset[date]:
    """Days up to ``last`` that were paused, and days of illness with the ``ill_days`` behind each word on it.

    What lies between an illness and the word on how it is now was illness too.
    """
    zone = known.athlete.zone
    out: set[date] = set()
    open_since: list[tuple[date, date | None]] = []
    ill: date | None = None  #: the newest day that was told as one of illness
    for r in known.records:
        if isinstance(r.body, Pause):
            day = r.at.astimezone(zone).date()
            open_since.append((day, r.body.until if r.body.urgency == "none" else None))
        elif isinstance(r.body, Clearance):
            day = r.at.astimezone(zone).date()
            for start, until in open_since:
                out |= _days(start, min(day - timedelta(days=1), until or day))
            open_since.clear()
        elif isinstance(r.body, Symptom) and r.body.symptom == "illness":
            out |= _days(r.body.when, min(last, r.body.when + timedelta(days=ill_days)))
            ill = r.body.when
        elif isinstance(r.body, Check) and r.body.topic == "ill":
            day = r.at.astimezone(zone).date()
            out |= _days(day, day if r.body.item == "well" else min(last, day + timedelta(days=ill_days)))
            if ill is not None and (day - ill).days <= LONGEST_ILL:  # who answers how the illness is was ill till then
                out |= _days(ill, day)
            ill = None if r.body.item == "well" else day
    for start, until in open_since:
        out |= _days(start, min(last, until or last))
    return frozenset(out)


def _days(first: date, last: date) -> set[date]:
    return {first + timedelta(days=n) for n in range((last - first).days + 1)}


def planned_days(known: Known, library: Library) -> dict[date, Day]:
    """The days with a session as it was in force, from the day on which the plan began."""
    began = known.began
    if began is None:
        return {}
    weeks = adjusted(known.weeks, known.changes, library)
    return {d.date: d for w in weeks for d in w.days if d.session is not None and d.date >= began}


def trained_days(known: Known, planned: dict[date, Day]) -> frozenset[date]:
    """Days with a session: said to be done, half of the planned exercises, or two exercises and more.

    One pass over the log: asking ``done_on`` day by day would read all of it for each.
    """
    said: set[date] = set()
    lifts: dict[date, set[str]] = {}
    for r in known.entries:
        if isinstance(r.body, SessionReport) and r.body.status in ("done", "partial"):
            said.add(r.body.when)
        elif isinstance(r.body, Lift):
            lifts.setdefault(r.body.when, set()).add(r.body.exercise or r.body.exercise_text)
    asked = {day: len(d.session.items) for day, d in planned.items() if d.session is not None}
    return frozenset(said | {day for day, names in lifts.items() if len(names) >= min(2, -(-asked.get(day, 4) // 2))})


def kept(draft: Draft, weeks: int) -> Kept:
    """What became of the plan in the last ``weeks``, and the score."""
    known, habit, today = draft.known, draft.books.measures.habit, draft.today
    planned = planned_days(known, draft.books.library)
    done = trained_days(known, planned)
    excused = excused_days(known, today, habit.ill_days)
    due = sorted(d for d in planned if (d < today or (d == today and d in done)) and d not in excused)
    counted = frozenset(d for d in done if d <= today and d not in excused)
    monday = today - timedelta(days=today.weekday())
    began = known.began or today
    shown = [m for n in range(weeks - 1, -1, -1) if (m := monday - timedelta(weeks=n)) + timedelta(days=6) >= began]
    return Kept(
        weeks=tuple(_week(m, due, counted, excused, today) for m in shown),
        course=score_course(due, counted, excused, began, today, known.athlete.sessions_per_week, habit),
        excused=excused,
    )


def _week(monday: date, due: Sequence[date], done: frozenset[date], excused: frozenset[date], today: date) -> KeptWeek:
    days = [d for n in range(7) if (d := monday + timedelta(days=n)) <= today]
    return KeptWeek(
        monday=monday,
        planned=sum(d in days for d in due),
        done=sum(d in done for d in days),
        excused=bool(days) and all(d in excused for d in days),
    )


def score_course(
    due: Sequence[date],
    done: frozenset[date],
    excused: frozenset[date],
    began: date,
    today: date,
    per_week: int,
    habit: Habit,
) -> tuple[tuple[date, float], ...]:
    """The score from the first planned session on, a value a day.

    Every day pulls it towards the share of the sessions due in the last ``window_days`` that were done; half of the
    distance is made in ``half_life_days`` over the root of the sessions a day. A plan that began before the look back
    starts from its first share, else from nothing.
    """
    if not due:
        return ()
    keep = 0.5 ** ((max(1, per_week) / 7) ** 0.5 / habit.half_life_days)
    start = today - timedelta(days=habit.look_back_days)
    first = max(due[0], start)
    shares = ((d, _share(d, due, done, habit.window_days)) for d in sorted(_days(first, today) - excused))
    told = [(d, s) for d, s in shares if s is not None]
    score = told[0][1] if told and began < start else 0.0
    course = []
    for day, share in told:
        score = score * keep + share * (1 - keep)
        course.append((day, score))
    return tuple(course)


def _share(day: date, due: Sequence[date], done: frozenset[date], window: int) -> float | None:
    """Sessions done of those due in the window that ends with ``day``; None where none was due."""
    asked = sum(0 <= (day - d).days < window for d in due)
    return min(1.0, sum(0 <= (day - d).days < window for d in done) / asked) if asked else None
