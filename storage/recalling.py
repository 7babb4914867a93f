"""Recall: all that thinking needs about some athletes, one SELECT a table, the athletes locked first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    CompoundSelect,
    Date,
    Row,
    Select,
    String,
    Table,
    Text,
    and_,
    bindparam,
    cast,
    func,
    insert,
    literal_column,
    or_,
    select,
    type_coerce,
    union_all,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from coach.diary import Known
from storage.heard import Person, Recalled
from storage.peeking import IS_DUE, LONGEST_DUE
from storage.sealing import ring_of, storable
from storage.tables import Instant, athletes, diary, weeks
from storage.upserting import upsert

FEW = 8  #: the diaries of so many are read where they are asked for; those of more may take a while
_THERE = select(athletes.c.telegram_id).where(athletes.c.telegram_id.in_(bindparam("those", expanding=True)))
#: What of an athlete's row there is to think with.
_ROW: tuple[Any, ...] = (
    athletes.c.id,
    athletes.c.telegram_id,
    athletes.c.chat_id,
    athletes.c.name,
    athletes.c.language,
    athletes.c.asking,
    athletes.c.heard_at,
)
_SEEN = select(*_ROW).where(athletes.c.telegram_id.in_(bindparam("those", expanding=True))).order_by(athletes.c.id)
#: The athletes' rows, locked in the order of their ids (SQLite: the transaction is alone already).
_LOCKED = {
    column.name: select(*_ROW)
    .where(column.in_(bindparam("those", expanding=True)))
    .order_by(athletes.c.id)
    .with_for_update()
    for column in (athletes.c.telegram_id, athletes.c.id)
}
_NEXT = (
    select(*_ROW)
    .where(*IS_DUE, athletes.c.id.not_in(bindparam("besides", expanding=True)))
    .order_by(*LONGEST_DUE)
    .limit(bindparam("limit"))
)


async def recall(db: AsyncConnection, people: Sequence[Person], since: date) -> dict[int, Known]:
    """What is known of each, by Telegram id. Makes those who are missing and takes over a new name or chat."""
    return {who: one.known() for who, one in (await recall_people(db, people, since)).items()}


async def recall_people(db: AsyncConnection, people: Sequence[Person], since: date) -> dict[int, Recalled]:
    """The same, each as the memory holds them."""
    told = {p.telegram_id: p for p in people}
    if not told:
        return {}
    there = await db.execute(
        _THERE if db.dialect.name == "postgresql" else _LOCKED["telegram_id"], {"those": list(told)}
    )
    rows_found = there.all()
    missing = sorted(set(told) - {row.telegram_id for row in rows_found})
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
    if missing or db.dialect.name == "postgresql":  # SQLite's transaction is alone: what it saw still stands
        rows_found = (await db.execute(_LOCKED["telegram_id"], {"those": list(told)})).all()
    changed = []
    for row in rows_found:
        p = told[row.telegram_id]
        if _renamed(row, p):
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


async def recall_there(db: AsyncConnection, people: Sequence[Person], since: date) -> dict[int, Recalled]:
    """Those who are there already with the name and chat of ``people``, as the memory holds them, not locked."""
    told = {p.telegram_id: p for p in people}
    rows = (await db.execute(_SEEN, {"those": list(told)})).all() if told else []
    same = [row for row in rows if not _renamed(row, told[row.telegram_id])]
    by_id = {one.athlete_id: one for one in await _recalled(db, same, since, {})} if same else {}
    return {row.telegram_id: by_id[row.id] for row in same}


async def recall_words(db: AsyncConnection, athlete_ids: Sequence[int], since: date) -> list[Recalled]:
    """Each as the memory holds them, by our id; those who are no more are left out."""
    if not athlete_ids:
        return []
    rows = (await db.execute(_LOCKED["id"], {"those": list(athlete_ids)})).all()
    return await _recalled(db, rows, since, {})


async def look_ahead(
    db: AsyncConnection, now: datetime, besides: Collection[int], limit: int, since: date
) -> list[Recalled]:
    """Those whose word is due ``besides`` some, in their order; nobody is locked, so all of it may be past already."""
    rows = (await db.execute(_NEXT, {"now": now, "limit": limit, "besides": list(besides)})).all()
    return await _recalled(db, rows, since, {}) if rows else []


async def recall_ids(db: AsyncConnection, athlete_ids: Sequence[int], since: date) -> dict[int, Known]:
    """What is known of each, by our id; those who are no more are left out."""
    return {one.athlete_id: one.known() for one in await recall_words(db, athlete_ids, since)}


def _afar(db: AsyncConnection) -> AbstractAsyncContextManager[None]:
    """Where a file is read in this very process, its thread reads it."""
    if db.dialect.name != "sqlite":
        return nullcontext()
    from storage.near import afar  # brings SQLite's driver along

    return afar(db)


async def _recalled(
    db: AsyncConnection, rows: Sequence[Row[Any]], since: date, fresh: dict[int, dict[str, str]]
) -> list[Recalled]:
    ids = [row.id for row in rows]
    those = {"those": ids, "first": datetime.combine(since, time.min, UTC), "since": since - timedelta(days=7)}
    records, plans = dict[int, str](), dict[int, str]()
    async with nullcontext() if len(ids) <= FEW else _afar(db):
        for what, whose, text in await db.execute(_asked(db.dialect.name), those):
            (records if what == "diary" else plans)[whose] = text
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


def _renamed(row: Row[Any], told: Person) -> bool:
    """Whether Telegram names another name, chat or language than the memory."""
    return bool((row.chat_id, row.name, row.language) != (told.chat_id, storable(told.name), storable(told.language)))


@lru_cache(maxsize=2)
def _asked(dialect: str) -> CompoundSelect[Any]:
    """The diaries and the weeks of ``those``; records from ``first`` on or lasting, weeks that begin after ``since``.

    One question, for two are one more way to a server. Made once: it takes longer to write down than to ask.
    """
    c = diary.c
    first: Any = bindparam("first", type_=c.at.type)
    recent = or_(c.at >= first, c.lasting.is_(True))
    told = (
        _together(
            dialect,
            diary,
            (c.at, c.origin, c.idx),
            c.athlete_id,
            c.withdrawn_at.is_not(None),
            c.origin,
            c.idx,
            c.at,
            c.doubtful,
            c.body,
        )
        .where(
            c.athlete_id.in_(bindparam("those", expanding=True)),
            or_(and_(c.withdrawn_at.is_(None), recent), and_(c.withdrawn_at >= first, recent)),
        )
        .group_by(c.athlete_id)
    )
    issued = (
        _together(dialect, weeks, (weeks.c.start,), weeks.c.athlete_id, weeks.c.start, weeks.c.body)
        .where(
            weeks.c.athlete_id.in_(bindparam("those", expanding=True)),
            weeks.c.start > bindparam("since", type_=weeks.c.start.type),
        )
        .group_by(weeks.c.athlete_id)
    )
    return union_all(told, issued)


def _together(dialect: str, of: Table, by: Sequence[Any], whose: Any, *columns: Any) -> Select[Any]:
    """Each athlete's rows as one JSON text: a diary has hundreds, and a row costs more to fetch than to read.

    The same diary is the same text each time: SQLite goes by one index always, a server as it likes, so it is told to
    put them in order ``by``.
    """
    name = literal_column(f"'{of.name}'", Text)
    if dialect == "postgresql":
        from sqlalchemy.dialects.postgresql import aggregate_order_by  # where no server is, nobody waits for it

        return select(name, whose, cast(func.json_agg(aggregate_order_by(func.json_build_array(*columns), *by)), Text))
    return select(name, whose, _list(func.group_concat(_list(*map(_as_json, columns)))))


def _list(*parts: Any) -> Any:
    """SQLite's JSON texts as the JSON text of their list; NULL where one of them is."""
    text: Any = literal_column("'['", Text)
    for number, part in enumerate(parts):
        text = text.concat(literal_column("','", Text)).concat(part) if number else text.concat(part)
    return text.concat(literal_column("']'", Text))


def _as_json(column: Any) -> Any:
    """A value that is never NULL as JSON text. What was written as JSON is not read to be written once more."""
    kind = column.type
    if isinstance(kind, (Instant, Date)):
        quote = literal_column("'\"'", Text)
        return quote.concat(type_coerce(column, Text)).concat(quote)
    return func.json_quote(column) if isinstance(kind, String) else type_coerce(column, Text)


def _hint(told: dict[str, str]) -> dict[str, Any]:
    """What Telegram said about the athlete; what it left empty is not known."""
    return {key: value for key, value in told.items() if value}
