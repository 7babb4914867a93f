"""What to lift, with no exercise named ("how heavy should I go?"): the loads of the next session."""

from __future__ import annotations

from coach.cards import paused_card
from coach.draft import Draft
from coach.followon import day_shown
from coach.patterns import Pattern

_HOW_HEAVY = Pattern(
    r"\W*(?:(?:so|and|ok|coach|hey|well)\W+)*"
    r"(?:how (?:much|heavy)|(?:what|which) (?:weights?|loads?|kilos?|kgs?|dumbbells?))"
    r"(?: weight| load)? (?:should|shall|do|can|must|am|ought) i (?:be )?(?:to )?"
    r"(?:lift|go|use|start|pick|take|choose|load|train|lifting|using|put on)"
    r"(?: (?:with|at|on|for|today|tomorrow|now|next|the|first|bar|my|session|workout|week|this))*\W*"
)


def asked(draft: Draft, text: str) -> bool:
    """Shows the loads of the next session, and how a first one is found; False where nobody asked what to lift."""
    if draft.known.began is None or draft.books.library.named(text) or not _HOW_HEAVY.fullmatch(text.lower()):
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
