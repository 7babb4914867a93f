"""One entry of several taken back by its name, one that was another's, and what was taken back wrongly."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.commands.converse import respond
from tests.coach.test_amending import FIRST

BOTH = "squats 3x8 60kg, bench 3x8 40"
SPORTS = "I swam 30 min and hiked 2 hours"
RDL = "romanian deadlifts 3x8 at 50"
SQUAT, BENCH, DEADLIFT = "back squat 3×8 60 kg", "bench press 3×8 40 kg", "romanian deadlift 3×8 50 kg"


def talk(*said: str) -> list[str]:
    """The replies to messages a minute apart, "[a label]" a press, each on one line."""
    turns: list[dict[str, Any]] = []
    for n, text in enumerate(said):
        at = (FIRST + timedelta(minutes=n)).isoformat()
        turns.append({"at": at, "press": text[1:-1]} if text.startswith("[") else {"at": at, "text": text})
    return [" ".join(t["reply"].split()) for t in respond({"profile": {}, "turns": turns})["turns"]]


STRUCK = (
    # what was told, what is said then, what stands in the log, what does not
    ((BOTH,), "delete the bench", SQUAT, "bench"),
    ((BOTH,), "take back the squats please", BENCH, "squat"),
    ((BOTH,), "take the bench out", SQUAT, "bench"),
    (("squats 3x8 60kg", "bench 3x8 40"), "delete the squats", BENCH, "squat"),
    (("squats 3x8 60kg, ran 5k in 27:30, cycled 40 min",), "undo the run", "cycling 40:00", "run 5 km"),
    (("squats 3x8 60kg, ran 5k in 27:30, cycled 40 min",), "delete the cycling", "run 5 km", "cycling"),
    ((BOTH,), "the bench was my husband's", SQUAT, "bench"),
    ((BOTH, "plank 60s"), "sorry that was my wife's", BENCH, "plank"),
    ((f"{BOTH}, plank 60s",), "undo the bench and the squats", "plank", "kg"),
    (("plank 60s", "squats 3x8 60kg", "bench 3x8 40"), "delete the bench and the squats", "plank", "kg"),
    ((BOTH, "plank 60s"), "no, not mine", BENCH, "plank"),
    ((BOTH, "plank 60s"), "that wasn't me, that was my brother", BENCH, "plank"),
    # what it was instead takes its place
    ((SPORTS,), "undo the swimming, it was only 20 minutes", "swimming 20:00", "swimming 30:00"),
    ((SPORTS,), "the swim was only 20 minutes", "swimming 20:00", "swimming 30:00"),
    ((SPORTS,), "no, hiked 3 hours", "walking 3:00:00", "walking 2:00:00"),
    (("cycled 40 km",), "actually it was 45 km", "cycling 45 km", "run"),
    ((BOTH,), "delete the bench, it was only 2 sets", "bench press 2×8 40 kg", "bench press 3×8"),
    ((BOTH,), "scratch the squats, I did them yesterday", "Wed 2 Dec · barbell back squat", "Thu 3 Dec · barbell back"),
    # what was taken back and was not meant to be
    ((RDL, "remove the romanians"), "no not remove, i mean they were on sunday", "Sun 29 Nov · romanian", "Thu 3 Dec"),
    ((RDL, "remove the romanians"), "no don't delete it", DEADLIFT, "empty"),
    ((RDL, "undo"), "no i mean it was 60", "romanian deadlift 3×8 60 kg", "50 kg"),
    ((f"{RDL}, bench 3x8 40", "remove the romanians"), "no, I meant the bench", DEADLIFT, "bench"),
)


@pytest.mark.parametrize(("told", "said", "stands", "gone"), STRUCK, ids=[said for _, said, _, _ in STRUCK])
def test_the_entry_that_is_named_goes_and_no_other(told: tuple[str, ...], said: str, stands: str, gone: str) -> None:
    log = talk(*told, said, "log")[-1]

    assert stands in log
    assert gone not in log


@pytest.mark.parametrize("back", ["undo", "redo", "[Put it back]", "put it back"])
def test_one_entry_of_several_comes_back(back: str) -> None:
    log = talk(BOTH, "delete the bench", back, "log")[-1]

    assert SQUAT in log and BENCH in log


def test_what_was_put_back_can_be_taken_back_again() -> None:
    log = talk(BOTH, "delete the bench", "[Put it back]", "[Put it back]", "log")[-1]

    assert SQUAT in log and BENCH not in log


def test_entries_taken_back_one_after_the_other_come_back_one_after_the_other() -> None:
    replies = talk(BOTH, "delete the bench", "delete the squats", "log", "undo", "undo", "log")

    assert "empty" in replies[3]
    assert SQUAT in replies[4] and SQUAT in replies[-1] and BENCH in replies[-1]


def test_a_race_that_is_taken_back_beside_a_lift_eases_nothing_any_more() -> None:
    replies = talk("ran the half today in 1:50, squats 3x8 60", "delete the half", "week")

    assert "no running" not in replies[-1]
    assert "race" in replies[1]


STAYS = (
    # what was told, what is said then, what stands all the same
    (("squats 3x8 60kg",), "remove the kettlebell", SQUAT),
    (("squats 3x8 60kg",), "undo the run", SQUAT),
    (("squats 3x8 60kg",), "remove the squats from my plan", SQUAT),
    (("squats 3x8 60kg",), "delete my data", SQUAT),
    (("squats 3x8 60kg, my knee hurts 4/10",), "delete the squats", "knee pain 4/10"),
    (("I swam 30 min",), "swam another 20 min", "swimming 30:00"),
    ((RDL, "undo", "redo"), "no thanks", DEADLIFT),
)


@pytest.mark.parametrize(("told", "said", "stands"), STAYS, ids=[said for _, said, _ in STAYS])
def test_nothing_else_goes_in_its_place(told: tuple[str, ...], said: str, stands: str) -> None:
    assert stands in talk(*told, said, "log")[-1]


def test_a_warning_sign_is_not_taken_back_as_somebody_elses() -> None:
    replies = talk("chest pain and short of breath", "sorry that was my wife's", "today")

    assert "cleared" in replies[1]
    assert "paused" in replies[2].lower()
