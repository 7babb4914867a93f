"""The next dose of an exercise, and the rule behind it. Rule: never more than one step above what succeeded.

What comes next is judged by one table (content/rules/65-growth.toml); this page hands it the facts and does what it
says: double progression, the beginners' fast track, holds and step-backs, holds in seconds, breaks.
Nothing grows from missing data, through pain, in a deload, or right after a break.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from coach.acts import KG_PER_LB, Unit
from coach.dosing import Progress
from coach.growing import facts_of
from coach.library import Exercise
from coach.owned import Loads, Piece, bands_of
from coach.planning.growth import (
    Target,
    amount_of,
    at_load,
    extra_of,
    far_step_pct,
    for_range,
    growing,
    lately_lifted,
    most_pct,
    topped,
)
from coach.planning.history import Done
from coach.planning.strength import cap_of, loads_of, per_hand, regained, reserve, stepped, top_load, work_of
from coach.rules import Rule, Table, decided

__all__ = ("Dosed", "Target", "last_done", "next_dose")


@dataclass(frozen=True, kw_only=True, slots=True)
class Dosed:
    """What to do now, and the phrase key with facts that says why and what comes next. ``by``: the rule's id."""

    amount: int  #: reps, seconds or metres
    load_kg: float | None = None
    rule: str = "plan-next-start"
    facts: dict[str, Any] = field(default_factory=dict)
    by: str = ""
    per_hand: bool = False  #: the load is that of one of two
    band: str = ""  #: the colour of the band, where colours are owned


@dataclass(frozen=True, kw_only=True, slots=True)
class _Case:
    """An exercise in hand: what was done, what is asked, and the loads there are."""

    exercise: Exercise
    days: Sequence[Done]
    target: Target
    progress: Progress
    load: float | None
    loads: Loads
    fits: float | None
    coming: float | None
    far: float | None
    factor: float
    far_pct: float | None = None  #: what ``far`` adds, as the table of growth counts it
    back: float | None = None  #: the next load on the way back to one that was lifted lately
    eased: bool = False  #: by an easy week or a race, not by a break
    fewer: int = 0  #: repetitions that an easy week takes off where no load can come down
    stretch: bool = False  #: the next band comes after one repetition more than the next load
    last: bool = False  #: no harder form of it is left

    @property
    def least(self) -> int | None:
        """The smallest amount of the last session's sets; None where nothing was told."""
        told = [v for s in self.days[-1].sets if (v := amount_of(s, self.target.unit)) is not None]
        return int(min(told)) if told else None

    @property
    def most(self) -> int:
        """The most repetitions that are asked for; where nothing harder comes of them, they go on."""
        over = self.target.high + (self.progress.band_reps if self.stretch else extra_of(self.target, self.progress))
        return max(over, self.progress.most_reps) if self.last and self.load is None else over

    @property
    def whole(self) -> bool:
        """Whether every set was told with its amount."""
        return all(amount_of(s, self.target.unit) is not None for s in self.days[-1].sets)


def next_dose(
    exercise: Exercise,
    done: Sequence[Done],
    target: Target,
    *,
    level: int,
    progress: Progress,
    table: Table,
    start: date,
    on: date | None = None,
    units: Unit = "kg",
    held: str | None = None,
    load_factor: float = 1.0,
    since: date | None = None,
    things: frozenset[str] | None = None,
    weights: tuple[Piece, ...] = (),
    fewer: int = 0,
    last: bool = False,
) -> Dosed:
    """The dose for the session after ``done`` (oldest first), by ``table``.

    Work before ``start`` counts. ``on``: the day of the session, ``start`` where it is not told: a load is held against
    that of a week before it.
    ``held`` is the reason (``pain``, ``gap``, ``deload``, ``taper``) why nothing may grow now, else None.
    ``load_factor`` lowers the load (breaks, deloads) and is at most 1. ``since``: the first day of this range of
    repetitions; what was done before was done for another. ``things``: the athlete's kit, which says how fine the
    loads are. ``weights``: those that are owned. ``fewer``: repetitions that an easy week takes off where nothing is
    on the bar: what was done to three left is not done to five left. ``last``: nothing is on the bar, and no harder
    form is left.
    """
    days = [d for d in done if d.when < start]
    worn = _band(exercise, days, target, progress, weights, things, held, load_factor)
    if not days:
        return Dosed(amount=target.low, facts=_facts(target, target.low, None, units), band=worn.colour)
    carried = target.unit == "m" and exercise.load_type == "external"
    load = top_load(days[-1]) if target.unit == "reps" or carried else None
    load = load if load else None
    loads = loads_of(exercise, days[-1], progress, units, things, weights)
    each = per_hand(days[-1])
    if load is not None and not loads.has(load):
        return _owned(load * min(1.0, load_factor), loads, target, units, each)
    far = None if load is None else loads.above(load)
    case = _Case(
        exercise=exercise,
        days=days,
        target=target,
        progress=progress,
        load=load,
        loads=loads,
        fits=None if load is None else _fits(days, target, load, loads, since),
        coming=None if load is None else stepped(exercise, days, load, loads, level, progress, on or start),
        far=far,
        far_pct=None if load is None else far_step_pct(exercise, days, target, load, far, progress),
        factor=min(1.0, load_factor),
        back=None if load is None else _back(exercise, days, target, load, loads, progress, on or start, since),
        eased=held in ("deload", "taper"),
        fewer=fewer,
        stretch=worn.tops is not None,
        last=last,
    )
    recent = [d for d in days if since is None or d.when >= since]
    facts = growing(
        days,
        at_load(recent, load) if load is not None else days,
        target,
        progress,
        held_by=held,
        level=level,
        load=load,
        step_to=case.coming,
        far_pct=case.far_pct,
        reached=at_load(days, load) if load is not None else None,
        new_range=load is not None and case.fits is not None and case.fits < load,
        heaviest=load is not None and case.far is None,
        band_tops=worn.tops,
        back_to=case.back,
        last_form=last,
    )
    rule = decided(table, facts_of(facts))
    amount, kept = DOES[rule.then](case, rule)
    said = _facts(target, amount, kept, units)
    said |= {**_ahead(case, units), "most": case.most}
    colour = worn.following if rule.then == "band" else worn.colour
    if colour:
        said["band"] = colour
    return Dosed(amount=amount, load_kg=kept, rule=rule.say, facts=said, by=rule.id, per_hand=each, band=colour)


