"""What is felt and is no illness: a period, a jab, a dizziness that passes; each is answered at once."""

from __future__ import annotations

import pytest

from tests.coach.test_gonewords import last, rules

RED = {"emergency", "same-day", "soon"}


def kinds(*turns: tuple[str, str]) -> set[str]:
    return {a["symptom"] for a in last(*turns)["acts"] if a["act"] == "symptom"}


# --- a period ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "my period started and I feel rubbish",
        "on my period, feeling awful",
        "period today, feeling rough",
        "got my period, cramps, feel like crap",
        "day one of my period, knackered",
        "PMS, feel rubbish",
    ],
)
def test_a_period_that_is_felt_is_an_easy_day(text: str) -> None:
    found = last(("10", text))
    assert "period-felt" in {a["rule"] for a in found["advice"]}
    assert "ill-now" not in {a["rule"] for a in found["advice"]}
    assert "illness" not in kinds(("10", text))
    assert "Train by feel" in found["reply"]
    assert "no session" not in found["reply"]
    later = last(("10", text), ("17", "today"))["reply"]
    assert "ill" not in later.split()
    assert "Last I heard" not in later
    assert "four sessions" not in last(("10", text), ("10", "why"))["reply"]


@pytest.mark.parametrize("text", ["I've got my period", "got my period, can I train?", "on my period today"])
def test_a_period_alone_changes_nothing(text: str) -> None:
    found = last(("10", text))
    assert {a["rule"] for a in found["advice"]} == {"period"}
    assert all(not a["changes"] for a in found["advice"])


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("period and a fever of 38.5", "fever-now"),
        ("period, throwing up and feel rubbish", "stomach-now"),
        ("period started and I have a cold", "head-cold"),
        ("I feel ill and have my period", "ill-now"),
        ("period started, fainted this morning", "same-day"),
        ("my period is really heavy, soaking a pad an hour, feel awful", "emergency"),
        ("no period for 4 months, feel rubbish", "soon"),
        ("heavy periods and tired for months", "soon"),
        ("period pain 6/10", "pain-6"),
        ("feel dizzy on my period", "dizzy-standing"),
        ("period of hard training, feel rubbish", "ill-now"),
        ("feel rubbish", "ill-now"),
    ],
)
def test_a_period_explains_nothing_else(text: str, rule: str) -> None:
    assert rule in rules(("10", text))
    assert "period-felt" not in rules(("10", text))


@pytest.mark.parametrize(
    "text",
    ["my wife's period started and she feels rubbish", "rest period too short, felt rubbish", "a long period off"],
)
def test_no_period_of_theirs_is_heard(text: str) -> None:
    assert not rules(("10", text)) & {"period", "period-felt"}


# --- a jab ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("got my flu jab yesterday, arm is sore", "jab-arm"),
        ("tetanus jab, arm aches", "jab-arm"),
        ("arm sore from the vaccination", "jab-arm"),
        ("had my covid booster this morning, arm sore 4/10", "jab-arm"),
        ("flu shot today", "jab"),
        ("flu jab yesterday, ran 5k easy", "jab"),
        ("got vaccinated yesterday, feel a bit rough", "jab"),
    ],
)
def test_a_jab_is_two_light_days_and_no_illness(text: str, rule: str) -> None:
    found = last(("10", text))
    assert rule in {a["rule"] for a in found["advice"]}
    assert "ill-now" not in {a["rule"] for a in found["advice"]}
    assert "no session" not in found["reply"]
    assert "no running" not in found["reply"]
    assert "call 999" in found["reply"]
    assert "ill" not in last(("10", text), ("12", "today"))["reply"].split()


def test_the_arm_is_spared_for_two_days() -> None:
    changes = [c for a in last(("10", "got my flu jab yesterday, arm is sore"))["advice"] for c in a["changes"]]
    assert changes
    assert {c["session"] for c in changes if c["change"] in ("swap", "remove")} <= {"2026-08-10"}


def test_how_much_the_arm_hurts_counts_as_anywhere() -> None:
    assert "pain-unsaid" in rules(("10", "got my flu jab yesterday, arm is sore"))
    assert "pain-4-ceiling" in rules(("10", "had my covid booster this morning, arm sore 4/10"))
    assert "pain-8" in rules(("10", "arm sore 8/10 after flu jab"))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("jab yesterday, fever 38.4", "fever-now"),
        ("vaccine yesterday, feeling achy and shivery", "fever-now"),
        ("covid jab yesterday and chest tight", "same-day"),
        ("covid vaccine last week, heart fluttering", "same-day"),
        ("jab yesterday, arm red hot and swollen, spreading", "same-day"),
        ("face swelling after flu jab", "emergency"),
        ("got the flu after my flu jab", "ill-now"),
        ("had the flu", "ill-now"),
    ],
)
def test_a_jab_explains_nothing_else(text: str, rule: str) -> None:
    assert rule in rules(("10", text))


