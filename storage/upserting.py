"""The INSERT that knows ON CONFLICT, of the dialect at hand."""

from __future__ import annotations

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def upsert(db: AsyncConnection) -> Any:
    """The dialect's INSERT."""
    return upsert_of(db.dialect.name)


def upsert_of(dialect: str) -> Any:
    """The same, by the dialect's name."""
    return postgresql.insert if dialect == "postgresql" else sqlite.insert
