"""What was changed in the plan, and why: "why did the plan change?", "what did you change?", "why are they gone?".

Rule: told is what differs now from the plan as it was made, then each change that holds with its reason, as /why does.
"""

from __future__ import annotations

from datetime import date, timedelta

from coach import standingoffer
from coach.cards import button
from coach.diary import Proposal
from coach.differing import lines_between
from coach.draft import Draft
from coach.library import region_words
from coach.lookup import explain, why_card
from coach.namesakes import NAME, marked
from coach.patterns import Pattern
from coach.runs import runs_note

LONGEST = 110  #: letters of such a question
SHOWN = 3  #: changes whose reason is told, the newest first
SHOWN_DAYS = 7
_OPENS = (
    r"\W*(?:(?:so|and|but|ok|okay|hey|hi|coach|wait|hang on|hm+|sorry|please|can you|could you|tell me|explain)\W+)*"
)
_MY = r"(?:(?:the|my|this|that|all|these|those|your|today's|tomorrow's|\w+day's|next|whole)\W+)*"
_PLAN = (
    rf"(?:{_MY}(?:plan|training plan|weeks?|program(?:me)?|schedule|sessions?|workouts?|training|exercises?|runs?|"
    rf"running|strength|things?|everything|anything|stuff|it|{NAME}|\w+day))"
)
_DID = (
    r"(?:chang\w+|swap\w*|replac\w+|remov\w+|take out|taken? out|took out|drop\w*|cut|reduc\w+|eas\w+|adjust\w*|"
    r"alter\w*|shorten\w*|modif\w+|mov\w+)"
)
_GONE = (
    r"(?:chang\w+|different|gone|missing|out|removed|swapped|replaced|dropped|cut|reduced|eased|adjusted|altered|"
    r"not (?:there|the same|in it|in there)|other than|no longer there)"
)
_TAIL = (
    r"(?:\W+(?:today|tonight|now|again|then|this (?:week|morning|evening)|since (?:yesterday|\w+day)|"
    r"yesterday|all of a sudden|suddenly|"
    r"on me|for|exactly|please|though|(?:in|to|of|about|with|from|on) " + _PLAN + r"|and why|at all|any ?more|"
    r"for me|last (?:week|time)|instead))*\W*"
)
_WHY = r"(?:why|how come|what for|for what reason|what'?s the reason|what is the reason)"
_ASKS = (
    rf"{_WHY}(?: (?:did|has|have|is|are|was|were|does|do))*(?: been)? {_PLAN}(?: (?:has|have|is|are|was|"
    rf"were|been|all|so))*"
    rf" {_GONE}",
    rf"{_WHY} (?:(?:has|have|is|are|was|were) )?{_GONE} {_PLAN}",
    rf"{_WHY}(?: (?:did|have|has|would|do))*(?: (?:you|the coach|it))(?: (?:just|all|go and))* {_DID}(?: "
    rf"up| down| out)?"
    rf"(?: {_PLAN})?(?: out| back| down)?",
    rf"what(?: all| else| exactly| exercises?)?(?: (?:did|have|has|had))+ (?:you|the coach) (?:just "
    rf")?{_DID}(?: up| down)?"
    rf"(?: {_PLAN})?",
    rf"(?:which|what) (?:of )?(?:{_PLAN}|exercises?) (?:did|have) you {_DID}",
    r"what(?:'s| is| has| was| have)?(?: (?:been|has|all|got|did))* (?:chang(?:e|es|ed)|different)",
    rf"what(?:'s| is)(?: so)? new (?:in|about|with|on) {_PLAN}",
    r"what (?:are|were) (?:the|your|those|these) changes",
    r"(?:show|list|see|describe|give|let me see)?(?: me)? ?(?:the|your|all|those|these)(?: the)? (?:last |"
    r"latest |recent )?changes",
)
_ANY = Pattern(rf"{_OPENS}(?:{'|'.join(f'(?:{a})' for a in _ASKS)}){_TAIL}")
_REASON = Pattern(rf"{_OPENS}{_WHY}\b|\bwhy\b|\bexplain\b")


def by_words(draft: Draft, text: str) -> bool:
    """Tells what was changed and why; False where nobody asks for it."""
    low = " ".join(text.lower().replace("’", "'").split())
    if draft.known.began is None or len(low) > LONGEST or not ("chang" in low or _REASON.search(low) or "wh" in low):
        return False
    asking = draft.known.asking
    if asking is not None and asking.topic == "setup":
        return False
    words, named = marked(draft.books.library, low)
    if len(named) > 1 or not _ANY.fullmatch(words):
        return False
    if draft.known.pause_on(draft.today) is not None:
        why_card(draft, "/why")
    elif not _tell(draft) and not standingoffer.put_again(draft, why=True):
        draft.say("changed-nothing")
        why_card(draft, "")
    draft.asking = asking
    return True


def _tell(draft: Draft) -> bool:
    """What differs from the plan as it was made, and each reason; False where nothing does."""
    lines = lines_between(draft.current(), draft.weeks(), draft)
    before = len(draft.parts)
    holding = _holding(draft)
    if lines:
        draft.say("changed-now", lines=lines)
    if holding:
        runs_note(draft, draft.today, draft.today + timedelta(days=SHOWN_DAYS))
    for one, told in holding[:SHOWN]:
        eased = next((e for e in one.eases if e.region), None)
        draft.say(
            "changed-since",
            day=told,
            where=region_words(eased.region) if eased else "none",
            pain="none" if eased is None or eased.pain is None else eased.pain,
        )
        explain(draft, one)
    if len(draft.parts) == before:
        return False
    draft.offer(button("button-week", "week:0"))
    return True


def _holding(draft: Draft) -> list[tuple[Proposal, date]]:
    """What still changes a day to come, the newest first, and the day it was told."""
    at = {r.body.ref: r.at for r in draft.known.records if isinstance(r.body, Proposal)}
    found: dict[str, tuple[Proposal, date]] = {}
    for p in reversed(draft.known.in_force):
        changes = any(draft.today in (c.session, c.to_day) or c.session > draft.today for c in p.changes)
        if changes or any(e.until > draft.today for e in p.eases):
            found.setdefault(p.rule, (p, at[p.ref].astimezone(draft.athlete.zone).date()))
    return list(found.values())
