"""A second head thinks ahead: what it made is said where the diary still stands as it was seen, and nothing is lost."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from coach.books import Books
from coach.diary import Pause, Record, Turn
from content.voice import Voice
from scheduler import ahead, rounds, thinking
from scheduler import helper as head
from scheduler.helper import Helper
from scheduler.rounds import one_round
from storage.crowds import spoken
from storage.database import Database, open_database
from storage.heard import Recalled, Remembered
from storage.memory import Memory
from tests.scheduler.test_helper import NOW, Dead, Near, crowd, holding
from tests.storage.people import BOT

CROWD = 12  #: three batches of four


class Thoughts:
    """Who was thought about, by either head; ``fails``: whose thought goes wrong."""

    def __init__(self) -> None:
        self.of: list[Recalled] = []
        self.fails: set[int] = set()

    def __call__(self, one: Recalled, *args: Any, **more: Any) -> thinking.Thought:
        self.of.append(one)
        if one.athlete_id in self.fails:
            raise ZeroDivisionError
        return thinking.thought(one, *args, **more)

    def times(self) -> Counter[int]:
        return Counter(one.athlete_id for one in self.of)


@pytest.fixture
def thoughts(books: Books, voice: Voice, monkeypatch: pytest.MonkeyPatch) -> Thoughts:
    """Batches of four, of which the next is seen whole; two athletes at a time for the second head."""
    made = Thoughts()
    for module, constant, value in (
        (rounds, "SHARED", 4),
        (rounds, "AHEAD", 4),
        (ahead, "MANY", 2),
        (ahead, "BIT", 2),
        (head, "_shelf", (books, voice)),
        (rounds, "thought", made),
        (head, "thought", made),
    ):
        monkeypatch.setattr(module, constant, value)
    return made


def with_head(pool: Any) -> Helper:
    """A second head of that process."""
    helper = Helper()
    holding(helper, pool)
    return helper


def between(database: Database, monkeypatch: pytest.MonkeyPatch, work: Callable[[int], Awaitable[None]]) -> None:
    """Does ``work`` before each transaction, which is told how many there were."""
    transaction, opened = database.transaction, 0

    @asynccontextmanager
    async def beginning() -> AsyncIterator[Memory]:
        nonlocal opened
        await work(opened)
        opened += 1
        async with transaction() as memory:
            yield memory

    monkeypatch.setattr(database, "transaction", beginning)


async def until(true: Callable[[], bool]) -> None:
    """Waits for what is to come."""
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.001)


async def told_of(database: Database) -> list[int]:
    """Who has a word."""
    return sorted(who for who, _, _ in await spoken(database, 1, CROWD))


async def test_each_is_thought_about_once(
    database: Database, books: Books, voice: Voice, thoughts: Thoughts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing changes, what was thought ahead is used: the next batch was thought before it is opened."""
    await crowd(database, books, CROWD)
    before: list[int] = []

    async def waits(opened: int) -> None:
        if opened in (1, 2):
            await until(lambda: len(thoughts.of) == 4 * (opened + 1))
        before.append(len(thoughts.of))

    between(database, monkeypatch, waits)
    assert await one_round(NOW, database, books, voice, BOT, with_head(Near())) == CROWD

    assert before[:3] == [0, 8, 12]
    assert set(thoughts.times().values()) == {1}
    assert await told_of(database) == list(range(1, CROWD + 1))


