"""What the clock says within a session: the card comes to the end of the chat with a line above it."""

from __future__ import annotations

from coach.acts import SessionReport
from coach.diary import Asking
from coach.draft import Draft
from coach.gym import flow
from coach.gym.card import put, slots_of
from coach.gym.stage import Stage, stage_of
from coach.gym.summary import summary
from coach.gym.timing import words
from coach.nudges import Nudge
from coach.reply import say


def greet(draft: Draft, nudge: Nudge) -> None:
    """The word that is due, if it still is."""
    stage = stage_of(draft.known)
    if stage is None or nudge not in words(draft.known, draft.books.library.gym, draft.at):
        return
    if nudge.kind == "gym-close":
        _close(draft, stage)
    elif nudge.kind == "gym-still":
        _still(draft, stage)
    elif flow.current(draft, stage) or nudge.kind in ("gym-half", "gym-end"):
        sides = stage.timing is not None and stage.timing[1].sides
        half = "gym-sides" if sides else "gym-half"
        key = {"gym-rest": "gym-rest-over", "gym-half": half, "gym-end": "gym-hold-over"}[nudge.kind]
        left = stage.timing[1].seconds // 2 if stage.timing else 0
        put(draft, stage, fresh=True, head=say(key, seconds=left))


def _still(draft: Draft, stage: Stage) -> None:
    """Asked once. What is left waits, for hours if need be."""
    if flow.current(draft, stage):
        put(draft, stage, fresh=True, head=say("gym-still"))
        draft.asking = Asking(topic="gym-still")


def _close(draft: Draft, stage: Stage) -> None:
    """The session ends with what was done; of one in which nothing was done, nothing is said."""
    if not (stage.done or stage.sets) or not stage.ordered(slots_of(draft, stage)):
        return
    if any(isinstance(r.body, SessionReport) and r.origin == draft.origin for r in draft.known.records):
        return
    flow.finish(draft, stage, None)
    ended = stage_of(draft.known)
    assert ended is not None
    ended.last = stage.last
    draft.name, draft.fresh = stage.name, True
    summary(draft, ended, None, key="gym-closed")
