"""A long round is thought by two heads: the same words as by one; and when the second one dies, the first goes on."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from coach.athlete import Athlete
from coach.books import Books
from content.voice import Voice
from scheduler import rounds
from scheduler.helper import Helper
from scheduler.rounds import one_round
from storage.crowds import Settled, settle, spoken
from storage.database import open_database
from tests.scheduler.lives import begun
from tests.storage.people import BOT

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 25, 7, 0, tzinfo=UTC)


class Patient(Helper):
    """Waits for the process, so that a short round has it too; ``dies``: it dies in its first thought.

    Nothing is killed for that: under a test runner with workers of its own a killed process took its parent along.
    """

    def __init__(self, *, dies: bool = False) -> None:
        super().__init__()
        self.dies, self.thought = dies, 0

    async def come(self) -> None:
        if self.dies:
            self._ready = Future()
            self._ready.set_result(True)
            return
        await super().come()
        assert self._ready is not None
        await asyncio.wrap_future(self._ready)

    async def think(self, those: Any, now: datetime, bot_id: int) -> Any:
        if self.dies:
            raise BrokenProcessPool
        made = await super().think(those, now, bot_id)
        self.thought += len(made)
        return made


@pytest.mark.parametrize("dies", [False, True])
async def test_two_heads_say_what_one_says(
    dies: bool, sqlite_url: str, books: Books, voice: Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "BATCH", 4)
    monkeypatch.setattr(rounds, "LONG", 1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    known = begun(Athlete(reminder_time=time(7), strength_days=(2, 5)), MONDAY, books)
    one = Settled(number=1, next_word_at=NOW, heard_at=known.heard_at, records=known.records, weeks=known.weeks)
    helper = Patient(dies=dies)
    database = await open_database(sqlite_url)
    try:
        await settle(database, [replace(one, number=n) for n in range(1, 15)])
        assert await one_round(NOW, database, books, voice, BOT, helper) == 14
        said = [(who, origin) for who, origin, _ in await spoken(database, 1, 14)]
    finally:
        await database.close()

    assert said == [(n, "cstrength/2026-11-25/07:00") for n in range(1, 15)]
    assert helper.thought == (0 if dies else 5)  # half of each batch after the first: 2, 2 and 1
    assert not helper.ready
