"""Two heads share what there is to think: everything once, in order, whoever is slow and whoever dies."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from scheduler.ahead import BIT, TwoHeads
from scheduler.helper import BrokenProcessPool, Helper
from tests.scheduler.test_helper import Slow, holding


@dataclass(frozen=True)
class One:
    """Somebody to think about."""

    athlete_id: int


class Both:
    """Two heads that double a number. ``dies_at``: the question the second dies at, counted from one; ``frees``: how
    many the first does before the second is let on."""

    def __init__(self, dies_at: int | None = None, frees: int = 0) -> None:
        self.dies_at, self.frees = dies_at, frees
        self.here, self.there, self.bits = list[int](), list[int](), list[int]()
        self.free = asyncio.Event()
        self.helper = Helper()
        holding(self.helper, Slow())
        if not frees:
            self.free.set()

    def mine(self, one: One) -> int:
        self.here.append(one.athlete_id)
        if len(self.here) == self.frees:
            self.free.set()
        return 2 * one.athlete_id

    async def theirs(self, those: Sequence[One]) -> list[int]:
        self.bits.append(len(those))
        number = len(self.bits)
        await self.free.wait()
        await asyncio.sleep(0)
        if self.dies_at is not None and number >= self.dies_at:
            self.helper.go()
            raise BrokenProcessPool
        self.there += [one.athlete_id for one in those]
        return [2 * one.athlete_id for one in those]

    async def think(self, many: int) -> list[int]:
        heads = TwoHeads(self.helper, self.mine, self.theirs)
        try:
            return await heads.think([One(n) for n in range(many)])
        finally:
            await heads.rest()
            self.helper.go()


@pytest.mark.parametrize(("many", "shared"), [(0, False), (1, False), (15, False), (16, True), (64, True), (200, True)])
async def test_everything_is_done_once_and_in_order(many: int, shared: bool) -> None:
    both = Both()
    assert await both.think(many) == [2 * n for n in range(many)]
    assert sorted(both.here + both.there) == list(range(many))
    assert bool(both.there) is shared


async def test_the_faster_one_does_more() -> None:
    both = Both(frees=60)
    assert await both.think(100) == [2 * n for n in range(100)]
    assert len(both.here) >= 60
    assert len(both.there) > 1


async def test_bits_grow_smaller_towards_the_end() -> None:
    """So that both end together: nobody waits long for the other's last bit."""
    both = Both()
    await both.think(200)
    assert both.bits[0] == BIT
    assert both.bits == sorted(both.bits, reverse=True)
    assert both.bits[-1] == 1


@pytest.mark.parametrize("dies_at", [1, 2, 5])
async def test_what_the_second_dies_at_the_first_does(dies_at: int) -> None:
    both = Both(dies_at)
    assert await both.think(100) == [2 * n for n in range(100)]
    assert sorted(both.here + both.there) == list(range(100))


async def test_a_fault_of_the_first_is_told_and_ends_the_other() -> None:
    both = Both(frees=10**6)

    def stumble(one: One) -> int:
        raise ValueError(one.athlete_id)

    heads = TwoHeads(both.helper, stumble, both.theirs)
    with pytest.raises(ValueError, match=r"^[0-9]+$"):
        await heads.think([One(n) for n in range(40)])
    await heads.rest()
    both.free.set()
    await asyncio.sleep(0)
    assert both.there == []
    both.helper.go()
