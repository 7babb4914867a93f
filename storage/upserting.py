"""The INSERT that knows ON CONFLICT, of the dialect at hand."""

from __future__ import annotations

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def upsert(db: AsyncConnection) -> Any:
    """The dialect's INSERT."""
    return postgresql.insert if db.dialect.name == "postgresql" else sqlite.insert
