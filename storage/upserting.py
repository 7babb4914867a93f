"""The INSERT that knows ON CONFLICT, of the dialect at hand."""

from __future__ import annotations

from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def upsert(db: AsyncConnection) -> Any:
    """The dialect's INSERT."""
    return upsert_of(db.dialect.name)


def upsert_of(dialect: str) -> Any:
    """The same, by the dialect's name; PostgreSQL's takes a while to bring in, and most coaches have no need of it."""
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert
    return sqlite.insert
