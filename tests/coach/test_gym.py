"""Beside the athlete in the gym: presses and messages, the pace, what is on the bar, and what words mean there."""

from __future__ import annotations

import pytest

from coach.books import Books
from coach.gym.typed import felt
from coach.plates import per_side, ramp


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
