"""The rule of an exercise in words: what comes next, and what it takes.

Rule: said of what stands in the plan only; a clinician's limit is said instead of what it forbids.
"""

from __future__ import annotations

from datetime import timedelta

from coach.cards import name_of
from coach.courses import held_sites
from coach.draft import Draft
from coach.howto import exercise_card
from coach.lateweek import easy_ones
from coach.library import Exercise
from coach.lightened import lightened
from coach.limitnotes import next_within
from coach.patterns import Pattern
from coach.plan import next_dose
from coach.reply import say


def exercise_page(draft: Draft, exercise: Exercise) -> None:
    """How an exercise goes and, where it stands in the plan, what comes next of it."""
    exercise_card(draft, exercise)
    if not draft.known.pause_on(draft.today) and any(
        s.exercise == exercise.slug for w in draft.weeks() for d in w.days if d.session for s in d.session.items
    ):
        say_next(draft, exercise.slug)


_HEAVIER = Pattern(
    r"\bwhen\b.{0,12}\b(?:i|we|you)\b.{0,12}\b(?:heavier|go up|up the|increase|progress|move up|add (?:some |more )?"
    r"(?:weight|load|kilos?|kg|lbs?|pounds?|plates?|reps?))\b"
    r"|\bhow (?:do|will|would) i know\b.{0,20}\b(?:heavier|go up|increase|add weight|progress)\b"
)
LISTED = 6  #: exercises of the next session whose rule is told


def when_heavier(draft: Draft, text: str) -> bool:
    """Tells when the loads of the next session go up, exercise by exercise; False where nobody asked that."""
    if draft.known.began is None or draft.known.pause_on(draft.today) or not _HEAVIER.search(text.lower()):
        return False
    library = draft.books.library
    named = [s for s in library.named(text) if s in library.exercises]
    ahead = (d for w in draft.weeks() for d in w.days if d.session and d.date >= draft.today)
    day = next(ahead, None)
    slugs = named or [s.exercise for s in (day.session.items if day is not None and day.session else ())]
    for slug in slugs[:LISTED]:
        before = len(draft.parts)
        say_next(draft, slug)
        told = tuple(draft.parts[before:])
        draft.parts[before:] = [say("next-of", name=name_of(slug, library), lines=told)] if told else []
    return bool(slugs)


def say_next(draft: Draft, slug: str) -> None:
    """What comes next of an exercise after all that was told."""
    log = [a for r in draft.known.trusted if (a := r.act) is not None]
    tomorrow = draft.today + timedelta(days=1)
    held, library, began = held_sites(draft.laid().courses), draft.books.library, draft.known.began
    light = lightened(draft.known, library)
    monday = tomorrow - timedelta(days=tomorrow.weekday())
    dosed = next_dose(
        draft.athlete.for_week(monday), slug, library, log, tomorrow, began=began, held=held, lightened=light,
        issued=easy_ones(draft.known.weeks, monday), week=monday,
    )  # fmt: skip
    if not next_within(draft, slug, dosed.load_kg, dosed.facts.get("next")):
        draft.say(dosed.rule, **dosed.facts)
