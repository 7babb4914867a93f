"""What a condition keeps out of the plan is recommended nowhere else: jumps, crunches and twists with brittle bones."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.commands.converse import respond

MONDAY = datetime.fromisoformat("2026-03-02T09:00:00+00:00")
PROFILE: dict[str, Any] = {
    "timezone": "Europe/London",
    "level": "beginner",
    "running_days": {"tue": "easy", "sat": "easy"},
    "strength_days": ["mon", "thu"],
    "equipment": ["dumbbells"],
}
BRITTLE = ("brittle-bones",)
NOT_FOR_YOU = "Not for you as things stand"


def last(*said: str, conditions: tuple[str, ...] = BRITTLE) -> str:
    turns = [{"at": (MONDAY + timedelta(minutes=2 * n)).isoformat(), "text": text} for n, text in enumerate(said)]
    out = respond({"profile": {**PROFILE, "conditions": list(conditions)}, "turns": turns})["turns"]
    return str(out[-1]["reply"])


OUT = (
    "can I do jumps for my bones?", "is the russian twist ok for my bones", "can I do crunches",
    "can I do sit ups with osteopenia", "can I do jumping jacks", "are yoga forward folds safe for me",
    "what about yoga, the forward folds?", "are crunches ok with osteoporosis", "can I skip rope",
    "are sit ups safe for me", "should I do box jumps", "are jumps good for osteopenia", "what about russian twists",
    "I'd like to do some jumping jacks", "when can I start jumping", "are twisting exercises ok",
    "hopping for bone density?", "bicycle crunches ok?", "crunches?", "can I do burpees",
    "how many jumps a week for bone density", "why no jumps",
)  # fmt: skip


@pytest.mark.parametrize("said", OUT)
def test_what_brittle_bones_leave_out_is_a_no(said: str) -> None:
    reply = last(said)

    assert reply.startswith(NOT_FOR_YOU), reply
    assert "fragile bones" in reply
    assert "easy hopping" not in reply
    assert "come into your plan by themselves" not in reply


@pytest.mark.parametrize("said", ["how do I do pogo hops", "how do I do a sit up", "show me crunches"])
def test_the_page_of_such_an_exercise_says_so(said: str) -> None:
    assert NOT_FOR_YOU in last(said)


@pytest.mark.parametrize("said", ["crunches 2x10 done", "did 3x10 box jumps", "russian twists 3x12"])
def test_one_that_was_done_is_logged_with_a_word_once(said: str) -> None:
    reply = last(said)

    assert reply.startswith("Noted")
    assert "Because of fragile bones your plan leaves out" in reply
    assert "Because of fragile bones" not in last(said, said)


@pytest.mark.parametrize(
    "said",
    [
        "can I do squats", "can I do a plank", "can I do push-ups", "can I hop on the bike", "can I skip friday",
        "can you jump me to next week?", "when can I hop on a call with you", "I did a twist at the party",
        "weights for bone density?", "what exercises are good for my bones", "squats 3x8",
    ],
)  # fmt: skip
def test_what_they_leave_in_is_answered_as_ever(said: str) -> None:
    assert "fragile bones" not in last(said), said


@pytest.mark.parametrize("said", [s for s in OUT if "osteo" not in s])
def test_without_a_condition_nothing_is_ruled_out(said: str) -> None:
    assert NOT_FOR_YOU not in last(said, conditions=()), said


def test_what_is_offered_instead_can_be_done() -> None:
    reply = last("what instead of crunches")

    assert "that your health leaves out" in reply
    assert "Sit-up:" not in reply


@pytest.mark.parametrize(
    ("condition", "said"),
    [("blood-pressure", "can I deadlift"), ("pregnant", "can I do box jumps"), ("bone-stress", "can I do box jumps")],
)
def test_other_conditions_say_it_too(condition: str, said: str) -> None:
    assert last(said, conditions=(condition,)).startswith(NOT_FOR_YOU)


@pytest.mark.parametrize("said", ["can I do box jumps", "can I do jumps", "when can I start jumping"])
def test_a_limit_on_jumps_leaves_no_easy_hopping(said: str) -> None:
    reply = last("my doctor said no impact", said, conditions=())

    assert "easy hopping" not in reply
    assert "no impact" in reply
