"""Looking back: what was done on a day, when it was done last, and the best of it, as the log has it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond

LOGGED = (  # Tuesday evening and Wednesday evening of one week; it is asked on Friday
    ("2026-03-03T19:00:00+01:00", "squats 3x8 60kg"),
    ("2026-03-03T19:02:00+01:00", "push ups 3x12"),
    ("2026-03-03T19:04:00+01:00", "plank 3x45s"),
    ("2026-03-03T19:06:00+01:00", "5k in 27:30"),
    ("2026-03-04T20:00:00+01:00", "squats 2x8 62.5kg, ran 8k easy"),
    ("2026-03-04T20:02:00+01:00", "slept 6h"),
)
FRIDAY = "2026-03-06T08:00:00+01:00"


def asked(text: str, at: str = FRIDAY, logged: tuple[tuple[str, str], ...] = LOGGED, **profile: Any) -> str:
    """The reply to a question behind the log, without tags."""
    turns = [{"at": moment, "text": said} for moment, said in (*logged, (at, text))]
    return str(respond({"profile": {"timezone": "Europe/Berlin", **profile}, "turns": turns})["turns"][-1]["reply"])


TUESDAY = "Your log of Tue 3 Mar"
SQUAT, RUN, FAR = "barbell back squat 3×8 60 kg", "run 5 km 27:30", "easy run 8 km"
#: words → what is shown, what is not
DAYS = (
    ("what did I lift on tuesday?", (TUESDAY, SQUAT, "push-up 3×12"), (RUN, "62.5")),
    ("what did I do on tuesday", (TUESDAY, SQUAT, RUN), (FAR,)),
    ("what did i log on tuesday?", (TUESDAY, SQUAT, RUN), (FAR,)),
    ("hey coach, what did I train last tuesday", (TUESDAY, SQUAT), (RUN,)),
    ("what did I squat on tuesday", (TUESDAY, SQUAT), ("push-up", RUN)),
    ("how many push ups did I do on tuesday?", (TUESDAY, "push-up 3×12"), (SQUAT,)),
    ("how far did I run on wednesday", ("Wed 4 Mar", FAR), ("squat",)),
    ("what did I do 3 days ago", (TUESDAY, SQUAT), (FAR,)),
    ("what did I do on 3 march", (TUESDAY, SQUAT), (FAR,)),
    ("show me tuesday's log", (TUESDAY, SQUAT, RUN), (FAR,)),
    ("what was my workout on tuesday", (TUESDAY, SQUAT), (RUN,)),
    ("did I squat this week?", ("Mon 2 Mar to Fri 6 Mar", SQUAT, "2×8 62.5 kg"), ("push-up",)),
    ("what did I do yesterday?", ("Of Thu 5 Mar your log has nothing",), (SQUAT,)),
    ("what did I lift last week", ("Of Mon 23 Feb to Sun 1 Mar your log has nothing",), (SQUAT,)),
)


@pytest.mark.parametrize(("text", "shown", "not_shown"), DAYS)
def test_a_day_shows_its_entries(text: str, shown: tuple[str, ...], not_shown: tuple[str, ...]) -> None:
    reply = asked(text)

    assert [s for s in shown if s not in reply] == [], reply
    assert [s for s in not_shown if s in reply] == [], reply


LAST = (
    ("when did I last squat?", ("The last time: Wed 4 Mar (2 days ago)", "2×8 62.5 kg")),
    ("when did I last do squats", ("Wed 4 Mar", "2×8 62.5 kg")),
    ("last time I squatted?", ("Wed 4 Mar", "2×8 62.5 kg")),
    ("what did I squat last time", ("Wed 4 Mar", "2×8 62.5 kg")),
    ("when did I last do push-ups?", ("The last time: Tue 3 Mar (3 days ago)", "push-up 3×12")),
    ("when did I last run?", ("Wed 4 Mar", FAR)),
    ("when was my last run", ("Wed 4 Mar", FAR)),
    ("how long since I last ran", ("2 days ago", FAR)),
    ("when did I last train legs", ("Wed 4 Mar", "squat")),
    ("what did I lift last time?", ("Wed 4 Mar", "squat")),
    ("when did I last deadlift?", ("nothing of that yet",)),
)


@pytest.mark.parametrize(("text", "shown"), LAST)
def test_the_last_time_is_told_with_its_day(text: str, shown: tuple[str, ...]) -> None:
    reply = asked(text)

    assert [s for s in shown if s not in reply] == [], reply


BEST = (
    ("what's my best squat?", "Wed 4 Mar · barbell back squat 1×8 62.5 kg"),
    ("my squat pr?", "Wed 4 Mar · barbell back squat 1×8 62.5 kg"),
    ("heaviest squat so far", "Wed 4 Mar · barbell back squat 1×8 62.5 kg"),
    ("what's the most I've squatted", "Wed 4 Mar · barbell back squat 1×8 62.5 kg"),
    ("most push ups I've done", "Tue 3 Mar · push-up 1×12"),
    ("what's my longest plank", "Tue 3 Mar · forearm plank 1×45 s"),
    ("what's my best 5k?", "Tue 3 Mar · run 5 km 27:30"),
    ("what's my longest run", "Wed 4 Mar · easy run 8 km"),
    ("fastest half marathon?", "nothing of that yet"),
)


@pytest.mark.parametrize(("text", "shown"), BEST)
def test_the_best_is_told_with_its_day(text: str, shown: str) -> None:
    assert shown in asked(text)


def test_warm_ups_and_failed_sets_are_no_best() -> None:
    logged = (("2026-03-03T19:00:00+01:00", "squats 3x8 60kg"), ("2026-03-03T19:02:00+01:00", "squat warm-up 1x5 80kg"))

    assert "80 kg" not in asked("what's my best squat?", logged=logged)


def test_a_weekday_that_is_today_is_of_today_where_something_was_told() -> None:
    evening = "2026-03-03T21:00:00+01:00"

    assert TUESDAY in asked("what did I lift on tuesday?", evening)
    assert TUESDAY in asked("what did I lift on tuesday?", "2026-03-10T08:00:00+01:00")


OTHERS = (  # what looks ahead, logs, tells, or asks for a chart
    "what do I do on tuesday?",
    "what should I lift on friday",
    "show me friday",
    "how is my squat going?",
    "show my squat",
    "how's my knee",
    "what is the best squat for runners?",
    "when did I ask you that?",
    "I did squats 3x8 65kg on tuesday",
    "what did I do wrong?",
    "how do I do a squat",
    "what's next",
)


@pytest.mark.parametrize("text", OTHERS)
def test_other_questions_look_back_at_nothing(text: str) -> None:
    reply = asked(text)

    assert not any(s in reply for s in ("Your log of", "The last time:", "Your best so far", "your log has n")), reply


@pytest.mark.parametrize(
    ("text", "shown"),
    [("was hab ich am Dienstag gemacht?", "Kniebeuge"), ("was ist meine beste Kniebeuge?", "62,5 kg")],
)
def test_it_is_answered_in_the_language_it_is_asked_in(text: str, shown: str) -> None:
    assert shown in asked(text, language="de")
