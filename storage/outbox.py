"""The outbox: what is owed is leased chat by chat, oldest first, sent by the scheduler's post, and settled here.

Order: alerts before answers before words, each oldest first; a chat is leased to one sender at a time and gets one
message a second. A letter set back holds up what comes after it in its chat, so that answers stay in order; an alert
waits for nothing. A lease that its sender never gave back marks the letter it was for: nobody knows whether that was
sent. Moments that lie too far ahead are those of a clock that was set back since, and bind nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Integer, Row, and_, bindparam, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.heard import UNSURE, Owed, Sent
from storage.tables import athletes, leases, outbox
from storage.upserting import upsert_of

BETWEEN = timedelta(seconds=1)  #: one message a second to a chat
LEFT = datetime(1970, 1, 1, tzinfo=UTC)  #: the end of a lease whose sender died
TOO_FAR = timedelta(minutes=10)  #: no lease and no second between two messages is so long
IN_GROUP = timedelta(seconds=3)  #: twenty a minute to a group, whose number is below zero
FIRST, HEAD = 2, 8  #: how far past ``limit`` the head of the queue is looked through, and how much further each time
COPIES = 200  #: letters to an athlete that are looked through for a card
_OWED = outbox.c.state == "owed"
# What every round asks is written down once: to build a statement takes longer than to carry it out.
_EXPIRE = (
    update(outbox)
    .where(_OWED, outbox.c.expires_at <= bindparam("now", type_=outbox.c.settled_at.type))
    .values(state="dropped", settled_at=bindparam("now", type_=outbox.c.settled_at.type), reason="expired")
)
_STILL = select(outbox.c.id).where(_OWED, outbox.c.id.in_(bindparam("those", expanding=True)))
_MARK = (
    update(outbox)
    .where(outbox.c.id == bindparam("key"))
    .values(state="sent", settled_at=bindparam("at"), message_id=bindparam("message"))
)
_RELEASE = (
    update(leases).where(leases.c.chat_id == bindparam("chat")).values(until=None, sender=None, free_at=bindparam("at"))
)


async def owed(
    db: AsyncConnection, now: datetime, limit: int, most: int, lease_s: float, sender: str
) -> tuple[list[Owed], bool, datetime | None]:
    """The first letter of up to ``limit`` chats, leased to ``sender`` for ``lease_s`` seconds; answers of ``most``.

    Words never stand before answers, so whatever lies beyond ``limit`` and is none may go as well. Also whether there
    are words that lie beyond it, and when the first chat is free that somebody wrote to less than a second ago.
    """
    if limit:  # answers do not expire
        await db.execute(_EXPIRE, {"now": now})
    seen, free_at = await _first(db, now, most)
    first = [row for n, row in enumerate(seen) if n < limit or row.kind != "word"]
    words_wait = len(first) < len(seen)
    asleep = [row.id for row in first if row.asleep]
    if asleep:
        await _drop(db, outbox.c.id.in_(asleep), "asleep", now)
        first = [row for row in first if not row.asleep]
    if not first:
        return [], words_wait, free_at
    won = await _lease(db, sorted(row.chat_id for row in first), now, timedelta(seconds=lease_s), sender)
    if db.dialect.name == "postgresql":
        # Another sender may have settled a letter between our look and our lease: look again, the chat is ours now.
        still = await db.execute(_STILL, {"those": [row.id for row in first]})
        ids = set(still.scalars())
        first = [row for row in first if row.id in ids]
    return [_owed(row) for row in first if row.chat_id in won], words_wait, free_at


async def _first(db: AsyncConnection, now: datetime, limit: int) -> tuple[Sequence[Row[Any]], datetime | None]:
    """The first letter of each of up to ``limit`` chats that are free, answers first; when the next chat is free.

    Looks at the head of the queue, and further only where that is held up: a round costs by what is sent, not by what
    waits.
    """
    window = FIRST * limit
    while True:
        moments = {"now": now, "far": now + TOO_FAR, "window": window}
        seen = (await db.execute(_looked_at(), moments)).all()
        found = [row for row in seen if row.first][:limit]
        if len(found) == limit or len(seen) < window:
            ahead = (row.free_at for row in seen if row.free_at is not None and now < row.free_at <= now + TOO_FAR)
            return found, min(ahead, default=None)
        window *= HEAD


@lru_cache(maxsize=1)
def _looked_at() -> Any:
    """The head of the queue, ``window`` letters at ``now``; ``first``: it is its chat's turn and the chat is free;
    ``asleep``: nobody hears it. Made once: it takes longer to write down than to look at.
    """
    now: Any = bindparam("now", type_=leases.c.until.type)
    far: Any = bindparam("far", type_=leases.c.until.type)
    due = or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now)
    queue = select(outbox).where(_OWED, due).order_by(outbox.c.rank, outbox.c.id)
    head = queue.limit(bindparam("window", type_=Integer)).subquery("head")
    before = outbox.alias("before")
    blocked = exists().where(
        before.c.state == "owed",
        before.c.chat_id == head.c.chat_id,
        or_(before.c.rank < head.c.rank, and_(before.c.rank == head.c.rank, before.c.id < head.c.id)),
        or_(before.c.attempts > 0, before.c.not_before.is_(None), before.c.not_before <= now),
    )
    theirs = leases.c.chat_id == head.c.chat_id
    held = or_(and_(leases.c.until > now, leases.c.until <= far), and_(leases.c.free_at > now, leases.c.free_at <= far))
    taken = exists().where(theirs, held)
    left = exists().where(theirs, leases.c.until.is_not(None))  # and not taken: its sender never came back
    sleeper = exists().where(athletes.c.id == head.c.athlete_id, athletes.c.asleep_since.is_not(None))
    return select(
        head,
        and_(~blocked, ~taken).label("first"),
        and_(head.c.kind == "word", sleeper).label("asleep"),
        left.label("left"),
        select(leases.c.free_at).where(theirs).scalar_subquery().label("free_at"),
    ).order_by(head.c.rank, head.c.id)


async def _lease(db: AsyncConnection, chats: Sequence[int], now: datetime, length: timedelta, sender: str) -> set[int]:
    """The chats of which the lease was won; in order, so that two senders never wait for each other."""
    own = {"sender": sender, "until": now + length, "free_at": now, "now": now, "far": now + TOO_FAR}
    won = await db.execute(_leased(db.dialect.name), [{"chat_id": chat, **own} for chat in chats])
    return set(won.scalars())


@lru_cache(maxsize=2)
def _leased(dialect: str) -> Any:
    """Takes a chat that is free at ``now``; a moment beyond ``far`` binds nobody. Says which it took."""
    now: Any = bindparam("now", type_=leases.c.until.type)
    far: Any = bindparam("far", type_=leases.c.until.type)
    put = upsert_of(dialect)(leases).values({c: bindparam(c) for c in ("chat_id", "sender", "until", "free_at")})

    def ahead(moment: Any) -> Any:
        return and_(moment > now, moment <= far)

    return put.on_conflict_do_update(
        index_elements=["chat_id"],
        set_={"sender": put.excluded.sender, "until": put.excluded.until},
        where=and_(or_(leases.c.until.is_(None), ~ahead(leases.c.until)), ~ahead(leases.c.free_at)),
    ).returning(leases.c.chat_id)


async def copies(db: AsyncConnection, athlete_id: int, name: str) -> list[int]:
    """The messages that hold a named card, the newest first."""
    found = await db.execute(
        select(outbox.c.message_id, outbox.c.payload)
        .where(outbox.c.athlete_id == athlete_id, outbox.c.state == "sent", outbox.c.message_id.is_not(None))
        .order_by(outbox.c.id.desc())
        .limit(COPIES)
    )
    return list(dict.fromkeys(row.message_id for row in found if row.payload.get("card") == name))


async def sent(db: AsyncConnection, letter_id: int, message_id: int | None, at: datetime) -> None:
    """Marks a letter as accepted by Telegram. A letter to nobody (a farewell) leaves no trace."""
    values = {"state": "sent", "settled_at": at, "message_id": message_id}
    done = await db.execute(
        update(outbox).where(outbox.c.id == letter_id).values(values).returning(outbox.c.athlete_id, outbox.c.chat_id)
    )
    row = done.one_or_none()
    if row is None:
        return
    await _release(db, row.chat_id, at + (BETWEEN if row.chat_id > 0 else IN_GROUP))
    if row.athlete_id is None:
        await _no_trace(db, letter_id, row.chat_id)


async def sent_all(db: AsyncConnection, accepted: Sequence[Sent]) -> None:
    """Marks letters as accepted by Telegram: two statements for all of them."""
    values = [
        {"key": s.letter.id, "at": s.at, "message": s.message_id} for s in sorted(accepted, key=lambda s: s.letter.id)
    ]
    await db.execute(_MARK, values)
    free = [
        {"chat": s.letter.chat_id, "at": s.at + (BETWEEN if s.letter.chat_id > 0 else IN_GROUP)}
        for s in sorted(accepted, key=lambda s: s.letter.chat_id)
    ]
    await db.execute(_RELEASE, free)
    for s in accepted:
        if s.letter.athlete_id is None:
            await _no_trace(db, s.letter.id, s.letter.chat_id)


async def failed(db: AsyncConnection, letter_id: int, retry_at: datetime, reason: str) -> None:
    """Sets a letter back; its chat is free for another sender."""
    row = await db.execute(
        update(outbox)
        .where(outbox.c.id == letter_id)
        .values(attempts=outbox.c.attempts + 1, not_before=retry_at, reason=reason)
        .returning(outbox.c.chat_id)
    )
    chat_id = row.scalar_one_or_none()
    if chat_id is not None:
        await _release(db, chat_id, None)


async def dropped(db: AsyncConnection, letter_id: int, reason: str, at: datetime) -> None:
    """Gives a letter up."""
    for row in await _drop(db, outbox.c.id == letter_id, reason, at):
        await _release(db, row.chat_id, None)
        if row.athlete_id is None:
            await _no_trace(db, letter_id, row.chat_id)


async def free_leases(db: AsyncConnection, sender: str) -> None:
    """Frees what a sender of this name held before it died; what it was about to send stays marked as unsure."""
    mine = (leases.c.sender == sender, leases.c.until.is_not(None))
    await db.execute(update(leases).where(*mine).values(until=LEFT, sender=None))


async def state(db: AsyncConnection) -> dict[str, int]:
    """How many letters are owed, sent, dropped."""
    rows = await db.execute(select(outbox.c.state, func.count()).group_by(outbox.c.state))
    return {"owed": 0, "sent": 0, "dropped": 0} | {row[0]: row[1] for row in rows}


async def _release(db: AsyncConnection, chat_id: int, free_at: datetime | None) -> None:
    values: dict[str, Any] = {"until": None, "sender": None}
    if free_at is not None:
        values["free_at"] = free_at
    await db.execute(update(leases).where(leases.c.chat_id == chat_id).values(values))


async def _drop(db: AsyncConnection, which: Any, reason: str, at: datetime) -> Sequence[Row[Any]]:
    values = {"state": "dropped", "settled_at": at, "reason": reason}
    rows = await db.execute(update(outbox).where(which).values(values).returning(outbox.c.athlete_id, outbox.c.chat_id))
    return rows.all()


async def _no_trace(db: AsyncConnection, letter_id: int, chat_id: int) -> None:
    """Removes a letter to somebody the memory does not know, with its chat's lease."""
    await db.execute(delete(outbox).where(outbox.c.id == letter_id))
    await db.execute(delete(leases).where(leases.c.chat_id == chat_id))


def _owed(row: Row[Any]) -> Owed:
    return Owed(
        id=row.id,
        athlete_id=row.athlete_id,
        chat_id=row.chat_id,
        kind=row.kind,
        payload=row.payload,
        attempts=row.attempts,
        created_at=row.created_at,
        origin=row.origin,
        again=row.left or row.reason == UNSURE,
    )
