"""An illness told as over, partly over or as none: the way back, the question how it goes, or all of it taken back."""

from __future__ import annotations

import pytest

from coach.wellagain import word_of
from tests.coach.test_gonewords import last, rules

ILL = ("10", "ill. throat, no fever")
FEVER = ("10", "flu, fever 39, in bed")


@pytest.mark.parametrize(
    "text",
    [
        "throat gone, good again",
        "throat's gone and I feel good again",
        "cold's gone, feeling great",
        "all gone, feel good",
        "all good now",
        "All good again! Can I start running?",
        "All good again. Can I run today?",
        "feeling well again, when can I train?",
        "I'm not ill any more",
        "not sick anymore",
        "no longer ill",
        "healthy again, no cough",
        "I'm all better now!",
        "100% again",
        "back to full health",
        "feeling myself again",
        "cough and cold gone, fully recovered",
        "flu is over and I feel fine",
        "I'm completely well again",
    ],
)
def test_well_again_leads_back_in_four_sessions(text: str) -> None:
    assert rules(ILL, ("13", text)) == {"illness-well"}
    today = last(ILL, ("13", text), ("14", "today"))["reply"]
    assert "session 1 of 4 on the way back" in today
    assert "Last I heard" not in today


@pytest.mark.parametrize(
    "text", ["throat much better", "cough is easing", "feeling a lot better", "fever gone, good again"]
)
def test_better_is_not_well(text: str) -> None:
    assert rules(ILL, ("11", text)) == {"illness-still"}


@pytest.mark.parametrize(
    "text", ["throat gone", "throat fine, cough gone", "no more sore throat", "nothing left of the cold", "not ill"]
)
def test_a_sign_that_has_gone_is_asked_about(text: str) -> None:
    found = last(ILL, ("13", text))
    assert found["reply"] == "How are you today?"
    assert found["buttons"] == ["Still ill", "Better, not well", "Well for a day, no fever"]


def test_so_it_is_beside_a_log() -> None:
    found = last(ILL, ("13", "no sore throat any more, benched 3x8 40 kg"))
    assert "How are you today?" in found["reply"]


@pytest.mark.parametrize(
    "text",
    [
        "throat gone but now coughing",
        "good again but still coughing",
        "not good again yet",
        "I hope I'm well again tomorrow",
        "I'm nearly well again",
        "my knee is good again",
        "well again but chest tight",
        "my wife is well again",
        "am I well again?",
        "good",
        "ok",
        "fine",
    ],
)
def test_what_says_something_else_is_no_end_of_it(text: str) -> None:
    assert word_of(text) is None
    assert "illness-well" not in rules(ILL, ("13", text))


@pytest.mark.parametrize("text", ["throat gone, feeling good", "no longer ill", "cold's gone, I feel great"])
def test_a_fever_of_yesterday_is_asked_about_first(text: str) -> None:
    found = last(FEVER, ("11", text))
    assert found["advice"] == []
    assert found["reply"] == "How are you today?"
    assert rules(FEVER, ("13", text)) == {"illness-well"}


@pytest.mark.parametrize(
    "text",
    [
        "not ill, just a tickle",
        "no I'm not ill",
        "it's not a cold, just pollen",
        "not sick, it's only dry air",
        "nope, not ill, just hay fever",
        "I wasn't ill",
    ],
)
def test_a_small_thing_that_was_no_illness_is_taken_back_with_its_change(text: str) -> None:
    told = ("10", "bit of a cough")
    assert "ill-now" in rules(told)
    found = last(told, ("10", text))
    assert found["reply"].startswith("Taken back")
    assert "If a fever comes" in found["reply"]
    today = last(told, ("10", text), ("10", "today"))["reply"]
    assert "Today: Full body" in today or "Today: " in today
    assert "while you are ill" not in today


@pytest.mark.parametrize(
    "told",
    [
        "flu, fever 39, in bed",
        "covid positive, no symptoms",
        "been throwing up all night",
        "feel ill, aching all over",
        "ran 5k easy, bit of a cough",
    ],
)
def test_more_than_that_is_asked_about(told: str) -> None:
    found = last(("10", told), ("10", "not ill, just a tickle"))
    assert "Taken back" not in found["reply"]
    assert "How are you today?" in found["reply"]


def test_pain_told_beside_it_goes_before() -> None:
    assert "same-day" in rules(("10", "bit of a cough"), ("10", "not ill, chest hurts"))


@pytest.mark.parametrize("text", ["Can I start running?", "can i start training again", "can I get back to running?"])
def test_leave_to_start_is_answered_by_what_holds(text: str) -> None:
    assert "No run today" in last(ILL, ("11", text))["reply"]
    assert "Pregnancy" not in last(ILL, ("11", text))["reply"]
