"""The desk: hear → recall → think → remember, a whole batch of updates in one transaction.

An update is confirmed to Telegram only when its id is found committed. On a fault the batch is done again one by one;
an update that fails a second time is poison: its raw text, a fault id and an apology are committed in place of effects.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog

from bot.flood import Flood
from bot.metrics import Kind, Metrics
from bot.operators import Notices, Place, answered, is_theirs
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Turn, folded
from coach.due import next_word_at
from coach.grouptalk import group_answer
from coach.importing import FileRead, told
from coach.message import Message, Press
from coach.reply import Reply, say
from coach.tongues import OWN, code_of
from content.letter import letters
from content.voice import Voice
from storage.database import Database, is_outage
from storage.errands import OwedFile
from storage.heard import Outgoing, Person, Remembered, SeenBeforeError, Told
from storage.memory import Memory

log = structlog.get_logger()

HISTORY = timedelta(days=400)  #: how far back a turn recalls the diary
LATE = timedelta(seconds=20)  #: a word of a clock that could not be said by then is not said at all


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """One update, taken apart. ``thing`` None: nothing to think about, but it has to be confirmed.

    ``asleep`` True: the athlete blocked the bot; False: unblocked it. ``query``: a press to be acknowledged.
    """

    update_id: int
    raw: dict[str, Any]
    person: Person | None = None
    thing: Message | Press | None = None
    told: Told | None = None
    asleep: bool | None = None
    query: str | None = None
    group: tuple[int, str, str] | None = None  #: chat, text and the bot's name, where it was addressed in a group
    broken: bool = False  #: Telegram's JSON could not be taken apart


def system_clock() -> datetime:
    """Now, aware."""
    return datetime.now(UTC)


@dataclass(frozen=True, kw_only=True, slots=True)
class Beside:
    """What comes back with an own export beside its records, as rows."""

    weeks: list[dict[str, Any]]
    messages: list[dict[str, Any]]
    claims: list[dict[str, Any]]


@dataclass(kw_only=True)
class Desk:
    """Holds what handlers may reach for."""

    database: Database
    books: Books
    voice: Voice
    bot_id: int
    operators: tuple[int, ...] = ()  #: chats of those who run this coach
    wake: Callable[[], None] = lambda: None
    clock: Callable[[], datetime] = system_clock
    pushed: bool = False  #: updates come by themselves, to several processes: an edit may come before its message
    flood: Flood = field(default_factory=Flood)
    notices: Notices = field(default_factory=Notices)
    metrics: Metrics = field(default_factory=Metrics)

    async def take(self, batch: Sequence[Heard]) -> list[Heard]:
        """Does a batch; returns what was done now (not what had been done before).

        Raises what the memory raises while it is out of reach: then nothing of the update is lost, and it comes again.
        """
        try:
            done = await self._together([h for h in batch if not h.broken])
        except Exception as fault:
            if is_outage(fault):
                raise
            log.exception("batch_failed", size=len(batch))
            done = []
            for heard in batch:
                if not heard.broken:
                    done += await self._alone(heard)
        for heard in batch:
            if heard.broken:
                await self._poison(heard, "Unreadable")
        for heard in batch:
            self.metrics.heard(kind_of(heard))
        self.wake()
        return done

    async def confirmed(self, update_ids: Sequence[int]) -> set[int]:
        """Which updates the memory holds as committed."""
        async with self.database.reading() as memory:
            return await memory.seen(self.bot_id, list(update_ids))

    async def file_read(self, owed: OwedFile, read: FileRead, beside: Beside | None = None) -> bool:
        """What a worker made of a file: one more gesture, with the file as what was heard.

        False where it is not to be read any more: everything was deleted meanwhile, or something else was said of it.
        """
        now = self.clock()
        async with self.database.transaction() as memory:
            if not await memory.owes_file(owed):
                return False
            known = (await memory.recall_ids([owed.athlete_id], since=(now - HISTORY).date())).get(owed.athlete_id)
            if known is None:
                return False
            if beside is not None:
                await memory.restore_beside(owed.athlete_id, beside.weeks, beside.messages, beside.claims)
                known = (await memory.recall_ids([owed.athlete_id], since=(now - HISTORY).date()))[owed.athlete_id]
            turn = told(known, read, self.books, now, f"r{owed.errand.origin}")
            after = folded(known, turn)
            chat = await memory.chat_of(owed.athlete_id)
            origin = f"{owed.errand.origin}"
            done = Remembered(
                bot_id=self.bot_id,
                update_id=None,
                athlete_id=owed.athlete_id,
                told=None,
                turn=turn,
                outgoing=self._outgoing_all(chat, turn, origin, now, known.athlete.language),
                next_word_at=next_word_at(after, self.books.library, now),
                at=now,
                asleep=None,
            )
            await memory.remember([done])
            await memory.settle_file(owed)
        self.wake()
        return True

    async def _alone(self, heard: Heard) -> list[Heard]:
        try:
            return await self._together([heard])
        except SeenBeforeError:
            return []
        except Exception as fault:
            if is_outage(fault):
                raise
            log.exception("update_failed", update=heard.update_id)
            await self._poison(heard, type(fault).__name__)
            return []

    async def _together(self, batch: Sequence[Heard]) -> list[Heard]:
        if not batch:
            return []
        now, began = self.clock(), time.perf_counter()
        async with self.database.transaction() as memory:
            before = await memory.seen(self.bot_id, [h.update_id for h in batch])
            fresh = [h for h in batch if h.update_id not in before]
            left, told, work = self._too_much(fresh, now), set[int](), list[Remembered]()
            people = {h.person.telegram_id: h.person for h in fresh if h.person is not None and h.update_id not in left}
            knowns = await memory.recall(list(people.values()), since=(now - HISTORY).date()) if people else {}
            if self.pushed:
                left_behind = await self._overtaken(memory, fresh, knowns)
                work += [self._nothing(heard, now) for heard in fresh if heard.update_id in left_behind]
                fresh = [heard for heard in fresh if heard.update_id not in left_behind]
            for heard in fresh:
                if heard.person is None:
                    work.append(replace(self._nothing(heard, now), outgoing=self._to_group(heard, now)))
                    continue
                if heard.update_id in left:
                    who = heard.person.telegram_id
                    said = self._words(heard, Reply(parts=(say("too-fast"),))) if who not in told else ()
                    told.add(who)
                    work.append(replace(self._nothing(heard, now), outgoing=said))
                    continue
                known = knowns[heard.person.telegram_id]
                turn = await self._for_operator(memory, known, heard, now) or self._timed(known, heard, now)
                after = folded(known, turn)
                if heard.thing is not None:
                    after = replace(after, heard_at=now)
                knowns[heard.person.telegram_id] = after
                work.append(self._remembered(heard, known, turn, after, now))
            await memory.remember(work)
        self.metrics.batch(time.perf_counter() - began)
        if any(w.turn.forget for w in work):
            await self._scrub()
        return fresh

    async def _overtaken(self, memory: Memory, fresh: Sequence[Heard], knowns: dict[int, Known]) -> set[int]:
        """Messages that come after their own edit: what they said is not meant any more."""
        firsts = {
            heard.update_id: (knowns[heard.person.telegram_id].athlete_id, heard.told.message_id, heard.told.at)
            for heard in fresh
            if heard.person is not None and heard.told is not None and not heard.told.edited
        }
        texts = {heard.update_id: heard.told.text for heard in fresh if heard.told is not None}
        gone = await memory.overtaken([(*first, texts[number]) for number, first in firsts.items()])
        return {number for number, first in firsts.items() if first[:2] in gone}

    async def _scrub(self) -> None:
        """Who was forgotten is so in every file; what cannot be done now is done by the housekeeping."""
        try:
            await self.database.scrub()
        except Exception as fault:
            log.warning("not_scrubbed", reason=type(fault).__name__)

    def _too_much(self, fresh: Sequence[Heard], now: datetime) -> set[int]:
        """Updates of those who say more than anybody can mean. A warning sign is heard however many came before it."""
        left = set()
        for heard in fresh:
            if heard.person is None or heard.thing is None:
                continue
            message = heard.thing if isinstance(heard.thing, Message) else None
            if self.flood.passes(heard.person.telegram_id, message.at if message else now):
                continue
            if message is None or not self.books.signs(message.text):
                left.add(heard.update_id)
        if left:
            log.warning("flood", left=len(left))
        return left

    async def _for_operator(self, memory: Memory, known: Known, heard: Heard, now: datetime) -> Turn | None:
        """The turn of one who runs this coach, where it is asked for as such; None for all else."""
        person, thing = heard.person, heard.thing
        if person is None or thing is None or person.telegram_id not in self.operators or not is_theirs(thing):
            return None
        place = Place(database=self.database.dialect, schema=await memory.schema(), encrypted=self.database.encrypted)
        said = await answered(memory, known.athlete_id, thing, now, self.voice, place)
        return Turn(replies=tuple(said), asking=known.asking)

    def _words(self, heard: Heard, reply: Reply) -> tuple[Outgoing, ...]:
        """A reply to whoever spoke, as letters."""
        assert heard.person is not None
        chat, voice = heard.person.chat_id, self.voice.of(code_of(heard.person.language))
        return tuple(self._outgoing(chat, (x, False), f"u{heard.update_id}") for x in letters(reply, voice))

    def _timed(self, known: Known, heard: Heard, now: datetime) -> Turn:
        began = time.perf_counter()
        turn = self.think(known, heard, now)
        self.metrics.thought(time.perf_counter() - began)
        return turn

    def think(self, known: Known, heard: Heard, now: datetime) -> Turn:
        """The turn of one update. A press has no date in Telegram, so it takes the moment it was heard."""
        if isinstance(heard.thing, Message):
            return answer(known, heard.thing, self.books)
        if isinstance(heard.thing, Press):
            return pressed(known, replace(heard.thing, at=now), self.books)
        return Turn(asking=known.asking)

    def _remembered(self, heard: Heard, known: Known, turn: Turn, after: Known, now: datetime) -> Remembered:
        assert heard.person is not None
        spoken = heard.thing is not None
        return Remembered(
            bot_id=self.bot_id,
            update_id=heard.update_id,
            athlete_id=known.athlete_id,
            told=heard.told,
            turn=turn,
            outgoing=self._outgoing_all(heard.person.chat_id, turn, f"u{heard.update_id}", now, after.athlete.language),
            next_word_at=next_word_at(after, self.books.library, now),
            at=now,
            asleep=False if spoken else heard.asleep,
        )

    def _outgoing_all(
        self, chat_id: int, turn: Turn, origin: str, now: datetime, language: str = OWN
    ) -> tuple[Outgoing, ...]:
        """A turn's letters: to the athlete, in their language, and what is for the operators to each of them.

        One with a delay waits for its moment, and is dropped where that has passed.
        """
        out = []
        for reply in turn.replies:
            to, voice = (self.operators, self.voice) if reply.operators else ((chat_id,), self.voice.of(language))
            for chat, payload in ((c, x) for c in to for x in letters(reply, voice)):
                letter = self._outgoing(chat, (payload, reply.alert), reply.tag or origin)
                if reply.after_s:
                    at = now + timedelta(seconds=reply.after_s)
                    letter = replace(letter, not_before=at, expires_at=at + LATE)
                out.append(letter)
        return tuple(out)

    def _outgoing(self, chat_id: int, letter: tuple[dict[str, Any], bool], origin: str) -> Outgoing:
        payload, alert = letter
        kind = "alert" if alert else "word" if "gone" in payload or "bare" in payload else "answer"
        return Outgoing(
            chat_id=chat_id,
            kind=kind,  # type: ignore[arg-type]  # one of the three
            payload=payload,
            expires_at=None,
            not_before=None,
            origin=origin,
        )

    def _to_group(self, heard: Heard, now: datetime) -> tuple[Outgoing, ...]:
        """The answer in a group, where the coach was addressed: nobody's, and nothing is kept of it."""
        if heard.group is None:
            return ()
        chat, text, name = heard.group
        reply = group_answer(text, name, now, self.books)
        return tuple(self._outgoing(chat, (x, False), f"u{heard.update_id}") for x in letters(reply, self.voice))

    def _nothing(self, heard: Heard, now: datetime) -> Remembered:
        return Remembered(
            bot_id=self.bot_id,
            update_id=heard.update_id,
            athlete_id=0,
            told=None,
            turn=Turn(),
            outgoing=(),
            next_word_at=None,
            at=now,
            asleep=None,
        )

    async def _poison(self, heard: Heard, kind: str) -> None:
        """Sets an update aside: an apology to whoever wrote it, and a notice without a word of it to the operators."""
        fault, now = secrets.token_hex(4), self.clock()
        log.error("poison", update=heard.update_id, fault=fault)
        chat = heard.person.chat_id if heard.person else None
        outgoing = list(self._words(heard, Reply(parts=(say("fault", fault=fault),)))) if heard.person else []
        if (notice := self.notices.of(fault, kind, now)) is not None:
            outgoing += self._outgoing_all(0, Turn(replies=(notice,)), f"u{heard.update_id}", now)
        async with self.database.transaction() as memory:
            await memory.poison(
                self.bot_id,
                heard.update_id,
                chat,
                json.dumps(heard.raw, ensure_ascii=False, default=str)[:20_000],
                fault,
                now,
                outgoing,
            )


def kind_of(heard: Heard) -> Kind:
    """What an update is counted as."""
    if heard.broken:
        return "unreadable"
    if isinstance(heard.thing, Message):
        return "edit" if heard.thing.edited else "message"
    if heard.query is not None:
        return "press"
    if heard.group is not None:
        return "group"
    return "membership" if heard.asleep is not None else "nothing"
