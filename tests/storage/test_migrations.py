"""From every past schema to the newest, with rows: nothing is lost, and the tables are those of a fresh database."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Boolean, Column, Connection, Index, MetaData, String, Table, inspect, text

from storage.database import Database, open_database
from storage.migrations.past import revisions
from storage.migrations.running import upgrade
from storage.tables import metadata, told_to
from tests.storage.rows import Rows, found, put, samples, sorted_rows

PAST = revisions()
HEAD = PAST[-1]
UPGRADE = """
import asyncio, sys
from storage.database import open_database
async def main():
    database = await open_database(sys.argv[1])
    await database.upgrade()
    print(await database.schema_version())
    await database.close()
asyncio.run(main())
"""


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without any table."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'new.db'}"
    return str(request.getfixturevalue("empty_postgres_url"))


@pytest.fixture
def fresh_url(request: pytest.FixtureRequest, empty_url: str) -> str:
    """An upgraded database of the same kind."""
    return str(request.getfixturevalue("sqlite_url" if empty_url.startswith("sqlite") else "postgres_url"))


def brought_up(rows: Rows, schema: str) -> Rows:
    """What the newest schema makes of the rows of an older one: the same, but for what a step says it changes."""
    out = {name: [dict(row) for row in those] for name, those in rows.items()}
    if schema < "0002":
        out["files"] = []
    if schema < "0003":
        out["athletes"] = [{**row, "heard_at": None} for row in out["athletes"]]
        out["claims"] = [{**row, "slot": ""} for row in out["claims"]]
    return sorted_rows(out, HEAD)


async def at_schema(url: str, schema: str, rows: Rows) -> Database:
    """A database as an older version left it."""
    database = await open_database(url)
    async with database.writer.begin() as db:
        await db.run_sync(upgrade, schema)
        await put(db, schema, rows)
    return database


@pytest.mark.parametrize("schema", PAST)
async def test_an_upgrade_keeps_every_row_and_ends_where_a_fresh_database_begins(
    schema: str, empty_url: str, fresh_url: str
) -> None:
    rows = samples(schema)
    database = await at_schema(empty_url, schema, rows)
    await database.upgrade()
    async with database.writer.connect() as db:
        assert await found(db, HEAD) == brought_up(rows, schema)
        upgraded = await db.run_sync(made_of)
    await database.close()
    fresh = await open_database(fresh_url)
    async with fresh.writer.connect() as db:
        assert upgraded == await db.run_sync(made_of)
    await fresh.close()


async def test_an_upgrade_says_again_nothing_of_today(empty_url: str) -> None:
    """Two hours of one day were two claims before 0003: they become one, and none is lost."""
    rows = samples("0002")
    rows["claims"] = [{**rows["claims"][1], "slot": slot} for slot in ("18:30", "07:00", "12:00")]
    database = await at_schema(empty_url, "0002", rows)
    await database.upgrade()
    async with database.writer.connect() as db:
        kept = (await found(db, HEAD))["claims"]
    await database.close()

    assert kept == [{**rows["claims"][0], "slot": ""}]


@pytest.mark.parametrize("schema", [None, PAST[0]], ids=["empty", PAST[0]])
async def test_processes_that_upgrade_at_once_do_it_once(schema: str | None, empty_url: str) -> None:
    rows = samples(PAST[0])
    if schema is not None:
        await (await at_schema(empty_url, schema, rows)).close()
    starting = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", UPGRADE, empty_url, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(3)
    ]
    said = await asyncio.gather(*(process.communicate() for process in starting))
    database = await open_database(empty_url)
    async with database.writer.connect() as db:
        got = await found(db, HEAD)
    await database.close()

    assert said == [(f"{HEAD}\n".encode(), b"")] * 3
    assert got == (brought_up(rows, PAST[0]) if schema else {name: [] for name in got})


def made_of(connection: Connection) -> dict[str, Any]:
    """What a database says of its tables: columns, keys, indexes, and what SQLite alone knows."""
    told = inspect(connection)
    out: dict[str, Any] = {}
    for name in sorted(told.get_table_names()):
        columns = [{**c, "type": str(c["type"]), "comment": None} for c in told.get_columns(name)]
        out[name] = {
            "columns": sorted(columns, key=lambda c: str(c["name"])),
            "key": told.get_pk_constraint(name),
            "foreign": sorted(told.get_foreign_keys(name), key=str),
            "unique": sorted(told.get_unique_constraints(name), key=str),
            "indexes": sorted(({**i, "dialect_options": _where(i)} for i in told.get_indexes(name)), key=str),
        }
    if connection.dialect.name == "sqlite":
        sql = {row[0]: str(row[1]).upper() for row in connection.execute(text("SELECT name, sql FROM sqlite_master"))}
        for name in out:
            out[name]["special"] = [w for w in ("AUTOINCREMENT", "WITHOUT ROWID") if w in sql[name]]
    return out


def _where(index: Any) -> dict[str, str]:
    """An index's condition; both dialects tell it, as text or as an object."""
    return {key: str(value) for key, value in index.get("dialect_options", {}).items() if key.endswith("_where")}


