"""Files still to be read, and what they tell on its way into the diary.

Rule: nothing of a file stands before all of it is there. Its rows are written as withdrawn ones, in pieces, so that no
piece holds up who else wants to write; then one transaction puts them in force together with the answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Text, cast, delete, insert, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from coach.diary import OWN, Errand, FileTold
from coach.forms import build, plain
from storage.sealing import ring_of
from storage.tables import claims, diary, files, messages, weeks
from storage.upserting import upsert

_BRIEF = ("file", "note", "test-step")  #: kinds of records that are recalled by their age, like entries
_LASTING = frozenset(OWN.values()) - set(_BRIEF)


@dataclass(frozen=True, kw_only=True, slots=True)
class OwedFile:
    """A file to be read, leased to one worker."""

    athlete_id: int
    errand: Errand
    attempts: int


async def owe(db: AsyncConnection, owed: Sequence[tuple[int, Errand, datetime]]) -> None:
    """Files to be read; one that is owed already is owed anew, as was said last."""
    for athlete_id, errand, at in owed:
        whose = (files.c.athlete_id == athlete_id, files.c.origin == errand.origin)
        await db.execute(delete(files).where(*whose))
        await db.execute(
            insert(files).values(
                athlete_id=athlete_id,
                origin=errand.origin,
                keep=errand.keep,
                body=plain(errand.file),
                at=at,
                attempts=0,
                until=None,
            )
        )


async def take(db: AsyncConnection, now: datetime, lease_s: float, last: int) -> OwedFile | None:
    """The next file, leased; who was served ``last`` waits for the others."""
    found = await db.execute(
        select(files)
        .where(or_(files.c.until.is_(None), files.c.until < now))
        .order_by(files.c.athlete_id == last, files.c.attempts, files.c.at, files.c.origin)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    row = found.one_or_none()
    if row is None:
        return None
    whose = (files.c.athlete_id == row.athlete_id, files.c.origin == row.origin)
    await db.execute(
        update(files).where(*whose).values(until=now + timedelta(seconds=lease_s), attempts=files.c.attempts + 1)
    )
    errand = Errand(origin=row.origin, file=build(FileTold, row.body), keep=row.keep)
    return OwedFile(athlete_id=row.athlete_id, errand=errand, attempts=row.attempts)


async def owes(db: AsyncConnection, owed: OwedFile) -> bool:
    """Whether it is still to be read as it was taken: nobody deleted everything or said otherwise meanwhile."""
    whose = (files.c.athlete_id == owed.athlete_id, files.c.origin == owed.errand.origin)
    found = (await db.execute(select(files.c.keep, files.c.body).where(*whose).with_for_update())).one_or_none()
    return found is not None and found.keep == owed.errand.keep and found.body == plain(owed.errand.file)


async def settle(db: AsyncConnection, owed: OwedFile) -> None:
    """It is done."""
    whose = (files.c.athlete_id == owed.athlete_id, files.c.origin == owed.errand.origin)
    await db.execute(delete(files).where(*whose))


async def later(db: AsyncConnection, owed: OwedFile, retry_at: datetime) -> None:
    """It could not be fetched: again at ``retry_at``."""
    whose = (files.c.athlete_id == owed.athlete_id, files.c.origin == owed.errand.origin)
    await db.execute(update(files).where(*whose).values(until=retry_at))


async def free(db: AsyncConnection) -> None:
    """A single process frees what it had in hand when it was killed."""
    await db.execute(update(files).values(until=None))


async def told(
    db: AsyncConnection, athlete_id: int, after: tuple[str, int] | None, limit: int
) -> list[tuple[str, int, datetime, bool, str]]:
    """A piece of the whole diary in the order of its key: (origin, idx, at, stands, the body as JSON text)."""
    c = diary.c
    which = [c.athlete_id == athlete_id]
    if after is not None:
        which.append(tuple_(c.origin, c.idx) > tuple_(*after))
    found = await db.execute(
        select(c.origin, c.idx, c.at, c.withdrawn_at, cast(c.body, Text))
        .where(*which)
        .order_by(c.origin, c.idx)
        .limit(limit)
    )
    ring = ring_of(db.dialect)
    return [
        (row[0], row[1], row[2], row[3] is None, row[4] if ring is None else ring.open_in(row[4], "diary.body"))
        for row in found
    ]


async def stage(db: AsyncConnection, athlete_id: int, rows: Sequence[dict[str, Any]], at: datetime) -> None:
    """Rows of a file, not yet in force: withdrawn at ``at``, or when the file says they were."""
    put = upsert(db)(diary)
    new = {c: put.excluded[c] for c in ("at", "lasting", "doubtful", "withdrawn_at", "body")}
    made = [
        {
            "athlete_id": athlete_id,
            "origin": row["origin"],
            "idx": row["idx"],
            "at": datetime.fromisoformat(row["at"]),
            "lasting": row["body"]["act"] in _LASTING,
            "doubtful": row["doubtful"],
            "withdrawn_at": datetime.fromisoformat(row["withdrawn_at"]) if row.get("withdrawn_at") else at,
            "body": row["body"],
        }
        for row in rows
    ]
    await db.execute(put.on_conflict_do_update(index_elements=["athlete_id", "origin", "idx"], set_=new), made)


async def unstage(db: AsyncConnection, athlete_id: int, origin: str, first: int) -> None:
    """Takes away what an earlier try left of a file: nothing of it is in force."""
    c = diary.c
    await db.execute(
        delete(diary).where(c.athlete_id == athlete_id, c.origin == origin, c.idx >= first, c.withdrawn_at.is_not(None))
    )


async def restore_beside(
    db: AsyncConnection,
    athlete_id: int,
    issued: Sequence[dict[str, Any]],
    typed: Sequence[dict[str, Any]],
    spoken: Sequence[dict[str, Any]] = (),
) -> None:
    """The weeks, messages and claims of an own export that are not here."""
    dialect = upsert(db)
    mine = {"athlete_id": athlete_id}
    if issued:
        rows = [{**mine, "start": date.fromisoformat(w["start"]), "body": w["body"]} for w in issued]
        await db.execute(dialect(weeks).on_conflict_do_nothing(), rows)
    if typed:
        moments = ("at", "edited_at")
        made = [
            {**mine, **{k: datetime.fromisoformat(v) if k in moments and v else v for k, v in m.items()}} for m in typed
        ]
        await db.execute(dialect(messages).on_conflict_do_nothing(), made)
    if spoken:
        rows = [{**mine, **c, "day": date.fromisoformat(c["day"])} for c in spoken]
        await db.execute(dialect(claims).on_conflict_do_nothing(), rows)
