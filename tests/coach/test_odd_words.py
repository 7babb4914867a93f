"""Odd and stale: redo, the wrong chat, answers with slips, what is no wish for the plan."""

from __future__ import annotations

import pytest

from coach.offered import mended
from tests.coach.test_talks import talk

PAIN = "left knee 5/10 when i squat"


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        (("squats 3x8 60kg", "undo", "redo"), "barbell back squat 3×8 60 kg"),
        (("squats 3x8 60kg", "bench 3x8 40kg", "undo", "undo", "redo"), "barbell back squat 3×8 60 kg"),
        (("squats 3x8 60kg", "bench 3x8 40kg", "undo", "undo", "redo", "redo"), "barbell bench press 3×8 40 kg"),
        (("squats 3x8 60kg", "undo", "put it back"), "barbell back squat 3×8 60 kg"),
        (("squats 3x8 60kg", "undo", "redo", "redo"), "nothing to put back"),
        (("redo",), "nothing to put back"),
    ],
)
def test_redo_puts_back_what_was_taken_back_last(said: tuple[str, ...], reply: str) -> None:
    assert reply in talk(*said)[-1]["reply"]


def test_redo_never_brings_a_clearance_back() -> None:
    flag, cleared = "got chest pain while benching now", "my gp cleared me this morning"
    last = talk(flag, cleared, "undo", "redo", "/today", days=(1,))[-1]
    assert "paused" in last["reply"]


@pytest.mark.parametrize("text", ["wrong chat sorry", "sorry, wrong person", "that was meant for someone else"])
def test_the_wrong_chat_takes_nothing_back(text: str) -> None:
    turns = talk("squats 3x8 60kg", text, "/log")
    assert "Taken back" not in turns[1]["reply"]
    assert "barbell back squat" in turns[2]["reply"]


@pytest.mark.parametrize("text", ["yess", "yees", "yse", "chnage it", "change it pls", "yes pleas", "accpet", "Do itt"])
def test_a_yes_with_a_slip_is_a_yes(text: str) -> None:
    assert "Changed" in talk(PAIN, text)[-1]["reply"]


@pytest.mark.parametrize("text", ["noo", "keep teh plan", "keeep the plan", "nah leave it", "no keep the plan"])
def test_a_no_with_a_slip_is_a_no(text: str) -> None:
    last = talk(PAIN, text)[-1]["reply"]
    assert "Changed" not in last
    assert "plan" in last


@pytest.mark.parametrize("text", ["not now", "on", "now", "so", "chance", "year", "plank", "deadlift", "knee", "three"])
def test_another_word_is_not_put_right(text: str) -> None:
    assert mended(text) == text


@pytest.mark.parametrize("text", ["read me the article on sleep", "read it to me", "tell me a story", "bigger letters"])
def test_what_is_to_be_read_changes_no_plan(text: str) -> None:
    last = talk(text)[-1]
    assert "instead of" not in last["reply"]
    assert "Undo" not in last["buttons"]


def test_nothing_is_deleted_by_a_slip() -> None:
    assert "is gone" not in talk("delete me", "yees")[-1]["reply"]
