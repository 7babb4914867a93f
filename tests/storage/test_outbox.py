"""What is owed is sent in order, to one chat by one sender at a time, and not past its moment."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from storage.database import Database, open_database
from storage.heard import Owed, Person, Sent
from tests.storage.people import ANA, BEN, NOW, answer, later, recalled, remembered, word, work


async def owe(database: Database, *letters, update_id: int | None = None) -> None:
    await remembered(database, work(await recalled(database), update_id, outgoing=letters))


async def taken(database: Database, seconds: float = 0, sender: str = "a", limit: int = 16) -> list[Owed]:
    async with database.transaction() as memory:
        return await memory.owed(later(seconds), limit, 60, sender)


async def say_all(database: Database, seconds: float = 0) -> list[str]:
    """Everything that may be said, in the order in which it is, with a second and a bit between two of a chat."""
    said = []
    while letters := await taken(database, seconds):
        for letter in letters:
            said.append(letter.payload["text"])
            async with database.transaction() as memory:
                await memory.sent(letter.id, 1, later(seconds))
        seconds += 1.1
    return said


def texts(letters: list[Owed]) -> list[str]:
    return [letter.payload["text"] for letter in letters]


async def test_answers_go_before_words_and_each_oldest_first(database: Database) -> None:
    await owe(database, word(ANA, "w1"), word(BEN, "w2"), answer(ANA, "a1"), answer(BEN, "a2"), answer(ANA, "a3"))

    assert await say_all(database) == ["a1", "a2", "a3", "w2", "w1"]


async def test_a_letter_comes_as_it_was_owed(database: Database) -> None:
    await owe(database, answer(ANA, "hi"))
    (letter,) = await taken(database)

    assert letter == Owed(
        id=letter.id,
        athlete_id=(await recalled(database)).athlete_id,
        chat_id=ANA.chat_id,
        kind="answer",
        payload={"text": "hi"},
        attempts=0,
        created_at=NOW,
        origin="test",
    )


async def test_a_chat_is_one_senders_until_the_lease_ends(database: Database) -> None:
    await owe(database, answer(ANA, "a1"), answer(ANA, "a2"))

    assert texts(await taken(database, sender="a")) == ["a1"]
    assert texts(await taken(database, 59, sender="b")) == []
    assert texts(await taken(database, 61, sender="b")) == ["a1"]


async def test_a_sender_that_comes_back_frees_its_own_leases_only(database: Database) -> None:
    await owe(database, answer(ANA, "a"), answer(BEN, "b"))
    assert texts(await taken(database, sender="one", limit=1)) == ["a"]
    assert texts(await taken(database, sender="two", limit=1)) == ["b"]
    async with database.transaction() as memory:
        await memory.free_leases("one")

    assert texts(await taken(database)) == ["a"]


async def test_two_senders_at_once_share_the_chats(database: Database, database_url: str) -> None:
    """Two processes' worth: what one has leased, the other never gets."""
    people = [replace(ANA, telegram_id=i, chat_id=i) for i in range(1, 31)]
    await owe(database, *(answer(p, f"{p.chat_id}.{n}") for n in range(2) for p in people))
    other = await open_database(database_url)
    try:
        both = await asyncio.gather(
            *(taken(db, sender=name, limit=20) for db, name in ((database, "a"), (other, "b"), (database, "c")))
        )
    finally:
        await other.close()

    leased = [letter.chat_id for letters in both for letter in letters]
    assert len(leased) == len(set(leased))
    assert {letter.payload["text"][-2:] for letters in both for letter in letters} == {".0"}


async def test_a_chat_gets_one_message_a_second(database: Database) -> None:
    await owe(database, answer(ANA, "a1"), answer(ANA, "a2"), answer(BEN, "b1"))
    for letter in await taken(database):
        async with database.transaction() as memory:
            await memory.sent(letter.id, 1, later(0.2))

    assert texts(await taken(database, 1.1)) == []
    assert texts(await taken(database, 1.3)) == ["a2"]


async def test_a_letter_set_back_holds_up_its_chat_and_no_other(database: Database) -> None:
    await owe(database, answer(ANA, "a1"), answer(ANA, "a2"), answer(BEN, "b1"))
    first = (await taken(database, limit=1))[0]
    async with database.transaction() as memory:
        await memory.failed(first.id, later(10), "500")

    assert texts(await taken(database, 5)) == ["b1"]
    again = await taken(database, 11)
    assert [(letter.payload["text"], letter.attempts) for letter in again] == [("a1", 1)]


async def test_what_may_not_be_said_yet_holds_up_nobody(database: Database) -> None:
    await owe(database, replace(word(ANA, "evening"), not_before=later(3600)), word(ANA, "morning"))

    assert await say_all(database) == ["morning"]
    assert await say_all(database, 3600) == ["evening"]


async def test_a_word_past_its_moment_is_dropped(database: Database) -> None:
    await owe(database, word(ANA, "today", later(100)), answer(ANA, "a"))

    assert await say_all(database, 100) == ["a"]
    async with database.reading() as memory:
        assert await memory.outbox_state() == {"owed": 0, "sent": 1, "dropped": 1}


