"""Updates on their way to the bot: by long poll, or pushed to a webhook. One of the two at a time, as with Telegram."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import aiohttp

from bot.standin.fields import Fields
from bot.standin.trouble import Refusal, bad
from bot.standin.world import Waiting, World

Json = dict[str, Any]
FIRST_WAIT, LONGEST_WAIT = 0.2, 60.0  # seconds between two tries of a webhook


class Delivery:
    """Who asks for updates, and where they are pushed."""

    def __init__(self, world: World, call: Callable[[str, Fields], Any]) -> None:
        self._world = world
        self._call = call
        self._poll = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._busy: set[str] = set()
        self._client: aiohttp.ClientSession | None = None
        self._dispatcher: asyncio.Task[None] | None = None
        self._fault: str | None = None
        self.url = ""
        self.secret = ""
        self.connections = 40
        self.closing = False

    # --- long poll

    async def get_updates(self, fields: Fields) -> list[Json]:
        """What waits, or comes within ``timeout`` seconds; the newest poll ends an older one with 409."""
        if self.url:
            raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first")
        self._allow(fields)
        self._poll += 1
        mine = self._poll
        self._world.news.set()
        offset = fields.number("offset") or 0
        limit = min(max(fields.number("limit") or 100, 1), 100)
        until = asyncio.get_running_loop().time() + min(max(fields.number("timeout") or 0, 0), 50)
        if offset > 0:
            self._world.confirm(offset)
        elif offset < 0:
            waiting = self._world.pending()
            if len(waiting) > -offset:
                self._world.confirm(waiting[offset].update["update_id"])
        while True:
            self._world.news.clear()
            if mine != self._poll:
                self._world.news.set()  # the newer one must not miss what this one was woken for
                raise Refusal(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
            found = [w.update for w in self._world.pending(limit)]
            left = until - asyncio.get_running_loop().time()
            if found or left <= 0 or self.closing:
                return found
            with suppress(TimeoutError):
                await asyncio.wait_for(self._world.news.wait(), left)

    def _allow(self, fields: Fields) -> None:
        if "allowed_updates" in fields.said:
            wanted = fields.tree("allowed_updates")
            self._world.allowed = [str(kind) for kind in wanted] if wanted else None

    # --- webhook

    def set_webhook(self, fields: Fields) -> bool:
        """Starts pushing to ``url`` (empty: back to polling)."""
        url = fields.text("url")
        if not url:
            return self.delete_webhook(fields)
        if not url.startswith(("https://", "http://")):
            raise bad("bad webhook: invalid URL")
        self._allow(fields)
        if fields.flag("drop_pending_updates"):
            self._world.waiting.clear()
        self.url, self.secret = url, fields.text("secret_token")
        self.connections = min(max(fields.number("max_connections") or 40, 1), 100)
        self._fault = None
        self._poll += 1  # a poll that waits is over
        if self._dispatcher is None:
            self._dispatcher = asyncio.create_task(self._dispatch())
        self._world.news.set()
        return True

    def delete_webhook(self, fields: Fields) -> bool:
        """Back to polling."""
        if fields.flag("drop_pending_updates"):
            self._world.waiting.clear()
        self.url = self.secret = ""
        self._world.news.set()
        return True

    def webhook_info(self) -> Json:
        """What getWebhookInfo says."""
        info: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._world.waiting),
        }
        if self.url:
            info["max_connections"] = self.connections
        if self._world.allowed:
            info["allowed_updates"] = self._world.allowed
        if self._fault:
            info |= {"last_error_date": self._world.now(), "last_error_message": self._fault}
        return info

    async def _dispatch(self) -> None:
        """Keeps one update of each lane on its way, in order."""
        while True:
            self._world.news.clear()
            if self.url:
                taken: set[str] = set()
                for waiting in self._world.pending():
                    if len(self._busy) >= self.connections:
                        break
                    if waiting.lane not in self._busy | taken:
                        self._busy.add(waiting.lane)
                        task = asyncio.create_task(self._push(waiting))
                        self._tasks.add(task)
                        task.add_done_callback(self._tasks.discard)
                    taken.add(waiting.lane)
            await self._world.news.wait()

    async def _push(self, waiting: Waiting) -> None:
        """Posts one update until it is taken (2xx), too old, or the webhook is gone."""
        wait = FIRST_WAIT
        try:
            while self.url and not self.closing and waiting.until >= self._world.now():
                if await self._post(waiting.update):
                    with suppress(ValueError):
                        self._world.waiting.remove(waiting)
                    return
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)
        finally:
            self._busy.discard(waiting.lane)
            self._world.news.set()

    async def _post(self, update: Json) -> bool:
        if self._client is None:
            self._client = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60))
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret} if self.secret else {}
        try:
            async with self._client.post(self.url, json=update, headers=headers) as answer:
                body = await answer.read()
                if not 200 <= answer.status < 300:
                    self._fault = f"Wrong response from the webhook: {answer.status} {answer.reason}"
                    return False
        except (aiohttp.ClientError, TimeoutError, OSError) as fault:
            self._fault = f"Connection failed: {type(fault).__name__}"
            return False
        # a method may come back in the body; Telegram carries it out and forgets its result
        with suppress(ValueError, Refusal):
            said = json.loads(body)
            if isinstance(said, dict) and "method" in said:
                self._call(str(said.pop("method")), Fields(said))
        return True

    async def close(self) -> None:
        """Ends polls and pushes."""
        self.closing = True
        self._world.news.set()
        tasks = [*self._tasks, *([self._dispatcher] if self._dispatcher else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._client:
            await self._client.close()
