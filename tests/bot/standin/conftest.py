"""A stand-in on a free port, python-telegram-bot's own network stack against it, and a person's hands."""

from __future__ import annotations

import struct
import zlib
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest
from telegram import Bot, Update

from bot.standin.server import StandIn


def png(width: int, height: int, colour: tuple[int, int, int] = (15, 118, 110)) -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes(colour) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class Person:
    """What a person does in a chat, over the doors under /sim."""

    def __init__(self, standin: StandIn, client: aiohttp.ClientSession, chat: int) -> None:
        self.standin, self.client, self.chat = standin, client, chat

    async def do(self, verb: str, **said: Any) -> Any:
        """Carries out a verb; its result."""
        body = await self.ask(verb, **said)
        assert body["ok"], body
        return body["result"]

    async def ask(self, verb: str, **said: Any) -> Any:
        """The whole answer of a verb, refusals as well."""
        async with self.client.post(f"{self.standin.url}/sim/{verb}", json={"chat": self.chat, **said}) as answer:
            return await answer.json()

    async def give(self, verb: str, name: str, data: bytes, **said: str) -> Any:
        """Sends a file."""
        form = aiohttp.FormData({"chat": str(self.chat), **said})
        form.add_field("file", data, filename=name)
        async with self.client.post(f"{self.standin.url}/sim/{verb}", data=form) as answer:
            return (await answer.json())["result"]

    async def see(self, what: str = "chat", **asked: Any) -> Any:
        """What can be seen: chat, chats, log."""
        asked = {"chat": self.chat, **asked}
        async with self.client.get(f"{self.standin.url}/sim/{what}", params=asked) as answer:
            return (await answer.json())["result"]


@pytest.fixture
def picture() -> Callable[..., bytes]:
    return png


@pytest.fixture
async def standin() -> AsyncIterator[StandIn]:
    house = StandIn()
    await house.start(0)
    yield house
    await house.stop()


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def bot(standin: StandIn) -> AsyncIterator[Bot]:
    made = Bot(standin.token, base_url=f"{standin.url}/bot", base_file_url=f"{standin.url}/file/bot")
    async with made:
        yield made


@pytest.fixture
async def ana(standin: StandIn, client: aiohttp.ClientSession) -> Person:
    """A person who has opened the chat."""
    person = Person(standin, client, 1001)
    await person.do("chats", name="Ana", language="en")
    return person


@pytest.fixture
async def chat(ana: Person, bot: Bot) -> Person:
    """Ana, who has pressed Start; nothing waits."""
    await ana.do("message", text="/start")
    await next_update(bot)
    return ana


async def next_update(bot: Bot) -> Update:
    """The one update that waits, confirmed."""
    (update,) = await bot.get_updates(timeout=2)
    assert await bot.get_updates(offset=update.update_id + 1) == ()
    return update


@pytest.fixture
def take() -> Callable[[Bot], Any]:
    return next_update
