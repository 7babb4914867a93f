"""Which days of a week carry which session. Rule: hard constraints are never broken, soft ones weigh least in sum.

Every choice of days and kinds is tried (a week has few), so the answer is the best there is, and the same for the same
question. Legs come first, then a clash-free week wins over every other (INV10). The rules: docs/plan.md; the weights:
content/plans/week.toml.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from coach.dosing import Kind, PlanTables
from coach.once import of_people
from coach.week import DayRun


@dataclass(frozen=True, slots=True)
class Place:
    """A day as placement sees it."""

    run: DayRun | None
    before: DayRun | None  #: the run of the day before
    next: DayRun | None
    after_next: DayRun | None
    kinds: frozenset[str]
    after_race: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """All that a placement depends on. ``tail``: kinds of the six days before, "" a day off, "run" a run alone."""

    days: tuple[Place, ...]
    tail: tuple[str, ...]
    tail_hard: tuple[bool, bool]  #: whether the last two days before were hard
    count: int
    fixed: tuple[int, ...] | None
    level: int
    wide: bool  #: exercises are new or legs sore: two clear days before quality
    ahead: tuple[bool, ...]  #: whether the six days after run
    steady: bool  #: next week looks the same, so this one has to follow itself
    habit: tuple[int, ...]
    tender: bool = False  #: legs hurt: heavy leg work is the first to go


@dataclass(frozen=True, slots=True)
class Placement:
    """The kinds by day ("" for none), and what had to give way."""

    kinds: tuple[str, ...]
    cost: float
    clashes: int


FAST = ("quality", "race")


def place(question: Question, tables: PlanTables) -> Placement:
    """The best placement; fewer sessions than asked only where the rules leave no room."""
    return _placed(question, _Rules(tables))


class _Rules:
    """Tables made hashable: one set of tables is one set of rules."""

    __slots__ = ("tables",)

    def __init__(self, tables: PlanTables):
        self.tables = tables

    def __hash__(self) -> int:
        return id(self.tables)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Rules) and other.tables is self.tables


@of_people(4096)
def _placed(q: Question, rules: _Rules) -> Placement:
    tables = rules.tables
    # a fixed week may use fewer of its days only where the day itself is forbidden
    allowed = [_allowed(q, tables, n) for n in range(7)]
    days = [d for d in (range(7) if q.fixed is None else q.fixed) if allowed[d]]
    for count in range(q.count, 0, -1):
        best: tuple[tuple[float, ...], Placement] | None = None
        chosen = [c for c in combinations(days, count) if q.fixed is not None or _rest_ok(q, c)]
        clashes = {c: sum(1 for d in c if q.days[d].run) for c in chosen}
        chosen.sort(key=lambda c: clashes[c])
        for wanted, base in _splits(q, tables, count):
            legless = float(not any(tables.kinds[kind].lower for kind in wanted))
            for on in chosen:
                clash = float(clashes[on] > 0 and q.fixed is None)
                if best is not None and best[0] <= (legless, clash, base):
                    continue  # no week of this split on these days can be better
                for kinds in _fill(q, tables, allowed, on, list(wanted), ()):
                    key = (legless, clash, base + _cost(q, tables, kinds))
                    if best is None or key < best[0]:
                        best = (key, Placement(kinds=kinds, cost=key[2], clashes=clashes[on]))
        if best is not None:
            return best[1]
    return Placement(kinds=("",) * 7, cost=0.0, clashes=0)


def _splits(q: Question, tables: PlanTables, count: int) -> list[tuple[tuple[str, ...], float]]:
    """Multisets of kinds, cheapest first; a priming session may stand in for any one of them."""
    rows = tables.splits.get(str(count), ())
    out: dict[tuple[str, ...], float] = {}
    priming = any("PR" in d.kinds for d in q.days)
    for split in rows:
        if q.level in split.levels:
            key = tuple(sorted(split.kinds))
            heavy = any(tables.kinds[k].heavy for k in split.kinds)
            fewer = count < q.count  # a session has to go
            cost = split.cost + (tables.weights.heavy_when_tender if fewer and q.tender and heavy else 0.0)
            out[key] = min(cost, out.get(key, cost))
            if priming:
                for kind in set(split.kinds):
                    rest = list(split.kinds)
                    rest.remove(kind)
                    eased = tuple(sorted((*rest, "PR")))
                    out[eased] = min(cost - 1, out.get(eased, cost - 1))
    return sorted(out.items(), key=lambda item: (item[1], item[0]))


def _fill(
    q: Question,
    tables: PlanTables,
    allowed: list[frozenset[str]],
    days: tuple[int, ...],
    left: list[str],
    taken: tuple[tuple[int, str], ...],
) -> Iterator[tuple[str, ...]]:
    """Every way to give ``days`` the kinds that are ``left``, as long as nothing forbids it."""
    if not left:
        kinds = [""] * 7
        for day, kind in taken:
            kinds[day] = kind
        week = tuple(kinds)
        if _turn_ok(q, tables, week) and _hard_days_ok(q, tables, week):
            yield week
        return
    day = days[0]
    for kind in sorted(set(left) & allowed[day]):
        if _follows(q, tables, taken, day, kind):
            without = list(left)
            without.remove(kind)
            yield from _fill(q, tables, allowed, days[1:], without, (*taken, (day, kind)))


def _allowed(q: Question, tables: PlanTables, number: int) -> frozenset[str]:
    """The kinds that day ``number`` may carry, whatever stands on the others."""
    day = q.days[number]
    out = set()
    for kind in day.kinds:
        facts = tables.kinds[kind]
        if facts.lower and kind != "PR":
            if day.next in FAST or (q.wide and day.after_next in FAST):
                continue  # H2
            if day.run == "long":
                continue
        if facts.heavy and (day.next == "long" or day.before == "race"):
            continue  # H3
        out.add(kind)
    return frozenset(out)


def _follows(q: Question, tables: PlanTables, taken: tuple[tuple[int, str], ...], day: int, kind: str) -> bool:
    """Whether ``kind`` on ``day`` leaves 48 hours to the one before (H5)."""
    if taken:
        before, last = taken[-1]
        gap = day - before
    else:
        last, gap = q.tail[-1] if q.tail else "", day + 1
    return gap > 1 or not _too_close(q, tables.kinds.get(last), tables.kinds[kind])


def _too_close(q: Question, one: Kind | None, other: Kind) -> bool:
    """Whether two kinds may not stand on neighbouring days; arms may where the athlete fixed the days."""
    if one is None:
        return False
    return (one.lower and other.lower) or (one.upper and other.upper and q.fixed is None)


def _turn_ok(q: Question, tables: PlanTables, week: tuple[str, ...]) -> bool:
    """H5 over the turn of the week, where the next week looks the same."""
    return not (q.steady and week[0] and week[6] and _too_close(q, tables.kinds[week[6]], tables.kinds[week[0]]))


def _rest_ok(q: Question, on: tuple[int, ...]) -> bool:
    """A full day of rest in any seven (H6): sessions on these days never take the last one."""
    before = [bool(kind) for kind in q.tail[-6:]]
    runs = [bool(day.run) for day in q.days]
    busy = [*before, *(run or n in on for n, run in enumerate(runs)), *q.ahead]
    free = [*before, *runs, *q.ahead]
    return not any(all(busy[n : n + 7]) and not all(free[n : n + 7]) for n in range(len(busy) - 6))


def _hard_days_ok(q: Question, tables: PlanTables, week: tuple[str, ...]) -> bool:
    """At most three hard days (level 3: four), never three in a row (H13). What the runs alone break stays as it is."""
    runs = [day.run in ("quality", "long", "race") for day in q.days]
    heavy = [bool(kind) and tables.kinds[kind].heavy for kind in week]
    added = [h and not r for h, r in zip(heavy, runs, strict=True)]
    if not any(added):
        return True
    if sum(runs) + sum(added) > tables.limits.hard_days[q.level - 1]:
        return False
    last = q.days[6]
    hard = [
        *q.tail_hard,
        *(r or h for r, h in zip(runs, heavy, strict=True)),
        last.next in ("quality", "long", "race"),
        last.after_next in ("quality", "long", "race"),
    ]
    for n, extra in enumerate(added):
        if extra:
            at = n + 2
            if any(all(hard[i : i + 3]) for i in range(at - 2, at + 1)):
                return False
    return True


def _cost(q: Question, tables: PlanTables, week: tuple[str, ...]) -> float:
    """The sum of the soft rules' breaches."""
    w = tables.weights
    used = [n for n, kind in enumerate(week) if kind]
    many = sum(1 for d in q.days if d.run) >= w.many_runs
    cost = 0.0
    clashes = 0
    for n in used:
        day, kind = q.days[n], tables.kinds[week[n]]
        if day.run:
            clashes += 1
            if day.run == "long":
                cost += w.on_long_day
            elif kind.lower and day.run == "easy":
                cost += w.legs_on_easy_day
            elif not kind.lower and day.run == "quality":
                cost += w.arms_on_quality_day
        else:
            if many and q.fixed is None:
                cost += w.day_off_used
            if day.before == "long" or day.next in FAST:
                cost += w.day_off_kept
        if day.next == "long":
            cost += w.legs_before_long if kind.lower else w.arms_before_long
        if day.before == "long" and kind.lower:
            cost += w.heavy_after_long if kind.heavy else w.legs_after_long
        if day.after_race == 1:
            cost += w.after_race
        if kind.upper and n + 1 < 7 and week[n + 1] and tables.kinds[week[n + 1]].upper:
            cost += w.arms_twice
        cost += n * 0.001 * (2 if kind.heavy else 1)  # else equal: earlier, heavy first
    if clashes:
        cost += w.clash + w.clash_again * (clashes - 1) if many else w.clash * clashes
    if len(used) > 1:
        mean = 7 / len(used)
        gaps = [(used[(i + 1) % len(used)] - n) % 7 for i, n in enumerate(used)]
        cost += w.uneven * sum(abs(g - mean) for g in gaps) / len(gaps)
    if q.habit:
        cost += w.moved * len(set(used) ^ set(q.habit))
    return cost
