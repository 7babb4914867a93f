"""Marking what Telegram accepted, at once and several together: what is accepted during one commit shares the next.

So a letter waits for one commit at most, and no more letters stand between "accepted" and "marked" than are on their
way at the same time. The commit does not wait for the disk: no kill -9 takes it back.
"""

from __future__ import annotations

import asyncio

from storage.database import Database
from storage.heard import Sent

TRY_AGAIN_S = (0.2, 1.0, 3.0)  #: a memory that is away for a moment makes no repeated message


class Marker:
    """Holds what was accepted and is not marked yet."""

    def __init__(self, database: Database):
        self.database = database
        self._waiting: list[tuple[Sent, asyncio.Future[None]]] = []
        self._working: asyncio.Task[None] | None = None

    async def mark(self, sent: Sent) -> None:
        """Ends when the letter is marked. Raises what the memory raises after the last try."""
        marked = asyncio.get_running_loop().create_future()
        self._waiting.append((sent, marked))
        if self._working is None or self._working.done():
            self._working = asyncio.create_task(self._work())
        await marked

    async def _work(self) -> None:
        while self._waiting:
            those, self._waiting = self._waiting, []
            fault: BaseException | None = None
            try:
                await self._commit([sent for sent, _ in those])
            except BaseException as raised:  # whoever waits has to be told, whatever it is
                fault = raised
            for _, marked in those:
                if marked.done():  # nobody waits any more
                    continue
                if fault is None:
                    marked.set_result(None)
                else:
                    marked.set_exception(fault)

    async def _commit(self, those: list[Sent]) -> None:
        for wait in (*TRY_AGAIN_S, None):
            try:
                async with self.database.transaction(hasty=True, short=True) as memory:
                    await memory.sent_all(those)
                if any(sent.letter.athlete_id is None for sent in those):  # a farewell leaves no trace
                    await self.database.scrub()
                return
            except Exception:
                if wait is None:
                    raise
                await asyncio.sleep(wait)
