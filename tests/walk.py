"""The walk: every combination of answers that the tables can give, laid over a plan by the coach's own code.

Three steps, each shared by all situations behind it.

1. Each table's space of facts is cut into boxes (coach/proofs.py), so its reachable answers are known, and for a fact
   that gets worse every pair of answers before and after.
2. The answers of all tables are combined, each with each, day by day: millions of combinations, in numpy. Many of them
   ask the same of a day; what is asked together is one *demand*.
3. Each demand, beside each painful region, is laid over one session by ``changes_for`` and ``adjusted``. What may be
   done and how much of it are laid apart, for neither changes the other's part, and put together slot by slot; that
   this is what the coach does is tried on whole situations drawn at random.

Facts that two tables share are taken as independent, which makes the space larger, never smaller.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache, cached_property
from typing import Any

import numpy as np

from coach.adjust import adjusted
from coach.advice import URGENCIES, Change
from coach.athlete import Athlete
from coach.changes import ARM_REGIONS, Sparing, changes_for, provokes
from coach.library import SITES, Exercise, Library
from coach.painful import ceiling
from coach.picture import FACTS
from coach.proofs import boxes, space
from coach.resolving import Wanted, volume_on
from coach.rules import REGION_STEPS, RUNNING, Effect, Rule, Table
from coach.week import Day, Session, Slot, Week

TODAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
KIT = frozenset({"dumbbells", "band", "bench", "barbell"})
ATHLETE = Athlete(level="intermediate", equipment=KIT)
ALARM = URGENCIES.index("same-day")  #: from here on no other table is asked
DAYS = (
    0,
    2,
    4,
    7,
    9,
)  #: days ahead that are looked at: each rule has ended, or begun its next week, between two of them
FOCUSES = ("lower", "upper", "core", "full", "plyo", "mobility")
#: slug, load now and last time: everything asks for a little more than was done
MOVES = {
    "back-squat": (62.5, 60.0),
    "romanian-deadlift": (50.0, 47.5),
    "forward-lunge": (12.0, 10.0),
    "calf-raise": (None, None),
    "pogo-jump": (None, None),
    "drop-jump": (None, None),
    "push-up": (None, None),
    "dumbbell-row": (16.0, 15.0),
    "overhead-press": (12.0, 11.0),
    "plank": (None, None),
    "russian-twist": (None, None),
}

Demand = tuple[int, ...]
NOTHING: Demand = (0, 100, 1000, 1, 3, 0, 0, 0b111111, 0, 0)
COLUMNS = ("stop", "volume", "load", "impact", "plyo", "rir", "run", "only", "without", "frozen")
#: of each column, whether two demands together ask for the greater or the smaller number, or for all bits of both
JOIN = ("max", "min", "min", "min", "min", "max", "max", "and", "or", "max")
DOSE = (1, 2, 5, 9)  #: columns that say how much: the sets, the load, the reserve, whether anything may grow
CHOICE = (3, 4, 7, 8)  #: columns that say what: jumps, focuses, properties left out. Neither changes the other's part.
#: what is measured of a plan that comes out; of each, less is more cautious
MEASURES = ("kept", "impact", "tier", "provoked")
GONE = (0.0, 0.0, 0.0, -99.0)


@dataclass(frozen=True)
class Hurt:
    """A painful region, as far as the plan can tell it apart: where, what all its rules together ask, and its pain.

    ``share`` and ``rungs``: how much of its work the answers of its course have left.
    """

    region: str
    effect: Effect
    pain: float | None
    share: float = 1.0
    rungs: int = 0


@dataclass(frozen=True)
class Parts:
    """Demands taken apart: the distinct choices and doses, and which of them each demand makes."""

    choices: list[Demand]
    choice: np.ndarray
    doses: list[Demand]
    dose: np.ndarray
    goes_on: np.ndarray  #: there is a session at all


def parted(demands: np.ndarray) -> Parts:
    """What may be done, and how much of it, of every demand."""
    choices, choice = np.unique(demands[:, CHOICE], axis=0, return_inverse=True)
    doses, dose = np.unique(demands[:, DOSE], axis=0, return_inverse=True)
    tuples = ([tuple(row) for row in rows.tolist()] for rows in (choices, doses))
    return Parts(next(tuples), choice.ravel(), next(tuples), dose.ravel(), demands[:, :1] == 0)


@dataclass(frozen=True)
class Laid:
    """What one plan came to: its numbers, the exercises of its sessions, and what it broke."""

    numbers: np.ndarray
    sessions: frozenset[tuple[str, ...]]
    faults: tuple[str, ...]


#: Plans that were laid, by what was asked. No rule has a part in how a plan is laid, so that walks over libraries that
#: differ in their rules alone share them (``Walk.laying``).
Plans = dict[tuple[Effect, "Hurt | None"], Laid]


@dataclass
class Walk:
    """One walk over one library; ``true`` is the exercise data that outcomes are measured by.

    ``laying``: plans laid by walks over the same exercises, regions and courses, of which only the rules differed.
    """

    library: Library
    true: Library
    laying: Plans = field(default_factory=dict)
    known: dict[tuple[str, tuple[int, ...], int], np.ndarray] = field(default_factory=dict)
    hurts: list[Hurt] = field(default_factory=list)
    numbered: dict[tuple[Any, ...], int] = field(default_factory=dict)  #: each hurt that the plan can tell apart
    sessions: set[tuple[str, ...]] = field(default_factory=set)  #: the exercises of every session that came out
    laid: int = 0  #: plans laid by the coach's code, by this walk or one that it shares them with
    faults: list[str] = field(default_factory=list)

    @property
    def tables(self) -> list[Table]:
        """The tables that a message is judged by and that ease the whole plan."""
        return [t for t in self.library.tables if t.scope in ("message", "condition") and t.hit == "first"]

    # --- step 1: what each table may answer --------------------------------------------------------------------------
    def answers(self, table: Table, ahead: int) -> dict[Demand, Effect]:
        """Everything a table may ask of a day, one effect for each; always with nothing at all."""
        out: dict[Demand, Effect] = {NOTHING: Effect(days=0)}
        for rule in _reached(table):
            if rule.action is None or URGENCIES.index(rule.urgency) >= ALARM:
                continue
            effect = replace(rule.effect, days=99) if table.name == "readiness" else rule.effect
            if ahead < effect.days and not effect.region:
                out.setdefault(self.demand(effect, ahead), effect)
        return out

    def demand(self, effect: Effect, ahead: int) -> Demand:
        """An effect as numbers."""
        if effect.stop:
            return (1, *NOTHING[1:])
        volume = volume_on(effect, ahead)
        only = effect.only or FOCUSES
        return (
            0,
            round(100 * (1.0 if volume is None else volume)),
            round(1000 * (1.0 if effect.load is None else effect.load)),
            int(effect.impact),
            effect.plyo,
            effect.rir,
            RUNNING.index(effect.run),
            sum(1 << FOCUSES.index(f) for f in only),
            sum(1 << self.names.index(n) for n in effect.without),
            int(effect.frozen),
        )

    @cached_property
    def names(self) -> list[str]:
        """Properties of exercises, and exercises, that some rule leaves out."""
        return sorted({n for t in self.tables for r in t.rules for n in r.effect.without})

    def effect(self, demand: Demand) -> Effect:
        """Numbers as an effect."""
        stop, volume, load, impact, plyo, rir, run, only, without, frozen = demand
        return Effect(
            stop=bool(stop),
            volume=volume / 100,
            load=load / 1000,
            impact=bool(impact),
            plyo=plyo,
            rir=rir,
            run=RUNNING[run],
            only=() if only == NOTHING[7] else tuple(f for n, f in enumerate(FOCUSES) if only >> n & 1) or ("none",),
            without=tuple(name for n, name in enumerate(self.names) if without >> n & 1),
            frozen=bool(frozen),
            days=99,
        )

    # --- step 2: all answers of all tables together ------------------------------------------------------------------
    def combined(self, ahead: int, leave_out: Sequence[str] = ()) -> tuple[np.ndarray, int]:
        """What all tables together may ask of a day: (distinct demands, combinations that were formed)."""
        rows = np.array([NOTHING], dtype=np.int32)
        walked = 0
        for table in self.tables:
            if table.name in leave_out:
                continue
            options = np.array(sorted(self.answers(table, ahead)), dtype=np.int32)
            formed = joined(rows[:, None, :], options[None, :, :]).reshape(-1, len(NOTHING))
            walked += len(formed)
            rows = np.unique(formed, axis=0)
        return rows, walked

    def every(self, ahead: int) -> tuple[np.ndarray, int]:
        """Every single combination of answers, none of them shared, and how many there are."""
        rows = np.array([NOTHING], dtype=np.int16)
        for table in self.tables:
            options = np.array(sorted(self.answers(table, ahead)), dtype=np.int16)
            if len(options) > 1:
                rows = joined(rows[:, None, :], options[None, :, :]).reshape(-1, len(NOTHING))
        return rows, len(rows)

    # --- step 3: laid over a session ---------------------------------------------------------------------------------
    def plans(self, demands: np.ndarray | Parts, hurt: int) -> np.ndarray:
        """What comes out of each demand beside a painful region (``hurt``: its number, -1 for none), slot by slot.

        (sets, load, grows, less in reserve): of each, less is more cautious; nothing is left of a slot that is gone.
        """
        parts = demands if isinstance(demands, Parts) else parted(demands)
        kept = np.stack([self._kept(c, hurt) for c in parts.choices])[parts.choice]
        dosed = np.stack([self._dosed(d, hurt) for d in parts.doses])[parts.dose]
        kept = kept & parts.goes_on & (dosed[..., 0] > 0)
        return np.where(kept[..., None], dosed, GONE)

    def measure(self, plans: np.ndarray, hurt: int) -> np.ndarray:
        """Plans in numbers, in the order of MEASURES."""
        kept = plans[..., 0] > 0
        sets, load = plans[..., 0], plans[..., 1]
        moves = [self.true.exercises[name] for name in MOVES]
        impact, tier = np.array([m.impact for m in moves]), np.array([m.plyo_tier for m in moves])
        level = np.zeros(len(moves))
        if hurt >= 0:
            level = np.array([provokes(m, sparing(self.hurts[hurt], self.true)) for m in moves])
        return np.stack(
            [
                kept.sum(axis=1),
                (sets * impact).sum(axis=1),
                np.where(kept, tier, 0).max(axis=1),
                (sets * level * np.where(load > 0, load, 1)).sum(axis=1),
            ],
            axis=1,
        )

    def _kept(self, choice: tuple[int, ...], hurt: int) -> np.ndarray:
        """Which slots keep their exercise, by what may be done at all; substitutes are looked at here."""
        key = ("choice", choice, hurt)
        if key not in self.known:
            demand = list(NOTHING)
            for column, value in zip(CHOICE, choice, strict=True):
                demand[column] = value
            self.known[key] = self.slots(tuple(demand), hurt)[:, 0] > 0
        return self.known[key]

    def _dosed(self, dose: tuple[int, ...], hurt: int) -> np.ndarray:
        """Sets, load, growth and reserve of each slot, by how much of it may be done."""
        key = ("dose", dose, hurt)
        if key not in self.known:
            demand = list(NOTHING)
            for column, value in zip(DOSE, dose, strict=True):
                demand[column] = value
            self.known[key] = self.slots(tuple(demand), hurt)
        return self.known[key]

    def slots(self, demand: Demand, hurt: int) -> np.ndarray:
        """One plan, laid by the coach's own code and looked at, as ``numbers``."""
        effect, told = self.effect(demand), self.hurts[hurt] if hurt >= 0 else None
        key = (effect, told)
        if key not in self.laying:
            spared = [sparing(told, self.library)] if told and told.effect.region else []
            weeks, changes = self.lay([Wanted(rule="all", effect=effect)], spared, 0)
            sessions = frozenset(tuple(s.exercise for s in d.session.items) for w in weeks for d in w.days if d.session)
            self.laying[key] = Laid(numbers(weeks), sessions, tuple(self.broken(effect, told, weeks, changes)))
        laid = self.laying[key]
        self.laid += 1
        self.sessions |= laid.sessions
        self.faults += laid.faults
        return laid.numbers

    def lay(
        self, wanted: Sequence[Wanted], spared: Sequence[Sparing], ahead: int
    ) -> tuple[tuple[Week, ...], tuple[Change, ...]]:
        """The plan with all changes that the coach's own code makes of it."""
        weeks = plan(TODAY.date() + timedelta(days=ahead))
        changes = changes_for(Seen(weeks), wanted, spared, self.library)
        return adjusted(weeks, changes, self.library), changes

    def broken(
        self, effect: Effect, hurt: Hurt | None, weeks: tuple[Week, ...], changes: tuple[Change, ...]
    ) -> Iterator[str]:
        """What one plan breaks by itself: INV03, INV11, INV12, INV14, INV18."""
        asked = {s.exercise: s for s in plan_session().items}
        where = f"{hurt.region} {hurt.effect.region}" if hurt else "nothing hurts"
        left = [s for w in weeks for d in w.days if d.session for s in d.session.items]
        if effect.stop and left:
            yield f"{where}: a session is left in spite of a stop"
        if any(not c.rules for c in changes):
            yield f"INV18 {where}: a change without a rule"
        for slot in left:
            move, before = self.true.exercises[slot.exercise], asked.get(slot.exercise)
            if not effect.impact and move.impact:
                yield f"INV14 {where}: {slot.exercise} jumps though nothing may"
            if move.plyo_tier > effect.plyo or (effect.only and move.focus not in effect.only):
                yield f"{where}: {slot.exercise} is above what is allowed"
            if set(effect.without) & {*move.flags, move.slug}:
                yield f"INV12 {where}: {slot.exercise} is what a condition leaves out"
            if before is None:
                yield from self._swapped(move, hurt, where)
            elif slot.sets > before.sets or (slot.load_kg or 0) > (before.load_kg or 0) or slot.sets < 1:
                yield f"INV11 {where}: {slot.exercise} is more than was planned"
            if before is not None and effect.frozen and slot.grows:
                yield f"{where}: {slot.exercise} grows though everything is held"
            held = hurt is not None and hurt.effect.region and _hurts(hurt) and _loads(move, hurt)
            if before is not None and hurt is not None and slot.grows and held:
                yield f"INV03 {where}: {slot.exercise} grows though it hurts {hurt.pain}"

    def _swapped(self, move: Exercise, hurt: Hurt | None, where: str) -> Iterator[str]:
        if move.level > ATHLETE.level_number or not move.possible_with(self.true.things(KIT)):
            yield f"INV12 {where}: {move.slug} is above the athlete's level or kit"
        if hurt is None or not hurt.effect.region:
            return
        spared = sparing(hurt, self.true)
        level = provokes(move, spared)
        calm = {x for k in spared.keys for x in self.true.regions[k].isometric_first}
        if level >= 2 or (level and spared.strict and move.slug not in calm):
            yield f"INV12 {where}: {move.slug} provokes it"

    # --- what hurts ---------------------------------------------------------------------------------------------------
    def hurt(
        self, region: str, effects: Iterable[Effect], pain: float | None, share: float = 1.0, rungs: int = 0
    ) -> int:
        """The number of a painful region of which several rules ask something; -1 where none of them does."""
        effect = left_with(effects)
        if not effect.region:
            return -1
        made = Hurt(region, effect, pain, share, rungs)
        where = (SITES[region], region in ARM_REGIONS)  # all that the plan knows a region by
        key = (where, effect, share, rungs, _hurts(made), sparing(made, self.library).strict)
        if key not in self.numbered:
            self.numbered[key] = len(self.hurts)
            self.hurts.append(made)
        return self.numbered[key]


