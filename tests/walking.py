"""The walk of everything: demands beside each other, beside regions that hurt, beside tiers, pressure and limits.

Each part returns how many situations it has walked and how many pictures they stand for; faults are kept by the walk.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from coach.advice import URGENCIES
from coach.library import Library
from coach.painful import ceiling
from coach.picture import FACTS
from coach.proofs import pairs
from coach.rules import Effect, Rule, Table
from tests.limit_walk import walk_limits
from tests.region_walk import LEFT, Alike, alike
from tests.walk import CHOICE, DAYS, DOSE, NOTHING, Plans, Walk, distinct, joined, parted, regions, still_each

PRESSURE = ("more_load", "wants_more", "insists", "asks_jumps", "flag_gone")  #: none of them may lift anything
RESTRICTIVE = 3  #: the last class of rules that pressure may not lift


def walked(
    library: Library,
    true: Library,
    every: int = 1,
    start: int = 0,
    days: tuple[int, ...] = DAYS,
    laying: Plans | None = None,
    until: str = "",
) -> tuple[Walk, int, int]:
    """Walks one situation in ``every``, from ``start`` on: the walk with its faults, the situations, their pictures.

    A situation is one combination of the answers of all tables on one day, beside one painful region or none; of a step
    to something worse, both sides are looked at. ``laying``: plans of walks over the same exercises. ``until``: the
    walk ends with the part that found such a fault.
    """
    walk = Walk(library=library, true=true, laying={} if laying is None else laying)
    count = pictures = 0
    for situations, stand_for in _parts(walk, every, start, days):
        count += situations
        pictures += stand_for
        if until and any(until in fault for fault in walk.faults):
            break
    return walk, count, pictures


def _parts(walk: Walk, every: int, start: int, days: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """The parts of a walk, one after another: the situations of each, and the pictures that they stand for."""
    for ahead in days:
        rows, combinations = walk.every(ahead) if len(days) > 1 else walk.combined(ahead)
        demands = some(distinct(rows), every, start)
        _less_is_less(walk, demands)
        yield combinations, 0
        yield _regions(walk, demands, ahead, every)
        yield _tiers(walk, ahead, every, start)
        yield _pressed(walk, ahead)
        yield _left(walk, ahead, every)
    yield walk_limits(walk, every)


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
    readiness = _table(walk.library, "readiness")
    hurts = [-1, *range(len(walk.hurts))][:: max(1, every // 4)]
    count = whole = 0
    for low, first, high, second, pictures in pairs(readiness, FACTS, "tier"):
        milder, harder = (
            parted(still_each(joined(others, np.array(walk.demand(_all_days(r), ahead))))) for r in (first, second)
        )
        for number in hurts:
            count, whole = count + len(others), whole + len(others) * pictures
            if (walk.plans(harder, number) > walk.plans(milder, number) + 1e-6).any():
                walk.faults.append(f"INV04 tier {high} ({second.id}) leaves more than {low} ({first.id})")
    return count, whole


def _all_days(rule: Rule) -> Effect:
    return replace(rule.effect, days=99) if rule.action else Effect(days=0)


def some(demands: np.ndarray, every: int, start: int) -> np.ndarray:
    """One demand in so many, and always the one that asks for nothing."""
    return np.concatenate([np.array([NOTHING]), demands[start % every :: every]])


def _regions(walk: Walk, demands: np.ndarray, ahead: int, every: int) -> tuple[int, int]:
    """INV02: more pain in a region, or a worse course of it, whatever else holds, is never answered more mildly.

    What a region is left with is what pain, course and pain within a set ask of it together.
    """
    count = whole = 0
    parts = parted(demands)
    plans: dict[int, np.ndarray] = {}
    worse: dict[float, list[Alike]] = {}
    for region in list(regions())[:: max(1, every // 6)]:
        most = ceiling(region, None, walk.library)
        if most not in worse:
            worse[most] = alike(walk.library, most, ahead)
        seen: set[tuple[int, int]] = set()
        for one in worse[most]:
            before, after = one.step.before, one.step.after
            count, whole = count + one.steps * len(demands), whole + one.pictures * len(demands)
            told = f"INV02 {region} {one.step.why}: {after.name} is {{}} than {before.name}"
            if after.urgency < before.urgency:
                walk.faults.append(told.format("less urgent"))
            sides = [walk.hurt(region, (side.left(ahead),), side.pain) for side in (before, after)]
            if tuple(sides) in seen:
                continue
            seen.add((sides[0], sides[1]))
            plans.update({side: walk.plans(parts, side) for side in sides if side not in plans})
            measures = ([walk.measure(plans[side], n) for side in sides] for n in {*sides})
            if any((second > first + 1e-6).any() for first, second in measures):
                walk.faults.append(told.format("milder"))
    return count, whole


def _left(walk: Walk, ahead: int, every: int) -> tuple[int, int]:
    """What the answers of a course leave of a region's work: a smaller share, or an easier exercise, never is more."""
    if ahead:
        return 0, 0  # it stays while the course is open, whatever the day
    rows = parted(_singly(walk, ahead, every))
    count = 0
    for region in list(regions())[:: max(1, every // 6)]:
        for asked in ("hold", "ease", "spare"):
            effect = Effect(region=asked, impact=asked == "hold")
            before: np.ndarray | None = None
            for rungs, share in LEFT:
                after = walk.plans(rows, walk.hurt(region, (effect,), 2.0, share, rungs))
                count += len(rows.choice)
                if before is not None and (after > before + 1e-6).any():
                    walk.faults.append(f"INV02 {region} {asked}: {share} at {rungs} rungs leaves more than before")
                before = after
    return count, count


def _singly(walk: Walk, ahead: int, every: int) -> np.ndarray:
    """Every dose without a choice, and every choice without a dose."""
    demands = distinct(walk.every(ahead)[0])[:: max(1, every // 8)]
    out = [np.array([NOTHING])]
    for columns in (DOSE, CHOICE):
        rows = np.tile(np.array(NOTHING), (len(demands), 1))
        rows[:, columns] = demands[:, columns]
        out.append(rows)
    return np.unique(np.concatenate(out), axis=0)


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


def _table(library: Library, name: str) -> Table:
    found = library.table(name)
    assert found is not None
    return found
