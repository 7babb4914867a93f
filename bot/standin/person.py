"""The other side of the chat: what a person can do. Each verb changes the world and sends the bot its update."""

from __future__ import annotations

from typing import Any

from bot.standin.blobs import Blob
from bot.standin.markup import find_entities
from bot.standin.parts import content_of
from bot.standin.trouble import bad
from bot.standin.world import Chat, World

Json = dict[str, Any]
LIMIT = 4096


def write(world: World, chat_id: int, text: str, reply_to: int | None = None, forwarded: bool = False) -> list[Json]:
    """Sends a text, in several messages where it is too long for one; the messages."""
    text = text.strip()
    if not text:
        raise bad("message text is empty")
    parts: list[str] = []
    while text:
        cut = LIMIT if len(text) > LIMIT else len(text)
        if cut == LIMIT and "\n" in text[LIMIT // 2 : LIMIT]:
            cut = text.rindex("\n", LIMIT // 2, LIMIT) + 1
        parts.append(text[:cut].strip())
        text = text[cut:].strip()
    return [send(world, chat_id, {"text": p, "entities": find_entities(p)}, reply_to, forwarded) for p in parts if p]


def send(
    world: World, chat_id: int, content: Json, reply_to: int | None = None, forwarded: bool = False, lane: str = ""
) -> Json:
    """Puts a message of the person into the chat; ``content`` is the Bot API's part of a Message."""
    chat = world.open(chat_id)
    if chat.blocked:
        raise bad("you blocked the bot: unblock it first")
    chat.started = True
    if forwarded:
        origin = {"type": "hidden_user", "date": world.now(), "sender_user_name": "Someone"}
        content = {**content, "forward_origin": origin}
    if reply_to is not None and reply_to in chat.messages:
        answered = {k: v for k, v in chat.messages[reply_to].items() if k != "reply_to_message"}
        content = {**content, "reply_to_message": answered}
    message = world.message(chat, False, **content)
    if chat.keyboard and chat.keyboard.get("one_time_keyboard"):
        chat.keyboard = None
        world.tell({"type": "keyboard", "chat": chat.id, "keyboard": None})
    world.enqueue("message", message, lane or str(chat_id))
    return message


def send_file(world: World, chat_id: int, kind: str, blob: Blob, caption: str, album: str | None = None) -> Json:
    """Sends a photo, a document or a voice note."""
    if kind == "voice":
        file = {"file_id": blob.file_id, "file_unique_id": blob.unique_id, "file_size": len(blob.data)}
        content: Json = {"voice": {**file, "duration": 3, "mime_type": "audio/ogg"}}
    else:
        content = content_of(kind, blob)
    caption = caption.strip()[:1024]
    return send(
        world,
        chat_id,
        {**content, "caption": caption, "caption_entities": find_entities(caption), "media_group_id": album},
    )


def send_sticker(world: World, chat_id: int, emoji: str) -> Json:
    """Sends a sticker; only its emoji is real."""
    sticker = {
        "file_id": "LOCAL-sticker", "file_unique_id": "sticker", "type": "regular", "width": 512, "height": 512,
        "is_animated": False, "is_video": False, "emoji": emoji or "💪",
    }  # fmt: skip
    return send(world, chat_id, {"sticker": sticker})


def send_location(world: World, chat_id: int, latitude: float, longitude: float) -> Json:
    """Shares a place (degrees)."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad("no such place")
    return send(world, chat_id, {"location": {"latitude": latitude, "longitude": longitude}})


def edit(world: World, chat_id: int, message_id: int, text: str) -> Json:
    """Changes the text (or caption) of an own message."""
    chat, message = _message(world, chat_id, message_id)
    if message["from"]["is_bot"]:
        raise bad("only your own messages can be edited")
    name, parts = ("text", "entities") if "text" in message else ("caption", "caption_entities")
    text = text.strip()[:LIMIT]
    if not text and name == "text":
        raise bad("message text is empty")
    if text == message.get(name, ""):
        return message
    changed = {k: v for k, v in message.items() if k not in (name, parts)} | {name: text}
    if found := find_entities(text):
        changed[parts] = found
    changed = world.replace(chat, changed, True)
    world.enqueue("edited_message", changed, str(chat_id))
    return changed


def press(world: World, chat_id: int, message_id: int, data: str | None = None, label: str | None = None) -> str:
    """Presses the button with that data or label under a message of the bot; the callback query's id."""
    chat, message = _message(world, chat_id, message_id)
    buttons = [b for row in message.get("reply_markup", {}).get("inline_keyboard", []) for b in row]
    for button in buttons:
        if "callback_data" in button and (
            button["callback_data"] == data or (data is None and button["text"] == label)
        ):
            break
    else:
        raise bad("there is no such button")
    query = {
        "id": world.press_id(), "from": chat.person(), "chat_instance": str(chat_id),
        "data": button["callback_data"], "message": message,
    }  # fmt: skip
    world.presses[query["id"]] = {"id": query["id"], "chat": chat_id, "message_id": message_id}
    while len(world.presses) > 10_000:
        world.presses.pop(next(iter(world.presses)))
    world.enqueue("callback_query", query, f"press-{chat_id}")
    return str(query["id"])


def react(world: World, chat_id: int, message_id: int, emoji: str) -> None:
    """Puts a reaction on a message; an empty one takes it back."""
    chat, message = _message(world, chat_id, message_id)
    held = chat.reactions.setdefault(message_id, {})
    old, new = held.get("person", []), [emoji] if emoji else []
    held["person"] = new
    world.show(chat, message, "edited")
    change = {
        "chat": chat.face(), "message_id": message_id, "user": chat.person(), "date": world.now(),
        "old_reaction": [{"type": "emoji", "emoji": e} for e in old],
        "new_reaction": [{"type": "emoji", "emoji": e} for e in new],
    }  # fmt: skip
    world.enqueue("message_reaction", change, f"react-{chat_id}")


def block(world: World, chat_id: int, blocked: bool) -> None:
    """Blocks the bot or lets it in again."""
    chat = world.find(chat_id)
    if chat.blocked == blocked:
        return
    chat.blocked = blocked
    member = {"user": world.bot, "status": "member"}
    kicked = {"user": world.bot, "status": "kicked", "until_date": 0}
    change = {
        "chat": chat.face(), "from": chat.person(), "date": world.now(),
        "old_chat_member": member if blocked else kicked, "new_chat_member": kicked if blocked else member,
    }  # fmt: skip
    world.enqueue("my_chat_member", change, f"member-{chat_id}")
    world.tell({"type": "chat", "chat": chat_id})


def delete(world: World, chat_id: int, message_id: int) -> None:
    """Takes a message away; a bot is not told."""
    chat, _ = _message(world, chat_id, message_id)
    world.remove(chat, message_id)


def _message(world: World, chat_id: int, message_id: int) -> tuple[Chat, Json]:
    chat = world.find(chat_id)
    if message_id not in chat.messages:
        raise bad("there is no such message")
    return chat, chat.messages[message_id]
