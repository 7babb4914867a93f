"""What an ordinary day brings that sounds like a sign, and the signs that stand in the same words.

Each class in ``tests/judgements/daily-causes.jsonl`` has messages that are to be answered at ``least`` so urgently and
others that may be at ``most`` so; two classes have only signs, of which some were answered too mildly. Before the
causes were told 155 of the 224 harmless ones alarmed and 24 of the 271 signs were too mild; the first draft of the
causes, which had none of these messages in sight, left 40 of the 158 that there were then.

Rule: bounds are what is reached; they are only tightened.
"""

from __future__ import annotations

import pytest

from tests.causes import classes, levels
from tests.coach.test_blind_conversations import LEVELS

FILE = "daily-causes"
CLASSES = classes(FILE)
#: By class, how many harmless messages are still answered too urgently; most of them by the weight of words.
TOO_URGENT = {
    "a bite that itches": 1,
    "a finger and a ball": 1,
    "a pelvis in pregnancy": 2,
    "a stitch after a meal": 2,
    "hungry, nervous, on coffee": 1,
    "waxed or shaved": 1,
}


@pytest.mark.parametrize("name", CLASSES)
def test_no_sign_is_answered_too_mildly(name: str) -> None:
    assert not [row["said"] for row, level in levels(FILE)[name] if level < LEVELS.index(row["least"])]


@pytest.mark.parametrize("name", CLASSES)
def test_what_a_day_brings_alarms_nobody(name: str) -> None:
    urgent = [row["said"] for row, level in levels(FILE)[name] if level > LEVELS.index(row["most"])]

    assert len(urgent) <= TOO_URGENT.get(name, 0), urgent
