"""The post against Telegram's pace, in virtual time; and what it makes of letters that may have arrived."""

from __future__ import annotations

import random
import statistics
from datetime import datetime, timedelta

import pytest

from bot.standin.trouble import Pace, Refusal
from scheduler.post import FloodError, Post, UnsureError
from storage.database import Database, open_database
from storage.heard import Owed, Person
from tests.storage.people import ANA, BEN, NOW, SINCE, answer, recalled, remembered, word, work

TYPED_EVERY_S = 2.5


class Enforcing:
    """Telegram as it counts: 30 a second to everyone, one a second to a chat. Time is told to it."""

    def __init__(self) -> None:
        self.now = NOW
        self.pace = Pace()
        self.said: list[tuple[datetime, str]] = []
        self.floods = 0

    def clock(self) -> datetime:
        return self.now

    async def speak(self, owed: Owed) -> int:
        try:
            self.pace.take(owed.chat_id, self.now.timestamp())
        except Refusal as refusal:
            self.floods += 1
            raise FloodError(refusal.parameters["retry_after"]) from None
        self.said.append((self.now, str(owed.payload["text"])))
        return len(self.said)


async def owe_words(database: Database, count: int) -> None:
    """A word to each of so many people."""
    for first in range(0, count, 500):
        people = [Person(n, n, "", "en") for n in range(first + 1, min(count, first + 500) + 1)]
        async with database.transaction() as memory:
            knowns = await memory.recall(people, since=SINCE)
            await memory.remember([
                work(knowns[p.telegram_id], None, outgoing=(word(p, "w"),))
                for p in people
            ])  # fmt: skip


async def flood(database: Database, words: int) -> tuple[float, list[float], int]:
    """Sends so many words while somebody types: words a second, what answers waited for in seconds, 429s."""
    telegram = Enforcing()
    post = Post(database, telegram.speak, "test", telegram.clock)
    await owe_words(database, words)
    dice = random.Random(5)
    asked: dict[str, datetime] = {}
    typing_at = NOW + timedelta(seconds=1)
    while True:
        if telegram.now >= typing_at:
            name = f"a{len(asked)}"
            person = Person(10**6 + len(asked), 10**6 + len(asked), "", "en")
            await remembered(database, work(await recalled(database, person), None, outgoing=(answer(person, name),)))
            asked[name] = telegram.now
            typing_at += timedelta(seconds=TYPED_EVERY_S * dice.uniform(0.5, 1.5))
        settled = await post.deliver()
        telegram.now += timedelta(seconds=0.002 if settled else max(0.002, min(post._rest_s, 0.05)))
        if not settled:
            async with database.reading() as memory:
                if not (await memory.outbox_state())["owed"]:
                    break
    moments = [at for at, text in telegram.said if text == "w"]
    waits = [(at - asked[text]).total_seconds() for at, text in telegram.said if text in asked]
    assert len(moments) == words
    assert len(waits) == len(asked)
    return words / (moments[-1] - moments[0]).total_seconds(), waits, telegram.floods


def p99(values: list[float]) -> float:
    return statistics.quantiles(values, n=100)[98]


async def test_words_flow_and_answers_pass_them(sqlite_url: str) -> None:
    database = await open_database(sqlite_url)
    try:
        rate, waits, floods = await flood(database, 250)
    finally:
        await database.close()

    assert rate >= 28
    assert floods == 0
    assert max(waits) < 0.3


@pytest.mark.long
async def test_ten_thousand_words_flow_and_answers_pass_them(database: Database) -> None:
    rate, waits, floods = await flood(database, 10_000)
    print(  # noqa: T201  the figures are the point of it
        f"\n10,000 words in virtual time: {rate:.1f} a second, answers p99 {p99(waits) * 1000:.0f} ms, {floods} 429s"
    )

    assert rate >= 28
    assert floods == 0
    assert p99(waits) < 0.3


async def test_what_may_have_arrived_is_said_again_and_counted_or_dropped(database: Database) -> None:
    """A sender is killed with an answer and a word in hand: the answer is sent again, the word is not."""
    await remembered(database, work(await recalled(database), None, outgoing=(answer(ANA, "a"),)))
    await remembered(database, work(await recalled(database, BEN), None, outgoing=(word(BEN, "w"),)))
    telegram = Enforcing()
    dying = Post(database, telegram.speak, "test", telegram.clock)
    assert len((await dying._claim(16)).letters) == 2  # and is killed here

    post = Post(database, telegram.speak, "test", telegram.clock)
    await post._free_leases()
    await post.deliver()

    assert [text for _, text in telegram.said] == ["a"]
    assert dict(post.counts) == {"twice": 1, "sent": 1}
    async with database.reading() as memory:
        assert await memory.outbox_state() == {"owed": 0, "sent": 1, "dropped": 1}


async def test_a_lease_that_ran_out_is_as_unsure(database: Database) -> None:
    """The sender on another machine is gone: nobody frees its lease, and when it ends the same holds."""
    await remembered(database, work(await recalled(database), None, outgoing=(answer(ANA, "a"),)))
    telegram = Enforcing()
    assert (await Post(database, telegram.speak, "other", telegram.clock)._claim(16)).letters
    post = Post(database, telegram.speak, "test", telegram.clock)
    await post.deliver()
    assert telegram.said == []
    telegram.now += timedelta(seconds=61)
    await post.deliver()

    assert dict(post.counts) == {"twice": 1, "sent": 1}


@pytest.mark.parametrize("again", [True, False])
async def test_a_connection_that_was_cut(again: bool, database: Database) -> None:
    """An answer goes again and is counted, a word is dropped; what was refused in time is no repeat."""
    owed = answer(ANA, "a") if again else word(ANA, "a")
    await remembered(database, work(await recalled(database), None, outgoing=(owed,)))
    telegram = Enforcing()
    tries = []

    async def cut(letter: Owed) -> int:
        tries.append(letter.again)
        if len(tries) == 1:
            raise UnsureError
        return await telegram.speak(letter)

    post = Post(database, cut, "test", telegram.clock)
    for _ in range(5):
        await post.deliver()
        telegram.now += timedelta(seconds=2)

    assert tries == ([False, True] if again else [False])
    assert post.counts["twice"] == int(again)
