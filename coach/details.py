"""What a new pain leaves unsaid: when it hurts, how it began, which side. Asked one tap at a time, and only once.

Rule: an answer refines what was told, in its place, so that undo still takes back one thing; a sudden beginning or a
pain at rest may make the answer more urgent, never milder.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from coach import advising, hurting
from coach.acts import Symptom
from coach.advice import URGENCIES
from coach.cards import button
from coach.courses import course_of
from coach.diary import Proposal, Record
from coach.draft import Draft
from coach.judge import judge
from coach.library import SITES
from coach.reply import say

FIELDS: dict[str, tuple[str, ...]] = {
    "timing": ("during", "after", "morning", "rest"),
    "onset": ("sudden", "gradual"),
    "side": ("left", "right", "both"),
}
ONE_SIDED = frozenset(("lower-back", "upper-back", "neck"))  #: regions with no left and right to ask for
FRESH = timedelta(hours=36)


def ask(draft: Draft, kept: list[Record]) -> bool:
    """The first of what a pain that opens a course leaves unsaid; False where there is nothing to ask."""
    tables = draft.books.library.courses
    for r in kept:
        told = r.body
        if not isinstance(told, Symptom) or told.symptom not in ("pain", "injury") or told.asked or told.flags:
            continue
        if tables is None or told.severity is None or told.severity < tables.response.lock_from:
            continue
        course = course_of(draft.laid().courses, told.region or "", told.side)
        if course is not None and len(course.reports) == 1 and SITES.get(told.region or ""):
            return _next(draft, r)
    return False


def ask_again(draft: Draft, ref: str) -> bool:
    """Puts what stood open below a proposal once more: its buttons went when the proposal was settled."""
    proposed = next((r for r in draft.known.records if isinstance(r.body, Proposal) and r.body.ref == ref), None)
    told = [r for r in draft.known.records if proposed and r.origin == proposed.origin and isinstance(r.body, Symptom)]
    for r in told:
        body = r.body
        assert isinstance(body, Symptom)
        course = course_of(draft.laid().courses, body.region or "", body.side)
        if body.severity is None and course is not None and course.latest.pain is None:
            hurting.ask(draft, course, "")
            return True
    return ask(draft, [r for r in told if isinstance(r.body, Symptom) and r.body.timing is None])


def _next(draft: Draft, record: Record) -> bool:
    """Asks for the next thing unsaid; False where all is said."""
    told = record.body
    assert isinstance(told, Symptom)
    for field, words in FIELDS.items():
        if getattr(told, field) is None and not (field == "side" and told.region in ONE_SIDED):
            draft.say(f"details-{field}")
            draft.offer(*(button(f"button-{field}-{w}", f"tell:{record.origin}:{record.index}:{w}") for w in words))
            return True
    return False


def press(draft: Draft, rest: str) -> bool:
    """One of them told by a tap."""
    origin, index, word = (*rest.split(":"), "", "")[:3]
    field = next((f for f, words in FIELDS.items() if word in words), None)
    record = next((r for r in draft.known.records if r.origin == origin and str(r.index) == index), None)
    if field is None or record is None or not isinstance(record.body, Symptom) or draft.at - record.at > FRESH:
        return False
    draft.card = None  # the advice above is to stay
    more: dict[str, Any] = {field: word}
    record = draft.refine(record, replace(record.body, **more))
    if _more_urgent(draft, record):
        return True
    draft.say("details-kept", what=say(f"button-{field}-{word}"))
    _next(draft, record)
    return True


def _more_urgent(draft: Draft, record: Record) -> bool:
    """Says what is now more urgent than what was said before; False where nothing is."""
    told = record.body
    assert isinstance(told, Symptom)
    situation = advising.situation(draft, acts=(told,), kept=[r for r in draft.known.records if r == record])
    advice = judge(situation, draft.books.library, draft.books.safety)
    said = [
        r.body.facts.get("urgency")
        for r in draft.known.records
        if r.origin == record.origin and isinstance(r.body, Proposal)
    ]
    before = max((URGENCIES.index(u) for u in said if u in URGENCIES), default=0)
    if all(URGENCIES.index(a.urgency) <= before for a in advice):
        return False
    return advising.alarm(draft, (), advice) or advising.advise(draft, advice)
