"""The way back after a red flag: the pause ends only when the athlete states who cleared them and when (INV16)."""

from __future__ import annotations

from datetime import date, timedelta

from coach.advice import Change
from coach.cards import button, days_of, week_card
from coach.constraints import remind
from coach.diary import Clearance, Pause, Proposal, Setting
from coach.draft import Draft
from coach.reply import say

CLEARED_BY = ("doctor", "hospital", "physio", "midwife")
CLEARED_WHEN = {"today": 0, "yesterday": 1, "week": 2}  #: and how many days ago it was at the latest
GENTLE_DAYS = 7
GENTLE_LOAD = 0.8


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
    """Ends the pause, unless the clearance is older than what it is to clear; training begins again gently.

    Where a beginner's first weeks begin, and a set and a fifth of the load less in the first seven days.
    """
    latest = draft.today - timedelta(days=CLEARED_WHEN[when])
    if latest < _paused_since(draft):
        draft.say("clearance-too-early")
        draft.offer(button("button-cleared", "clear"))
        return
    draft.keep(Clearance(by=f"{who}, {when}"))
    draft.say("cleared", who=say(f"button-by-{who}"))
    if draft.known.began is None:
        remind(draft)
        return
    draft.keep(Setting(values={"began": draft.today.isoformat()}))
    draft.replan()
    gentle = tuple(
        Change(
            session=d.date,
            exercise=s.exercise,
            change="reduce",
            sets=max(1, s.sets - 1),
            load_factor=None if s.load_kg is None else GENTLE_LOAD,
        )
        for d in days_of(draft.weeks(), draft.today, GENTLE_DAYS)
        for s in (d.session.items if d.session else ())
        if s.sets > 1 or s.load_kg is not None
    )
    if gentle:
        ref = f"{draft.origin}.{len(draft.records)}"
        until = draft.today + timedelta(days=GENTLE_DAYS)
        draft.keep(
            Proposal(ref=ref, rule="return", say="cleared", why="why-return", changes=gentle, until=until, stands=True)
        )
    week_card(draft, draft.weeks()[0])
    remind(draft)


def _paused_since(draft: Draft) -> date:
    """The day of the newest red flag that is to be cleared."""
    zone = draft.athlete.zone
    days = [
        r.at.astimezone(zone).date()
        for r in draft.known.records
        if isinstance(r.body, Pause) and r.body.urgency != "none"
    ]
    return max(days, default=date.min)
