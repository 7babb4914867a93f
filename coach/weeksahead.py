"""The coming weeks at a glance: "next week please", "what will the next five weeks look like?".

Rule: a mere look. Whoever tells what becomes of those weeks says more than these words, and is heard elsewhere.
"""

from __future__ import annotations

from coach.ahead import NUMBERS
from coach.cards import button, day_title, paused_card, race_text
from coach.draft import Draft
from coach.patterns import Pattern
from coach.presses import week_at
from coach.previewing import MOST_WEEKS, issued_until
from coach.reply import say

_SEVERAL = {"few": 3, "couple of": 2, "couple": 2}
_OPEN = (
    r"\W*(?:(?:ok|okay|so|and|now|hey|coach|please|pls|can|could|may|you|u|i|me|show|give|tell|see|get|have|let|want|"
    r"like|i'd|to|a|look|glimpse|overview|at|of|what|what's|whats|how|how's|will|would|do|does|are|is|have|has|got|"
    r"about|my|the|plan|plans|planned|schedule|training|for|over|in|on|during|coming|up|happens|happening|"
    r"ahead)\W+)*"
)
_END = (
    r"(?:\W+(?:look|looks|looking|like|be|being|bring|hold|going|to|please|pls|plz|then|now|too|again|coach|plan|plans|"
    r"planned|of|training|schedule|in|my|the|for|me|have|involve|session|sessions|week|overview|up|"
    r"ahead|at|a|glance|thanks))*\W*"
)
_WEEK = Pattern(_OPEN + r"(?:next|following|nxt) (?:week|wk)(?:'s)?" + _END)
_WEEKS = Pattern(
    _OPEN
    + r"(?:next|coming|upcoming|following|nxt) (?P<count>\d{1,2}|"
    + "|".join((*NUMBERS, *_SEVERAL))
    + r") (?:weeks|wks)(?:')?"
    + _END
)


def by_words(draft: Draft, text: str) -> bool:
    """Shows the coming week or weeks that a text asks to see; False where it asks for something else."""
    low = " ".join(text.lower().replace("’", "'").split())
    if draft.known.began is None or len(low) > 90:
        return False
    if _WEEK.fullmatch(low):
        return week_at(draft, "1")
    match = _WEEKS.fullmatch(low)
    if match is None:
        return False
    word = match["count"]
    glance(draft, int(word) if word.isdecimal() else _SEVERAL.get(word) or NUMBERS[word])
    return True


def glance(draft: Draft, count: int) -> None:
    """So many weeks from the coming one on: each with its phase, its sessions and a race in it."""
    if paused_card(draft):
        return
    weeks = [w for w in draft.ahead(MOST_WEEKS) if w.start > draft.today][: max(1, count)]
    for week in weeks:
        draft.say("week-head", start=week.start, phase=say(f"phase-{week.phase}"), deload=week.deload)
        days = tuple(day_title(draft, d) for d in week.days if d.session)
        draft.say("lines", lines=days) if days else draft.say("no-session-that-week")
        race = draft.athlete.for_week(week.start).race
        if race is not None and any(d.date == race.date for d in week.days):
            draft.say("week-race", distance=race_text(race), day=race.date)
    if len(weeks) < count:
        draft.say("weeks-no-further", weeks=len(weeks))
    if weeks and weeks[-1].days[-1].date >= issued_until(draft):
        draft.say("preview-open")
    draft.offer(button("button-week", "week:0"), button("button-next-week", "week:1"))
