"""When the coach is next to look at an athlete, and which words are due at a moment.

Planned words come by the plan (coach/nudges.py), fewer of them when nobody answers (coach/thinning.py), or only behind
a missed session where that was wished (coach/behind.py). Questions follow up on what was told. A word that was put off
comes even to those who want no others: they asked for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property

from coach.acts import Assessment
from coach.behind import MODE as BEHIND
from coach.behind import behind
from coach.diary import Known, Setting
from coach.fitting import fitted
from coach.followups import follow_ups
from coach.gym import timing
from coach.holding import held, limits_of
from coach.illness import illness
from coach.laying import InForce, in_force
from coach.library import Library
from coach.nudges import Nudge, Tests, issue, upcoming
from coach.snoozing import snoozed
from coach.testing import clock
from coach.thinning import comes, step_at, told
from coach.travel import trip_end
from coach.week import Week

#: How late a word may still be spoken. Past it, silence is better.
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
    "later": timedelta(hours=3),
    "behind": timedelta(hours=6),
    "trip-end": timedelta(hours=12),
    "gym-rest": timedelta(minutes=2),
    "gym-half": timedelta(seconds=10),
    "gym-end": timedelta(minutes=1),
    "gym-still": timedelta(hours=1),
    "gym-close": timedelta(hours=18),
    "test-call": timedelta(seconds=20),
}
LATEST = max(WINDOWS.values())
#: Settings that move the hours of words: a word whose hour lay before the change is not made up for.
MOVES = ("began", "reminders", "reminder_time", "timezone", "review_day", "quiet_hours")
DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Outlook:
    """The words around one moment. ``weeks``: the plan that words are about, none where only questions are put;
    ``beside``: all that is not of the plan."""

    known: Known
    library: Library
    now: datetime
    weeks: tuple[Week, ...] = ()
    beside: tuple[Nudge, ...] = ()
    laid: InForce | None = None  #: the plan in force from this week on

    def due(self) -> tuple[Nudge, ...]:
        """The words whose moment has come and whose window is still open, oldest first."""
        now, since = self.now, _moved_at(self.known)
        found = (*self._near, *self.beside)
        still_open = [n for n in found if n.at <= now and now - n.at <= WINDOWS[n.kind]]
        return tuple(sorted((n for n in still_open if since is None or n.at > since), key=lambda n: (n.at, n.kind)))

    def next_at(self) -> datetime | None:
        """The instant (UTC) of the first word to come; None where there is no plan or none is wanted."""
        moments = [n.at for n in self.beside if n.at > self.now]
        if self.weeks and not _silent(self.known, self.library, self.now):
            moments.append(self._first_planned() or issue(self.known.athlete, self.weeks, self.now).at)
        return min(moments, default=None)

    def _first_planned(self) -> datetime | None:
        """The first planned word to come."""
        today = _day(self.known, self.now)
        soon = next((n for n in self._near if n.at > self.now), None)
        if soon is not None and soon.about <= today:  # behind a gap, no word of the day after tomorrow comes before it
            return soon.at
        end = self.weeks[-1].start + timedelta(days=7)
        return next((n.at for n in self._planned(today - 2 * DAY, end) if n.at > self.now), None)

    @cached_property
    def _near(self) -> tuple[Nudge, ...]:
        """The planned words about the days around the moment: both what is due and what is next are mostly of them."""
        today = _day(self.known, self.now)
        return tuple(self._planned(today - 2 * DAY, today + DAY))

    @cached_property
    def _tests(self) -> Tests:
        return when_tested(self.known)

    def _planned(self, first: date, last: date) -> Iterator[Nudge]:
        """The planned words about some days that do come, in order of time."""
        known = self.known
        if known.setting("reminders") == BEHIND:
            return
        for nudge in upcoming(known.athlete, self.weeks, first, last, self._tests):
            if comes(known, self.library.reminders, nudge.kind, nudge.at):
                yield nudge


def next_word_at(known: Known, library: Library, after: datetime) -> datetime | None:
    """The instant (UTC) of the first word after ``after``; None where there is no plan or none is wanted."""
    return outlook(known, library, after).next_at()


def due(known: Known, library: Library, now: datetime) -> tuple[Nudge, ...]:
    """The words whose moment has come and whose window is still open, oldest first."""
    return outlook(known, library, now).due()


def outlook(known: Known, library: Library, now: datetime) -> Outlook:
    """What words there may be around a moment; worked out once for all that is asked of it."""
    within = (*timing.words(known, library.gym, now), *clock.words(known, now))  # they come whatever else does
    empty = Outlook(known=known, library=library, now=now, beside=within)
    today = _day(known, now)
    if known.began is None or _rests(known, today):
        return empty
    mode = known.setting("reminders")
    put_off = snoozed(known, today)
    if mode == "off":
        return replace(empty, beside=(*within, *put_off))
    local = now.astimezone(known.athlete.zone)
    monday = today - timedelta(days=today.weekday())
    laid = in_force(known, tuple(w for w in known.weeks if w.start >= monday), library, local)
    asked = follow_ups(known, laid.courses, illness(known, library, local), local)
    weeks = fitted(held(laid.weeks, limits_of(known, today), library, known.athlete), known, library)
    beside = (*within, *asked, *put_off, *trip_end(known))
    if mode == BEHIND:
        beside += behind(known, weeks)
    past = (w for w in known.weeks if w.start < monday)  # last night's words may still be open
    return replace(empty, weeks=(*past, *weeks), beside=beside, laid=laid)


def when_tested(known: Known) -> Tests:
    """When tests were done, proposed or put off."""
    done = max((r.body.when for r in known.trusted if isinstance(r.body, Assessment)), default=None)
    told_on, later = (_said_day(known.setting(key)) for key in ("tests_told", "tests_from"))
    last = max((d for d in (done, told_on) if d is not None), default=None)
    if later is not None and (done is None or later > done):  # put off: due on that very day, not weeks after it
        return Tests(began=known.began, not_before=later, last=done if told_on is None or told_on < later else last)
    return Tests(began=known.began, last=last)


def _said_day(said: object) -> date | None:
    try:
        return date.fromisoformat(str(said))
    except ValueError:
        return None


def _rests(known: Known, today: date) -> bool:
    """Whether a pause silences everything until the athlete says more."""
    pause = known.pause_on(today)
    return pause is not None and (pause.until is None or pause.urgency != "none")


def _silent(known: Known, library: Library, at: datetime) -> bool:
    """Whether the last planned word has been said until the athlete is heard again."""
    step = step_at(known, library.reminders, at)
    return step is not None and step.last and told(known, step)


def _moved_at(known: Known) -> datetime | None:
    """When the athlete last moved the hours of the words."""
    moved = (
        r for r in reversed(known.records) if isinstance(r.body, Setting) and any(k in r.body.values for k in MOVES)
    )
    last = next(moved, None)
    return None if last is None else last.at


def _day(known: Known, at: datetime) -> date:
    return at.astimezone(known.athlete.zone).date()
