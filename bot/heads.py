"""Who thinks about what was said: the desk's own head, and a second one where a crowd waits.

A thought is made of what the memory held and of what was said, and of nothing else. So a crowd's is thought before the
transaction, while others write; in it everything is recalled anew, and a thought counts only if it was made of the very
same.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from bot.heard import Heard
from bot.metrics import Metrics
from bot.thinking import Task, Thinker, by_second_head
from coach.diary import Known, Turn
from scheduler.ahead import TwoHeads, worth_it
from scheduler.helper import Helper
from storage.heard import Recalled, Remembered

CROWD = 64  #: for so many it comes: it is not worth its while for fewer

#: The turn of one who runs the coach, where it is asked for as such; None for all else.
ForOperator = Callable[[Known, Heard], Awaitable[Turn | None]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Ahead:
    """What was thought before the transaction. ``left``: updates of those who said too much; None: nobody looked."""

    left: set[int] | None = None
    made: Mapping[int, tuple[Task, list[Remembered]]] = field(default_factory=dict)  #: by Telegram id


@dataclass(kw_only=True)
class Heads:
    """Holds the desk's own head. ``operators``: theirs is answered from the memory, so never before the transaction."""

    thinker: Thinker
    metrics: Metrics
    operators: tuple[int, ...] = ()

    def both(self, many: int, helper: Helper | None) -> bool:
        """Whether so many are shared with ``helper``: it is there, and they are worth the way to it."""
        return helper is not None and helper.ready and worth_it(many)

    async def ahead(
        self, those: Sequence[Heard], recalled: Mapping[int, Recalled], now: datetime, helper: Helper
    ) -> dict[int, tuple[Task, list[Remembered]]]:
        """A crowd's thoughts, by both heads: each with what it was made of."""
        tasks = {who: task for who, task in tasks_of(those, recalled).items() if who not in self.operators}
        made = await self._shared(list(tasks.values()), now, helper)
        return dict(zip(tasks, zip(tasks.values(), made, strict=True), strict=True))

    async def thoughts(
        self,
        those: Sequence[Heard],
        recalled: Mapping[int, Recalled],
        now: datetime,
        helper: Helper | None,
        ahead: Ahead,
        for_operator: ForOperator,
    ) -> dict[int, Remembered]:
        """What is to be remembered of each update that somebody sent, by its number."""
        made: list[Remembered] = []
        rest: list[Task] = []
        for who, task in tasks_of(those, recalled).items():
            before = ahead.made.get(who)
            if who in self.operators:
                made += await self._for_operator(task, now, for_operator)
            elif before is not None and before[0] == task:
                made += before[1]
            else:
                rest.append(task)
        if helper is not None and self.both(len(rest), helper):
            made += [r for one in await self._shared(rest, now, helper) for r in one]
            rest = []
        elif helper is not None and not helper.ready and len(rest) >= CROWD:
            await helper.come()
        for task in rest:
            made += self._thought(task, now)
            await asyncio.sleep(0)  # what is to be said goes out meanwhile
        return {r.update_id: r for r in made if r.update_id is not None}

    async def _shared(self, tasks: Sequence[Task], now: datetime, helper: Helper) -> list[list[Remembered]]:
        async def theirs(those: Sequence[Task]) -> list[list[Remembered]]:
            light = [replace(t, heard=tuple(replace(h, raw={}) for h in t.heard)) for t in those]
            return await helper.ask(by_second_head, light, now, self.thinker.bot_id, self.operators)

        heads = TwoHeads(helper, partial(self._thought, now=now), theirs)
        try:
            return await heads.think(tasks)
        finally:
            await heads.rest()

    def _thought(self, task: Task, now: datetime) -> list[Remembered]:
        """As ``Thinker.all_of``, and timed."""
        known, made = task.recalled.known(), []
        for heard in task.heard:
            done, known = self.thinker.remembered(heard, known, self._timed(known, heard, now), now)
            made.append(done)
        return made

    async def _for_operator(self, task: Task, now: datetime, answered: ForOperator) -> list[Remembered]:
        """The same for one who runs the coach: what is theirs is answered from the memory."""
        known, made = task.recalled.known(), []
        for heard in task.heard:
            turn = await answered(known, heard) or self._timed(known, heard, now)
            done, known = self.thinker.remembered(heard, known, turn, now)
            made.append(done)
        return made

    def _timed(self, known: Known, heard: Heard, now: datetime) -> Turn:
        began = time.perf_counter()
        turn = self.thinker.think(known, heard, now)
        self.metrics.thought(time.perf_counter() - began)
        return turn


def tasks_of(those: Sequence[Heard], recalled: Mapping[int, Recalled]) -> dict[int, Task]:
    """What there is to think about each of those who spoke and are known, by Telegram id."""
    by_person: dict[int, list[Heard]] = {}
    for heard in those:
        if heard.person is not None and heard.person.telegram_id in recalled:
            by_person.setdefault(heard.person.telegram_id, []).append(heard)
    return {who: Task(recalled=recalled[who], heard=tuple(heard)) for who, heard in by_person.items()}
