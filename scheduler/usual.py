"""The usual way, for comparison: one APScheduler job per athlete in memory. Only ``coach bench reminders`` uses it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger


async def job_per_athlete(hours: Sequence[tuple[str, int, int]], due: int) -> dict[str, float]:
    """Adds a daily job for each (zone, hour, minute), then lets ``due`` of them come due at once.

    How long adding took (it is done again at every start, for nothing is kept), and how long the loop stood still.
    """
    ran = 0
    scheduler = AsyncIOScheduler(timezone=UTC)
    done = asyncio.Event()

    async def word() -> None:
        nonlocal ran
        ran += 1
        if ran == due:
            done.set()

    scheduler.start(paused=True)
    before = time.perf_counter()
    triggers: dict[tuple[str, int, int], CronTrigger] = {}
    for number, (zone, hour, minute) in enumerate(hours):
        trigger = triggers.setdefault((zone, hour, minute), CronTrigger(hour=hour, minute=minute, timezone=zone))
        scheduler.add_job(word, trigger, id=str(number), misfire_grace_time=None, coalesce=True)
        if number % 1000 == 0:
            await asyncio.sleep(0)
    added = time.perf_counter() - before
    now = datetime.now(UTC)
    for number in range(due):
        scheduler.modify_job(str(number), next_run_time=now - timedelta(seconds=1))
    longest, ticking = 0.0, True

    async def tick() -> None:
        nonlocal longest
        last = time.perf_counter()
        while ticking:
            await asyncio.sleep(0.001)
            longest, last = max(longest, time.perf_counter() - last), time.perf_counter()

    watch = asyncio.create_task(tick())
    await asyncio.sleep(0.01)
    before = time.perf_counter()
    scheduler.resume()
    async with asyncio.timeout(600):
        await done.wait()
    took = time.perf_counter() - before
    await asyncio.sleep(0.01)
    ticking = False
    await watch
    scheduler.shutdown(wait=False)
    return {
        "add_at_every_start_s": round(added, 2),
        "due_at_once": due,
        "due_s": round(took, 2),
        "loop_blocked_ms": round(longest * 1000),
    }
