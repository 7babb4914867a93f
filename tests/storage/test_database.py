"""Opening and upgrading: what cannot be used is said in one line, and no line names a password."""

from __future__ import annotations

import asyncio
import socket
import sqlite3
import stat
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Column, MetaData, Table, insert, select, text

from storage.database import BadDatabase, Database, open_database
from storage.migrations import NEWEST, running
from storage.tables import Instant
from tests.storage.people import NOW, recalled

SECRET = "s3cr3t-word"


async def refused(url: str | None, default: Path | None = None) -> str:
    with pytest.raises(BadDatabase) as fault:
        await open_database(url, default=default)
    return str(fault.value)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nonsense", "not a database URL"),
        (f"mysql://me:{SECRET}@host/db", "mysql: SQLite and PostgreSQL"),
        ("sqlite://", "a file is needed"),
        ("sqlite:///:memory:", "a file is needed"),
        (f"postgresql://me:{SECRET}@127.0.0.1:1/db", "me:***@127.0.0.1:1/db"),
        (f"postgres://me:{SECRET}@127.0.0.1:1/db?sslmode=sometimes", "sslmode=sometimes"),
        (f"postgres://me:{SECRET}@127.0.0.1:1/db?sslrootcert=/none&sslmode=verify-full", "not a certificate"),
        (f"postgresql://me:{SECRET}@127.0.0.1:1/db?color=red", "unknown parameter in the URL: color"),
        (f"postgresql://me:{SECRET}@no-such-host.invalid/db", "no-such-host.invalid"),
        (f"postgresql://me:{SECRET}@127.0.0.1:port/db", "not a database URL"),
    ],
)
async def test_a_wrong_url_is_one_line_without_its_password(url: str, said: str) -> None:
    line = await refused(url)

    assert said in line
    assert SECRET not in line
    assert "\n" not in line


async def test_a_path_that_cannot_be_used_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a database, but long enough to be looked at as one" * 40)

    assert "Is a directory" in await refused(f"sqlite:///{tmp_path}")
    assert "No such file" in await refused(f"sqlite:///{tmp_path}/none/coach.db")
    assert "Not a directory" in await refused(f"sqlite:///{tmp_path}/file/coach.db")
    assert "not a database" in await refused(f"sqlite:///{tmp_path}/file")
    assert "file" in await refused(None, tmp_path / "file" / "deep" / "coach.db")
    assert await refused(None) == "no database is named"


async def test_a_wrong_password_is_not_shown(postgres_url: str) -> None:
    url = postgres_url.replace("coach@", f"nobody:{SECRET}@")
    line = await refused(url)

    assert SECRET not in line
    assert "nobody" in line


async def test_a_server_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.database.REACH_S", 0.2)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()

        assert "no answer within" in await refused(f"postgresql://me@127.0.0.1:{silent.getsockname()[1]}/db")


async def test_the_default_file_and_its_folder_are_made_for_the_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "er" / "coach.db"
    database = await open_database(None, default=path)
    await database.upgrade()
    await database.close()

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert database.url_shown == str(path)


async def test_hosts_spell_urls_in_many_ways(postgres_url: str, sqlite_url: str) -> None:
    rest = postgres_url.removeprefix("postgresql")
    for url in (
        f"postgres{rest}?sslmode=prefer&application_name=x&connect_timeout=5",
        f"postgresql+asyncpg{rest}?ssl=disable",
        f"postgresql{rest}?pgbouncer=true",
        sqlite_url.replace("sqlite", "sqlite+aiosqlite"),
    ):
        database = await open_database(url)
        await recalled(database)
        await database.close()


async def test_a_newer_schema_is_refused(database: Database) -> None:
    async with database.writer.begin() as db:
        await db.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(BadDatabase, match="newer version"):
        await database.upgrade()


async def test_sqlite_is_set_to_lose_nothing(sqlite_url: str) -> None:
    database = await open_database(sqlite_url)
    async with database.writer.begin() as db:
        values = [
            (await db.execute(text(f"PRAGMA {p}"))).scalar() for p in ("journal_mode", "synchronous", "foreign_keys")
        ]
    await database.close()

    assert values == ["wal", 2, 1]


async def test_reading_waits_for_no_writer(database: Database) -> None:
    async with database.transaction() as writing:
        await writing.keep_media("a", "b")
        async with database.reading() as memory:
            assert await memory.media("a") is None


async def test_an_instant_is_aware_both_ways(database: Database) -> None:
    table = Table("moments", MetaData(), Column("at", Instant))
    async with database.writer.begin() as db:
        await db.run_sync(table.metadata.create_all)
        await db.execute(insert(table), [{"at": NOW}, {"at": None}])
        assert list((await db.execute(select(table.c.at))).scalars()) == [NOW, None]
        with pytest.raises(Exception, match="naive"):
            await db.execute(insert(table), [{"at": NOW.replace(tzinfo=None)}])


def test_an_error_never_shows_what_was_told(sqlite_url: str) -> None:
    async def fail() -> str:
        database = await open_database(sqlite_url)
        try:
            async with database.writer.begin() as db:
                await db.execute(text("INSERT INTO nowhere VALUES (:said)"), {"said": SECRET})
        except Exception as fault:
            return str(fault)
        finally:
            await database.close()
        return ""

    said = asyncio.run(fail())

    assert "nowhere" in said
    assert SECRET not in said


def test_a_file_that_another_program_made_is_read_as_it_is(sqlite_url: str) -> None:
    """The file is plain SQLite: the owner's own tools read it."""
    db = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))
    try:
        assert db.execute("SELECT count(*) FROM athletes").fetchone() == (0,)
    finally:
        db.close()


def test_the_newest_schema_is_the_last_file() -> None:
    """What the coach takes for the newest without asking Alembic."""
    folder = Path(running.__file__).parent

    assert ScriptDirectory(str(folder)).get_current_head() == NEWEST
