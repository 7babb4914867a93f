"""Questions that follow up on what was told: how a pain is that evening and the next morning, how an illness goes.

Each is put once and never again: what is not answered is not known, and that is all (coach/courses.py). A pause, or
reminders switched off, silences them; an answer given meanwhile makes them needless.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from coach.course import Course, Report
from coach.courses import same_side, still_open
from coach.diary import Known
from coach.easing import Easing
from coach.illness import Illness
from coach.nudges import SETTLED, Nudge, NudgeKind, before_quiet, in_the_morning, instant

DAY = timedelta(days=1)
LATELY = timedelta(hours=2)  #: a pain told so shortly before needs no asking
KNOWN = timedelta(hours=20)  #: a pain told since then needs no second look on its deadline
LOOK_BACK = 2  #: days
SLOTS = {"pain-evening": "day", "pain-morning": "morning"}


def follow_ups(known: Known, found: Iterable[Course], ill: Illness | None, now: datetime) -> tuple[Nudge, ...]:
    """The words of this kind around ``now``, in order of time; those whose answer has come are left out."""
    athlete, zone = known.athlete, known.athlete.zone
    today = now.astimezone(zone).date()
    days = [today + timedelta(days=n) for n in range(-LOOK_BACK, LOOK_BACK + 1)]
    evening, morning = before_quiet(athlete, SETTLED), in_the_morning(athlete)
    out: list[Nudge] = []
    courses = still_open(found)
    for day in days:
        if known.pause_on(day) is not None:
            continue
        if evening is not None:
            at = instant(zone, day, evening)
            if any(asks_in_the_evening(c, day, at) for c in courses):
                out.append(_nudge(zone, at, "pain-evening", day))
        at = instant(zone, day, morning)
        if any(asks_in_the_morning(c, day, at, known.easings) for c in courses):
            out.append(_nudge(zone, at, "pain-morning", day))
        if ill is not None and _asks_of_illness(ill, day):
            out.append(_nudge(zone, at, "ill-morning", day))
        elif ill is not None and ill.owed is not None and day == ill.owed + DAY:
            out.append(_nudge(zone, at, "after-check", day))
    return tuple(sorted(out, key=lambda n: (n.at, n.kind)))


def _nudge(zone: ZoneInfo, at: datetime, kind: NudgeKind, day: date) -> Nudge:
    return Nudge(at=at, local=at.astimezone(zone), kind=kind, about=day)


def asks_in_the_evening(course: Course, day: date, at: datetime) -> bool:
    """Whether the pain is asked about in the evening ``at`` of ``day``: it was loaded or told, and not just now."""
    moved = max((t for t in _moved(course) if t.date() == day), default=None)
    if moved is None or moved > at - LATELY:
        return False
    return not any(at - LATELY <= r.at and r.at.date() == day for r in course.reports)


def asks_in_the_morning(course: Course, day: date, at: datetime, easings: Sequence[Easing]) -> bool:
    """Whether the pain is asked about in the morning of ``day``: it was loaded or told the day before, or is due."""
    if any(r.at.date() == day for r in course.reports):
        return False
    if any(t.date() == day - DAY for t in _moved(course)):
        return True
    due = any(e.until == day and e.since >= course.began.date() and _theirs(e, course) for e in easings)
    return due and at - course.latest.at > KNOWN


def _moved(course: Course) -> Iterator[datetime]:
    """When it was loaded, or told of without being asked."""
    yield from (e.at for e in course.exposures)
    yield from (r.at for r in course.reports if not r.asked and _counts(r))


def _counts(report: Report) -> bool:
    return report.pain is None or report.pain > 0


def _theirs(easing: Easing, course: Course) -> bool:
    near = easing.region != "" and bool(set(easing.sites) & set(course.sites))
    return near and same_side(easing.side, course.side)


def _asks_of_illness(ill: Illness, day: date) -> bool:
    """The morning after each word on it, and on the day it is looked at again."""
    return ill.state in ("ill", "unsure") and day in (ill.last + DAY, ill.until)


def open_question(found: Iterable[Course], now: datetime) -> tuple[Course, str] | None:
    """The course that a bare number answers when nothing else was asked: the last one loaded or told, not yet answered.

    With the timing that the answer speaks of.
    """
    waiting: list[tuple[datetime, Course, str]] = []
    for course in still_open(found):
        moved = max(_moved(course), default=None)
        if moved is None or now - moved > timedelta(hours=36):
            continue
        later = [r for r in course.reports if r.at > moved]
        if now.date() == moved.date() and not later:
            waiting.append((moved, course, "after"))
        elif now.date() > moved.date() and not any(r.at.date() > moved.date() for r in later):
            waiting.append((moved, course, "morning"))
    if not waiting:
        return None
    _, course, timing = max(waiting, key=lambda w: w[0])
    return course, timing
