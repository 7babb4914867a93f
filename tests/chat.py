"""A chat with the whole coach: the real Application and handlers, the real SQLite, the real post and round.

Only Telegram's server is played, at the HTTP request class; and the clock stands where the test puts it.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from telegram.ext import Application
from telegram.request import BaseRequest

from bot.artist import Artist
from bot.desk import Desk
from bot.ears import AnyApplication, Ears, routed
from bot.files.porter import Porter
from bot.files.reader import Reader
from bot.heard import Heard
from bot.hearing import handler_table
from bot.mouth import Mouth
from bot.parcel import Parcel
from coach.books import Books
from coach.unbroken import breakable
from content.voice import Voice
from scheduler.post import Post
from scheduler.rounds import one_round
from storage.database import Database, open_database

BOT = {"id": 42, "is_bot": True, "first_name": "Coach", "username": "coach_bot"}
TOKEN = "42:" + "x" * 20


class FakeTelegram(BaseRequest):
    """Telegram's server as a list: what was called, and waiting updates."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.updates: list[dict[str, Any]] = []
        self.refusals: list[tuple[str, int, dict[str, Any]]] = []
        self.message_id = 1000
        self.moments: list[datetime] = []  #: of the calls, by the chat's clock
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.files: dict[str, bytes] = {}
        self.confirmed = 0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    @property
    def read_timeout(self) -> float | None:
        """None: there is nothing to wait for."""
        return None

    async def do_request(
        self, url: str, method: str, request_data: Any = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """One call: its answer as Telegram would give it."""
        if "/file/bot" in url:
            return 200, self.files[url.rpartition("/")[2]]
        name = url.rpartition("/")[2]
        given = dict(request_data.parameters) if request_data else {}
        if name == "getUpdates":
            offset = int(given.get("offset") or 0)
            self.confirmed = max(self.confirmed, offset)
            waiting = [u for u in self.updates if u["update_id"] >= offset]
            return 200, json.dumps({"ok": True, "result": waiting[:100]}).encode()
        for n, (refused, status, parameters) in enumerate(self.refusals):
            if refused == name:
                del self.refusals[n]
                body = {
                    "ok": False,
                    "error_code": status,
                    "description": parameters.pop("description", "no"),
                    "parameters": parameters,
                }
                return status, json.dumps(body).encode()
        self.calls.append((name, given))
        self.moments.append(self.now())
        return 200, json.dumps({"ok": True, "result": self._result(name, given)}).encode()

    def _result(self, name: str, given: dict[str, Any]) -> Any:
        if name == "getMe":
            return BOT
        if name == "getFile":
            file_id = str(given["file_id"])
            return {"file_id": file_id, "file_unique_id": file_id, "file_path": f"documents/{file_id}"}
        if name == "getWebhookInfo":
            return {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        if not name.startswith(("send", "edit")) or name == "sendChatAction":
            return True
        message_id = int(given.get("message_id") or self._next())
        chat = {"id": int(given["chat_id"]), "type": "private", "first_name": "Ana"}
        made: dict[str, Any] = {"message_id": message_id, "date": 1_700_000_000, "chat": chat, "from": BOT}
        if name == "sendPhoto":
            made["photo"] = [{"file_id": f"photo{message_id}", "file_unique_id": "u", "width": 10, "height": 10}]
        elif name == "sendAnimation":
            size = {"width": 10, "height": 10, "duration": 4}
            made["animation"] = {"file_id": f"film{message_id}", "file_unique_id": "u", **size}
        elif name == "sendDocument":
            made["document"] = {"file_id": f"doc{message_id}", "file_unique_id": "u"}
        else:
            made["text"] = given.get("text", "")
        return made

    def _next(self) -> int:
        self.message_id += 1
        return self.message_id


@dataclass(kw_only=True)
class Sent:
    """One message of the coach, as the athlete sees it."""

    method: str
    message_id: int
    text: str
    buttons: dict[str, str] = field(default_factory=dict)


@dataclass(kw_only=True)
class Chat:
    """Holds the whole coach and one athlete's side of the talk."""

    telegram: FakeTelegram
    application: AnyApplication
    url: str
    books: Books
    voice: Voice
    database: Database
    moment: dict[str, datetime]
    artist: Artist
    reader: Reader
    heard: list[Heard]
    desk: Desk = field(init=False)
    post: Post = field(init=False)
    ears: Ears = field(init=False)
    porter: Porter = field(init=False)
    person: int = 7
    language: str = "en"
    buttons: dict[str, tuple[str, int]] = field(default_factory=dict)
    _update: int = 100
    _message: int = 0

    def __post_init__(self) -> None:
        """Puts the coach together over its database."""
        self._wire()

    async def say(self, text: str, at: datetime, **more: Any) -> list[Sent]:
        """The athlete writes; returns what the coach sent."""
        self._message += 1
        message = {**self._envelope(at), "message_id": self._message, "text": text, **more}
        return await self.hear({"message": {k: v for k, v in message.items() if v is not None}}, at)

    async def send_file(self, data: bytes, name: str, at: datetime, caption: str | None = None) -> list[Sent]:
        """The athlete drops a file into the chat."""
        self._message += 1
        file_id = f"file{self._message}"
        self.telegram.files[file_id] = data
        document = {"file_id": file_id, "file_unique_id": file_id, "file_name": name, "file_size": len(data)}
        message = {**self._envelope(at), "message_id": self._message, "document": document, "caption": caption}
        return await self.hear({"message": {k: v for k, v in message.items() if v is not None}}, at)

    async def edit(self, message_id: int, text: str, at: datetime, now: datetime) -> list[Sent]:
        """The athlete changes an older message."""
        message = {**self._envelope(at), "message_id": message_id, "text": text, "edit_date": int(now.timestamp())}
        return await self.hear({"edited_message": message}, now)

    async def press(self, label: str, at: datetime) -> list[Sent]:
        """The athlete presses a button that the coach offered last under that label."""
        data, card = self.buttons[label]
        return await self.press_data(data, card, at)

    async def press_at_once(self, presses: list[tuple[str, int]], at: datetime) -> list[Sent]:
        """Several presses, with their data and cards, that reach the coach together."""
        updates = []
        for data, card in presses:
            self._update += 1
            updates.append({"update_id": self._update, "callback_query": self._query(data, card, at)})
        self.moment["now"] = at
        before = len(self.telegram.calls)
        self.telegram.updates = updates
        await self.ears.work(await self.ears.fetch(0))
        return await self._delivered(before)

    def _query(self, data: str, card: int, at: datetime) -> dict[str, Any]:
        return {
            "id": str(self._update),
            "from": self._envelope(at)["from"],
            "chat_instance": "1",
            "data": data,
            "message": {**self._envelope(at), "from": BOT, "message_id": card, "text": "…"},
        }

    async def press_data(self, data: str, card: int, at: datetime) -> list[Sent]:
        """A press with any data at all."""
        return await self.hear({"callback_query": self._query(data, card, at)}, at)

    async def tick(self, at: datetime) -> list[Sent]:
        """One round of the clock, and the post after it."""
        self.moment["now"] = at
        before = len(self.telegram.calls)
        await one_round(at, self.database, self.books, self.voice, self.desk.bot_id)
        return await self._delivered(before)

    async def restart(self) -> None:
        """The coach is stopped and started anew: all that it knows is what the database holds."""
        await self.database.close()
        self.database = await open_database(self.url)
        self._wire()

    def _wire(self) -> None:
        bot, clock = self.application.bot, lambda: self.moment["now"]
        mouth = Mouth(bot, self.database, self.artist, Parcel(books=self.books, voice=self.voice))
        self.post = Post(self.database, mouth.speak, "test", clock=clock)
        self.desk = Desk(
            database=self.database,
            books=self.books,
            voice=self.voice,
            bot_id=BOT["id"],
            post=self.post,
            clock=clock,
        )
        self.porter = Porter(bot, self.desk, self.reader)
        self.ears = Ears(bot, self.desk, lambda raw: routed(self.application, self.heard, raw))

    async def hear(self, update: dict[str, Any], at: datetime) -> list[Sent]:
        """One update from Telegram, through the ears to the post."""
        self._update += 1
        self.moment["now"] = at
        before = len(self.telegram.calls)
        self.telegram.updates = [{"update_id": self._update, **update}]
        await self.ears.work(await self.ears.fetch(0))
        while await self.porter.one():
            pass
        return await self._delivered(before)

    async def _delivered(self, before: int) -> list[Sent]:
        for _ in range(60):  # a chat is written to once a second: time goes on until nothing is owed
            if not await self.post.deliver():
                async with self.database.reading() as memory:
                    if not (await memory.outbox_state())["owed"]:
                        break
                self.moment["now"] += timedelta(seconds=1.05)
        sent = []
        for name, given in self.telegram.calls[before:]:
            if not name.startswith(("send", "edit")) or name == "sendChatAction":
                continue
            text = given.get("text") or given.get("caption") or ""
            # blanks that hold a figure to its unit are written as plain ones in tests; test_unbroken.py looks at them
            plain = breakable(html.unescape(re.sub(r"<[^>]+>", "", str(text))))
            message_id = int(given.get("message_id") or self.telegram.message_id)
            rows = (given.get("reply_markup") or {}).get("inline_keyboard", [])
            offered = {b["text"]: b["callback_data"] for row in rows for b in row}
            self.buttons.update({label: (data, message_id) for label, data in offered.items()})
            sent.append(Sent(method=name, message_id=message_id, text=plain, buttons=offered))
        return sent

    def _envelope(self, at: datetime) -> dict[str, Any]:
        person = {"id": self.person, "is_bot": False, "first_name": "Ana", "language_code": self.language}
        return {
            "date": int(at.timestamp()),
            "chat": {"id": self.person, "type": "private", "first_name": "Ana"},
            "from": person,
        }


@asynccontextmanager
async def open_chat(
    url: str, books: Books, voice: Voice, start: datetime, default: Path | None = None
) -> AsyncIterator[Chat]:
    """A chat over the database at ``url``; time stands at ``start``."""
    moment = {"now": start}
    telegram = FakeTelegram()
    database = await open_database(url, default=default)
    await database.upgrade()
    application = (
        Application.builder()
        .token(TOKEN)
        .request(telegram)
        .get_updates_request(telegram)
        .updater(None)
        .job_queue(None)
        .build()
    )
    heard: list[Heard] = []
    for handler in handler_table(heard.append):
        application.add_handler(handler)
    await application.initialize()
    telegram.now = lambda: moment["now"]
    artist, reader = Artist(), Reader()
    opened = Chat(
        telegram=telegram,
        application=application,
        url=url,
        books=books,
        voice=voice,
        database=database,
        moment=moment,
        artist=artist,
        reader=reader,
        heard=heard,
    )
    try:
        yield opened
    finally:
        reader.close()
        artist.close()
        await application.shutdown()
        await opened.database.close()
