"""Lifts done lighter than planned because something eased the plan: they say nothing of what the athlete can lift.

Were they read as progress, an easing would cut its own result again a week later, and loads would wear away. So the
planner goes on from what was lifted before, the easing lowers that, once; and what comes back comes back by a tenth.
"""

from __future__ import annotations

from datetime import date, timedelta
from operator import attrgetter, is_

from coach.acts import Lift
from coach.diary import Known
from coach.library import Library
from coach.logbook import lowers
from coach.planning.history import Done
from coach.planning.strength import loads_of, top_load
from coach.values import replace
from coach.week import Day, Slot, Week

LIGHTER = 0.98  #: of the planned load; less was lifted on purpose
BACK = 1.1  #: of what was lifted lately, at most, until the load is back (two clean exposures, then a tenth)
FAR = 1.25  #: the next kilogram, where a tenth is less than one
LATELY = timedelta(days=14)
REMEMBERED = timedelta(days=42)  #: what was lightened so long ago holds nothing back

Lightened = frozenset[tuple[date, str]]  #: days and exercises


def lightened(known: Known, library: Library) -> Lightened:
    """The days and exercises of the diary that were lightened."""
    if not known.easings:
        return frozenset()
    planned = {
        (d.date, s.exercise): s.load_kg for w in known.weeks for d in w.days if d.session for s in d.session.items
    }
    out = set()
    for r in known.trusted:
        if isinstance(r.body, Lift) and r.body.exercise is not None:
            day, slug = r.body.when, r.body.exercise
            asked, done = planned.get((day, slug)), top_load(Done(when=day, sets=r.body.sets))
            less = asked is not None and done is not None and done < LIGHTER * asked
            if less and any(lowers(e, day, library.exercises.get(slug)) for e in known.easings):
                out.add((day, slug))
    return frozenset(out)


def coming_back(
    weeks: tuple[Week, ...], asked: tuple[Week, ...], known: Known, light: Lightened, library: Library, today: date
) -> tuple[Week, ...]:
    """``weeks`` with what was lowered against ``asked`` on real plates, and lightened lifts back by a tenth at most."""
    lately = {slug for day, slug in light if today - day <= REMEMBERED}
    if not lately and len(weeks) == len(asked) and all(map(is_, weeks, asked)) and not any(map(_twice, asked)):
        return weeks  # nothing was lowered, and nothing is to come back
    issued = {(d.date, s.exercise): s.load_kg for w in asked for d in w.days if d.session for s in d.session.items}

    def done(slug: str, before: date) -> list[Done]:
        """The days on which an exercise was done with a load."""
        lifts = (r.body for r in known.trusted if isinstance(r.body, Lift) and r.body.exercise == slug)
        days = (Done(when=lift.when, sets=lift.sets) for lift in lifts if lift.when < before)
        return [d for d in days if top_load(d) is not None]

    def real(slot: Slot, day: date) -> Slot:
        planned = issued.get((day, slot.exercise))
        if slot.load_kg is None or planned is None or (slot.exercise not in lately and slot.load_kg >= planned):
            return slot
        before = done(slot.exercise, day)
        exercise = library.exercises.get(slot.exercise)
        if exercise is None or library.plans is None or not before:
            return slot
        load = min(slot.load_kg, _most(before)) if slot.exercise in lately else slot.load_kg
        if load >= planned:
            return slot
        things = library.things(known.athlete.kit_on(day))
        mine, units = known.athlete.weights, known.athlete.units
        there = loads_of(exercise, before[-1], library.plans.progress, units, things, mine)
        return replace(slot, load_kg=there.down(load) or load)

    def laid(day: Day) -> Day:
        if day.session is None:
            return day
        items = tuple(real(s, day.date) for s in day.session.items)
        return day if items == day.session.items else replace(day, session=replace(day.session, items=items))

    return tuple(w.with_days(laid(d) for d in w.days) for w in weeks)


_EXERCISE = attrgetter("exercise")


def _twice(week: Week) -> bool:
    """Whether an exercise stands in a session of the week twice, perhaps with other loads."""
    for day in week.days:
        if day.session and len(set(map(_EXERCISE, day.session.items))) < len(day.session.items):
            return True
    return False


def _most(before: list[Done]) -> float:
    """A tenth more than the best of the last two weeks, or than the last day there was."""
    near = [d for d in before if before[-1].when - d.when <= LATELY]
    best = max(load for d in near if (load := top_load(d)) is not None)
    return max(best * BACK, min(best + 1, best * FAR))
