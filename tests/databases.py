"""Fixtures of databases for every test: ``sqlite_url``, ``postgres_url``, and ``database``, once on each."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database, open_database


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An upgraded SQLite file to copy from."""
    path = tmp_path_factory.mktemp("template") / "coach.db"

    async def go() -> None:
        database = await open_database(f"sqlite:///{path}")
        await database.upgrade()
        await database.close()

    asyncio.run(go())
    return path


@pytest.fixture
def sqlite_url(tmp_path: Path, sqlite_template: Path) -> str:
    """A fresh, upgraded SQLite file."""
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'coach.db')}"


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh, upgraded database of either kind."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A fresh, upgraded database of either kind, open."""
    opened = await open_database(database_url)
    yield opened
    await opened.close()
