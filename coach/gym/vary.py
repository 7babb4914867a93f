"""Easier, harder, another exercise, another order, two in turn: what the athlete changes of the session in hand.

Rule: each is a layer over the plan of that day, as any other wish; nothing gets harder while something hurts.
"""

from __future__ import annotations

from coach.advice import Change
from coach.cards import button, load_text, name_of
from coach.draft import Draft
from coach.gym.card import loads_there, slots_of, weights_there
from coach.gym.stage import Stage
from coach.holding import barred
from coach.limitlines import what_of
from coach.reply import Say, say
from coach.requests import apply_changes, sore_or_hurt, stand_ins
from coach.steps import Step
from coach.week import Session, Slot

RESERVE = 3  #: repetitions that are left where the plan does not say


def easier(draft: Draft, stage: Stage, slot: Slot) -> Say:
    """A lighter load, else the easier exercise, else fewer repetitions; what was done about it."""
    tables, library = draft.books.library.gym, draft.books.library
    exercise = library.exercises[slot.exercise]
    if slot.load_kg is not None and tables is not None:
        load = loads_there(draft, slot, exercise, stage.day).down(slot.load_kg * tables.lighter)
        if load is not None and 0 < load < slot.load_kg:
            return _loaded(draft, stage, slot, load)
    elif _weighs(draft, stage, slot):
        return say("gym-take-less", reserve=RESERVE if slot.rir is None else slot.rir)
    to = _first(draft, stage, "easier", slot)
    if to is not None:
        return _swap(draft, stage, slot, to, "easier")
    return say("gym-fewer", count=tables.fewer if tables else 2)


def harder(draft: Draft, stage: Stage, slot: Slot) -> Say:
    """One step more load, else the harder exercise, else more repetitions; what was done about it."""
    library = draft.books.library
    exercise = library.exercises[slot.exercise]
    if sore_or_hurt(draft):
        return say("harder-not-now")
    if slot.load_kg is not None and library.plans is not None:
        progress = library.plans.progress
        cap = progress.lower_cap if exercise.focus in ("lower", "full") else progress.upper_cap
        load = loads_there(draft, slot, exercise, stage.day).above(slot.load_kg)
        asked = next((s.load_kg for s in stage.asked if s.exercise == slot.exercise), None) or slot.load_kg
        if load is not None and load <= asked * (1 + cap) and (slot.most_kg is None or load <= slot.most_kg):
            return _loaded(draft, stage, slot, load)
        return say("gym-more-reps")
    if _weighs(draft, stage, slot):
        return say("gym-take-more", reserve=RESERVE if slot.rir is None else slot.rir)
    to = _first(draft, stage, "harder", slot)
    return say("gym-no-harder") if to is None else _swap(draft, stage, slot, to, "harder")


def swap_list(draft: Draft, stage: Stage, slot: Slot) -> bool:
    """Offers what can stand in for an exercise; False where nothing can."""
    found = choices(draft, stage, slot)
    if not found:
        return False
    draft.name = stage.name
    draft.say("gym-swap-which", name=name_of(slot.exercise, draft.books.library))
    for n, slug in enumerate(found):
        text = name_of(slug, draft.books.library)
        draft.offer(button("button-plain", f"gym:to:{slot.exercise}:{n}", text=text))
    draft.offer(button("button-back", "gym:card"))
    return True


def choices(draft: Draft, stage: Stage, slot: Slot) -> tuple[str, ...]:
    """What is offered in place of an exercise."""
    tables = draft.books.library.gym
    exercise = draft.books.library.exercises[slot.exercise]
    return stand_ins(draft, "swap", exercise, _session(draft, stage), None, stage.day)[
        : tables.offered if tables else 4
    ]


def swap_to(draft: Draft, stage: Stage, slot: Slot, to: str) -> Say:
    """Another exercise by name, where it may stand; why not, where it may not."""
    library = draft.books.library
    if (limit := barred(library.exercises[to], stage.day, draft.limits, library)) is not None:
        return say("limit-not-that", name=name_of(to, library), what=what_of(limit, draft), until=limit.until or "none")
    fitting = stand_ins(draft, "swap", library.exercises[slot.exercise], _session(draft, stage), to, stage.day)
    return _swap(draft, stage, slot, to, "swap") if fitting else say("gym-swap-not", name=name_of(to, library))


