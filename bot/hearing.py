"""Hearing: Telegram's update taken apart into who, what and when. The handler table is the whole of it.

``message.date`` is the moment, never our clock. Order matters: the first handler that fits takes the update.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Message as TelegramMessage
from telegram import Update, User
from telegram.ext import BaseHandler, CallbackQueryHandler, ChatMemberHandler, MessageHandler, TypeHandler, filters

from bot.heard import Heard
from coach.diary import FileTold
from coach.message import Message, Press
from storage.heard import Person, Told

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
TEXT_LIMIT = 4096
Hear = Callable[[Heard], None]
Callback = Callable[[Update, Any], Coroutine[Any, Any, None]]


def handler_table(hear: Hear) -> list[BaseHandler[Any, Any, Any]]:
    """Which update is what. In groups the coach hears only who addresses it, and knows nobody."""
    private = filters.ChatType.PRIVATE
    return [
        MessageHandler(private & filters.UpdateType.MESSAGE, _hearing(hear, message)),
        MessageHandler(private & filters.UpdateType.EDITED_MESSAGE, _hearing(hear, edited)),
        MessageHandler(filters.ChatType.GROUPS & filters.UpdateType.MESSAGE, _hearing(hear, in_group)),
        CallbackQueryHandler(_hearing(hear, press)),
        ChatMemberHandler(_hearing(hear, membership), ChatMemberHandler.MY_CHAT_MEMBER),
        TypeHandler(Update, _hearing(hear, nothing)),
    ]


def _hearing(hear: Hear, take: Callable[[Update], Heard]) -> Callback:
    async def handle(update: Update, _: Any) -> None:
        hear(take(update))

    return handle


def message(update: Update) -> Heard:
    """Something written or sent."""
    assert update.message is not None
    return _told(update, update.message, edited=False)


def edited(update: Update) -> Heard:
    """A message that was changed later; it keeps its own date."""
    assert update.edited_message is not None
    return _told(update, update.edited_message, edited=True)


def press(update: Update) -> Heard:
    """A press on a button."""
    query = update.callback_query
    assert query is not None
    card = query.message
    chat_id = card.chat.id if card is not None else query.from_user.id
    if card is None or card.chat.type != "private" or card.chat.id != query.from_user.id:
        return Heard(update_id=update.update_id, query=query.id)
    # A press carries no date of its own: the desk gives it the moment it was heard.
    return Heard(
        update_id=update.update_id,
        person=_person(query.from_user, chat_id),
        thing=Press(origin=f"b{query.id}", at=card.date, data=query.data or "", card=card.message_id),
        query=query.id,
    )


def membership(update: Update) -> Heard:
    """The bot was blocked or let in again."""
    change = update.my_chat_member
    assert change is not None
    if change.chat.type != "private" or change.chat.id != change.from_user.id:
        return nothing(update)
    gone = change.new_chat_member.status in ("kicked", "left")
    return Heard(update_id=update.update_id, person=_person(change.from_user, change.chat.id), asleep=gone)


def in_group(update: Update) -> Heard:
    """Something said in a group; of no concern where the coach is not addressed."""
    said = update.message
    assert said is not None
    bot = said.get_bot()
    text = (said.text or said.caption or "")[:TEXT_LIMIT]
    answered = said.reply_to_message
    to_us = answered is not None and answered.from_user is not None and answered.from_user.id == bot.id
    if not to_us and f"@{bot.username}".lower() not in text.lower():
        return nothing(update)
    return Heard(update_id=update.update_id, group=(said.chat.id, text, bot.username))


def nothing(update: Update) -> Heard:
    """An update that asks nothing of the coach: confirmed, no more."""
    return Heard(update_id=update.update_id)


def broken(raw: dict[str, Any]) -> Heard:
    """An update that Telegram's library could not take apart."""
    return Heard(update_id=int(raw["update_id"]), raw=raw, broken=True)


def _told(update: Update, said: TelegramMessage, *, edited: bool) -> Heard:
    if said.from_user is None or said.from_user.id != said.chat.id:  # a private chat bears its person's number
        return nothing(update)
    text = (said.text or said.caption or "")[:TEXT_LIMIT]
    return Heard(
        update_id=update.update_id,
        person=_person(said.from_user, said.chat.id),
        thing=Message(
            origin=f"m{said.message_id}",
            at=said.date,
            text=text,
            kind=_kind(said),
            file=_file(said),
            place=(said.location.latitude, said.location.longitude) if said.location else None,
            edited=edited,
            forwarded=said.forward_origin is not None,
        ),
        told=Told(message_id=said.message_id, at=said.date, text=text, edited=edited),
    )


def _kind(said: TelegramMessage) -> str:
    if said.voice or said.audio:
        return "voice"
    if said.video or said.video_note or said.animation:
        return "video"
    for kind in ("photo", "sticker", "document", "location", "contact"):
        if getattr(said, kind):
            return kind
    return "text" if said.text is not None else "other"


def _file(said: TelegramMessage) -> FileTold | None:
    """The document of a message; a moving picture is one as well, and no file to be read."""
    sent = said.document
    if sent is None or said.animation:
        return None
    return FileTold(file=sent.file_id, name=(sent.file_name or "")[:120], size=sent.file_size or 0)


def _person(person: User, chat_id: int) -> Person:
    return Person(
        telegram_id=person.id,
        chat_id=chat_id,
        name=person.first_name or "",
        language=(person.language_code or "en")[:8],
    )
