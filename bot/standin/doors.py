"""The doors under /sim: what the page and the tests do in a person's name, and what they can see."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.standin import person
from bot.standin.blobs import SHOWN
from bot.standin.fields import Fields, read_fields
from bot.standin.trouble import Pace, bad
from bot.standin.world import Chat, World

Json = dict[str, Any]
BEAT = 15  # seconds between two signs of life on a stream of events
UNREAD = 2_000


def routes(world: World) -> list[web.RouteDef]:
    """The doors, as routes."""

    def act(verb: Callable[[World, Fields], Any]) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def handle(request: web.Request) -> web.Response:
            return web.json_response({"ok": True, "result": verb(world, await read_fields(request))})

        return handle

    posts = {name: web.post(f"/sim/{name}", act(verb)) for name, verb in ACTS.items()}
    gets = {name: web.get(f"/sim/{name}", act(verb)) for name, verb in VIEWS.items()}

    async def listen(request: web.Request) -> web.StreamResponse:
        return await _events(world, request)

    async def file(request: web.Request) -> web.Response:
        return _file(world, request)

    return [*posts.values(), *gets.values(), web.get("/sim/events", listen), web.get("/sim/file/{id}", file)]


def _chat(fields: Fields) -> int:
    number = fields.number("chat")
    if number is None:
        raise bad("chat: which one?")
    return number


def _number(fields: Fields, name: str) -> int:
    number = fields.number(name)
    if number is None:
        raise bad(f"{name} is missing")
    return number


def _degrees(fields: Fields, name: str) -> float:
    try:
        return float(fields.text(name))
    except ValueError:
        raise bad(f"{name}: a number is expected") from None


def _open(world: World, fields: Fields) -> Json:
    chat = world.open(fields.number("chat"), fields.text("name"), fields.text("language"))
    world.tell({"type": "chat", "chat": chat.id})
    return _face(world, chat)


def _message(world: World, fields: Fields) -> list[Json]:
    return person.write(world, _chat(fields), fields.text("text"), fields.number("reply_to"), fields.flag("forwarded"))


def _upload(kind: str) -> Callable[[World, Fields], Json]:
    def put(world: World, fields: Fields) -> Json:
        upload = fields.files.get("file")
        if upload is None or not upload.data:
            raise bad("file: an upload is expected")
        blob = world.shelf.put(upload.data, upload.name, upload.mime)
        return person.send_file(world, _chat(fields), kind, blob, fields.text("caption"), fields.text("album") or None)

    return put


def _press(world: World, fields: Fields) -> Json:
    data = fields.text("data") if "data" in fields.said else None
    return {"id": person.press(world, _chat(fields), _number(fields, "message_id"), data, fields.text("label"))}


def _faults(world: World, fields: Fields) -> bool:
    wanted = fields.said.get("faults", [fields.said])
    if fields.flag("clear"):
        world.trouble.faults.clear()
        return True
    try:
        for one in wanted:
            world.trouble.order(one)
    except (TypeError, ValueError, AttributeError) as fault:
        raise bad(f"faults: {fault}") from None
    return True


def _pace(world: World, fields: Fields) -> bool:
    if not fields.flag("on"):
        world.trouble.pace = None
        return True
    pace = Pace()
    for name in ("per_second", "per_chat", "burst", "chat_burst"):
        if name in fields.said:
            setattr(pace, name, _degrees(fields, name))
    world.trouble.pace = pace
    return True


def _reset(world: World, _fields: Fields) -> bool:
    world.reset()
    return True


ACTS: dict[str, Callable[[World, Fields], Any]] = {
    "chats": _open,
    "message": _message,
    "edit": lambda w, f: person.edit(w, _chat(f), _number(f, "message_id"), f.text("text")),
    "callback": _press,
    "photo": _upload("photo"),
    "document": _upload("document"),
    "voice": _upload("voice"),
    "sticker": lambda w, f: person.send_sticker(w, _chat(f), f.text("emoji")),
    "location": lambda w, f: person.send_location(w, _chat(f), _degrees(f, "latitude"), _degrees(f, "longitude")),
    "reaction": lambda w, f: person.react(w, _chat(f), _number(f, "message_id"), f.text("emoji")),
    "block": lambda w, f: person.block(w, _chat(f), True),
    "unblock": lambda w, f: person.block(w, _chat(f), False),
    "delete": lambda w, f: person.delete(w, _chat(f), _number(f, "message_id")),
    "faults": _faults,
    "pace": _pace,
    "reset": _reset,
}


# --- what can be seen


def _face(world: World, chat: Chat) -> Json:
    last = next(reversed(chat.messages.values()), None)
    return {
        "id": chat.id, "name": chat.name, "language": chat.language, "blocked": chat.blocked, "started": chat.started,
        "keyboard": chat.keyboard, "commands": world.commands_for(chat), "last": last,
        "description": world.about.get(("description", chat.language.split("-")[0]))
        or world.about.get(("description", ""), ""),
    }  # fmt: skip


def _chats(world: World, _fields: Fields) -> Json:
    return {"bot": world.bot, "chats": [_face(world, chat) for chat in world.chats.values()]}


def _history(world: World, fields: Fields) -> Json:
    chat = world.find(_chat(fields))
    return {**_face(world, chat), "messages": [world.view(chat, m) for m in chat.messages.values()]}


def _log(world: World, fields: Fields) -> list[Json]:
    since, method, chat = fields.number("since") or 0, fields.text("method"), fields.number("chat")
    return [
        call
        for call in world.log
        if call["n"] > since and method in ("", call["method"]) and chat in (None, call["chat"])
    ]


VIEWS: dict[str, Callable[[World, Fields], Any]] = {"chats": _chats, "chat": _history, "log": _log}


async def _events(world: World, request: web.Request) -> web.StreamResponse:
    """Server-sent events, of one chat or of all; ends when the listener cannot keep up or the house closes."""
    only = request.query.get("chat")
    stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    queue: asyncio.Queue[Json | None] = asyncio.Queue(UNREAD)
    world.listeners.add(queue)
    try:
        await stream.prepare(request)
        await stream.write(b"retry: 500\n: hello\n\n")
        while True:
            try:
                event = await asyncio.wait_for(queue.get(), BEAT)
            except TimeoutError:
                await stream.write(b": beat\n\n")
                continue
            if event is None:
                break
            if only is None or str(event.get("chat", only)) == only:
                await stream.write(b"data: " + json.dumps(event, ensure_ascii=False).encode() + b"\n\n")
    except ConnectionError:
        pass  # the page has gone
    finally:
        world.listeners.discard(queue)
    return stream


def _asked_for(request: web.Request, answer: web.Response, data: bytes) -> bytes:
    """The part of a file that a player asks for (a film is wound to and fro by parts), else all of it."""
    answer.headers["Accept-Ranges"] = "bytes"
    try:
        part = request.http_range
    except ValueError:
        return data
    start, stop, _ = part.indices(len(data))
    if (part.start is None and part.stop is None) or start >= stop:
        return data
    answer.set_status(206)
    answer.headers["Content-Range"] = f"bytes {start}-{stop - 1}/{len(data)}"
    return data[start:stop]


def _file(world: World, request: web.Request) -> web.Response:
    """A file for the page. Only pictures are shown; anything else is a download, whatever it says it is."""
    blob = world.shelf.get(request.match_info["id"])
    if blob is None:
        raise web.HTTPNotFound
    shown = blob.mime in SHOWN
    answer = web.Response(content_type=blob.mime if shown else "application/octet-stream")
    answer.body = _asked_for(request, answer, blob.data)
    if not shown or "download" in request.query:
        name = "".join(c if c.isascii() and (c.isalnum() or c in "._- ") else "_" for c in blob.name)
        answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    answer.headers["Cache-Control"] = "private, max-age=86400"
    return answer
