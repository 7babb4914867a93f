"""Small things that sound like a sign, told with what makes them small, and the signs that stand in the same words.

Each class in ``tests/judgements/passing-causes.jsonl`` has messages that are to be answered at ``least`` so urgently
and others that may be at ``most`` so; German and Spanish ones among them. The last class was written when the others
were mended and before it was run: of its 25 two emergencies were missed (a footbridge, a car park by its floors), and
of a bruised shin that hurts to hop the least was put at "soon", which is the table's class.

Rule: bounds are what is reached; they are only tightened.
"""

from __future__ import annotations

import pytest

from tests.causes import classes, levels
from tests.coach.test_blind_conversations import LEVELS

FILE = "passing-causes"
CLASSES = classes(FILE)
#: By class, how many messages are answered too urgently; none is too mildly.
TOO_URGENT = {"said in German": 4, "said in Spanish": 1, "a mind's word in passing": 2, "thirst for weeks": 1}


@pytest.mark.parametrize("name", CLASSES)
def test_no_sign_is_answered_too_mildly(name: str) -> None:
    mild = [row["said"] for row, level in levels(FILE)[name] if level < LEVELS.index(row["least"])]

    assert not mild


@pytest.mark.parametrize("name", CLASSES)
def test_small_things_alarm_nobody(name: str) -> None:
    urgent = [row["said"] for row, level in levels(FILE)[name] if level > LEVELS.index(row["most"])]

    assert len(urgent) <= TOO_URGENT.get(name, 0), urgent
