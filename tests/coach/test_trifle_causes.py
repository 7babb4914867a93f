"""Trifles of the day, told with what makes them trifles, and the signs that stand in the same words.

Each class in ``tests/judgements/trifle-causes.jsonl`` has messages that are to be answered at ``least`` so urgently
and others that may be at ``most`` so. Before their causes were told 28 of its harmless ones alarmed, and of its signs
a breathlessness since a flight and no point since a death got no class. None was in sight when the first causes were
written but those of the last class, nor is any from a blind set.

Rule: bounds are what is reached; they are only tightened.
"""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from typing import Any

import pytest

from tests.coach.test_blind_conversations import FOLDER, LEVELS
from tests.coach.test_passing_causes import answered

ROWS = [json.loads(line) for line in (FOLDER / "trifle-causes.jsonl").read_text(encoding="utf-8").splitlines()]
CLASSES = sorted({row["class"] for row in ROWS})


@cache
def levels() -> dict[str, list[tuple[dict[str, Any], int]]]:
    out: dict[str, list[tuple[dict[str, Any], int]]] = defaultdict(list)
    for row in ROWS:
        out[row["class"]].append((row, answered(row)))
    return out


@pytest.mark.parametrize("name", CLASSES)
def test_no_sign_is_answered_too_mildly(name: str) -> None:
    assert not [row["said"] for row, level in levels()[name] if level < LEVELS.index(row["least"])]


@pytest.mark.parametrize("name", CLASSES)
def test_trifles_alarm_nobody(name: str) -> None:
    assert not [row["said"] for row, level in levels()[name] if level > LEVELS.index(row["most"])]
