"""What those who run the coach ask of the memory: counts that name nobody, and a word to everybody."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import athletes, faults, messages, outbox, updates

DAY = timedelta(days=1)
LOOKED_AT = 100_000  #: letters that are counted at most: a look must not cost what a broadcast does
LATE = timedelta(minutes=2)  #: a word not spoken so long after its moment is late
BROADCAST = "broadcast"  #: the origin of a letter to everybody, with a number behind it


async def figures(db: AsyncConnection, now: datetime) -> dict[str, int]:
    """How many there are, and what was going on lately."""
    a, week = athletes.c, now - 7 * DAY
    out = {
        "athletes": await _count(db, athletes),
        "new": await _count(db, athletes, a.created_at >= week),
        "week": await _count(db, athletes, a.heard_at >= week),
        "month": await _count(db, athletes, a.heard_at >= now - 30 * DAY),
        "asleep": await _count(db, athletes, a.asleep_since.is_not(None)),
        "updates": await _count(db, updates, updates.c.at >= now - DAY),
        "typed": await _count(db, messages, messages.c.at >= now - DAY),
        "owed": await _count(db, outbox, outbox.c.state == "owed"),
    }
    for state in ("sent", "dropped"):
        out[state] = await _count(db, outbox, and_(outbox.c.state == state, outbox.c.settled_at >= week))
    return out


async def health(db: AsyncConnection, now: datetime) -> dict[str, int]:
    """Seconds that the oldest letter has waited, athletes whose word is late, faults of a day."""
    due = and_(outbox.c.state == "owed", func.coalesce(outbox.c.not_before, outbox.c.created_at) <= now)
    waits = func.coalesce(outbox.c.not_before, outbox.c.created_at, type_=outbox.c.created_at.type)
    oldest = (await db.execute(select(func.min(waits, type_=outbox.c.created_at.type)).where(due))).scalar_one()
    late = and_(athletes.c.asleep_since.is_(None), athletes.c.next_word_at < now - LATE)
    return {
        "waiting": 0 if oldest is None else int((now - oldest).total_seconds()),
        "late": await _count(db, athletes, late),
        "faults": await _count(db, faults, faults.c.at >= now - DAY),
    }


async def waiting(db: AsyncConnection, now: datetime) -> tuple[dict[str, tuple[int, float]], int]:
    """What is owed by kind, as (letters, seconds that the oldest of those due has waited); athletes who are due a word.

    No more than ``LOOKED_AT`` of each are counted.
    """
    since = func.coalesce(outbox.c.not_before, outbox.c.created_at, type_=outbox.c.created_at.type).label("since")
    head = select(outbox.c.kind, since).where(outbox.c.state == "owed").order_by(outbox.c.rank, outbox.c.id)
    seen = head.limit(LOOKED_AT).subquery("head")
    oldest = func.min(seen.c.since, type_=outbox.c.created_at.type)
    rows = await db.execute(select(seen.c.kind, func.count(), oldest).group_by(seen.c.kind))
    owed = {row[0]: (int(row[1]), max(0.0, (now - row[2]).total_seconds())) for row in rows}
    late = and_(athletes.c.asleep_since.is_(None), athletes.c.next_word_at.is_not(None), athletes.c.next_word_at <= now)
    due = select(athletes.c.id).where(late).limit(LOOKED_AT).subquery("due")
    return owed, await _count(db, due)


async def _count(db: AsyncConnection, table: Any, *which: Any) -> int:
    return int((await db.execute(select(func.count()).select_from(table).where(*which))).scalar_one())


async def awake(db: AsyncConnection) -> int:
    """How many a word to everybody reaches."""
    return await _count(db, athletes, athletes.c.asleep_since.is_(None))


async def typed(db: AsyncConnection, athlete_id: int, message_id: int) -> tuple[str, datetime] | None:
    """What somebody wrote under a number, and when."""
    c = messages.c
    found = await db.execute(select(c.text, c.at).where(c.athlete_id == athlete_id, c.message_id == message_id))
    row = found.one_or_none()
    return None if row is None else (row.text, row.at)


async def to_all(db: AsyncConnection, number: str, payload: dict[str, Any], now: datetime, until: datetime) -> int:
    """Owes a letter to everybody who is awake, in one statement; how many those are. The post gives them their pace."""
    constant: dict[str, Any] = {
        "kind": "word",
        "rank": 2,
        "payload": payload,
        "origin": f"{BROADCAST}/{number}",
        "created_at": now,
        "expires_at": until,
        "attempts": 0,
        "state": "owed",
    }
    values = [literal(value, type_=outbox.c[name].type) for name, value in constant.items()]
    everybody = select(athletes.c.id, athletes.c.chat_id, *values).where(athletes.c.asleep_since.is_(None))
    done = await db.execute(
        insert(outbox).from_select(["athlete_id", "chat_id", *constant], everybody.order_by(athletes.c.id))
    )
    return done.rowcount


async def recall_letters(db: AsyncConnection, number: str, now: datetime) -> int:
    """Drops what of a letter to everybody was not sent yet; how many."""
    mine = (outbox.c.origin == f"{BROADCAST}/{number}", outbox.c.state == "owed")
    values = {"state": "dropped", "settled_at": now, "reason": "stopped"}
    return (await db.execute(update(outbox).where(*mine).values(values))).rowcount
