"""How far it is to jumps, in words: what the first gate asks for, and what was told of it so far."""

from __future__ import annotations

from datetime import timedelta

from coach import unfit
from coach.cards import button
from coach.draft import Draft
from coach.patterns import Pattern
from coach.plan import jump_hurdles
from coach.planning.jumps import RAISES
from coach.reply import say

_JUMPS = Pattern(r"\b(?:jump(?:s|ing)?|plyo(?:s|metrics?)?|hop(?:s|ping)?|bound(?:s|ing)|box jumps?|skipping rope)\b")
_WHEN = Pattern(
    r"\bwhen\b|\bhow (?:long|soon|far|many weeks)\b|\b(?:am i|are we) (?:ready|there|allowed|close)\b"
    r"|\bready for\b|\bcan i (?:already |now |yet )?(?:start|begin|add|do|try)\b|\b(?:yet|already)\b"
    r"|\bwhy (?:are there )?no\b"
)


_BROUGHT_BACK = Pattern(r"\b(?:bring|put|get|have|give|want|add|let'?s have)\b.*\bback\b")


def brings_back(text: str) -> bool:
    """Whether jumps are wanted in the plan again: "bring jumping back"."""
    low = text.lower()
    return bool(_JUMPS.search(low) and _BROUGHT_BACK.search(low))


def when(draft: Draft, text: str) -> bool:
    """Tells what stands between the athlete and jumps; False where nobody asked that, or jumps stand in the plan."""
    low = text.lower()
    if draft.known.began is None or not _JUMPS.search(low) or not (_WHEN.search(low) or brings_back(low)):
        return False
    if unfit.of_jumps(low) and (out := unfit.no_jumps(draft)) is not None:
        draft.parts.append(out)
        return True
    library = draft.books.library
    slots = (s for w in draft.weeks() for d in w.days if d.session for s in d.session.items)
    if any(library.exercises[s.exercise].focus == "plyo" for s in slots):
        return False
    log = [a for r in draft.known.trusted if (a := r.act) is not None]
    told = jump_hurdles(draft.athlete, library, log, draft.today + timedelta(days=1), began=draft.known.began)
    lines = tuple(say(f"jump-hurdle-{h.what}", passed=h.passed, have=round(h.have), need=round(h.need)) for h in told)
    draft.say("jump-hurdles", lines=lines, count=sum(not h.passed for h in told))
    if any(h.what == "raises" and not h.passed for h in told):
        draft.offer(button("button-how-this", f"how:{RAISES}"))
    return True
