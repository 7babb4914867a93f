"""When the coach is next to look at an athlete, and which words are due at a moment."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from coach.acts import Assessment
from coach.diary import Known
from coach.fitting import fitted
from coach.followups import follow_ups
from coach.gym import timing
from coach.holding import held, limits_of
from coach.illness import illness
from coach.laying import in_force
from coach.library import Library
from coach.nudges import Nudge, Tests, next_nudge
from coach.week import Week

#: How late a word may still be spoken. Past it, silence is better (DESIGN 6).
WINDOWS = {
    "strength": timedelta(hours=6),
    "rest": timedelta(hours=6),
    "weekly": timedelta(hours=18),
    "assessment": timedelta(hours=18),
    "checkin": timedelta(hours=3),
    "pain-evening": timedelta(hours=2),
    "pain-morning": timedelta(hours=4),
    "ill-morning": timedelta(hours=6),
    "after-check": timedelta(hours=6),
    "gym-rest": timedelta(minutes=2),
    "gym-half": timedelta(seconds=10),
    "gym-end": timedelta(minutes=1),
    "gym-still": timedelta(hours=1),
    "gym-close": timedelta(hours=18),
}
LATEST = max(WINDOWS.values())


def next_word_at(known: Known, library: Library, after: datetime) -> datetime | None:
    """The instant (UTC) of the first word after ``after``; None where there is no plan or none is wanted."""
    words = _words(known, library, after)
    nudge = None if words is None else _next(known, words, after)
    moments = [n.at for n in timing.words(known, library.gym, after) if n.at > after]
    return min([nudge.at, *moments] if nudge is not None else moments, default=None)


def due(known: Known, library: Library, now: datetime) -> tuple[Nudge, ...]:
    """The words whose moment has come and whose window is still open, oldest first."""
    words = _words(known, library, now)
    found = [n for n in timing.words(known, library.gym, now) if n.at <= now and now - n.at <= WINDOWS[n.kind]]
    if words is None:
        return tuple(found)
    after = now - LATEST
    while (nudge := _next(known, words, after)) is not None and nudge.at <= now:
        same = [n for n in words[1] if n.at == nudge.at and n != nudge]
        found += [one for one in (*same, nudge) if one.kind in WINDOWS and now - one.at <= WINDOWS[one.kind]]
        after = nudge.at
    return tuple(sorted(found, key=lambda n: n.at))


def when_tested(known: Known) -> Tests:
    """When tests were done, proposed or put off."""
    done = max((r.body.when for r in known.trusted if isinstance(r.body, Assessment)), default=None)
    told, later = (_day(known.setting(key)) for key in ("tests_told", "tests_from"))
    last = max((d for d in (done, told) if d is not None), default=None)
    if later is not None and (done is None or later > done):  # put off: due on that very day, not weeks after it
        return Tests(began=known.began, not_before=later, last=done if told is None or told < later else last)
    return Tests(began=known.began, last=last)


def _day(said: object) -> date | None:
    try:
        return date.fromisoformat(str(said))
    except ValueError:
        return None


def _words(known: Known, library: Library, now: datetime) -> tuple[tuple[Week, ...], tuple[Nudge, ...]] | None:
    """The plan that words are about, and the questions that follow up; None where no word is wanted."""
    if known.began is None or known.setting("reminders") == "off":
        return None
    local = now.astimezone(known.athlete.zone)
    laid = in_force(known, known.weeks, library, local)
    weeks = held(laid.weeks, limits_of(known, local.date()), library, known.athlete)
    return fitted(weeks, known, library), follow_ups(known, laid.courses, illness(known, library, local), local)


def _next(known: Known, words: tuple[tuple[Week, ...], tuple[Nudge, ...]], after: datetime) -> Nudge | None:
    weeks, questions = words
    asked = next((n for n in questions if n.at > after), None)
    planned = next_nudge(known.athlete, weeks, after, when_tested(known))
    if asked is None or planned is None:
        return asked or planned
    return min(asked, planned, key=lambda n: n.at)
