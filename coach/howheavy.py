"""What to lift: next session ("how heavy should I go?"), of one exercise ("what weight for deadlifts?"), next time.

Rule: the load that the plan names, with its rule; where it names none, how a first one is found. No load is named for
what hurts, is ruled out or comes later: that is said instead. How an exercise is done is another question.
"""

from __future__ import annotations

from coach.able import ability
from coach.acts import Lift
from coach.cards import name_of, paused_card
from coach.draft import Draft
from coach.followon import day_shown
from coach.holding import concerns
from coach.howto import in_plan, say_dose, say_hindrances
from coach.library import Exercise
from coach.limitlines import lines_of
from coach.nextwords import say_next
from coach.patterns import Pattern
from coach.reply import say

_HOW_HEAVY = Pattern(
    r"\W*(?:(?:so|and|ok|coach|hey|well)\W+)*"
    r"(?:how (?:much|heavy)|(?:what|which) (?:weights?|loads?|kilos?|kgs?|dumbbells?))"
    r"(?: weight| load)? (?:should|shall|do|can|must|am|ought) i (?:be )?(?:to )?"
    r"(?:lift|go|use|start|pick|take|choose|load|train|lifting|using|put on)"
    r"(?: (?:with|at|on|for|today|tomorrow|now|next|the|first|bar|my|session|workout|week|this))*\W*"
)
_OF_ONE = Pattern(
    r"\W*(?:(?:so|and|ok|coach|hey|well)\W+)*(?:how heavy|how much(?: weight)?|(?:what|which) (?:weights?|loads?))\b"
    r"(?! (?:is|are|was|were|does|did) (?:a|the) (?:plate|bar)\b)"
    r"(?: (?:should|shall|do|can|must|is|are|would|will) (?:i|my|it|the)\b)?[^?]*\??\W*"
)
_NEXT = Pattern(
    r"\W*(?:(?:so|and|ok|coach|hey|well)\W+)*(?:how (?:heavy|much)|what weights?|what load)"
    r"(?: (?:should|shall|do|will) (?:i|it)(?: (?:go|lift|use|do|be|take))?)? (?:for )?"
    r"(?:next time|the next time|next session)\W*"
)
_NO_LOAD = Pattern(r"\b(?:protein|water|carbs?|sleep|rest|reps?|sets?|running|often|long|breath\w*)\b")
LISTED = 4  #: exercises that are told of at once


def asked(draft: Draft, text: str) -> bool:
    """Says what to lift, and how a first load is found; False where nobody asked it."""
    low, library = text.lower().replace("’", "'"), draft.books.library
    if draft.known.began is None or _NO_LOAD.search(low):
        return False
    if _NEXT.fullmatch(low):
        return _next_time(draft)
    named = [s for s in library.named(low) if s in library.exercises]
    if named:
        return len(named) == 1 and _OF_ONE.fullmatch(low) is not None and _of_one(draft, library.exercises[named[0]])
    if not _HOW_HEAVY.fullmatch(low):
        return False
    if paused_card(draft):
        return True
    day = next((d for w in draft.weeks() for d in w.days if d.session and d.date >= draft.today), None)
    if day is None or day.session is None:
        return False
    draft.say("loads-how", rir=max((s.rir or 0 for s in day.session.items), default=0))
    draft.close()
    day_shown(draft, day.date)
    return True


#: Squats with a load are these: the one that is planned, else by kit.
SQUAT, LOADED = "bodyweight-squat", ("back-squat", "goblet-squat")


def _of_one(draft: Draft, exercise: Exercise) -> bool:
    if paused_card(draft):
        return True
    if exercise.slug == SQUAT:
        known = [draft.books.library.exercises[s] for s in LOADED if s in draft.books.library.exercises]
        mine = [e for e in known if _lifted(draft, e.slug)] or [e for e in known if in_plan(draft, e)]
        exercise = mine[0] if mine else known["barbell" not in draft.athlete.equipment]
    draft.say("exercise-head", name=exercise.name)
    able, lifted = ability(draft), _lifted(draft, exercise.slug)
    known_already = lifted and set(able.hindrances(exercise)) <= {"later", "kit"}  # who lifts it is past both
    if (not known_already and say_hindrances(draft, exercise, able)) or say_dose(draft, exercise, loads=True):
        return True
    if lifted:
        say_next(draft, exercise.slug)
    else:
        draft.say("follow-no-load")
        caps = [c for c in draft.limits.on(draft.today) if c.kind == "load" and concerns(c, exercise, able.library)]
        if caps:
            draft.say("may-load-most", lines=lines_of(tuple(caps), draft))
    return True


def _lifted(draft: Draft, slug: str) -> bool:
    return any(isinstance(r.body, Lift) and r.body.exercise == slug for r in draft.known.trusted)


def _next_time(draft: Draft) -> bool:
    """What comes next of what was lifted last; False where nothing was."""
    lifts = [r.body for r in draft.known.trusted if isinstance(r.body, Lift) and r.body.exercise is not None]
    if not lifts:
        return False
    if paused_card(draft):
        return True
    last = max(lift.when for lift in lifts)
    slugs = dict.fromkeys(lift.exercise for lift in lifts if lift.when == last and lift.exercise is not None)
    for slug in list(slugs)[-LISTED:]:
        before = len(draft.parts)
        say_next(draft, slug)
        told = tuple(draft.parts[before:])
        draft.parts[before:] = [say("next-of", name=name_of(slug, draft.books.library), lines=told)] if told else []
    return True
