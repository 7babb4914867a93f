"""The reader: files are read in one worker process with a limit of time and memory: no file can hurt the bot."""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import threading
import time
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any

import structlog

from bot.files.errand import CHUNK, Job, Outcome, Told, done
from coach.imports.found import Progress

log = structlog.get_logger()

LIMIT_S = 40.0  #: for one file
MEMORY = 1536 * 1024 * 1024  #: address space of the worker
IDLE_S = 60.0  #: then it goes, and its memory with it
PIECE = 1024 * 1024


class Reader:
    """Holds the worker; it is started with the first file, and again after it died or was stopped."""

    def __init__(self, limit_s: float = LIMIT_S, memory: int = MEMORY) -> None:
        self.limit_s, self.memory = limit_s, memory
        self._worker: tuple[SpawnProcess, Connection] | None = None
        self._turn = asyncio.Lock()
        self._closed = False

    async def read(self, job: Job, data: bytes, diary: Sequence[Told], progress: Progress) -> Outcome:
        """One file. What takes too long or too much is stopped, and that is the outcome."""
        loop = asyncio.get_running_loop()

        def tell(so_far: int, whole: int) -> None:
            loop.call_soon_threadsafe(progress, so_far, whole)

        async with self._turn:
            return await asyncio.to_thread(self._talk, job, data, diary, tell)

    def _talk(self, job: Job, data: bytes, diary: Sequence[Told], tell: Callable[[int, int], None]) -> Outcome:
        """The talk with the worker, in a thread."""
        for attempt in (0, 1):
            process, pipe = self._open()
            until = time.monotonic() + self.limit_s
            try:
                pipe.send((job, len(data), len(diary)))
                for n in range(0, len(data), PIECE):
                    pipe.send_bytes(data[n : n + PIECE])
                for n in range(0, len(diary), CHUNK):
                    pipe.send(list(diary[n : n + CHUNK]))
                while True:
                    if not pipe.poll(max(0.0, until - time.monotonic())):
                        self._stop()
                        return Outcome(reason="too-slow", facts={"seconds": round(self.limit_s)})
                    said = pipe.recv()
                    if isinstance(said, Outcome):
                        return said
                    tell(*said)
            except (EOFError, OSError):  # it went while idle, or the file was too much for it
                broke = process.exitcode
                self._stop()
                if self._closed or attempt:
                    log.warning("reader_died", exitcode=broke)
                    return Outcome(reason="too-heavy")
        raise AssertionError("two attempts were made")

    def _open(self) -> tuple[SpawnProcess, Connection]:
        if self._worker is not None and not self._worker[0].is_alive():
            self._stop()
        if self._worker is None:
            context = multiprocessing.get_context("spawn")  # a fork would copy the loop and its locks
            ours, theirs = context.Pipe()
            process = context.Process(target=_serve, args=(theirs, self.memory), daemon=True)
            process.start()
            theirs.close()
            self._worker = process, ours
        return self._worker

    def _stop(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            with contextlib.suppress(OSError):
                worker[1].close()
            worker[0].kill()
            worker[0].join(5)

    def close(self) -> None:
        """Lets the worker go, in the middle of a file if need be: it is still owed, and read again."""
        self._closed = True
        worker = self._worker
        if worker is not None:
            worker[0].kill()
            worker[0].join(5)
            if not self._turn.locked():
                self._stop()


def _serve(pipe: Connection, memory: int) -> None:
    """The worker: a job, then its bytes and the diary in pieces; progress and at last the outcome back."""
    _settle_in(memory)
    while pipe.poll(IDLE_S):
        try:
            job, size, rows = pipe.recv()
            data = bytearray()
            while len(data) < size:
                data += pipe.recv_bytes()
            diary: list[Told] = []
            while len(diary) < rows:
                diary += pipe.recv()
        except (EOFError, OSError):
            return
        pipe.send(done(job, bytes(data), diary, _teller(pipe)))


def _teller(pipe: Connection) -> Progress:
    """Progress, told twice a second at most."""
    told = time.monotonic()

    def tell(so_far: int, whole: int) -> None:
        nonlocal told
        if time.monotonic() - told >= 0.5:
            told = time.monotonic()
            pipe.send((so_far, whole))

    return tell


def _settle_in(memory: int) -> None:
    """Takes the limits on; leaves Ctrl-C to the parent, and goes when the parent is gone."""
    import os
    import signal
    from multiprocessing.connection import wait

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(ImportError, ValueError, OSError):  # not every system has limits
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.nice(5)
    parent = multiprocessing.parent_process()
    assert parent is not None
    sentinel: Any = parent.sentinel

    def watch() -> None:
        wait([sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
