"""Everything in a database into one file that either database takes back (docs/decisions/0100).

Read in one transaction that sees one state, while others write on. Nothing is opened: what is sealed is copied sealed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import IO, Any

from sqlalchemy import Column, Table, Text, cast, select, text, type_coerce
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.archive import Header, Writer
from storage.database import BadDatabase, Database, reason_of
from storage.migrations.past import columns_of, revisions, tables_at
from storage.migrations.running import version
from storage.tables import Instant

AT_ONCE = 500  #: rows in hand
Progress = Callable[[str, int], None]


async def back_up(database: Database, sink: IO[bytes], at: datetime, progress: Progress) -> int:
    """Writes an archive of the whole database; how many rows. ``progress`` hears of each table and its rows.

    Raises BadDatabase where it holds no coach's tables, or those of a newer version; OSError of the sink.
    """
    try:
        async with database.reader.connect() as db:
            schema = await db.run_sync(version)
            if schema is None:
                raise BadDatabase(f"{database.url_shown} holds nothing of the coach")
            if schema not in revisions():
                raise BadDatabase(f"{database.url_shown}: schema of a newer version of the coach ({schema})")
            archive = Writer(sink, Header(schema=schema, made_at=at))
            total = 0
            for table in tables_at(schema).sorted_tables:
                total += await _table(db, archive, table, progress)
            archive.close()
            return total
    except SQLAlchemyError as fault:
        raise BadDatabase(f"{database.url_shown}: {reason_of(fault)}") from None


async def _table(db: AsyncConnection, archive: Writer, table: Table, progress: Progress) -> int:
    kinds = dict(columns_of(table))
    archive.table(table.name, list(kinds.items()))
    asked = select(*(_plain(column, kinds[column.name]) for column in table.columns))
    rows = await db.stream(asked.order_by(*table.primary_key.columns).execution_options(yield_per=AT_ONCE))
    count = 0
    async for row in rows:
        archive.row(list(row))
        count += 1
    archive.end_table(await last_number(db, table))
    progress(table.name, count)
    return count


def _plain(column: Column[Any], kind: str) -> Any:
    """A column as it is written down: JSON as its text, moments aware, whatever the database."""
    if kind == "json":
        return cast(column, Text).label(column.name)
    return type_coerce(column, Instant()).label(column.name) if kind == "instant" else column


def numbered(table: Table) -> bool:
    """Whether a table may give its rows numbers of its own."""
    key = list(table.primary_key.columns)
    return len(key) == 1 and key[0].name == "id" and dict(columns_of(table))["id"] == "int"


async def last_number(db: AsyncConnection, table: Table) -> int | None:
    """The highest number a table ever gave; None where it gives none."""
    if not numbered(table):
        return None
    if db.dialect.name == "sqlite":
        asked = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
        found = (await db.execute(asked, {"name": table.name})).scalar_one_or_none()
        return None if found is None else int(found)
    sequence = (await db.execute(text("SELECT pg_get_serial_sequence(:name, 'id')"), {"name": table.name})).scalar()
    if sequence is None:
        return None
    row = (await db.execute(text(f"SELECT last_value, is_called FROM {sequence}"))).one()  # noqa: S608  its own name
    return int(row[0]) if row[1] else None
