"""``coach bench where``: where the processor's time of an update goes, stage by stage, in this very process.

Updates are taken apart, thought about, committed on SQLite, leased, sent to a Bot API in another process, and marked,
by the very parts that the coach runs; the time of a thread counts, too. Only the poll and the loop around are missing.
One after another shows what a message costs that comes alone, a crowd what it costs among others.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from bot.commands.bench_whole import TOKEN, api_process, varied
from coach.books import Books
from content.voice import Voice
from storage.heard import Owed

PEOPLE = 120
ROUNDS = 3  #: the calmest of them counts
STAGES = {
    "apart": "taken apart (python-telegram-bot)",
    "recalled": "seen before? recalled, the diary as JSON",
    "known": "the diary read",
    "thought": "thought about: read, judged, planned",
    "worded": "put into words, the next word worked out",
    "written": "written down",
    "sent": "sent: the call and its answer",
    "rest": "begun, committed, confirmed, leased, marked",
}


class Clock:
    """Processor time of this process by stage; what a stage calls of another counts there alone."""

    def __init__(self) -> None:
        self.spent: Counter[str] = Counter()
        self._open: list[str] = []
        self._since = time.process_time_ns()

    @contextmanager
    def of(self, stage: str) -> Iterator[None]:
        """Until its end the time is this stage's."""
        self._turn()
        self._open.append(stage)
        try:
            yield
        finally:
            self._turn()
            self._open.remove(stage)

    def _turn(self) -> None:
        now = time.process_time_ns()
        self.spent[self._open[-1] if self._open else "rest"] += now - self._since
        self._since = now

    def around(self, stage: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """``work``, timed."""

        def timed(*args: Any, **more: Any) -> Any:
            with self.of(stage):
                return work(*args, **more)

        return timed

    def around_waiting(self, stage: str, work: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        """``work``, timed; nothing else may be at work meanwhile."""

        async def timed(*args: Any, **more: Any) -> Any:
            with self.of(stage):
                return await work(*args, **more)

        return timed

    def taken(self) -> Counter[str]:
        """What was spent since the last time, in ns."""
        self._turn()
        spent, self.spent = self.spent, Counter()
        return spent


def measured(books: Books, texts: Sequence[str], people: int = PEOPLE) -> dict[str, dict[str, float]]:
    """µs an update by stage: of messages that come alone, and of a crowd's."""
    return {
        "alone": asyncio.run(_measured(books, texts, people, 1)),
        "in a crowd": asyncio.run(_measured(books, texts, people, 40)),
    }


async def _measured(books: Books, texts: Sequence[str], people: int, at_once: int) -> dict[str, float]:
    from bot.app import application_of
    from bot.artist import Artist
    from bot.desk import Desk
    from bot.ears import routed
    from bot.hearing import handler_table
    from bot.mouth import Mouth
    from bot.parcel import Parcel
    from scheduler.post import Post
    from storage.database import open_database

    clock, now, number = Clock(), [datetime(2026, 11, 23, 18, 0, tzinfo=UTC)], [0]
    with tempfile.TemporaryDirectory(prefix="coach-bench-") as folder:
        async with api_process() as api:
            database = await open_database(f"sqlite:///{Path(folder) / 'bench.sqlite3'}")
            await database.upgrade()
            application, voice, artist = application_of(api.url, TOKEN), Voice(), Artist()
            await application.initialize()
            mouth = Mouth(application.bot, database, artist, Parcel(books=books, voice=voice))
            owed: list[Owed] = []

            async def speak(letter: Owed) -> int:
                owed.append(letter)  # sent below, when nothing else is at work
                return len(owed)

            post = Post(database, speak, "bench", clock=lambda: now[0])
            await post.open()
            desk = Desk(database=database, books=books, voice=voice, bot_id=7, post=post, clock=lambda: now[0])
            heard: list[Any] = []
            for handler in handler_table(heard.append):
                application.add_handler(handler)

            async def said(those: Sequence[tuple[int, str]]) -> None:
                now[0] += timedelta(seconds=3)  # a chat is free again
                raw = []
                for chat, text in those:
                    number[0] += 1
                    raw.append(_update(number[0], chat, text, now[0]))
                with clock.of("apart"):
                    batch = await routed(application, heard, raw)
                await desk.take(batch)
                await desk.confirmed([h.update_id for h in batch])
                await post.settled()
                with clock.of("sent"):
                    await asyncio.gather(*(mouth.speak(letter) for letter in owed))
                owed.clear()

            async def everybody(words: Sequence[str]) -> Counter[str]:
                chats = range(1_001, 1_001 + people)
                all_ = list(zip(chats, words, strict=True))
                clock.taken()
                for n in range(0, people, at_once):
                    await said(all_[n : n + at_once])
                return clock.taken()

            with _timed_stages(clock):
                await everybody(["hi, I run and want to lift"] * people)
                words = varied(texts)
                rounds = []
                for _ in range(ROUNDS):
                    next(words)  # nobody writes the same kind of thing again
                    rounds.append(await everybody(list(islice(words, people))))
            artist.close()
            await application.shutdown()
            await database.close()
    calmest = min(rounds, key=lambda spent: sum(spent.values()))
    return {stage: round(calmest[stage] / people / 1000, 1) for stage in STAGES}


def _update(number: int, chat: int, text: str, at: datetime) -> dict[str, Any]:
    person = {"id": chat, "first_name": "A", "language_code": "en"}
    message = {
        "message_id": number,
        "date": int(at.timestamp()),
        "chat": {"id": chat, "type": "private", "first_name": "A"},
        "from": {**person, "is_bot": False},
        "text": text,
    }
    return {"update_id": number, "message": message}


@contextmanager
def _timed_stages(clock: Clock) -> Iterator[None]:
    """The parts of a batch, timed for as long as this lasts."""
    from bot.thinking import Thinker
    from storage.heard import Recalled
    from storage.memory import Memory

    parts: list[tuple[type, str, str, bool]] = [
        (Memory, "seen", "recalled", True),
        (Memory, "recall_people", "recalled", True),
        (Recalled, "known", "known", False),
        (Thinker, "think", "thought", False),
        (Thinker, "remembered", "worded", False),
        (Memory, "remember", "written", True),
    ]
    before = [(of, name, getattr(of, name)) for of, name, _, _ in parts]
    for of, name, stage, waits in parts:
        work = getattr(of, name)
        setattr(of, name, clock.around_waiting(stage, work) if waits else clock.around(stage, work))
    try:
        yield
    finally:
        for of, name, work in before:
            setattr(of, name, work)
