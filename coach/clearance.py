"""The way back after a red flag: the pause ends only when the athlete states who cleared them and when (INV16)."""

from __future__ import annotations

from datetime import date, timedelta

from coach.bone import stressed_bones
from coach.cards import button, week_card
from coach.constraints import remind
from coach.diary import Clearance, Pause, Proposal, Setting
from coach.draft import Draft
from coach.easing import Easing
from coach.reply import say
from coach.rules import Effect

CLEARED_BY = ("doctor", "hospital", "physio", "midwife")
CLEARED_WHEN = {"today": 0, "yesterday": 1, "week": 2}  #: and how many days ago it was at the latest
GENTLE_DAYS = 7
GENTLE = Effect(volume=0.6, load=0.8, impact=False, frozen=True, run="easy", days=GENTLE_DAYS)


def ask_who(draft: Draft) -> None:
    """First half of the statement."""
    draft.say("clearance-who")
    draft.offer(*(button(f"button-by-{who}", f"clear:{who}") for who in CLEARED_BY))
    draft.offer(button("button-by-nobody", "clear:nobody"))


def ask_when(draft: Draft, who: str) -> None:
    """Second half."""
    draft.say("clearance-when")
    draft.offer(*(button(f"button-when-{when}", f"clear:{who}:{when}") for when in CLEARED_WHEN))


def to_be_cleared(draft: Draft) -> bool:
    """Whether there is anything for a professional to clear: a red flag's pause, or a bone that is suspected."""
    return _paused(draft) or any(s.stands for s in stressed_bones(draft.known.records, draft.athlete.zone))


def cleared(draft: Draft, who: str, when: str) -> None:
    """Ends the pause, unless the clearance is older than what it is to clear; training begins again gently.

    Where a beginner's first weeks begin, fewer sets, lighter, no jumps and easy runs in the first seven days. A bone
    that was only suspected has paused nothing: its runs come back by their tests and steps, the rest goes on.
    """
    latest = draft.today - timedelta(days=CLEARED_WHEN[when])
    if latest < _since(draft):
        draft.say("clearance-too-early")
        draft.offer(button("button-cleared", "clear"))
        return
    paused = _paused(draft)
    draft.keep(Clearance(by=f"{who}, {when}"))
    draft.say("cleared" if paused else "cleared-bone", who=say(f"button-by-{who}"))
    if draft.known.began is None or not paused:
        remind(draft)
        return
    draft.keep(Setting(values={"began": draft.today.isoformat()}))
    draft.replan()
    until = draft.today + timedelta(days=GENTLE_DAYS)
    gentle = Easing(rule="return", since=draft.today, until=until, effect=GENTLE, at_once=True)
    draft.keep(
        Proposal(
            ref=draft.new_ref(),
            rule="return",
            say="cleared",
            why="why-return",
            eases=(gentle,),
            until=until,
            stands=True,
        )
    )
    week_card(draft, draft.weeks()[0])
    remind(draft)


def _paused(draft: Draft) -> bool:
    pause = draft.known.pause_on(draft.today)
    return pause is not None and pause.urgency != "none"


def _since(draft: Draft) -> date:
    """The day of the newest thing that is to be cleared."""
    zone = draft.athlete.zone
    days = [
        r.at.astimezone(zone).date()
        for r in draft.known.records
        if isinstance(r.body, Pause) and r.body.urgency != "none"
    ]
    days += [s.since for s in stressed_bones(draft.known.records, zone) if s.stands]
    return max(days, default=date.min)
