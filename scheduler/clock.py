"""The only page that knows APScheduler: one job a second for the round, one an hour for the housekeeping.

Reminders would do with a look a minute; a rest timer would not (docs/decisions/0070).

No job per athlete and no job store: the schedule lives in the athletes' table, where the athletes can change it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

log = structlog.get_logger()

AGAIN_S = 30.0  #: after a round that failed
Round = Callable[[datetime], Awaitable[int]]


def start_clock(one_round: Round, tidy: Round, wake: Callable[[], None]) -> AsyncIOScheduler:
    """Starts the clock in the running loop; ``shutdown(wait=False)`` stops it.

    A late round runs once, not once for every minute missed; a round still running is not overlapped.
    """
    scheduler = AsyncIOScheduler(timezone=UTC)

    busy = asyncio.Lock()

    async def tick() -> None:
        if busy.locked():  # a long round finds what came due meanwhile by itself
            return
        async with busy:
            try:
                if await one_round(datetime.now(UTC)):
                    wake()
            except Exception:
                log.exception("round_failed")
                await asyncio.sleep(AGAIN_S)  # what fails every second fills the log

    async def tidy_up() -> None:
        try:
            await tidy(datetime.now(UTC))
        except Exception:
            log.exception("tidy_failed")

    once = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    each = IntervalTrigger(seconds=1, timezone=UTC)
    scheduler.add_job(
        tick, each, id="round", next_run_time=datetime.now(UTC), misfire_grace_time=None, coalesce=True, max_instances=2
    )
    scheduler.add_job(tidy_up, CronTrigger(minute=17, second=30, timezone=UTC), id="tidy", **once)
    scheduler.start()
    return scheduler
