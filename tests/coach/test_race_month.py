"""A race told with its month alone, a race that takes the place of another, and places that are only asked about."""

from __future__ import annotations

import pytest

from tests.coach.test_looking_ahead import RACE, talk

MONTHS = (
    ("i want to run a half in may", "May"),
    ("i want to race in may, half", "May"),
    ("I signed up for a marathon in october", "Oct"),
    ("thinking of doing a 5k in february with my flatmate", "Feb"),
    ("there's a 10k in april i'd like to race", "Apr"),
    ("training for a half marathon next june", "Jun"),
    ("my goal is a marathon in late september", "Sep"),
)


@pytest.mark.parametrize(("said", "month"), MONTHS, ids=[m[0] for m in MONTHS])
def test_the_day_is_asked_for(said: str, month: str) -> None:
    (turn,) = talk(said)

    assert f"A race in {month}: on which day?" in turn["reply"], turn["reply"]
    assert not any(a["act"] in ("session", "run") for a in turn["acts"])


@pytest.mark.parametrize("day", ["16th", "the 16th of may", "16", "i think sunday the 16th"])
def test_its_day_makes_it_a_race(day: str) -> None:
    turns = talk("i want to run a half in may", day, "yes", "/settings")

    assert "half marathon on Sun 16 May" in turns[1]["reply"], turns[1]["reply"]
    assert "16 May" in turns[3]["reply"]


NO_RACE = (
    "i ran a half in may", "my sister has a marathon in october", "i don't want a race in may", "was injured in march",
    "no race in june", "i may run a 5k", "ran a 10k on the 3rd of may", "did my first marathon last october",
)  # fmt: skip


@pytest.mark.parametrize("said", NO_RACE)
def test_what_is_no_race_to_come_asks_for_no_day(said: str) -> None:
    assert "on which day?" not in talk(said)[-1]["reply"]


INSTEAD = (
    "the race is off, doing a half on 14 march instead",
    "my race is cancelled, I'll run the half on 14 march",
    "the race is called off, I signed up for a half on 14 march",
)


@pytest.mark.parametrize("said", INSTEAD)
def test_another_race_in_the_place_of_one_is_offered(said: str) -> None:
    turns = talk(said, "yes", race=RACE)

    assert "The race is out of the plan" in turns[0]["reply"]
    assert "half marathon on Sun 14 Mar" in turns[0]["reply"], turns[0]["reply"]
    assert "planned again" in turns[1]["reply"]


def test_a_race_that_is_only_off_offers_none() -> None:
    (turn,) = talk("the race is off", race=RACE)

    assert "Shall I plan for it" not in turn["reply"]


@pytest.mark.parametrize(
    "said",
    ["what have i got on while i'm in lisbon", "what do i do when i'm in madrid", "should i train when i'm in rome",
     "how do i train if i'm in tokyo", "where can i lift while i'm in porto"],
)  # fmt: skip
def test_a_place_that_is_only_asked_about_moves_no_clock(said: str) -> None:
    assert "I go by the clock there" not in talk(said, timezone="Europe/Berlin")[-1]["reply"]


@pytest.mark.parametrize(
    "said", ["I'm in lisbon until friday", "ok, i'm in lisbon now", "can't train today, i'm in lisbon"]
)
def test_who_is_there_has_the_clock_of_the_place(said: str) -> None:
    assert "I go by the clock there" in talk(said, timezone="Europe/Berlin")[-1]["reply"]


@pytest.mark.parametrize(
    "said",
    ["can I do a session now? only 15 min before the little one wakes", "can i fit a session of 20 minutes in now",
     "i have 15 minutes for a session before work", "can we do a session in 20 minutes right now"],
)  # fmt: skip
def test_minutes_of_this_hour_are_not_those_of_every_session(said: str) -> None:
    assert "From now on" not in talk(said)[-1]["reply"]


@pytest.mark.parametrize(
    "said", ["sessions of 20 minutes from now on", "make my sessions 25 minutes", "max 30 minutes per session now on"]
)
def test_minutes_of_every_session_still_hold(said: str) -> None:
    assert "From now on a session takes" in talk(said)[-1]["reply"]
