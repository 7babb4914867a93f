"""An illness that a doctor has named keeps all training out until they clear it, and makes nothing else milder."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.commands.converse import respond
from coach.advice import URGENCIES

MONO = "doctor says I have mono"
BEGAN = datetime.fromisoformat("2026-03-02T09:00:00+00:00")


def led(*texts: str, apart: int = 1) -> list[dict[str, Any]]:
    """The turns of a conversation, each ``apart`` days behind the last."""
    turns = [{"at": (BEGAN + timedelta(days=apart * n)).isoformat(), "text": text} for n, text in enumerate(texts)]
    out: list[dict[str, Any]] = respond({"id": "x", "profile": {"timezone": "Europe/London"}, "turns": turns})["turns"]
    return out


def urgency(turn: dict[str, Any]) -> int:
    return max((URGENCIES.index(a["urgency"]) for a in turn["advice"]), default=0)


@pytest.mark.parametrize(
    "said",
    [
        "left knee pain 9/10",
        "left knee pain 7/10",
        "knee 7/10 and it gives way",
        "calf swollen, hot and red since the flight",
        "chest pain now",
        "i fainted on the stairs",
        "can't feel between my legs and can't pee",
        "i don't want to live any more",
        "resting pulse 120 and fever 39",
        "shin hurts at night, one spot on the bone, 6/10",
    ],
)
def test_what_is_as_serious_or_worse_gets_no_milder_answer(said: str) -> None:
    alone, held = led("hello", said)[-1], led(MONO, said)[-1]

    assert urgency(alone) >= URGENCIES.index("soon")
    assert urgency(held) >= urgency(alone)
    assert not any(a["changes"] for a in held["advice"] if a["urgency"] == "soon")  # there is no session to change


@pytest.mark.parametrize(
    "said",
    [
        "I am well again",
        "feeling way better, squats tonight right?",
        "can i lift today?",
        "it's gone, back to training",
        "calf 3/10",
    ],
)
def test_no_word_of_ones_own_ends_it(said: str) -> None:
    turns = led(MONO, said, "/week", apart=2)

    assert [a["rule"] for a in turns[1]["advice"]] == ["pause-stands-soon"]
    assert "stays paused" in turns[1]["reply"]
    assert "paused" in turns[2]["reply"]


def test_a_doctors_word_does() -> None:
    turns = led(MONO, "doctor cleared me today", "/week", apart=21)

    assert [a["rule"] for a in turns[1]["advice"]] == ["return"]
    assert "paused" not in turns[2]["reply"]


def test_a_log_is_kept_and_judged_as_no_training() -> None:
    assert "paused" in led(MONO, "squats 3x8 60kg")[-1]["reply"]
