"""Leave to run or lift, and what is only announced, on a day that a clinician's limit or an illness speaks against."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.commands.converse import respond

MONDAY = datetime.fromisoformat("2026-03-02T09:00:00+01:00")
PROFILE = {
    "timezone": "Europe/Berlin",
    "level": "intermediate",
    "running_days": {"tue": "easy", "thu": "easy", "sun": "long"},
    "strength_days": ["mon", "wed", "fri"],
    "equipment": ["dumbbells", "band"],
}


def talk(*said: str | tuple[int, str]) -> list[dict[str, Any]]:
    """The turns of a talk, two minutes apart; with a number, so many days after the Monday."""
    turns, at = [], MONDAY
    for one in said:
        days, text = one if isinstance(one, tuple) else (0, one)
        at = max(at + timedelta(minutes=2), MONDAY + timedelta(days=days))
        turns.append({"at": at.isoformat(), "text": text})
    out: list[dict[str, Any]] = respond({"profile": PROFILE, "turns": turns})["turns"]
    return out


def last(*said: str | tuple[int, str]) -> str:
    return str(talk(*said)[-1]["reply"])


NO_RUNS = "physio says no running until march 20"


@pytest.mark.parametrize(
    "said",
    [
        "can I run tomorrow", "should I run tomorrow", "can I go for a jog", "is it ok to run today", "run tomorrow?",
        "what about a jog tomorrow", "can I do a short easy run", "can I run 2k", "am I allowed to run",
        "can I do parkrun on saturday", "could I do the long run on sunday", "ok to run on thursday?",
        "when can I run again", "gonna run 3k tomorrow", "I'm going to run tomorrow", "going for a run now",
        "thinking of running 5k on sunday", "is a run ok", "might jog a bit tonight",
        "I'll probably do a 5k on saturday",
        "can I run on the treadmill", "let's go for a run", "how soon can I run", "can I run yet",
    ],
)  # fmt: skip
def test_no_running_is_a_no_however_it_is_asked_or_announced(said: str) -> None:
    reply = last(NO_RUNS, said)

    assert reply.startswith("No run "), reply
    assert "no running · until Fri 20 Mar · your physio" in reply


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("no running for 2 weeks", "can I run on thursday"),
        ("my doctor said no impact", "can I jog on saturday"),
        ("physio says complete rest for a week", "can I run tomorrow"),
        ("physio says rest my achilles", "can I run tomorrow"),
    ],
)
def test_what_takes_all_running_out(told: str, asked: str) -> None:
    assert last(told, asked).startswith("No run on "), asked


def test_two_days_in_a_row_are_counted_by_what_was_run() -> None:
    told = "physio says no running on consecutive days"

    assert last(told, "ran 5k easy", "can I run tomorrow").startswith("No run on Tue 3 Mar")
    assert "no runs on two days in a row" in last(told, "ran 5k easy", "can I run tomorrow")
    assert last(told, "can I run tomorrow").startswith("Yes, within your limits.")


def test_the_runs_of_a_week_are_counted() -> None:
    told = "physio says max 3 runs a week"
    ran: list[str | tuple[int, str]] = [told, "ran 5k", (1, "ran 5k"), (2, "ran 5k")]

    assert last(told, "ran 5k", "can I run tomorrow").startswith("Yes, within your limits.")
    assert last(*ran, (3, "can I run today")).startswith("No run today.")
    assert last(*ran, (7, "can I run today")).startswith("Yes, within your limits.")


@pytest.mark.parametrize(
    ("told", "out", "fine"),
    [
        ("physio says easy runs only", "can I do intervals tomorrow", "can I run tomorrow"),
        ("physio says easy runs only", "can I race on sunday", "can I do an easy run tomorrow"),
        ("physio says no hills", "can I run hill repeats tomorrow", "can I run tomorrow"),
        ("physio says no run longer than 5k", "can I run 10k tomorrow", "can I run 3k tomorrow"),
        ("physio says no run longer than 30 minutes", "can I run for an hour tomorrow", "can I run 20 min tomorrow"),
        ("physio says no long runs", "can I do my long run on sunday", "can I run on sunday"),
    ],
)
def test_of_a_kind_of_run_only_that_kind_is_out(told: str, out: str, fine: str) -> None:
    assert last(told, out).startswith("Not that on "), out

    reply = last(told, fine)
    assert reply.startswith("Yes, within your limits."), reply
    assert "What holds for your runs:" in reply


def test_strength_that_is_ruled_out_is_a_no() -> None:
    assert last("physio says no strength training for 3 weeks", "can I lift tomorrow").startswith("No strength work on")


@pytest.mark.parametrize(
    "said",
    [
        "what should I eat before running", "how do I run faster", "what about running economy", "ran 3k easy",
        "I'm not going to run tomorrow", "I want to run a half in october", "I'll skip my run tomorrow",
        "running out of time today", "squats 3x8 40kg", "going to the gym",
    ],
)  # fmt: skip
def test_what_asks_and_announces_nothing_is_answered_as_ever(said: str) -> None:
    assert not last(NO_RUNS, said).startswith("No run "), said


def test_a_limit_that_has_run_out_forbids_nothing() -> None:
    assert last(NO_RUNS, (19, "can I run today")).startswith("Yes.")
    assert last("can I run tomorrow").startswith("Yes.")


@pytest.mark.parametrize("said", ["went for a run anyway", "went for a jog this morning", "ran anyway"])
def test_a_run_told_without_figures_goes_against_the_limit_too(said: str) -> None:
    assert last(NO_RUNS, said).startswith("That goes against a limit:"), said
    assert "You told me that you're ill." in last("fever 38.2", said)
    assert "goes against" not in last(said)


# --- loads ------------------------------------------------------------------------------------------------------------
TEN = "the doctor says nothing over 10 kg"


@pytest.mark.parametrize(
    "said", ["can I use the 12 kg", "can I lift 12 kg", "is 12 kg too much", "can I do goblet squats with 12 kg"]
)
def test_a_load_above_the_limit_is_a_no(said: str) -> None:
    assert "that is too heavy" in last(TEN, said)
    assert "at most 10 kg" in last(TEN, said)


def test_a_load_that_was_lifted_is_logged_and_goes_against_the_limit() -> None:
    reply = last(TEN, "I lifted 12 kg today goblet squat 2x8")

    assert "goblet squat 2×8 12 kg" in reply
    assert "That goes against a limit:" in reply
    assert "at most 10 kg" in last(TEN, "what weight for goblet squats")


# --- a limit is no break ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "said",
    ["physio says no running for 2 weeks", "doc says no lifting over 20 kg for 2 weeks and no overhead"],
)
def test_so_long_without_a_thing_is_no_break_from_training(said: str) -> None:
    assert last(said).startswith("From your "), said


@pytest.mark.parametrize(
    "said", ["I'm back after 3 weeks off, physio says no jumping", "physio says no jumping, back after 3 weeks off"]
)
def test_a_break_beside_a_limit_is_still_one(said: str) -> None:
    assert last(said).startswith("Welcome back."), said


def test_a_whole_list_of_a_physio_is_read_back_and_nothing_of_it_is_logged() -> None:
    turn = talk(
        "yo so I had a tibial stress fracture in november left leg and my physio cleared me last week. she wrote: no "
        "jumping or plyos until april 1, max 3 runs a week, run walk only 1 min walk 4 min run for the first 3 weeks, "
        "no running on consecutive days, calf raises heavy slow 3x8 every other day, no pain above 2/10",
        "/constraints",
    )
    limits = turn[1]["reply"]

    for line in (
        "no jumping or hopping · until Wed 1 Apr", "at most 3 runs a week · until you tell me it's over",
        "no long runs · until Mon 23 Mar", "no runs on two days in a row", "pain at most 2 of 10",
    ):  # fmt: skip
        assert line in limits, line
    assert "calf" not in limits
    assert "no run longer" not in limits
    assert "What you were given to do is no limit" in turn[0]["reply"]
    assert not [a for a in turn[0]["acts"] if a["act"] in ("strength", "run")]


# --- ill --------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("ill", ["fever 38.2", "throwing up since last night"])
@pytest.mark.parametrize(
    "said",
    [
        "gonna run 3k easy today is that cool", "gonna go for a run anyway", "I'll do a short jog tonight",
        "can I run today", "is a run ok", "can I at least do upper body", "gonna lift anyway",
    ],
)  # fmt: skip
def test_who_is_ill_gets_a_no(ill: str, said: str) -> None:
    assert "No run today" in last(ill, said), said


def test_no_strength_work_while_ill() -> None:
    assert "No strength work either while you're ill." in last("fever 38.2", "ugh can I at least do upper body")


@pytest.mark.parametrize("ill", ["fever 38.2", "throwing up since last night"])
@pytest.mark.parametrize("done", ["ran 3k in 18:30", "did 20 min easy jog", "squats 3x8 40kg"])
def test_what_was_done_while_ill_gets_a_caution(ill: str, done: str) -> None:
    reply = last(ill, done)

    assert reply.startswith("Noted")
    assert "You told me that you're ill." in reply


def test_what_was_done_before_the_illness_gets_none() -> None:
    assert "You told me that you're ill." not in last("fever 38.2", "ran 5k yesterday")
    assert "You told me that you're ill." not in last("I have a cold", "ran 5k in 25 min")


def test_a_cold_gets_the_answer_of_a_cold_also_when_a_run_is_announced() -> None:
    assert last("I have a cold", "gonna run 3k easy today is that cool").startswith("You told me today that you're ill")
