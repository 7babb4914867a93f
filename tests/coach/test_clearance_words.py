"""What is said of a clearance: stated with who and when it ends the pause, and every doubt keeps it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond
from coach.clearancewords import Stated, stated

CHEST = "tight chest for the last mile of the long run, still there now sat in the car"

STATED = [
    (
        "Cardiologist did an echo, signed me off yesterday, heart is fine. She says I can train, no symptoms since. "
        "Where do we start?",
        "doctor",
        "yesterday",
    ),
    ("saw the cardiologist on tuesday, echo normal, no damage, he cleared me to run. what's first?", "doctor", "week"),
    ("consultant gave me the all clear this morning. nothing wrong with the heart. how do we begin", "doctor", "today"),
    ("doc cleared me yesterday, no restrictions", "doctor", "yesterday"),
    ("The hospital discharged me weeks ago and my GP has now signed me fit to train, yesterday", "doctor", "yesterday"),
    ("cardiologist rang yesterday: I'm cleared. Come back if it happens again. When's my next?", "doctor", "yesterday"),
    ("Been to the GP this morning and she's happy for me to train. wasn't my heart after all", "doctor", "today"),
    ("chest was fine this week, the physio cleared me yesterday", "physio", "yesterday"),
    ("all clear from the consultant yesterday, they couldn't find a thing. Not had it since.", "doctor", "yesterday"),
    ("Cleared to run by the surgeon! That was on tuesday.", "doctor", "week"),
    ("the physio said yesterday running is ok", "physio", "yesterday"),
]


@pytest.mark.parametrize(("text", "who", "when"), STATED)
def test_who_and_when_are_read_beside_what_was_found(text: str, who: str, when: str) -> None:
    """The findings, the questions and what to do if it comes back are no conditions."""
    assert stated(text) == Stated(who, when, True, False)


@pytest.mark.parametrize(
    "text",
    [
        "doctor hasn't cleared me yet",
        "cardiologist cleared me yesterday to walk only",
        "cleared by the gp yesterday, but no running yet",
        "cardiologist clears me tomorrow",
        "the doctor cleared me yesterday if the bloods are fine",
        "the doctor cleared me yesterday, not really",
        "the consultant said yesterday I can train, no sprints",
        "dr google says i can train again",
        "the doctor cleared me yesterday, no more running for a month",
        "the doctor cleared me yesterday, no heart rate above 140",
        "haematology said yesterday running is fine but no hills",
        "the doctor said yesterday the gym is fine, no running",
        "ortho told me yesterday to start exercises only if it does not swell",
    ],
)
def test_a_doubt_or_a_condition_states_nothing(text: str) -> None:
    assert stated(text).conditional


@pytest.mark.parametrize(
    "text",
    [
        "saw my cardiologist yesterday, can i run?",
        "gp signed me off sick yesterday",
        "the doctor signed me off work yesterday",
        "my gp signed me off running yesterday",
        "did the cardiologist clear me yesterday?",
        "saw the gp yesterday, no symptoms since",
        "the physio said yesterday running is fine in two weeks",
        "the doctor said yesterday running is fine from monday",
        "doctor told me yesterday to start exercises next month",
        "the doctor said yesterday walking is fine",
        "the doctor said yesterday the gym is fine",
        "the physio told me yesterday to start my rehab",
        "doctor said today to stay active",
        "the doctor wanted to start training her dog yesterday",
    ],
)
def test_a_question_and_a_sick_note_clear_nothing(text: str) -> None:
    assert not stated(text).clears


PERHAPS = [
    "haematology said yesterday the swelling is gone, no bother breathing, gym and running are fine",
    "ortho told me to begin balance exercises, saw him on monday",
    "scan in A&E was fine, no clot, doctor said I'm ok to be active",
    "the oncologist says training is fine",
    "doctor in A&E said today it was only a cyst, fine to stay active",
    "the doctor said yesterday the gym is fine",
    "the physio told me yesterday to start my rehab",
]


def _last(*turns: tuple[str, str]) -> dict[str, Any]:
    """The last turn of a conversation of days and texts."""
    said = [{"at": f"2026-{day}T18:00:00+01:00", "text": text} for day, text in turns]
    return list(respond({"profile": {"timezone": "Europe/London"}, "turns": said})["turns"])[-1]


@pytest.mark.parametrize("text", [t for t, _, _ in STATED])
def test_a_full_statement_ends_the_pause_and_begins_again_with_less(text: str) -> None:
    turn = _last(("05-03", CHEST), ("05-28", text))

    assert [(a["rule"], a["urgency"], a["action"]) for a in turn["advice"]] == [("return", "none", "reduce")]
    assert {c["change"] for c in turn["advice"][0]["changes"]} <= {"reduce", "swap", "remove", "hold"}
    assert "We begin gently" in turn["reply"]


@pytest.mark.parametrize(
    "text",
    [
        "my mate's a nurse and says i'm fine to run",
        "cleared myself yesterday, no symptoms",
        "my husband cleared me yesterday",
        "saw my cardiologist yesterday, can i run?",
        "gp signed me off sick yesterday",
        "cardiologist cleared me yesterday to walk only",
        "the cardiologist didn't find anything yesterday. no idea if i can train",
    ],
)
def test_a_friend_oneself_and_half_a_statement_end_nothing(text: str) -> None:
    turn = _last(("05-03", CHEST), ("05-28", text), ("05-28", "easy 5k tonight then?"))

    assert any(a["urgency"] == "same-day" and a["action"] == "stop" for a in turn["advice"]) or (
        "paused" in turn["reply"] or "cleared" in turn["reply"]
    )
    assert "We begin gently" not in turn["reply"]


def test_a_sign_beside_a_clearance_is_heard_first() -> None:
    turn = _last(("05-03", CHEST), ("05-28", "cardiologist cleared me yesterday but the chest was tight again today"))

    assert turn["advice"][0]["urgency"] == "emergency"


def test_the_day_is_the_clearances_own() -> None:
    """How long ago the sign was is no day of the clearance."""
    turn = _last(("05-03", CHEST), ("05-28", "symptoms stopped 4 weeks ago, cardiologist cleared me yesterday"))

    assert "We begin gently" in turn["reply"]


@pytest.mark.parametrize(
    "text",
    [
        "GP cleared me today, no serious exercise",
        "doctor signed me off yesterday, no serious training for two weeks",
        "GP cleared me yesterday, no bone stress work",
        "cardiologist cleared me yesterday, no cardiac load",
        "physio cleared me today, no pain allowed",
        "GP cleared me today, the results haven't come back",
        "GP cleared me today, scan hasnt happened",
        "GP cleared me today, no symptoms and no running for a week",
        "GP cleared me today, no symptoms and running only on grass",
        "cleared by GP today, didn't find anything yet",
        "physio cleared me today, no heart rate over 140",
    ],
)
def test_a_limit_beside_it_is_no_finding(text: str) -> None:
    assert stated(text) == Stated(clears=True, conditional=True)


@pytest.mark.parametrize(
    "text",
    [
        "doctor cleared me today, no broken bones",
        "GP cleared me today, nothing serious",
        "cleared by physio today, not a serious problem",
        "doc cleared me today, no further tests",
        "cleared by the GP yesterday, it hasn't come back since",
        "hasn't come back since, GP cleared me yesterday",
        "physio cleared me monday, no pain since",
        "GP cleared me today, no symptoms or trouble",
        "GP cleared me today, no restrictions on training",
        "GP cleared me today, no pain running",
        "cardiologist cleared me yesterday, they didn't find anything wrong",
    ],
)
def test_a_finding_beside_it_is_no_limit(text: str) -> None:
    assert stated(text).clears
    assert not stated(text).conditional


FAINTED = "blacked out halfway up the hill reps and woke up on the grass"


@pytest.mark.parametrize(
    "text",
    [
        "my sister trains as a nursing assistant and listened to my chest, says i'm cleared",
        "my husband had a look at me and says all clear, squats tonight?",
        "felt fine all night. so that means I'm cleared, right?",
        "no dizziness since, cleared then?",
        "my running mate reckons that i'm good to go, all clear",
        "our trainer gave me the green light",
        "all clear by my brother",
    ],
)
def test_a_layman_clears_nobody_and_a_conclusion_is_no_clearance(text: str) -> None:
    """Then what was told stands, and it is said again."""
    assert _rules(FAINTED, text)[0].startswith("pause-stands")


@pytest.mark.parametrize(
    "text",
    [
        "my wife took me to the hospital last night and they gave me the all clear",
        "my mate's dad is a cardiologist and he cleared me yesterday",
        "dad drove me in, ecg and bloods were fine, discharged",
        "cleared by my gp this morning, am i right that i can run?",
        "I've been cleared! my wife is so relieved",
        "all clear, and my husband drives me to the gym",
    ],
)
def test_who_is_of_a_profession_is_heard_whoever_came_along(text: str) -> None:
    """It is asked or taken, not passed over."""
    assert not any(r.startswith("pause-stands") for r in _rules(FAINTED, text))


def _rules(first: str, then: str) -> list[str]:
    return [a["rule"] for a in _last(("03-03", first), ("03-04", then))["advice"]]


@pytest.mark.parametrize("text", PERHAPS)
def test_what_may_be_a_clearance_is_asked_about(text: str) -> None:
    turn = _last(("06-01", CHEST), ("06-08", text))

    assert turn["advice"] == []
    assert any("cleared" in b.lower() or "yes" in b.lower() or "today" in b.lower() for b in turn["buttons"]), turn[
        "buttons"
    ]
