"""The tables as they were at any schema, found by making them: nothing has to be written down twice."""

from __future__ import annotations

from functools import cache
from typing import Any

from alembic.script import ScriptDirectory
from sqlalchemy import JSON, Boolean, Column, Date, DateTime, Integer, MetaData, String, Table, create_engine
from sqlalchemy.types import TypeEngine

from storage.migrations.running import config_for, upgrade

#: A column's type, without regard to the database, and how a backup calls it; the first that fits.
KINDS: tuple[tuple[type[TypeEngine[Any]], str], ...] = (
    (JSON, "json"),
    (Boolean, "bool"),
    (DateTime, "instant"),
    (Date, "day"),
    (Integer, "int"),
    (String, "text"),
)


def revisions() -> list[str]:
    """All schemas, the oldest first."""
    script = ScriptDirectory.from_config(config_for(None))
    return [step.revision for step in script.walk_revisions()][::-1]


@cache
def tables_at(revision: str) -> MetaData:
    """The tables of a schema, as SQLite has them; whoever is referred to comes first in ``sorted_tables``."""
    found = MetaData()
    engine = create_engine("sqlite://")
    try:
        with engine.begin() as db:
            upgrade(db, revision)
            found.reflect(db)
    finally:
        engine.dispose()
    found.remove(found.tables["alembic_version"])
    return found


def columns_of(table: Table) -> list[tuple[str, str]]:
    """The (name, kind) of a table's columns, in order."""
    return [(column.name, kind_of(column)) for column in table.columns]


def kind_of(column: Column[Any]) -> str:
    """The kind of a column."""
    return next(kind for type_, kind in KINDS if isinstance(column.type, type_))
