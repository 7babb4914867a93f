"""A crowd's words are thought by two heads: the same as by one; and when the second one dies, the first goes on."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any, ClassVar

import pytest

from coach.athlete import Athlete
from coach.books import Books
from content.voice import Voice
from scheduler import ahead, rounds
from scheduler import helper as head
from scheduler.helper import LINGER_S, Helper
from scheduler.rounds import one_round
from storage.crowds import Settled, settle, spoken
from storage.database import Database
from tests.scheduler.lives import begun
from tests.storage.people import BOT

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 25, 7, 0, tzinfo=UTC)


class Dead:
    """A process that is there, and dies when it is asked.

    Nothing is killed for that: under a test runner with workers of its own a killed process took its parent along.
    """

    _processes: ClassVar[dict[int, Any]] = {}

    def submit(self, work: Any) -> Future[Any]:
        raise BrokenProcessPool

    def shutdown(self, **_: Any) -> None:
        pass


class Slow(Dead):
    """A process that has not answered yet; what waits for it is cancelled where it is let go."""

    def __init__(self) -> None:
        self.asked: list[Future[Any]] = []

    def submit(self, work: Any) -> Future[Any]:
        self.asked.append(Future())
        return self.asked[-1]

    def shutdown(self, **_: Any) -> None:
        for one in self.asked:
            one.cancel()


class Near(Dead):
    """No process at all, and thinks like one."""

    def __init__(self) -> None:
        self.asked = 0

    def submit(self, work: Any) -> Future[Any]:
        self.asked += 1
        made: Future[Any] = Future()
        made.set_result(work())
        return made


class Patient(Helper):
    """Waits for the process, so that a short round has it too; ``dies``: it dies in its first thought."""

    def __init__(self, *, dies: bool = False) -> None:
        super().__init__()
        self.dies, self.came, self.thought = dies, 0, 0

    async def come(self) -> None:
        self.came += 1
        if self.dies:
            holding(self, Dead())
            return
        await super().come()
        assert self._ready is not None
        await asyncio.wrap_future(self._ready)

    async def think(self, those: Any, now: datetime, bot_id: int) -> Any:
        made = await super().think(those, now, bot_id)
        self.thought += len(made)
        return made


def holding(helper: Helper, pool: Any) -> None:
    """Gives a helper a process that is ready."""
    helper._pool, helper._ready = pool, Future()
    helper._ready.set_result(True)


@pytest.mark.parametrize(
    ("name", "due", "dies", "came", "thinks"),
    [
        ("a crowd is thought by two from the second batch on", 15, False, 1, True),  # 4 alone, then whoever is free
        ("when the second dies, the first thinks on", 15, True, 1, False),
        ("a small round calls nobody", 7, False, 0, False),
        ("one batch calls nobody", 3, False, 0, False),
    ],
)
async def test_two_heads_say_what_one_says(
    name: str,
    due: int,
    dies: bool,
    came: int,
    thinks: bool,
    database: Database,
    books: Books,
    voice: Voice,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for constant, value in (("BATCH", 4), ("SHARED", 8), ("CROWD", 4)):
        monkeypatch.setattr(rounds, constant, value)
    monkeypatch.setattr(ahead, "MANY", 2)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    helper = Patient(dies=dies)
    try:
        await crowd(database, books, due)
        assert await one_round(NOW, database, books, voice, BOT, helper) == due
        assert helper.ready is (came > 0 and not dies)
    finally:
        helper.go()
    said = [(who, origin) for who, origin, _ in await spoken(database, 1, due)]

    assert sorted(said) == [(n, "cstrength/2026-11-25/07:00") for n in range(1, due + 1)]
    assert (helper.came, helper.thought > 0) == (came, thinks)


async def test_two_schedulers_and_their_heads_say_each_word_once(
    database: Database, books: Books, voice: Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "SHARED", 4)
    monkeypatch.setattr(ahead, "MANY", 2)
    monkeypatch.setattr(head, "_shelf", (books, voice))
    pools = Near(), Near()
    await crowd(database, books, 30)
    rounds_at_once = []
    for pool in pools:
        helper = Helper()
        holding(helper, pool)
        rounds_at_once.append(one_round(NOW, database, books, voice, BOT, helper))
    done = await asyncio.gather(*rounds_at_once)
    said = [who for who, _, _ in await spoken(database, 1, 30)]

    assert sum(done) == 30
    assert all(pool.asked for pool in pools)
    assert sorted(said) == list(range(1, 31))


async def crowd(database: Database, books: Books, due: int) -> None:
    """Athletes who are due a word at ``NOW``."""
    known = begun(Athlete(reminder_time=time(7), strength_days=(2, 5)), MONDAY, books)
    one = Settled(number=1, next_word_at=NOW, heard_at=known.heard_at, records=known.records, weeks=known.weeks)
    await settle(database, [replace(one, number=n) for n in range(1, due + 1)])


async def test_it_leaves_when_nobody_asked_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waits for an answer is not left alone with it, however long it takes."""
    waiting: list[tuple[float, Any]] = []
    loop = asyncio.get_running_loop()
    monkeypatch.setattr(loop, "call_later", lambda s, work: waiting.append((s, work)) or FakeHandle())
    helper, pool = Helper(), Slow()
    holding(helper, pool)
    asked = asyncio.create_task(helper.ask(nothing))
    await asyncio.sleep(0)
    helper._stay()
    waiting[-1][1]()
    assert helper.ready

    pool.asked[0].set_result("thought")
    assert await asked == "thought"  # type: ignore[comparison-overlap]  # of a process that is none
    assert waiting[-1][0] == LINGER_S
    waiting[-1][1]()
    assert not helper.ready


class FakeHandle:
    """A moment to come that is cancelled."""

    def cancel(self) -> None:
        pass


def nothing(books: Books, voice: Voice) -> None:
    """What a process is asked for."""


async def test_who_waits_for_one_that_is_let_go_hears_that_it_is_gone() -> None:
    """Else whoever asked would look as if they had been stopped themselves; who truly is stopped ends so."""
    helper = Helper()
    holding(helper, Slow())
    asked = asyncio.create_task(helper.ask(nothing))
    await asyncio.sleep(0)
    helper.go()
    with pytest.raises(BrokenProcessPool):
        await asked

    holding(helper, Slow())
    stopped = asyncio.create_task(helper.ask(nothing))
    await asyncio.sleep(0)
    stopped.cancel()
    with pytest.raises(asyncio.CancelledError):
        await stopped
    helper.go()


async def test_one_that_died_takes_no_other_along() -> None:
    """Two wait for a process that dies; another has come before the second of them hears of it."""
    helper, first, second = Helper(), Slow(), Slow()
    holding(helper, first)
    asked = [asyncio.create_task(helper.ask(nothing)) for _ in range(2)]
    await asyncio.sleep(0)
    holding(helper, second)
    for one in first.asked:
        one.set_exception(BrokenProcessPool())
    for task in asked:
        with pytest.raises(BrokenProcessPool):
            await task

    assert helper.ready
    helper.go()
