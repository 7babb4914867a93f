"""The artist: charts are drawn in one worker process, so that neither the event loop nor the bot's memory pays."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, ParamSpec, TypeVar

from bot.charts import draw
from coach.once import forget_people

P = ParamSpec("P")
T = TypeVar("T")


class Artist:
    """Holds the worker; it is started with the first chart and again after it died."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._starting = asyncio.Lock()

    async def draw(self, chart: dict[str, Any]) -> bytes:
        """A chart as PNG."""
        return await self.run(draw, chart)

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs a plain function in the worker. A worker that died is replaced, once."""
        assert not kwargs
        pool = await self._worker()
        try:
            return await asyncio.get_running_loop().run_in_executor(pool, work, *args)
        except BrokenProcessPool:
            if self._pool is pool:  # who else waited for the same worker may have replaced it already
                self.close()
            return await asyncio.get_running_loop().run_in_executor(await self._worker(), work, *args)

    async def _worker(self) -> ProcessPoolExecutor:
        async with self._starting:
            if self._pool is None:
                context = multiprocessing.get_context("spawn")  # a fork would copy the loop and its locks
                pool = ProcessPoolExecutor(1, mp_context=context, initializer=_settle_in)
                await asyncio.to_thread(pool.submit, int)  # starting a process takes its time, and the loop goes on
                self._pool = pool
            return self._pool

    def forget(self) -> None:
        """What the worker keeps of anybody's pages goes, behind what it is at."""
        if self._pool is not None:
            self._pool.submit(forget_people)

    def close(self) -> None:
        """Lets the worker go, in the middle of a chart if need be: what it drew is still owed and drawn again."""
        if self._pool is not None:
            workers = list((self._pool._processes or {}).values())  # there is no public way to hurry a pool
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None
            for worker in workers:
                worker.terminate()


def _settle_in() -> None:
    """Ctrl-C reaches the whole group: the worker leaves it to the parent, and goes when the parent is gone."""
    import os
    import signal
    import threading
    from multiprocessing.connection import wait

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
