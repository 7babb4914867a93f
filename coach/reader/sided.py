"""Sets of which each side is told apart: "left 15, right 12", "3x8 L, 3x6 R", "left 12 12 10 right 10 9 8".

Rule: a side is only kept where both are named and every set is of one of them; else the sets are what they were.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from coach.acts import Lift
from coach.patterns import Pattern
from coach.reader.tally import Group
from coach.reader.tokens import Atoms

SIDES = 2  #: so often figures of both sides are told, and so many halves the sets fall into


def sided(at: Atoms, a: int, b: int, one: Lift) -> Lift:
    """``one``, whose words are the atoms ``a`` to ``b``, with the side of each of its sets."""
    codes, values = at.codes, at.values
    if codes.find("Z", a, b) < 0:
        return one
    marks = [i for i in range(a, b) if codes[i] == "Z" and values[i] in ("left", "right")]
    first = codes.find("n", a, b)
    if len({values[i] for i in marks}) != 2 or first < 0 or any(s.per_side for s in one.sets):
        return one
    ends = pairwise((*marks, b) if marks[0] < first else (first, *marks))  # a side stands before its figures, or behind
    counts = [_sets(codes, values, *group) for group in ends]
    if len(marks) == SIDES and len(one.sets) % SIDES == 0 and _BOTH.search(codes, a, b):
        counts = [len(one.sets) / SIDES] * SIDES
    if sum(counts) != len(one.sets) or not all(counts):
        return one
    order = [values[mark] for mark, count in zip(marks, counts, strict=True) for _ in range(int(count))]
    return replace(one, sets=tuple(replace(s, of_side=side) for s, side in zip(one.sets, order, strict=True)))


def evened(at: Atoms, a: int, b: int, groups: list[Group]) -> None:
    """Gives the times told behind both sides to the first as well: "L 40x10 R 45x10 x3"."""
    if len(groups) == 2 and groups[0].count == 1 < groups[1].count and _BOTH.search(at.codes, a, b):
        groups[0].count = groups[1].count


#: A load and reps for each side, and behind the second how often both were done.
_BOTH = Pattern(r"Zw?:?n[KB]?xn[,/;]?Zw?:?n[KB]?xn[,(]{0,2}(?:xn|nx|n[sM])")


def _sets(codes: str, values: Sequence[Any], a: int, b: int) -> float:
    """How many sets the figures between two atoms tell; loads and efforts are none."""
    count, i = 0.0, a
    while i < b:
        if codes[i] != "n" or codes[i + 1 : i + 2] in ("K", "B") or codes[i - 1 : i] in ("@", "r"):
            i += 1
        elif codes[i + 1 : i + 2] in ("x", "s") and codes[i + 2 : i + 3] == "n":
            count, i = count + values[i], i + 3
        else:
            count, i = count + 1, i + 1
    return count
