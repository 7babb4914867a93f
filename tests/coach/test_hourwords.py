"""Hours in words, and hours when the coach is to keep quiet."""

from __future__ import annotations

from datetime import time

import pytest

from bot.commands.converse import respond
from coach.hourwords import clock_told, limits

EVENING, MORNING = time(20), time(7)
RULED_OUT = (
    # what is said, from when on the coach is to keep quiet, until when
    ("not after 10pm please", "22:00", ""),
    ("please don't write after 10pm", "22:00", ""),
    ("can you not write after 10pm?", "22:00", ""),
    ("no messages after 21:30", "21:30", ""),
    ("no reminders after nine", "21:00", ""),
    ("leave me alone after ten", "22:00", ""),
    ("not later than 9pm please", "21:00", ""),
    ("write me not after 22:00", "22:00", ""),
    ("don't text me before 8", "", "08:00"),
    ("nothing before half past seven", "", "07:30"),
    ("don't write before 7 or after 22", "22:00", "07:00"),
    ("not before 8 and not after 9pm", "21:00", "08:00"),
    ("only write between 8 and 20", "20:00", "08:00"),
    # no limit for good, or none of hours
    ("don't write after 10pm tonight", "", ""),
    ("why did you write after 10pm?", "", ""),
    ("don't write after workouts", "", ""),
    ("don't message me after 2", "", ""),
    ("no squats after 5 sets", "", ""),
    ("not after 10 km", "", ""),
    ("my knee hurts after 10 km, don't write", "", ""),
    ("never ate before 8", "", ""),
    ("write at 9", "", ""),
)
CLOCKS = (
    ("could you write at half past nine instead", MORNING, time(9, 30)),
    ("could you write at half past nine instead", EVENING, time(21, 30)),
    ("quarter to eight", MORNING, time(7, 45)),
    ("nine thirty", EVENING, time(21, 30)),
    ("nine in the morning", EVENING, time(9)),
    ("09:30", EVENING, time(9, 30)),
    ("noon", MORNING, time(12)),
    ("3 sessions a week", MORNING, None),
    ("in ten minutes", MORNING, None),
)
SET = (
    # said one after the other, what the last reply says, what it does not
    (("not after 10pm please",), "quiet from 22:00", "I write at"),
    (("please don't write after 9pm",), "quiet from 21:00", "When shall"),
    (("not before 9 please",), "From now on I write at 09:00", "When shall"),
    (("could you write at half past nine instead",), "I write at 09:30", "When shall"),
    (("change the reminder", "half past nine"), "I write at 09:30", "03:00"),
    (("change the reminder", "I'd like to do three sessions a week"), "3 strength days a week", "I write at"),
    (("change the reminder", "3 sessions a week please"), "3 strength days a week", "I write at"),
    (("change the reminder", "not after 10pm"), "quiet from 22:00", "I write at 22:00"),
    (("stop writing",), "I won't write first any more", "quiet"),
)


@pytest.mark.parametrize(("said", "after", "before"), RULED_OUT, ids=[said for said, _, _ in RULED_OUT])
def test_hours_that_are_ruled_out(said: str, after: str, before: str) -> None:
    meant = {k: time.fromisoformat(v) for k, v in (("after", after), ("before", before)) if v}

    assert limits(said) == meant


@pytest.mark.parametrize(("said", "near", "meant"), CLOCKS)
def test_an_hour_in_words_is_of_the_same_half_of_the_day(said: str, near: time, meant: time | None) -> None:
    assert clock_told(said, near) == meant


@pytest.mark.parametrize(("said", "says", "never"), SET, ids=[said[-1] for said, _, _ in SET])
def test_what_is_set(said: tuple[str, ...], says: str, never: str) -> None:
    turns = [{"at": f"2026-03-03T08:{n:02}:00+01:00", "text": text} for n, text in enumerate(said)]
    reply = respond({"profile": {"timezone": "Europe/Berlin"}, "turns": turns})["turns"][-1]["reply"]

    assert says in reply
    assert never not in reply


def test_an_evening_hour_is_replaced_by_one_of_the_evening() -> None:
    turn = {"at": "2026-03-03T08:00:00+01:00", "text": "could you write at half past nine instead"}
    said = respond({"profile": {"timezone": "Europe/Berlin", "reminder_time": "20:00"}, "turns": [turn]})

    assert "I write at 21:30" in said["turns"][0]["reply"]
