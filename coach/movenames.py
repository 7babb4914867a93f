"""Names of exercises with their sets: what they alone were taken for is no sign ("dips on a chair 3x12, curls 3x10").

Rule: a sign goes only if the names and figures alone would raise it and nothing of it stands in the other words, so
that "calf raises 3x12, felt a pop" and "dips 3x12, my arm has a dent" stay what they are.
"""

from __future__ import annotations

from collections.abc import Iterable
from sys import intern

from coach.patterns import Pattern

LONGEST = 7  #: words of a name
_WORD = Pattern(r"[a-z]+(?:['-][a-z]+)*|\d+")
_CLAUSE = Pattern(r"[,;.\n+&]|\band\b|\bthen\b")
_DOSE = Pattern(
    r"\b\d+ ?(?:x|×|sets? of) ?\d+|\b\d+ ?(?:reps?|rounds?|s|secs?|seconds?|m|mins?|kg|kilos|lbs?|each)\b|\b\d+ ?/ ?\d+"
)

Names = frozenset[tuple[str, ...]]


def names_of(aliases: Iterable[str]) -> Names:
    """The names as words, ready for ``parted``."""
    cut = (tuple(map(intern, _WORD.findall(alias.lower()))) for alias in aliases)
    return frozenset(words for words in cut if 0 < len(words) <= LONGEST)


def parted(text: str, names: Names) -> tuple[str, str] | None:
    """The text with all but names beside a dose blanked, and with those blanked; None where no name has a dose."""
    low = text.lower()
    if not names or len(low) != len(text) or not _DOSE.search(low):
        return None
    named: list[tuple[int, int]] = []
    start = 0
    for cut in (*_CLAUSE.finditer(low), None):
        end = cut.start() if cut else len(low)
        if _DOSE.search(low, start, end):
            named += _spans(low, start, end, names)
        start = cut.end() if cut else end
    if not named:
        return None
    doses = [m.span() for m in _DOSE.finditer(low)]
    return _only(text, [*named, *doses]), _without(text, named)


def _spans(low: str, start: int, end: int, names: Names) -> list[tuple[int, int]]:
    """Where names stand, the longest at each place."""
    words = list(_WORD.finditer(low, start, end))
    found: list[tuple[int, int]] = []
    i = 0
    while i < len(words):
        for width in range(min(LONGEST, len(words) - i), 0, -1):
            if tuple(m[0] for m in words[i : i + width]) in names:
                found.append((words[i].start(), words[i + width - 1].end()))
                i += width
                break
        else:
            i += 1
    return found


def _only(text: str, spans: list[tuple[int, int]]) -> str:
    kept = {n for a, b in spans for n in range(a, b)}
    return "".join(c if n in kept or (c in ",;.\n" and _inside(n, spans)) else " " for n, c in enumerate(text))


def _inside(n: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a mark stands between what is kept."""
    return any(b <= n for _, b in spans) and any(a > n for a, _ in spans)


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    gone = {n for a, b in spans for n in range(a, b)}
    return "".join(" " if n in gone else c for n, c in enumerate(text))
