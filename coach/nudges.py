"""Which word is due to whom, and when. Rule: days are the athlete's, instants are UTC, and each word has one moment.

    strength    at reminder_time on a day with a session
    rest        at reminder_time on a day with neither session nor run
    checkin     "how did it go?", in the evening of a day with a session; for the caller to drop where it was logged
    weekly      a look back, in the evening of the athlete's review day (Sunday)
    assessment  a test is due: in the second week of the plan, then seven weeks after the last, on a calm day
    issue       no word at all: the weeks given end, and the athlete has to be looked at again

Words within a session in the gym are those of coach/gym/timing.py, within a held test those of coach/testing/clock.py.
Questions that follow up on what was told (pain-evening, pain-morning, ill-morning, after-check) are found in
coach/followups.py, a word put off (later) in coach/snoozing.py, one on a session that was missed (behind) in
coach/behind.py, the end of a trip (trip-end) in coach/travel.py; all by the same clock.

A local hour that does not exist is spoken at the first moment after the gap; one that comes twice, at the first. Quiet
hours never silence ``reminder_time``; the evening words wait for no one: inside quiet hours they come just before these
begin, or not at all where that would be before the morning's word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from coach.athlete import Athlete
from coach.week import Day, Week

NudgeKind = Literal[
    "strength", "rest", "checkin", "weekly", "assessment", "issue",
    "pain-evening", "pain-morning", "ill-morning", "after-check", "later", "behind", "trip-end",
    "gym-rest", "gym-half", "gym-end", "gym-still", "gym-close", "test-call",
]  # fmt: skip

#: Words of what is being done right now: many a day, each at its own second.
TIMED: frozenset[NudgeKind] = frozenset(("gym-rest", "gym-half", "gym-end", "gym-still", "gym-close", "test-call"))
EVENING = time(19, 30)  #: of the check-in
REVIEW = time(18, 0)  #: of the weekly word
SETTLED = time(20, 30)  #: of the evening's question about a pain
WOKEN = time(8, 0)  #: of the morning's questions, where the daily word comes later in the day
NOON = time(12, 0)  #: of the assessment, apart from the daily word
FIRST_TEST_WEEK = 1  #: counted from 0: the second week
TEST_EVERY_WEEKS = 7  #: six to eight
HOUR = timedelta(hours=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Tests:
    """What of an athlete's tests is known when words are due.

    ``began``: the day of the first plan; ``last``: of the last result, or of the last time they were proposed;
    ``not_before``: until then they are put off.
    """

    began: date | None = None
    last: date | None = None
    not_before: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Nudge:
    """A word the coach starts: the instant in UTC, the same by the athlete's clock, and the day it is about."""

    at: datetime
    local: datetime
    kind: NudgeKind
    about: date


def agenda(
    athlete: Athlete, weeks: Sequence[Week], first: date, last: date, tested: Tests | None = None
) -> tuple[Nudge, ...]:
    """The words about the days ``first`` to ``last``, both included, in order of time.

    ``weeks`` in order; days outside them get no word. Assessments are counted from what is known of them, without it
    from the first of ``weeks``.
    """
    zone = athlete.zone
    tests = _test_days(weeks, tested)
    out: list[Nudge] = []
    for day in _days(weeks, first, last):
        out.extend(_of_day(athlete, zone, day, tests))
    return tuple(sorted(out, key=_in_time))


def upcoming(
    athlete: Athlete, weeks: Sequence[Week], first: date, last: date, tested: Tests | None = None
) -> Iterator[Nudge]:
    """As ``agenda``, one word after another: who looks for the next has not to work out those of weeks."""
    zone, tests = athlete.zone, _test_days(weeks, tested)
    held: list[Nudge] = []
    for day in _days(weeks, first, last):
        held.extend(_of_day(athlete, zone, day, tests))
        held.sort(key=_in_time)
        while held and held[0].about < day.date:  # a gap may push a word behind those of the day after, and no further
            yield held.pop(0)
    yield from held


def _in_time(nudge: Nudge) -> tuple[datetime, str]:
    return nudge.at, nudge.kind


def next_nudge(athlete: Athlete, weeks: Sequence[Week], after: datetime, tested: Tests | None = None) -> Nudge | None:
    """The first word strictly after the instant ``after`` (aware); None where there are no weeks.

    Agrees with ``agenda``. Where no word is left in the weeks given, a nudge of kind ``issue`` says when to look again,
    early enough to issue the next week: an hour before the weeks end, or an hour after ``after`` once that has passed.
    """
    if not weeks:
        return None
    zone = athlete.zone
    today = after.astimezone(zone).date()
    tests: frozenset[date] | None = None
    # a gap may push yesterday's word into today; behind the first day with a word only the next can be earlier
    found: list[Nudge] = []
    until: date | None = None
    for day in _days(weeks, today - timedelta(days=2), date.max):
        if until is not None and day.date > until:
            break
        if tests is None:
            tests = _test_days(weeks, tested)
        found.extend(n for n in _of_day(athlete, zone, day, tests) if n.at > after)
        if found and until is None:
            until = day.date + timedelta(days=1)
    if found:
        return min(found, key=lambda n: (n.at, n.kind))
    return issue(athlete, weeks, after)


def issue(athlete: Athlete, weeks: Sequence[Week], after: datetime) -> Nudge:
    """When an athlete has to be looked at again so that the next week is issued; strictly after ``after``."""
    end = weeks[-1].start + timedelta(days=7)
    at = instant(athlete.zone, end, time(0)) - HOUR
    if at <= after:
        at = after.astimezone(UTC) + HOUR
    return Nudge(at=at, local=at.astimezone(athlete.zone), kind="issue", about=end)


