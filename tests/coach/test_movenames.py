"""Names of exercises are no signs, and no sign hides behind them."""

from __future__ import annotations

import pytest

from coach.books import Books
from coach.movenames import names_of, parted
from coach.redflags import red_flags


@pytest.mark.parametrize(
    "said",
    [
        "tricep dips on a chair 3x12, bicep curls 3x10 8kg each hand",
        "mountain climbers 3x30s, shoulder taps 3x20, bear crawl 3x15m",
        "bear crawls 4x20m then shoulder taps 3x15",
        "3x12 tricep dips, 3x10 biceps curls",
    ],
)
def test_a_log_of_exercises_alone_raises_nothing(books: Books, said: str) -> None:
    assert red_flags(said, books.safety.words) == ()


@pytest.mark.parametrize(
    ("said", "row"),
    [
        ("calf raises 3x12, felt a pop and cant push off", "RF24"),
        ("tricep dips 3x12, bicep curls 3x10, my bicep has a dent in it", "RF24"),
        ("shoulder taps 3x20, now I can only crawl", "RF16"),
        ("bear crawl 3x15m, shoulder taps 3x20, my ankle is swollen and I cant put weight on it", "RF16"),
        ("chest press 3x10 40kg, crushing feeling in my chest", "RF01"),
        ("dead bug 3x10, chest press 3x10, chest feels tight and arm numb", "RF01"),
    ],
)
def test_a_sign_beside_a_log_stays_one(books: Books, said: str, row: str) -> None:
    assert row in {flag.row for flag in red_flags(said, books.safety.words)}


@pytest.mark.parametrize(
    ("text", "names", "rest"),
    [
        ("dips 3x12, arm is odd", "dips 3x12", "3x12, arm is odd"),
        ("arm is odd", None, None),
        ("arm is odd after dips", None, None),
        ("did dips. arm odd 3x", None, None),
    ],
)
def test_only_a_name_with_its_sets_is_taken_out(text: str, names: str | None, rest: str | None) -> None:
    found = parted(text, names_of(["dips"]))
    assert (found is None) == (names is None)
    if found is not None:
        assert (found[0].strip(), found[1].strip()) == (names, rest)
        assert {len(part) for part in found} == {len(text)}
