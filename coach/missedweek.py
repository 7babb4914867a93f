"""A whole week that was missed ("missed the whole week"): each session is kept as skipped, nothing is made up."""

from __future__ import annotations

from datetime import timedelta

from coach.acts import SessionReport
from coach.cards import button, paused_card, status_on
from coach.draft import Draft
from coach.patterns import Pattern
from coach.reply import say

_MISSED = Pattern(
    r"\b(?:missed|skipped|did nothing|(?:did ?n'?t|couldn'?t|have ?n'?t) (?:do|done|train|trained|lift|lifted|manage)"
    r"(?: anything| a thing| any(?: of it)?| at all)?)\b.*?\b(?P<which>last|this|the|all|whole|"
    r"entire)(?: whole| entire| of the| past)?"
    r" week\b"
)
_ELSE = Pattern(r"\b(?:runs?|running|ran|pain|hurts?|will|going to|next|if|one|two|most|some|part)\b|\?\W*$")


def by_words(draft: Draft, text: str) -> bool:
    """Keeps the sessions of the week as skipped and says that the plan goes on; False where no such week is told."""
    low = " ".join(text.lower().replace("’", "'").split())
    match = _MISSED.search(low)
    if draft.known.began is None or match is None or _ELSE.search(low):
        return False
    if paused_card(draft):
        return True
    monday = draft.today - timedelta(days=draft.today.weekday())
    last = match["which"] == "last" or draft.today == monday
    since, until = (monday - timedelta(days=7), monday) if last else (monday, draft.today)
    days = {d.date: d for w in (*draft.known.weeks, *draft.weeks()) for d in w.days}
    missed = [d for day, d in sorted(days.items()) if since <= day < until and d.session is not None]
    for day in missed:
        if status_on(draft.known, day) is None:
            draft.keep(SessionReport(status="skipped", when=day.date))
    draft.say("missed-week", days=tuple(say("day-dated", day=d.date) for d in missed) or "none")
    if draft.records:
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
    draft.offer(button("button-week", "week:0"))
    return True