async def test_the_migrations_make_what_the_tables_say(empty_url: str, fresh_url: str) -> None:
    """The page of tables and the history of migrations are two ways to one and the same database."""
    direct, migrated = await open_database(empty_url), await open_database(fresh_url)
    async with direct.writer.begin() as db:
        await db.run_sync(told_to(db.dialect.name).create_all)
        said = await db.run_sync(made_of)
    async with migrated.writer.connect() as db:
        made = await db.run_sync(made_of)
    await direct.close()
    await migrated.close()
    del made["alembic_version"]

    assert made == said


Change = Callable[[MetaData], object]


#: What somebody may do to storage/tables.py and forget the migration.
CHANGES: list[tuple[str, Change]] = [
    ("a column more", lambda m: m.tables["athletes"].append_column(Column("shoe", String))),
    ("a table more", lambda m: Table("shoes", m, Column("id", String, primary_key=True))),
    ("an index more", lambda m: Index("ix_shoe", m.tables["athletes"].c.language)),
    ("another condition", lambda m: _reworded(m, "ix_athletes_due", "next_word_at IS NOT NULL")),
    ("another type", lambda m: setattr(m.tables["diary"].c.idx, "type", Boolean())),
    ("null no more", lambda m: setattr(m.tables["athletes"].c.heard_at, "nullable", False)),
    ("another default", lambda m: setattr(m.tables["athletes"].c.created_at, "server_default", None)),
    ("numbers given again", lambda m: m.tables["outbox"].dialect_options["sqlite"].update(autoincrement=False)),
    ("rows with a number", lambda m: m.tables["claims"].dialect_options["sqlite"].update(with_rowid=True)),
]  # fmt: skip


def _reworded(tables: MetaData, index: str, condition: str) -> None:
    found = next(i for t in tables.tables.values() for i in t.indexes if i.name == index)
    for dialect in ("sqlite", "postgresql"):
        found.dialect_options[dialect]["where"] = text(condition)


@pytest.mark.parametrize("change", [c for _, c in CHANGES], ids=[n for n, _ in CHANGES])
async def test_a_table_that_changes_without_a_migration_is_found(
    change: Change, tmp_path: Path, sqlite_url: str
) -> None:
    changed = MetaData(naming_convention=metadata.naming_convention)
    for table in metadata.sorted_tables:
        table.to_metadata(changed)
    told_to("sqlite", changed)
    change(changed)
    direct, migrated = await open_database(f"sqlite:///{tmp_path / 'direct.db'}"), await open_database(sqlite_url)
    async with direct.writer.begin() as db:
        await db.run_sync(changed.create_all)
        said = await db.run_sync(made_of)
    async with migrated.writer.connect() as db:
        made = await db.run_sync(made_of)
    await direct.close()
    await migrated.close()
    del made["alembic_version"]

    assert made != said


async def test_alembic_itself_finds_nothing_to_do(database: Database) -> None:
    async with database.writer.connect() as db:
        told = {"compare_type": True, "compare_server_default": True}
        assert await db.run_sync(lambda c: compare_metadata(MigrationContext.configure(c, opts=told), metadata)) == []
