"""The housekeeping: what has done its work goes, and who has been silent for two years is told once, then forgotten."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from coach.once import forget_people
from coach.reply import Reply, say
from content.letter import letters
from content.voice import Voice
from storage.database import Database
from storage.heard import Outgoing

log = structlog.get_logger()

KEPT = timedelta(days=730)  #: how long what was told is kept after the last word
NOTICE = timedelta(days=30)  #: how long before its end that is said


async def keep_house(now: datetime, database: Database, voice: Voice) -> int:
    """One round of housekeeping; how many rows went."""
    async with database.transaction() as memory:
        removed = await memory.tidy(now)
        fading = await memory.fading(now - KEPT + NOTICE, now)
        knowns = await memory.recall_ids([athlete_id for athlete_id, _ in fading], since=now.date()) if fading else {}
        for athlete_id, chat_id in fading:
            reply = Reply(parts=(say("fading", day=(now + NOTICE).date()),))
            theirs = voice.of(knowns[athlete_id].athlete.language)
            words = [_word(chat_id, letter, now) for letter in letters(reply, theirs)]
            await memory.give_notice(athlete_id, words, now)
        gone = await memory.silent(now - KEPT, now - NOTICE)
        for athlete_id in gone:
            removed += await memory.forget(athlete_id)
    if gone:
        forget_people()
        log.info("silent_forgotten", count=len(gone))
    await database.scrub()
    return removed


def _word(chat_id: int, letter: dict[str, object], now: datetime) -> Outgoing:
    expires = now + timedelta(days=7)
    return Outgoing(chat_id=chat_id, kind="word", payload=letter, expires_at=expires, not_before=None, origin="notice")
