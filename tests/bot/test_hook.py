"""The webhook: who does not know the secret is not heard, rubbish is refused, and 200 means committed."""

from __future__ import annotations

import asyncio
import io
import json
import socket
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import aiohttp
import pytest

from bot.config import read_config
from bot.hook import LARGEST, open_hook, secret_of
from bot.watch import Watch
from storage.heard import Person
from tests.chat import TOKEN, Chat

HEADER = "X-Telegram-Bot-Api-Secret-Token"
SQUATS = {
    "update_id": 5,
    "message": {
        "message_id": 5,
        "date": 1_795_000_000,
        "chat": {"id": 7, "type": "private", "first_name": "Ana"},
        "from": {"id": 7, "is_bot": False, "first_name": "Ana"},
        "text": "squats 3x8 60kg",
    },
}


class Door:
    """The webhook's door, and who knocks."""

    def __init__(self, http: aiohttp.ClientSession, url: str, secret: str) -> None:
        self.http, self.url, self.secret = http, url, secret

    async def knock(self, body: bytes, secret: str | None = None) -> int:
        """The status of one push."""
        headers = {HEADER: self.secret if secret is None else secret}
        async with self.http.post(self.url, data=io.BytesIO(body), headers=headers) as answer:
            return answer.status


@pytest.fixture
async def door(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Door]:
    """The webhook over the whole coach."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("WEBHOOK_URL", "https://coach.example/hook")
    monkeypatch.setenv("PORT", str(port))
    config, stop = read_config(), asyncio.Event()
    watch = Watch(config, chat.desk, stop, polls=False, clock=False)
    async with (
        open_hook(config, chat.ears.bot, chat.desk, chat.ears.route, watch),
        aiohttp.ClientSession() as http,
    ):
        yield Door(http, f"http://127.0.0.1:{port}/hook", secret_of(config))


async def kept(chat: Chat) -> int:
    """How many records the first athlete has."""
    async with chat.database.transaction() as memory:
        known = await memory.recall([Person(7, 7, "Ana", "en")], since=date(2026, 1, 1))
    return sum(r.act is not None for r in known[7].records)


async def test_only_who_knows_the_secret_is_heard(door: Door, chat: Chat) -> None:
    body = json.dumps(SQUATS).encode()

    assert [await door.knock(body, s) for s in ("", "wrong", "\u00e9", door.secret + "x")] == [403] * 4
    assert await kept(chat) == 0
    assert await door.knock(body) == 200
    assert await kept(chat) == 1


async def test_a_stranger_is_told_nothing_and_not_read(door: Door, chat: Chat) -> None:
    """Neither what was wrong, nor whether the body was any good, nor that it was too large."""
    told = []
    for body in (json.dumps(SQUATS).encode(), b"{", b" " * (LARGEST + 1)):
        headers = {HEADER: "wrong"}
        async with door.http.post(door.url, data=io.BytesIO(body), headers=headers) as answer:
            told.append((answer.status, await answer.read()))

    assert told == [(403, b"")] * 3


async def test_a_message_that_comes_after_its_own_edit_changes_nothing(door: Door, chat: Chat) -> None:
    """Two processes may take them in the wrong order; what was meant is what was written last."""
    said = SQUATS["message"]
    edit = {"update_id": 6, "edited_message": {**said, "text": "plank 3x45s", "edit_date": said["date"] + 60}}
    assert [await door.knock(json.dumps(update).encode()) for update in (edit, SQUATS, SQUATS)] == [200] * 3
    async with chat.database.transaction() as memory:
        mine = await memory.everything(1)

    assert [r["body"]["exercise"] for r in mine["diary"] if r["body"]["act"] == "strength"] == ["plank"]
    assert [(m["text"], m["first_text"]) for m in mine["messages"]] == [("plank 3x45s", "squats 3x8 60kg")]


async def test_another_message_of_the_same_number_is_heard(door: Door, chat: Chat) -> None:
    """An import brings messages of another chat along: theirs may be the numbers of today's."""
    said = SQUATS["message"]
    later = {"update_id": 6, "message": {**said, "text": "plank 3x45s", "date": said["date"] + 60}}
    assert [await door.knock(json.dumps(update).encode()) for update in (SQUATS, later)] == [200] * 2

    assert await kept(chat) == 1  # the same origin, told anew
    async with chat.database.transaction() as memory:
        assert [m["text"] for m in (await memory.everything(1))["messages"]] == ["plank 3x45s"]


