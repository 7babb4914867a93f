"""What the tables of a region ask together: bone, pain within a set, the course, pain, each with each.

A step is one region getting worse by one fact while all else stays the same. The tables share the pain; their other
facts are taken as independent, which makes the space larger, never smaller. A region whose last work is not known to
have been borne is held besides (coach/laying.py), and so it is here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, product

from coach.advice import URGENCIES
from coach.library import Library
from coach.picture import FACTS
from coach.proofs import boxes, pairs, size, space
from coach.rules import Effect, Rule, Table, Value, bins
from tests.walk import left_with

ANSWERS: tuple[Value, ...] = ("clean-twice", "clean", "same", "worse")  #: how the last work was borne, the worst last
CLEAN = ANSWERS[:2]
COURSE = ("occasions", "stuck", "climbing", "answer")  #: what makes a course worse
HELD = Effect(region="hold", days=99)


@dataclass(frozen=True, kw_only=True)
class Side:
    """One side of a step: the rules that decided, and whether the course holds the region besides."""

    pain: float
    rules: tuple[Rule, ...]
    held: bool = False

    def left(self, ahead: int) -> Effect:
        """What is asked of the region so many days ahead, by all of them together."""
        asked = [r.effect for r in self.rules if r.action is not None and ahead < r.effect.days]
        return left_with([*asked, *([HELD] if self.held else [])])

    def beside(self, rule: Rule) -> Side:
        """The same with one more table's answer."""
        return replace(self, rules=(rule, *self.rules))

    @property
    def urgency(self) -> int:
        """How soon somebody should look at it, by the most urgent of them."""
        return max(URGENCIES.index(r.urgency) for r in self.rules)

    @property
    def name(self) -> str:
        """The rules that decided, and the pain."""
        return f"{' + '.join(r.id for r in self.rules)} at {self.pain}"


@dataclass(frozen=True, kw_only=True)
class Step:
    """A region that gets worse by one fact. ``pictures``: so many pictures of its tables take this step."""

    why: str
    before: Side
    after: Side
    pictures: int


@dataclass(kw_only=True)
class Alike:
    """Steps that the plan cannot tell apart: one of them, how many they are, and the pictures they stand for."""

    step: Step
    steps: int = 0
    pictures: int = 0


def tables_of(library: Library, most: float) -> tuple[Table, Table, Table]:
    """Pain within a set, the course, and pain where the tissue bears ``most``."""
    mid, course, pain = (library.table(name) for name in ("mid-set", "course", "pain"))
    assert mid is not None and course is not None and pain is not None
    return mid, course, at_ceiling(pain, most)


def alike(library: Library, most: float, ahead: int) -> list[Alike]:
    """All steps of a region that bears ``most``, those that are one for the plan put together."""
    bone = library.table("bone")
    assert bone is not None
    first = _merged([(step, 1) for step in (*worse_pain(library, most), *worse_course(library, most))], ahead)
    return _merged([*_beside(first, bone), *_worse_bone(first, bone, ahead)], ahead)


def _merged(steps: Iterable[tuple[Step, int]], ahead: int) -> list[Alike]:
    found: dict[tuple[Effect, float, Effect, float, bool], Alike] = {}
    for step, count in steps:
        before, after = step.before, step.after
        key = (before.left(ahead), before.pain, after.left(ahead), after.pain, after.urgency < before.urgency)
        one = found.setdefault(key, Alike(step=step))
        one.steps += count
        one.pictures += step.pictures
    return list(found.values())


def _beside(steps: Iterable[Alike], bone: Table) -> Iterator[tuple[Step, int]]:
    """The steps beside every answer of the screen for stressed bones."""
    for one, (rule, count) in product(steps, _at(bone)):
        before, after = one.step.before.beside(rule), one.step.after.beside(rule)
        step = Step(why=one.step.why, before=before, after=after, pictures=one.pictures * count)
        yield step, one.steps


def _worse_bone(steps: Iterable[Alike], bone: Table, ahead: int) -> Iterator[tuple[Step, int]]:
    """One sign of the bone more, beside all that the other tables may ask."""
    sides = {(side.left(ahead), side.pain): side for one in steps for side in (one.step.before, one.step.after)}
    for name in bone.worse:
        values = tuple(v for v in bins(bone, FACTS)[name] if v is not None)
        for low, high in pairwise(values):
            for ((first, second), count), side in product(_counted(bone, name, (low, high)), sides.values()):
                why = f"{name} {high}"
                yield Step(why=why, before=side.beside(first), after=side.beside(second), pictures=count), 1


