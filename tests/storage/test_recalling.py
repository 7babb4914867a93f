"""Whatever can be told is recalled as it was told: random turns, folded in the mind and through the database."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from datetime import UTC, timedelta
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.acts import LOGGED
from coach.diary import OWN, Asking, Body, Known, Record, Turn
from coach.folding import folded, order
from coach.week import Week
from storage.database import Database, open_database
from storage.heard import Person
from tests.anything import made
from tests.storage.people import NOW, SINCE, later, ran, record, work

BODIES: st.SearchStrategy[Body] = st.one_of([made(cls) for cls in (*LOGGED, *OWN)])
MOMENTS = st.integers(0, 10**9).map(lambda us: NOW + timedelta(microseconds=us))
WEEKS = made(Week).map(lambda w: dataclasses.replace(w, start=SINCE + timedelta(days=7 * (w.start.day % 3))))


@st.composite
def turns(draw: st.DrawFn) -> list[Turn]:
    """A few turns in a row; each tells something new, and may take back or put back what came before."""
    out, told = [], []
    for number in range(draw(st.integers(1, 4))):
        origin, at = f"m{number}", draw(MOMENTS)
        bodies = draw(st.lists(BODIES, max_size=3))
        records = tuple(
            Record(origin=origin, index=i, at=at, body=body, doubtful=draw(st.booleans()))
            for i, body in enumerate(bodies)
        )
        taken = draw(st.lists(st.sampled_from(told), unique=True, max_size=2)) if told else []
        back = draw(st.lists(st.sampled_from(told), unique=True, max_size=2)) if told else []
        weeks = {w.start: w for w in draw(st.lists(WEEKS, max_size=2))}
        asking = draw(st.none() | made(Asking))
        out.append(
            Turn(
                records=records,
                withdrawn=tuple(taken),
                restored=tuple(back),
                weeks=tuple(weeks.values()),
                asking=asking,
            )
        )
        told.append(origin)
    return out


PEOPLE = count(1)


def check(url: str, history: list[Turn], together: bool) -> None:
    async def go() -> tuple[Known, Known]:
        person = Person(number := next(PEOPLE), number, "Ana", "en")
        database = await open_database(url)
        try:
            async with database.transaction() as memory:
                known = (await memory.recall([person], since=SINCE))[number]
            expected, batch = known, []
            for i, turn in enumerate(history):
                expected = folded(expected, turn)
                batch.append(work(known, number * 100 + i, turn))
            for part in [batch] if together else [[one] for one in batch]:
                async with database.transaction() as memory:
                    await memory.remember(part)
            async with database.transaction() as memory:
                return expected, (await memory.recall([person], since=SINCE))[number]
        finally:
            await database.close()

    expected, found = asyncio.run(go())

    assert found == expected
    assert list(found.records) == sorted(found.records, key=order)
    assert all(r.at.tzinfo is UTC for r in found.records)


RANDOM = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@RANDOM
@given(history=turns(), together=st.booleans())
def test_sqlite_recalls_what_was_folded(sqlite_url: str, history: list[Turn], together: bool) -> None:
    check(sqlite_url, history, together)


@RANDOM
@given(history=turns(), together=st.booleans())
def test_postgresql_recalls_what_was_folded(postgres_url: str, history: list[Turn], together: bool) -> None:
    check(postgres_url, history, together)


async def test_the_same_diary_is_the_same_text_each_time(database: Database) -> None:
    """A thought that was made ahead is known by it: whoever else is asked for, and in whatever order it was told."""
    people = [Person(number, number, "", "en") for number in range(1, 41)]
    async with database.transaction() as memory:
        there = await memory.recall(people, since=SINCE)
    told = [record(f"m{n}", ran(1000), at=later(-n)) for n in (3, 1, 4, 2)]
    for one in told:  # each in a transaction of its own, the last ones first
        async with database.transaction() as memory:
            await memory.remember([work(known, None, Turn(records=(one,))) for known in there.values()])
    ids = sorted(known.athlete_id for known in there.values())
    async with database.transaction() as memory:
        alone = await memory.recall_words(ids[:1], since=SINCE)
        among = await memory.recall_words(ids, since=SINCE)
        ahead = await memory.look_ahead(NOW, ids, 1, since=SINCE)

    assert alone[0] == among[0]
    assert ahead == []
    if database.dialect == "postgresql":  # SQLite has one way to them only
        assert [row[1] for row in json.loads(alone[0].records)] == ["m4", "m3", "m2", "m1"]
