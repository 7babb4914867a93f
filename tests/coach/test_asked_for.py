"""Requests do what they ask for and nothing else: the floor, one side, weekends, a start, what was left out."""

from __future__ import annotations

import pytest

from coach.acts import SessionReport
from coach.books import Books
from content.voice import Voice
from tests.coach.test_living import PROFILE, Talk

TODAY = {**PROFILE, "strength_days": ["mon", "wed"]}  #: a session on the day of the talk


def planned(talk: Talk) -> set[str]:
    return {s.exercise for w in talk.weeks() for d in w.days if d.session for s in d.session.items}


# --- down on the floor ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "can I have a session with no getting down on the floor",
        "no exercises on the floor please",
        "I can't get up from the floor easily",
        "I find it hard to get down on the floor",
        "nothing on the floor please",
        "I can't get down on the floor",
        "getting down to the floor is hard for me",
        "are there exercises without lying on the floor",
        "I don't want to lie on the floor",
        "can we skip floor work",
        "I'd rather not do anything lying down",
        "no mat work please, my hips won't let me get up",
        "standing exercises only please",
        "only exercises I can do standing",
    ],
)
def test_the_floor_is_left_out_until_it_is_wanted_again(books: Books, voice: Voice, text: str) -> None:
    talk, floor = Talk(books, voice), books.library.limits.groups["floor"]
    assert planned(talk) & floor
    assert "Exercises on the floor" in talk.say(text)
    assert not planned(talk) & floor
    talk.say("floor exercises are fine again")
    assert planned(talk) & floor


@pytest.mark.parametrize("text", ["no floor exercises today", "no floor exercises this week"])
def test_for_a_while_is_for_a_while(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    assert "Left out" in talk.say(text) and not talk.known.athlete.unwanted


@pytest.mark.parametrize(
    "text",
    [
        "can I do exercises on the floor",
        "what floor exercises can I do",
        "I sit on the floor a lot",
        "pelvic floor exercises?",
        "do I have to lie on the floor",
        "I did my exercises on the floor",
    ],
)
def test_the_floor_that_is_only_spoken_of(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    talk.say(text)
    assert not talk.known.athlete.unwanted


def test_who_lies_there_is_no_matter_of_exercises(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    assert "Stop now" in talk.say("I fell and I can't get up from the floor")


def test_a_clinician_rules_it_out(books: Books, voice: Voice) -> None:
    assert "no exercises on the floor" in Talk(books, voice).say("my doctor says no floor exercises")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "keine Übungen am Boden bitte"),
        ("de", "nur Übungen im Stehen bitte"),
        ("de", "ich komme schlecht vom Boden hoch"),
        ("es", "nada de ejercicios en el suelo por favor"),
        ("es", "solo ejercicios de pie"),
    ],
)
def test_the_floor_in_other_languages(books: Books, voice: Voice, language: str, text: str) -> None:
    talk = Talk(books, voice, {**PROFILE, "language": language})
    talk.say(text)
    assert "plank" in talk.known.athlete.unwanted


# --- silence on some days ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "turn off reminders on weekends",
        "dont message me on weekends",
        "don't text me on saturdays and sundays",
        "stop writing on weekends",
        "no messages at the weekend please",
        "mute weekends",
        "no reminders this weekend",
        "only remind me on weekdays",
        "no reminders on saturday and sunday",
    ],
)
def test_some_days_without_words_switch_nothing_off(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    assert "on one weekday alone" in talk.say(text)
    assert talk.known.setting("reminders") is None


@pytest.mark.parametrize("text", ["turn off reminders", "stop reminding me", "no more messages please"])
def test_all_off_is_all_off(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    talk.say(text)
    assert talk.known.setting("reminders") == "off"


# --- one side ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "only left side extra sets pls",
        "more sets for my left side",
        "extra set on the left",
        "one more set for the right leg please",
        "can I do more reps on the weak side",
        "my left is weaker, give it extra work",
        "should I do extra sets on my weaker leg?",
        "add a set for my left arm",
    ],
)
def test_more_for_one_side_is_answered_and_changes_nothing(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    before = talk.weeks()
    assert "I plan both sides alike" in talk.say(text)
    assert talk.weeks() == before


@pytest.mark.parametrize("text", ["my left knee hurts more, extra sets?", "squats 3x8 each leg", "harder please"])
def test_it_is_no_answer_to_anything_else(books: Books, voice: Voice, text: str) -> None:
    assert "I plan both sides alike" not in Talk(books, voice).say(text)


# --- a session begins -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "going under anesthesia for wisdom teeth friday",
        "going now to work",
        "lets go to the movies",
        "off to work",
        "going home now",
        "starting my workout tomorrow",
    ],
)
def test_going_somewhere_else_begins_no_session(books: Books, voice: Voice, text: str) -> None:
    assert "1 of " not in Talk(books, voice, TODAY).say(text)


@pytest.mark.parametrize(
    "text",
    ["let's go", "going now", "off to the gym", "starting legs now", "ok going for the workout", "about to start"],
)
def test_beginning_begins_it(books: Books, voice: Voice, text: str) -> None:
    assert "1 of " in Talk(books, voice, TODAY).say(text)


# --- all but the last -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "forgot the last exercise tho",
        "skipped the last exercise",
        "except the last exercise",
        "forgot the side plank",
        "didnt do the last two exercises",
        "but not the last one",
        "missed one exercise",
    ],
)
def test_a_part_left_out_leaves_the_session_a_session(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    talk.say("done")
    said = talk.say(text)
    told = [r.body.status for r in talk.known.records if isinstance(r.body, SessionReport)]
    assert told[-1] == "partial" and "One missed session" not in said


@pytest.mark.parametrize("text", ["skipped the session", "forgot my exercises", "missed my workout"])
def test_a_whole_one_left_out_is_one(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    talk.say(text)
    assert [r.body.status for r in talk.known.records if isinstance(r.body, SessionReport)] == ["skipped"]


# --- one week ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    ["no time this week only 1 session possible", "busy week, just one session", "crazy week, can only train once"],
)
def test_so_many_in_a_busy_week_are_of_that_week(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    assert "the other weeks stay as they are" in talk.say(text)
