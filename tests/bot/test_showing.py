"""How far a long file is: told at a bounded pace, never backwards, and taken away at the end."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest

from bot.files.porter import SHOWN_AFTER_S, Showing


@dataclass
class Scribe:
    """Holds what a bot was asked to do, and when by its clock (s)."""

    now: float = 0.0
    done: list[tuple[float, str, str]] = field(default_factory=list)

    async def send_message(self, _chat: int, text: str, **_: Any) -> SimpleNamespace:
        self.done.append((self.now, "send", text))
        return SimpleNamespace(message_id=5)

    async def edit_message_text(self, text: str, **where: Any) -> None:
        assert where == {"chat_id": 1, "message_id": 5}
        self.done.append((self.now, "edit", text))

    async def delete_message(self, _chat: int, _message: int) -> None:
        self.done.append((self.now, "delete", ""))


async def shown(steps: list[tuple[float, int]], bot: Scribe | None = None) -> list[tuple[float, str, str]]:
    """What is told of a worker that has come so far (of 100) at each of the moments (s)."""
    bot = bot or Scribe()
    showing = Showing(bot, 1, lambda percent: f"{percent} %", lambda: bot.now)  # type: ignore[arg-type]
    for bot.now, so_far in steps:
        showing.heard(so_far, 100)
        await asyncio.sleep(0)
    await showing.over()
    return bot.done


async def test_a_short_file_is_told_nothing_of() -> None:
    assert await shown([(0.5, 20), (1.0, 60), (2.9, 100)]) == []


async def test_a_long_one_is_told_of_every_few_seconds_in_one_message() -> None:
    done = await shown([(n / 10, n // 3) for n in range(300)])

    assert [what for _, what, _ in done] == ["send"] + ["edit"] * (len(done) - 2) + ["delete"]
    said = [at for at, what, _ in done if what != "delete"]
    assert len(said) == 9
    assert min(b - a for a, b in pairwise(said)) >= SHOWN_AFTER_S - 1e-6


@pytest.mark.parametrize("so_far", [10, 5, 0])
async def test_what_has_not_moved_is_not_told_again(so_far: int) -> None:
    done = await shown([(4, 10), (8, so_far), (12, 40), (16, 100)])

    assert [text for _, what, text in done if what != "delete"] == ["10 %", "40 %", "99 %"]


async def test_an_edit_that_is_under_way_is_waited_for() -> None:
    class Slow(Scribe):
        async def edit_message_text(self, text: str, **where: Any) -> None:
            for _ in range(3):
                await asyncio.sleep(0)
            await super().edit_message_text(text, **where)

    done = await shown([(n * 4, n * 10) for n in range(1, 9)], Slow())

    assert [what for _, what, _ in done].count("edit") < 7
    assert done[-1][1] == "delete"
