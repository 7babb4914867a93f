"""Titles of a log: a line with the day and the name of an app or a session, which is news of nothing."""

from __future__ import annotations

from coach.reader.tokens import SETTLED, Atoms


def dated_title(at: Atoms, a: int, b: int) -> bool:
    """Whether a line is a written date with names that mean nothing else: "FitNotes workout - Thursday 26 November"."""
    if SETTLED not in at.values[a:b] or at.codes[a:b].strip("wχαβγδo-,:zn("):
        return False
    said = [at.word(i) for i in range(a, b) if at.codes[i] == "w" and at.values[i] is not SETTLED]
    return len(said) <= _TITLE and _NEWS.isdisjoint(said)


#: The most words of a title, and words that make news of it.
_TITLE = 3
_NEWS = frozenset(
    "done did didnt skipped skip missed miss moved move no not off rest resting finished started starting cancelled "
    "canceled swapped completed nailed smashed ticked only half some part bailed couldnt cant wont will".split()
)
