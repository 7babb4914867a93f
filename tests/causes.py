"""Files of messages by class, each with the least and the most urgent answer that it may have."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from typing import Any

from bot.commands.converse import respond
from tests.coach.test_blind_conversations import FOLDER, LONDON, urgency

Row = dict[str, Any]


@cache
def rows(stem: str) -> list[Row]:
    return [json.loads(line) for line in (FOLDER / f"{stem}.jsonl").read_text(encoding="utf-8").splitlines()]


def classes(stem: str) -> list[str]:
    return sorted({row["class"] for row in rows(stem)})


def turns_of(*said: str, language: str = "en") -> list[dict[str, Any]]:
    """The coach's turns of one evening."""
    turns = [{"at": f"2026-11-25T18:{n:02}:00+00:00", "text": text} for n, text in enumerate(said)]
    return list(respond({"id": "x", "profile": LONDON, "turns": turns, "language": language})["turns"])


def answered(row: Row) -> int:
    """How urgently the last of a row's messages is answered."""
    said = row["said"] if isinstance(row["said"], list) else [row["said"]]
    return urgency(turns_of(*said, language=row.get("language", "en"))[-1])


@cache
def levels(stem: str) -> dict[str, list[tuple[Row, int]]]:
    """By class, each row with how urgently it is answered."""
    out: dict[str, list[tuple[Row, int]]] = defaultdict(list)
    for row in rows(stem):
        out[row["class"]].append((row, answered(row)))
    return out
