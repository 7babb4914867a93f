"""Sessions moved and moved back, left out, and named by their own day."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond

PROFILE = {
    "timezone": "Europe/London",
    "level": "intermediate",
    "running_days": {"tue": "easy", "thu": "easy", "sun": "long"},
    "strength_days": ["wed", "fri"],
    "equipment": ["dumbbells"],
}


def turns(*texts: str) -> list[dict[str, Any]]:
    """The turns of a conversation on Tuesday, 8 September 2026, a minute apart."""
    said = [{"at": f"2026-09-08T18:{10 + n}:00+01:00", "text": text} for n, text in enumerate(texts)]
    return list(respond({"profile": PROFILE, "turns": said})["turns"])


@pytest.mark.parametrize(
    "back",
    [
        "move it back",
        "put it back",
        "can you move it back please",
        "no, put it back where it was",
        "move the session back",
        "actually move it back to wednesday",
        "shift that back again",
    ],
)
def test_a_move_asked_back_is_undone(back: str) -> None:
    moved, undone, week = turns("move tomorrow's session to monday", back, "what's on wednesday")

    assert "Mon 14 Sep" in moved["reply"]
    assert "Taken back" in undone["reply"]
    assert "minutes" in week["reply"]  # the session stands on Wednesday again


def test_what_was_undone_is_put_back() -> None:
    *_, back, week = turns("move tomorrow's session to monday", "undo", "put it back", "what's on monday")

    assert "back" in back["reply"]
    assert "minutes" in week["reply"]


@pytest.mark.parametrize("text", ["move it back", "put the session back a day"])
def test_without_a_move_nothing_is_undone(text: str) -> None:
    assert "Taken back" not in turns(text)[0]["reply"]


def test_a_move_back_to_another_day_is_another_move() -> None:
    assert "Taken back" not in turns("move tomorrow's session to monday", "move it back to thursday")[1]["reply"]


def test_a_session_that_was_left_out_is_named_by_its_day() -> None:
    skipped, shown = turns("skip friday", "what's on friday")

    assert "Wed 9 Sep" in skipped["reply"]  # the next session lies before the one left out
    assert "left the session of Fri 11 Sep out" in shown["reply"]
    assert "today" not in shown["reply"].partition("\n")[0]


@pytest.mark.parametrize(
    "text",
    [
        "no gym for me today",
        "no gym today, kid is sick",
        "no gym tonight, too tired",
        "no gym for me today, son's in a&e with a broken wrist",
        "no gym today because of work",
    ],
)
def test_who_does_not_go_has_left_the_session_out(text: str) -> None:
    (turn,) = turns(text)

    assert ("session", "skipped") in [(a["act"], a.get("status")) for a in turn["acts"]]
    assert "your own body" not in turn["reply"]


@pytest.mark.parametrize(
    "text", ["no gym today", "no gym this week because of work travel", "no gym tomorrow, in a hotel"]
)
def test_where_there_is_no_gym_another_session_is_given(text: str) -> None:
    assert "your own body" in turns(text)[0]["reply"]
