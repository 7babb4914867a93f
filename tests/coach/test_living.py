"""Living with the plan in chat: what an athlete asks for becomes a change that is shown, valid and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from coach.athlete import Athlete, from_profile
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Record, Setting, Turn, folded
from coach.draft import Draft
from coach.fitting import cut_to, length_of
from coach.message import Message, Press
from coach.plan import plan
from coach.week import Week
from content.letter import plain
from content.voice import Voice

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
PROFILE: dict[str, Any] = {
    "level": "intermediate",
    "equipment": ["dumbbells", "band", "bench"],
    "session_minutes": 45,
    "running_days": {"tue": "quality", "thu": "easy", "sun": "long"},
    "timezone": "Europe/Vienna",
}


class Talk:
    """Holds a talk with the mind alone: no database, no messenger."""

    def __init__(self, books: Books, voice: Voice, profile: dict[str, Any] = PROFILE, at: datetime = MONDAY):
        self.books, self.voice, self.at, self.number = books, voice, at, 0
        began = at.astimezone(from_profile(profile).zone).date().isoformat()
        first = Setting(values={**profile, "began": began, "greeted": True})
        record = Record(origin="profile", index=0, at=at - timedelta(seconds=1), body=first)
        self.known = Known(athlete_id=1, records=(record,))
        self.buttons: dict[str, str] = {}
        self.turn = Turn()

    def say(self, text: str) -> str:
        self.number += 1
        return self._after(answer(self.known, Message(origin=f"m{self.number}", at=self._now(), text=text), self.books))

    def press(self, label: str) -> str:
        self.number += 1
        data = self.buttons[label]
        return self._after(pressed(self.known, Press(origin=f"b{self.number}", at=self._now(), data=data), self.books))

    def weeks(self) -> tuple[Week, ...]:
        return Draft(known=self.known, books=self.books, origin="look", at=self._now()).weeks()

    def _now(self) -> datetime:
        return self.at + timedelta(minutes=self.number)

    def _after(self, turn: Turn) -> str:
        self.turn, self.known = turn, folded(self.known, turn)
        self.buttons = {self.voice.label(b): b.data for r in turn.replies for row in r.buttons for b in row}
        return "\n\n".join(plain(r, self.voice) for r in turn.replies)


@pytest.fixture
def talk(books: Books, voice: Voice) -> Talk:
    return Talk(books, voice)


def slots(weeks: tuple[Week, ...]) -> list[tuple[str, int]]:
    return [(s.exercise, s.sets) for w in weeks for d in w.days if d.session for s in d.session.items]


# --- fewer minutes ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "words", ["I have 20 minutes", "I've only got twenty minutes for it", "can you squeeze it into 20 min?"]
)
def test_twenty_minutes_are_twenty_minutes(talk: Talk, words: str) -> None:
    before = talk.weeks()
    said = talk.say(words)
    assert "short version: 20 minutes" in said
    session = next(d.session for w in talk.weeks() for d in w.days if d.session)
    library = talk.books.library
    assert library.plans is not None
    assert length_of(session.items, library, library.plans) <= 20
    talk.say("undo")
    assert talk.weeks() == before


def test_a_day_without_a_session_is_not_cut(talk: Talk) -> None:
    before = talk.weeks()
    assert "no strength session on Tue 24 Nov" in talk.say("only 25 mins before work tomorrow")
    assert talk.weeks() == before
    assert "short version" in talk.press("25 minutes on Wed 25 Nov")


def test_three_minutes_are_no_session(talk: Talk) -> None:
    before = talk.weeks()
    assert "too short" in talk.say("3 minutes is all I have")
    assert talk.weeks() == before


@pytest.mark.parametrize("level", ["beginner", "intermediate", "advanced"])
@pytest.mark.parametrize("kit", [(), ("band",), ("dumbbells", "bench", "barbell")])
def test_any_session_fits_into_any_minutes_and_nothing_grows(books: Books, level: str, kit: tuple[str, ...]) -> None:
    library = books.library
    assert library.plans is not None
    athlete = replace(Athlete(), level=level, equipment=frozenset(kit), session_minutes=60)  # type: ignore[arg-type]
    for week in plan(athlete, MONDAY.date(), 8, library):
        for session in (d.session for d in week.days if d.session):
            for minutes in (5, 8, 10, 15, 20, 25, 30, 45):
                cut = cut_to(session, minutes, library, library.plans)
                asked = {s.exercise: s for s in session.items}
                if minutes >= 8 and len(cut.items) > 1:
                    assert length_of(cut.items, library, library.plans) <= minutes
                assert cut.items
                assert cut.minutes <= max(minutes, 0) or cut == session
                assert all(s.sets <= asked[s.exercise].sets for s in cut.items)
                assert all(s.load_kg == asked[s.exercise].load_kg for s in cut.items)
