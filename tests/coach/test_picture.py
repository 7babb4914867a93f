"""Facts out of words: numbers, regions, how long, which way it goes."""

from __future__ import annotations

import pytest

from coach.books import Books
from coach.hedges import heard
from coach.telling import Telling, telling


def told(said: str, books: Books) -> Telling:
    words = books.safety.words
    return telling(said, heard(said, words.lexicon, words.idioms))


@pytest.mark.parametrize(
    ("said", "worst", "last"),
    [
        ("knee 4/10 on squats", 4, 4),
        ("knee 6/10 then down to 2/10", 6, 2),
        ("shin about a 3 today", 3, 3),
        ("hip was 6/10 last week, 2/10 now", 2, 2),
        ("squats 3x8 60kg, knee hurts", None, None),
        ("energy 2/5, knee fine", None, None),
        ("slight twinge in the calf", 2, 2),
        ("achilles 0/10", 0, 0),
        ("knee sore, pulse in the morning is 8 higher", None, None),
        ("resting heart rate is up by 9 and my knee hurts, still 4", 4, 4),
        ("pulse 62, knee pain 7", 7, 7),
    ],
)
def test_severities(said: str, worst: float | None, last: float | None, books: Books) -> None:
    found = told(said, books)
    assert (found.worst, found.last) == (worst, last)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("hip sore for 10 weeks", 70),
        ("knee hurts since a fortnight", 14),
        ("two and a half weeks of coughing", 18),
        ("coughing green for 2 and half weeks", 18),
        ("coughing for 2½ weeks", 18),
        ("heel pain, third month", 75),
        ("this is week 7 of the knee, a 4 each run", 45),
        ("week three of my achilles", 17),
        ("week 3 of the plan, knee hurts", None),
        ("calf tight 3 days now", 3),
        ("shin sore in week 12 of 16", None),
        ("30 weeks pregnant", None),
    ],
)
def test_how_long_it_lasts(said: str, days: int | None, books: Books) -> None:
    assert told(said, books).lasting_days == days


@pytest.mark.parametrize(
    ("said", "days"), [("3 weeks off", 21), ("took 10 days out", 10), ("hip sore for 3 weeks", None)]
)
def test_how_long_away(said: str, days: int | None, books: Books) -> None:
    assert told(said, books).away_days == days


@pytest.mark.parametrize(
    ("said", "hours"), [("slept 4h", 4), ("had 5 hours kip", 5), ("6.5 h sleep", 6.5), ("ran 2 hours", None)]
)
def test_sleep(said: str, hours: float | None, books: Books) -> None:
    assert told(said, books).sleep_h == hours


@pytest.mark.parametrize(
    ("said", "regions"),
    [
        ("left knee and right shin", ("knee", "shin")),
        ("no knee pain but the hip aches", ("hip",)),
        ("my wife's ankle hurts", ()),
        ("upper back tight", ("upper-back",)),
    ],
)
def test_regions(said: str, regions: tuple[str, ...], books: Books) -> None:
    assert told(said, books).regions == regions
