"""What every test may ask for: the books, the voice, databases and a chat with the whole coach."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.commands.converse import shelf
from bot.logs import configure
from coach.books import Books
from content.voice import Voice
from tests.chat import Chat, Workers, open_chat

pytest_plugins = ["tests.postgres"]

configure("CRITICAL")  # faults that a test makes on purpose need no page of log

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def books() -> Books:
    """The whole bookshelf, the one that conversations without a chat read as well."""
    return shelf()[0]


@pytest.fixture(scope="session")
def voice() -> Voice:
    """The English voice."""
    return shelf()[1]


@pytest.fixture(scope="session")
def workers() -> Iterator[Workers]:
    """The processes that chats draw and read with."""
    made = Workers()
    yield made
    made.close()


@pytest.fixture
async def chat(
    tmp_path: Path, sqlite_template: Path, books: Books, voice: Voice, workers: Workers
) -> AsyncIterator[Chat]:
    """A chat over a fresh SQLite file, which was upgraded once for all tests."""
    file = shutil.copy(sqlite_template, tmp_path / "coach.sqlite3")
    async with open_chat(f"sqlite:///{file}", books, voice, MONDAY, workers) as opened:
        yield opened


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whole processes come first: they wait the longest, and at the end one worker would wait for the other."""
    items.sort(key=lambda item: item.get_closest_marker("whole") is None)
