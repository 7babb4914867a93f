"""Remember: what a batch of turns leaves behind, in order, with one executemany a table.

Several turns of one athlete may stand in a batch: a record told by the first may be withdrawn by the second. So the
batch is folded first (``_Pages``), and only what is left at its end is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, tuple_, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from coach.battery import TestStep
from coach.diary import OWN, FileTold, Note, Record
from coach.forms import plain
from coach.kept import kept_form, kept_week
from coach.steps import Step
from storage import errands
from storage.forgetting import forget
from storage.heard import Outgoing, Remembered, SeenBeforeError
from storage.sealing import ring_of, storable
from storage.silence import HEARD
from storage.tables import athletes, claims, diary, messages, outbox, updates, weeks
from storage.upserting import upsert_of

RANKS = {"alert": 0, "answer": 1, "word": 2}
#: Recalled whatever their age: the profile is a fold of settings, and a pause or a change may be years old.
LASTING = tuple(body for body in OWN if body not in (FileTold, Note, TestStep, Step))

# What every batch writes is written down once: to build a statement takes longer than to carry it out.
_UPDATES, _LETTERS = insert(updates), insert(outbox)
_STAND = update(athletes).where(athletes.c.id == bindparam("key"))
#: The same of those who wrote or pressed.
_AWAKE = _STAND.values(
    asking=bindparam("asked"), next_word_at=bindparam("next"), asleep_since=None, heard_at=bindparam("heard")
)
_UNSENT = select(outbox.c.id, outbox.c.payload).where(
    outbox.c.chat_id == bindparam("chat"), outbox.c.state == "owed", outbox.c.attempts == 0
)


@dataclass(frozen=True, slots=True)
class _Puts:
    """The statements that write a row or what has changed of it, of one dialect."""

    messages: Any
    diary: Any
    weeks: Any
    claims: Any


@lru_cache(maxsize=2)
def _puts(dialect: str) -> _Puts:
    insert_into = upsert_of(dialect)
    said = insert_into(messages).values({c: bindparam(c) for c in ("athlete_id", "message_id", "at", "text")})
    told, week = insert_into(diary), insert_into(weeks)
    return _Puts(
        messages=said.on_conflict_do_update(
            index_elements=["athlete_id", "message_id"],
            set_={
                "first_text": func.coalesce(messages.c.first_text, messages.c.text),
                "text": said.excluded.text,
                "edited_at": bindparam("now", type_=messages.c.edited_at.type),
            },
            where=messages.c.text != said.excluded.text,
        ),
        diary=told.on_conflict_do_update(
            index_elements=["athlete_id", "origin", "idx"],
            set_={c: told.excluded[c] for c in ("at", "lasting", "doubtful", "withdrawn_at", "body")},
        ),
        weeks=week.on_conflict_do_update(index_elements=["athlete_id", "start"], set_={"body": week.excluded.body}),
        claims=insert_into(claims).on_conflict_do_nothing(),
    )


async def remember(db: AsyncConnection, work: Sequence[Remembered]) -> None:
    """Writes a batch. Raises SeenBeforeError, with nothing to be kept, if one of the updates is committed already."""
    keys = [{"bot_id": w.bot_id, "update_id": w.update_id, "at": w.at} for w in work if w.update_id is not None]
    if keys:
        try:
            await db.execute(_UPDATES, keys)
        except IntegrityError as fault:
            raise SeenBeforeError("an update of this batch is committed already") from fault
    forgotten: dict[int, Any] = {}
    for run, last in _runs(work):
        await _come_back(db, run, forgotten)
        await _write(db, [w for w in run if w is not last])
        if last is not None:
            row = await db.execute(select(athletes).where(athletes.c.id == last.athlete_id))
            forgotten[last.athlete_id] = row.one_or_none()
            await forget(db, last.athlete_id)
            await _owe(db, [(None, o, last.at) for o in last.outgoing])


def _runs(work: Sequence[Remembered]) -> Iterable[tuple[list[Remembered], Remembered | None]]:
    """The batch, cut after each turn that forgets; that turn is given beside its run."""
    run: list[Remembered] = []
    for w in work:
        run.append(w)
        if w.turn.forget:
            yield run, w
            run = []
    if run:
        yield run, None


async def _come_back(db: AsyncConnection, run: Sequence[Remembered], forgotten: dict[int, Any]) -> None:
    """Who was forgotten in this very batch and speaks on is a new athlete under the same number."""
    for w in run:
        row = forgotten.pop(w.athlete_id, None)
        if row is not None:
            fresh = {key: row._mapping[key] for key in ("id", "telegram_id", "chat_id", "name", "language")}
            await db.execute(insert(athletes).values(**fresh, created_at=w.at))


async def _write(db: AsyncConnection, work: Sequence[Remembered]) -> None:
    own = [w for w in work if w.athlete_id]
    await _say(db, own)
    await _Pages.of(own).write(db)
    issued = {(w.athlete_id, week.start): week for w in own for week in w.turn.weeks}
    if issued:
        rows = [{"athlete_id": a, "start": start, "body": kept_week(week)} for (a, start), week in issued.items()]
        await db.execute(_puts(db.dialect.name).weeks, rows)
    await _owe(db, [(w.athlete_id or None, o, w.at) for w in work for o in w.outgoing])
    await errands.owe(db, [(w.athlete_id, e, w.at) for w in own for e in w.turn.errands])
    await _stand(db, own)
    pressed = {
        (w.athlete_id, w.at.date()) for w in own if w.told is None and w.update_id is not None and w.asleep is False
    }
    if pressed:  # a message leaves its text; of a press nothing else may say that somebody is there
        rows = [{"athlete_id": a, "kind": HEARD, "subject": "", "day": day, "slot": ""} for a, day in sorted(pressed)]
        await db.execute(_puts(db.dialect.name).claims, rows)


async def _say(db: AsyncConnection, work: Sequence[Remembered]) -> None:
    """Keeps what was typed; an edit keeps the first text beside the new one."""
    rows = [
        {"athlete_id": w.athlete_id, "message_id": w.told.message_id, "at": w.told.at, "text": w.told.text, "now": w.at}
        for w in work
        if w.told is not None
    ]
    if ring_of(db.dialect) is not None or any(w.told.edited for w in work if w.told is not None):
        rows = await _changing(db, rows)
    if rows:
        await db.execute(_puts(db.dialect.name).messages, rows)


async def _changing(db: AsyncConnection, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those that say something else than what is kept; compared here, for sealed texts are never alike."""
    own = [(row["athlete_id"], row["message_id"]) for row in rows]
    if not own:
        return []
    c = messages.c
    there = await db.execute(
        select(c.athlete_id, c.message_id, c.text).where(tuple_(c.athlete_id, c.message_id).in_(own))
    )
    kept = {(row.athlete_id, row.message_id): row.text for row in there}
    changing = []
    for key, row in zip(own, rows, strict=True):
        text = storable(row["text"])
        if kept.get(key) != text:
            changing.append(row)
        kept[key] = text
    return changing


