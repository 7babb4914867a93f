"""Beside the athlete in the gym: presses and messages, the pace, what is on the bar, and what words mean there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from coach.acts import Lift, SessionReport, WorkingSet
from coach.books import Books
from coach.efforts import facts
from coach.gym.athand import HERE
from coach.gym.feeling import felt
from coach.gym.saying import NO_EFFORT, SAID
from coach.logbook import logbook
from coach.plates import per_side, ramp
from coach.week import Day, Session, Slot, Week


@pytest.mark.parametrize(
    ("kg", "units", "plates"),
    [
        (20, "kg", ()),
        (60, "kg", (20,)),
        (62.5, "kg", (20, 1.25)),
        (70, "kg", (25,)),
        (100, "kg", (25, 15)),
        (61, "kg", (20,)),  # what no plates make up: as near below as they come
        (61.235, "lb", (45,)),  # 135 lb
        (15, "kg", None),  # no load of this bar
    ],
)
def test_plates_on_each_side(kg: float, units: str, plates: tuple[float, ...] | None, books: Books) -> None:
    assert books.library.gym is not None
    assert per_side(kg, units, books.library.gym) == plates  # type: ignore[arg-type]  # one of the two units


@pytest.mark.parametrize(
    ("kg", "bar", "sets"),
    [
        (100, 20, ((8, 40), (5, 60), (3, 80))),
        (60, 20, ((8, 22.5), (5, 35), (3, 47.5))),
        (40, 20, ((8, 20), (5, 22.5), (3, 30))),
        (30, 20, ((8, 20), (3, 22.5))),  # the empty bar once
        (24, 0, ()),  # light enough to be its own warm-up
    ],
)
def test_ramp_sets(kg: float, bar: float, sets: tuple[tuple[int, float], ...], books: Books) -> None:
    assert books.library.gym is not None
    assert ramp(kg, bar, books.library.gym) == sets


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("7, felt hard", 1),
        ("8 8 8, really hard", 0),
        ("not too hard", 4),
        ("easy", 5),
        ("way too light", 6),
        ("8 8 6", None),
    ],
)
def test_how_it_felt(text: str, left: int | None, books: Books) -> None:
    assert books.library.gym is not None
    assert felt(text, books.library.gym) == left


@pytest.mark.parametrize(("effort", "harder"), [(None, 0.0), (6, 0.0), (7, 0.0), (9, 2.0), (10, 3.0)])
def test_the_one_number_at_the_end_tells_how_hard_the_session_was(
    effort: float | None, harder: float, books: Books
) -> None:
    now = datetime(2026, 11, 25, 19, 0, tzinfo=UTC)
    monday = now.date() - timedelta(days=2)
    slot = Slot(exercise="goblet-squat", sets=2, reps=8, rir=3)
    session = Session(focus="full", minutes=40, items=(slot,))
    days = tuple(
        Day(date=monday + timedelta(days=n), kind="strength" if n == 2 else "rest", session=session if n == 2 else None)
        for n in range(7)
    )
    week = Week(start=monday, phase="base", deload=False, days=days)
    done = Lift(
        exercise="goblet-squat", exercise_text="", when=now.date(), sets=(WorkingSet(reps=8, load_kg=16, rir=3),) * 2
    )
    told = (done, SessionReport(status="done", when=now.date(), rpe=effort))
    book = logbook(now, told, (), (week,), books.library)
    assert facts(book, told)["harder_by"] == harder


@pytest.mark.parametrize(
    ("low", "word"),
    [
        ("how do i do this", "show"),
        ("show me the exercise", "show"),
        ("how does it work", "show"),
        ("swap this one", "swap"),
        ("swap the exercise", "swap"),
        ("swap it for something else", "swap"),
        ("give me something else", "swap"),
        ("i can't do this", "easier"),
        ("ok carry on", "card"),
        ("continue", "card"),
        ("the end", "stop"),
        ("stop here", "stop"),
        ("i finish", "stop"),
        ("rest timer off", "timer_off"),
        ("turn the timer off please", "timer_off"),
        ("mute the rest timer", "timer_off"),
        ("timer back on", "timer_on"),
        ("turn the rest timer on again", "timer_on"),
        ("both done", "done"),
        ("did both of them", "done"),
        ("next exercise", "done"),
        ("skip this, my wrist doesn't like it", "skip"),
        ("leave that one out", "skip"),
        ("leave it out, no energy for it", "skip"),
        ("skip it because the bench is taken", "skip"),
        ("drop the weight", None),
        ("skip this, do planks first", None),
        ("bring it back", "back"),
        ("unskip it", "back"),
    ],
)
def test_words_of_the_card(low: str, word: str | None) -> None:
    said = next((w for w, sound in SAID.items() if w != "still" and sound.fullmatch(low)), None)  # as it is looked up
    assert said == word


@pytest.mark.parametrize(
    "low", ["i can't breathe", "i can't go on", "how do i stop the pain", "continue tomorrow", "end"]
)
def test_what_is_no_word_of_the_card_or_another(low: str) -> None:
    assert not any(SAID[w].fullmatch(low) for w in ("show", "swap", "easier", "card"))


@pytest.mark.parametrize(
    "low", ["next", "done", "continue", "finished", "no idea", "i'd rather not", "skip it", "that's it"]
)
def test_the_effort_is_left_open_by_a_word(low: str) -> None:
    assert NO_EFFORT.fullmatch(low)


@pytest.mark.parametrize("low", ["6", "six", "my knee hurts", "not done", "next time lighter"])
def test_what_does_not_leave_the_effort_open(low: str) -> None:
    assert not NO_EFFORT.fullmatch(low)


@pytest.mark.parametrize(
    ("low", "kg"),
    [
        ("i only have 12kg here", "12"),
        ("there's just a 10 kg dumbbell", "10"),
        ("they only have 17.5 kg dumbbells", "17.5"),
        ("ok there are only 20s left", "20"),
        ("i've only got two 8 kg dumbbells", "8"),
        ("12kg", None),  # a set with that load
        ("i did 12kg", None),
        ("8 8 with 12 kg", None),
        ("i only have 10 minutes", None),
        ("i only did 12", None),
    ],
)
def test_what_weight_there_is_in_the_gym_is_no_set(low: str, kg: str | None) -> None:
    found = HERE.fullmatch(low)
    assert (found["kg"] if found else None) == kg
