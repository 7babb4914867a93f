"""A look at whether anybody is due a word: asked each minute, however many athletes there are, and mostly answered no.

So it has a connection of its own, kept open, outside any transaction: a look costs the query and nothing else.
"""

from __future__ import annotations

import asyncio
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.tables import athletes

_ANYONE = (
    select(athletes.c.id)
    .where(
        athletes.c.asleep_since.is_(None),
        athletes.c.next_word_at.is_not(None),
        athletes.c.next_word_at <= bindparam("now", type_=athletes.c.next_word_at.type),
    )
    .limit(1)
)


class Peek:
    """Holds the connection. ``engine`` begins no transaction by itself."""

    def __init__(self, engine: AsyncEngine):
        self._engine = engine
        self._db: AsyncConnection | None = None
        self._lock = asyncio.Lock()

    async def anyone_due(self, now: datetime) -> bool:
        """Whether anybody's next word is due at ``now``."""
        async with self._lock:
            try:
                return await self._look(now)
            except DBAPIError:  # what was kept open may have died meanwhile; a fresh one tells the truth
                await self._let_go()
                return await self._look(now)

    async def _look(self, now: datetime) -> bool:
        if self._db is None:
            self._db = await self._engine.connect()
        return (await self._db.execute(_ANYONE, {"now": now})).first() is not None

    async def _let_go(self) -> None:
        db, self._db = self._db, None
        if db is not None:
            await db.invalidate()
            await db.close()

    async def close(self) -> None:
        """Gives the connection back."""
        db, self._db = self._db, None
        if db is not None:
            await db.close()
        await self._engine.dispose()
