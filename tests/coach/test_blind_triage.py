"""Triage of messages written before their author had read the matcher, told to the whole conversation.

Rule: the figures are counted over real turns, not over the matcher alone. At first sight 52 of 324 warning signs were
missed (27 of 129 emergencies); the floors are what was reached after mending causes, and may only be tightened.
Since the classifier of warnings these messages are among what it learns from: they guard against relapses and estimate
nothing any more. Estimates are in tests/coach/test_blind_signs.py.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.commands.converse import respond
from coach.acts import FLAGS

STORIES = Path(__file__).parents[1] / "judgements"
LEVELS = ("none", "watch", "soon", "same-day", "emergency")
AT = "2026-11-23T18:00:00+00:00"

#: The most failures that are let through, by kind: messages missed, emergencies among them, and so on.
MOST = {
    "missed": 0,
    "missed emergency": 0,
    "over": 0,
    "ordinary missed": 1,
    "ordinary over": 1,
    "false alarm": 0,
    "plain": 1,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """One message and the urgencies it may have."""

    file: str
    said: str
    low: int
    high: int
    group: str
    style: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """A case and what the coach made of it."""

    case: Case
    urgency: int
    flags: tuple[str, ...]
    rules: tuple[str, ...]


def cases() -> list[Case]:
    """Every message of the blind files."""
    return [
        Case(
            file=path.stem.removeprefix("blind-"),
            said=row["said"],
            low=LEVELS.index(row["urgency_min"]),
            high=LEVELS.index(row["urgency_max"]),
            group=row.get("flag") or row.get("look_alike") or path.stem.removeprefix("blind-"),
            style=row.get("style", ""),
        )
        for path in sorted(STORIES.glob("blind-*.toml"))
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    ]


@cache
def outcomes() -> tuple[Outcome, ...]:
    """Every message told to a coach who knows nothing about the athlete."""
    return tuple(judged(case) for case in cases())


def judged(case: Case) -> Outcome:
    """One message as the only turn of a conversation."""
    row: dict[str, Any] = {"profile": {}, "turns": [{"at": AT, "text": case.said}]}
    turn = respond(row)["turns"][0]
    return Outcome(
        case=case,
        urgency=max((LEVELS.index(a["urgency"]) for a in turn["advice"]), default=0),
        flags=tuple(sorted({f for a in turn["acts"] for f in a.get("flags", ())})),
        rules=tuple(a["rule"] for a in turn["advice"]),
    )


def failures() -> dict[str, list[Outcome]]:
    """The outcomes outside their range, by kind."""
    found: dict[str, list[Outcome]] = {kind: [] for kind in MOST}
    for o in outcomes():
        low, high = o.urgency < o.case.low, o.urgency > o.case.high
        if o.case.file == "flags":
            found["missed"] += [o] * low
            found["missed emergency"] += [o] * (low and o.case.low == LEVELS.index("emergency"))
            found["over"] += [o] * high
        elif o.case.file == "ordinary":
            found["ordinary missed"] += [o] * low
            found["ordinary over"] += [o] * high
        elif o.case.file == "look-alikes":
            found["false alarm"] += [o] * (o.urgency >= LEVELS.index("same-day"))
        else:
            found["plain"] += [o] * high
    return found


@pytest.mark.parametrize("kind", MOST)
def test_no_more_messages_fail_than_before(kind: str) -> None:
    """What was reached once is the worst that is let through."""
    failed = failures()[kind]
    shown = "\n".join(f"{o.case.group}: {LEVELS[o.urgency]} {','.join(o.flags)}: {o.case.said}" for o in failed)
    assert len(failed) <= MOST[kind], f"{len(failed)} {kind}:\n{shown}"


def test_every_flag_is_told_in_a_dozen_ways() -> None:
    """The set covers every flag, each in several styles."""
    told = Counter(c.group for c in cases() if c.file == "flags")
    assert told == dict.fromkeys(FLAGS, 12)
    assert all(c.low <= c.high for c in cases())
