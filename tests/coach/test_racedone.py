"""A race of the profile that is told by its time alone, on its day or the day after."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond

HALF, MARATHON = 21_097.5, 42_195.0
TUESDAY_AFTER = {"running_days": {"tue": "quality", "sun": "long"}, "strength_days": ["mon", "fri"]}


def told(text: str, far: float, day: str) -> dict[str, Any]:
    """The turn on Sunday 29 November in which ``text`` is told, with a race of ``far`` metres on ``day``."""
    race = {"date": day, "distance_m": far, "priority": "A"}
    turn = {"at": "2026-11-29T18:00:00+00:00", "text": text}
    profile = {"timezone": "UTC", "race": race, **TUESDAY_AFTER}
    out: dict[str, Any] = respond({"id": "x", "profile": profile, "turns": [turn]})["turns"][0]
    return out


@pytest.mark.parametrize(
    ("text", "far", "day", "seconds"),
    [
        ("finished in 1:52:33, pb!", HALF, "2026-11-29", 6753),
        ("done, 1:52", HALF, "2026-11-29", 6720),
        ("done, 3:52", MARATHON, "2026-11-29", 13920),
        ("ran 3:52", MARATHON, "2026-11-29", 13920),
        ("finished! 3:52:10", MARATHON, "2026-11-28", 13930),
        ("made it, 3h52", MARATHON, "2026-11-29", 13920),
        ("done, 48:20", 10_000.0, "2026-11-29", 2900),
    ],
)
def test_the_time_of_a_race_logs_it(text: str, far: float, day: str, seconds: float) -> None:
    turn = told(text, far, day)
    runs = [(a["kind"], a["distance_m"], a["duration_s"], a["when"]) for a in turn["acts"] if a["act"] == "run"]
    assert runs == [("race", far, seconds, day)]
    assert ("no leg work before" in turn["reply"]) == (far > 10_000)
    assert "couldn't place" not in turn["reply"]


def test_what_hurts_is_kept_beside_it() -> None:
    turn = told("did it! 1:52:33, calf 4/10", HALF, "2026-11-29")
    assert [a["act"] for a in turn["acts"]] == ["run", "symptom"]


@pytest.mark.parametrize(
    ("text", "far", "day"),
    [
        ("5k shakeout done 28:00", HALF, "2026-11-29"),
        ("squats 3x8 60kg done in 45:00", HALF, "2026-11-29"),
        ("done, 1:52", HALF, "2026-11-27"),  # two days ago
        ("done, 1:52", HALF, "2026-12-06"),  # still to come
        ("done in 25:00", HALF, "2026-11-29"),  # nobody runs so far in it
        ("did not finish, out at 1:52", HALF, "2026-11-29"),
        ("done, was 3:52 good?", MARATHON, "2026-11-29"),
        ("goal is to get it done in 3:52", MARATHON, "2026-11-29"),
    ],
)
def test_another_time_is_no_race(text: str, far: float, day: str) -> None:
    assert not [a for a in told(text, far, day)["acts"] if a["act"] == "run" and a["distance_m"] == far]
