"""Who is let in, what is kept, and what a person may not do."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.standin.blobs import Shelf
from bot.standin.person import press, write
from bot.standin.server import StandIn
from bot.standin.world import HISTORY, World

STRANGERS = [
    ("a name that was made to point here", "GET", "/sim/chats", {"Host": "evil.example"}, 403),
    ("the same at the Bot API", "GET", "/botX/getMe", {"Host": "evil.example:8090"}, 403),
    ("another site's script", "POST", "/sim/message", {"Origin": "https://evil.example"}, 403),
    ("a page without an origin", "POST", "/sim/message", {"Origin": "null"}, 403),
    ("another port of this machine", "POST", "/sim/reset", {"Origin": "http://127.0.0.1:1"}, 403),
    ("a number that is none", "POST", "/sim/message?chat=abc&text=x", {}, 400),
    ("a chat that nobody opened", "GET", "/sim/chat?chat=77", {}, 400),
    ("a page that is not there", "GET", "/nothing", {}, 404),
    ("a way out of the folder", "GET", "/..%2fserver.py", {}, 404),
]


@pytest.mark.parametrize(("who", "verb", "path", "headers", "status"), STRANGERS, ids=[s[0] for s in STRANGERS])
async def test_strangers_and_mistakes_are_refused(standin, client, who, verb, path, headers, status):
    async with client.request(verb, standin.url + path, headers=headers) as answer:
        assert answer.status == status
        assert (await answer.json())["ok"] is False


async def test_its_own_page_is_let_in(standin, client):
    named = {"Host": f"localhost:{standin.port}", "Origin": f"http://localhost:{standin.port}"}
    async with client.post(f"{standin.url}/sim/message?chat=5&text=hi", headers=named) as answer:
        assert answer.status == 200
    async with client.get(standin.url + "/") as page:
        assert "script-src 'self'" in page.headers["Content-Security-Policy"]
        assert "https://" not in await page.text()  # nothing is fetched from elsewhere


async def test_loopback_only_and_a_taken_port_is_said(standin):
    with pytest.raises(ValueError, match="loopback"):
        StandIn(host="0.0.0.0")
    with pytest.raises(OSError, match="in use"):
        await StandIn().start(standin.port)


async def test_a_file_that_calls_itself_a_page_is_a_download(chat, standin, client):
    sent = await chat.give("document", "trick.html", b"<script>alert(1)</script>")
    async with client.get(f"{standin.url}/sim/file/{sent['document']['file_id']}") as answer:
        assert answer.content_type == "application/octet-stream"
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert "sandbox" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("asked", "status", "part"),
    [
        (None, 200, b"0123456789"),
        ("bytes=2-4", 206, b"234"),
        ("bytes=7-", 206, b"789"),
        ("bytes=-2", 206, b"89"),
        ("bytes=50-", 200, b"0123456789"),
        ("nonsense", 200, b"0123456789"),
    ],
)
async def test_a_player_gets_the_part_of_a_file_it_asks_for(chat, standin, client, asked, status, part):
    sent = await chat.give("document", "log.txt", b"0123456789")
    headers = {"Range": asked} if asked else {}
    async with client.get(f"{standin.url}/sim/file/{sent['document']['file_id']}", headers=headers) as answer:
        assert (answer.status, await answer.read()) == (status, part)
        assert answer.headers["Accept-Ranges"] == "bytes"


async def test_events_tell_what_happens(chat, bot, standin, client):
    async with client.get(f"{standin.url}/sim/events?chat=1001") as stream:
        await stream.content.readuntil(b"\n\n")
        await chat.do("message", chat=1002, text="another chat")
        await bot.send_message(1001, "hello")
        line = await stream.content.readuntil(b"\n\n")
        event = json.loads(line.removeprefix(b"data: "))
        assert (event["type"], event["message"]["text"]) == ("message", "hello")


async def test_the_log_says_what_the_bot_did(chat, bot):
    await bot.send_message(1001, "one")
    (call,) = await chat.see("log", method="sendMessage")
    assert (call["fields"]["text"], call["result"]["text"]) == ("one", "one")
    await chat.do("reset")
    assert await chat.see("log", method="sendMessage") == []


def test_what_is_kept_is_bounded():
    world = World(lambda: datetime(2026, 11, 24, tzinfo=UTC))
    for n in range(HISTORY + 10):
        write(world, 1, f"word {n}")
    assert len(world.chats[1].messages) == HISTORY
    assert next(iter(world.chats[1].messages.values()))["text"] == "word 10"
    shelf = Shelf(room=100)
    first, second = shelf.put(b"x" * 60, "a"), shelf.put(b"y" * 60, "b")
    assert shelf.get(first.file_id) is None
    assert shelf.get(second.file_id) == second


def test_a_press_is_worth_150_seconds_a_word_a_day():
    now = [datetime(2026, 11, 24, tzinfo=UTC)]
    world = World(lambda: now[0])
    write(world, 1, "word")
    buttons = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    sent = world.message(world.chats[1], True, text="?", reply_markup=buttons)
    press(world, 1, sent["message_id"], "go")
    waits = [[next(k for k in w.update if k != "update_id") for w in world.pending()]]
    for seconds in (151, 86_400):
        now[0] += timedelta(seconds=seconds)
        waits.append([next(k for k in w.update if k != "update_id") for w in world.pending()])
    assert waits == [["message", "callback_query"], ["message"], []]


def test_a_new_start_does_not_repeat_the_numbers_of_the_last():
    """A bot keeps the numbers it has seen; numbers from 1 on would look like repeats to it."""
    before, after = (World(lambda s=s: datetime(2026, 11, 24, 0, 0, s, tzinfo=UTC)) for s in (0, 5))
    old = [write(before, 1, "word")[0]["message_id"] for _ in range(30)]
    assert write(after, 1, "word")[0]["message_id"] > max(old)
