"""The rule of an exercise in words: what comes next, and what it takes.

Rule: said of what stands in the plan only; a clinician's limit is said instead of what it forbids.
"""

from __future__ import annotations

from datetime import timedelta

from coach.courses import held_sites
from coach.draft import Draft
from coach.howto import exercise_card
from coach.library import Exercise
from coach.limitnotes import next_within
from coach.plan import next_dose


def exercise_page(draft: Draft, exercise: Exercise) -> None:
    """How an exercise goes and, where it stands in the plan, what comes next of it."""
    exercise_card(draft, exercise)
    if not draft.known.pause_on(draft.today) and any(
        s.exercise == exercise.slug for w in draft.weeks() for d in w.days if d.session for s in d.session.items
    ):
        say_next(draft, exercise.slug)


def say_next(draft: Draft, slug: str) -> None:
    """What comes next of an exercise after all that was told."""
    log = [a for r in draft.known.trusted if (a := r.act) is not None]
    tomorrow = draft.today + timedelta(days=1)
    held = held_sites(draft.laid().courses)
    dosed = next_dose(draft.athlete, slug, draft.books.library, log, tomorrow, began=draft.known.began, held=held)
    if not next_within(draft, slug, dosed.load_kg, dosed.facts.get("next")):
        draft.say(dosed.rule, **dosed.facts)
