"""Which letters a text has to hold for a regular expression to match in it: what most texts lack is not looked for.

A look at letters takes a twentieth of what a pattern takes to be tried at each place of a text, and nearly all patterns
find nothing in nearly all messages. Rule: a necessary condition and nothing more; where none is plain there is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from re import IGNORECASE, _constants, _parser  # type: ignore[attr-defined]  # there is no public way to its parts
from typing import Any

MOST = 16  #: so many alternatives are looked for at most
FANNED = 32  #: so many beginnings of a run of letters are followed
SHORTEST = 3  #: letters: what is shorter stands in any text

Alternatives = frozenset[str]  #: one of these stands in every text in which the expression matches


def needs(pattern: str, flags: int = 0) -> tuple[str, ...]:
    """Letters of which one run at least stands in whatever ``pattern`` matches; none where that cannot be told.

    >>> needs(r"\\bmiss\\w* (?:my|the)\\b"), needs(r"(?:pain|ache)s?|sore(?! spot)"), needs(r"\\w+")
    (('miss',), ('ache', 'pain', 'sore'), ())
    """
    tree = _parser.parse(pattern, flags)
    if tree.state.flags & IGNORECASE:
        return ()
    found = _of(tree)
    return () if found is None else tuple(sorted(found))


def _of(items: Iterable[tuple[Any, Any]]) -> Alternatives | None:
    """What one of has to stand for all of ``items``, one behind the other: the best that any of them asks for."""
    best: Alternatives | None = None
    runs = [""]
    for kind, value in items:
        exact = _exact(kind, value)
        if exact is not None and len(exact) * len(runs) <= FANNED:
            runs = [run + more for run in runs for more in exact]
            continue
        best = _better(best, _told(runs))
        best = _better(best, _within(kind, value) if exact is None else _told(exact))
        runs = [""] if exact is None else list(exact)
    return _better(best, _told(runs))


def _exact(kind: Any, value: Any) -> Sequence[str] | None:
    """All that an item may stand for, where that is few and letters alone; nothing for what has no width."""
    if kind is _constants.LITERAL:
        return (chr(value),)
    if kind in (_constants.AT, _constants.ASSERT, _constants.ASSERT_NOT):
        return ("",)
    if kind is _constants.SUBPATTERN:
        return None if value[1] & IGNORECASE else _product(value[3])
    if kind is _constants.BRANCH:
        each = [_product(branch) for branch in value[1]]
        found = [run for runs in each if runs is not None for run in runs]
        return found if None not in each and len(found) <= FANNED else None
    if kind is _constants.IN:
        chars = [chr(v) for k, v in value if k is _constants.LITERAL]
        return chars if len(chars) == len(value) <= MOST else None
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and value[:2] == (0, 1):
        inside = _product(value[2])
        return None if inside is None else ("", *inside)
    return None


def _product(items: Iterable[tuple[Any, Any]]) -> Sequence[str] | None:
    runs: Sequence[str] = ("",)
    for kind, value in items:
        exact = _exact(kind, value)
        if exact is None or len(exact) * len(runs) > FANNED:
            return None
        runs = [run + more for run in runs for more in exact]
    return runs


def _within(kind: Any, value: Any) -> Alternatives | None:
    """What an item asks for that may stand for many things."""
    if kind is _constants.SUBPATTERN:
        return None if value[1] & IGNORECASE else _of(value[3])
    if kind is _constants.ATOMIC_GROUP:
        return _of(value)
    if kind is _constants.BRANCH:
        each = [_of(branch) for branch in value[1]]
        return None if None in each else _least({run for runs in each if runs is not None for run in runs})
    repeats = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)
    return _of(value[2]) if kind in repeats and value[0] > 0 else None


def _told(runs: Iterable[str]) -> Alternatives | None:
    """Runs of letters as alternatives; None where one of them is too short to tell anything."""
    found = set(runs)
    return None if any(len(run) < SHORTEST and (run.isalnum() or not run.strip()) for run in found) else _least(found)


def _least(runs: set[str]) -> Alternatives | None:
    """Without those that hold another one; None where too many are left."""
    found = frozenset(run for run in runs if not any(other != run and other in run for other in runs))
    return found if len(found) <= MOST else None


def _better(one: Alternatives | None, other: Alternatives | None) -> Alternatives | None:
    """Which of two tells more: the one with fewer and longer runs."""
    if one is None or other is None:
        return other if one is None else one
    return min(one, other, key=lambda runs: (len(runs), -min(map(len, runs)), sorted(runs)))
