"""Diaries as they were kept at first and as they are kept now: they read, export and travel alike, sealed or not."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Text, cast, insert, select

from coach.diary import Known, Turn, body_from
from coach.forms import build
from coach.week import Week
from storage.backup import back_up
from storage.database import Database, open_database
from storage.export import archive
from storage.heard import Recalled
from storage.restoring import restore
from storage.sealing import Ring
from storage.tables import diary, weeks
from tests.storage.people import BEN, NOW, recalled, record, remembered, work

SAMPLES = Path(__file__).parents[1] / "coach" / "kept.jsonl"
READ = [json.loads(line) for line in SAMPLES.read_text("utf-8").splitlines()]
BODIES = [sample for sample in READ if "act" in sample["whole"]]
WEEK = next(sample for sample in reversed(READ) if "start" in sample["whole"])


@pytest.fixture(params=["clear", "sealed"])
async def either(request: pytest.FixtureRequest, database_url: str) -> AsyncIterator[Database]:
    """A database of either kind, with and without a key."""
    opened = await open_database(database_url, ring=Ring([b"k" * 32]) if request.param == "sealed" else None)
    await opened.upgrade()
    yield opened
    await opened.close()


async def put(database: Database, known: Known, form: str) -> None:
    """The samples as rows of one, ``whole`` or as they are ``kept``; every third was withdrawn."""
    common = {"athlete_id": known.athlete_id, "idx": 0, "at": NOW, "lasting": False, "doubtful": False}
    rows = [
        {**common, "origin": f"m{n}", "withdrawn_at": None if n % 3 else NOW, "body": sample[form]}
        for n, sample in enumerate(BODIES, 1)
    ]
    week = {"athlete_id": known.athlete_id, "start": date.fromisoformat(WEEK["whole"]["start"]), "body": WEEK[form]}
    async with database.writer.begin() as db:
        await db.execute(insert(diary), rows)
        await db.execute(insert(weeks), [week])


async def told(database: Database, known: Known) -> dict[str, Any]:
    """The export of one, as it is read again."""
    async with database.reading() as memory:
        packed = archive(await memory.everything(known.athlete_id))
    with zipfile.ZipFile(io.BytesIO(packed)) as box:
        return {n: json.loads(box.read(n)) if n.endswith("json") else box.read(n).decode() for n in box.namelist()}


async def texts(database: Database) -> list[str]:
    """The bodies as the database has them."""
    async with database.reader.connect() as db:
        found = await db.execute(select(cast(diary.c.body, Text)).order_by(diary.c.athlete_id, diary.c.origin))
        return list(found.scalars())


async def test_an_older_diary_reads_as_a_new_one(either: Database) -> None:
    ana, ben = await recalled(either), await recalled(either, BEN)
    await put(either, ana, "whole")
    await put(either, ben, "kept")
    ana, ben = await recalled(either), await recalled(either, BEN)

    assert [r.body for r in ana.records] == [body_from(s["whole"]) for n, s in enumerate(BODIES, 1) if n % 3]
    assert (ana.records, ana.gone, ana.weeks) == (ben.records, ben.gone, ben.weeks)
    assert ana.weeks == (build(Week, WEEK["whole"]),)
    assert len(ana.gone) == len(BODIES) // 3


async def test_what_is_remembered_now_is_recalled_and_takes_less_room(database: Database) -> None:
    ana = await recalled(database)
    bodies = [body_from(s["whole"]) for s in BODIES]
    turn = Turn(records=tuple(record("m1", b, n) for n, b in enumerate(bodies)), weeks=(build(Week, WEEK["whole"]),))
    await remembered(database, work(ana, 1, turn))
    known = await recalled(database)

    assert [r.body for r in known.records] == bodies
    assert known.weeks == turn.weeks
    assert [json.loads(text) for text in await texts(database)] == [s["kept"] for s in BODIES]


async def test_an_edit_an_undo_and_a_redo_of_what_is_older(database: Database) -> None:
    ana = await recalled(database)
    await put(database, ana, "whole")
    before = await recalled(database)
    first, second = before.records[:2]
    anew = replace(first, body=second.body)
    await remembered(database, work(before, 1, Turn(withdrawn=(first.origin,), records=(anew,))))
    edited = await recalled(database)
    await remembered(database, work(before, 2, Turn(withdrawn=(second.origin,))))
    undone = await recalled(database)
    await remembered(database, work(before, 3, Turn(restored=(second.origin,))))

    assert edited.records == (anew, *before.records[1:])
    assert second in undone.gone
    assert second not in undone.records
    assert await recalled(database) == edited


async def test_the_export_is_the_same_whatever_is_kept(either: Database) -> None:
    ana, ben = await recalled(either), await recalled(either, BEN)
    await put(either, ana, "whole")
    await put(either, ben, "kept")
    one, other = await told(either, ana), await told(either, ben)
    bodies = {row["origin"]: row["body"] for row in other["all.json"]["diary"]}

    assert bodies == {f"m{n}": s["whole"] for n, s in enumerate(BODIES, 1)}
    assert [w["body"] for w in other["all.json"]["weeks"]] == [WEEK["whole"]]
    assert {n: v for n, v in one.items() if n != "all.json"} == {n: v for n, v in other.items() if n != "all.json"}


@pytest.mark.parametrize("form", ["whole", "kept"])
async def test_a_backup_carries_either_form_to_the_letter(form: str, sqlite_url: str, postgres_url: str) -> None:
    first, second = await open_database(sqlite_url), await open_database(postgres_url)
    try:
        ana = await recalled(first)
        await put(first, ana, form)
        sink = io.BytesIO()
        await back_up(first, sink, NOW, lambda _, __: None)
        await restore(second, sink, lambda _, __: None, replace=False)

        assert await texts(second) == await texts(first)
        assert await recalled(second) == await recalled(first)
    finally:
        await first.close()
        await second.close()


@pytest.mark.parametrize("at", ["2026-03-02 07:00:00.000000", "2026-03-02T07:00:00+00:00", "2026-03-02T08:00:00+01:00"])
def test_each_database_tells_a_moment_its_own_way(at: str) -> None:
    form, after = BODIES[0]["kept"], f"{at[:17]}30{at[19:]}"
    rows = [[0, "m1", 0, at, 0, form], [0, "m1", 1, at, 0, form], [0, "m2", 0, after, 0, form]]
    known = Recalled(
        athlete_id=1, chat_id=1, records=json.dumps(rows), weeks="[]", asking=None, heard_at=None, hint={}
    ).known()  # fmt: skip

    assert [r.at for r in known.records] == [NOW, NOW, NOW + timedelta(seconds=30)]
    assert all(r.at.tzinfo is UTC for r in known.records)
