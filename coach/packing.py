"""Only some of the kit for some days: travel, a closed gym, "only bands this week".

Rule: each exercise that the kit of the day does not allow gives way to one of the same pattern that it does (CAL-10),
else of the same part of the body, else it goes. What stands in is laid over the plan before anything else, so that
pains and a clinician's limits hold for it too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from coach.acts import Symptom
from coach.adjust import swapped
from coach.advice import Change
from coach.athlete import Athlete
from coach.diary import Known
from coach.fitting import cut_to, length_of
from coach.holding import barred, limits_of
from coach.library import SITES, Exercise, Library
from coach.week import Day, Session, Slot, Week

WEIGHTS = frozenset(("dumbbells", "kettlebell", "barbell", "machine"))
SORE_DAYS = 7


def packed(weeks: tuple[Week, ...], known: Known, library: Library) -> tuple[Week, ...]:
    """``weeks`` with what the kit of each day allows."""
    athlete = known.athlete
    if not athlete.kits:
        return weeks
    return tuple(w.with_days(_day(d, athlete, known, library) for d in w.days) for w in weeks)


def _day(day: Day, athlete: Athlete, known: Known, library: Library) -> Day:
    kit = athlete.kit_on(day.date)
    if day.session is None or kit == athlete.equipment:
        return day
    items = tuple(_items(day, day.session, athlete, known, library))
    if not items:
        return replace(day, session=None, kind="run" if day.run else "rest")
    session = replace(day.session, items=items)
    tables = library.plans
    if tables is not None and items != day.session.items:  # what stands in may take longer: both sides, longer rests
        most = max(day.session.minutes, athlete.session_minutes)
        cut = cut_to(session, most, library, tables)
        session = replace(cut, minutes=min(most, length_of(cut.items, library, tables)))
    return replace(day, session=session)


def _items(day: Day, session: Session, athlete: Athlete, known: Known, library: Library) -> Iterator[Slot]:
    kit = athlete.kit_on(day.date)
    things = library.things(kit)
    exercises = library.exercises
    taken = {
        s.exercise for s in session.items if s.exercise in exercises and exercises[s.exercise].possible_with(things)
    }
    for slot in session.items:
        exercise = exercises.get(slot.exercise)
        if exercise is None or exercise.possible_with(things):
            yield slot if kit & WEIGHTS else replace(slot, load_kg=None, was_kg=None)
            continue
        other = _instead(exercise, day, taken, athlete, known, library)
        if other is not None:
            taken.add(other.slug)
            change = Change(session=day.date, exercise=slot.exercise, change="swap", to=other.slug)
            yield swapped(slot, change, library)


def _instead(
    exercise: Exercise, day: Day, taken: set[str], athlete: Athlete, known: Known, library: Library
) -> Exercise | None:
    """The nearest exercise that level, kit, what hurts and a clinician's limits allow; None where there is none."""
    things = library.things(athlete.kit_on(day.date))
    limits = limits_of(known, day.date)
    words, since = set(athlete.injuries), day.date - timedelta(days=SORE_DAYS)
    for r in known.entries:
        body = r.body
        if isinstance(body, Symptom) and body.region and body.severity != 0 and body.when >= since:
            words.add(body.region)
    sore = {site for w in words for site in SITES.get(w, ())}

    def fits(e: Exercise) -> bool:
        return (
            e.slug not in taken
            and e.slug not in athlete.unwanted
            and e.default is not None
            and e.level <= athlete.level_number
            and e.impact <= exercise.impact
            and e.doms <= max(exercise.doms, 2)
            and e.possible_with(things)
            and not any(e.provokes.get(site, 0) for site in sore)
            and barred(e, day.date, limits, library) is None
        )

    mine, all_mine = set(exercise.primary), {*exercise.primary, *exercise.secondary}

    def nearness(e: Exercise) -> tuple[int, int, bool, int, str]:
        shared = -len(mine & set(e.primary)), -len(all_mine & {*e.primary, *e.secondary})
        return *shared, e.unilateral != exercise.unilateral, abs(e.level - exercise.level), e.slug

    rest = sorted(library.exercises.values(), key=nearness)
    tiers = (
        [e for e in rest if e.family == exercise.family != "" and e.pattern == exercise.pattern],
        [e for e in rest if e.pattern == exercise.pattern],
        [
            e
            for e in rest
            if e.focus == exercise.focus and e.focus != "mobility" and set(e.primary) & set(exercise.primary)
        ],
        [e for e in rest if e.focus == exercise.focus and e.focus != "mobility"],
    )
    return next((e for tier in tiers for e in tier if fits(e)), None)
