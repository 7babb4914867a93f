"""The desk and the ears: what is confirmed is committed, seen twice is done once, failed twice is poison."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from coach import conversation
from tests.chat import Chat

STICKER = {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 9, "height": 9}
STICKER |= {"is_animated": False, "is_video": False}
AT = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


def update(number: int, person: int, text: str, message_id: int | None = None) -> dict[str, Any]:
    """A message as Telegram's JSON."""
    who = {"id": person, "is_bot": False, "first_name": f"P{person}"}
    chat = {"id": person, "type": "private", "first_name": f"P{person}"}
    return {
        "update_id": number,
        "message": {
            "message_id": message_id or number,
            "date": int(AT.timestamp()) + number,
            "chat": chat,
            "from": who,
            "text": text,
        },
    }


async def kept(chat: Chat) -> int:
    """How many lifts the diary of all athletes holds."""
    async with chat.database.reading() as memory:
        ids = range(1, 50)
        rows = [await memory.everything(i) for i in ids]
    return sum(1 for r in rows for e in (r.get("diary") or []) if e["body"]["act"] == "strength")


async def test_a_batch_of_many_athletes_is_one_piece_of_work(chat: Chat) -> None:
    chat.telegram.updates = [update(n, 10 + n % 5, f"push ups 3x{n}") for n in range(1, 21)]
    await chat.ears.work(await chat.ears.fetch(0))

    assert await kept(chat) == 20
    assert chat.ears.offset == 21


async def test_an_update_seen_twice_does_nothing_twice(chat: Chat) -> None:
    chat.telegram.updates = [update(5, 10, "push ups 3x10")]
    await chat.ears.work(await chat.ears.fetch(0))
    chat.ears.offset = None
    await chat.ears.work(await chat.ears.fetch(0))
    while await chat.post.deliver():
        chat.moment["now"] += timedelta(seconds=2)

    assert await kept(chat) == 1
    assert [name for name, _ in chat.telegram.calls if name == "sendMessage"] == ["sendMessage"]