def worse_pain(library: Library, most: float) -> Iterator[Step]:
    """More pain, beside every answer of its course."""
    mid, course, pain = tables_of(library, most)
    beside = _at(course)
    for low, high in pairwise(_pains(mid, pain)):
        mids, pains = (_counted(t, "pain", (low, high)) for t in (mid, pain))
        for ((m1, m2), n), ((p1, p2), k), (c, count) in product(mids, pains, beside):
            before, after = Side(pain=low, rules=(m1, c, p1)), Side(pain=high, rules=(m2, c, p2))
            yield Step(why=f"pain {high}", before=before, after=after, pictures=n * k * count)


def worse_course(library: Library, most: float) -> Iterator[Step]:
    """A worse course, beside every pain: more days that hurt, longer without a new low, a climb, a worse answer."""
    mid, course, pain = tables_of(library, most)
    values = _pains(mid, pain)
    for name in COURSE:
        steps = ANSWERS if name == "answer" else tuple(v for v in bins(course, FACTS)[name] if v is not None)
        for low, high in pairwise(steps):
            held = [name == "answer" and said not in CLEAN for said in (low, high)]
            for value in values:
                grown = _counted(course, name, (low, high))
                for ((c1, c2), n), (m, k), (p, count) in product(grown, _at(mid, value), _at(pain, value)):
                    before, after = (
                        Side(pain=value, rules=(m, c, p), held=h) for c, h in zip((c1, c2), held, strict=True)
                    )
                    yield Step(why=f"{name} {high}", before=before, after=after, pictures=n * k * count)


def _pains(*tables: Table) -> list[float]:
    """Every pain that one of the tables can tell from another."""
    return sorted({v for t in tables for v in bins(t, FACTS)["pain"] if isinstance(v, float)})


def _counted(table: Table, name: str, steps: tuple[Value, ...]) -> list[tuple[tuple[Rule, Rule], int]]:
    """The pairs of rules before and after a step, each with the pictures it stands for."""
    found: dict[tuple[str, str], tuple[tuple[Rule, Rule], int]] = {}
    for _, first, _, second, count in pairs(table, FACTS, name, steps):
        had = found.get((first.id, second.id))
        found[first.id, second.id] = ((first, second), count + (had[1] if had else 0))
    return list(found.values())


def _at(table: Table, pain: float | None = None) -> list[tuple[Rule, int]]:
    """The rules that a table may answer a pain with, each with its pictures."""
    within = space(table, FACTS)
    within = within if pain is None else {**within, "pain": frozenset((pain,))}
    found: dict[str, tuple[Rule, int]] = {}
    for sides, rule in boxes(table.rules, within):
        had = found.get(rule.id)
        found[rule.id] = (rule, size(sides) + (had[1] if had else 0))
    return list(found.values())


def at_ceiling(table: Table, most: float) -> Table:
    """The table where ``over_ceiling`` is no fact of its own but follows from the pain."""
    rules: list[Rule] = []
    for rule in table.rules:
        over = next((t.values[0] for t in rule.when if t.fact == "over_ceiling"), None)
        when = tuple(t for t in rule.when if t.fact != "over_ceiling")
        if over is None:
            rules.append(rule)
            continue
        low, high = next(((t.low, t.high) for t in when if t.fact == "pain"), (None, None))
        bound = (max(low or 0.0, round(most + 0.1, 1)), high) if over else (low, min(high or 10.0, most))
        asked = tuple(replace(t, low=bound[0], high=bound[1]) if t.fact == "pain" else t for t in when)
        if bound[0] is None or bound[1] is None or bound[0] <= bound[1]:
            rules.append(replace(rule, when=asked))
    return replace(table, rules=tuple(rules))


# --- how much the answers leave ---------------------------------------------------------------------------------------
#: rungs down, and the share that is left of the work, from all of it to the least
LEFT = tuple((rungs, tenths / 10) for rungs in (0, 1, 2) for tenths in (10, 9, 8, 7, 6, 5) if not rungs or tenths == 10)
