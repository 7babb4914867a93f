"""What somebody asks to see in plain words: the weeks to come, the next session, the log, how it goes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.commands.converse import respond

FIRST = datetime.fromisoformat("2026-11-23T08:00:00+00:00")
RACE = {"date": "2026-12-27", "distance_m": 10000}


def talk(*said: str, **profile: Any) -> list[dict[str, Any]]:
    """The turns of a talk, a minute apart."""
    turns = [{"at": (FIRST + timedelta(minutes=n)).isoformat(), "text": t} for n, t in enumerate(said)]
    out: list[dict[str, Any]] = respond({"profile": {"history": "regular", **profile}, "turns": turns})["turns"]
    return out


NEXT_WEEK = (
    "next week please",
    "and next week then",
    "show me next week",
    "the plan for next week pls",
    "can i see next week",
)


@pytest.mark.parametrize("said", NEXT_WEEK)
def test_next_week_is_shown(said: str) -> None:
    (turn,) = talk(said)

    assert turn["reply"].startswith("Week of Mon 30 Nov"), turn["reply"]
    assert "Nothing has changed yet" not in turn["reply"]


WEEKS = (
    ("what will the next 5 weeks look like?", 5),
    ("next two weeks please", 2),
    ("show me the next three weeks", 3),
    ("what about the coming 4 weeks", 4),
    ("what do the next few weeks look like", 3),
)


@pytest.mark.parametrize(("said", "weeks"), WEEKS, ids=[w[0] for w in WEEKS])
def test_several_weeks_are_shown_at_a_glance(said: str, weeks: int) -> None:
    (turn,) = talk(said, race=RACE)

    assert turn["reply"].count("Week of") == weeks, turn["reply"]
    assert "couldn't place" not in turn["reply"]


def test_a_race_stands_in_its_week() -> None:
    (turn,) = talk("what do the next five weeks look like", race=RACE)

    assert "Race: 10 km on Sun 27 Dec." in turn["reply"]


NEXT = (
    "whats the next one",
    "when is the next one?",
    "wen is the next 1",
    "ok what's my next one",
    "show me the next one",
)


@pytest.mark.parametrize("said", NEXT)
def test_the_next_one_is_the_next_session(said: str) -> None:
    (turn,) = talk(said)

    assert turn["reply"].startswith("Your next session"), turn["reply"]


LOG = (
    "show me my log", "what's in the log for last week", "show me what I logged last week", "what have i logged so far",
    "let me see my diary please", "can you show me the last entries",
)  # fmt: skip


@pytest.mark.parametrize("said", LOG)
def test_the_log_is_shown(said: str) -> None:
    turn = talk("squats 3x8 60kg", said)[-1]

    assert "Your newest entry" in turn["reply"], turn["reply"]


@pytest.mark.parametrize(
    "said", ["show me how I'm doing", "let me see how it's going", "show me how im getting on please"]
)
def test_how_it_goes_is_shown(said: str) -> None:
    assert "This week:" in talk("ran 5k in 30:00", said)[-1]["reply"]


OTHER = (
    "no running for the next two weeks", "rest for the next two weeks", "i'm away for the next 3 weeks",
    "move it to next week please", "no strength next week", "the next two weeks will be mad at work",
    "log 3x8 squats 40kg", "how is my knee doing?", "log",
)  # fmt: skip


@pytest.mark.parametrize("said", OTHER)
def test_what_says_more_is_no_mere_look(said: str) -> None:
    reply = talk("bench 3x8 40kg", said)[-1]["reply"]

    assert not reply.startswith(("Week of Mon 30 Nov", "This week:")), reply
    assert reply.count("Week of") < 2
