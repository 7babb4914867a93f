"""A figure is never torn from its unit on a phone, and what is copied out of the chat is heard like what is typed."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime

import pytest

from coach.unbroken import breakable, unbroken
from tests.chat import Chat

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
WEDNESDAY = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)
TORN = re.compile(r"\d (?:kg|lb|km|mi|m|cm|min|h|s)\b| ×|× ")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("3 × 47.5 kg", 1),
        ("8 × 22.5 kg, 5 × 35 kg", 2),
        ("3×8 60 kg", 2),
        ("2×9–10 · <b>62,5 kg</b>", 3),
        ("2×30 s", 1),
        ("1×<b>30</b> s", 1),
        ("easy run 5 km 27:30", 4),
        ("2 × <b>16 kg</b>", 1),
        ("sets × reps", 1),
        ("at 7 so hard", 4),  # no unit, though it begins as one
        ("5 mistakes", 2),
        ("60 kg", 1),
        ("3×8 60 kg RIR 1 | 1×7", 5),
        ("RPE 8", 1),
    ],
)
def test_what_a_line_may_be_broken_into(text: str, parts: int) -> None:
    assert len(unbroken(text).split(" ")) == parts
    assert breakable(unbroken(text)) == text
    assert unbroken(unbroken(text)) == unbroken(text)


async def told(chat: Chat) -> list[str]:
    """All that was sent, as it lies on the wire."""
    return [str(given.get("text") or given.get("caption") or "") for _, given in chat.telegram.calls]


@pytest.mark.parametrize("language", ["en", "de", "es"])
async def test_no_message_tears_a_figure_from_its_unit(chat: Chat, language: str) -> None:
    await chat.say("back squat 3x8 60kg", datetime(2026, 11, 20, 18, 0, tzinfo=UTC))
    chat.language = language
    await chat.say("/start", MONDAY)
    await chat.say("I own a barbell, 4x20 and 2x10 kg plates, two 8 kg dumbbells", MONDAY)
    await chat.say("let's go", WEDNESDAY)
    await chat.say("ran 5k in 27:30", WEDNESDAY)
    await chat.say("/log", WEDNESDAY)
    await chat.say("slept 6.5 h, weight 68 kg", WEDNESDAY)

    texts = [html.unescape(re.sub(r"<[^>]+>", "", t)) for t in await told(chat)]

    assert any("60\N{NO-BREAK SPACE}kg" in t for t in texts)
    assert [t for t in texts if TORN.search(t)] == []


async def test_a_line_copied_out_of_the_chat_is_heard_as_typed(chat: Chat) -> None:
    await chat.say("/start", MONDAY)
    await chat.press("Skip all, use defaults", MONDAY)
    [typed] = await chat.say("back squat 3×8 60 kg", MONDAY)

    [copied] = await chat.say(unbroken("back squat 3×8 60 kg"), MONDAY)

    assert "back squat 3×8 60 kg" in copied.text
    assert typed.text.splitlines()[1] == copied.text.splitlines()[1]
