"""Whose illness is told of, and whether it is one."""

from __future__ import annotations

import pytest

from coach.books import Books
from coach.hedges import Heard, heard
from coach.whoseillness import head_cold, tells_ill, was_ill


def message(said: str, books: Books) -> Heard:
    return heard(said, books.safety.words.lexicon, books.safety.words.idioms)


@pytest.mark.parametrize(
    "said",
    [
        "flu since monday",
        "head cold, no fever",
        "runny nose, sore throat",
        "caught the bug off the kids, ill since monday",
        "kids were ill and now me",
        "wife had flu last week, me too",
        "i've got a chest infection",
        "coming out both ends since midnight",
        "day 3 of covid, throat and tired",
    ],
)
def test_an_own_illness_is_one(said: str, books: Books) -> None:
    assert tells_ill(message(said, books))


@pytest.mark.parametrize(
    "said",
    [
        "what if i get ill before the race?",
        "if i catch a cold should i still train",
        "missed tuesday, kids were ill. do it today?",
        "wife has flu, i feel fine",
        "in case i get covid, what happens to the plan?",
        "what if i catch a head cold",
        "hayfever, puffer helps",
        "boss was off sick so no lunch run",
    ],
)
def test_what_is_supposed_or_of_others_is_none(said: str, books: Books) -> None:
    assert not tells_ill(message(said, books))


def test_a_cold_of_the_nose_is_one_though_its_words_are_an_idiom(books: Books) -> None:
    assert head_cold(message("head cold, snot city, no fever. easy 5k ok?", books))
    assert not head_cold(message("cold weather, cold shower", books))


def test_what_a_test_finds_gone_was_there(books: Books) -> None:
    assert was_ill(message("covid last week, negative since thurs, feel class", books))
    assert not was_ill(message("wife's covid is negative since thursday", books))
