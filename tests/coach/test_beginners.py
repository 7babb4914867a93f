"""Plain questions of beginners get their answer, and never before a pain, a sign or a log beside them."""

from __future__ import annotations

import re

import pytest

from coach.beginners import fitting
from coach.beginneruse import ANSWERS as OF_USE
from coach.beginnerwords import ANSWERS
from coach.books import Books
from content.voice import Voice
from tests.coach.test_living import PROFILE, Talk

ASKED = (  #: a question, what its answer holds
    ("how long should I rest between sets", "seconds between sets"),
    ("how much break between the exercises?", "seconds between sets"),
    ("is a minute enough between sets", "seconds between sets"),
    ("Why do I have to hold back 3 reps?", "every rep stays clean"),
    ("why not go to failure", "every rep stays clean"),
    ("what's the point of leaving reps in reserve", "every rep stays clean"),
    ("how hard should the sets be", "every rep stays clean"),
    ("Why only two strength sessions?", "what made runners better in the studies"),
    ("why not train every day", "what made runners better in the studies"),
    ("is it ok if my heels lift when i squat", "keep the whole foot on the floor"),
    ("my heels come off the ground when squatting", "keep the whole foot on the floor"),
    ("is it bad if my knees go past my toes", "may go past your toes"),
    ("can I train on my period", "no reason against it"),
    ("is it safe to lift during my period", "no reason against it"),
    ("do I need new running shoes?", "I have nothing on them"),
    ("which shoes for the gym sessions?", "Flat and firm"),
    ("how should I breathe when I squat", "Out when it is hard"),
    ("how do I breathe while running", "whole sentences"),
    ("which exercise should I do first", "as the list stands"),
    ("does the order of the exercises matter", "as the list stands"),
    ("how fast should I do the reps", "two to three seconds"),
    ("do I have to do all the exercises", "What you do counts"),
    ("can I split the session in two", "two halves"),
    ("how long does a session take", "minutes, the warm-up in it"),
    ("is it better to train in the morning or the evening", "The one you can keep"),
    ("why do my legs shake in the plank", "muscles may tremble"),
    ("is it supposed to burn", "may burn"),
    ("what does 3 in reserve mean", "repetitions in reserve"),
    ("what does per side mean", "ten left and ten right"),
    ("how far should I run", "at most a tenth longer"),
    ("how slow is easy", "speak in whole sentences"),
    ("can I walk during a run", "Walking breaks"),
    ("can I run a marathon", "The running itself I don't plan"),
    ("how do I record a run", "Just write to me"),
    ("how do I start a session", "let's go"),
    ("how do I change my training days", "/settings"),
    ("how do I fix a mistake", "Undo"),
    ("do I have to log everything", "Done as planned"),
    ("can I connect my garmin", "export your training as a file"),
    ("can you see my form", "I can't watch you"),
    ("will I lose weight", "no weight targets"),
    ("can my 14 year old do this too", "I plan for adults"),
    ("do women train differently", "the same exercises"),
    ("how long is the plan", "It has no end"),
    ("what happens after 12 weeks", "It has no end"),
    ("do I have to run today", "You don't have to"),
    ("what if I can't do a push-up", "an easier form"),
    ("does yoga count", "counts as what it was"),
)


@pytest.mark.parametrize(("text", "holds"), ASKED)
def test_a_plain_question_has_its_answer(books: Books, voice: Voice, text: str, holds: str) -> None:
    assert holds in Talk(books, voice).say(text)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("hello?", "👋"),
        ("hey coach??", "👋"),
        ("are you there?", "I'm here"),
        ("anyone there", "I'm here"),
        ("I hate this app", "I'm sorry"),
        ("this bot is so useless", "I'm sorry"),
        ("you never understand me", "I'm sorry"),
        ("I love this app", "good to hear"),
        ("you are great", "good to hear"),
        ("I'm so hungry after the gym", "Then eat"),
        ("I'm starving after running", "Then eat"),
        ("I don't understand", "Say it in other words"),
        ("my foot went to sleep during the plank", "a nerve is pressed"),
        ("Hello! I'm Anna, 42, mother of two, and I want to get back into running", "Good to meet you"),
        ("hi, my name is Tom, I am 55 and new to strength training", "Good to meet you"),
        ("I'm new here", "Good to meet you"),
    ],
)
def test_first_words_praise_and_complaint_are_met(books: Books, voice: Voice, text: str, holds: str) -> None:
    assert holds in Talk(books, voice).say(text)


