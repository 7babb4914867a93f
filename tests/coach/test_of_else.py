"""What is bad, or so much of ten, and is no pain: an effort, an hour, the weather, a night; denied, asked, at times.

Rule: what names a pain stays one, whatever stands beside it; where a figure may be either, one question is put.
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond

KNEE, ACHILLES = "left knee 2/10", "L achilles 3/10"
ASKED = "How was your left knee during it"


def last(*said: str) -> dict[str, Any]:
    """The last turn of messages told a few minutes after each other."""
    turns = [{"at": f"2026-03-03T18:{minute:02d}+01:00", "text": words} for minute, words in enumerate(said)]
    out: dict[str, Any] = respond({"id": "x", "profile": {"timezone": "Europe/Berlin"}, "turns": turns})["turns"][-1]
    return out


def pains(turn: dict[str, Any]) -> dict[str, float | None]:
    """How bad each part of the body is told to be."""
    hurts = ("pain", "injury", "soreness")
    return {a["region"]: a["severity"] for a in turn["acts"] if a["act"] == "symptom" and a["symptom"] in hurts}


# --- of something else ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "said",
    [
        # the hour of a reminder
        "Honestly these reminders are annoying at 8 when I'm putting the kids to bed",
        "your reminders are bad timing, at 7 I'm cooking dinner",
        "gym at 7, driving there",
        # what a day brings
        "the traffic was awful today",
        "the film last night was a 9 out of 10",
        "mood 4 out of 10 today",
        # how hard it was
        "that was hard, 9 out of 10",
        "session was tough. 9/10",
        "leg day was hard, 9 out of 10",
        "that was tough, 8/10 effort",
        "workout was a 7/10",
        "easy run, 2 out of 10",
        # of the work or of the pain: asked
        "felt like 6 out of 10",
        "felt like a 6",
        "that was 7 out of 10",
        "I'd call that run a 6 out of 10",
        "yesterday's run felt like 7 out of 10",
    ],
)
def test_what_is_of_something_else_is_no_pain_of_the_part_told_last(said: str) -> None:
    turn = last(KNEE, said)
    assert pains(turn) == {}
    assert not [a for a in turn["advice"] if a["rule"].startswith("pain")]


@pytest.mark.parametrize(
    "said",
    [
        "ran 5k, 6/10", "ran 5k, felt like 6 out of 10", "ran 5k: 6/10", "tempo 6k, 8/10!", "ran 8k hard 9/10",
        "goblet squats 3x10 4 kg, felt like 6 out of 10", "deadlifts 5x5 80kg 9/10", "session done, 8 out of 10",
        "done, 7/10", "that was hard, 9 out of 10", "felt like 6 out of 10", "that was 7 out of 10",
    ],
)  # fmt: skip
def test_where_it_may_be_either_the_pain_is_asked_about(said: str) -> None:
    turn = last(KNEE, said)
    assert ASKED in turn["reply"]
    assert pains(turn) == {}


@pytest.mark.parametrize("said", ["felt like a 6", "that was 6 out of 10", "6/10", "6", "about a 6"])
def test_an_answer_to_that_question_is_of_the_pain(said: str) -> None:
    assert pains(last(KNEE, "ran 5k, felt like 4 out of 10", said)) == {"knee": 6.0}


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("6/10", 6), ("now 6/10", 6), ("it was awful today", 8), ("it's at 8 when I get up", 8),
        ("still at 6 this evening", 6), ("stairs at 4 today", 4), ("mornings at 4", 4), ("couldn't sleep, 7/10", 7),
        ("6/10 after training", 6), ("5/10 when I push hard", 5), ("hard to walk, 7/10", 7), ("stairs hard, 6/10", 6),
        ("hard session, knee 6/10", 6), ("it went up to 6 during the session", 6), ("pain 5 in the session", 5),
        ("5 now, the session was hard", 5), ("worse after the hard session, 6 out of 10", 6),
        ("it hurt, hard run, 7/10", 7), ("ran 5k, still 5/10", 5), ("ran 5k, 5/10 in the last mile", 5),
        ("ran 5k, went up to 6/10", 6), ("ran 5k, worst 6/10", 6), ("squats 3x8 60kg, 5/10 after", 5),
        ("session done, pain 4/10", 4), ("done. 4/10 by the end", 4), ("squats 3x8 60kg, hurt 6/10", 6),
    ],
)  # fmt: skip
def test_what_is_of_the_pain_stays_its_own(said: str, severity: float) -> None:
    assert pains(last(KNEE, said)) == {"knee": severity}


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("my knee is ok but the weather was awful", {"knee": 0.0}),
        ("knee fine, awful wind though", {"knee": 0.0}),
        ("sleep was bad but my knee is fine", {"knee": 0.0}),
        ("my knee is ok but the run was awful", {"knee": 0.0}),
        ("the weather was bad and my knee hurts", {"knee": None}),
        ("the run was awful, my knee hurts", {"knee": 8.0}),
        ("my knee was awful on the run", {"knee": 8.0}),
        ("awful run because of my knee", {"knee": 8.0}),
        ("ran 8k, effort 9/10, knee 3", {"knee": 3.0}),
        ("5 km, felt like 9 out of 10, knee fine", {"knee": 0.0}),
        ("5 km, felt like 4 out of 10, left knee", {"knee": 4.0}),
        ("ran 5k and it hurt, 7/10", {None: 7.0}),
        ("ran 5k easy, felt like 4 out of 10", {}),
        ("ran 5k, 8 out of 10", {}),
        ("goblet squats 3x10 4 kg, felt like 6 out of 10", {}),
    ],
)
def test_a_hard_word_is_of_what_its_clause_names(said: str, found: dict[str | None, float | None]) -> None:
    turn = last(said)
    assert pains(turn) == found
    if not any(found.values()) and None not in found.values():
        assert not [a for a in turn["advice"] if a["rule"][:6] in ("pain-6", "pain-8", "pain-4")]


# --- denied, asked, at times ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("said", "found"),
    [
        # not bad is neither a figure nor the all-clear: it is asked
        ("my knee isn't bad today", {"knee": None}),
        ("knee not too bad", {"knee": None}),
        ("achilles doesn't feel bad", {"achilles": None}),
        ("knee nowhere near as bad", {"knee": None}),
        ("I fell off my bike, scraped elbow, nothing bad", {"elbow": None}),
        ("twisted my ankle, nothing too bad", {"ankle": None}),
        ("my knee is fine, not bad at all", {"knee": 0.0}),
        # bad in other words
        ("my knee is bad, not great", {"knee": 6.0}),
        ("my back has never been this bad", {"lower-back": 6.0}),
        ("my back hasn't been so bad in years", {"lower-back": 6.0}),
        ("my knee isn't bad, it's awful", {"knee": 8.0}),
        ("my knee isn't usually bad", {"knee": 6.0}),
        # at times
        ("my back is bad when I sit all day, fine when running", {"lower-back": None}),
        ("fine when running but my back is bad when I sit", {"lower-back": None}),
        ("my back is bad when I sit all day", {"lower-back": 6.0}),
        ("back awful when sitting, fine once I move", {"lower-back": 8.0}),
        # only asked
        ("is bar on the neck bad at my age", {}),
        ("are deadlifts bad at 60", {}),
        ("is it bad that my knee clicks", {}),
        ("is it bad to run with a sore knee", {"knee": None}),
    ],
)
def test_bad_that_is_denied_asked_or_at_times_is_no_figure(said: str, found: dict[str, float | None]) -> None:
    turn = last(said)
    assert pains(turn) == found
    if None in found.values():
        assert any(a["rule"].startswith("pain-unsaid") for a in turn["advice"])


# --- stiff in the morning ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "said",
    [
        "morning stiffness 10 min, gone after", "stiff first thing, gone after breakfast",
        "bit of stiffness this morning, wore off in 10 min", "stiff for 10 min then pain free",
        "achilles stiff 10 min this morning then fine",
    ],
)  # fmt: skip
def test_stiffness_that_passes_takes_back_no_pain(said: str) -> None:
    turn = last(ACHILLES, said)
    assert pains(turn) == {"achilles": None}
    assert [a["rule"] for a in turn["advice"]][:1] == ["pain-unsaid"]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("achilles stiff 10 min in the morning, then fine", {"achilles": None}),
        ("achilles stiff first thing, fine once warm", {"achilles": None}),
        ("heel stiff getting out of bed, gone after a few steps", {"heel": None}),
        ("my back is stiff when I wake up but loosens after coffee", {"lower-back": None}),
        ("knees stiff in the mornings, gone after a few mins", {"knee": None}),
        ("achilles no longer stiff in the morning", {"achilles": 0.0}),
        ("achilles pain gone, was stiff in the morning", {"achilles": 0.0}),
    ],
)
def test_stiffness_is_a_sign_of_its_own(said: str, found: dict[str, float | None]) -> None:
    assert pains(last(said)) == found


@pytest.mark.parametrize("said", ["no stiffness this morning", "stiffness gone", "morning stiffness is gone now"])
def test_stiffness_that_is_no_more_is_good_news(said: str) -> None:
    assert pains(last(ACHILLES, said))["achilles"] == 0.0


def test_of_several_pains_it_is_asked_which_one_is_stiff() -> None:
    turn = last("L achilles 3/10, right knee 2/10", "morning stiffness 10 min, gone after")
    assert "Of which one is that?" in turn["reply"]
    assert pains(turn) == {}


# --- a sign denied ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("said", "found"),
    [
        (("no chest pain, just hot and needed a drink",), {}),
        (("ran 5k, no chest pain",), {}),
        (("no headache today",), {}),
        (("no pain in my chest, knee sore",), {"knee": None}),
        (("no pain in my knee, hip sore 4/10",), {"knee": 0.0, "hip": 4.0}),
        (("no pain in my knee or hip",), {"knee": 0.0}),
        (("chest 2/10", "no chest pain today"), {"chest": 0.0}),
        (("no knee pain today",), {"knee": 0.0}),
    ],
)
def test_a_sign_that_is_only_denied_is_no_entry(said: tuple[str, ...], found: dict[str, float | None]) -> None:
    assert pains(last(*said)) == found
