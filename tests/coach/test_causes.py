"""Harmless causes and the signs that stand in the same words: each message with the least and the most urgent answer.

Every class of ``tests/judgements/FILE.jsonl`` has messages that are to be answered at ``least`` so urgently, and others
that may be at ``most`` so. Of the files:

beside-causes   signs beside an innocent cause ("just my asthma", "slept funny"), by a physiotherapist, after the table
                of signs: of the first 268 twenty-seven were too mild, of the last 62 (classes ending in "named"),
                written when those were mended and before they were run, four.
passing-causes  small things with what makes them small; German and Spanish among them. Its class of mixed ones was
                written when the others were mended and before it was run: two emergencies of 25 were missed (a
                footbridge, a car park by its floors).
trifle-causes   trifles of the day. Before their causes were told 28 harmless ones alarmed, and two signs got no class.
daily-causes    what an ordinary day brings. Before, 155 of 224 harmless ones alarmed and 24 of 271 signs were too mild;
                a first draft of the causes, which had seen none of them, left 40 of the 158 there were then.
oldnews-causes  what has always been so, and what is over. Before, 15 harmless ones alarmed and three signs were too
                mild; of 27 written after the causes and before they were run one was missed, a second faint.
unheard-causes  what a newcomer told and was not heard (a blood pressure by its figures, an old break that aches, no
                periods, glandular fever, a kick in the head, lost height), and what was heard and was none. Written
                beside its words, half of each class in the words of the other; before, 91 were too mild and 48 too
                urgent.

Rule: bounds are what is reached; they are only tightened.
"""

from __future__ import annotations

import pytest

from tests.causes import classes, levels
from tests.coach.test_blind_conversations import LEVELS

FILES = ("beside-causes", "passing-causes", "trifle-causes", "daily-causes", "oldnews-causes", "unheard-causes")
CLASSES = [(file, name) for file in FILES for name in classes(file)]
#: How many harmless messages of a class are still answered too urgently, most by the weight of words; no sign is mild.
TOO_URGENT = {
    ("passing-causes", "said in German"): 4,
    ("passing-causes", "said in Spanish"): 1,
    ("passing-causes", "a mind's word in passing"): 2,
    ("passing-causes", "thirst for weeks"): 1,
    ("daily-causes", "a bite that itches"): 1,
    ("daily-causes", "a finger and a ball"): 1,
    ("daily-causes", "a pelvis in pregnancy"): 2,
    ("daily-causes", "a stitch after a meal"): 2,
    ("daily-causes", "hungry, nervous, on coffee"): 1,
    ("daily-causes", "waxed or shaved"): 1,
}


@pytest.mark.parametrize(("file", "name"), CLASSES)
def test_no_sign_is_answered_too_mildly(file: str, name: str) -> None:
    assert not [row["said"] for row, level in levels(file)[name] if level < LEVELS.index(row["least"])]


@pytest.mark.parametrize(("file", "name"), CLASSES)
def test_what_is_harmless_alarms_nobody(file: str, name: str) -> None:
    urgent = [row["said"] for row, level in levels(file)[name] if level > LEVELS.index(row["most"])]

    assert len(urgent) <= TOO_URGENT.get((file, name), 0), urgent
