"""What was just settled about the next days can be asked back: a move, another day, a skipped session, the old days."""

from __future__ import annotations

import pytest

from coach.acts import SessionReport
from coach.books import Books
from content.voice import Voice
from tests.coach.test_living import PROFILE, Talk

TWO = {**PROFILE, "strength_days": ["mon", "fri"], "running_days": {"tue": "easy", "thu": "easy", "sun": "long"}}


def days(talk: Talk) -> list[str]:
    return [f"{d.date:%a}" for d in talk.weeks()[0].days if d.session]


@pytest.mark.parametrize(
    "text",
    [
        "no leave it on friday",
        "keep it on friday",
        "actually leave it on friday please",
        "no let it stay on friday",
        "leave it where it was",
        "no, keep it on friday as planned",
    ],
)
def test_a_move_is_taken_back(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice, TWO)
    before = days(talk)
    talk.say("move friday to wednesday")
    assert days(talk) != before
    talk.say(text)
    assert days(talk) == before


@pytest.mark.parametrize(
    "text",
    ["actually sunday night is better", "sunday evening works better", "then sunday afternoon", "no, sunday night"],
)
def test_another_day_is_tried_behind_a_move_that_was_refused(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice, TWO)
    assert "doesn't work" in talk.say("move friday to saturday")
    assert "Sun" in talk.say(text)


@pytest.mark.parametrize(
    "text", ["tomorrow then", "I'll do it tomorrow", "tomorrow", "ok tomorrow", "tomorrow evening then"]
)
def test_a_skipped_session_goes_to_the_day_that_is_named(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice, TWO)
    talk.say("not today")
    assert "I've moved it" in talk.say(text)


@pytest.mark.parametrize("text", ["no back to mon fri", "go back to mon and fri", "back to monday and friday please"])
def test_the_days_before_come_back(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice, TWO)
    before = days(talk)
    talk.say("change my lifting days to tue and thu")
    assert days(talk) != before
    assert "Taken back" in talk.say(text)
    assert days(talk) == before


@pytest.mark.parametrize(
    "text", ["nvm exam moved to next week", "my exam moved to friday", "work trip moved to next week"]
)
def test_what_else_was_moved_moves_no_session(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice, TWO)
    before = days(talk)
    talk.say(text)
    assert days(talk) == before
    assert not [r for r in talk.known.records if isinstance(r.body, SessionReport)]
