"""Everything about me can be had, and can be gone; a test walks all tables to see it."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import timedelta

import pytest
from sqlalchemy import insert, inspect, text
from sqlalchemy.exc import IntegrityError

from coach.acts import Run, WorkingSet
from coach.diary import Asking, Errand, FileTold, Note, Setting, Turn
from coach.week import Day, Week
from storage.database import Database
from storage.export import archive, spelled_out
from storage.heard import Told
from storage.tables import claims, metadata
from tests.storage.people import (
    ANA,
    BEN,
    BOT,
    NOW,
    TODAY,
    answer,
    later,
    ran,
    recalled,
    record,
    remembered,
    squatted,
    word,
    work,
)

MARK = "xyzzy-secret"


async def live(database: Database, person=ANA, first: int = 1) -> int:
    """An athlete with a row in every table that can hold one."""
    known = await recalled(database, person)
    turn = Turn(
        records=(record("m1", squatted(60.5)), record("m1", ran(5000.0), 1), record("b2", Setting(values={"x": MARK}))),
        weeks=(Week(start=TODAY, phase="base", deload=False, days=(Day(date=TODAY, kind="rest"),)),),
        asking=Asking(topic="t", about={"x": MARK}),
        errands=(Errand(origin="f1", file=FileTold(file=MARK)),),
    )
    letters = (answer(person, MARK), word(person, MARK))
    await remembered(database, work(known, first, turn, told=MARK, outgoing=letters, next_word_at=NOW))
    async with database.transaction() as memory:
        await memory.claim(known.athlete_id, "strength", "", TODAY, "")
        await memory.poison(BOT, first + 1, person.chat_id, MARK, f"f{first}", NOW, [answer(person, "sorry")])
        (letter,) = await memory.owed(NOW, 1, 60, "a")
        await memory.sent(letter.id, 1, NOW)
    return known.athlete_id


async def rows_of(database: Database, *numbers: int) -> dict[str, int]:
    """By table, how many rows hold one of these numbers, or the mark, in any column: of the schema as it really is."""
    found = {}
    async with database.writer.begin() as db:
        names = await db.run_sync(lambda c: inspect(c).get_table_names())
        for name in names:
            rows = (await db.execute(text(f'SELECT * FROM "{name}"'))).all()
            hits = [r for r in rows if set(numbers) & {v for v in r if type(v) is int} or MARK in str(r)]
            if hits and name not in ("pace", "alembic_version"):
                found[name] = len(hits)
    return found


async def test_who_is_forgotten_leaves_no_row_anywhere(database: Database) -> None:
    await live(database, BEN, first=900)  # so that Ana's numbers are not small ones that stand elsewhere
    async with database.transaction() as memory:
        await memory.forget((await memory.recall([BEN], since=TODAY))[BEN.telegram_id].athlete_id)
    ana = await live(database)
    before = await rows_of(database, ANA.telegram_id)
    holding = {"athletes", "messages", "diary", "weeks", "outbox", "leases", "claims", "faults", "files"}
    async with database.reading() as memory:
        everything = await memory.everything(ana)
    async with database.transaction() as memory:
        removed = await memory.forget(ana)
        assert await memory.forget(ana) == 0

    assert set(before) == holding - {"messages", "diary", "weeks", "claims"} | {"messages", "diary", "files"}
    assert all(everything[name] for name in holding - {"athletes", "leases"})
    assert removed == sum(len(rows) for rows in everything.values() if isinstance(rows, list)) + 1 + 1  # athlete, lease
    assert await rows_of(database, ANA.telegram_id) == {}
    async with database.reading() as memory:
        assert await memory.everything(ana) == {}
        assert await memory.seen(BOT, [1]) == {1}


def test_every_table_says_whose_it_is() -> None:
    """A new table is either found by ``forget`` or named here as nobody's."""
    nobodys = {"updates", "pace", "media", "keys"}

    assert {t.name for t in metadata.sorted_tables if not {"athlete_id", "chat_id"} & set(t.c.keys())} == nobodys


async def test_others_are_left_alone(database: Database) -> None:
    ana, ben = await live(database), await live(database, BEN, first=50)
    async with database.reading() as memory:
        before = await memory.everything(ben)
    async with database.transaction() as memory:
        await memory.forget(ana)

    async with database.reading() as memory:
        assert await memory.everything(ben) == before


