"""The next dose of an exercise, and the rule behind it. Rule: never more than one step above what succeeded.

Double progression, the beginners' fast track, holds and step-backs, holds in seconds, breaks and e1RM: EVIDENCE 3.2,
3.6 and 3.7. Nothing grows from missing data, through pain, in a deload, or right after a break.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from coach.acts import KG_PER_LB, Unit, WorkingSet
from coach.dosing import Progress
from coach.library import Exercise
from coach.planning.history import Done

BODY = ("bodyweight", "band", "assisted")


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """What the plan asks of an exercise: ``low``–``high`` in ``unit`` (reps, s, m or contacts)."""

    sets: int
    low: int
    high: int
    unit: str = "reps"
    rir: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Dosed:
    """What to do now, and the phrase key with facts that says why and what comes next."""

    amount: int  #: reps, seconds or metres
    load_kg: float | None = None
    rule: str = "plan-next-start"
    facts: dict[str, Any] = field(default_factory=dict)


def next_dose(
    exercise: Exercise,
    done: Sequence[Done],
    target: Target,
    *,
    level: int,
    progress: Progress,
    start: date,
    units: Unit = "kg",
    held: str | None = None,
    load_factor: float = 1.0,
    since: date | None = None,
    things: frozenset[str] | None = None,
) -> Dosed:
    """The dose for the session after ``done`` (oldest first).

    ``held`` is the reason (``pain``, ``gap``, ``deload``, ``taper``) why nothing may grow now, else None.
    ``load_factor`` lowers the load (breaks, deloads) and is at most 1. ``since``: the first day of this range of
    repetitions; what was done before was done for another. ``things``: the athlete's kit, which says how fine the
    loads are.
    """
    days = [d for d in done if d.when < start]
    found = _next(exercise, days, target, level, progress, units, held, load_factor, since, things)
    said = {k: _in_unit(v, units) if k in ("load", "next") else v for k, v in found.facts.items()}
    return replace(found, facts={**said, "mass": units})


def _in_unit(load: float | None, units: Unit) -> float | None:
    """A load in the unit the athlete reads, to a tenth."""
    return None if load is None else round(load / KG_PER_LB, 1) if units == "lb" else load


def _next(
    exercise: Exercise,
    days: Sequence[Done],
    target: Target,
    level: int,
    progress: Progress,
    units: Unit,
    held: str | None,
    load_factor: float,
    since: date | None,
    things: frozenset[str] | None,
) -> Dosed:
    if not days:
        return Dosed(amount=target.low, facts=_facts(target, target.low))
    if target.unit != "reps":
        return _longer(days, target, progress, held)
    load = _load(days[-1])
    if load is None or load <= 0:
        return _more_reps(days, target, progress, held)
    return _loaded(exercise, days, target, load, level, progress, units, held, load_factor, since, things)


def _longer(days: Sequence[Done], target: Target, progress: Progress, held: str | None) -> Dosed:
    """Holds and carries: a little longer once every set reached the last length."""
    sets = days[-1].sets
    values = [s.seconds if target.unit == "s" else s.distance_m for s in sets]
    known = [v for v in values if v is not None]
    if len(known) < len(values) or not known:
        return Dosed(amount=target.low, rule="plan-next-hold", facts=_facts(target, target.low))
    least = int(min(known))
    top = min(target.high, progress.hold_top_s) if target.unit == "s" else target.high
    amount = max(min(least, top), min(target.low, max(least, 1)))
    if held:
        return Dosed(amount=amount, rule=f"plan-next-{held}", facts=_facts(target, amount))
    if least >= amount and amount < top:
        week_ago = [
            int(min(s.seconds or 0 for s in d.sets)) for d in days if (days[-1].when - d.when).days >= 7 and d.sets
        ]
        cap = max(week_ago) + 2 * progress.hold_s if week_ago and target.unit == "s" else top
        amount = max(amount, min(top, amount + progress.hold_s, cap))
        return Dosed(amount=amount, rule="plan-next-longer", facts=_facts(target, amount))
    return Dosed(amount=amount, rule="plan-next-hold", facts=_facts(target, amount))


def _more_reps(days: Sequence[Done], target: Target, progress: Progress, held: str | None) -> Dosed:
    """Without a load: one repetition more, to the top of the range and then to the ladder's next rung."""
    reps = [s.reps for s in days[-1].sets]
    known = [r for r in reps if r is not None]
    if len(known) < len(reps) or not known:
        return Dosed(amount=target.low, rule="plan-next-hold", facts=_facts(target, target.low))
    least = min(known)
    amount = max(1, min(least, target.high + progress.extra_reps))
    if held:
        return Dosed(amount=amount, rule=f"plan-next-{held}", facts=_facts(target, amount))
    if least < target.low or _too_hard(days[-1], target):
        return Dosed(amount=amount, rule="plan-next-hold", facts=_facts(target, amount))
    tops = _run(days, lambda d: _topped(d, target))
    top = target.high + (progress.extra_reps if tops >= progress.in_a_row else 0)
    amount = min(top, least + _gain(days[-1], target, progress))
    return Dosed(amount=amount, rule="plan-next-reps", facts=_facts(target, amount))


