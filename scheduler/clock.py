"""The only page that knows APScheduler: one job a minute for the round, one an hour for the housekeeping.

No job per athlete and no job store: the schedule lives in the athletes' table, where the athletes can change it.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Literal

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger

log = structlog.get_logger()

Round = Callable[[datetime], Awaitable[int]]
SLACK_S = 90.0  #: as much as the clock may differ from what has passed, and be called right
LEAP_S = 600.0  #: a leap ahead by more than this is not believed at once: it would speak tomorrow's words today


class Steady:
    """Holds the clock against what has truly passed. A leap ahead is believed when it has stood for a minute; a clock
    that was set back is believed at once: what was spoken is claimed, and is not spoken twice."""

    def __init__(self) -> None:
        self._offset: float | None = None  #: the clock's distance to the steady count of seconds, as believed
        self._doubted: float | None = None

    def judge(self, wall: datetime, steady_s: float) -> Literal["right", "doubted", "back"]:
        """What to make of the clock's moment; ``steady_s`` counts seconds and never leaps."""
        offset = wall.timestamp() - steady_s
        leap = 0.0 if self._offset is None else offset - self._offset
        stood = self._doubted is not None and abs(offset - self._doubted) <= SLACK_S
        if leap > LEAP_S and not stood:
            self._doubted = offset
            return "doubted"
        self._offset, self._doubted = offset, None
        return "back" if leap < -SLACK_S else "right"


def start_clock(one_round: Round, tidy: Round, look_back: Round, wake: Callable[[], None]) -> AsyncIOScheduler:
    """Starts the clock in the running loop; ``shutdown(wait=False)`` stops it.

    A late round runs once, not once for every minute missed; a round still running is not overlapped. ``look_back``
    runs before the round of a clock that was set back.
    """
    scheduler = AsyncIOScheduler(timezone=UTC)
    clock = Steady()

    async def tick() -> None:
        now = datetime.now(UTC)
        try:
            judged = clock.judge(now, time.monotonic())
            if judged == "doubted":
                log.warning("clock_leapt_ahead", now=now.isoformat())
                return
            if judged == "back":
                log.warning("clock_set_back", now=now.isoformat(), looked_at_again=await look_back(now))
            if await one_round(now):
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
