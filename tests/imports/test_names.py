"""Names of other apps → exercises of the library; what is not sure stays open."""

from __future__ import annotations

import pytest

from coach.books import Books
from coach.imports.names import names_of


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Squat (Barbell)", "back-squat"),
        ("Squat, Barbell", "back-squat"),
        ("Bench Press (Barbell)", "bench-press"),
        ("Bench Press (Dumbbell)", "dumbbell-bench-press"),
        ("Dumbbell Bench Press", "dumbbell-bench-press"),
        ("Deadlift (Barbell)", "deadlift"),
        ("Romanian Deadlift (Barbell)", "romanian-deadlift"),
        ("barbell romanian deadlift", "romanian-deadlift"),
        ("Pull Up", "pull-up"),
        ("Pull Up (Assisted)", "assisted-pull-up"),
        ("Pull Up (Weighted)", "pull-up"),
        ("Chinups", "chin-up"),
        ("Push Ups", "push-up"),
        ("Lying Leg Curl (Machine)", "leg-curl"),
        ("Leg Extension (Machine)", "leg-extension"),
        ("Lat Pulldown (Cable)", "lat-pulldown"),
        ("Bulgarian Split Squat", "bulgarian-split-squat"),
        ("Farmer's Walk", "farmers-carry"),
        # another exercise than its base, or none of ours: asked, never guessed
        ("Bench Press (Cable)", None),
        ("Incline Bench Press (Barbell)", None),
        ("Squat (Smith Machine)", None),
        ("Chest Fly", None),
        ("Press", None),
        ("", None),
        ("()", None),
    ],
)
def test_a_name_is_found_or_left_open(name: str, slug: str | None, books: Books) -> None:
    assert slug == names_of(books.library, {}).slug(name)


def test_the_athletes_own_word_wins(books: Books) -> None:
    assert names_of(books.library, {"wall angel thing": "clamshell"}).slug("Wall Angel Thing") == "clamshell"
