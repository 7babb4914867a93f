"""The habit score: one lapse barely moves it, and rest, illness and pauses do not break it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from coach.acts import Lift, SessionReport, Symptom
from coach.books import Books
from coach.checks import Check
from coach.diary import Body, Clearance, Known, Pause, Record
from coach.draft import Draft
from coach.progress.habit import Kept, excused_days, kept, score_course
from coach.yardsticks import Habit
from tools.charts.athlete import NOW, ana

HABIT = Habit(half_life_days=13, window_days=14, look_back_days=98, ill_days=3)
MONDAY = date(2026, 8, 3)
WEEKS = 14
FLAG = Pause(reason="x", urgency="same-day", until=date(2026, 8, 8))
ILL = Symptom(symptom="illness", when=date(2026, 8, 4))
TODAY = MONDAY + timedelta(weeks=WEEKS)


def score(days: tuple[int, ...], missed: set[int], excused: set[int] = frozenset(), *, old: bool = True) -> float:  # type: ignore[assignment]  # an empty set
    """The score after fourteen weeks with sessions on these weekdays, of which some (by number of day) were missed."""
    due = [MONDAY + timedelta(days=n) for n in range(WEEKS * 7) if n % 7 in days and n not in excused]
    done = frozenset(d for d in due if (d - MONDAY).days not in missed)
    away = frozenset(MONDAY + timedelta(days=n) for n in excused)
    began = MONDAY - timedelta(days=200 if old else 0)
    course = score_course(due, done, away, began, TODAY, len(days), HABIT)
    return 100 * course[-1][1]


@pytest.mark.parametrize(
    ("what", "days", "missed", "low", "high"),
    [
        ("every session done", (0, 3), set(), 99.9, 100),
        ("the last session but one missed", (0, 3), {87}, 90, 96),
        ("one session missed a month ago", (0, 3), {66}, 94, 98),
        ("three a week, one missed last week", (0, 2, 4), {93}, 93, 98),
        ("every second session missed", (0, 3), {7 * n for n in range(WEEKS)}, 45, 55),
        ("two weeks missed", (0, 3), {84, 87, 91, 94}, 65, 80),
        ("nothing done", (0, 3), set(range(98)), 0, 0.1),
    ],
)
def test_a_lapse_costs_little_and_a_habit_of_lapses_shows(
    what: str, days: tuple[int, ...], missed: set[int], low: float, high: float
) -> None:
    assert low <= score(days, missed) <= high, what


def test_no_single_lapse_ever_costs_more_than_ten_points() -> None:
    for days in ((0, 3), (0, 2, 4)):
        whole = score(days, set())
        assert all(whole - score(days, {n}) < 10 for n in range(WEEKS * 7) if n % 7 in days)


def test_a_new_habit_grows_from_nothing_with_every_session() -> None:
    due = [MONDAY + timedelta(days=n) for n in range(56) if n % 7 in (0, 3)]
    course = score_course(due, frozenset(due), frozenset(), MONDAY, due[-1], 2, HABIT)
    values = [s for _, s in course]

    assert values == sorted(values)
    assert values[0] < 0.05
    assert 0.7 < values[-1] < 0.9


@pytest.mark.parametrize("away", [range(90, 98), range(60, 90), range(20)], ids=["now", "a month", "at first"])
def test_days_that_are_excused_leave_the_score_where_it_was(away: range) -> None:
    assert score((0, 3), set(away), set(away)) == pytest.approx(score((0, 3), set()), abs=0.01)


def told(*bodies: tuple[int, Body]) -> Known:
    """What was told, by the day of August 2026."""
    rows = [
        Record(origin=f"m{n}", index=0, at=datetime(2026, 8, day, 12, tzinfo=UTC), body=body)
        for n, (day, body) in enumerate(bodies)
    ]
    return Known(athlete_id=0, records=tuple(rows))


@pytest.mark.parametrize(
    ("what", "known", "days"),
    [
        ("a pause with its end", told((3, Pause(reason="x", until=date(2026, 8, 5)))), [3, 4, 5]),
        ("a pause ended early", told((3, Pause(reason="x", until=date(2026, 8, 9))), (5, Clearance())), [3, 4]),
        ("an open pause", told((8, Pause(reason="x"))), [8, 9, 10]),
        ("a red flag's pause has no end of its own", told((8, FLAG)), [8, 9, 10]),
        ("illness, and the days after it", told((4, ILL)), [4, 5, 6, 7]),
        ("still ill when asked", told((4, ILL), (7, Check(topic="ill", item="still"))), [4, 5, 6, 7, 8, 9, 10]),
        ("well when asked", told((4, ILL), (8, Check(topic="ill", item="well"))), [4, 5, 6, 7, 8]),
        ("soreness is no illness", told((4, Symptom(symptom="soreness", when=date(2026, 8, 4)))), []),
    ],
)  # fmt: skip
def test_which_days_are_excused(what: str, known: Known, days: list[int]) -> None:
    assert sorted(d.day for d in excused_days(known, date(2026, 8, 10), 3)) == days, what


def now(known: Known, books: Books) -> Kept:
    """What became of the plan."""
    return kept(Draft(known=known, books=books, origin="m1", at=NOW), 12)


def test_a_cold_a_pause_and_a_removed_session_are_not_missed(books: Books) -> None:
    known = ana(books)
    cold = next(w for w in now(known, books).weeks if w.monday == date(2026, 10, 5))

    assert (cold.planned, cold.done) == (1, 1)  # the other session fell into the illness
    assert sum(w.planned - w.done for w in now(known, books).weeks) == 2  # two lapses in twelve weeks


def test_a_session_done_on_another_day_counts_for_its_week(books: Books) -> None:
    known = ana(books)
    later = tuple(
        replace(r, body=replace(r.body, when=r.body.when + timedelta(days=1)), at=r.at + timedelta(days=1))
        if isinstance(r.body, (Lift, SessionReport))
        else r
        for r in known.records
    )
    moved = now(replace(known, records=later), books)

    assert moved.score == pytest.approx(now(known, books).score, abs=0.03)


def test_without_a_plan_there_is_no_score(books: Books) -> None:
    assert now(Known(athlete_id=0), books).score is None
