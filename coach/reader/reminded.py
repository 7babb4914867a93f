"""Reminders that are wanted at another time and not stopped: "stop nagging me in the mornings, 8pm instead"."""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_TIME = (
    r"(?:\d{1,2}(?::\d\d)? ?(?:am|pm)|\d{1,2}:\d\d|(?:at|to|it) \d{1,2}\b(?! ?(?:days?|weeks?|times?))|mornings?|"
    r"evenings?|afternoons?|nights?|noon|midday|lunch(?:time)?|after work|before work|later|earlier)"
)
#: What stands behind the stop.
_BEHIND = Pattern(r"(?:[,;:()–]| - |\band\b|\bbut\b)(?P<rest>.+)", re.DOTALL)
_INSTEAD = Pattern(
    rf"\b{_TIME}\b.*\b(?:instead|rather|better|works|suits)\b|\b(?:instead|rather|prefer|better)\b.*\b{_TIME}\b"
    r"|^\W*(?:please |pls |just |then |can you |could you |and )*"
    rf"(?:send|do|make|remind|message|ping|text|try|move|switch|use|set)\b.*\b{_TIME}\b"
)


def at_another_time(at: Atoms, a: int, b: int) -> bool:
    """Whether a wish that reminders stop names behind it the time at which they are wanted."""
    behind = _BEHIND.search(at.said(a, b).lower())
    return behind is not None and _INSTEAD.search(behind["rest"]) is not None
