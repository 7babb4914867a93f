"""A pain of which it is asked where it is, a bruise that sinks, and the morning after a party."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond
from tests.coach.test_blind_conversations import LEVELS, LONDON, urgency


def told(*said: str) -> dict[str, Any]:
    """The last turn of a conversation of some minutes."""
    turns = [{"at": f"2026-11-25T18:{n:02}:00+00:00", "text": text} for n, text in enumerate(said)]
    return dict(list(respond({"id": "x", "profile": LONDON, "turns": turns})["turns"])[-1])


def regions(turn: dict[str, Any]) -> set[str]:
    return {a["region"] for a in turn["acts"] if a["act"] == "symptom" and a["region"]}


@pytest.mark.parametrize(
    "said",
    [
        ("ankle sprain yesterday, 4/10, walking fine", "toes 3/10 where the bruise is", "4 and limping, cant hop"),
        ("knee 3/10", "calf 3/10", "7 and limping"),
        ("left achilles 3/10", "right knee 3/10 on the stairs", "8"),
    ],
)
def test_while_it_is_asked_which_pain_the_worst_is_said(said: tuple[str, ...]) -> None:
    assert urgency(told(*said)) >= LEVELS.index("soon")


def test_a_small_figure_of_one_of_several_is_only_asked_about() -> None:
    assert urgency(told("left achilles 3/10", "right knee 3/10 on the stairs", "2")) < LEVELS.index("soon")


@pytest.mark.parametrize(
    ("first", "then", "region"),
    [
        ("rolled my ankle on saturday, 4/10, walking ok", "bruise has gone down to the toes", "ankle"),
        ("sprained my right ankle, 5/10, can walk on it", "the bruising has tracked down to my toes", "ankle"),
        ("calf strain 4/10 in the sprint", "bruise has sunk into the ankle now", "calf"),
        ("hamstring pulled, 4/10", "the bruise has moved down to the knee", "hamstring"),
    ],
)
def test_a_bruise_that_sinks_is_of_the_injury_above(first: str, then: str, region: str) -> None:
    turn = told(first, then)

    assert regions(turn) == {region}
    assert not any(a["action"] == "reassure" for a in turn["advice"])
    assert regions(told(first, then, "6, limping")) == {region}


@pytest.mark.parametrize(
    ("said", "region"),
    [
        (("ankle 3/10, rolled it", "bruise has spread to the foot and the toes hurt 6/10"), "toe"),
        (("shoulder 3/10", "bruise on my toe, 2/10"), "toe"),
        (("toe 3/10", "bruise has gone up to the ankle, 4/10"), "ankle"),
    ],
)
def test_another_pain_stays_one_of_its_own(said: tuple[str, ...], region: str) -> None:
    assert region in regions(told(*said))


@pytest.mark.parametrize(
    "said",
    [
        "hanging today after the leavers do. weights later yes or no?",
        "im hanging. squats?",
        "rough as a dog after the reunion. can we skip today",
        "stag do last night, head pounding, gym tonight?",
        "free bar at the wedding, dry mouth, feel like death. run or no run",
    ],
)
def test_the_morning_after_a_party_is_an_easy_day(said: str) -> None:
    turn = told(said)

    assert "drained" in {a["rule"] for a in turn["advice"]}
    assert urgency(turn) < LEVELS.index("soon")


@pytest.mark.parametrize(
    "said", ["hanging leg raises 3x10", "dead hang 45 s, hanging knee raises 3x8", "pub run on thursday, 8 km"]
)
def test_what_hangs_from_a_bar_is_no_morning_after(said: str) -> None:
    assert "drained" not in {a["rule"] for a in told(said)["advice"]}
