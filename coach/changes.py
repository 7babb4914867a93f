"""From what rules say to changes of the planned slots.

Rule: the more cautious value wins, and each cut is made once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from coach.advice import Change
from coach.athlete import Athlete
from coach.library import SITES, Exercise, Library
from coach.rules import REGION_STEPS, Effect
from coach.week import Session, Slot, Week

HORIZON_DAYS = 10


class Planned(Protocol):
    """What this page reads of a situation."""

    @property
    def athlete(self) -> Athlete: ...

    @property
    def weeks(self) -> tuple[Week, ...]: ...

    @property
    def now(self) -> datetime: ...

    @property
    def barred(self) -> frozenset[str]: ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Sparing:
    """A region to be spared, how much it hurts and what it may have."""

    region: str
    site: str | None
    pain: float | None
    ceiling: float
    effect: Effect

    @property
    def keys(self) -> tuple[str, ...]:
        """The regions of the exercise data."""
        return (self.site,) if self.site is not None else SITES.get(self.region, ())

    @property
    def strict(self) -> bool:
        """Whether nothing that may provoke it is allowed any more: 4 and more, or above its ceiling, or unknown."""
        return self.pain is None or self.pain >= 4 or self.pain > self.ceiling


def provokes(exercise: Exercise, spared: Sparing) -> int:
    """How much the exercise provokes the region: 0, 1 may, 2 commonly."""
    return max((exercise.provokes.get(k, 0) for k in spared.keys), default=0)


def changes_for(
    situation: Planned, effects: Sequence[Effect], spared: Sequence[Sparing], library: Library
) -> tuple[Change, ...]:
    """Changes of the sessions of the next days. Each rule reaches as far as its days; nothing is made harder."""
    today: date = situation.now.date()
    out: list[Change] = []
    for day in (d for w in situation.weeks for d in w.days if d.session is not None):
        ahead = (day.date - today).days
        if not 0 <= ahead < HORIZON_DAYS or day.session is None:
            continue
        active = [e for e in effects if ahead < e.days]
        regions = [s for s in spared if ahead < s.effect.days]
        if any(e.stop for e in active):
            out.append(Change(session=day.date, change="remove"))
        elif active:
            out.extend(_session_changes(day.date, day.session, active, regions, situation, library))
    return tuple(out)


def _session_changes(
    day: date,
    session: Session,
    active: Sequence[Effect],
    regions: Sequence[Sparing],
    situation: Planned,
    library: Library,
) -> Iterator[Change]:
    whole = [e for e in active if not e.region]  # what a painful region asks for is asked of what loads it only
    volume = min((e.volume for e in whole if e.volume is not None), default=1.0)
    load = min((e.load for e in whole if e.load is not None), default=1.0)
    impact = all(e.impact for e in active)
    frozen = any(e.frozen or e.region for e in active)
    taken = {s.exercise for s in session.items}
    for slot in session.items:
        exercise = library.exercises.get(slot.exercise)
        if exercise is None:
            continue
        step, region = _step(exercise, regions)
        near = [s.effect for s in regions if provokes(exercise, s) or not s.keys]
        sets = _fewer(slot.sets, min([volume, *(e.volume for e in near if e.volume is not None)]))
        lighter = min([load, *(e.load for e in near if e.load is not None)])
        if step == "replace" or (not impact and exercise.impact > 0):
            swap = _substitute(exercise, region, regions, situation, library, taken, impact=impact)
            if swap is None:
                yield Change(session=day, exercise=slot.exercise, change="remove")
            else:
                taken.add(swap.slug)
                kind = "isometric" if swap.slug in _isometric(regions, library) else "swap"
                yield Change(
                    session=day,
                    exercise=slot.exercise,
                    change="isometric" if kind == "isometric" else "swap",
                    to=swap.slug,
                    sets=_fewer(slot.sets, volume) if volume < 1.0 else None,
                )
        elif step == "ease" or sets < slot.sets or lighter < 1.0:
            factor = min(lighter, 0.9) if step == "ease" else lighter
            if not _loaded(slot, exercise):  # no load to take off: a set instead, where the region asks for less
                factor, sets = 1.0, min(sets, _fewer(slot.sets, 0.9)) if step == "ease" else sets
            if factor == 1.0 and sets == slot.sets:
                yield Change(session=day, exercise=slot.exercise, change="hold")
                continue
            yield Change(
                session=day,
                exercise=slot.exercise,
                change="reduce",
                load_factor=round(factor, 3) if factor < 1.0 else None,
                sets=sets if sets < slot.sets else None,
            )
        elif step == "hold":
            yield Change(session=day, exercise=slot.exercise, change="hold")
    if frozen and not regions and volume == 1.0 and load == 1.0 and impact:
        yield from (Change(session=day, exercise=s.exercise, change="hold") for s in session.items)


def _loaded(slot: Slot, exercise: Exercise) -> bool:
    """Whether there is a load that can be made lighter."""
    return slot.load_kg is not None or exercise.load_type == "external"


def _fewer(sets: int, volume: float) -> int:
    """Sets after a cut: rounded down, never below one, and really fewer where more than one was planned."""
    if volume >= 1.0:
        return sets
    return max(1, min(sets - 1, int(sets * volume + 1e-9))) if sets > 1 else 1


def _step(exercise: Exercise, regions: Sequence[Sparing]) -> tuple[str, Sparing | None]:
    """What the strictest region wants of this exercise: replace, ease, hold or nothing."""
    found: list[tuple[int, str, Sparing]] = []
    for spared in regions:
        level = provokes(exercise, spared)
        if not level:
            continue
        wanted = spared.effect.region
        if wanted == "unload" or wanted == "spare" or (wanted == "ease" and (level == 2 or spared.strict)):
            found.append((3, "replace", spared))
        elif wanted == "ease":
            found.append((2, "ease", spared))
        elif wanted in REGION_STEPS:
            found.append((1, "hold", spared))
    if not found:
        return "", None
    _, step, spared = max(found, key=lambda f: f[0])
    return step, spared


def _isometric(regions: Sequence[Sparing], library: Library) -> frozenset[str]:
    return frozenset(
        x for s in regions for k in s.keys if k in library.regions for x in library.regions[k].isometric_first
    )


def _substitute(
    exercise: Exercise,
    region: Sparing | None,
    regions: Sequence[Sparing],
    situation: Planned,
    library: Library,
    taken: set[str],
    *,
    impact: bool,
) -> Exercise | None:
    """Another exercise that every painful region bears, that the athlete can, may and has the kit to do; or None."""
    athlete = situation.athlete
    things = library.things(athlete.equipment)
    calm = _isometric(regions, library)
    for other in _candidates(exercise, region, library):
        if other.slug in taken or other.level > athlete.level_number or not other.possible_with(things):
            continue
        if other.slug in situation.barred or other.impact > min(exercise.impact, 3 if impact else 0):
            continue
        if all(_bears(other, s, calm) for s in regions):
            return other
    return None


def _candidates(exercise: Exercise, region: Sparing | None, library: Library) -> Iterator[Exercise]:
    """Exercises to try, the best first: what suits the region and trains the same, easier forms, the same pattern."""
    suited: list[str] = []
    for key in region.keys if region is not None else ():
        known = library.regions.get(key)
        if known is not None and region is not None:
            suited += known.preferred_swaps
            if region.effect.region != "unload":
                suited += known.isometric_first
    near = [library.exercises[s] for s in (*suited, *exercise.regressions) if s in library.exercises]
    yield from (e for e in near if e.focus == exercise.focus)
    yield from sorted((e for e in library.exercises.values() if e.pattern == exercise.pattern), key=_plainness)
    yield from near
    yield from sorted((e for e in library.exercises.values() if e.focus == "core"), key=_plainness)


def _plainness(exercise: Exercise) -> tuple[int, int, str]:
    return exercise.level, exercise.impact, exercise.slug


def _bears(exercise: Exercise, spared: Sparing, calm: frozenset[str]) -> bool:
    level = provokes(exercise, spared)
    if spared.effect.region == "unload" or (spared.strict and exercise.slug not in calm):
        return level == 0
    return level < 2
