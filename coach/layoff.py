"""A lay-off: running was stopped for a leg's pain, and comes back by tests and a ladder, not by the calendar.

Rule: until the tests are passed nothing is run, and what is run is told as a step (content/courses.toml).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from coach.acts import Run, Symptom
from coach.bone import bone_stops, stressed_bones
from coach.course import Course
from coach.courses import course_of
from coach.diary import Known
from coach.easing import Easing
from coach.ladder import Place, Stop, laid_off, old_week, place, ran_since, walkrun, week_cap
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


def stops_of(known: Known) -> tuple[Stop, ...]:
    """What stopped running for a leg: easings in force, and bones that were suspected."""
    told = _stops(known.easings)
    if not told and Symptom not in known.kinds:
        return ()
    return tuple(sorted((*told, *bone_stops(stressed_bones(known.records, known.athlete.zone))), key=lambda s: s.since))


def _stops(easings: Iterable[Easing]) -> tuple[Stop, ...]:
    return tuple(
        Stop(region=e.region, side=e.side, since=e.since, until=e.until)
        for e in easings
        if e.effect.run == "none" and e.region in LEG_REGIONS and (e.until - e.since).days > 1
    )


def layoff(known: Known, found: Sequence[Course], library: Library, now: datetime) -> Layoff | None:
    """The lay-off that is not over yet; the newest where there are several."""
    tables = library.courses
    stops = stops_of(known)
    if tables is None or not stops:
        return None
    course = course_of(found, stops[-1].region, stops[-1].side)
    if course is None or course.over is not None:
        return None
    mine = [s for s in stops if s.since >= course.began.date() and course_of((course,), s.region, s.side)]
    runs = [r.body for r in known.trusted if isinstance(r.body, Run)]
    today = now.date()
    if not any(laid_off(s, (r.when for r in runs), today, tables.running) for s in mine):
        return None
    entered = course.entered
    if entered is not None and entered < max(s.since for s in mine):
        entered = None
    ran = ran_since(entered, course.ran, runs)
    old = old_week(runs, course.began.date(), tables.running)
    at = None if entered is None else place(ran, entered, tables.running, old)
    if entered is not None and at is None:
        return None
    return Layoff(
        course=course,
        ends=max(s.until for s in mine),
        entered=entered,
        place=at,
        last_run=max((r.when for r in runs), default=None),
        cap_m=week_cap(ran, today, tables.running, old),
    )


def run_days(away: Layoff, weeks: Iterable[Week], tables: Running, today: date) -> frozenset[date]:
    """The planned days from ``today`` on which a step may be run: never two days in a row while walking and running."""
    if away.place is None or away.entered is None:
        return frozenset()
    turns = walkrun(away.place.step, tables) is not None
    last = away.last_run or date.min
    out = []
    for day in sorted({d.date for w in weeks for d in w.days if d.run is not None and d.date >= today}):
        if day > away.entered and (day == last or (day - last).days >= (2 if turns else 1)):
            out.append(day)
            last = day
    return frozenset(out)
