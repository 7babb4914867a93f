"""Decision tables: facts → the first rule that fits. Rule: facts, ranges and words; no expressions.

A table is read top to bottom and ends with a rule that always fits, so it answers every picture. ``problems`` proves
that a table has no gap and no dead rule; ``milder`` finds where a worse fact would be answered more mildly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice, product
from typing import Literal, Self

from coach.advice import URGENCIES, Action, Urgency
from coach.once import cached_property
from coach.values import value

Value = bool | float | str | None
Kind = Literal["flag", "number", "word"]
Running = Literal["", "ease", "easy", "walk", "none"]
UNTOLD: tuple[Value, ...] = (False, None, "none")  #: what a fact is where nothing was told
STEP = 0.1  #: numbers are asked for to a tenth, so that no value falls between "7..9.9" and "10.."
RUNNING: tuple[Running, ...] = ("", "ease", "easy", "walk", "none")
Scope = Literal["message", "condition", "region", "exercise", "test", "review"]


class Facts(dict[str, Value]):
    """Facts as tables read them, numbers to a tenth. They are known once made, and what is told of them with them."""

    @cached_property
    def told(self) -> frozenset[str]:
        """The names of those that say something: of a hundred and fifty a message tells a dozen."""
        return frozenset(told_of({name: self[name] for name in self.other}))

    @cached_property
    def other(self) -> frozenset[str]:
        """The names of all that may not be as where nothing is told (``picture.facts_of`` knows them better)."""
        return frozenset(self)

    def but(self, values: Mapping[str, Value]) -> Self:
        """These facts with others of some names."""
        made = type(self)(self)
        made.update({name: tenths(value) for name, value in values.items()})
        made.other = self.other | values.keys()
        return made


def told_of(facts: Mapping[str, Value]) -> list[str]:
    """The names of the facts that say something; zero is a value."""
    return [n for n, v in facts.items() if v is not None and v is not False and v != "none"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """One fact a rule may ask for: ``words`` are the values of a word; ``unit`` is for people."""

    name: str
    kind: Kind
    unit: str = ""
    words: tuple[str, ...] = ()
    about: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What a rule asks of one fact. A range holds for numbers only: a missing number fits no range."""

    fact: str
    low: float | None = None
    high: float | None = None
    values: tuple[Value, ...] = ()

    def holds(self, value: Value) -> bool:
        """Whether ``value`` is asked for."""
        if self.values:
            return value in self.values
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return False
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


@value(frozen=True, kw_only=True, slots=True)
class Effect:
    """What a rule does to the plan. Factors multiply once (the smallest of all rules counts); None: nothing said.

    ``region``: what becomes of work that loads the region: hold, ease (what provokes it commonly is replaced, the rest
    is lighter), spare (whatever provokes it is replaced or left out), unload (nothing that may provoke it).
    ``stop``: no session.
    """

    region: Literal["", "hold", "ease", "spare", "unload"] = ""
    volume: float | None = None
    load: float | None = None
    impact: bool = True  #: False: no jumps or hops
    plyo: int = 3  #: the highest tier of jumps
    rir: int = 0  #: at least so many repetitions in reserve
    run: Running = ""  #: what is left of running
    only: tuple[str, ...] = ()  #: nothing but these focuses of exercises; empty: all
    without: tuple[str, ...] = ()  #: no exercises with one of these properties
    stop: bool = False
    ramp: bool = False  #: an illness: training comes back over some sessions, each of them checked
    postpone: bool = False  #: heavy leg work moves behind these days where the week has room
    frozen: bool = False  #: no increase anywhere
    progress: bool = False  #: may go up a step where nothing forbids it
    weeks: tuple[float, ...] = ()  #: ``volume`` week by week, the first one included
    fresh: bool = False  #: training begins again with the first weeks
    offer: tuple[str, ...] = ()  #: changes to choose one of (coach/progress/offers.py)
    days: int = 7

    @property
    def touches(self) -> bool:
        """Whether it holds, cuts or stops anything: then nothing may go up (docs/rules.md)."""
        return bool(
            self.region or self.rir or self.run or self.only or self.without or self.weeks
            or self.stop or self.postpone or self.frozen or not self.impact or self.plyo < 3
            or self.volume is not None or self.load is not None
        )  # fmt: skip


