"""Kill -9 in the middle of remembering leaves whole turns only, and loses none that was said to be committed."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest
from sqlalchemy import func, select

from storage.database import open_database
from storage.tables import diary, messages, outbox, updates

BUSY = """
import asyncio, sys
from coach.diary import Turn
from storage.database import open_database
from tests.storage.people import ANA, BEN, SINCE, answer, ran, record, work
def turn(update):
    return Turn(records=tuple(record(f"m{update}", ran(1.0), index) for index in range(3)))
def letters(person):
    return answer(person, "a"), answer(person, "b")
async def main():
    database = await open_database(sys.argv[1])
    first = int(sys.argv[2])
    for update in range(first, first + 100000, 2):
        async with database.transaction() as memory:
            known = await memory.recall([ANA, BEN], since=SINCE)
            batch = [
                work(known[p.telegram_id], update + i, turn(update + i), told="ran", outgoing=letters(p))
                for i, p in enumerate((ANA, BEN))
            ]
            await memory.remember(batch)
        print(update, flush=True)
asyncio.run(main())
"""


@pytest.mark.parametrize("kills", [4])
async def test_killed_in_the_middle(database_url: str, kills: int, pytestconfig: pytest.Config) -> None:
    said: list[int] = []
    for round_ in range(kills):
        process = subprocess.Popen(
            [sys.executable, "-c", BUSY, database_url, str(1 + round_ * 1_000_000)],
            stdout=subprocess.PIPE,
            cwd=pytestconfig.rootpath,
            text=True,
        )
        assert process.stdout is not None
        for line, _ in zip(process.stdout, range(5 + 3 * round_), strict=False):
            said.append(int(line))
        process.send_signal(signal.SIGKILL)
        process.wait()
        said += [int(line) for line in process.stdout.read().splitlines() if line]
        process.stdout.close()
    database = await open_database(database_url)
    async with database.reader.connect() as db:
        kept = set((await db.execute(select(updates.c.update_id))).scalars())
        counts = [
            (await db.execute(select(func.count()).select_from(table))).scalar_one()
            for table in (messages, diary, outbox)
        ]
    await database.close()

    assert {n for first in said for n in (first, first + 1)} <= kept
    assert counts == [len(kept), 3 * len(kept), 2 * len(kept)]
    assert all((n + 1 if n % 2 else n - 1) in kept for n in kept)
