"""The only page that knows APScheduler: one job a second for the round, one an hour for the housekeeping.

Reminders would do with a look a minute; a rest timer would not (docs/decisions/0070).

No job per athlete and no job store: the schedule lives in the athletes' table, where the athletes can change it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Literal

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from scheduler.faults import failed

log = structlog.get_logger()

AGAIN_S = 30.0  #: after a round that failed
SLACK_S = 90.0  #: as much as the clock may differ from what has passed, and be called right
LEAP_S = 600.0  #: a leap ahead by more than this is not believed at once: it would speak tomorrow's words today
STOOD_S = 60.0  #: a leap that has stood for so long is one
Round = Callable[[datetime], Awaitable[int]]


class Steady:
    """Holds the clock against what has truly passed. A leap ahead is believed when it has stood for a minute; a clock
    that was set back is believed at once: what was spoken is claimed, and is not spoken twice."""

    def __init__(self) -> None:
        self._offset: float | None = None  #: the clock's distance to the steady count of seconds, as believed
        self._doubted: tuple[float, float] | None = None  #: another distance, and since when it is told

    def judge(self, wall: datetime, steady_s: float) -> Literal["right", "doubted", "back"]:
        """What to make of the clock's moment; ``steady_s`` counts seconds and never leaps."""
        offset = wall.timestamp() - steady_s
        leap = 0.0 if self._offset is None else offset - self._offset
        if leap > LEAP_S:
            if self._doubted is None or abs(offset - self._doubted[0]) > SLACK_S:
                self._doubted = offset, steady_s
            if steady_s - self._doubted[1] < STOOD_S:
                return "doubted"
        self._offset, self._doubted = offset, None
        return "back" if leap < -SLACK_S else "right"


def start_clock(one_round: Round, tidy: Round, look_back: Round, wake: Callable[[], None]) -> AsyncIOScheduler:
    """Starts the clock in the running loop; ``shutdown(wait=False)`` stops it.

    A late round runs once, not once for every second missed; a round still running is not overlapped. ``look_back``
    runs before the round of a clock that was set back.
    """
    scheduler = AsyncIOScheduler(timezone=UTC)
    clock, doubting = Steady(), False
    busy = asyncio.Lock()

    async def look(now: datetime) -> None:
        nonlocal doubting
        judged = clock.judge(now, time.monotonic())
        if judged == "doubted":
            if not doubting:
                log.warning("clock_leapt_ahead", now=now.isoformat())
            doubting = True
            return
        doubting = False
        if judged == "back":
            log.warning("clock_set_back", now=now.isoformat(), looked_at_again=await look_back(now))
        if await one_round(now):
            wake()

    async def tick() -> None:
        if busy.locked():  # a long round finds what came due meanwhile by itself
            return
        async with busy:
            try:
                await look(datetime.now(UTC))
            except asyncio.CancelledError:
                return  # the clock was stopped in a round, which leaves no trace: APScheduler would log it as a fault
            except Exception as fault:
                failed("round_failed", fault, again_in_s=AGAIN_S)
                await asyncio.sleep(AGAIN_S)  # what fails every second fills the log

    async def tidy_up() -> None:
        try:
            await tidy(datetime.now(UTC))
        except asyncio.CancelledError:
            return  # as above
        except Exception as fault:
            failed("tidy_failed", fault)

    once = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    each = IntervalTrigger(seconds=1, timezone=UTC)
    scheduler.add_job(
        tick, each, id="round", next_run_time=datetime.now(UTC), misfire_grace_time=None, coalesce=True, max_instances=2
    )
    scheduler.add_job(tidy_up, CronTrigger(minute=17, second=30, timezone=UTC), id="tidy", **once)
    scheduler.start()
    return scheduler
