"""The only page that knows APScheduler: one job a minute for the round, one an hour for the housekeeping.

No job per athlete and no job store: the schedule lives in the athletes' table, where the athletes can change it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger

log = structlog.get_logger()

Round = Callable[[datetime], Awaitable[int]]


def start_clock(one_round: Round, tidy: Round, wake: Callable[[], None]) -> AsyncIOScheduler:
    """Starts the clock in the running loop; ``shutdown(wait=False)`` stops it.

    A late round runs once, not once for every minute missed; a round still running is not overlapped.
    """
    scheduler = AsyncIOScheduler(timezone=UTC)

    async def tick() -> None:
        try:
            if await one_round(datetime.now(UTC)):
                wake()
        except Exception:
            log.exception("round_failed")

    async def tidy_up() -> None:
        try:
            await tidy(datetime.now(UTC))
        except Exception:
            log.exception("tidy_failed")

    once = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    scheduler.add_job(tick, CronTrigger(second=0, timezone=UTC), id="round", next_run_time=datetime.now(UTC), **once)
    scheduler.add_job(tidy_up, CronTrigger(minute=17, second=30, timezone=UTC), id="tidy", **once)
    scheduler.start()
    return scheduler
