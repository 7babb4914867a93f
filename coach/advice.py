"""Advice: the rule that was chosen, the facts that met it, and the changes it proposes (docs/commands.md)."""

from __future__ import annotations

from dataclasses import field
from datetime import date
from typing import Any, Literal

from coach.values import value

Urgency = Literal["none", "watch", "soon", "same-day", "emergency"]
URGENCIES: tuple[Urgency, ...] = ("none", "watch", "soon", "same-day", "emergency")
Action = Literal[
    "stop",
    "rest",
    "postpone",
    "swap",
    "reduce",
    "deload",
    "hold",
    "progress",
    "isometric",
    "refer",
    "reassure",
    "ask",
    "remind",
]
ChangeKind = Literal[
    "swap", "reduce", "remove", "hold", "postpone", "isometric", "deload", "progress", "add", "exchange"
]


@value(frozen=True, kw_only=True, slots=True)
class Change:
    """One difference between the planned and the adjusted session of day ``session``.

    ``exercise`` None stands for the whole session. ``load_factor`` multiplies the load, ``sets`` is the new number.
    """

    session: date
    change: ChangeKind
    exercise: str | None = None
    to: str | None = None
    load_factor: float | None = None
    sets: int | None = None
    to_day: date | None = None  #: where a postponed session goes
    rir: int | None = None  #: at least so many repetitions in reserve
    rules: tuple[str, ...] = ()  #: the rules that ask for it


@value(frozen=True, kw_only=True, slots=True)
class Hold:
    """How long a rule holds."""

    rule: str
    until: date


@value(frozen=True, kw_only=True, slots=True)
class Advice:
    """What the coach advises. ``say`` is a phrase key, its blanks filled from ``facts``; ``why`` likewise.

    ``pauses``: the plan stops until clearance is stated. ``ask``: phrase key of the one question to put.
    """

    rule: str
    urgency: Urgency
    action: Action
    say: str
    why: str
    facts: dict[str, Any] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    sources: tuple[str, ...] = ()
    until: date | None = None
    pauses: bool = False
    ask: str | None = None
    eases: tuple[Any, ...] = ()  #: the easings (coach/easing.py) behind ``changes``
    felt: tuple[Any, ...] = ()  #: the pains (coach/acts.py) that were judged, each with what is known of it
    rules: tuple[str, ...] = ()  #: every rule that had a part in it, the deciding one first
    holds: tuple[Hold, ...] = ()  #: of each of them that eases the plan, how long
    back: str = ""  #: phrase key of the way back to normal
    running: str = ""  #: what is left of running: ease, easy, walk, none
