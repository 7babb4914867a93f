"""The invariants, proved by walking every situation that the tables can tell apart, on the plan that comes out.

The walk itself stands in tests/walk.py. ``make long`` walks all of it, ``make test`` a seeded sample; faults planted in
the tables are caught by the sample already.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

import numpy as np
import pytest

from coach.acts import Symptom
from coach.adjust import adjusted
from coach.advice import URGENCIES
from coach.books import Books
from coach.consulting import Finding, Situation
from coach.course import Course
from coach.judge import QUIET, resolved
from coach.library import Library
from coach.picture import FACTS, Picture
from coach.proofs import boxes, pairs, size, space
from coach.resolving import Wanted
from coach.rules import Effect, Rule, Table, problems, strictness
from tests.limit_walk import walk_limits
from tests.region_walk import LEFT
from tests.walk import (
    ALARM,
    ATHLETE,
    DAYS,
    KIT,
    NOTHING,
    TODAY,
    Plans,
    Walk,
    changed,
    joined,
    numbers,
    plan,
    regions,
    sparing,
    still_each,
)
from tests.walking import walked

SAMPLE = 41  #: ``make test`` walks one in so many
PLANTING = 97  #: and where a fault was planted, one in so many


@pytest.fixture(scope="module")
def library(books: Books) -> Library:
    return books.library


@pytest.fixture(scope="module")
def laying() -> Plans:
    """Plans that the walks of this page have laid. What was changed for one of them is always a rule."""
    return {}


def table(library: Library, name: str) -> Table:
    found = library.table(name)
    assert found is not None
    return found


# --- single tables, all of their space -------------------------------------------------------------------------------
def test_every_picture_of_every_table_has_one_answer(library: Library) -> None:
    """No gap, no dead rule; the boxes of a table fill its space to the last picture."""
    pictures = 0
    for one in library.tables:
        assert problems(one, FACTS) == []
        if one.hit == "first":
            parts = list(boxes(one.rules, space(one, FACTS)))
            assert sum(size(sides) for sides, _ in parts) == size(space(one, FACTS))
            assert {rule.id for _, rule in parts} == {rule.id for rule in one.rules}
            pictures += size(space(one, FACTS))
    print(f"{pictures:,} pictures of single tables, each with its rule")  # noqa: T201 - the number is to be seen
    assert pictures > 1_000_000


def test_no_worse_fact_gets_a_milder_answer(library: Library) -> None:
    walked = 0
    for one in library.tables:
        for name in one.worse:
            for low, first, high, second, count in pairs(one, FACTS, name):
                walked += count
                milder = [a < b for a, b in zip(strictness(second), strictness(first), strict=True)]
                assert not any(milder), f"{one.name}: {second.id} ({name} {high}) after {first.id} ({low})"
    print(f"{walked:,} steps of a worse fact")  # noqa: T201 - as above


def test_nothing_grows_from_what_was_not_said(library: Library) -> None:
    """INV05: no rule lets anything grow where a number it reads is missing, a set was untold, or something holds."""
    growth = table(library, "growth")
    for sides, rule in boxes(growth.rules, space(growth, FACTS)):
        if rule.effect.progress:
            assert sides["told_whole"] == {True}, rule.id
            assert sides["held_by"] == {"none"}, rule.id
    for one in library.tables:
        for rule in one.rules:
            if rule.effect.progress:
                assert one.name == "growth" or all(not t.holds(None) for t in rule.when), rule.id


def test_a_clearance_only_asks(library: Library) -> None:
    """INV16: in a pause nothing but a stated clearance leads to the question, and nothing at all leads out of it."""
    flags = table(library, "red-flags")
    for sides, rule in boxes(flags.rules, space(flags, FACTS)):
        if sides["paused"] <= {"emergency", "same-day", "soon"}:
            assert rule.id != "pause-cleared" or sides["clearance"] == {True}
        if sides["paused"] <= {"emergency", "same-day"}:
            assert rule.pauses or rule.effect.stop or rule.action in (None, "ask") or "crisis" in rule.id


@pytest.mark.parametrize("said", ["red-flags"])
def test_an_alarm_is_the_only_voice(said: str, library: Library, books: Books) -> None:
    """INV01: behind a red flag of the higher classes no table is asked, and no session is left."""
    flags = table(library, said)
    for rule in flags.rules:
        if rule.action is None or URGENCIES.index(rule.urgency) < ALARM:
            continue

        def findings(rule: Rule = rule) -> Iterator[Finding]:
            yield found(flags, rule)
            if rule.ask is None:  # what is only suspected leaves standing what the other tables ask for
                raise AssertionError("another table was asked")

        weeks = plan(TODAY.date())
        situation = Situation(athlete=ATHLETE, now=TODAY, text="", weeks=weeks, issued=weeks)
        advice = resolved(findings(), (), situation, library, books.safety)
        assert {a.rule for a in advice} == {rule.id}
        if rule.pauses or rule.effect.stop:
            assert {c.change for c in advice[0].changes} == {"remove"}


def found(one: Table, rule: Rule, picture: Picture | None = None, symptom: Any = None) -> Finding:
    return Finding(
        table=one, rule=rule, picture=picture or Picture(), symptom=symptom, effect=rule.effect, part=(rule,)
    )


# --- the walk ---------------------------------------------------------------------------------------------------------
def _told(walk: Walk, count: int, pictures: int) -> str:
    return f"{count:,} situations walked, which stand for {pictures:,} pictures; {walk.laid:,} plans laid"


def test_the_walk_in_a_sample(library: Library, laying: Plans) -> None:
    start = Random(7).randrange(SAMPLE)
    walk, count, pictures = walked(library, library, every=SAMPLE, start=start, days=DAYS[:2], laying=laying)
    print(_told(walk, count, pictures))  # noqa: T201 - the number is to be seen
    assert walk.faults == []
    assert count > 1_000_000


@pytest.mark.long
def test_the_walk_of_everything(library: Library) -> None:
    walk, count, pictures = walked(library, library)
    print(_told(walk, count, pictures))  # noqa: T201 - as above
    assert walk.faults == []
    assert count > 10_000_000


# --- the walk and the judge are one -----------------------------------------------------------------------------------
def _same(library: Library, books: Books, count: int, seed: int) -> None:
    """Whole situations, drawn at random, are resolved by the judge as the walk has put them together."""
    dice, walk = Random(seed), Walk(library=library, true=library)
    for _ in range(count):
        ahead = dice.choice(DAYS)
        chosen = [
            found(t, rule)
            for t in walk.tables
            if (rule := dice.choice(t.rules)).action is not None and URGENCIES.index(rule.urgency) < ALARM
        ]
        hurting = _hurting(library, dice) if dice.random() < 0.8 else []
        weeks = plan(TODAY.date() + timedelta(days=ahead))
        situation = Situation(athlete=ATHLETE, now=TODAY, text="", weeks=weeks, issued=weeks)
        advice = resolved(iter([*chosen, *hurting]), (), situation, library, books.safety)
        after = numbers(adjusted(weeks, advice[0].changes if advice else (), library))
        demand = NOTHING
        for one in chosen:
            if ahead < one.effect.days:
                demand = tuple(joined(np.array(demand), np.array(walk.demand(one.effect, ahead))).tolist())
        number = _number(walk, [f for f in hurting if ahead < f.effect.days])
        assert (walk.plans(still_each(np.array([demand])), number)[0] == after).all(), [
            f.rule.id for f in (*chosen, *hurting)
        ]


def _hurting(library: Library, dice: Random) -> list[Finding]:
    """What the tables of one region may answer together, and what the course has left of its work."""
    region, pain = dice.choice(list(regions())), dice.choice((1.0, 3.0, 5.0, 7.0))
    told = Symptom(symptom="pain", when=TODAY.date(), region=region, severity=pain)
    rungs, share = dice.choice(((0, 1.0), (0, 1.0), *LEFT[:6]))
    course = Course(region=region, side=None, site=None, ceiling=3, began=TODAY, share=share, rungs=rungs, reports=())
    names = ("bone", "mid-set", "course", "pain")
    rules = [dice.choice(table(library, name).rules) for name in names]
    return [
        found(table(library, name), rule, Picture(pain=pain), told)._replace(course=course)
        for name, rule in zip(names, rules, strict=True)
        if rule.action is not None and URGENCIES.index(rule.urgency) < ALARM
    ]


def _number(walk: Walk, asked: list[Finding]) -> int:
    """The number of what a region is left with."""
    if not asked:
        return -1
    told = asked[0].symptom
    assert told is not None and told.region is not None
    moved = [f.course for f in asked if f.course is not None and f.rule.action not in QUIET and f.effect.region]
    share = min((c.share for c in moved), default=1.0)
    rungs = max((c.rungs for c in moved), default=0)
    return walk.hurt(told.region, [f.effect for f in asked], asked[0].picture.pain, share, rungs)


def test_the_walk_judges_as_the_judge_does(library: Library, books: Books) -> None:
    _same(library, books, 400, seed=11)


@pytest.mark.long
def test_the_walk_judges_as_the_judge_does_at_length(library: Library, books: Books) -> None:
    _same(library, books, 8000, seed=12)


@pytest.mark.long
def test_two_painful_regions_are_both_spared(library: Library) -> None:
    """INV12 for pairs: what stands in bears both."""
    spare = next(r for r in table(library, "pain").rules if r.effect.region == "spare")
    walk = Walk(library=library, true=library)
    hurts = [sparing(walk.hurts[walk.hurt(region, (spare.effect,), 5.0)], library) for region in regions()]
    seen = 0
    for one in hurts:
        for two in hurts:
            _, changes = walk.lay([Wanted(rule="x", effect=Effect(frozen=True))], [one, two], 0)
            for change in changes:
                if change.to is not None:
                    move = library.exercises[change.to]
                    for spared in (one, two):
                        level = max((move.provokes.get(k, 0) for k in spared.keys), default=0)
                        calm = {x for s in (one, two) for k in s.keys for x in library.regions[k].isometric_first}
                        assert level < 2 and (level == 0 or change.to in calm)
                    seen += 1
    print(f"{seen} substitutes for two regions at once")  # noqa: T201 - the number is to be seen
    assert seen > 500


# --- planted faults ---------------------------------------------------------------------------------------------------
PLANTED: dict[str, tuple[tuple[str, str, dict[str, Any]], str]] = {
    "pain of six is only held": (("pain", "pain-6", {"region": "hold"}), "INV02"),
    "pain of eight may wait": (("pain", "pain-8", {"urgency": "watch"}), "INV02"),
    "pain of four may jump": (("pain", "pain-4", {"impact": True, "region": ""}), "INV02"),
    "often hurting changes nothing": (("course", "course-often", {"region": "", "impact": True}), "INV02"),
    "a climb changes nothing": (("course", "course-climbing", {"region": "", "impact": True}), "INV02"),
    "a standstill may wait": (("course", "course-stuck", {"urgency": "none"}), "INV02"),
    "a worse tier gives more sets": (("readiness", "tier-3", {"volume": 0.9}), "INV04"),
    "a worse tier gives heavier loads": (("readiness", "tier-3", {"load": 0.97}), "INV04"),
    "a worse tier gives jumps back": (("readiness", "tier-2", {"impact": True, "plyo": 3}), "INV04"),
    "insisting gets the session back": (("readiness", "tier-2-insists", {"volume": 1.0, "load": None}), "INV06"),
    "a stop leaves work": (("readiness", "tier-4", {"stop": False, "volume": 0.9}), "INV04"),
}


#: in one table, where what the others ask would hide it in the plan
ALONE = {
    "six in a set is only held": ("mid-set", "mid-set-end", {"region": "hold", "run": ""}),
    "three in a set takes nothing off": ("mid-set", "mid-set-lighter", {"region": "", "load": None, "impact": True}),
    "a dangerous spot of a bone may wait": ("bone", "bone-risky", {"urgency": "none"}),
    "a bone that was suspected may run": ("bone", "bone-stands", {"region": "", "impact": True, "run": ""}),
}


@pytest.mark.parametrize("name", ALONE)
def test_a_fault_that_other_tables_would_hide_is_caught(name: str, library: Library) -> None:
    where, rule, values = ALONE[name]
    with pytest.raises(AssertionError):
        test_no_worse_fact_gets_a_milder_answer(changed(library, where, rule, **values))


def test_a_planted_gap_in_a_limit_is_caught(library: Library) -> None:
    """The groups of movements forget a jump, the planner's last layer leaves it in, and the walk sees it."""
    words = library.limits
    groups = {name: slugs - {"pogo-jump"} for name, slugs in words.groups.items()}
    moves = {**library.exercises, "pogo-jump": replace(library.exercises["pogo-jump"], impact=0)}
    walk = Walk(library=replace(library, limits=replace(words, groups=groups), exercises=moves), true=library)
    walk.sessions.add(("pogo-jump", "push-up"))
    walk_limits(walk, 1)
    assert any("no jumping" in fault for fault in walk.faults)


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_caught(name: str, library: Library, laying: Plans) -> None:
    (where, rule, values), invariant = PLANTED[name]
    faulty = changed(library, where, rule, **values)
    walk, *_ = walked(faulty, library, every=PLANTING, days=(0,), laying=laying, until=invariant)
    assert any(invariant in fault for fault in walk.faults), walk.faults[:3]


