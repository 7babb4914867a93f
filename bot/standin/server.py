"""The house: a Bot API on loopback under /bot…, its files, the person's doors under /sim and the chat page at /.

It listens on loopback only, and answers only to loopback's names: a page elsewhere that has its own name point here
(DNS rebinding) is refused, and so is a cross-origin POST.
"""

from __future__ import annotations

import asyncio
import hmac
import secrets
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from bot.standin.calls import METHODS
from bot.standin.delivery import Delivery
from bot.standin.doors import routes
from bot.standin.fields import Fields, read_fields
from bot.standin.trouble import Fault, Refusal
from bot.standin.world import World

Json = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
NAMES = {"127.0.0.1", "localhost", "::1"}
PAGE = Path(__file__).parent / "page"
PAGES = {
    "/": "index.html",
    "/style.css": "style.css",
    "/chat.js": "chat.js",
    "/bubbles.js": "bubbles.js",
    "/text.js": "text.js",
    "/icon.svg": "icon.svg",
}
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}
LARGEST = 55 * 1024 * 1024


class StandIn:
    """A Telegram Bot API server for one bot, and the people who talk to it.

    ``token`` is made up where none is given. ``host`` is a loopback address. ``clock`` gives aware instants.
    """

    def __init__(
        self, token: str | None = None, host: str = "127.0.0.1", clock: Callable[[], datetime] | None = None
    ) -> None:
        if host not in NAMES:
            raise ValueError("the stand-in listens on loopback only")
        self.token = token or f"8000000001:{secrets.token_urlsafe(26)}"
        self.host = host
        self.port = 0
        self.world = World(clock or (lambda: datetime.now(UTC)))
        self._delivery = Delivery(self.world, self._carry_out)
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """Where it answers; PTB's base_url is ``f"{url}/bot"``, its base_file_url ``f"{url}/file/bot"``."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{name}:{self.port}"

    async def start(self, port: int) -> None:
        """Listens on ``port`` (0: any free one). Raises OSError where it is taken."""
        app = web.Application(middlewares=[_guard, _errors], client_max_size=LARGEST)
        app.add_routes([
            *(web.get(path, _page(name)) for path, name in PAGES.items()),
            *routes(self.world),
            web.get("/file/bot{token}/{path:.+}", self._file),
            web.route("*", "/bot{token}/{method}", self._method),
        ])  # fmt: skip
        runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=1.0)
        await runner.setup()
        try:
            site = web.TCPSite(runner, self.host, port, reuse_address=None if port else False)
            await site.start()
        except OSError:
            await runner.cleanup()
            raise
        self._runner = runner
        self.port = int(runner.addresses[0][1])

    async def stop(self) -> None:
        """Ends polls, pushes and streams, and closes the port."""
        await self._delivery.close()
        for queue in list(self.world.listeners):
            while not queue.empty():
                queue.get_nowait()
            queue.put_nowait(None)
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    # --- the Bot API

    def _carry_out(self, method: str, fields: Fields) -> Any:
        """Calls a method and writes it down. Raises Refusal."""
        chat = _chat_of(fields)
        shown = {**fields.said, **{name: f"<file {upload.name}>" for name, upload in fields.files.items()}}
        try:
            if method not in METHODS:
                raise Refusal(404, "Not Found: method not found")
            self.world.trouble.check_pace(method, chat, time.monotonic)
            result = METHODS[method](self.world, fields)
        except Refusal as refusal:
            self.world.note(method, shown, chat, {"error_code": refusal.code, "description": refusal.description})
            raise
        self.world.note(method, shown, chat, {"result": result})
        return result

    async def _answer(self, method: str, fields: Fields) -> Any:
        match method:
            case "getUpdates":
                return await self._delivery.get_updates(fields)
            case "setWebhook":
                return self._delivery.set_webhook(fields)
            case "deleteWebhook":
                return self._delivery.delete_webhook(fields)
            case "getWebhookInfo":
                return self._delivery.webhook_info()
        return self._carry_out(method, fields)

    async def _method(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check(request)
            method = _proper(request.match_info["method"])
            fields = await read_fields(request)
            fault = self.world.trouble.strike(method, _chat_of(fields))
            if fault and fault.kind == "slow":
                await asyncio.sleep(fault.seconds)
            if fault and (refusal := fault.refusal()):
                self.world.note(
                    method, fields.said, _chat_of(fields), {"error_code": refusal.code, "description": str(refusal)}
                )
                raise refusal
            if _cuts(fault, "cut_before"):
                return _cut(request)
            result = await self._answer(method, fields)
            if _cuts(fault, "cut_after"):
                return _cut(request)
            return web.json_response({"ok": True, "result": result})
        except Refusal as refusal:
            return refused(refusal)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check(request)
        except Refusal as refusal:
            return refused(refusal)
        parts = request.match_info["path"].split("/")
        blob = self.world.shelf.get(parts[1]) if len(parts) == 3 else None
        if blob is None or blob.path != "/".join(parts):
            return refused(Refusal(404, "Not Found"))
        return web.Response(body=blob.data, content_type="application/octet-stream")

    def _check(self, request: web.Request) -> None:
        if not hmac.compare_digest(request.match_info["token"].encode(), self.token.encode()):
            raise Refusal(401, "Unauthorized")


def _proper(name: str) -> str:
    """A method's name in its own spelling; Telegram does not look at case."""
    known = (*METHODS, "getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo")
    return next((method for method in known if method.lower() == name.lower()), name)


def _chat_of(fields: Fields) -> int | None:
    said = str(fields.said.get("chat_id", ""))
    return int(said) if said.removeprefix("-").isdecimal() else None


def _cuts(fault: Fault | None, kind: str) -> bool:
    return fault is not None and fault.kind == kind


def _cut(request: web.Request) -> web.StreamResponse:
    """Breaks the connection off instead of answering."""
    if request.transport:
        request.transport.abort()
    return web.Response()


def refused(refusal: Refusal) -> web.Response:
    """A refusal in the Bot API's form."""
    body: Json = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.json_response(body, status=refusal.code)


def _page(name: str) -> Handler:
    async def show(_request: web.Request) -> web.StreamResponse:
        return web.FileResponse(PAGE / name, headers={**HEADERS, "Cache-Control": "no-cache"})

    return show


@web.middleware
async def _guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuses other names for this address, and other sites' scripts."""
    host = request.headers.get("Host", "")
    if urlsplit(f"//{host}").hostname not in NAMES:
        return refused(Refusal(403, "Forbidden: this answers to loopback's names only"))
    origin = request.headers.get("Origin")
    if request.path.startswith("/sim/") and origin is not None and urlsplit(origin).netloc != host:
        return refused(Refusal(403, "Forbidden: cross-origin"))
    answer = await handler(request)
    if not answer.prepared:
        for name in ("X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Resource-Policy"):
            answer.headers[name] = HEADERS[name]
    return answer


@web.middleware
async def _errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refusals and HTTP's own errors as the Bot API says them."""
    try:
        return await handler(request)
    except Refusal as refusal:
        return refused(refusal)
    except web.HTTPException as fault:
        return refused(Refusal(fault.status, fault.reason))
