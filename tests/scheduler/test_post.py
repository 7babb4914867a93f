"""The post against Telegram's pace, in virtual time; and what it makes of letters that may have arrived."""

from __future__ import annotations

import asyncio
import random
import statistics
from datetime import datetime, timedelta

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError
from structlog.testing import capture_logs

from bot.standin.trouble import Pace, Refusal
from scheduler.post import AT_ONCE, FloodError, Leased, Post, UnsureError
from storage.database import Database, in_a_line, is_outage, open_database
from storage.heard import Outgoing, Owed, Person
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


# --- answers that are leased in their message's own transaction -------------------------------------------------------
class Speaking:
    """A post that runs, on the real clock, and what it said when."""

    def __init__(self, database: Database):
        self.said: list[str] = []
        self.held: asyncio.Event | None = None  #: until then nothing arrives
        self.post = Post(database, self.speak, "test")
        self._stop = asyncio.Event()

    async def speak(self, owed: Owed) -> int:
        if self.held is not None:
            await self.held.wait()
        self.said.append(str(owed.payload["text"]))
        return len(self.said)

    async def heard(self, *texts: str) -> None:
        """Ends when all of it was said."""
        async with asyncio.timeout(20):
            while not set(texts) <= set(self.said):
                await asyncio.sleep(0.005)

    async def __aenter__(self) -> Speaking:
        self._running = asyncio.create_task(self.post.run(self._stop))
        async with asyncio.timeout(20):
            while not self.post._open:
                await asyncio.sleep(0.005)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._stop.set()
        await self._running


async def told(database: Database, post: Post, *letters: Outgoing, person: Person = ANA) -> Leased:
    """A message's transaction: its answers owed and leased, and begun behind the commit."""
    known = await recalled(database, person)
    async with database.transaction(short=True) as memory:
        await memory.remember([work(known, None, outgoing=letters)])
        leased = await post.lease(memory)
    post.begin(leased)
    return leased


async def leases(database: Database) -> list[tuple[int, str | None]]:
    """The chats that are leased, and to whom."""
    async with database.reader.connect() as db:
        rows = await db.execute(text("SELECT chat_id, sender FROM leases WHERE until IS NOT NULL"))
        return [(row[0], row[1]) for row in rows]


async def test_an_answer_is_leased_with_its_message_on_sqlite_and_in_a_round_on_a_server(database: Database) -> None:
    async with Speaking(database) as speaking:
        leased = await told(database, speaking.post, answer(ANA, "a"))
        await speaking.heard("a")

    assert [o.payload["text"] for o in leased.letters] == (["a"] if database.dialect == "sqlite" else [])
    assert speaking.said == ["a"]
    assert await leases(database) == []
    async with database.reading() as memory:
        assert await memory.outbox_state() == {"owed": 0, "sent": 1, "dropped": 0}


async def test_a_message_that_is_not_committed_leases_nothing(database: Database) -> None:
    async def fails(post: Post) -> None:
        known = await recalled(database)
        async with database.transaction(short=True) as memory:
            await memory.remember([work(known, None, outgoing=(answer(ANA, "a"),))])
            await post.lease(memory)
            raise LookupError

    async with Speaking(database) as speaking:
        with pytest.raises(LookupError):
            await fails(speaking.post)
        assert await leases(database) == []
        await told(database, speaking.post, answer(ANA, "b"))
        await speaking.heard("b")

    assert speaking.said == ["b"]


async def test_a_post_that_does_not_run_leases_nothing(database: Database) -> None:
    post = Post(database, Enforcing().speak, "test")

    assert (await told(database, post, answer(ANA, "a"))).letters == ()
    assert await leases(database) == []


