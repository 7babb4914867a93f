"""The coach as a process against a Bot API server that is not Telegram's: starts, refuses, is killed, stops."""

from __future__ import annotations

import signal
import sqlite3
import time
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.standin.server import StandIn
from tests.whole.running import Person, Running, coach, until

pytestmark = pytest.mark.whole


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    """A client for the stand-in's doors."""
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def ana(standin: StandIn, http: aiohttp.ClientSession) -> Person:
    """A person who has opened the chat."""
    person = Person(http, standin.url)
    await person.do("chats", name="Ana", language="en")
    return person


async def bot(standin: StandIn, file: Path, *args: str, **more: str) -> Running:
    """``coach run`` against the stand-in."""
    environment = {
        "TELEGRAM_BOT_TOKEN": standin.token,
        "TELEGRAM_API_URL": standin.url,
        "DATABASE_URL": f"sqlite:///{file}",
        **more,
    }
    return await coach("run", *args, **environment)


async def test_it_answers_over_another_bot_api_server_and_stops_cleanly(
    standin: StandIn, ana: Person, tmp_path: Path
) -> None:
    running = await bot(standin, tmp_path / "coach.sqlite3")
    try:
        await ana.say("squats 3x8 60kg, left knee 4/10")

        async def answered() -> str:
            return "\n".join(m.get("text", "") for m in await ana.heard())

        assert "Noted" in await until(answered, what="an answer")
        await ana.say("how do I do a plank?")

        async def picture() -> bool:
            return any("animation" in m for m in await ana.heard())

        assert await until(picture, what="a picture")
        before = time.monotonic()

        assert await running.stop(signal.SIGINT) == 0
        assert time.monotonic() - before < 5
        assert standin.token not in running.out + running.err
    finally:
        await running.kill()


async def test_killed_in_the_middle_it_loses_nothing_and_does_nothing_twice(
    standin: StandIn, ana: Person, tmp_path: Path
) -> None:
    file, told = tmp_path / "coach.sqlite3", 40
    running = await bot(standin, file)
    try:
        for number in range(told):
            await ana.say(f"push ups 1x{number + 1}")
            if number % 13 == 9:
                await running.kill()
                running = await bot(standin, file)

        async def all_answered() -> bool:
            return sum("Noted" in m.get("text", "") for m in await ana.heard()) >= told

        await until(all_answered, within=60, what="every answer")

        assert await running.stop() == 0
    finally:
        await running.kill()
    with sqlite3.connect(file) as rows:
        kept = [r[0] for r in rows.execute("select origin from diary where json_extract(body, '$.act') = 'strength'")]
    answers = [m["text"].splitlines()[1] for m in await ana.heard() if "Noted" in m.get("text", "")]

    assert len(kept) == len(set(kept)) == told
    assert len(set(answers)) == told
    assert len(answers) <= told + 3  # one for each kill: the window no bot can close


async def test_a_second_coach_on_the_same_file_is_refused(standin: StandIn, ana: Person, tmp_path: Path) -> None:
    file = tmp_path / "coach.sqlite3"
    first = await bot(standin, file)
    try:
        await ana.say("/help")
        await until(ana.heard, what="an answer")
        second = await bot(standin, file)

        assert await second.ended() == 2
        assert "DATABASE_URL: another coach run" in second.err
    finally:
        await first.stop()


WRONG = [
    ({"TELEGRAM_BOT_TOKEN": "nonsense"}, "TELEGRAM_BOT_TOKEN"),
    ({"TELEGRAM_BOT_TOKEN": "123456789:AAAA-wrong_wrong_wrong_wrong"}, "TELEGRAM_BOT_TOKEN"),
    ({"DATABASE_URL": "sqlite:////proc/nowhere/coach.sqlite3"}, "DATABASE_URL"),
    ({"DATABASE_URL": "mysql://somebody:hunter2@db/coach"}, "DATABASE_URL"),
    ({"PORT": "many"}, "PORT"),
    ({"LOG_LEVEL": "LOUD"}, "LOG_LEVEL"),
]


@pytest.mark.parametrize(("wrong", "named"), WRONG, ids=[f"{n}-{i}" for i, (_, n) in enumerate(WRONG)])
async def test_what_is_wrong_is_said_in_three_lines_at_most(
    wrong: dict[str, str], named: str, standin: StandIn, tmp_path: Path
) -> None:
    running = await bot(standin, tmp_path / "coach.sqlite3", **wrong)

    assert await running.ended() == 2
    lines = [line for line in running.err.splitlines() if "[warning" not in line]
    assert 1 <= len(lines) <= 3
    assert named in lines[0]
    assert "Traceback" not in running.err
    assert not any(v in running.err for v in ("AAAA-wrong", "hunter2", standin.token))


async def test_an_api_that_cannot_be_reached_is_given_up_after_fifteen_seconds(
    standin: StandIn, tmp_path: Path
) -> None:
    before = time.monotonic()
    running = await bot(standin, tmp_path / "coach.sqlite3", TELEGRAM_API_URL="http://127.0.0.1:9", LOG_LEVEL="ERROR")

    assert await running.ended(within=30) == 2
    assert time.monotonic() - before < 20
    assert "TELEGRAM_API_URL" in running.err and len(running.err.splitlines()) <= 3
    assert standin.token not in running.err