def instant(zone: ZoneInfo, day: date, clock: time) -> datetime:
    """The UTC instant at which clocks in ``zone`` show ``clock`` on ``day``: the first of two, or the end of a gap."""
    wall = datetime.combine(day, clock)
    early = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if early.astimezone(zone).replace(tzinfo=None) == wall:
        return early
    # in a gap: the offset before it puts the wall time behind the gap's end, the offset after it before
    low = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    high = early
    before = low.astimezone(zone).utcoffset()
    seconds = int((high - low).total_seconds())
    left, right = 0, seconds
    while left < right:
        middle = (left + right) // 2
        if (low + timedelta(seconds=middle)).astimezone(zone).utcoffset() == before:
            left = middle + 1
        else:
            right = middle
    return low + timedelta(seconds=left)


def _of_day(athlete: Athlete, zone: ZoneInfo, day: Day, tests: frozenset[date]) -> Iterator[Nudge]:
    """The words about one day."""
    if not _exists(zone, day.date):
        return
    if day.session is not None:
        yield _nudge(zone, day.date, athlete.reminder_time, "strength")
        evening = before_quiet(athlete, EVENING)
        if evening is not None:
            yield _nudge(zone, day.date, evening, "checkin")
    elif day.run is None:
        yield _nudge(zone, day.date, athlete.reminder_time, "rest")
    if day.date in tests:
        yield _nudge(zone, day.date, NOON, "assessment")
    if day.date.weekday() == athlete.review_day:
        review = before_quiet(athlete, REVIEW)
        if review is not None:
            yield _nudge(zone, day.date, review, "weekly")


def _nudge(zone: ZoneInfo, day: date, clock: time, kind: NudgeKind) -> Nudge:
    at = instant(zone, day, clock)
    return Nudge(at=at, local=at.astimezone(zone), kind=kind, about=day)


def _exists(zone: ZoneInfo, day: date) -> bool:
    """Whether the zone has this local day at all: some islands have skipped one."""
    midnight = datetime.combine(day, time(0))
    at = midnight.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    return at.date() == day or instant(zone, day, time(0)).astimezone(zone).date() == day


def before_quiet(athlete: Athlete, wished: time, *, after_word: bool = True) -> time | None:
    """``wished``, or a quarter of an hour before quiet hours.

    None where that is not after the morning's word; without ``after_word``, where it would be the evening before.
    """
    clock = wished
    if athlete.quiet_hours is not None:
        start, end = athlete.quiet_hours
        quiet = start <= wished < end if start <= end else wished >= start or wished < end
        if quiet:
            before = datetime.combine(date.min + timedelta(days=1), start) - timedelta(minutes=15)
            clock = before.time() if before.date() > date.min else time(0)
    if not after_word:
        return clock if clock <= wished else None
    return clock if clock > athlete.reminder_time else None


def in_the_morning(athlete: Athlete) -> time:
    """When a question about the morning is put: with the morning's word, else soon after waking."""
    if athlete.reminder_time <= NOON:
        return athlete.reminder_time
    if athlete.quiet_hours is None:
        return WOKEN
    start, end = athlete.quiet_hours
    return max(WOKEN, end) if start > end else WOKEN


def _days(weeks: Sequence[Week], first: date, last: date) -> Iterator[Day]:
    """The days of ``weeks`` from ``first`` to ``last``; of two weeks that hold a day, the later one wins."""
    for number, week in enumerate(weeks):
        if (first - week.start).days >= 7:
            continue
        if week.start > last:
            return
        following = weeks[number + 1].start if number + 1 < len(weeks) else None
        for day in week.days:
            if first <= day.date <= last and (following is None or day.date < following):
                yield day


def _test_days(weeks: Sequence[Week], tested: Tests | None = None) -> frozenset[date]:
    """When tests are due: one day in the second week and in every seventh after it that is not eased for a race.

    Where it is known when the last ones were, seven weeks count from then; and as long as none were done or proposed,
    every week has its day: who is too tired for them on one is asked again on the next.
    """
    if not weeks:
        return frozenset()
    out: set[date] = set()
    began = tested.began if tested is not None and tested.began is not None else weeks[0].start
    due = _monday(began) + timedelta(weeks=FIRST_TEST_WEEK)
    if tested is not None and tested.last is not None:
        due = _monday(tested.last) + timedelta(weeks=TEST_EVERY_WEEKS)
    if tested is not None and tested.not_before is not None:
        due = max(due, tested.not_before)
    for week in weeks:
        if week.start + timedelta(days=6) < due:
            continue
        if week.phase in ("peak", "taper", "race", "recovery", "paused") or week.deload:
            continue  # the next usual week
        day = _calm_day(week, due)
        if day is not None:
            out.add(day)
            if tested is None:
                due = week.start + timedelta(weeks=TEST_EVERY_WEEKS)
    return frozenset(out)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _calm_day(week: Week, first: date) -> date | None:
    """A day without session or fast or long run, and none of them the day before; the day that comes nearest to it."""
    days = week.days
    open_ = [n for n, d in enumerate(days) if d.date >= first]

    def tired(n: int) -> int:
        if n < 0:
            return 0
        hard = days[n].run in ("quality", "long", "race")
        legs = days[n].session is not None and days[n].session.focus in ("lower", "full")  # type: ignore[union-attr]
        return int(hard) + int(legs)

    def burden(n: int) -> tuple[int, int, int, int]:
        own = (2 if days[n].run in ("quality", "long", "race") else 0) + (1 if days[n].session else 0)
        return (own, tired(n - 1), tired(n - 2), n)

    return days[min(open_, key=burden)].date if open_ else None