async def test_one_bad_update_does_not_hold_up_the_others(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    def explode(draft: Any, rest: str) -> None:
        raise RuntimeError("a fault of ours")

    monkeypatch.setitem(conversation.COMMANDS, "help", explode)
    chat.telegram.updates = [
        update(1, 10, "push ups 3x10"),
        update(2, 11, "/help"),
        update(3, 12, "push ups 3x12"),
        {"update_id": 4, "message": {"message_id": "not a number", "date": None}},
    ]
    await chat.ears.work(await chat.ears.fetch(0))
    for _ in range(5):
        await chat.post.deliver()
        chat.moment["now"] += timedelta(seconds=2)
    said = [str(given.get("text")) for name, given in chat.telegram.calls if name == "sendMessage"]

    assert await kept(chat) == 2
    assert chat.ears.offset == 5
    assert sum("went wrong on my side" in s for s in said) == 1


async def test_updates_the_coach_has_no_use_for_are_confirmed_too(chat: Chat) -> None:
    group = update(1, 10, "squats 3x8 60kg")
    group["message"]["chat"] = {"id": -5, "type": "group", "title": "Friends"}
    chat.telegram.updates = [group, {"update_id": 2, "poll": {"id": "1"}}]
    await chat.ears.work(await chat.ears.fetch(0))

    assert chat.ears.offset == 3
    assert await kept(chat) == 0
    assert await chat.post.deliver() == 0


async def test_who_blocked_the_bot_is_left_in_peace_until_they_write_again(chat: Chat) -> None:
    await chat.say("/start", AT)
    await chat.press("Skip all, use defaults", AT)
    chat.telegram.refusals = [("sendMessage", 403, {"description": "Forbidden: bot was blocked by the user"})]
    tuesday = AT.replace(hour=6) + timedelta(days=9)
    for hours in range(72):
        assert await chat.tick(tuesday + timedelta(hours=hours)) == []
    back = await chat.say("/today", tuesday + timedelta(hours=80))

    assert len(back) == 1


async def test_an_edited_message_takes_the_place_of_what_it_said_before(chat: Chat) -> None:
    await chat.say("push ups 3x10", AT)
    sent = await chat.edit(1, "push ups 3x12", AT, AT + timedelta(minutes=5))

    assert "3×12" in sent[-1].text
    assert await kept(chat) == 1


@pytest.mark.parametrize("data", ["", "undo", "undo:m999", "yes:m1.0", "s:runs:mon", "how:nothing", "x" * 64, "done:x"])
async def test_a_button_that_no_longer_works_is_answered_kindly(data: str, chat: Chat) -> None:
    sent = await chat.press_data(data, 1, AT)

    assert "no longer works" in sent[0].text
    assert [s.method for s in sent[1:]] == ["editMessageReplyMarkup"]  # and the buttons go


async def test_another_athletes_buttons_do_nothing_here(chat: Chat) -> None:
    await chat.say("push ups 3x10", AT)
    chat.person = 8
    sent = await chat.press_data("undo:m1", 1001, AT)

    assert "no longer works" in sent[0].text
    assert await kept(chat) == 1


@pytest.mark.parametrize(
    ("more", "answered"),
    [
        ({"voice": {"file_id": "v", "file_unique_id": "v", "duration": 3}}, "voice notes"),
        ({"photo": [{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}]}, "pictures"),
        ({"sticker": STICKER}, "Nice one"),
        ({"document": {"file_id": "d", "file_unique_id": "d"}}, "I'm reading it"),
        ({"location": {"longitude": 13.4, "latitude": 52.5}}, "Which clock is yours"),
        ({"contact": {"phone_number": "1", "first_name": "x"}}, "Text works best"),
    ],
    ids=["voice", "photo", "sticker", "document", "location", "contact"],
)  # fmt: skip
async def test_what_cannot_be_heard_gets_a_friendly_answer(more: dict[str, Any], answered: str, chat: Chat) -> None:
    sent = await chat.say(None, AT, **more)  # type: ignore[arg-type]  # such messages have no text

    assert answered in sent[-1].text


async def test_a_caption_is_heard_like_a_text(chat: Chat) -> None:
    photo = [{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}]
    sent = await chat.say(None, AT, photo=photo, caption="push ups 3x10")  # type: ignore[arg-type]  # as above

    assert "Noted" in sent[-1].text


async def test_a_forwarded_message_is_nobodys_log(chat: Chat) -> None:
    origin = {"type": "hidden_user", "sender_user_name": "Bo", "date": int(AT.timestamp())}
    sent = await chat.say("squats 3x8 60kg", AT, forward_origin=origin)

    assert "somebody else" in sent[-1].text
    assert await kept(chat) == 0


async def test_a_chart_that_cannot_be_drawn_leaves_its_words(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    async def draw(_: dict[str, Any]) -> bytes:
        raise RuntimeError("no ink")

    await chat.say("push ups 3x10", AT)
    monkeypatch.setattr(chat.post.speak.__self__.artist, "draw", draw)  # type: ignore[attr-defined]
    sent = await chat.say("/progress", AT + timedelta(minutes=1))

    assert [s.method for s in sent] == ["sendMessage"]
    assert "3 sets" in sent[0].text and "couldn't draw" in sent[0].text


async def test_files_are_looked_for_when_one_is_owed_and_not_after_every_message(chat: Chat) -> None:
    called: list[str] = []
    chat.desk.fetch = lambda: called.append("porter")
    await chat.say("push ups 3x10", AT)
    assert called == []
    await chat.send_file(b"Date,Exercise\n", "log.csv", AT)

    assert called == ["porter"]


async def test_an_alert_is_sent_before_the_answers_that_wait(chat: Chat) -> None:
    chat.telegram.updates = [
        update(1, 10, "push ups 3x10"),
        update(2, 10, "how do I do a plank?"),
        update(3, 10, "crushing chest pain, sweating, can't breathe"),
    ]
    await chat.ears.work(await chat.ears.fetch(0))
    await chat.post.deliver()

    assert "112" in str(chat.telegram.calls[-1][1]["text"])
