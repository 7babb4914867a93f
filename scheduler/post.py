"""The post: what is owed is sent, chat by chat, oldest first, and marked as soon as it was accepted.

Between Telegram's accepting a message and our marking it lies a window that no bot can close: an answer is then sent
again, and counted; a word is not.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import groupby

import structlog

from scheduler.faults import failed
from scheduler.marking import Marker
from storage.database import Database
from storage.heard import UNSURE, Owed, Sent
from storage.memory import Memory

log = structlog.get_logger()

AT_ONCE = 32  #: chats spoken to at the same time
LEASE_S = 60.0
PATIENCE = (1.0, 2.0, 4.0, 8.0)  #: seconds between rounds while the database is away
IDLE_S = 1.0  #: how long a sender sleeps when nothing is owed and nobody wakes it
SOON_S = 0.01  #: no sooner it looks again by itself
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


@dataclass(frozen=True, kw_only=True, slots=True)
class Leased:
    """Letters that are ours to speak; ``more``: others may be owed that could go now as well."""

    letters: tuple[Owed, ...] = ()
    more: bool


class Post:
    """Holds one sender. ``speak`` sends one letter and returns Telegram's message id."""

    def __init__(self, database: Database, speak: Speak, name: str, clock: Callable[[], datetime] = system_clock):
        self.database, self.speak, self.name, self.clock = database, speak, name, clock
        self._marker = Marker(database)
        self._wake = asyncio.Event()
        self._open = False  #: it runs, and what an earlier one of our name held is freed
        self._busy: set[asyncio.Task[None]] = set()  #: a chat's turn each
        self._in_turn = asyncio.Semaphore(AT_ONCE)
        self._full = False  #: there was no room for all that is owed
        self._rest_s = IDLE_S  #: how long to sleep when nothing can be sent now
        self._looking: asyncio.TimerHandle | None = None
        self._over_at: float | None = None  #: when everything has to be over, by the loop's clock
        self.counts: Counter[str] = Counter()  #: ``sent``, and what may have been said ``twice``
        self.outcomes: Counter[tuple[str, str]] = Counter()  #: calls by kind of letter and what became of them

    def wake(self) -> None:
        """There may be something to send."""
        self._wake.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Sends until ``stop``; whatever fails is tried again. A slow letter keeps no other chat waiting."""
        stopping = asyncio.create_task(stop.wait())
        failures = 0
        try:
            while not stop.is_set():
                self._wake.clear()
                try:
                    await self.open()
                    more = await self._round()
                    failures = 0
                except Exception as fault:
                    wait = PATIENCE[min(failures, len(PATIENCE) - 1)]
                    failures += 1
                    failed("post_failed", fault, again_in_s=wait)
                    await asyncio.wait({stopping}, timeout=wait)
                    continue
                if not more:
                    self._look_in(self._rest_s)
                    waking = asyncio.create_task(self._wake.wait())
                    await asyncio.wait({waking, stopping}, return_when=asyncio.FIRST_COMPLETED)
                    waking.cancel()
        finally:
            self._open = False
            stopping.cancel()
            await self._finish(set(self._busy))
            log.info("post_stopped", **self.counts)

    def _look_in(self, seconds: float) -> None:
        """Looks again in so long, or sooner where that was meant already."""
        loop = asyncio.get_running_loop()
        at, last = loop.time() + seconds, self._looking
        if last is None or last.cancelled() or not loop.time() < last.when() <= at:
            if last is not None:
                last.cancel()
            self._looking = loop.call_at(at, self.wake)

    async def _round(self) -> bool:
        """Claims what there is room for, and begins it; whether to look again at once."""
        room = AT_ONCE - len(self._busy)
        if room <= 0:
            self._full = True
            return False
        found = await self._claim(room)
        self._begin(found.letters)
        self._full = found.more and len(self._busy) >= AT_ONCE
        return found.more and bool(found.letters) and not self._full

    async def lease(self, memory: Memory) -> Leased:
        """Leases the answers that a transaction has just put into the outbox, in this very transaction.

        Who writes to SQLite is alone: another transaction would only keep the answer waiting. On a server the budget,
        which all senders share, must not be held by a commit that waits for the disk: there the next round claims.
        """
        room = AT_ONCE - len(self._busy)
        if not self._open or room <= 0 or self.database.dialect != "sqlite":
            return Leased(more=True)
        found, words = await self._answers(memory, self.clock(), room)
        return replace(found, more=found.more or words > 0)

    def begin(self, leased: Leased) -> None:
        """Speaks what was leased, now that it is committed."""
        self._begin(leased.letters)
        if leased.more:
            self.wake()
        else:
            self._look_in(self._rest_s)

    def _begin(self, letters: Sequence[Owed]) -> None:
        for rows in _by_chat(letters):
            task = asyncio.create_task(self._turn(rows))
            self._busy.add(task)
            task.add_done_callback(self._ended)

    async def _turn(self, rows: list[Owed]) -> None:
        async with self._in_turn:
            await self._to_chat(rows)

    def _ended(self, task: asyncio.Task[None]) -> None:
        """A chat's turn is over; what went wrong in it is told, and its letter is owed again after the lease."""
        self._busy.discard(task)
        if not task.cancelled() and task.exception() is not None:
            failed("post_failed", task.exception())
        if self._full:
            self.wake()

    async def _finish(self, busy: set[asyncio.Task[None]]) -> None:
        """Lets what is in hand end, for ``FINISH_S`` at most, the last drain included: who stops us does not wait."""
        self._over_at = asyncio.get_running_loop().time() + FINISH_S
        if busy:
            _, late = await asyncio.wait(busy, timeout=FINISH_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*busy, return_exceptions=True)

    async def open(self) -> None:
        """From now on answers may be leased, once what a sender of our name held when it was killed is free."""
        if not self._open:
            await self._free_leases()
            self._open = True

    async def settled(self) -> None:
        """Ends when everything that was begun is over, and what else may go was claimed and is over, too."""
        if self._busy:
            await asyncio.wait(self._busy)
        while self._wake.is_set():
            self._wake.clear()
            while await self.deliver():
                pass

    async def _free_leases(self) -> None:
        """Frees what a sender of our name held when it was killed."""
        async with self.database.transaction() as memory:
            await memory.free_leases(self.name)

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
        found = (await self._claim(AT_ONCE)).letters
        await asyncio.gather(*(self._to_chat(rows) for rows in _by_chat(found)))
        return len(found)

    async def _claim(self, room: int) -> Leased:
        """The letters of up to ``room`` chats, leased to us.

        An answer that a power cut lets be said again does little harm, a word does: their leases wait for the disk.
        """
        now = self.clock()
        async with self.database.transaction(hasty=True, short=True) as memory:
            found, words = await self._answers(memory, now, room)
        if not words:
            return found
        async with self.database.transaction() as memory:
            words, _ = await memory.pace(now, words)
            owed = await memory.owed(now, words, LEASE_S, self.name) if words else []
        return Leased(letters=(*found.letters, *owed), more=found.more or bool(owed))

    async def _answers(self, memory: Memory, now: datetime, room: int) -> tuple[Leased, int]:
        """The answers of up to ``room`` chats, leased to us, and for how many words beside them there is room.

        Also sets when to look again, where nobody wakes us.
        """
        free, most = await memory.pace(now, room)
        owed = await memory.owed(now, 0, LEASE_S, self.name, answers=most) if most else []
        rest_s = IDLE_S if memory.free_at is None else (memory.free_at - now).total_seconds()
        if not most or (memory.words_wait and not free):
            rest_s = await memory.pace_free_in(now)
        self._rest_s = max(SOON_S, min(IDLE_S, rest_s))
        words = max(0, min(free, room) - len(owed)) if memory.words_wait else 0
        return Leased(letters=tuple(owed), more=0 < most <= len(owed)), words

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


def _by_chat(letters: Sequence[Owed]) -> list[list[Owed]]:
    """Letters of a chat together, in order."""
    ordered = sorted(letters, key=lambda o: (o.chat_id, o.id))
    return [list(rows) for _, rows in groupby(ordered, lambda o: o.chat_id)]
