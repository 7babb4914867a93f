"""How long sessions may take: longer and shorter by words, one day or all of them, and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.commands.converse import begun
from coach.books import Books
from coach.conversation import answer, pressed
from coach.folding import folded
from coach.message import Message, Press
from content.letter import plain
from content.voice import Voice

MONDAY = datetime(2026, 11, 23, 10, tzinfo=UTC)
PROFILE: dict[str, Any] = {"level": "intermediate", "equipment": ["dumbbells", "band"], "session_minutes": 30}


class Talk:
    """A talk with an athlete whose sessions may take half an hour."""

    def __init__(self, books: Books, voice: Voice, **more: Any) -> None:
        self.books, self.voice, self.count = books, voice, 0
        self.known = begun({**PROFILE, **more}, MONDAY)
        self.labels: dict[str, str] = {}

    def say(self, text: str) -> str:
        self.count += 1
        at = MONDAY + timedelta(minutes=self.count)
        return self._took(answer(self.known, Message(origin=f"m{self.count}", at=at, text=text), self.books))

    def press(self, label: str) -> str:
        self.count += 1
        at = MONDAY + timedelta(minutes=self.count)
        made = Press(origin=f"b{self.count}", at=at, data=self.labels[label])
        return self._took(pressed(self.known, made, self.books))

    def _took(self, turn: Any) -> str:
        self.known = folded(self.known, turn)
        self.labels = {self.voice.label(b): b.data for r in turn.replies for row in r.buttons for b in row}
        return "\n".join(plain(r, self.voice) for r in turn.replies)

    @property
    def minutes(self) -> int:
        return self.known.athlete.session_minutes

    def planned(self) -> Iterator[int]:
        """The minutes of the sessions as issued, this week and the next."""
        for week in self.known.weeks:
            yield max((d.session.minutes for d in week.days if d.session), default=0)


@pytest.fixture
def talk(books: Books, voice: Voice) -> Talk:
    return Talk(books, voice)


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("sessions of 45 minutes from now on", 45),
        ("can we do 60 minutes from now on", 60),
        ("i have more time now, 50 minutes per session", 50),
        ("i want my sessions to take an hour", 60),
        ("sessions were too short, back to 40 minutes", 40),
        ("set session length to 35", 35),
        ("20 min sessions", 20),
        ("from now on i only have 20 minutes", 20),
        ("max 25 minutes per workout", 25),
        ("please make my workouts 15 minutes", 15),
    ],
)
def test_a_length_for_all_sessions_is_set_and_taken_back(talk: Talk, words: str, minutes: int) -> None:
    talk.say("/week")
    assert f"{minutes} minutes at most" in talk.say(words)
    assert talk.minutes == minutes
    talk.press("Undo")
    assert talk.minutes == 30


@pytest.mark.parametrize(
    "words",
    [
        "make my sessions longer",
        "longer sessions please",
        "my workouts can be longer",
        "sessions are too short",
        "i want shorter sessions",
        "the sessions are too long for me",
    ],
)
def test_what_names_no_number_is_asked_for(talk: Talk, words: str) -> None:
    talk.say("/week")
    assert "30 minutes at most now" in talk.say(words)
    assert talk.minutes == 30
    talk.press("60 min")
    assert talk.minutes == 60
    talk.press("Undo")
    assert talk.minutes == 30


@pytest.mark.parametrize(
    "words",
    [
        "I have 20 minutes",
        "20 minutes today",
        "on wednesday I have 45 minutes",
        "are longer sessions better?",
        "how long should my sessions be?",
        "i did a 45 minute session",
        "plank for 10 minutes from now on",
        "longer runs please",
    ],
)
def test_other_words_leave_the_length_alone(talk: Talk, words: str) -> None:
    talk.say("/week")
    talk.say(words)
    assert talk.minutes == 30


def test_longer_begins_with_the_next_week_and_shorter_at_once(talk: Talk) -> None:
    talk.say("/week")
    now, following = talk.planned()
    talk.say("sessions of 60 minutes from now on")
    longer = tuple(talk.planned())
    assert longer[0] == now
    assert longer[1] > following
    talk.say("sessions of 15 minutes from now on")
    assert max(talk.planned()) <= 15


def test_the_way_back_is_to_what_it_was(talk: Talk) -> None:
    talk.say("/week")
    talk.say("sessions of 20 minutes from now on")
    talk.say("back to full length sessions")
    assert talk.minutes == 30


def test_a_day_that_was_cut_is_whole_again(talk: Talk) -> None:
    talk.say("/week")
    cut = talk.say("I have 10 minutes")
    assert "the short version" in cut
    assert "the whole session again" in talk.say("the whole session after all")
    assert "whole session as planned" in talk.say("make today's session longer")
    assert talk.minutes == 30


def test_a_level_has_its_most(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice, level="beginner")
    talk.say("/week")
    assert "At your level I plan 45 minutes" in talk.say("sessions of 90 minutes from now on")
    assert "10 to 120 minutes" in talk.say("sessions of 500 minutes from now on")
    assert talk.minutes == 90
