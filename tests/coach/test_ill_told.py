"""What is told of an illness: a positive test has begun one, a fever that has gone is none, and rests two days more."""

from __future__ import annotations

import pytest

from tests.coach.test_gonewords import last, rules

FLU = ("15", "had the flu since wednesday, fever 38.5")
FEVERS = {"fever-now", "watch-fever", "soon", "same-day"}


@pytest.mark.parametrize(
    "text",
    [
        "covid positive, no symptoms really",
        "tested positive for covid this morning, feel fine",
        "tested positive this morning, no symptoms",
        "positive for flu, feeling good though",
        "lateral flow positive, no symptoms at all",
    ],
)
def test_a_positive_test_is_an_illness_that_has_begun(text: str) -> None:
    assert "ill-now" in rules(("15", text))
    assert not rules(("15", text)) & {"illness-over", "illness-lingers"}
    assert "No run today" in last(("15", text), ("15", "can I run today?"))["reply"]


@pytest.mark.parametrize(
    "text",
    [
        "had covid last week, over it now, tested negative",
        "tested positive for covid two weeks ago, no symptoms now",
        "covid positive last week, negative today, feeling fine",
    ],
)
def test_a_test_of_the_past_leads_back(text: str) -> None:
    assert "illness-over" in rules(("15", text))
    assert "you're ill" not in last(("15", text), ("15", "can I lift today"))["reply"]


@pytest.mark.parametrize("text", ["my wife tested positive for covid, I feel fine", "positive pregnancy test"])
def test_what_is_no_illness_of_theirs_is_none(text: str) -> None:
    assert "ill-now" not in rules(("15", text))


@pytest.mark.parametrize(
    "text", ["bad cold, head only, no fever", "bad cold, head only", "heavy cold today", "got a rotten cold, no fever"]
)
def test_a_bad_cold_is_a_cold_and_its_end_is_heard(text: str) -> None:
    assert "head-cold" in rules(("15", text))
    assert "easier days hold" in last(("15", text), ("16", "cold gone"))["reply"]


@pytest.mark.parametrize(
    "text",
    [
        "fever gone since yesterday, still coughing a bit",
        "fever of 38.5, gone since yesterday",
        "fever broke last night",
        "temp back to normal since this morning",
        "fever since monday, temp 39 on wednesday, gone now",
    ],
)
@pytest.mark.parametrize("before", [(), (FLU,)])
def test_a_fever_that_has_gone_is_none_now_and_rests_two_days(text: str, before: tuple[tuple[str, str], ...]) -> None:
    found = last(*before, ("17", text))
    assert not {a["rule"] for a in found["advice"]} & FEVERS
    assert "No training with a fever" not in found["reply"]
    assert "ramp up" not in found["reply"]
    later = last(*before, ("17", text), ("17", "can I run tomorrow?"))
    assert "no running" in later["reply"].lower() or "No run" in later["reply"]


@pytest.mark.parametrize("text", ["no fever for three days, feeling fine", "fever gone for four days now, feel good"])
def test_days_without_it_lead_back(text: str) -> None:
    assert rules(("15", text)) & {"illness-over", "illness-lingers"}


@pytest.mark.parametrize(
    "text",
    [
        "fever hasn't gone",
        "fever was gone but came back this evening",
        "fever gone thanks to paracetamol",
        "fever has gone, still shivering",
        "if the fever is gone tomorrow can I run",
        "fever went up to 39",
        "my fever passed 39 last night",
        "temp above normal today, 38.2",
        "fever of 39 for over a week",
        "fever gone on for days now",
        "fever has gone up again",
    ],
)
def test_a_fever_that_stays_comes_back_or_is_masked_is_one_of_now(text: str) -> None:
    assert rules(("15", text)) & FEVERS
    assert not rules(("15", text)) & {"fever-over", "illness-over", "illness-lingers"}


@pytest.mark.parametrize("text", ["fever for ten days", "fever of 39 for over a week"])
def test_nobody_with_a_fever_is_told_of_one_to_come(text: str) -> None:
    assert "book an appointment" in last(("15", text))["reply"]
    assert "fever comes with it" not in last(("15", text))["reply"]
    assert "fever comes with it" in last(("15", "physio suspects a stress fracture in my foot"))["reply"]


@pytest.mark.parametrize(
    "text",
    [
        "better today, kept food down",
        "kept food down today",
        "much better, ate breakfast",
        "eating again",
        "kept water and toast down",
    ],
)
def test_a_stomach_that_keeps_food_is_heard(text: str) -> None:
    assert "illness-still" in rules(("15", "stomach bug yesterday"), ("16", text))


@pytest.mark.parametrize("text", ["better today but still vomiting", "kept nothing down", "couldn't keep food down"])
def test_one_that_keeps_nothing_is_not_better(text: str) -> None:
    reply = last(("15", "stomach bug yesterday"), ("16", text))["reply"]
    assert "Good" not in reply
