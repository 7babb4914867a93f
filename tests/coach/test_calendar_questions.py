"""Whether to make up for a missed session, and whether to lift before a race: what is said, and what is left alone."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond

FIXED = {"timezone": "Europe/London", "strength_days": ["tue", "fri"]}
RACE = {"timezone": "Europe/London", "race": {"date": "2026-10-11", "distance_m": 21097.5}}
BEFORE = ("2026-12-02T18:00:00+00:00", "squats 3x8 40kg")
WEDNESDAY = "2026-12-09T18:00:00+00:00"
FRIDAY = "2026-10-09T17:00:00+01:00"  #: two days before the race


def last(profile: dict[str, Any], *turns: tuple[str, str]) -> dict[str, Any]:
    said = [{"at": at, "text": text} for at, text in turns]
    return list(respond({"profile": profile, "turns": said})["turns"])[-1]


def advised(turn: dict[str, Any]) -> list[tuple[str, str]]:
    return [(a["rule"], a["action"]) for a in turn["advice"]]


MISSED = [
    "was meant to do weights yesterday but it was my daughters nativity. just do it today?",
    "missed yesterday's session, work ran late. can i do it today instead?",
    "didn't get to the gym last night, kids were up. shall i do it tonight?",
    "should have lifted yesterday but the train was cancelled, is today ok?",
    "never got round to strength on tuesday, ok to shift it to today?",
    "supposed to lift yesterday, totally forgot. squeeze it in tonight?",
    "my tuesday workout didnt happen (parents evening). today or drop it?",
    "i was due weights yday but the gym was shut - do it today or wait till friday",
    "skipped strength yesterday because of a works do, make it up today?",
    "couldnt do yesterdays session as i had to work. do i just do it now",
    "had to bail on the gym yesterday, sister's birthday. move it to tonight?",
    "yesterday's weights fell through, can they go today",
]


@pytest.mark.parametrize("text", MISSED)
def test_a_missed_session_moves_to_today_where_the_week_allows_it(text: str) -> None:
    turn = last(FIXED, BEFORE, (WEDNESDAY, text))

    assert advised(turn) == [("missed-one", "postpone")]
    assert [(c["session"], c["change"]) for c in turn["advice"][0]["changes"]] == [("2026-12-08", "postpone")]
    assert "To Wed 9 Dec" in turn["buttons"]
    pressed = respond(
        {
            "profile": FIXED,
            "turns": [
                {"at": BEFORE[0], "text": BEFORE[1]},
                {"at": WEDNESDAY, "text": text},
                {"at": WEDNESDAY, "press": "To Wed 9 Dec"},
            ],
        }
    )
    assert "moved it from Tue 8 Dec to Wed 9 Dec" in list(pressed["turns"])[-1]["reply"]


def test_it_is_not_put_beside_another_session_or_on_top_of_one() -> None:
    beside = last(FIXED, BEFORE, ("2026-12-10T18:00:00+00:00", "missed tuesday's session, do it tonight?"))
    taken = last({"timezone": "Europe/London", "strength_days": ["tue", "wed"]}, BEFORE, (WEDNESDAY, MISSED[0]))

    assert advised(beside) == [("missed-one", "postpone")]
    assert not beside["advice"][0]["changes"]
    assert "same muscles" in beside["reply"]
    assert advised(taken) == [("missed-one", "reassure")]
    assert "one is enough" in taken["reply"]


def test_where_the_plan_knows_of_none_nobody_is_told_off() -> None:
    assert advised(last(FIXED, (WEDNESDAY, MISSED[0]))) == [("missed-one", "reassure")]
    run = last(FIXED, (WEDNESDAY, "was meant to run yesterday but it was icy. just do it today?"))
    assert advised(run) == [("missed-one", "reassure")]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("was meant to do weights yesterday but had a fever. do it today?", {"watch-fever", "fever-now"}),
        ("was meant to lift yesterday but my knee hurt 5/10. do it today?", {"pain-4-ceiling"}),
        ("what's on today?", set()),
        ("did weights yesterday, do it again today?", set()),
        ("can i do fridays session today? was meant to go out friday", set()),
    ],
)
def test_what_is_more_or_something_else_is_answered_as_before(text: str, rules: set[str]) -> None:
    assert {rule for rule, _ in advised(last(FIXED, BEFORE, (WEDNESDAY, text)))} == rules


LEGS = [
    "half on sunday, buzzing! is it legs as usual tonight or leave it",
    "race is in 2 days, do i still lift tonight?",
    "do i do my weights before the half on sunday or skip?",
    "2 days to go! squats tonight yes or no",
    "half marathon sunday. strength tonight or feet up?",
    "should i do the leg session tonight with the race on sunday?",
    "is it ok to do heavy squats tonight, half is on sunday",
    "gym tonight or save the legs for sunday?",
    "normal gym tonight or rest up for the half?",
    "can i squeeze in one more leg day before sunday's race",
    "legs tonight as normal? racing sunday",
    "with the half on sunday do i leave the lower body stuff today",
]


@pytest.mark.parametrize("text", LEGS)
def test_nothing_is_lifted_in_the_last_two_days_before_a_race(text: str) -> None:
    turn = last(RACE, (FRIDAY, text))

    assert advised(turn) == [("race-rest", "rest")]
    assert "Shall I plan" not in turn["reply"]


@pytest.mark.parametrize(
    ("at", "rule"),
    [
        ("2026-10-10T09:00:00+01:00", "race-rest"),
        (FRIDAY, "race-rest"),
        ("2026-10-08T17:00:00+01:00", "race-primer"),
        ("2026-10-07T17:00:00+01:00", "race-near"),
        ("2026-10-02T17:00:00+01:00", "race-near"),
    ],
)
def test_the_nearer_the_race_the_less(at: str, rule: str) -> None:
    assert [r for r, _ in advised(last(RACE, (at, "legs as usual tonight with the race coming up?")))] == [rule]


def test_a_race_that_only_the_text_names_counts() -> None:
    assert advised(last({"timezone": "Europe/London"}, (FRIDAY, LEGS[0]))) == [("race-rest", "rest")]


@pytest.mark.parametrize(
    ("profile", "text"),
    [
        (RACE, "how do i warm up before the race"),
        (RACE, "what pace for sunday?"),
        (RACE, "half on sunday. easy 20 min jog tomorrow ok?"),
        (RACE, "did legs last night, half on sunday. daft?"),
        (FIXED, "legs as usual tonight?"),
    ],
)
def test_other_questions_of_a_race_week_are_none_of_these(profile: dict[str, Any], text: str) -> None:
    assert not [r for r, _ in advised(last(profile, (FRIDAY, text))) if r.startswith("race-")]


def test_pain_is_heard_before_the_calendar() -> None:
    turn = last(RACE, (FRIDAY, "knee 6/10 on the stairs, half on sunday. legs as usual tonight?"))

    assert turn["advice"][0]["urgency"] == "soon"
