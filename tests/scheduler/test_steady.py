"""A clock that leaps: ahead it is doubted for a minute, back it is believed at once, and drift is no leap."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from scheduler.clock import Steady
from storage.database import Database
from storage.heard import Outgoing
from tests.storage.people import ANA, BEN, NOW, later, recalled, remembered, word, work

MINUTE = 60
DAY = 24 * 3600


@pytest.mark.parametrize(
    ("name", "clock", "judged"),
    [
        ("a steady clock", [0, 60, 120, 180], ["right"] * 4),
        ("a minute's work or a busy machine", [0, 60, 420, 480], ["right"] * 4),
        ("slewed by a network's time", [0, 61, 123, 186], ["right"] * 4),
        ("five minutes put right at once", [0, 60, 420, 480], ["right"] * 4),
        ("a day ahead by mistake, and back", [0, DAY + 60, 120, 180], ["right", "doubted", "right", "right"]),
        ("a day ahead for good: the machine slept", [0, DAY + 60, DAY + 120], ["right", "doubted", "right"]),
        ("ahead twice, each time elsewhere", [0, DAY, 3 * DAY, 180], ["right", "doubted", "doubted", "right"]),
        ("an hour back", [0, 60, 120 - 3600, 180 - 3600], ["right", "right", "back", "right"]),
        ("ahead for good, then back again", [0, DAY, DAY + 60, 120], ["right", "doubted", "right", "back"]),
    ],
)  # fmt: skip
def test_what_is_made_of_a_clock(name: str, clock: list[int], judged: list[str]) -> None:
    steady = Steady()
    start = datetime(2026, 11, 25, 6, 0, tzinfo=UTC)
    truly = range(0, MINUTE * len(clock), MINUTE)

    assert [steady.judge(start + timedelta(seconds=c), s) for c, s in zip(clock, truly, strict=True)] == judged


async def test_a_clock_set_back_looks_again_at_who_was_spoken_to_in_the_future(database: Database) -> None:
    ana, ben = await recalled(database), await recalled(database, BEN)
    said: Outgoing = word(ANA, "tomorrow's")
    await remembered(database, work(ana, None, outgoing=(said,), next_word_at=later(2 * DAY), at=later(DAY)))
    await remembered(database, work(ben, None, next_word_at=later(2 * DAY), at=later(-DAY)))

    async with database.transaction() as memory:
        assert await memory.due(NOW, 10) == []
        assert await memory.look_back(NOW) == 1
        assert await memory.due(NOW, 10) == [ana.athlete_id]


async def test_a_clock_set_back_silences_no_chat(database: Database) -> None:
    await remembered(database, work(await recalled(database), None, outgoing=(word(ANA, "one"), word(ANA, "two"))))
    async with database.transaction() as memory:
        (first,) = await memory.owed(NOW, 16, 60, "a")
        await memory.sent(first.id, 1, NOW)

    async with database.transaction() as memory:
        assert [o.payload["text"] for o in await memory.owed(later(-3600), 16, 60, "a")] == ["two"]
