"""The wire to Telegram: what a caller sees of answers, refusals, faults and files, and no fault tells the token."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.mouth import not_arrived
from bot.transport import Wire

TOKEN = "42:" + "S" * 35
MESSAGE = {"message_id": 5, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "ok"}


class Telegram:
    """A server that answers as it is told to, and keeps what it was sent."""

    def __init__(self) -> None:
        self.seen: list[dict[str, object]] = []
        self.url = ""

    async def answer(self, request: web.Request) -> web.StreamResponse:
        form = await request.post()
        self.seen.append({
            name: (part.filename, part.file.read()) if isinstance(part, web.FileField) else part
            for name, part in form.items()
        })  # fmt: skip
        match request.query.get("as") or str(form.get("text", "")):
            case "flood":
                body = {"ok": False, "error_code": 429, "description": "no", "parameters": {"retry_after": 7}}
                return web.json_response(body, status=429)
            case "refused":
                return web.json_response({"ok": False, "error_code": 400, "description": "chat not found"}, status=400)
            case "moved":
                raise web.HTTPFound("http://127.0.0.1:1/elsewhere")
            case "cut":
                assert request.transport is not None
                request.transport.abort()
            case "silent":
                await asyncio.sleep(5)
        return web.json_response({"ok": True, "result": MESSAGE})


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    there = Telegram()
    app = web.Application()
    app.add_routes([web.route("*", "/bot{token}/{method}", there.answer)])
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    there.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield there
    await runner.cleanup()


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    wire = Wire(connections=4, read_s=0.3, connect_s=1.0)
    await wire.initialize()
    yield Bot(TOKEN, base_url=f"{telegram.url}/bot", request=wire, get_updates_request=Wire(connections=1))
    await wire.shutdown()


async def test_what_is_sent_arrives_as_it_was(telegram: Telegram, bot: Bot) -> None:
    said = await bot.send_message(1, "ä & b = c\n+1", disable_notification=True)

    assert said.message_id == 5
    assert telegram.seen == [{"chat_id": "1", "text": "ä & b = c\n+1", "disable_notification": "true"}]


async def test_a_file_goes_as_a_file(telegram: Telegram, bot: Bot) -> None:
    await bot.send_document(1, b"\x00\xff", filename="export.zip", caption="yours")

    (form,) = telegram.seen
    assert (form["chat_id"], form["caption"]) == ("1", "yours")
    assert ("export.zip", b"\x00\xff") in form.values()


@pytest.mark.parametrize(
    ("told", "kind", "surely"),
    [
        ("flood", RetryAfter, True),
        ("refused", BadRequest, True),
        ("moved", NetworkError, False),  # a redirect is not followed: the token would go along
        ("cut", NetworkError, False),
        ("silent", TimedOut, False),
    ],
)
async def test_faults_are_the_librarys_own(told: str, kind: type[TelegramError], surely: bool, bot: Bot) -> None:
    with pytest.raises(kind) as raised:
        await bot.send_message(1, told)

    assert TOKEN not in "".join(traceback.format_exception(raised.value))
    if kind in (NetworkError, TimedOut):
        assert not_arrived(raised.value) is surely


async def test_where_nobody_listens_nothing_arrived() -> None:
    wire = Wire(connections=1, connect_s=0.5)
    await wire.initialize()
    with pytest.raises(NetworkError) as raised:
        await Bot(TOKEN, base_url="http://127.0.0.1:1/bot", request=wire).send_message(1, "hi")
    await wire.shutdown()

    assert not_arrived(raised.value)
    assert TOKEN not in "".join(traceback.format_exception(raised.value))