def _loaded(
    exercise: Exercise,
    days: Sequence[Done],
    target: Target,
    load: float,
    level: int,
    progress: Progress,
    units: Unit,
    held: str | None,
    load_factor: float,
    since: date | None,
    things: frozenset[str] | None,
) -> Dosed:
    plate = plate_of(exercise, days[-1], progress, units, things)
    recent = [d for d in days if since is None or d.when >= since]
    same = recent[len(recent) - _run(recent, lambda d: _near(_load(d), load)) :]
    misses = _run(same, lambda d: _missed(d, target))
    least = min((s.reps for s in days[-1].sets if s.reps is not None), default=None)
    known = least is not None and all(s.reps is not None for s in days[-1].sets)
    if held:
        kept = snapped(load * min(1.0, load_factor), plate)
        amount = max(target.low, min(target.high, least or target.low))
        amount = amount if load_factor >= 1 else target.low
        return Dosed(amount=amount, load_kg=kept, rule=f"plan-next-{held}", facts=_facts(target, amount, kept))
    fits = _for_range(days[-1], target, load, plate) if since is not None and days[-1].when < since else load
    if fits < load:
        return Dosed(amount=target.low, load_kg=fits, rule="plan-next-range", facts=_facts(target, target.low, fits))
    if misses >= 2:
        share = progress.again_less if misses == 2 else progress.third_less
        less = snapped(load * share, plate)
        return Dosed(amount=target.low, load_kg=less, rule="plan-next-less", facts=_facts(target, target.low, less))
    if not known or misses:
        amount = target.low
        return Dosed(amount=amount, load_kg=load, rule="plan-next-hold", facts=_facts(target, amount, load))
    tops = _run(same, lambda d: _topped(d, target))
    if tops >= progress.in_a_row or (level == 1 and _fast(days[-1], target, progress)):
        more = stepped(exercise, days, load, plate, level, progress)
        if more > load:
            return Dosed(amount=target.low, load_kg=more, rule="plan-next-load", facts=_facts(target, target.low, more))
        far = replace(target, low=target.high, high=target.high + progress.extra_reps)
        more = snapped(load, plate) + plate
        if more <= load * (1 + progress.far_cap) and _run(same, lambda d: _topped(d, far)) >= progress.in_a_row:
            # as many repetitions as they are worth: then the next one there is
            more = round(more, 2)
            facts = _facts(target, target.low, more)
            return Dosed(amount=target.low, load_kg=more, rule="plan-next-load", facts=facts)
        amount = min(target.high + progress.extra_reps, (least or target.low) + _gain(days[-1], target, progress))
        return Dosed(amount=amount, load_kg=load, rule="plan-next-extra", facts=_facts(target, amount, load))
    amount = min(target.high, max(target.low, (least or 0) + _gain(days[-1], target, progress)))
    coming = stepped(exercise, days, load, plate, level, progress)
    return Dosed(
        amount=amount, load_kg=load, rule="plan-next-reps-load", facts={**_facts(target, amount, load), "next": coming}
    )


def stepped(
    exercise: Exercise, days: Sequence[Done], load: float, plate: float, level: int, progress: Progress
) -> float:
    """``load`` and one step, in kg, down to the plates there are; ``load`` itself where the next plate is too far."""
    lower = exercise.focus in ("lower", "full")
    step = (progress.lower_step if lower else progress.upper_step)[level - 1]
    cap = progress.lower_cap if lower else progress.upper_cap
    before = [_load(d) for d in days if (days[-1].when - d.when).days >= 7]
    earlier = [x for x in before if x is not None]
    ceiling = load * (1 + cap)
    if earlier:
        ceiling = min(ceiling, max(earlier[-1], load / (1 + cap)) * (1 + cap))
    wished = snapped(load * (1 + step), plate)
    if wished <= load:
        wished = snapped(load, plate) + plate
        while wished <= load:
            wished += plate
    return round(wished, 2) if wished <= ceiling + 1e-9 else load