async def test_what_was_leased_by_a_process_that_was_killed_is_said_again(database: Database) -> None:
    async with Speaking(database) as killed:
        known = await recalled(database)
        async with database.transaction(short=True) as memory:
            await memory.remember([work(known, None, outgoing=(answer(ANA, "a"),))])
            leased = await killed.post.lease(memory)  # and is killed behind the commit
    async with Speaking(database) as speaking:
        await speaking.heard("a")

    assert speaking.post.counts["twice"] == len(leased.letters)


async def test_a_second_answer_follows_a_second_later_and_its_word_as_well(database: Database) -> None:
    async with Speaking(database) as speaking:
        began = asyncio.get_running_loop().time()
        await told(database, speaking.post, answer(ANA, "a"), answer(ANA, "b"), word(BEN, "w"))
        await speaking.heard("a", "b", "w")
        took = asyncio.get_running_loop().time() - began

    assert speaking.said.index("a") < speaking.said.index("b")
    assert took >= 1.0


async def test_no_more_are_on_their_way_than_there_is_room_for_and_nobody_is_forgotten(database: Database) -> None:
    people = [Person(n, n, "", "en") for n in range(1, 2 * AT_ONCE)]
    async with Speaking(database) as speaking:
        speaking.held = asyncio.Event()
        for person in people:
            await told(database, speaking.post, answer(person, f"to {person.chat_id}"), person=person)
        await asyncio.sleep(0)
        assert len(await leases(database)) <= AT_ONCE
        speaking.held.set()
        await speaking.heard(*(f"to {p.chat_id}" for p in people))

    assert sorted(speaking.said) == sorted(f"to {p.chat_id}" for p in people)


class Away:
    """A database that is away for its first looks, and what the post says and waits meanwhile."""

    def __init__(self, database: Database, faults: list[BaseException]):
        self.database, self.faults = database, faults
        self.dialect = database.dialect

    def transaction(self, **how: bool) -> object:
        if self.faults:
            raise self.faults.pop(0)
        return self.database.transaction(**how)


async def test_an_outage_is_told_in_a_line_and_waited_out_longer_and_longer(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = OperationalError("INSERT …", {"text": "my secret knee"}, Exception("database or disk is full"))
    database, waits, stop = await open_database(sqlite_url), [], asyncio.Event()
    wait = asyncio.wait

    async def waited(those: object, *, timeout: float | None = None, **how: object) -> object:
        if timeout is None:
            stop.set()
            return await wait(those, **how)  # type: ignore[call-overload]
        waits.append(timeout)
        return set(), those

    monkeypatch.setattr("scheduler.post.asyncio.wait", waited)
    away = Away(database, [full] * 6)
    with capture_logs() as told:
        await Post(away, Enforcing().speak, "test").run(stop)  # type: ignore[arg-type]
    await database.close()
    failed = [e for e in told if e["event"] == "post_failed"]

    assert waits == [1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert [e["reason"] for e in failed] == ["OperationalError: database or disk is full"] * 6
    assert not any("exc_info" in e or "secret" in str(e) for e in failed)


OUTAGES = [
    (OperationalError("x", {}, Exception("database is locked")), True, "OperationalError: database is locked"),
    (ConnectionRefusedError("no"), True, "ConnectionRefusedError"),
    (asyncpg.CannotConnectNowError("the database system is starting up"), True, "CannotConnectNowError"),
    (asyncpg.AdminShutdownError("terminating connection"), True, "AdminShutdownError"),
    (asyncpg.DataError("invalid input: my secret knee"), False, "DataError"),
    (IntegrityError("x", {}, Exception("UNIQUE failed: my secret knee")), False, "IntegrityError"),
    (ZeroDivisionError("my secret knee"), False, "ZeroDivisionError"),
]


@pytest.mark.parametrize(("fault", "outage", "said"), OUTAGES, ids=[s for *_, s in OUTAGES])
def test_what_an_outage_is_and_what_the_log_says_of_it(fault: BaseException, outage: bool, said: str) -> None:
    assert (is_outage(fault), in_a_line(fault)) == (outage, said)
