"""swift: a Bot API for measuring, in a process of its own, that does next to nothing itself. ``python -m`` this page.

Orders come as JSON lines on standard input, and what was seen goes out as JSON lines on standard output. It holds no
pace, keeps no chats and knows just enough to satisfy a bot that polls and answers; ``coach bench whole`` also measures
how much it could bear, so that nobody takes its limit for a bot's.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from collections import deque
from typing import Any

BOT = {"id": 7, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
FIELD = r'(?:(?:^|&)%s=|"%s": ?"?|name="%s"\r\n(?:[^\r\n]+\r\n)*\r\n)(-?\d+)'
OFFSET, LIMIT, CHAT = (
    re.compile((FIELD % (name, name, name)).encode(), re.IGNORECASE) for name in ("offset", "limit", "chat_id")
)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
LONGEST_POLL_S = 20.0
PICTURE = {"file_id": "f", "file_unique_id": "f", "width": 10, "height": 10}
PARTS: dict[bytes, dict[str, Any]] = {
    b"sendphoto": {"photo": [PICTURE]},
    b"sendanimation": {"animation": {**PICTURE, "duration": 1}},
    b"senddocument": {"document": {"file_id": "f", "file_unique_id": "f"}},
}
MINUTE_AGO = 60  #: how long before now a message was written: never in the future of the bot's own clock


def number(found: re.Pattern[bytes], body: bytes, otherwise: int) -> int:
    """A whole number of a form, whether urlencoded, JSON or multipart.

    >>> number(CHAT, b"text=a&chat_id=5", 0), number(CHAT, b'{"chat_id": 6}', 0), number(LIMIT, b"text=a", 100)
    (5, 6, 100)
    """
    there = found.search(body)
    return otherwise if there is None else int(there[1])


class Api:
    """The updates that wait, and what the bot sent: moments by the system's monotonic clock, in seconds."""

    def __init__(self) -> None:
        self.updates: deque[tuple[int, bytes]] = deque()
        self.poll: tuple[Wire, int] | None = None
        self.sent: list[tuple[float, int]] = []
        self.awaited: dict[int, float] = {}  #: chat → when its unanswered message became available
        self.waits: list[float] = []
        self.all_answered = asyncio.Event()
        self.all_taken = asyncio.Event()
        self._update_id = self._message_id = int(time.time()) * 1_000  # no bot has seen these on an earlier run
        self._heads = {method: self._message(**parts) for method, parts in PARTS.items()}
        self._text = self._message(text="ok")

    # --- to the bot
    def put(self, chat: int, text: str) -> None:
        """Makes a private message available now."""
        self._update_id += 1
        self._message_id += 1
        person = {"id": chat, "first_name": "A", "language_code": "en"}
        message: dict[str, Any] = {
            "message_id": self._message_id,
            "date": int(time.time()) - MINUTE_AGO,
            "chat": {"id": chat, "type": "private", "first_name": "A"},
            "from": {**person, "is_bot": False},
            "text": text,
        }
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        body = json.dumps({"update_id": self._update_id, "message": message}).encode()
        self.updates.append((self._update_id, body))
        self.awaited[chat] = time.monotonic()
        self.all_taken.clear()
        self.all_answered.clear()

    def deliver(self) -> None:
        """Answers a poll that waits, where there is something for it."""
        if self.poll is not None and self.updates:
            (wire, limit), self.poll = self.poll, None
            wire.answer(b"[" + b",".join(body for _, body in list(self.updates)[:limit]) + b"]")

    def _message(self, **parts: Any) -> str:
        made = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private", "first_name": "A"}, "from": BOT}
        text = json.dumps({**made, **parts}).replace("%", "%%")
        return text.replace('"message_id": 1', '"message_id": %d').replace('"chat": {"id": 1', '"chat": {"id": %d')

    # --- from the bot
    def call(self, wire: Wire, method: bytes, body: bytes) -> None:
        """Carries out one call."""
        if method == b"getupdates":
            self._polled(wire, body)
        elif method.startswith((b"send", b"edit")) and method != b"sendchataction":
            self._message_id += 1
            chat = number(CHAT, body, 0)
            wire.answer((self._heads.get(method, self._text) % (self._message_id, chat)).encode())
            self._said(chat)
        elif method == b"getme":
            wire.answer(json.dumps(BOT).encode())
        elif method == b"getwebhookinfo":
            wire.answer(b'{"url":"","has_custom_certificate":false,"pending_update_count":0}')
        else:
            wire.answer(b"true")

    def _polled(self, wire: Wire, body: bytes) -> None:
        confirmed = number(OFFSET, body, 0)
        while self.updates and self.updates[0][0] < confirmed:
            self.updates.popleft()
        if not self.updates:
            self.all_taken.set()
        self.poll = wire, number(LIMIT, body, 100)
        self.deliver()
        if self.poll is not None:
            asyncio.get_running_loop().call_later(LONGEST_POLL_S, self._nothing, wire)

    def _nothing(self, wire: Wire) -> None:
        if self.poll is not None and self.poll[0] is wire:
            self.poll = None
            wire.answer(b"[]")

    def _said(self, chat: int) -> None:
        now = time.monotonic()
        self.sent.append((now, chat))
        since = self.awaited.pop(chat, None)
        if since is not None:
            self.waits.append(now - since)
            if not self.awaited:
                self.all_answered.set()

    # --- orders
    async def carry_out(self, order: dict[str, Any]) -> dict[str, Any]:
        """One order and what was seen of it."""
        self.sent.clear()
        self.waits.clear()
        match order["do"]:
            case "burst":
                return await self._burst(order["messages"], order["within_s"], taken=order.get("taken", False))
            case "steady":
                return await self._steady(order["messages"], order["rate"], order["within_s"])
        raise ValueError(order["do"])

    async def _burst(self, messages: list[tuple[int, str]], within_s: float, *, taken: bool) -> dict[str, Any]:
        """All at once. ``taken``: until the bot confirmed them, else until each of the chats was answered."""
        self.awaited.clear()
        for chat, text in messages:
            self.put(chat, text)
        begun = time.monotonic()
        self.deliver()
        await _over(self.all_taken if taken else self.all_answered, within_s)
        ended = time.monotonic() if taken else (self.sent[-1][0] if self.sent else begun)
        return {"begun": begun, "seconds": ended - begun, "unanswered": len(self.awaited), "sent": len(self.sent)}

    async def _steady(self, messages: list[tuple[int, str]], rate: float, within_s: float) -> dict[str, Any]:
        """One after another at a steady pace, whether or not earlier ones were answered."""
        self.awaited.clear()
        loop = asyncio.get_running_loop()
        begun = loop.time() + 0.05
        for n, (chat, text) in enumerate(messages):
            wait = begun + n / rate - loop.time()
            if wait > 0:
                await asyncio.sleep(wait)
            self.put(chat, text)
            self.deliver()
        await _over(self.all_answered, within_s)
        return {"waits": self.waits, "unanswered": len(self.awaited), "sent": len(self.sent)}


