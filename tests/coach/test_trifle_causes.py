"""Trifles of the day, told with what makes them trifles, and the signs that stand in the same words.

Each class in ``tests/judgements/trifle-causes.jsonl`` has messages that are to be answered at ``least`` so urgently
and others that may be at ``most`` so. Before their causes were told 28 of its harmless ones alarmed, and of its signs
a breathlessness since a flight and no point since a death got no class. None was in sight when the first causes were
written but those of the last class, nor is any from a blind set.

Rule: bounds are what is reached; they are only tightened.
"""

from __future__ import annotations

import pytest

from tests.causes import classes, levels
from tests.coach.test_blind_conversations import LEVELS

FILE = "trifle-causes"
CLASSES = classes(FILE)


@pytest.mark.parametrize("name", CLASSES)
def test_no_sign_is_answered_too_mildly(name: str) -> None:
    assert not [row["said"] for row, level in levels(FILE)[name] if level < LEVELS.index(row["least"])]


@pytest.mark.parametrize("name", CLASSES)
def test_trifles_alarm_nobody(name: str) -> None:
    assert not [row["said"] for row, level in levels(FILE)[name] if level > LEVELS.index(row["most"])]
