"""``coach bench whole``: the coach from update to reply, beside bare echo bots on the same Bot API, in one run.

Each bot is a process of its own and polls a Bot API on loopback that does next to nothing (bot/standin/swift.py). The
coach does all it does in life: reads, judges, commits durably, answers from the outbox. The echo bots keep nothing.
Everybody gets the same messages of the same people; only ratios within a run mean anything.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from bot.commands import echoes
from storage.servers import new_database, server

TOKEN = "7:" + "B" * 35
SETTLED = {"shared_buffers": "128MB"}  #: a server that keeps what it commits, as in life
WITHIN_S = 120.0  #: how long a bot may take over a burst
PAUSE_S = 2.5  #: between bursts, so that a chat is free again and second letters are out
ONE = 100  #: messages of one athlete at once
CEILING_CALLS = 20_000
NUMBER = re.compile(r"(?<![\d/:.])\d+(?![\d/:.])")
AT_ONCE = 16


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much is measured: ``athletes`` write once a burst, ``bursts`` times, then ``steady_s`` at ``rate``."""

    athletes: int = 1_500
    bursts: int = 3
    rate: float = 100.0
    steady_s: float = 10.0


def measured(
    texts: Sequence[str], size: Size, *, on: Sequence[str], beside: Sequence[str] = ("ptb", "aiogram")
) -> dict[str, Any]:
    """The figures of every bot, and the ratios that count. ``on``: sqlite, postgresql. ``beside``: echo bots."""
    with _postgresql() if "postgresql" in on else contextlib.nullcontext() as there:
        return asyncio.run(_measured(texts, size, on, beside, there))


async def _measured(
    texts: Sequence[str], size: Size, on: Sequence[str], beside: Sequence[str], there: str | None
) -> dict[str, Any]:
    out: dict[str, Any] = {"athletes": size.athletes, "cores": os.cpu_count(), "load_before": _load()}
    with tempfile.TemporaryDirectory(prefix="coach-bench-") as folder:
        if "ptb" in beside:
            echo = [sys.executable, echoes.__file__, "ptb"]
            out["ptb_echo"] = await _bot(Path(folder), echo, {}, texts, size)
        if "aiogram" in beside:
            found = _aiogram(Path(folder) / "aiogram")
            if found is None:
                out["aiogram_echo"] = "aiogram could not be brought here"
            else:
                command, environment = found
                out["aiogram_echo"] = await _bot(Path(folder), command, environment, texts, size)
        if "sqlite" in on:
            url = f"sqlite:///{Path(folder) / 'bench.sqlite3'}"
            out["coach_sqlite"] = await _coach(Path(folder), url, texts, size)
        if "postgresql" in on:
            out["coach_postgresql"] = "no PostgreSQL here"
            if there is not None:
                out["coach_postgresql"] = await _coach(Path(folder), there, texts, size)
    out["api_ceiling_per_second"] = await _ceiling()
    out["load_after"] = _load()
    return {"ratios": ratios(out), **out}


def ratios(out: dict[str, Any]) -> dict[str, float]:
    """Updates a second of the coach as parts of what the echo bots do, of those that ran."""
    made = {}
    for coach in ("coach_sqlite", "coach_postgresql"):
        for echo in ("ptb_echo", "aiogram_echo"):
            ours, theirs = out.get(coach), out.get(echo)
            if isinstance(ours, dict) and isinstance(theirs, dict):
                made[f"{coach} / {echo}"] = round(ours["per_second"] / theirs["per_second"], 2)
    return made


@contextlib.contextmanager
def _postgresql() -> Iterator[str | None]:
    """A fresh database on a server of this system, or the one that BENCH_DATABASE_URL names."""
    given = os.environ.get("BENCH_DATABASE_URL")
    if given:
        yield given
        return
    with server(SETTLED) as url:
        if url is None:
            yield None
            return
        yield new_database(url, "bench")


