"""Figures put right behind an entry or in a session: what they are of, and what they leave alone.

Rule: the last entry is meant; an hour is only one where it is said, or was spoken of since.
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond

PROFILE = {
    "timezone": "Europe/Berlin",
    "level": "intermediate",
    "strength_days": ["mon", "wed", "fri"],
    "equipment": ["dumbbells", "band", "barbell", "bench", "step"],
}
WEDNESDAY = "2026-03-04"  #: begins with two sets of the goblet squat
POUNDS = {**PROFILE, "units": "lb", "distance_units": "mi"}


def replies(*said: str, profile: dict[str, Any] = POUNDS, day: str = "2026-03-02") -> list[str]:
    """What is answered to messages of a morning, two minutes apart."""
    told = [{"at": f"{day}T09:{2 * n:02d}+01:00", "text": words} for n, words in enumerate(said)]
    return [t["reply"] for t in respond({"id": "x", "profile": profile, "turns": told})["turns"]]


@pytest.mark.parametrize(
    ("entry", "said", "now"),
    [
        ("squats 185 3x5 @8", "actually make that 7", "3×5 185 lb @7"),
        ("squats 185 3x5 @8", "make that 195", "3×5 195 lb @8"),
        ("squats 185 3x5", "make that 7", "3×7 185 lb"),
        ("squats 185 3x5", "actually make it 195 not 185", "3×5 195 lb"),
        ("ran 5 mi in 40 min", "make that 6", "run 6 mi 40:00"),
        ("ran 5 mi in 40 min", "actually make that 43", "run 5 mi 43:00"),
        ("ran 5 mi in 40 min", "it was 6 miles in 50", "run 6 mi 50:00"),
        ("easy run 5.2 mi 45 min hr 141", "no wait the run was 43", "easy run 5.2 mi 43:00"),
        (
            "easy run 5.2 mi 45 min hr 141",
            "no wait that was yesterday's bike I mean the run was 5.2 miles in 43",
            "easy run 5.2 mi 43:00",
        ),
        ("ran 16 mi sunday", "long run sunday was 18 not 16", "run 18 mi"),
        ("ran 16 mi sunday", "the long run on sunday was 18 not 16", "run 18 mi"),
        ("ran 16 mi sunday", "sunday was 18 not 16", "run 18 mi"),
        ("plank 60 60 45", "the planks were 60 60 60", "forearm plank 3×60 s"),
        ("plank 60 60 45", "last plank was 60 not 45", "forearm plank 3×60 s"),
        ("squat 185 8 8 6", "the squats were 8 8 8", "barbell back squat 3×8 185 lb"),
        ("squat 185 8 8 6", "sorry that was 8 and 8 and 7", "2×8 185 lb | 1×7 185 lb"),
        ("goblet squat 50 3x12", "I did that yesterday not today", "Sun 1 Mar · goblet squat 3×12 50 lb"),
        ("goblet squat 50 3x12", "i did those yesterday", "Sun 1 Mar · goblet squat 3×12 50 lb"),
        ("calf raises 12 12 12", "that was 3 sets of 12 each leg on the calf raises", "calf raise 3×12 each side"),
        ("calf raises 12 12 12", "per side", "calf raise 3×12 each side"),
        # as before
        ("calf raises 3x10", "make that 4 sets", "calf raise 4×10"),
        ("squats 185 3x5 @8", "the squats were 195", "3×5 195 lb @8"),
        ("ran 5 mi in 40 min", "sorry 43 min", "run 5 mi 43:00"),
        ("squat 60 8 8 6", "no, 65 and 8 reps", "3×8 65 lb"),
    ],
)
def test_the_entry_is_put_right(entry: str, said: str, now: str) -> None:
    answer = replies(entry, said)[-1]
    assert answer.startswith("Corrected")
    assert now in answer


@pytest.mark.parametrize(
    "said",
    [
        ("make that 7",),
        ("squats 185 3x5 @8", "make it 7pm"),
        ("squats 185 3x5 @8", "make it 7:30"),
        ("squats 185 3x5 @8", "actually remind me at 7 instead"),
        ("remind me at 8pm", "actually make that 7"),
    ],
)
def test_an_hour_stays_one(said: tuple[str, ...]) -> None:
    assert "From now on I write at" in replies(*said)[-1]


def test_what_no_pain_can_be_is_of_the_entry_where_a_pain_is_asked_about() -> None:
    answer = replies("left knee 2/10", "squats 185 3x5", "make that 195")[-1]
    assert "3×5 195 lb" in answer and "How was your left knee" in answer


def test_another_day_has_no_entry_to_put_right() -> None:
    assert "Corrected" not in replies("ran 16 mi sunday", "monday was 18 not 16")[-1]


@pytest.mark.parametrize(
    "said",
    [
        "wait only 7 on the last",
        "oops second set was 7",
        "sorry that was 8 and 7",
        "last one was only 7",
        "second one was 7",
        "only got 7 on the second",
        "actually 7 on the last set",
        "I meant 8 7",
        "make that 8 and 7",
        "wait the last was 7",
        "last set was 7",
        "correction, 8 then 7",
        "7 on the last one",
        "the goblet squats were 8 7",
        "second set was 7 not 8",
    ],
)
def test_in_a_session_the_exercise_told_last_is_put_right(said: str) -> None:
    answer = replies("let's go", "50 8 8", said, profile=PROFILE, day=WEDNESDAY)[-1]
    assert "goblet squat 1×8 50 kg | 1×7 50 kg" in answer
    assert "2 of 5" in answer


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("8 8", "✓ hip thrust 2×8"),
        ("first set was 9", "So far: 1×9"),
        ("first set 8", "So far: 1×8"),
        ("no 52.5", "goblet squat 2×8 52.5 kg"),
        ("rpe 8", "goblet squat 2×8 50 kg @8"),
    ],
)
def test_what_is_of_the_next_exercise_stays_so(said: str, shown: str) -> None:
    assert shown in replies("let's go", "50 8 8", said, profile=PROFILE, day=WEDNESDAY)[-1]


@pytest.mark.parametrize(
    ("said", "left_out"),
    [
        ("skip the planks theyre boring", "Forearm plank is left out"),
        ("lets skip the plank today ok", "Forearm plank is left out"),
        ("leave the split squats out", "Split squat is left out"),
        ("I'll leave the split squats for next time", "Split squat is left out"),
        ("skip the plank and the hip thrusts", "Forearm plank, Hip thrust"),
        ("skip the goblet squats they're boring", "Goblet squat is left out"),
        ("skip this one i hate planks", "Goblet squat is left out"),
        ("skip it", "Goblet squat is left out"),
        ("skip to the plank", "1 of 5 · Forearm plank"),
        ("leave now i'm tired", "Nothing done"),
    ],
)
def test_the_exercise_that_is_named_is_left_out(said: str, left_out: str) -> None:
    assert left_out in replies("let's go", said, profile=PROFILE, day=WEDNESDAY)[-1]
