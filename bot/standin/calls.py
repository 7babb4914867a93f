"""The Bot API's methods by name: parameters in, the result out, or a Refusal in Telegram's words.

Only what a coach's bot uses. A method that is not in METHODS is answered with 404, never with a made-up success.
"""

from __future__ import annotations

import copy
import secrets
from collections.abc import Callable
from typing import Any

from bot.standin.fields import Fields
from bot.standin.parts import (
    answered,
    blob_of,
    caption_part,
    content_of,
    inline,
    markup_of,
    put_keyboard,
    target,
    text_part,
)
from bot.standin.trouble import bad
from bot.standin.world import Chat, World

Json = dict[str, Any]
DELETABLE = 48 * 3600
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
MEDIA = ("photo", "animation", "document")


# --- sending


def _send(world: World, fields: Fields, content: Json) -> Json:
    chat = target(world, fields)
    markup = markup_of(fields)
    replied = answered(chat, fields)
    message = world.message(chat, True, **content, reply_markup=inline(markup), reply_to_message=replied)
    put_keyboard(world, chat, markup)
    return message


def send_message(world: World, fields: Fields) -> Json:
    target(world, fields)
    return _send(world, fields, text_part(fields))


def _send_media(kind: str) -> Callable[[World, Fields], Json]:
    def send(world: World, fields: Fields) -> Json:
        target(world, fields)
        caption = caption_part(fields.said, fields.tree("caption_entities"))
        blob = blob_of(world, fields, fields.said.get(kind), kind)
        return _send(world, fields, {**content_of(kind, blob), **caption})

    return send


def send_media_group(world: World, fields: Fields) -> list[Json]:
    target(world, fields)
    items = fields.tree("media") or []
    if not isinstance(items, list) or not 2 <= len(items) <= 10:
        raise bad("there must be 2-10 media in the album")
    album = str(secrets.randbits(60))
    parts = [_media(world, fields, item) for item in items]
    return [_send(world, fields, {**part, "media_group_id": album}) for part in parts]


def _media(world: World, fields: Fields, item: Any) -> Json:
    """An InputMedia as the parts of a message."""
    if not isinstance(item, dict) or item.get("type") not in MEDIA:
        raise bad("media type is not handled")
    kind = item["type"]
    return {
        **content_of(kind, blob_of(world, fields, item.get("media"), kind)),
        **caption_part(item, item.get("caption_entities")),
    }


def send_poll(world: World, fields: Fields) -> Json:
    options = [o if isinstance(o, dict) else {"text": str(o)} for o in fields.tree("options") or []]
    if not 2 <= len(options) <= 12:
        raise bad("poll must have 2-12 answer options")
    poll = {
        "id": str(secrets.randbits(60)),
        "question": fields.text("question"),
        "options": [
            {"text": o.get("text", ""), "voter_count": 0, "persistent_id": str(n)} for n, o in enumerate(options)
        ],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": fields.flag("allows_multiple_answers"),
        "allows_revoting": True,
        "members_only": False,
    }
    return _send(world, fields, {"poll": poll})


def send_chat_action(world: World, fields: Fields) -> bool:
    chat = target(world, fields)
    world.tell({"type": "action", "chat": chat.id, "action": fields.text("action") or "typing"})
    return True


# --- changing what was sent


def _own(world: World, fields: Fields, verb: str = "edit") -> tuple[Chat, Json]:
    chat = target(world, fields)
    message = chat.messages.get(fields.number("message_id") or 0)
    if message is None:
        raise bad(f"message to {verb} not found")
    if not message["from"]["is_bot"]:
        raise bad("message can't be edited")
    return chat, copy.deepcopy(message)


def _edit(world: World, fields: Fields, parts: Json, verb: str = "edit") -> Json:
    """The message with ``parts`` in place of its own; the inline keyboard goes unless it is given again."""
    chat, message = _own(world, fields, verb)
    before = copy.deepcopy(message)
    message.update(parts)
    message["reply_markup"] = inline(markup_of(fields))
    message = {key: value for key, value in message.items() if value not in (None, [], "")}
    if message == before:
        raise bad(NOT_MODIFIED)
    mark = any(message.get(k) != before.get(k) for k in {*message, *before} - {"reply_markup"})
    return world.replace(chat, message, mark)


def edit_text(world: World, fields: Fields) -> Json:
    _, message = _own(world, fields)
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    return _edit(world, fields, text_part(fields))


def edit_caption(world: World, fields: Fields) -> Json:
    _, message = _own(world, fields)
    if not any(kind in message for kind in MEDIA):
        raise bad("there is no caption in the message to edit")
    return _edit(world, fields, caption_part(fields.said, fields.tree("caption_entities")))


def edit_markup(world: World, fields: Fields) -> Json:
    return _edit(world, fields, {})


def edit_media(world: World, fields: Fields) -> Json:
    _own(world, fields)
    blank: Json = dict.fromkeys((*MEDIA, "text", "entities"))
    return _edit(world, fields, {**blank, **_media(world, fields, fields.tree("media"))})


