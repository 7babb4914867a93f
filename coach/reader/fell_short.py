"""An F written behind the reps of one set among others: "5/5/5/4F 35kg".

Rule: it is no mark of its own, for the load that follows is that of all sets; which set it is of is counted from the
end, where a bare load before the reps does no harm.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coach.patterns import Pattern
from coach.reader.pen import Pen
from coach.reader.tally import Group

#: What follows an F within a list of reps, or between the list and its load.
_GOES_ON = Pattern(r"[/,\-]n|[@a]?n")
_LISTED = frozenset(("/", ",", "–", "X", ":", "L", "("))


def among_others(pen: Pen, i: int) -> bool:
    """Whether the word at atom ``i`` is an F behind a number of reps in a list, with more behind it."""
    if pen.atoms.word(i) != "f" or not pen.atoms.glued(i) or pen.last != "n" or "x" in pen.text:
        return False
    return (
        pen.text[-2:-1] != [] and pen.text[-2] in _LISTED and _GOES_ON.match(pen.atoms.codes, i + 1, pen.b) is not None
    )


def behind(text: str, places: Sequence[int]) -> list[int]:
    """How many sets stand behind each of those at ``places`` in the marks ``text``."""
    return [sum(c in "nQ" and text[k - 1] not in "@a" for k, c in enumerate(text[at + 1 :], at + 1)) for at in places]


def fail(groups: list[Group], sets_behind: Sequence[int]) -> None:
    """Makes the sets with so many behind them failed ones."""
    if sum(g.count for g in groups) > max(sets_behind):
        groups[:] = [replace(g, count=1) for g in groups for _ in range(g.count)]
        for number in sets_behind:
            groups[-1 - number].kind = "failed"
