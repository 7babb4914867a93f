"""The desk: hear → recall → think → remember, a whole batch of updates in one transaction.

An update is confirmed to Telegram only when its id is found committed. On a fault the batch is done again one by one;
an update that fails a second time is poison: its raw text, a fault id and an apology are committed in place of effects.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property, partial
from typing import Any

import structlog

from bot.flood import Flood
from bot.heads import Ahead, Heads
from bot.heard import Heard
from bot.metrics import Kind, Metrics
from bot.operators import Notices, Place, answered, is_theirs
from bot.thinking import Thinker, outgoing
from coach.books import Books
from coach.diary import Known, Turn
from coach.due import next_word_at
from coach.folding import folded
from coach.grouptalk import group_answer
from coach.importing import FileRead, told
from coach.message import Message
from coach.once import forget_people
from coach.reply import Reply, say
from coach.tongues import OWN, code_of
from content.letter import letters
from content.voice import Voice
from scheduler.helper import Helper
from scheduler.post import Post
from storage.database import Database, is_outage
from storage.errands import OwedFile
from storage.heard import Outgoing, Recalled, Remembered, SeenBeforeError
from storage.memory import Memory

log = structlog.get_logger()

HISTORY = timedelta(days=400)  #: how far back a turn recalls the diary
LET_GO_S = 3600.0  #: what is kept of people in memory is let go of so often, whoever deleted what elsewhere


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
    post: Post | None = None  #: speaks what is owed
    fetch: Callable[[], None] = lambda: None  #: a file is owed
    forgot: Callable[[], None] = lambda: None  #: somebody was forgotten: whoever keeps words lets go of them
    clock: Callable[[], datetime] = system_clock
    pushed: bool = False  #: updates come by themselves, to several processes: an edit may come before its message
    flood: Flood = field(default_factory=Flood)
    notices: Notices = field(default_factory=Notices)
    metrics: Metrics = field(default_factory=Metrics)
    helper: Helper | None = None  #: thinks half of what is said when many wait

    @cached_property
    def thinker(self) -> Thinker:
        """What thinks here."""
        return Thinker(books=self.books, voice=self.voice, bot_id=self.bot_id, operators=self.operators)

    @cached_property
    def heads(self) -> Heads:
        """Who thinks here."""
        return Heads(thinker=self.thinker, metrics=self.metrics, operators=self.operators)

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
        return done

    async def confirmed(self, update_ids: Sequence[int]) -> set[int]:
        """Which updates the memory holds as committed."""
        return await self.database.seen(self.bot_id, update_ids)

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
                outgoing=self.thinker.outgoing_all(chat, turn, origin, known.athlete.language),
                next_word_at=next_word_at(after, self.books.library, now),
                at=now,
                asleep=None,
            )
            await memory.remember([done])
            await memory.settle_file(owed)
        self._wake()
        return True

    def _wake(self) -> None:
        """Something is to be said."""
        if self.post is not None:
            self.post.wake()

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
        ahead = await self._ahead(batch, now)
        async with self.database.transaction(short=True) as memory:
            before = await memory.seen(self.bot_id, [h.update_id for h in batch])
            fresh = [h for h in batch if h.update_id not in before]
            left = self._too_much(fresh, now) if ahead.left is None else ahead.left
            told, work = set[int](), list[Remembered]()
            people = {h.person.telegram_id: h.person for h in fresh if h.person is not None and h.update_id not in left}
            recalled = await memory.recall_people(list(people.values()), since=(now - HISTORY).date())
            if self.pushed:
                left_behind = await self._overtaken(memory, fresh, recalled)
                work += [self._nothing(heard, now) for heard in fresh if heard.update_id in left_behind]
                fresh = [heard for heard in fresh if heard.update_id not in left_behind]
            meant = [h for h in fresh if h.update_id not in left]
            for_operator = partial(self._for_operator, memory, now)
            thoughts = await self.heads.thoughts(meant, recalled, now, self.helper, ahead, for_operator)
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
                work.append(thoughts[heard.update_id])
            await memory.remember(work)
            leased = None if self.post is None else await self.post.lease(memory)
        if self.post is not None and leased is not None:
            self.post.begin(leased)
        self.metrics.batch(time.perf_counter() - began)
        if any(w.turn.errands for w in work):
            self.fetch()
        if any(w.turn.forget for w in work):
            for heard in fresh:
                done = thoughts.get(heard.update_id)
                if heard.person is not None and done is not None and done.turn.forget:
                    self.flood.forget(heard.person.telegram_id)
            self.forget_people()
            await self._scrub()
        return fresh

    async def _ahead(self, batch: Sequence[Heard], now: datetime) -> Ahead:
        """A crowd's thoughts before anything is locked: who sends what is owed does not wait for them.

        Nobody is made or changed here, so who is new is thought about in the transaction.
        """
        if self.helper is None or not self.heads.both(len(batch), self.helper):
            return Ahead()
        before = await self.database.seen(self.bot_id, [h.update_id for h in batch])
        fresh = [h for h in batch if h.update_id not in before]
        left = self._too_much(fresh, now)
        meant = [h for h in fresh if h.update_id not in left]
        people = {h.person.telegram_id: h.person for h in meant if h.person is not None}
        async with self.database.reading() as memory:
            recalled = await memory.recall_there(list(people.values()), since=(now - HISTORY).date())
        return Ahead(left=left, made=await self.heads.ahead(meant, recalled, now, self.helper))

    def dismiss(self) -> None:
        """Lets the second head go."""
        if self.helper is not None:
            self.helper.go()

    async def _overtaken(self, memory: Memory, fresh: Sequence[Heard], recalled: Mapping[int, Recalled]) -> set[int]:
        """Messages that come after their own edit: what they said is not meant any more."""
        firsts = {
            heard.update_id: (recalled[heard.person.telegram_id].athlete_id, heard.told.message_id, heard.told.at)
            for heard in fresh
            if heard.person is not None and heard.person.telegram_id in recalled
            if heard.told is not None and not heard.told.edited
        }
        texts = {heard.update_id: heard.told.text for heard in fresh if heard.told is not None}
        gone = await memory.overtaken([(*first, texts[number]) for number, first in firsts.items()])
        return {number for number, first in firsts.items() if first[:2] in gone}

    def forget_people(self) -> None:
        """What any process of ours keeps of anybody's words goes: it is little, and who was forgotten is in it."""
        forget_people()
        self.forgot()
        if self.helper is not None:
            self.helper.forget()

    async def let_go(self, wait: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        """Forgets people each hour, for ever: of a deletion that another replica heard, this one knows nothing."""
        while True:
            await wait(LET_GO_S)
            self.forget_people()

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

    async def _for_operator(self, memory: Memory, now: datetime, known: Known, heard: Heard) -> Turn | None:
        """The turn of one who runs this coach, where it is asked for as such; None for all else."""
        person, thing = heard.person, heard.thing
        if person is None or thing is None or person.telegram_id not in self.operators or not is_theirs(thing):
            return None
        if isinstance(thing, Message) and thing.edited and any(r.origin == thing.origin for r in known.records):
            return None  # it was something for the diary before: that has to be taken back
        place = Place(database=self.database.dialect, schema=await memory.schema(), encrypted=self.database.encrypted)
        said = await answered(memory, known.athlete_id, thing, now, self.voice, place)
        return Turn(replies=tuple(said), asking=known.asking)

    def _words(self, heard: Heard, reply: Reply) -> tuple[Outgoing, ...]:
        """A reply to whoever spoke, as letters."""
        assert heard.person is not None
        chat, voice = heard.person.chat_id, self.voice.of(code_of(heard.person.language))
        return tuple(outgoing(chat, (x, False), f"u{heard.update_id}") for x in letters(reply, voice))

    def _to_group(self, heard: Heard, now: datetime) -> tuple[Outgoing, ...]:
        """The answer in a group, where the coach was addressed: nobody's, and nothing is kept of it."""
        if heard.group is None:
            return ()
        chat, text, name = heard.group
        reply = group_answer(text, name, now, self.books)
        voice = self.voice.of(self.books.tongues.spoken(text, OWN))  # whoever asks, the text tells the language
        return tuple(outgoing(chat, (x, False), f"u{heard.update_id}") for x in letters(reply, voice))

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
        said = list(self._words(heard, Reply(parts=(say("fault", fault=fault),)))) if heard.person else []
        if (notice := self.notices.of(fault, kind, now)) is not None:
            said += self.thinker.outgoing_all(0, Turn(replies=(notice,)), f"u{heard.update_id}")
        async with self.database.transaction() as memory:
            await memory.poison(
                self.bot_id,
                heard.update_id,
                chat,
                json.dumps(heard.raw, ensure_ascii=False, default=str)[:20_000],
                fault,
                now,
                said,
            )
        self._wake()


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
