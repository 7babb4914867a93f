"""When which word is due: against a slow walk over the clock, in every zone, over every gap and overlap."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.commands.agenda import answer
from coach.athlete import Athlete
from coach.nudges import agenda, instant, next_nudge
from coach.week import Day, Session, Slot, Week

MONDAY = date(2026, 3, 2)
SESSION = Session(focus="full", minutes=30, items=(Slot(exercise="bodyweight-squat", sets=2, reps=8),))


def weeks(start: date, count: int) -> tuple[Week, ...]:
    """Weeks of session, run, rest, session with run, rest, rest, run."""
    plan = [(True, False), (False, True), (False, False), (True, True), (False, False), (False, False), (False, True)]
    out = []
    for n in range(count):
        first = start + timedelta(weeks=n)
        days = tuple(
            Day(
                date=first + timedelta(days=d),
                kind="strength" if session else "run" if run else "rest",
                run="easy" if run else None,
                session=SESSION if session else None,
            )
            for d, (session, run) in enumerate(plan)
        )
        out.append(Week(start=first, phase="base", deload=False, days=days))
    return tuple(out)


def walked(zone: ZoneInfo, day: date, clock: time) -> datetime | None:
    """The first minute from the day before on, in UTC, whose local time is ``clock`` of ``day`` or later.

    Slow and plain: clocks are only read. None where the local day never comes.
    """
    at = datetime.combine(day, clock, tzinfo=UTC) - timedelta(hours=30)
    wall = datetime.combine(day, clock)
    seen = at.astimezone(zone).replace(tzinfo=None)
    for minutes in range(1, 60 * 62):
        now = (at + timedelta(minutes=minutes)).astimezone(zone).replace(tzinfo=None)
        if seen < wall <= now:
            return at + timedelta(minutes=minutes)
        seen = max(seen, now)
    return None


def changes(zone: ZoneInfo, year: int) -> Iterator[tuple[datetime, timedelta]]:
    """The instants (to the minute, UTC) at which the zone's clocks change in a year, and by how much."""
    at = datetime(year, 1, 1, tzinfo=UTC)
    while at.year == year:
        later = at + timedelta(hours=12)
        before, after = at.astimezone(zone).utcoffset(), later.astimezone(zone).utcoffset()
        if before != after and before is not None and after is not None:
            low, high = at, later
            while high - low > timedelta(minutes=1):
                middle = low + (high - low) // 2
                middle -= timedelta(seconds=middle.second, microseconds=middle.microsecond)
                if middle.astimezone(zone).utcoffset() == before:
                    low = middle
                else:
                    high = middle
                if high - low <= timedelta(minutes=1):
                    break
            yield high, after - before
        at = later


@pytest.mark.parametrize(
    ("zone", "day", "clock", "utc"),
    [
        ("Europe/Berlin", "2026-03-28", "02:30", "2026-03-28T01:30"),
        ("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:00"),  # 02:30 does not exist: spoken at 03:00
        ("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30"),  # 02:30 comes twice: the first
        ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:30"),  # a gap of half an hour
        ("America/New_York", "2026-03-08", "02:00", "2026-03-08T07:00"),
        ("Asia/Beirut", "2026-03-29", "00:15", "2026-03-28T22:00"),  # midnight itself does not exist
        ("Asia/Kathmandu", "2026-06-01", "07:00", "2026-06-01T01:15"),
        ("Pacific/Kiritimati", "2026-06-01", "07:00", "2026-05-31T17:00"),
        ("UTC", "2026-06-01", "07:00", "2026-06-01T07:00"),
    ],
)
def test_an_hour_by_the_athletes_clock(zone: str, day: str, clock: str, utc: str) -> None:
    found = instant(ZoneInfo(zone), date.fromisoformat(day), time.fromisoformat(clock))
    assert found == datetime.fromisoformat(utc + ":00+00:00")


ZONES = sorted(available_timezones() - {"localtime", "Factory"})


