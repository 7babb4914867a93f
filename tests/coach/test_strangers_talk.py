"""Conversations in the words of strangers: tests/judgements/talk-of-strangers.toml, each judged by its last turn."""

from __future__ import annotations

import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.commands.converse import respond

FILE = Path(__file__).parents[1] / "judgements" / "talk-of-strangers.toml"
ROWS = tomllib.loads(FILE.read_text(encoding="utf-8"))["talk"]
LEVELS = ("none", "watch", "soon", "same-day", "emergency")
FIRST = datetime.fromisoformat("2026-10-05T18:00:00+01:00")


def last_turn(said: list[str]) -> dict[str, Any]:
    turns = []
    for n, line in enumerate(said):
        day, _, text = line.partition(" ")
        turns.append({"at": (FIRST + timedelta(days=int(day), minutes=n)).isoformat(), "text": text})
    answered: dict[str, Any] = list(respond({"profile": {"timezone": "Europe/London"}, "turns": turns})["turns"])[-1]
    return answered


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["said"][-1][:50])
def test_a_stranger_is_understood(row: dict[str, Any]) -> None:
    turn = last_turn(row["said"])
    urgency = max((a["urgency"] for a in turn["advice"]), key=LEVELS.index, default="none")
    actions = {a["action"] for a in turn["advice"]}

    least, most = row["urgency"]
    assert LEVELS.index(least) <= LEVELS.index(urgency) <= LEVELS.index(most), turn["advice"]
    assert not row.get("any") or actions & set(row["any"]), turn["advice"]
    assert not actions & set(row.get("none", ())), turn["advice"]
    if "pain" in row:
        pains = [a["severity"] for a in turn["acts"] if a["act"] == "symptom" and a["severity"] is not None]
        assert row["pain"] == max(pains, default=None)
