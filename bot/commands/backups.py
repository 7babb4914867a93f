"""``coach db backup``, ``verify`` and ``restore``: everything into one file and back, whatever the database.

What goes wrong with the file is exit 1, with the database or a setting exit 2; either way nothing has changed.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from bot.config import CannotStartError, Config
from storage.archive import BadArchiveError, whole_file
from storage.backup import back_up
from storage.database import BadDatabase, Database, open_database
from storage.restoring import Contents, NotEmptyError, restore, verified

PIPE = "-"  #: standard output, or standard input


def main(what: str, file: str, config: Config, *, replace: bool) -> int:
    """Does one of the three; exit status."""
    try:
        return _done(what, file, config, replace=replace)
    except BadArchiveError as fault:
        print(f"{file} {fault}", file=sys.stderr)
        return 1
    except NotEmptyError as fault:
        print(fault, file=sys.stderr)
        return 1
    except BadDatabase as fault:
        print(f"{fault.variable}: {fault}", file=sys.stderr)
        return 2
    except CannotStartError as fault:
        print(fault, file=sys.stderr)
        return 2
    except OSError as fault:
        print(f"{file}: {fault.strerror or fault}", file=sys.stderr)
        return 1
    except (asyncio.CancelledError, KeyboardInterrupt):
        print("stopped: nothing has changed", file=sys.stderr)
        return 1


def _done(what: str, file: str, config: Config, *, replace: bool) -> int:
    if what == "verify":
        with _source(file) as source:
            print(f"{file}: {_told(verified(source))}")
    elif what == "backup":
        said = asyncio.run(_backup(config, file, replace=replace))
        print(said, file=sys.stderr if file == PIPE else sys.stdout)
    else:
        with _source(file) as source:
            verified(source)  # before a database is so much as opened
            print(asyncio.run(_restore(config, file, source, replace=replace)))
    return 0


async def _backup(config: Config, file: str, *, replace: bool) -> str:
    """Writes all of the database into a file; says what is in it."""
    default = config.file_meant()
    if config.database is None and not default.is_file():
        raise BadDatabase(f"{default} is not there: nothing to back up")
    if config.database is None and default == config.data_file(local=True):
        print(f"TELEGRAM_BOT_TOKEN is not set: {default} is local mode's, and not the bot's", file=sys.stderr)
    database = await open_database(config.database, default=default)  # no key: sealed stays sealed
    try:
        _clean_up_when_stopped(file)
        with _sink(file, replace=replace) as sink:
            rows = await back_up(database, sink, datetime.now(UTC), _progress)
    finally:
        await database.close()
    return f"{database.url_shown} is in {file}: {rows} rows"


async def _restore(config: Config, file: str, source: IO[bytes], *, replace: bool) -> str:
    """Puts a file's contents into the database; says what they were. Stopped in the middle, it has done nothing."""
    default = config.file_meant(target=True)
    database: Database = await open_database(config.database, default=default, ring=config.ring())
    try:
        contents = await restore(database, source, _progress, replace=replace)
        now = await database.schema_version()
    finally:
        await database.close()
    return f"{database.url_shown} holds {file}: {_told(contents)}; now schema {now}"


def _told(contents: Contents) -> str:
    """What a backup holds, in a line."""
    made = f"{contents.header.made_at:%Y-%m-%d %H:%M} UTC"
    rows = sum(contents.rows.values())
    return f"{contents.athletes} athletes, {rows} rows, made {made} at schema {contents.header.schema}"


def _progress(table: str, rows: int) -> None:
    if rows:
        print(f"  {table:10}{rows:>12} rows", file=sys.stderr)


@contextlib.contextmanager
def _sink(file: str, *, replace: bool) -> Iterator[IO[bytes]]:
    if file != PIPE:
        with whole_file(Path(file), replace=replace) as sink:
            yield sink
        return
    if sys.stdout.isatty():
        raise OSError(None, "a backup is no text: send it into a file or a pipe")
    yield sys.stdout.buffer
    sys.stdout.buffer.flush()


@contextlib.contextmanager
def _source(file: str) -> Iterator[IO[bytes]]:
    """A file that can be read twice; what comes through a pipe is put aside, for this process alone."""
    if file != PIPE:
        with Path(file).open("rb") as source:
            yield source
        return
    with tempfile.TemporaryFile() as aside:
        shutil.copyfileobj(sys.stdin.buffer, aside)
        yield aside


def _clean_up_when_stopped(file: str) -> None:
    """SIGTERM ends a backup as any fault would: with no half file. A pipe has none, and may block; it just ends."""
    task = asyncio.current_task()
    if file != PIPE and task is not None:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