def delete_message(world: World, fields: Fields) -> bool:
    chat = world.find(fields.number("chat_id"))
    message = chat.messages.get(fields.number("message_id") or 0)
    if message is None:
        raise bad("message to delete not found")
    if world.now() - message["date"] > DELETABLE:
        raise bad("message can't be deleted")
    world.remove(chat, message["message_id"])
    return True


def answer_callback(world: World, fields: Fields) -> bool:
    press = world.presses.pop(fields.text("callback_query_id"), None)
    if press is None:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    if len(fields.text("text")) > 200:
        raise bad("MESSAGE_TOO_LONG")
    world.tell({
        "type": "answer", "chat": press["chat"], "message_id": press["message_id"], "id": press["id"],
        "text": fields.text("text"), "alert": fields.flag("show_alert"),
    })  # fmt: skip
    return True


def set_reaction(world: World, fields: Fields) -> bool:
    chat = target(world, fields)
    message = chat.messages.get(fields.number("message_id") or 0)
    if message is None:
        raise bad("message to react not found")
    signs = [str(r.get("emoji", "")) for r in fields.tree("reaction") or [] if isinstance(r, dict)]
    if len(signs) > 1:
        raise bad("REACTIONS_TOO_MANY")
    chat.reactions.setdefault(message["message_id"], {})["bot"] = signs
    world.show(chat, message, "edited")
    return True


def pin(world: World, fields: Fields) -> bool:
    chat = target(world, fields)
    if (fields.number("message_id") or 0) not in chat.messages:
        raise bad("message to pin not found")
    return True


# --- the bot itself


def _scope(fields: Fields) -> tuple[str, str]:
    scope = fields.tree("scope") or {"type": "default"}
    name = str(scope.get("type", "default"))
    return f"chat:{scope.get('chat_id')}" if name == "chat" else name, fields.text("language_code")


def set_commands(world: World, fields: Fields) -> bool:
    commands = fields.tree("commands") or []
    for command in commands:
        name = str(command.get("command", "")).removeprefix("/")
        if not (1 <= len(name) <= 32 and name.replace("_", "a").isalnum() and name == name.lower()):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    world.commands[_scope(fields)] = [
        {"command": str(c["command"]).removeprefix("/"), "description": c["description"]} for c in commands
    ]
    world.tell({"type": "commands"})
    return True


def delete_commands(world: World, fields: Fields) -> bool:
    world.commands.pop(_scope(fields), None)
    world.tell({"type": "commands"})
    return True


def _set_about(name: str, limit: int) -> Callable[[World, Fields], bool]:
    def put(world: World, fields: Fields) -> bool:
        text = fields.text(name)
        if len(text) > limit:
            raise bad(f"{name} is too long")
        world.about[name, fields.text("language_code")] = text
        if name == "name" and text and not fields.text("language_code"):
            world.bot = {**world.bot, "first_name": text}
        world.tell({"type": "commands"})
        return True

    return put


def _get_about(name: str) -> Callable[[World, Fields], Json]:
    return lambda world, fields: {name: world.about.get((name, fields.text("language_code")), "")}


def get_file(world: World, fields: Fields) -> Json:
    blob = world.shelf.get(fields.text("file_id"))
    if blob is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(blob.data) > 20 * 1024 * 1024:
        raise bad("file is too big")
    return {
        "file_id": blob.file_id, "file_unique_id": blob.unique_id,
        "file_size": len(blob.data), "file_path": blob.path,
    }  # fmt: skip


def get_chat(world: World, fields: Fields) -> Json:
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return {
        **world.find(fields.number("chat_id")).face(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


METHODS: dict[str, Callable[[World, Fields], Any]] = {
    "getMe": lambda world, _: {**world.bot, "can_join_groups": False, "supports_inline_queries": False},
    "sendMessage": send_message,
    **{f"send{kind.capitalize()}": _send_media(kind) for kind in MEDIA},
    "sendMediaGroup": send_media_group,
    "sendPoll": send_poll,
    "sendChatAction": send_chat_action,
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_markup,
    "editMessageMedia": edit_media,
    "deleteMessage": delete_message,
    "answerCallbackQuery": answer_callback,
    "setMessageReaction": set_reaction,
    "pinChatMessage": pin,
    "unpinChatMessage": pin,
    "setMyCommands": set_commands,
    "getMyCommands": lambda world, fields: world.commands.get(_scope(fields), []),
    "deleteMyCommands": delete_commands,
    "setChatMenuButton": lambda _world, _fields: True,
    "setMyName": _set_about("name", 64),
    "setMyDescription": _set_about("description", 512),
    "setMyShortDescription": _set_about("short_description", 120),
    "getMyName": _get_about("name"),
    "getMyDescription": _get_about("description"),
    "getMyShortDescription": _get_about("short_description"),
    "getFile": get_file,
    "getChat": get_chat,
}
