"""A session in the minutes there are: the least that is worth doing first, then as much more as fits.

Rule: nothing grows; sets and rests shrink before exercises go, and what stays keeps its load.
"""

from __future__ import annotations

from dataclasses import dataclass

from coach.diary import Known
from coach.dosing import Estimates, PlanTables, held
from coach.library import Exercise, Library
from coach.planning.sessions import rep_seconds
from coach.values import replace
from coach.week import Day, Session, Slot, Week

LEAST_MINUTES = 5  #: below, there is no session
MINIMUM = ("lower", "calf", "upper", "core")  #: one of each is the least dose, one or two sets of it


SHORT = "short:"  #: how the settings of days with fewer minutes begin


def short_key(day: object) -> str:
    """The setting that says how many minutes there are on a day."""
    return f"{SHORT}{day}"


def fitted(weeks: tuple[Week, ...], known: Known, library: Library) -> tuple[Week, ...]:
    """``weeks`` with the sessions of days that have fewer minutes cut to them."""
    tables = library.plans
    if tables is None or not known.any_setting(SHORT):
        return weeks

    def cut(day: Day) -> Day:
        minutes = None if day.session is None else known.setting(short_key(day.date))
        if day.session is None or minutes is None:
            return day
        return replace(day, session=cut_to(day.session, int(minutes), library, tables))

    return tuple(w.with_days(cut(d) for d in w.days) for w in weeks)


@dataclass(kw_only=True, slots=True)
class _Part:
    """A slot being cut: at first one set of it."""

    slot: Slot
    exercise: Exercise
    sets: int
    rest_s: int
    chosen: bool

    def seconds(self, estimates: Estimates, sets: int | None = None) -> float:
        return estimates.per_exercise_s + (self.sets if sets is None else sets) * self.set_seconds(estimates)

    def set_seconds(self, estimates: Estimates) -> float:
        return _work_seconds(self.slot, self.exercise, estimates) + self.rest_s


def cut_to(session: Session, minutes: int, library: Library, tables: PlanTables) -> Session:
    """The session in ``minutes``; as it is where it fits already."""
    if length_of(session.items, library, tables) <= minutes:
        return session
    estimates = tables.estimates
    budget = 60.0 * (minutes - held(tables.warm_up, minutes))
    seen: set[str] = set()
    parts: list[_Part] = []
    for slot in session.items:
        exercise = library.exercises.get(slot.exercise)
        if exercise is None:
            continue
        group = "calf" if exercise.pattern == "calf" else "lower" if exercise.focus == "full" else exercise.focus
        first = group in MINIMUM and group not in seen
        seen.add(group)
        parts.append(_Part(slot=slot, exercise=exercise, sets=1, rest_s=slot.rest_s, chosen=first))
    if not any(p.chosen for p in parts):
        for part in parts[:1]:
            part.chosen = True

    def used() -> float:
        return sum(p.seconds(estimates) for p in parts if p.chosen)

    if sum(p.seconds(estimates, min(2, p.slot.sets)) for p in parts if p.chosen) > budget:  # a circuit: shorter rests
        for part in parts:
            part.rest_s = min(part.rest_s, estimates.short_rest_s)
    while used() > budget and sum(p.chosen for p in parts) > 1:
        [p for p in parts if p.chosen][-1].chosen = False
    _more_sets(parts, 2, budget - used(), estimates)
    for part in parts:
        sets = min(2, part.slot.sets)
        if not part.chosen and used() + part.seconds(estimates, sets) <= budget:
            part.chosen, part.sets = True, sets
    _more_sets(parts, 99, budget - used(), estimates)
    items = tuple(replace(p.slot, sets=p.sets, rest_s=p.rest_s) for p in parts if p.chosen)
    share = sum(s.sets for s in items) / max(1, sum(s.sets for s in session.items))
    return replace(
        session,
        items=items,
        minutes=min(minutes, length_of(items, library, tables)),
        eased=round(min(session.eased, session.eased * share), 3),
    )


def _more_sets(parts: list[_Part], top: int, left: float, estimates: Estimates) -> None:
    """One set more for each in turn, never more than planned, as long as it fits."""
    grown = True
    while grown:
        grown = False
        for part in (p for p in parts if p.chosen):
            cost = part.set_seconds(estimates)
            if part.sets < min(top, part.slot.sets) and cost <= left:
                part.sets += 1
                left -= cost
                grown = True


def length_of(items: tuple[Slot, ...], library: Library, tables: PlanTables) -> int:
    """How many minutes the slots take, the warm-up of so long a session included."""
    work = 0.0
    for slot in items:
        exercise = library.exercises.get(slot.exercise)
        each = tables.estimates.rep_s if exercise is None else _work_seconds(slot, exercise, tables.estimates)
        work += tables.estimates.per_exercise_s + slot.sets * (each + slot.rest_s)
    lengths = (-(-work // 60) + held(tables.warm_up, m) for m in range(1, 241))
    return next((int(n) for m, n in enumerate(lengths, 1) if n <= m), 240)


def _work_seconds(slot: Slot, exercise: Exercise, estimates: Estimates) -> float:
    """One set without its rest."""
    if slot.seconds is not None:
        work = float(slot.seconds)
    elif slot.distance_m is not None:
        work = slot.distance_m * estimates.walk_s_per_m
    else:
        work = (slot.reps or 1) * rep_seconds(exercise.tempo, estimates)
    return work * (2 if slot.per_side else 1)