async def overtaken(db: AsyncConnection, firsts: Sequence[tuple[int, int, datetime, str]]) -> set[tuple[int, int]]:
    """Which messages were heard already by their edit; what they said at first is kept beside it.

    The moment tells an edit from another message of the same number, as an import may bring one along.
    """
    own = [first[:2] for first in firsts]
    if not own:
        return set()
    c = messages.c
    there = await db.execute(
        select(c.athlete_id, c.message_id, c.at).where(tuple_(c.athlete_id, c.message_id).in_(own))
    )
    kept = {(row.athlete_id, row.message_id): row.at for row in there}
    found = [first for first in firsts if kept.get(first[:2]) == first[2]]
    for athlete_id, message_id, _, text in found:
        own_row = (c.athlete_id == athlete_id, c.message_id == message_id, c.first_text.is_(None))
        await db.execute(update(messages).where(*own_row).values(first_text=text))
    return {first[:2] for first in found}


async def _owe(db: AsyncConnection, letters: Sequence[tuple[int | None, Outgoing, datetime]]) -> None:
    """Puts letters into the outbox, in order. A card that is not sent yet is not edited twice: the newest is enough."""
    letters = _newest(letters)
    for _, letter, at in letters:
        if letter.payload.get("card") and not letter.payload.get("fresh"):
            await _superseded(db, letter, at)
    if letters:
        await db.execute(_LETTERS, [letter_row(*letter) for letter in letters])


def _newest(letters: Sequence[tuple[int | None, Outgoing, datetime]]) -> list[tuple[int | None, Outgoing, datetime]]:
    """The letters without what a card was to become before a later one of the same batch."""
    later: set[tuple[int, str]] = set()
    kept = []
    for one in reversed(letters):
        card = (one[1].chat_id, str(one[1].payload.get("card", "")))
        if card[1] and not one[1].payload.get("fresh") and card in later:
            continue
        if card[1]:
            later.add(card)
        kept.append(one)
    return kept[::-1]


async def _superseded(db: AsyncConnection, letter: Outgoing, at: datetime) -> None:
    """Drops what a card was to become before this letter; one that was given up or is being sent is left alone."""
    waiting = await db.execute(_UNSENT, {"chat": letter.chat_id})
    old = [
        row.id for row in waiting if row.payload.get("card") == letter.payload["card"] and not row.payload.get("fresh")
    ]
    if old:
        values = {"state": "dropped", "settled_at": at, "reason": "superseded"}
        await db.execute(update(outbox).where(outbox.c.id.in_(old)).values(values))


