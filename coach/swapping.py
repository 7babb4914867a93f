"""An exercise put into the next session in the place of one of its kind: where it would stand, and the press.

Rule: only what the athlete can do that day is offered, never for work that is done already, and undo takes it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coach.able import ability, told
from coach.acts import Lift
from coach.advice import Change
from coach.cards import button, name_of, paused_card, slot_line
from coach.draft import Draft
from coach.library import Exercise
from coach.overlay import apply_changes, next_session, sore_or_hurt
from coach.week import Day, Slot


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where an exercise would stand: the day of the session, and the slot that it takes."""

    day: date
    slot: Slot


def place_for(draft: Draft, exercise: Exercise) -> Place | None:
    """The slot of the next session that ``exercise`` may take; None where there is none."""
    if draft.known.pause_on(draft.today) is not None:
        return None
    day = next_session(draft)
    if day is None or day.session is None or exercise.default is None:
        return None
    items = day.session.items
    if any(s.exercise == exercise.slug for s in items) or ability(draft, day.date).hindrance(exercise) is not None:
        return None
    open_slots = [s for s in items if s.exercise not in _done(draft, day)]
    kin = sorted((rank, n) for n, s in enumerate(open_slots) if (rank := _kinship(draft, exercise, s)) is not None)
    return Place(day=day.date, slot=open_slots[kin[0][1]]) if kin else None


def offer(draft: Draft, exercise: Exercise, *, named: bool = False) -> None:
    """The button that puts ``exercise`` into the next session; ``named``: with its name. None where it can't stand."""
    place = place_for(draft, exercise)
    if place is not None:
        today = "yes" if place.day == draft.today else "no"
        name = name_of(place.slot.exercise, draft.books.library).partition(" (")[0]
        data = f"into:{place.day}:{exercise.slug}"
        what = exercise.name.partition(" (")[0] if named else "none"
        draft.offer(button("button-into", data, day=place.day, today=today, name=name, what=what))


def press_into(draft: Draft, rest: str) -> bool:
    """Puts the exercise that was pressed into the session of its day; False where that no longer fits."""
    day, _, slug = rest.partition(":")
    exercise = draft.books.library.exercises.get(slug)
    place = None if exercise is None else place_for(draft, exercise)
    if exercise is None or place is None or place.day.isoformat() != day:
        return False
    draft.card = None
    _put(draft, exercise, place)
    return True


def into_next(draft: Draft, exercise: Exercise) -> bool:
    """Puts an exercise that was spoken of into the next session, or says why it can't stand there."""
    if paused_card(draft):
        return True
    place, day = place_for(draft, exercise), next_session(draft)
    if place is not None:
        _put(draft, exercise, place)
    elif day is None or day.session is None:
        draft.say("no-session-ahead")
    elif any(s.exercise == exercise.slug for s in day.session.items):
        draft.say("into-there", name=exercise.name, day=day.date)
    elif (kind := (able := ability(draft, day.date)).hindrance(exercise)) is not None:
        draft.say("into-not", name=exercise.name, day=day.date)
        draft.parts.append(told(kind, exercise, able, draft))
    else:
        draft.say("into-no-place", name=exercise.name, day=day.date)
    return True


def _put(draft: Draft, exercise: Exercise, place: Place) -> None:
    """Lays the swap over the plan and shows the new line."""
    change = Change(session=place.day, exercise=place.slot.exercise, change="swap", to=exercise.slug)
    apply_changes(draft, "request-swap", (change,))
    was = name_of(place.slot.exercise, draft.books.library)
    draft.say("swapped", day=place.day, exercise=was, to=exercise.name)
    day = draft.day(place.day)
    slots = day.session.items if day is not None and day.session is not None else ()
    lines = tuple(slot_line(s, draft.athlete, draft.books.library) for s in slots if s.exercise == exercise.slug)
    draft.say("lines", lines=lines)
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-how-this", f"how:{exercise.slug}"))


def _done(draft: Draft, day: Day) -> frozenset[str]:
    """The exercises of a day that were told already."""
    lifts = (r.body for r in draft.known.entries if isinstance(r.body, Lift))
    return frozenset(lift.exercise for lift in lifts if lift.when == day.date and lift.exercise)


def _kinship(draft: Draft, exercise: Exercise, slot: Slot) -> int | None:
    """How near a slot's exercise is, 0 the nearest; None where it is of another kind or may not be raised now."""
    other = draft.books.library.exercises.get(slot.exercise)
    if other is None:
        return None
    if exercise.slug in other.progressions and sore_or_hurt(draft):
        return None
    if exercise.slug in (*other.regressions, *other.progressions) or slot.exercise in (
        *exercise.regressions,
        *exercise.progressions,
    ):
        return 0 if exercise.pattern == other.pattern else 2
    if exercise.pattern == other.pattern:
        return 1 if exercise.family == other.family else 3
    return None
