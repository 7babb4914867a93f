"""Figures in a session beside a pain: sets stay sets, one figure is the pain, the number at the end is the effort."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond

LIFTER = {
    "timezone": "UTC", "equipment": ["dumbbells", "barbell", "bench"], "strength_days": ["mon", "thu"],
    "level": "intermediate",
}  # fmt: skip
BEGIN = {"en": "let's start", "de": "los geht's", "es": "empezamos"}
EXERCISES = 5  #: in the session of this day, two sets each


def talk(*said: str, language: str = "en") -> list[dict[str, Any]]:
    """The turns of a talk in a session that has just begun."""
    turns = [
        {"at": f"2026-11-23T18:{minute:02d}:00+00:00", "text": words}
        for minute, words in enumerate((BEGIN[language], *said))
    ]
    out: list[dict[str, Any]] = respond(
        {"id": "x", "profile": LIFTER, "turns": turns} | ({"language": language} if language != "en" else {})
    )["turns"]
    return out[1:]


def reps(turn: dict[str, Any]) -> list[list[int]]:
    """The repetitions of the sets that were logged."""
    return [[s["reps"] for s in a["sets"]] for a in turn["acts"] if a["act"] == "strength"]


def pains(turn: dict[str, Any]) -> list[tuple[str, float | None]]:
    """Where it is told to hurt, and how much."""
    return [(a["region"], a["severity"]) for a in turn["acts"] if a["act"] == "symptom"]


@pytest.mark.parametrize("told", ["knee 3/10", "my knee hurts", "knee 2/10", "my shin hurts 4/10"])
@pytest.mark.parametrize("figures", ["10 8", "10, 8", "10/8", "10 + 8", "10 10"])
def test_several_figures_behind_a_pain_are_the_sets(told: str, figures: str) -> None:
    _, turn = talk(told, figures)
    assert "✓ split squat" in turn["reply"]
    assert pains(turn) == []


def test_the_question_about_the_pain_stays_and_takes_the_next_figure() -> None:
    turns = talk("knee 3/10", "10 8", "2")
    assert "And your knee" in turns[1]["reply"]
    assert pains(turns[2]) == [("knee", 2.0)]


@pytest.mark.parametrize(
    ("figures", "pain"), [("6", 6.0), ("6/10", 6.0), ("7", 7.0), ("10", 10.0), ("a 4", 4.0), ("8 out of 10", 8.0)]
)
def test_one_figure_answers_the_question_about_the_pain(figures: str, pain: float) -> None:
    _, turn = talk("my shin hurts", figures)
    assert pains(turn) == [("shin", pain)]


@pytest.mark.parametrize("figures", ["3 4", "5, 6", "1 2"])
def test_figures_too_low_for_the_sets_log_none(figures: str) -> None:
    _, turn = talk("my shin hurts", figures)
    assert "✓" not in turn["reply"].split("\n")[0]


@pytest.mark.parametrize(
    ("text", "where", "much"),
    [
        ("10 8 and my shin hurt a bit", "shin", 2.0),
        ("10 8, knee 7/10", "knee", 7.0),
        ("10, 9, but my knee hurts 3/10", "knee", 3.0),
        ("8 8. calf was a bit sore", "calf", 2.0),
    ],
)
def test_sets_before_a_pain_are_logged_with_it(text: str, where: str, much: float) -> None:
    (turn,) = talk(text)
    assert len(reps(turn)) == 1
    assert len(reps(turn)[0]) == 2
    assert pains(turn) == [(where, much)]


@pytest.mark.parametrize("text", ["3/10 knee", "knee 3/10, left one", "2 3 knee", "10 minutes in, knee hurts"])
def test_other_figures_before_a_pain_are_no_sets(text: str) -> None:
    (turn,) = talk(text)
    assert reps(turn) == []


@pytest.mark.parametrize(
    "last", ["10 8", "10 8 and my shin hurt a bit", "done", "as planned"]
)  # fmt: skip
def test_behind_the_question_for_the_effort_a_figure_is_the_effort(last: str) -> None:
    turns = talk("shin 3/10", "2", *["done"] * (EXERCISES - 1), last, "6")
    assert "How hard" in turns[-2]["reply"]
    assert "effort 6" in turns[-1]["reply"]
    assert pains(turns[-1]) == []


def test_nor_is_it_the_pain_that_was_still_asked_about() -> None:
    turns = talk(*["10 8"] * (EXERCISES - 1), "shin 3/10", "10 8", "6")
    assert "How hard" in turns[-2]["reply"]
    assert "effort 6" in turns[-1]["reply"]


@pytest.mark.parametrize(("language", "told"), [("de", "knie 3/10"), ("es", "rodilla 3/10")])
def test_in_german_and_spanish_too(language: str, told: str) -> None:
    turns = talk(told, "10 8", language=language)
    assert pains(turns[-1]) == []
    assert "✓" in turns[-1]["reply"]
