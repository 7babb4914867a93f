"""``coach db backup``, ``verify``, ``restore`` as somebody types them: what is said, and which status."""

from __future__ import annotations

import asyncio
import gzip
import os
import resource
import secrets
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import IO, Any

import pytest

from bot.__main__ import main
from storage.database import open_database
from storage.sealing import new_key
from tests.storage.people import recalled, remembered, work

COACH = Path(sys.executable).with_name("coach")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A folder with a database of one athlete, named by the environment."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'coach.db'}")
    main(["db", "upgrade"])
    return SimpleNamespace(folder=tmp_path, file=tmp_path / "coach.db", backup=tmp_path / "coach.bak")


def told(file: Path, text: str = "squats 3x8 60kg") -> None:
    async def go() -> None:
        database = await open_database(f"sqlite:///{file}")
        await remembered(database, work(await recalled(database), 1, told=text))
        await database.close()

    asyncio.run(go())


def names(file: Path) -> list[str]:
    with sqlite3.connect(file) as db:
        return [row[0] for row in db.execute("SELECT name FROM athletes")]


def test_a_backup_is_made_read_and_put_back(place: SimpleNamespace, monkeypatch, capsys) -> None:
    told(place.file)
    assert main(["db", "backup", "coach.bak"]) == 0
    assert stat.S_IMODE(place.backup.stat().st_mode) == 0o600
    capsys.readouterr()

    assert main(["db", "verify", "coach.bak"]) == 0
    assert capsys.readouterr().out.startswith("coach.bak: 1 athletes,")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{place.folder / 'other.db'}")
    assert main(["db", "restore", "coach.bak"]) == 0
    said = capsys.readouterr()
    assert "1 athletes" in said.out and "messages             1 rows" in said.err
    assert names(place.folder / "other.db") == ["Ana"]


