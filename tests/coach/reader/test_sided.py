"""Sets of which left and right are told apart keep their side, in the log and in what is printed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from coach.acts import Act, Lift
from coach.books import Books
from coach.notation import show
from coach.reader import read

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


def told(text: str, books: Books) -> Act:
    return read(text, now=NOW, units="kg", distance_units="km", vocabulary=books.library.vocabulary).acts[0]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("single leg calf raise 15 left 12 right", ["15 left", "12 right"]),
        ("single leg calf raises right 15, left 12", ["15 right", "12 left"]),
        ("split squat 2x8 left, 2x6 right 20kg", ["8 left", "8 left", "6 right", "6 right"]),
        ("single leg glute bridge L 12 10 R 10 9 8", ["12 left", "10 left", "10 right", "9 right", "8 right"]),
        ("single leg rdl left: 8 @ 16kg, right: 7 @ 12kg", ["8 left", "7 right"]),
        ("split squat 1×8 20 kg @8 RIR 2 left | 1×6 20 kg @8 RIR 2 right", ["8 left", "6 right"]),
        ("single leg press L 40x10 R 45x10 x3", ["10 left"] * 3 + ["10 right"] * 3),
        # nothing of a side
        ("step down L 3x8 R 3x8", ["8", "8", "8"]),  # the same on both: each side
        ("bench 2x8 left 2 in the tank", ["8", "8"]),
        ("single leg calf raise 15 left", ["15"]),
        ("split squats 2x10 each leg", ["10", "10"]),
        ("single leg press 3x10, left knee 2/10, right one fine", ["10", "10", "10"]),
    ],
)
def test_the_side_of_a_set(text: str, sides: list[str], books: Books) -> None:
    lift = told(text, books)

    assert isinstance(lift, Lift)
    assert [f"{s.reps} {s.of_side or ''}".strip() for s in lift.sets] == sides
    names = {slug: e.name for slug, e in books.library.exercises.items()}
    again = told(show(lift, names), books)
    assert isinstance(again, Lift)
    assert again.sets == lift.sets