def _back(
    exercise: Exercise,
    days: Sequence[Done],
    target: Target,
    load: float,
    loads: Loads,
    progress: Progress,
    on: date,
    since: date | None,
) -> float | None:
    lately = lately_lifted(days, target, on, progress.lately_days, loads, since)
    return regained(days, load, lately, loads, cap_of(exercise, progress), on)


def _ahead(case: _Case, units: Unit) -> dict[str, Any]:
    """What load comes next, and at how many repetitions; ``none`` where none is owned that is near enough."""
    if case.load is None:
        return {}
    far = {"far": _in_unit(case.far, units)} if case.far is not None else {}
    if case.coming is not None and case.coming > case.load:
        return {**far, "next": _in_unit(case.coming, units)}
    near_enough = case.far_pct is not None and case.far_pct <= most_pct(case.progress)
    over = {"top": case.target.high + extra_of(case.target, case.progress)} if near_enough else {}
    return {**far, **over, "next": _in_unit(case.far, units) if near_enough else "none"}


@dataclass(frozen=True, kw_only=True, slots=True)
class _Worn:
    """The band in use, the next one, and how many sessions in a row were far over the top; None where none is next."""

    colour: str = ""
    following: str = ""
    tops: float | None = None


def _band(
    exercise: Exercise,
    days: Sequence[Done],
    target: Target,
    progress: Progress,
    weights: tuple[Piece, ...],
    things: frozenset[str] | None,
    held: str | None,
    factor: float,
) -> _Worn:
    """Which of the bands that are owned is in use: the lightest first, the next after two sessions far over the top."""
    mine = bands_of(weights, progress.bands)
    with_band = any("band" in a and (things is None or a <= things) for a in exercise.equipment)
    if not mine or not with_band or exercise.load_type != "band":
        return _Worn()
    at, tops = 0, 0
    goal = Target(sets=target.sets, low=target.low, high=target.high + progress.band_reps, rir=target.rir)
    for number, day in enumerate(days):
        tops = tops + 1 if topped(day, goal) else 0
        if tops >= progress.band_sessions and at + 1 < len(mine) and number + 1 < len(days):
            at, tops = at + 1, 0
    if held == "gap" and factor < 1:  # after a break the lighter one
        at, tops = max(0, at - 1), 0
    if at + 1 == len(mine):
        return _Worn(colour=mine[at])
    return _Worn(colour=mine[at], following=mine[at + 1], tops=float(tops))


def _owned(wished: float, loads: Loads, target: Target, units: Unit, each: bool) -> Dosed:
    """What was lifted elsewhere is not owned: the next lighter one that is, for more repetitions."""
    kept = loads.down(wished)
    amount = target.low if kept is None else target.high
    facts = {**_facts(target, amount, kept, units), "least": _in_unit(loads.least, units)}
    rule = "plan-next-too-light" if kept is None else "plan-next-owned"
    return Dosed(amount=amount, load_kg=kept, rule=rule, facts=facts, by="owned", per_hand=each)


def last_done(days: Sequence[Done], unit: str) -> tuple[int | None, float | None]:
    """What was reached in the last session, in every set, and with what load."""
    sets = work_of(days[-1])
    values = [amount_of(s, unit) for s in sets]
    known = [int(v) for v in values if v is not None]
    return (min(known) if known and len(known) == len(values) else None), top_load(days[-1])


