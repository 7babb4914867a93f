"""What words are about: a race is a race by any name; a question is found by what its words are about."""

from __future__ import annotations

import pytest

from coach.askable import Themes
from coach.themes import by_first_word, marks_of, themes_in
from coach.wording import Spelling, words_of
from content.loading.asking import asking


@pytest.fixture(scope="module")
def themes() -> Themes:
    return by_first_word(asking([]).themes)


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("boston in ten days", "race"),
        ("the week of my half", "race"),
        ("are lentils any good", "food"),
        ("is an omelette enough", "food"),
        ("up late scrolling", "sleep"),
        ("legs like a rugby player", "bulk"),
        ("get a personal trainer", "trainer"),
        ("waste of time", "doubt"),
        ("three months gone", "baby"),
    ],
)
def test_words_are_known_by_what_they_are_about(themes: Themes, text: str, theme: str) -> None:
    assert theme in frozenset().union(*themes_in(themes, words_of(text)))


def test_a_phrase_is_about_its_theme_only_as_a_whole(themes: Themes) -> None:
    assert "doubt" not in frozenset().union(*themes_in(themes, ["time", "of", "waiting"]))


def test_each_theme_and_each_two_together_are_marks() -> None:
    toy = by_first_word({"race": ["half marathon"], "food": ["beans"]})
    told = themes_in(toy, words_of("beans before a half-marathon"))

    assert told == [{"food"}, set(), set(), {"race"}, {"race"}]
    assert marks_of(told) == {"#food", "#race", "#food&race"}
    assert marks_of([]) == set()


@pytest.mark.parametrize(
    ("word", "mended"),
    [("pistle", ("pistol",)), ("trizeps", ("triceps",)), ("whisper", ()), ("pestle", ())],
)
def test_what_sounds_the_same_is_put_right(word: str, mended: tuple[str, ...]) -> None:
    assert Spelling({"pistol": 3, "triceps": 4, "plank": 5}).mended(word) == mended
