"""The ears: long polling through the Bot's own network, a batch at a time.

python-telegram-bot's updater confirms first and handles later, so we poll ourselves: the next offset is sent only when
the memory holds every update before it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any, Literal

import structlog
from telegram import Bot, Update
from telegram.error import Conflict, RetryAfter, TelegramError
from telegram.ext import Application

from bot.desk import Desk
from bot.heard import Heard
from bot.hearing import ALLOWED, broken
from bot.transport import Form
from storage.database import in_a_line

log = structlog.get_logger()

POLL_S = 25
LIMIT = 100
PATIENCE = (1.0, 2.0, 4.0, 8.0, 15.0)  #: seconds between tries while Telegram cannot be reached

AnyApplication = Application[Any, Any, Any, Any, Any, Any]


class Ears:
    """Holds the poll. ``route`` takes Telegram's JSON apart through the handler table."""

    def __init__(self, bot: Bot, desk: Desk, route: Callable[[Sequence[dict[str, Any]]], Awaitable[list[Heard]]]):
        self.bot, self.desk, self.route = bot, desk, route
        self.offset: int | None = None
        self._answering: set[asyncio.Task[None]] = set()

    async def listen(self, stop: asyncio.Event) -> None:
        """Polls until ``stop``; a batch in hand is finished and confirmed."""
        stopping = asyncio.create_task(stop.wait())
        failures = 0
        try:
            while not stop.is_set():
                poll = asyncio.create_task(self.fetch(POLL_S))
                await asyncio.wait({poll, stopping}, return_when=asyncio.FIRST_COMPLETED)
                if not poll.done():
                    poll.cancel()
                    with contextlib.suppress(asyncio.CancelledError, Exception):
                        await poll
                    break
                try:
                    found = poll.result()
                    self.desk.metrics.polled("ok")
                    await self.work(found)
                    failures = 0
                except Exception as fault:  # the network, the memory, or what nobody thought of: nothing ends the coach
                    if isinstance(fault, RetryAfter):
                        wait = seconds(fault.retry_after)
                    else:
                        wait = PATIENCE[min(failures, len(PATIENCE) - 1)]
                        failures += 1
                    if poll.exception() is not None:
                        self.desk.metrics.polled(_outcome(fault))
                    event = "another_poll" if isinstance(fault, Conflict) else "poll_failed"
                    log.warning(event, reason=in_a_line(fault), again_in_s=wait)
                    if isinstance(fault, Conflict):
                        await self._without_webhook(fault)
                    await asyncio.wait({stopping}, timeout=wait)
        finally:
            stopping.cancel()
            await self._confirm_last()

    async def fetch(self, timeout_s: int, limit: int = LIMIT) -> list[dict[str, Any]]:
        """One getUpdates, as Telegram's own JSON: one update that the library cannot read must not hide the others."""
        form: dict[str, Any] = {"timeout": timeout_s, "limit": limit, "allowed_updates": list(ALLOWED)}
        if self.offset is not None:
            form["offset"] = self.offset
        result = await self.bot.request.post(
            f"{self.bot.base_url}/getUpdates",
            request_data=Form(form),  # type: ignore[arg-type]  # what the request classes read of it
            read_timeout=timeout_s + 10,
        )
        self.offset = None  # what it confirmed is gone at Telegram; ids may begin anywhere after a quiet week
        found: list[Any] = result if isinstance(result, list) else []
        known = [u for u in found if isinstance(u, dict) and is_id(u.get("update_id"))]
        if len(known) < len(found):
            log.error("updates_without_number", count=len(found) - len(known))
        return known

    async def work(self, raw: Sequence[dict[str, Any]]) -> None:
        """Does a batch and moves the offset past what the memory holds."""
        if not raw:
            return
        heard = await self.route(raw)
        done = await self.desk.take(heard)
        for h in done:
            if h.query is not None:
                task = asyncio.create_task(self._acknowledge(h.query))
                self._answering.add(task)
                task.add_done_callback(self._answering.discard)
        ids = sorted(int(u["update_id"]) for u in raw)
        held = await self.desk.confirmed(ids)
        for update_id in ids:
            if update_id not in held:
                raise RuntimeError("an update is not in the memory yet")
            self.offset = update_id + 1

    async def _without_webhook(self, fault: Conflict) -> None:
        """A webhook that somebody set, or that could not be taken away at start, would keep the ears deaf for ever."""
        if "webhook" in str(fault).lower():
            with contextlib.suppress(TelegramError):
                await self.bot.delete_webhook()

    async def _acknowledge(self, query: str) -> None:
        """Ends the spinner on a pressed button. It carries no effect, so it may be lost."""
        with contextlib.suppress(TelegramError):
            await self.bot.answer_callback_query(query)

    async def _confirm_last(self) -> None:
        """Tells Telegram how far we came; what this fetches stays unconfirmed."""
        if self.offset is not None:
            with contextlib.suppress(Exception):
                async with asyncio.timeout(1):
                    await self.fetch(0, limit=1)


def _outcome(fault: Exception) -> Literal["conflict", "flood", "failed"]:
    return "conflict" if isinstance(fault, Conflict) else "flood" if isinstance(fault, RetryAfter) else "failed"


def is_id(number: Any) -> bool:
    """Whether this can be an update's number."""
    return isinstance(number, int) and not isinstance(number, bool) and -(2**62) < number < 2**62


def seconds(wait: int | timedelta) -> float:
    """Telegram's retry_after, which the library gives in either form."""
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


async def routed(application: AnyApplication, sink: list[Heard], raw: Sequence[dict[str, Any]]) -> list[Heard]:
    """Takes updates apart through the application's handler table, in order."""
    out: list[Heard] = []
    for one in raw:
        sink.clear()
        try:
            update = Update.de_json(one, application.bot)
            await application.process_update(update)
        except Exception:
            log.exception("update_unreadable", update=one.get("update_id"))
            sink.clear()
        out.append(replace(sink[0], raw=one) if sink else broken(one))
    sink.clear()
    return out
