"""A second head for bursts: another process that thinks its share of what is said or due, where there is a second core.

A process has one for its rounds and its answers together: words in the morning are answered in the morning. It is asked
for when a crowd waits, reads the bookshelf for itself, and goes when nobody asked it for a while: most of the time few
wait, and a bookshelf takes its place in memory.
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
LINGER_S = 60.0  #: how long it stays when it is not asked
P = ParamSpec("P")
R = TypeVar("R")


class Helper:
    """Holds the process, while there is one. Lives in one event loop."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._ready: Future[bool] | None = None
        self._at_work = 0  #: how many wait for an answer of it
        self._leaving: asyncio.TimerHandle | None = None

    async def come(self) -> None:
        """Starts the process, without waiting for it; nothing where there is one core."""
        if self._pool is None and (os.cpu_count() or 1) > 1:
            context = multiprocessing.get_context("spawn")  # a fork would copy the loop and its locks
            self._pool = pool = ProcessPoolExecutor(1, mp_context=context, initializer=_settle_in)
            ready = await asyncio.to_thread(pool.submit, _is_ready)
            self._ready = ready if self._pool is pool else None
        self._stay()

    @property
    def ready(self) -> bool:
        """Whether it can be asked."""
        return self._ready is not None and self._ready.done()

    async def ask(self, function: Callable[Concatenate[Books, Voice, P], R], *args: P.args, **more: P.kwargs) -> R:
        """What ``function`` makes of its own bookshelf and voice, and of what is handed to it.

        Raises BrokenProcessPool where the process died, or was let go meanwhile; then there is none any more.
        """
        pool, task = self._pool, asyncio.current_task()
        assert task is not None
        if pool is None:
            raise BrokenProcessPool("let go")
        self._at_work += 1
        try:
            return await asyncio.wrap_future(pool.submit(partial(_with_shelf, function, *args, **more)))
        except BrokenProcessPool:
            if self._pool is pool:  # else another has come meanwhile, and it is asked by others
                self.go()
            raise
        except asyncio.CancelledError:
            if self._pool is pool or task.cancelling():
                raise
            raise BrokenProcessPool("let go") from None  # what waited for it was cancelled, not whoever asked
        finally:
            self._at_work -= 1
            self._stay()

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
        if self._leaving is not None:
            self._leaving.cancel()
            self._leaving = None
        if pool is not None:
            workers = list((pool._processes or {}).values())  # there is no public way to hurry a pool
            pool.shutdown(wait=False, cancel_futures=True)
            for worker in workers:
                worker.terminate()

    def _stay(self) -> None:
        """For a while from now on, where there is a process."""
        if self._leaving is not None:
            self._leaving.cancel()
            self._leaving = None
        if self._pool is not None:
            self._leaving = asyncio.get_running_loop().call_later(LINGER_S, self._leave)

    def _leave(self) -> None:
        """Nobody asked for a while; who is still waiting for an answer is not left alone with it."""
        if self._at_work:
            self._stay()
        else:
            self.go()


#: What the process itself holds: its bookshelf and its voice.
_shelf: tuple[Books, Voice] | None = None


def _settle_in() -> None:
    """In the process: Ctrl-C is the parent's, and a parent that is gone takes the process with it."""
    import gc
    import signal
    import threading
    from multiprocessing.connection import wait

    gc.disable()  # nothing of what is brought in here is garbage
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
    gc.enable()
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
