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
from storage.database import Database
from storage.heard import Claim, Outgoing, Remembered

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
            chats = await memory.chats_of(ids)
            nudges = {i: due(known, books.library, now) for i, known in knowns.items()}
            ours = await memory.claim_all([claim_of(i, n) for i, found in nudges.items() for n in found])
            work: list[Remembered] = []
            for athlete_id, known in knowns.items():
                mine = [n for n in nudges[athlete_id] if claim_of(athlete_id, n) in ours]
                work += speak_to(known, chats[athlete_id], mine, now, books, voice, bot_id)
            await memory.remember(work)
        words = sum(len(w.outgoing) > 0 for w in work)
        spoken += words
        log.info("round", due=len(ids), spoken=words)


def claim_of(athlete_id: int, nudge: Nudge) -> Claim:
    """What makes a word one and the same: athlete, kind, local day and hour."""
    return Claim(athlete_id, nudge.kind, "", nudge.about, f"{nudge.local:%H:%M}")


def speak_to(
    known: Known, chat_id: int, nudges: list[Nudge], now: datetime, books: Books, voice: Voice, bot_id: int
) -> list[Remembered]:
    """The turns of an athlete's words, in order; the last one carries the next moment to look at them."""
    turns: list[tuple[Turn, tuple[Outgoing, ...]]] = []
    for nudge in nudges:
        origin = f"c{nudge.kind}/{nudge.about.isoformat()}/{nudge.local:%H:%M}"
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
