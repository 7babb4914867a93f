"""Two heads at one table: what a batch has to think, taken bit by bit by whoever is free, and what comes after it.

The first head also reads, writes and sends, so halves would let one wait for the other. In a round, where the batch
gives out, the second thinks ahead: of those who are due next, as a look outside the transaction has seen them. A
thought hangs on nothing but what was recalled and the round's moment; so one made ahead is used where the transaction
recalls the very same, and else the athlete is thought about anew.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

import structlog

from scheduler.helper import BrokenProcessPool, Helper

log = structlog.get_logger()

MANY = 16  #: so few are not worth the way to the second head
BIT = 8  #: athletes the second head takes at a time: few, so that nobody waits for it long
AT_HAND = 2  #: bits on its way to it: when one is thought, the next is there already


def worth_it(many: int) -> bool:
    """Whether so many are shared where there is a second head."""
    return many >= MANY


class Somebody(Protocol):
    """What there is to think about one athlete."""

    @property
    def athlete_id(self) -> int:
        """Whom it is about."""
        ...


T = TypeVar("T", bound=Somebody)
R = TypeVar("R")


@dataclass(eq=False, slots=True)
class _Task(Generic[T, R]):
    """One athlete to be thought about. ``taken``: by a head; it is ``made`` or in the making."""

    of: T
    taken: bool = False
    made: R | None = None


class TwoHeads(Generic[T, R]):
    """Holds what is thought of one moment. ``mine`` is how the first head thinks of one, ``theirs`` the second of some.

    ``look``: who is due next beside those in hand, as they are seen without a lock; None where nobody comes next.
    """

    def __init__(
        self,
        helper: Helper,
        mine: Callable[[T], R],
        theirs: Callable[[Sequence[T]], Awaitable[Sequence[R]]],
        look: Callable[[Collection[int]], Awaitable[Sequence[T]]] | None = None,
    ):
        self._helper, self._mine, self._theirs, self._look = helper, mine, theirs, look
        self._batch: deque[_Task[T, R]] = deque()  #: what the transaction in hand waits for, and nobody has taken
        self._next: deque[_Task[T, R]] = deque()  #: what nobody waits for yet
        self._ahead: dict[int, _Task[T, R]] = {}  #: all that was seen ahead, by athlete
        self._asked: set[asyncio.Task[None]] = set()
        self._looking: asyncio.Task[None] | None = None
        self._moved = asyncio.Event()
        self._round_of = 0  #: which batch is in hand: what was seen for an earlier one comes too late
        self._blind = look is None

    async def think(self, those: Sequence[T], *, more: bool = False) -> list[R]:
        """A thought for each, in order, as they are recalled in hand. ``more``: others may be due behind them."""
        tasks = self._taken_over(those, judged=more)
        open_ones = [task for task in tasks if not task.taken]
        if more or worth_it(len(open_ones)):
            self._batch.extend(open_ones)
        if more and not self._blind and self._helper.ready and self._looking is None:
            self._looking = asyncio.create_task(self._see({one.athlete_id for one in those}))
        try:
            self._feed()
            while len(self._batch) > self._left_to_it():
                await self._think_of(self._batch.popleft())
            while any(task.made is None for task in tasks):
                await self._meanwhile(tasks)
        finally:
            self._batch.clear()
        return [task.made for task in tasks if task.made is not None]

    def _taken_over(self, those: Sequence[T], *, judged: bool) -> list[_Task[T, R]]:
        """What was thought ahead of just these, and a new task for everybody else."""
        ahead, self._ahead = self._ahead, {}
        self._next.clear()
        self._round_of += 1
        tasks, used = list[_Task[T, R]](), 0
        for one in those:
            seen = ahead.get(one.athlete_id)
            same = seen is not None and seen.of == one
            used += same
            tasks.append(seen if seen is not None and same else _Task[T, R](one))
        if judged and used * 2 < len(ahead):
            self._blind = True  # another scheduler takes those we see: to look ahead is in vain
        return tasks

    async def _think_of(self, task: _Task[T, R]) -> None:
        task.taken = True
        task.made = self._mine(task.of)
        await asyncio.sleep(0)  # whoever writes meanwhile is heard between two thoughts

    async def _meanwhile(self, tasks: Sequence[_Task[T, R]]) -> None:
        """The second head has the rest of the batch: what it gave back is thought here, else who comes next."""
        back = next((task for task in tasks if not task.taken), None)
        if back is not None:
            await self._think_of(back)
        elif self._next and not self._helper.ready:
            ahead = self._next.popleft()
            try:
                await self._think_of(ahead)
            except Exception:  # told where it is thought for its own batch
                self._ahead.pop(ahead.of.athlete_id, None)
        else:
            self._moved.clear()
            await self._moved.wait()

    # --- the second head ------------------------------------------------------------------------------------------
    def _feed(self) -> None:
        """Hands the second head its next bits: of the batch in hand, then of those who come after it."""
        while self._helper.ready and len(self._asked) < AT_HAND:
            line = self._batch or self._next
            bit = [line.popleft() for _ in range(self._size(len(line)))]
            if not bit:
                return
            for task in bit:
                task.taken = True
            asked = asyncio.create_task(self._ask(bit))
            self._asked.add(asked)
            asked.add_done_callback(self._answered)

    def _left_to_it(self) -> int:
        """How many of a batch the first head leaves to the second, which thinks the next while this one is written."""
        return 0 if self._blind or not self._helper.ready else BIT

    def _size(self, waiting: int) -> int:
        """How many of so many it is handed at once: fewer towards the end where nobody comes next."""
        few = BIT if not self._blind else max(1, min(BIT, waiting // 6))
        return min(few, waiting)

    async def _ask(self, bit: Sequence[_Task[T, R]]) -> None:
        """What cannot be thought there is given back; the first head tells why."""
        try:
            made = await self._theirs([task.of for task in bit])
            for task, thought in zip(bit, made, strict=True):
                task.made = thought
        except BrokenProcessPool:
            log.warning("second_head_died")
        except Exception:
            log.warning("second_head_failed", exc_info=True)
        finally:
            for task in bit:
                task.taken = task.made is not None

    def _answered(self, asked: asyncio.Task[None]) -> None:
        self._asked.discard(asked)
        if not asked.cancelled():
            self._feed()
        self._moved.set()

    # --- the look ahead -------------------------------------------------------------------------------------------
    async def _see(self, besides: Collection[int]) -> None:
        """Takes in who is due next. A look that fails only costs what it might have saved."""
        of = self._round_of
        assert self._look is not None
        try:
            seen = await self._look(besides)
        except Exception:
            log.warning("look_ahead_failed", exc_info=True)
            self._blind = True
            return
        finally:
            self._looking = None
        if of == self._round_of:
            self._ahead = {one.athlete_id: _Task[T, R](one) for one in seen}
            self._next.extend(self._ahead.values())
            self._feed()
            self._moved.set()

    async def rest(self) -> None:
        """The round is over: nothing goes on behind it."""
        self._batch.clear()
        self._next.clear()
        left = [*self._asked, *([self._looking] if self._looking else [])]
        for one in left:
            one.cancel()
        await asyncio.gather(*left, return_exceptions=True)