def swap_nth(draft: Draft, stage: Stage, slot: Slot, n: int) -> Say | None:
    """The one of the offered exercises that was pressed."""
    found = choices(draft, stage, slot)
    return _swap(draft, stage, slot, found[n], "swap") if n < len(found) else None


def order_list(draft: Draft, stage: Stage) -> None:
    """What is left, to choose what comes next; and the two that can be done in turn."""
    left = stage.ordered(slots_of(draft, stage))
    library = draft.books.library
    draft.name = stage.name
    draft.say("gym-order")
    for slot in left[1:]:
        draft.offer(button("button-plain", f"gym:first:{slot.exercise}", text=name_of(slot.exercise, library)))
    mate = mate_of(draft, stage)
    if stage.pair and len(stage.paired(left)) == 2:
        draft.offer(button("button-gym-alone", "gym:alone"))
    elif mate is not None:
        draft.offer(button("button-gym-pair", f"gym:pair:{mate.exercise}", name=name_of(mate.exercise, library)))
    draft.offer(button("button-back", "gym:card"))


def mate_of(draft: Draft, stage: Stage, slug: str | None = None) -> Slot | None:
    """What can be done in turn with the exercise in hand: it works other muscles. ``slug``: only that one will do."""
    left = stage.ordered(slots_of(draft, stage))
    library = draft.books.library
    if not left:
        return None
    mine = library.exercises[left[0].exercise]
    busy = {*mine.primary, *mine.secondary}
    for slot in left[1:]:
        other = library.exercises[slot.exercise]
        apart = not busy & set(other.primary) and "plyo" not in (mine.focus, other.focus)
        if apart and slug in (None, slot.exercise):
            return slot
    return None


def pair(draft: Draft, stage: Stage, mate: Slot) -> None:
    """From now on the exercise in hand and ``mate`` are done in turn."""
    first = stage.ordered(slots_of(draft, stage))[0]
    draft.keep(Step(what="pair", when=stage.day, exercise=first.exercise, other=mate.exercise))


def _swap(draft: Draft, stage: Stage, slot: Slot, to: str, kind: str) -> Say:
    library = draft.books.library
    change = Change(session=stage.day, exercise=slot.exercise, change="swap", to=to)
    apply_changes(draft, f"request-{kind}", (change,))
    draft.keep(Step(what="first", when=stage.day, exercise=to))
    return say("gym-swapped", name=name_of(to, library), old=name_of(slot.exercise, library))


def _loaded(draft: Draft, stage: Stage, slot: Slot, load: float) -> Say:
    """Another load for today; what the athlete owns may leave no step between."""
    was = slot.load_kg or 0.0
    draft.keep(Step(what="load", when=stage.day, exercise=slot.exercise, load_kg=load))
    return say("gym-heavier" if load > was else "gym-lighter", load=load_text(load, draft.athlete))


def _weighs(draft: Draft, stage: Stage, slot: Slot) -> bool:
    """Whether an exercise without a load yet takes one: it is of that kind, and there is something to lift."""
    exercise = draft.books.library.exercises[slot.exercise]
    return exercise.load_type == "external" and slot.seconds is None and weights_there(draft, stage.day)


def _first(draft: Draft, stage: Stage, kind: str, slot: Slot) -> str | None:
    exercise = draft.books.library.exercises[slot.exercise]
    return next(iter(stand_ins(draft, kind, exercise, _session(draft, stage), None, stage.day)), None)


def _session(draft: Draft, stage: Stage) -> Session:
    """The session with what was done and left out of it: none of that comes in again."""
    slots = {s.exercise: s for s in (*stage.asked, *slots_of(draft, stage))}
    extra = [s for x, s in slots.items() if x in stage.done or x in stage.skipped or x in stage.sets]
    return Session(focus="full", minutes=0, items=(*slots_of(draft, stage), *extra))
