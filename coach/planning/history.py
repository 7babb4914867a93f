"""The log folded into what planning asks of it: what was lifted, how long ago, and what hurts.

Rule: missing data is never good data. A set without reps counts as done, never as reached; pain unsaid is pain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from coach.acts import Act, Assessment, Lift, Measurement, SessionReport, Symptom, WorkingSet
from coach.dosing import Gap, PlanTables
from coach.library import SITES, Exercise, Library
from coach.values import value


@dataclass(frozen=True, kw_only=True, slots=True)
class Done:
    """One day's working sets of one exercise."""

    when: date
    sets: tuple[WorkingSet, ...]


@value(frozen=True, kw_only=True)
class History:
    """What the log says at the start of a plan."""

    lifts: dict[str, tuple[Done, ...]] = field(default_factory=dict)  #: slug → days, oldest first
    days: tuple[date, ...] = ()  #: days with strength work, oldest first
    legs: frozenset[date] = frozenset()  #: those of them that loaded the legs
    arms: frozenset[date] = frozenset()
    banned: frozenset[str] = frozenset()  #: regions whose commonly provoking exercises stay out
    wary: frozenset[str] = frozenset()  #: regions whose exercises stay out even where they only may provoke
    sore: frozenset[str] = frozenset()  #: regions that hurt too much for progress
    healed: frozenset[str] = frozenset()  #: regions of earlier injuries: what spares them comes first
    recent: frozenset[str] = frozenset()  #: those of them that are too fresh for jumps
    stopped: bool = False  #: a red flag stands
    barred: frozenset[str] = frozenset()  #: exercises that a clinician ruled out
    legs_sore: bool = False  #: legs very sore within the last days
    jumps: frozenset[date] = frozenset()  #: days with jumps
    assessments: dict[str, float] = field(default_factory=dict)  #: test → newest value, the worse side's
    tests: tuple[Assessment, ...] = ()  #: all of them, oldest first
    body_kg: float | None = None

    def jumped(self, start: date) -> bool:
        """Whether jumps were done in the week of ``start``."""
        return any(0 <= (day - start).days < 7 for day in self.jumps)


def fold(log: Sequence[Act], start: date, library: Library, tables: PlanTables, injuries: Sequence[str]) -> History:
    """The history before ``start``; acts of ``start`` and later are passed over."""
    lifts: dict[str, dict[date, list[WorkingSet]]] = {}
    days: set[date] = set()
    legs: set[date] = set()
    arms: set[date] = set()
    jumps: set[date] = set()
    worst: dict[str, float] = {}
    stopped = legs_sore = False
    assessments: dict[str, tuple[date, float]] = {}
    body: tuple[date, float] | None = None
    since = start - timedelta(days=tables.progress.pain_days)
    for act in log:
        if isinstance(act, Lift) and act.when < start:
            done = [s for s in act.sets if s.kind != "warmup"]
            days.add(act.when)
            exercise = library.exercises.get(act.exercise or "")
            if exercise is None or not done:
                continue
            lifts.setdefault(exercise.slug, {}).setdefault(act.when, []).extend(done)
            if loads_legs(exercise):
                legs.add(act.when)
            if exercise.focus == "plyo":
                jumps.add(act.when)
            if exercise.focus in ("upper", "full"):
                arms.add(act.when)
        elif isinstance(act, SessionReport) and act.status in ("done", "partial") and act.when < start:
            days.add(act.when)
        elif isinstance(act, Symptom) and act.when <= start:
            stopped = stopped or bool(set(act.flags) & set(tables.stop_flags))
            legs_sore = legs_sore or _legs_sore(act, start)
            if act.when >= since and act.symptom in ("pain", "injury"):
                for site in sites(act):
                    # unsaid severity is read as enough to be careful
                    said = act.severity if act.severity is not None else tables.progress.pain_stops
                    worst[site] = max(worst.get(site, 0.0), said)
        elif isinstance(act, Assessment) and act.when < start:
            old = assessments.get(act.test)
            if old is None or act.when > old[0] or (act.when == old[0] and act.value < old[1]):
                assessments[act.test] = (act.when, act.value)
        elif isinstance(act, Measurement) and act.what == "bodyweight_kg" and (body is None or act.when >= body[0]):
            body = (act.when, act.value)
    injured = {site for word in injuries for site in SITES.get(word, ())}
    sore = {site for site, pain in worst.items() if pain >= tables.progress.pain_stops}
    ceilings = {key: region.max_pain_during for key, region in library.regions.items()}
    wary = {site for site, pain in worst.items() if pain > ceilings.get(site, 2) or pain >= 4}
    return History(
        lifts={
            slug: tuple(Done(when=day, sets=tuple(sets)) for day, sets in sorted(by_day.items()))
            for slug, by_day in lifts.items()
        },
        days=tuple(sorted(days)),
        legs=frozenset(legs),
        arms=frozenset(arms),
        banned=frozenset(injured | sore),
        wary=frozenset(wary),
        sore=frozenset(sore | injured),
        stopped=stopped,
        legs_sore=legs_sore,
        jumps=frozenset(jumps),
        assessments={test: value for test, (_, value) in assessments.items()},
        tests=tuple(sorted((a for a in log if isinstance(a, Assessment) and a.when < start), key=lambda a: a.when)),
        body_kg=None if body is None else body[1],
    )


def loads_legs(exercise: Exercise) -> bool:
    """Whether an exercise loads the legs in the sense of the 48-hour rule; feet, balance and calves do not."""
    return exercise.focus in ("lower", "full", "plyo") and exercise.pattern not in (
        "calf",
        "foot",
        "ankle",
        "shin",
        "balance",
        "hip-abduction",
        "hip-adduction",
        "hip-flexion",
    )


def sites(act: Symptom) -> tuple[str, ...]:
    """The regions of the exercise data that a symptom is about."""
    return (act.site,) if act.site else SITES.get(act.region or "", ())


def _legs_sore(act: Symptom, start: date) -> bool:
    return act.symptom == "soreness" and (start - act.when).days <= 3 and act.severity is not None and act.severity >= 5


class Pause(NamedTuple):
    """A break that still counts."""

    gap: Gap
    weeks: int  #: of training since the return from it; 0: the first
    back: date  #: the day of the return, its first session; a day without one where that is still to come


FIRST_WEEK_DAYS = 4  #: so many days from the return to the end of its week make it the first week


def last_break(days: Sequence[date], start: date, tables: PlanTables) -> Pause | None:
    """The break that still counts at ``start``.

    None where nothing was ever done (nobody returns from nothing) or the last break is worked off.
    """
    if not days:
        return None
    ends = [*days, start]
    for index in range(len(ends) - 1, 0, -1):
        length = (ends[index] - ends[index - 1]).days
        row = next((g for g in reversed(tables.gaps) if length >= g.days), None)
        weeks = ((start - ends[index]).days + 7 - FIRST_WEEK_DAYS) // 7
        if weeks >= 4:
            return None
        if row is not None and (weeks < len(row.sets) or row.fresh):
            return Pause(row, weeks, ends[index])
    return None


def unbroken_since(days: Sequence[date], start: date, fresh_days: int) -> date | None:
    """The first day of the stretch of training that reaches ``start`` without a break of ``fresh_days``."""
    first: date | None = None
    later = start
    for day in reversed(days):
        if (later - day).days >= fresh_days:
            break
        first = later = day
    return first
