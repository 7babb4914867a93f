"""Corrections of a message that told several things, and days that are only asked about."""

from __future__ import annotations

import pytest

from tests.coach.test_amending import last_reply

MANY = "back squat 5x5 90kg, rdl 3x8 70kg, calf raises 3x15"
CORRECTED = (
    (MANY, "no I meant 95", "back squat 5×5 95 kg"),
    (MANY, "oops 92.5", "back squat 5×5 92.5 kg"),
    (MANY, "sorry, 12", "calf raise 3×12"),  # near what was told last
    ("bench 60kg 3x8, plank 3x40s", "sry 45", "plank 3×45 s"),
    ("deadlift 3x5 120kg, push ups 3x10, dead bug 3x8", "no, 125", "deadlift 3×5 125 kg"),
    ("db rows 3x10 16 each, press 3x8 12s", "16 was wrong, 18 on the rows", "row 3×10 18 kg"),
    ("goblet squat 3x10 16kg, lunges 3x8 12kg", "16 is wrong, it was 20", "goblet squat 3×10 20 kg"),
    ("back squat 5x5 100kg", "take that back, it was 3 sets", "back squat 3×5 100 kg"),
    ("bench 3x8 60kg", "that's wrong, it was 62.5", "bench press 3×8 62.5 kg"),
    ("bench 3x8 60kg", "undo that, 4 sets", "bench press 4×8 60 kg"),
    ("plank 1x40s", "soz, 55", "plank 1×55 s"),
)


@pytest.mark.parametrize(("before", "said", "after"), CORRECTED, ids=[c[1] for c in CORRECTED])
def test_a_figure_goes_where_one_near_it_stands(before: str, said: str, after: str) -> None:
    """Where the exercise told last has no figure near the new one, it is of the one that has."""
    reply = last_reply(before, said)
    assert reply.startswith("Corrected"), reply
    assert after in reply


def test_after_a_correction_the_next_one_is_of_the_same() -> None:
    """Two in a row are of one entry."""
    assert "plank 1×55 s" in last_reply("squats 2x15 and a plank 40s", "wait no plank was 50", "sry 55")


KEPT = (
    (MANY, "and sunday?"),
    (MANY, "and saturday"),
    (MANY, "what about friday?"),
    ("ran 5k in 27:30", "and tomorrow?"),
    ("ran 5k in 27:30", "or monday?"),
    ("ran 5k in 27:30", "was that sunday?"),
    (MANY, "take that back"),
    (MANY, "undo that please"),
    (MANY, "is 95 enough?"),
    (MANY, "delete that, thanks"),
)


@pytest.mark.parametrize(("before", "said"), KEPT, ids=[c[1] for c in KEPT])
def test_what_only_asks_or_takes_back_corrects_nothing(before: str, said: str) -> None:
    """A day asked about moves no entry, and what is taken back is gone."""
    assert "Corrected" not in last_reply(before, said)


def test_a_day_that_is_said_still_moves_the_entry() -> None:
    """As before: "sorry, yesterday" and "that was on monday" are of the work told last."""
    assert "Wed 2 Dec" in last_reply("ran 5k in 27:30", "sorry, yesterday")
    assert "Mon 30 Nov" in last_reply("ran 5k in 27:30", "that was on monday")
