"""Backups: all of it comes back on either database, a bad file touches nothing, what is sealed stays sealed."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import io
import json
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from coach.diary import Turn
from storage import backup as backing_up
from storage.archive import BadArchiveError, whole_file
from storage.backup import back_up
from storage.database import BadDatabase, BadKeys, Database, open_database
from storage.heard import UNSURE
from storage.migrations.past import revisions
from storage.migrations.running import upgrade
from storage.restoring import NotEmptyError, restore, verified
from storage.sealing import Ring
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


def lines(archive: bytes) -> list[bytes]:
    return gzip.decompress(archive).splitlines(keepends=True)


def forged(parts: list[bytes]) -> bytes:
    """Lines with a checksum that fits: what somebody makes who knows the form."""
    body = b"".join(parts)
    end = json.dumps({"end": hashlib.sha256(body).hexdigest()}).encode() + b"\n"
    return gzip.compress(body + end)


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


@pytest.fixture
async def archive(sqlite_url: str) -> bytes:
    """A backup with something in it."""
    database = await open_database(sqlite_url)
    async with database.writer.begin() as db:
        await put(db, HEAD, samples(HEAD))
    made = await packed(database)
    await database.close()
    return made


async def kept(database: Database) -> list[tuple[str, str]]:
    async with database.writer.connect() as db:
        return [tuple(r) for r in await db.execute(text("SELECT name, language FROM athletes ORDER BY id"))]


def test_every_byte_counts(archive: bytes) -> None:
    """A bit that fell over is found, or is one of those in the file's wrapping that say nothing."""
    whole = lines(archive)

    @settings(max_examples=400, deadline=None)
    @given(st.integers(0, len(archive) - 1), st.integers(0, 7))
    def holds(place: int, bit: int) -> None:
        bent = bytearray(archive)
        bent[place] ^= 1 << bit
        try:
            verified(io.BytesIO(bytes(bent)))
        except BadArchiveError:
            return
        assert lines(bytes(bent)) == whole

    holds()


def test_what_was_cut_off_is_no_backup(archive: bytes) -> None:
    for length in (*range(40), *range(40, len(archive), 37), len(archive) - 1):
        with pytest.raises(BadArchiveError):
            verified(io.BytesIO(archive[:length]))


Bend = Callable[[list[bytes]], list[bytes]]


def put_in(number: int, line: bytes) -> Bend:
    return lambda parts: [*parts[:number], line, *parts[number + 1 :]]


def header(**more: Any) -> Bend:
    return lambda parts: [json.dumps({**json.loads(parts[0]), **more}).encode() + b"\n", *parts[1:]]


def first_row(parts: list[bytes], change: Callable[[list[Any]], list[Any]]) -> list[bytes]:
    number = next(n for n, line in enumerate(parts) if line.startswith(b"["))
    return put_in(number, json.dumps(change(json.loads(parts[number]))).encode() + b"\n")(parts)


#: What somebody makes who knows the form, and what is said to it.
WRONG: list[tuple[str, Bend, str]] = [
    ("another program's", header(format="something"), "no backup"),
    ("a later form", header(version=2), "newer version"),
    ("a later schema", header(schema="9999"), "newer version"),
    ("no schema", header(schema=None), "newer version"),
    ("no day", header(made_at="yesterday"), "first line"),
    ("no tables", lambda p: p[:1], "tables are missing"),
    ("half a table", lambda p: p[:2], "where none can"),
    ("a stranger's table", put_in(1, b'{"table":"users","columns":[["id","int"]]}\n'), "not those of its schema"),
    ("other columns", put_in(1, b'{"table":"athletes","columns":[["id","int"]]}\n'), "not those of its schema"),
    ("unknown kind", put_in(1, b'{"table":"athletes","columns":[["id","blob"]]}\n'), "newer version"),
    ("columns of nothing", put_in(1, b'{"table":"athletes","columns":7}\n'), "cannot be read"),
    ("a row too short", lambda p: first_row(p, lambda r: r[:-1]), "too long or too short"),
    ("a text for a number", lambda p: first_row(p, lambda r: ["1", *r[1:]]), "int is expected"),
    ("a truth for a number", lambda p: first_row(p, lambda r: [True, *r[1:]]), "int is expected"),
    ("no moment", lambda p: first_row(p, lambda r: [*r[:8], "soon", *r[9:]]), "moment"),
    ("a row less", lambda p: [x for n, x in enumerate(p) if n != 2], "rows where"),
    ("a word alone", put_in(2, b'"hello"\n'), "where none can"),
    ("no JSON", put_in(2, b"hello\n"), "cannot be read"),
]  # fmt: skip


@pytest.mark.parametrize(("bend", "says"), [(b, s) for _, b, s in WRONG], ids=[n for n, _, _ in WRONG])
def test_what_is_no_backup_of_ours_is_refused(bend: Bend, says: str, archive: bytes) -> None:
    with pytest.raises(BadArchiveError, match=says):
        verified(io.BytesIO(forged(bend(lines(archive)[:-1]))))


def test_nothing_may_follow_the_end(archive: bytes) -> None:
    for more in (gzip.compress(b"{}\n"), b"x" * 20, archive):
        with pytest.raises(BadArchiveError):
            verified(io.BytesIO(archive + more))


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
    bad = forged(put_in(last, json.dumps(nobodys).encode() + b"\n")(parts))
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


def half_written(path: Path, fault: BaseException) -> None:
    with whole_file(path, replace=True) as sink:
        sink.write(b"half")
        raise fault


def test_a_file_is_there_when_it_is_whole_and_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "coach.bak"
    before = os.umask(0)
    try:
        with whole_file(path, replace=False) as sink:
            sink.write(b"first")
            assert not path.exists()
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(FileExistsError), whole_file(path, replace=False):
        pass
    for fault in (OSError(28, "No space left on device"), KeyboardInterrupt(), asyncio.CancelledError()):
        with pytest.raises(type(fault)):
            half_written(path, fault)

    assert [f.name for f in tmp_path.iterdir()] == ["coach.bak"]
    assert path.read_bytes() == b"first"