def _aiogram(folder: Path) -> tuple[list[str], dict[str, str]] | None:
    """aiogram's echo bot: the command and its environment. It wants other versions than ours, so it has its own."""
    python = getattr(sys, "_base_executable", sys.executable)
    bring = [
        python,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--target",
        str(folder),
        "aiogram",
    ]
    try:
        subprocess.run(bring, check=True, capture_output=True, timeout=180)  # noqa: S603  our own interpreter
    except (subprocess.SubprocessError, OSError):
        return None
    return [python, echoes.__file__, "aiogram"], {"PYTHONPATH": str(folder)}


# --- one bot
async def _coach(folder: Path, url: str, texts: Sequence[str], size: Size) -> dict[str, Any]:
    command = [sys.executable, "-m", "bot", "run"]
    environment = {"DATABASE_URL": url, "TELEGRAM_BOT_TOKEN": TOKEN, "LOG_LEVEL": "WARNING"}
    first = await _start_only(folder, command, environment)
    found = await _bot(folder, command, environment, texts, size, coach=True)
    return {**found, "first_start_s": first}


async def _start_only(folder: Path, command: Sequence[str], environment: dict[str, str]) -> float:
    """Seconds from the process's start to its first reply, on a database that is not made yet."""
    async with api_process() as api, api.bot(folder, command, environment) as found:
        return round(found[1], 2)


async def _bot(
    folder: Path,
    command: Sequence[str],
    environment: dict[str, str],
    texts: Sequence[str],
    size: Size,
    *,
    coach: bool = False,
) -> dict[str, Any]:
    """Everything about one bot."""
    chats = range(1_001, 1_001 + size.athletes)
    async with api_process() as api, api.bot(folder, command, environment) as (process, started):
        out: dict[str, Any] = {"start_s": round(started, 2)}
        fresh = await api.burst([(chat, "hi, I run and want to lift") for chat in chats])
        out["first_messages_per_second"] = round(size.athletes / fresh["seconds"], 1)
        rates, spent, unanswered = [], [], fresh["unanswered"]
        words = varied(texts)
        for _ in range(size.bursts):
            await asyncio.sleep(PAUSE_S)
            next(words)  # nobody writes the same kind of thing again
            before = _cpu_s(process.pid)
            seen = await api.burst(list(zip(chats, islice(words, size.athletes), strict=True)))
            rates.append(size.athletes / seen["seconds"])
            spent.append((_cpu_s(process.pid) - before) / size.athletes * 1000)
            unanswered += seen["unanswered"]
        out["per_second"] = round(statistics.median(rates), 1)
        out["of_bursts"] = [round(rate, 1) for rate in rates]
        out["cpu_ms_an_update"] = round(statistics.median(spent), 2)
        await asyncio.sleep(PAUSE_S)
        count = int(size.rate * size.steady_s)
        steady = await api.steady(list(zip(islice(cycle(chats), count), islice(words, count), strict=True)), size.rate)
        out[f"at_{size.rate:g}_a_second"] = latencies(steady["waits"])
        out["unanswered"] = unanswered + steady["unanswered"]
        if coach:
            one = await api.burst([(1, text) for text in islice(words, ONE)], taken=True)
            out["one_athlete_heard_per_second"] = round(ONE / one["seconds"], 1)
        out["memory_mb"] = _memory_mb(process.pid)
        return out


def varied(texts: Sequence[str]) -> Iterator[str]:
    """The texts over and over, each time with other numbers: no answer was worked out before."""
    dice = random.Random(1)  # noqa: S311  no secret
    for text in cycle(texts):
        yield NUMBER.sub(lambda m: str(max(1, int(m[0]) + dice.randint(-2, 2))), text)


def latencies(waits: Sequence[float]) -> dict[str, float]:
    """Milliseconds from a message's being there to its reply's arrival.

    >>> latencies([0.001, 0.002, 0.003])
    {'p50_ms': 2.0, 'p99_ms': 3.0, 'max_ms': 3.0}
    """
    ordered = sorted(waits) or [float("nan")]
    p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    named = {"p50_ms": statistics.median(ordered), "p99_ms": p99, "max_ms": ordered[-1]}
    return {name: round(seconds * 1000, 1) for name, seconds in named.items()}


