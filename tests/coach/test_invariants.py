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
from coach.judge import resolved
from coach.library import Library
from coach.picture import FACTS, Picture
from coach.proofs import boxes, pairs, size, space
from coach.resolving import Wanted
from coach.rules import Effect, Rule, Table, problems, strictness
from tests.walk import (
    ALARM,
    ATHLETE,
    DAYS,
    KIT,
    NOTHING,
    TODAY,
    Walk,
    changed,
    distinct,
    joined,
    numbers,
    plan,
    regions,
    sparing,
    still_each,
)

PRESSURE = ("more_load", "wants_more", "insists", "asks_jumps", "flag_gone")  #: none of them may lift anything
RESTRICTIVE = 3  #: the last class of rules that pressure may not lift
SAMPLE = 41  #: ``make test`` walks one in so many
PLANTING = 97  #: and where a fault was planted, one in so many


@pytest.fixture(scope="module")
def library(books: Books) -> Library:
    return books.library


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
        if sides["paused"] <= {"emergency", "same-day"}:
            assert rule.id != "pause-cleared" or sides["clearance"] == {True}
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
def walked(
    library: Library, true: Library, every: int = 1, start: int = 0, days: tuple[int, ...] = DAYS
) -> tuple[Walk, int, int]:
    """Walks one situation in ``every``, from ``start`` on: the walk with its faults, the situations, their pictures.

    A situation is one combination of the answers of all tables on one day, beside one painful region or none; of a step
    to something worse, both sides are looked at.
    """
    walk = Walk(library=library, true=true)
    count = pictures = 0
    for ahead in days:
        rows, combinations = walk.every(ahead) if len(days) > 1 else walk.combined(ahead)
        demands = some(distinct(rows), every, start)
        count += combinations
        _less_is_less(walk, demands)
        parts = (_pain(walk, demands, ahead, every), _tiers(walk, ahead, every, start), _pressed(walk, ahead))
        count += sum(part[0] for part in parts)
        pictures += sum(part[1] for part in parts)
    return walk, count, pictures


def _less_is_less(walk: Walk, demands: np.ndarray) -> None:
    """What asks for more of everything never leaves more of anything."""
    plans = walk.plans(demands, -1)
    for number in range(len(demands)):
        stricter = (joined(demands, demands[number]) == demands).all(axis=1) | (demands[:, 0] == 1)
        if (plans[stricter] > plans[number] + 1e-6).any():
            walk.faults.append(f"a stricter demand than {demands[number]} leaves more")


