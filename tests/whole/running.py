"""The coach as a process, and a person's hand at the stand-in."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp

COACH = Path(sys.executable).with_name("coach")
PATIENCE = 20.0


class Running:
    """Holds one ``coach`` process; its output is collected."""

    def __init__(self, process: asyncio.subprocess.Process):
        self.process = process
        self.out = ""
        self.err = ""
        self._readers = [
            asyncio.create_task(self._read(process.stdout, "out")),
            asyncio.create_task(self._read(process.stderr, "err")),
        ]

    async def _read(self, stream: asyncio.StreamReader | None, name: str) -> None:
        assert stream is not None
        async for line in stream:
            setattr(self, name, getattr(self, name) + line.decode())

    async def has_started(self) -> bool:
        """Whether it has said so."""
        return "_started" in self.err

    async def ended(self, within: float = PATIENCE) -> int:
        """The exit status."""
        status = await asyncio.wait_for(self.process.wait(), within)
        await asyncio.gather(*self._readers)
        return status

    async def stop(self, number: int = signal.SIGTERM) -> int:
        """Signals and waits; returns the exit status."""
        if self.process.returncode is None:
            self.process.send_signal(number)
        return await self.ended()

    async def kill(self) -> None:
        """kill -9."""
        if self.process.returncode is None:
            self.process.kill()
        await self.ended()


async def coach(*args: str, **environment: str) -> Running:
    """Starts ``coach`` with a clean environment."""
    return await started([str(COACH), *args], environment)


async def started(command: list[str], environment: dict[str, str]) -> Running:
    """Starts a program with a clean environment."""
    kept = {
        k: v
        for k, v in os.environ.items()
        if k in ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT", "PYTHONPATH")
    }
    process = await asyncio.create_subprocess_exec(
        *command,
        env={**kept, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    return Running(process)


async def until(holds: Callable[[], Awaitable[Any]], within: float = PATIENCE, what: str = "it") -> Any:
    """Waits until ``holds`` gives something true; returns it."""
    end = time.monotonic() + within
    while True:
        found = await holds()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"{what} did not come about within {within} s")
        await asyncio.sleep(0.05)


class Person:
    """One person at the stand-in's doors."""

    def __init__(self, http: aiohttp.ClientSession, url: str, chat: int = 1001):
        self.http, self.url, self.chat = http, url, chat

    async def do(self, verb: str, **fields: Any) -> Any:
        """One act through a door."""
        async with self.http.post(f"{self.url}/sim/{verb}", json={"chat": self.chat, **fields}) as answer:
            body = await answer.json()
            assert body.get("ok"), body
            return body["result"]

    async def say(self, text: str) -> Any:
        """Writes a message."""
        return await self.do("message", text=text)

    async def seen(self) -> list[dict[str, Any]]:
        """The whole chat."""
        async with self.http.get(f"{self.url}/sim/chat", params={"chat": self.chat}) as answer:
            body = await answer.json()
        if not body.get("ok"):
            return []
        return list(body["result"]["messages"])

    async def heard(self) -> list[dict[str, Any]]:
        """What the coach wrote."""
        return [m for m in await self.seen() if m["from"]["is_bot"]]
