"""The webhook: 200 only when the update is committed. Telegram keeps an update until then and sends it again."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

import structlog
from aiohttp import web
from telegram import Bot
from telegram.error import TelegramError

from bot.config import CannotStartError, Config
from bot.desk import Desk
from bot.heard import Heard
from bot.hearing import ALLOWED

log = structlog.get_logger()

LARGEST = 1 << 20  #: bytes of one update
DEFAULT_PORT = 8080
READY_S = 2.0  #: how long the database may take to answer before no updates are wanted
AGAIN_S = 10.0  #: between two tries to tell Telegram our address
Route = Callable[[Sequence[dict[str, Any]]], Awaitable[list[Heard]]]


def secret_of(config: Config) -> str:
    """WEBHOOK_SECRET, else one made from the token: the same in every replica, and no way back to the token."""
    if config.webhook_secret is not None:
        return config.webhook_secret.get_secret_value()
    assert config.token is not None
    return hmac.new(config.token.encode(), b"webhook", hashlib.sha256).hexdigest()


async def listen(config: Config, bot: Bot, desk: Desk, route: Route, stop: asyncio.Event) -> None:
    """Serves the webhook until ``stop``; requests in hand are finished."""
    assert config.webhook_url is not None
    secret, lock = secret_of(config), asyncio.Lock()

    async def update(request: web.Request) -> web.Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode("utf-8", "replace"), secret.encode()):
            return web.Response(status=403)
        try:
            raw = json.loads(await request.read())
            update_id = int(raw["update_id"])
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return web.Response(status=400)
        async with lock:  # the handler table's sink takes one at a time
            heard = await route([raw])
        done = await desk.take(heard)
        if update_id not in await desk.confirmed([update_id]):
            return web.Response(status=503)
        for h in done:
            if h.query is not None:
                return web.json_response({"method": "answerCallbackQuery", "callback_query_id": h.query})
        return web.Response()

    app = web.Application(client_max_size=LARGEST)
    app.router.add_post(urlsplit(config.webhook_url).path or "/", update)

    async def ready(_: web.Request) -> web.Response:
        """Whether an update would be kept: the database answers, and nobody has asked us to stop."""
        try:
            async with asyncio.timeout(READY_S):
                await desk.database.anyone_due(desk.clock())
        except Exception as fault:
            log.warning("not_ready", reason=type(fault).__name__)
            return web.Response(status=503, text="the database does not answer\n")
        return web.Response(status=503, text="stopping\n") if stop.is_set() else web.Response(text="ok\n")

    app.router.add_get("/healthz", _healthy)
    app.router.add_get("/readyz", ready)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=2.0)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, "0.0.0.0", config.port or DEFAULT_PORT).start()  # noqa: S104  behind a host's router
        except OSError:
            raise CannotStartError(f"PORT {config.port or DEFAULT_PORT} is taken or not allowed") from None
        log.info("webhook_open", port=config.port or DEFAULT_PORT)
        announcing = asyncio.create_task(_announce(config.webhook_url, secret, bot))
        await stop.wait()
        announcing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await announcing
    finally:
        await runner.cleanup()


async def _announce(url: str, secret: str, bot: Bot) -> None:
    """Tells Telegram where to push, at every start: the secret may be another, and nobody can ask which one it was."""
    while True:
        try:
            await bot.set_webhook(url, allowed_updates=list(ALLOWED), secret_token=secret)
            return
        except TelegramError as fault:
            log.warning("webhook_not_set", reason=str(fault))
            await asyncio.sleep(AGAIN_S)


async def _healthy(_: web.Request) -> web.Response:
    return web.Response(text="ok\n")
