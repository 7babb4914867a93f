"""The way back after a red flag: the pause ends only when the athlete states who cleared them and when (INV16)."""

from __future__ import annotations

from coach.cards import button, week_card
from coach.diary import Clearance, Setting
from coach.draft import Draft
from coach.reply import say

CLEARED_BY = ("doctor", "hospital", "physio", "midwife")
CLEARED_WHEN = ("today", "yesterday", "week")


def ask_who(draft: Draft) -> None:
    """First half of the statement."""
    draft.say("clearance-who")
    draft.offer(*(button(f"button-by-{who}", f"clear:{who}") for who in CLEARED_BY))
    draft.offer(button("button-by-nobody", "clear:nobody"))


def ask_when(draft: Draft, who: str) -> None:
    """Second half."""
    draft.say("clearance-when")
    draft.offer(*(button(f"button-when-{when}", f"clear:{who}:{when}") for when in CLEARED_WHEN))


def cleared(draft: Draft, who: str, when: str) -> None:
    """Ends the pause; training begins again where a beginner's first weeks begin, whatever stood there before."""
    draft.keep(Clearance(by=f"{who}, {when}"))
    draft.say("cleared", who=say(f"button-by-{who}"))
    if draft.known.began is not None:
        draft.keep(Setting(values={"began": draft.today.isoformat()}))
        draft.replan()
        weeks = draft.weeks()
        if weeks:
            week_card(draft, weeks[0])
