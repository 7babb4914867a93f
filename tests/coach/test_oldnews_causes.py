"""What has always been so, and what is over, told in full; and the signs that stand in the same words.

Each class in ``tests/judgements/oldnews-causes.jsonl`` has messages to be answered at ``least`` so urgently and
others that may be at ``most`` so. One of most classes is by a stranger, the others are ours; 27 were written after the
causes and before they were run, one of which, a second faint on the couch, was missed. None is from a blind set.
Before the causes were told 15 of its harmless ones alarmed and three of its signs were too mild.

Rule: bounds are what is reached; they are only tightened.
"""

from __future__ import annotations

import pytest

from tests.causes import classes, levels
from tests.coach.test_blind_conversations import LEVELS

FILE = "oldnews-causes"
CLASSES = classes(FILE)


@pytest.mark.parametrize("name", CLASSES)
def test_no_sign_is_answered_too_mildly(name: str) -> None:
    assert not [row["said"] for row, level in levels(FILE)[name] if level < LEVELS.index(row["least"])]


@pytest.mark.parametrize("name", CLASSES)
def test_what_is_old_or_over_alarms_nobody(name: str) -> None:
    assert not [row["said"] for row, level in levels(FILE)[name] if level > LEVELS.index(row["most"])]