def in_a_process(*args: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    """``coach db …`` as a process of its own."""
    return subprocess.run([COACH, "db", *args], capture_output=True, check=False, **more)


def test_it_goes_through_a_pipe(place: SimpleNamespace, monkeypatch) -> None:
    told(place.file)
    made = in_a_process("backup", "-")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{place.folder / 'other.db'}")

    assert (made.returncode, in_a_process("restore", "-", input=made.stdout).returncode) == (0, 0)
    assert names(place.folder / "other.db") == ["Ana"]


Deed = Callable[[SimpleNamespace], None]


def spoiled(place: SimpleNamespace) -> None:
    place.backup.write_bytes(place.backup.read_bytes()[:-30])


#: What is done to the place before, what is typed then, the status, and what is said.
REFUSED: list[tuple[str, Deed, list[str], int, str]] = [
    ("the file is there", lambda p: None, ["backup", "coach.bak"], 1, "coach.bak: is there already: --replace"),
    ("no such folder", lambda p: None, ["backup", "none/coach.bak"], 1, "No such file or directory"),
    ("a folder", lambda p: None, ["backup", "."], 1, "Is a directory"),
    ("no file", lambda p: None, ["restore", "none.bak", "--replace"], 1, "none.bak: No such file"),
    ("cut off", spoiled, ["restore", "coach.bak", "--replace"], 1, "coach.bak is not whole"),
    ("cut off, only looked at", spoiled, ["verify", "coach.bak"], 1, "coach.bak is not whole"),
    ("no backup", lambda p: p.backup.write_bytes(gzip.compress(b"{}\n")), ["verify", "coach.bak"], 1, "is no backup"),
    ("another thing", lambda p: p.backup.write_text("x" * 99), ["verify", "coach.bak"], 1, "is no backup"),
    ("not empty", lambda p: None, ["restore", "coach.bak"], 1, "holds data already: --replace"),
]


@pytest.mark.parametrize(("deed", "typed", "status", "says"), [r[1:] for r in REFUSED], ids=[r[0] for r in REFUSED])
def test_what_cannot_be_done_is_said_in_a_line_and_changes_nothing(
    deed: Deed, typed: list[str], status: int, says: str, place: SimpleNamespace, capsys
) -> None:
    told(place.file)
    main(["db", "backup", "coach.bak"])
    deed(place)
    before = place.backup.read_bytes()
    capsys.readouterr()
    assert main(["db", *typed]) == status
    said = capsys.readouterr().err

    assert len(said.splitlines()) == 1 and says in said
    assert place.backup.read_bytes() == before
    assert names(place.file) == ["Ana"]
    assert not list(place.folder.glob(".*.part"))


def test_a_database_that_is_not_there_is_not_made(place: SimpleNamespace, monkeypatch, capsys) -> None:
    monkeypatch.delenv("DATABASE_URL")
    monkeypatch.setenv("XDG_DATA_HOME", str(place.folder / "data"))

    assert main(["db", "backup", "coach.bak"]) == 2
    assert "nothing to back up" in capsys.readouterr().err
    assert not (place.folder / "data").exists() and not place.backup.exists()


TOKEN = "123456:ABC"
#: Which files are there, the token of the shell, what is typed, the status, and the file that it was about.
MEANT: list[tuple[str, str, list[str], int, str]] = [
    ("coach local", TOKEN, ["backup", "coach.bak"], 0, "coach"),
    ("local", TOKEN, ["backup", "coach.bak"], 2, ""),
    ("coach local", "", ["backup", "coach.bak"], 2, ""),
    ("coach", "", ["backup", "coach.bak"], 0, "coach"),
    ("local", "", ["backup", "coach.bak"], 0, "local"),
    ("", TOKEN, ["restore", "kept.bak"], 0, "coach"),
    ("local", TOKEN, ["restore", "kept.bak"], 0, "coach"),
    ("coach local", TOKEN, ["restore", "kept.bak", "--replace"], 0, "coach"),
    ("", "", ["restore", "kept.bak"], 2, ""),
    ("local", "", ["restore", "kept.bak", "--replace"], 2, ""),
    ("coach", "", ["restore", "kept.bak", "--replace"], 2, ""),
    ("coach local", "", ["restore", "kept.bak", "--replace"], 2, ""),
    ("coach local", TOKEN, ["seal"], 0, "coach"),
    ("coach local", "", ["seal"], 2, ""),
    ("local", "", ["seal"], 0, "local"),
    ("", TOKEN, ["seal"], 2, ""),
    ("coach local", "", ["upgrade"], 2, ""),
    ("coach local", TOKEN, ["upgrade"], 0, "coach"),
]


@pytest.mark.parametrize(("there", "token", "typed", "status", "meant"), MEANT)
def test_a_shell_without_the_token_takes_no_other_file_than_the_bot(
    there: str, token: str, typed: list[str], status: int, meant: str, place: SimpleNamespace, monkeypatch, capsys
) -> None:
    told(place.file)
    main(["db", "backup", "kept.bak"])
    data = place.folder / "data" / "strength-coach"
    data.mkdir(parents=True)
    for name in there.split():
        shutil.copy(place.file, data / f"{name}.sqlite3")
    monkeypatch.delenv("DATABASE_URL")
    monkeypatch.setenv("XDG_DATA_HOME", str(place.folder / "data"))
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", token)
    monkeypatch.setenv("DATA_KEY", new_key())
    capsys.readouterr()
    found = main(["db", *typed])
    said = capsys.readouterr()

    assert found == status, said.err
    if meant:
        assert f"/{meant}.sqlite3" in said.out.splitlines()[-1]
        assert ("local mode's, and not the bot's" in said.err) == (meant == "local" and typed[0] == "backup")
    else:
        assert len(said.err.splitlines()) == 1 and ("TELEGRAM_BOT_TOKEN" in said.err or "is not there" in said.err)
        assert sorted(f.stem for f in data.glob("*.sqlite3")) == there.split()
        assert not place.backup.exists()


def test_sealing_says_how_many_rows_it_sealed(place: SimpleNamespace, monkeypatch, capsys) -> None:
    told(place.file)
    first, second = new_key(), new_key()
    said = []
    for keys in (first, first, f"{second},{first}"):
        monkeypatch.setenv("DATA_KEY", keys)
        capsys.readouterr()
        assert main(["db", "seal"]) == 0
        said.append(int(capsys.readouterr().out.split(": ")[1].split()[0]))

    assert said[0] > 0 and said == [said[0], 0, said[0]]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_backup_that_is_stopped_leaves_no_half_file(number: int, place: SimpleNamespace, monkeypatch, capsys) -> None:
    told(place.file)

    async def stopped(_: object, sink: IO[bytes], *__: object) -> int:
        sink.write(b"half")
        os.kill(os.getpid(), number)
        await asyncio.Event().wait()
        return 0

    monkeypatch.setattr("bot.commands.backups.back_up", stopped)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where tests run in a shell's background
    try:
        status = main(["db", "backup", "coach.bak"])
    finally:
        signal.signal(signal.SIGINT, before)

    assert status == 1
    assert capsys.readouterr().err == "stopped: nothing has changed\n"
    assert not place.backup.exists() and not list(place.folder.glob(".*.part"))


def room_for(size: int) -> Callable[[], None]:
    """No file may grow over ``size`` bytes: what a full disk is to a process."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_a_full_disk_leaves_no_half_backup(place: SimpleNamespace) -> None:
    told(place.file, secrets.token_hex(200_000))
    done = in_a_process("backup", "coach.bak", preexec_fn=room_for(100_000))

    assert (done.returncode, done.stderr.splitlines()[-1]) == (1, b"coach.bak: File too large")
    assert not place.backup.exists() and not list(place.folder.glob(".*.part"))


def test_a_full_disk_leaves_the_database_as_it_was(place: SimpleNamespace) -> None:
    told(place.file)
    main(["db", "backup", "coach.bak"])
    done = in_a_process("restore", "coach.bak", "--replace", preexec_fn=room_for(place.file.stat().st_size // 2))

    assert (done.returncode, done.stderr.splitlines()[-1][:13]) == (2, b"DATABASE_URL:"), done.stderr
    assert b"Traceback" not in done.stderr
    assert names(place.file) == ["Ana"]