def check_zone(name: str, year: int) -> None:
    """Every change of the clocks in a year: hours before, in and after it agree with the walk."""
    zone = ZoneInfo(name)
    for at, by in changes(zone, year):
        start = min(
            at.astimezone(zone), (at - timedelta(minutes=1)).astimezone(zone), key=lambda d: d.replace(tzinfo=None)
        )
        wall = start.replace(tzinfo=None, second=0)
        size = abs(int(by.total_seconds() // 60))
        for minutes in {-size, -1, 0, 1, size // 2, size - 1, size, size + 1}:
            then = wall + timedelta(minutes=minutes)
            expected = walked(zone, then.date(), then.time())
            assert expected is not None
            assert instant(zone, then.date(), then.time()) == expected, (name, then)


@pytest.mark.parametrize(
    "name", [*ZONES[::17], "Europe/Berlin", "Africa/Casablanca", "Australia/Lord_Howe", "Asia/Gaza"]
)
def test_gaps_and_overlaps_agree_with_the_walk_over_the_clock(name: str) -> None:
    check_zone(name, 2026)


@pytest.mark.long
@pytest.mark.parametrize("name", ZONES)
def test_gaps_and_overlaps_in_every_zone(name: str) -> None:
    for year in (2025, 2026, 2027):
        check_zone(name, year)


@pytest.mark.parametrize("clock", ["00:00", "02:30", "07:00", "23:45"])
@pytest.mark.parametrize(
    "zone", ["Europe/Berlin", "Pacific/Apia", "Asia/Beirut", "America/Sao_Paulo", "Pacific/Chatham"]
)
def test_one_daily_word_for_each_due_day(zone: str, clock: str) -> None:
    athlete = Athlete(timezone=zone, reminder_time=time.fromisoformat(clock))
    made = weeks(MONDAY, 53)
    last = MONDAY + timedelta(days=363)
    found = [n for n in agenda(athlete, made, MONDAY, last) if n.kind in ("strength", "rest")]
    expected = [
        (d.date, "strength" if d.session else "rest")
        for w in made
        for d in w.days
        if d.date <= last and (d.session or d.run is None)
    ]
    assert [(n.about, n.kind) for n in found] == expected
    assert all(n.at.tzinfo is UTC and n.local.timestamp() == n.at.timestamp() for n in found)


def test_a_day_that_a_zone_skipped_gets_no_word() -> None:
    athlete = Athlete(timezone="Pacific/Apia")  # went from 29 to 31 December 2011 over the date line
    found = agenda(athlete, weeks(date(2011, 12, 26), 1), date(2011, 12, 28), date(2011, 12, 31))
    assert date(2011, 12, 30) not in {n.about for n in found}
    assert {date(2011, 12, 28), date(2011, 12, 31)} <= {n.about for n in found}


def test_quiet_hours_silence_the_evening_but_never_the_reminder() -> None:
    early = Athlete(reminder_time=time(5, 0), quiet_hours=(time(19, 0), time(6, 30)))
    found = agenda(early, weeks(MONDAY, 1), MONDAY, MONDAY + timedelta(days=6))
    assert [n.local.time() for n in found if n.kind == "strength"] == [time(5, 0)] * 2
    assert [n.local.time() for n in found if n.kind == "checkin"] == [time(18, 45)] * 2
    late = Athlete(reminder_time=time(20, 0))
    assert not [n for n in agenda(late, weeks(MONDAY, 1), MONDAY, MONDAY + timedelta(days=6)) if n.kind == "checkin"]


def test_tests_are_due_in_the_second_week_and_every_seventh_after() -> None:
    found = [
        n.about
        for n in agenda(Athlete(), weeks(MONDAY, 24), MONDAY, MONDAY + timedelta(weeks=24))
        if n.kind == "assessment"
    ]
    assert [(day - MONDAY).days // 7 for day in found] == [1, 8, 15, 22]


def test_weekly_words_come_on_sundays() -> None:
    found = [n for n in agenda(Athlete(), weeks(MONDAY, 3), MONDAY, MONDAY + timedelta(days=20)) if n.kind == "weekly"]
    assert [n.about.weekday() for n in found] == [6, 6, 6]


@pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Chatham", "Asia/Beirut"])
def test_the_next_word_is_the_agendas_next(zone: str) -> None:
    athlete = Athlete(timezone=zone, reminder_time=time(2, 30))
    made = weeks(MONDAY, 8)
    words = agenda(athlete, made, MONDAY, MONDAY + timedelta(weeks=8))
    after = datetime(2026, 3, 1, tzinfo=UTC)
    for word in words:
        assert next_nudge(athlete, made, after) == word
        assert next_nudge(athlete, made, word.at - timedelta(microseconds=1)) == word
        after = word.at
    end = next_nudge(athlete, made, after)
    assert end is not None
    assert (end.kind, end.about) == ("issue", MONDAY + timedelta(weeks=8))
    assert after < end.at < datetime.combine(end.about, time(0), tzinfo=ZoneInfo(zone))
    late = datetime(2026, 6, 1, tzinfo=UTC)
    again = next_nudge(athlete, made, late)
    assert again is not None
    assert late < again.at <= late + timedelta(hours=1)


def test_without_weeks_there_is_no_word() -> None:
    assert next_nudge(Athlete(), (), datetime(2026, 3, 1, tzinfo=UTC)) is None
    assert agenda(Athlete(), (), MONDAY, MONDAY) == ()


def test_the_command_answers_in_the_contracts_form() -> None:
    found = answer({"profile": {"timezone": "Europe/Berlin"}, "from": "2026-03-01", "to": "2026-04-30"})["reminders"]
    daily = [n for n in found if n["kind"] in ("strength", "rest")]
    assert daily[0] == {
        "local": "2026-03-02T07:00:00+01:00",
        "utc": "2026-03-02T06:00:00Z",
        "kind": "rest",
        "about": "2026-03-02",
    }
    assert {n["local"][-6:] for n in daily if n["about"] >= "2026-03-29"} == {"+02:00"}
    assert found == sorted(found, key=lambda n: n["utc"])
