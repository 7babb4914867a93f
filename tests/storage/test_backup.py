"""Backups: all of it comes back on either database, a bad file touches nothing, what is sealed stays sealed."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import text

from coach.diary import Turn
from storage import backup as backing_up
from storage.archive import BadArchiveError
from storage.backup import back_up
from storage.database import BadDatabase, BadKeys, Database, open_database
from storage.heard import UNSURE
from storage.migrations.past import revisions
from storage.migrations.running import upgrade
from storage.restoring import NotEmptyError, restore, verified
from storage.sealing import Ring
from tests.storage.archives import forged, lines
from tests.storage.people import ANA, BEN, answer, recalled, record, remembered, squatted, word, work
from tests.storage.rows import contents, found, put, samples, sorted_rows

AT = datetime(2026, 11, 28, 4, 0, tzinfo=UTC)
HEAD = revisions()[-1]
SECRET = "a very private knee"
SLOW = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


def silent(_: str, __: int) -> None:
    """Hears of no progress."""


async def packed(database: Database) -> bytes:
    """A backup of a database."""
    sink = io.BytesIO()
    await back_up(database, sink, AT, silent)
    return sink.getvalue()


async def put_back(database: Database, archive: bytes, *, replace: bool = False) -> None:
    await restore(database, io.BytesIO(archive), silent, replace=replace)


@pytest.fixture(params=["sqlite-sqlite", "sqlite-postgres", "postgres-sqlite", "postgres-postgres"])
def from_and_to(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """Two upgraded databases."""
    first, second = request.param.split("-")
    urls = []
    for kind, number in ((first, 1), (second, 2)):
        if kind == "sqlite":
            template = Path(request.getfixturevalue("sqlite_template"))
            file = tmp_path / f"{number}.db"
            file.write_bytes(template.read_bytes())
            urls.append(f"sqlite:///{file}")
        else:
            urls.append(request.getfixturevalue("postgres_server").new_database())
    return urls[0], urls[1]


async def lived_in(database: Database) -> None:
    """Two people; one of them told something and is owed words, the other was forgotten again."""
    ana, ben = await recalled(database), await recalled(database, BEN)
    turn = Turn(records=(record("m1", squatted(60)),))
    owed = (answer(ANA, "Noted"), word(ANA, "Today: strength"))
    await remembered(database, work(ana, 1, turn, told="squats 3x8 60kg", outgoing=owed), work(ben, 2))
    async with database.transaction() as memory:
        await memory.forget(ben.athlete_id)


async def test_the_coach_goes_on_where_it_was(from_and_to: tuple[str, str]) -> None:
    first, second = [await open_database(url) for url in from_and_to]
    await lived_in(first)
    before = await recalled(first)
    await put_back(second, await packed(first))

    assert await recalled(second) == before
    async with second.transaction() as memory:
        assert await memory.seen(77, [1, 2, 3]) == {1, 2}
    assert (await recalled(second, BEN)).athlete_id == 3, "a forgotten athlete's number is never given to another"
    await first.close()
    await second.close()


async def test_what_was_owed_may_have_been_sent_since(from_and_to: tuple[str, str]) -> None:
    first, second = [await open_database(url) for url in from_and_to]
    await lived_in(first)
    await put_back(second, await packed(first))
    async with second.writer.connect() as db:
        owed = (await db.execute(text("SELECT kind, reason FROM outbox WHERE state = 'owed' ORDER BY id"))).all()

    assert [tuple(row) for row in owed] == [("answer", UNSURE), ("word", UNSURE)]
    await first.close()
    await second.close()


def test_anything_at_all_goes_over_and_comes_back_the_same(
    postgres_url: str, sqlite_template: Path, tmp_path: Path
) -> None:
    """SQLite → PostgreSQL → SQLite: the same rows in each, and the same file to the letter."""

    async def there_and_back(rows: dict[str, Any]) -> None:
        files = [tmp_path / "first.db", tmp_path / "last.db"]
        for file in files:
            for old in tmp_path.glob(f"{file.name}*"):
                old.unlink()
            file.write_bytes(sqlite_template.read_bytes())
        opened = [await open_database(u) for u in (f"sqlite:///{files[0]}", postgres_url, f"sqlite:///{files[1]}")]
        async with opened[0].writer.begin() as db:
            await put(db, HEAD, rows)
        archives = [await packed(opened[0])]
        for database in opened[1:]:
            await put_back(database, archives[-1], replace=True)
            archives.append(await packed(database))
        for database in opened:
            async with database.writer.connect() as db:
                assert await found(db, HEAD) == sorted_rows(rows, HEAD)
            await database.close()
        mended = [[line for line in lines(a) if not line.startswith((b'{"rows"', b'{"end"'))] for a in archives]
        assert sorted(mended[0]) == sorted(mended[1]) == sorted(mended[2])
        assert mended[0] == mended[2]

    @SLOW
    @given(contents(HEAD))
    def holds(rows: dict[str, Any]) -> None:
        asyncio.run(there_and_back(rows))

    holds()


@pytest.mark.parametrize("schema", revisions())
async def test_a_backup_of_an_older_schema_is_brought_up(
    schema: str, from_and_to: tuple[str, str], tmp_path: Path
) -> None:
    older = await open_database(f"sqlite:///{tmp_path / 'older.db'}")
    async with older.writer.begin() as db:
        await db.run_sync(upgrade, schema)
        await put(db, schema, samples(schema))
    archive = await packed(older)
    await older.upgrade()
    async with older.writer.connect() as db:
        expected = await found(db, HEAD)
    await older.close()
    assert verified(io.BytesIO(archive)).header.schema == schema

    target = await open_database(from_and_to[1])
    await put_back(target, archive)
    async with target.writer.connect() as db:
        got = await found(db, HEAD)

    assert [{**row, "reason": None} for row in got.pop("outbox")] == [
        {**row, "reason": None} for row in expected.pop("outbox")
    ]
    assert got == expected
    assert await target.schema_version() == HEAD
    await target.close()


async def kept(database: Database) -> list[tuple[str, str]]:
    async with database.writer.connect() as db:
        return [tuple(r) for r in await db.execute(text("SELECT name, language FROM athletes ORDER BY id"))]


async def test_a_database_with_data_is_left_alone_unless_it_is_said(database: Database, archive: bytes) -> None:
    await recalled(database)
    before = await kept(database)
    with pytest.raises(NotEmptyError, match="--replace"):
        await put_back(database, archive)
    assert await kept(database) == before

    await put_back(database, archive, replace=True)
    assert len(await kept(database)) == 4
    assert ("Ana", "en") not in await kept(database)


async def test_all_of_it_or_nothing(database: Database, archive: bytes) -> None:
    """What the database refuses at the last row leaves what was there before."""
    await recalled(database)
    before = await kept(database)
    parts = lines(archive)[:-1]
    last = max(n for n, line in enumerate(parts) if line.startswith(b"["))
    nobodys = [999_999, *json.loads(parts[last])[1:]]
    bad = forged([*parts[:last], json.dumps(nobodys).encode() + b"\n", *parts[last + 1 :]])
    with pytest.raises(BadDatabase):
        await put_back(database, bad, replace=True)

    assert await kept(database) == before
    assert await database.schema_version() == HEAD


async def test_a_file_that_changes_between_two_looks_changes_nothing(database: Database, archive: bytes) -> None:
    class Turning(io.BytesIO):
        looks = 0

        def seek(self, *where: int) -> int:
            self.looks += where == (0,)
            if self.looks == 2:
                self.getbuffer()[-9] ^= 1
            return super().seek(*where)

    await recalled(database)
    before = await kept(database)
    with pytest.raises(BadArchiveError):
        await restore(database, Turning(archive), silent, replace=True)

    assert await kept(database) == before


async def test_nothing_is_restored_under_a_coach_at_work(database_url: str, archive: bytes, monkeypatch) -> None:
    monkeypatch.setattr("storage.restoring.ENDING_S", ())
    working, other = await open_database(database_url), await open_database(database_url)
    working.hold("run")
    async with working.writer.connect() as db:
        await db.execute(text("SELECT 1"))
        with pytest.raises(BadDatabase, match="at work"):
            await put_back(other, archive)
    await working.close()
    await other.close()


async def test_one_state_is_kept_while_others_write(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await lived_in(database)
    real, told = backing_up._table, []

    async def busy(*args: Any) -> int:
        count = await real(*args)
        ben = replace(BEN, telegram_id=len(told) + 10, chat_id=len(told) + 10)
        told.append(ben)
        known = await recalled(database, ben)
        await remembered(database, work(known, 100 + len(told), told="ran 5k"))
        return count

    monkeypatch.setattr(backing_up, "_table", busy)
    seen = verified(io.BytesIO(await packed(database)))

    assert len(told) == len(seen.rows)
    assert (seen.rows["athletes"], seen.rows["messages"], seen.rows["updates"]) == (1, 1, 2)


async def test_what_is_sealed_stays_sealed_and_needs_its_key(from_and_to: tuple[str, str]) -> None:
    ring, other = Ring([b"k" * 32]), Ring([b"o" * 32])
    first = await open_database(from_and_to[0], ring=ring)
    await first.upgrade()
    await remembered(first, work(await recalled(first), 1, told=SECRET))
    await first.close()
    unopened = await open_database(from_and_to[0])  # the key is not needed, and is not looked at
    archive = await packed(unopened)
    await unopened.close()
    assert SECRET.encode() not in gzip.decompress(archive) and b"Ana" not in gzip.decompress(archive)

    for keys in (None, other):
        second = await open_database(from_and_to[1], ring=keys)
        with pytest.raises(BadKeys):
            await put_back(second, archive)
        assert await kept(second) == []
        await second.close()
    second = await open_database(from_and_to[1], ring=ring)
    await put_back(second, archive)
    async with second.transaction() as memory:
        assert (await memory.everything(1))["messages"][0]["text"] == SECRET
    await second.close()


async def test_what_comes_back_in_clear_is_sealed_where_there_is_a_key(from_and_to: tuple[str, str]) -> None:
    first = await open_database(from_and_to[0])
    await remembered(first, work(await recalled(first), 1, told=SECRET))
    second = await open_database(from_and_to[1], ring=Ring([b"k" * 32]))
    await put_back(second, await packed(first))

    assert SECRET.encode() not in gzip.decompress(await packed(second))
    await first.close()
    await second.close()


async def test_an_empty_or_a_newer_database_is_not_backed_up(empty_postgres_url: str, database: Database) -> None:
    empty = await open_database(empty_postgres_url)
    with pytest.raises(BadDatabase, match="nothing of the coach"):
        await packed(empty)
    await empty.close()
    async with database.writer.begin() as db:
        await db.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(BadDatabase, match="newer version"):
        await packed(database)


async def test_an_empty_database_without_tables_is_filled(empty_postgres_url: str, archive: bytes) -> None:
    empty = await open_database(empty_postgres_url)
    await put_back(empty, archive)

    assert len(await kept(empty)) == 4
    await empty.close()


async def test_a_newer_database_is_not_replaced(database: Database, archive: bytes) -> None:
    async with database.writer.begin() as db:
        await db.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(BadDatabase, match="newer version"):
        await put_back(database, archive, replace=True)
