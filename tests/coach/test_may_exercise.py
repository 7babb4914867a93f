"""Leave to do one exercise while something hurts: yes or no, by the plan in force and the bans, and nothing changes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.commands.converse import respond

MORNING = datetime.fromisoformat("2026-03-03T08:00:00+01:00")
PROFILE = {"timezone": "Europe/Berlin", "strength_days": ["tue", "fri"]}


def talk(*said: str | tuple[datetime, str]) -> list[dict[str, Any]]:
    """The turns of a talk, two minutes apart from where a moment is told; "[Change it]" is a press."""
    turns, at = [], MORNING
    for one in said:
        at, text = one if isinstance(one, tuple) else (at, one)
        kind = "press" if text.startswith("[") else "text"
        turns.append({"at": at.isoformat(), kind: text.strip("[]")})
        at += timedelta(minutes=2)
    out: list[dict[str, Any]] = respond({"profile": PROFILE, "turns": turns})["turns"]
    return out


LUNGES = (
    "can I do lunges?",
    "can i still do lunges",
    "so can I do some lunges today?",
    "are lunges ok?",
    "is it ok to do lunges",
    "should I do lunges this week?",
    "am I allowed to do lunges",
    "may I do my lunges on friday?",
    "are lunges out then?",
    "so no lunges then?",
    "ok thanks. can I do lunges?",
)


@pytest.mark.parametrize("asked", LUNGES)
def test_what_loads_the_sore_part_is_answered_no_with_what_stands_in_for_it(asked: str) -> None:
    turn = talk("knee 4/10", "[Change it]", asked)[-1]

    assert turn["reply"].startswith("Not for now: Reverse lunge."), turn["reply"]
    assert "at 4 of 10" in turn["reply"]
    assert "Glute bridge" in turn["reply"]
    assert turn["advice"] == []
    assert "Change it" not in turn["buttons"]


@pytest.mark.parametrize("asked", ["can I do push-ups?", "can I do planks today?", "should I do calf raises?"])
def test_what_leaves_it_alone_is_answered_yes(asked: str) -> None:
    reply = talk("knee 4/10", "[Change it]", asked)[-1]["reply"]

    assert reply.startswith("You may: "), reply
    assert "Today: " in reply  # what the plan asks for of it


@pytest.mark.parametrize("pain", ["knee 3/10", "knee 4/10", "knee 5/10"])
def test_what_waits_for_an_answer_counts_as_if_it_held(pain: str) -> None:
    turn = talk(pain, "can I squat?")[-1]

    assert turn["reply"].startswith("Not for now: Squat"), turn["reply"]
    assert "still waits for your word" in turn["reply"]
    assert turn["buttons"][:2] == ["Change it", "Keep the plan"]


def test_keeping_the_plan_makes_no_yes_of_it() -> None:
    assert talk("knee 4/10", "[Keep the plan]", "can I squat?")[-1]["reply"].startswith("Not for now: Squat")


def test_a_mild_pain_that_the_plan_minds_gets_a_yes_with_what_to_mind() -> None:
    reply = talk("knee 1/10", "can I squat?")[-1]["reply"]

    assert reply.startswith("You may: Squat (bodyweight), as your plan has it."), reply
    assert "fine up to 2 of 10" in reply


@pytest.mark.parametrize("pain", ["knee 6/10", "knee 7/10"])
def test_a_bad_pain_is_said_again_before_any_answer(pain: str) -> None:
    first, asked = talk(pain, "can I do push-ups?"), talk(pain, "can I do lunges?")[-1]

    assert first[0]["advice"][0]["urgency"] == asked["advice"][0]["urgency"]
    assert "You may" not in asked["reply"]


@pytest.mark.parametrize("asked", ["can I jump?", "may I do some jumps today", "are plyos ok"])
def test_jumps_are_no_exercise_while_a_leg_hurts(asked: str) -> None:
    reply = talk("knee 4/10", "[Change it]", asked)[-1]["reply"]

    assert "Not for now: " in reply, reply


def test_a_limit_is_said_as_it_was_told() -> None:
    reply = talk("my physio said no lunges for 3 weeks", "can I do lunges?")[-1]["reply"]

    assert reply.startswith("Forward lunge is out for now: no lunges, until Tue 24 Mar"), reply


@pytest.mark.parametrize("asked", ["can I run?", "can I train today?", "can I run and squat?"])
def test_runs_and_the_session_are_answered_as_ever(asked: str) -> None:
    assert "ot for now: " not in talk("knee 4/10", "[Change it]", asked)[-1]["reply"]


@pytest.mark.parametrize("asked", ["can I do lunges?", "how do I do a lunge?", "what are lunges good for?"])
def test_who_has_no_pain_gets_the_page(asked: str) -> None:
    reply = talk(asked)[-1]["reply"]

    assert "You may" not in reply
    assert "Not for now: " not in reply


# --- one morning is told once -----------------------------------------------------------------------------------------
@pytest.mark.parametrize("asked", ["can I run?", "can I train today?", "is it ok to run", "knee 4/10"])
def test_a_pain_of_this_morning_has_not_lasted_until_morning(asked: str) -> None:
    for reply in (t["reply"] for t in talk("knee 4/10", asked)):
        assert "by morning" not in reply, reply
        assert "in the morning, so" not in reply, reply


EVENING = MORNING.replace(hour=20) - timedelta(days=1)
STANDING = (  # told before, and there in the morning: as told, as asked about, and as told again
    ((EVENING, "knee 4/10"), (MORNING, "knee 4/10")),
    ((EVENING, "knee 4/10"), (MORNING, "can I run?")),
    ((EVENING, "knee 4/10"), (MORNING, "can I do lunges?")),
    ((EVENING, "knee 4/10"), (MORNING, "knee 4/10"), "knee 4/10"),
    ((EVENING, "knee 4/10"), (MORNING, "knee 4/10"), "can I run?"),
    ((EVENING - timedelta(days=2), "knee 4/10"), (EVENING, "knee 4/10"), (MORNING, "knee 4/10")),
    ((MORNING.replace(hour=1), "knee 4/10"), (MORNING, "knee 4/10")),  # told at night
)


@pytest.mark.parametrize("said", STANDING)
def test_a_pain_that_is_still_there_next_morning_is_taken_as_such(said: tuple[Any, ...]) -> None:
    assert "Not back to usual by morning" in talk(*said)[-1]["reply"]


def test_more_on_the_same_morning_is_no_milder() -> None:
    assert "Not back to usual by morning" in talk("knee 3/10", "knee 5/10")[-1]["reply"]
