"""What a clinician gave to do, told in one breath with what is ruled out: "no jumps, calf raises 3x8 every other day".

Rule: a piece of a sentence is such a piece only where it names a movement with its dose, or turns of running and
walking, and holds no word that rules out, allows or caps; behind "or" nothing is. It is no limit and no log.
"""

from __future__ import annotations

from itertools import pairwise

from coach.told_items import Item, Sentence
from coach.values import replace

_RULING = ("not", "out", "only", "above", "below", "most", "rest", "vague", "may", "pain", "pain_free", "keep")
_BOUNDING = ("most", "above", "below", "only", "may", "cleared")
_DONE = frozenset("did done was were today yesterday just finished managed ran lifted im ive".split())
_CUTS = frozenset((",", "and", "&", "plus", "then", "•", "·", "-", "–", ":"))
_TIMES = frozenset(("x", "×", "sets", "set", "rounds"))
_REPS = frozenset(("reps", "rep", "repetitions", "each"))
_OFTEN = frozenset(("daily", "nightly", "everyday"))
_RATES = frozenset(("every", "each", "per", "a", "twice", "once"))
_EACH = frozenset(("day", "days", "morning", "evening", "night", "week"))
_WALKS = frozenset(("walk", "walking", "walks"))
_UNITS = frozenset(("sec", "secs", "second", "seconds", "s"))  #: beside minutes and hours, which are units of a limit
FAR = 10  #: items from the minutes of running to those of walking


def pieces(items: tuple[Item, ...]) -> list[tuple[int, int]]:
    """The pieces of a sentence between commas, and from an "and" or "then" on: first and last (not included)."""
    bounds = [-1, *(n for n, i in enumerate(items) if i.word in _CUTS), len(items)]
    return [(a + 1, b) for a, b in pairwise(bounds) if b > a + 1]


def given(items: tuple[Item, ...]) -> frozenset[int]:
    """The items of what is to be done, of a sentence that may rule something out as well."""
    out: set[int] = set()
    # "run 5 min walk 1 min, 20 minutes max" and "I may run 1 min and walk 2 min" say how far running may go
    figures = frozenset() if any(i.is_(*_BOUNDING) for i in items) else turns(items)
    for first, last in pieces(items):
        piece = items[first:last]
        if any(i.is_(*_RULING) and not i.is_("quiet") for i in piece) or any(i.word in _DONE for i in piece):
            continue
        moves = any(i.exercise is not None or i.value("group") is not None for i in piece)
        turned = not figures.isdisjoint(range(first, last))
        if piece[0].word not in ("or", "nor") and ((moves and (dosed(piece) or how_often(piece))) or turned):
            out.update(range(first + _who_says(piece), last))
    return frozenset(out)


def _who_says(piece: tuple[Item, ...]) -> int:
    """How many items of a piece only say whose words they are: "physio says"."""
    return max((n + 1 for n, i in enumerate(piece) if i.value("by") or i.is_("says", "says_passive")), default=0)


def dosed(piece: tuple[Item, ...]) -> bool:
    """Whether sets and repetitions are told: "3x8", "3 sets of 10", "15 reps"."""
    for n, item in enumerate(piece[:-1]):
        if item.number is None:
            continue
        behind = piece[n + 1 : n + 4]
        if behind[0].word in _REPS or (behind[0].word in _TIMES and any(i.number is not None for i in behind[1:])):
            return True
    return False


def how_often(piece: tuple[Item, ...]) -> bool:
    """Whether it is told how often something is to be done: "every other day", "daily", "twice a day"."""
    for n, item in enumerate(piece):
        if item.word in _OFTEN or item.is_("alternate") or (item.is_("week") and n and piece[n - 1].number is not None):
            return True
        if item.word in _RATES and any(i.word in _EACH for i in piece[n + 1 : n + 3]):
            return True
    return False


def turns(items: tuple[Item, ...]) -> frozenset[int]:
    """Where the minutes of running and walking by turns stand ("run 4 min, walk 1 min"); nowhere where none are told.

    A number that is said to be a cap ("20 minutes max") is none of them.
    """
    found: dict[str, list[int]] = {"run": [], "walk": []}
    for n, item in enumerate(items[:-1]):
        unit = items[n + 1]
        if item.number is None or not (unit.value("unit") in ("min", "hour") or unit.word in _UNITS):
            continue
        if any(i.is_("most", "above", "below") for i in (*items[max(0, n - 2) : n], *items[n + 2 : n + 3])):
            continue
        for near in (*items[n + 2 : n + 3], *items[max(0, n - 1) : n]):
            if near.word in _WALKS:
                found["walk"].append(n)
            elif near.is_("run"):
                found["run"].append(n)
    near_ones = [(a, b) for a in found["run"] for b in found["walk"] if abs(a - b) <= FAR]
    return frozenset(n for pair in near_ones for n in pair)


def without(sentence: Sentence, gone: frozenset[int]) -> Sentence | None:
    """A sentence without some of its items; None where nothing is left."""
    left = tuple([i for n, i in enumerate(sentence.items) if n not in gone])
    return replace(sentence, items=left) if any(i.word[0].isalnum() for i in left) else None
