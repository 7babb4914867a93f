"""The coach as a process against a Telegram that counts: 10,000 words, and answers to those who write meanwhile."""

from __future__ import annotations

import asyncio
import statistics
import time
from pathlib import Path

import aiohttp
import pytest

from bot.standin.server import StandIn
from bot.standin.trouble import Pace
from storage.database import open_database
from storage.heard import Person as Owner
from tests.storage.people import SINCE, word, work
from tests.whole.running import Person, coach, until

pytestmark = [pytest.mark.whole, pytest.mark.long]

WORDS = 10_000
WRITERS = 20
EVERY_S = 2.5  #: one of them writes


async def owe(url: str, standin: StandIn) -> None:
    """A word to each of ten thousand people."""
    database = await open_database(url)
    try:
        await database.upgrade()
        for first in range(0, WORDS, 500):
            people = [Owner(n, n, "", "en") for n in range(first + 1, first + 501)]
            async with database.transaction() as memory:
                knowns = await memory.recall(people, since=SINCE)
                await memory.remember(
                    [work(knowns[p.telegram_id], None, outgoing=(word(p, "a word"),)) for p in people]
                )
            for p in people:
                standin.world.open(p.chat_id).started = True
    finally:
        await database.close()


async def test_words_flow_and_answers_pass_them(tmp_path: Path) -> None:
    standin = StandIn()
    await standin.start(0)
    url = f"sqlite:///{tmp_path / 'coach.sqlite3'}"
    await owe(url, standin)
    standin.world.trouble.pace = Pace()
    events: asyncio.Queue[dict[str, object] | None] = asyncio.Queue()
    standin.world.listeners.add(events)
    environment = {"TELEGRAM_BOT_TOKEN": standin.token, "TELEGRAM_API_URL": standin.url, "DATABASE_URL": url}
    running = await coach("run", **environment)
    words: list[float] = []
    asked: dict[object, float] = {}
    waits: list[float] = []

    async def watch() -> None:
        while (event := await events.get()) is not None:
            message = event.get("message")
            if event["type"] != "message" or not isinstance(message, dict) or not message["from"]["is_bot"]:
                continue
            if message["text"] == "a word":
                words.append(time.monotonic())
            elif event["chat"] in asked:
                waits.append(time.monotonic() - asked.pop(event["chat"]))

    watching = asyncio.create_task(watch())
    try:
        async with aiohttp.ClientSession() as http:
            writers = [Person(http, standin.url, 20_001 + n) for n in range(WRITERS)]
            for writer in writers:
                await writer.do("chats", name="W", language="en")

            async def flowing() -> bool:
                return len(words) > 30

            await until(flowing, within=60, what="the first words")
            turn = 0
            while len(words) < WORDS:
                writer = writers[turn % WRITERS]
                asked[writer.chat] = time.monotonic()
                await writer.say("squats 3x8 60kg")
                turn += 1
                await asyncio.sleep(EVERY_S)
                assert running.process.returncode is None
                assert turn < 400, "the words do not come"
    finally:
        await running.stop()
        watching.cancel()
        await standin.stop()

    rate = (len(words) - 31) / (words[-1] - words[30])
    floods = sum(call.get("error_code") == 429 for call in standin.world.log)
    late = statistics.quantiles(waits, n=100)[98]
    print(  # noqa: T201  the figures are the point of it
        f"\n{len(words)} words: {rate:.1f} a second, {floods} 429s; {len(waits)} answers typed meanwhile: "
        f"median {statistics.median(waits) * 1000:.0f} ms, p99 {late * 1000:.0f} ms"
    )
    assert rate >= 28
    assert floods == 0
    assert late < 0.3
