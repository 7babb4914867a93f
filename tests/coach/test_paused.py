"""While a warning sign pauses the plan: what is answered, what is held back, and that each answer names the pause."""

from __future__ import annotations

import pytest

from tests.coach.test_talks import FLAG, paused, talk

CLEARED = "I've been cleared"


def behind(text: str, flag: str = FLAG) -> dict[str, object]:
    """The answer to ``text`` on the day after a warning sign."""
    return talk("squats 3x8 40kg", flag, text, days=(2,))[-1]


# --- the alarm, and the word behind it --------------------------------------------------------------------------------
@pytest.mark.parametrize("flag", [FLAG, "i fainted mid run", "my calf is swollen hot and red after a flight"])
def test_an_alarm_carries_no_button_and_the_next_word_has_the_way_on(flag: str) -> None:
    alarm, then = talk(flag, "thanks")

    assert alarm["buttons"] == []
    assert then["buttons"] == [CLEARED]
    assert "paused" in then["reply"]


@pytest.mark.parametrize("word", ["thanks", "ok", "hello", "lol", "hm", "/privacy", "how do i do a plank?", "7", "?"])
def test_whatever_is_said_next_leads_on_to_a_clearance(word: str) -> None:
    assert CLEARED in talk(FLAG, word)[-1]["buttons"]
    assert "Who cleared you" in talk(FLAG, word, f"[{CLEARED}]")[-1]["reply"]


def test_nobody_yet_keeps_the_way_on() -> None:
    assert talk(FLAG, "ok", f"[{CLEARED}]", "[Nobody yet]")[-1]["buttons"] == [CLEARED]
    assert talk(FLAG, "ok", f"[{CLEARED}]", "nobody")[-1]["buttons"] == [CLEARED]


def test_a_question_of_the_coach_stays_alone() -> None:
    assert CLEARED not in behind("delete me")["buttons"]
    assert CLEARED not in behind("my race is on 3 may, 10k")["buttons"]


def test_a_pause_of_ones_own_is_not_named_everywhere() -> None:
    assert CLEARED not in talk("pause for a week", "how do i do a plank?")[-1]["buttons"]


def test_a_crisis_is_spoken_of_in_its_own_words() -> None:
    last = talk("i want to kill myself", "how do i do a plank?")[-1]
    assert "you matter more" in last["reply"]
    assert "until someone has cleared you" not in last["reply"]


# --- what a pause answers ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        ("an exercise", "how do i do a plank?", "Forearm plank"),
        ("an exercise", "show me a squat", "Squat (bodyweight)"),
        ("an exercise", "can you show me a deadlift?", "Barbell deadlift"),
        ("an exercise", "how do i breathe in a squat?", "Squat"),
        ("an exercise", "/exercise goblet squat", "Goblet squat"),
        ("an exercise", "which exercise is good for calves?", "Calf raise"),
        ("a topic", "what is doms?", "Sore after training"),
        ("a topic", "how often should i lift?", "How many sessions a week"),
        ("a topic", "what should i eat before a run?", "Eating around training"),
        ("a topic", "when should i see a doctor?", "When to see a doctor"),
        ("a word", "what does rir mean?", "repetitions in reserve"),
        ("the log", "/log", "Your newest"),
        ("the log", "squats 3x8 60kg", "Noted"),
        ("the log", "slept 5h", "Noted"),
        ("progress", "how am i doing?", "This week"),
        ("progress", "show me my squat chart", "Barbell back squat"),
        ("settings", "/settings", "Your settings"),
        ("settings", "stop reminders", "I won't write first"),
        ("settings", "use miles", "From now on kg and mi"),
        ("settings", "quiet hours 22 to 7", "quiet"),
        ("settings", "call me Tom", "Good: Tom"),
        ("settings", "set reminders to 6:30", "06:30"),
        ("privacy", "/privacy", "What I keep"),
        ("privacy", "what do you do with my data?", "What I keep"),
        ("privacy", "what do you know about me?", "What I know about you"),
        ("privacy", "/export", "everything I know"),
        ("the coach", "who are you?", "a program"),
        ("the coach", "how do i log a run?", "Just write to me"),
        ("the coach", "/feedback great", "Thank you"),
        ("the clinic", "/physio", "For your physio or doctor"),
        ("the clinic", "/constraints", "No limits from a clinician"),
        ("the pause", "why is my plan paused?", "since Mon 23 Nov"),
        ("the pause", "is my plan still paused?", "since Mon 23 Nov"),
        ("the pause", "how long is the pause?", "who has cleared you, and when"),
        ("the pause", "why can't i train?", "list of signs that need an ambulance"),
        ("the pause", "what should i do now?", "call 999"),
        ("the pause", "what was the sign?", "list of signs"),
        ("the pause", "/why", "list of signs"),
        ("the number", "what's the emergency number?", "999"),
        ("the number", "who should i call?", "999"),
        ("strangers", "what is the weather tomorrow?", "I don't know that one"),
    ],
)
def test_a_pause_answers_and_names_itself(kind: str, text: str, said: str) -> None:
    last = behind(text)

    assert said in last["reply"], kind
    assert "paused" in last["reply"].lower() or "cleared" in last["reply"]
    assert CLEARED in last["buttons"]
    assert paused("squats 3x8 40kg", FLAG, text, days=(2,))


