"""A row of buttons is halved where a phone would break a word of it, in whatever language."""

from __future__ import annotations

import pytest

from content.letter import _fitting


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        (["Ja", "Nein"], [["Ja", "Nein"]]),
        (["0", "1", "2", "3", "4", "5"], [["0", "1", "2", "3", "4", "5"]]),
        (
            ["Beim Training", "Danach", "Am Morgen", "In Ruhe, nachts"],
            [["Beim Training", "Danach"], ["Am Morgen", "In Ruhe, nachts"]],
        ),
        (["Rückgängig", "Korrigieren"], [["Rückgängig", "Korrigieren"]]),
        (["Trainingseinheit heute", "Nein"], [["Trainingseinheit heute"], ["Nein"]]),
        (["Während der Schwangerschaftsgymnastik"], [["Während der Schwangerschaftsgymnastik"]]),
    ],
)
def test_no_word_of_a_label_is_broken(labels: list[str], rows: list[list[str]]) -> None:
    made = _fitting([[label, f"x:{n}"] for n, label in enumerate(labels)])

    assert [[label for label, _ in row] for row in made] == rows
    assert [data for row in made for _, data in row] == [f"x:{n}" for n in range(len(labels))]