def test_a_planted_gap_is_caught(library: Library) -> None:
    for one in library.tables:
        faulty = replace(one, rules=one.rules[:-1])
        assert any("gap" in fault for _, fault in problems(faulty, FACTS)), one.name
        if one.hit == "first":
            with pytest.raises(LookupError):
                list(boxes(faulty.rules, space(one, FACTS)))


def test_a_planted_dead_rule_is_caught(library: Library) -> None:
    for one in library.tables:
        dead = replace(one.rules[0], id="planted")
        faulty = replace(one, rules=(*one.rules[:-1], dead, one.rules[-1]))
        assert ("planted", "dead: no picture reaches it") in problems(faulty, FACTS), one.name


def test_a_planted_growth_from_missing_data_is_caught(library: Library) -> None:
    growth = table(library, "growth")
    step = next(r for r in growth.rules if r.then == "step")
    faulty = replace(growth, rules=(replace(step, id="planted", when=()), *growth.rules))
    others = tuple(faulty if t.name == "growth" else t for t in library.tables)
    with pytest.raises(AssertionError):
        test_nothing_grows_from_what_was_not_said(replace(library, tables=others))


def test_a_planted_substitute_that_provokes_is_caught(library: Library) -> None:
    """The coach's data says that nothing provokes the knee; measured by the true data, its swaps do."""
    lies = {
        slug: replace(e, provokes={k: v for k, v in e.provokes.items() if not k.startswith("knee") or slug in KNEE})
        for slug, e in library.exercises.items()
    }
    walk = Walk(library=replace(library, exercises=lies), true=library)
    spare = next(r for r in table(library, "pain").rules if r.effect.region == "spare")
    walk.slots(NOTHING, walk.hurt("knee", (spare.effect,), 5.0))
    assert any("INV12" in fault for fault in walk.faults)


KNEE = ("back-squat", "forward-lunge")


def test_the_walk_uses_what_there_is(library: Library) -> None:
    assert ATHLETE.equipment == KIT
    assert all(slug in library.exercises for slug in ("back-squat", "pogo-jump"))
