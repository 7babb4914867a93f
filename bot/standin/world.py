"""What the stand-in knows: chats, messages, files, updates that wait for the bot. In memory, bounded, gone at the end.

Messages are held as the Bot API's own objects, so that what the bot gets and what the page shows is one thing.
"""

from __future__ import annotations

import asyncio
import secrets
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from bot.standin.blobs import Shelf
from bot.standin.trouble import Trouble, bad

Json = dict[str, Any]

HISTORY = 2_000  # messages kept a chat
WAITING = 100_000  # updates kept for the bot
LOGGED = 20_000  # calls kept for tests
CHATS = 20_000
LIVES = {"callback_query": 150}  # seconds an update waits; anything else a day
DAY = 86_400
UNASKED = ("chat_member", "message_reaction", "message_reaction_count")  # sent only to a bot that lists them
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(kw_only=True, slots=True)
class Chat:
    """One person's private chat with the bot."""

    id: int
    name: str
    language: str = "en"
    messages: dict[int, Json] = field(default_factory=dict)
    edited: set[int] = field(default_factory=set)  # messages that the page marks as edited
    reactions: dict[int, dict[str, list[str]]] = field(default_factory=dict)  # message → "bot" or "person" → emoji
    keyboard: Json | None = None  # the reply keyboard that is up
    started: bool = False
    blocked: bool = False

    def person(self) -> Json:
        """The person as the Bot API's User."""
        return {"id": self.id, "is_bot": False, "first_name": self.name, "language_code": self.language}

    def face(self) -> Json:
        """The chat as the Bot API's Chat."""
        return {"id": self.id, "type": "private", "first_name": self.name}


@dataclass(slots=True)
class Waiting:
    """An update on its way, and until when (epoch seconds) it is worth something."""

    update: Json
    until: float
    lane: str


