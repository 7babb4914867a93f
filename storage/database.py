"""Opening the database: an SQLite file by default, PostgreSQL by its URL. Rule: no error names a password.

SQLite runs in WAL with ``synchronous=FULL``: what is committed outlives a kill -9 and a power cut, since an update is
confirmed to Telegram right after. One connection writes (``BEGIN IMMEDIATE``, so that read-then-write by many at once
loses nothing), others read beside it. PostgreSQL runs READ COMMITTED with row locks.
"""

from __future__ import annotations

import asyncio
import errno
import os
import ssl
import stat
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from json import JSONEncoder
from pathlib import Path
from typing import IO, Any

from sqlalchemy import URL, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from storage.keys import UnfitKeysError, fit, seal_all
from storage.memory import Memory
from storage.migrations import NEWEST
from storage.peeking import Peek
from storage.sealing import Ring, hang, ring_of

try:
    import fcntl
except ImportError:  # where there is none, nothing keeps a second process away
    fcntl = None  # type: ignore[assignment]  # told by None

REACH_S = 15  #: how long a server may stay out of reach when opening
SCRUB_MS = 300  #: how long readers are waited for when the log is emptied; the housekeeping tries again
READERS_CACHE = -256  #: KB of pages that each reader keeps; what they read the system keeps as well
BUSY_S = 30  #: how long one SQLite process waits for another's transaction
UPGRADE_LOCK = 0x5C0AC4  #: PostgreSQL's advisory lock for migrations
SSL_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
#: PostgreSQL's classes of errors that pass: the connection, too many of them, shutting down and starting up, locks.
COMES_BACK = ("08", "53", "57P0", "55P03")
_to_json = JSONEncoder(separators=(",", ":"), allow_nan=False).encode


class BadDatabase(Exception):
    """The database cannot be used. ``variable``: what to look at; ``outage``: it may come back by itself."""

    variable = "DATABASE_URL"

    def __init__(self, said: str, *, outage: bool = False):
        super().__init__(said)
        self.outage = outage


class BadKeys(BadDatabase):
    """The database cannot be read with these keys."""

    variable = "DATA_KEY"


def is_outage(fault: BaseException) -> bool:
    """Whether the database cannot be reached or written just now; other faults mean that what we hand it is wrong."""
    if isinstance(fault, DBAPIError) and fault.connection_invalidated:
        return True
    if str(getattr(fault, "sqlstate", None)).startswith(COMES_BACK):  # PostgreSQL's own, while it starts up
        return True
    return isinstance(fault, (OperationalError, InterfaceError, PoolTimeoutError, OSError, TimeoutError))


def in_a_line(fault: BaseException) -> str:
    """A fault for the log: of an outage what the database says ("database or disk is full"), of all else its kind."""
    kind = type(fault).__name__
    if isinstance(fault, SQLAlchemyError) and is_outage(fault):
        return f"{kind}: {reason_of(fault)}"
    return kind


def may_come_back(fault: BaseException, *, server: bool) -> bool:
    """Whether a database that cannot be opened is out of reach, starting up, full or busy; else a setting is wrong."""
    inner = getattr(fault, "orig", None) or fault
    said = str(inner)
    if isinstance(inner, ssl.SSLCertVerificationError) or "SSL upgrade" in said:
        return False
    if state := getattr(inner, "sqlstate", None):
        return str(state).startswith(COMES_BACK)
    if getattr(fault, "connection_invalidated", False):
        return True
    if isinstance(inner, TimeoutError) or "is locked" in said or "is full" in said:
        return True
    return isinstance(inner, OSError) and (server or inner.errno in NO_ROOM)


