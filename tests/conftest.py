"""What every test may ask for: the books, the voice, databases and a chat with the whole coach."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.commands.converse import shelf
from bot.logs import configure
from coach.books import Books
from content.voice import Voice
from tests.chat import Chat, Workers, open_chat
from tests.order import Together, longest_first

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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the tests in order."""
    longest_first(items)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Together:
    """Hands the tests out where several workers run them."""
    return Together(config, log)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """What was done to the coach in storms, and what came of it (tests/whole/test_chaos.py): the count is the point."""
    reports = [r for outcome in ("passed", "failed") for r in terminalreporter.stats.get(outcome, ())]
    storms = [told for r in reports if (told := dict(r.user_properties).get("storm"))]
    if not storms:
        return
    together: Counter[str] = Counter()
    terminalreporter.section("storms")
    for storm in storms:
        together.update(storm["figures"])
        terminalreporter.line(f"{storm['name']}: {_counted(storm['figures'])}")
    terminalreporter.line(f"all {len(storms)}: {_counted(together)}")


def _counted(figures: Mapping[str, int]) -> str:
    return ", ".join(f"{what} {count}" for what, count in figures.items())
