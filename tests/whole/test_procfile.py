"""The Procfile's processes as a host runs them: release, web, clock, worker; and one that takes over from another."""

from __future__ import annotations

import re
import socket
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.standin.server import StandIn
from tests.whole.running import Person, Running, coach, started, until

pytestmark = pytest.mark.whole

PROCFILE = (Path(__file__).parents[2] / "Procfile").read_text(encoding="utf-8")
TYPES = dict(re.findall(r"^(\w+): python (.*)$", PROCFILE, re.MULTILINE))


@pytest.fixture
async def ana(standin: StandIn) -> AsyncIterator[Person]:
    """A person who has opened the chat."""
    async with aiohttp.ClientSession() as http:
        person = Person(http, standin.url)
        await person.do("chats", name="Ana", language="en")
        yield person


def free_port() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return str(free.getsockname()[1])


class Host:
    """Holds what a host tells its processes."""

    def __init__(self, standin: StandIn, database: str):
        self.environment = {
            "TELEGRAM_BOT_TOKEN": standin.token,
            "TELEGRAM_API_URL": standin.url,
            "DATABASE_URL": database,
        }

    async def start(self, name: str, **more: str) -> Running:
        """One of the Procfile's processes."""
        return await started([sys.executable, *TYPES[name].split()], self.environment | more)

    async def healthy(self, **more: str) -> bool:
        """Whether ``coach health`` says so of a process with these settings."""
        return await (await coach("health", **self.environment, **more)).ended() == 0


async def stopped_at_once(running: Running) -> bool:
    before = time.monotonic()
    return await running.stop() == 0 and time.monotonic() - before < 6


async def figure(ana: Person, port: str, name: str) -> float:
    """One figure of a process; 0 while it does not answer."""
    try:
        async with ana.http.get(f"http://127.0.0.1:{port}/metrics") as answer:
            found = re.search(rf"^{name} ([\d.]+)$", await answer.text(), re.MULTILINE)
    except aiohttp.ClientConnectionError:
        return 0.0
    return float(found[1]) if found else 0.0


async def test_release_web_and_clock(standin: StandIn, ana: Person, empty_postgres_url: str) -> None:
    host, port, figures = Host(standin, empty_postgres_url), free_port(), free_port()
    release = await host.start("release")
    assert await release.ended() == 0
    assert "is at schema" in release.out

    hook = {"WEBHOOK_URL": f"http://127.0.0.1:{port}/hook", "PORT": port}
    web, clock = await host.start("web", **hook), await host.start("clock", METRICS_PORT=figures)
    try:
        await until(lambda: host.healthy(**hook), within=60, what="a healthy web process")
        await until(lambda: host.healthy(METRICS_PORT=figures), within=60, what="a healthy clock")
        await ana.say("squats 3x8 60kg")

        async def answered() -> bool:
            return any("Noted" in m.get("text", "") for m in await ana.heard())

        async def ticked() -> bool:
            return await figure(ana, figures, "coach_round_seconds_count") > 0

        assert await until(answered, what="an answer")
        assert await until(ticked, what="a round of the clock")
        async with ana.http.get(f"http://127.0.0.1:{port}/metrics") as hidden:
            assert hidden.status == 404
        assert [await stopped_at_once(web), await stopped_at_once(clock)] == [True, True]
        assert not any("Traceback" in r.err or standin.token in r.out + r.err for r in (web, clock))
    finally:
        await web.kill()
        await clock.kill()


async def test_a_worker_takes_over_from_another(standin: StandIn, ana: Person, postgres_url: str) -> None:
    """For a while two poll: Telegram cuts the older one off, and whatever either has heard is done once."""
    host, told = Host(standin, postgres_url), 24
    port, other = free_port(), free_port()
    old = await host.start("worker", METRICS_PORT=port)
    new = None
    try:
        await until(lambda: _awake(ana, port), within=60, what="the first worker")
        for number in range(told):
            await ana.say(f"push ups 1x{number + 1}")
            if number == told // 3:
                new = await host.start("worker", METRICS_PORT=other)
                await until(lambda: _awake(ana, other), within=60, what="the second worker")
            if number == 2 * told // 3:
                assert await stopped_at_once(old)
        assert new is not None

        async def all_answered() -> bool:
            return sum("Noted" in m.get("text", "") for m in await ana.heard()) >= told

        await until(all_answered, within=90, what="every answer")
        assert await stopped_at_once(new)
        answers = [m["text"].splitlines()[1] for m in await ana.heard() if "Noted" in m.get("text", "")]
        assert (len(answers), len(set(answers))) == (told, told)
    finally:
        await old.kill()
        if new is not None:
            await new.kill()


async def _awake(ana: Person, port: str) -> bool:
    """Whether a process has come as far as hearing."""
    try:
        async with ana.http.get(f"http://127.0.0.1:{port}/healthz") as answer:
            return answer.status == 200
    except aiohttp.ClientConnectionError:
        return False


async def test_health_says_why_not(standin: StandIn, tmp_path: Path) -> None:
    nobody, nowhere = await coach("health", METRICS_PORT=free_port()), await coach("health")

    assert await nobody.ended() == 1 and "no answer at port" in nobody.out
    assert await nowhere.ended() == 2 and "METRICS_PORT" in nowhere.err
