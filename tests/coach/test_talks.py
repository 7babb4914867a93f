"""Clearances, general questions about signs, daily life, the answers to the coach's questions, and short follow-ups."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.commands.converse import respond
from coach.advice import URGENCIES
from coach.signasked import statements

AT = datetime.fromisoformat("2026-11-23T18:00:00+00:00")
FLAG = "got chest pain while benching now"


def talk(*said: str, days: tuple[int, ...] = (), **profile: Any) -> list[dict[str, Any]]:
    """The turns of a talk, a minute apart; ``[label]`` is a press, and a day passes before each number of ``days``."""
    turns = []
    for n, text in enumerate(said):
        at = AT + timedelta(minutes=n, days=sum(d <= n for d in days))
        turns.append({"at": at.isoformat(), **({"press": text[1:-1]} if text[0] == "[" else {"text": text})})
    return list(respond({"profile": {"timezone": "Europe/London", **profile}, "turns": turns})["turns"])


def paused(*said: str, days: tuple[int, ...] = ()) -> bool:
    """Whether the plan is paused after that talk."""
    return "paused" in talk(*said, "/today", days=days)[-1]["reply"].lower()


# --- clearance --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "said",
    [
        ("my gp cleared me this morning",),
        ("saw my gp this morning", "yes"),
        ("saw my gp this morning", "yes they did"),
        ("saw my gp this morning", "yes, cleared to train"),
        ("saw my gp this morning", "[Yes, cleared to train]"),
        ("yes I'm cleared", "the doctor", "this morning"),
        ("yes I'm cleared", "the hospital, today"),
    ],
)
def test_a_plain_clearance_ends_the_pause_and_can_be_taken_back(said: tuple[str, ...]) -> None:
    last = talk(FLAG, *said, days=(1,))[-1]
    assert "Cleared by" in last["reply"]
    assert "Today" in last["reply"]
    assert "Undo" in last["buttons"]
    assert not paused(FLAG, *said, days=(1,))
    assert paused(FLAG, *said, "[Undo]", days=(1,))
    assert paused(FLAG, *said, "undo", days=(1,))


@pytest.mark.parametrize(
    "said",
    [
        ("saw my gp this morning",),
        ("saw my gp this morning", "no"),
        ("saw my gp this morning", "not yet"),
        ("saw my gp this morning", "no, she wants an ecg first"),
        ("saw my gp this morning", "yes but only walking"),
        ("saw my gp this morning", "i think so"),
        ("saw my gp this morning", "ok"),
        ("saw my gp this morning", "maybe"),
        ("saw my gp this morning", "squats 3x8 40kg"),
        ("saw my gp this morning", "yes but my chest hurts again"),
        ("yes I'm cleared", "yes"),
        ("yes I'm cleared", "nobody"),
        ("yes I'm cleared", "the doctor", "yes"),
        ("yes",),
        ("yes", "yes"),
        ("i feel fine now", "yes"),
    ],
)
def test_whatever_is_no_plain_clearance_keeps_the_pause(said: tuple[str, ...]) -> None:
    assert paused(FLAG, *said, days=(1,))


def test_a_sign_in_the_answer_is_heard_first() -> None:
    last = talk(FLAG, "saw my gp this morning", "yes but i have chest pain again", days=(1,))[-1]
    assert last["advice"][0]["urgency"] == "emergency"


def test_no_thumb_goes_up_behind_an_alarm() -> None:
    for word in ("yes", "no", "ok"):
        assert "👍" not in talk(FLAG, word)[-1]["reply"]


def test_a_clearance_of_the_day_before_the_sign_clears_nothing() -> None:
    assert paused(FLAG, "yes I'm cleared", "the doctor", "[Yesterday]")


# --- a yes or a no to what an advice asked ----------------------------------------------------------------------------
def test_a_no_to_whether_training_is_fine_never_drops_the_easier_days() -> None:
    for no in ("no", "not yet", "no, i haven't asked", "don't know"):
        said = talk("i have a stent", no)[-1]
        assert "hold until then" in said["reply"]
        assert "Undo" in said["buttons"]


def test_a_yes_to_it_is_no_yes_to_the_change_beside_it() -> None:
    for yes in ("yes", "yes my cardiologist did last month"):
        said = talk("i have a stent", yes)[-1]
        assert "Changed" not in said["reply"]
        assert {"Change it", "Keep the plan"} <= set(said["buttons"])
    assert "hold until then" in talk("i have a stent", "yes but not yet for lifting")[-1]["reply"]


def test_a_no_to_the_colour_of_the_urine_is_the_sign_it_asks_for() -> None:
    first, then = talk("my legs are so sore, 9/10 sore", "no")
    assert "usual colour" in first["reply"]
    assert then["advice"][0]["urgency"] == "same-day"
    assert not talk("my legs are so sore, 9/10 sore", "yes")[-1]["advice"]


# --- a sign that is only asked about ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "is chest pain normal after bench?",
        "what does chest pain mean?",
        "what causes chest pain when running?",
        "can benching cause chest pain?",
        "is it normal to have chest pain after bench press?",
        "is chest pain after running dangerous?",
        "what if i get chest pain during a run?",
        "what should i do if i get chest pain?",
        "does chest pain always mean heart attack?",
        "is tight chest normal in the cold?",
        "is it normal to faint after a marathon?",
        "is dark urine after a workout normal?",
        "what are the signs of a heart attack?",
        "how do i know if its a heart attack?",
        "is a swollen calf dangerous?",
        "is numbness between the legs bad?",
        "when should i worry about chest pain?",
        "what does pain down the left arm mean?",
        "do people get chest pain from benching?",
        "why do people faint after races?",
        "is it bad to cough up blood?",
    ],
)
def test_a_general_question_is_answered_safely_and_pauses_nothing(text: str) -> None:
    said = talk(text)[-1]
    assert "In general" in said["reply"]
    assert "999" in said["reply"]
    assert said["buttons"] == ["Yes, that is me", "No, only asking"]
    assert not said["acts"]
    assert not paused(text)
    assert not paused(text, "no")
    for yes in ("yes", "yes, since this morning", "maybe", "a bit", "[Yes, that is me]"):
        advice = talk(text, yes)[-1]
        urgent = any(a["urgency"] in ("same-day", "emergency") for a in advice["advice"])
        assert urgent or paused(text, yes), yes


@pytest.mark.parametrize(
    "text",
    [
        "should I worry about chest pain after running?",
        "why does my chest hurt when I run?",
        "is it ok to run with chest pain?",
        "can i run with chest pain?",
        "chest pain?",
        "is chest pain normal after bench? i've had it since monday",
        "is chest pain normal? it started an hour ago",
        "is it dangerous to have chest pain now?",
        "is it normal that i faint after a marathon?",
        "why is my urine dark after a long run?",
        "is it normal to want to die?",
        "is it normal that my pee is dark brown and my muscles are very sore?",
    ],
)
def test_a_question_that_tells_of_ones_own_case_or_of_the_mind_is_heard_as_the_sign(text: str) -> None:
    assert statements(text) == () or "die" in text
    assert talk(text)[-1]["advice"][0]["urgency"] in ("same-day", "emergency")


@pytest.mark.parametrize(
    "text", ["is soreness normal after squats?", "is chest day normal twice a week?", "what's a plank?"]
)
def test_a_question_about_no_sign_is_answered_as_ever(text: str) -> None:
    assert "In general" not in talk(text)[-1]["reply"]


def test_while_a_sign_stands_nothing_is_only_a_question() -> None:
    assert paused(FLAG, "is chest pain normal after bench?", "no")


# --- daily life -------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("i can hardly walk", "same-day"),
        ("can barely walk today", "same-day"),
        ("i can hardly walk, is that normal?", "same-day"),
        ("my wife says it's nothing but i can hardly walk", "same-day"),
        ("i can hardly walk on my left foot", "same-day"),
        ("i can barely walk after squats", "watch"),
        ("i can hardly walk, doms from leg day", "watch"),
        ("squats 3x8 60kg, can hardly walk now", "watch"),
        ("stairs kill me", "none"),
        ("my left knee kills me on the stairs", "none"),
        ("can't get down the stairs", "none"),
        ("i had heart surgery in 2019", "soon"),
        ("i had a bypass two years ago", "soon"),
        ("had a heart attack in 2015", "soon"),
        ("i have a pacemaker", "soon"),
        ("I have a stent from last year, doc says i can train", "soon"),
        ("i have a heart murmur", "soon"),
        ("i had a stroke in 2018", "soon"),
    ],
)
def test_what_daily_life_no_longer_allows_is_heard(text: str, least: str) -> None:
    found = talk(text)[-1]["advice"]
    assert found
    assert max(URGENCIES.index(a["urgency"]) for a in found) >= URGENCIES.index(least)


@pytest.mark.parametrize(
    "text",
    [
        "my dad had heart surgery in 2019",
        "my dog can hardly walk",
        "i have no heart condition",
        "i hardly walk, mostly run",
        "stairs will kill me tomorrow",
        "if i can hardly walk tomorrow, blame the lunges",
    ],
)
def test_what_is_anothers_supposed_or_a_habit_is_not(text: str) -> None:
    assert not talk(text)[-1]["advice"]


def test_stairs_that_hurt_are_asked_about_by_number() -> None:
    said = talk("going down stairs kills my knees")[-1]
    assert said["acts"][0]["region"] == "knee"
    assert {"0", "10"} <= set(said["buttons"])


# --- a few words behind a page ----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("before", "text", "said"),
    [
        ("how do i do a romanian deadlift?", "and with dumbbells?", "Romanian deadlift goes with that too"),
        ("how do i do a romanian deadlift?", "and without weights?", "The nearest that does is"),
        ("how do i do a romanian deadlift?", "how many?", "Usual dose"),
        ("how do i do a romanian deadlift?", "how heavy?", "three repetitions in reserve"),
        ("how do i do a romanian deadlift?", "how often?", "not in the weeks ahead"),
        ("how do i do a romanian deadlift?", "why?", "Breathing"),
        ("how do i do a romanian deadlift?", "is it good for runners?", "Breathing"),
        ("how do i do a glute bridge?", "how many?", "Glute bridge"),
        ("show me a squat", "with a barbell instead?", "The nearest that does is Barbell back squat"),
        ("show me a squat", "can i do it with a kettlebell?", "The nearest that does is Goblet squat"),
        ("show me a plank", "and without a mat?", "nothing but a bit of floor"),
        ("show me a plank", "how long?", "2×30 s"),
        ("what instead of lunges?", "and without weights?", "Forward lunge"),
        ("what's on tomorrow?", "and thursday?", "Thu 26 Nov"),
        ("what's on thursday?", "and the day after?", "Fri 27 Nov"),
        ("hello", "how many?", "Of what?"),
        ("hello", "what are the signs of overtraining?", "Too much: the signs"),
        ("hello", "how heavy?", "Of what?"),
    ],
)
def test_a_few_words_mean_what_was_shown_last(before: str, text: str, said: str) -> None:
    assert said in talk(before, text)[-1]["reply"]


# --- days away and kit of a day ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("away 12th to the 19th", "Away from Sat 12 Dec to Sat 19 Dec"),
        ("i'm on holiday next week", "Away from Mon 30 Nov to Sun 6 Dec"),
        ("on holiday next week, only a band", "Mon 30 Nov to Sun 6 Dec: Band"),
        ("travelling 3-7 december, hotel gym", "Thu 3 Dec to Mon 7 Dec: Dumbbells, Bench"),
        ("away 28 dec to 3 jan", "Away from Mon 28 Dec to Sun 3 Jan"),
        ("no barbell today", "Mon 23 Nov: Dumbbells, Bench"),
        ("the squat rack is taken", "Mon 23 Nov: Dumbbells, Bench"),
        ("don't have a bench today", "Mon 23 Nov: Dumbbells, Barbell"),
    ],
)
def test_days_away_and_the_kit_of_a_day(text: str, said: str) -> None:
    turn = talk(text, equipment=["barbell", "bench", "dumbbells"])[-1]
    assert said in turn["reply"]
    assert not any(a["act"] == "session" for a in turn["acts"])


def test_the_sessions_of_days_away_rest_by_a_press_and_come_back() -> None:
    turns = talk("i'm on holiday next week", "[Sessions rest then]", "[Undo]")
    assert "Wed 2 Dec" in turns[1]["reply"]
    assert "Undo" in turns[1]["buttons"]
    assert (
        "Sessions rest then"
        in talk("i'm on holiday next week", "[Sessions rest then]", "[Undo]", "away next week")[-1]["buttons"]
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("does this cost anything?", "cost you nothing"),
        ("what is rir", "repetitions in reserve"),
        ("what does 3x8 mean", "three sets of eight"),
        ("what is a rep?", "once through"),
        ("who are you", "a program"),
        ("is this free?", "cost you nothing"),
        ("are you a real person?", "a program"),
        ("what do you do with my data?", "What I keep"),
    ],
)
def test_questions_about_the_coach_itself(text: str, said: str) -> None:
    assert said in talk(text)[-1]["reply"]


# --- a day that does not suit, the way back, and what is out of scope ---------------------------------------------
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("i can't do wednesday", "moved it from Wed 25 Nov"),
        ("can't make friday", "moved it from Fri 27 Nov"),
        ("no wednesday this week please", "moved it from Wed 25 Nov"),
        ("thursday is bad for me", "no strength session on Thu 26 Nov"),
        ("wednesdays are bad for me", "Which days suit you"),
        ("i can't do wednesdays any more", "Which days suit you"),
        ("back home", "Welcome back"),
        ("missed the whole week", "costs next to nothing"),
        ("what's my first session", "Wed 25 Nov"),
        ("ok and what about saturday", "Sat 28 Nov"),
        ("when is my next rest day", "Sat 28 Nov: rest"),
        ("can you write me a python script", "outside what I do"),
        ("what can you do?", "/physio"),
    ],
)
def test_one_day_moves_its_session_only(text: str, said: str) -> None:
    reply = talk(text)[-1]["reply"]
    assert said in reply
    assert "from now on" not in reply


def test_back_home_ends_the_kit_of_the_trip() -> None:
    assert "all your kit again" in talk("only bands until sunday", "back home")[-1]["reply"]


@pytest.mark.parametrize(
    "text",
    [
        "rolled my ankle yesterday bit swollen",
        "foot bit numb in tight shoes",
        "knee slightly swollen",
        "calf a bit bruised",
    ],
)
def test_a_bit_of_a_sign_is_no_two_of_pain(text: str) -> None:
    said = talk(text)[-1]
    assert all(a.get("severity") is None for a in said["acts"])
    assert "fine to train with" not in said["reply"]


def test_a_bit_of_pain_is_still_two() -> None:
    assert talk("knee a bit sore")[-1]["acts"][0]["severity"] == 2


def test_worse_than_the_day_before_is_not_praised_as_less() -> None:
    turns = talk("left knee 8/10", "left knee 1/10", "knee worse, 5/10", days=(1, 2))
    assert "Good that it's less" in turns[1]["reply"]
    assert "Good that it's less" not in turns[2]["reply"]


def test_while_paused_a_bare_number_is_no_pain_and_a_start_is_refused() -> None:
    turns = talk("left knee 3/10 after the run", FLAG, "7", "let's go")
    assert "7/10" not in turns[2]["reply"]
    assert "paused" in turns[3]["reply"].lower()


def test_a_missed_week_keeps_each_of_its_sessions_as_skipped() -> None:
    turns = talk("/today", "didn't train at all this week", days=(1, 1, 1, 1, 1))
    assert "Kept as skipped: Wed 25 Nov, Fri 27 Nov" in turns[1]["reply"]
    assert "Undo" in turns[1]["buttons"]


@pytest.mark.parametrize("text", ["better now", "all good again since sun"])
def test_a_cold_that_is_better_keeps_its_easier_days(text: str) -> None:
    assert "easier days hold until" in talk("got a cold", text)[-1]["reply"]
    assert "Four sessions lead back" in talk("i'm ill, fever 38.5", "all good again since sun", days=(1,))[-1]["reply"]


def test_it_was_not_this_but_that() -> None:
    assert "28:00" in talk("ran 5k in 27 mins", "wasnt 27 was 28 mins")[-1]["reply"]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("does lifting make you slow?", "Will I get bulky?"),
        ("why do my calves burn?", "I don't know that one"),
        ("are hills good?", "I don't know that one"),
    ],
)
def test_a_question_about_a_thing_shows_no_exercise_that_it_does_not_name(text: str, begins: str) -> None:
    assert talk(text)[-1]["reply"].startswith(begins)


@pytest.mark.parametrize("text", ["whats the best exercise for calves", "do pull ups help runners?"])
def test_what_is_named_or_wished_for_is_shown(text: str) -> None:
    assert "1. " in talk(text)[-1]["reply"]
