"""Warning signs by people who had seen neither the table nor the sentences the classifier learns from: what is missed.

Thirty messages of each row of the red-flag table. Rule: counted over real turns. The half marked ``thresholds`` was
looked at when the thresholds of suspicion were chosen, the other half was not. Before the classifier 441 of all 1,140
were answered too mildly, 233 of 590 emergencies among them. The bounds are what was reached, with room for the one or
two that every working out anew of the classifier shifts.
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
MOST = {True: (24, 10, 51), False: (21, 15, 51)}


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


@pytest.mark.parametrize("half", [True, False], ids=["thresholds", "unseen"])
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


#: Of 300 signs of the rows up to RF20 and 180 look-alikes by somebody who had seen nothing of the coach, not looked at
#: since: too mildly, emergencies among them, too urgently; and look-alikes answered too urgently.
THIRD = (6, 4, 20), 20


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
