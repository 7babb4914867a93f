"""Everything about one athlete, handed out or forgotten, and the housekeeping. Rule: found by column, not by list.

A table that has ``athlete_id`` or ``chat_id`` is found here by itself (storage/tables.py), so no new one can be missed.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, Table, and_, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.silence import HEARD
from storage.tables import athletes, claims, diary, faults, leases, metadata, outbox, updates

WEEK = timedelta(days=7)
CLAIM_DAYS = timedelta(days=60)
FAULT_DAYS = timedelta(days=90)
HEARD_DAYS = timedelta(days=800)  #: longer than anybody is kept who is not heard of
#: What the coach keeps about sending, not about the athlete: of no use in an export.
_NOT_TOLD = (leases,)


async def everything(db: AsyncConnection, athlete_id: int) -> dict[str, Any]:
    """All rows of an athlete by table, as JSON values; empty for nobody."""
    found = (await db.execute(select(athletes).where(athletes.c.id == athlete_id))).one_or_none()
    if found is None:
        return {}
    out: dict[str, Any] = {"athlete": _plain(found)}
    chats = (found.chat_id, found.telegram_id)
    for table in metadata.sorted_tables:
        if table is athletes or table in _NOT_TOLD or (whose := _whose(table, athlete_id, *chats)) is None:
            continue
        rows = await db.execute(select(table).where(whose).order_by(*table.primary_key.columns))
        out[table.name] = [_plain(row) for row in rows]
    return out


async def forget(db: AsyncConnection, athlete_id: int) -> int:
    """Removes every row of an athlete from every table; how many those were."""
    both = select(athletes.c.chat_id, athletes.c.telegram_id).where(athletes.c.id == athlete_id)
    found = (await db.execute(both)).one_or_none()
    if found is None:
        return 0
    removed = 0
    for table in reversed(metadata.sorted_tables):  # whoever refers to a row goes before it
        whose = _whose(table, athlete_id, found.chat_id, found.telegram_id)
        if whose is not None:
            removed += (await db.execute(delete(table).where(whose))).rowcount
    return removed


async def tidy(db: AsyncConnection, now: datetime) -> int:
    """Removes what has done its work; how many rows. Updates are kept a week: Telegram repeats them for a day."""
    settled = and_(outbox.c.state != "owed", outbox.c.settled_at < now - WEEK)
    old = (
        delete(updates).where(updates.c.at < now - WEEK),
        delete(outbox).where(settled),
        delete(claims).where(claims.c.kind != HEARD, claims.c.day < (now - CLAIM_DAYS).date()),
        delete(claims).where(claims.c.day < (now - HEARD_DAYS).date()),
        delete(faults).where(faults.c.at < now - FAULT_DAYS),
        # of a file that was taken back: it can be sent again, and may be ten thousand rows
        delete(diary).where(diary.c.origin.startswith("f"), diary.c.withdrawn_at < now - WEEK),
        delete(leases).where(leases.c.free_at < now - WEEK, or_(leases.c.until.is_(None), leases.c.until < now)),
    )
    return sum([(await db.execute(statement)).rowcount for statement in old])


def _whose(table: Table, athlete_id: int, *chats: int) -> Any:
    """The condition for an athlete's rows of a table; None if the table holds nobody's.

    ``chats``: the chat, and the athlete's own number: a private chat bears it, also one that was moved since.
    """
    if table is athletes:
        return table.c.id == athlete_id
    parts = []
    if "athlete_id" in table.c:
        parts.append(table.c.athlete_id == athlete_id)
    if "chat_id" in table.c:
        parts.append(table.c.chat_id.in_(chats))
    return or_(*parts) if parts else None


def _plain(row: Row[Any]) -> dict[str, Any]:
    return {
        key: value.isoformat() if isinstance(value, (date, datetime)) else value for key, value in row._mapping.items()
    }
