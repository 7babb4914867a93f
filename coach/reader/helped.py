"""Help with some of the sets: "6, 5, 4 (last set assisted)", "3 unassisted, then 6 and 5 with the red band".

Rule: help is of all sets, unless it is told of the last one, behind sets that are told to be without it, or behind the
one "then" that parts the sets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from coach.reader.pen import HELPED, Pen
from coach.reader.tally import Group

#: With these others lend a hand: nothing is taken off the load.
_SPOTTED = frozenset("bench-press incline-bench-press back-squat front-squat overhead-press".split())
#: A number of sets that nobody does.
_ALL = 10**6


def helps(name: str) -> Callable[[Pen, int], int]:
    """What takes up a word of help: of ``name`` (``band`` or ``assisted``)."""

    def write(pen: Pen, i: int) -> int:
        said = pen.said
        if name == "assisted" and pen.move.slug in _SPOTTED and "assisted" not in pen.atoms.words:
            return i + 1  # "bench 80 5 5 4, spotter helped": the load is on the bar whole
        if pen.move.slug in HELPED and _of_the_last(pen) and pen.text.count("n") > 1:
            said.help_from = len(pen.text)
        elif pen.move.slug in HELPED and said.bodyweight and apart(pen) >= 0:
            said.help_from = apart(pen)
        elif pen.move.slug in HELPED and (joint := _then(pen)) > 0:
            said.help_from = joint
        else:
            setattr(said, name, True)
            if pen.last == "a" and name == "band":
                pen.text.pop()  # "with a thick band 4x30s"
                pen.values.pop()
        return i + 1

    return write


def _of_the_last(pen: Pen) -> bool:
    """Whether what comes is said of the last set: "(last set assisted)", "last set with the band"."""
    return pen.last == "l" or pen.text[-2:] == ["l", "a"]


def apart(pen: Pen) -> int:
    """Where the sets begin that are told apart from those before them, or -1."""
    text = "".join(pen.text)
    at = text.rfind("|") if "|" in text.rstrip("|") else text.rfind(",")
    return at if "n" in text[:at] or "Q" in text[:at] else -1


def _then(pen: Pen) -> int:
    """Where the sets begin behind the only "then", where there are sets before it and behind; else 0."""
    if len(pen.joints) != 1:
        return 0  # "8 then 7 then 5 with a band"
    at = pen.joints[0]
    before, behind = "".join(pen.text[:at]), "".join(pen.text[at:])
    several = sum(c in "nQ" for c in before) > 1  # "8 then 6 with a band" are both with it
    return at if several and ("n" in behind or "Q" in behind) else 0


def sets_behind(text: str, values: Sequence[Any], at: int) -> int:
    """How many sets the marks ``text`` tell from ``at`` on; one where they tell none there."""
    count, k = 0, at
    while k < len(text):
        if text[k : k + 2] == "nx" and text[k + 2 : k + 3] in ("n", "Q") and isinstance(values[k], float | int):
            count, k = count + int(values[k]), k + 3
        elif text[k] == "S" and text[k + 1 : k + 2] in ("n", "Q") and isinstance(values[k], float | int):
            count, k = count + int(values[k]), k + 2
        else:
            count += text[k] in "nQ" and text[k - 1 : k] not in ("@", "a")
            k += 1
    return max(1, min(count, _ALL))


def divided(groups: list[Group], helped: int) -> int:
    """Divides ``groups`` so that the last ``helped`` sets stand apart; gives the first group of those."""
    left = helped
    for k in range(len(groups) - 1, -1, -1):
        if groups[k].count == left:
            return k
        if groups[k].count > left:
            whole = groups[k]
            groups[k : k + 1] = [replace(whole, count=whole.count - left), replace(whole, count=left)]
            return k + 1
        left -= groups[k].count
    return 0
