"""What goes into the memory and comes out of it, beside the coach's own types. No SQL here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Literal

from coach.diary import Asking, Known, Record, Turn, body_from
from coach.folding import order
from coach.forms import build
from coach.week import Week

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


@dataclass(frozen=True, kw_only=True, slots=True)
class Recalled:
    """An athlete as the memory holds them, not yet read: what is known is worked out where it is thought about."""

    athlete_id: int
    chat_id: int
    records: str  #: JSON: [withdrawn, origin, index, moment, doubtful, body] each
    weeks: str  #: JSON: [start, body] each
    asking: dict[str, Any] | None
    heard_at: datetime | None
    hint: dict[str, Any]

    def known(self) -> Known:
        """What is known of them."""
        kept: list[Record] = []
        gone: list[Record] = []
        moments: dict[str, datetime] = {}  # what was told in one message has one
        for withdrawn, origin, index, at, doubtful, body in json.loads(self.records):
            moment = moments.get(at)
            if moment is None:
                moment = moments[at] = _utc(datetime.fromisoformat(at))
            record = Record(origin=origin, index=index, at=moment, body=body_from(body), doubtful=bool(doubtful))
            (gone if withdrawn else kept).append(record)
        weeks = sorted(json.loads(self.weeks), key=lambda row: str(row[0]))
        return Known(
            athlete_id=self.athlete_id,
            records=tuple(sorted(kept, key=order)),
            gone=tuple(sorted(gone, key=order)),
            weeks=tuple(build(Week, body) for _, body in weeks),
            asking=None if self.asking is None else build(Asking, self.asking),
            heard_at=self.heard_at,
            hint=self.hint,
        )


def _utc(moment: datetime) -> datetime:
    """A moment as either database tells it, SQLite without a zone."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


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
class Sent:
    """A letter that Telegram accepted."""

    letter: Owed
    message_id: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Claim:
    """A word about to be spoken: (athlete, kind, subject, local day, slot) is spoken once."""

    athlete_id: int
    kind: str
    subject: str
    day: date
    slot: str
