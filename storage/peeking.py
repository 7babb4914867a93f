"""Short looks: whether anybody is due a word, asked each second and mostly answered no; which updates are committed.

They have a connection of their own, kept open, outside any transaction: a look costs the query and nothing else.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.tables import athletes, updates

#: Whose next word is due at ``now``.
IS_DUE = (
    athletes.c.asleep_since.is_(None),
    athletes.c.next_word_at.is_not(None),
    athletes.c.next_word_at <= bindparam("now", type_=athletes.c.next_word_at.type),
)
LONGEST_DUE = (athletes.c.next_word_at, athletes.c.id)  #: the order they are taken in
_DUE = select(athletes.c.id).where(*IS_DUE)
_ANYONE = _DUE.limit(1)
#: One of them, where at least ``many`` are due.
_MANY = _DUE.offset(bindparam("many") - 1).limit(1)
#: Which of ``those`` updates are committed.
SEEN = select(updates.c.update_id).where(
    updates.c.bot_id == bindparam("bot"), updates.c.update_id.in_(bindparam("those", expanding=True))
)


class Peek:
    """Holds the connection. ``engine`` begins no transaction by itself."""

    def __init__(self, engine: AsyncEngine):
        self._engine = engine
        self._db: AsyncConnection | None = None
        self._lock = asyncio.Lock()

    async def anyone_due(self, now: datetime) -> bool:
        """Whether anybody's next word is due at ``now``."""
        return bool(await self._seen(_ANYONE, {"now": now}))

    async def many_due(self, now: datetime, many: int) -> bool:
        """Whether at least ``many`` are."""
        return bool(await self._seen(_MANY, {"now": now, "many": many}))

    async def seen(self, bot_id: int, update_ids: Sequence[int]) -> set[int]:
        """Which of these updates are committed."""
        return set(await self._seen(SEEN, {"bot": bot_id, "those": list(update_ids)})) if update_ids else set()

    async def _seen(self, what: Select[Any], values: dict[str, Any]) -> list[int]:
        async with self._lock:
            try:
                return await self._look(what, values)
            except DBAPIError:  # what was kept open may have died meanwhile; a fresh one tells the truth
                await self._let_go()
                return await self._look(what, values)

    async def _look(self, what: Select[Any], values: dict[str, Any]) -> list[int]:
        if self._db is None:
            self._db = await self._engine.connect()
        return list((await self._db.execute(what, values)).scalars())

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
