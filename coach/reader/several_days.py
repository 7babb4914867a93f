"""News of a session that goes for several days: "mon and wed both done", "monday missed, tuesday missed as well".

Rule: days are told of together only where nothing but a joint stands between them, or the same word is said of each.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import date

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

Day = tuple[int, int, date, bool]
_JOINED = Pattern(r"[χw]?[,c/+&]{1,2}α?")


def told_together(at: Atoms, dates: Sequence[Day], end: int, today: date) -> list[Day]:
    """The days, up to atom ``end``, that one piece of news goes for; one alone where they are not told together."""
    kept = [day for day in dates if day[2] <= today]
    if len(kept) < 2 or len(kept) != len(dates):
        return list(dates[:1])
    ends = [*(day[0] for day in kept[1:]), end]
    said = {tuple(_said(at, day[1], stop)) for day, stop in zip(kept, ends, strict=True)}
    if len(said) == 1 and () not in said:
        return kept  # "monday missed, tuesday missed as well"
    before = {_led_by(at, day[0]) for day in kept}
    if len(before) == 1 and () not in before:
        return kept  # "didn't manage Monday, didn't manage Tuesday"
    between = [at.codes[one[1] : other[0]] for one, other in itertools.pairwise(kept)]
    return kept if all(_JOINED.fullmatch(part) for part in between) else list(dates[:1])


def _led_by(at: Atoms, i: int) -> tuple[str, ...]:
    """The words of the clause before the day at atom ``i``."""
    a = i
    while a and at.codes[a - 1] not in ",c.;\n?":
        a -= 1
    return tuple(at.some(a, i))


def _said(at: Atoms, a: int, b: int) -> list[str]:
    """What is said right behind a day: the first word that is no session."""
    for k in range(a, b):
        if at.codes[k] in ",c.":
            return []
        if at.codes[k] in "fw" and at.word(k) not in _PASSED:
            return [at.word(k)]
    return []


_PASSED = frozenset("was is the session sessions workout run one got both all".split())
