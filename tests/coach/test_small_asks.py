"""Small things people ask or wish in passing: what to lift, when to run again, no jumps."""

from __future__ import annotations

import pytest

from coach.books import Books
from content.voice import Voice
from tests.coach.test_living import PROFILE, Talk


@pytest.mark.parametrize(
    "text",
    [
        "how much should I lift?",
        "How heavy should I go",
        "what weight should i start with?",
        "which dumbbells should I take?",
    ],
)
def test_what_to_lift_is_the_next_session(books: Books, voice: Voice, text: str) -> None:
    said = Talk(books, voice).say(text)
    assert "Where your plan shows a weight" in said
    assert "Full body" in said or "Legs" in said


@pytest.mark.parametrize(
    "text", ["how heavy should runners lift?", "how much protein should i take", "what weight is a plate?"]
)
def test_knowledge_is_asked_elsewhere(books: Books, voice: Voice, text: str) -> None:
    assert "Where your plan shows a weight" not in Talk(books, voice).say(text)


@pytest.mark.parametrize("text", ["when can I run 5k again?", "so when can i lift again?", "When may I train again?"])
def test_when_again_is_answered_by_what_holds(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    assert "speaks against it" in talk.say(text)
    hurt = Talk(books, voice)
    hurt.say("left knee hurts 6/10 when i run")
    assert "speaks against it" not in hurt.say("when can i run again?")


def test_after_a_birth_it_is_no_such_question(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice, {**PROFILE, "conditions": ["postpartum"]})
    assert "speaks against it" not in talk.say("when can i run again?")


@pytest.mark.parametrize(
    "text",
    [
        "no jumping please",
        "I don't like jumping",
        "i don't want to jump",
        "no plyometrics for me",
        "can you leave out the jumps from now on",
        "never give me plyo stuff",
    ],
)
def test_no_jumps_until_they_are_wanted_again(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    said = talk.say(text)
    assert "Jumps and hops" in said
    plyo = {s for s, e in books.library.exercises.items() if e.focus == "plyo"}
    assert plyo <= set(talk.known.athlete.unwanted)
    talk.say("bring back jumps")
    assert not plyo & set(talk.known.athlete.unwanted)


@pytest.mark.parametrize("text", ["bring jumping back", "bring the jumps back please", "put plyos back in"])
def test_jumps_wanted_back_are_no_paused_plan(books: Books, voice: Voice, text: str) -> None:
    assert "once your legs are ready" in Talk(books, voice).say(text)


@pytest.mark.parametrize(
    "text",
    [
        "no jumps today",
        "i jumped over a puddle",
        "jump rope 3x60s",
        "my heart jumps",
        "not jumping for joy, 10k in 61:20",
    ],
)
def test_other_jumps_are_no_wish(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    talk.say(text)
    assert not talk.known.athlete.unwanted


@pytest.mark.parametrize(("text", "asks"), [("legs ok", False), ("legs are fine", False), ("legs ok?", True)])
def test_what_is_told_as_well_asks_nothing(books: Books, voice: Voice, text: str, asks: bool) -> None:
    assert ("speaks against it" in Talk(books, voice).say(text)) is asks


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("how heavy should I go on squats?", "squat"),
        ("what weight for goblet squats", "Goblet squat"),
        ("how much weight should I use for hip thrusts", "Hip thrust"),
    ],
)
def test_what_to_lift_of_one_exercise_is_no_lesson(books: Books, voice: Voice, text: str, name: str) -> None:
    said = Talk(books, voice).say(text)
    assert name in said
    assert "bodyweight" not in said
    assert "repetitions in reserve" in said or "kg" in said
    assert "1." not in said


def test_next_time_is_of_what_was_lifted_last(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    talk.say("squats 3x8 60kg rpe 7")
    assert "Next:" in talk.say("how heavy next time")
    assert "60 kg" in talk.say("how heavy should I go on squats?")


def test_days_off_that_are_asked_about_were_not_had(books: Books, voice: Voice) -> None:
    assert "Welcome back" not in Talk(books, voice).say("do I still need two weeks off?")
    assert "Welcome back" in Talk(books, voice).say("had two weeks off, back now")


@pytest.mark.parametrize(
    ("told", "asked", "says"),
    [
        ("right knee 6/10 when i squat", "what weight for squats now", "Not now"),
        ("physio says no squats for 4 weeks", "how heavy should i go on squats", "out for now"),
    ],
)
def test_no_load_is_named_for_what_hurts_or_is_ruled_out(
    books: Books, voice: Voice, told: str, asked: str, says: str
) -> None:
    talk = Talk(books, voice)
    talk.say(told)
    said = talk.say(asked)
    assert says in said
    assert "in reserve" not in said


def test_days_off_that_were_had_are_a_break_however_they_are_told(books: Books, voice: Voice) -> None:
    assert "Welcome back" in Talk(books, voice).say("i want to start again after 2 weeks off")


@pytest.mark.parametrize(
    ("text", "hurts"),
    [
        ("running kills my calf", True),
        ("squats kill my hamstring", True),
        ("squats kill my left quad", True),
        ("lunges kill my knees", True),
        ("squats kill my quads", False),
        ("hip thrusts kill my glutes", False),
    ],
)
def test_only_the_muscles_a_lift_is_for_burn_without_a_pain(books: Books, voice: Voice, text: str, hurts: bool) -> None:
    talk = Talk(books, voice)
    talk.say(text)
    assert any(getattr(a, "symptom", "") == "pain" for a in talk.turn.acts) is hurts


def test_what_comes_later_is_given_no_load_yet(books: Books, voice: Voice) -> None:
    said = Talk(books, voice).say("what weight for deadlift")
    assert "for later" in said
    assert "in reserve" not in said