class _Api:
    """The Bot API's process, at our orders."""

    def __init__(self, process: asyncio.subprocess.Process, port: int):
        self.process, self.port = process, port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def burst(self, messages: list[tuple[int, str]], *, taken: bool = False) -> dict[str, Any]:
        return await self._order({"do": "burst", "messages": messages, "within_s": WITHIN_S, "taken": taken})

    async def steady(self, messages: list[tuple[int, str]], rate: float) -> dict[str, Any]:
        return await self._order({"do": "steady", "messages": messages, "rate": rate, "within_s": 10.0})

    @contextlib.asynccontextmanager
    async def bot(
        self, folder: Path, command: Sequence[str], environment: dict[str, str]
    ) -> AsyncIterator[tuple[asyncio.subprocess.Process, float]]:
        """A bot and how long it took to its first reply, in seconds. Stopped at the end."""
        kept = {key: os.environ[key] for key in ("PATH", "HOME", "LANG", "TMPDIR") if key in os.environ}
        more = {**kept, "TELEGRAM_API_URL": self.url, **environment}
        arguments = [*command, TOKEN, self.url] if echoes.__file__ in command else list(command)
        begun = time.monotonic()
        waiting = asyncio.create_task(self.burst([(1, "/start")]))
        errors = (folder / "errors").open("wb")
        process = await asyncio.create_subprocess_exec(
            *arguments, env=more, stdout=subprocess.DEVNULL, stderr=errors, cwd=folder
        )
        try:
            seen = await waiting
            if seen["unanswered"]:
                raise RuntimeError(f"no answer: {(folder / 'errors').read_text(errors='replace')[-2000:]}")
            yield process, seen["begun"] + seen["seconds"] - begun
        finally:
            errors.close()
            if process.returncode is None:
                process.send_signal(signal.SIGINT)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(process.wait(), 10)
            if process.returncode is None:
                process.kill()
                await process.wait()

    async def _order(self, order: dict[str, Any]) -> dict[str, Any]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        await self.process.stdin.drain()
        line = await self.process.stdout.readline()
        found: dict[str, Any] = json.loads(line)
        return found


@contextlib.asynccontextmanager
async def api_process() -> AsyncIterator[_Api]:
    """A Bot API in a process of its own, for as long as this lasts."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.standin.swift",
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        limit=2**26,
    )
    try:
        assert process.stdout is not None
        yield _Api(process, json.loads(await process.stdout.readline())["port"])
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


async def _ceiling() -> float:
    """How many calls a second the Bot API itself bears: the same bytes again and again on many connections."""
    body = b"chat_id=5&text=ok"
    call = b"POST /bot%s/sendMessage HTTP/1.1\r\nContent-Length: %d\r\n\r\n%s" % (TOKEN.encode(), len(body), body)
    each = CEILING_CALLS // AT_ONCE

    async def talk(port: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(call * each)
        seen = 0
        while seen < each:
            data = await reader.read(2**16)
            seen += data.count(b"HTTP/1.1 200")
        writer.close()

    async with api_process() as api:
        begun = time.perf_counter()
        await asyncio.gather(*(talk(api.port) for _ in range(AT_ONCE)))
        return round(CEILING_CALLS / (time.perf_counter() - begun))


# --- what a process and the machine cost; 0.0 where the system does not tell
def _family(pid: int) -> list[int]:
    """A process and those it started."""
    found = [pid]
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text(encoding="ascii").split():
                found += _family(int(child))
    return found


def _cpu_s(pid: int) -> float:
    """Processor time of a process and those it started, in seconds."""
    ticks = 0
    for one in _family(pid):
        with contextlib.suppress(OSError):
            fields = Path(f"/proc/{one}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _memory_mb(pid: int) -> list[float]:
    """What a process and those it started hold in memory, the process itself first."""
    sizes = []
    for one in _family(pid):
        with contextlib.suppress(OSError):
            pages = int(Path(f"/proc/{one}/statm").read_text(encoding="ascii").split()[1])
            sizes.append(round(pages * os.sysconf("SC_PAGE_SIZE") / 2**20, 1))
    return sizes


def _load() -> float:
    """How many processes wanted the machine in the last minute."""
    return round(os.getloadavg()[0], 2)
