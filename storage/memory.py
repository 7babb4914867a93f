"""The memory: one unit of work over the tables, in the coach's own words.

Opened by ``Database.transaction()`` or ``.reading()``; writing verbs belong into a transaction. Time is an argument.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, insert, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from coach.diary import Known
from storage import errands, forgetting, outbox, overview, recalling, remembering, silence
from storage import pace as pacing
from storage.errands import OwedFile
from storage.heard import Claim, Outgoing, Owed, Person, Recalled, Remembered, Sent
from storage.peeking import IS_DUE, LONGEST_DUE, SEEN
from storage.tables import athletes, claims, faults, media, pace, updates
from storage.tables import outbox as letters
from storage.upserting import upsert, upsert_of

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
# What every batch asks is written down once: to build a statement takes longer than to carry it out.
_PACE = select(pace.c.body).where(pace.c.id == 1)
_PACE_LOCKED = _PACE.with_for_update()
_DUE = (
    select(athletes.c.id)
    .where(*IS_DUE)
    .order_by(*LONGEST_DUE)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)


@lru_cache(maxsize=2)
def _put_pace(dialect: str) -> Any:
    put = upsert_of(dialect)(pace)
    return put.on_conflict_do_update(index_elements=["id"], set_={"body": put.excluded.body})


class Memory:
    """Holds one open connection; whoever opened it commits."""

    def __init__(self, db: AsyncConnection):
        self._db = db
        self._paced: pacing.Budget | None = None  # the budget as this transaction knows it
        self.words_wait = False  #: whether ``owed`` left words for later
        self.free_at: datetime | None = None  #: when the first chat is free of those that ``owed`` had to leave

    # --- hear, recall, remember -----------------------------------------------------------------------------------
    async def seen(self, bot_id: int, update_ids: Sequence[int]) -> set[int]:
        """Which of these updates are committed already."""
        if not update_ids:
            return set()
        found = await self._db.execute(SEEN, {"bot": bot_id, "those": list(update_ids)})
        return set(found.scalars())

    async def recall(self, people: Sequence[Person], *, since: date) -> dict[int, Known]:
        """What is known of each, by Telegram id; locks them, and makes those who are missing.

        Records since ``since`` (UTC), and settings, pauses, proposals and their answers of any age; what was
        withdrawn since then in ``gone``; weeks that end on or after ``since``.
        """
        return await recalling.recall(self._db, people, since)

    async def recall_people(self, people: Sequence[Person], *, since: date) -> dict[int, Recalled]:
        """The same, not yet read: for whoever thinks."""
        return await recalling.recall_people(self._db, people, since)

    async def recall_there(self, people: Sequence[Person], *, since: date) -> dict[int, Recalled]:
        """Those of them who are known by just this name and chat, without a lock: for whoever thinks ahead."""
        return await recalling.recall_there(self._db, people, since)

    async def recall_ids(self, athlete_ids: Sequence[int], *, since: date) -> dict[int, Known]:
        """What is known of each, by our id, with the same lock; those who are no more are left out."""
        return await recalling.recall_ids(self._db, athlete_ids, since)

    async def recall_words(self, athlete_ids: Sequence[int], *, since: date) -> list[Recalled]:
        """The same, not yet read: for whoever thinks elsewhere."""
        return await recalling.recall_words(self._db, athlete_ids, since)

    async def look_ahead(self, now: datetime, besides: Collection[int], limit: int, *, since: date) -> list[Recalled]:
        """The next whose word is due ``besides`` those in hand, without a lock: for whoever thinks ahead."""
        return await recalling.look_ahead(self._db, now, besides, limit, since)

    async def overtaken(self, firsts: Sequence[tuple[int, int, datetime, str]]) -> set[tuple[int, int]]:
        """Of messages as (athlete, number, moment, text) those whose later edit was heard first; their text is kept."""
        return await remembering.overtaken(self._db, firsts)

    async def remember(self, work: Sequence[Remembered]) -> None:
        """Writes a batch, in order. Raises SeenBeforeError if one of its updates is committed already."""
        await remembering.remember(self._db, work)

    async def poison(
        self,
        bot_id: int,
        update_id: int,
        chat_id: int | None,
        raw: str,
        fault_id: str,
        at: datetime,
        outgoing: Sequence[Outgoing],
    ) -> None:
        """Notes an update that failed twice, with its raw text and an apology in place of effects. Twice is once."""
        new = upsert(self._db)(updates).values(bot_id=bot_id, update_id=update_id, at=at).on_conflict_do_nothing()
        if (await self._db.execute(new.returning(updates.c.update_id))).scalar_one_or_none() is None:
            return
        fault = {"fault_id": fault_id, "bot_id": bot_id, "update_id": update_id, "chat_id": chat_id}
        await self._db.execute(insert(faults).values(**fault, raw=raw, at=at))
        if outgoing:
            whose = {chat: await self._athlete_of(chat) for chat in {o.chat_id for o in outgoing}}
            rows = [remembering.letter_row(whose[o.chat_id], o, at) for o in outgoing]
            await self._db.execute(insert(letters), rows)

    async def _athlete_of(self, chat_id: int) -> int | None:
        found = await self._db.execute(select(athletes.c.id).where(athletes.c.chat_id == chat_id).limit(1))
        return found.scalar_one_or_none()

    # --- the clock ------------------------------------------------------------------------------------------------
    async def due(self, now: datetime, limit: int) -> list[int]:
        """Athletes whose next word is due, longest due first; no two schedulers are given the same one."""
        found = await self._db.execute(_DUE, {"now": now, "limit": limit})
        return list(found.scalars())

    async def chat_of(self, athlete_id: int) -> int:
        """The chat of an athlete. Raises LookupError where there is no such athlete."""
        found = await self._db.execute(select(athletes.c.chat_id).where(athletes.c.id == athlete_id))
        chat_id = found.scalar_one_or_none()
        if chat_id is None:
            raise LookupError(f"no athlete {athlete_id}")
        return int(chat_id)

    async def chats_of(self, athlete_ids: Sequence[int]) -> dict[int, int]:
        """The chats of many, in one look."""
        found = await self._db.execute(select(athletes.c.id, athletes.c.chat_id).where(athletes.c.id.in_(athlete_ids)))
        return {row.id: row.chat_id for row in found}

    async def claim(self, athlete_id: int, kind: str, subject: str, day: date, slot: str) -> bool:
        """Whether this word is ours to speak; False if it was claimed before."""
        return bool(await self.claim_all([Claim(athlete_id, kind, subject, day, slot)]))

    async def claim_all(self, wanted: Sequence[Claim]) -> set[Claim]:
        """Those of ``wanted`` that nobody had claimed before; they are ours now."""
        if not wanted:
            return set()
        keys = ("athlete_id", "kind", "subject", "day", "slot")
        rows = [{key: getattr(claim, key) for key in keys} for claim in sorted(set(wanted), key=_claim_key)]
        new = upsert(self._db)(claims).on_conflict_do_nothing().returning(*(claims.c[key] for key in keys))
        return {Claim(*row) for row in await self._db.execute(new, rows)}

    async def look_again(self, athlete_ids: Sequence[int], at: datetime) -> None:
        """Sets aside athletes whose round failed, until ``at``."""
        await self._db.execute(update(athletes).where(athletes.c.id.in_(athlete_ids)).values(next_word_at=at))

    async def look_back(self, now: datetime) -> int:
        """The clock was set back: those who were spoken to in what is the future now are looked at again; how many."""
        ahead = select(letters.c.athlete_id).where(letters.c.created_at > now, letters.c.kind == "word")
        far = select(claims.c.athlete_id).where(claims.c.day > (now + timedelta(days=1)).date())
        theirs = or_(athletes.c.id.in_(ahead), athletes.c.id.in_(far))
        done = await self._db.execute(
            update(athletes).where(athletes.c.next_word_at > now, theirs).values(next_word_at=now)
        )
        return done.rowcount

    # --- the post -------------------------------------------------------------------------------------------------
    async def owed(
        self, now: datetime, limit: int, lease_s: float, sender: str, *, answers: int | None = None
    ) -> list[Owed]:
        """The first letter of up to ``limit`` free chats, each chat leased to ``sender`` for ``lease_s`` seconds.

        Answers and alerts before words, oldest first; ``answers`` of them where that is more than ``limit``. Expired
        words and those of athletes asleep are dropped. Draws on the budget that ``pace`` looked at in this transaction.
        """
        most = max(limit, answers or 0)
        found, self.words_wait, self.free_at = await outbox.owed(self._db, now, limit, most, lease_s, sender)
        if self._paced is not None and found:
            words = any(letter.kind == "word" for letter in found)
            self._paced = pacing.drawn(self._paced, _microseconds(now), len(found), words=words)
            await self._keep_budget(self._paced)
        return found

    async def sent(self, letter_id: int, message_id: int | None, at: datetime) -> None:
        """Telegram accepted a letter; its chat is free again in a second."""
        await outbox.sent(self._db, letter_id, message_id, at)

    async def sent_all(self, accepted: Sequence[Sent]) -> None:
        """The same of several, each with its moment."""
        await outbox.sent_all(self._db, accepted)

    async def failed(self, letter_id: int, retry_at: datetime, reason: str) -> None:
        """A letter was not sent: again at ``retry_at``."""
        await outbox.failed(self._db, letter_id, retry_at, reason)

    async def dropped(self, letter_id: int, reason: str, at: datetime) -> None:
        """A letter is given up."""
        await outbox.dropped(self._db, letter_id, reason, at)

    async def free_leases(self, sender: str) -> None:
        """A single sender frees its own leases at start."""
        await outbox.free_leases(self._db, sender)

    async def put_asleep(self, chat_id: int, at: datetime) -> None:
        """The bot is blocked in this chat: no more words, and what is owed there is dropped."""
        await remembering.fall_asleep(self._db, athletes.c.chat_id == chat_id, at)

    async def outbox_state(self) -> dict[str, int]:
        """How many letters are ``owed``, ``sent``, ``dropped``."""
        return await outbox.state(self._db)

    async def pace(self, now: datetime, want: int) -> tuple[int, int]:
        """How many of ``want`` messages may be sent now, of the one budget of all senders; and how many answers."""
        self._paced = await self._budget()
        count = pacing.granted(self._paced, _microseconds(now), want)[1]
        return count, want if pacing.may_exceed(self._paced, _microseconds(now)) else count

    async def pace_free_in(self, now: datetime) -> float:
        """Seconds until the next message may be sent; 0.0 for now."""
        return pacing.free_in_s(self._paced or await self._budget(lock=False), _microseconds(now))

    async def hold_until(self, instant: datetime) -> None:
        """Telegram asked for silence (``retry_after``): nobody sends before ``instant``."""
        await self._keep_budget(pacing.held(await self._budget(), _microseconds(instant)))

    async def _budget(self, *, lock: bool = True) -> pacing.Budget:
        found = await self._db.execute(_PACE_LOCKED if lock else _PACE)
        form = found.scalar_one_or_none()
        return pacing.Budget() if form is None else pacing.from_form(form)

    async def _keep_budget(self, budget: pacing.Budget) -> None:
        await self._db.execute(_put_pace(self._db.dialect.name), {"id": 1, "body": pacing.to_form(budget)})

    async def media(self, key: str) -> str | None:
        """Telegram's file id of something uploaded before."""
        found = await self._db.execute(select(media.c.file_id).where(media.c.key == key))
        return found.scalar_one_or_none()

    async def keep_media(self, key: str, file_id: str) -> None:
        """Keeps the file id of an upload."""
        put = upsert(self._db)(media).values(key=key, file_id=file_id)
        await self._db.execute(
            put.on_conflict_do_update(index_elements=["key"], set_={"file_id": put.excluded.file_id})
        )

    # --- those who run the coach ----------------------------------------------------------------------------------
    async def figures(self, now: datetime) -> dict[str, int]:
        """How many athletes there are, and what was going on lately."""
        return await overview.figures(self._db, now)

    async def health(self, now: datetime) -> dict[str, int]:
        """How long letters wait, whose word is late, how many faults there were."""
        return await overview.health(self._db, now)

    async def waiting(self, now: datetime) -> tuple[dict[str, tuple[int, float]], int]:
        """By kind the letters owed and the seconds that the oldest has waited; how many athletes are due a word."""
        return await overview.waiting(self._db, now)

    async def schema(self) -> str:
        """The schema's revision."""
        return str((await self._db.execute(text("SELECT version_num FROM alembic_version"))).scalar_one())

    async def awake(self) -> int:
        """How many a word to everybody reaches."""
        return await overview.awake(self._db)

    async def typed(self, athlete_id: int, message_id: int) -> tuple[str, datetime] | None:
        """What somebody wrote under a number, and when."""
        return await overview.typed(self._db, athlete_id, message_id)

    async def to_all(self, number: str, payload: dict[str, Any], now: datetime, until: datetime) -> int:
        """Owes a letter to everybody who is awake; how many."""
        return await overview.to_all(self._db, number, payload, now, until)

    async def recall_letters(self, number: str, now: datetime) -> int:
        """Drops what of a letter to everybody was not sent yet; how many."""
        return await overview.recall_letters(self._db, number, now)

    # --- files ----------------------------------------------------------------------------------------------------
    async def take_file(self, now: datetime, lease_s: float, last: int) -> OwedFile | None:
        """The next file to be read, leased for ``lease_s`` seconds; the athlete served ``last`` waits for others."""
        return await errands.take(self._db, now, lease_s, last)

    async def owes_file(self, owed: OwedFile) -> bool:
        """Whether it is still to be read as it was taken."""
        return await errands.owes(self._db, owed)

    async def athlete_with(self, telegram_id: int) -> int | None:
        """Our id of somebody who has written before; None for who has not."""
        found = await self._db.execute(select(athletes.c.id).where(athletes.c.telegram_id == telegram_id))
        return found.scalar_one_or_none()

    async def settle_file(self, owed: OwedFile) -> None:
        """A file is done with."""
        await errands.settle(self._db, owed)

    async def file_later(self, owed: OwedFile, retry_at: datetime) -> None:
        """A file could not be fetched: again at ``retry_at``."""
        await errands.later(self._db, owed, retry_at)

    async def free_files(self) -> None:
        """A single process frees the files it had in hand when it was killed."""
        await errands.free(self._db)

    async def told(
        self, athlete_id: int, after: tuple[str, int] | None, limit: int
    ) -> list[tuple[str, int, datetime, bool, str]]:
        """A piece of the whole diary: (origin, idx, at, stands, body as JSON text), in the order of (origin, idx)."""
        return await errands.told(self._db, athlete_id, after, limit)

    async def stage(self, athlete_id: int, rows: Sequence[dict[str, Any]], at: datetime) -> None:
        """Rows of a file that are not in force yet."""
        await errands.stage(self._db, athlete_id, rows, at)

    async def unstage(self, athlete_id: int, origin: str, first: int) -> None:
        """Takes away what an earlier try left of a file."""
        await errands.unstage(self._db, athlete_id, origin, first)

    async def restore_beside(
        self,
        athlete_id: int,
        issued: Sequence[dict[str, Any]],
        typed: Sequence[dict[str, Any]],
        spoken: Sequence[dict[str, Any]] = (),
    ) -> None:
        """The weeks, messages and claims of an own export that are not here."""
        await errands.restore_beside(self._db, athlete_id, issued, typed, spoken)

    # --- everything about me, and nothing -------------------------------------------------------------------------
    async def everything(self, athlete_id: int) -> dict[str, Any]:
        """All rows of an athlete by table, as JSON values; empty for nobody."""
        return await forgetting.everything(self._db, athlete_id)

    async def forget(self, athlete_id: int) -> int:
        """Removes every row of an athlete; how many those were."""
        return await forgetting.forget(self._db, athlete_id)

    async def fading(self, since: datetime, now: datetime) -> list[tuple[int, int]]:
        """Id and chat of those silent since then who are to be told that they will be forgotten."""
        return await silence.fading(self._db, since, now)

    async def give_notice(self, athlete_id: int, words: Sequence[Outgoing], at: datetime) -> None:
        """Says to somebody, once, that they will be forgotten."""
        if await self.claim(athlete_id, silence.NOTICE, "", at.date(), ""):
            await self._db.execute(insert(letters), [remembering.letter_row(athlete_id, w, at) for w in words])

    async def silent(self, since: datetime, told_before: datetime) -> Sequence[int]:
        """Those silent since then who were told, or cannot be told, that they will be forgotten."""
        return await silence.silent(self._db, since, told_before)

    async def copies(self, athlete_id: int, name: str) -> list[int]:
        """The messages that hold a named card, the newest first."""
        return await outbox.copies(self._db, athlete_id, name)

    async def tidy(self, now: datetime) -> int:
        """Removes what has done its work; how many rows."""
        return await forgetting.tidy(self._db, now)


def _claim_key(claim: Claim) -> tuple[Any, ...]:
    return claim.athlete_id, claim.kind, claim.subject, claim.day, claim.slot


def _microseconds(at: datetime) -> int:
    return (at - _EPOCH) // _MICROSECOND
