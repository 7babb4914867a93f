"""Very many athletes at once, for measuring: put in as they would stand, and what was said to them read back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, text

from coach.diary import Record
from coach.kept import kept_form, kept_week
from coach.week import Week
from storage.database import Database
from storage.remembering import LASTING
from storage.tables import athletes, diary, outbox, weeks

CHUNK = 10_000  #: rows in one statement's parameters


@dataclass(frozen=True, kw_only=True, slots=True)
class Settled:
    """One athlete of a crowd: their number is also their chat's; records and weeks may be shared with others."""

    number: int
    next_word_at: datetime | None
    heard_at: datetime | None = None
    records: tuple[Record, ...] = ()
    weeks: tuple[Week, ...] = ()


async def settle(database: Database, people: Iterable[Settled]) -> None:
    """Puts a crowd in, a chunk at a time; the same records are written out once."""
    forms: dict[int, list[dict[str, Any]]] = {}
    issued: dict[int, list[dict[str, Any]]] = {}
    chunk: list[Settled] = []
    for one in people:
        chunk.append(one)
        if len(chunk) == CHUNK:
            await _put(database, chunk, forms, issued)
            chunk = []
    if chunk:
        await _put(database, chunk, forms, issued)
    async with database.writer.begin() as db:
        if database.dialect == "postgresql":  # SQLite goes on from the highest number by itself
            await db.execute(text("SELECT setval(pg_get_serial_sequence('athletes', 'id'), max(id)) FROM athletes"))
        await db.execute(text("ANALYZE"))


async def _put(
    database: Database,
    chunk: Sequence[Settled],
    forms: dict[int, list[dict[str, Any]]],
    issued: dict[int, list[dict[str, Any]]],
) -> None:
    rows = [
        {
            "id": one.number,
            "telegram_id": one.number,
            "chat_id": one.number,
            "name": "",
            "language": "en",
            "next_word_at": one.next_word_at,
            "heard_at": one.heard_at,
        }
        for one in chunk
    ]
    told, planned = [], []
    for one in chunk:
        if one.records and id(one.records) not in forms:
            forms[id(one.records)] = [_told(r) for r in one.records]
        if one.weeks and id(one.weeks) not in issued:
            issued[id(one.weeks)] = [{"start": w.start, "body": kept_week(w)} for w in one.weeks]
        told += [{"athlete_id": one.number, **row} for row in forms.get(id(one.records), ())]
        planned += [{"athlete_id": one.number, **row} for row in issued.get(id(one.weeks), ())]
    async with database.writer.begin() as db:
        await db.execute(insert(athletes), rows)
        for start in range(0, len(told), CHUNK):
            await db.execute(insert(diary), told[start : start + CHUNK])
        for start in range(0, len(planned), CHUNK):
            await db.execute(insert(weeks), planned[start : start + CHUNK])


def _told(record: Record) -> dict[str, Any]:
    return {
        "origin": record.origin,
        "idx": record.index,
        "at": record.at,
        "lasting": isinstance(record.body, LASTING),
        "doubtful": False,
        "withdrawn_at": None,
        "body": kept_form(record.body),
    }


async def count(database: Database) -> int:
    """How many athletes there are."""
    async with database.reader.connect() as db:
        return int((await db.execute(select(func.count()).select_from(athletes))).scalar_one())


async def spoken(database: Database, first: int, last: int) -> list[tuple[int, str, datetime]]:
    """What the clock has queued for the athletes of some numbers: whose, of which origin, when; in order."""
    async with database.reader.connect() as db:
        rows = await db.execute(
            select(outbox.c.athlete_id, outbox.c.origin, outbox.c.created_at)
            .where(outbox.c.athlete_id.between(first, last), outbox.c.kind == "word")
            .order_by(outbox.c.id)
        )
        return [(row[0], row[1], row[2]) for row in rows]
