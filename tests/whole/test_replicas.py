"""Several processes on one PostgreSQL: whichever takes an athlete's update, and in whatever order, the fold is one."""

from __future__ import annotations

import asyncio
import random
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.standin.server import StandIn
from coach.diary import Known
from storage.database import open_database
from storage.heard import Person as Who
from tests.postgres import Server
from tests.whole.running import Running, coach, until

pytestmark = pytest.mark.whole

HEADER = "X-Telegram-Bot-Api-Secret-Token"
SECRET = "the-secret-of-both"
START = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
ANA, BEN = 1001, 1002
TOLD = 12


@pytest.fixture
def alone(postgres_server: Server) -> str:
    """A second database: of one process that hears everything in order."""
    return postgres_server.new_database()


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@asynccontextmanager
async def replicas(standin: StandIn, database: str, count: int) -> AsyncIterator[list[tuple[Running, str]]]:
    """Processes that take updates by webhook, with the addresses of their doors."""
    started = []
    try:
        for _ in range(count):
            port = free_port()
            url = f"http://127.0.0.1:{port}/hook"
            more = {"WEBHOOK_URL": url, "WEBHOOK_SECRET": SECRET, "PORT": str(port), "DATABASE_URL": database}
            api = {"TELEGRAM_BOT_TOKEN": standin.token, "TELEGRAM_API_URL": standin.url}
            started.append((await coach("run", "--no-scheduler", **api, **more), url))
        for running, _ in started:
            await until(lambda r=running: _open(r), within=60, what="an open webhook")
        yield started
    finally:
        for running, _ in started:
            await running.kill()


async def _open(running: Running) -> bool:
    assert running.process.returncode is None, running.err
    return "webhook_open" in running.err


def message(number: int, person: int, text: str, *, edit: bool = False) -> dict[str, Any]:
    """An update as Telegram writes it; ``number`` gives id, message and moment."""
    said = {
        "message_id": number,
        "date": int((START + timedelta(minutes=number)).timestamp()),
        "chat": {"id": person, "type": "private", "first_name": "P"},
        "from": {"id": person, "is_bot": False, "first_name": "P", "language_code": "en"},
        "text": text,
    }
    if edit:
        return {"update_id": number + 500, "edited_message": {**said, "edit_date": said["date"] + 30}}
    return {"update_id": number, "message": said}


def told() -> list[dict[str, Any]]:
    """What two athletes write: sets with loads of their own, and two messages changed later."""
    out = []
    for n in range(1, TOLD + 1):
        out.append(message(2 * n, ANA, f"squats 3x8 {50 + n}kg"))
        out.append(message(2 * n + 1, BEN, f"bench 3x5 {30 + n}kg"))
    return [*out, message(4, ANA, "squats 3x8 99kg", edit=True), message(9, BEN, "plank 3x45s", edit=True)]


async def push(http: aiohttp.ClientSession, url: str, update: dict[str, Any]) -> int:
    async with http.post(url, json=update, headers={HEADER: SECRET}) as answer:
        return answer.status


async def records(url: str) -> dict[int, list[tuple[str, object]]]:
    """What each athlete did, in the order of the fold."""
    database = await open_database(url)
    async with database.transaction() as memory:
        knowns = await memory.recall([Who(p, p, "P", "en") for p in (ANA, BEN)], since=date(2026, 1, 1))
    await database.close()
    return {person: _acts(knowns[person]) for person in (ANA, BEN)}


def _acts(known: Known) -> list[tuple[str, object]]:
    return [(r.origin, r.body) for r in sorted(known.records, key=lambda r: (r.at, r.index)) if r.act is not None]


async def test_the_order_is_kept_by_the_fold_whoever_takes_what_when(
    standin: StandIn, postgres_url: str, alone: str
) -> None:
    """Two processes take turns, in an order that is none, everything twice and some of it at the same time."""
    dice = random.Random(10)
    async with aiohttp.ClientSession() as http:
        async with replicas(standin, alone, 1) as [(_, url)]:
            for update in told():
                assert await push(http, url, update) == 200
        expected = await records(alone)

        async with replicas(standin, postgres_url, 2) as both:
            mixed = told() * 2
            dice.shuffle(mixed)
            doors = [url for _, url in both]
            for n in range(0, len(mixed), 4):
                four = mixed[n : n + 4]
                pushed = [push(http, doors[(n + k) % 2], update) for k, update in enumerate(four)]
                assert set(await asyncio.gather(*pushed)) == {200}
            assert [await running.stop() for running, _ in both] == [0, 0]
            assert not any("Traceback" in running.err or "poison" in running.err for running, _ in both)

    assert len(expected[ANA]) == len(expected[BEN]) == TOLD
    assert await records(postgres_url) == expected


async def test_one_goes_and_another_comes_without_a_word_lost(standin: StandIn, postgres_url: str) -> None:
    """A release: the new process is up when the old one is told to stop, in the middle of what athletes write."""
    updates, left = told(), list[dict[str, Any]]()
    async with aiohttp.ClientSession() as http, replicas(standin, postgres_url, 2) as [(old, first), (new, second)]:
        for number, update in enumerate(updates):
            if number == len(updates) // 3:
                old.process.terminate()
            try:
                status = await push(http, first, update)
            except aiohttp.ClientError:
                status = 0
            if status != 200:  # Telegram keeps it and comes again
                left.append(update)
        assert await old.ended() == 0
        assert [await push(http, second, update) for update in left] == [200] * len(left)
        assert await new.stop() == 0
    got = await records(postgres_url)

    assert left
    assert [len(got[ANA]), len(got[BEN])] == [TOLD, TOLD]
