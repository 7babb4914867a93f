"""Exercises are told apart by all that is said of them; what nobody says of any gives none a point."""

from __future__ import annotations

import pytest

from coach.likest import likest, points

HEELS = [(0, ["heel", "raise", "step"]), (0, ["heel", "drop"]), (1, ["heel", "raise", "chair"])]
TEXTS = [*HEELS, (2, ["plank", "chair"])]


@pytest.mark.parametrize(
    ("said", "first"),
    [(["raise", "step"], 0), (["heel", "raise", "chair"], 1), (["plank"], 2), (["heel"], 0), (["chair", "plank"], 2)],
)
def test_the_likest_is_whom_most_is_said_of(said: list[str], first: int) -> None:
    like = likest(points(TEXTS), said, 3)
    assert max(like, key=lambda n: like[n]) == first


def test_words_side_by_side_count() -> None:
    like = likest(points([(0, ["knee", "up", "hip"]), (1, ["up", "knee", "hip"])]), ["knee", "up"], 2)
    assert like[0] > like[1]


def test_what_is_said_of_none_gives_no_points() -> None:
    assert likest(points(TEXTS), ["carburettor"], 3) == {}
    assert likest(points([]), [], 0) == {}
