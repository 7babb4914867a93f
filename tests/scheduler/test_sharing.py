"""Two heads share what there is to do: everything once, in order, whoever is slow and whoever dies."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from scheduler.helper import BrokenProcessPool
from scheduler.sharing import HANDFUL, handful, shared


class Second:
    """A second head that doubles what it is given; ``dies_at``: the question it dies at, counted from one."""

    def __init__(self, dies_at: int | None = None) -> None:
        self.dies_at, self.asked, self.done = dies_at, 0, list[int]()
        self.free = asyncio.Event()
        self.free.set()

    async def think(self, those: Sequence[int]) -> list[int]:
        self.asked += 1
        number = self.asked
        await self.free.wait()
        await asyncio.sleep(0)
        if self.dies_at is not None and number >= self.dies_at:
            raise BrokenProcessPool
        self.done += those
        return [2 * n for n in those]


class First:
    """The first head; ``frees``: how many it does before the second head is let on."""

    def __init__(self, second: Second | None = None, frees: int = 0) -> None:
        self.done, self.second, self.frees = list[int](), second, frees

    async def think(self, one: int) -> int:
        self.done.append(one)
        if self.second is not None and len(self.done) == self.frees:
            self.second.free.set()
        return 2 * one


@pytest.mark.parametrize("many", [0, 1, 2, 7, 64, 200])
async def test_everything_is_done_once_and_in_order(many: int) -> None:
    first, second = First(), Second()
    assert await shared(range(many), first.think, second.think) == [2 * n for n in range(many)]
    assert sorted(first.done + second.done) == list(range(many))
    assert bool(second.done) is (many > 0)


async def test_one_alone_does_it_all() -> None:
    first = First()
    assert await shared(range(20), first.think, None) == [2 * n for n in range(20)]
    assert first.done == list(range(20))


async def test_the_faster_one_does_more() -> None:
    second = Second()
    second.free.clear()
    first = First(second, frees=60)
    await shared(range(100), first.think, second.think)
    assert len(first.done) >= 60
    assert len(second.done) >= 2


@pytest.mark.parametrize("dies_at", [1, 2, 5])
async def test_what_the_second_dies_at_the_first_does(dies_at: int) -> None:
    first, second = First(), Second(dies_at)
    assert await shared(range(100), first.think, second.think) == [2 * n for n in range(100)]
    assert sorted(first.done + second.done) == list(range(100))


async def test_a_fault_of_either_is_everybodys_and_ends_the_other() -> None:
    async def stumble(one: int) -> int:
        raise ValueError(one)

    second = Second()
    second.free.clear()
    with pytest.raises(ValueError, match=r"^[0-9]+$"):
        await shared(range(40), stumble, second.think)
    second.free.set()
    await asyncio.sleep(0)
    assert second.done == []

    async def stumble_there(those: Sequence[int]) -> list[int]:
        raise ValueError("there")

    with pytest.raises(ValueError, match="there"):
        await shared(range(40), First().think, stumble_there)


def test_handfuls_grow_smaller_towards_the_end() -> None:
    sizes = [handful(n) for n in range(200, 0, -1)]
    assert sizes[0] == HANDFUL
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] == 1