class Database:
    """Two engines on one database, ``writer`` and ``reader``, and a connection beside them for short looks."""

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine, peek: Peek, url_shown: str, errors: Counter[str]):
        self.writer, self.reader, self.url_shown = writer, reader, url_shown
        self._begun_by = {
            (hasty, short): writer.execution_options(hasty=hasty, short=short) if hasty or short else writer
            for hasty in (False, True)
            for short in (False, True)
        }
        self.errors = errors  #: what went wrong so far: ``outage``, or ``refused`` where what we hand it is wrong
        self._peek = peek
        self.dialect: str = writer.dialect.name  #: sqlite or postgresql
        self._held: dict[str, IO[str]] = {}

    @property
    def encrypted(self) -> bool:
        """Whether what athletes tell is sealed."""
        return ring_of(self.writer.dialect) is not None

    @asynccontextmanager
    async def transaction(self, *, hasty: bool = False, short: bool = False) -> AsyncIterator[Memory]:
        """One unit of work: commits if all went well, else leaves no trace.

        ``hasty``: a power cut may take it back, though no kill -9 does, until the next commit that is not hasty.
        ``short``: each of its statements takes less time than to hand it to a thread (storage/near.py).
        """
        async with self._begun_by[hasty, short].begin() as db:
            yield Memory(db)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Memory]:
        """Reads one state of the database and keeps no writer waiting; writing is refused."""
        async with self.reader.connect() as db:
            yield Memory(db)

    async def anyone_due(self, now: datetime) -> bool:
        """Whether anybody's next word is due at ``now``: what a round asks before it opens a transaction."""
        return await self._peek.anyone_due(now)

    async def many_due(self, now: datetime, many: int) -> bool:
        """Whether the next words of at least ``many`` athletes are due: what calls a second head."""
        return await self._peek.many_due(now, many)

    async def seen(self, bot_id: int, update_ids: Sequence[int]) -> set[int]:
        """Which of these updates are committed already, as anybody sees it from outside a transaction."""
        return await self._peek.seen(bot_id, update_ids)

    def hold(self, role: str) -> None:
        """Keeps a second process of the same role away from an SQLite file, until this one ends, however it ends.

        Raises BadDatabase where one is there already. Servers hold their own locks, so elsewhere this does nothing.
        """
        file = self.writer.url.database
        if self.dialect != "sqlite" or not file or role in self._held or fcntl is None:
            return
        try:
            lock = Path(f"{file}.{role}.lock").open("w")  # noqa: SIM115  open as long as the process lives
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                lock.close()
                raise
            self._held[role] = lock
        except BlockingIOError:
            raise BadDatabase(f"another coach {role} is at work on {self.url_shown}") from None
        except OSError as fault:
            raise BadDatabase(f"{self.url_shown}: {fault.strerror}") from None

    async def upgrade(self) -> int:
        """Brings the schema to the newest. Safe when several processes start at once: one does it, others wait.

        Where there is a new key, what stands in clear or was sealed by an older one is sealed with it; how many rows.
        Raises BadDatabase where the schema is newer than this program, BadKeys where what is kept cannot be read.
        """
        try:
            async with self.writer.begin() as db:
                if self.dialect == "postgresql":
                    await db.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": UPGRADE_LOCK})
                if not await self._is_newest(db):
                    await self._migrate(db)
                older = await fit(db)
            return await self.seal() if older else 0
        except UnfitKeysError as fault:
            raise BadKeys(str(fault)) from None
        except (SQLAlchemyError, OSError) as fault:
            outage = may_come_back(fault, server=self.dialect != "sqlite")
            raise BadDatabase(f"{self.url_shown}: {reason_of(fault)}", outage=outage) from None

    async def _is_newest(self, db: AsyncConnection) -> bool:
        """Whether the schema is the newest: then Alembic, which takes long to load, is not needed."""
        if not await db.run_sync(lambda connection: inspect(connection).has_table("alembic_version")):
            return False
        return set((await db.execute(text("SELECT version_num FROM alembic_version"))).scalars()) == {NEWEST}

    async def _migrate(self, db: AsyncConnection) -> None:
        from alembic.util import CommandError

        from storage.migrations.running import upgrade

        try:
            await db.run_sync(upgrade)
        except CommandError as fault:
            raise BadDatabase(f"{self.url_shown}: schema of a newer version of the coach ({fault})") from None

    async def seal(self) -> int:
        """Seals what the first key has not sealed yet, and lets nothing of it stay in clear; how many rows."""
        done = await seal_all(self.writer)
        if done:
            await self.scrub()
        return done

    async def scrub(self) -> bool:
        """Lets nothing of what was deleted stay in SQLite's write-ahead log; False where somebody still reads it.

        Deleted rows are overwritten in the file itself (``secure_delete``); a server cleans up by itself.
        """
        if self.dialect != "sqlite":
            return True
        async with self.writer.connect() as db:
            driver: Any = (await db.get_raw_connection()).driver_connection
            await driver.execute(f"PRAGMA busy_timeout={SCRUB_MS}")
            try:
                found = await driver.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                await driver.execute(f"PRAGMA busy_timeout={BUSY_S * 1000}")
        return not next(iter(found))[0]

    async def schema_version(self) -> str | None:
        """The schema's revision; None for a database that was never upgraded."""
        from storage.migrations.running import version

        async with self.reader.connect() as db:
            return await db.run_sync(version)

    async def close(self) -> None:
        """Gives every connection and lock back."""
        for lock in self._held.values():
            lock.close()
        self._held.clear()
        await self._peek.close()
        await self.writer.dispose()
        if self.reader is not self.writer:
            await self.reader.dispose()