@lru_cache(maxsize=1024)
def lasting(effect: Effect, days: int) -> Effect:
    """An effect for so many days; few of them are ever asked for, again and again."""
    return effect if effect.days == days else replace(effect, days=days)


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """One line of a table. ``priority`` is the class P0–P8: the lower wins."""

    id: str
    title: str
    when: tuple[Asked, ...]
    urgency: Urgency
    action: Action | None  #: None: nothing to advise
    say: str
    why: str
    priority: int
    sources: tuple[str, ...]
    reviewed_on: str
    effect: Effect = field(default_factory=Effect)
    pauses: bool = False
    at_once: bool = False  #: what it changes holds without a press: there is no time for one, or no leave to decline
    ask: str | None = None
    back: str = ""  #: phrase key of the way back to normal
    tier: int = 0  #: what it says of readiness, 0–4 (coach/tiers.py combines them)
    input: str = ""  #: what it is read from, for tables with ``hit = "inputs"``
    then: str = ""  #: what the planner does, for tables that the planner asks
    ignores: tuple[str, ...] = ()  #: facts that say nothing as long as it stands

    def fits(self, facts: Mapping[str, Value]) -> bool:
        """Whether every test holds."""
        for test in self.when:  # noqa: SIM110  asked hundreds of times of a message
            if not test.holds(facts.get(test.fact)):
                return False
        return True

    def missed(self, facts: Mapping[str, Value]) -> Asked | None:
        """The first test that does not hold; None where the rule fits."""
        for test in self.when:
            if not test.holds(facts.get(test.fact)):
                return test
        return None


@dataclass(frozen=True, kw_only=True, eq=False)
class Table:
    """One decision table. Known again as the same object.

    ``scope``: who asks it: a message, every condition or painful region told in it, the planner for an exercise or a
    test, or whoever looks at progress. ``hit``: the first rule that fits decides, or all that fit count, of each input
    the worst.
    """

    name: str
    title: str = ""
    purpose: str = ""  #: one line: what it decides
    scope: Scope = "message"
    hit: Literal["first", "inputs"] = "first"
    rules: tuple[Rule, ...] = ()
    worse: tuple[str, ...] = ()  #: facts whose rise (or truth) may never give a milder answer

    @property
    def asked(self) -> tuple[str, ...]:
        """The facts its rules read, in order of first mention."""
        return tuple(dict.fromkeys(t.fact for r in self.rules for t in r.when))

    @cached_property
    def reads(self) -> frozenset[str]:
        """The same, as a set: nothing else decides what the table answers."""
        return frozenset(self.asked)

    @cached_property
    def tells_tier(self) -> bool:
        """Whether any of its rules says something of readiness."""
        return any(r.tier for r in self.rules)

    @cached_property
    def _by_need(self) -> dict[str, tuple[tuple[int, frozenset[str]], ...]]:
        """Places of rules by a fact without which they cannot fit, with all such facts; "" where there is none."""
        out: dict[str, list[tuple[int, frozenset[str]]]] = {"": []}
        for place, rule in enumerate(self.rules):
            needs = [t.fact for t in rule.when if not any(t.holds(v) for v in UNTOLD)]
            out.setdefault(needs[0] if needs else "", []).append((place, frozenset(needs)))
        return {fact: tuple(places) for fact, places in out.items()}

    def candidates(self, facts: Mapping[str, Value]) -> list[Rule]:
        """The rules that may fit, in order: most ask for something that a message does not tell, and are left out."""
        by_need = self._by_need
        told = facts.told if isinstance(facts, Facts) else frozenset(told_of(facts))
        places = [place for place, _ in by_need[""]]
        for fact in by_need.keys() & told:
            places += [place for place, needs in by_need[fact] if needs <= told]
        places.sort()
        return [self.rules[n] for n in places]


def tenths(value: Value) -> Value:
    """A number as the tables ask for it."""
    return round(value, 1) if isinstance(value, float) else value


def counted(table: Table, facts: Mapping[str, Value]) -> tuple[Rule, ...]:
    """Every rule that fits; the last one, which fits everything, only where no other does."""
    found = tuple(r for r in table.candidates(facts) if r.when and r.fits(facts))
    return found or table.rules[-1:]


def decided(table: Table, facts: Mapping[str, Value]) -> Rule:
    """The first rule that fits. Raises LookupError for a picture the table has no answer for."""
    for rule in table.candidates(facts):
        if rule.fits(facts):
            return rule
    raise LookupError(f"{table.name}: no rule fits")


# --- proofs -----------------------------------------------------------------------------------------------------------
def bins(table: Table, facts: Mapping[str, Fact]) -> dict[str, tuple[Value, ...]]:
    """For every fact the table asks: one value of each kind that its rules can tell apart, mildest first."""
    out: dict[str, tuple[Value, ...]] = {}
    for name in table.asked:
        fact = facts[name]
        if fact.kind == "flag":
            out[name] = (False, True)
        elif fact.kind == "word":
            out[name] = fact.words
        else:
            edges: set[float] = {0.0}
            for test in (t for r in table.rules for t in r.when if t.fact == name):
                for edge, beyond in ((test.low, -STEP), (test.high, STEP)):
                    if edge is not None:
                        edges |= {edge, round(edge + beyond, 1)}
                edges |= {v for v in test.values if isinstance(v, float)}
            out[name] = (None, *sorted(e for e in edges if e >= 0))
    return out


