"""Exercises told apart by all that is said of them: names, descriptions, set-up, steps and how they feel, together.

Rule: the search (coach/questions.py) goes by the best single passage and decides whether anything is near enough; this
only puts the exercises among themselves in order, where several share the words of a question. Okapi BM25 over words
and pairs of words (Robertson and Zaragoza, 2009), as a share of what the question could have at most.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

_SOON_ENOUGH = 1.2  #: how soon saying a word again counts no more (k1)
_LENGTH = 0.5  #: how much long texts are held against an exercise (b)
_PAIR = 0.5  #: what two words side by side count for

Points = Mapping[str, tuple[tuple[int, float], ...]]


def points(texts: Iterable[tuple[int, Sequence[str]]]) -> Points:
    """Of each word or pair the points it gives each exercise; ``texts``: the number of one and the tokens of a text."""
    counted: dict[int, Counter[str]] = {}
    for number, tokens in texts:
        counted.setdefault(number, Counter()).update(_units(tokens))
    lengths = {number: counts.total() for number, counts in counted.items()}
    usual = sum(lengths.values()) / max(len(lengths), 1)
    holders: Counter[str] = Counter(unit for counts in counted.values() for unit in counts)
    out: dict[str, list[tuple[int, float]]] = {}
    for number, counts in counted.items():
        long = _SOON_ENOUGH * (1 - _LENGTH + _LENGTH * lengths[number] / usual)
        for unit, n in counts.items():
            worth = _rarity(len(counted), holders[unit]) * (_PAIR if " " in unit else 1.0)
            out.setdefault(unit, []).append((number, round(worth * n * (_SOON_ENOUGH + 1) / (n + long), 3)))
    return {unit: tuple(given) for unit, given in out.items()}


def likest(given: Points, tokens: Sequence[str], exercises: int) -> dict[int, float]:
    """How like each exercise is what ``tokens`` say, about 0 to 1; those that share nothing are left out."""
    units = set(_units(tokens))
    whole = sum(_rarity(exercises, len(given.get(u, ()))) * (_PAIR if " " in u else 1.0) for u in units)
    out: dict[int, float] = {}
    for unit in sorted(units):
        for number, worth in given.get(unit, ()):
            out[number] = out.get(number, 0.0) + worth / whole
    return out


def _units(tokens: Sequence[str]) -> list[str]:
    return [*tokens, *(f"{a} {b}" for a, b in pairwise(tokens))]


def _rarity(exercises: int, holders: int) -> float:
    return math.log(1 + (exercises - holders + 0.5) / (holders + 0.5))
