"""The coach as a process against a Bot API server that is not Telegram's: starts, refuses, is killed, stops."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import make_url

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


TAKEN = [("METRICS_PORT", {}), ("PORT", {"WEBHOOK_URL": "https://coach.example/hook"})]


@pytest.mark.parametrize(("variable", "more"), TAKEN, ids=[t[0] for t in TAKEN])
async def test_a_port_that_is_taken_is_said_at_once(
    variable: str, more: dict[str, str], standin: StandIn, tmp_path: Path
) -> None:
    with socket.socket() as taken:
        taken.bind(("0.0.0.0", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        running = await bot(standin, tmp_path / "coach.sqlite3", **more, **{variable: port})
        try:
            assert await running.ended() == 2
        finally:
            await running.kill()

    assert running.err.splitlines()[-1] == f"{variable} {port} is taken or not allowed"
    assert "[error" not in running.err and "Traceback" not in running.err
    assert "coach_started" not in running.err and not await standin_was_told_of(standin)


async def standin_was_told_of(standin: StandIn) -> str:
    """The webhook that a coach has set there."""
    async with (
        aiohttp.ClientSession() as http,
        http.get(f"{standin.url}/bot{standin.token}/getWebhookInfo") as answer,
    ):
        return str((await answer.json())["result"]["url"])


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def says(running: Running, words: str) -> Callable[[], Awaitable[bool]]:
    """Whether a process has said so in its log."""

    async def said() -> bool:
        return words in running.err

    return said


async def test_asked_to_wait_it_starts_when_telegram_is_there(http: aiohttp.ClientSession, tmp_path: Path) -> None:
    port, standin = free_port(), StandIn()
    environment = {"TELEGRAM_BOT_TOKEN": standin.token, "TELEGRAM_API_URL": f"http://127.0.0.1:{port}"}
    running = await coach("run", "--wait", **environment, XDG_DATA_HOME=str(tmp_path))
    try:
        await until(says(running, "api_not_reached"), what="a word of the outage")
        assert not (tmp_path / "strength-coach").exists()  # no file for a bot that may not be
        await standin.start(port)
        await until(says(running, "coach_started"), what="a start")
        assert await running.stop() == 0
        assert "Traceback" not in running.err and "Cancelled" not in running.err
    finally:
        await running.kill()
        await standin.stop()


async def test_asked_to_wait_it_starts_when_postgres_is_there(standin: StandIn, postgres_url: str) -> None:
    port = free_port()
    far, near = make_url(postgres_url), make_url(postgres_url).set(host="127.0.0.1", port=port, password="hunter2")
    environment = {"TELEGRAM_BOT_TOKEN": standin.token, "TELEGRAM_API_URL": standin.url}
    address = near.render_as_string(hide_password=False)
    at_once = await coach("run", **environment, DATABASE_URL=address)
    assert await at_once.ended() == 2 and "DATABASE_URL: " in at_once.err and len(at_once.err.splitlines()) == 1
    running = await coach("run", "--wait", **environment, DATABASE_URL=address)
    try:
        await until(says(running, "database_not_reached"), what="a word of the outage")
        async with Through(port, str(far.host), int(far.port or 5432)):
            await until(says(running, "coach_started"), what="a start")
            assert await running.stop() == 0
        assert "Traceback" not in running.err and "hunter2" not in running.err
    finally:
        await running.kill()


class Through:
    """A port that leads to another, while it is open."""

    def __init__(self, port: int, host: str, beyond: int):
        self.port, self.host, self.beyond = port, host, beyond
        self.passing: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> None:
        self.server = await asyncio.start_server(self._joined, "127.0.0.1", self.port)

    async def __aexit__(self, *_: object) -> None:
        self.server.close()
        await asyncio.gather(*self.passing, return_exceptions=True)

    async def _joined(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if (mine := asyncio.current_task()) is not None:
            self.passing.add(mine)
        there, back = await asyncio.open_connection(self.host, self.beyond)
        try:
            await asyncio.gather(self._pass_on(reader, back), self._pass_on(there, writer))
        except ConnectionError:
            pass  # either side may go without a word
        finally:
            for one in (back, writer):
                one.close()
                with contextlib.suppress(ConnectionError):
                    await one.wait_closed()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.close()


#: What no waiting mends, and what is asked to stop while it waits.
SETTINGS = [
    ({"TELEGRAM_BOT_TOKEN": "123456789:AAAA-wrong_wrong_wrong_wrong"}, "TELEGRAM_BOT_TOKEN is refused"),
    ({"DATABASE_URL": "sqlite:////proc/nowhere/coach.sqlite3"}, "DATABASE_URL: /proc/nowhere"),
    ({"DATABASE_URL": "postgresql://127.0.0.1:1/coach?sslmode=sometimes"}, "DATABASE_URL: sslmode"),
]


@pytest.mark.parametrize(("wrong", "named"), SETTINGS, ids=[n for _, n in SETTINGS])
async def test_a_wrong_setting_is_not_waited_for(
    wrong: dict[str, str], named: str, standin: StandIn, tmp_path: Path
) -> None:
    running = await bot(standin, tmp_path / "coach.sqlite3", "--wait", **wrong)

    assert await running.ended() == 2
    assert named in running.err and "Traceback" not in running.err


@pytest.mark.parametrize(
    ("away", "word"),
    [
        ({"TELEGRAM_API_URL": "http://127.0.0.1:9"}, "api_not_reached"),
        ({"DATABASE_URL": "postgresql://127.0.0.1:1/coach"}, "database_not_reached"),
    ],
)
async def test_while_it_waits_it_can_be_stopped(
    away: dict[str, str], word: str, standin: StandIn, tmp_path: Path
) -> None:
    running = await bot(standin, tmp_path / "coach.sqlite3", "--wait", **away)
    await until(says(running, word), what="a word of the outage")

    assert await running.stop() == 0
    assert "Traceback" not in running.err


async def test_an_api_that_cannot_be_reached_is_given_up_after_fifteen_seconds(
    standin: StandIn, tmp_path: Path
) -> None:
    before = time.monotonic()
    running = await bot(standin, tmp_path / "coach.sqlite3", TELEGRAM_API_URL="http://127.0.0.1:9", LOG_LEVEL="ERROR")

    assert await running.ended(within=30) == 2
    assert time.monotonic() - before < 20
    assert "TELEGRAM_API_URL" in running.err and len(running.err.splitlines()) <= 3
    assert standin.token not in running.err
