"""What a host may ask of a running coach: /healthz (it runs), /readyz (it can work), /metrics (how it goes).

On the webhook's public port /metrics exists only for who knows METRICS_TOKEN. METRICS_PORT opens a door of its own, on
this machine alone unless METRICS_HOST says otherwise: for polling, ``coach schedule``, and a scraper beside them.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import time
from collections.abc import AsyncIterator
from datetime import datetime

import structlog
from aiohttp import web

from bot.config import CannotStartError, Config
from bot.desk import Desk
from bot.metrics import Waiting

log = structlog.get_logger()

READY_S = 2.0  #: how long the database may take to answer
POLLED_S = 90.0  #: a poll takes 35 s at most
ROUND_S = 300.0  #: a round of a great crowd may take long, and a failed one is tried again after half a minute
FRESH_S = 5.0  #: the database is not asked more often, however often somebody scrapes
CONTENT = "text/plain; version=0.0.4; charset=utf-8"


class Watch:
    """Holds the answers. ``polls``, ``clock``: what this process is there for, so that its standing still is told."""

    def __init__(self, config: Config, desk: Desk, stop: asyncio.Event, *, polls: bool, clock: bool):
        self.config, self.desk, self.stop = config, desk, stop
        self.polls, self.clock = polls, clock
        self._began = time.monotonic()
        self._told: tuple[float, Waiting | None] | None = None
        self._asking = asyncio.Lock()

    def onto(self, app: web.Application, *, public: bool) -> None:
        """Puts the answers onto a server; /metrics onto a public one only where it is protected."""
        app.router.add_get("/healthz", self._healthy)
        app.router.add_get("/readyz", self._ready)
        if not public or self.config.metrics_token is not None:
            app.router.add_get("/metrics", self._metrics)

    async def _healthy(self, _: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def _ready(self, _: web.Request) -> web.Response:
        """Whether an update would be kept: the database answers, and nobody has asked us to stop."""
        why = await self.not_ready(time.monotonic())
        return web.Response(text="ok\n") if why is None else web.Response(status=503, text=f"{why}\n")

    async def not_ready(self, now_s: float) -> str | None:
        """What keeps this process from its work at ``now_s`` (``time.monotonic``); None where nothing does."""
        try:
            async with asyncio.timeout(READY_S):
                await self.desk.database.anyone_due(self.desk.clock())
        except Exception as fault:
            log.warning("not_ready", reason=type(fault).__name__)
            return "the database does not answer"
        if self.stop.is_set():
            return "stopping"
        metrics = self.desk.metrics
        if self.polls and now_s - (metrics.polled_at or self._began) > POLLED_S:
            return f"no poll has come back for {POLLED_S:.0f} s"
        if self.clock and now_s - (metrics.round_at or self._began) > ROUND_S:
            return f"no round of the clock has ended for {ROUND_S:.0f} s"
        return None

    async def _metrics(self, request: web.Request) -> web.Response:
        """The page; to who does not know the token there is none."""
        token = self.config.metrics_token
        if token is not None:
            given = request.headers.get("Authorization", "").encode("utf-8", "replace")
            if not hmac.compare_digest(given, f"Bearer {token.get_secret_value()}".encode()):
                raise web.HTTPNotFound
        async with self._asking:
            page = self.desk.metrics.page(await self._waiting(self.desk.clock()))
        return web.Response(body=page, headers={"Content-Type": CONTENT, "Cache-Control": "no-store"})

    async def _waiting(self, now: datetime) -> Waiting | None:
        """What the database holds, looked at every few seconds; None while it does not answer."""
        if self._told is None or time.monotonic() - self._told[0] > FRESH_S:
            try:
                async with asyncio.timeout(READY_S), self.desk.database.reading() as memory:
                    found: Waiting | None = await memory.waiting(now)
            except Exception as fault:
                log.warning("not_looked_at", reason=type(fault).__name__)
                found = None
            self._told = time.monotonic(), found
        return self._told[1]


@contextlib.asynccontextmanager
async def own_door(watch: Watch) -> AsyncIterator[None]:
    """Serves on METRICS_PORT while it is open; nothing where that is not set. Raises CannotStartError."""
    port, host = watch.config.metrics_port, watch.config.metrics_host
    if port is None:
        yield
        return
    app = web.Application()
    watch.onto(app, public=False)
    async with serving(app, host, port, "METRICS_PORT"):
        log.info("metrics_open", host=host, port=port)
        yield


@contextlib.asynccontextmanager
async def serving(app: web.Application, host: str, port: int, variable: str) -> AsyncIterator[None]:
    """Serves an application while it is open; requests in hand are finished. Raises CannotStartError."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=2.0)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError:
            raise CannotStartError(f"{variable} {port} is taken or not allowed") from None
        yield
    finally:
        await runner.cleanup()
