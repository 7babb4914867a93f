"""While a warning sign pauses the plan: every answer says so and carries the one way on.

Rule: the alarm itself is one instruction without a button; the way on comes with the next word. What asks something of
its own stays alone: one question a message.
"""

from __future__ import annotations

from coach import clearance
from coach.cards import button
from coach.diary import Pause
from coach.draft import Draft
from coach.howto import SHOWN
from coach.offered import KEY, noted
from coach.reply import say
from coach.undoing import UNDONE

#: Beginnings of phrases that say by themselves that the plan is paused.
_SAYS = (
    "paused-", "pause-told", "advice-pause", "clearance-", "misread-", "undo-not-flag", "answer-still-see",
    "setup-paused",
)  # fmt: skip
_WAYS = ("clear", "misread:")  #: beginnings of what its buttons do
_OPEN = (
    SHOWN,
    "day",
    "lost",
    "you",
    "rated",
    "moved",
    UNDONE,
    clearance.TOPIC,
)  #: topics that wait for no answer to what was said now


def standing(draft: Draft) -> Pause | None:
    """The pause of a warning sign that holds now; None where nothing does, or only a rest that was wished for."""
    pause = draft.known.pause_on(draft.today)
    return pause if pause is not None and pause.urgency != "none" else None


def put(draft: Draft) -> None:
    """Below the last message of the turn: that the plan is paused, and the button that leads on."""
    draft.close()
    pause = standing(draft)
    last = next((r for r in reversed(draft.replies) if r.parts and not r.operators), None)
    if pause is None or last is None or draft.forget or any(r.alert for r in draft.replies):
        return
    if any(b.data.startswith(_WAYS) for r in draft.replies for row in r.buttons for b in row):
        return
    said = any(part.key.startswith(_SAYS) for r in draft.replies for part in r.parts)
    if not said and (_asks(draft) or last.replaces is not None or last.name):
        return
    crisis = pause.reason.startswith("crisis")
    under = None if said else say("paused-by-crisis" if crisis else "paused-beside")
    draft.below(button("button-cleared", "clear"), under=under)


def _asks(draft: Draft) -> bool:
    """Whether the turn asks something that is to be answered first."""
    asking = noted(draft.asking, draft.replies)
    return asking is not None and (KEY in asking.about or asking.topic not in _OPEN)
