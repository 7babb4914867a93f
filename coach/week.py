"""The plan's types: weeks of days, sessions of slots, as docs/commands.md writes them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from operator import is_
from typing import Literal

from coach.values import replace, value

DayKind = Literal["strength", "run", "rest"]
DayRun = Literal["easy", "long", "quality", "race"]


@value(frozen=True, kw_only=True, slots=True)
class Slot:
    """A place in a session: an exercise and its dose. ``reps``: to do now; ``reps_high``: the top of the range."""

    exercise: str
    sets: int
    reps: int | None = None
    reps_high: int | None = None
    seconds: int | None = None
    distance_m: int | None = None
    per_side: bool = False
    rir: int | None = None
    load_kg: float | None = None
    most_kg: float | None = None  #: a clinician's cap on the load
    rest_s: int = 60
    was: int | None = None  #: what was reached last: repetitions, seconds or metres
    was_kg: float | None = None
    per_hand: bool = False  #: the load is that of one of two
    band: str = ""  #: the colour of the band, where the athlete's are known

    @property
    def grows(self) -> bool:
        """Whether it asks for more than was done last."""
        if self.load_kg is not None and self.was_kg is not None and self.load_kg != self.was_kg:
            return self.load_kg > self.was_kg
        asked = next((v for v in (self.reps, self.seconds, self.distance_m) if v is not None), None)
        return asked is not None and self.was is not None and asked > self.was


@value(frozen=True, kw_only=True, slots=True)
class Session:
    """One strength session; ``minutes`` includes the warm-up."""

    focus: str  #: lower, upper, core, full
    minutes: int
    items: tuple[Slot, ...]
    note: str = ""  #: phrase key of what the coach has to say about it (a yielded rule, a taper)
    eased: float = 1.0  #: share of the usual sets that a deload, taper, race or break has left
    eased_load: float = 1.0  #: the same of the loads


@value(frozen=True, kw_only=True, slots=True)
class Day:
    """A day: strength wins over run in ``kind`` where both stand on it."""

    date: date
    kind: DayKind
    run: DayRun | None = None
    session: Session | None = None


@value(frozen=True, kw_only=True, slots=True)
class Week:
    """Seven days from ``start`` on."""

    start: date
    phase: str
    deload: bool
    days: tuple[Day, ...]
    issued: date | None = None  #: the day it was worked out for the athlete

    def with_days(self, days: Iterable[Day]) -> Week:
        """The week with these days; itself where they are its own, which is the usual case."""
        made = tuple(days)
        return self if all(map(is_, made, self.days)) and len(made) == len(self.days) else replace(self, days=made)
