"""Series for the charts, folded from the diary. Rule: what is drawn is said in words from the same numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coach.acts import Lift, Run
from coach.diary import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class WeekLoad:
    """A calendar week (Monday first): kilometres run, working sets lifted, strength sessions done."""

    monday: date
    run_km: float
    sets: int
    sessions: int


def weekly_load(records: Sequence[Record], today: date, weeks: int = 8) -> tuple[WeekLoad, ...]:
    """The last ``weeks`` weeks, oldest first, weeks with nothing in them included.

    Runs without a distance count as zero kilometres; warm-up sets are not counted.
    """
    this = today - timedelta(days=today.weekday())
    mondays = [this - timedelta(weeks=n) for n in range(weeks - 1, -1, -1)]
    km = dict.fromkeys(mondays, 0.0)
    sets = dict.fromkeys(mondays, 0)
    days: dict[date, set[date]] = {m: set() for m in mondays}
    for r in records:
        act = r.body
        if not isinstance(act, (Lift, Run)):
            continue
        monday = act.when - timedelta(days=act.when.weekday())
        if monday not in km:
            continue
        if isinstance(act, Run):
            km[monday] += distance_of(act) / 1000
        else:
            sets[monday] += sum(1 for s in act.sets if s.kind != "warmup")
            days[monday].add(act.when)
    return tuple(WeekLoad(monday=m, run_km=round(km[m], 2), sets=sets[m], sessions=len(days[m])) for m in mondays)


def distance_of(run: Run) -> float:
    """Metres of a run: as said, else the sum of its repeats, else 0."""
    if run.distance_m is not None:
        return run.distance_m
    return sum(r.count * r.distance_m for r in run.repeats if r.distance_m is not None)