@pytest.mark.parametrize(
    "text",
    ["having my flu jab tomorrow", "sharp jab of pain in my knee", "jab at the dentist", "my son had his flu jab"],
)
def test_no_jab_of_theirs_and_of_now_is_heard(text: str) -> None:
    assert not rules(("10", text)) & {"jab", "jab-arm", "ill-now"}


# --- dizzy ------------------------------------------------------------------------------------------------------------
DIZZY = ("10", "felt a bit dizzy at the end of my run but fine after a drink")


@pytest.mark.parametrize(
    "text",
    [
        DIZZY[1],
        "bit dizzy after the run, fine after some water",
        "a little lightheaded after my run, ok now",
        "ran 10k in 55, felt a bit dizzy at the end but fine after a drink",
        "felt woozy finishing the 10k but fine after food",
        "saw stars at the end of the intervals but fine after",
        "lightheaded on the last hill, gone when I walked",
        "felt dizzy after the long run, sat down and it went",
        "bit lightheaded at the finish, sat for a minute, fine now",
        "got dizzy during my run, had to stop",
        "dizzy every time I run",
    ],
)
def test_a_dizzy_run_is_answered_and_asked_about_at_once(text: str) -> None:
    found = last(("10", text))
    assert [(a["rule"], a["urgency"], a["action"]) for a in found["advice"]][:1] == [("dizzy-run", "watch", "ask")]
    assert "drink something and eat a little" in found["reply"]
    assert "Did you faint or nearly" in found["reply"]
    assert "ill-now" not in {a["rule"] for a in found["advice"]}


@pytest.mark.parametrize("text", ["can i train tomorrow?", "can i run today?"])
def test_the_next_day_it_is_no_illness(text: str) -> None:
    assert "ill" not in last(DIZZY, ("11", text))["reply"].replace("'", " ").split()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("yes", "same-day"),
        ("my chest was tight too", "same-day"),
        ("nearly fainted", "emergency"),
        ("I did faint", "same-day"),
    ],
)
def test_a_yes_stops_everything(text: str, rule: str) -> None:
    assert rules(DIZZY, ("10", text)) & {rule, "emergency"}


@pytest.mark.parametrize("text", ["no", "nope", "no, nothing like that", "nope, none of that", "none of those"])
def test_a_no_is_noted(text: str) -> None:
    found = last(DIZZY, ("10", text))
    assert found["advice"] == []
    assert found["reply"].startswith("Thanks, noted.")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("dizzy mid run, nearly fainted", "emergency"),
        ("dizzy at the end of the race and fainted", "emergency"),
        ("dizzy after run, chest tight", "emergency"),
        ("dizzy after run with racing heart", "emergency"),
        ("dizzy and confused after the run in the heat", "emergency"),
        ("almost passed out at the end of my run but fine after a drink", "emergency"),
        ("dizzy and pregnant, after my run", "same-day"),
        ("dizzy at the end of my run and threw up", "emergency"),
        ("dizzy after run, chest tight, fine now", "emergency"),
        ("dizzy after the run, left arm ached, fine now", "emergency"),
        ("felt dizzy after the run and collapsed, fine now", "emergency"),
        ("dizzy at the end of the run, sweating cold, ok now", "emergency"),
        ("dizzy after run, vision went grey, ok now", "emergency"),
        ("dizzy at the end of my run in the heat, fine after a drink", "watch"),
    ],
)
def test_what_goes_with_it_comes_first(text: str, rule: str) -> None:
    assert rule in rules(("10", text))


@pytest.mark.parametrize(
    "text",
    [
        "dizzy when I stood up fast",
        "felt a bit dizzy this morning while making breakfast for the kids",
        "dizzy after squats",
        "feeling dizzy",
    ],
)
def test_no_dizziness_is_silent(text: str) -> None:
    assert rules(("10", text)) == {"dizzy-standing"}


@pytest.mark.parametrize(
    "text", ["not dizzy this time, ran 5k", "no dizziness on the run", "my friend was dizzy after the run"]
)
def test_a_denial_and_another_s_is_none(text: str) -> None:
    assert rules(("10", text)) == set()
