"""The post: what is owed is sent, chat by chat, oldest first, and marked as soon as it was accepted.

Between Telegram's accepting a message and our marking it lies a window that no bot can close: an answer is then sent
again, and counted; a word is not.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from itertools import groupby

import structlog

from scheduler.marking import Marker
from storage.database import Database
from storage.heard import UNSURE, Owed, Sent

log = structlog.get_logger()

AT_ONCE = 32  #: chats spoken to at the same time
LEASE_S = 60.0
IDLE_S = 1.0  #: how long a sender sleeps when nothing is owed and nobody wakes it
TRIES = 12  #: then a message that is at fault itself is given up
LONGEST_S = 30.0  #: between two tries: so soon after an outage the coach speaks again
FINISH_S = 3.0  #: what is in hand may take when stopping


class BlockedError(Exception):
    """The athlete blocked the bot, or is no more."""

    outcome = "403"


class FloodError(Exception):
    """Too fast: nothing was sent, wait."""

    outcome = "429"

    def __init__(self, seconds: float):
        self.seconds = seconds
        super().__init__(f"wait {seconds} s")


class UnsendableError(Exception):
    """The message is refused for good."""

    outcome = "400"


class UnsureError(Exception):
    """It is not known whether the message arrived."""

    outcome = "unsure"


class AwayError(Exception):
    """Telegram cannot be reached, or is ill: the message did not arrive, and nothing is wrong with it."""

    def __init__(self, reason: str, outcome: str = "connection"):
        self.outcome = outcome  #: ``connection``: never made; ``5xx``, ``401``: what Telegram answered
        super().__init__(reason)


Speak = Callable[[Owed], Awaitable[int | None]]


def system_clock() -> datetime:
    """Now, aware. The only look at the clock that the post takes; tests hand in their own."""
    return datetime.now(UTC)


class Post:
    """Holds one sender. ``speak`` sends one letter and returns Telegram's message id."""

    def __init__(self, database: Database, speak: Speak, name: str, clock: Callable[[], datetime] = system_clock):
        self.database, self.speak, self.name, self.clock = database, speak, name, clock
        self._marker = Marker(database)
        self._wake = asyncio.Event()
        self._rest_s = IDLE_S  #: how long to sleep when nothing can be sent now
        self._over_at: float | None = None  #: when everything has to be over, by the loop's clock
        self.counts: Counter[str] = Counter()  #: ``sent``, and what may have been said ``twice``
        self.outcomes: Counter[tuple[str, str]] = Counter()  #: calls by kind of letter and what became of them

    def wake(self) -> None:
        """There may be something to send."""
        self._wake.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Sends until ``stop``; whatever fails is tried again. A slow letter keeps no other chat waiting."""
        stopping = asyncio.create_task(stop.wait())
        busy: set[asyncio.Task[None]] = set()
        freed = False
        try:
            while not stop.is_set():
                self._wake.clear()
                try:
                    freed = freed or await self._free_leases()
                    found = await self._claim(AT_ONCE - len(busy))
                except Exception:
                    log.exception("post_failed")
                    await asyncio.wait({stopping}, timeout=IDLE_S)
                    continue
                busy |= {asyncio.create_task(self._to_chat(rows)) for rows in found}
                full = len(busy) >= AT_ONCE
                if not found or full:
                    waking = asyncio.create_task(self._wake.wait())
                    several = {stopping, *busy} if full else {waking, stopping, *busy}
                    await asyncio.wait(several, timeout=self._rest_s, return_when=asyncio.FIRST_COMPLETED)
                    waking.cancel()
                busy = {task for task in busy if not _ended(task)}
        finally:
            stopping.cancel()
            await self._finish(busy)
            log.info("post_stopped", **self.counts)

    async def _finish(self, busy: set[asyncio.Task[None]]) -> None:
        """Lets what is in hand end, for ``FINISH_S`` at most, the last drain included: who stops us does not wait."""
        self._over_at = asyncio.get_running_loop().time() + FINISH_S
        if busy:
            _, late = await asyncio.wait(busy, timeout=FINISH_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*busy, return_exceptions=True)

    async def _free_leases(self) -> bool:
        """Frees what a sender of our name held when it was killed."""
        async with self.database.transaction() as memory:
            await memory.free_leases(self.name)
        return True

    async def drain(self, seconds: float) -> None:
        """Sends what is owed now, for ``seconds`` at most: the last thing before stopping."""
        if self._over_at is not None:
            seconds = min(seconds, self._over_at - asyncio.get_running_loop().time())
        try:
            async with asyncio.timeout(seconds):
                while await self.deliver():
                    pass
        except TimeoutError:
            log.info("post_left_for_later")

    async def deliver(self) -> int:
        """One round: claims some chats' letters, sends them, marks them. Returns how many were settled."""
        found = await self._claim(AT_ONCE)
        await asyncio.gather(*(self._to_chat(rows) for rows in found))
        return sum(map(len, found))

    async def _claim(self, room: int) -> list[list[Owed]]:
        """The letters of up to ``room`` chats, chat by chat; they are leased to us.

        An answer that a power cut lets be said again does little harm, a word does: their leases wait for the disk.
        """
        now = self.clock()
        async with self.database.transaction(hasty=True, short=True) as memory:
            free, answers = await memory.pace(now, room)
            owed = await memory.owed(now, 0, LEASE_S, self.name, answers=answers) if answers else []
            words = min(free - len(owed), room) if memory.words_wait else 0
            self._rest_s = IDLE_S if free or not room else max(0.01, min(IDLE_S, await memory.pace_free_in(now)))
        if words > 0:
            async with self.database.transaction() as memory:
                words, _ = await memory.pace(now, words)
                owed += await memory.owed(now, words, LEASE_S, self.name) if words else []
        owed.sort(key=lambda o: (o.chat_id, o.id))
        return [list(rows) for _, rows in groupby(owed, lambda o: o.chat_id)]

    async def _to_chat(self, rows: list[Owed]) -> None:
        """One chat's letters in order; the first that fails stops the rest."""
        for owed in rows:
            if not await self._one(owed):
                return

    async def _one(self, owed: Owed) -> bool:
        event = log.bind(outbox=owed.id, kind=owed.kind)
        if owed.again and owed.kind == "word":
            event.warning("word_unsure")
            return await self._again(owed, UNSURE, over=True)
        if owed.again:
            self.counts["twice"] += 1
            event.warning("maybe_twice")
        try:
            message_id = await self._spoken(owed)
        except BlockedError:
            event.info("chat_asleep")
            async with self.database.transaction() as memory:
                await memory.dropped(owed.id, "blocked", self.clock())
                await memory.put_asleep(owed.chat_id, self.clock())
            return False
        except FloodError as fault:
            event.warning("flood", seconds=fault.seconds)
            until = self.clock() + timedelta(seconds=fault.seconds)
            async with self.database.transaction() as memory:
                await memory.hold_until(until)
                await memory.failed(owed.id, until, "flood")
            return False
        except UnsendableError as fault:
            event.error("unsendable", reason=str(fault))
            async with self.database.transaction() as memory:
                await memory.dropped(owed.id, f"refused: {fault}", self.clock())
            return True
        except UnsureError:
            event.warning("unsure")
            return await self._again(owed, UNSURE, over=owed.kind == "word")
        except AwayError as fault:
            event.warning("away", reason=str(fault))
            return await self._again(owed, "away", over=False)
        except Exception as fault:
            event.exception("not_sent", reason=type(fault).__name__)
            return await self._again(owed, type(fault).__name__, over=owed.attempts + 1 >= TRIES)
        await self._marker.mark(Sent(owed, message_id, self.clock()))
        self.counts["sent"] += 1
        return True

    async def _spoken(self, owed: Owed) -> int | None:
        """Speaks a letter and counts what came of it: ``ok``, or the fault's outcome; ``fault`` for one of our own."""
        outcome = "fault"
        try:
            message_id = await self.speak(owed)
            outcome = "ok"
            return message_id
        except (BlockedError, FloodError, UnsendableError, UnsureError, AwayError) as fault:
            outcome = fault.outcome
            raise
        finally:
            self.outcomes[owed.kind, outcome] += 1

    async def _again(self, owed: Owed, reason: str, *, over: bool) -> bool:
        """Sets a letter back for a later try, or gives it up: a word that may have arrived is not sent twice.

        An outage of Telegram, however long, gives nothing up.
        """
        now = self.clock()
        async with self.database.transaction() as memory:
            if over:
                await memory.dropped(owed.id, reason, now)
                return True
            wait = min(LONGEST_S, 2.0 ** min(owed.attempts, 16)) * random.uniform(0.5, 1.0)  # noqa: S311  jitter, no secret
            await memory.failed(owed.id, now + timedelta(seconds=wait), reason)
        return False


def _ended(task: asyncio.Task[None]) -> bool:
    """Whether a chat's turn is over; what went wrong in it is told, and its letter is owed again after the lease."""
    if not task.done():
        return False
    if not task.cancelled() and task.exception() is not None:
        log.error("post_failed", exc_info=task.exception())
    return True