async def test_a_diary_that_changed_since_the_look_is_thought_about_anew(
    database: Database, books: Books, voice: Voice, thoughts: Thoughts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sixth athlete says that they pause, after their word was thought and before it is queued: it is not said."""
    await crowd(database, books, CROWD)
    paused = Record(origin="m9", index=0, at=NOW, body=Pause(reason="holiday"))
    own = database.transaction

    async def pauses(opened: int) -> None:
        if opened == 1:
            await until(lambda: thoughts.times()[6] == 1)
            async with own() as memory:
                await memory.remember([told(6, Turn(records=(paused,)))])

    between(database, monkeypatch, pauses)
    assert await one_round(NOW, database, books, voice, BOT, with_head(Near())) == CROWD - 1

    assert await told_of(database) == [n for n in range(1, CROWD + 1) if n != 6]
    assert thoughts.times() == Counter({n: 1 + (n == 6) for n in range(1, CROWD + 1)})
    first, second = (one for one in thoughts.of if one.athlete_id == 6)
    assert "holiday" not in first.records
    assert "holiday" in second.records


async def test_who_is_forgotten_since_the_look_has_no_word(
    database: Database, books: Books, voice: Voice, thoughts: Thoughts, monkeypatch: pytest.MonkeyPatch
) -> None:
    await crowd(database, books, CROWD)
    own = database.transaction

    async def goes(opened: int) -> None:
        if opened == 1:
            await until(lambda: thoughts.times()[6] == 1)
            async with own() as memory:
                await memory.forget(6)

    between(database, monkeypatch, goes)
    assert await one_round(NOW, database, books, voice, BOT, with_head(Near())) == CROWD - 1
    assert await told_of(database) == [n for n in range(1, CROWD + 1) if n != 6]


def told(number: int, turn: Turn) -> Remembered:
    """What somebody said; their word is due as before."""
    return Remembered(
        bot_id=BOT,
        update_id=None,
        athlete_id=number,
        told=None,
        turn=turn,
        outgoing=(),
        next_word_at=NOW,
        at=NOW,
        asleep=None,
    )


class Dying(Dead):
    """A process that answers so often, and dies of the next question: after a while, as one that is at work does."""

    def __init__(self, answers: int) -> None:
        self.answers = answers
        self.near = Near()

    def submit(self, work: Any) -> Future[Any]:
        self.answers -= 1
        if self.answers >= 0:
            return self.near.submit(work)
        asked: Future[Any] = Future()
        asyncio.get_running_loop().call_later(0.02, asked.set_exception, BrokenProcessPool())
        return asked


@pytest.mark.parametrize("answers", range(7))
async def test_a_second_head_that_dies_loses_nothing(
    answers: int, database: Database, books: Books, voice: Voice, thoughts: Thoughts
) -> None:
    """Whenever it dies, of the batch in hand or of what comes after it."""
    await crowd(database, books, CROWD)
    pool = Dying(answers)
    helper = with_head(pool)
    assert await one_round(NOW, database, books, voice, BOT, helper) == CROWD
    assert helper.ready is (pool.answers >= 0)
    assert await told_of(database) == list(range(1, CROWD + 1))


@pytest.mark.parametrize("fails", [2, 6, 12])
async def test_whose_thought_goes_wrong_is_set_aside_alone(
    fails: int, database: Database, books: Books, voice: Voice, thoughts: Thoughts
) -> None:
    """In the batch in hand, ahead of its batch, in the last one: nobody else's word is lost for it."""
    await crowd(database, books, CROWD)
    thoughts.fails = {fails}
    helper = with_head(Near())
    assert await one_round(NOW, database, books, voice, BOT, helper) == CROWD - 1
    assert helper.ready
    assert await told_of(database) == [n for n in range(1, CROWD + 1) if n != fails]
    assert not await database.anyone_due(NOW)


async def test_a_look_that_fails_costs_nothing_else(
    database: Database, books: Books, voice: Voice, thoughts: Thoughts, monkeypatch: pytest.MonkeyPatch
) -> None:
    await crowd(database, books, CROWD)
    looks = 0

    async def fails(*args: Any, **more: Any) -> list[Recalled]:
        nonlocal looks
        looks += 1
        raise OSError("out of reach")

    monkeypatch.setattr(Memory, "look_ahead", fails)
    assert await one_round(NOW, database, books, voice, BOT, with_head(Near())) == CROWD
    assert looks == 1
    assert await told_of(database) == list(range(1, CROWD + 1))


async def test_where_another_takes_who_is_seen_it_looks_no_further(books: Books, voice: Voice) -> None:
    """Another scheduler stands at the same outbox: what is thought of its athletes is in vain."""
    looks: list[set[int]] = []

    async def look(besides: Any) -> list[Recalled]:
        looks.append(set(besides))
        return [one(n) for n in range(100, 104)]

    async def theirs(those: Any) -> list[thinking.Thought]:
        raise BrokenProcessPool

    heads = ahead.TwoHeads(with_head(Dead()), lambda o: thinking.Thought(claims=(), work=()), theirs, look)
    for first in (1, 5, 9):
        await heads.think([one(n) for n in range(first, first + 4)], more=True)
        await asyncio.sleep(0.01)
        heads._helper = with_head(Dead())
    await heads.rest()
    assert looks == [{1, 2, 3, 4}]


def one(number: int) -> Recalled:
    """Somebody of whom nothing is known."""
    return Recalled(athlete_id=number, chat_id=number, records="[]", weeks="[]", asking=None, heard_at=None, hint={})


async def test_two_schedulers_think_ahead_of_one_crowd(
    postgres_url: str, books: Books, voice: Voice, thoughts: Thoughts
) -> None:
    """Each with its own connections: they see each other's athletes ahead, and say each word once."""
    databases = [await open_database(postgres_url) for _ in range(2)]
    try:
        await crowd(databases[0], books, CROWD)
        done = await asyncio.gather(
            *(one_round(NOW, database, books, voice, BOT, with_head(Near())) for database in databases)
        )
        assert sum(done) == CROWD
        assert all(done)
        assert await told_of(databases[0]) == list(range(1, CROWD + 1))
    finally:
        for database in databases:
            await database.close()


async def test_a_look_sees_them_in_their_order_and_locks_nobody(database: Database, books: Books) -> None:
    await crowd(database, books, 6)
    async with database.transaction() as memory:
        assert await memory.due(NOW, 2) == [1, 2]
        async with database.reading() as beside:
            seen = await beside.look_ahead(NOW, {1, 2}, 3, since=NOW.date())
        same = await memory.recall_words([3, 4, 5], since=NOW.date())
    async with database.reading() as beside:
        early = await beside.look_ahead(datetime(2026, 1, 1, tzinfo=UTC), set(), 3, since=NOW.date())

    assert [o.athlete_id for o in seen] == [3, 4, 5]
    assert seen == same
    assert [replace(o, athlete_id=1) == seen[0] for o in seen] == [False] * 3  # each has a chat of their own
    assert early == []
