"""What to do instead of an exercise, and its easier and harder forms, with what is left out and why.

Rule: nothing is offered that the athlete cannot do today: kit, level, what hurts, a clinician's limits.
"""

from __future__ import annotations

from collections import Counter

from coach.able import Ability, Kind, Way, ability, along, step, told
from coach.cards import button
from coach.draft import Draft
from coach.howto import stays_in_the_air
from coach.library import Exercise
from coach.nextwords import exercise_page
from coach.reply import say
from coach.swapping import offer

REASONS: tuple[Kind, ...] = ("limit", "condition", "sore", "kit", "unwanted", "later")
OFFERED = 3  #: alternatives with a line and a button each


def alternatives(draft: Draft, slug: str) -> bool:
    """What can be done instead of an exercise: each with what it is, the nearest with its film."""
    library, able = draft.books.library, ability(draft)
    exercise = library.exercises[slug]
    near = _near(exercise, able)
    fitting = [e for e in near if able.hindrance(e) is None]
    stays_in_the_air(draft, exercise)
    if not fitting:
        draft.say("alternatives-none", name=exercise.name)
        _left_out(draft, near, able)
        return True
    draft.say("alternatives", name=exercise.name)
    chosen = fitting[:OFFERED]
    lines = tuple(
        say("alternatives-line", name=e.name, what=e.texts.what.partition(". ")[0].rstrip(".") if e.texts else "none")
        for e in chosen
    )
    draft.say("lines", lines=lines)
    draft.picture = chosen[0].slug if chosen[0].picture else None
    _left_out(draft, near, able)
    for e in chosen:
        draft.offer(button("button-how-of", f"how:{e.slug}", name=e.name))
    offer(draft, chosen[0], named=True)
    return True


def variant(draft: Draft, exercise: Exercise, way: Way) -> bool:
    """The page of the nearest easier or harder form, or why there is none."""
    able = ability(draft)
    found = step(exercise, way, able)
    if found is not None:
        draft.say(f"variant-{way}", name=exercise.name, other=found.name)
        exercise_page(draft, found)
        return True
    stays_in_the_air(draft, exercise)
    ladder = list(along(exercise, way, able.library))
    if way == "harder" and able.sore(exercise):
        draft.say("variant-harder-sore", name=exercise.name)
        draft.parts.append(told("sore", exercise, able, draft))
    elif not ladder:
        draft.say(f"variant-{way}-none", name=exercise.name)
    else:
        kind = able.hindrance(ladder[0])
        assert kind is not None
        draft.say(f"variant-{way}-not-now", name=exercise.name, other=ladder[0].name)
        draft.parts.append(told(kind, ladder[0], able, draft))
        draft.say(f"variant-{way}-none", name=exercise.name)
    draft.offer(button("button-instead", f"else:{exercise.slug}"))
    draft.offer(button("button-how-of", f"how:{exercise.slug}", name=exercise.name))
    return True


def press(draft: Draft, slug: str) -> bool:
    """What to do instead of the exercise that was pressed."""
    draft.card = None
    return slug in draft.books.library.exercises and alternatives(draft, slug)


def _near(exercise: Exercise, able: Ability) -> list[Exercise]:
    """What is of the same kind: its ladder, its pattern, then what trains the same muscles, the plainest first."""
    library, muscles = able.library, set(exercise.primary)
    slugs = [*exercise.regressions, *exercise.progressions]
    slugs += [e.slug for e in library.plainest.get(exercise.pattern, ())]
    found = [library.exercises[s] for s in dict.fromkeys(slugs) if s in library.exercises and s != exercise.slug]
    found.sort(key=lambda e: (not muscles & set(e.primary), e.pattern != exercise.pattern))
    if any(able.hindrance(e) is None for e in found):
        return found
    plain = sorted(library.exercises.values(), key=lambda e: (e.level, e.impact, e.slug))
    alike = [e for e in plain if e.focus == exercise.focus and muscles & set(e.primary)]
    return [*found, *(e for e in alike if e not in found and e.slug != exercise.slug)]


def _left_out(draft: Draft, near: list[Exercise], able: Ability) -> None:
    """How many of its kind are left out, by reason."""
    counts = Counter(kind for e in near if (kind := able.hindrance(e)) is not None)
    if counts:
        reasons = tuple(say(f"alternatives-left-{kind}", count=counts[kind]) for kind in REASONS if counts[kind])
        draft.say("alternatives-left", reasons=reasons)
