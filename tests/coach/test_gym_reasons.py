"""A word of the card with a reason beside it does what the word does, and nothing to the rest of the week."""

from __future__ import annotations

import pytest

from tests.coach.test_gym_figures import EXERCISES, pains, talk


@pytest.mark.parametrize(
    "said",
    [
        "skip this one i dont like lying on the floor",
        "skip this one, the bench is sticky",
        "skip it i hate these",
        "skip, too tired for it",
        "can i skip this one i've no space",
        "leave this one out it's boring",
        "not this one, i'm rubbish at it",
        "skip that one because the neighbours complain",
    ],
)
def test_one_exercise_is_left_out_not_the_session(said: str) -> None:
    (turn,) = talk(said)

    assert f"2 of {EXERCISES}" in turn["reply"], turn["reply"]
    assert not any(a["act"] == "session" for a in turn["acts"])


@pytest.mark.parametrize(
    "said",
    [
        "stop here i'm knackered",
        "baby's awake, gotta go",
        "kids are up so i have to stop",
        "i have to stop, the phone is ringing",
        "i'm done for today, no energy",
        "call it a day, i'm so tired",
        "the gym is closing, need to leave",
        "out of time, work is calling",
    ],
)
def test_the_session_stops_and_asks_how_hard_it_was(said: str) -> None:
    turns = talk("done", said)

    assert "How hard was the whole session" in turns[1]["reply"], turns[1]["reply"]


def test_a_tiredness_that_ends_a_session_is_kept() -> None:
    turns = talk("done", "stop here i'm knackered", "6", "log")

    assert "fatigue" in turns[3]["reply"]


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("done, it was a bit easy", "RIR 5"),
        ("done but that was hard", "RIR 1"),
        ("finished, felt really easy", "RIR 6"),
        ("did them, quite tough", "RIR 1"),
        ("ok done. super hard", "RIR 0"),
        ("done! too light", "RIR 6"),
    ],
)
def test_done_and_how_it_was_is_of_the_exercise_in_hand(said: str, left: str) -> None:
    turns = talk("done", said)

    first = turns[1]["reply"].split("\n")[0]
    assert first.startswith("✓") and left in first, turns[1]["reply"]
    assert f"3 of {EXERCISES}" in turns[1]["reply"]


@pytest.mark.parametrize(
    "said", ["skip this one, my knee hurts", "stop here, my knee hurts 5/10", "my knee hurts, gotta stop"]
)
def test_a_pain_beside_the_word_is_heard_first(said: str) -> None:
    (turn,) = talk(said)

    assert "knee" in {where for where, _ in pains(turn)}, turn["reply"]


@pytest.mark.parametrize("said", ["stop, my chest feels tight and i can't breathe", "gotta stop, i nearly fainted"])
def test_a_warning_sign_beside_the_word_stops_everything(said: str) -> None:
    (turn,) = talk(said)

    assert {a["urgency"] for a in turn["advice"]} & {"emergency", "same-day"}, turn["reply"]


@pytest.mark.parametrize("said", ["should i skip this one?", "is it done when it burns?", "skip friday", "go on"])
def test_what_is_no_such_word_leaves_nothing_out(said: str) -> None:
    (turn,) = talk(said)

    assert f"2 of {EXERCISES}" not in turn["reply"]
    assert "How hard was the whole session" not in turn["reply"]


@pytest.mark.parametrize(
    "said", ["skip this one, my knee hurts", "not this one, my shoulder is sore 4/10", "leave it out, my hip aches"]
)
def test_a_pain_leaves_out_the_exercise_and_keeps_the_session(said: str) -> None:
    (turn,) = talk(said)

    assert pains(turn)
    assert not any(a["act"] == "session" for a in turn["acts"])
    assert "one session less" not in turn["reply"]
    assert "is left out today" in turn["reply"], turn["reply"]
