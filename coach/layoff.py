"""A lay-off: running was stopped for a leg's pain, and comes back by tests and a ladder, not by the calendar.

Rule: until the tests are passed nothing is run, and what is run is told as a step (content/courses.toml).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from coach.acts import Run
from coach.courses import Course, course_of
from coach.diary import Known
from coach.ladder import Place, old_week, place, ran_since, walkrun, week_cap
from coach.library import LEG_REGIONS, Library
from coach.returning import Running
from coach.week import Week


@dataclass(frozen=True, kw_only=True)
class Layoff:
    """``ends``: the first day on which the tests may be done. ``place``: None before they are passed."""

    course: Course
    ends: date
    entered: date | None
    place: Place | None
    last_run: date | None
    cap_m: float | None = None

    @property
    def waits(self) -> bool:
        """Whether the tests are still to be passed."""
        return self.place is None


def layoff(known: Known, found: Sequence[Course], library: Library, now: datetime) -> Layoff | None:
    """The lay-off that is not over yet; the newest where there are several."""
    tables = library.courses
    stops = [e for e in known.easings if e.effect.run == "none" and e.region in LEG_REGIONS]
    if tables is None or not stops:
        return None
    stop = stops[-1]
    course = course_of(found, stop.region, stop.side)
    if course is None or course.over is not None:
        return None
    runs = [r.body for r in known.trusted if isinstance(r.body, Run)]
    stops = [e for e in stops if course_of((course,), e.region, e.side)]
    first, ends = min(e.since for e in stops if e.since >= course.began.date()), max(e.until for e in stops)
    before = max((r.when for r in runs if r.when <= first), default=first)
    away = min([now.date(), ends, *(r.when for r in runs if r.when > first)])
    if (away - before).days < tables.running.layoff_days and now.date() >= ends:
        return None
    entered = course.entered if course.entered is not None and course.entered >= stop.since else None
    ran = ran_since(entered, course.ran, runs)
    old = old_week(runs, course.began.date(), tables.running)
    at = None if entered is None else place(ran, entered, tables.running, old)
    if entered is not None and at is None:
        return None
    return Layoff(
        course=course,
        ends=ends,
        entered=entered,
        place=at,
        last_run=max((r.when for r in runs), default=None),
        cap_m=week_cap(ran, now.date(), tables.running, old),
    )


def run_days(away: Layoff, weeks: Iterable[Week], tables: Running, today: date) -> frozenset[date]:
    """The planned days from ``today`` on which a step may be run: never two days in a row while walking and running."""
    if away.place is None or away.entered is None:
        return frozenset()
    turns = walkrun(away.place.step, tables) is not None
    last = max(d for d in (away.last_run, away.entered) if d is not None)
    out = []
    for day in sorted({d.date for w in weeks for d in w.days if d.run is not None and d.date >= today}):
        if day == last or (day - last).days >= (2 if turns else 1):
            out.append(day)
            last = day
    return frozenset(out)
