"""Who has been silent: no message, no press, nothing told, since a moment. What the clock wrote is none of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import athletes, claims, diary, messages

HEARD = "heard"  #: the claim of a day on which an athlete pressed something
NOTICE = "notice"  #: the claim of the word that says that everything will go
BATCH = 50  #: of one round


def _silent_since(since: datetime) -> Any:
    """The condition: made before ``since``, and not heard of since then."""
    a = athletes.c
    typed = exists().where(messages.c.athlete_id == a.id, messages.c.at >= since)
    told = exists().where(diary.c.athlete_id == a.id, diary.c.at >= since, ~diary.c.origin.startswith("c"))
    pressed = exists().where(claims.c.athlete_id == a.id, claims.c.kind == HEARD, claims.c.day >= since.date())
    return and_(a.created_at < since, ~typed, ~told, ~pressed)


def _noticed(since: date) -> Any:
    return exists().where(claims.c.athlete_id == athletes.c.id, claims.c.kind == NOTICE, claims.c.day >= since)


async def fading(db: AsyncConnection, since: datetime, now: datetime) -> list[tuple[int, int]]:
    """Id and chat of those who are to be told that they will be forgotten: awake, silent, and not told yet."""
    lately = (now - timedelta(days=60)).date()
    found = await db.execute(
        select(athletes.c.id, athletes.c.chat_id)
        .where(athletes.c.asleep_since.is_(None), _silent_since(since), ~_noticed(lately))
        .order_by(athletes.c.id)
        .limit(BATCH)
    )
    return [(row.id, row.chat_id) for row in found]


async def silent(db: AsyncConnection, since: datetime, told_before: datetime) -> Sequence[int]:
    """Those to be forgotten: silent since then, and told so long ago, or asleep, so that nobody can tell them."""
    told = exists().where(
        claims.c.athlete_id == athletes.c.id, claims.c.kind == NOTICE, claims.c.day <= told_before.date()
    )
    found = await db.execute(
        select(athletes.c.id)
        .where(or_(athletes.c.asleep_since.is_not(None), told), _silent_since(since))
        .order_by(athletes.c.id)
        .limit(BATCH)
    )
    return list(found.scalars())
