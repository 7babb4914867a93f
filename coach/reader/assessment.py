"""Tests: what was tried to the limit ("plank test 75s", "1RM squat 105", "side plank R 61s L 55s").

A test has one result, or one a side. Rule: sets are training and stay a lift; last month's result and the target are
struck out (coach/reader/struck.py).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from coach.acts import KG_PER_LB, Assessment, Side, Unit
from coach.patterns import Pattern
from coach.reader.lengths import length
from coach.reader.struck import struck
from coach.reader.tokens import Atoms
from coach.vocabulary import Vocabulary

#: Shapes of a result → what reads it. Tried in the order of the table.
_RESULT = Pattern(
    r"(?P<clock>t|d)|(?P<load>n[KBC])|(?P<span>nIc?nS?(?![KBDqx])|n'(?:n\"?)?|n[ISH\"])|(?P<short>nm(?:c?n[S]?)?)"
    r"|(?P<length>nD|nF|n7)|(?P<reps>nq)|(?P<bare>n)"
)
_SINGLE = Pattern(r"n[KB]?xn")
_SIDED = Pattern(r"n/n[(]?Z/Z|Z/Z[):]*n/n")
_HEAVY = frozenset(("1rm", "rm", "orm", "e1rm", "attempt", "rms", "maxes"))
#: Beside these a "squat" is one with a bar.
_LIFTED = frozenset("max one maxed maxing maximum maxes kg kilos lb lbs pounds".split())
_LIGHTEST_MAX = 15.0
#: The most anyone can mean, by unit.
_MOST = {"s": 3 * 3600.0, "reps": 10_000.0, "kg": 2000.0, "m": 5000.0, "cm": 1000.0, "points": 10.0}
_POINTS = frozenset("point points pts pt faults".split())
_KEY: dict[str, tuple[str, ...]] = {
    "timed": ("s",),
    "heavy": ("kg",),
    "counted": ("points", "reps", "kg", "m", "cm"),
}


class Result(NamedTuple):
    """What a test came to, and for which side."""

    value: float
    unit: str
    side: Side | None


def told(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a piece tells a test of the exercise it names."""
    x = atoms.codes.find("X", a, b)
    if x < 0:
        return False
    part = atoms.codes[a:b]
    if "f" in part:
        return False
    if "ρ" in part or "test" in atoms.words[atoms.first[x] : atoms.first[x + 1]]:
        return not _trained(atoms, a, b)
    if "v" not in part:
        return False
    if _AT_MOST.fullmatch(part):
        return True  # "wall sit 1:20 max"
    return _maximum(atoms, a, b) and not _trained(atoms, a, b)


_AT_MOST = Pattern(r"[wa]{0,2}X[:a]?(?:t|nInS?|nS|nI)v[wα]{0,3}")


