"""Sets in numbers: the load of a day, repetitions in reserve, the estimated maximum, and the steps loads come in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from coach.acts import KG_PER_LB, Unit, WorkingSet
from coach.dosing import Progress
from coach.library import Exercise
from coach.owned import Loads, Piece, loads_for
from coach.planning.history import Done

BODY = ("bodyweight", "band", "assisted")


def plate_of(
    exercise: Exercise, day: Done, progress: Progress, units: Unit, things: frozenset[str] | None = None
) -> float:
    """The smallest step of the load, in kg: by the kit the exercise is done with and the unit the athlete lifts in.

    A bar comes first: with one, loads outgrow dumb-bells. Dumb-bells come before a machine that does the same.
    """
    may = [a for a in exercise.equipment if things is None or a <= things] or list(exercise.equipment)
    words = {word for alternative in may for word in alternative}
    kinds = (
        ("barbell", ("barbell", "trap-bar")),
        ("dumbbell", ("dumbbell",)),
        ("machine", (*(w for w in words if w.startswith("machine-")), "cable")),
        ("kettlebell", ("kettlebell",)),
    )
    name = next((kind for kind, of in kinds if words & set(of)), "dumbbell")
    if per_hand(day):
        name = "dumbbell"
    pounds = units == "lb" or any(s.load_unit == "lb" for s in day.sets)
    return progress.plates_lb[name] * KG_PER_LB if pounds else progress.plates[name]


def loads_of(
    exercise: Exercise,
    day: Done,
    progress: Progress,
    units: Unit = "kg",
    things: frozenset[str] | None = None,
    weights: tuple[Piece, ...] = (),
) -> Loads:
    """The loads there are for an exercise: those of the weights that are owned, else every step of the kit's kind."""
    pair = exercise.slug in progress.pairs
    owned = loads_for(exercise, weights, per_hand=per_hand(day) and pair, pair=pair, things=things)
    return Loads(plate=plate_of(exercise, day, progress, units, things), owned=owned)


def per_hand(day: Done) -> bool:
    """Whether the day's load was told as that of one of two."""
    return any(s.load_basis == "per_hand" for s in day.sets)


def stepped(
    exercise: Exercise, days: Sequence[Done], load: float, loads: Loads, level: int, progress: Progress, on: date
) -> float:
    """``load`` and one step, in kg, down to the loads there are; ``load`` itself where the next one is too far.

    ``on``: the day it is for; the cap of a week counts from what was lifted a week before that.
    """
    lower = exercise.focus in ("lower", "full")
    step = (progress.lower_step if lower else progress.upper_step)[level - 1]
    cap = cap_of(exercise, progress)
    before = [top_load(d) for d in days if (on - d.when).days >= 7]
    earlier = [x for x in before if x is not None]
    ceiling = load * (1 + cap)
    if earlier:
        ceiling = min(ceiling, max(earlier[-1], load / (1 + cap)) * (1 + cap))
    wished = loads.down(load * (1 + step))
    if wished is None or wished <= load:
        wished = loads.above(load)
    return round(wished, 2) if wished is not None and load < wished <= ceiling + 1e-9 else load


def cap_of(exercise: Exercise, progress: Progress) -> float:
    """The most that a load may rise by in a week, as a share."""
    return progress.lower_cap if exercise.focus in ("lower", "full") else progress.upper_cap


def regained(
    days: Sequence[Done], load: float, lately: float | None, loads: Loads, cap: float, on: date
) -> float | None:
    """The load of the day ``on`` on the way back to ``lately``, lifted well a few weeks ago; None at or above it.

    By the week's cap at most, or by one plate where that is more: it leads to what was lifted already.
    """
    if lately is None or lately <= load:
        return None
    week_ago = [x for d in days if (on - d.when).days >= 7 and (x := top_load(d)) is not None]
    base = min([load, max(week_ago[-1], load / (1 + cap))]) if week_ago else load
    by_cap = loads.down(min(lately, base * (1 + cap)))
    if by_cap is not None and by_cap > load:
        return round(by_cap, 2)
    plate = loads.above(load)
    return plate if plate is not None and plate <= lately + 1e-9 else None


_EFFORT = attrgetter("reps", "load_kg", "load_basis", "rir", "rpe", "kind")


def e1rm(sets: Sequence[WorkingSet], unsaid: float = 0.0) -> float | None:
    """Estimated one-repetition maximum in kg: mean of Epley and Brzycki on the best set, None where none is fit for it.

    ``unsaid``: repetitions in reserve where none were told.

    >>> round(e1rm([WorkingSet(reps=5, load_kg=100.0, rir=2.0)]), 1)
    121.7
    """
    best = None
    for said, load, basis, rir, rpe, kind in set(map(_EFFORT, sets)):  # the sets of a day are mostly alike
        if said is None or not load or basis in BODY or kind != "work":
            continue
        spare = _spare(rir, rpe)
        reps = said + (spare if spare is not None else unsaid)
        if reps > 12 or (spare is not None and spare > 4) or reps < 1:
            continue
        value = load if reps == 1 else load * ((1 + reps / 30) + 36 / (37 - reps)) / 2
        if best is None or value > best:
            best = value
    return best


def reserve(s: WorkingSet) -> float | None:
    """Repetitions in reserve: as said, else from the RPE; None where neither was said."""
    return _spare(s.rir, s.rpe)


def _spare(rir: float | None, rpe: float | None) -> float | None:
    if rir is not None:
        return rir
    return None if rpe is None else max(0.0, 10 - rpe)


def top_load(day: Done) -> float | None:
    """The heaviest load of a day; None where there was none on the bar."""
    loads = [s.load_kg for s in day.sets if s.load_kg is not None and s.load_basis not in BODY and s.kind != "drop"]
    return max(loads) if loads else None


def near(one: float | None, other: float) -> bool:
    """Whether two loads are the same but for rounding."""
    return one is not None and abs(one - other) < 0.26


def work_of(day: Done) -> list[WorkingSet]:
    """The sets of a day that count: those at its top load, no drop sets."""
    top = top_load(day)
    return [s for s in day.sets if s.kind != "drop" and (top is None or near(s.load_kg, top))]
