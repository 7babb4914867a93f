"""Exercises as they move, or still: what is sent, that a film is uploaded once, and what a picture says in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from coach.reply import Reply, say
from content.letter import CAPTION_LIMIT, length, letters
from content.voice import Voice
from tests.chat import Chat

AT = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
WEDNESDAY = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)  # a day with a session
HOW = "how do I do a plank?"


def films(chat: Chat) -> list[str | None]:
    """What each sendAnimation named: a file id, or None where it brought the bytes."""
    return [given.get("animation") for name, given in chat.telegram.calls if name == "sendAnimation"]


async def test_how_an_exercise_goes_is_shown_as_it_moves(chat: Chat) -> None:
    sent = await chat.say(HOW, AT)

    assert sent[0].method == "sendAnimation"
    assert "1. " in sent[0].text  # the steps are what the film says to who does not see it


@pytest.mark.parametrize(
    ("where", "way"),
    [
        ("the session of the day", ("/today", "How do I do these?", 0)),
        ("the guided session", ("let's go", "Show me")),
        ("the library", ("/library", 0, 0, 0)),
        ("the plan ahead", ("what are my next sessions?", "Pictures:", 0)),
    ],
)
@pytest.mark.parametrize(("wish", "method"), [("moving pictures", "sendAnimation"), ("still pictures", "sendPhoto")])
async def test_wherever_an_exercise_is_shown_it_moves_or_stands_still(
    where: str, way: tuple[str | int, ...], wish: str, method: str, chat: Chat
) -> None:
    await chat.say("/start", AT)
    await chat.press("Skip all, use defaults", AT)
    await chat.say(wish, AT)
    sent = await chat.say(str(way[0]), WEDNESDAY)
    for step in way[1:]:
        labels = [b for s in sent for b in s.buttons]
        wanted = labels[step] if isinstance(step, int) else next(b for b in labels if b.startswith(step))
        sent = await chat.press(wanted, WEDNESDAY)

    assert sent[-1].method == method, where
    assert "1. " in sent[-1].text, where


async def test_a_film_is_uploaded_once_and_sent_by_its_id_after_that(chat: Chat) -> None:
    await chat.say(HOW, AT)
    await chat.say(HOW, AT)
    first, second = films(chat)

    assert first is None
    assert second is not None and second.startswith("film")


async def test_an_id_that_telegram_has_forgotten_is_uploaded_anew(chat: Chat) -> None:
    await chat.say(HOW, AT)
    chat.telegram.refusals.append(("sendAnimation", 400, {"description": "Bad Request: wrong file identifier"}))
    sent = await chat.say(HOW, AT)

    assert sent[0].method == "sendAnimation"
    assert films(chat)[-1] is None


@pytest.mark.parametrize("words", ["still pictures please", "no animations", "Only static images."])
async def test_who_wants_no_motion_gets_the_still(chat: Chat, words: str) -> None:
    await chat.say(words, AT)
    assert (await chat.say(HOW, AT))[0].method == "sendPhoto"

    await chat.say("moving pictures again", AT)
    assert (await chat.say(HOW, AT))[0].method == "sendAnimation"


async def test_the_settings_switch_between_moving_and_still(chat: Chat) -> None:
    assert "Pictures: moving" in (await chat.say("/settings", AT))[0].text
    await chat.press("Still pictures", AT)
    assert "Pictures: still" in (await chat.say("/settings", AT))[0].text
    assert (await chat.say(HOW, AT))[0].method == "sendPhoto"
    await chat.press("Moving pictures", AT)
    assert (await chat.say(HOW, AT))[0].method == "sendAnimation"
    assert "how I show exercises" in (await chat.say("/undo", AT))[0].text
    assert (await chat.say(HOW, AT))[0].method == "sendPhoto"


def test_a_long_text_leaves_whole_paragraphs_under_the_picture(voice: Voice) -> None:
    parts = tuple(say("left-over", left=letter * 600) for letter in "abc")
    first, *rest = letters(Reply(parts=parts, picture="plank"), voice)

    assert "a" * 600 in first["text"]
    assert length(first["text"]) <= CAPTION_LIMIT
    assert "b" * 600 in rest[0]["text"]
    assert first["moving"] is True
    assert "moving" not in letters(Reply(parts=parts, picture="plank", moving=False), voice)[0]
