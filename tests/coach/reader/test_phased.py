"""A pain told by the parts of a day: the worst of them counts, with its time. A question is no all-clear."""

from __future__ import annotations

from datetime import datetime

import pytest

from coach.acts import Symptom
from coach.books import Books
from coach.reader import read

NOW = datetime.fromisoformat("2026-12-03T16:00:00+01:00")


def pains(books: Books, said: str) -> list[tuple[str | None, float | None, str | None]]:
    acts = read(said, now=NOW, units="kg", distance_units="km", vocabulary=books.library.vocabulary).acts
    return [(a.region, a.severity, a.timing) for a in acts if isinstance(a, Symptom)]


@pytest.mark.parametrize(
    ("said", "severity", "timing"),
    [
        ("achilles fine during, 3 the next morning", 3, "morning"),
        ("achilles 4 this morning, 2 after 10 min", 4, "morning"),
        ("achilles 2 before 1 during 3 after", 3, "after"),
        ("achilles 3/10 before, 1/10 during, ok afterwards", 3, None),
        ("achilles nothing during but 5 at night", 5, "night"),
        ("achilles ok during, fine afterwards", 0, "after"),
    ],
)
def test_the_worst_part_of_the_day_counts(books: Books, said: str, severity: float, timing: str | None) -> None:
    assert pains(books, said) == [("achilles", severity, timing)]


@pytest.mark.parametrize(
    "said",
    [
        "is it ok to run today with my knee",
        "am i ok to squat, knee wise",
        "is it fine to start strength training at 63, i have arthritis in my right knee",
    ],
)
def test_who_asks_whether_it_is_ok_does_not_say_that_it_is(books: Books, said: str) -> None:
    assert all(severity != 0 for _, severity, _ in pains(books, said))


@pytest.mark.parametrize("said", ["the knee is okay but not great", "knee is ok-ish", "knee good enough I suppose"])
def test_half_an_all_clear_is_none(books: Books, said: str) -> None:
    assert pains(books, said) == [("knee", None, None)]


@pytest.mark.parametrize(
    "said", ["knee is good to go", "my knee is fine to run on", "knee fine", "all good with the knee"]
)
def test_an_all_clear_is_one(books: Books, said: str) -> None:
    assert [severity for _, severity, _ in pains(books, said)] == [0]