async def test_a_turn_that_forgets_leaves_a_farewell_that_leaves_nothing(database: Database) -> None:
    await live(database)
    known = await recalled(database)
    farewell = work(known, 20, Turn(forget=True), told="/deletemydata", outgoing=(answer(ANA, "gone"),))
    await remembered(database, farewell)
    async with database.transaction() as memory:
        (letter,) = await memory.owed(later(5), 9, 60, "a")
        assert (letter.payload, letter.athlete_id) == ({"text": "gone"}, None)
        await memory.sent(letter.id, 1, later(5))

    assert await rows_of(database, ANA.telegram_id) == {}
    async with database.reading() as memory:
        assert await memory.seen(BOT, [20]) == {20}


async def test_who_speaks_on_in_the_same_batch_begins_anew(database: Database) -> None:
    await live(database)
    known = await recalled(database)
    await remembered(
        database,
        work(known, 20, Turn(records=(record("m20", ran(1.0)),))),
        work(known, 21, Turn(forget=True), outgoing=(answer(ANA, "gone"),)),
        work(known, 22, Turn(records=(record("m22", ran(2.0)),)), told="ran 2 m"),
    )
    again = await recalled(database)

    assert [r.body for r in again.records] == [ran(2.0)]
    assert (again.gone, again.weeks, again.asking) == ((), (), None)


async def test_a_number_is_never_given_again(database: Database) -> None:
    first = await live(database)
    async with database.transaction() as memory:
        await memory.forget(first)

    assert (await recalled(database)).athlete_id > first


async def test_the_export_holds_what_was_told(database: Database) -> None:
    known = await recalled(database)
    unknown = squatted(20.0, sets=1)
    turn = Turn(
        records=(
            record("m1", squatted(60.5, sets=2)),
            record("m1", ran(5000.0), 1),
            record("b3", Run(when=TODAY - timedelta(days=1), kind="easy", duration_s=1650.0, rpe=0.0, drift=-0.04)),
            record("b3", Note(text="=felt easy"), 1),
            record("m4", type(unknown)(exercise=None, exercise_text="=lunge", when=TODAY, sets=(WorkingSet(reps=5),))),
            record("m5", ran(1.0)),
        )
    )
    await remembered(database, work(known, 1, turn, told=Told(1, NOW, "squat …", False)))
    await remembered(database, work(known, 2, Turn(withdrawn=("m5",))))
    async with database.reading() as memory:
        everything = await memory.everything(known.athlete_id)
    box = zipfile.ZipFile(io.BytesIO(archive(everything)))

    assert list(csv.reader(io.StringIO(box.read("log.csv").decode()))) == [
        ["date", "exercise", "set", "reps", "load_kg", "seconds", "distance_m", "rpe", "rir", "message_id"],
        ["2026-03-02", "back-squat", "1", "8", "60.5", "", "", "", "0", "1"],
        ["2026-03-02", "back-squat", "2", "8", "60.5", "", "", "", "0", "1"],
        ["2026-03-02", "'=lunge", "1", "5", "", "", "", "", "", "4"],
    ]
    assert list(csv.reader(io.StringIO(box.read("runs.csv").decode())))[1:] == [
        ["2026-03-01", "easy", "", "1650", "", "", "0", "", "-0.04", ""],
        ["2026-03-02", "", "5000", "", "", "", "", "", "", "1"],
    ]
    assert list(csv.reader(io.StringIO(box.read("notes.csv").decode())))[1:] == [["2026-03-01", "run", "'=felt easy"]]
    assert json.loads(box.read("all.json")) == spelled_out(everything)
    assert archive(everything) == archive(everything)


async def test_nobodys_export_is_empty() -> None:
    assert json.loads(zipfile.ZipFile(io.BytesIO(archive({}))).read("all.json")) == {}


async def test_tidying_removes_what_is_done_and_nothing_else(database: Database) -> None:
    known = await recalled(database)
    await remembered(database, work(known, 1, outgoing=(answer(ANA, "a"), answer(ANA, "b"))))
    async with database.transaction() as memory:
        (letter,) = await memory.owed(NOW, 9, 60, "a")
        await memory.sent(letter.id, 1, NOW)
        await memory.claim(known.athlete_id, "rest", "", TODAY - timedelta(days=50), "")
        assert await memory.tidy(NOW + timedelta(days=7)) == 0
        assert await memory.tidy(NOW + timedelta(days=7, seconds=2)) == 3  # the update, the sent letter, the lease
        assert await memory.outbox_state() == {"owed": 1, "sent": 0, "dropped": 0}
        assert await memory.tidy(NOW + timedelta(days=12)) == 1  # the claim


async def test_no_row_without_its_athlete(database: Database) -> None:
    """Were a row of someone forgotten left, or written late, the database itself would refuse."""
    async with database.writer.connect() as db:
        with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
            await db.execute(insert(claims).values(athlete_id=4711, kind="", subject="", day=TODAY, slot=""))
