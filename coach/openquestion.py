"""Whether a text answers the question that the coach has put: each topic's own page takes its answer.

Rule: what logs something is no answer, except to a question that asks for it.
"""

from __future__ import annotations

import re

from coach import (
    feedback,
    partwords,
    pausing,
    proving,
    recovering,
    rota,
    setuphearing,
    sparing,
    travel,
    undoing,
    whichpain,
)
from coach.acts import LOGGED, Act
from coach.diary import Asking
from coach.draft import Draft
from coach.presses import press_forget
from coach.scale import offer_scale
from coach.testing import clock, pressing


def answered(draft: Draft, asking: Asking | None, text: str, acts: tuple[Act, ...]) -> bool:
    """Whether the text answers the coach's question; if so, the answer is taken."""
    if asking is None:
        return False
    logs = any(isinstance(a, LOGGED) for a in acts)
    if asking.topic == "setup":
        return setuphearing.answered(draft, asking.about, text, acts)
    if asking.topic == "feedback":
        return feedback.typed(draft, text)
    if asking.topic == "fix" and logs:
        return undoing.fix(draft, asking.about["origin"], acts)
    if (
        asking.topic == "pain"
        and not logs
        and re.fullmatch(r"\W*(yes|yep|no|nope|ok|a bit|dunno|idk)\W*", text.lower())
    ):
        draft.say("pain-again")
        draft.asking = asking
        offer_scale(draft, asking)
        return True
    if asking.topic == clock.TOPIC and pressing.typed(draft, asking, text):
        return True
    if asking.topic == whichpain.TOPIC and whichpain.typed(draft, asking, text):
        return True
    if asking.topic == "proof":
        return proving.typed(draft, asking, text)
    if asking.topic == "ill" and not acts:
        return recovering.typed(draft, text)
    if asking.topic == travel.KEY and not logs:
        return travel.typed(draft, text, asking.about)
    if asking.topic == sparing.KEY and not logs and partwords.typed(draft, text, asking.about["code"]):
        return True
    if asking.topic == rota.TOPIC and rota.typed(draft, asking.about, text):
        return True
    if asking.topic == "pause" and not logs:
        return pausing.pause_by_words(draft)
    if asking.topic == "delete" and not logs:
        word = text.strip(" .!").lower()
        if word in ("yes", "yes please", "yep", "delete", "delete everything", "yes delete everything"):
            return press_forget(draft, "yes")
        if word in ("no", "nope", "no thanks", "keep it", "stop", "cancel"):
            return press_forget(draft, "no")
    return False
