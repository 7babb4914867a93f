"""One round of the clock: who is due a word, think, claim, and put it into the outbox, in one transaction.

A round costs by what is due, not by how many athletes there are.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from coach.books import Books
from coach.conversation import greet
from coach.diary import Known, Turn, folded
from coach.due import WINDOWS, due, next_word_at
from coach.nudges import Nudge
from content.letter import letters
from content.voice import Voice
from storage.database import Database, is_outage
from storage.heard import Claim, Outgoing, Remembered
from storage.memory import Memory

log = structlog.get_logger()

BATCH = 100
SET_ASIDE = timedelta(days=1)
HISTORY = timedelta(days=120)  #: how far back a round recalls the diary


async def one_round(now: datetime, database: Database, books: Books, voice: Voice, bot_id: int) -> int:
    """Claims and queues every word that is due at ``now``; returns how many. Safe beside other rounds.

    One athlete whose round fails is set aside for a day, so that nobody else's word waits for it.
    """
    spoken = 0
    while True:
        try:
            found, words = await _batch(now, BATCH, database, books, voice, bot_id)
        except Exception as fault:
            if is_outage(fault):
                raise
            log.exception("round_batch_failed")
            found, words = await _one_by_one(now, database, books, voice, bot_id)
        spoken += words
        if not found:
            return spoken
        log.info("round", due=found, spoken=words)


async def _batch(
    now: datetime, limit: int, database: Database, books: Books, voice: Voice, bot_id: int
) -> tuple[int, int]:
    """Up to ``limit`` athletes in one transaction: how many were due, how many words were queued."""
    async with database.transaction() as memory:
        ids = await memory.due(now, limit)
        if not ids:
            return 0, 0
        return len(ids), await _speak(memory, ids, now, books, voice, bot_id)


async def _one_by_one(now: datetime, database: Database, books: Books, voice: Voice, bot_id: int) -> tuple[int, int]:
    """The same athletes, each in a transaction of their own; who fails is looked at again tomorrow."""
    words = 0
    async with database.transaction() as memory:
        ids = await memory.due(now, BATCH)
    for athlete_id in ids:
        try:
            async with database.transaction() as memory:
                words += await _speak(memory, [athlete_id], now, books, voice, bot_id)
        except Exception as fault:
            if is_outage(fault):
                raise
            log.exception("round_failed_for", athlete=athlete_id)
            async with database.transaction() as memory:
                await memory.look_again([athlete_id], now + SET_ASIDE)
    return len(ids), words


async def _speak(memory: Memory, ids: list[int], now: datetime, books: Books, voice: Voice, bot_id: int) -> int:
    """Thinks, claims and queues; returns how many words."""
    knowns = await memory.recall_ids(ids, since=(now - HISTORY).date())
    chats = await memory.chats_of(ids)
    nudges = {i: due(known, books.library, now) for i, known in knowns.items()}
    ours = await memory.claim_all([claim_of(i, n) for i, found in nudges.items() for n in found])
    work: list[Remembered] = []
    for athlete_id, known in knowns.items():
        mine = [n for n in nudges[athlete_id] if claim_of(athlete_id, n) in ours]
        work += speak_to(known, chats[athlete_id], mine, now, books, voice, bot_id)
    await memory.remember(work)
    return sum(len(w.outgoing) > 0 for w in work)


def claim_of(athlete_id: int, nudge: Nudge) -> Claim:
    """What makes a word one and the same: athlete, kind, local day and hour; within a session the second as well."""
    return Claim(athlete_id, nudge.kind, "", nudge.about, slot_of(nudge))


def slot_of(nudge: Nudge) -> str:
    """The moment of a word within its day, by the athlete's clock."""
    return f"{nudge.local:%H:%M:%S}" if nudge.kind.startswith("gym") else f"{nudge.local:%H:%M}"


def speak_to(
    known: Known, chat_id: int, nudges: list[Nudge], now: datetime, books: Books, voice: Voice, bot_id: int
) -> list[Remembered]:
    """The turns of an athlete's words, in order; the last one carries the next moment to look at them."""
    turns: list[tuple[Turn, tuple[Outgoing, ...]]] = []
    for nudge in nudges:
        origin = f"c{nudge.kind}/{nudge.about.isoformat()}/{slot_of(nudge)}"
        turn = greet(known, nudge, books, origin)
        known = folded(known, turn)
        expires = nudge.at + WINDOWS[nudge.kind]
        words = [letter for reply in turn.replies for letter in letters(reply, voice)]
        turns.append((turn, tuple(_word(chat_id, letter, expires, origin) for letter in words)))
    if not turns:
        turns.append((Turn(asking=known.asking), ()))
    moments = [None] * (len(turns) - 1) + [next_word_at(known, books.library, now)]
    return [
        Remembered(
            bot_id=bot_id,
            update_id=None,
            athlete_id=known.athlete_id,
            told=None,
            turn=turn,
            outgoing=outgoing,
            next_word_at=moment,
            at=now,
            asleep=None,
        )
        for (turn, outgoing), moment in zip(turns, moments, strict=True)
    ]


def _word(chat_id: int, letter: dict[str, object], expires: datetime, origin: str) -> Outgoing:
    return Outgoing(chat_id=chat_id, kind="word", payload=letter, expires_at=expires, not_before=None, origin=origin)
