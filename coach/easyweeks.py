"""When the next easier week comes, and by what rule: "when's my next deload", "is this an easy week"."""

from __future__ import annotations

import re

from coach.askswords import asks
from coach.athlete import LEVELS
from coach.cards import button, paused_card
from coach.draft import Draft
from coach.patterns import Pattern
from coach.previewing import MOST_WEEKS
from coach.reply import say

_EASY = (
    r"(?:de-?loads?(?: weeks?)?|(?:easy|easier|light(?:er)?|recovery|rest|down|back[- ]?off|un-?load(?:ing)?|"
    r"cut[- ]?back|step[- ]?back|absorb) weeks?)"
)
_WHEN = Pattern(
    rf"\b(?:when|how (?:long|far|many weeks|soon|often)|what week|which week|next|until|till)\b.*\b{_EASY}\b"
    rf"|\b(?:is|are|was) (?:this|next|it|that|the coming) (?:week )?(?:a |an |my |the )?{_EASY}\b"
    rf"|\b(?:do|will|when do|am) (?:i|we) (?:get|have|having|getting|due|need)\b.*\b{_EASY}\b"
    rf"|\b{_EASY} (?:when|coming|due|soon|planned)\b"
)
LONGEST = 200  #: letters of such a question
EASED = ("taper", "race", "recovery")  #: phases that are easy by themselves


def by_words(draft: Draft, text: str) -> bool:
    """Says when the next easier week comes; False where nobody asks for it."""
    low = text.lower().replace("’", "'").strip()
    begins = re.match(r"\W*(?:(?:so|and|hey|coach|ok)\W+)*(?:next|when|how|what|which)\b", low) is not None
    asked = begins or asks(low) or low.endswith("?")
    if draft.known.began is None or not asked or len(low) > LONGEST or not _WHEN.search(low):
        return False
    if paused_card(draft):
        return True
    weeks = draft.ahead(MOST_WEEKS)
    tables = draft.books.library.plans
    every = 0 if tables is None else tables.courses[LEVELS.index(draft.athlete.level)].deload_every
    at = next((n for n, w in enumerate(weeks) if w.deload or w.phase in EASED), None)
    if at is None:
        draft.say("easy-week-none", weeks=len(weeks), every=every)
    else:
        week = weeks[at]
        kind = "deload" if week.deload else week.phase
        draft.say("easy-week-now" if at == 0 else "easy-week-next", start=week.start, weeks=at, kind=kind)
        if at == 0 and (after := next((w for w in weeks[1:] if w.deload or w.phase in EASED), None)) is not None:
            draft.say("easy-week-after", start=after.start, weeks=weeks.index(after))
        draft.say("easy-week-rule", every=every, phase=say(f"phase-{week.phase}"))
    draft.offer(button("button-week", "week:0"))
    return True
