"""One step of a session in the gym, as it is kept: begun, one set told, left out, put first, a hold, the end.

Rule: a step says what happened; where the session stands is a fold of steps and lifts (coach/gym/stage.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from coach.acts import WorkingSet
from coach.week import Slot

CLOSED = "gym-closed/"  #: begins the origin of what a session that was left alone ended with
What = Literal["begin", "set", "rest", "hold", "skip", "first", "pair", "alone", "load", "stop", "on"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """``when`` is the day of the session. ``seconds``: of the rest that begins now, or of the hold.

    ``slots``: what was asked when it began. ``sides``: a hold on each side.
    """

    what: What
    when: date
    exercise: str = ""
    other: str = ""
    sets: tuple[WorkingSet, ...] = ()
    seconds: int = 0
    sides: bool = False
    slots: tuple[Slot, ...] = ()
    load_kg: float | None = None  #: chosen for today
