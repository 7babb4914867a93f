"""A sign that comes before all training, told by a button of the screening: heard as if it had been typed.

Rule: the same tables judge it, and whatever they make of it the plan rests until somebody has cleared it.
"""

from __future__ import annotations

from typing import Any

from coach.advising import alarm, situation
from coach.cards import button
from coach.diary import Pause, Setting
from coach.draft import Draft
from coach.judge import judge
from coach.reader import read
from coach.redflags import red_flags
from coach.setuphealth import answered
from coach.welcome import go_on_after

WORDS = {
    "chest": "I get chest pain when I exercise",
    "faint": "I fainted during a run",
    "breath": "I am very short of breath at rest",
    "heart": "my heart races and skips beats for no reason",
}


def sign(draft: Draft, about: dict[str, Any], name: str) -> bool:
    """Takes the sign; False where it is none of them."""
    if name not in WORDS:
        return False
    books, text = draft.books, WORDS[name]
    draft.keep(Setting(values=answered(draft, "symptoms")))
    flags = red_flags(text, books.safety.words)
    reading = read(
        text,
        now=draft.local,
        units=draft.athlete.units,
        distance_units=draft.athlete.distance_units,
        vocabulary=books.library.vocabulary,
        flags=[(f.flag, f.start, f.end) for f in flags],
    )
    judged = judge(situation(draft, text=text, acts=reading.acts), books.library, books.safety)
    draft.card = None
    raised = alarm(draft, reading.acts, judged)
    if not any(isinstance(r.body, Pause) for r in draft.records):
        draft.keep(Pause(reason="screening", urgency="soon"))
    if not raised:
        draft.say("screen-sign")
        draft.offer(button("button-cleared", "clear"))
    go_on_after(draft, about)
    return True
