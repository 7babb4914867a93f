"""Since when, by the names of the calendar and the runs of the diary."""

from __future__ import annotations

from datetime import date

import pytest

from coach.acts import Run
from coach.books import Books
from coach.sincewhen import days_since, easter

TODAY = date(2026, 6, 25)


def ago(said: str, books: Books, *runs: Run) -> int | None:
    assert books.library.courses is not None
    return days_since(said.lower(), TODAY, books.library.courses.since, runs)


@pytest.mark.parametrize(
    ("said", "since"),
    [
        ("since christmas for this achilles and its june", date(2025, 12, 24)),
        ("plantar thing since before xmas", date(2025, 12, 24)),
        ("started in march", date(2026, 3, 1)),
        ("heel 3 since febuary", date(2026, 2, 1)),
        ("on and off since before easter", date(2026, 4, 5)),
        ("since the end of april", date(2026, 4, 1)),
        ("since around new year", date(2025, 12, 31)),
        ("ever since last summer", date(2026, 6, 1)),
        ("same as in spring", date(2026, 3, 1)),
        ("since halloween", date(2025, 10, 31)),
        ("since september", date(2025, 9, 1)),
        ("since may", date(2026, 5, 1)),
    ],
)
def test_a_name_of_the_calendar_is_a_day(said: str, since: date, books: Books) -> None:
    assert ago(said, books) == (TODAY - since).days


@pytest.mark.parametrize(
    "said",
    [
        "hip sore since yesterday, may run tomorrow",
        "since the run it march on",
        "marathon in october",
        "we got married in march",
        "since when do I lift",
        "since tuesday",
        "christmas is coming",
        "back from the pub",
    ],
)
def test_what_names_no_beginning_says_nothing(said: str, books: Books) -> None:
    assert ago(said, books) is None


def test_a_race_counts_where_the_diary_knows_it(books: Books) -> None:
    marathon = Run(when=date(2026, 4, 26), distance_m=42_195.0)

    assert ago("knee 3 since the marathon", books, marathon) == 60
    assert ago("knee 3 since the half", books, marathon) is None
    assert ago("knee 3 since the marathon", books) is None


@pytest.mark.parametrize(
    ("year", "day"), [(2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (2026, date(2026, 4, 5))]
)
def test_easter_moves(year: int, day: date) -> None:
    assert easter(year) == day
