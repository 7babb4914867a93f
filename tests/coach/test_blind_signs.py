"""Warning signs by people who had seen neither the table nor the sentences the classifier learns from: what is missed.

Rule: counted over real turns. The bounds are what is reached; they are only tightened, and whoever works the classifier
out anew looks at what that costs.

blind-signs        thirty messages of each row. Both halves have been looked at since, when thresholds and classes of
                   faults were chosen: they guard against relapses. Before the classifier 441 of 1,140 were too mild,
                   233 of 590 emergencies among them.
blind-signs-third  fifteen messages of RF01–RF20, twelve of half the look-alikes. Looked at on 29 November: six that
                   were too mild gave words that the table lacked. It guards against relapses, too.
blind-signs-fourth 240 urgent signs told off-hand, in dialects and in one breath, by a fourth person. At first sight 13
                   were too mild, 8 emergencies among them; all of them have been mended.
blind-attacks      written from the list of words that are blanked, to be swallowed by it. Looked at and mended.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.commands.converse import respond

FOLDER = Path(__file__).parents[1] / "judgements"
LEVELS = ("none", "watch", "soon", "same-day", "emergency")
AT = "2026-11-23T18:00:00+01:00"
#: Of each half: answered too mildly, emergencies among them, answered too urgently.
MOST = {True: (15, 4, 41), False: (10, 8, 43)}


@cache
def told(file: str = "blind-signs") -> tuple[tuple[dict[str, Any], int], ...]:
    """Every message with the urgency it was answered with."""
    out = []
    for line in (FOLDER / f"{file}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        turns = [{"at": AT, "text": row["said"]}]
        answer = respond({"id": "x", "profile": {"timezone": "Europe/Berlin"}, "turns": turns})
        advice = answer["turns"][0]["advice"]
        out.append((row, max((LEVELS.index(a["urgency"]) for a in advice), default=0)))
    return tuple(out)


@pytest.mark.parametrize("half", [True, False], ids=["first", "second"])
def test_no_more_signs_are_missed_than_before(half: bool) -> None:
    mine = [(row, level) for row, level in told() if row["thresholds"] is half]
    mild = [row for row, level in mine if level < LEVELS.index(row["urgency_min"])]
    missed = [row for row in mild if row["urgency_min"] == "emergency"]
    urgent = [row for row, level in mine if level > LEVELS.index(row["urgency_max"])]
    found = len(mild), len(missed), len(urgent)

    assert len(mine) == 570
    assert all(a <= b for a, b in zip(found, MOST[half], strict=True)), (
        f"{found} of 570; too mildly by row: {sorted(Counter(r['row'] for r in mild).items())}\n"
        + "\n".join(f"{r['row']} {r['urgency_min']}: {r['said']}" for r in mild)
    )


def test_no_row_is_mostly_missed() -> None:
    mild = Counter(row["row"] for row, level in told() if level < LEVELS.index(row["urgency_min"]))

    assert max(mild.values()) <= 9, mild.most_common(5)


#: Of 300 signs of the rows up to RF20 and 180 look-alikes by somebody who had seen nothing of the coach: too mildly,
#: emergencies among them, too urgently; and look-alikes answered too urgently. Looked at on 29 November, when six signs
#: too mild led to words that the table lacked.
THIRD = (4, 2, 16), 15


def test_signs_and_look_alikes_that_nobody_has_looked_at() -> None:
    every = told("blind-signs-third")
    signs = [(row, level) for row, level in every if row["row"].startswith("RF")]
    mild = [row for row, level in signs if level < LEVELS.index(row["urgency_min"])]
    missed = [row for row in mild if row["urgency_min"] == "emergency"]
    urgent = [row for row, level in signs if level > LEVELS.index(row["urgency_max"])]
    alike = [row for row, level in every if row["row"][0] == "L" and level > LEVELS.index(row["urgency_max"])]
    found = len(mild), len(missed), len(urgent)

    assert (len(signs), len(every)) == (300, 480)
    assert all(a <= b for a, b in zip(found, THIRD[0], strict=True)), found
    assert len(alike) <= THIRD[1], Counter(row["row"] for row in alike)


def test_no_sign_told_off_hand_is_answered_too_mildly() -> None:
    every = told("blind-signs-fourth")

    assert len(every) == 240
    assert [row["said"] for row, level in every if level < LEVELS.index(row["urgency_min"])] == []


#: Of 283: too mildly, emergencies among them, too urgently.
ATTACKS = (7, 4, 6)


def test_words_taken_for_harmless_swallow_no_more_than_before() -> None:
    every = told("blind-attacks")
    mild = [row for row, level in every if level < LEVELS.index(row["urgency_min"])]
    missed = [row for row in mild if row["urgency_min"] == "emergency"]
    urgent = [row for row, level in every if level > LEVELS.index(row["urgency_max"])]
    found = len(mild), len(missed), len(urgent)

    assert len(every) == 283
    assert all(a <= b for a, b in zip(found, ATTACKS, strict=True)), "\n".join(row["said"] for row in mild)
