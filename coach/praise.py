"""Figures out of ten that praise a thing: "new shoes 10/10 would recommend", "foam rolled my back, bliss, 10/10".

Rule: a figure is praise only where the words say so (content/redflags/en/passing.toml): praise or the thing stands
right beside it, no part of the body does unless it was cared for, and nothing in the message hurts. Others stay.
"""

from __future__ import annotations

import re
from itertools import chain

from coach.concepts import Span
from coach.hedges import Heard, heard
from coach.patterns import Pattern
from coach.redflags import RedFlagWords

PRAISED, CARED_FOR = "mark-of-praise", "mark-of-care"  #: concepts of a figure with what makes it praise
SPOILT, AT_A_PART = "praise-spoilt", "part-at-ten"  #: concepts that make it a pain again
_MARK = Pattern(
    r"(?<![\w.,:/×@-])(?P<n>\d{1,2}(?:\.\d)?|six|seven|eight|nine|ten)\s*(?:/|out\s+of)\s*(?:10|ten)\b(?!\s*[/x×@\d])",
    re.IGNORECASE,
)


def unpraised(text: str, known: RedFlagWords, also: tuple[tuple[str, int, int], ...] = ()) -> str:
    """The text, of the same length, without the figures that praise a thing.

    ``text`` is the message in the words that the reader knows; ``known`` holds the words of praise;
    ``also``: concepts that the athlete's own language names there, (concept, start, end).
    """
    if _MARK.search(text) is None:
        return text
    message = heard(text, known.lexicon, known.idioms, also)
    spans = [(message.words[s.first].start, message.words[s.last - 1].end) for s in _praise(message)]
    return _MARK.sub(
        lambda m: " " * len(m[0]) if any(a <= m.start() and m.end() <= b for a, b in spans) else m[0], text
    )


def _praise(message: Heard) -> list[Span]:
    """Where figures stand that praise; nowhere, if anything is said to be wrong, denied or not."""
    if message.mentions(SPOILT):
        return []
    plain = () if message.mentions(AT_A_PART) else message.stands(PRAISED)
    return list(chain(plain, message.stands(CARED_FOR)))
