"""Everyday stories in slang, and warning signs in the same voice, by people who had seen nothing of the coach.

strangers-stories  by three: 1,837 that must not alarm, 810 signs with the class a clinician would want. At first sight
                   472 of the first were answered with a stop or an appointment, 54 of the second too mildly, 29
                   emergencies among them. The table's harmless causes and a few of its signs were mended with the first
                   in sight; the weights of words have learnt from none of them, the network beside them has.
told-by-one-more   by one more, in a dozen voices: 600 harmless ones and 400 signs, half of them told without a word of
                   any textbook. Nothing has learnt from them and nobody has read them (decision 0297).

Rule: bounds are what is reached; they are only tightened. A part of the stories is tried here, all with ``long``.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.commands.converse import respond

FOLDER = Path(__file__).parents[1] / "judgements"
LEVELS = ("none", "watch", "soon", "same-day", "emergency")
AT = "2026-11-23T18:00:00+00:00"
#: Harmless ones alarmed, signs answered too mildly, emergencies among them: of every so many, and of all.
REACHED = [
    ("strangers-stories", 6, (17, 2, 1)),
    pytest.param("strangers-stories", 1, (113, 28, 14), marks=pytest.mark.long),
    ("told-by-one-more", 1, (45, 24, 5)),
]


def urgency(said: str) -> int:
    turns = [{"at": AT, "text": said}]
    advice = respond({"id": "x", "profile": {"timezone": "Europe/London"}, "turns": turns})["turns"][0]["advice"]
    return max((LEVELS.index(a["urgency"]) for a in advice), default=0)


def counted(name: str, every: int) -> tuple[int, int, int]:
    alarmed = mild = emergencies = 0
    for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()[::every]:
        row = json.loads(line)
        level = urgency(row["said"])
        wanted = row["label"].partition("-")[2] or "none"
        if wanted == "none":
            alarmed += level >= LEVELS.index("soon")
        elif level < LEVELS.index(wanted):
            mild += 1
            emergencies += wanted == "emergency"
    return alarmed, mild, emergencies


@pytest.mark.parametrize(("name", "every", "most"), REACHED)
def test_no_more_stories_alarm_and_no_more_signs_are_missed(name: str, every: int, most: tuple[int, int, int]) -> None:
    found = counted(name, every)

    assert all(a <= b for a, b in zip(found, most, strict=True)), found