def pictures(table: Table, facts: Mapping[str, Fact]) -> Iterator[dict[str, Value]]:
    """Every picture the table can tell apart."""
    by_fact = bins(table, facts)
    for values in product(*by_fact.values()):
        yield dict(zip(by_fact, values, strict=True))


def problems(table: Table, facts: Mapping[str, Fact]) -> list[tuple[str, str]]:
    """(rule id, fault) for gaps and dead rules; the id is empty for a fault of the table as a whole."""
    out: list[tuple[str, str]] = []
    if not table.rules or table.rules[-1].when:
        out.append(("", "gap: the last rule has to fit everything (when = {})"))
    by_fact = {name: frozenset(values) for name, values in bins(table, facts).items()}
    for i, rule in enumerate(table.rules):
        left = _narrowed(by_fact, rule.when)
        before = table.rules[:i] if table.hit == "first" else tuple(r for r in table.rules if _covers(r, rule, table))
        if left is None or not _escapes(left, before):
            out.append((rule.id, "dead: no picture reaches it"))
    return out


def _covers(other: Rule, rule: Rule, table: Table) -> bool:
    """Whether ``rule`` adds nothing where ``other`` fits as well: the same input, no milder, no shorter."""
    if other is rule or other.input != rule.input or not rule.input:
        return False
    mine, theirs = ((URGENCIES.index(r.urgency), r.tier, r.effect.days) for r in (rule, other))
    if any(a > b for a, b in zip(mine, theirs, strict=True)):
        return False
    return mine != theirs or table.rules.index(other) < table.rules.index(rule)


def _narrowed(by_fact: Mapping[str, frozenset[Value]], tests: Iterable[Asked]) -> dict[str, frozenset[Value]] | None:
    left = dict(by_fact)
    for test in tests:
        left[test.fact] = frozenset(v for v in left[test.fact] if test.holds(v))
        if not left[test.fact]:
            return None
    return left


def _escapes(left: dict[str, frozenset[Value]], earlier: tuple[Rule, ...]) -> bool:
    """Whether some picture within ``left`` fits none of ``earlier``."""
    if not earlier:
        return True
    rule, rest = earlier[0], earlier[1:]
    if _narrowed(left, rule.when) is None:
        return _escapes(left, rest)
    for test in rule.when:
        spared = frozenset(v for v in left[test.fact] if not test.holds(v))
        if spared and _escapes({**left, test.fact: spared}, rest):
            return True
    return False


def milder(
    table: Table, facts: Mapping[str, Fact], *, every: int = 1, start: int = 0
) -> Iterator[tuple[str, dict[str, Value], Rule, Rule]]:
    """Where one of ``table.worse`` grows and the answer gets milder: (fact, picture, rule before, rule after).

    ``every`` n-th picture only, from ``start`` on, for a sample; a prime n that no fact has as many bins as sees all.
    """
    by_fact = bins(table, facts)
    for name in table.worse:
        if name not in by_fact:
            continue
        steps = [v for v in by_fact[name] if v is not None]
        others = {k: v for k, v in by_fact.items() if k != name}
        for values in islice(product(*others.values()), start, None, every):
            picture = dict(zip(others, values, strict=True))
            before: Rule | None = None
            for step in steps:
                rule = decided(table, {**picture, name: step})
                if before is not None and any(a < b for a, b in zip(strictness(rule), strictness(before), strict=True)):
                    yield name, picture, before, rule
                before = rule


REGION_STEPS = ("", "hold", "ease", "spare", "unload")


def strictness(rule: Rule) -> tuple[float, ...]:
    """How cautious an answer is, dimension by dimension; more is more cautious."""
    e = rule.effect
    return (
        URGENCIES.index(rule.urgency),
        rule.tier,
        REGION_STEPS.index(e.region),
        -(1.0 if e.volume is None else e.volume) if not e.stop else 0.0,
        -(1.0 if e.load is None else e.load) if not e.stop else 0.0,
        0.0 if e.impact and not e.stop else 1.0,
        -float(e.plyo) if e.impact and not e.stop else 0.0,
        float(e.rir) if not e.stop else 10.0,
        float(RUNNING.index(e.run)) if not e.stop else 4.0,
        float(len(e.without)) if not e.stop else 10.0,
        1.0 if e.only or e.stop else 0.0,
        0.0 if e.progress else 1.0,
    )
