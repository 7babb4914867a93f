"""Facts out of the course of a pain and the way back from an illness. Rule: what was not answered is not known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from coach.course import Course, Report
from coach.facts import flag, number, word
from coach.tiers import Tiers

ANSWERS = ("none", "open", "clean-twice", "clean", "same", "unknown", "worse")
CHECKED = ("none", "fine", "hard", "sign", "heart")
ILL_WORDS = ("none", "well", "better", "still")
ROW = 3  #: so many exposures make a climb
SEVERE, SEVERE_DAYS = 8, timedelta(days=7)
REFERRED_DAYS = 14  #: within so many days occasions are counted


@dataclass(frozen=True, kw_only=True)
class Coursed(Tiers):
    """What the tables may ask of a course."""

    # one region
    answer: str = word(ANSWERS, "how the last work of this region was borne until the next morning")
    just_answered: bool = flag("this report is the next morning's answer to that work")
    climbing: bool = flag("it hurt more in each of the last three exposures")
    occasions: float | None = number(
        "occasions", "days of the last 14 whose work hurt 3 and more, then or next morning"
    )
    stuck: float | None = number("days", "how long it has been at 3 and more without a new low")
    was_severe: bool = flag("8 and more was told of it within the last week, less now, and nobody has looked at it")
    locked: bool = flag("it hit its ceiling, and the clean exposures that open it again are still to come")
    mid_set: bool = flag("it came in the middle of a set, in a session that goes on")
    lightened: bool = flag("today's load was taken down for it once already")
    bone_core: float | None = number("signs", "signs of the bone itself: one spot, hopping, earlier each run, at rest")
    bone_signs: float | None = number("signs", "these, and what makes a stressed bone likelier: a jump of the load …")
    bone_risky: bool = flag("a spot where a stressed bone is dangerous: groin, front of the shin, navicular …")
    bone_stands: bool = flag("a stressed bone was suspected before, and nobody has cleared it")
    bone_found: bool = flag("a stressed bone is told as diagnosed or treated, and nothing more urgent")
    bone_waits: bool = flag("a stressed bone is suspected somewhere, and nobody has cleared it")
    soon_waits: bool = flag("a sign for an appointment was told in the last two weeks, and nobody has looked at it")
    leave: bool = flag("leave to train is asked for or taken, or what was told is said to have gone")

    # an illness
    ramp: float | None = number("session", "which session of the way back from an illness is next, counted from 1")
    after_check: str = word(CHECKED, "what the check after such a session said")
    illness_word: str = word(ILL_WORDS, "how the illness goes, as asked in the morning")


def facts(course: Course | None, now: datetime) -> dict[str, Any]:
    """The facts of one region; ``course`` with the report in hand as its newest."""
    if course is None:
        return {}
    last = course.exposures[-1] if course.exposures else None
    return {
        "answer": course.answer,
        "just_answered": last is not None and last.morning is not None and course.latest.at == now,
        "climbing": _climbing(course),
        "occasions": float(len(_occasions((*course.earlier, *course.reports), now.date()))),
        "stuck": _stuck(course.reports, now),
        "was_severe": _was_severe(course.reports, now),
        "locked": course.locked,
    }


def _was_severe(reports: Sequence[Report], now: datetime) -> bool:
    """Whether a pain of eight and more was told in the last days before the newest report, which is lower."""
    told = [r for r in reports if r.pain is not None]
    if not told or told[-1].pain is None or told[-1].pain >= SEVERE:
        return False
    return any(r.pain is not None and r.pain >= SEVERE and now - r.at <= SEVERE_DAYS for r in told[:-1])


def _climbing(course: Course) -> bool:
    felt = [e.during for e in course.exposures if e.during is not None][-ROW:]
    return len(felt) == ROW and all(a < b for a, b in pairwise(felt))


def _occasions(reports: Sequence[Report], today: date) -> set[date]:
    """Days with work that hurt three and more; what is told next morning is of the day before."""
    since = today - timedelta(days=REFERRED_DAYS)
    hurt = [r for r in reports if r.pain is not None and r.pain >= ROW and r.of_work]
    return {r.occasion for r in hurt if r.occasion > since}


def _stuck(reports: Sequence[Report], now: datetime) -> float | None:
    """Days since a row of threes and more last reached a new low; None where it is below three now."""
    low: float | None = None
    since: datetime | None = None
    for r in reports:
        if r.pain is None:
            continue
        if r.pain < ROW and r.slot == "day":
            low = since = None
        elif r.pain >= ROW and (low is None or r.pain < low):
            low, since = r.pain, r.at
    last = next((r.pain for r in reversed(reports) if r.pain is not None), None)
    return None if since is None or last is None or last < ROW else (now - since).total_seconds() / 86400


def deadline(course: Course | None, low: float | None, days: int, today: date) -> date:
    """The day on which a pain is looked at again: ``days`` after the window it lies in began, however often it is told.

    A window begins with the first report of ``low`` and more (None: of any pain) that lies in no earlier one.
    """
    start: date | None = None
    for r in course.reports if course is not None else ():
        counts = r.pain is None or (r.pain > 0 if low is None else r.pain >= low)
        if counts and (start is None or r.at.date() >= start + timedelta(days=days)):
            start = r.at.date()
    if start is None or today >= start + timedelta(days=days):
        start = today
    return start + timedelta(days=days)
