"""Simulated athletes live with the coach, and nothing is found that a year may not hold."""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.simulated.cast import START, lived, shelf
from tests.simulated.checks import CHECKS, faults, standing_still
from tests.simulated.chronicle import Day, Did, Year
from tests.simulated.door import Line
from tests.simulated.people import TEMPERS, person

#: what of the coach an athlete may touch: the door, and the types that go through it
DOOR = {
    "bot.commands.converse",
    "coach.books",
    "coach.conversation",
    "coach.diary",
    "coach.due",
    "coach.folding",
    "coach.greeting",
    "coach.message",
    "coach.reply",
}


@pytest.mark.parametrize(("number", "weeks"), [(1, 7), (6, 6)], ids=["strong", "ill"])
def test_some_weeks_hold_no_fault(number: int, weeks: int) -> None:
    year = lived(number, weeks)
    assert sum(bool(d.did) for d in year.days) >= weeks
    assert faults(year) == []


@pytest.mark.long
@pytest.mark.parametrize("number", range(40))
def test_a_year_holds_no_fault(number: int) -> None:
    assert faults(lived(number, 52)) == []


def test_a_life_is_the_same_each_time() -> None:
    one, other = lived(3, 3), lived(3, 3)
    assert [d.asked for d in one.days] == [d.asked for d in other.days]
    assert [d.did for d in one.days] == [d.did for d in other.days]


def test_the_cast_is_of_every_kind() -> None:
    cast = [person(n, START, 52) for n in range(40)]
    assert {p.temper for p in cast} == set(TEMPERS)
    assert {p.sex for p in cast} == {"woman", "man"}
    assert min(p.age for p in cast) < 25
    assert max(p.age for p in cast) >= 70
    assert {len(p.profile["running_days"]) for p in cast} == {2, 3, 4, 5, 6}
    assert len({tuple(p.profile["equipment"]) for p in cast}) >= 5


def test_athletes_know_nothing_of_planner_and_rules() -> None:
    for page in Path(__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(page.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [a.name for a in node.names] if isinstance(node, ast.Import) else []
            ours = {n for n in names if n.split(".")[0] in ("bot", "coach", "content", "scheduler", "storage")}
            assert ours <= DOOR, f"{page.name} imports {sorted(ours - DOOR)}"


PRESS = {"slug": "half-kneeling-press", "kit": "dumbbells"}


def weeks_with_one_exercise(
    lows: list[int],
    left: float,
    slug: str = "pull-up",
    unit: str = "reps",
    level: int = 1,
    others: bool = True,
    kilograms: float | None = None,
    kit: str = "",
    **day: Any,
) -> Year:
    """A year in which a session a week asks for one exercise, as much as ``lows`` says, with so much left each time.

    0: others have their place that week, or nobody trains where there are no ``others``.
    """
    move = next(m for m in shelf()[1].values() if m.slug == slug)
    harder = next(m for m in shelf()[1].values() if m.slug == "side-plank")
    year = Year(name="made up", temper="strong", ceiling={}, learning=1.0, sessions=1, kit=frozenset({kit}))
    for number, low in enumerate(lows):
        monday = START + timedelta(weeks=number)
        line = Line(name=move.name, sets=2, low=low, high=12, unit=unit, kilograms=kilograms, reserve=2)
        did = Did(move=move, amounts=(low, low), kilograms=kilograms, left=left, most=40.0)
        for n in range(7):
            page = Day(date=monday + timedelta(days=n), week=monday, phase="base")
            if n == 0 and low:
                asked = ((move, line), (harder, line)) if level == 2 else ((move, line),)
                page = replace(page, asked=asked, did=(did,), **day)
            elif n == 0 and others:
                page = replace(page, did=(replace(did, move=harder, amounts=(20, 20)),))
            year.days.append(page)
    return year


@pytest.mark.parametrize(
    ("what", "lows", "left", "day", "still"),
    [
        ("twelve for eight weeks with five left", [12] * 8, 5.0, {}, True),
        ("seven weeks are not eight", [12] * 7, 5.0, {}, False),
        ("one more in the later half", [12] * 5 + [13] * 3, 5.0, {}, False),
        ("as few left as asked", [12] * 8, 2.0, {}, False),
        ("twenty are enough", [20] * 8, 5.0, {}, False),
        ("six weeks without it are a short rest", [12] * 4 + [0] * 5 + [12] * 4, 5.0, {}, True),
        ("who comes back after more begins anew", [12] * 4 + [0] * 6 + [12] * 4, 5.0, {}, False),
        ("after a break it begins anew", [12] * 4 + [0] + [12] * 4, 5.0, {"others": False}, False),
        ("a week of others is no break", [12] * 4 + [0] + [12] * 4, 5.0, {}, True),
        ("easy weeks say nothing", [12] * 8, 5.0, {"easy": True}, False),
        ("nor do ill ones", [12] * 8, 5.0, {"ill": "cold"}, False),
        ("nor those in pain", [12] * 8, 5.0, {"told": {"shoulder": 4.0}}, False),
        ("what hurts a little is repeated", [12] * 8, 5.0, {"told": {"shoulder": 1.0}}, False),
        ("a pain that it does not provoke is no reason", [12] * 8, 5.0, {"told": {"shin": 1.0}}, True),
        ("six sessions on the way to a far weight", [12, 14] + [16] * 6, 5.0, PRESS | {"kilograms": 3.0}, False),
        ("seven are too many", [14] + [16] * 7, 5.0, PRESS | {"kilograms": 3.0}, True),
        ("to a near weight it takes no six", [12, 14] + [16] * 6, 5.0, PRESS | {"kilograms": 12.0}, True),
        ("a weight that the body cannot lift", [16] * 8, 5.0, PRESS | {"kilograms": 32.0, "kit": "kettlebell"}, False),
        ("half a minute with much left", [30] * 8, 30.0, {"slug": "side-plank-knees", "unit": "s"}, True),
        ("a minute where no harder form is open", [60] * 8, 60.0, {"slug": "side-plank-knees", "unit": "s"}, False),
        ("a minute where one is", [60] * 8, 60.0, {"slug": "side-plank-knees", "unit": "s", "level": 2}, True),
    ],
)
def test_standing_still_with_ease_is_found(what: str, lows: list[int], left: float, day: Any, still: bool) -> None:
    assert bool(list(standing_still(weeks_with_one_exercise(lows, left, **day)))) == still, what


def test_the_checks_find_what_they_are_for() -> None:
    """A year that was spoiled is found out by each check that can see it."""
    year = lived(0, 8)
    spoil = {
        "stopped days": lambda d: setattr(d, "stopped", True),
        "sets rise": lambda d: setattr(d, "week_sets", d.week_sets * (3 if (d.week - START).days % 14 else 1)),
        "easy weeks": lambda d: (setattr(d, "easy", False), setattr(d, "phase", "base")),
    }
    for day in year.days:
        for change in spoil.values():
            change(day)
    found = {line.split(":")[0] for line in faults(year)}
    assert set(spoil) <= found
    assert found <= set(CHECKS)
