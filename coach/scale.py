"""The scale from 0 to 10: a question about one pain, its buttons, and what a bare number answers."""

from __future__ import annotations

from datetime import date

from coach.acts import Side
from coach.cards import button
from coach.diary import Asking
from coach.draft import Draft
from coach.followups import open_question
from coach.patterns import Pattern
from coach.runs import place_text

SCALE = 11
QUESTIONS = {"during": "ask-during", "after": "ask-evening", "morning": "ask-morning", "": "ask-now"}
BARE = Pattern(r"\W*(?:10|\d(?:[.,]\d)?)(?:\s*(?:/|out of)\s*10)?\W*")


def question(region: str, side: Side | None, timing: str | None, day: date, **more: object) -> Asking:
    """A question about a pain: what a bare answer will be of."""
    about = {"region": region, "side": side, "timing": timing, "day": day.isoformat(), **more}
    return Asking(topic="pain", about=about)


def offer_scale(draft: Draft, asking: Asking) -> None:
    """The buttons 0 to 10, in two rows."""
    about = asking.about
    head = f"hurt:{about['region']}:{about['side'] or ''}:{about['timing'] or ''}:{about['day']}"
    buttons = [button("button-plain", f"{head}:{n}", text=str(n)) for n in range(SCALE)]
    draft.offer(*buttons[:6])
    draft.offer(*buttons[6:])


def put_again(draft: Draft, asking: Asking) -> None:
    """Puts an open question about a pain once more."""
    about = asking.about
    key = QUESTIONS.get(about.get("timing") or "", "ask-now")
    draft.say(key, where=place_text(about["region"], about.get("side")))
    draft.asking = asking
    offer_scale(draft, asking)


def pain_open(draft: Draft) -> bool:
    """Whether a bare number may be of a pain that is still followed: then it is of nothing else."""
    return open_question(draft.laid().courses, draft.local) is not None


def asked(draft: Draft, text: str) -> Asking | None:
    """The question that a text may answer: the coach's last, and for a bare number a pain's that is still open."""
    asking = draft.known.asking
    pause = draft.known.pause_on(draft.today)
    if pause is not None and pause.urgency != "none":
        return asking  # nobody has asked for a number since the alarm
    if (asking is None or asking.topic in ("lost", "exercise", "day", "you", "moved")) and BARE.fullmatch(text):
        found = open_question(draft.laid().courses, draft.local)
        if found is not None:
            return question(found[0].region, found[0].side, found[1], draft.today)
    return asking