def _fits(days: Sequence[Done], target: Target, load: float, loads: Loads, since: date | None) -> float:
    return for_range(days[-1], target, load, loads) if since is not None and days[-1].when < since else load


# --- what the table can say -------------------------------------------------------------------------------------------
Dose = tuple[int, float | None]


def _hold(case: _Case, rule: Rule) -> Dose:
    """The same again, at most what was done; a load also comes down by what a break or an easy week takes off."""
    target, least = case.target, case.least
    held = rule.when and rule.when[0].fact == "held_by"
    if case.load is not None:
        if not held:
            return target.low, case.load
        kept = _down(case, case.load * case.factor)
        if case.eased and case.factor >= case.progress.easy_most > kept / case.load:
            kept = case.load  # the plate below takes off more than an easy week does
        # repetitions over the top, taken where the next plate is far, are not taken back by a break of a session
        far = case.coming is None or case.coming <= case.load
        top = target.high if not far or case.eased or (least or 0) > case.most else case.most
        return (max(target.low, min(top, least or target.low)) if case.factor >= 1 else target.low), kept
    if least is None or not case.whole:
        return target.low, None
    if target.unit != "reps":
        return _length(case, least), None
    return max(1, min(least, case.most) - (case.fewer if held else 0)), None


def _length(case: _Case, least: int) -> int:
    """A hold or a way as long as it was, within the range."""
    target = case.target
    top = min(target.high, case.progress.hold_top_s) if target.unit == "s" else target.high
    return max(min(least, top), min(target.low, max(least, 1)))


def _longer(case: _Case, rule: Rule) -> Dose:
    """Holds and carries: a little longer once every set reached the last length."""
    target, progress, days = case.target, case.progress, case.days
    amount = _length(case, case.least or target.low)
    top = min(target.high, progress.hold_top_s) if target.unit == "s" else target.high
    week_ago = [int(min(s.seconds or 0 for s in d.sets)) for d in days if (days[-1].when - d.when).days >= 7 and d.sets]
    cap = max(week_ago) + 2 * progress.hold_s if week_ago and target.unit == "s" else top
    return max(amount, min(top, amount + progress.hold_s, cap)), None


def _reps(case: _Case, rule: Rule) -> Dose:
    """A repetition more, two or three where many were said to be spare, or some metres; up to the top of the range."""
    target, least = case.target, case.least or 0
    further = least + _gain(case)
    if case.load is None:
        return min(target.high, further), None
    return min(target.high, max(target.low, further)), case.load


def _extra(case: _Case, rule: Rule) -> Dose:
    """Repetitions or metres over the top of the range, where the next load or variant is too far."""
    return min(case.most, (case.least or case.target.low) + _gain(case)), case.load


def _gain(case: _Case) -> int:
    if case.target.unit != "reps":
        return case.progress.hold_s
    spare = reserve(case.days[-1].sets[-1])
    over = 0 if spare is None or case.target.rir is None else int(spare - case.target.rir)
    return 1 + max(0, min(case.progress.spare_reps, over))


def _step(case: _Case, rule: Rule) -> Dose:
    return case.target.low, case.coming


def _regain(case: _Case, rule: Rule) -> Dose:
    return case.target.low, case.back


def _far_step(case: _Case, rule: Rule) -> Dose:
    """As many repetitions as they are worth: then the next plate there is."""
    return case.target.low, case.far


def _less(case: _Case, rule: Rule) -> Dose:
    share = 1.0 if rule.effect.load is None else rule.effect.load
    if case.load is None:
        return max(1, min(case.least or 1, case.target.high) - 1), None
    return case.target.low, _down(case, case.load * share)


def _range(case: _Case, rule: Rule) -> Dose:
    return case.target.low, case.fits


def _next_band(case: _Case, rule: Rule) -> Dose:
    return case.target.low, None


def _down(case: _Case, wished: float) -> float:
    """A lighter load; the lightest there is where none is light enough."""
    kept = case.loads.down(wished)
    return case.loads.least if kept is None else kept


DOES: dict[str, Callable[[_Case, Rule], Dose]] = {
    "hold": _hold,
    "reps": _reps,
    "longer": _longer,
    "extra": _extra,
    "step": _step,
    "far-step": _far_step,
    "back": _regain,
    "less": _less,
    "range": _range,
    "band": _next_band,
}


def _facts(target: Target, amount: int, load: float | None, units: Unit) -> dict[str, Any]:
    return {
        "sets": target.sets,
        "reps": amount,
        "low": target.low,
        "top": target.high,
        "load": _in_unit(load, units),
        "unit": target.unit,
        "mass": units,
    }


def _in_unit(load: float | None, units: Unit) -> float | None:
    """A load in the unit the athlete reads, to a tenth."""
    return None if load is None else round(load / KG_PER_LB, 1) if units == "lb" else load
