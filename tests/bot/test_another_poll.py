"""A second poll with our token, or a webhook that somebody set: it is reported, and what waits is heard."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from structlog.testing import capture_logs
from telegram.error import Conflict

from bot import ears
from tests.bot.test_desk import AT, kept, update
from tests.chat import Chat


@pytest.mark.parametrize(
    ("told", "called"),
    [
        ("terminated by other getUpdates request; make sure that only one bot instance is running", []),
        ("can't use getUpdates method while webhook is active", ["deleteWebhook"]),
    ],
)
async def test_a_409_is_reported_and_polling_goes_on(
    told: str, called: list[str], chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ears, "PATIENCE", (0.0,))
    chat.moment["now"] = AT
    chat.telegram.updates = [update(1, 10, "push ups 3x8")]
    stop, polls, poll = asyncio.Event(), 0, chat.ears.fetch

    async def fetch(timeout_s: int, limit: int = 100) -> list[dict[str, Any]]:
        nonlocal polls
        polls += 1
        if polls == 1:
            raise Conflict(told)
        if polls > 2:
            stop.set()
        return await poll(timeout_s, limit)

    monkeypatch.setattr(chat.ears, "fetch", fetch)
    with capture_logs() as logged:
        await chat.ears.listen(stop)

    assert [line["log_level"] for line in logged if line["event"] == "another_poll"] == ["warning"]
    assert [name for name, _ in chat.telegram.calls if name == "deleteWebhook"] == called
    assert await kept(chat) == 1
