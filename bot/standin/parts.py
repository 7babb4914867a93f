"""The parts of a message, read and checked as Telegram checks them: whom to, text, buttons, files."""

from __future__ import annotations

from typing import Any

from bot.standin.blobs import Blob
from bot.standin.fields import Fields
from bot.standin.markup import BadMarkup, find_entities, parse_html, trim
from bot.standin.trouble import Refusal, bad
from bot.standin.world import Chat, World

Json = dict[str, Any]
TEXT_LIMIT, CAPTION_LIMIT, PHOTO_LIMIT, UPLOAD_LIMIT = 4096, 1024, 10 * 1024 * 1024, 50 * 1024 * 1024


def target(world: World, fields: Fields) -> Chat:
    """The chat that a message goes to: known, opened by the person, not blocked."""
    chat = world.find(fields.number("chat_id"))
    if not chat.started:
        raise bad("chat not found")
    if chat.blocked:
        raise Refusal(403, "Forbidden: bot was blocked by the user")
    return chat


def formatted(source: str, mode: str, entities: Any) -> tuple[str, list[Json]]:
    """Text and entities of a source in HTML (``mode``), or plain with ``entities`` given apart."""
    if mode and mode.upper() != "HTML":
        raise bad("unsupported parse_mode")  # Markdown is not read here
    if mode:
        try:
            text, found = parse_html(source)
        except BadMarkup as fault:
            raise bad(f"can't parse entities: {fault}") from None
    else:
        text, found = trim(source, list(entities or []))
    return text, find_entities(text, found)


def text_part(fields: Fields) -> Json:
    """``text`` and ``entities`` of a message; refused where empty or too long."""
    text, entities = formatted(fields.text("text"), fields.text("parse_mode"), fields.tree("entities"))
    if not text:
        raise bad("message text is empty")
    if len(text) > TEXT_LIMIT:
        raise bad("message is too long")
    return {"text": text, "entities": entities}


def caption_part(said: Json, read_entities: Any) -> Json:
    """``caption`` and ``caption_entities``, both of which may be empty."""
    source = str(said.get("caption") or "")
    text, entities = formatted(source, str(said.get("parse_mode") or ""), read_entities)
    if len(text) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    return {"caption": text, "caption_entities": entities}


def markup_of(fields: Fields) -> Json | None:
    """The reply_markup, checked as Telegram checks it."""
    markup = fields.tree("reply_markup")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    rows = markup.get("inline_keyboard", [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    for button in (button for row in rows for button in row):
        if not isinstance(button, dict) or not str(button.get("text", "")).strip():
            raise bad("can't parse inline keyboard button: text buttons are unallowed in the inline keyboard")
        data = button.get("callback_data")
        if data is not None and not 1 <= len(str(data).encode()) <= 64:
            raise bad("BUTTON_DATA_INVALID")
        if data is None and not any(key in button for key in ("url", "copy_text", "web_app", "switch_inline_query")):
            raise bad("can't parse inline keyboard button: BUTTON_TYPE_INVALID")
    if sum(len(row) for row in rows) > 100:
        raise bad("reply markup is too long")
    return markup


def inline(markup: Json | None) -> Json | None:
    """What a message keeps of its reply_markup: inline buttons only."""
    rows = [row for row in (markup or {}).get("inline_keyboard", []) if row]
    return {"inline_keyboard": rows} if rows else None


def put_keyboard(world: World, chat: Chat, markup: Json | None) -> None:
    """Reply keyboards belong to the chat, not to the message."""
    if not markup:
        return
    if "keyboard" in markup:
        rows = [[b if isinstance(b, dict) else {"text": str(b)} for b in row] for row in markup["keyboard"]]
        chat.keyboard = {**markup, "keyboard": rows}
    elif markup.get("remove_keyboard"):
        chat.keyboard = None
    else:
        return
    world.tell({"type": "keyboard", "chat": chat.id, "keyboard": chat.keyboard})


def answered(chat: Chat, fields: Fields) -> Json | None:
    """The message that this one replies to."""
    wanted = fields.tree("reply_parameters") or {}
    number = wanted.get("message_id") or fields.number("reply_to_message_id")
    if number is None:
        return None
    found = chat.messages.get(int(number))
    if found is None and not (wanted.get("allow_sending_without_reply") or fields.flag("allow_sending_without_reply")):
        raise bad("message to be replied not found")
    return {k: v for k, v in found.items() if k != "reply_to_message"} if found else None


def blob_of(world: World, fields: Fields, source: Any, kind: str) -> Blob:
    """A file by its id, or the upload that came along."""
    key = str(source or "")
    upload = fields.files.get(key.removeprefix("attach://")) if key.startswith("attach://") else None
    if not key:
        upload = fields.files.get(kind)
    if upload is None:
        blob = world.shelf.get(key)
        if blob is None:
            raise bad("wrong file identifier/HTTP URL specified" if key else f"there is no {kind} in the request")
        return blob
    if not upload.data:
        raise bad("file must be non-empty")
    if len(upload.data) > (PHOTO_LIMIT if kind == "photo" else UPLOAD_LIMIT):
        raise Refusal(413, "Request Entity Too Large")
    return world.shelf.put(upload.data, upload.name, upload.mime)


def content_of(kind: str, blob: Blob) -> Json:
    """A file as the part of a message that holds it."""
    file: Json = {"file_id": blob.file_id, "file_unique_id": blob.unique_id, "file_size": len(blob.data)}
    size = {"width": blob.width, "height": blob.height}
    named = {**file, "file_name": blob.name, "mime_type": blob.mime}
    if kind == "photo":
        if not (blob.mime.startswith("image/") and blob.width):
            raise bad("IMAGE_PROCESS_FAILED")
        return {"photo": [{**file, **size}]}
    if kind == "animation":
        return {"animation": {**named, **size, "duration": 0}, "document": named}
    return {"document": named}
