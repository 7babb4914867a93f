"""The repetitions in reserve of a session: said once, and on a line only where they differ."""

from __future__ import annotations

from datetime import date

import pytest

from bot.commands.converse import respond
from coach.athlete import Athlete
from coach.books import Books
from coach.cards import session_lines
from coach.week import Day, Session, Slot

MONDAY = date(2026, 11, 23)
MOVES = ("goblet-squat", "dumbbell-row", "push-up", "plank", "calf-raise")


def day(*reserves: int | None) -> Day:
    """A session whose exercises have these repetitions in reserve; None for holds."""
    items = tuple(
        Slot(exercise=move, sets=2, reps=8, reps_high=10, rir=rir) for move, rir in zip(MOVES, reserves, strict=False)
    )
    return Day(date=MONDAY, kind="strength", session=Session(focus="full", minutes=30, items=items))


@pytest.mark.parametrize(
    ("reserves", "on_lines", "once"),
    [
        ((4, 4, 4), ["none", "none", "none"], (4, False)),
        ((3, 3, None), ["none", "none", "none"], (3, False)),
        ((3, 3, 1), ["none", "none", "1"], (3, True)),
        ((2, 3, 3, None, 3), ["2", "none", "none", "none", "none"], (3, True)),
        ((3, 2), ["3", "2"], None),
        ((3,), ["3"], None),
        ((None, None), ["none", "none"], None),
        ((), [], None),
    ],
)
def test_it_is_said_once_and_where_it_differs(
    reserves: tuple[int | None, ...], on_lines: list[str], once: tuple[int, bool] | None, books: Books
) -> None:
    said = session_lines(day(*reserves), Athlete(), books.library)
    lines = [s.facts["reserve"] for s in said if s.key == "slot"]
    shared = [(s.facts["reserve"], s.facts["others"]) for s in said if s.key == "session-reserve"]

    assert lines == on_lines
    assert shared == ([] if once is None else [once])


@pytest.mark.parametrize(
    ("language", "words"), [("en", "repetitions left."), ("de", "Wiederholungen drin"), ("es", "repeticiones.")]
)
def test_the_card_of_a_day_says_it_once(language: str, words: str) -> None:
    profile = {"strength_days": ["mon", "thu"], "language": language}
    turns = [{"at": "2026-11-23T18:00:00+00:00", "text": "/today"}]
    said = respond({"id": "x", "profile": profile, "turns": turns})["turns"][0]["reply"]

    assert said.count(words) == 1
