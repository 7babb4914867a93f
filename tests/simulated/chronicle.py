"""What happened, day by day: what was asked and done, what was told, and what was true."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from tests.simulated.door import Line
from tests.simulated.moves import Move


@dataclass(frozen=True, kw_only=True)
class Did:
    """One exercise as it was done."""

    move: Move
    amounts: tuple[int, ...]
    kilograms: float | None
    left: float  #: repetitions that were truly left after the last set
    most: float  #: the true one-repetition maximum that day


@dataclass(kw_only=True)
class Day:
    """One day of one athlete."""

    date: date
    phase: str = "none"
    easy: bool = False  #: an easy week by plan
    week: date = date.min
    week_sets: int = 0  #: of the week as issued that morning
    asked: tuple[tuple[Move, Line], ...] = ()
    stopped: bool = False  #: the card says that training rests
    did: tuple[Did, ...] = ()
    ill: str = ""  #: fever or cold, truly
    told_ill: bool = False
    told_well: bool = False
    away: bool = False
    skipped: bool = False
    told: dict[str, float] = field(default_factory=dict)  #: region as told → pain, the last of the day
    hurts: dict[str, float] = field(default_factory=dict)  #: tissue → pain, truly
    strength: dict[str, float] = field(default_factory=dict)
    tired: float = 0.0
    score: int | None = None  #: of keeping to the plan, as shown on Sundays
    race: bool = False
    unread: tuple[str, ...] = ()  #: messages of which nothing was understood

    @property
    def sets(self) -> int:
        """Sets asked."""
        return sum(line.sets for _, line in self.asked)


@dataclass(kw_only=True)
class Year:
    """All days of one athlete, and who they are."""

    name: str
    temper: str
    ceiling: dict[str, float]
    learning: float  #: how fast the body answers; 1: that of somebody young
    sessions: int  #: a week, as chosen
    kit: frozenset[str]  #: of the home or the gym
    days: list[Day] = field(default_factory=list)
    seconds: float = 0.0  #: what the year took
    turns: int = 0
    slowest: float = 0.0  #: seconds of the slowest turn
