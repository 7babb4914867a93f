"""Many entries taken back at once: shown first, gone by a press, and never the whole athlete."""

from __future__ import annotations

from datetime import timedelta

import pytest

from coach.acts import Lift, Run, Symptom
from coach.books import Books
from content.voice import Voice
from tests.coach.test_living import PROFILE, Talk

ALL_OF_ME = "removes everything I know about you"


@pytest.fixture
def logged(books: Books, voice: Voice) -> Talk:
    """Monday: a run and squats; Wednesday, today: squats and bench press."""
    talk = Talk(books, voice)
    talk.say("ran 5k easy")
    talk.say("squats 3x8 60kg")
    talk.at += timedelta(days=2)
    talk.say("squats 3x8 62kg, bench 3x5 60kg")
    return talk


def bodies(talk: Talk, kind: type) -> int:
    return sum(isinstance(r.body, kind) for r in talk.known.records)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("delete everything from monday", 2),
        ("delete everything I logged on monday", 2),
        ("wipe monday", 2),
        ("erase all of monday", 2),
        ("remove everything from monday", 2),
        ("delete all the entries of monday", 2),
        ("delete everything from 2 days ago", 2),
        ("delete monday's log", 2),
        ("delete todays log", 2),
        ("delete everything from today", 2),
        ("clear today's entries", 2),
        ("forget everything about today", 2),
        ("undo everything from today please", 2),
        ("delete all my squats", 2),
        ("erase all squats", 2),
        ("delete all my squats from this week", 2),
        ("delete all my runs", 1),
        ("get rid of all the runs I logged this week", 1),
        ("delete everything I told you this week", 4),
        ("delete all my workouts", 4),
    ],
)
def test_what_would_go_is_shown_and_goes_by_a_press_alone(logged: Talk, text: str, count: int) -> None:
    had = bodies(logged, Lift) + bodies(logged, Run)
    said = logged.say(text)

    assert ALL_OF_ME not in said and "if you say so" in said, said
    assert bodies(logged, Lift) + bodies(logged, Run) == had
    logged.press("Yes, take back")
    assert bodies(logged, Lift) + bodies(logged, Run) == had - count
    logged.press("Put it back")
    assert bodies(logged, Lift) + bodies(logged, Run) == had


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("delete all my deadlifts", "nothing is taken back"),
        ("delete everything from yesterday", "nothing like that"),
        ("delete everything from last week", "nothing like that"),
    ],
)
def test_where_there_is_none_that_is_said(logged: Talk, text: str, said: str) -> None:
    assert said in logged.say(text)


def test_a_typed_yes_and_a_no_settle_it(logged: Talk) -> None:
    had = bodies(logged, Lift)
    logged.say("delete all my squats")
    assert "nothing was removed" in logged.say("no") and bodies(logged, Lift) == had
    logged.say("delete all my squats")
    logged.say("yes")
    assert bodies(logged, Lift) == had - 2


def test_a_pain_is_not_swept_away_with_the_work(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    talk.say("ran 5k easy")
    talk.say("left knee 3/10")
    assert "pain and of how you feel stays" in talk.say("delete everything from today")
    talk.press("Yes, take back")
    assert bodies(talk, Run) == 0 and bodies(talk, Symptom) == 1
    assert "stays" in talk.say("delete everything from today")
    assert bodies(talk, Symptom) == 1


@pytest.mark.parametrize(
    "text", ["delete everything", "delete all my data", "forget me", "delete my account", "delete everything about me"]
)
def test_the_whole_athlete_is_asked_about_as_ever(logged: Talk, text: str) -> None:
    assert ALL_OF_ME in logged.say(text)


@pytest.mark.parametrize("text", ["remove squats", "remove all squats", "remove a day", "cancel friday"])
def test_what_is_of_the_plan_stays_of_the_plan(books: Books, voice: Voice, text: str) -> None:
    said = Talk(books, voice).say(text)
    assert "if you say so" not in said and "your log" not in said


@pytest.mark.parametrize(
    ("language", "told", "text"),
    [
        ("de", "bin 5k locker gelaufen", "lösch alles von heute"),
        ("de", "bin 5k locker gelaufen", "lösche alle einträge von heute"),
        ("es", "corrí 5k suave", "borra todo lo de hoy"),
    ],
)
def test_in_other_languages(books: Books, voice: Voice, language: str, told: str, text: str) -> None:
    talk = Talk(books, voice, {**PROFILE, "language": language})
    talk.say(told)
    talk.say(text)
    assert any(data.startswith("wipe:yes") for data in talk.buttons.values())