async def _over(event: asyncio.Event, within_s: float) -> None:
    try:
        await asyncio.wait_for(event.wait(), within_s)
    except TimeoutError:
        return


class Wire(asyncio.Protocol):
    """One connection: requests apart by their heads, answers in one write."""

    def __init__(self, api: Api):
        self.api = api
        self._read = bytearray()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, fault: Exception | None) -> None:
        self._transport = None
        if self.api.poll is not None and self.api.poll[0] is self:
            self.api.poll = None

    def data_received(self, data: bytes) -> None:
        self._read += data
        while (end := self._read.find(b"\r\n\r\n")) >= 0:
            head = bytes(self._read[:end])
            found = LENGTH.search(head)
            whole = end + 4 + (int(found[1]) if found else 0)
            if len(self._read) < whole:
                return
            body = bytes(self._read[end + 4 : whole])
            del self._read[:whole]
            self.api.call(self, head.split(b" ", 2)[1].rpartition(b"/")[2].lower(), body)

    def answer(self, result: bytes) -> None:
        """Sends ``result`` as the Bot API does."""
        if self._transport is not None:
            body = b'{"ok":true,"result":' + result + b"}"
            self._transport.write(HEAD % (len(body), body))


async def main() -> None:
    """Serves until standard input ends."""
    loop = asyncio.get_running_loop()
    api = Api()
    server = await loop.create_server(lambda: Wire(api), "127.0.0.1", 0)
    orders = asyncio.StreamReader(limit=2**26)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    _tell({"port": server.sockets[0].getsockname()[1]})
    while line := await orders.readline():
        _tell(await api.carry_out(json.loads(line)))


def _tell(said: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main())
