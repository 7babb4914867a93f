"""Files that are owed: taken by one worker at a time, in turn, and put into force all at once or not at all."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from coach.diary import Errand, FileTold, Turn, body_form
from storage.database import Database
from storage.errands import OwedFile
from tests.storage.people import ANA, BEN, NOW, TODAY, later, ran, recalled, record, remembered, work


def errand(number: int, *, keep: bool = False, **answers: str) -> Errand:
    return Errand(
        origin=f"f{number}", file=FileTold(file=f"id{number}", name="a.csv", answers=dict(answers)), keep=keep
    )


def row(index: int, metres: float, at: datetime = NOW, origin: str = "f1") -> dict[str, Any]:
    return {"origin": origin, "idx": index, "at": at.isoformat(), "doubtful": False, "body": body_form(ran(metres))}


async def owed(database: Database, *errands: Errand, person: Any = ANA) -> int:
    known = await recalled(database, person)
    await remembered(database, work(known, None, Turn(errands=errands)))
    return known.athlete_id


async def take(database: Database, at: datetime = NOW, last: int = 0) -> OwedFile | None:
    async with database.transaction() as memory:
        return await memory.take_file(at, 60, last)


async def test_a_file_is_taken_once_and_again_when_its_worker_is_gone(database: Database) -> None:
    athlete = await owed(database, errand(1))

    assert OwedFile(athlete_id=athlete, errand=errand(1), attempts=0) == await take(database)
    assert await take(database, later(59)) is None
    again = await take(database, later(61))
    assert again is not None
    assert again.attempts == 1


async def test_who_was_served_last_waits_for_the_others(database: Database) -> None:
    ana = await owed(database, errand(1), errand(2), errand(3))
    ben = await owed(database, errand(4), person=BEN)

    first = await take(database)
    second = await take(database, last=ana)
    assert first is not None and second is not None
    assert (ana, ben) == (first.athlete_id, second.athlete_id)


async def test_what_was_said_last_of_a_file_holds(database: Database) -> None:
    await owed(database, errand(1))
    old = await take(database)
    await owed(database, errand(1, load="kg"))
    assert old is not None

    async with database.transaction() as memory:
        assert not await memory.owes_file(old)
    new = await take(database)
    assert new is not None
    assert new.errand.file.answers == {"load": "kg"}
    async with database.transaction() as memory:
        assert await memory.owes_file(new)
        await memory.settle_file(new)
        assert not await memory.owes_file(new)


async def test_a_file_that_cannot_be_fetched_comes_later(database: Database) -> None:
    await owed(database, errand(1))
    taken = await take(database)
    assert taken is not None
    async with database.transaction() as memory:
        await memory.file_later(taken, later(100))

    assert await take(database, later(99)) is None
    assert await take(database, later(101)) is not None


async def test_staged_rows_are_not_in_force_until_they_are_restored(database: Database) -> None:
    athlete = await owed(database, errand(1))
    old = NOW - timedelta(days=900)
    async with database.transaction() as memory:
        await memory.stage(athlete, [row(2, 1000), row(3, 2000, old)], NOW)
    known = await recalled(database)
    assert ((), [ran(1000)]) == (known.records, [r.body for r in known.gone])  # the old one is not even looked at

    await remembered(database, work(known, None, Turn(restored=("f1",))))
    assert [ran(1000)] == [r.body for r in (await recalled(database)).records]
    async with database.reading() as memory:
        told = await memory.told(athlete, None, 10)
    assert [(o, i, stands) for o, i, _, stands, _ in told] == [("f1", 2, True), ("f1", 3, True)]
    assert [json.loads(t[4])["distance_m"] for t in told] == [1000.0, 2000.0]


async def test_the_diary_is_told_in_pieces(database: Database) -> None:
    known = await recalled(database)
    await remembered(database, work(known, 1, Turn(records=tuple(record("m1", ran(n), n) for n in range(5)))))
    out: list[Any] = []
    after = None
    async with database.reading() as memory:
        while piece := await memory.told(known.athlete_id, after, 2):
            out += piece
            after = piece[-1][0], piece[-1][1]

    assert [t[1] for t in out] == [0, 1, 2, 3, 4]
    assert all(t[2] == NOW for t in out)


async def test_what_a_broken_try_left_is_taken_away_and_what_stands_stays(database: Database) -> None:
    athlete = await owed(database, errand(1))
    known = await recalled(database)
    await remembered(database, work(known, None, Turn(records=(replace(record("f1", errand(1).file)),))))
    async with database.transaction() as memory:
        await memory.stage(athlete, [row(2, 1000)], NOW)
        await memory.unstage(athlete, "f1", 2)

    known = await recalled(database)
    assert ([errand(1).file], ()) == ([r.body for r in known.records], known.gone)


async def test_a_file_taken_back_is_forgotten_after_a_week(database: Database) -> None:
    athlete = await owed(database)
    async with database.transaction() as memory:
        await memory.stage(athlete, [row(2, 1000)], NOW)
        await memory.stage(athlete, [row(0, 3000, origin="m7")], NOW)
    async with database.transaction() as memory:
        await memory.tidy(NOW + timedelta(days=6))
        assert len(await memory.told(athlete, None, 10)) == 2
        await memory.tidy(NOW + timedelta(days=8))
        assert [t[0] for t in await memory.told(athlete, None, 10)] == ["m7"]


async def test_an_own_export_leaves_weeks_and_messages_that_are_here(database: Database) -> None:
    athlete = await owed(database)
    week = {
        "start": TODAY.isoformat(),
        "body": {"start": TODAY.isoformat(), "phase": "base", "deload": False, "days": []},
    }
    said = {"message_id": 5, "at": NOW.isoformat(), "text": "hi", "first_text": None, "edited_at": None}
    async with database.transaction() as memory:
        await memory.restore_beside(athlete, [week], [said])
        await memory.restore_beside(athlete, [week | {"body": {}}], [said | {"text": "other"}])
        everything = await memory.everything(athlete)

    assert [w["body"]["phase"] for w in everything["weeks"]] == ["base"]
    assert [m["text"] for m in everything["messages"]] == ["hi"]
