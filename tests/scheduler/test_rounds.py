"""A real round over a real database: who is spoken to, once, late or not at all, and what comes of an outage."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from coach.athlete import Athlete
from coach.books import Books
from coach.diary import Known, Record, Setting
from coach.due import next_word_at
from content.voice import Voice
from scheduler.rounds import one_round
from storage.crowds import Settled, settle, spoken
from storage.database import Database
from tests.scheduler.lives import begun
from tests.storage.people import BOT

MONDAY = date(2026, 10, 19)
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Kiritimati")


def at(day: int, clock: str) -> datetime:
    """A moment of October 2026."""
    return datetime.combine(date(2026, 10, day), time.fromisoformat(clock), UTC)


def told(known: Known, when: datetime, **values: object) -> Known:
    """The athlete after a setting."""
    made = Record(origin=f"m{int(when.timestamp())}", index=0, at=when, body=Setting(values=dict(values)))
    return replace(known, records=(*known.records, made), heard_at=when)


async def stands(database: Database, books: Books, known: Known, after: datetime, number: int = 1) -> None:
    """Puts an athlete into the database as they stand after a message."""
    moment = next_word_at(known, books.library, after)
    one = Settled(number=number, next_word_at=moment, heard_at=known.heard_at, records=known.records, weeks=known.weeks)
    await settle(database, [one])


async def words(database: Database, number: int = 1) -> list[str]:
    """What the clock has queued: ``24 07:00 rest``, by the clock of UTC."""
    return [f"{when:%d %H:%M} {origin[1:].split('/')[0]}" for _, origin, when in await spoken(database, number, number)]


async def test_some_days_around_a_change_of_the_clocks(database: Database, books: Books, voice: Voice) -> None:
    """A round every few minutes from Saturday to Monday: each due day has its one word, at its hour or right after."""
    for n, zone in enumerate(ZONES, 1):
        athlete = Athlete(timezone=zone, reminder_time=time(2, 30), strength_days=(2, 5), quiet_hours=None)
        await stands(database, books, begun(athlete, MONDAY, books), at(23, "00:00"), n)
    now = at(23, "09:00")
    while now < at(26, "18:00"):
        await one_round(now, database, books, voice, BOT)
        now += timedelta(minutes=7)

    berlin = await words(database)
    assert [w.split()[0] + " " + w.split()[2] for w in berlin if w.endswith(("strength", "rest"))] == [
        "24 strength",
        "26 rest",
    ]
    assert berlin[0].startswith("24 00:3")  # half past two in Berlin's summer
    assert next(w for w in berlin if w.endswith("rest")).startswith("26 01:3")  # and in its winter
    for n in range(1, len(ZONES) + 1):
        daily = [w.split()[2] for w in await words(database, n) if w.endswith(("strength", "rest"))]
        assert sorted(daily) == ["rest", "strength"], ZONES[n - 1]


@pytest.mark.parametrize(
    ("name", "hour", "said"),
    [
        ("five hours late is better than never", "12:00", ["24 12:00 strength"]),
        ("past its window it is silent", "13:01", []),
        ("in the evening the other question comes alone", "19:40", ["24 19:40 checkin"]),
    ],
)
async def test_after_an_outage(
    name: str, hour: str, said: list[str], books: Books, voice: Voice, database: Database
) -> None:
    known = begun(Athlete(reminder_time=time(7), strength_days=(2, 5)), MONDAY, books)
    await stands(database, books, known, at(24, "06:00"))
    await one_round(at(24, hour), database, books, voice, BOT)

    assert await words(database) == said


async def test_an_hour_that_is_moved_says_no_word_twice(database: Database, books: Books, voice: Voice) -> None:
    known = begun(Athlete(reminder_time=time(7), strength_days=(2, 5)), MONDAY, books)
    await stands(database, books, known, at(24, "06:00"))
    await one_round(at(24, "07:00"), database, books, voice, BOT)
    later = told(known, at(24, "08:00"), reminder_time="09:00")
    async with database.transaction() as memory:
        await memory.forget(1)
    await stands(database, books, later, at(24, "08:00"))
    async with database.transaction() as memory:
        assert await memory.claim(1, "strength", "", date(2026, 10, 24), "")
    await one_round(at(24, "09:00"), database, books, voice, BOT)

    assert await words(database) == []


async def test_an_hour_that_lies_before_the_change_is_not_made_up_for(
    database: Database, books: Books, voice: Voice
) -> None:
    """Moved from the evening to the morning at ten: the word of that morning is not said at noon."""
    known = begun(Athlete(reminder_time=time(18), strength_days=(2, 5)), MONDAY, books)
    await stands(database, books, told(known, at(24, "10:00"), reminder_time="08:00"), at(24, "10:00"))
    for hour in ("10:01", "12:00", "13:59"):
        await one_round(at(24, hour), database, books, voice, BOT)

    assert await words(database) == []


async def test_weeks_that_ran_out_while_the_coach_was_away_are_issued_first(
    database: Database, books: Books, voice: Voice
) -> None:
    known = begun(Athlete(reminder_time=time(7), strength_days=(2, 5)), MONDAY - timedelta(weeks=4), books)
    await stands(database, books, replace(known, heard_at=at(20, "07:00")), at(1, "00:00"))
    await one_round(at(24, "07:05"), database, books, voice, BOT)

    assert await words(database) == ["24 07:05 strength"]


async def test_a_round_with_nobody_due_opens_no_transaction(
    database: Database, books: Books, voice: Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stands(database, books, begun(Athlete(), MONDAY, books), at(24, "08:00"))

    def refused() -> None:
        raise AssertionError("a transaction")

    monkeypatch.setattr(database, "transaction", refused)
    assert await one_round(at(24, "08:00"), database, books, voice, BOT) == 0


async def test_a_look_survives_a_connection_that_died(postgres_url: str, books: Books) -> None:
    from storage.database import open_database

    database, other = await open_database(postgres_url), await open_database(postgres_url)
    try:
        await stands(database, books, begun(Athlete(), MONDAY, books), at(20, "08:00"))
        assert await database.anyone_due(at(25, "08:00"))
        async with other.transaction() as memory:
            await memory._db.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                " AND datname = current_database()"
            )
        assert await database.anyone_due(at(25, "08:00"))
        assert not await database.anyone_due(at(19, "08:00"))
    finally:
        await database.close()
        await other.close()
