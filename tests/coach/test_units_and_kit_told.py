"""Units of each kind in one breath, and kit that is named side by side."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.commands.converse import respond
from coach.kitlist import bare

FIRST = datetime.fromisoformat("2026-03-03T08:00:00+01:00")


def talk(*said: str, **profile: Any) -> list[dict[str, Any]]:
    """The turns of a talk, a minute apart."""
    turns = [{"at": (FIRST + timedelta(minutes=n)).isoformat(), "text": t} for n, t in enumerate(said)]
    out: list[dict[str, Any]] = respond({"profile": {"timezone": "Europe/Berlin", **profile}, "turns": turns})["turns"]
    return out


UNITS = (
    ("I think in miles please but weights in kg", "kg and mi"),
    ("miles please but weights in kg", "kg and mi"),
    ("distances in miles, weights in kg", "kg and mi"),
    ("kg for weights, miles for runs", "kg and mi"),
    ("I run in miles but lift in kg", "kg and mi"),
    ("lbs for weights but km for running", "lb and km"),
    ("I lift in pounds but run in km", "lb and km"),
    ("weights in pounds not kg please", "lb and km"),
    ("my weights are in lbs", "lb and km"),
    ("use miles but kilos", "kg and mi"),
    ("switch to miles", "kg and mi"),
)


@pytest.mark.parametrize(("said", "units"), UNITS, ids=[u[0] for u in UNITS])
def test_each_unit_is_set_as_it_is_said(said: str, units: str) -> None:
    (turn,) = talk(said)

    assert turn["reply"].startswith(f"From now on {units}"), turn["reply"]


@pytest.mark.parametrize("said", ["ran 5 miles with 2 kg vest", "squat 3x5 60 kg, ran 3 miles"])
def test_a_log_sets_no_units(said: str) -> None:
    assert "From now on" not in talk(said)[-1]["reply"]


KIT = (
    ("barbell, bench and a 16kilo kettlbell", "Kettlebell, Barbell, Bench"),
    ("a yoga mat, a chair and a band", "Band"),
    ("I have a yoga mat, a chair and a band", "Band"),
    ("dumbbells, band", "Dumbbells, Band"),
    ("two 10kg dumbbells and a bench", "Dumbbells, Bench"),
    ("pull up bar, bands, 12 kg kettlebell", "Kettlebell, Band, Pull-up bar"),
    ("bench and barbell", "Barbell, Bench"),
)


@pytest.mark.parametrize(("said", "kit"), KIT, ids=[k[0] for k in KIT])
def test_kit_named_side_by_side_is_kit(said: str, kit: str) -> None:
    (turn,) = talk(said)

    assert f"Your kit now: {kit}." in turn["reply"], turn["reply"]
    assert not any(a["act"] in ("strength", "activity") for a in turn["acts"])


@pytest.mark.parametrize(
    "said",
    [
        "barbell bench 3x8 60",
        "bench 60kg",
        "bench and squats",
        "bench, squat, deadlift",
        "kettlebell swings 16kg 3x15",
        "yoga, then a band session",
        "bench 3x8, band pull aparts 3x15",
        "dumbbell bench",
        "gym and bench",
        "bench 60 and dumbbells 20",
    ],
)
def test_what_is_done_is_no_kit(said: str) -> None:
    assert not bare(said)
