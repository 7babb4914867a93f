"""A semicolon typed for the colon of a time: "5k in 27;30", "half in 1;58;31".

Rule: only tight between a run's minutes and seconds, behind how far it was or "in": a list keeps its semicolons. The
text keeps its length.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern

_TYPED = Pattern(
    r"(?P<before>(?:\d ?(?:k|kms?|kilomet\w+|mi|miles?|miler|m)|"
    r"\b(?:in|took(?: me)?|time(?: of| was|:)?|half|marathon|parkrun|hm|run|ran|race|pace))"
    r"[\s,:–-]{1,3}(?:(?:in|was|of|at|about|around)\s)?)"
    r"(?P<time>\d{1,3};[0-5]\d(?:;[0-5]\d)?)(?![\d;:x]|[.,]\d)",
    re.IGNORECASE,
)


def typed_for_colons(text: str) -> str:
    """``text`` with its colons where semicolons stand for them.

    >>> typed_for_colons("ran 5k in 27;30")
    'ran 5k in 27:30'
    >>> typed_for_colons("squat 60;70;80")
    'squat 60;70;80'
    """
    return _TYPED.sub(lambda m: m["before"] + m["time"].replace(";", ":"), text) if ";" in text else text