async def open_database(url: str | None, *, default: Path | None = None, ring: Ring | None = None) -> Database:
    """The database at ``url``, else the SQLite file ``default`` (whose folder is made). Not upgraded.

    ``ring``: the keys that seal what athletes tell; without it all stands in clear.

    Raises BadDatabase, in one line without credentials: URL not understood, path not writable, server out of reach.
    """
    if url is None:
        if default is None:
            raise BadDatabase("no database is named")
        try:
            default.parent.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            raise BadDatabase(f"{default}: {fault.strerror}", outage=may_come_back(fault, server=False)) from None
        made = URL.create("sqlite", database=str(default))
    else:
        made = _understood(url)
    if made.get_backend_name() == "sqlite":
        return await _open_sqlite(made, ring)
    return await _open_postgresql(made, ring)


def _understood(url: str) -> URL:
    try:
        made = make_url(url.strip())
    except (ArgumentError, ValueError):
        raise BadDatabase("not a database URL: sqlite:///file or postgresql://user@host/name is expected") from None
    backend = made.drivername.partition("+")[0]
    if backend not in ("sqlite", "postgres", "postgresql"):
        raise BadDatabase(f"{backend}: SQLite and PostgreSQL are supported, no other database")
    return made


async def _open_sqlite(url: URL, ring: Ring | None) -> Database:
    from storage.near import connect  # SQLite's driver, which nobody on a server needs to hold

    path = url.database
    if not path or path == ":memory:":
        raise BadDatabase("sqlite: a file is needed, as in sqlite:///coach.db")
    shown = str(path)
    try:
        _own_file(Path(path))
    except OSError as fault:
        raise BadDatabase(f"{shown}: {fault.strerror}", outage=may_come_back(fault, server=False)) from None
    plain = url.set(drivername="sqlite+aiosqlite", query={})
    common: dict[str, Any] = {
        "poolclass": AsyncAdaptedQueuePool,
        "max_overflow": 0,
        "pool_timeout": 120,
        "hide_parameters": True,
        "json_serializer": _to_json,
        "connect_args": {"isolation_level": None, "timeout": BUSY_S, "async_creator_fn": connect},
    }
    writer = create_async_engine(plain, pool_size=1, **common)
    reader = create_async_engine(plain, pool_size=4, **common)
    looker = create_async_engine(plain, pool_size=1, **common)
    _pragmas(writer, "BEGIN IMMEDIATE", "foreign_keys=ON", "synchronous=FULL", "secure_delete=ON")
    _pragmas(reader, "BEGIN", "query_only=ON", f"cache_size={READERS_CACHE}")
    _pragmas(looker, None, "query_only=ON", f"cache_size={READERS_CACHE}")
    errors: Counter[str] = Counter()
    for engine in (writer, reader, looker):
        hang(engine.dialect, ring)
        _counted(engine, errors)
    database = Database(writer, reader, Peek(looker), shown, errors)
    try:
        async with asyncio.timeout(REACH_S):
            await _write_ahead(writer)
    except (SQLAlchemyError, OSError, TimeoutError) as fault:
        await database.close()
        raise BadDatabase(f"{shown}: {reason_of(fault)}", outage=may_come_back(fault, server=False)) from None
    return database


def _own_file(path: Path) -> None:
    """Makes the file, readable by its owner alone: it holds health data."""
    if path.is_dir():
        raise IsADirectoryError(None, "Is a directory")
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, stat.S_IRUSR | stat.S_IWUSR))


