"""Who the storage tests speak of, and short hands for what they tell."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from coach.acts import Lift, Run, WorkingSet
from coach.diary import Body, Known, Record, Turn
from storage.database import Database
from storage.heard import Outgoing, Person, Remembered, Told

BOT = 77
NOW = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
TODAY = NOW.date()
SINCE = date(2026, 1, 1)
ANA = Person(5_000_000_001, 5_000_000_001, "Ana", "en")
BEN = Person(5_000_000_002, 5_000_000_002, "Ben", "de")


def later(seconds: float) -> datetime:
    """A moment after ``NOW``."""
    return NOW + timedelta(seconds=seconds)


def ran(metres: float) -> Run:
    """A run of today."""
    return Run(when=TODAY, distance_m=metres)


def squatted(load_kg: float, sets: int = 3) -> Lift:
    """Squats of today."""
    one = WorkingSet(reps=8, load_kg=load_kg, rir=0)
    return Lift(exercise="back-squat", exercise_text="squat", when=TODAY, sets=(one,) * sets)


def record(origin: str, body: Body, index: int = 0, at: datetime = NOW) -> Record:
    """Something kept."""
    return Record(origin=origin, index=index, at=at, body=body)


def answer(person: Person, text: str) -> Outgoing:
    """An answer owed at once."""
    return Outgoing(person.chat_id, "answer", {"text": text}, None, None, "test")


def word(person: Person, text: str, expires_at: datetime | None = None) -> Outgoing:
    """A word of the coach's own."""
    return Outgoing(person.chat_id, "word", {"text": text}, expires_at, None, "test")


def work(known: Known, update_id: int | None, turn: Turn | None = None, **more: Any) -> Remembered:
    """One update's work; ``told`` may be a text."""
    told = more.pop("told", None)
    if isinstance(told, str):
        told = Told(update_id or 0, NOW, told, False)
    values = {"outgoing": (), "next_word_at": None, "at": NOW, "asleep": None} | more
    return Remembered(
        bot_id=BOT, update_id=update_id, athlete_id=known.athlete_id, told=told, turn=turn or Turn(), **values
    )


async def recalled(database: Database, person: Person = ANA) -> Known:
    """What is known of one."""
    async with database.transaction() as memory:
        return (await memory.recall([person], since=SINCE))[person.telegram_id]


async def remembered(database: Database, *batch: Remembered) -> None:
    """A batch in a transaction of its own."""
    async with database.transaction() as memory:
        await memory.remember(batch)
