"""Manners: words for the operators, quick keys that come and go, and groups that hear nothing of anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from coach.books import Books
from coach.grouptalk import group_answer
from content.letter import plain
from content.voice import Voice
from tests.chat import BOT, Chat

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
GROUP = -100


async def test_feedback_goes_to_each_operator_and_thanks_the_athlete(chat: Chat) -> None:
    chat.desk = replace(chat.desk, operators=(91, 92))
    chat.ears.desk = chat.desk
    sent = await chat.say("/feedback", MONDAY)
    assert "What shall I pass on" in sent[0].text
    await chat.say("the timer is <great>", MONDAY)
    told = [(g["chat_id"], g["text"]) for n, g in chat.telegram.calls if n == "sendMessage"]
    assert {chat_id for chat_id, text in told if "the timer is &lt;great&gt;" in text} == {91, 92}
    assert any("on its way" in text for chat_id, text in told if chat_id == 7)


async def test_quick_keys_come_and_go(chat: Chat) -> None:
    await chat.say("/settings", MONDAY)
    await chat.press("Quick keys on", MONDAY)
    await chat.say("keys off", MONDAY)
    markups = [g.get("reply_markup") or {} for n, g in chat.telegram.calls if n == "sendMessage"]
    assert [[k["text"] if isinstance(k, dict) else k for k in row] for row in markups[-2]["keyboard"]] == [
        ["Today", "Let's go"],
        ["Week", "Log"],
    ]
    assert markups[-1] == {"remove_keyboard": True}


def in_group(chat: Chat, text: str, **more: Any) -> dict[str, Any]:
    """A message in a group."""
    body = {**chat._envelope(MONDAY), "message_id": 5, "text": text, **more}
    body["chat"] = {"id": GROUP, "type": "supergroup", "title": "Runners"}
    return {"message": body}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("how do I do a plank?", None),  # not addressed
        ("left knee 4/10", None),
        ("@coach_bot how do I do a plank?", "Forearm plank"),
        ("@Coach_Bot my left knee hurts 4/10", "write to me alone"),
        ("@coach_bot squats 3x8 60kg", "write to me alone"),
        ("/log@coach_bot", "@coach_bot"),
        ("/help@coach_bot", "private chat"),
        ("@coach_bot my chest hurts and I can't breathe", "emergency number"),
    ],
)
async def test_in_a_group_only_when_addressed_and_never_of_anybody(chat: Chat, text: str, said: str | None) -> None:
    await chat.say("left knee 7/10", MONDAY)
    before = len(chat.telegram.calls)
    await chat.hear(in_group(chat, text), MONDAY)
    told = [g for n, g in chat.telegram.calls[before:] if n.startswith("send") and n != "sendChatAction"]
    if said is None:
        assert told == []
        return
    assert [g["chat_id"] for g in told] == [GROUP]
    words = str(told[0].get("text") or told[0].get("caption"))
    assert said in words
    assert "left knee" not in words
    assert not told[0].get("reply_markup")
    async with chat.database.reading() as memory:
        athlete = await memory.everything(1)
    assert athlete["athlete"]["chat_id"] == 7  # the private chat stays where words go
    assert text not in [m["text"] for m in athlete["messages"]]


async def test_an_answer_to_the_coach_in_a_group_is_addressed(chat: Chat) -> None:
    earlier = {"message_id": 4, "date": 1, "chat": {"id": GROUP, "type": "supergroup", "title": "R"}, "from": BOT}
    await chat.hear(in_group(chat, "how often should I lift?", reply_to_message={**earlier, "text": "…"}), MONDAY)
    assert [g["chat_id"] for n, g in chat.telegram.calls if n == "sendMessage"] == [GROUP]


def test_group_answers_carry_no_buttons(books: Books, voice: Voice) -> None:
    reply = group_answer("@coach_bot what is a pallof press", "coach_bot", MONDAY, books)
    assert "Pallof" in plain(reply, voice)
    assert reply.buttons == ()


#: What is said to the coach in a group, and the safety line that is the right one; all of it without an athlete.
GROUP_SIGNS = [
    ("I want to kill myself", ("group-crisis",)),
    ("i don't want to live any more", ("group-crisis",)),
    ("I'm going to end my life tonight", ("group-crisis",)),
    ("my mate says he wants to kill himself", ("group-crisis",)),
    ("I cut myself again last night", ("group-crisis",)),
    ("/feedback I want to kill myself", ("group-crisis",)),
    ("how do I do a plank? also I want to die", ("group-crisis",)),
    ("Ich will mich umbringen", ("group-crisis",)),
    ("quiero suicidarme", ("group-crisis",)),
    ("I want to kill myself and my chest hurts, I can't breathe", ("group-crisis", "group-urgent")),
    ("my chest hurts and I can't breathe", ("group-urgent",)),
    ("my calf is swollen, hot and red after the flight", ("group-urgent",)),
    ("Ich habe Brustschmerzen und bekomme keine Luft", ("group-urgent",)),
    ("/stats I fainted and my heart is racing", ("group-urgent",)),
    ("my boyfriend hits me", ("group-unsafe",)),
]


@pytest.mark.parametrize(("text", "lines"), GROUP_SIGNS)
def test_a_sign_in_a_group_is_met_with_the_right_line(text: str, lines: tuple[str, ...], books: Books) -> None:
    reply = group_answer(f"@coach_bot {text}", "coach_bot", MONDAY, books)

    assert tuple(p.key for p in reply.parts) == (*lines, "group-alone")
    assert reply.buttons == ()


@pytest.mark.parametrize(
    "text",
    [
        "this workout will kill me, how do I do a burpee?",
        "how do I do a dead bug?",
        "what is a suicide sprint?",
        "is running killing my gains?",
        "why is the deadlift called deadlift?",
        "what does a good cut look like before a race?",
    ],
)
def test_everyday_talk_in_a_group_is_no_crisis(text: str, books: Books) -> None:
    reply = group_answer(f"@coach_bot {text}", "coach_bot", MONDAY, books)

    assert not [p.key for p in reply.parts if p.key in ("group-crisis", "group-unsafe", "group-urgent")]


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_the_lines_of_a_group_name_whom_to_call(language: str, books: Books, voice: Voice) -> None:
    spoken, elsewhere = voice.of(language), books.safety.numbers_in("")

    assert elsewhere.emergency in spoken.plain("group-crisis")
    assert elsewhere.crisis.split()[0] in spoken.plain("group-crisis")
    assert all(elsewhere.emergency in spoken.plain(f"group-{one}") for one in ("urgent", "unsafe"))


@pytest.mark.parametrize(
    ("text", "said"),
    [("Ich will mich umbringen", "Notruf"), ("quiero suicidarme ya no quiero vivir", "emergencias"), ("/log", "write")],
)
async def test_a_group_is_answered_in_the_language_of_the_text(chat: Chat, text: str, said: str) -> None:
    await chat.hear(in_group(chat, f"@coach_bot {text}"), MONDAY)

    assert said in str([g["text"] for n, g in chat.telegram.calls if n == "sendMessage"])


@pytest.mark.parametrize(
    "command", ["stats", "health", "week", "deletemydata", "log", "me", "broadcast", "today", "settings", "nosuch"]
)
@pytest.mark.parametrize("form", ["/{}@coach_bot", "@coach_bot /{}", "/{}@coach_bot knee pain"])
def test_a_command_in_a_group_is_answered_alone(command: str, form: str, books: Books) -> None:
    reply = group_answer(form.format(command), "coach_bot", MONDAY, books)

    assert [p.key for p in reply.parts] == ["group-private"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("/help@coach_bot", "group-help"),
        ("/start@coach_bot", "group-help"),
        ("/exercise@coach_bot plank", "exercise"),
        ("/ask@coach_bot how often should I lift?", "article"),
    ],
)
def test_commands_of_the_shelf_work_in_a_group(text: str, key: str, books: Books) -> None:
    assert key in group_answer(text, "coach_bot", MONDAY, books).parts[0].key