async def test_a_letter_given_up_lets_the_next_one_through(database: Database) -> None:
    await owe(database, answer(ANA, "a1"), answer(ANA, "a2"))
    (first,) = await taken(database)
    async with database.transaction() as memory:
        await memory.dropped(first.id, "refused", NOW)

    assert texts(await taken(database)) == ["a2"]


async def test_who_blocked_the_bot_hears_no_word_until_awake(database: Database) -> None:
    known = await recalled(database)
    await remembered(database, work(known, 1, outgoing=(word(ANA, "w1"),), next_word_at=NOW))
    async with database.transaction() as memory:
        await memory.put_asleep(ANA.chat_id, NOW)
        assert await memory.due(NOW, 10) == []
    await remembered(database, work(known, None, outgoing=(word(ANA, "thought meanwhile"),), next_word_at=NOW))
    assert await say_all(database) == []

    await remembered(database, work(known, 2, outgoing=(answer(ANA, "back"),), next_word_at=NOW, asleep=False))
    assert await say_all(database) == ["back"]
    async with database.transaction() as memory:
        assert await memory.due(NOW, 10) == [known.athlete_id]


async def test_an_update_may_tell_that_the_bot_was_blocked(database: Database) -> None:
    known = await recalled(database)
    await remembered(database, work(known, 1, outgoing=(word(ANA, "w"),), next_word_at=NOW))
    await remembered(database, work(known, 2, next_word_at=NOW, asleep=True))

    async with database.transaction() as memory:
        assert await memory.due(NOW, 10) == []
        assert await memory.outbox_state() == {"owed": 0, "sent": 0, "dropped": 1}


async def test_what_is_marked_twice_or_gone_harms_nothing(database: Database) -> None:
    await owe(database, answer(ANA, "a"))
    (letter,) = await taken(database)
    async with database.transaction() as memory:
        await memory.sent(letter.id, 1, NOW)
        await memory.sent(letter.id, 1, NOW)
        await memory.sent(letter.id + 100, 1, NOW)
        await memory.failed(letter.id + 100, NOW, "")
        await memory.dropped(letter.id + 100, "", NOW)
        assert await memory.outbox_state() == {"owed": 0, "sent": 1, "dropped": 0}


async def test_what_the_pace_granted_and_nobody_needed_is_given_back(database: Database) -> None:
    await owe(database, answer(ANA, "a"), answer(BEN, "b"))
    granted = []
    for i in range(4):
        async with database.transaction() as memory:
            granted.append((await memory.pace(later(i / 1000), 100))[0])
            await memory.owed(later(i / 1000), granted[-1], 60, "a")

    assert granted == [16, 14, 14, 14]


async def test_answers_go_beyond_the_budget_and_words_do_not(database: Database) -> None:
    people = [Person(n, n, "", "en") for n in range(100, 150)]
    await owe(database, *(answer(p, "a") if p.chat_id < 140 else word(p, "w") for p in people))
    async with database.transaction() as memory:
        free, answers = await memory.pace(NOW, 100)
        found = await memory.owed(NOW, 0, 60, "a", answers=answers)

    assert (free, answers) == (16, 100)
    assert {letter.kind for letter in found} == {"answer"}
    assert len(found) == 40
    assert memory.words_wait
    async with database.transaction() as memory:
        assert await memory.pace(later(0.5), 100) == (0, 100)


async def test_several_are_marked_at_once_each_with_its_own(database: Database) -> None:
    await owe(database, answer(ANA, "a"), answer(BEN, "b"), word(ANA, "later"))
    found = await taken(database)
    async with database.transaction(hasty=True) as memory:
        await memory.sent_all([Sent(letter, 70 + n, later(n)) for n, letter in enumerate(found)])

    async with database.transaction() as memory:
        assert await memory.outbox_state() == {"owed": 1, "sent": 2, "dropped": 0}
        assert await memory.owed(later(0.9), 10, 60, "a") == []  # a second between two messages to a chat
    assert texts(await taken(database, seconds=1)) == ["later"]


async def test_retry_after_holds_every_sender(database: Database) -> None:
    async with database.transaction() as memory:
        await memory.hold_until(later(5))
        await memory.hold_until(later(3))
    async with database.transaction() as memory:
        assert await memory.pace(later(4.9), 1) == (0, 0)
        assert await memory.pace_free_in(later(4)) == 1.0
        assert await memory.pace(later(5), 1) == (1, 1)


async def test_file_ids_are_kept(database: Database) -> None:
    async with database.transaction() as memory:
        await memory.keep_media("squat", "one")
        await memory.keep_media("squat", "two")
        assert await memory.media("squat") == "two"
        assert await memory.media("lunge") is None


async def test_a_chat_with_a_long_queue_starves_nobody(database: Database) -> None:
    """However much waits before it for a chat that is not free, what is due elsewhere is found."""
    await owe(database, *(answer(ANA, f"a{i}") for i in range(300)), word(BEN, "b1"))
    assert texts(await taken(database, limit=1)) == ["a0"]

    assert texts(await taken(database, limit=1)) == ["b1"]
    assert texts(await taken(database, limit=1)) == []