def letter_row(athlete_id: int | None, letter: Outgoing, at: datetime) -> dict[str, Any]:
    """A letter as a row of the outbox."""
    return {
        "athlete_id": athlete_id,
        "chat_id": letter.chat_id,
        "kind": letter.kind,
        "rank": RANKS[letter.kind],
        "payload": plain(letter.payload),
        "origin": letter.origin,
        "created_at": at,
        "not_before": letter.not_before,
        "expires_at": letter.expires_at,
        "attempts": 0,
        "state": "owed",
    }


async def _stand(db: AsyncConnection, work: Sequence[Remembered]) -> None:
    """Where each athlete stands after the batch: the question put, the next word, awake or asleep."""
    last = {w.athlete_id: w for w in sorted(work, key=lambda w: w.athlete_id)}
    turned = {w.athlete_id: w for w in work if w.asleep is not None}
    heard = max((w.at for w in turned.values() if not w.asleep), default=None)
    rest, awake = [], []
    for athlete_id, w in last.items():
        asking = plain(w.turn.asking)
        if athlete_id in turned and not turned[athlete_id].asleep:
            awake.append({"key": athlete_id, "asked": asking, "next": w.next_word_at, "heard": heard})
        else:
            rest.append({"key": athlete_id, "asking": asking, "next_word_at": w.next_word_at})
    if awake:
        await db.execute(_AWAKE, awake)
    if rest:
        await db.execute(_STAND, rest)
    for athlete_id, w in turned.items():
        if w.asleep:
            await fall_asleep(db, athletes.c.id == athlete_id, w.at)


async def fall_asleep(db: AsyncConnection, which: Any, at: datetime) -> None:
    """No more words to whoever blocked the bot; what was owed is dropped."""
    slept = await db.execute(
        update(athletes)
        .where(which, athletes.c.asleep_since.is_(None))
        .values(asleep_since=at)
        .returning(athletes.c.chat_id)
    )
    for chat_id in slept.scalars().all():
        await db.execute(
            update(outbox)
            .where(outbox.c.chat_id == chat_id, outbox.c.state == "owed")
            .values(state="dropped", settled_at=at, reason="asleep")
        )


@dataclass(slots=True)
class _Page:
    """What a batch does to one (athlete, origin)."""

    anew: bool = False  #: rows from before the batch go
    withdrawn_at: datetime | None = None
    turned: bool = False  #: ``withdrawn_at`` was set or cleared for rows from before the batch
    told: dict[int, tuple[Record, datetime | None]] = field(default_factory=dict)  #: index → record, withdrawn at


@dataclass(slots=True)
class _Pages:
    pages: dict[tuple[int, str], _Page] = field(default_factory=dict)

    @classmethod
    def of(cls, work: Sequence[Remembered]) -> _Pages:
        """The batch folded in order."""
        made = cls()
        for w in work:
            back = set(w.turn.restored) - set(w.turn.withdrawn)
            for origin in w.turn.withdrawn:
                made._turn(w.athlete_id, origin, w.at)
            for origin in back:
                made._turn(w.athlete_id, origin, None)
            # An origin that is withdrawn and told in one turn is told anew: an edited message.
            for origin in {r.origin for r in w.turn.records} & set(w.turn.withdrawn):
                made.pages[w.athlete_id, origin] = _Page(anew=True)
            for r in w.turn.records:
                made._page(w.athlete_id, r.origin).told[r.index] = (r, None)
        return made

    def _page(self, athlete_id: int, origin: str) -> _Page:
        return self.pages.setdefault((athlete_id, origin), _Page())

    def _turn(self, athlete_id: int, origin: str, at: datetime | None) -> None:
        page = self._page(athlete_id, origin)
        page.withdrawn_at, page.turned = at, True
        page.told = {index: (record, at) for index, (record, _) in page.told.items()}

    async def write(self, db: AsyncConnection) -> None:
        """At most one statement each for what goes, what is withdrawn or restored, and what is told."""
        mine = (diary.c.athlete_id == bindparam("a"), diary.c.origin == bindparam("o"))
        anew = [{"a": a, "o": o} for (a, o), page in self.pages.items() if page.anew]
        if anew:
            await db.execute(delete(diary).where(*mine), anew)
        turned = [
            {"a": a, "o": o, "withdrawn_at": page.withdrawn_at}
            for (a, o), page in self.pages.items()
            if page.turned and not page.anew
        ]
        if turned:
            await db.execute(update(diary).where(*mine), turned)
        told = [
            _row(athlete_id, record, withdrawn_at)
            for (athlete_id, _), page in self.pages.items()
            for record, withdrawn_at in page.told.values()
        ]
        if told:
            await db.execute(_puts(db.dialect.name).diary, told)


def _row(athlete_id: int, record: Record, withdrawn_at: datetime | None) -> dict[str, Any]:
    return {
        "athlete_id": athlete_id,
        "origin": record.origin,
        "idx": record.index,
        "at": record.at,
        "lasting": isinstance(record.body, LASTING),
        "doubtful": record.doubtful,
        "withdrawn_at": withdrawn_at,
        "body": kept_form(record.body),
    }
