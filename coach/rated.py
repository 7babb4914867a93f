"""The effort of a session that was told as done, by the number behind it: "done as planned", and then "6".

Rule: no question is put for it, and where a pain is open the number stays that pain's (coach/scale.py).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from coach.acts import SessionReport
from coach.cards import entry_lines
from coach.diary import Asking
from coach.draft import Draft
from coach.gym.saying import EFFORT
from coach.reply import say


def typed(draft: Draft, asking: Asking, text: str) -> bool:
    """Takes the number as the effort of the session told last; False where it is none."""
    match = EFFORT.fullmatch(" ".join(text.lower().split()).strip(" .!"))
    day = date.fromisoformat(asking.about["day"])
    for record in reversed(draft.known.entries):
        if match is not None and isinstance(record.body, SessionReport) and record.body.when == day:
            made = replace(record, body=replace(record.body, rpe=float(match[1])))
            draft.refine_all(made)
            draft.parts.append(say("gym-noted", entries=entry_lines([made], draft, dated=False)))
            return True
    return False
