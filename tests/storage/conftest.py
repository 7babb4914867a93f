"""What several tests of the storage start from."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest

from storage.backup import back_up
from storage.database import open_database
from storage.migrations.past import revisions
from tests.storage.rows import put, samples


@pytest.fixture
async def archive(sqlite_url: str) -> bytes:
    """A backup with something in it."""
    database, head = await open_database(sqlite_url), revisions()[-1]
    async with database.writer.begin() as db:
        await put(db, head, samples(head))
    sink = io.BytesIO()
    await back_up(database, sink, datetime(2026, 11, 28, 4, 0, tzinfo=UTC), lambda _, __: None)
    await database.close()
    return sink.getvalue()
