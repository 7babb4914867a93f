"""The keys that sealed what stands here: refused where one is missing, and old rows brought to the newest one.

The table ``keys`` holds no key, only a word that each of them sealed: so a wrong or forgotten one is found at start and
not by the first athlete who writes.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, Table, Text, cast, delete, insert, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.sealing import Ring, SealedForm, SealedText, ring_of
from storage.tables import keys, metadata

PROOF, WHERE = "strength coach", "keys.proof"
BATCH = 500  #: rows that are sealed in one transaction: nobody waits for all of them


class UnfitKeysError(Exception):
    """What is kept was sealed by a key that is not here."""


async def fit(db: AsyncConnection) -> bool:
    """Notes the key that seals; whether older rows wait for it. Raises UnfitKeysError."""
    ring = ring_of(db.dialect)
    known = (await db.execute(select(keys.c.id, keys.c.proof, keys.c.all_sealed_at))).all()
    if ring is None:
        if known:
            raise UnfitKeysError("is missing, and what is kept here is encrypted")
        return False
    if any(ring.open(row.proof, WHERE) != PROOF for row in known):
        raise UnfitKeysError("does not open what is kept here: add the key that encrypted it behind a comma")
    mine = next((row for row in known if row.id == ring.first), None)
    if mine is None:
        await db.execute(insert(keys).values(id=ring.first, proof=ring.seal(PROOF, WHERE), all_sealed_at=None))
    return mine is None or mine.all_sealed_at is None or len(known) > 1


async def seal_all(engine: AsyncEngine) -> int:
    """Seals every row that the first key has not sealed yet, a batch at a time; how many those were."""
    ring = ring_of(engine.dialect)
    if ring is None:
        return 0
    done = 0
    for table in metadata.sorted_tables:
        columns = [c for c in table.columns if isinstance(c.type, (SealedText, SealedForm))]
        after: tuple[Any, ...] | None = () if columns else None
        while after is not None:
            async with engine.begin() as db:
                count, after = await _seal_some(db, ring, table, columns, after)
            done += count
    async with engine.begin() as db:
        await db.execute(delete(keys).where(keys.c.id != ring.first))
        await db.execute(update(keys).where(keys.c.id == ring.first).values(all_sealed_at=datetime.now(UTC)))
    return done


async def _seal_some(
    db: AsyncConnection, ring: Ring, table: Table, columns: list[Column[Any]], after: tuple[Any, ...]
) -> tuple[int, tuple[Any, ...] | None]:
    """The rows of a batch behind a key; how many were sealed, and where the next batch begins."""
    own = list(table.primary_key.columns)
    raw = [cast(c, Text).label(f"raw_{c.name}") for c in columns]
    batch = select(*own, *columns, *raw).order_by(*own).limit(BATCH).with_for_update()
    rows = (await db.execute(batch.where(tuple_(*own) > tuple_(*after)) if after else batch)).all()
    stale = [row for row in rows if not all(_sealed(ring, c, row._mapping[f"raw_{c.name}"]) for c in columns)]
    for row in stale:
        whose = [c == row._mapping[c] for c in own]
        await db.execute(update(table).where(*whose).values({c: row._mapping[c] for c in columns}))
    more = len(rows) == BATCH
    return len(stale), tuple(rows[-1]._mapping[c] for c in own) if more else None


def _sealed(ring: Ring, column: Column[Any], raw: str | None) -> bool:
    """Whether there is nothing to be done for a value."""
    assert isinstance(column.type, (SealedText, SealedForm))
    return raw is None or ring.is_newest(raw.strip('"'), column.type.where)
