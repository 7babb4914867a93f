"""The language that is spoken and that which is heard: chosen, changed, offered once; warning signs in any of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Record, Setting, Turn
from coach.folding import folded
from coach.message import Message, Press
from content.letter import plain
from content.voice import Voice

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


class Talk:
    """Holds one athlete's side of a talk."""

    def __init__(self, books: Books, voice: Voice, language: str):
        profile = Setting(values={"language": language, "began": "2026-11-23", "greeted": True, "timezone": "UTC"})
        first = Record(origin="profile", index=0, at=NOW - timedelta(days=2), body=profile)
        self.books, self.voice, self.known, self.number = books, voice, Known(athlete_id=1, records=(first,)), 0

    def say(self, text: str) -> str:
        self.number += 1
        at = NOW + timedelta(minutes=self.number)
        return self.told(answer(self.known, Message(origin=f"m{self.number}", at=at, text=text), self.books))

    def press(self, data: str) -> str:
        self.number += 1
        at = NOW + timedelta(minutes=self.number)
        return self.told(pressed(self.known, Press(origin=f"b{self.number}", at=at, data=data), self.books))

    def told(self, turn: Turn) -> str:
        self.known = folded(self.known, turn)
        voice = self.voice.of(self.known.athlete.language)
        return "\n".join(plain(r, voice) for r in turn.replies)


@pytest.mark.parametrize(
    ("language", "typed", "now"),
    [
        ("en", "auf Deutsch bitte", "de"),
        ("en", "¿En español, por favor?", "en"),
        ("en", "en español por favor", "es"),
        ("de", "In English please!", "en"),
        ("es", "auf Deutsch", "de"),
        ("de-AT", "hallo", "de"),
        ("fr", "squat 3x8", "fr"),
    ],
)
def test_the_language_is_asked_for_in_words(books: Books, voice: Voice, language: str, typed: str, now: str) -> None:
    talk = Talk(books, voice, language)
    talk.say(typed)

    assert talk.known.athlete.language == now


def test_a_button_changes_it_and_another_offers_all(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice, "en")

    assert "Which language" in talk.press("language:")
    assert "Deutsch" in talk.press("language:de")
    assert talk.known.athlete.language == "de"
    talk.press("language:xx")
    assert talk.known.athlete.language == "de"


@pytest.mark.parametrize(
    ("language", "text", "entry"),
    [
        ("en", "Mein linkes Knie tut seit gestern weh, 3/10", "left knee pain 3/10"),
        ("en", "hoy me duele mucho la rodilla izquierda, 3 de 10", "left knee pain 3/10"),
        ("de", "my left knee has been hurting since yesterday, 3/10", "linkes Knie"),
        ("es", "Squats 3x8 60kg", "Sentadilla"),
        ("de", "Squats 3x8 60kg und Bench 3x5 50kg", "Kniebeuge"),
    ],
)
def test_a_message_is_read_in_whatever_language_it_is(
    books: Books, voice: Voice, language: str, text: str, entry: str
) -> None:
    assert entry in Talk(books, voice, language).say(text)


def test_another_language_is_offered_once_in_itself(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice, "en")

    assert "Soll ich Deutsch" in talk.say("Ich habe heute Kniebeugen 3x8 gemacht")
    assert "Soll ich Deutsch" not in talk.say("Ich habe heute auch Liegestütze 3x8 gemacht")
    assert "Shall I" not in talk.say("squats 3x8 60kg")


def test_who_chose_a_language_is_offered_none(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice, "en")
    talk.say("auf Deutsch bitte")

    assert "Shall I" not in talk.say("I did my squats today and they were fine")


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
@pytest.mark.parametrize(
    "text",
    [
        "my chest is tight and my left arm is numb",
        "Ich habe einen Druck auf der Brust und mein linker Arm ist taub",
        "Brustschmerzen und Atemnot!",
        "tengo una presión en el pecho y el brazo izquierdo dormido",
        "me acabo de desmayar corriendo",
    ],
)
def test_a_warning_sign_is_heard_in_every_language(books: Books, voice: Voice, language: str, text: str) -> None:
    talk = Talk(books, voice, language)
    said = talk.say(text)

    assert "112" in said
    assert talk.known.pause_on(NOW.date()) is not None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Keine Brustschmerzen mehr, alles gut"),
        ("de", "Mein Vater hatte vor zehn Jahren einen Herzinfarkt"),
        ("es", "no me duele el pecho, todo bien"),
        ("es", "a mi mujer le dolió el pecho hace diez años, ya está bien"),
        ("en", "the bench was a killer, chest is sore"),
    ],
)
def test_what_is_denied_or_somebody_elses_is_none(books: Books, voice: Voice, language: str, text: str) -> None:
    talk = Talk(books, voice, language)
    talk.say(text)

    assert talk.known.pause_on(NOW.date()) is None


def test_what_nobody_knows_is_left_in_the_own_words(books: Books, voice: Voice) -> None:
    said = Talk(books, voice, "de").say("Kniebeugen 3x8 62,5 kg, Hantelquark 3x10, linkes Knie 2/10")

    assert '"Hantelquark" 3×10' in said
    assert "62,5 kg" in said


def test_a_text_that_is_only_there_in_english_says_so(books: Books, voice: Voice) -> None:
    assert "nur auf Englisch" in Talk(books, voice, "de").say("Wie mache ich Wadenheben?")
    assert "only there" not in Talk(books, voice, "en").say("how do I do a calf raise?")
