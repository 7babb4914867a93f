"""What a file told: acts with their moment and line, and the lines that could not be taken, each with its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Literal

from coach.acts import Act, DistanceUnit, Unit

MAX_ROWS = 50_000  #: of one file; more is another decade, or an attack
MAX_NOTE = 400  #: characters kept of a note
MAX_NAME = 80  #: characters of an exercise's name
OLDEST = date(1970, 1, 1)

#: What a file may leave open and only the athlete can tell.
Open = Literal["load", "distance", "dates", "sport"]
Progress = Callable[[int, int], None]


class NotReadableError(Exception):
    """The file as a whole cannot be taken; ``reason`` ends the key of a phrase, ``facts`` fill its blanks."""

    def __init__(self, reason: str, **facts: str | int):
        self.reason, self.facts = reason, facts
        super().__init__(reason)


class BadCellError(Exception):
    """One cell cannot be taken; ``reason`` ends the key of a phrase."""

    def __init__(self, reason: str, what: str = ""):
        self.reason, self.what = reason, what[:40]
        super().__init__(f"{reason}: {what[:40]}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Terms:
    """What a file is read by: the athlete's zone and day, and what was answered about units."""

    zone: tzinfo
    now: datetime
    load: Unit | None = None
    distance: DistanceUnit | None = None
    month_first: bool | None = None
    sport: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """One act of a file. ``timed``: the time of day is known, not only the day."""

    act: Act
    at: datetime  #: aware: when it began
    line: int  #: the first line, or the number of the message, that told it
    timed: bool = False
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class BadLine:
    """A line that was not taken, or not whole, and why."""

    line: int
    reason: str
    what: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Parsed:
    """All that one file told. ``passed`` counts lines that hold nothing to keep (rest timers, planned sets …)."""

    format: str
    found: tuple[Found, ...] = ()
    bad: tuple[BadLine, ...] = ()
    passed: Mapping[str, int] = field(default_factory=Counter)
    rows: int = 0
    open: tuple[Open, ...] = ()  #: to be asked before anything is kept


def still(progress: int, whole: int) -> None:
    """Progress that nobody wants to hear of."""
