"""Proofs over a whole table: its space of facts cut into boxes, each with the rule that decides all of it.

A box gives every fact a set of values. The boxes of a table are disjoint and fill its space, so what holds for every
box holds for every picture, however many there are. Facts that no rule reads do not count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from math import prod

from coach.rules import Asked, Fact, Rule, Table, Value, bins

Sides = dict[str, frozenset[Value]]


def space(table: Table, facts: Mapping[str, Fact]) -> Sides:
    """Every value that the table's rules can tell apart, fact by fact."""
    return {name: frozenset(values) for name, values in bins(table, facts).items()}


def size(sides: Mapping[str, frozenset[Value]]) -> int:
    """How many pictures a box holds."""
    return prod(len(values) for values in sides.values())


def boxes(rules: tuple[Rule, ...], within: Sides) -> Iterator[tuple[Sides, Rule]]:
    """``within`` cut into boxes by the first rule that fits. Raises LookupError where none does."""
    if not rules:
        raise LookupError("no rule fits", within)
    rule, rest = rules[0], rules[1:]
    left = dict(within)
    outside: list[Sides] = []
    for test in rule.when:
        held, missed = _parted(left[test.fact], test)
        if missed:
            outside.append({**left, test.fact: missed})
        left[test.fact] = held
        if not held:
            break
    else:
        yield left, rule
    for part in outside:
        yield from boxes(rest, part)


def pairs(table: Table, facts: Mapping[str, Fact], name: str) -> Iterator[tuple[Value, Rule, Value, Rule, int]]:
    """What the table answers before and after the fact ``name`` takes its next value, all else being the same.

    (value, rule, next value, rule, pictures): every picture of the other facts lies in exactly one of them per step.
    """
    steps = [v for v in bins(table, facts).get(name, ()) if v is not None]
    others = {k: v for k, v in space(table, facts).items() if k != name}
    for low, high in pairwise(steps):
        before, after = (_given(table.rules, name, v) for v in (low, high))
        for part, first in boxes(before, others):
            for inner, second in boxes(after, part):
                yield low, first, high, second, size(inner)


def _given(rules: tuple[Rule, ...], name: str, value: Value) -> tuple[Rule, ...]:
    """The rules that are left where one fact is known, without their test of it."""
    return tuple(_without(r, name) for r in rules if all(t.holds(value) for t in r.when if t.fact == name))


def _without(rule: Rule, name: str) -> Rule:
    values = {f: getattr(rule, f) for f in Rule.__dataclass_fields__}
    return Rule(**{**values, "when": tuple(t for t in rule.when if t.fact != name)})


def _parted(values: frozenset[Value], test: Asked) -> tuple[frozenset[Value], frozenset[Value]]:
    held = frozenset(v for v in values if test.holds(v))
    return held, values - held
