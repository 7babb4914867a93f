"""A figure of ten of which it is not said whether it is how hard it was or how much it hurt: asked, not guessed.

Rule: while a pain is followed, a figure told of work that names nothing else leads to the question how that pain was in
the work; until it is answered the course stays where it is. What is plainly an effort is said to be taken for one.
"""

from __future__ import annotations

from collections.abc import Sequence

from coach import hurting, rated
from coach.acts import Lift, Run, SessionReport
from coach.course import Course
from coach.courses import still_open
from coach.diary import Asking, Record
from coach.draft import Draft
from coach.ofelse import felt_like, may_be_effort, so_hard
from coach.unasked import hushed

TOPIC = "pain"  #: the open question about one pain


def as_answered(text: str, asking: Asking | None) -> str:
    """What a text says where a pain is asked about: "felt like a 6" is that pain then, and no effort."""
    figure = felt_like(text) if asking is not None and asking.topic == TOPIC else None
    return text if figure is None else f"{figure:g}/10".ljust(len(text))


def ask_beside(draft: Draft, text: str, kept: Sequence[Record]) -> bool:
    """Asks how the followed pain was in the work that was told with such a figure; False where there is none."""
    worked = any(isinstance(r.body, (Lift, Run, SessionReport)) for r in kept)
    return worked and may_be_effort(text) is not None and ask_in_work(draft)


def behind_done(draft: Draft, text: str) -> bool:
    """Takes a number behind a session done as its effort, and asks how the followed pain was; False for others."""
    if not rated.heard(draft, text):
        return False
    ask_in_work(draft)
    return True


def told(draft: Draft, text: str) -> bool:
    """Answers a text that is nothing but how hard it was, or may be, or that denies a sign and logs nothing."""
    pause = draft.known.pause_on(draft.today)
    if draft.denied:
        draft.say("sign-denied")
        return True
    effort = so_hard(text)
    if effort is None or (pause is not None and pause.urgency != "none"):
        return False
    if felt_like(text) is not None and ask_in_work(draft):
        return True
    draft.say("effort-told", effort=effort)
    ask_in_work(draft)
    return True


def ask_in_work(draft: Draft) -> bool:
    """Asks about the pain that is followed and was told last."""
    if draft.known.began is None:
        return False
    followed: list[Course] = [c for c in still_open(draft.laid().courses) if not hushed(draft.known, c)]
    if not followed:
        return False
    hurting.ask(draft, max(followed, key=lambda c: c.latest.at), "during")
    return True
