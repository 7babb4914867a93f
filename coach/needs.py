"""Which letters a text has to hold for a regular expression to match in it: what most texts lack is not looked for.

A look at letters takes a twentieth of what a pattern takes to be tried at each place of a text, and nearly all patterns
find nothing in nearly all messages. Rule: a necessary condition and nothing more; where none is plain there is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from re import IGNORECASE, _constants, _parser  # type: ignore[attr-defined]  # there is no public way to its parts
from typing import Any

MOST = 10  #: so many alternatives are looked for at most
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
    found = _needed(_parts(tree))
    return () if found is None else tuple(sorted(found))


#: All that something may stand for, where that is few and letters alone; else letters of which some have to stand.
Part = tuple[Sequence[str] | None, Alternatives | None]
UNTOLD: Part = (None, None)


def _needed(part: Part) -> Alternatives | None:
    exact, needed = part
    return needed if exact is None else _told(exact)


def _parts(items: Iterable[tuple[Any, Any]]) -> Part:
    """Of ``items``, one behind the other: all that they may stand for, or the best that any of them asks for."""
    best: Alternatives | None = None
    runs, whole = [""], True
    letters = ""  # in a row, as most items are
    for kind, value in getattr(items, "data", items):  # in a list of its own, where it is a part of the parser's
        if kind is _constants.LITERAL:
            letters += chr(value)
            continue
        if letters:
            runs = [run + letters for run in runs]
            letters = ""
        exact, needed = _part(kind, value)
        if exact is not None and len(exact) * len(runs) <= FANNED:
            runs = [run + more for run in runs for more in exact]
            continue
        best, whole = _better(_better(best, _told(runs)), needed), False
        runs = [""] if exact is None else list(exact)
    if letters:
        runs = [run + letters for run in runs]
    return (runs, None) if whole else (None, _better(best, _told(runs)))


def _part(kind: Any, value: Any) -> Part:
    """Of one item; what has no width stands for nothing."""
    if kind in _NO_WIDTH:
        return ("",), None
    if kind is _constants.SUBPATTERN:
        return UNTOLD if value[1] & IGNORECASE else _parts(value[3])
    if kind is _constants.BRANCH:
        return _either([_parts(branch) for branch in value[1]])
    if kind is _constants.IN:
        chars = [chr(v) for k, v in value if k is _constants.LITERAL]
        return (chars, None) if len(chars) == len(value) <= MOST else UNTOLD
    if kind is _constants.ATOMIC_GROUP:
        return None, _needed(_parts(value))
    if kind in _REPEATS:
        inside = _parts(value[2])
        if value[:2] == (0, 1) and inside[0] is not None and kind is not _constants.POSSESSIVE_REPEAT:
            return ("", *inside[0]), None
        return (None, _needed(inside)) if value[0] > 0 else UNTOLD
    return UNTOLD


_NO_WIDTH = (_constants.AT, _constants.ASSERT, _constants.ASSERT_NOT)
_REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)


def _either(branches: Sequence[Part]) -> Part:
    found: list[str] = []
    for exact, _ in branches:
        found += exact or ()
    if len(found) <= FANNED and all(exact is not None for exact, _ in branches):
        return found, None
    each = [_needed(branch) for branch in branches]
    return (None, None if None in each else _least({run for runs in each if runs is not None for run in runs}))


def _told(runs: Iterable[str]) -> Alternatives | None:
    """Runs of letters as alternatives; None where one of them is too short to tell anything."""
    found = set(runs)
    return None if any(len(run) < SHORTEST and (run.isalnum() or not run.strip()) for run in found) else _least(found)


def _least(runs: set[str]) -> Alternatives | None:
    """Without those that hold another one; None where too many are left."""
    if len(runs) == 1:
        return frozenset(runs)
    found: list[str] = []
    for run in sorted(runs, key=len):  # what holds another one is longer than it
        if not any(other in run for other in found):
            found.append(run)
    return frozenset(found) if len(found) <= MOST else None


def _better(one: Alternatives | None, other: Alternatives | None) -> Alternatives | None:
    """Which of two tells more: the one with fewer and longer runs."""
    if one is None or other is None:
        return other if one is None else one
    return min(one, other, key=lambda runs: (len(runs), -min(map(len, runs)), sorted(runs)))
