"""A backup into a database, of either kind: all of it or nothing, and nothing before the file was read to its end.

The tables are made as they were when the backup was taken, filled, and then brought to the newest schema by the same
migrations as any older database.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import IO, Any

from alembic.util import CommandError
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    ColumnElement,
    Date,
    MetaData,
    Table,
    Text,
    cast,
    column,
    delete,
    func,
    insert,
    select,
    table,
    text,
    type_coerce,
    update,
)
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.types import TypeEngine, UserDefinedType

from storage.archive import BadArchiveError, Header, Row, TableBegins, TableEnds, read, value_of
from storage.backup import Progress, numbered
from storage.database import UPGRADE_LOCK, BadDatabase, BadKeys, Database, reason_of
from storage.heard import UNSURE
from storage.keys import UnfitKeysError, fit
from storage.migrations.past import columns_of, revisions, tables_at
from storage.migrations.running import upgrade, version
from storage.tables import Instant, outbox

AT_ONCE = 500  #: rows in one statement
ENDING_S = (0.1, 0.3, 0.6, 1.0)  #: what a process that has just ended may still be seen for
KEPT_BY_ITSELF = ("pace", "keys")  #: tables that a start fills before anybody has said a word


class NotEmptyError(Exception):
    """Somebody's data are in the database, and nobody said that they may go."""


