"""Short transactions on SQLite: their statements run where they are asked for, and nothing else about them changes."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from sqlalchemy import text

from storage.database import Database, open_database
from storage.near import FOLDED, NearConnection, afar

PUT = text("INSERT INTO media (key, file_id) VALUES (:key, 'f')")


@pytest.fixture
async def database(sqlite_url: str) -> AsyncIterator[Database]:
    made = await open_database(sqlite_url)
    await made.upgrade()
    yield made
    await made.close()


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The steps that were handed to a thread."""
    steps: list[str] = []
    handed = NearConnection.__mro__[1]._execute  # type: ignore[attr-defined]  # aiosqlite's own

    async def seen(self: Any, fn: Callable[..., Any], *args: Any, **more: Any) -> Any:
        steps.append(" ".join([fn.__name__, *(str(a).split()[0] for a in args[:1])]))
        return await handed(self, fn, *args, **more)

    monkeypatch.setattr(NearConnection.__mro__[1], "_execute", seen)
    return steps


async def keys(database: Database) -> list[str]:
    async with database.reader.connect() as db:
        return list((await db.execute(text("SELECT key FROM media ORDER BY key"))).scalars())


async def test_of_a_short_transaction_only_the_commit_is_waited_for_in_a_thread(
    database: Database, elsewhere: list[str]
) -> None:
    async with database.transaction(short=True) as memory:
        assert await memory.media("a") is None
        await memory.keep_media("a", "f")

    assert elsewhere == ["commit"]
    assert await keys(database) == ["a"]


async def test_a_short_look_needs_no_thread_at_all(database: Database, elsewhere: list[str]) -> None:
    for _ in range(2):
        elsewhere.clear()  # the first time the connection is made
        assert await database.seen(7, [1, 2]) == set()

    assert elsewhere == []


async def test_what_did_not_say_that_it_is_short_keeps_to_the_thread(database: Database, elsewhere: list[str]) -> None:
    async with database.transaction() as memory:
        await memory.keep_media("a", "f")

    assert [step for step in elsewhere if step.startswith("execute")] == ["execute BEGIN", "execute INSERT"]


async def test_what_may_take_long_leaves_a_short_transaction_for_the_thread(
    database: Database, elsewhere: list[str]
) -> None:
    async with database.transaction(short=True) as memory:
        async with afar(memory._db):
            await memory.media("a")
        await memory.media("a")

    assert elsewhere == ["execute SELECT", "fetchall", "commit"]


async def test_a_short_transaction_that_fails_leaves_no_trace_and_the_next_begins_anew(database: Database) -> None:
    async def fails() -> None:
        async with database.transaction(short=True) as memory:
            await memory.keep_media("a", "f")
            raise LookupError

    with pytest.raises(LookupError):
        await fails()
    async with database.transaction(short=True) as memory:
        await memory.keep_media("b", "f")

    assert await keys(database) == ["b"]


async def test_who_waits_for_anothers_lock_keeps_nobody_else_waiting(database: Database, sqlite_url: str) -> None:
    other = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    done = threading.Event()

    async def wanted() -> None:
        async with database.transaction(short=True) as memory:
            await memory.keep_media("a", "f")
        done.set()

    waiting = asyncio.create_task(wanted())
    for _ in range(20):  # the loop goes round while the lock is waited for
        await asyncio.sleep(0)
    assert not done.is_set()
    other.execute("COMMIT")
    other.close()
    await waiting

    assert await keys(database) == ["a"]


async def test_a_hasty_commit_needs_no_thread_and_leaves_the_log_to_one_that_waits(
    database: Database, elsewhere: list[str]
) -> None:
    async def folds(*, hasty: bool) -> int:
        async with database.transaction(hasty=hasty, short=True) as memory:
            await memory.keep_media("a", "f")
            return int((await memory._db.execute(text("PRAGMA wal_autocheckpoint"))).scalar_one())

    assert await folds(hasty=True) == 0
    assert elsewhere == []
    assert await folds(hasty=False) == FOLDED
    assert elsewhere == ["commit"]
    assert await keys(database) == ["a"]


async def test_a_hasty_one_does_not_wait_for_the_disk_and_the_next_does(database: Database) -> None:
    async def waits(*, hasty: bool) -> int:
        async with database.transaction(hasty=hasty, short=True) as memory:
            return int((await memory._db.execute(text("PRAGMA synchronous"))).scalar_one())

    assert [await waits(hasty=True), await waits(hasty=False), await waits(hasty=True)] == [1, 2, 1]
