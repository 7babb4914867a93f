"""From what rules say to changes of the planned slots.

Rule: the more cautious value wins, and each cut is made once: it is a share of what was planned, not of what an earlier
cut has left, and what the plan itself has eased already counts for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from coach.advice import Change
from coach.athlete import Athlete
from coach.easing import Easing
from coach.library import SITES, Exercise, Library
from coach.postponing import later
from coach.resolving import Together, Wanted, allows, shared, together, volume_on
from coach.rules import REGION_STEPS, Effect
from coach.values import replace, value
from coach.week import Day, Session, Slot, Week

HORIZON_DAYS = 10
ARM_REGIONS = frozenset("shoulder elbow forearm wrist hand neck".split())  #: jumping does not load them


class Planned(Protocol):
    """What this page reads of a situation."""

    @property
    def athlete(self) -> Athlete: ...

    @property
    def weeks(self) -> tuple[Week, ...]: ...

    @property
    def issued(self) -> tuple[Week, ...]: ...

    @property
    def now(self) -> datetime: ...

    @property
    def barred(self) -> frozenset[str]: ...


@value(frozen=True, kw_only=True, slots=True)
class Sparing:
    """A region to be spared, how much it hurts and what it may have."""

    region: str
    site: str | None
    pain: float | None
    ceiling: float
    effect: Effect
    rule: str = ""
    share: float = 1.0  #: of its work, after how the last exposures were answered
    rungs: int = 0  #: so many exercises easier

    @property
    def keys(self) -> tuple[str, ...]:
        """The regions of the exercise data."""
        return (self.site,) if self.site is not None else SITES.get(self.region, ())

    @property
    def strict(self) -> bool:
        """Whether nothing that may provoke it is allowed any more: 4 and more, or above its ceiling, or unknown."""
        return self.pain is None or self.pain >= 4 or self.pain > self.ceiling

    @property
    def jumps(self) -> bool:
        """Whether jumping may go on: an arm that hurts leaves legs and running as they are."""
        return self.effect.impact or self.region in ARM_REGIONS


def provokes(exercise: Exercise, spared: Sparing) -> int:
    """How much the exercise provokes the region: 0, 1 may, 2 commonly."""
    most = 0
    for key in spared.keys:  # asked of every slot and of all that may take its place
        most = max(most, exercise.provokes.get(key, 0))
    return most


def changes_for(
    situation: Planned, wanted: Sequence[Wanted], spared: Sequence[Sparing], library: Library, *, trained: bool = False
) -> tuple[Change, ...]:
    """Changes of the sessions of the next days. Each rule reaches as far as its days; nothing is made harder.

    ``trained``: today's session is done, or a part of it; such a one moves nowhere: it would be done twice.
    """
    if not spared and not any(w.effect.touches or w.effect.progress for w in wanted):
        return ()
    today: date = situation.now.date()
    asked = {d.date: d.session for w in situation.issued for d in w.days if d.session is not None}
    out: list[Change] = []
    for day in (d for w in situation.weeks for d in w.days if d.session is not None):
        ahead = (day.date - today).days
        if not 0 <= ahead < HORIZON_DAYS or day.session is None:
            continue
        all_ = together(wanted, ahead)
        regions = [s for s in spared if ahead < s.effect.days]
        moves = all_.postpone and not all_.stop and not (trained and ahead == 0)
        target = later(day, situation.weeks, today) if moves else None
        if all_.stop:
            out.append(Change(session=day.date, change="remove", rules=all_.rules))
        elif target is not None:
            out.append(Change(session=day.date, change="postpone", to_day=target, rules=all_.rules))
        elif all_ != NOTHING or regions:
            out.extend(_session_changes(_work(situation, day, asked.get(day.date), library, all_, regions)))
    return tuple(out)


NOTHING = Together()
ENDLESS = 10_000  #: days: an easing knows its own end


def changes_of(situation: Planned, easings: Sequence[Easing], library: Library) -> tuple[Change, ...]:
    """What the easings mean for every session on which they hold: all of them together, so each cut is made once.

    Nothing is postponed here: where a session goes was settled when it was told.
    """
    if not easings:
        return ()
    asked = {d.date: d.session for w in situation.issued for d in w.days if d.session is not None}
    out: list[Change] = []
    for day in (d for w in situation.weeks for d in w.days):
        active = [e for e in easings if e.holds_on(day.date)]
        if day.session is None or not active:
            continue
        all_ = together([_wanted(e, day.date) for e in active if not e.region or e.effect.stop])
        regions = [sparing(e) for e in active if e.region]
        if all_.stop:
            out.append(Change(session=day.date, change="remove", rules=all_.rules))
        elif all_ != NOTHING or regions:
            out.extend(_session_changes(_work(situation, day, asked.get(day.date), library, all_, regions)))
    return tuple(out)


def _wanted(easing: Easing, day: date) -> Wanted:
    volume = volume_on(easing.effect, (day - easing.since).days)
    return Wanted(rule=easing.rule, effect=replace(easing.effect, volume=volume, weeks=(), days=ENDLESS))


def sparing(easing: Easing) -> Sparing:
    """The region that an easing spares."""
    return Sparing(
        region=easing.region,
        site=easing.site,
        pain=easing.pain,
        ceiling=easing.ceiling,
        effect=easing.effect,
        rule=easing.rule,
        share=1.0 if easing.share is None else easing.share,
        rungs=easing.rungs or 0,
    )


@dataclass(slots=True)
class _Work:
    """A session in hand, and what is asked of it."""

    day: date
    session: Session
    asked: Session | None
    athlete: Athlete
    library: Library
    all: Together
    regions: Sequence[Sparing]
    barred: frozenset[str]
    taken: set[str] = field(default_factory=set)
    _calm: frozenset[str] | None = None

    @property
    def calm(self) -> frozenset[str]:
        """The holds that calm what hurts."""
        if self._calm is None:
            self._calm = _isometric(self.regions, self.library)
        return self._calm

    @property
    def jumps(self) -> bool:
        return self.all.impact and all(s.jumps for s in self.regions)


def _work(
    situation: Planned, day: Day, asked: Session | None, library: Library, all_: Together, regions: Sequence[Sparing]
) -> _Work:
    assert day.session is not None
    return _Work(day.date, day.session, asked, situation.athlete, library, all_, regions, situation.barred)


def _session_changes(work: _Work) -> Iterator[Change]:
    session, all_, library = work.session, work.all, work.library
    work.taken = {s.exercise for s in session.items}
    planned = {s.exercise: s.sets for s in (work.asked.items if work.asked else ())}
    before = [planned.get(s.exercise, s.sets) for s in session.items]
    left = shared(before, min(1.0, all_.volume / session.eased))
    load = min(1.0, all_.load / session.eased_load)
    alone = all_ == Together(frozen=True, rules=all_.rules, run=all_.run) and not work.regions  # nothing but a hold
    for slot, whole, sets_before in zip(session.items, left, before, strict=True):
        exercise = library.exercises.get(slot.exercise)
        if exercise is None:
            continue
        step, region = _step(exercise, work.regions)
        near = [s for s in work.regions if provokes(exercise, s) or not s.keys]
        sets = min([slot.sets, whole, *(_fewer(sets_before, v) for s in near if (v := s.effect.volume) is not None)])
        lighter = min([load, *(v for s in near if (v := s.effect.load) is not None)])
        rules = tuple(dict.fromkeys((*(s.rule for s in near if s.rule), *all_.rules)))
        share = min((s.share for s in near), default=1.0)
        if share < 1.0:
            sets, lighter = _portion(slot, sets_before, sets, share, lighter)
        rungs = 0 if step == "replace" else max((s.rungs for s in near), default=0)
        easier = _rung(exercise, rungs, work)
        if rungs and easier is None:
            sets, lighter = 1, min(lighter, _least(library))
            calm = work.calm
            if not all(_bears(exercise, s, calm) for s in work.regions):
                step = "replace"  # no easier form is borne, and nor is this one
        if easier is not None:
            work.taken.add(easier.slug)
            fewer = sets if sets < slot.sets else None
            yield Change(
                session=work.day, exercise=slot.exercise, change="swap", to=easier.slug, sets=fewer, rules=rules
            )
        elif step == "replace" or not _may(exercise, work):
            yield _instead(slot, exercise, region, sets, work, rules)
        elif step == "ease" or sets < slot.sets or lighter < 1.0 or (slot.rir is not None and slot.rir < all_.rir):
            factor = min(lighter, 0.9) if step == "ease" else lighter
            if not _loaded(slot, exercise):  # no load to take off: a set instead, where the region asks for less
                factor, sets = 1.0, min(sets, _fewer(sets_before, 0.9)) if step == "ease" else sets
            rir = all_.rir if slot.rir is not None and slot.rir < all_.rir else None
            if factor == 1.0 and sets == slot.sets and rir is None:
                yield Change(session=work.day, exercise=slot.exercise, change="hold", rules=rules)
                continue
            yield Change(
                session=work.day,
                exercise=slot.exercise,
                change="reduce",
                load_factor=round(factor, 3) if factor < 1.0 else None,
                sets=sets if sets < slot.sets else None,
                rir=rir,
                rules=rules,
            )
        elif step == "hold" or alone or (all_.frozen and slot.grows):
            yield Change(session=work.day, exercise=slot.exercise, change="hold", rules=rules)


def _portion(slot: Slot, planned: int, sets: int, share: float, lighter: float) -> tuple[int, float]:
    """Sets and load factor that leave ``share`` of a slot: of its load where one is known, else of its sets.

    So a smaller share never leaves more of either, whatever else is cut.
    """
    if slot.load_kg is not None:
        return sets, min(lighter, share)
    return min(sets, _fewer(planned, share)), lighter


def _least(library: Library) -> float:
    """What is left of the load at the end of the ladder, where nothing easier can be had."""
    return library.courses.response.least if library.courses is not None else 1.0


def _rung(exercise: Exercise, rungs: int, work: _Work) -> Exercise | None:
    """The exercise ``rungs`` steps easier, or as near to it as kit, level and what hurts allow; None: there is none."""
    library, athlete = work.library, work.athlete
    things, calm = library.things(athlete.kit_on(work.day)), work.calm
    found: Exercise | None = None
    at = exercise
    for _ in range(rungs):
        fitting = (
            e
            for e in (library.exercises[s] for s in at.regressions if s in library.exercises)
            if e.slug not in work.taken | work.barred
            and e.level <= athlete.level_number
            and e.possible_with(things)
            and e.impact <= exercise.impact
            and _may(e, work)
            and all(_bears(e, s, calm) for s in work.regions)
        )
        step = next(fitting, None)
        if step is None:
            break
        found = at = step
    return found


def _instead(
    slot: Slot, exercise: Exercise, region: Sparing | None, sets: int, work: _Work, rules: tuple[str, ...]
) -> Change:
    """Another exercise in the slot, or nothing where none is borne."""
    swap = _substitute(exercise, region, work)
    if swap is None:
        return Change(session=work.day, exercise=slot.exercise, change="remove", rules=rules)
    work.taken.add(swap.slug)
    return Change(
        session=work.day,
        exercise=slot.exercise,
        change="isometric" if swap.slug in work.calm else "swap",
        to=swap.slug,
        sets=sets if sets < slot.sets else None,
        rules=rules,
    )


def _may(exercise: Exercise, work: _Work) -> bool:
    """Whether neither what is asked of the whole session nor a region that jumps load forbids the exercise."""
    return allows(work.all, exercise) and (work.jumps or exercise.impact == 0)


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


def _substitute(exercise: Exercise, region: Sparing | None, work: _Work) -> Exercise | None:
    """Another exercise that every painful region bears, that the athlete can, may and has the kit to do; or None."""
    athlete, library = work.athlete, work.library
    things = library.things(athlete.kit_on(work.day))
    calm = work.calm
    for other in _candidates(exercise, region, library):
        if other.slug in work.taken or other.level > athlete.level_number or not other.possible_with(things):
            continue
        if other.slug in work.barred or other.impact > exercise.impact or not _may(other, work):
            continue
        if all(_bears(other, s, calm) for s in work.regions):
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
    yield from library.plainest.get(exercise.pattern, ())
    yield from near
    yield from library.plainest["core"]


def _bears(exercise: Exercise, spared: Sparing, calm: frozenset[str]) -> bool:
    level = provokes(exercise, spared)
    spares = spared.strict or spared.effect.region == "spare"
    if spared.effect.region == "unload" or (spares and exercise.slug not in calm):
        return level == 0
    return level < 2
