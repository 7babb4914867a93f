"""Who is due a word, and that a word is claimed once."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import insert, text

from storage.database import Database, open_database
from storage.heard import Claim
from storage.tables import athletes
from tests.storage.people import ANA, BEN, NOW, SINCE, TODAY, later, recalled, remembered, work


async def people_due(database: Database, count: int, due: int) -> None:
    """So many athletes, of whom so many are due."""
    rows = [
        {
            "telegram_id": i,
            "chat_id": i,
            "name": "",
            "language": "",
            "next_word_at": NOW - timedelta(seconds=i) if i < due else NOW + timedelta(seconds=i + 1),
        }
        for i in range(count)
    ]
    async with database.writer.begin() as db:
        await db.execute(insert(athletes), rows)


async def test_the_longest_due_come_first_and_the_future_not_at_all(database: Database) -> None:
    ana, ben = await recalled(database), await recalled(database, BEN)
    await remembered(database, work(ana, 1, next_word_at=NOW), work(ben, 2, next_word_at=later(-60)))
    async with database.transaction() as memory:
        assert await memory.due(later(-61), 10) == []
        assert await memory.due(NOW, 10) == [ben.athlete_id, ana.athlete_id]
        assert await memory.due(NOW, 1) == [ben.athlete_id]

    await remembered(database, work(ana, None, next_word_at=None))
    async with database.transaction() as memory:
        assert await memory.due(later(10**6), 10) == [ben.athlete_id]


async def test_rounds_recall_by_our_numbers(database: Database) -> None:
    ana = await recalled(database)
    async with database.transaction() as memory:
        assert await memory.recall_ids([ana.athlete_id, 10**9], since=SINCE) == {ana.athlete_id: ana}
        assert await memory.recall_ids([], since=SINCE) == {}
        assert await memory.chat_of(ana.athlete_id) == ANA.chat_id
        assert await memory.chats_of([ana.athlete_id, 10**9]) == {ana.athlete_id: ANA.chat_id}
        with pytest.raises(LookupError):
            await memory.chat_of(10**9)


async def test_two_schedulers_at_once_get_each_athlete_once(postgres_url: str) -> None:
    """On PostgreSQL a second scheduler passes over the rows that the first holds."""
    one, two = await open_database(postgres_url), await open_database(postgres_url)
    try:
        await people_due(one, 50, 30)
        async with one.transaction() as a, two.transaction() as b:
            first, second = await a.due(NOW, 20), await b.due(NOW, 20)
            assert (len(first), len(second)) == (20, 10)
            assert not set(first) & set(second)
    finally:
        await one.close()
        await two.close()


async def test_a_word_is_claimed_once_by_many_at_once(database: Database) -> None:
    athlete_id = (await recalled(database)).athlete_id

    async def claim(slot: str) -> bool:
        async with database.transaction() as memory:
            return await memory.claim(athlete_id, "strength", "", TODAY, slot)

    won = await asyncio.gather(*(claim("07:00") for _ in range(8)), claim("snoozed"))

    assert sum(won) == 2
    assert won[-1]


async def test_many_words_are_claimed_together(database: Database) -> None:
    athlete_id = (await recalled(database)).athlete_id
    wanted = [Claim(athlete_id, "strength", "", TODAY, slot) for slot in "abca"]
    async with database.transaction() as memory:
        assert await memory.claim(athlete_id, "strength", "", TODAY, "b")
        assert await memory.claim_all(wanted) == {wanted[0], wanted[2]}
        assert await memory.claim_all(wanted) == set()
        assert await memory.claim_all([]) == set()


async def test_the_round_looks_only_at_its_index(database: Database) -> None:
    await people_due(database, 3000, 2)
    query = "SELECT id FROM athletes WHERE asleep_since IS NULL AND next_word_at IS NOT NULL AND next_word_at <= :now"
    explain = "EXPLAIN QUERY PLAN " if database.dialect == "sqlite" else "EXPLAIN "
    async with database.writer.begin() as db:
        await db.execute(text("ANALYZE"))
        now = NOW.replace(tzinfo=None).isoformat(" ") if database.dialect == "sqlite" else NOW
        plan = await db.execute(text(explain + query + " ORDER BY next_word_at, id LIMIT 10"), {"now": now})

        assert "ix_athletes_due" in str(plan.all())
