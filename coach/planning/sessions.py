"""The slots of a session: exercises with sets, amounts and rests that fit into the minutes.

The time is an estimate: sets × (repetitions × tempo + rest), a minute an exercise, and the warm-up. Sets
shrink before exercises, exercises before the session; what a session is for goes last.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cache

from coach.dosing import Dosage, Estimates, PlanTables, Role, held
from coach.library import Exercise
from coach.planning.progression import Dosed
from coach.week import Session, Slot


@dataclass(kw_only=True, slots=True)
class Item:
    """A slot in the making."""

    role: str
    part: str
    exercise: Exercise
    essential: bool
    sets: int
    wanted: int
    amount: int
    low: int
    high: int
    unit: str
    per_side: bool
    rir: int | None
    rest_s: int
    load_kg: float | None = None
    was: int | None = None
    was_kg: float | None = None
    per_hand: bool = False
    band: str = ""

    def again(self) -> Item:
        """Another one like it, to be changed by itself."""
        return Item(
            role=self.role, part=self.part, exercise=self.exercise, essential=self.essential, sets=self.sets,
            wanted=self.wanted, amount=self.amount, low=self.low, high=self.high, unit=self.unit,
            per_side=self.per_side, rir=self.rir, rest_s=self.rest_s, load_kg=self.load_kg, was=self.was,
            was_kg=self.was_kg, per_hand=self.per_hand, band=self.band,
        )  # fmt: skip

    def seconds(self, estimates: Estimates) -> float:
        """The time it takes, in seconds, changing over included."""
        return estimates.per_exercise_s + self.sets * self.set_seconds(estimates)

    def set_seconds(self, estimates: Estimates) -> float:
        """One set with its rest."""
        if self.unit == "s":
            work = float(self.amount)
        elif self.unit == "m":
            work = self.amount * estimates.walk_s_per_m
        else:
            work = self.amount * rep_seconds(self.exercise.tempo, estimates)
        return work * (2 if self.per_side else 1) + self.rest_s


@dataclass(kw_only=True, slots=True)
class Draft:
    """A session in the making."""

    kind: str
    items: list[Item] = field(default_factory=list)
    factor: float = 1.0
    eased: float = 1.0  #: share of its usual sets that a deload, taper, race or break has left
    eased_load: float = 1.0

    @property
    def total(self) -> int:
        """Its sets."""
        return sum(item.sets for item in self.items)


@cache
def rep_seconds(tempo: str, estimates: Estimates) -> float:
    """Seconds of one repetition: ``2-1-1-0`` is four; an X is quick and counts as one.

    >>> rep_seconds("3-0-X-0", Estimates(per_exercise_s=60, rep_s=4, walk_s_per_m=1, short_rest_s=30))
    4.0
    """
    parts = tempo.split("-")
    if len(parts) != 4:
        return estimates.rep_s
    return max(2.0, float(sum(1 if p == "X" else int(p) if p.isdigit() else 1 for p in parts)))


def follows_phase(role: Role, exercise: Exercise) -> bool:
    """Whether the phase sets the repetitions: a loaded main lift; others keep a range of their own."""
    return role.main and exercise.load_type == "external" and exercise.mode == "reps"


def item(
    name: str,
    role: Role,
    exercise: Exercise,
    essential: bool,
    dosage: Dosage,
    more_rir: int,
    least_rir: int,
    *,
    bare: bool = False,
) -> Item:
    """The role's exercise with the phase's dose, one set so far. ``bare``: for want of a weight it is done without."""
    own = exercise.default
    assert own is not None  # the shelf holds no exercise without a dose
    loaded = follows_phase(role, exercise) and not bare
    # a loaded lift follows the phase; arms keep two repetitions more
    extra = 2 if role.part == "upper" else 0
    low, high = (dosage.low + extra, dosage.high + extra) if loaded else (own.low, own.high)
    wanted = dosage.sets if role.main else dosage.core if role.part == "core" else dosage.assist
    counted = own.unit == "reps" and own.rir is not None
    rir = min(5, max(dosage.rir, own.rir or 0, least_rir) + more_rir) if counted else None
    return Item(
        role=name,
        part=role.part,
        exercise=exercise,
        essential=essential,
        sets=1,
        wanted=min(wanted, max(own.sets, 2)),
        amount=low,
        low=low,
        high=high,
        unit=own.unit,
        per_side=own.per_side,
        rir=rir,
        rest_s=dosage.rest_s if loaded else own.rest_s,
    )


def fit(draft: Draft, minutes: int, tables: PlanTables, alone: Collection[str] = ()) -> None:
    """Sets and exercises as many as ``minutes`` hold: first one set of what matters, then two, then more exercises,
    then up to the wanted sets. Roles ``alone`` train what no other session of the week does: they go last."""
    budget = 60 * minutes - 60 * held(tables.warm_up, minutes)
    most = held(tables.most_exercises, minutes)
    estimates = tables.estimates
    chosen = [i for i in draft.items if i.essential]
    spare = [i for i in draft.items if not i.essential]

    def used() -> float:
        return sum(i.seconds(estimates) for i in chosen)

    for i in chosen:
        i.sets = 1
    if used() > budget:  # a circuit: shorter rests
        for i in chosen:
            i.rest_s = min(i.rest_s, estimates.short_rest_s)
    while len(chosen) > 1 and used() > budget:
        chosen.remove(next((i for i in reversed(chosen) if i.role not in alone), chosen[-1]))
    if used() > budget:  # even one set is too long: fewer repetitions
        for i in chosen:
            i.amount = max(
                1, min(i.amount, int((budget - estimates.per_exercise_s - i.rest_s) // _per_unit(i, estimates)))
            )
    _raise_to(chosen, 2, budget, estimates)
    if all(i.sets >= min(2, i.wanted) for i in chosen):
        for i in spare:
            if len(chosen) >= most:
                break
            i.sets = min(2, i.wanted)
            if used() + i.seconds(estimates) <= budget:
                chosen.append(i)
    _raise_to(chosen, 9, budget, estimates)
    draft.items = chosen


def _per_unit(i: Item, estimates: Estimates) -> float:
    one = (
        estimates.walk_s_per_m if i.unit == "m" else 1.0 if i.unit == "s" else rep_seconds(i.exercise.tempo, estimates)
    )
    return one * (2 if i.per_side else 1)


def _raise_to(chosen: list[Item], top: int, budget: float, estimates: Estimates) -> None:
    """One set more for each in turn, as long as it fits."""
    left = budget - sum(i.seconds(estimates) for i in chosen)
    each = [i.set_seconds(estimates) for i in chosen]
    grown = True
    while grown:
        grown = False
        for i, cost in zip(chosen, each, strict=True):
            if i.sets < min(top, i.wanted) and cost <= left:
                i.sets += 1
                left -= cost
                grown = True


def lift(drafts: list[Draft], target: int, minutes: int, tables: PlanTables) -> None:
    """Adds sets until the drafts hold ``target``, a second before any third, where the minutes and the dose allow.

    Rests are cut where the time is short, as in a circuit.
    """
    budget, short = 60 * minutes - 60 * held(tables.warm_up, minutes), tables.estimates.short_rest_s
    while sum(d.total for d in drafts) < target:
        lowest = sorted(((i.sets, n) for n, d in enumerate(drafts) for i in d.items if i.sets < i.wanted))
        if not any(_one_more(drafts[n], sets, budget, short, tables.estimates) for sets, n in dict.fromkeys(lowest)):
            return


def _one_more(draft: Draft, sets: int, budget: int, short_s: int, estimates: Estimates) -> bool:
    """Adds a set to the first exercise that stands at so few; returns whether one found room."""
    used = sum(i.seconds(estimates) for i in draft.items)
    saved = sum(i.sets * max(0, i.rest_s - short_s) for i in draft.items)
    for i in draft.items:
        if i.sets != sets or i.sets >= i.wanted:
            continue
        cost = i.set_seconds(estimates)
        if used + cost > budget and used - saved + cost - max(0, i.rest_s - short_s) <= budget:
            for each in draft.items:
                each.rest_s = min(each.rest_s, short_s)
            used, cost = used - saved, i.set_seconds(estimates)
        if used + cost <= budget:
            i.sets += 1
            return True
    return False


def minutes_of(draft: Draft, limit: int, tables: PlanTables) -> int:
    """The session's length in whole minutes, warm-up included."""
    work = sum(i.seconds(tables.estimates) for i in draft.items)
    return min(limit, int(-(-work // 60)) + held(tables.warm_up, limit))


def shrink(drafts: list[Draft], target: int, keep: frozenset[str], week: list[Draft]) -> None:
    """Takes sets away until the drafts hold ``target``: from the largest and least important first; then exercises.

    Parts in ``keep`` never vanish from the ``week`` (all its drafts), and a session keeps two exercises.
    """
    while sum(d.total for d in drafts) > target:
        item_of = _least(drafts)
        if item_of is not None:
            item_of.sets -= 1
            continue
        if not _drop_one(drafts, keep, week):
            return


def _least(drafts: list[Draft]) -> Item | None:
    best: tuple[int, int, int] | None = None
    found: Item | None = None
    for number, draft in enumerate(drafts):
        for place, i in enumerate(draft.items):
            if i.sets > 1:
                key = (i.sets, place, number)
                if best is None or key > best:
                    best, found = key, i
    return found


def _drop_one(drafts: list[Draft], keep: frozenset[str], week: list[Draft]) -> bool:
    for draft in sorted(drafts, key=lambda d: -len(d.items)):
        if len(draft.items) <= 2:
            continue
        for i in reversed(draft.items):
            others = [x for d in week for x in d.items if x is not i]
            if i.part not in keep or any(x.part == i.part for x in others):
                draft.items.remove(i)
                return True
    return False


def session(draft: Draft, limit: int, tables: PlanTables, note: str) -> Session:
    """The finished session; jumps come first, while the legs are fresh."""
    items = sorted(draft.items, key=lambda i: i.role != "jumps")
    return Session(
        focus=_focus(draft, tables),
        minutes=minutes_of(draft, limit, tables),
        items=tuple(slot(i) for i in items),
        note=note,
        eased=round(draft.eased, 3),
        eased_load=draft.eased_load,
    )


def _focus(draft: Draft, tables: PlanTables) -> str:
    """What the session trains, as its kind says; where cuts have left nothing for the legs, what is left."""
    own = tables.kinds[draft.kind].focus
    left = {i.exercise.focus for i in draft.items}
    if own not in ("lower", "full") or left & {"lower", "full", "plyo"}:
        return own
    return "upper" if "upper" in left else "core"


def slot(i: Item) -> Slot:
    """An item as the contract writes it."""
    counted = i.unit not in ("s", "m")
    return Slot(
        exercise=i.exercise.slug,
        sets=i.sets,
        reps=i.amount if counted else None,
        reps_high=i.high if counted else None,
        seconds=i.amount if i.unit == "s" else None,
        distance_m=i.amount if i.unit == "m" else None,
        per_side=i.per_side,
        rir=i.rir,
        load_kg=i.load_kg,
        rest_s=i.rest_s,
        was=i.was,
        was_kg=i.was_kg,
        per_hand=i.per_hand,
        band=i.band,
    )


def dosed(i: Item, dose: Dosed) -> None:
    """The item with what progression says."""
    i.amount, i.load_kg = dose.amount, dose.load_kg
    i.per_hand, i.band = dose.per_hand and dose.load_kg is not None, dose.band
