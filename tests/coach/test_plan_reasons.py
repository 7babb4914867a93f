"""Why a day is what it is, said in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.commands.plan import library
from coach.athlete import Athlete, from_profile
from coach.plan import plan
from coach.planning.reasons import why
from content.voice import Voice

MONDAY = date(2026, 11, 23)
RUNS = {"tue": "quality", "thu": "easy", "sun": "long"}


@pytest.mark.parametrize(
    ("offset", "key"),
    [
        (0, "plan-why-rest-before"),
        (1, "plan-why-run"),
        (2, "plan-why-free-day"),
        (5, "plan-why-rest-after-strength"),
    ],
)
def test_a_day_knows_its_reason(offset: int, key: str) -> None:
    athlete = from_profile({"running_days": RUNS})
    weeks = plan(athlete, MONDAY, 2, library())
    assert [s.key for s in why(weeks, MONDAY + timedelta(days=offset), athlete)] == [key]


@pytest.mark.parametrize(
    "profile",
    [
        {"running_days": RUNS, "strength_days": ["mon", "wed"]},
        {"running_days": {"mon": "easy", "tue": "quality", "thu": "quality", "sat": "easy", "sun": "long"}},
        {"race": {"date": "2027-01-10", "distance_m": 10000}},
    ],
)
def test_every_day_has_a_reason_that_can_be_said(profile: dict[str, object]) -> None:
    athlete = from_profile(profile)
    weeks = plan(athlete, MONDAY, 9, library())
    voice = Voice()
    for week in weeks:
        for day in week.days:
            said = why(weeks, day.date, athlete)
            assert 1 <= len(said) <= 2
            assert all(len(voice.plain(s)) > 10 for s in said)


def test_a_day_outside_the_plan_has_none() -> None:
    assert why(plan(Athlete(), MONDAY, 1, library()), MONDAY - timedelta(days=1), Athlete()) == ()
