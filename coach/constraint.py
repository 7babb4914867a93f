"""A limit that a clinician set, as the athlete told it: one kind of a closed vocabulary, on what, until when, by whom.

Rule: every kind takes something away; none adds. What could not be read is a limit as well (``unread``), never nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from coach.acts import Side

ConstraintKind = Literal[
    "exercise",  # not this exercise, nor what is built on it
    "group",  # not this kind of movement
    "impact",  # no jumps, no hops, no running
    "region",  # nothing that loads the region
    "holds",  # only still holds for the region
    "load",  # at most ``amount`` kg; 0 is body weight only
    "pain",  # at most ``amount`` of 10
    "no-runs",
    "runs",  # at most ``amount`` runs a week
    "apart",  # no runs on two days in a row
    "no-fast-runs",
    "no-hills",
    "no-long-runs",
    "run-length",  # at most ``amount`` metres or seconds a run
    "sessions",  # at most ``amount`` strength sessions a week
    "strength",  # no strength work
    "training",  # nothing at all
    "aside",  # something the coach does not plan: kept and shown, nothing to hold back
    "unread",  # could not be read: blocks until it is settled
]
KINDS: tuple[ConstraintKind, ...] = ConstraintKind.__args__  # type: ignore[attr-defined]  # Literal's own words
Missing = Literal["", "what", "amount", "until"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Constraint:
    """One limit. It holds from the day it was told to ``until`` (included), or until the athlete says it is over.

    ``text``: the words it was told in. ``missing``: what could not be read of it; it blocks all the more until then.
    """

    ref: str
    kind: ConstraintKind
    told: date
    text: str = ""
    until: date | None = None
    by: str = ""  #: who set it, a key of content; empty: not told
    exercise: str | None = None  #: slug
    group: str | None = None  #: key of content's groups of movements
    region: str | None = None  #: a region of the contract, ``legs`` or ``arms``; None: everywhere
    site: str | None = None
    side: Side | None = None
    amount: float | None = None
    unit: str = ""  #: as said: kg, lb, m, km, mi, min
    runs: bool = False  #: holds running back as well
    missing: Missing = ""

    def on(self, day: date) -> bool:
        """Whether it holds on ``day``."""
        return self.told <= day and (self.until is None or day <= self.until)

    @property
    def subject(self) -> tuple[str, str | None, str | None, str | None]:
        """What it is about: two limits of one subject take each other's place."""
        return self.kind, self.exercise, self.group, self.region


#: Kinds that keep a run from being planned as it is.
ON_RUNS = ("impact", "no-runs", "runs", "apart", "no-fast-runs", "no-hills", "no-long-runs", "run-length", "training")
