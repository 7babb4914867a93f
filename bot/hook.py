"""The webhook: 200 only when the update is committed. Telegram keeps an update until then and sends it again."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

import structlog
from aiohttp import web
from telegram import Bot
from telegram.error import TelegramError

from bot.config import DEFAULT_PORT, Config
from bot.desk import Desk
from bot.ears import is_id
from bot.heard import Heard
from bot.hearing import ALLOWED
from bot.watch import Watch, serving
from storage.database import in_a_line

log = structlog.get_logger()

LARGEST = 1 << 20  #: bytes of one update
AGAIN_S = 10.0  #: between two tries to tell Telegram our address
Route = Callable[[Sequence[dict[str, Any]]], Awaitable[list[Heard]]]


def secret_of(config: Config) -> str:
    """WEBHOOK_SECRET, else one made from the token: the same in every replica, and no way back to the token."""
    if config.webhook_secret is not None:
        return config.webhook_secret.get_secret_value()
    assert config.token is not None
    return hmac.new(config.token.encode(), b"webhook", hashlib.sha256).hexdigest()


@contextlib.asynccontextmanager
async def open_hook(config: Config, bot: Bot, desk: Desk, route: Route, watch: Watch) -> AsyncIterator[None]:
    """Serves the webhook while it is open; requests in hand are finished. Raises CannotStartError."""
    assert config.webhook_url is not None
    secret, lock = secret_of(config), asyncio.Lock()
    desk.pushed = True

    async def update(request: web.Request) -> web.Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode("utf-8", "replace"), secret.encode()):
            return web.Response(status=403)
        try:
            raw = json.loads(await request.read())
            update_id = raw["update_id"]
        except (ValueError, KeyError, TypeError, RecursionError):
            return web.Response(status=400)
        if not is_id(update_id):
            return web.Response(status=400)
        try:
            async with lock:  # the handler table's sink takes one at a time
                heard = await route([raw])
            done = await desk.take(heard)
            held = update_id in await desk.confirmed([update_id])
        except Exception as fault:  # the memory is away, or what nobody thought of: the update comes again
            log.warning("push_failed", reason=in_a_line(fault))
            held = False
        if not held:
            return web.Response(status=503)
        for h in done:
            if h.query is not None:
                return web.json_response({"method": "answerCallbackQuery", "callback_query_id": h.query})
        return web.Response()

    async def counted(request: web.Request) -> web.Response:
        status = 500
        try:
            answer = await update(request)
            status = answer.status
            return answer
        except web.HTTPException as refusal:
            status = refusal.status
            raise
        finally:
            desk.metrics.pushed(status)

    port = config.port or DEFAULT_PORT
    app = web.Application(client_max_size=LARGEST)
    app.router.add_post(urlsplit(config.webhook_url).path or "/", counted)
    watch.onto(app, public=True)
    async with serving(app, "0.0.0.0", port, "PORT"):  # noqa: S104  behind a host's router
        log.info("webhook_open", port=port)
        announcing = asyncio.create_task(_announce(config.webhook_url, secret, bot))
        try:
            yield
        finally:
            announcing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await announcing


async def _announce(url: str, secret: str, bot: Bot) -> None:
    """Tells Telegram where to push, at every start: the secret may be another, and nobody can ask which one it was."""
    while True:
        try:
            await bot.set_webhook(url, allowed_updates=list(ALLOWED), secret_token=secret)
            return
        except TelegramError as fault:
            log.warning("webhook_not_set", reason=str(fault))
            await asyncio.sleep(AGAIN_S)
