"""What goes into the memory and comes out of it, beside the coach's own types. No SQL here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from coach.diary import Turn

UNSURE = "unsure"  #: why a letter was set back: nobody knows whether it arrived
OutgoingKind = Literal["answer", "word", "alert"]


class SeenBeforeError(Exception):
    """An update of this batch was committed by someone else meanwhile: nothing was done."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who spoke, as Telegram tells it."""

    telegram_id: int
    chat_id: int
    name: str
    language: str


@dataclass(frozen=True, slots=True)
class Told:
    """A message's own text, kept verbatim. ``at`` is the message's date."""

    message_id: int
    at: datetime
    text: str
    edited: bool


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Something to be said, for the outbox. ``kind`` word: started by the coach, worthless after ``expires_at``."""

    chat_id: int
    kind: OutgoingKind
    payload: dict[str, Any]
    expires_at: datetime | None
    not_before: datetime | None
    origin: str


@dataclass(frozen=True, slots=True)
class Remembered:
    """All that one update, press or clock word leaves behind.

    ``update_id`` None: the clock's. ``athlete_id`` 0: nobody's, only the update is noted.
    ``next_word_at`` is always set anew; None: no word is due any more. ``asleep`` True: the athlete blocked the bot;
    False: wrote, pressed or
    let the bot in again; None: no change.
    """

    bot_id: int
    update_id: int | None
    athlete_id: int
    told: Told | None
    turn: Turn
    outgoing: tuple[Outgoing, ...]
    next_word_at: datetime | None
    at: datetime
    asleep: bool | None


@dataclass(frozen=True, slots=True)
class Owed:
    """A letter of the outbox, leased to one sender. ``athlete_id`` None: nobody the memory knows."""

    id: int
    athlete_id: int | None
    chat_id: int
    kind: str
    payload: dict[str, Any]
    attempts: int
    created_at: datetime
    origin: str
    again: bool = False  #: it may have arrived already: whoever sent it last could not tell


@dataclass(frozen=True, slots=True)
class Claim:
    """A word about to be spoken: (athlete, kind, subject, local day, slot) is spoken once."""

    athlete_id: int
    kind: str
    subject: str
    day: date
    slot: str
