"""Two years of silence: said once, thirty days before, then everything is gone; whoever stirs is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text, update

from coach.diary import Turn
from content.voice import Voice
from scheduler.keeping import KEPT, NOTICE, keep_house
from storage.database import Database
from storage.heard import Told
from storage.tables import athletes
from tests.storage.people import ANA, BEN, NOW, recalled, record, remembered, squatted, work

END = NOW + KEPT  #: two years after the last word
DAY = timedelta(days=1)


@pytest.fixture
def voice() -> Voice:
    return Voice()


async def there(database: Database) -> int:
    """How many athletes are known."""
    async with database.writer.connect() as db:
        return int((await db.execute(text("SELECT count(*) FROM athletes"))).scalar_one())


async def letters(database: Database) -> list[str]:
    async with database.writer.connect() as db:
        rows = await db.execute(text("SELECT origin, reason FROM outbox ORDER BY id"))
        return [r[0] for r in rows]


async def lives(database: Database) -> None:
    """Ana says one thing, and nothing more."""
    known = await recalled(database)
    async with database.writer.begin() as db:
        await db.execute(update(athletes).values(created_at=NOW))
    told = Told(1, NOW, "squats 3x8 60kg", False)
    await remembered(database, work(known, 1, Turn(records=(record("m1", squatted(60.0)),)), told=told))


async def test_the_silent_are_told_once_and_forgotten_a_month_later(database: Database, voice: Voice) -> None:
    await lives(database)
    await keep_house(END - NOTICE - DAY, database, voice)
    assert await letters(database) == []

    await keep_house(END - NOTICE + DAY, database, voice)
    await keep_house(END - NOTICE + 2 * DAY, database, voice)
    assert await letters(database) == ["notice"]

    await keep_house(END, database, voice)
    assert await there(database) == 1  # told 29 days ago
    await keep_house(END + DAY, database, voice)
    assert await there(database) == 0


async def test_who_was_never_told_is_told_first_however_long_ago_it_was(database: Database, voice: Voice) -> None:
    await lives(database)
    late = END + timedelta(days=900)
    await keep_house(late, database, voice)
    assert (await there(database), await letters(database)) == (1, ["notice"])
    await keep_house(late + NOTICE, database, voice)
    assert await there(database) == 0


async def test_who_blocked_the_bot_cannot_be_told(database: Database, voice: Voice) -> None:
    await lives(database)
    async with database.transaction() as memory:
        await memory.put_asleep(ANA.chat_id, NOW)
    await keep_house(END - DAY, database, voice)
    assert await there(database) == 1
    await keep_house(END + DAY, database, voice)
    assert await there(database) == 0


@pytest.mark.parametrize("stirs", ["writes", "presses", "logs"])
async def test_any_word_of_the_athlete_keeps_everything(database: Database, voice: Voice, stirs: str) -> None:
    await lives(database)
    at = NOW + timedelta(days=400)
    known = await recalled(database)
    one = {
        "writes": work(known, 2, told=Told(2, at, "hi", False)),
        "presses": work(known, 2),
        "logs": work(known, 2, Turn(records=(record("f2", squatted(50.0)),))),
    }[stirs]
    one = replace(one, at=at, asleep=False)
    if stirs == "logs":
        one = replace(one, update_id=None, turn=Turn(records=(replace(record("f2", squatted(50.0)), at=at),)))
    await remembered(database, one)
    await keep_house(END + DAY, database, voice)
    await keep_house(END + NOTICE + 2 * DAY, database, voice)

    assert await there(database) == 1
    assert await letters(database) == []


async def test_what_the_clock_wrote_is_no_word_of_theirs(database: Database, voice: Voice) -> None:
    await lives(database)
    known = await recalled(database)
    at = NOW + timedelta(days=400)
    spoken = replace(record("crest/2027", squatted(1.0)), at=at)
    await remembered(database, replace(work(known, 2, Turn(records=(spoken,))), update_id=None, at=at))
    await keep_house(END - NOTICE + DAY, database, voice)

    assert await letters(database) == ["notice"]


async def test_others_stay(database: Database, voice: Voice) -> None:
    await lives(database)
    known = await recalled(database, BEN)
    late = replace(work(known, 9, told=Told(9, END, "hi", False)), at=END)
    await remembered(database, late)
    await keep_house(END - NOTICE + DAY, database, voice)
    await keep_house(END + 2 * DAY, database, voice)

    assert await there(database) == 1
