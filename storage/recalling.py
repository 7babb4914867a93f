"""Recall: all that thinking needs about some athletes, one SELECT a table, the athletes locked first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import JSON, Row, Select, Text, and_, cast, func, insert, or_, select, type_coerce, update
from sqlalchemy.ext.asyncio import AsyncConnection

from coach.diary import Known
from storage.heard import Person, Recalled
from storage.sealing import SealedForm, ring_of, storable
from storage.tables import athletes, diary, weeks
from storage.upserting import upsert


async def recall(db: AsyncConnection, people: Sequence[Person], since: date) -> dict[int, Known]:
    """What is known of each, by Telegram id. Makes those who are missing and takes over a new name or chat."""
    return {who: one.known() for who, one in (await recall_people(db, people, since)).items()}


async def recall_people(db: AsyncConnection, people: Sequence[Person], since: date) -> dict[int, Recalled]:
    """The same, each as the memory holds them."""
    told = {p.telegram_id: p for p in people}
    if not told:
        return {}
    has = await db.execute(select(athletes.c.telegram_id).where(athletes.c.telegram_id.in_(told)))
    missing = sorted(set(told) - set(has.scalars()))
    if missing:
        # In the order of their ids, and before any lock: two who make the same athletes wait, and never for each other.
        rows = [
            {"telegram_id": p.telegram_id, "chat_id": p.chat_id, "name": p.name, "language": p.language}
            for p in map(told.__getitem__, missing)
        ]
        if db.dialect.name == "postgresql":
            await db.execute(upsert(db)(athletes).on_conflict_do_nothing(index_elements=["telegram_id"]), rows)
        else:
            await db.execute(insert(athletes), rows)
    rows_found = await _locked(db, athletes.c.telegram_id.in_(told))
    changed = []
    for row in rows_found:
        p = told[row.telegram_id]
        if (row.chat_id, row.name, row.language) != (p.chat_id, storable(p.name), storable(p.language)):
            changed.append((row.id, p))
    for athlete_id, p in changed:
        await db.execute(
            update(athletes)
            .where(athletes.c.id == athlete_id)
            .values(chat_id=p.chat_id, name=p.name, language=p.language)
        )
    fresh = {athlete_id: {"name": p.name, "language": p.language} for athlete_id, p in changed}
    found = await _recalled(db, rows_found, since, fresh)
    by_id = {one.athlete_id: one for one in found}
    return {row.telegram_id: by_id[row.id] for row in rows_found}


async def recall_words(db: AsyncConnection, athlete_ids: Sequence[int], since: date) -> list[Recalled]:
    """Each as the memory holds them, by our id; those who are no more are left out."""
    if not athlete_ids:
        return []
    return await _recalled(db, await _locked(db, athletes.c.id.in_(athlete_ids)), since, {})


async def recall_ids(db: AsyncConnection, athlete_ids: Sequence[int], since: date) -> dict[int, Known]:
    """What is known of each, by our id; those who are no more are left out."""
    return {one.athlete_id: one.known() for one in await recall_words(db, athlete_ids, since)}


async def _locked(db: AsyncConnection, which: Any) -> Sequence[Row[Any]]:
    """The athletes' rows, locked in the order of their ids (SQLite: the transaction is alone already)."""
    found = await db.execute(select(athletes).where(which).order_by(athletes.c.id).with_for_update())
    return found.all()


async def _recalled(
    db: AsyncConnection, rows: Sequence[Row[Any]], since: date, fresh: dict[int, dict[str, str]]
) -> list[Recalled]:
    ids = [row.id for row in rows]
    first = datetime.combine(since, time.min, UTC)
    c = diary.c
    told = await db.execute(
        _together(db, c.athlete_id, c.withdrawn_at.is_not(None), c.origin, c.idx, c.at, c.doubtful, c.body)
        .where(
            c.athlete_id.in_(ids),
            or_(
                and_(c.withdrawn_at.is_(None), or_(c.at >= first, c.lasting.is_(True))),
                and_(c.withdrawn_at >= first, or_(c.at >= first, c.lasting.is_(True))),
            ),
        )
        .group_by(c.athlete_id)
    )
    records = {row[0]: row[1] for row in told}
    issued = await db.execute(
        _together(db, weeks.c.athlete_id, weeks.c.start, weeks.c.body)
        .where(weeks.c.athlete_id.in_(ids), weeks.c.start > since - timedelta(days=7))
        .group_by(weeks.c.athlete_id)
    )
    plans = {row[0]: row[1] for row in issued}
    ring = ring_of(db.dialect)
    if ring is not None:
        records = {whose: ring.open_in(text, "diary.body") for whose, text in records.items()}
        plans = {whose: ring.open_in(text, "weeks.body") for whose, text in plans.items()}
    return [
        Recalled(
            athlete_id=row.id,
            chat_id=row.chat_id,
            records=records.get(row.id, "[]"),
            weeks=plans.get(row.id, "[]"),
            asking=row.asking,
            heard_at=row.heard_at,
            hint=_hint(fresh.get(row.id) or {"name": row.name, "language": row.language}),
        )
        for row in rows
    ]


def _together(db: AsyncConnection, whose: Any, *columns: Any) -> Select[Any]:
    """Each athlete's rows as one JSON text: a diary has hundreds, and a row costs more to fetch than to read."""
    if db.dialect.name == "postgresql":
        return select(whose, cast(func.json_agg(func.json_build_array(*columns)), Text))
    parts = [func.json(column) if isinstance(column.type, (JSON, SealedForm)) else column for column in columns]
    return select(whose, type_coerce(func.json_group_array(func.json_array(*parts)), Text))


def _hint(told: dict[str, str]) -> dict[str, Any]:
    """What Telegram said about the athlete; what it left empty is not known."""
    return {key: value for key, value in told.items() if value}