class World:
    """The state and its few verbs. ``clock`` gives the instant (aware)."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.clock = clock
        self.bot: Json = {"id": 8_000_000_001, "is_bot": True, "first_name": "Strength Coach", "username": "coach_bot"}
        self.listeners: set[asyncio.Queue[Json | None]] = set()
        self.news = asyncio.Event()  # set whenever an update comes in or the way to the bot changes
        self.reset()

    def reset(self) -> None:
        """Forgets everything but the bot's webhook and the running numbers."""
        self.chats: dict[int, Chat] = {}
        self.shelf = Shelf()
        self.waiting: deque[Waiting] = deque(maxlen=WAITING)
        self.log: deque[Json] = deque(maxlen=LOGGED)
        self.trouble = Trouble()
        self._swept = 0
        self.presses: dict[str, Json] = {}  # callback queries that the bot has not answered
        self.commands: dict[tuple[str, str], list[Json]] = getattr(self, "commands", {})
        self.about: dict[tuple[str, str], str] = getattr(self, "about", {})
        self.allowed: list[str] | None = getattr(self, "allowed", None)
        # A bot remembers what it has seen; numbers that began at 1 after each start would look like repeats to it.
        base = max(0, int((self.clock() - EPOCH).total_seconds())) * 8
        self._update_id = max(base, getattr(self, "_update_id", 0))
        self._message_id = max(base, getattr(self, "_message_id", 0))
        self._logged = getattr(self, "_logged", 0)
        self.tell({"type": "reset"})

    # --- chats and messages

    def now(self) -> int:
        """Epoch seconds."""
        return int(self.clock().timestamp())

    def open(self, chat_id: int | None = None, name: str | None = None, language: str | None = None) -> Chat:
        """The chat of that number, made where there is none."""
        if chat_id is None:
            chat_id = max(self.chats, default=1000) + 1
        chat = self.chats.get(chat_id)
        if chat is None:
            if chat_id <= 0 or len(self.chats) >= CHATS:
                raise bad("no such chat can be opened")
            number = len(self.chats) + 1
            chat = Chat(id=chat_id, name=name or ("You" if number == 1 else f"Person {number}"))
            self.chats[chat_id] = chat
        chat.name = (name or chat.name).strip()[:64] or chat.name
        chat.language = (language or chat.language).strip()[:12] or chat.language
        return chat

    def find(self, chat_id: int | None) -> Chat:
        """The chat, or Telegram's refusal."""
        chat = self.chats.get(chat_id) if chat_id is not None else None
        if chat is None:
            raise bad("chat not found")
        return chat

    def message(self, chat: Chat, by_bot: bool, **content: Any) -> Json:
        """Puts a message into the chat and shows it. Empty parts are left out."""
        self._message_id += 1
        message = {
            "message_id": self._message_id,
            "date": self.now(),
            "chat": chat.face(),
            "from": self.bot if by_bot else chat.person(),
            **{key: value for key, value in content.items() if value not in (None, [], "")},
        }
        chat.messages[message["message_id"]] = message
        while len(chat.messages) > HISTORY:
            gone = next(iter(chat.messages))
            del chat.messages[gone]
            chat.reactions.pop(gone, None)
            chat.edited.discard(gone)
        self.show(chat, message, "message")
        return message

    def replace(self, chat: Chat, message: Json, mark: bool) -> Json:
        """Puts an edited message in the place of the old one; ``mark`` says whether people see that it was edited."""
        message["edit_date"] = self.now()
        chat.messages[message["message_id"]] = message
        if mark:
            chat.edited.add(message["message_id"])
        self.show(chat, message, "edited")
        return message

    def remove(self, chat: Chat, message_id: int) -> None:
        """Takes a message out of the chat."""
        del chat.messages[message_id]
        self.tell({"type": "deleted", "chat": chat.id, "message_id": message_id})

    # --- to the page

    def view(self, chat: Chat, message: Json) -> Json:
        """A message as the page shows it: the Bot API's object, and what that does not say."""
        number = message["message_id"]
        return {**message, "edited": number in chat.edited, "reactions": chat.reactions.get(number, {})}

    def show(self, chat: Chat, message: Json, kind: str) -> None:
        """Tells the pages of a message."""
        self.tell({"type": kind, "chat": chat.id, "message": self.view(chat, message)})

    def tell(self, event: Json) -> None:
        """Tells everyone who listens; who does not keep up is let go and reads anew."""
        for queue in list(self.listeners):
            try:
                queue.put_nowait(event)
            except asyncio.QueueFull:
                self.listeners.discard(queue)
                queue.get_nowait()
                with suppress(asyncio.QueueFull):
                    queue.put_nowait(None)

    # --- to the bot

    def enqueue(self, kind: str, body: Json, lane: str) -> Json | None:
        """Puts an update in the queue, unless the bot does not want its kind."""
        wanted = kind in self.allowed if self.allowed else kind not in UNASKED
        if not wanted:
            return None
        self._update_id += 1
        update = {"update_id": self._update_id, kind: body}
        self.waiting.append(Waiting(update, self.now() + LIVES.get(kind, DAY), lane))
        self.news.set()
        return update

    def pending(self, limit: int = WAITING) -> list[Waiting]:
        """The first ``limit`` updates that wait, without what is too old; looks for that once a second."""
        now = self.now()
        if now != self._swept:
            self._swept = now
            if any(w.until < now for w in self.waiting):
                self.waiting = deque((w for w in self.waiting if w.until >= now), maxlen=WAITING)
        return list(islice(self.waiting, limit))

    def confirm(self, below: int) -> None:
        """Forgets the updates under a number."""
        while self.waiting and self.waiting[0].update["update_id"] < below:
            self.waiting.popleft()

    def note(self, method: str, fields: Json, chat: int | None, outcome: Json) -> None:
        """Writes a call of the bot down, for tests."""
        self._logged += 1
        self.log.append(
            {"n": self._logged, "at": self.now(), "method": method, "chat": chat, "fields": fields, **outcome}
        )

    def commands_for(self, chat: Chat) -> list[Json]:
        """The commands that this person's menu shows: the narrowest scope, their language first."""
        for scope in (f"chat:{chat.id}", "all_private_chats", "default"):
            for language in (chat.language.split("-")[0], ""):
                if found := self.commands.get((scope, language)):
                    return found
        return []

    def press_id(self) -> str:
        """A number for a button's press."""
        return str(secrets.randbits(60))
