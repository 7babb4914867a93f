"""What every test of a whole process needs."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.standin.server import StandIn


@pytest.fixture
async def standin() -> AsyncIterator[StandIn]:
    """A Bot API server on a free port of this machine."""
    made = StandIn()
    await made.start(0)
    yield made
    await made.stop()
