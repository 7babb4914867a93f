"""Wishes that meant something smaller than what was done: one week, some days, one kind of movement, fewer words."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond

PROFILE = {"timezone": "Europe/Berlin", "strength_days": ["tue", "fri"]}
TUESDAY = "2026-03-03T08:00:00+01:00"


def turns(*said: str, at: str = TUESDAY, **profile: Any) -> list[dict[str, Any]]:
    """The turns of a talk at one moment."""
    out: list[dict[str, Any]] = respond(
        {"profile": {**PROFILE, **profile}, "turns": [{"at": at, "text": t} for t in said]}
    )["turns"]
    return out


def reply(*said: str, **more: Any) -> str:
    """The last reply of a talk."""
    return str(turns(*said, **more)[-1]["reply"])


# --- a kind of movement, for some days --------------------------------------------------------------------------------
WEEK = "Left out from Tue 3 Mar to Sun 8 Mar: "
KINDS = (
    ("no overhead pressing this week please", WEEK + "overhead work", "instead of Prone Y-T-W raise"),
    ("no overhead stuff this week", WEEK + "overhead work", "instead of Prone Y-T-W raise"),
    ("nothing above my head this week", WEEK + "overhead work", "instead of Prone Y-T-W raise"),
    ("please no jumping this week", WEEK + "jumping", "none of it anyway"),
    ("no pressing this week", WEEK + "pressing", "instead of Incline push-up"),
    ("avoid kneeling this week please", WEEK + "kneeling", "instead of Knee push-up"),
    ("I don't want push-ups this week", WEEK + "push-ups", "instead of Incline push-up"),
    ("can we leave out lunges this week", WEEK + "lunges", "instead of Reverse lunge"),
    ("no squats this week because I'm moving house", WEEK + "squats", "instead of Squat"),
    ("no push ups next week", "Left out from Mon 9 Mar to Sun 15 Mar: push-ups", "instead of Incline push-up"),
    ("leave out anything overhead until next week", WEEK + "overhead work", "instead of Prone Y-T-W raise"),
    ("could you skip the lunges this week", WEEK + "lunges", "instead of Reverse lunge"),
    ("skip the lunges on friday", "Left out on Fri 6 Mar: lunges", "instead of Reverse lunge"),
)


@pytest.mark.parametrize(("text", "what", "change"), KINDS)
def test_only_what_is_named_stays_out_and_only_for_those_days(text: str, what: str, change: str) -> None:
    said, week, _, after = (t["reply"] for t in turns(text, "/week", "undo", "/week"))

    assert what in said, said
    assert change in said
    assert "half the sets" not in said
    assert "Full body" in week
    assert after == reply("/week")


def test_it_stays_beside_days_without_a_part_and_behind_another_plan() -> None:
    said = turns("no legs this week", "no overhead work this week", "no core work next week", "/week")

    assert "Squat" not in said[-1]["reply"], said[-1]["reply"]
    assert "Y-T-W" not in said[-1]["reply"]


def test_why_says_so() -> None:
    assert "You asked for it: that day goes without overhead work" in reply(
        "no overhead work this week", "why this session on friday?"
    )


def test_a_pain_told_with_it_is_heard_first() -> None:
    said = turns("my shoulder hurts 5/10, no overhead pressing this week please")[-1]

    assert "shoulder pain 5/10" in said["reply"]
    assert said["advice"]


OTHERS = (
    "no legs this week",
    "no running this week",
    "no weights this week",
    "no barbell this week",
    "no machines today",
    "no sessions this week",
    "no pain this week",
    "no overhead press pr this week",
    "should I do no squats this week?",
    "I did no squats this week",
)


@pytest.mark.parametrize("text", OTHERS)
def test_other_words_leave_no_movement_out(text: str) -> None:
    assert "Left out " not in reply(text)


# --- one week ---------------------------------------------------------------------------------------------------------
NEXT, THIS = (
    "Week of Mon 9 Mar: Tue 10 Mar. Left out: Fri 13 Mar.",
    "Week of Mon 2 Mar: Tue 3 Mar. Left out: Fri 6 Mar.",
)
FEW = (
    ("only one session next week please", NEXT),
    ("I can only train once next week", NEXT),
    ("make it one session next week", NEXT),
    ("I can only do one workout next week, I'm travelling", NEXT),
    ("next week just the one strength session", NEXT),
    ("can we do only one session next week", NEXT),
    ("next week I've only got time for one session", NEXT),
    ("one session less next week", NEXT),
    ("just one strength session this week", THIS),
    ("only one session this week", THIS),
    ("two sessions next week", "The week of Mon 9 Mar has no more than that: Tue 10 Mar, Fri 13 Mar."),
)


@pytest.mark.parametrize(("text", "said"), FEW)
def test_so_many_sessions_hold_for_one_week_alone(text: str, said: str) -> None:
    answer, settings = (t["reply"] for t in turns(text, "/settings"))

    assert answer.startswith(said), answer
    assert "Tue, Fri" in settings  # the days of all other weeks


def test_what_is_done_already_counts() -> None:
    answer = reply("squats 3x8, push ups 3x10, planks 3x30s, calf raises 3x12", "only one session this week")

    assert "no session. Left out: Fri 6 Mar" in answer or "Left out: Fri 6 Mar" in answer, answer


EVERY = ("one session a week from now on", "only two sessions a week", "one run next week", "add one session next week")


@pytest.mark.parametrize("text", EVERY)
def test_every_week_and_runs_are_other_wishes(text: str) -> None:
    assert "Week of Mon" not in reply(text)


# --- days that do not suit --------------------------------------------------------------------------------------------
BAD = (
    ("I won't be able to train thursday and friday", ("from Fri 6 Mar to Sat 7 Mar",)),
    ("can't do thursday or friday", ("from Fri 6 Mar to Sat 7 Mar",)),
    ("no thursday or friday this week", ("from Fri 6 Mar to Sat 7 Mar",)),
    ("won't make it thursday or friday", ("from Fri 6 Mar to Sat 7 Mar",)),
    ("friday and saturday don't work", ("from Fri 6 Mar to Thu 5 Mar",)),
    ("can't do tuesday and friday", ("from Tue 3 Mar to Wed 4 Mar", "from Fri 6 Mar to Sat 7 Mar")),
    ("can't do wednesday and thursday", ("No strength session is planned on Wed 4 Mar, Thu 5 Mar",)),
)


@pytest.mark.parametrize(("text", "said"), BAD)
def test_of_several_days_that_do_not_suit_none_keeps_its_session(text: str, said: tuple[str, ...]) -> None:
    answer = reply(text)

    assert [s for s in said if s not in answer] == [], answer


def test_one_day_alone_is_as_ever() -> None:
    assert "from Fri 6 Mar to Sat 7 Mar" in reply("no friday")
    assert "Thu 5 Mar to move" in reply("I can't do thursday")


# --- another day, right after a move ----------------------------------------------------------------------------------
REFUSED = "cant do today, move it to thursday"
ANOTHER = (
    ("no, wednesday", "from Tue 3 Mar to Wed 4 Mar"),
    ("wednesday then", "from Tue 3 Mar to Wed 4 Mar"),
    ("ok what about sunday", "from Tue 3 Mar to Sun 8 Mar"),
    ("no friday", "Fri 6 Mar doesn't work for it: there's a session on it already"),
    ("no not thursday, wednesday", "from Tue 3 Mar to Wed 4 Mar"),
    ("make it tomorrow", "from Tue 3 Mar to Wed 4 Mar"),
)


@pytest.mark.parametrize(("text", "said"), ANOTHER)
def test_a_day_named_after_a_refused_move_is_meant_for_the_same_session(text: str, said: str) -> None:
    first, then = (t["reply"] for t in turns(REFUSED, text))

    assert "Thu 5 Mar doesn't work" in first
    assert said in then, then


def test_so_it_is_after_one_that_was_made() -> None:
    assert "from Wed 4 Mar to Sun 8 Mar" in reply("move it to wednesday", "no, sunday")


@pytest.mark.parametrize("text", ["what's on wednesday?", "wednesday I ran 5k", "no, my knee hurts", "no"])
def test_other_words_move_nothing(text: str) -> None:
    assert "I've moved it" not in reply(REFUSED, text)


def test_a_figure_is_still_of_the_pain_that_is_followed() -> None:
    told = turns("knee 2/10", REFUSED, "4")[-1]

    assert [a["severity"] for a in told["acts"] if a["act"] == "symptom"] == [4.0]


# --- shorter, and not after all ---------------------------------------------------------------------------------------
SHORTER = "make fridays shorter, 20 min"
WHOLE = "Fri 6 Mar: the whole session again, 30 minutes"


@pytest.mark.parametrize(
    "text",
    [
        "no leave it an hour",
        "keep it as it was",
        "no, leave it at an hour",
        "actually make it the full session again",
        "nah, back to the full session",
        "I've got an hour after all",
    ],
)
def test_a_session_that_was_cut_is_whole_again(text: str) -> None:
    assert reply(SHORTER, text, at="2026-03-05T08:00:00+01:00").startswith(WHOLE)


def test_more_time_than_was_said_first_brings_back_what_was_cut() -> None:
    said = reply(SHORTER, "I have 60 minutes on friday", at="2026-03-05T08:00:00+01:00")

    assert "the short version" not in said, said


@pytest.mark.parametrize("text", ["keep it then", "ok do it then", "leave it"])
def test_who_agrees_keeps_the_short_one(text: str) -> None:
    assert WHOLE not in reply(SHORTER, text, at="2026-03-05T08:00:00+01:00")


# --- fewer words ------------------------------------------------------------------------------------------------------
LESS = (
    "can you write less",
    "message me less",
    "can you message me less often",
    "you write too much",
    "fewer messages please",
    "too many messages",
    "shorter answers please",
    "write shorter messages",
    "please text me less",
    "can you be less chatty",
    "don't write so much",
    "less texting please",
    "only write once a week",
)


@pytest.mark.parametrize("text", LESS)
def test_who_wants_fewer_words_is_offered_them_and_the_plan_stays(text: str) -> None:
    first, week = turns(text, "/week")

    assert first["reply"].startswith("I write at 07:00"), first["reply"]
    assert first["buttons"] == ["Write only if I fall behind", "Stop writing first"]
    assert week["reply"] == reply("/week")


@pytest.mark.parametrize("text", ["make it shorter", "stop writing", "less sets please", "can you make it easier"])
def test_other_wishes_for_less_are_as_ever(text: str) -> None:
    assert not reply(text).startswith("I write at")
