"""A blood pressure told with its figures ("bp 128/76") is no bench press, though both are called "bp".

Rule: two figures, the first clearly higher, parted by a stroke or "over", and no load, repetition or third figure
beside them. They are left out before anything is read; what they mean is for coach/redflags.py and the rules.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern

TOP, LOW = range(70, 261), range(40, 161)
LEAST = 20  #: by so much the first figure of a pressure is the higher one
_NAME = r"\b(?:b\.?p\.?|blood[ -]pressure)\b\.?"
_WHEN = r"is|was|at|of|today|now|yesterday|this|morning|evening|tonight|last|night|reading|still"
_BETWEEN = rf"(?:'s|[\s:,=-]|\b(?:{_WHEN})\b)*"
#: No load, no repetitions and no third set stand behind.
_NO_SETS = r"(?!\s*(?:[x×/@,.]?\s*\d|kg|kilos?|lbs?\b|pounds?|reps?|sets?|x\b))"
_TOLD = Pattern(rf"(?:\bmy )?{_NAME}{_BETWEEN}(\d{{2,3}})\s*(?:/|over|on)\s*(\d{{2,3}})(?!\d){_NO_SETS}", re.IGNORECASE)
_HINTS = ("bp", "b.p", "pressure")


def without_pressure(text: str) -> str:
    """The text with what tells of a blood pressure left blank; every other place stays where it was.

    >>> without_pressure("bp 128/76, ran 5k").strip(" ,")
    'ran 5k'
    >>> without_pressure("bp 100/60 kg")
    'bp 100/60 kg'
    """
    low = text.lower()
    if not any(hint in low for hint in _HINTS):
        return text
    for told in reversed(list(_TOLD.finditer(text))):
        top, bottom = int(told[1]), int(told[2])
        if top in TOP and bottom in LOW and top - bottom >= LEAST:
            text = text[: told.start()] + " " * len(told[0]) + text[told.end() :]
    return text
