"""The mouth: a letter from the outbox → one call of the Bot API. The only page that knows how Telegram is spoken to."""

from __future__ import annotations

import contextlib
import html
import re
from typing import Any

import structlog
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.artist import Artist
from bot.ears import seconds
from bot.ics import calendar_file
from bot.paper import sheet_pdf
from bot.parcel import Parcel, name_of_parcel
from bot.transport import NEVER_MADE, Form
from content.faults import SHELF
from scheduler.post import AwayError, BlockedError, FloodError, UnsendableError, UnsureError
from storage.database import Database
from storage.heard import Owed

log = structlog.get_logger()

PICTURES = SHELF / "pictures"
NO_PREVIEW = {"is_disabled": True}
GONE = re.compile(r"blocked|deactivated|chat not found|user not found|kicked|can't initiate", re.IGNORECASE)


REMEMBERED = 4_096  #: messages that were taken away, so that none is taken away twice
AnyKeys = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None


class Mouth:
    """Holds the Bot, the artist who draws charts, the parcel of an export, and the memory of uploaded media."""

    def __init__(self, bot: Bot, database: Database, artist: Artist, parcel: Parcel):
        self.bot, self.database, self.artist, self.parcel = bot, database, artist, parcel
        self._removed: dict[tuple[int, int], None] = {}  #: messages taken away lately, by chat and number

    async def speak(self, owed: Owed) -> int | None:
        """Sends one letter; returns Telegram's message id. Raises what scheduler.post understands."""
        try:
            return await self._send(owed)
        except RetryAfter as fault:
            raise FloodError(seconds(fault.retry_after)) from None
        except Forbidden as fault:
            raise BlockedError(str(fault)) from None
        except ChatMigrated as fault:
            raise UnsendableError(f"migrated: {fault}") from None
        except BadRequest as fault:
            if GONE.search(str(fault)):
                raise BlockedError(str(fault)) from None
            raise UnsendableError(str(fault)) from None
        except InvalidToken as fault:  # at start it worked: a matter of the bot, not of this letter
            raise AwayError(str(fault), "401") from None
        except TelegramError as fault:
            if not_arrived(fault):
                answered = fault.__cause__ is None
                raise AwayError(type(fault.__cause__ or fault).__name__, "5xx" if answered else "connection") from None
            raise UnsureError from None

    async def _send(self, owed: Owed) -> int | None:
        """Telegram's number of what was sent; None where nothing new stands in the chat."""
        letter, chat = owed.payload, owed.chat_id
        keys = keyboard(letter)
        text = letter.get("text", "")
        if letter.get("file"):
            await self._show(chat, ChatAction.UPLOAD_DOCUMENT)
            try:
                name, data = await self._file(owed)
            except Exception:
                if owed.attempts == 0:
                    raise
                return await self._without(owed, text, keys)
            sent = await self.bot.send_document(
                chat, document=data, filename=name, caption=text or None, parse_mode=ParseMode.HTML, reply_markup=keys
            )
            return sent.message_id
        if letter.get("chart"):
            await self._show(chat, ChatAction.UPLOAD_PHOTO)
            try:
                picture = await self.artist.draw(letter["chart"])
            except Exception:
                if owed.attempts == 0:
                    raise
                return await self._without(owed, text, keys)
            sent = await self.bot.send_photo(
                chat, photo=picture, caption=text or None, parse_mode=ParseMode.HTML, reply_markup=keys
            )
            return sent.message_id
        if letter.get("picture"):
            return (await self._picture(chat, letter, text, keys)).message_id
        if "bare" in letter or "gone" in letter:
            await self._tidy(owed)
            return None
        card = letter.get("replaces")
        if letter.get("card"):
            copies = [] if letter.get("fresh") else await self._copies(owed, letter["card"])
            card = copies[0] if copies else card
        if card is not None and not letter.get("fresh"):
            return await self._edit(chat, card, text, keys)
        return await self._text(chat, text, quick_keys(letter) or keys, silent=bool(letter.get("silent")))

    async def _copies(self, owed: Owed, name: str) -> list[int]:
        """The messages in which a card stands or stood, the newest first."""
        if owed.athlete_id is None:
            return []
        async with self.database.reading() as memory:
            return await memory.copies(owed.athlete_id, name)

    async def _tidy(self, owed: Owed) -> None:
        """Takes away what no longer works: the older copy of a card, or the buttons of a message. It may fail."""
        letter, chat = owed.payload, owed.chat_id
        old = letter.get("bare")
        if "gone" in letter:
            # each takes one away; where several cards were sent before their turn came, each finds another one
            copies = [c for c in (await self._copies(owed, letter["gone"]))[1:] if (chat, c) not in self._removed]
            old = copies[0] if copies else None
            if old is not None:
                self._removed[chat, old] = None
                if len(self._removed) > REMEMBERED:
                    del self._removed[next(iter(self._removed))]
                with contextlib.suppress(BadRequest, InvalidToken):
                    await self.bot.delete_message(chat, old)
                    return
        if old is not None:
            with contextlib.suppress(BadRequest, InvalidToken):
                await self.bot.edit_message_reply_markup(chat, old, reply_markup=None)

    async def _show(self, chat: int, action: ChatAction) -> None:
        """ "Sending a photo …" carries no effect, so it may fail."""
        with contextlib.suppress(TelegramError):
            await self.bot.send_chat_action(chat, action)

    async def _without(self, owed: Owed, text: str, keys: InlineKeyboardMarkup | None) -> int:
        """What could not be made a second time: the words go without it, and nothing waits behind it."""
        log.exception("not_made", outbox=owed.id)
        otherwise = owed.payload.get("otherwise", "")
        return await self._text(owed.chat_id, "\n\n".join(t for t in (text, otherwise) if t), keys)

    async def _text(self, chat: int, text: str, keys: AnyKeys, *, silent: bool = False) -> int:
        try:
            return await self._write("sendMessage", chat, text, keys, disable_notification=silent or None)
        except BadRequest as fault:
            if "parse entities" not in str(fault).lower():
                raise
            bare = html.unescape(re.sub(r"<[^>]+>", "", text))
            return await self._write("sendMessage", chat, bare, keys, parse_mode=None)

    async def _edit(self, chat: int, card: int, text: str, keys: InlineKeyboardMarkup | None) -> int | None:
        """Takes the place of an older card; where that cannot be, it is a new message."""
        try:
            return await self._write("editMessageText", chat, text, keys, message_id=card)
        except (BadRequest, InvalidToken) as fault:  # the latter is what the library makes of a 404: no such method
            if "not modified" in str(fault).lower():
                return None
            return await self._text(chat, text, keys)

    async def _write(self, method: str, chat: int, text: str, keys: AnyKeys, **more: Any) -> int:
        """One text in HTML, said or changed; the message's number is all that is taken of the answer.

        Most of what is said goes this way, and to have the library build the whole message of it takes longer than all
        the rest.
        """
        form = {"chat_id": chat, "text": text, "parse_mode": "HTML", "link_preview_options": NO_PREVIEW, **more}
        form["reply_markup"] = None if keys is None else keys.to_dict()
        said = await self.bot.request.post(
            f"{self.bot.base_url}/{method}",
            request_data=Form({name: value for name, value in form.items() if value is not None}),  # type: ignore[arg-type]  # what the request classes read of it
        )
        return int(said["message_id"])  # type: ignore[index,call-overload]  # a Message

    async def _picture(
        self, chat: int, letter: dict[str, Any], text: str, keys: InlineKeyboardMarkup | None
    ) -> Message:
        """An exercise as it moves, or its still: by file id once uploaded, else from the shelf."""
        path = PICTURES / f"{letter['picture']}.mp4"
        moving = bool(letter.get("moving")) and path.is_file()
        if not moving:
            path = path.with_suffix(".png")
        key = f"{self.bot.id}:{path.name}:{path.stat().st_mtime_ns}:{path.stat().st_size}"
        async with self.database.reading() as memory:
            known = await memory.media(key)

        async def send(file: str | bytes) -> Message:
            name = path.name if isinstance(file, bytes) else None
            if moving:
                return await self.bot.send_animation(
                    chat, file, caption=text or None, parse_mode=ParseMode.HTML, reply_markup=keys, filename=name
                )
            return await self.bot.send_photo(
                chat, file, caption=text or None, parse_mode=ParseMode.HTML, reply_markup=keys, filename=name
            )

        if known is not None:
            try:
                return await send(known)
            except BadRequest as fault:
                if "file" not in str(fault).lower():
                    raise
        sent = await send(path.read_bytes())
        kept = sent.animation or (sent.photo[-1] if sent.photo else None)
        if kept is not None:
            async with self.database.transaction() as memory:
                await memory.keep_media(key, kept.file_id)
        return sent

    async def _file(self, owed: Owed) -> tuple[str, bytes]:
        """The page for a clinician as PDF, the plan for a calendar, or the athlete's own data as one ZIP."""
        asked = owed.payload["file"]
        if asked.get("kind") == "sheet":
            return f"training-and-pain-{asked['day']}.pdf", await self.artist.run(sheet_pdf, asked["page"])
        if asked.get("kind") == "calendar":
            return f"strength-plan-{asked['day']}.ics", calendar_file(asked)
        if owed.athlete_id is None:
            raise UnsendableError("nobody's file")
        async with self.database.reading() as memory:
            everything = await memory.everything(owed.athlete_id)
        at = owed.created_at
        return name_of_parcel(at.date()), await self.parcel.packed(everything, at, self.artist)


def not_arrived(fault: TelegramError) -> bool:
    """Whether a call surely had no effect: its connection was never made, or Telegram itself answered with an error.

    A connection that was cut, a time-out, or something unreadable in between leaves it open.
    """
    if isinstance(fault.__cause__, NEVER_MADE):
        return True
    told = isinstance(fault, NetworkError) and not isinstance(fault, TimedOut) and fault.__cause__ is None
    return told and not re.search(r"HTTP implementation|gateway", str(fault), re.IGNORECASE)


def quick_keys(letter: dict[str, Any]) -> ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    """The keys below the line of writing, or what takes them away; None where they stay as they are."""
    labels = letter.get("keyboard")
    if labels is None:
        return None
    if not labels:
        return ReplyKeyboardRemove()
    rows = [labels[n : n + 2] for n in range(0, len(labels), 2)]
    return ReplyKeyboardMarkup(rows, resize_keyboard=True, is_persistent=True)


def keyboard(letter: dict[str, Any]) -> InlineKeyboardMarkup | None:
    """A letter's rows of buttons."""
    rows = letter.get("buttons")
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in rows]
    )
