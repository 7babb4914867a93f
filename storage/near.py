"""An SQLite connection whose short statements run where they are asked for, not in a thread beside.

A thread was there for each connection, and every step of every statement (a cursor, its execution, its rows, its end)
went there and back: of a single message's transactions that was more work than the statements. What may wait still goes
to the thread: whatever begins, commits or rolls back, for there is the lock and the disk, and all of a transaction that
did not say that it is short. A commit that does not wait for the disk is done here as well; the log is folded into the
file by those that do.
"""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import aiosqlite
from sqlalchemy.ext.asyncio import AsyncConnection

R = TypeVar("R")
FOLDED = 1000  #: pages of the log after which it is folded into the file
CHUNK = 64  #: rows at a time for who walks through a result; SQLAlchemy takes all at once


class NearConnection(aiosqlite.Connection):
    """Holds ``near``: whether statements run where they are asked for, from the beginning of a short transaction on.

    ``hasty``: its commits do not wait for the disk.
    """

    near = hasty = False

    async def _execute(self, fn: Callable[..., R], *args: Any, **more: Any) -> R:
        """Runs one step: here where it cannot wait, else in the thread. Raises what the step raises."""
        if self._running and self._connection is not None and (self.near or _of_a_cursor(fn)):
            return fn(*args, **more)
        made: R = await super()._execute(fn, *args, **more)  # type: ignore[no-untyped-call]  # as the library has it
        return made

    async def commit(self) -> None:
        """Ends the transaction; the disk is waited for in the thread."""
        if self.near and self.hasty:
            self._conn.commit()
        self.near = False
        if self._conn.in_transaction:
            await super().commit()

    async def rollback(self) -> None:
        """Ends the transaction without a trace; a connection that is given back is asked for it once more.

        That of a short one is done here: nothing of it is in the file yet.
        """
        if self._conn.in_transaction:
            await super().rollback()
        self.near = False

    async def close(self) -> None:
        """Closes in the thread, which ends with it."""
        self.near = False
        await super().close()

    def wait_for_disk(self, wanted: bool) -> None:
        """Before a transaction: whether its commit waits for the disk. A connection begins with one that does."""
        if self.hasty is wanted:
            self.set_here("synchronous=FULL" if wanted else "synchronous=NORMAL")
            self.set_here(f"wal_autocheckpoint={FOLDED if wanted else 0}")
            self.hasty = not wanted

    def set_here(self, pragma: str) -> None:
        """Sets what the connection alone remembers: nothing of it waits."""
        self._conn.execute(f"PRAGMA {pragma}").close()

    def begin_here(self, begin: str, busy_s: float) -> bool:
        """Begins a short transaction where nobody else holds the lock; False where it has to be waited for."""
        self.set_here("busy_timeout=0")
        try:
            self._conn.execute(begin).close()
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise
            return False
        finally:
            self.set_here(f"busy_timeout={round(busy_s * 1000)}")
        self.near = True
        return True


def _of_a_cursor(fn: Callable[..., Any]) -> bool:
    """Whether a step only makes a cursor or ends one: neither touches the file."""
    name, of = getattr(fn, "__name__", ""), getattr(fn, "__self__", None)
    return (name == "cursor" and isinstance(of, sqlite3.Connection)) or (
        name == "close" and isinstance(of, sqlite3.Cursor)
    )


def connect(database: str, **more: Any) -> NearConnection:
    """As ``aiosqlite.connect``; the connection is used by one at a time, here or in its thread."""
    made = NearConnection(lambda: sqlite3.connect(database, **{**more, "check_same_thread": False}), CHUNK)
    made._thread.daemon = True  # as SQLAlchemy has it: what was not closed keeps no process from ending
    return made


def driver_of(connection: Any) -> NearConnection:
    """The driver's connection under SQLAlchemy's."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, NearConnection)
    return driver


@asynccontextmanager
async def afar(db: AsyncConnection) -> AsyncIterator[None]:
    """What is asked in here runs in the thread all the same: it may take long. Of no effect on other databases."""
    driver = (await db.get_raw_connection()).driver_connection
    if not isinstance(driver, NearConnection) or not driver.near:
        yield
        return
    driver.near = False
    try:
        yield
    finally:
        driver.near = True
