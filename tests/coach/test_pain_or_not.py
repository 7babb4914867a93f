"""What is no pain of the part told last: an apology, a night, a session's effort, a throat, what was counted.

Rule: what names or says a pain stays one; where a number may be either, it is asked.
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond

KNEE, NECK = "left knee 2/10", "my neck hurts"
PROFILE = {
    "timezone": "Europe/Berlin",
    "level": "intermediate",
    "strength_days": ["mon", "wed", "fri"],
    "equipment": ["dumbbells", "band", "barbell", "bench", "step"],
}
MONDAY, TUESDAY = "2026-03-02", "2026-03-03"


def turns(*said: str, later: str = MONDAY) -> list[dict[str, Any]]:
    """The turns of messages; the first is told on Monday at eight, the others on ``later`` from nine on."""
    days = [f"{MONDAY}T08:00+01:00", *(f"{later}T09:{minute:02d}+01:00" for minute in range(1, len(said)))]
    told = [{"at": at, "text": words} for at, words in zip(days, said, strict=True)]
    out: list[dict[str, Any]] = respond({"id": "x", "profile": PROFILE, "turns": told})["turns"]
    return out


def pains(turn: dict[str, Any]) -> dict[tuple[str | None, str | None], float | None]:
    """How bad each part of the body is told to be."""
    hurts = ("pain", "injury", "soreness")
    return {
        (a["region"], a["side"]): a["severity"] for a in turn["acts"] if a["act"] == "symptom" and a["symptom"] in hurts
    }


# --- "my bad" ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "said",
    [
        "my bad",
        "oops my bad lol",
        "my bad I meant 8 reps",
        "my bad not skipped did it but only half",
        "sorry my bad for not writing",
        "my bad, forgot to log",
        "my bad that was the wrong button",
        "ah my bad coach",
    ],
)
def test_my_bad_is_an_apology_and_no_pain(said: str) -> None:
    assert pains(turns(KNEE, said)[-1]) == {}


@pytest.mark.parametrize("said", ["my bad knee hurts again", "its bad, my bad for running on it", "it's bad"])
def test_what_is_bad_stays_a_pain(said: str) -> None:
    assert set(pains(turns(KNEE, said)[-1]).values()) == {6.0}


@pytest.mark.parametrize(
    ("first", "said", "side"),
    [
        ("shin 1/10", "my bad it was the left one", "left"),
        ("shin 1/10", "it was the left one", "left"),
        ("left shin 1/10", "my bad, the right one", "right"),
        ("left shin 1/10", "sorry it was the right one", "right"),
        ("left shin 1/10", "my mistake, right side", "right"),
        ("left shin 1/10", "sorry coach my bad, wrong leg, it was the right", "right"),
    ],
)
def test_the_side_of_a_pain_is_corrected(first: str, said: str, side: str) -> None:
    assert pains(turns(first, said)[-1]) == {("shin", side): 1.0}


def test_a_number_behind_my_bad_is_judged_by_that_number() -> None:
    turn = turns("left knee 3/10", "my bad, 2")[-1]
    assert pains(turn) == {("knee", "left"): 2.0}
    assert "Above five" not in turn["reply"]


# --- numbers of something else ----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("slept maybe 5 and a half hours", 5.5),
        ("got about 6 and a half hours sleep", 6.5),
        ("slept like 6 or 7 hours", None),
        ("in bed at 11, up at 6", None),
    ],
)
def test_hours_of_a_night_are_no_pain(said: str, hours: float | None) -> None:
    turn = turns(NECK, said)[-1]
    assert pains(turn) == {}
    assert hours is None or [a["sleep_h"] for a in turn["acts"] if a["act"] == "readiness"] == [hours]


@pytest.mark.parametrize("said", ["I did ten and then eight", "did 10, 8 and 6", "managed 8 then 6"])
def test_what_was_counted_is_no_pain(said: str) -> None:
    assert pains(turns(NECK, said)[-1]) == {}


@pytest.mark.parametrize(
    ("said", "pain"),
    [
        ("3 hours sleep, neck 5", 5.0),
        ("it was 4 and then 8", 8.0),
        ("did 10 reps and then 8 in the neck", 8.0),
        ("maybe 5 and a half", 5.5),
    ],
)
def test_a_pain_beside_them_stays_one(said: str, pain: float) -> None:
    assert pains(turns(NECK, said)[-1]) == {("neck", None): pain}


# --- how hard a session was -------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "said", ["8", "rpe 8", "8/10", "it was an 8", "felt like an 8", "effort 8", "about an 8 overall"]
)
@pytest.mark.parametrize("before", ["hello", KNEE])
def test_a_number_behind_done_is_its_effort_and_a_followed_pain_is_asked_about(said: str, before: str) -> None:
    turn = turns(before, "done", said)[-1]
    assert pains(turn) == {}
    assert "effort 8" in turn["reply"]
    assert ("How was your left knee" in turn["reply"]) is (before == KNEE)


def test_a_pain_that_has_no_number_yet_takes_the_next() -> None:
    assert pains(turns("my left knee hurts", "done", "6")[-1]) == {("knee", "left"): 6.0}


def test_a_pain_named_behind_done_stays_one() -> None:
    assert set(pains(turns(KNEE, "done", "knee 6")[-1]).values()) == {6.0}


@pytest.mark.parametrize(
    "said",
    [
        "done rpe 7",
        "done, felt like a 7",
        "done, 7",
        "done 7/10",
        "session done 45 min rpe 7",
        "did the session, 7 out of 10",
        "that session took 35 min felt like a 7",
        "all done it was a 7",
    ],
)
def test_the_effort_is_heard_beside_the_news(said: str) -> None:
    turn = turns("hello", said)[-1]
    assert "done effort 7" in turn["reply"]
    assert "couldn't place" not in turn["reply"]


@pytest.mark.parametrize("work", ["ran 5k in 27:30", "squats 3x8 60kg"])
@pytest.mark.parametrize("said", ["rpe 7", "effort 7", "effort 7/10"])
def test_an_effort_behind_work_is_of_that_work(work: str, said: str) -> None:
    reply = turns("hello", work, said)[-1]["reply"]
    assert "Corrected" in reply and ("RPE 7" in reply or "@7" in reply)


@pytest.mark.parametrize(
    ("first", "said", "pain"),
    [
        ("knee felt a bit weird on the left one", "like a 1 maybe", 1.0),
        ("knee felt a bit weird on the left one", "maybe a 2", 2.0),
        ("my left knee hurts", "about a 3", 3.0),
        ("left knee 2/10", "a 4 now", 4.0),
    ],
)
def test_so_much_of_ten_is_no_repetition_in_a_session(first: str, said: str, pain: float) -> None:
    turn = turns("let's go", first, said)[-1]
    assert pains(turn) == {("knee", "left"): pain}
    assert "✓" not in turn["reply"]


# --- a throat, a night, nothing ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "said",
    [
        "woke up w sore throat and a runny nose",
        "sore throat this morning",
        "my throat is sore",
        "woke up feeling awful, stuffy nose",
        "better today, slept 8h",
        "much better, slept 8h and ate well",
        "bad night, slept 5h",
    ],
)
def test_a_throat_or_a_night_is_no_pain_of_the_knee(said: str) -> None:
    assert pains(turns(KNEE, said, later=TUESDAY)[-1]) == {}


@pytest.mark.parametrize(
    ("said", "pain"),
    [
        ("sore throat, knee 4", 4.0),
        ("sore throat but it still hurts on the stairs", 2.0),
        ("throat sore and it hurts too", None),
        ("worse, slept 4h", 2.0),
        ("still there, slept 6h", 2.0),
        ("it feels awful today", 8.0),
        ("better today", None),
    ],
)
def test_the_knee_told_beside_them_is_heard(said: str, pain: float | None) -> None:
    assert pains(turns(KNEE, said, later=TUESDAY)[-1]) == {("knee", "left"): pain}


def test_nothing_this_morning_is_asked_about_while_a_pain_is_followed() -> None:
    turn = turns(KNEE, "nothing this morning", later=TUESDAY)[-1]
    assert turn["acts"] == []
    assert "How is your left knee this morning" in turn["reply"]


@pytest.mark.parametrize(
    ("said", "hushed"), [("stop asking about my shin", False), ("stop asking about my knee", True)]
)
def test_only_the_pain_that_is_named_is_asked_about_no_more(said: str, hushed: bool) -> None:
    assert ("I won't ask about it any more" in turns(KNEE, said)[-1]["reply"]) is hushed
