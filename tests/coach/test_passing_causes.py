"""Small things that sound like a sign, told with what makes them small, and the signs that stand in the same words.

Each class in ``tests/judgements/passing-causes.jsonl`` has messages that are to be answered at ``least`` so urgently
and others that may be at ``most`` so; German and Spanish ones among them. The last class was written when the others
were mended and before it was run: of its 25 two emergencies were missed (a footbridge, a car park by its floors), and
of a bruised shin that hurts to hop the least was put at "soon", which is the table's class.

Rule: bounds are what is reached; they are only tightened.
"""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from typing import Any

import pytest

from bot.commands.converse import respond
from tests.coach.test_blind_conversations import FOLDER, LEVELS, LONDON, urgency

ROWS = [json.loads(line) for line in (FOLDER / "passing-causes.jsonl").read_text(encoding="utf-8").splitlines()]
CLASSES = sorted({row["class"] for row in ROWS})
#: By class, how many messages are answered too urgently; none is too mildly.
TOO_URGENT = {"said in German": 4, "said in Spanish": 1}


def answered(row: dict[str, Any]) -> int:
    """How urgently the last of the messages is answered."""
    said = row["said"] if isinstance(row["said"], list) else [row["said"]]
    turns = [{"at": f"2026-11-25T18:{n:02}:00+00:00", "text": text} for n, text in enumerate(said)]
    asked = {"id": "x", "profile": LONDON, "turns": turns, "language": row.get("language", "en")}
    return urgency(list(respond(asked)["turns"])[-1])


@cache
def levels() -> dict[str, list[tuple[dict[str, Any], int]]]:
    out: dict[str, list[tuple[dict[str, Any], int]]] = defaultdict(list)
    for row in ROWS:
        out[row["class"]].append((row, answered(row)))
    return out


@pytest.mark.parametrize("name", CLASSES)
def test_no_sign_is_answered_too_mildly(name: str) -> None:
    mild = [row["said"] for row, level in levels()[name] if level < LEVELS.index(row["least"])]

    assert not mild


@pytest.mark.parametrize("name", CLASSES)
def test_small_things_alarm_nobody(name: str) -> None:
    urgent = [row["said"] for row, level in levels()[name] if level > LEVELS.index(row["most"])]

    assert len(urgent) <= TOO_URGENT.get(name, 0), urgent
