"""What every test may ask for: the books, the voice, databases and a chat with the whole coach."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.logs import configure
from coach.books import Books
from content.loader import load
from content.voice import Voice
from tests.chat import Chat, open_chat

pytest_plugins = ["tests.postgres"]

configure("CRITICAL")  # faults that a test makes on purpose need no page of log

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def books() -> Books:
    """The whole bookshelf."""
    return load()


@pytest.fixture(scope="session")
def voice() -> Voice:
    """The English voice."""
    return Voice()


@pytest.fixture
async def chat(tmp_path: Path, books: Books, voice: Voice) -> AsyncIterator[Chat]:
    """A chat over a fresh SQLite file."""
    async with open_chat(f"sqlite:///{tmp_path / 'coach.sqlite3'}", books, voice, MONDAY) as opened:
        yield opened


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
