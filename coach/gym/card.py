"""The one card of a session: what is to do now, last time's numbers beside it, why, what goes on the bar, and buttons.

Rule: it is edited where it stands; what was typed, and what the clock speaks, brings it to the end of the chat.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from coach import owned
from coach.acts import KG_PER_LB, Lift, WorkingSet
from coach.cards import button, dose_text, load_of, load_text, name_of
from coach.courses import held_sites
from coach.diary import Record
from coach.draft import Draft
from coach.gym.stage import Stage
from coach.gym.timing import hold_s, timer_on
from coach.gymtables import GymTables
from coach.library import Exercise
from coach.notation import show
from coach.owned import Loads, loads_for
from coach.plates import per_side, ramp
from coach.reply import Say, say
from coach.week import Slot

NONE = "none"
LOADS = frozenset(("dumbbells", "kettlebell", "barbell", "machine"))  #: kit that gives an exercise a weight
LATELY_DAYS = 28  #: a load lifted longer ago suggests nothing


def slots_of(draft: Draft, stage: Stage) -> tuple[Slot, ...]:
    """What the session asks for now, with all that was laid over it since it began."""
    day = draft.day(stage.day)
    if day is None:
        return stage.asked
    return tuple(_chosen(draft, s, stage) for s in day.session.items) if day.session is not None else ()


def _chosen(draft: Draft, slot: Slot, stage: Stage) -> Slot:
    """The slot with the load chosen for today, which a pain that came since may only lower."""
    slot = suggested(draft, slot, stage.day)
    load, exercise = stage.loads.get(slot.exercise), draft.books.library.exercises.get(slot.exercise)
    if load is None or exercise is None:
        return slot
    if slot.load_kg is not None and _eased(draft, exercise):
        load = min(load, slot.load_kg)
    return replace(slot, load_kg=load if slot.most_kg is None else min(load, slot.most_kg))


def suggested(draft: Draft, slot: Slot, day: date) -> Slot:
    """The slot with a load that follows from what was lifted last, where the plan has none or is far above that.

    The week may have been planned before the last session; nothing is suggested above what was done and one step.
    """
    exercise = draft.books.library.exercises.get(slot.exercise)
    last = last_time(draft, slot.exercise, day)
    if exercise is None or exercise.load_type != "external" or last is None or (day - last[0]).days > LATELY_DAYS:
        return slot
    top = max((s.load_kg for s in last[1] if s.load_kg is not None), default=None)
    if top is None or slot.seconds is not None or _eased(draft, exercise):
        return slot
    if slot.load_kg is None or slot.load_kg > top + step_of(draft, exercise, day):
        load = top if slot.most_kg is None else min(top, slot.most_kg)
        hands = any(s.load_basis == "per_hand" for s in last[1] if s.load_kg == top)
        return replace(slot, load_kg=load, was_kg=load, was=slot.reps, per_hand=hands)
    return slot


def step_of(draft: Draft, exercise: Exercise, day: date) -> float:
    """The smallest step of a load."""
    plans = draft.books.library.plans
    things = draft.books.library.things(draft.athlete.kit_on(day))
    kind = "barbell" if barbell(exercise, things) else "dumbbell"
    return plans.progress.plates[kind] if plans is not None else 1.0


def loads_there(draft: Draft, slot: Slot, exercise: Exercise, day: date) -> Loads:
    """The loads there are for an exercise: those that the athlete owns, else all in steps."""
    plans, athlete = draft.books.library.plans, draft.athlete
    pair = plans is not None and slot.exercise in plans.progress.pairs
    things = draft.books.library.things(athlete.kit_on(day))
    mine = loads_for(exercise, athlete.weights, per_hand=slot.per_hand and pair, pair=pair, things=things)
    return Loads(plate=step_of(draft, exercise, day), owned=mine)


def _eased(draft: Draft, exercise: Exercise) -> bool:
    sites = {s for e in draft.known.easings if e.holds_on(draft.today) for s in e.sites}
    return any(exercise.provokes.get(s, 0) for s in sites)


def put(draft: Draft, stage: Stage, *, fresh: bool, head: Say | None = None) -> None:
    """The card as the session now stands; ``head``: a line above it."""
    slots = slots_of(draft, stage)
    left = stage.ordered(slots)
    draft.name, draft.fresh = stage.name, fresh
    if head is not None:
        draft.parts.append(head)
    if (held := _held(draft, stage, slots)) is not None:
        _holding(draft, stage, held, slots)
        return
    if stage.stopped or not left:
        _effort(draft, stage)
        return
    group = stage.paired(left)
    slot = stage.turn(group)
    number = len(slots) - len(left) + 1
    draft.say("gym-head", number=number, count=len(slots), names=tuple(_named(draft, s) for s in group))
    lines = [line for s in group for line in _lines(draft, stage, s, alone=len(group) == 1)]
    lines += _timing_lines(draft, stage, slot)
    draft.say("lines", lines=tuple(lines))
    _buttons(draft, stage, slot, group)


def _held(draft: Draft, stage: Stage, slots: Sequence[Slot]) -> Slot | None:
    """The exercise whose hold is being counted down; None where none is."""
    tables = draft.books.library.gym
    if stage.timing is None or tables is None or stage.timing[1].what != "hold":
        return None
    at, step = stage.timing
    if (draft.at - at).total_seconds() >= hold_s(step, tables):
        return None
    return next((s for s in slots if s.exercise == step.exercise), None)


def _holding(draft: Draft, stage: Stage, slot: Slot, slots: Sequence[Slot]) -> None:
    """The card while a hold runs: what is held, and the way out."""
    told = stage.sets.get(slot.exercise) or stage.done.get(slot.exercise, ())
    draft.say("gym-hold-runs", name=_named(draft, slot), number=len(told), of=slot.sets, sides=slot.per_side)
    draft.offer(button("button-gym-go-on", "gym:on"), button("button-gym-back", "gym:back"))


def _named(draft: Draft, slot: Slot) -> str:
    return name_of(slot.exercise, draft.books.library)


def _lines(draft: Draft, stage: Stage, slot: Slot, *, alone: bool) -> list[Say]:
    """What is to do of one exercise."""
    library, athlete = draft.books.library, draft.athlete
    exercise = library.exercises.get(slot.exercise)
    told = stage.sets.get(slot.exercise, ())
    last = last_time(draft, slot.exercise, stage.day)
    out = [
        say(
            "gym-dose",
            name=NONE if alone else name_of(slot.exercise, library),
            sets=slot.sets,
            dose=dose_text(slot),
            side=slot.per_side,
            load=load_of(slot, athlete),
            most=NONE if slot.most_kg is None else load_text(slot.most_kg, athlete),
            reserve=NONE if slot.rir is None else f"{slot.rir}",
        )
    ]
    if last is not None:
        out.append(say("gym-last", day=last[0], sets=sets_text(draft, last[1], slot)))
    if told:
        out.append(say("gym-told", count=len(told), of=slot.sets, sets=sets_text(draft, told, slot)))
    if not told and slot.exercise not in stage.loads and (reason := _why(draft, stage, slot, last)) is not None:
        out.append(reason)
    if slot.load_kg is not None and exercise is not None and not told:
        out += _on_the_bar(draft, stage, slot, exercise)
    return out


def _why(draft: Draft, stage: Stage, slot: Slot, last: tuple[date, tuple[WorkingSet, ...]] | None) -> Say | None:
    """Why so much: what eases it, what grew, or how a first load is found."""
    exercise = draft.books.library.exercises.get(slot.exercise)
    if exercise is not None and _eased(draft, exercise):
        return say("gym-why-eased")
    if exercise is not None and any(exercise.provokes.get(s, 0) for s in held_sites(draft.laid().courses)):
        return say("gym-why-held")
    if slot.load_kg is None and exercise is not None and exercise.load_type == "external" and not slot.seconds:
        if not weights_there(draft, stage.day):
            return None
        return say("gym-why-first", reserve=slot.rir if slot.rir is not None else 3)
    if slot.grows and slot.load_kg is not None and slot.was_kg is not None and slot.load_kg > slot.was_kg:
        return say("gym-why-load")
    if slot.grows:
        return say("gym-why-more")
    return None if last is None else say("gym-why-same")


def _on_the_bar(draft: Draft, stage: Stage, slot: Slot, exercise: Exercise) -> list[Say]:
    """Ramp sets before the first lift of a kind, and the plates on each side of a bar."""
    tables, athlete, library = draft.books.library.gym, draft.athlete, draft.books.library
    if tables is None or slot.load_kg is None:
        return []
    bar_kg = _bar(draft, stage, slot, exercise, tables)[0]
    out: list[Say] = []
    warm = {library.exercises[x].focus for x in stage.done if x in library.exercises}
    steps = () if exercise.focus in warm else ramp(slot.load_kg, bar_kg, tables)
    if steps:
        sets = ", ".join(f"{reps} × {load_text(max(kg, bar_kg), athlete)}" for reps, kg in steps)
        out.append(say("gym-ramp", sets=sets))
    plates = plates_of(draft, stage, slot, exercise)
    return out if plates is None else [*out, plates]


def _bar(
    draft: Draft, stage: Stage, slot: Slot, exercise: Exercise, tables: GymTables
) -> tuple[float, tuple[float, ...] | None]:
    """What the bar of an exercise weighs in kg (0 without one), and the plates on each side as they are stamped."""
    athlete = draft.athlete
    if slot.load_kg is None or not barbell(exercise, draft.books.library.things(athlete.kit_on(stage.day))):
        return 0.0, None
    made = owned.per_side(slot.load_kg, athlete.weights) if athlete.weights else None
    if made is not None:  # the athlete's own plates
        return made[0], tuple(round(p.kg / (KG_PER_LB if p.unit == "lb" else 1.0), 2) for p in made[1])
    unit = KG_PER_LB if athlete.units == "lb" else 1.0
    return tables.bars[athlete.units].bar * unit, per_side(slot.load_kg, athlete.units, tables)


def plates_of(draft: Draft, stage: Stage, slot: Slot, exercise: Exercise) -> Say | None:
    """What goes on each side of the bar; None where there is no bar, or no load yet."""
    tables = draft.books.library.gym
    plates = None if tables is None else _bar(draft, stage, slot, exercise, tables)[1]
    return None if plates is None else say("gym-plates", plates=" + ".join(f"{p:g}" for p in plates) or NONE)


def lightest(draft: Draft, stage: Stage, slot: Slot, exercise: Exercise) -> float:
    """What the bar of an exercise weighs alone, in kg; 0 without one."""
    tables, loaded = draft.books.library.gym, replace(slot, load_kg=slot.load_kg or 0.0)
    return 0.0 if tables is None else _bar(draft, stage, loaded, exercise, tables)[0]


def weights_there(draft: Draft, day: date) -> bool:
    """Whether there is anything to load an exercise with."""
    return bool(draft.athlete.kit_on(day) & LOADS)


def barbell(exercise: Exercise, things: frozenset[str]) -> bool:
    """Whether an exercise is done with a bar, with the kit there is: the first alternative that fits says so."""
    fitting = [a for a in exercise.equipment if a <= things]
    return bool(fitting) and "barbell" in fitting[0]


def _timing_lines(draft: Draft, stage: Stage, slot: Slot) -> list[Say]:
    """The rest that runs, or how long one is."""
    if stage.timing is None:
        return [say("gym-rest", rest=clock_text(slot.rest_s))]
    at, step = stage.timing
    over = (draft.at - at).total_seconds() >= step.seconds
    if over or step.what == "hold" or (not timer_on(draft.known) and step.what != "rest"):
        return [say("gym-rest", rest=clock_text(slot.rest_s))]
    return [say("gym-rest-runs", rest=clock_text(step.seconds))]


def clock_text(seconds: int) -> str:
    """A length of time as on a clock.

    >>> clock_text(90), clock_text(45)
    ('1:30', '45 s')
    """
    return f"{seconds // 60}:{seconds % 60:02d}" if seconds >= 60 else f"{seconds} s"


def _buttons(draft: Draft, stage: Stage, slot: Slot, group: Sequence[Slot]) -> None:
    told = len(stage.sets.get(slot.exercise, ()))
    slug = slot.exercise
    done = "button-gym-both" if len(group) > 1 else "button-gym-rest-done" if told else "button-gym-done"
    ok = button(done, f"gym:ok:{group[0].exercise}")
    if slot.seconds is not None:
        one = button("button-gym-hold", f"gym:hold:{told}:{slug}", seconds=slot.seconds, number=told + 1)
    else:
        name = _named(draft, slot) if len(group) > 1 else NONE
        one = button("button-gym-set", f"gym:set:{told}:{slug}", number=told + 1, name=name)
    if len(group) > 1:
        draft.offer(ok)
        draft.offer(one)
    else:
        draft.offer(ok, one)
    draft.offer(
        button("button-gym-easier", f"gym:easier:{slug}"),
        button("button-gym-swap", f"gym:swap:{slug}"),
        button("button-gym-harder", f"gym:harder:{slug}"),
    )
    draft.offer(
        button("button-gym-show", f"gym:how:{slug}"),
        button("button-gym-order", "gym:order"),
        button("button-gym-skip", f"gym:skip:{slug}"),
    )
    last = [button("button-gym-stop", "gym:stop")]
    if newest_deed(draft, stage) is not None:
        last.append(button("button-gym-back", "gym:back"))
    draft.offer(*last)


def newest_deed(draft: Draft, stage: Stage) -> Record | None:
    """The last thing that was told or pressed since the session began."""
    deeds = (r for r in reversed(draft.known.records) if r.at >= stage.since and r.origin != stage.origin)
    return next((r for r in deeds if r.origin.startswith(("m", "b"))), None)


def _effort(draft: Draft, stage: Stage) -> None:
    """The one question at the end; with nothing done there is none to ask."""
    slots = slots_of(draft, stage)
    did = bool(stage.done or stage.sets)
    if not did:
        draft.say("gym-nothing-done")
        draft.offer(button("button-gym-go-on", "gym:on"), button("button-week", "week:0"))
        return
    left = stage.ordered(slots)
    draft.say("gym-effort", left=len(left))
    scale = [button("button-plain", f"gym:rpe:{n}", text=str(n)) for n in range(11)]
    draft.offer(*scale[:6])
    draft.offer(*scale[6:])
    row = [button("button-gym-no-effort", "gym:rpe:none")]
    row += [button("button-gym-go-on", "gym:on")] if left else [button("button-gym-back", "gym:back")]
    draft.offer(*row)


def last_time(draft: Draft, slug: str, before: date) -> tuple[date, tuple[WorkingSet, ...]] | None:
    """The working sets of the newest day on which an exercise was done before."""
    lifts = [
        r.body
        for r in draft.known.trusted
        if isinstance(r.body, Lift) and r.body.exercise == slug and r.body.when < before
    ]
    newest = max((lift.when for lift in lifts), default=None)
    if newest is None:
        return None
    sets = tuple(s for lift in lifts if lift.when == newest for s in lift.sets if s.kind not in ("warmup", "drop"))
    return (newest, sets) if sets else None


def sets_text(draft: Draft, sets: Sequence[WorkingSet], slot: Slot | None = None) -> str:
    """Sets in the coach's notation, without the exercise's name, and without a reserve that is just what was asked."""
    rir = None if slot is None else slot.rir
    told = tuple(replace(s, rir=None) if s.rir == rir else s for s in sets)
    lift = Lift(exercise=None, exercise_text="x", when=draft.today, sets=told)
    words = draft.books.library.notation
    return show(lift, {}, draft.athlete.units, words=words).removeprefix('"x" ')
