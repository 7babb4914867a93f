"""What plain sentences set: races, days, hours."""

from __future__ import annotations

from datetime import date

import pytest

from coach.acts import Lift, Run, WorkingSet
from coach.ahead import day_in, race_in
from coach.athlete import Athlete, from_profile, to_profile
from coach.books import Books
from coach.forms import BadForm
from coach.plausible import doubtful

MONDAY = date(2026, 11, 23)

RACES = [
    ("my marathon is on 27 december", "2026-12-27", 42195.0),
    ("half marathon 14 March", "2027-03-14", 21097.5),
    ("10k race in 5 weeks", "2026-12-28", 10000.0),
    ("parkrun on dec 5th", "2026-12-05", 5000.0),
    ("50 miler on 2027-04-01", "2027-04-01", 80467.2),
    ("big race in a month", "2026-12-23", None),
    ("ran a marathon", None, None),
    ("DNF at the marathon on sunday", None, None),
    ("race on 31 february", None, None),
    ("marathon in 5 years", None, None),
]


@pytest.mark.parametrize(("said", "day", "metres"), RACES, ids=[r[0] for r in RACES])
def test_a_race_to_come(said: str, day: str | None, metres: float | None) -> None:
    found = race_in(said, MONDAY)

    assert found == (None if day is None else {"date": day, "distance_m": metres})


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("what's on tomorrow?", date(2026, 11, 24)),
        ("what do I do on wednesday", date(2026, 11, 25)),
        ("monday?", MONDAY),
        ("what is planned for 3 dec", date(2026, 12, 3)),
        ("what's on?", None),
    ],
)
def test_the_day_a_question_names(said: str, day: date | None) -> None:
    assert day_in(said, MONDAY) == day


def lift(**one: object) -> Lift:
    return Lift(exercise="bench-press", exercise_text="bench", when=MONDAY, sets=(WorkingSet(**one),))  # type: ignore[arg-type]


DOUBT = [
    (lift(reps=8, load_kg=100.0), False),
    (lift(reps=8, load_kg=600.0), True),
    (lift(reps=5, load_kg=120.0, load_basis="per_hand"), True),
    (Lift(exercise=None, exercise_text="x", when=MONDAY, sets=(WorkingSet(reps=5),) * 80), True),
    (Run(when=MONDAY, distance_m=5000.0, duration_s=540.0), True),
    (Run(when=MONDAY, distance_m=5000.0, duration_s=1200.0), False),
    (Run(when=MONDAY, distance_m=100.0, duration_s=14.0), False),
    (Run(when=MONDAY, distance_m=500_000.0), True),
]


@pytest.mark.parametrize(("act", "doubt"), DOUBT, ids=range(len(DOUBT)))
def test_what_can_hardly_be_is_asked_about(act: Lift | Run, doubt: bool, books: Books) -> None:
    assert doubtful(act, books.bounds) is doubt


def test_a_profile_survives_and_defaults_are_the_contracts() -> None:
    assert from_profile({}) == Athlete()
    given = {
        "timezone": "Europe/Berlin",
        "strength_days": ["wed", "mon"],
        "race": {"date": "2027-03-14"},
        "quiet_hours": None,
    }
    athlete = from_profile(given)

    assert from_profile(to_profile(athlete)) == athlete
    assert athlete.strength_days == (0, 2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"timezone": "Mars/Olympus"},
        {"level": "godlike"},
        {"running_days": {"someday": "easy"}},
        {"running_days": {"mon": "lazy"}},
        {"session_minutes": "long"},
        {"session_minutes": True},
        {"reminder_time": "25:00"},
        {"injuries": ["soul"]},
        {"race": {"date": "soon"}},
        {"race": "soon"},
        {"quiet_hours": ["22:00"]},
    ],
    ids=str,
)
def test_a_wrong_profile_names_the_field(wrong: dict[str, object]) -> None:
    with pytest.raises(BadForm, match=f"profile.{next(iter(wrong))}"):
        from_profile(wrong)
