"""Consent: what was answered is told as it was, and who never answered is not said to have agreed."""

from __future__ import annotations

import pytest

from coach.books import Books
from content.voice import Voice
from tests.coach.test_living import PROFILE, Talk

#: What was answered, and how the settings, /me and the question put again tell of it.
ANSWERED = [
    (None, "Consent: open", "Consent: open (not answered yet)", "You haven't answered yet."),
    (
        True,
        "Consent: given, health questions included",
        "Consent: given, health questions included (",
        "ask about your",
    ),
    (False, "Consent: given, without health questions", "Consent: given, without health questions (", "asked for no"),
]


def consented(books: Books, voice: Voice, given: bool | None, language: str = "en") -> Talk:
    """A talk with somebody who answered so, or skipped the question."""
    said = {} if given is None else {"consent": {"given": given, "on": "2026-11-20"}}
    return Talk(books, voice.of(language), {**PROFILE, **said, "language": language})


@pytest.mark.parametrize(("given", "settings", "line", "again"), ANSWERED)
def test_what_was_answered_is_told_as_it_was(
    given: bool | None, settings: str, line: str, again: str, books: Books, voice: Voice
) -> None:
    talk = consented(books, voice, given)
    talk.say("left knee 5/10")

    assert settings in talk.say("/settings")
    asked = talk.press("Consent")
    assert again in asked
    assert ("You let me" in asked) is (given is not None)
    assert line in talk.say("/me")


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_each_language_has_three_ways_to_say_it(language: str, books: Books, voice: Voice) -> None:
    told = [consented(books, voice, given, language) for given in (None, True, False)]
    asked = [(t.say("/settings"), t.press(voice.of(language).plain("button-set-consent")))[1] for t in told]

    assert len(set(asked)) == 3


@pytest.mark.parametrize("text", ["my consent is wrong", "change my consent", "update my consent please"])
def test_consent_is_changed_by_words(text: str, books: Books, voice: Voice) -> None:
    talk = consented(books, voice, None)

    assert "Your consent" in talk.say(text)
    assert "Thank you" in talk.press("Yes, let's start")
    assert "Consent: given, health questions included" in talk.say("/settings")


def test_no_health_questions_is_no_more_than_is_promised(books: Books, voice: Voice) -> None:
    """Who tells of a pain is asked what the coach needs to judge it, and was told so."""
    talk = consented(books, voice, None)
    talk.say("/settings")
    talk.press("Consent")

    assert "unless you tell me of a pain" in talk.press("Yes, but no health questions")
    assert "when does it hurt" in talk.say("right knee 7/10 after run")
