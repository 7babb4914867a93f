"""In a session: what asks or remarks is no set, and what rates or corrects is of what was told last."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.commands.converse import respond
from coach.askswords import asks

BEGAN = datetime.fromisoformat("2026-12-02T18:00:00+01:00")  # a Wednesday with a session
STRONG = {"level": "advanced", "equipment": ["barbell", "bench", "dumbbells", "machine"]}


def after_start(*said: str, **profile: object) -> dict:
    """The answer to what was said last in a session."""
    lines = ["let's go", *said]
    turns = [
        {"at": (BEGAN + timedelta(minutes=n)).isoformat(), **({"press": s[1:-1]} if s[0] == "[" else {"text": s})}
        for n, s in enumerate(lines)
    ]
    return respond({"profile": {"timezone": "Europe/Berlin", **profile}, "turns": turns})["turns"][-1]


@pytest.mark.parametrize(
    "text",
    [
        "why only 2 sets",
        "how many are left, 4?",
        "is 15 too much",
        "should i do 10 or 12",
        "can i do 3 sets",
        "what does 4 left mean",
        "do you want 8 or 15",
        "would 6 be enough",
        "12, or is that too many",
        "how long is the rest, 60 s?",
        "give me 5 min",
        "need another 2 minutes",
        "back in 5 minutes",
        "hang on, 1 sec",
        "ok",
        "yes",
        "next one",
        "good",
    ],
)
def test_no_set_is_made_of(text: str) -> None:
    said = after_start(text)
    assert "✓" not in said["reply"]
    assert said["acts"] == []
    assert "1 of 5" in after_start(text, "show card")["reply"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("10", "✓ bodyweight squat 2×10"),
        ("did 12 and 10", "✓ bodyweight squat 1×12 | 1×10"),
        ("12, felt ok", "✓ bodyweight squat 2×12"),
        ("done", "✓ bodyweight squat 2×8"),
        ("9 not 8", "✓ bodyweight squat 2×9"),
        ("was 11", "✓ bodyweight squat 2×11"),
        ("felt hard", "✓ bodyweight squat 2×8 RIR 1"),
    ],
)
def test_a_set_still_is_one(text: str, line: str) -> None:
    assert line in after_start(text)["reply"]


@pytest.mark.parametrize(
    ("said", "remark", "line"),
    [
        ("10", "that was super easy", "bodyweight squat 2×10 RIR 6"),
        ("10", "phew, that felt really hard", "bodyweight squat 2×10 RIR 0"),
        ("10", "those were tough", "bodyweight squat 2×10 RIR 1"),
        ("10", "rpe 8", "bodyweight squat 2×10 @8"),
        ("10", "2 left", "bodyweight squat 2×10 RIR 2"),
        ("10", "no, 12", "bodyweight squat 2×12"),
        ("10", "sorry, 11", "bodyweight squat 2×11"),
        ("10", "i meant 9", "bodyweight squat 2×9"),
        ("10", "oops it was 12", "bodyweight squat 2×12"),
        ("10", "actually only 8", "bodyweight squat 2×8"),
        ("10", "make that 13", "bodyweight squat 2×13"),
        ("[Set 1 done]", "no, 7", "So far: 1×7"),
    ],
)
def test_a_remark_is_of_what_was_told_last(said: str, remark: str, line: str) -> None:
    reply = after_start(said, remark)["reply"]
    assert line in reply
    assert "calf raise 2" not in reply  # what comes next is untouched


def test_a_bare_load_corrects_the_load_of_what_was_told() -> None:
    assert "2×6 105 kg" in after_start("110x6", "no, 105", **STRONG)["reply"]


@pytest.mark.parametrize(
    ("told", "line", "next_one"),
    [
        ("leg press 100 2x8", "leg press 2×8 100 kg", "2 of 5"),  # in the place of the squat
        ("wall sit 2x40s", "wall sit 2×40 s", "2 of 5"),
        ("nordic curls 2x4", "nordic hamstring curl 2×4", "1 of 5"),  # besides
        ("bench press 60kg 2x5", "barbell bench press 2×5 60 kg", "1 of 5"),
        ("squats 9 9", "bodyweight squat 2×9", "2 of 5"),
        ("planks 40s 35s", "1×40 s | 1×35 s", "2 of 5"),
    ],
)
def test_a_named_exercise_is_logged_as_what_it_is(told: str, line: str, next_one: str) -> None:
    reply = after_start(told)["reply"]
    assert line in reply
    if told.startswith("bench"):
        return  # whether it stands for the push-up is for the card to say
    assert next_one in reply


@pytest.mark.parametrize(
    "text",
    ["no, that was leg press", "i meant leg press", "sorry, it was the leg press", "that was leg press not squats"],
)
def test_the_name_can_be_put_right(text: str) -> None:
    assert "leg press 2×10" in after_start("10", text)["reply"]


def test_hours_later_the_session_is_over_and_its_sets_are_kept() -> None:
    at = [BEGAN, BEGAN + timedelta(minutes=1), BEGAN + timedelta(days=2), BEGAN + timedelta(days=2, minutes=1)]
    turns = [
        {"at": at[0].isoformat(), "text": "let's go"},
        {"at": at[1].isoformat(), "press": "Set 1 done"},
        {"at": at[2].isoformat(), "text": "left knee 1"},
        {"at": at[3].isoformat(), "text": "let's go"},
    ]
    said = respond({"profile": {"timezone": "Europe/Berlin"}, "turns": turns})["turns"]
    assert "of 5" not in said[2]["reply"]
    assert "1 of 5" in said[3]["reply"]  # Friday's own session
    turns.append({"at": (at[3] + timedelta(minutes=1)).isoformat(), "text": "/log"})
    log = respond({"profile": {"timezone": "Europe/Berlin"}, "turns": turns})["turns"][-1]["reply"]
    assert "Wed 2 Dec · partial" in log
    assert "Wed 2 Dec · bodyweight squat 1×8" in log


@pytest.mark.parametrize("text", ["did 12", "8 8 6", "12, felt ok", "do the planks first", "can't do this", "was 8"])
def test_what_tells_does_not_ask(text: str) -> None:
    assert not asks(text)