async def test_what_is_not_committed_is_not_confirmed(door: Door, chat: Chat, monkeypatch) -> None:
    """The memory is asked, and nobody else: a handler that returned happily is no proof."""
    body = json.dumps(SQUATS).encode()
    real = chat.desk.take

    async def forgetful(_: object) -> list[object]:
        return []

    async def broken(_: object) -> list[object]:
        raise OSError("the database is away")

    for take, status in ((forgetful, 503), (broken, 503), (real, 200)):
        monkeypatch.setattr(chat.desk, "take", take)
        assert await door.knock(body) == status

    assert await kept(chat) == 1
    page = chat.desk.metrics.page(None).decode()
    assert 'coach_webhook_pushes_total{status="503"} 2.0' in page


async def test_the_answer_waits_for_the_commit(door: Door, chat: Chat, monkeypatch) -> None:
    held, reached = asyncio.Event(), asyncio.Event()
    real = chat.desk.take

    async def slow(batch: Any) -> Any:
        reached.set()
        await held.wait()
        return await real(batch)

    monkeypatch.setattr(chat.desk, "take", slow)
    knocking = asyncio.create_task(door.knock(json.dumps(SQUATS).encode()))
    await asyncio.wait_for(reached.wait(), 5)
    early, _ = await asyncio.wait({knocking}, timeout=0.05)
    held.set()

    assert not early
    assert await knocking == 200


async def test_a_push_that_comes_twice_does_nothing_twice(door: Door, chat: Chat) -> None:
    body = json.dumps(SQUATS).encode()

    assert [await door.knock(body), await door.knock(body)] == [200, 200]
    assert await kept(chat) == 1


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b"7", 400),
        (b"\xff\xfe", 400),
        (b'{"update_id": "x"}', 400),
        (b'{"update_id": 1e400}', 400),
        (b'{"update_id": "5"}', 400),
        (b'{"update_id": true}', 400),
        (b'{"update_id": 5.5}', 400),
        (b'{"update_id": 99999999999999999999}', 400),
        (b'{"message": {}}', 400),
        (b"[" * 100_000, 400),
        (b" " * (LARGEST + 1), 413),
    ],
    ids=[
        "empty",
        "half",
        "list",
        "number",
        "bytes",
        "word",
        "infinite",
        "digits",
        "truth",
        "half-number",
        "huge",
        "none",
        "deep",
        "big",
    ],
)
async def test_rubbish_is_refused(body: bytes, status: int, door: Door) -> None:
    assert await door.knock(body) == status


async def test_the_address_is_told_at_every_start(door: Door, chat: Chat) -> None:
    await asyncio.sleep(0.05)
    told: list[dict[str, Any]] = [given for name, given in chat.telegram.calls if name == "setWebhook"]

    assert [t["secret_token"] for t in told] == [door.secret]


async def test_it_is_ready_while_the_database_answers(door: Door, chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    ready = door.url.replace("/hook", "/readyz")
    async with door.http.get(ready) as answer:
        assert answer.status == 200

    async def away(_: object) -> bool:
        raise OSError

    monkeypatch.setattr(chat.database, "anyone_due", away)
    async with door.http.get(ready) as answer:
        assert answer.status == 503
    async with door.http.get(door.url.replace("/hook", "/healthz")) as answer:
        assert answer.status == 200