def heads(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a piece says that tests follow ("Re-test day!", "1RMs:")."""
    part = atoms.codes[a:b]
    if "ρ" not in part or any(c in part for c in "XYRUtd") or re.search(r"n(?!ρ)", part):
        return False
    return atoms.word(a + part.index("ρ")) not in ("max", "personal", "new") or len(part) <= 2


def announced(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a sentence names a test whose result alone is the next one: "New deadlift 1RM!! 140 kg"."""
    part = atoms.codes[a:b]
    return "ρ" in part and part.count("X") == 1 and not _FIGURES.search(part) and bool(_NEXT.match(atoms.codes, b))


_FIGURES = Pattern(r"[ntd]")
_NEXT = Pattern(r"[.\n]{1,4}w?(?:n[KBCSIq]?|t|d|nIn?S?)[.\n]*(?:\Z|(?<=[.\n]))")


def follows(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a piece behind such a heading is a test: one exercise and one result, or one a side."""
    part = atoms.codes[a:b]
    some, names = len(re.findall(r"n(?!H)(?:Ic?n)?|t|d", part)), part.count("X")
    return names > 0 and not _trained(atoms, a, b) and (some == names or (some == 2 * names and "Z" in part))


def _trained(atoms: Atoms, a: int, b: int) -> bool:
    """Whether sets stand in a piece."""
    codes = atoms.codes
    if any(codes[i] == "s" and not atoms.word(i).startswith("go") for i in range(a, b)):
        return True
    x = codes.find("x", a, b)
    if x < 0:
        return "J" in codes[a:b]
    m = next((m for m in _SINGLE.finditer(codes, a, b) if m.start() < x < m.end()), None)
    return not (m and atoms.values[m.end() - 1] == 1)


def _maximum(atoms: Atoms, a: int, b: int) -> bool:
    """Whether "max" is said of the exercise itself and not of a last set."""
    codes = atoms.codes
    for i in range(a, b):
        if codes[i] != "v" or atoms.word(i) != "max":
            continue
        if i == a:
            return True
        loads = sum(1 for _ in re.finditer(r"n[KB]", codes[a:b]))
        if loads and codes[a:b].count("n") > 1:
            return False
        return "l" not in codes[a:b] and (codes[i - 1] == "X" or codes[i + 1 : i + 2] == "X")
    return False


def assessments(atoms: Atoms, a: int, b: int, *, when: date, units: Unit, vocabulary: Vocabulary) -> list[Assessment]:
    """Test results in atoms ``a`` to ``b``: of each exercise one, or one a side."""
    codes = atoms.codes
    names = [i for i in range(a, b) if codes[i] == "X"]
    out: list[Assessment] = []
    for k, (low, high) in enumerate(itertools.pairwise([a, *_cuts(atoms, names), b])):
        if k < len(names):
            out += _of(atoms, low, high, names[k], when, units, vocabulary)
    return out


def _cuts(atoms: Atoms, names: list[int]) -> Iterator[int]:
    """Where the words of one exercise end and those of the next begin."""
    for left, right in itertools.pairwise(names):
        signs = [i for i in range(left + 1, right) if atoms.codes[i] in ",;\n.c|(" and not atoms.glued(i + 1)]
        yield signs[-1] + 1 if signs else right


def _of(atoms: Atoms, a: int, b: int, x: int, when: date, units: Unit, vocabulary: Vocabulary) -> list[Assessment]:
    slug = atoms.values[x]
    test = slug if isinstance(slug, str) else "-".join(atoms.some(x, x + 1))
    move = vocabulary.movements.get(test)
    words = set(atoms.some(a, b))
    heavy = bool(_HEAVY.intersection(atoms.words)) or (move is not None and move.loaded)
    if len(atoms.some(x, x + 1)) == 1 and atoms.word(x) in ("squat", "squats") and heavy | bool(words & _LIFTED):
        test, heavy = "back-squat", True
    timed = bool(move and move.timed)
    found = list(_results(atoms, a, b, timed, heavy, units))
    wanted = _KEY["timed" if timed else "heavy" if heavy else "counted"]
    found = [r for r in found if r.unit in wanted] or found
    sided = [r for r in found if r.side]
    if test == "calf-raise" and (sided or "e" in atoms.codes[a:b]):
        test = "single-leg-calf-raise"
    return [
        Assessment(test=test, value=r.value, unit=r.unit, when=when, side=r.side)
        for r in (sided or (found[:1] if heavy else found[-1:]))
    ]


def _results(atoms: Atoms, a: int, b: int, timed: bool, heavy: bool, units: Unit) -> Iterator[Result]:
    """The results in atoms ``a`` to ``b``, each with its side."""
    codes = atoms.codes
    past = struck(atoms, a, b)
    sides = _sides(atoms, a, b)
    i = a
    while i < b:
        m = _RESULT.match(codes, i, b)
        if m is None:
            i += 1
            continue
        i = m.end()
        if m.start() in past or _named(atoms, m.start(), i, b):
            continue
        value, unit = _read(atoms, m, b, timed, heavy, units)
        if 0 < value <= _MOST[unit] or (value == 0 and unit == "points"):
            yield Result(value, unit, sides.get(m.start()))


def _named(atoms: Atoms, i: int, j: int, b: int) -> bool:
    """Whether a number belongs to the name of the test: the 1 of "1 rep max", the 30 of "30 s test", "level 5"."""
    codes = atoms.codes
    if codes[j : j + 1] == "ρ" and j < b:
        return codes[i] != "t" or len(_FIGURES.findall(codes, i + 1, b)) > 0  # "plank 2:30 test"
    if j < b and codes[j] == "w" and atoms.word(j) in ("rm", "rms"):
        return True
    return codes[i : i + 2] == "nq" and codes[j : j + 1] in ("v", "ρ")


def _sides(atoms: Atoms, a: int, b: int) -> dict[int, Side]:
    """Figures and the side each is of; the side stands before its figure, or behind it all through."""
    codes, values = atoms.codes, atoms.values
    marks = [i for i in range(a, b) if codes[i] == "Z" and values[i] in ("left", "right")]
    some = [i for i in range(a, b) if codes[i] in "ntd" and codes[i - 1 : i] != "I"]
    if not marks or not some:
        return {}
    m = _SIDED.search(codes, a, b)
    if m:  # "26/31 (L/R)"
        pair = [i for i in range(*m.span()) if codes[i] == "n"]
        return dict(zip(pair, (values[i] for i in range(*m.span()) if codes[i] == "Z"), strict=True))
    out: dict[int, Side] = {}
    first = marks[0] < some[0] or not re.search(r"[^,;\nc|(]{1,6}", codes[some[0] : marks[0]])
    for mark in marks:
        near = [i for i in some if (i > mark) == first and i not in out]
        if near:
            out[near[0] if first else near[-1]] = values[mark]
    return out


def _read(atoms: Atoms, m: re.Match[str], b: int, timed: bool, heavy: bool, units: Unit) -> tuple[float, str]:
    """The value and unit of a result."""
    codes, values = atoms.codes, atoms.values
    i, kind = m.start(), m.lastgroup
    if kind == "clock":
        return float(values[i]), "s"
    number = float(values[i])
    if kind == "load":
        return round(number * (KG_PER_LB if codes[i + 1] == "B" else 1), 2), "kg"
    if kind == "span" or (kind == "short" and (timed or len(m[0]) > 2)):
        if codes[i + 1] in "Im" and m.end() - i > 2:
            return number * 60 + next(float(values[k]) for k in range(i + 1, m.end()) if codes[k] == "n"), "s"
        if codes[i + 1] == "m":
            return number * 60, "s"
        return length(atoms, i, m.end(), False)[1] or 0.0, "s"
    if kind == "short":
        return number, "m"
    if kind == "length":
        if codes[i + 1] == "7":
            return (number, "cm") if atoms.word(i + 1).startswith(("cm", "centi")) else (round(number * 2.54, 2), "cm")
        return round(number * float(values[i + 1]), 2), "m"
    if kind == "reps":
        return number, "reps"
    if i + 1 < b and atoms.word(i + 1) in _POINTS:
        return number, "points"
    if timed:
        return number, "s"
    if heavy and number >= _LIGHTEST_MAX:
        return round(number * (KG_PER_LB if units == "lb" else 1), 2), "kg"
    return number, "reps"