def _pragmas(engine: AsyncEngine, begin: str | None, *pragmas: str) -> None:
    from storage.near import driver_of

    @event.listens_for(engine.sync_engine, "connect")
    def _(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()
        if begin is None:
            connection.driver_connection.near = True  # it only looks, and never waits

    if begin is None:
        return

    @event.listens_for(engine.sync_engine, "begin")
    def _(connection: Any) -> None:
        options, driver = connection.get_execution_options(), driver_of(connection)
        driver.wait_for_disk(not options.get("hasty"))
        if not options.get("short") or not driver.begin_here(begin, BUSY_S):
            connection.exec_driver_sql(begin)


async def _write_ahead(engine: AsyncEngine) -> None:
    """Switches to WAL and proves that the file can be written. Switching does not wait, so it is tried again."""
    while True:
        try:
            async with engine.connect() as db:
                raw = await db.get_raw_connection()
                mode = await raw.driver_connection.execute_fetchall("PRAGMA journal_mode=WAL")  # type: ignore[union-attr]
            if str(mode[0][0]).lower() != "wal":
                raise OSError(None, "no write-ahead log can be kept there")
            async with engine.begin() as db:
                await db.execute(text("SELECT 1"))
            return
        except SQLAlchemyError as fault:
            if "locked" not in str(fault):
                raise
        except Exception as fault:
            if "locked" not in str(fault):
                raise OSError(None, str(fault)) from None
        await asyncio.sleep(0.05)


async def _open_postgresql(url: URL, ring: Ring | None) -> Database:
    query = dict(url.query)
    arguments: dict[str, Any] = {"timeout": 10, "server_settings": {"application_name": "strength-coach"}}
    mode, root = query.pop("sslmode", None), query.pop("sslrootcert", None)
    mode = query.pop("ssl", mode)
    if mode is not None:
        if mode not in SSL_MODES:
            raise BadDatabase(f"sslmode={mode}: one of {', '.join(SSL_MODES)} is expected")
        arguments["ssl"] = _certified(str(root), str(mode)) if root else mode
    for key in ("channel_binding", "connect_timeout", "gssencmode"):
        query.pop(key, None)  # libpq's, and of no meaning to asyncpg
    if name := query.pop("application_name", None):
        arguments["server_settings"]["application_name"] = str(name)
    if query.pop("pgbouncer", None) == "true":  # a pooler hands each transaction another connection
        arguments |= {"statement_cache_size": 0, "prepared_statement_cache_size": 0}
    else:
        arguments["server_settings"]["jit"] = "off"  # compiling a short query takes longer than running it
    if unknown := sorted(set(query) - {"host", "port"}):
        raise BadDatabase(f"unknown parameter in the URL: {', '.join(unknown)}")
    plain = url.set(drivername="postgresql+asyncpg", query=query)
    shown = plain.set(drivername="postgresql").render_as_string(hide_password=True)
    engine = create_async_engine(
        plain,
        connect_args=arguments,
        pool_size=5,
        max_overflow=5,
        pool_pre_ping=True,
        hide_parameters=True,
        json_serializer=_to_json,
    )
    errors: Counter[str] = Counter()
    hang(engine.dialect, ring)

    @event.listens_for(engine.sync_engine, "begin")
    def _(connection: Any) -> None:
        if connection.get_execution_options().get("hasty"):
            connection.exec_driver_sql("SET LOCAL synchronous_commit = off")

    _counted(engine, errors)  # those made of it below share its events
    reader = engine.execution_options(postgresql_readonly=True, isolation_level="REPEATABLE READ")
    peek = Peek(engine.execution_options(isolation_level="AUTOCOMMIT"))
    database = Database(engine, reader, peek, shown, errors)
    try:
        async with asyncio.timeout(REACH_S), engine.connect() as db:
            await db.execute(text("SELECT 1"))
    except TimeoutError:
        await database.close()
        raise BadDatabase(f"{shown}: no answer within {REACH_S} s", outage=True) from None
    except Exception as fault:  # asyncpg raises what it likes; its text is not shown unchecked
        await database.close()
        outage = may_come_back(fault, server=True)
        raise BadDatabase(f"{shown}: {reason_of(fault, url.password)}", outage=outage) from None
    return database


def _counted(engine: AsyncEngine, errors: Counter[str]) -> None:
    @event.listens_for(engine.sync_engine, "handle_error")
    def _(context: Any) -> None:
        fault = context.sqlalchemy_exception or context.original_exception
        errors["outage" if is_outage(fault) else "refused"] += 1


def _certified(root: str, mode: str) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=root)
    except (OSError, ssl.SSLError):
        raise BadDatabase(f"sslrootcert={root}: not a certificate file") from None
    context.check_hostname = mode == "verify-full"
    return context


def reason_of(fault: BaseException, secret: object = None) -> str:
    """A fault in one line, without statements, parameters or the password."""
    if isinstance(fault, TimeoutError):
        return "no answer in time"
    inner = getattr(fault, "orig", None) or fault
    said = (getattr(inner, "strerror", None) or str(inner) or type(inner).__name__).strip().splitlines()[0]
    said = said.rpartition(">: ")[2] if said.startswith("<class ") else said
    return said.replace(str(secret), "***") if secret else said
