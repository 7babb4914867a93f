"""Races to come in few words, their names and distances, beside a pain, and put right before they are answered."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.commands.converse import respond
from coach.ahead import race_in, race_name
from coach.athlete import Race
from coach.cards import race_text

TODAY = date(2026, 3, 3)
FIRST = datetime.fromisoformat("2026-03-03T08:00:00+01:00")
RACE = {"date": "2026-04-19", "distance_m": 10000}


def talk(*said: str, days: int = 0, **profile: Any) -> list[dict[str, Any]]:
    """The turns of a talk; ``days`` lie between the first and the others, which are minutes apart."""
    moments = [FIRST + timedelta(days=days if n else 0, minutes=n) for n in range(len(said))]
    turns = [{"at": at.isoformat(), "text": text} for at, text in zip(moments, said, strict=True)]
    out: list[dict[str, Any]] = respond({"profile": {"timezone": "Europe/Berlin", **profile}, "turns": turns})["turns"]
    return out


TERSE = (
    ("hm tune up 29 mar", "half marathon on Sun 29 Mar"),
    ("10k race 29 mar", "10 km on Sun 29 Mar"),
    ("10k 29 mar", "10 km on Sun 29 Mar"),
    ("half 29 march", "half marathon on Sun 29 Mar"),
    ("half, 29 mar", "half marathon on Sun 29 Mar"),
    ("HM tuneup 29.3.", "half marathon on Sun 29 Mar"),
    ("5k race 12/4", "5 km on Sun 12 Apr"),
    ("b race 10k 29 mar", "10 km on Sun 29 Mar"),
    ("10k tune up race 29 mar, marathon 26 apr", "10 km on Sun 29 Mar"),
    ("10 mile race 12 apr", "10 mi on Sun 12 Apr"),
    ("doing the vitality 10k on 24 may", "Vitality (10 km) on Sun 24 May"),
    ("signed up for the great north run on 13 sept", "Great North Run on Sun 13 Sep"),
)


@pytest.mark.parametrize(("said", "offered"), TERSE, ids=[t[0] for t in TERSE])
def test_a_race_to_come_is_offered_and_not_logged(said: str, offered: str) -> None:
    (turn,) = talk(said)

    assert f"Your race: {offered}" in turn["reply"], turn["reply"]
    assert not any(a["act"] in ("run", "session") for a in turn["acts"])


RUN = (
    ("10k race 29:00", 10000, 1740),
    ("10k race 28 feb 41:30", 10000, 2490),
    ("half on 1 march 1:45:10", 21097.5, 6310),
    ("10k race 1 mar", 10000, None),
    ("ran a half on 1 march", 21097.5, None),
    ("did the 10k race on 1 mar", 10000, None),
)


@pytest.mark.parametrize(("said", "metres", "seconds"), RUN, ids=[r[0] for r in RUN])
def test_a_race_that_was_run_is_logged(said: str, metres: float, seconds: float | None) -> None:
    (turn,) = talk(said)
    runs = [(a["distance_m"], a["duration_s"]) for a in turn["acts"] if a["act"] == "run"]

    assert runs == [(metres, seconds)]
    assert "Your race" not in turn["reply"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I signed up for a 5k fun run on the 10th of May with my sister", ""),
        ("tune up half on 29 march", ""),
        ("10k on easter monday, no wait it's on the 19th of april", ""),
        ("half marathon 29 mar sub 1:45", ""),
        ("my friend and I are doing the bath half on 15 march", "Bath Half Marathon"),
        ("10k in hyde park on 12 april", "Hyde Park"),
        ("the lakeland 50 mile ultra is on 25 july", "Lakeland Ultra"),
    ],
)
def test_a_name_stands_beside_what_it_is_the_name_of(text: str, name: str) -> None:
    assert race_name(text) == name


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("10k on easter monday, no wait it's on the 19th of april", "2026-04-19"),
        ("half marathon moved from 12 april to 19 april", "2026-04-19"),
        ("race is now on 26th april not 19th", "2026-04-26"),
        ("10k race 25/4", "2026-04-25"),
        ("10k race 4/25", "2026-04-25"),
        ("10k race 12/4/26", "2026-04-12"),
        ("10k race 1 mar", None),
        ("10k race 29 mar last year", None),
        ("left knee 4/10 after the 10k", None),
        ("ran a 10k race 1/3", None),
    ],
)
def test_the_day_of_a_race(text: str, day: str | None) -> None:
    found = race_in(text, TODAY)

    assert (found and found["date"]) == day


@pytest.mark.parametrize(
    ("metres", "said"), [(16093.44, "10 mi"), (8046.72, "5 mi"), (15000, "15 km"), (12500, "12.5 km"), (50000, "50 km")]
)
def test_miles_stay_miles(metres: float, said: str) -> None:
    assert race_text(Race(date=TODAY, distance_m=metres)) == said


BESIDE_A_PAIN = (
    "I signed up for a 5k fun run on the 10th of May with my sister",
    "gonna do a half on 12 april",
    "I signed up for a 10k race on 12 april",
    "10k race 29 mar",
)


@pytest.mark.parametrize("said", BESIDE_A_PAIN)
@pytest.mark.parametrize("days", [1, 7])
def test_a_race_is_heard_while_a_pain_is_followed(said: str, days: int) -> None:
    turn = talk("left knee 2/10", said, days=days)[-1]

    assert turn["reply"].startswith("Your race: "), turn["reply"]


def test_a_race_told_with_a_pain_comes_behind_it() -> None:
    reply = talk("knee 1/10 and I signed up for a half on 12 april")[-1]["reply"]

    assert reply.index("knee pain 1/10") < reply.index("Your race: half marathon")


@pytest.mark.parametrize("said", ["can I run on saturday?", "can I do the 5k race on 10 may?", "gonna do my long run"])
def test_leave_to_run_still_gets_no_silent_yes(said: str) -> None:
    assert "knee" in talk("left knee 2/10", said, days=1)[-1]["reply"]


PUT_RIGHT = (
    (("race is now on 26th april not 19th", "its a half now"), RACE, "half marathon on Sun 26 Apr"),
    (("10k on 19 april", "sorry, 20 april"), None, "10 km on Mon 20 Apr"),
    (("10k on 19 april", "no wait it's on the 26th of april"), None, "10 km on Sun 26 Apr"),
    (("10k on 19 april", "the 26th actually"), None, "10 km on Sun 26 Apr"),
    (("10k on 19 april", "it's a half"), None, "half marathon on Sun 19 Apr"),
    (("half on 19 april", "make that 26 april"), None, "half marathon on Sun 26 Apr"),
    (("race on 19 april", "it's a half"), None, "half marathon on Sun 19 Apr"),
    (("10k on 19 april", "also a half on 7 june"), None, "half marathon on Sun 7 Jun"),
)


@pytest.mark.parametrize(("said", "race", "offered"), PUT_RIGHT, ids=[p[0][1] for p in PUT_RIGHT])
def test_what_was_just_offered_is_put_right(said: tuple[str, str], race: dict[str, Any] | None, offered: str) -> None:
    turns = talk(*said, "yes", "when is my race?", **({"race": race} if race else {}))

    assert f"Your race: {offered}" in turns[1]["reply"], turns[1]["reply"]
    if "also" not in said[1]:  # the nearer one is named then
        assert f"Your race: {offered}" in turns[3]["reply"], turns[3]["reply"]


def test_a_pain_behind_an_offer_is_a_pain() -> None:
    turn = talk("10k on 19 april", "it hurts, knee 4/10")[-1]

    assert "Your race" not in turn["reply"]
    assert [a["region"] for a in turn["acts"] if a["act"] == "symptom"] == ["knee"]