class _JsonText(UserDefinedType[str]):
    """JSON handed over as its text, which is kept to the letter."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        """As PostgreSQL calls it."""
        return "JSON"

    def bind_expression(self, bindvalue: Any) -> ColumnElement[Any]:
        """The text, read as JSON by the database."""
        return cast(type_coerce(bindvalue, Text), JSON)


TYPES: dict[str, type[TypeEngine[Any]]] = {
    "int": BigInteger,
    "text": Text,
    "bool": Boolean,
    "instant": Instant,
    "day": Date,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Contents:
    """What a backup holds: ``rows`` by table."""

    header: Header
    rows: dict[str, int]

    @property
    def athletes(self) -> int:
        """How many people."""
        return self.rows.get("athletes", 0)


def verified(source: IO[bytes]) -> Contents:
    """Reads a backup to its end. Raises BadArchiveError where it is not whole, not ours, or too new."""
    parts = read(source)
    header = next(parts)
    assert isinstance(header, Header)
    if header.schema not in revisions():
        raise BadArchiveError("was made by a newer version of the coach")
    expected = {t.name: t for t in tables_at(header.schema).sorted_tables}
    rows: dict[str, int] = {}
    for part in parts:
        if isinstance(part, TableBegins):
            here = expected.get(part.name)
            if here is None or part.name in rows or list(part.columns) != columns_of(here):
                raise BadArchiveError("was altered: its tables are not those of its schema")
            rows[part.name] = 0
            name, kinds = part.name, [kind for _, kind in part.columns]
        elif isinstance(part, TableEnds):
            rows[name] = part.rows
        elif isinstance(part, list):
            if len(part) != len(kinds):
                raise BadArchiveError("was altered: a row is too long or too short")
            for value, kind in zip(part, kinds, strict=True):
                value_of(value, kind)
    if rows.keys() != expected.keys():
        raise BadArchiveError("was altered: tables are missing")
    return Contents(header=header, rows=rows)


async def restore(database: Database, source: IO[bytes], progress: Progress, *, replace: bool) -> Contents:
    """Puts a backup into a database; what it held before goes only with ``replace``, in the same transaction.

    Raises BadArchiveError, NotEmptyError, BadDatabase, BadKeys: then nothing has changed.
    """
    contents = verified(source)
    await _nobody_at_work(database)
    try:
        async with database.writer.begin() as db:
            if database.dialect == "postgresql":
                await db.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": UPGRADE_LOCK})
            await _make_room(db, database, replace=replace)
            await db.run_sync(upgrade, contents.header.schema)
            last = await _fill(db, source, tables_at(contents.header.schema), progress)
            await db.run_sync(upgrade)
            await _go_on_counting(db, last)
            # Nobody knows what of this was sent since: an answer is sent again, a word is not.
            await db.execute(update(outbox).where(outbox.c.state == "owed").values(reason=UNSURE))
            await fit(db)
    except UnfitKeysError as fault:
        raise BadKeys(f"{fault} (this backup)") from None
    except CommandError as fault:
        raise BadDatabase(f"{database.url_shown}: {fault}") from None
    except (SQLAlchemyError, OSError) as fault:
        raise BadDatabase(f"{database.url_shown}: {reason_of(fault)}") from None
    await database.upgrade()  # seals what stands in clear, where there is a key
    await database.scrub()
    return contents


async def _nobody_at_work(database: Database) -> None:
    """Raises BadDatabase where a coach runs on it: it would write into what is being replaced."""
    database.hold("run")
    database.hold("schedule")
    if database.dialect != "postgresql":
        return
    asked = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND application_name = current_setting('application_name') AND pid <> pg_backend_pid()"
    )
    for wait in (*ENDING_S, None):
        async with database.writer.connect() as db:
            if not (await db.execute(asked)).scalar_one():
                return
        if wait is not None:
            await asyncio.sleep(wait)
    raise BadDatabase(f"another coach is at work on {database.url_shown}: stop it first")


async def _make_room(db: AsyncConnection, database: Database, *, replace: bool) -> None:
    """Takes away the tables that are there. Raises NotEmptyError, BadDatabase."""
    schema = await db.run_sync(version)
    if schema is None:
        return
    if schema not in revisions():
        raise BadDatabase(f"{database.url_shown}: schema of a newer version of the coach ({schema})")
    there = tables_at(schema).sorted_tables
    for one in there:
        if replace or one.name in KEPT_BY_ITSELF:
            continue
        if (await db.execute(select(1).select_from(one).limit(1))).first() is not None:
            raise NotEmptyError(f"{database.url_shown} holds data already: --replace deletes them for the backup's")
    for one in reversed(there):
        await db.execute(text(f'DROP TABLE "{one.name}"'))
    await db.execute(text("DROP TABLE alembic_version"))


async def _fill(db: AsyncConnection, source: IO[bytes], then: MetaData, progress: Progress) -> dict[str, int]:
    """Fills the empty tables; the highest number that each ever gave. Raises BadArchiveError."""
    for one in reversed(then.sorted_tables):  # what a migration put there by itself
        await db.execute(delete(one))
    last: dict[str, int] = {}
    into, kinds, names, batch, count = None, [""], [""], list[dict[str, Any]](), 0
    for part in read(source):  # checked once more to its end: the file may have changed since
        if isinstance(part, TableBegins):
            names, kinds = [n for n, _ in part.columns], [k for _, k in part.columns]
            into = insert(table(part.name, *(column(n, _type(k, db.dialect.name)) for n, k in part.columns)))
            name, count = part.name, 0
        elif isinstance(part, list):
            batch.append(_values(part, names, kinds))
            count += 1
        elif isinstance(part, TableEnds):
            if part.last is not None:
                last[name] = part.last
            progress(name, part.rows)
        if into is not None and batch and (len(batch) == AT_ONCE or isinstance(part, TableEnds)):
            await db.execute(into, batch)
            batch = []
    return last


def _values(row: Row, names: list[str], kinds: list[str]) -> dict[str, Any]:
    return {n: value_of(v, k) for n, v, k in zip(names, row, kinds, strict=True)}


def _type(kind: str, dialect: str) -> TypeEngine[Any]:
    if kind == "json":
        return _JsonText() if dialect == "postgresql" else Text()  # SQLite's own cast would make a number of it
    return TYPES[kind]()


async def _go_on_counting(db: AsyncConnection, last: dict[str, int]) -> None:
    """No number that was ever given is given again."""
    for one in tables_at(revisions()[-1]).sorted_tables:
        if not numbered(one):
            continue
        key = one.primary_key.columns[0]
        highest = (await db.execute(select(func.coalesce(func.max(key), 0)))).scalar_one()
        number = max(last.get(one.name, 0), highest)
        if db.dialect.name == "sqlite":
            await _sqlite_sequence(db, one, number)
        else:
            serial = text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :number, :given)")
            await db.execute(serial, {"name": one.name, "number": max(1, number), "given": number > 0})


async def _sqlite_sequence(db: AsyncConnection, one: Table, number: int) -> None:
    given = {"name": one.name, "number": number}
    counts = text("SELECT 1 FROM sqlite_master WHERE name = :name AND sql LIKE '%AUTOINCREMENT%'")
    if (await db.execute(counts, {"name": one.name})).first() is None:
        return
    await db.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": one.name})
    await db.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :number)"), given)


__all__ = ["BadArchiveError", "Contents", "NotEmptyError", "restore", "verified"]