def _tiers(walk: Walk, ahead: int, every: int, start: int) -> tuple[int, int]:
    """INV04: a worse tier, whatever else holds and whatever hurts, never leaves more."""
    others = some(distinct(walk.combined(ahead, leave_out=("readiness",))[0]), every, start)
    readiness = table(walk.library, "readiness")
    hurts = [-1, *range(len(walk.hurts))][:: max(1, every // 4)]
    count = whole = 0
    for low, first, high, second, pictures in pairs(readiness, FACTS, "tier"):
        milder, harder = (
            still_each(joined(others, np.array(walk.demand(replace(r.effect, days=99) if r.action else REST, ahead))))
            for r in (first, second)
        )
        for hurt in hurts:
            count, whole = count + len(others), whole + len(others) * pictures
            if (walk.plans(harder, hurt) > walk.plans(milder, hurt) + 1e-6).any():
                walk.faults.append(f"INV04 tier {high} ({second.id}) leaves more than {low} ({first.id})")
    return count, whole


REST = Effect(days=0)


def some(demands: np.ndarray, every: int, start: int) -> np.ndarray:
    """One demand in so many, and always the one that asks for nothing."""
    return np.concatenate([np.array([NOTHING]), demands[start % every :: every]])


def _pain(walk: Walk, demands: np.ndarray, ahead: int, every: int) -> tuple[int, int]:
    """INV02: more pain in a region, whatever else holds, is never answered more mildly."""
    count = whole = 0
    for region in list(regions())[:: max(1, every // 6)]:
        plans: dict[int, np.ndarray] = {}
        for low, first, high, second, pictures in walk.worse_pain(region):
            count, whole = count + len(demands), whole + pictures * len(demands)
            if URGENCIES.index(second.urgency) < URGENCIES.index(first.urgency):
                walk.faults.append(f"INV02 {region} {high}: {second.id} is less urgent than {first.id}")
            sides = [
                walk.hurt(region, r if ahead < r.effect.days else replace(r, effect=REST), p)
                for r, p in ((first, low), (second, high))
            ]
            for side in sides:
                if side not in plans:
                    plans[side] = walk.measure(walk.plans(demands, side), side)
            if (plans[sides[1]] > plans[sides[0]] + 1e-6).any():
                walk.faults.append(f"INV02 {region} {high}: {second.id} is milder than {first.id} ({low})")
    return count, whole


def _pressed(walk: Walk, ahead: int) -> tuple[int, int]:
    """INV06: asking for more, insisting or saying that it has gone lifts nothing."""
    count = whole = 0
    for one in walk.library.tables:
        if one.hit != "first" or one.scope == "exercise":
            continue
        for name in set(PRESSURE) & set(one.asked):
            for _, first, _, second, pictures in pairs(one, FACTS, name):
                count, whole = count + 1, whole + pictures
                if min(first.priority, second.priority) > RESTRICTIVE:
                    continue
                if name != "flag_gone" and URGENCIES.index(second.urgency) < URGENCIES.index(first.urgency):
                    walk.faults.append(f"INV06 {name}: {second.id} is less urgent than {first.id}")
                if first.pauses and name == "flag_gone":
                    if not (second.pauses or second.effect.stop):
                        walk.faults.append(f"INV06 {name}: {second.id} lifts what {first.id} stops")
                    continue
                before, after = (
                    (r.effect.region, walk.demand(r.effect if ahead < r.effect.days else Effect(days=0), ahead))
                    for r in (first, second)
                )
                eased = ("", "hold", "ease", "spare", "unload")
                if not _asks_no_less(after[1], before[1]) or eased.index(after[0]) < eased.index(before[0]):
                    walk.faults.append(f"INV06 {name}: {second.id} lifts what {first.id} asks")
                if first.effect.region and second.effect.days < first.effect.days:
                    walk.faults.append(f"INV06 {name}: {second.id} ends sooner than {first.id}")
    return count, whole


def _asks_no_less(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return one[0] == 1 or tuple(joined(np.array(one), np.array(other)).tolist()) == one


def _told(walk: Walk, count: int, pictures: int) -> str:
    return f"{count:,} situations walked, which stand for {pictures:,} pictures; {walk.laid:,} plans laid"


def test_the_walk_in_a_sample(library: Library) -> None:
    walk, count, pictures = walked(library, library, every=SAMPLE, start=Random(7).randrange(SAMPLE), days=DAYS[:2])
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
    pain = table(library, "pain")
    for _ in range(count):
        ahead = dice.choice(DAYS)
        chosen = [
            found(t, rule)
            for t in walk.tables
            if (rule := dice.choice(t.rules)).action is not None and URGENCIES.index(rule.urgency) < ALARM
        ]
        hurt: Finding | None = None
        if dice.random() < 0.7:
            rule, region, pain_ = (
                dice.choice(pain.rules),
                dice.choice(list(regions())),
                dice.choice((1.0, 3.0, 5.0, 8.0)),
            )
            if rule.effect.region and URGENCIES.index(rule.urgency) < ALARM:
                told = Symptom(symptom="pain", when=TODAY.date(), region=region, severity=pain_)
                hurt = found(pain, rule, Picture(pain=pain_), told)
        weeks = plan(TODAY.date() + timedelta(days=ahead))
        situation = Situation(athlete=ATHLETE, now=TODAY, text="", weeks=weeks, issued=weeks)
        advice = resolved(iter([*chosen, *([hurt] if hurt else [])]), (), situation, library, books.safety)
        after = numbers(adjusted(weeks, advice[0].changes if advice else (), library))
        demand = NOTHING
        for one in chosen:
            if ahead < one.effect.days:
                demand = tuple(joined(np.array(demand), np.array(walk.demand(one.effect, ahead))).tolist())
        if hurt is not None and ahead >= hurt.rule.effect.days:
            hurt = None
        number = -1 if hurt is None else walk.hurt(hurt.symptom.region, hurt.rule, hurt.picture.pain)
        assert (walk.plans(still_each(np.array([demand])), number)[0] == after).all(), [f.rule.id for f in chosen]


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
    hurts = [sparing(walk.hurts[walk.hurt(region, spare, 5.0)], library) for region in regions()]
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
    "a worse tier gives more sets": (("readiness", "tier-3", {"volume": 0.9}), "INV04"),
    "a worse tier gives heavier loads": (("readiness", "tier-3", {"load": 0.97}), "INV04"),
    "a worse tier gives jumps back": (("readiness", "tier-2", {"impact": True, "plyo": 3}), "INV04"),
    "insisting gets the session back": (("readiness", "tier-2-insists", {"volume": 1.0, "load": None}), "INV06"),
    "a stop leaves work": (("readiness", "tier-4", {"stop": False, "volume": 0.9}), "INV04"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_caught(name: str, library: Library) -> None:
    (where, rule, values), invariant = PLANTED[name]
    walk, *_ = walked(changed(library, where, rule, **values), library, every=PLANTING, days=(0,))
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
    walk.slots(NOTHING, walk.hurt("knee", spare, 5.0))
    assert any("INV12" in fault for fault in walk.faults)


KNEE = ("back-squat", "forward-lunge")


def test_the_walk_uses_what_there_is(library: Library) -> None:
    assert ATHLETE.equipment == KIT
    assert all(slug in library.exercises for slug in ("back-squat", "pogo-jump"))
