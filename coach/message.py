"""What reaches the mind: a message, or a press on a button, each with its own instant. Telegram stays outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from coach.diary import FileTold
from coach.values import value


@value(frozen=True, kw_only=True, slots=True)
class Message:
    """Something the athlete wrote or sent. ``at`` is the message's own date (aware), never our clock.

    ``kind`` is ``text`` or what was sent instead (voice, photo, sticker, document, location …); a caption is its text.
    """

    origin: str
    at: datetime
    text: str = ""
    kind: str = "text"
    file: FileTold | None = None
    place: tuple[float, float] | None = None  #: latitude and longitude of a shared location
    edited: bool = False
    forwarded: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Press:
    """A press on a button of the coach's message ``card``; ``data`` is what the button carried."""

    origin: str
    at: datetime
    data: str
    card: int | None = None
