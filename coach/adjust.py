"""Advice laid over a plan, as changes that can be undone.

Rule: pure; only ``progress`` makes anything harder, a change that fits no planned slot changes nothing, and a cut of
the load is a share of the planned load, so that two cuts of the same slot are one: the deeper.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from coach.advice import Change
from coach.library import Library
from coach.values import replace
from coach.week import Day, Session, Slot, Week

WEEK = timedelta(days=7)


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """What is no longer the same on one day: a slot before and after (None: not there), or the whole session."""

    day: date
    before: Slot | None = None
    after: Slot | None = None
    session_before: Session | None = None
    session_after: Session | None = None


def adjusted(weeks: tuple[Week, ...], changes: Iterable[Change], library: Library) -> tuple[Week, ...]:
    """``weeks`` with ``changes`` laid over, in their order. Same input, same plan."""
    changes = tuple(changes)
    if not changes and all(b.start - a.start >= WEEK for a, b in pairwise(weeks)):  # the usual case
        return weeks
    days = {d.date: d for w in weeks for d in w.days}
    loads = {(d.date, s.exercise): s.load_kg for d in days.values() if d.session for s in d.session.items}
    for change in changes:
        day = days.get(change.session)
        if day is None or day.session is None:
            continue
        if change.exercise is None:
            _whole(days, day, change, loads)
        else:
            planned = loads.get((day.date, change.exercise))
            days[day.date] = _with_session(day, _slotwise(day.session, change, library, planned))
    return tuple(w.with_days(days[d.date] for d in w.days) for w in weeks)


def difference(before: tuple[Week, ...], after: tuple[Week, ...]) -> tuple[Difference, ...]:
    """What differs between two versions of the same weeks, day by day."""
    then = {d.date: d for w in before for d in w.days}
    out: list[Difference] = []
    for day in (d for w in after for d in w.days):
        old = then.get(day.date)
        was, now = (old.session if old else None), day.session
        if was == now:
            continue
        if was is None or now is None:
            out.append(Difference(day=day.date, session_before=was, session_after=now))
            continue
        for i in range(max(len(was.items), len(now.items))):
            a = was.items[i] if i < len(was.items) else None
            b = now.items[i] if i < len(now.items) else None
            if a != b:
                out.append(Difference(day=day.date, before=a, after=b))
    return tuple(out)


Loads = dict[tuple[date, str], float | None]  #: what was planned, by day and exercise


def _whole(days: dict[date, Day], day: Day, change: Change, loads: Loads) -> None:
    if change.change == "remove":
        days[day.date] = _with_session(day, None)
    elif change.change == "postpone":
        target = days.get(change.to_day) if change.to_day is not None else None
        session = day.session
        days[day.date] = _with_session(day, None)
        # a session is never doubled up on another one (H15)
        if target is not None and target.session is None and session is not None:
            days[target.date] = _with_session(target, session)
            loads.update({(target.date, s.exercise): loads.get((day.date, s.exercise)) for s in session.items})
    elif change.change == "exchange":
        other = days.get(change.to_day) if change.to_day is not None else None
        if other is not None and other.session is not None:
            days[day.date], days[other.date] = _with_session(day, other.session), _with_session(other, day.session)
            ours = {s.exercise: loads.get((day.date, s.exercise)) for s in day.session.items} if day.session else {}
            theirs = {s.exercise: loads.get((other.date, s.exercise)) for s in other.session.items}
            loads.update({(other.date, x): kg for x, kg in ours.items()})
            loads.update({(day.date, x): kg for x, kg in theirs.items()})
    elif change.change in ("reduce", "deload") and day.session is not None:
        items = tuple(_scaled(s, change, loads.get((day.date, s.exercise))) for s in day.session.items)
        days[day.date] = _with_session(day, replace(day.session, items=items))


def _slotwise(session: Session, change: Change, library: Library, planned: float | None) -> Session | None:
    items: list[Slot] = []
    for slot in session.items:
        if slot.exercise != change.exercise:
            items.append(slot)
        elif change.change == "remove":
            continue
        elif change.change in ("swap", "isometric") and change.to is not None:
            if any(s.exercise == change.to for s in session.items):
                continue  # an exercise stands once in a session
            items.append(swapped(slot, change, library))
        elif change.change in ("reduce", "deload", "hold", "progress"):
            items.append(_scaled(slot, change, planned))
        else:
            items.append(slot)
    return replace(session, items=tuple(items)) if items else None


def _scaled(slot: Slot, change: Change, planned: float | None) -> Slot:
    """The slot after a change of its dose. What eases or holds it also takes back what had grown."""
    if change.change == "progress":
        load = slot.load_kg
        if load is not None and change.load_factor is not None:
            load = round(load * change.load_factor, 2)
        return replace(slot, sets=max(1, slot.sets if change.sets is None else change.sets), load_kg=load)
    held = _held(slot)
    load = held.load_kg
    if load is not None and planned is not None and change.load_factor is not None:
        load = min(load, round(planned * change.load_factor, 2))
    sets = slot.sets if change.sets is None else min(change.sets, slot.sets)
    rir = slot.rir if slot.rir is None or change.rir is None else max(slot.rir, change.rir)
    return replace(held, sets=max(1, sets), load_kg=load, rir=rir)


def _held(slot: Slot) -> Slot:
    """The slot with nothing above what was done last."""
    if not slot.grows:
        return slot
    load = slot.load_kg if slot.load_kg is None or slot.was_kg is None else min(slot.load_kg, slot.was_kg)
    return replace(
        slot,
        load_kg=load,
        reps=_least(slot.reps, slot.was),
        seconds=_least(slot.seconds, slot.was),
        distance_m=_least(slot.distance_m, slot.was),
    )


def _least(asked: int | None, was: int | None) -> int | None:
    return asked if asked is None or was is None else max(1, min(asked, was))


def swapped(slot: Slot, change: Change, library: Library) -> Slot:
    """The slot with another exercise, in that exercise's own dose; never more sets than before, and no load yet."""
    exercise = library.exercises.get(change.to or "")
    sets = min(slot.sets, change.sets) if change.sets is not None else slot.sets
    if exercise is None or exercise.default is None:
        return replace(slot, exercise=change.to or slot.exercise, sets=max(1, sets), load_kg=None)
    dose = exercise.default
    timed = dose.unit == "s"
    metres = dose.unit == "m"
    return Slot(
        exercise=exercise.slug,
        sets=max(1, min(sets, dose.sets)),
        reps=None if timed or metres else dose.low,
        reps_high=None if timed or metres else dose.high,
        seconds=dose.low if timed else None,
        distance_m=dose.low if metres else None,
        per_side=dose.per_side,
        rir=dose.rir if slot.rir is None or dose.rir is None else max(slot.rir, dose.rir),
        rest_s=dose.rest_s,
    )


def _with_session(day: Day, session: Session | None) -> Day:
    kind = "strength" if session is not None else ("run" if day.run else "rest")
    return replace(day, session=session, kind=kind)  # type: ignore[arg-type]  # the three words are DayKind's
