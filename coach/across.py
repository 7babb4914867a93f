"""A warning sign told in pieces: the jaw aches, and an hour later the arm as well.

Rule: two messages of one day are read as one only where each tells of its half of a sign of the heart, and no cause;
what they say together is then looked at as if it stood in one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from coach.diary import Record, Words
from coach.patterns import Pattern
from coach.redflags import Safety, red_flags

SPAN = timedelta(hours=12)
TOGETHER = "jaw and left arm ache"  #: what the two are in words that the table of signs knows
_JAW = Pattern(r"\bjaws?\b")
_ARM = Pattern(r"\b(?:left )?arm\b")
_FELT = Pattern(
    r"\b(?:ach\w+|sore|hurts?|hurting|pain\w*|heavy|tight|tingl\w+|numb|funny|weird|odd|too|as well|also)\b"
)
#: What explains it: work, a dentist, a knock.
_CAUSE = Pattern(
    r"\b(?:after|curls?|chins?|pull|press\w*|bench|lift\w*|dentist|tooth|teeth|grind\w*|clench\w*|"
    r"chew\w*|yawn\w*|fell|fall|hit|knock\w*|slept|jab|vaccine|injection|clicks?)\b"
)


def together(text: str, records: Sequence[Record], now: datetime, safety: Safety) -> str:
    """The text with the half of a sign that was told before it; the text alone where there is none.

    ``records`` in order of time, ``now`` aware.
    """
    low = text.lower()
    mine, other = (_ARM, _JAW) if _ARM.search(low) else (_JAW, _ARM)
    if not _half(low, mine) or red_flags(text, safety.words):
        return text
    for r in reversed(records):
        if now - r.at > SPAN:
            break
        if isinstance(r.body, Words) and _half(r.body.text.lower(), other):
            both = f"{text}. {r.body.text}"
            return both if red_flags(both, safety.words) else f"{text}. {TOGETHER}"
    return text


def _half(low: str, part: Pattern) -> bool:
    return bool(part.search(low) and _FELT.search(low)) and _CAUSE.search(low) is None
