"""The page of an exercise: what is planned of it, how it goes with its film, what keeps the athlete from it, what next.

Rule: what a page offers can be done by this athlete today; what cannot be done is said with its reason.
"""

from __future__ import annotations

from datetime import date, timedelta

from coach.able import Ability, ability, step, told
from coach.acts import Lift, Symptom
from coach.cards import button, dose_text, load_text, name_of
from coach.diary import Asking
from coach.draft import Draft
from coach.library import SITES, Exercise, part_of, region_words
from coach.pending import waiting
from coach.reply import Say, say
from coach.speaking import only_english
from coach.swapping import offer
from coach.week import Slot

MILD = 2  #: of ten: what the plan lets be
MILD_FOR = timedelta(days=7)
SHOWN = "exercise"  #: the topic that stays in the air after a page: "easier", "show me", "why" mean its exercise


def exercise_card(draft: Draft, exercise: Exercise) -> None:
    """How an exercise goes: set-up, steps and mistakes, as the caption of its picture; the rest behind a button."""
    texts = exercise.texts
    only_english(draft)
    draft.say("exercise-head", name=exercise.name)
    _say_planned(draft, exercise)
    if texts is None:
        draft.say(
            "exercise-facts",
            muscles=", ".join(exercise.primary) if exercise.primary else "none",
            kit=", ".join(sorted({w for a in exercise.equipment for w in a})) or "none",
        )
    else:
        steps = tuple(say("exercise-step", number=n, step=s) for n, s in enumerate(texts.steps, 1))
        draft.say("exercise-steps", setup=texts.setup, lines=steps)
        mistakes = tuple(say("exercise-mistake", mistake=m, fix=f) for m, f in texts.mistakes)
        draft.say("exercise-mistakes", lines=mistakes)
    draft.picture = exercise.slug if exercise.picture else None
    able = ability(draft)
    say_hindrances(draft, exercise, able)
    easier, harder = step(exercise, "easier", able), step(exercise, "harder", able)
    if easier is not None:
        draft.offer(button("button-easier", f"how:{easier.slug}", name=easier.name))
    if harder is not None:
        draft.offer(button("button-harder", f"how:{harder.slug}", name=harder.name))
    offer(draft, exercise)
    more = button("button-kin", f"lib:kind:{exercise.pattern}:0")
    draft.offer(*((button("button-about", f"about:{exercise.slug}"), more) if texts is not None else (more,)))
    stays_in_the_air(draft, exercise)


def say_hindrances(draft: Draft, exercise: Exercise, able: Ability) -> bool:
    """Says what speaks against an exercise; True where something does but a mild pain that the plan minds."""
    hindered, against = list(able.hindrances(exercise)), False
    for kind in hindered:
        if kind != "later" or "sore" not in hindered:
            minded = kind == "sore" and _within_bounds(draft, exercise, able)
            draft.parts.append(_mind(exercise, able) if minded else told(kind, exercise, able, draft))
            against = against or not minded
    return against


def _within_bounds(draft: Draft, exercise: Exercise, able: Ability) -> bool:
    """Whether the plan asks for an exercise although it loads what hurts, for all that was told of it is mild."""
    others = (c for p in waiting(draft) for c in p.changes if c.change != "hold")
    if not in_plan(draft, exercise) or any(c.exercise == exercise.slug for c in others):
        return False
    since, loaded = draft.today - MILD_FOR, set(able.sore(exercise))
    felt = [r.body for r in draft.known.entries if isinstance(r.body, Symptom) and r.body.when >= since]
    there = [s for s in felt if s.region and loaded & set(SITES.get(s.region, ())) and s.severity != 0]
    return all(s.severity is not None and s.severity <= MILD for s in there)


def _mind(exercise: Exercise, able: Ability) -> Say:
    return say("exercise-mind", where=region_words(part_of(able.sore(exercise)[0])))


def stays_in_the_air(draft: Draft, exercise: Exercise) -> None:
    """Lets the next words mean this exercise, unless a question of the coach's is open."""
    asking = draft.known.asking
    if draft.asking is None and (asking is None or asking.topic in (SHOWN, "day", "lost", "moved")):
        draft.asking = Asking(topic=SHOWN, about={"slug": exercise.slug})


def about_card(draft: Draft, exercise: Exercise) -> None:
    """What an exercise is for, how to breathe, how it should feel, who should leave it."""
    if exercise.texts is not None:
        t = exercise.texts
        only_english(draft)
        draft.say("exercise-about", name=exercise.name, what=t.what, breathing=t.breathing, feel=t.feel)
        if t.leave_out:
            draft.say("exercise-leave", leave=t.leave_out)
        if exercise.default is not None:
            draft.parts.append(_usual(exercise))
        draft.offer(button("button-how-this", f"how:{exercise.slug}"))
    stays_in_the_air(draft, exercise)


def _usual(exercise: Exercise) -> Say:
    """The usual dose of an exercise."""
    d = exercise.default
    assert d is not None
    return say(
        "exercise-usual", sets=d.sets, low=0 if d.low == d.high else d.low, high=d.high, unit=d.unit, side=d.per_side
    )


def _say_planned(draft: Draft, exercise: Exercise) -> None:
    """What the plan asks of an exercise today, and what of it is done; else when it comes next."""
    found = None if draft.known.pause_on(draft.today) is not None else _planned(draft, exercise.slug)
    if found is None:
        return
    day, slot = found
    lifts = [r.body for r in draft.known.entries if isinstance(r.body, Lift)]
    done = sum(
        sum(s.kind != "warmup" for s in lift.sets)
        for lift in lifts
        if lift.exercise == exercise.slug and lift.when == draft.today
    )
    draft.say(
        "exercise-planned",
        today=day == draft.today,
        day=day,
        sets=slot.sets,
        dose=dose_text(slot),
        side=slot.per_side,
        load="none" if slot.load_kg is None else load_text(slot.load_kg, draft.athlete),
        most="none" if slot.most_kg is None else load_text(slot.most_kg, draft.athlete),
        reserve="none" if slot.rir is None else f"{slot.rir}",
        done=min(done, slot.sets) if day == draft.today else 0,
    )


def say_dose(draft: Draft, exercise: Exercise, *, loads: bool = False) -> bool:
    """How much of an exercise: what the plan asks for, else the usual; False where nothing is known of it.

    ``loads``: only where that names a load.
    """
    found = None if draft.known.pause_on(draft.today) is not None else _planned(draft, exercise.slug)
    if loads and (found is None or found[1].load_kg is None):
        return False
    if found is not None:
        _say_planned(draft, exercise)
    elif exercise.default is not None:
        draft.parts.append(_usual(exercise))
    return found is not None or exercise.default is not None


def _planned(draft: Draft, slug: str) -> tuple[date, Slot] | None:
    """The next day of the plan that holds an exercise, today included, and its slot."""
    for day in (d for w in draft.weeks() for d in w.days if d.date >= draft.today):
        for slot in day.session.items if day.session else ():
            if slot.exercise == slug:
                return day.date, slot
    return None


def in_plan(draft: Draft, exercise: Exercise) -> bool:
    """Whether an exercise stands in the plan from today on."""
    return _planned(draft, exercise.slug) is not None


def shown(draft: Draft) -> Exercise | None:
    """The exercise whose page was shown last, if nothing else was said since."""
    asking = draft.known.asking
    if asking is None or asking.topic != SHOWN:
        return None
    return draft.books.library.exercises.get(str(asking.about.get("slug")))


def named(slug: str, draft: Draft) -> str:
    """An exercise's name without what stands behind it in brackets."""
    return name_of(slug, draft.books.library).partition(" (")[0]
