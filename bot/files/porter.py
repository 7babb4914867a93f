"""The porter: fetches the files that are owed, has them read, stages what is to be kept, and hands over to the desk.

A crash at any point loses nothing: a file is owed until its answer is committed, and what a broken try left behind is
not in force.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import structlog
from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from bot.desk import HISTORY, Beside, Desk
from bot.files.errand import Job, Outcome, Told, terms_of
from bot.files.reader import Reader
from bot.files.unpack import MOST
from coach.diary import Errand, Known
from coach.importing import FileRead
from coach.imports.names import names_of
from coach.imports.sifting import FIRST_INDEX
from storage.database import is_outage
from storage.errands import OwedFile

log = structlog.get_logger()

LEASE_S = 180.0
IDLE_S = 15.0  #: how long to sleep when no file is owed and nobody wakes us
AGAIN_S = 20.0  #: until a file that could not be fetched is tried again
TRIES = 30
FAULTS = 2  #: how often a file may fail by a fault of ours before it is given up
PIECE = 1_000  #: rows of the diary fetched at once
SHOWN_AFTER_S = 3.0  #: then it is told how far it is


class GoneError(Exception):
    """The messenger does not have the file any more."""


class TooLargeError(Exception):
    """The file is larger than a bot may fetch."""


class Porter:
    """Holds the way from owed files to told ones."""

    def __init__(self, bot: Bot | None, desk: Desk, reader: Reader):
        self.bot, self.desk, self.reader = bot, desk, reader
        self._wake = asyncio.Event()
        self._last = 0

    def wake(self) -> None:
        """A file may be owed."""
        self._wake.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Works until ``stop``; whatever fails is tried again."""
        stopping = asyncio.create_task(stop.wait())
        if self.desk.database.dialect == "sqlite":
            with contextlib.suppress(Exception):
                async with self.desk.database.transaction() as memory:
                    await memory.free_files()
        try:
            while not stop.is_set():
                self._wake.clear()
                working = asyncio.create_task(self.one())
                await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
                if not working.done():
                    working.cancel()  # it is still owed
                    with contextlib.suppress(asyncio.CancelledError, Exception):
                        await working
                    break
                try:
                    found = working.result()
                except Exception:
                    log.exception("porter_failed")
                    found = False
                if not found:
                    waking = asyncio.create_task(self._wake.wait())
                    await asyncio.wait({waking, stopping}, timeout=IDLE_S, return_when=asyncio.FIRST_COMPLETED)
                    waking.cancel()
        finally:
            stopping.cancel()

    async def one(self) -> bool:
        """One file from owed to told; False where none is owed."""
        now = self.desk.clock()
        async with self.desk.database.transaction() as memory:
            owed = await memory.take_file(now, LEASE_S, self._last)
        if owed is None:
            return False
        self._last = owed.athlete_id
        try:
            data = await self._fetch(owed.errand.file.file)
        except (GoneError, TooLargeError) as fault:
            reason = "gone" if isinstance(fault, GoneError) else "too-large"
            facts: dict[str, Any] = {} if reason == "gone" else {"megabytes": MOST // 1024 // 1024}
            await self.desk.file_read(owed, FileRead(errand=owed.errand, reason=reason, facts=facts))
            return True
        except TelegramError as fault:
            log.warning("file_not_fetched", reason=type(fault).__name__)
            if owed.attempts >= TRIES:
                await self.desk.file_read(owed, FileRead(errand=owed.errand, reason="gone"))
                return True
            async with self.desk.database.transaction() as memory:
                await memory.file_later(owed, self.desk.clock() + timedelta(seconds=AGAIN_S))
            return True
        try:
            await self.tell(owed, data)
        except Exception as fault:
            if is_outage(fault) or owed.attempts < FAULTS:
                raise
            log.exception("file_given_up")  # as with an update that fails twice: said once, and not tried for ever
            await self.desk.file_read(owed, FileRead(errand=owed.errand, reason="fault"))
        return True

    async def _fetch(self, file_id: str) -> bytes:
        assert self.bot is not None
        try:
            found = await self.bot.get_file(file_id)
            if (found.file_size or 0) > MOST:
                raise TooLargeError
            data = bytes(await found.download_as_bytearray())
        except BadRequest as fault:
            raise (TooLargeError if "too big" in str(fault).lower() else GoneError)(str(fault)) from None
        except (Forbidden, InvalidToken) as fault:  # the latter is what the library makes of a 404
            raise GoneError(str(fault)) from None
        if len(data) > MOST:
            raise TooLargeError
        return data

    async def tell(self, owed: OwedFile, data: bytes) -> FileRead | None:
        """Reads, stages and tells; what was told. None where the athlete is no more."""
        errand = owed.errand
        outcome = await self._outcome(owed, data)
        if outcome is None or not await self._staged(owed, outcome):
            return None
        told = _read(errand, outcome)
        names = ("weeks", "messages", "claims")
        beside = Beside(**{name: json.loads(getattr(outcome, name)) for name in names}) if outcome.report else None
        own = beside is not None and bool(beside.weeks or beside.messages or beside.claims)
        await self.desk.file_read(owed, told, beside if own else None)
        log.info("file_told", format=outcome.report.format if outcome.report else outcome.reason, keep=errand.keep)
        return told

    async def look(self, owed: OwedFile, data: bytes) -> FileRead | None:
        """What would be told; nothing is kept, and nobody told."""
        outcome = await self._outcome(owed, data)
        return None if outcome is None else _read(owed.errand, outcome)

    async def _outcome(self, owed: OwedFile, data: bytes) -> Outcome | None:
        """The worker's outcome, the file held against the diary as it now is."""
        async with self.desk.database.transaction() as memory:
            now = self.desk.clock()
            knowns = await memory.recall_ids([owed.athlete_id], since=(now - HISTORY).date())
            chat = await memory.chat_of(owed.athlete_id) if knowns else 0
            await memory.unstage(owed.athlete_id, owed.errand.origin, FIRST_INDEX)
        if not knowns:
            return None
        diary = await self._diary(owed.athlete_id)
        job = self._job(owed, knowns[owed.athlete_id])
        voice = self.desk.voice.of(knowns[owed.athlete_id].athlete.language)
        showing = Showing(self.bot, chat, lambda percent: voice.plain("import-progress", percent=percent))
        outcome = await self.reader.read(job, data, diary, showing.heard)
        await showing.over()
        if outcome.reason == "fault":
            log.error("file_fault", **(outcome.facts or {}))
        return outcome

    def _job(self, owed: OwedFile, known: Known) -> Job:
        library = self.desk.books.library
        return Job(
            origin=owed.errand.origin,
            name=owed.errand.file.name,
            terms=terms_of(owed.errand.file, known.athlete.zone, self.desk.clock()),
            names=names_of(library, known.aliases),
            bounds=self.desk.books.bounds,
            keep=owed.errand.keep,
        )

    async def _diary(self, athlete_id: int) -> list[Told]:
        """The whole diary, piece by piece: what else waits for the loop gets its turn in between."""
        out: list[Told] = []
        after: tuple[str, int] | None = None
        while True:
            async with self.desk.database.reading() as memory:
                rows = await memory.told(athlete_id, after, PIECE)
            out += [Told(*row) for row in rows]
            if len(rows) < PIECE:
                return out
            after = rows[-1][0], rows[-1][1]

    async def _staged(self, owed: OwedFile, outcome: Outcome) -> bool:
        """Writes the rows to be kept, not in force yet, each piece in a transaction of its own."""
        at = self.desk.clock()
        for chunk in outcome.chunks:
            async with self.desk.database.transaction() as memory:
                if not await memory.owes_file(owed):
                    return False
                await memory.stage(owed.athlete_id, json.loads(chunk), at)
        return True


def _read(errand: Errand, outcome: Outcome) -> FileRead:
    facts = {} if outcome.reason == "fault" else dict(outcome.facts or {})
    return FileRead(errand=errand, report=outcome.report, reason=outcome.reason, facts=facts)


class Showing:
    """How far a long one is, in one message that is edited and taken away at the end. It carries no effect."""

    def __init__(
        self, bot: Bot | None, chat: int, words: Callable[[int], str], clock: Callable[[], float] | None = None
    ):
        self.bot, self.chat, self.words = bot, chat, words
        self._clock = clock or asyncio.get_running_loop().time
        self._shown = self._clock()
        self._percent = -1
        self._message: int | None = None
        self._task: asyncio.Task[None] | None = None

    def heard(self, so_far: int, whole: int) -> None:
        """The worker has come so far."""
        now, percent = self._clock(), min(99, round(100 * so_far / max(whole, 1)))
        if self.bot is None or now - self._shown < SHOWN_AFTER_S or (self._task is not None and not self._task.done()):
            return
        if percent <= self._percent:
            return  # an edit that changes nothing is refused, and going back would puzzle
        self._shown, self._percent = now, percent
        self._task = asyncio.create_task(self._show(percent))

    async def _show(self, percent: int) -> None:
        assert self.bot is not None
        with contextlib.suppress(TelegramError):
            text = self.words(percent)
            if self._message is None:
                self._message = (await self.bot.send_message(self.chat, text, disable_notification=True)).message_id
            else:
                await self.bot.edit_message_text(text, chat_id=self.chat, message_id=self._message)

    async def over(self) -> None:
        """It is read: the answer takes over."""
        if self._task is not None:
            await self._task
        if self._message is not None and self.bot is not None:
            with contextlib.suppress(TelegramError):
                await self.bot.delete_message(self.chat, self._message)
