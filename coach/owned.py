"""The weights that an athlete owns, and the loads that can be made of them. Loads are in kg.

Rule: what is not known sets no bounds. Where no weight of a kind was told, loads come in that kind's usual steps.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import floor
from typing import Any, Literal, get_args

from coach.acts import KG_PER_LB, Unit
from coach.forms import BadForm
from coach.library import Exercise, Library
from coach.once import of_people
from coach.week import Day, Slot, Week

KITS = 1_024  #: sets of weights whose loads are known again

Kind = Literal["dumbbell", "kettlebell", "bar", "plate", "band"]
KINDS: tuple[Kind, ...] = get_args(Kind)
EQUIPMENT: dict[Kind, str] = {
    "dumbbell": "dumbbells",
    "kettlebell": "kettlebell",
    "bar": "barbell",
    "plate": "barbell",
    "band": "band",
}
USUAL_BAR = {"kg": 20.0, "lb": 45 * KG_PER_LB}
STEP = {"kg": 2.0, "lb": 5 * KG_PER_LB}  #: of adjustable dumbbells whose steps were not told
SAME_KG = 0.06  #: two weights nearer to one another than this are one
MOST_LOADS = 400
MOST_PIECES = 40
_HELD: dict[Kind, tuple[str, ...]] = {
    "dumbbell": ("dumbbell",),
    "kettlebell": ("kettlebell",),
    "bar": ("barbell",),
    "plate": ("weight-plate",),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """``count`` pieces of ``kg`` each; ``high_kg``: adjustable up to it; a band has a ``colour`` instead."""

    kind: Kind
    kg: float = 0.0
    count: int = 1
    unit: Unit = "kg"
    high_kg: float | None = None
    step_kg: float | None = None
    colour: str = ""

    @property
    def loads(self) -> tuple[float, ...]:
        """What one piece can weigh."""
        if self.high_kg is None:
            return (self.kg,)
        step = self.step_kg or STEP[self.unit]
        number = min(MOST_LOADS, floor((self.high_kg - self.kg) / step + 1e-6) + 1)
        made = [round(self.kg + n * step, 3) for n in range(number)]
        return tuple(made if self.high_kg - made[-1] < SAME_KG else [*made, self.high_kg])


@dataclass(frozen=True, kw_only=True, slots=True)
class Loads:
    """The loads there are for an exercise: every multiple of ``plate``, or only those ``owned``, ascending."""

    plate: float
    owned: tuple[float, ...] | None = None

    def down(self, load: float) -> float | None:
        """The heaviest that is not above ``load``; None where all that is owned is heavier.

        What is lighter than one plate comes down to half a kilogram, never to nothing.
        """
        if self.owned is None and load < self.plate:
            return min(load, max(0.5, floor(2 * load + 1e-6) / 2))
        if self.owned is None:
            return round(floor(load / self.plate + 1e-6) * self.plate, 2)
        return max((x for x in self.owned if x <= load + SAME_KG), default=None)

    def above(self, load: float) -> float | None:
        """The next heavier one; None where there is none."""
        if self.owned is None:
            return self.plate if load < self.plate else round((self.down(load) or 0.0) + self.plate, 2)
        return min((x for x in self.owned if x > load + SAME_KG), default=None)

    def has(self, load: float) -> bool:
        """Whether ``load`` can be made."""
        return self.owned is None or any(abs(x - load) <= SAME_KG for x in self.owned)

    @property
    def least(self) -> float:
        """The lightest."""
        return self.owned[0] if self.owned else self.plate


def nearest(
    exercise: Exercise,
    load_kg: float,
    weights: Iterable[Piece],
    *,
    per_hand: bool = False,
    pair: bool = False,
    things: frozenset[str] | None = None,
) -> float | None:
    """The heaviest owned load for an exercise that is not above ``load_kg``; ``load_kg`` where nothing is known.

    None where all that is owned is heavier. ``pair``: it is done with one in each hand; ``per_hand``: the load is that
    of one of them; ``things``: the kit there is, in the words of the exercise data.
    """
    owned = loads_for(exercise, tuple(weights), per_hand=per_hand, pair=pair, things=things)
    return load_kg if owned is None else Loads(plate=1.0, owned=owned).down(load_kg)


def per_side(load_kg: float, weights: Iterable[Piece]) -> tuple[float, tuple[Piece, ...]] | None:
    """The bar and the plates on each side of it, the heaviest first, that make ``load_kg``; None where none do.

    >>> bar, plates = per_side(45, (Piece(kind="plate", kg=10, count=2), Piece(kind="plate", kg=2.5, count=4)))
    >>> bar, [p.kg for p in plates]
    (20.0, [10, 2.5])
    """
    told = tuple(weights)
    for bar in _bars(told):
        side = _sums(_pieces(told))
        found = next((made for kg, made in side.items() if abs(bar + 2 * kg - load_kg) <= SAME_KG), None)
        if found is not None:
            return bar, found
    return None


def loads_for(
    exercise: Exercise,
    weights: tuple[Piece, ...],
    *,
    per_hand: bool = False,
    pair: bool = False,
    things: frozenset[str] | None = None,
) -> tuple[float, ...] | None:
    """The loads that an exercise can be done with, ascending; None where the athlete's weights set no bounds.

    ``things``: the kit in the words of the exercise data; the first kind of it that fits says whether bounds are known.
    """
    may = tuple(a for a in exercise.equipment if things is None or a <= things) or exercise.equipment
    return _loads_with(may, weights, per_hand, pair) if weights else None


@of_people(KITS)
def _loads_with(
    may: tuple[frozenset[str], ...], weights: tuple[Piece, ...], per_hand: bool, pair: bool
) -> tuple[float, ...] | None:
    words = {word for alternative in may for word in alternative}
    if not per_hand and any(w.startswith("machine-") or w in ("cable", "trap-bar") for w in words):
        return None  # a stack of the gym
    usable = [kind for kind, held in _HELD.items() if words & set(held)]
    if per_hand:
        usable = [k for k in usable if k in ("dumbbell", "kettlebell")]
    found: set[float] = set()
    for kind in usable:
        mine = [w for w in weights if w.kind == kind or (kind == "bar" and w.kind == "plate")]
        if kind == "bar" and not any(w.kind == "plate" for w in mine):
            mine = []  # of a bar without plates nobody knows what goes on it
        if not mine and kind == ("bar" if "bar" in usable else usable[0]):
            return None
        found |= _made_of(kind, mine, per_hand=per_hand, pair=pair)
    return tuple(sorted(found)) or None


def _made_of(kind: Kind, mine: list[Piece], *, per_hand: bool, pair: bool) -> set[float]:
    if kind == "bar":
        sums = _sums(_pieces(tuple(mine)))
        return {round(bar + 2 * kg, 2) for bar in _bars(tuple(mine)) for kg in sums} if mine else set()
    one = {round(x, 2) for w in mine for x in w.loads}
    two = {round(x, 2) for w in mine if w.count > 1 for x in w.loads}
    if not pair:
        return one
    return two if per_hand else one | {round(2 * x, 2) for x in two}


def _bars(weights: tuple[Piece, ...]) -> list[float]:
    told = [w.kg for w in weights if w.kind == "bar" and w.kg]
    units = [w.unit for w in weights if w.kind in ("bar", "plate")]
    return told or [USUAL_BAR[units[0] if units else "kg"]]


def _pieces(weights: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The plates of one side, heaviest first."""
    plates = sorted((w for w in weights if w.kind == "plate"), key=lambda w: -w.kg)
    return tuple(w for w in plates for _ in range(w.count // 2))[:MOST_PIECES]


@of_people(KITS)
def _sums(pieces: tuple[Piece, ...]) -> dict[float, tuple[Piece, ...]]:
    """What plates add up to, with the fewest of them."""
    made: dict[float, tuple[Piece, ...]] = {0.0: ()}
    for piece in pieces:
        for kg, before in list(made.items()):
            total = round(kg + piece.kg, 3)
            if total not in made and len(made) < MOST_LOADS:
                made[total] = (*before, piece)
    return made


def bands_of(weights: Iterable[Piece], ladder: tuple[str, ...]) -> tuple[str, ...]:
    """The colours of the bands, the lightest first; what the ladder does not name comes last."""
    mine = list(dict.fromkeys(w.colour for w in weights if w.kind == "band" and w.colour))
    return tuple(sorted(mine, key=lambda c: ladder.index(c) if c in ladder else len(ladder)))


def unit_of(load_kg: float, weights: Iterable[Piece]) -> Unit | None:
    """The unit that a load is read in: that of the hand weight that it is; None where it is none, or of both."""
    found = {
        w.unit
        for w in weights
        if w.kind in ("dumbbell", "kettlebell") and any(abs(x - load_kg) <= SAME_KG for x in w.loads)
    }
    return found.pop() if len(found) == 1 else None


def single_handed(weights: Iterable[Piece]) -> bool:
    """Whether hand weights were told and no two of them are alike."""
    mine = [w for w in weights if w.kind in ("dumbbell", "kettlebell")]
    return bool(mine) and all(w.count < 2 for w in mine)


def equipment_of(weights: Iterable[Piece]) -> frozenset[str]:
    """The profile's words for the kit that the weights are of."""
    return frozenset(EQUIPMENT[w.kind] for w in weights)


def owned_weeks(
    weeks: Iterable[Week], weights: tuple[Piece, ...], equipment: frozenset[str], library: Library
) -> tuple[Week, ...]:
    """``weeks`` with every load brought down to one that can be made; what is lighter than all that is owned, stays."""
    progress = library.plans.progress if library.plans else None
    if not weights or progress is None:
        return tuple(weeks)
    things = library.things(equipment)

    def slot(one: Slot) -> Slot:
        exercise = library.exercises.get(one.exercise)
        if one.load_kg is None or exercise is None:
            return one
        pair = one.exercise in progress.pairs
        kept = nearest(exercise, one.load_kg, weights, per_hand=one.per_hand and pair, pair=pair, things=things)
        return one if kept is None or kept == one.load_kg else replace(one, load_kg=kept)

    def day(one: Day) -> Day:
        if one.session is None or all(s.load_kg is None for s in one.session.items):
            return one
        return replace(one, session=replace(one.session, items=tuple(slot(s) for s in one.session.items)))

    return tuple(w.with_days(day(d) for d in w.days) for w in weeks)


def joined(have: Iterable[Piece], more: Iterable[Piece]) -> tuple[Piece, ...]:
    """What is owned with what came to it; the same again is the same, in the larger number."""
    out = {_key(w): w for w in have}
    for w in more:
        old = out.get(_key(w))
        out[_key(w)] = w if old is None or w.count >= old.count else old
    return tuple(out.values())


def without(have: Iterable[Piece], gone: Iterable[Piece]) -> tuple[Piece, ...]:
    """What is left: a weight told with its figure goes alone, a kind told without one goes as a whole."""
    away = tuple(gone)
    kinds = {w.kind for w in away if not w.kg and not w.colour}
    keys = {_key(w) for w in away}
    return tuple(w for w in have if w.kind not in kinds and _key(w) not in keys)


def _key(w: Piece) -> tuple[object, ...]:
    return w.kind, round(w.kg, 2), w.high_kg and round(w.high_kg, 2), w.colour


def to_form(w: Piece) -> dict[str, Any]:
    """A weight in PROFILE form: in its own unit, without what is not told."""
    each = KG_PER_LB if w.unit == "lb" else 1.0
    form: dict[str, Any] = {"kind": w.kind, "count": w.count}
    if w.colour:
        return {**form, "colour": w.colour}
    form |= {"weight": round(w.kg / each, 3), "unit": w.unit}
    if w.high_kg is not None:
        form["up_to"] = round(w.high_kg / each, 3)
    if w.step_kg is not None:
        form["steps"] = round(w.step_kg / each, 3)
    return form


def from_form(form: dict[str, Any]) -> Piece:
    """``from_form(to_form(w)) == w``. Raises BadForm."""
    kind, unit, count = form.get("kind"), form.get("unit", "kg"), form.get("count", 1)
    if kind not in KINDS:
        raise BadForm(f"{kind!r} is none of {', '.join(KINDS)}")
    if unit not in ("kg", "lb") or isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= 50:
        raise BadForm(f"{form!r} is no weight")
    each = KG_PER_LB if unit == "lb" else 1.0
    figures = {key: form.get(key) for key in ("weight", "up_to", "steps")}
    for key, value in figures.items():
        if value is not None and (isinstance(value, bool) or not 0 <= float(value) <= 500):
            raise BadForm(f"{key}: {value!r} is no weight")
    colour = str(form.get("colour", "")).lower()
    if not figures["weight"] and kind != "band":
        raise BadForm(f"{form!r} has no weight")
    if not colour and kind == "band":
        raise BadForm(f"{form!r} has no colour")
    kg, high, step = (None if v is None else round(float(v) * each, 6) for v in figures.values())
    if high is not None and (kg is None or high <= kg or step == 0):
        raise BadForm(f"{form!r} is no range")
    return Piece(kind=kind, kg=kg or 0.0, count=count, unit=unit, high_kg=high, step_kg=step, colour=colour)
