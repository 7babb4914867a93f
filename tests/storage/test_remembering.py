"""What is told is kept, once, in order, on both databases."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from coach.diary import Asking, Known, Proposal, Setting, Turn
from coach.folding import folded
from coach.week import Day, Week
from storage.database import Database
from storage.heard import Person, SeenBeforeError, Told
from storage.tables import diary, messages
from tests.storage.people import (
    ANA,
    BEN,
    BOT,
    NOW,
    SINCE,
    TODAY,
    answer,
    later,
    ran,
    recalled,
    record,
    remembered,
    squatted,
    work,
)


def week(phase: str, start=TODAY) -> Week:
    days = tuple(Day(date=start + timedelta(days=i), kind="rest") for i in range(7))
    return Week(start=start, phase=phase, deload=False, days=days)


async def test_a_stranger_is_made_once_and_known_by_name(database: Database) -> None:
    known = await recalled(database)

    assert known == Known(athlete_id=known.athlete_id, hint={"name": "Ana", "language": "en"})
    assert known == await recalled(database)


async def test_a_new_name_is_taken_over_and_an_empty_one_is_not_known(database: Database) -> None:
    await recalled(database)

    assert (await recalled(database, replace(ANA, name="Anna", language=""))).hint == {"name": "Anna"}
    assert (await recalled(database, replace(ANA, name="Anna", language=""))).hint == {"name": "Anna"}


async def test_what_is_remembered_is_recalled_as_it_was_folded(database: Database) -> None:
    known = await recalled(database)
    turn = Turn(
        records=(record("m1", squatted(60.0)), record("m1", ran(5000.0), 1)),
        weeks=(week("base"),),
        asking=Asking(topic="confirm", about={"origin": "m1"}),
    )
    await remembered(database, work(known, 1, turn, told="squat 3x8 60kg, ran 5k"))

    assert await recalled(database) == folded(known, turn)


async def test_an_update_seen_again_does_nothing(database: Database) -> None:
    known = await recalled(database)
    first = work(known, 1, Turn(records=(record("m1", ran(5000.0)),)), outgoing=(answer(ANA, "noted"),))
    await remembered(database, first)

    with pytest.raises(SeenBeforeError):
        await remembered(database, work(known, 2), replace(first, turn=Turn(records=(record("m1", ran(9000.0)),))))

    async with database.reading() as memory:
        assert await memory.seen(BOT, [1, 2, 3]) == {1}
        assert await memory.seen(BOT + 1, [1]) == set()
        assert await memory.outbox_state() == {"owed": 1, "sent": 0, "dropped": 0}
    assert [r.body for r in (await recalled(database)).records] == [ran(5000.0)]


async def test_nobodys_update_is_only_noted(database: Database) -> None:
    await remembered(database, work(Known(athlete_id=0), 9))

    async with database.reading() as memory:
        assert await memory.seen(BOT, [9]) == {9}


TURNS = {
    "told, then taken back": [Turn(records=(record("m1", ran(1.0)),)), Turn(withdrawn=("m1",))],
    "told, taken back, put back": [
        Turn(records=(record("m1", ran(1.0)),)),
        Turn(withdrawn=("m1",)),
        Turn(restored=("m1",)),
    ],
    "two origins, one taken back": [
        Turn(records=(record("m1", ran(1.0)),)),
        Turn(records=(record("m2", ran(2.0)),)),
        Turn(withdrawn=("m1",)),
    ],
    "put back and taken back in one turn": [
        Turn(records=(record("m1", ran(1.0)),)),
        Turn(withdrawn=("m1",), restored=("m1",)),
    ],
    "a week issued anew": [
        Turn(weeks=(week("base"),)),
        Turn(weeks=(week("taper"), week("race", TODAY + timedelta(7)))),
    ],
    "a question put and answered": [Turn(asking=Asking(topic="a")), Turn(asking=Asking(topic="b")), Turn()],
    "settings and what they lead to": [
        Turn(records=(record("b1", Setting(values={"level": "advanced"})),)),
        Turn(records=(record("m2", Proposal(ref="m2.0", rule="r", say="s", why="w")),), withdrawn=("b1",)),
    ],
}


@pytest.mark.parametrize("turns", TURNS.values(), ids=TURNS)
@pytest.mark.parametrize("together", [True, False], ids=["one batch", "one by one"])
async def test_a_batch_is_taken_in_order(database: Database, turns: list[Turn], together: bool) -> None:
    known = await recalled(database)
    expected = known
    for turn in turns:
        expected = folded(expected, turn)
    batch = [work(known, i, turn) for i, turn in enumerate(turns)]
    if together:
        await remembered(database, *batch)
    else:
        for one in batch:
            await remembered(database, one)

    assert await recalled(database) == expected


@pytest.mark.parametrize("together", [True, False], ids=["one batch", "one by one"])
async def test_an_edited_message_takes_the_place_of_what_it_said(database: Database, together: bool) -> None:
    known = await recalled(database)
    first = Turn(records=(record("m1", ran(5000.0)), record("m1", squatted(60.0), 1)))
    again = Turn(withdrawn=("m1",), records=(record("m1", ran(6000.0)),))
    batch = [
        work(known, 1, first, told=Told(1, NOW, "ran 5k, squat 3x8 60kg", False)),
        work(known, 2, again, told=Told(1, NOW, "ran 6k", True), at=later(60)),
        work(known, 3, again, told=Told(1, NOW, "ran 6 km", True), at=later(90)),
    ]
    for part in [batch] if together else [[one] for one in batch]:
        await remembered(database, *part)

    assert [r.body for r in (await recalled(database)).records] == [ran(6000.0)]
    async with database.reader.connect() as db:
        row = (await db.execute(select(messages))).one()
        assert (row.text, row.first_text, row.edited_at) == ("ran 6 km", "ran 5k, squat 3x8 60kg", later(90))
        assert len((await db.execute(select(diary))).all()) == 1


async def test_an_edit_to_nothing_can_be_put_back(database: Database) -> None:
    known = await recalled(database)
    await remembered(database, work(known, 1, Turn(records=(record("m1", ran(5000.0)),))))
    await remembered(database, work(known, 2, Turn(withdrawn=("m1",))))
    assert [r.body for r in (await recalled(database)).gone] == [ran(5000.0)]
    await remembered(database, work(known, 3, Turn(restored=("m1",))))

    assert [r.body for r in (await recalled(database)).records] == [ran(5000.0)]


async def test_old_logs_are_left_out_and_old_settings_are_not(database: Database) -> None:
    known, long_ago = await recalled(database), NOW - timedelta(days=900)
    old = (record("m1", ran(5000.0), at=long_ago), record("m1", Setting(values={"level": "advanced"}), 1, at=long_ago))
    await remembered(database, work(known, 1, Turn(records=old, weeks=(week("base", long_ago.date()),))))
    known = await recalled(database)

    assert [r.index for r in known.records] == [1]
    assert known.weeks == ()


async def test_text_is_kept_whatever_it_holds(database: Database) -> None:
    """NUL and half a surrogate pair fit into no database: a sign stands for them, and nothing fails."""
    odd = Person(ANA.telegram_id, ANA.chat_id, "A\0na \ud83d", "en")
    known = await recalled(database, odd)
    about = Asking(topic="\ud83d\0", about={"text": "\0"})
    await remembered(database, work(known, 1, Turn(asking=about), told="5k \0 \ud83d 🏃"))

    async with database.reader.connect() as db:
        assert (await db.execute(select(messages.c.text))).scalar_one() == "5k ␀ ? 🏃"
    assert (await recalled(database, odd)).asking == about


async def test_many_at_once_lose_nothing(database: Database) -> None:
    """Read, think, write, by many at once: each sees what the one before wrote."""

    async def one_more(update_id: int) -> None:
        async with database.transaction() as memory:
            known = (await memory.recall([ANA, BEN], since=SINCE))[ANA.telegram_id]
            count = len(known.records)
            turn = Turn(records=(record(f"m{update_id}", ran(float(count))),))
            await memory.remember([work(known, update_id, turn)])

    await asyncio.gather(*(one_more(i) for i in range(20)))

    assert sorted(r.body.distance_m for r in (await recalled(database)).records) == [float(i) for i in range(20)]


async def test_a_transaction_that_fails_leaves_no_trace(database: Database) -> None:
    known = await recalled(database)

    async def fail() -> None:
        async with database.transaction() as memory:
            await memory.remember([work(known, 1, Turn(records=(record("m1", ran(1.0)),)))])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()

    assert await recalled(database) == known


async def test_a_cancelled_transaction_leaves_the_database_usable(database: Database) -> None:
    known = await recalled(database)

    async def hang() -> None:
        async with database.transaction() as memory:
            await memory.remember([work(known, 1)])
            await asyncio.Event().wait()

    task = asyncio.create_task(hang())
    await asyncio.wait({task}, timeout=0.2)
    task.cancel()
    await asyncio.wait({task})
    await remembered(database, work(known, 1))

    async with database.reading() as memory:
        assert await memory.seen(BOT, [1]) == {1}


async def test_reading_cannot_write(database: Database) -> None:
    known = await recalled(database)
    async with database.reading() as memory:
        with pytest.raises(Exception, match=r"(?i)read.?only"):
            await memory.remember([work(known, 1)])


async def test_poison_is_confirmed_with_its_raw_text_and_an_apology(database: Database) -> None:
    known = await recalled(database)
    for fault in ("f1", "f2"):  # told twice, it is once
        async with database.transaction() as memory:
            await memory.poison(BOT, 5, ANA.chat_id, '{"text": "…\0"}', fault, NOW, [answer(ANA, "sorry")])
    async with database.transaction() as memory:
        await memory.poison(BOT, 6, None, "{}", "f3", NOW, [])

    async with database.reading() as memory:
        assert await memory.seen(BOT, [5, 6]) == {5, 6}
        assert await memory.outbox_state() == {"owed": 1, "sent": 0, "dropped": 0}
        assert [f["fault_id"] for f in (await memory.everything(known.athlete_id))["faults"]] == ["f1"]


async def test_the_same_strangers_in_two_batches_at_once_are_made_once(database: Database) -> None:
    """In opposite order, and with people known before between them: nobody waits for each other for ever."""
    people = [Person(9000 - i, 9000 - i, f"P{i}", "en") for i in range(12)]
    async with database.transaction() as memory:
        await memory.recall(people[4:8], since=SINCE)

    async def meet(crowd: list[Person], first: int) -> dict[int, int]:
        async with database.transaction() as memory:
            known = await memory.recall(crowd, since=SINCE)
            batch = [work(known[p.telegram_id], first + i, told="hello") for i, p in enumerate(crowd)]
            await memory.remember(batch)
        return {telegram_id: one.athlete_id for telegram_id, one in known.items()}

    met = await asyncio.gather(*(meet(people[:: (-1) ** n], 100 * n) for n in range(8)))

    assert all(numbers == met[0] for numbers in met)
    assert len(set(met[0].values())) == 12
