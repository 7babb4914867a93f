"""What was raced lately, out of the log, and what it leaves of the plan (EVIDENCE 2.8).

Rule: the log says what was raced, whether it stood in the plan or not; how long the legs need goes by its length, as
for a race of the plan (content/plans/races.toml). Only what is longer than a short race counts: who races 5 km every
Saturday is used to it. A fold of the log: a race that is undone or corrected takes its days with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from coach.acts import Run
from coach.diary import Known
from coach.dosing import RacePlan
from coach.easing import Easing
from coach.library import Library
from coach.rules import Effect

RULE = "after-a-race"  #: content/rules/90-constraints.toml
KEY = "after_race_off"  #: the setting: the day of the race after which the plan is to stay as it was
ALWAYS_M = 41_500.0  #: whoever covers so much in one go has raced, whatever it is called
BACK_DAYS = 7  #: of fewer sets once legs are trained again; no more than the legs had off
LONGEST = timedelta(days=30)  #: beyond the recovery from anything
DAY = timedelta(days=1)
ARMS_AND_CORE = frozenset(("upper", "core"))  #: what is trained while the legs are left alone (coach/sparing.py)


@dataclass(frozen=True, slots=True)
class Raced:
    """What was raced, and when: ``metres`` on ``day``; ``needs``: what its length asks for."""

    day: date
    metres: float
    needs: RacePlan

    @property
    def legs(self) -> date:
        """The first day on which legs are trained again."""
        return self.day + timedelta(days=self.needs.no_legs_after + 1)

    @property
    def runs(self) -> date:
        """The first day of easy running."""
        return self.day + timedelta(days=self.needs.no_run_after + 1)

    @property
    def any(self) -> date:
        """The first day of a session, of arms and core."""
        return self.day + timedelta(days=self.needs.nothing_after + 1)

    @property
    def usual(self) -> date:
        """The first day on which everything is as it was."""
        return self.legs + timedelta(days=min(BACK_DAYS, self.needs.no_legs_after))


def raced(known: Known, library: Library, today: date) -> Raced | None:
    """The race from which somebody still recovers on ``today``, of several the one that asks for most; None of none."""
    tables = library.plans
    if tables is None or Run not in known.kinds:
        return None
    found: Raced | None = None
    off = known.setting(KEY)
    for record in reversed(known.by_kind[Run]):
        run = record.body
        if not isinstance(run, Run) or (run.kind != "race" and (run.distance_m or 0.0) < ALWAYS_M):
            continue  # as nearly all are
        if (metres := raced_m(run)) is None or not known.counts(record):
            continue
        if record.at.date() < today - 2 * LONGEST:
            break
        if not today - LONGEST <= run.when <= today:
            continue
        if run.when.isoformat() == off:
            continue
        needs = next((r for r in tables.races if metres <= r.up_to_m), None)
        if needs is None or needs is tables.races[0]:
            continue
        one = Raced(run.when, metres, needs)
        if one.usual > today and (found is None or one.legs > found.legs):
            found = one
    return found


def raced_m(run: Run) -> float | None:
    """How far was raced; None where it was no race."""
    metres = run.distance_m
    return metres if metres is not None and (run.kind == "race" or metres >= ALWAYS_M) else None


def race_easings(known: Known, library: Library, today: date) -> tuple[Easing, ...]:
    """What such a race leaves of sessions and runs, from the day after it on."""
    race = raced(known, library, today)
    return () if race is None else tuple(_easings(race))


def _easings(race: Raced) -> Iterator[Easing]:
    first, needs = race.day + DAY, race.needs
    legs = Effect(impact=False, frozen=True)
    back = Effect(volume=needs.factor_after, rir=needs.rir_after, impact=False, frozen=True, run="ease")
    spans = (
        (first, race.any, Effect(stop=True, run="none")),
        (first, race.legs, legs),
        (first, race.runs, Effect(frozen=True, run="none")),
        (race.runs, race.legs, Effect(frozen=True, run="easy")),
        (race.legs, race.usual, back),
    )
    for since, until, effect in spans:
        if since < until:
            yield Easing(rule=RULE, since=since, until=until, effect=effect, at_once=True)
