"""Exercises told apart by all that is said of them: names, descriptions, set-up, steps and how they feel, together.

Rule: the search (coach/questions.py) goes by the best single passage and decides whether anything is near enough; this
only puts the exercises among themselves in order, where several share the words of a question. Okapi BM25 over words
and pairs of words (Robertson and Zaragoza, 2009), as a share of what the question could have at most.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from zlib import crc32

_SOON_ENOUGH = 1.2  #: how soon saying a word again counts no more (k1)
_LENGTH = 0.5  #: how much long texts are held against an exercise (b)
_PAIR = 0.5  #: what two words side by side count for

_WORTH = 20  #: bits of a posting that hold its points in thousandths; above them stands the exercise's number


@dataclass(frozen=True, slots=True)
class Points:
    """Which words and pairs speak how much for which exercise: checksums in order, and what each gives, eight bytes."""

    units: array[int] = field(default_factory=lambda: array("I"))
    given: array[int] = field(default_factory=lambda: array("I"))

    def of(self, unit: str) -> array[int]:
        """What ``unit`` gives: a posting for each exercise that it stands at."""
        checksum = crc32(unit.encode())
        begin = bisect_left(self.units, checksum)
        return self.given[begin : bisect_right(self.units, checksum, begin)]


def points(texts: Iterable[tuple[int, Sequence[str]]]) -> Points:
    """The points of the words of ``texts``: each the number of an exercise and the tokens of what is said of it."""
    counted: dict[int, Counter[str]] = {}
    for number, tokens in texts:
        counted.setdefault(number, Counter()).update(_units(tokens))
    lengths = {number: counts.total() for number, counts in counted.items()}
    usual = sum(lengths.values()) / max(len(lengths), 1)
    holders = Counter(unit for counts in counted.values() for unit in counts)
    sums = {unit: crc32(unit.encode()) for unit in holders}
    rarity = {n: _rarity(len(counted), n) for n in set(holders.values())}
    out: list[tuple[int, int]] = []
    for number, counts in counted.items():
        long = _SOON_ENOUGH * (1 - _LENGTH + _LENGTH * lengths[number] / usual)
        for unit, n in counts.items():
            worth = rarity[holders[unit]] * (_PAIR if " " in unit else 1.0) * n * (_SOON_ENOUGH + 1) / (n + long)
            out.append((sums[unit], number << _WORTH | round(1000 * worth)))
    out.sort()
    return Points(array("I", [unit for unit, _ in out]), array("I", [given for _, given in out]))


def likest(said: Points, tokens: Sequence[str], exercises: int) -> dict[int, float]:
    """How like each exercise is what ``tokens`` say, about 0 to 1; those that share nothing are left out."""
    units = [(unit, said.of(unit)) for unit in sorted(set(_units(tokens)))]
    whole = sum(_rarity(exercises, len(given)) * (_PAIR if " " in unit else 1.0) for unit, given in units)
    out: dict[int, float] = {}
    for _, postings in units:
        for posting in postings:
            number = posting >> _WORTH
            out[number] = out.get(number, 0.0) + (posting & (1 << _WORTH) - 1) / 1000 / whole
    return out


def _units(tokens: Sequence[str]) -> list[str]:
    return [*tokens, *(f"{a} {b}" for a, b in pairwise(tokens))]


def _rarity(exercises: int, holders: int) -> float:
    return math.log(1 + (exercises - holders + 0.5) / (holders + 0.5))
