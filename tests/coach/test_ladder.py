"""The way back into running: each step twice clean, one too much is a step back, silence counts for nothing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from coach.acts import Run
from coach.books import Books
from coach.ladder import Ran, Stop, fast_part, laid_off, last_step, old_week, place, walkrun, week_cap
from coach.returning import Running

ENTERED = date(2026, 11, 1)


@pytest.fixture
def tables(books: Books) -> Running:
    assert books.library.courses is not None
    return books.library.courses.running


def ran(verdicts: str, every: int = 2, metres: float = 3000.0) -> list[Ran]:
    """``c`` clean, ``s`` the same, ``w`` worse, ``u`` unanswered, ``o`` still open; every other day."""
    words = {"c": "clean", "s": "same", "w": "worse", "u": "unknown", "o": "open"}
    return [
        Ran(day=ENTERED + timedelta(days=every * (n + 1)), verdict=words[v], metres=metres)
        for n, v in enumerate(verdicts)
    ]


@pytest.mark.parametrize(
    ("verdicts", "step", "clean"),
    [
        ("", 1, 0),
        ("c", 1, 1),
        ("cc", 2, 0),
        ("cuoc", 2, 0),  # unanswered runs are no step
        ("uuuu", 1, 0),
        ("css", 1, 1),
        ("ccw", 1, 0),
        ("cccw", 1, 0),
        ("w", 1, 0),  # there is nothing below the first
        ("cccc", 3, 0),
        ("cccccccccccc", 7, 0),
    ],
)
def test_each_step_twice_clean_before_the_next(verdicts: str, step: int, clean: int, tables: Running) -> None:
    at = place(ran(verdicts), ENTERED, tables, None)
    assert at is not None
    assert (at.step, at.clean) == (step, clean)


def test_the_steps_are_the_ones_of_the_table(tables: Running) -> None:
    told = [(t.times, t.run_min, t.walk_min) for n in range(1, 7) if (t := walkrun(n, tables))]
    assert told == [(8, 1, 2), (8, 2, 1), (6, 4, 1), (3, 9, 1), (1, 20, 0), (1, 30, 0)]
    assert [fast_part(n, tables) for n in range(7, last_step(tables) + 1)] == ["", "strides", "hills", "intervals"]


def test_behind_the_walk_runs_distance_comes_before_speed(tables: Running) -> None:
    """Four fifths of the old week first; then strides, hills, intervals, a week each at least."""
    short = [
        *ran("c" * 12),
        *(Ran(day=ENTERED + timedelta(days=26 + 2 * n), verdict="clean", metres=2000) for n in range(6)),
    ]
    at = place(short, ENTERED, tables, 30_000.0)
    assert at is not None
    assert at.step == 7
    long = [
        *ran("c" * 12),
        *(Ran(day=ENTERED + timedelta(days=26 + 2 * n), verdict="clean", metres=8000) for n in range(3)),
    ]
    at = place(long, ENTERED, tables, 30_000.0)
    assert at is not None
    assert at.step == 8
    quick = [*long, *(Ran(day=ENTERED + timedelta(days=31 + n), verdict="clean", metres=8000) for n in range(3))]
    at = place(quick, ENTERED, tables, 30_000.0)
    assert at is not None
    assert at.step == 8  # two clean runs, but not yet a week


def test_the_ladder_ends(tables: Running) -> None:
    whole = [Ran(day=ENTERED + timedelta(days=2 * n + 1), verdict="clean", metres=8000) for n in range(60)]
    assert place(whole, ENTERED, tables, 20_000.0) is None
    assert place(whole, ENTERED, tables, None) is None


@pytest.mark.parametrize(
    ("runs", "today", "laid"),
    [
        ([-1], 3, True),  # the stop still holds
        ([-1], 8, True),  # a week without running
        ([-1, 5], 8, False),  # running went on within the week: no ladder
        ([-10, 8], 9, True),
        ([], 8, True),
    ],
)
def test_a_stop_of_a_week_needs_the_ladder(runs: list[int], today: int, laid: bool, tables: Running) -> None:
    since = date(2026, 11, 1)
    stop = Stop(region="calf", side=None, since=since, until=since + timedelta(days=7))
    assert laid_off(stop, [since + timedelta(days=n) for n in runs], since + timedelta(days=today), tables) is laid


def test_a_week_grows_by_a_tenth_up_to_four_fifths_of_the_old_one(tables: Running) -> None:
    runs = ran("cccc", metres=5000)
    today = runs[-1].day + timedelta(days=7)
    assert week_cap(runs, today, tables, None) == pytest.approx(22_000)
    assert week_cap(runs, today, tables, 20_000) == pytest.approx(16_000)
    assert week_cap([], today, tables, 20_000) is None


def test_the_old_week_is_the_mean_before_the_pain() -> None:
    runs = [Run(when=ENTERED - timedelta(days=n), distance_m=5000) for n in range(2, 57, 2)]
    made = Running(steps=(), twice=2, rise=1.1, full=0.8, fast=(), fast_days=7, months_back=2, layoff_days=7)
    assert old_week(runs, ENTERED, made) == pytest.approx(17_500, rel=0.05)
    assert old_week([], ENTERED, made) is None
