"""Warning signs and look-alikes in German and Spanish by people who had seen neither table nor dictionary.

Three messages for each row of the table and for each look-alike. The bounds are what is reached; they only fall. At
first sight German had 7 of 114 signs answered too mildly, 4 of 63 emergencies among them, Spanish 4 and 1; what they
missed has been looked at since.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.commands.converse import respond

LEVELS = ("none", "watch", "soon", "same-day", "emergency")
FOLDER = Path(__file__).parents[1] / "judgements"
AT = "2026-11-23T18:00:00+01:00"
#: Too mildly, emergencies among them, look-alikes answered too urgently.
MOST = {"german": (1, 1, 5), "spanish": (1, 0, 4)}


def level(row: dict[str, Any], language: str) -> int:
    """How urgently a message is answered."""
    profile = {"timezone": "Europe/Berlin", "language": language}
    answer = respond({"id": "x", "profile": profile, "turns": [{"at": AT, "text": row["said"]}]})
    return max((LEVELS.index(a["urgency"]) for a in answer["turns"][0]["advice"]), default=0)


@pytest.mark.parametrize(("name", "language"), [("german", "de"), ("spanish", "es")])
def test_no_more_signs_are_missed_than_before(name: str, language: str) -> None:
    rows = [json.loads(x) for x in (FOLDER / f"blind-signs-{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    told = [(row, level(row, language)) for row in rows]
    mild = [row for row, found in told if found < LEVELS.index(row["urgency_min"])]
    missed = [row for row in mild if row["urgency_min"] == "emergency"]
    alike = [row for row, found in told if row["row"][0] == "L" and found > LEVELS.index(row["urgency_max"])]
    found = len(mild), len(missed), len(alike)

    assert len(rows) == 204
    assert all(a <= b for a, b in zip(found, MOST[name], strict=True)), (found, [row["said"] for row in mild])