@pytest.mark.parametrize(
    "text",
    [
        "My husband is away this weekend so I can't run on Saturday. Can I run on Friday instead?",
        "can i move my run to friday",
        "is it ok to run on a different day",
        "can I swap my run days this week",
        "may I shift the long run to sunday?",
    ],
)
def test_a_run_may_be_on_another_day(books: Books, voice: Voice, text: str) -> None:
    assert "Your runs are yours" in Talk(books, voice).say(text)


def test_a_run_on_another_day_is_not_given_leave_against_a_pain(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    talk.say("left knee 7/10 when running")
    said = talk.say("can I run on friday instead?")
    assert "Your runs are yours" not in said and "No run" in said


def test_a_period_that_is_there_now_is_answered_with_the_day(books: Books, voice: Voice) -> None:
    said = Talk(books, voice).say("I've got my period, can I train")
    assert said.startswith("Train by feel") and "\n\n" not in said


@pytest.mark.parametrize(
    "text",
    [
        "how long should I rest between sets, my knee hurts 6/10",
        "heels lift when I squat and my achilles hurts 5/10",
        "my legs shake and I feel faint after every set",
        "I can't breathe when squatting, how should I breathe",
        "can I train on my period, I nearly fainted this morning",
        "no period for five months, can I train",
        "my period is so heavy that I soak through everything, can I run",
        "hi I'm Anna, 42, my chest hurts when I run",
        "Hi, I'm Anna, 62, heart attack last year, want to start running",
        "I haven't eaten for three days and I'm starving",
        "my foot went to sleep during the plank and is still numb",
        "my foot went to sleep and I can't lift it",
        "which shoes, my foot is numb in these",
        "is it ok if it burns in my chest",
        "how do I lose weight, I make myself sick",
    ],
)
def test_what_may_be_a_sign_has_no_plain_answer(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    talk.say(text)
    assert not any(p.key.startswith("plain-") for r in talk.turn.replies for p in r.parts)


@pytest.mark.parametrize(
    "text",
    [
        "squats 3x8 60kg, 90 s rest between sets",
        "ran 5k on the treadmill 32:00",
        "swap the plank",
        "how do I do a calf raise",
        "how many calf raises should I manage",
        "run first or weights first",
        "is it ok to run two days in a row",
        "can I run tomorrow",
        "how heavy should I go",
        "remind me in two hours",
        "can I move my session to friday",
        "why is this week so easy",
        "bought new shoes",
        "I want to start lifting heavier",
        "why does my knee hurt",
        "how long should I rest after a marathon",
        "what time is my session today",
        "good morning",
        "two sessions a week please",
    ],
)
def test_other_words_stay_with_who_knows_them(text: str) -> None:
    assert fitting(text) is None


def test_a_question_in_the_first_setup_leaves_it_open(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice, {**PROFILE})
    talk.say("/ask how long should I rest between sets")
    assert any(p.key == "plain-rest" for r in talk.turn.replies for p in r.parts)


def test_every_answer_has_its_words_in_all_languages(books: Books, voice: Voice) -> None:
    for plain in (*ANSWERS, *OF_USE):
        for words in (*plain.needs, plain.never):
            re.compile(words)
        assert plain.read == "" or plain.read in books.library.articles
        if plain.say:
            assert all(plain.say in voice.of(language).keys for language in ("en", "de", "es")), plain.key
