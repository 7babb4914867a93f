"""A crowd is thought about by two heads: the same answers as by one; when the second one dies, the first goes on."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot import heads
from scheduler import ahead as two
from scheduler import helper as second_head
from scheduler.helper import Helper
from tests.bot.test_desk import AT, kept, update
from tests.chat import Chat
from tests.scheduler.test_helper import Dead, Near, holding

PEOPLE = 6


class Patient(Helper):
    """Waits for the process, so that a small crowd has it too; ``dies``: it dies in its first thought."""

    def __init__(self, *, dies: bool) -> None:
        super().__init__()
        self.dies, self.asked = dies, 0

    async def come(self) -> None:
        if self.dies:  # nothing is killed: under a runner with workers of its own that took the worker along
            holding(self, Dead())
            return
        await super().come()
        assert self._ready is not None
        await asyncio.wrap_future(self._ready)

    async def ask(self, function: Any, *args: Any, **more: Any) -> Any:
        self.asked += 1
        return await super().ask(function, *args, **more)


@pytest.mark.parametrize("dies", [False, True])
async def test_two_heads_answer_as_one(dies: bool, chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(two, "MANY", 4)
    monkeypatch.setattr(heads, "CROWD", 4)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    chat.desk.helper = helper = Patient(dies=dies)
    chat.moment["now"] = AT
    try:
        for batch in range(2):  # the first is when it comes
            first = 1 + batch * 2 * PEOPLE
            chat.telegram.updates = [
                update(first + n, 10 + n % PEOPLE, f"push ups 3x{8 + n}") for n in range(2 * PEOPLE)
            ]
            await chat.ears.work(await chat.ears.fetch(0))
    finally:
        chat.desk.dismiss()

    assert helper.asked >= 1
    assert not helper.ready
    assert await kept(chat) == 4 * PEOPLE
    async with chat.database.reading() as memory:
        assert (await memory.outbox_state())["owed"] >= 4 * PEOPLE


async def test_what_changed_since_it_was_thought_is_thought_again(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """Thinking ahead locks nothing: whoever said something meanwhile is answered by what is known then."""
    monkeypatch.setattr(two, "MANY", 4)
    monkeypatch.setattr(second_head, "_shelf", (chat.books, chat.voice))
    chat.desk.helper = helper = Helper()
    holding(helper, Near())
    chat.moment["now"] = AT
    chat.telegram.updates = [update(1 + n, 10 + n, "hi") for n in range(PEOPLE)]
    await chat.ears.work(await chat.ears.fetch(0))
    meanwhile = await chat.ears.route([update(50, 11, "I lift in pounds")])
    think = chat.desk.heads.ahead
    thought: list[int] = []

    async def ahead(*args: Any) -> Any:
        made = await think(*args)
        thought.append(len(made))
        if len(thought) == 1:
            await chat.desk.take(meanwhile)
        return made

    monkeypatch.setattr(chat.desk.heads, "ahead", ahead)
    chat.telegram.updates = [update(100 + n, 10 + n, "back squat 3x5 100") for n in range(PEOPLE)]
    await chat.ears.work(await chat.ears.fetch(0))
    chat.desk.dismiss()

    async with chat.database.reading() as memory:
        diaries = [(await memory.everything(i))["diary"] for i in range(1, PEOPLE + 1)]
    loads = [e["body"]["sets"][0]["load_kg"] for d in diaries for e in d if e["body"]["act"] == "strength"]
    assert thought == [PEOPLE]
    assert sorted(loads) == [45.36] + [100.0] * (PEOPLE - 1)