@pytest.mark.parametrize(
    "text",
    [
        "what's on today?",
        "/week",
        "next session",
        "show me my next 3 sessions",
        "what's my plan?",
        "what days do i train?",
        "what should i lift tomorrow?",
        "how should i train now?",
        "how do i train around this?",
        "how much can i run?",
        "how do i start again",
        "can i do planks?",
        "may i do some upper body?",
        "what can i do instead of lunges?",
        "what can i do instead of running?",
        "what should i train?",
        "when does it get heavier?",
        "make it easier",
        "swap squats",
        "add a day",
        "let's go",
        "i'm ready",
        "done",
        "/calendar",
        "what if i train 3 times a week?",
        "i'm fine",
        "i'm safe now",
        "left knee 3/10",
        "when am i allowed to train?",
    ],
)
def test_nothing_that_loads_is_answered_while_a_sign_stands(text: str) -> None:
    last = behind(text)

    assert "paused" in last["reply"].lower()
    assert CLEARED in last["buttons"]
    for never in ("1. ", "3×", "2×", "Today:"):
        assert never not in last["reply"]


def test_the_number_is_told_without_a_pause_too() -> None:
    assert "999" in talk("what's the emergency number?")[-1]["reply"]
    assert "112" in talk("what's the emergency number?", timezone="Europe/Berlin")[-1]["reply"]
    assert "isn't paused" in talk("is my plan paused?")[-1]["reply"]


# --- help that is called for ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "i need an ambulance",
        "call an ambulance",
        "call me an ambulance",
        "please call 999",
        "ambulance please",
        "do i need an ambulance?",
        "squats 3x8 60kg. call an ambulance",
        "not joking, need an ambulance",
        "help i need an ambulance i don't know what to do",
        "call an ambulance my wife has collapsed at work",
        "i fell on the course need an ambulance",
        "please send an ambulance its my mate he's not right",
        "need an ambulance now if you can",
        "no seriously call 999",
        "when i stand up it all goes black, i need an ambulance",
        "i'm not ok call 999",
        "i can't call an ambulance my phone is nearly dead",
        "got to the hut, need the rescue service, no signal for years",
        "ich brauche einen Krankenwagen",
        "ruf einen Krankenwagen",
        "necesito una ambulancia",
        "llama a una ambulancia",
    ],
)
def test_whoever_calls_for_help_gets_the_number_and_nothing_else(text: str) -> None:
    for language in ("en", "de", "es"):
        last = talk(text, language=language)[-1]
        assert last["advice"][0]["urgency"] == "emergency"
        assert "999" in last["reply"]
        assert last["buttons"] == []


@pytest.mark.parametrize(
    "text",
    [
        "i don't need an ambulance",
        "no ambulance needed",
        "i work for the ambulance service",
        "my wife called an ambulance last year",
        "when should i call an ambulance?",
        "ran past an ambulance, 5k in 27:30",
        "i drive an ambulance",
        "don't call an ambulance",
        "i don't think i need an ambulance",
        "no need for an ambulance",
        "i didn't need an ambulance in the end",
        "if it gets worse i'll call an ambulance",
        "would need an ambulance after that session lol",
        "saw someone need an ambulance at the race yesterday",
        "got called out with the ambulance service again",
        "they called an ambulance last week",
        "when should you call an ambulance",
        "ich brauche keinen Krankenwagen",
        "no necesito una ambulancia",
    ],
)
def test_an_ambulance_that_nobody_calls_for_stops_nothing(text: str) -> None:
    assert not paused(text)


# --- what the athlete is called ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("said", "reply"),
    [
        (("call me Tom",), "Good: Tom."),
        (("my name is ana maria",), "Good: Ana Maria."),
        (("change my name to Jo, please",), "Good: Jo."),
        (("change my name", "Tom"), "Good: Tom."),
        (("change my name", "ana"), "Good: Ana."),
        (("call me Tom", "what's my name?"), "I call you Tom."),
        (("call me Tom", "undo"), "Taken back: the name."),
        (("what's my name?",), "I don't know your name."),
    ],
)
def test_a_name_is_kept_and_told(said: tuple[str, ...], reply: str) -> None:
    assert reply in talk(*said)[-1]["reply"]


@pytest.mark.parametrize(
    "said",
    [
        ("call me later",),
        ("call me tomorrow",),
        ("call me an ambulance",),
        ("change my name", "left knee 3/10"),
        ("change my name", "knee hurts"),
        ("change my name", "suicidal"),
        ("my name is bob, left knee 3/10",),
        ("Ana",),
    ],
)
def test_what_is_no_name_names_nobody(said: tuple[str, ...]) -> None:
    assert "Good: " not in talk(*said)[-1]["reply"]


def test_what_is_known_can_be_corrected_line_by_line_and_says_who_told_it() -> None:
    told = talk("I can only lift on Monday and Thursday", "what do you know about me?")[-1]
    assert "Strength: 2 a week, Mon, Thu (you, " in told["reply"]
    assert "1" in told["buttons"]
    assert "What shall I call you" in talk("what do you know about me?", "[1]")[-1]["reply"]
