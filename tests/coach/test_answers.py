"""The response curve over all of its space (tests/answer_walk.py), and curves with a fault planted in them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coach.books import Books
from coach.judge import QUIET
from coach.picture import FACTS
from coach.proofs import boxes, space
from coach.returning import Response
from tests.answer_walk import walk_answers

SAMPLE = 13


def response(books: Books) -> Response:
    assert books.library.courses is not None
    return books.library.courses.response


def test_the_response_curve_in_a_sample(books: Books) -> None:
    """INV02, INV03, INV05 and INV13 of every answer to a day's work, in some courses."""
    every = list(walk_answers(books.library, response(books), SAMPLE, 5))
    assert [fault for faults in every for fault in faults] == []
    assert len(every) > 100_000


@pytest.mark.long
def test_the_response_curve_whole(books: Books) -> None:
    count = 0
    for faults in walk_answers(books.library, response(books)):
        count += 1
        assert faults == []
    print(f"{count:,} answers to a day's work walked")  # noqa: T201 - the number is to be seen
    assert count > 1_000_000


@pytest.mark.parametrize(
    ("planted", "caught"),
    [
        ({"less": 1.2}, "INV02"),  # too much work is answered by more
        ({"less": 1.0}, "nothing less"),
        ({"lock_from": 6.0}, "INV03"),  # pain of five may go up
        ({"clean": 1, "apart_h": 0.0}, "INV13"),
        ({"apart_h": 12.0}, "INV13"),
    ],
)
def test_a_fault_in_the_curve_is_caught(planted: dict[str, float], caught: str, books: Books) -> None:
    faulty = replace(response(books), **planted)  # type: ignore[arg-type]
    walked = walk_answers(books.library, faulty, SAMPLE, 5)
    assert any(caught in fault for faults in walked for fault in faults)


def test_an_answer_that_was_too_much_takes_something_away(books: Books) -> None:
    """Only a rule that says something moves the share: what merely comforts would leave the work as it was."""
    table = books.library.table("course")
    assert table is not None
    for sides, rule in boxes(table.rules, space(table, FACTS)):
        if sides["answer"] == {"worse"} and sides["just_answered"] == {True}:
            assert rule.action not in QUIET
