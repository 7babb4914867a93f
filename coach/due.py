"""When the coach is next to look at an athlete, and which words are due at a moment."""

from __future__ import annotations

from datetime import datetime, timedelta

from coach.adjust import adjusted
from coach.diary import Known
from coach.holding import held, limits_of
from coach.library import Library
from coach.nudges import Nudge, next_nudge

#: How late a word may still be spoken. Past it, silence is better (DESIGN 6).
WINDOWS = {
    "strength": timedelta(hours=6),
    "rest": timedelta(hours=6),
    "weekly": timedelta(hours=18),
    "assessment": timedelta(hours=18),
    "checkin": timedelta(hours=3),
}
LATEST = max(WINDOWS.values())


def next_word_at(known: Known, library: Library, after: datetime) -> datetime | None:
    """The instant (UTC) of the first word after ``after``; None where there is no plan or none is wanted."""
    nudge = _next(known, library, after)
    return None if nudge is None else nudge.at


def due(known: Known, library: Library, now: datetime) -> tuple[Nudge, ...]:
    """The words whose moment has come and whose window is still open, oldest first."""
    found = []
    nudge = _next(known, library, now - LATEST)
    while nudge is not None and nudge.at <= now:
        if nudge.kind in WINDOWS and now - nudge.at <= WINDOWS[nudge.kind]:
            found.append(nudge)
        nudge = _next(known, library, nudge.at)
    return tuple(found)


def _next(known: Known, library: Library, after: datetime) -> Nudge | None:
    if known.began is None or known.setting("reminders") == "off":
        return None
    limits = limits_of(known, after.astimezone(known.athlete.zone).date())
    weeks = held(adjusted(known.weeks, known.changes, library), limits, library, known.athlete)
    return next_nudge(known.athlete, weeks, after)
