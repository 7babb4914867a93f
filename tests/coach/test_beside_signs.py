"""What is said past a warning sign or beside a calm answer; the messages beside causes are in test_causes.py."""

from __future__ import annotations

import pytest

from tests.causes import turns_of
from tests.coach.test_blind_conversations import LEVELS, urgency


@pytest.mark.parametrize(
    "wish",
    [
        "alright now, can I finish the session",
        "can I complete the workout?",
        "may I finish my last two sets",
        "feels ok again, could I carry on",
        "should I finish the intervals or walk",
    ],
)
def test_leave_to_finish_behind_an_emergency_is_answered_with_the_emergency(wish: str) -> None:
    last = turns_of("banged my head on the rack and blacked out for a few seconds", wish)[-1]

    assert LEVELS[urgency(last)] == "emergency"
    assert "Well done" not in last["reply"]


@pytest.mark.parametrize("done", ["finishing my session now", "did the session", "done with the workout"])
def test_nobody_is_praised_for_training_past_a_warning_sign(done: str) -> None:
    assert "Well done" not in turns_of("passed out in the last rep", done)[-1]["reply"]


@pytest.mark.parametrize(
    ("said", "net"),
    [
        ("both quads sore two days after squats", "be seen the same day"),
        ("slept funny, neck stiff on one side, turns ok", "have it looked at"),
        ("felt the heat, sat in the shade with water, fine in five minutes", "be seen the same day"),
    ],
)
def test_a_calm_answer_says_when_to_seek_help(said: str, net: str) -> None:
    assert net in turns_of(said)[-1]["reply"]
