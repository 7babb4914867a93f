"""Of what "gone" is said, and how the end of a cold is taken."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond

PROFILE = {
    "timezone": "Europe/London",
    "level": "intermediate",
    "running_days": {"tue": "quality", "thu": "easy"},
    "strength_days": ["mon", "wed", "fri"],
    "equipment": ["dumbbells"],
}


def last(*turns: tuple[str, str]) -> dict[str, Any]:
    said = [{"at": f"2026-08-{day}T08:00:00+01:00", "text": text} for day, text in turns]
    turn: dict[str, Any] = list(respond({"profile": PROFILE, "turns": said})["turns"])[-1]
    return turn


def rules(*turns: tuple[str, str]) -> set[str]:
    return {a["rule"] for a in last(*turns)["advice"]}


def pains(*turns: tuple[str, str]) -> dict[str, float | None]:
    return {a["region"]: a["severity"] for a in last(*turns)["acts"] if a["act"] == "symptom" and a["region"]}


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("cold gone, knee hurts", "knee"),
        ("my cold has gone but my hip aches", "hip"),
        ("headache gone. shoulder hurts when I press", "shoulder"),
        ("the cough has gone, achilles is painful", "achilles"),
        ("jet lag gone, hamstring hurts", "hamstring"),
        ("all gone, ankle hurts a bit", "ankle"),
        ("elbow hurts but my cold is gone now", "elbow"),
        ("hangover gone and now my neck is sore, properly painful", "neck"),
    ],
)
def test_what_hurts_has_not_gone_with_something_else(text: str, region: str) -> None:
    assert pains(("15", text))[region] != 0
    assert not rules(("15", text)) & {"pain-gone", "pain-none"}


@pytest.mark.parametrize(
    "text",
    [
        "knee hurt on monday, gone now",
        "the knee pain is gone",
        "knee hurts on stairs, gone after a minute",
        "shin hurt running, fine now",
    ],
)
def test_the_complaint_itself_may_have_gone(text: str) -> None:
    assert 0.0 in pains(("15", text)).values()


COLD = ("10", "woke up with a streaming cold, no fever")


@pytest.mark.parametrize(
    "text",
    [
        "cold gone since thursday, slept great",
        "the cold's cleared up, can I train as normal?",
        "I'm over my cold now",
        "back to 100% since wednesday",
        "my cold has finally shifted",
        "sniffles are gone, legs feel good",
    ],
)
def test_the_end_of_a_cold_is_heard_after_its_eased_days(text: str) -> None:
    turn = last(COLD, ("15", text))
    assert "The plan goes on" in turn["reply"]
    assert [(a["rule"], a["action"], a["urgency"]) for a in turn["advice"]] == [("head-cold", "reassure", "none")]


def test_within_its_eased_days_they_hold_out() -> None:
    assert "easier days hold until" in last(COLD, ("11", "the cold's gone"))["reply"]


@pytest.mark.parametrize(
    "text", ["cold gone but my chest is tight", "cold gone, still coughing up green stuff and wheezing"]
)
def test_what_stays_is_not_passed_over(text: str) -> None:
    assert "The plan goes on" not in last(COLD, ("15", text))["reply"]


def test_of_an_open_pain_better_is_asked_about() -> None:
    knee = ("14", "left knee 4/10 on the stairs")
    assert "The plan goes on" not in last(COLD, knee, ("15", "I'm better"))["reply"]
    assert "The plan goes on" in last(COLD, knee, ("15", "my cold's gone"))["reply"]


def test_long_after_it_is_no_news() -> None:
    assert "The plan goes on" not in last(COLD, ("30", "I'm over my cold now"))["reply"]


def test_sets_beside_it_are_logged() -> None:
    assert [a["act"] for a in last(COLD, ("15", "cold gone, squats 3x8 60kg"))["acts"]] == ["strength"]


@pytest.mark.parametrize(
    ("text", "region", "kind"),
    [
        ("my left calf has gone", "calf", "injury"),
        ("calf's gone again", "calf", "injury"),
        ("that's the third time my calf has gone", "calf", "injury"),
        ("hamstring's gone", "hamstring", "injury"),
        ("hammy has gone on me", "hamstring", "injury"),
        ("hamstring gone again", "hamstring", "injury"),
        ("my back has gone again picking up the kid", "lower-back", "injury"),
        ("groin has gone at 5k", "groin", "injury"),
        ("my knee has just gone", "knee", "injury"),
        ("calves gone after that", "calf", "soreness"),
        ("calves are gone after those hills", "calf", "soreness"),
        ("quads gone after leg day", "quad", "soreness"),
        ("glutes completely gone from the lunges", "glute", "soreness"),
        ("quads gone, ran 5k", "quad", "soreness"),
        ("hammies gone after 10k", "hamstring", "soreness"),
    ],
)
def test_a_part_that_has_gone_is_hurt_or_spent_and_never_over(text: str, region: str, kind: str) -> None:
    turn = last(("15", text))
    told = [a for a in turn["acts"] if a["act"] == "symptom"]

    assert [(a["symptom"], a["region"], a["severity"]) for a in told] == [(kind, region, None)]
    assert not {a["rule"] for a in turn["advice"]} & {"pain-gone", "pain-none"}
    assert "0/10" not in turn["reply"]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("knee pain's gone", "knee"),
        ("knee niggle has gone", "knee"),
        ("my achilles issue has gone", "achilles"),
        ("calf strain has gone", "calf"),
        ("my calf has gone back to normal", "calf"),
        ("hip pain gone again", "hip"),
        ("calf pain gone after a rest", "calf"),
        ("rolled my ankle on sunday, gone now", "ankle"),
    ],
)
def test_a_trouble_that_has_gone_is_over(text: str, region: str) -> None:
    assert pains(("15", text)) == {region: 0}
