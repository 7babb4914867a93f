"""Lifts: which exercise, and its sets. Names of exercises cut the text; what stands between them is read by shapes.

Quantities → marks (coach/reader/quantities.py) → groups of sets (coach/reader/shapes.py) → working sets within the
bounds of what anyone can do.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from coach.acts import Lift, LoadBasis, Unit, WorkingSet
from coach.patterns import Pattern
from coach.reader import fell_short
from coach.reader.columns import settled
from coach.reader.helped import divided, sets_behind
from coach.reader.loads import Load, Marks, Told, kilograms
from coach.reader.pen import HELPED, HUNG, Said
from coach.reader.quantities import marks
from coach.reader.shapes import sets
from coach.reader.sided import evened
from coach.reader.tally import MOST_SETS, Group
from coach.reader.tokens import Atoms
from coach.vocabulary import Movement, Vocabulary

HEAVIEST_KG = 2000.0
MOST_REPS = 10_000
MOST_SECONDS = 3600.0 * 3
MOST_METRES = 5000.0
NOTHING = Movement(slug="", aliases=())
GENERIC_SQUAT = frozenset(
    ("squat", "squats", "squatted", "squatting", "kniebeugen", "kniebeuge", "sentadilla", "sentadillas")
)


_PAIRS = frozenset(("db", "dumbbell", "dumbbells", "dbs"))
_BANDED = frozenset(("band", "banded", "bands", "miniband"))


@dataclass(slots=True)
class Frame:
    """What goes for all exercises of a stretch: rounds of a circuit, atoms before or behind with a scheme or a load."""

    rounds: int | None = None
    head: tuple[int, int] | None = None
    tail: tuple[int, int] | None = None
    banded: bool = False  #: a heading says that all of it is done with a band


def lift(
    atoms: Atoms, a: int, b: int, x: int, *, when: date, units: Unit, vocabulary: Vocabulary, frame: Frame
) -> Lift | None:
    """The lift of the exercise at ``x`` with what stands in atoms ``a`` to ``b``; None where no set is said."""
    slug = atoms.values[x]
    name = atoms.said(x, x + 1)
    move = vocabulary.movements.get(slug, NOTHING) if isinstance(slug, str) else NOTHING
    around = atoms.some(x, x + 1)
    generic = len(around) == 1 and around[0] in GENERIC_SQUAT
    said = Said()
    if not _PAIRS.isdisjoint(around):
        said.one_kit = True
    heavy = move.loaded or generic or not move.slug
    written = marks(atoms, a, b, x, move, units, said)
    helped = 0 if said.help_from is None else sets_behind(*written, said.help_from)
    free = 0 if said.free_from is None else sets_behind(*written, said.free_from)
    short = fell_short.behind(written.text, said.short) if said.short else ()
    for part in (frame.head, frame.tail):
        if part is not None:
            written = _with_shared(written, atoms, part, move, units, said, ahead=part is frame.head)
    hung = not heavy and (said.added or "weighted" in around)
    found, both = settled(written, Told(heavy, move.unilateral or not move.slug, move.timed, units, hung))
    said.per_side |= both
    groups = sets(found, move, heavy, units, said)
    if short:
        fell_short.fail(groups, short)
    if atoms.codes.find("Z", a, b) >= 0:
        evened(atoms, a, b, groups)
    if frame.rounds and len(groups) == 1 and groups[0].count == 1:
        groups[0].count = frame.rounds
    if not groups:
        return None
    if "assisted" in around or (isinstance(slug, str) and slug == "assisted-pull-up"):
        said.assisted = True
    said.band = said.band or not _BANDED.isdisjoint(around) or (frame.banded and not heavy)
    if said.band and slug in ("pull-up", "chin-up", "dip"):
        said.assisted = True
    if "weighted" in around and any(g.load for g in groups):
        said.added = True
    made: list[WorkingSet] = []
    with_help = divided(groups, helped) if helped else len(groups)
    without = divided(groups, free) if free else len(groups)
    for k, group in enumerate(groups):
        own = said
        if k >= with_help:
            own = replace(said, assisted=True)
        elif k >= without:
            own = replace(said, assisted=False, band=False)
        one = _working_set(group, move, own, generic)
        if one is not None:
            made += [one] * group.count
    if not made:
        return None
    if generic or slug == "bodyweight-squat":
        heaviest = max([s.load_kg or 0.0 for s in made])
        slug = "back-squat" if heaviest > 30 or said.bar else "bodyweight-squat"
    return Lift(
        exercise=slug if isinstance(slug, str) else None, exercise_text=name, when=when, sets=tuple(made[:MOST_SETS])
    )


def _with_shared(
    own: Marks, atoms: Atoms, part: tuple[int, int], move: Movement, units: Unit, said: Said, *, ahead: bool
) -> Marks:
    """An exercise's own marks and, where it says no reps or no load of its own, those said for all exercises."""
    per_side, per_hand = said.per_side, said.per_hand
    shared = marks(atoms, *part, -1, move, units, said)
    sided = "e" in atoms.codes[slice(*part)] and (move.unilateral or not move.slug)
    said.per_side = per_side or (said.per_side and sided)  # "3x10 each side: bird dog, dead bug"
    text, values = shared
    if move.loaded and _SCHEME.search(text) and _BARE.fullmatch(own.text):
        at = own.text.index("n")  # "row 20, all 3x8"
        load = Load(kilograms(float(own.values[at]), units), units)
        own = Marks(own.text.replace("n", "L"), [*own.values[:at], load, *own.values[at + 1 :]])
    if _REPS.search(own.text) and _REPS.search(text):
        kept = [(c, v) for c, v in zip(text, values, strict=True) if c == "L"]
        text, values = "".join(c for c, _ in kept), [v for _, v in kept]
    if _LOADED.search(own.text):
        if _LOADED.search(text):
            said.per_hand = per_hand
        kept = [(c, v) for c, v in zip(text, values, strict=True) if c not in "La@"]
        text, values = "".join(c for c, _ in kept), [v for _, v in kept]
    if not text.strip(":,|–()\nE"):
        return own
    if ahead:
        return Marks(text + own.text, [*values, *own.values])
    return Marks(own.text + "," + text, [*own.values, None, *values])


