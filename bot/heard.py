"""What was heard: one update of Telegram's, taken apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from coach.message import Message, Press
from storage.heard import Person, Told


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """One update, taken apart. ``thing`` None: nothing to think about, but it has to be confirmed.

    ``asleep`` True: the athlete blocked the bot; False: unblocked it. ``query``: a press to be acknowledged.
    """

    update_id: int
    raw: dict[str, Any] = field(default_factory=dict)  #: as Telegram told it
    person: Person | None = None
    thing: Message | Press | None = None
    told: Told | None = None
    asleep: bool | None = None
    query: str | None = None
    group: tuple[int, str, str] | None = None  #: chat, text and the bot's name, where it was addressed in a group
    broken: bool = False  #: Telegram's JSON could not be taken apart
