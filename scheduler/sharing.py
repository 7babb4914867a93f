"""Work shared between two heads: each takes the next few as soon as it is free, so that neither waits for the other.

Two halves were as long as the slower one: the first head also sends, writes and packs, and no thought is as long as
another.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import structlog

from scheduler.helper import BrokenProcessPool

log = structlog.get_logger()

LANES = 2  #: handfuls with the second head at once: it begins the next while the last is on its way back
HANDFUL = 8  #: so many at once at most
T = TypeVar("T")
R = TypeVar("R")


async def shared(
    items: Sequence[T],
    here: Callable[[T], Awaitable[R]],
    away: Callable[[Sequence[T]], Awaitable[list[R]]] | None,
) -> list[R]:
    """What ``here`` makes of one, and ``away`` of a few, in the order of ``items``. What ``away`` dies at is done here.

    Between two that are done here whoever waits for the loop has their turn.
    """
    made: dict[int, R] = {}
    waiting = deque(range(len(items)))

    async def lane(ask: Callable[[Sequence[T]], Awaitable[list[R]]]) -> None:
        while waiting:
            those = [waiting.popleft() for _ in range(handful(len(waiting)))]
            try:
                made.update(zip(those, await ask([items[n] for n in those]), strict=True))
            except BrokenProcessPool:
                waiting.extendleft(reversed(those))
                log.warning("second_head_died")
                return

    lanes = [asyncio.create_task(lane(away)) for _ in range(LANES)] if away is not None else []
    try:
        if lanes:
            await asyncio.sleep(0)  # the second head begins first: what it does has a way to go
        while len(made) < len(items):
            while waiting:
                n = waiting.popleft()
                made[n] = await here(items[n])
                await asyncio.sleep(0)
            await asyncio.gather(*lanes)  # what they died at waits again
    finally:
        for task in lanes:
            task.cancel()
    return [made[n] for n in range(len(items))]


def handful(waiting: int) -> int:
    """How many of so many that wait are given away at once: fewer towards the end, so that both end together."""
    return max(1, min(HANDFUL, waiting // 6))
