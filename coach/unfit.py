"""What a condition that stands keeps out of the plan: jumps, loaded bending and twisting with brittle bones, for one.

Rule: what no plan of this athlete holds is recommended nowhere else without a word: not on a page, not in an answer.
"""

from __future__ import annotations

from datetime import timedelta

from coach.acts import Lift
from coach.constraint import Constraint
from coach.diary import Record
from coach.draft import Draft
from coach.library import Exercise
from coach.limitlines import what_of
from coach.patterns import Pattern
from coach.reply import Say, say
from coach.resolving import Together, Wanted, allows, together

UNTOLD = ("unscreened",)  #: nobody told of it: the plan is careful, and no page speaks of it
SAID_FOR = timedelta(days=7)  #: so long a word on an exercise that was done is not said again
LONGEST = 120  #: letters; longer ones tell a story
Standing = tuple[tuple[str, Together], ...]  #: a condition, and what it asks of every plan
#: Movements that go by no exercise's name, by what of a plan's rules they fall under.
_MOVES = (
    (
        "bending",
        "spinal_flexion",
        Pattern(
            r"\b(?:forward (?:folds?|bends?|bending)|toe touch(?:es|ing)?|touch(?:ing)? my toes|sit[ -]?ups?|"
            r"crunch(?:es)?|roll[- ]?(?:ups?|downs?)|rounding my back)\b"
        ),
    ),
    ("twisting", "rotation_load", Pattern(r"\b(?:russian twists?|twist(?:s|ing)?|wood ?chops?|rotations?)\b")),
    (
        "jumps",
        "",
        Pattern(
            r"\b(?:jump(?:s|ing)?(?: jacks?| rope)?(?! (?:me|us|to|into|in|ahead|forward|straight|back|the)\b)|"
            r"skip(?:ping)? (?:rope|with (?:a|the|my) rope)|"
            r"hop(?:s|ping)?(?! (?:on|onto|in|into|off|over) (?:the|a|my|to)\b)|"
            r"plyo(?:s|metrics?)?|bound(?:s|ing)|burpees?|star jumps?|trampolin\w+|box jumps?|high impact)\b"
        ),
    ),
)
_ASKS = Pattern(
    r"\b(?:can|could|may|might|should|shall) i\b|\b(?:is|are|would)\b.*\b(?:ok|okay|fine|safe|good|bad|alright|wise|"
    r"allowed|right|dangerous|sensible|any good|help)\b|"
    r"\bhow (?:about|many|much|often)\b|\bwhat about\b|\bwhen (?:can|may|do|will) i\b|"
    r"\bi(?:'d| would) (?:like|love) to (?:do|try|add|start)\b|\b(?:want|wanna|need) to (?:do|try|add|start)\b|\?\W*$"
)
_BONES = Pattern(r"\b(?:bones?|bone density|osteo\w+)\b")
_KNOWLEDGE = Pattern(r"\b(?:why|how (?:do|does|to|many|long)|what (?:is|are|does)|instead of|without|no)\b")


def standing(draft: Draft) -> Standing:
    """The conditions of the athlete that keep something out, each with what it asks."""
    names = [c for c in draft.athlete.conditions if c not in UNTOLD]
    out = []
    for name in names:
        for rule in draft.books.library.standing((name,)):
            asks = together((Wanted(rule=rule.id, effect=rule.effect),))
            if asks.without or asks.plyo < together(()).plyo or not asks.impact:
                out.append((name, asks))
    return tuple(out)


def against(exercise: Exercise, conditions: Standing) -> str | None:
    """The first condition that keeps ``exercise`` out; None where none does."""
    return next((name for name, asks in conditions if not allows(asks, exercise)), None)


def told(exercise: Exercise, condition: str) -> Say:
    """That a condition keeps an exercise out, in a sentence."""
    return say("exercise-condition", name=exercise.name, condition=say("condition-name", name=condition))


def no_jumps(draft: Draft) -> Say | None:
    """What keeps jumps out for good, in a sentence: a clinician's limit, a condition; None where nothing does."""
    jumps = draft.books.library.limits.groups.get("jump", frozenset())
    limit = next((c for c in draft.limits.on(draft.today) if _bars_jumps(c)), None)
    if limit is not None and jumps:
        return say("jumps-limit", what=what_of(limit, draft), until=limit.until or "none")
    name = next((n for n, asks in standing(draft) if not asks.impact or asks.plyo == 0), None)
    return None if name is None else _moves("jumps", name)


def of_jumps(text: str) -> bool:
    """Whether a text speaks of jumps: "hop on the bike" does not."""
    return _MOVES[-1][2].search(text.lower()) is not None


def _bars_jumps(limit: Constraint) -> bool:
    return limit.kind in ("impact", "training") or limit.group == "jump"


def _moves(what: str, condition: str) -> Say:
    return say("moves-condition", what=what, condition=say("condition-name", name=condition))


def asked(draft: Draft, text: str) -> Say | None:
    """What is to be said to a text that asks for a kind of movement that a condition keeps out; None for any other."""
    low = " ".join(text.lower().replace("’", "'").split())
    if draft.known.began is None or not draft.athlete.conditions or len(low) > LONGEST:
        return None
    return _meant(draft, low)


def _meant(draft: Draft, low: str) -> Say | None:
    """What is to be said to a text that asks for a movement; None where it asks for none that is out."""
    if not _ASKS.search(low) or (_KNOWLEDGE.search(low) and not _BONES.search(low)):
        return None
    for what, flag, pattern in _MOVES:
        if not pattern.search(low):
            continue
        for name, asks in standing(draft):
            if flag in asks.without or (not flag and (not asks.impact or asks.plyo == 0)):
                return _moves(what, name)
    return None


def remark(draft: Draft, kept: list[Record]) -> None:
    """A word on what was done although a condition keeps it out of the plan."""
    conditions = standing(draft)
    if not conditions:
        return
    exercises = draft.books.library.exercises
    done = {r.body.exercise for r in kept if isinstance(r.body, Lift) and r.body.exercise in exercises}
    since = draft.today - SAID_FOR
    before = (r.body for r in draft.known.trusted if r.origin != draft.origin and isinstance(r.body, Lift))
    lately = {lift.exercise for lift in before if lift.when >= since}
    for slug in sorted(s for s in done if s and s not in lately):
        name = against(exercises[slug], conditions)
        if name is not None:
            draft.say("condition-done", name=exercises[slug].name, condition=say("condition-name", name=name))
