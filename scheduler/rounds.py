"""One round of the clock: who is due a word, think, claim, and put it into the outbox, in one transaction.

A round costs by what is due, not by how many athletes there are.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial

import structlog

from coach.books import Books
from content.voice import Voice
from scheduler.ahead import TwoHeads
from scheduler.helper import Helper
from scheduler.thinking import Thought, thought
from storage.database import Database, is_outage
from storage.heard import Recalled, Remembered
from storage.memory import Memory

log = structlog.get_logger()

BATCH = 32  #: athletes in one transaction: an answer that is typed meanwhile waits for one of these at most
SHARED = 64  #: so many where two heads think: it takes no longer, and each commit serves more
CROWD = 1_000  #: so many still waiting behind the first batch call a second head: to load one takes as long as they do
AHEAD = 64  #: so many of those who are due next are thought about while a batch is written: all of the next one
SET_ASIDE = timedelta(days=1)
HISTORY = timedelta(days=120)  #: how far back a round recalls the diary


@dataclass(kw_only=True, slots=True)
class _Round:
    """What a round thinks with."""

    now: datetime
    database: Database
    books: Books
    voice: Voice
    bot_id: int
    helper: Helper | None
    said: Counter[str]
    heads: TwoHeads[Recalled, Thought] | None = None  #: both of them, where there may be a second

    async def next(self, besides: Collection[int]) -> list[Recalled]:
        """Who is due beside those in hand, as they are seen without a lock: for thinking ahead."""
        async with self.database.reading() as memory:
            return await memory.look_ahead(self.now, besides, AHEAD, since=self.since)

    @property
    def since(self) -> date:
        return (self.now - HISTORY).date()

    def think(self, one: Recalled) -> Thought:
        return thought(one, self.now, self.books, self.voice, self.bot_id)


async def one_round(
    now: datetime,
    database: Database,
    books: Books,
    voice: Voice,
    bot_id: int,
    helper: Helper | None = None,
    said: Counter[str] | None = None,
) -> int:
    """Claims and queues every word that is due at ``now``; returns how many. Safe beside other rounds.

    One athlete whose round fails is set aside for a day, so that nobody else's word waits for it. Where a crowd is due,
    it is thought by two heads, if there is a ``helper``. ``said`` counts the words by kind.
    """
    if not await database.anyone_due(now):
        return 0
    counted = Counter[str]() if said is None else said
    this = _Round(now=now, database=database, books=books, voice=voice, bot_id=bot_id, helper=helper, said=counted)
    if helper is not None:
        this.heads = TwoHeads(helper, this.think, partial(helper.think, now=now, bot_id=bot_id), this.next)
    try:
        return await _speak_to_all(this)
    finally:
        if this.heads is not None:
            await this.heads.rest()


async def _speak_to_all(this: _Round) -> int:
    """Batch after batch, until nobody is due."""
    helper, database = this.helper, this.database
    spoken, looked = 0, helper is None
    while True:
        limit = SHARED if helper is not None and helper.ready else BATCH
        try:
            found, words = await _batch(this, limit)
        except Exception as fault:
            if is_outage(fault):
                raise
            log.exception("round_batch_failed")
            found, words = await _one_by_one(this, limit)
        spoken += words
        if found:
            log.info("round", due=found, spoken=words)
        if found < limit:
            return spoken
        if helper is not None and not looked:
            looked = True
            if not helper.ready and await database.many_due(this.now, CROWD):
                await helper.come()


async def _batch(this: _Round, limit: int) -> tuple[int, int]:
    """Up to ``limit`` athletes in one transaction: how many were due, how many words were queued."""
    async with this.database.transaction() as memory:
        ids = await memory.due(this.now, limit)
        if not ids:
            return 0, 0
        words, kinds = await _speak(this, memory, ids)
    this.said.update(kinds)  # they are committed
    return len(ids), words


async def _one_by_one(this: _Round, limit: int) -> tuple[int, int]:
    """The same athletes, each in a transaction of their own; who fails is looked at again tomorrow."""
    words = 0
    async with this.database.transaction() as memory:
        ids = await memory.due(this.now, limit)
    for athlete_id in ids:
        try:
            async with this.database.transaction() as memory:
                spoken, kinds = await _speak(this, memory, [athlete_id])
            words += spoken
            this.said.update(kinds)
        except Exception as fault:
            if is_outage(fault):
                raise
            log.exception("round_failed_for", athlete=athlete_id)
            async with this.database.transaction() as memory:
                await memory.look_again([athlete_id], this.now + SET_ASIDE)
    return len(ids), words


async def _speak(this: _Round, memory: Memory, ids: list[int]) -> tuple[int, list[str]]:
    """Thinks, claims and queues; returns how many words, and the kinds of what was claimed."""
    those = await memory.recall_words(ids, since=this.since)
    thoughts = await _think(this, those)
    ours = await memory.claim_all([claim for t in thoughts for claim in t.claims])
    work: list[Remembered] = []
    for one, made in zip(those, thoughts, strict=True):
        lost = not all(claim in ours for claim in made.claims)
        again = thought(one, this.now, this.books, this.voice, this.bot_id, only=ours) if lost else made
        work += again.work
    await memory.remember(work)
    return sum(len(w.outgoing) > 0 for w in work), [claim.kind for claim in ours]


async def _think(this: _Round, those: Sequence[Recalled]) -> list[Thought]:
    """A thought for each, by both heads where there are two."""
    heads, helper = this.heads, this.helper
    if heads is not None and helper is not None and helper.ready:
        return await heads.think(those, more=len(those) >= SHARED)
    out = []
    for one in those:
        out.append(this.think(one))
        await asyncio.sleep(0)  # whoever writes meanwhile is heard between two thoughts
    return out
