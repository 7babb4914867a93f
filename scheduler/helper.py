"""A second head for bursts: another process that thinks half of a round, where there is a second core.

It is asked for when a round grows long, reads the bookshelf for itself, and goes when the round is over: most rounds
are short, and a bookshelf takes its place in memory.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import datetime
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar

import structlog

from coach.books import Books
from coach.once import forget_people
from content.voice import Voice
from scheduler.thinking import Thought, thought
from storage.heard import Recalled

log = structlog.get_logger()
#: So many new things before garbage is looked for: a thought makes thousands, and hardly any circles.
SELDOM = (10_000, 10, 10)
P = ParamSpec("P")
R = TypeVar("R")


class Helper:
    """Holds the process, while there is one."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._ready: Future[bool] | None = None

    async def come(self) -> None:
        """Starts the process, without waiting for it; nothing where there is one core."""
        if self._pool is None and (os.cpu_count() or 1) > 1:
            context = multiprocessing.get_context("spawn")  # a fork would copy the loop and its locks
            self._pool = ProcessPoolExecutor(1, mp_context=context, initializer=_settle_in)
            self._ready = await asyncio.to_thread(self._pool.submit, _is_ready)

    @property
    def ready(self) -> bool:
        """Whether it can be asked."""
        return self._ready is not None and self._ready.done()

    async def ask(self, function: Callable[Concatenate[Books, Voice, P], R], *args: P.args, **more: P.kwargs) -> R:
        """What ``function`` makes of its own bookshelf and voice, and of what is handed to it.

        Raises BrokenProcessPool where the process died.
        """
        assert self._pool is not None
        return await asyncio.get_running_loop().run_in_executor(
            self._pool, partial(_with_shelf, function, *args, **more)
        )

    async def think(self, those: Sequence[Recalled], now: datetime, bot_id: int) -> list[Thought]:
        """Their thoughts. Raises BrokenProcessPool where the process died."""
        return await self.ask(_think, list(those), now, bot_id)

    def forget(self) -> None:
        """What the process keeps of anybody goes, behind what it is at."""
        if self._pool is not None:
            self._pool.submit(forget_people)

    def go(self) -> None:
        """Lets the process go, in the middle of a thought if need be."""
        pool, self._pool, self._ready = self._pool, None, None
        if pool is not None:
            workers = list((pool._processes or {}).values())  # there is no public way to hurry a pool
            pool.shutdown(wait=False, cancel_futures=True)
            for worker in workers:
                worker.terminate()


#: What the process itself holds: its bookshelf and its voice.
_shelf: tuple[Books, Voice] | None = None


def _settle_in() -> None:
    """In the process: Ctrl-C is the parent's, and a parent that is gone takes the process with it."""
    import gc
    import signal
    import threading
    from multiprocessing.connection import wait

    from content.loader import load
    from content.voice import Voice

    global _shelf
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(0)

    threading.Thread(target=watch, daemon=True).start()
    _shelf = load(), Voice()
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)


def _is_ready() -> bool:
    return _shelf is not None


def _with_shelf(function: Callable[..., R], *args: Any, **more: Any) -> R:
    assert _shelf is not None
    return function(*_shelf, *args, **more)


def _think(books: Books, voice: Voice, those: list[Recalled], now: datetime, bot_id: int) -> list[Thought]:
    return [thought(one, now, books, voice, bot_id) for one in those]


__all__ = ["BrokenProcessPool", "Helper"]