def plate_of(
    exercise: Exercise, day: Done, progress: Progress, units: Unit, things: frozenset[str] | None = None
) -> float:
    """The smallest step of the load, in kg: by the kit the exercise is done with and the unit the athlete lifts in."""
    may = [a for a in exercise.equipment if things is None or a <= things] or list(exercise.equipment)
    words = {word for alternative in may for word in alternative}
    kinds = (
        ("barbell", ("barbell", "trap-bar")),
        ("machine", (*(w for w in words if w.startswith("machine-")), "cable")),
        ("dumbbell", ("dumbbell",)),
        ("kettlebell", ("kettlebell",)),
    )
    per_hand = any(s.load_basis == "per_hand" for s in day.sets)
    name = next((kind for kind, of in kinds if words & set(of)), "dumbbell")
    if per_hand:
        name = "dumbbell"
    pounds = units == "lb" or any(s.load_unit == "lb" for s in day.sets)
    return progress.plates_lb[name] * KG_PER_LB if pounds else progress.plates[name]


def snapped(load: float, plate: float) -> float:
    """``load`` down to a whole number of plates, never to nothing."""
    return round(max(plate, math.floor(load / plate + 1e-6) * plate), 2)


def e1rm(sets: Sequence[WorkingSet]) -> float | None:
    """Estimated one-repetition maximum in kg: mean of Epley and Brzycki on the best set, None where none is fit for it.

    >>> round(e1rm([WorkingSet(reps=5, load_kg=100.0, rir=2.0)]), 1)
    121.7
    """
    best = None
    for s in sets:
        if s.reps is None or not s.load_kg or s.load_basis in BODY or s.kind != "work":
            continue
        spare = reserve(s)
        reps = s.reps + (spare if spare is not None else 0)
        if reps > 12 or (spare is not None and spare > 4) or reps < 1:
            continue
        value = s.load_kg if reps == 1 else s.load_kg * ((1 + reps / 30) + 36 / (37 - reps)) / 2
        best = value if best is None else max(best, value)
    return best


def reserve(s: WorkingSet) -> float | None:
    """Repetitions in reserve: as said, else from the RPE; None where neither was said."""
    if s.rir is not None:
        return s.rir
    return None if s.rpe is None else max(0.0, 10 - s.rpe)


def _for_range(day: Done, target: Target, load: float, plate: float) -> float:
    """The load for the bottom of the range where the last one was for fewer repetitions (a change of phase)."""
    best = e1rm(day.sets)
    reps = [s.reps for s in day.sets if s.reps is not None]
    if best is None or not reps or max(reps) >= target.low:
        return load
    wished = best / (1 + (target.low + (target.rir or 0)) / 30)
    return min(load, snapped(wished, plate))


def _load(day: Done) -> float | None:
    loads = [s.load_kg for s in day.sets if s.load_kg is not None and s.load_basis not in BODY and s.kind != "drop"]
    return max(loads) if loads else None


def _near(one: float | None, other: float) -> bool:
    return one is not None and abs(one - other) < 0.26


def _run(days: Sequence[Done], test: Any) -> int:
    """How many of the last days in a row pass ``test``."""
    count = 0
    for day in reversed(days):
        if not test(day):
            break
        count += 1
    return count


def _work(day: Done) -> list[WorkingSet]:
    top = _load(day)
    return [s for s in day.sets if s.kind != "drop" and (top is None or _near(s.load_kg, top))]


def _topped(day: Done, target: Target) -> bool:
    """Every set at the top of the range, the last one with enough in reserve (unsaid counts as on target)."""
    sets = _work(day)
    if len(sets) < min(2, target.sets) or any(
        s.reps is None or s.reps < target.high or s.kind == "failed" for s in sets
    ):
        return False
    spare = reserve(sets[-1])
    return spare is None or target.rir is None or spare >= target.rir


def _too_hard(day: Done, target: Target) -> bool:
    spare = reserve(day.sets[-1])
    return any(s.kind == "failed" for s in day.sets) or (
        spare is not None and target.rir is not None and spare < target.rir - 1
    )


def _missed(day: Done, target: Target) -> bool:
    """Below the range, or clearly harder than asked."""
    return any(s.reps is not None and s.reps < target.low for s in _work(day)) or _too_hard(day, target)


def _gain(day: Done, target: Target, progress: Progress) -> int:
    """Repetitions to add: one, and more where the athlete said there were many to spare."""
    spare = reserve(day.sets[-1])
    over = 0 if spare is None or target.rir is None else int(spare - target.rir)
    return 1 + max(0, min(progress.spare_reps, over))


def _fast(day: Done, target: Target, progress: Progress) -> bool:
    """A beginner far over the top with reps to spare, said and not guessed."""
    sets = _work(day)
    spare = reserve(sets[-1]) if sets else None
    return (
        bool(sets)
        and spare is not None
        and target.rir is not None
        and all(s.reps is not None and s.reps >= target.high for s in sets)
        and (sets[-1].reps or 0) >= target.high + progress.fast_reps
        and spare >= target.rir + progress.fast_rir
    )


def _facts(target: Target, amount: int, load: float | None = None) -> dict[str, Any]:
    return {
        "sets": target.sets,
        "reps": amount,
        "low": target.low,
        "top": target.high,
        "load": load,
        "unit": target.unit,
    }
