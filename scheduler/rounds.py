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
from content.letter import letters
from content.voice import Voice
from storage.database import Database
from storage.heard import Outgoing, Remembered
from storage.memory import Memory

log = structlog.get_logger()

BATCH = 100
HISTORY = timedelta(days=120)  #: how far back a round recalls the diary


async def one_round(now: datetime, database: Database, books: Books, voice: Voice, bot_id: int) -> int:
    """Claims and queues every word that is due at ``now``; returns how many. Safe beside other rounds."""
    spoken = 0
    while True:
        async with database.transaction() as memory:
            ids = await memory.due(now, BATCH)
            if not ids:
                return spoken
            knowns = await memory.recall_ids(ids, since=(now - HISTORY).date())
            work = []
            for athlete_id in ids:
                known = knowns.get(athlete_id)
                if known is None:
                    continue
                chat_id = await memory.chat_of(athlete_id)
                done = await _athlete(memory, known, chat_id, now, books, voice, bot_id)
                spoken += sum(len(r.outgoing) > 0 for r in done)
                work += done
            await memory.remember(work)
        log.info("round", due=len(ids), spoken=spoken)


async def _athlete(
    memory: Memory, known: Known, chat_id: int, now: datetime, books: Books, voice: Voice, bot_id: int
) -> list[Remembered]:
    """What is due to one athlete, claimed; the last of the list carries the next moment."""
    work: list[Remembered] = []
    for nudge in due(known, books.library, now):
        slot = f"{nudge.local:%H:%M}"
        if not await memory.claim(known.athlete_id, nudge.kind, "", nudge.about, slot):
            continue
        origin = f"c{nudge.kind}/{nudge.about.isoformat()}/{slot}"
        turn = greet(known, nudge, books, origin)
        expires = nudge.at + WINDOWS[nudge.kind]
        outgoing = tuple(
            Outgoing(chat_id=chat_id, kind="word", payload=letter, expires_at=expires, not_before=None, origin=origin)
            for reply in turn.replies
            for letter in letters(reply, voice)
        )
        known = folded(known, turn)
        work.append(_remembered(bot_id, known, turn, outgoing, now))
    if not work:
        work.append(_remembered(bot_id, known, Turn(asking=known.asking), (), now))
    last = work[-1]
    at = next_word_at(known, books.library, now)
    work[-1] = Remembered(
        bot_id=last.bot_id,
        update_id=None,
        athlete_id=last.athlete_id,
        told=None,
        turn=last.turn,
        outgoing=last.outgoing,
        next_word_at=at,
        at=now,
        asleep=None,
    )
    return work


def _remembered(bot_id: int, known: Known, turn: Turn, outgoing: tuple[Outgoing, ...], now: datetime) -> Remembered:
    return Remembered(
        bot_id=bot_id,
        update_id=None,
        athlete_id=known.athlete_id,
        told=None,
        turn=turn,
        outgoing=outgoing,
        next_word_at=None,
        at=now,
        asleep=None,
    )
