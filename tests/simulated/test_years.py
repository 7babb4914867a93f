"""Simulated athletes live with the coach, and nothing is found that a year may not hold."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.simulated.cast import START, lived
from tests.simulated.checks import CHECKS, faults
from tests.simulated.people import TEMPERS, person

#: what of the coach an athlete may touch: the door, and the types that go through it
DOOR = {
    "bot.commands.converse",
    "coach.books",
    "coach.conversation",
    "coach.diary",
    "coach.due",
    "coach.greeting",
    "coach.message",
    "coach.reply",
    "content.loader",
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
