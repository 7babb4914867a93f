"""What is asked of a complaint in general is a question; what is told of one's own is a pain, as ever."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond


def talk(*said: str, **profile: Any) -> list[dict[str, Any]]:
    """The turns of a conversation."""
    turns = [{"at": f"2026-11-23T18:{minute:02d}:00+00:00", "text": words} for minute, words in enumerate(said)]
    out: list[dict[str, Any]] = respond({"id": "x", "profile": profile, "turns": turns})["turns"]
    return out


def pains(turn: dict[str, Any]) -> list[tuple[str | None, float | None]]:
    """Where it is told to hurt, and how much."""
    return [(a["region"], a["severity"]) for a in turn["acts"] if a["act"] == "symptom"]


@pytest.mark.parametrize(
    "text",
    [
        "how do i stop shin splints", "how to avoid knee pain when squatting", "what helps against tight calves",
        "what can i do about sore quads", "what's good for plantar fasciitis", "any tips for shin splints?",
        "how do runners prevent achilles pain", "what should i do for IT band pain", "how can i get rid of knee pain",
        "exercises against lower back pain", "does stretching help with tight hamstrings",
        "why do shins hurt when running", "best exercises for shin splints",
        "hi coach, how do you treat runner's knee?",
        "which stretches are good for tight hips", "what causes shin splints",
        "how to deal with knee pain on long runs", "what exercises help with heel pain",
    ],
)  # fmt: skip
def test_a_question_logs_no_pain_and_changes_nothing(text: str) -> None:
    turn = talk(text)[0]
    assert pains(turn) == []
    assert [a["act"] for a in turn["acts"]] == ["question"]
    assert not any(a["changes"] for a in turn["advice"])
    assert "0 to 10" in turn["reply"]  # whoever does hurt is asked


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("i have shin splints, how do i stop them", "shin"),
        ("how do i stop my knee hurting", "knee"),
        ("how do i get rid of this calf pain", "calf"),
        ("my calves are tight, what helps", "calf"),
        ("shin splints since monday, what helps against it", "shin"),
        ("how do i stop shin pain 4/10", "shin"),
        ("what helps? my knee hurts when squatting", "knee"),
        ("how do i stop knee pain when i run", "knee"),
        ("how do i treat knee pain that keeps coming back", "knee"),
        ("shin pain again, tips?", "shin"),
        ("knee pain when squatting", "knee"),
        ("shin splints", "shin"),
    ],
)
def test_who_says_that_it_is_theirs_is_heard(text: str, region: str) -> None:
    assert region in [where for where, _ in pains(talk(text)[0])]


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("how do i treat a hot swollen painful calf", "same-day"),
        ("what helps against chest pain and an arm that is numb right now", "emergency"),
        ("how do i stop numbness between my legs", "same-day"),
        ("any tips for a shin that hurts at night on the bone", "watch"),
    ],
)
def test_a_sign_in_a_question_stays_a_sign(text: str, least: str) -> None:
    order = ("none", "watch", "soon", "same-day", "emergency")
    turn = talk(text)[0]
    assert max(order.index(a["urgency"]) for a in turn["advice"]) >= order.index(least)


def test_a_figure_behind_it_is_the_pain_that_was_asked_about() -> None:
    assert pains(talk("how do i stop shin splints", "4")[1]) == [("shin", 4.0)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "was hilft gegen knieschmerzen beim kniebeugen"),
        ("es", "qué ayuda contra gemelos cargados"),
        ("es", "cómo evitar el dolor de rodilla"),
    ],
)
def test_in_german_and_spanish_too(language: str, text: str) -> None:
    assert pains(talk(text, language=language)[0]) == []


@pytest.mark.parametrize(("language", "text"), [("de", "mein knie tut weh, was hilft"), ("es", "me duele la rodilla")])
def test_and_their_pains(language: str, text: str) -> None:
    assert [where for where, _ in pains(talk(text, language=language)[0])] == ["knee"]
