"""Which texts may tell of long ago: one cheap look lets through all that the closer ones know."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coach.acts import Lift, Symptom
from coach.books import Books
from coach.reader import read
from coach.reader.bygone import tells_of_old

NOW = datetime(2026, 11, 23, 18, tzinfo=ZoneInfo("UTC"))


@pytest.mark.parametrize(
    "said",
    [
        "ran a 10k in 48:00 back in March",
        "did 80 for 5 last september",
        "ran 5k 24:10 in june 2019",
        "marathon in 3:58, october 2021",
        "squatted 100 in 2018",
        "did a half last year in 1:45",
        "did 3x5 at 80 last winter",
        "ran 10k two years ago in 47",
        "benched 80 six months ago",
        "did 20k a few yrs back",
        "ran 3:20 decades ago",
        "ages ago i ran 5k in 20:00",
        "5k in 17:30 at uni",
        "deadlifted 180 in my twenties",
        "did 20 pull ups in my prime",
        "ran 10k in 38 back in the day",
        "ran 5k in 19 when i was a kid",
    ],
)
def test_it_may(said: str) -> None:
    assert tells_of_old(said)


@pytest.mark.parametrize(
    "said", ["squats 3x8 60kg", "ran 10k in 48:00 this morning", "5k easy 27:30, then 20 push ups", "left knee 3/10"]
)
def test_it_does_not(said: str) -> None:
    assert not tells_of_old(said)


def complaints(said: str, books: Books) -> list[tuple[str | None, float | None]]:
    found = read(said, now=NOW, units="kg", distance_units="km", vocabulary=books.library.vocabulary).acts
    return [(a.region, a.severity) for a in found if isinstance(a, Symptom)]


@pytest.mark.parametrize(
    "said",
    [
        "snapped my achilles in 2015, been rock solid ever since. calf raises 3x12",
        "broke my wrist in 2019, no trouble since then",
        "tore my meniscus in 2011, never bothered me since",
        "had a stress fracture back in 2018, fine since",
        "pulled a hamstring in 2021, no issues since",
    ],
)
def test_an_old_injury_that_is_well_is_no_complaint(said: str, books: Books) -> None:
    assert all(severity == 0 for _, severity in complaints(said, books))


@pytest.mark.parametrize(
    ("said", "region"),
    [
        ("tore my acl in 2014, still sore", "knee"),
        ("my back hurts since 2014", "lower-back"),
        ("broke my ankle in 2019 and it aches now", "ankle"),
        ("back in pain", "lower-back"),
    ],
)
def test_what_lasts_is_one(said: str, region: str, books: Books) -> None:
    assert region in [r for r, severity in complaints(said, books) if severity != 0]


def test_the_sets_beside_it_are_read(books: Books) -> None:
    said = "tore my acl in 2014, reconstructed, been solid ever since. squats 4x5 100kg today"
    found = read(said, now=NOW, units="kg", distance_units="km", vocabulary=books.library.vocabulary).acts
    assert [type(a) for a in found] == [Lift]
