"""A proposal that still waits for its answer: taken up by the words of its own buttons, asked about, and put again.

Rule: only the words that stand on the buttons settle it later; a question about it settles nothing.
"""

from __future__ import annotations

from coach.advising import difference
from coach.cards import button
from coach.diary import Proposal
from coach.draft import Draft
from coach.gym import beside
from coach.lookup import explain
from coach.offered import FRESH, mended
from coach.patterns import Pattern
from coach.pending import waiting
from coach.presses import PRESSES

_OPEN = r"\W*(?:(?:ok|okay|alright|all right|fine|yes|yeah|yep|well|then|so|right|sure|please|no|nah|nope)\W+)*"
_END = r"(?:,? (?:then|now|please|pls|thanks|thank you|for me|after all|as it is))*\W*"
_YES = Pattern(rf"{_OPEN}(?:change (?:it|the plan|my plan)|make (?:the|that|those) changes?|accept (?:it|that)){_END}")
_NO = Pattern(rf"{_OPEN}keep (?:the|my) plan{_END}")
_CHANGE = r"(?:chang|eas|swap|reduc|cut|lower|adjust|tak|hold|mov)\w*"
_OF_IT = r"(?:it|that|this|them|these|those|things|anything|stuff|(?:my|the) (?:plan|runs?|sessions?|squats?|week))"
_WHY = Pattern(
    rf"\W*(?:(?:and|but|so|ok|okay|hang on|wait|hm+|sorry)\W+)*(?:why|how come|what for)"
    rf"(?: (?:do|would|did|should|are|is|must|have|does))?(?: (?:you|we|i|the plan))?"
    rf"(?: (?:want|wanna|need|have|trying|going|propose|suggest))?(?: to)? {_CHANGE}(?: {_OF_IT})?"
    rf"(?: (?:down|back|out|off|at all|now|then|though))*\W*"
)
_WHAT = Pattern(
    r"\W*(?:(?:and|but|so|ok|okay|hang on|wait|hm+|sorry)\W+)*what(?: exactly)?"
    r"(?:(?: would| will| does|'s| is| do| did|'d| else)+)?(?: (?:you|it|that))?"
    r"(?: (?:want|wanna|propose|suggest))?(?: to)? (?:chang(?:e|es|ing|ed)|be (?:different|changed))"
    r"(?: (?:exactly|then|for me|in (?:my|the) plan))*\W*"
)


def by_words(draft: Draft, text: str) -> bool:
    """Settles, explains or shows the newest proposal that waits; False where none does or none is meant."""
    if not any(isinstance(r.body, Proposal) for r in reversed(draft.known.records) if draft.at - r.at <= FRESH):
        return False
    low = mended(" ".join(text.lower().replace("’", "'").split()))
    yes, no = _YES.fullmatch(low), _NO.fullmatch(low)
    asks = _WHY.fullmatch(low) or _WHAT.fullmatch(low)
    asking = draft.known.asking
    if not (yes or no or asks) or (asking is not None and asking.topic == "setup"):
        return False
    mine = _latest(draft)
    if mine is None or (not asks and beside.goes_on(draft)):  # there "change it" is of the exercise in hand
        return False
    if not asks:
        return PRESSES["yes" if yes else "no"](draft, mine.ref) is not False
    return put_again(draft, why=_WHY.fullmatch(low) is not None)


def put_again(draft: Draft, *, why: bool) -> bool:
    """Shows the newest proposal that waits once more, with its reason where ``why``; False where none does."""
    mine = _latest(draft)
    if mine is None:
        return False
    if why:
        explain(draft, mine)
        draft.close()
    draft.say("proposal", lines=difference(draft, mine))
    draft.offer(button("button-accept", f"yes:{mine.ref}"), button("button-decline", f"no:{mine.ref}"))
    draft.asking = draft.known.asking
    return True


def _latest(draft: Draft) -> Proposal | None:
    """The newest proposal of half a day that still waits and would change something."""
    since = {r.body.ref for r in draft.known.records if isinstance(r.body, Proposal) and draft.at - r.at <= FRESH}
    found = [p for p in waiting(draft) if p.ref in since and difference(draft, p)]
    return found[-1] if found else None
