"""Races, usual runs and runs to come, as runners tell them in one breath with other things."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond
from coach.ahead import race_name


def told(text: str) -> dict[str, Any]:
    """The turn that a text leads to, told on a Monday."""
    turn = {"at": "2026-11-23T18:00:00+00:00", "text": text}
    out: dict[str, Any] = respond({"id": "x", "profile": {"timezone": "UTC"}, "turns": [turn]})["turns"][0]
    return out


def runs(turn: dict[str, Any]) -> list[tuple[str, float | None]]:
    """The runs that were logged: their days and distances."""
    return [(a["when"], a["distance_m"]) for a in turn["acts"] if a["act"] == "run"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("there's a 10k on saturday I'm racing", ""),
        ("we've got a half on 14 march", ""),
        ("i've a race on saturday, it's hilly", ""),
        ("parkrun on saturday, shins are sore", ""),
        ("berlin marathon on 27 september, feeling good", "Berlin Marathon"),
        ("half marathon in lisbon on 14 march and my knee is fine", "Lisbon Half Marathon"),
        ("Berlin half marathon 14 March", "Berlin Half Marathon"),
        ("st. john's 10k on 12 april", "John's"),
    ],
)
def test_the_name_of_a_race_is_of_its_own_words(text: str, name: str) -> None:
    assert race_name(text) == name


@pytest.mark.parametrize(
    ("text", "logged"),
    [
        (
            "parkrun saturday 24:30 and 16k sunday, shins are sore",
            [("2026-11-21", 5000.0), ("2026-11-22", 16000.0)],
        ),
        ("parkrun saturday 24:30", [("2026-11-21", 5000.0)]),
        ("we ran 12k on thursday", [("2026-11-19", 12000.0)]),
        ("12k on thursday", [("2026-11-19", 12000.0)]),
        ("ran 8k on tuesday and 10k on thursday", [("2026-11-17", 8000.0), ("2026-11-19", 10000.0)]),
    ],
)
def test_what_was_run_is_logged(text: str, logged: list[tuple[str, float]]) -> None:
    turn = told(text)

    assert runs(turn) == logged
    assert "Your race" not in turn["reply"]


def test_a_pain_beside_the_runs_is_heard() -> None:
    turn = told("parkrun saturday 24:30 and 16k sunday, shins are sore")
    assert [a["region"] for a in turn["acts"] if a["act"] == "symptom"] == ["shin"]


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("there's a 10k on saturday I'm racing", "Your race: 10 km on Sat 28 Nov"),
        ("parkrun on saturday", "Your race: 5 km on Sat 28 Nov"),
        ("my runs are 8k on tuesday and 10k thursday", "what you usually run"),
        ("our usual runs are 5k on tuesday and 10k on sunday", "what you usually run"),
        ("my runs are 8k on tuesday and 10k thursday this week", "8 km on Tue 24 Nov: still to come"),
        ("we have 12k on thursday", "12 km on Thu 26 Nov: still to come"),
        ("we've got 12k on thursday", "12 km on Thu 26 Nov: still to come"),
        ("i have 12k on thursday", "12 km on Thu 26 Nov: still to come"),
    ],
)
def test_what_is_to_come_or_usual_is_no_log(text: str, reply: str) -> None:
    turn = told(text)

    assert reply in turn["reply"]
    assert runs(turn) == []


def test_a_run_with_its_time_is_kept_beside_a_race_to_come() -> None:
    turn = told("ran 5k in 25:00 today, and I have a marathon on 14 march")

    assert [metres for _, metres in runs(turn)] == [5000.0]
    assert "Your race: marathon" in turn["reply"]