def left_with(effects: Iterable[Effect]) -> Effect:
    """What several rules ask of one region, as one: of each kind the most cautious, and no matter for how long."""
    told = [e for e in effects if e.region]
    return Effect(
        region=max((e.region for e in told), key=REGION_STEPS.index, default=""),
        volume=min((e.volume for e in told if e.volume is not None), default=None),
        load=min((e.load for e in told if e.load is not None), default=None),
        impact=all(e.impact for e in told),
        days=99,
    )


@dataclass(frozen=True)
class Seen:
    """What ``changes_for`` reads."""

    weeks: tuple[Week, ...]
    athlete: Athlete = ATHLETE
    now: datetime = TODAY
    barred: frozenset[str] = frozenset()

    @property
    def issued(self) -> tuple[Week, ...]:
        """The plan as it was issued."""
        return self.weeks


def joined(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Two arrays of demands together, column by column."""
    join = {"max": np.maximum, "min": np.minimum, "and": np.bitwise_and, "or": np.bitwise_or}
    return np.stack([join[how](a[..., n], b[..., n]) for n, how in enumerate(JOIN)], axis=-1)


def distinct(rows: np.ndarray) -> np.ndarray:
    """Distinct demands, without running, which changes no session."""
    still = still_each(rows)
    names = 1 + int(still[:, 8].max(initial=0))
    radix = (2, 101, 1001, 2, 4, 11, 5, 64, names, 2)
    key = np.zeros(len(still), dtype=np.int64)
    for column, base in enumerate(radix):
        key = key * base + still[:, column]
    _, first = np.unique(key, return_index=True)
    return still[first]


def still_each(rows: np.ndarray) -> np.ndarray:
    """Demands row by row, without running; a stop says it all."""
    out = rows.astype(np.int64)
    out[:, 6] = 0
    out[out[:, 0] == 1] = (1, *NOTHING[1:])
    return out


def plan_session() -> Session:
    """A session that loads everything, each slot a little more than last time."""
    items = tuple(
        Slot(
            exercise=name,
            sets=3,
            reps=None if name == "plank" else 9,
            seconds=40 if name == "plank" else None,
            load_kg=load,
            was_kg=was,
            was=35 if name == "plank" else 8,
            rir=1,
        )
        for name, (load, was) in MOVES.items()
    )
    return Session(focus="full", minutes=40, items=items)


@cache
def plan(day: date) -> tuple[Week, ...]:
    """A week with this one session."""
    return (
        Week(start=day, phase="base", deload=False, days=(Day(date=day, kind="strength", session=plan_session()),)),
    )


def sparing(hurt: Hurt, library: Library) -> Sparing:
    """A painful region as the coach's code takes it."""
    return Sparing(
        region=hurt.region,
        site=None,
        pain=hurt.pain,
        ceiling=ceiling(hurt.region, None, library),
        effect=hurt.effect,
        rule="pain",
        share=hurt.share,
        rungs=hurt.rungs,
    )


def numbers(weeks: tuple[Week, ...]) -> np.ndarray:
    """A plan in numbers: (sets, load, grows, less in reserve) of each of MOVES."""
    left = {s.exercise: s for w in weeks for d in w.days if d.session for s in d.session.items}
    out = np.array([GONE] * len(MOVES))
    for place, name in enumerate(MOVES):
        slot = left.get(name)
        if slot is not None:
            out[place] = (slot.sets, slot.load_kg or 0.0, slot.grows, -(slot.rir or 0))
    return out


def _loads(move: Exercise, hurt: Hurt) -> bool:
    return any(move.provokes.get(k, 0) for k in SITES.get(hurt.region, ()))


def _hurts(hurt: Hurt) -> bool:
    return hurt.pain is None or hurt.pain >= 3


def _reached(table: Table) -> list[Rule]:
    """The rules that some picture reaches."""
    found = {rule.id: rule for _, rule in boxes(table.rules, space(table, FACTS))}
    return [r for r in table.rules if r.id in found]


def changed(library: Library, name: str, rule_id: str, **values: object) -> Library:
    """The library with one rule of one table changed; ``effect`` fields may be given by their own names."""
    effects = {f.name for f in fields(Effect)}
    tables = []
    for table in library.tables:
        rules = []
        for rule in table.rules:
            if table.name == name and rule.id == rule_id:
                effect = replace(rule.effect, **{k: v for k, v in values.items() if k in effects})  # type: ignore[arg-type]
                rule = replace(rule, effect=effect, **{k: v for k, v in values.items() if k not in effects})  # type: ignore[arg-type]
            rules.append(rule)
        tables.append(replace(table, rules=tuple(rules)))
    return replace(library, tables=tuple(tables))


def regions() -> Iterable[str]:
    """The regions that exercises load."""
    return [r for r in SITES if SITES[r]]
