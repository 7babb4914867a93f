"""The page of an exercise that the plan asks for although it loads a part with a mild pain: no "not now"."""

from __future__ import annotations

import pytest

from tests.coach.test_looking_ahead import talk

PLANNED = "how do I do a bodyweight squat?"


@pytest.mark.parametrize(
    "pain", ["my right knee aches a bit on stairs", "left knee 2/10 after the run", "knee 1/10 this morning"]
)
def test_a_mild_pain_is_to_be_minded(pain: str) -> None:
    reply = talk(pain, PLANNED)[-1]["reply"]

    assert "Mind: it loads your knee" in reply, reply
    assert "Not now: it loads" not in reply


@pytest.mark.parametrize("pain", ["left knee 4/10 after the run", "my knee hurts", "knee 6/10"])
def test_more_than_that_or_no_number_is_not_now(pain: str) -> None:
    reply = talk(pain, PLANNED)[-1]["reply"]

    assert "Mind: it loads" not in reply, reply


def test_what_is_not_planned_is_not_now() -> None:
    reply = talk("left knee 2/10", "how do I do a pistol squat?")[-1]["reply"]

    assert "Not now: it loads" in reply and "Mind:" not in reply


def test_without_a_pain_nothing_is_said() -> None:
    reply = talk(PLANNED)[-1]["reply"]

    assert "Mind:" not in reply and "Not now" not in reply


def test_a_worse_number_of_the_week_still_counts() -> None:
    reply = talk("knee 5/10 after the run", "knee 2/10 now", PLANNED)[-1]["reply"]

    assert "Mind: it loads" not in reply, reply
