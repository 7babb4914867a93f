"""Wishes that sound like a complaint, a log or a pause: dislikes, less of a part, a lighter load, no gym."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond

LIFTER = {
    "timezone": "UTC", "equipment": ["dumbbells", "barbell", "bench"], "strength_days": ["mon", "thu"],
    "level": "intermediate",
}  # fmt: skip


def said(text: str) -> dict[str, Any]:
    """The turn that a text leads to."""
    turn = {"at": "2026-11-23T18:00:00+00:00", "text": text}
    out: dict[str, Any] = respond({"id": "x", "profile": LIFTER, "turns": [turn]})["turns"][0]
    return out


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("I hate running", "You don't have to love running"),
        ("i really don't like running tbh", "You don't have to love running"),
        ("i can't stand running", "You don't have to love running"),
        ("I can't stand the treadmill", "You don't have to love running"),
        ("less legs", "Each part keeps its share"),
        ("fewer legs please", "Each part keeps its share"),
        ("less leg work", "Each part keeps its share"),
        ("my calves need more work", "lean towards: Calves"),
        ("glutes could use some more work", "lean towards: Buttocks"),
        ("gym free for a month", "your own body"),
        ("gym-free until christmas", "your own body"),
        ("drop the weight on squats", "isn't in your next session"),
        ("drop deadlifts to 60kg", "do it with 60 kg next time"),
        ("lower the deadlift to 62.5", "do it with 62.5 kg next time"),
    ],
)
def test_a_wish_logs_nothing_and_worries_nobody(text: str, reply: str) -> None:
    turn = said(text)

    assert reply in turn["reply"]
    assert [a for a in turn["acts"] if a["act"] in ("symptom", "strength", "run")] == []
    assert turn["advice"] == []


@pytest.mark.parametrize(
    ("text", "urgency"),
    [
        ("I can't stand", "same-day"),
        ("i can't stand on my leg", "same-day"),
        ("I can't stand the pain in my shin", "same-day"),
        ("my ankle, i can't stand or walk on it", "same-day"),
        ("i can't walk", "same-day"),
        ("can't walk the hills with this calf", "same-day"),
        ("cant walk running makes it worse", "same-day"),
        ("i hate running lately, no energy and crying a lot", "watch"),
        ("i hate myself and want to die", "emergency"),
    ],
)
def test_what_is_a_complaint_stays_one(text: str, urgency: str) -> None:
    order = ("none", "watch", "soon", "same-day", "emergency")

    assert max(order.index(a["urgency"]) for a in said(text)["advice"]) >= order.index(urgency)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("deadlift 3x5 60kg", "strength"),
        ("dropped deadlifts to 60kg, 3x5", "strength"),
        ("deadlift 60kg", "strength"),
        ("my legs hurt less, 2/10", "symptom"),
        ("legs are sore", "symptom"),
        ("my calves need work, they hurt 4/10", "symptom"),
    ],
)
def test_what_is_a_log_stays_one(text: str, act: str) -> None:
    assert act in [a["act"] for a in said(text)["acts"]]