_SCHEME = Pattern(r"nxn|S")
_BARE = Pattern(r"[X:,|@a(]*n[X,|)]*")
_REPS = Pattern(r"[nQS][x/,(][nQd]|[QSdm1v]|x[nQ]|^n+X")
_LOADED = Pattern(r"L|[a@]n")


def _working_set(group: Group, move: Movement, said: Said, generic: bool) -> WorkingSet | None:
    load = group.load
    basis: LoadBasis | None = None
    kg: float | None = None
    if load is not None and not load.kg and not load.sign:
        load = None
        basis = "bodyweight"
    elif load is not None:
        kg = load.kg
        if not 0 < kg <= HEAVIEST_KG:
            return None
        if said.assisted or (load.sign == "-" and move.slug in HELPED):
            basis = "assisted"
        elif load.sign == "-":
            return None
        elif (
            load.sign == "+"
            or said.added
            or (said.bodyweight and move.slug not in ("hip-thrust",))
            or move.slug in HUNG
        ):
            basis = "added"
        elif said.per_hand:
            basis = "per_hand"
        else:
            basis = "total"
    elif said.assisted:
        basis = "assisted"
    elif said.band or move.banded:
        basis = "band"
    elif said.bodyweight or (move.slug and not move.loaded):
        basis = "bodyweight"
    reps = None
    if group.reps is not None:
        if not 0 < group.reps <= MOST_REPS or group.reps != int(group.reps):
            return None
        reps = int(group.reps)
    if group.seconds is not None and not 0 < group.seconds <= MOST_SECONDS:
        return None
    if group.metres is not None and not 0 < group.metres <= MOST_METRES:
        return None
    return WorkingSet(
        reps=reps,
        load_kg=kg,
        load_basis=basis,
        seconds=group.seconds,
        distance_m=group.metres,
        rpe=None if group.rpe is None else _rating(group.rpe),
        rir=None if group.rir is None else _rating(group.rir),
        per_side=said.per_side,
        kind=group.kind,
        load_unit=load.unit if load else "kg",
    )


def _rating(value: float) -> float | None:
    """A rating as said, in halves from 0 to 10, or None."""
    return float(value) if 0 <= value <= 10 and value * 2 == int(value * 2) else None
