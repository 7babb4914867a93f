"""What the clock costs: rounds over very many athletes, a burst of words, days in virtual time; beside the usual way.

Athletes stand in every zone of the tz database. Most of them are not due while we look, as in life; some are due at
one instant (the burst), and one of each zone lives through some days, whose words are held against ``coach agenda``.
"""

from __future__ import annotations

import asyncio
import gc
import os
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from bot.commands.agenda import reminders
from coach.acts import Lift, Run, WorkingSet
from coach.athlete import Athlete, to_profile
from coach.books import Books
from coach.diary import Body, Known, Record, Setting
from coach.due import next_word_at
from coach.greeting import issued
from coach.week import Week
from content.voice import Voice
from scheduler.helper import SELDOM, Helper
from scheduler.rounds import one_round
from scheduler.usual import job_per_athlete
from storage.crowds import Settled, settle, spoken
from storage.database import Database, open_database
from storage.servers import new_database, server

MONDAY = date(2026, 11, 23)
START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)  #: when everybody was heard last
BURST = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)  #: a strength day for all who are due then, by their own clock
LIFE = datetime(2026, 11, 26, 16, 0, tzinfo=UTC)  #: from here on days are lived
FAR = timedelta(days=60)
ROUNDS = 500
BOT = 1
HISTORY_WEEKS = 4
USUAL = (10_000, 100_000)
ZONES = tuple(sorted(available_timezones() - {"localtime", "Factory"}))
#: As a server is run in life.
SETTLED = {"shared_buffers": "256MB", "max_wal_size": "2GB"}


def measured(books: Books, *, athletes: int, words: Sequence[int], days: int, on: Sequence[str]) -> dict[str, Any]:
    """The figures of each database, and of the usual way in the same run. ``words``: how many are due in each burst."""
    out: dict[str, Any] = {"athletes": athletes, "zones": len(ZONES), "cores": os.cpu_count()}
    gc.collect()
    gc.freeze()  # as in bot/app.py
    gc.set_threshold(*SELDOM)
    size: dict[str, Any] = {"athletes": athletes, "words": words, "days": days}
    if "sqlite" in on:
        with tempfile.TemporaryDirectory(prefix="coach-bench-") as folder:
            out["sqlite"] = asyncio.run(_database(f"sqlite:///{Path(folder) / 'bench.sqlite3'}", books, **size))
    if "postgresql" in on:
        with server(SETTLED) as url:
            found = None if url is None else new_database(url, "bench")
            out["postgresql"] = "no PostgreSQL here" if found is None else asyncio.run(_database(found, books, **size))
    out["usual_way"] = {f"{n}": _usual(n, min(n, max(words))) for n in USUAL if n <= max(athletes, USUAL[0])}
    return out


async def _database(url: str, books: Books, *, athletes: int, words: Sequence[int], days: int) -> dict[str, Any]:
    database = await open_database(url)
    voice = Voice()
    await database.upgrade()
    try:
        before = time.perf_counter()
        await settle(database, _living(books))
        await settle(database, _bursting(books, sum(words)))
        out: dict[str, Any] = {"nothing_due": {}, "burst": {}}
        there = len(ZONES) + sum(words)
        for size in _steps(there, athletes):
            await settle(database, _waiting(there, size))
            there = max(there, size)
            out["nothing_due"][str(there)] = await _nothing_due(database, books, voice)
        out["put_in_s"] = round(time.perf_counter() - before, 1)
        first = len(ZONES) + 1
        for due in words:
            out["burst"][str(due)] = await _burst(database, books, voice, range(first, first + due))
            first += due
        out["life"] = await _life(database, books, voice, days)
        return out
    finally:
        await database.close()


def _steps(least: int, athletes: int) -> list[int]:
    """The sizes at which memory is looked at: a hundredth, a tenth, all."""
    return sorted({max(least, athletes // 100), max(least, athletes // 10), max(least, athletes)})


# --- who there is -----------------------------------------------------------------------------------------------------
def _known(number: int, athlete: Athlete, books: Books, bodies: Sequence[tuple[datetime, Body]]) -> Known:
    """An athlete as they stand after a message at ``START``: profile, some history, the weeks issued."""
    began = MONDAY - timedelta(weeks=HISTORY_WEEKS) if bodies else MONDAY
    profile = Setting(values={**to_profile(athlete), "began": began.isoformat(), "greeted": True})
    told = [(START - timedelta(weeks=HISTORY_WEEKS, days=1), profile), *bodies]
    records = tuple(Record(origin=f"m{n}", index=0, at=at, body=body) for n, (at, body) in enumerate(told, 1))
    known = Known(athlete_id=number, records=records, heard_at=START)
    weeks = {w.start: w for n in range(-HISTORY_WEEKS, 1) for w in _issued(known, books, START + timedelta(weeks=n))}
    return replace(known, weeks=tuple(w for w in weeks.values() if w.start >= began))


def _issued(known: Known, books: Books, at: datetime) -> tuple[Week, ...]:
    return issued(replace(known, records=tuple(r for r in known.records if r.at <= at)), books, at).weeks


def _history() -> list[tuple[datetime, Body]]:
    """Four weeks of sessions and runs, all of them told."""
    out: list[tuple[datetime, Body]] = []
    sets = tuple(WorkingSet(reps=8, load_kg=40.0, load_basis="total", rir=2.0) for _ in range(3))
    for n in range(7 * HISTORY_WEEKS):
        day = MONDAY - timedelta(weeks=HISTORY_WEEKS) + timedelta(days=n)
        at = datetime(day.year, day.month, day.day, 18, 0, tzinfo=UTC)
        if day.weekday() in (2, 4):
            moves = ("goblet-squat", "romanian-deadlift", "dumbbell-row", "calf-raise", "plank")
            out += [(at, Lift(exercise=m, exercise_text=m, when=day, sets=sets)) for m in moves]
        elif day.weekday() in (1, 3, 6):
            out.append((at, Run(when=day, kind="easy", distance_m=8000, duration_s=2700, rpe=4.0)))
    return out


def _living(books: Books) -> Iterator[Settled]:
    """One athlete of each zone, at hours all around the clock."""
    for n, zone in enumerate(ZONES):
        known = _known(n + 1, _at_home(n, zone), books, ())
        yield Settled(
            number=n + 1,
            next_word_at=next_word_at(known, books.library, LIFE),
            heard_at=LIFE,
            records=known.records,
            weeks=known.weeks,
        )


def _at_home(n: int, zone: str) -> Athlete:
    return Athlete(timezone=zone, reminder_time=clock((5 + n) % 24, 7 * n % 60))


def _bursting(books: Books, words: int) -> Iterator[Settled]:
    """Athletes of every zone whose hour is the same instant, with four weeks behind them; due in their burst only."""
    stands: list[tuple[tuple[Record, ...], tuple[Week, ...]]] = []
    told = _history()
    for n in range(words):
        if n < len(ZONES):
            local = BURST.astimezone(ZoneInfo(ZONES[n]))
            days = tuple(sorted((local.weekday(), (local.weekday() + 3) % 7)))
            athlete = Athlete(timezone=ZONES[n], reminder_time=local.time(), strength_days=days, quiet_hours=None)
            known = _known(0, athlete, books, told)
            stands.append((known.records, known.weeks))
        records, weeks = stands[n % len(stands)]
        yield Settled(number=len(ZONES) + n + 1, next_word_at=BURST + FAR, heard_at=START, records=records, weeks=weeks)


def _waiting(there: int, size: int) -> Iterator[Settled]:
    """Those who are not due while we look, spread over the days to come."""
    for number in range(there + 1, size + 1):
        yield Settled(number=number, next_word_at=BURST + FAR + timedelta(seconds=number * 37 % 604_800))


# --- what it costs ----------------------------------------------------------------------------------------------------
async def _nothing_due(database: Database, books: Books, voice: Voice) -> dict[str, float]:
    """Rounds in which nobody is due, and what the process holds in memory after them."""
    at = START - timedelta(days=1)
    taken = await _timed(ROUNDS, lambda: one_round(at, database, books, voice, BOT))
    return {**taken, "memory_mb": _memory_mb()}


async def _timed(times: int, work: Callable[[], Awaitable[object]]) -> dict[str, float]:
    taken = []
    for _ in range(times):
        before = time.perf_counter()
        await work()
        taken.append((time.perf_counter() - before) * 1000)
    taken.sort()
    return {"median_ms": round(statistics.median(taken), 3), "p99_ms": round(taken[int(times * 0.99)], 3)}


async def _burst(database: Database, books: Books, voice: Voice, those: range) -> dict[str, float]:
    """All the words of one instant, thought, claimed and queued in one round; and how long the loop stood still."""
    await _put_off(database, those, BURST)
    memory, stall, helper = _memory_mb(), _Stall(), Helper()
    watching = asyncio.create_task(stall.watch())
    before, cpu = time.perf_counter(), time.process_time()
    said = await one_round(BURST, database, books, voice, BOT, helper)
    took, cpu = time.perf_counter() - before, time.process_time() - cpu
    watching.cancel()
    beside = await helper.ask(_spent) if helper.ready else 0.0
    helper.go()
    queued = await spoken(database, those[0], those[-1])
    await _put_off(database, those, BURST + FAR)  # they have had their word, and leave the days to the others
    return {
        "words": said,
        "queued": len(queued),
        "athletes_with_one": sum(n == 1 for n in Counter(who for who, _, _ in queued).values()),
        "seconds": round(took, 1),
        "cpu_s": round(cpu, 1),
        "second_head_cpu_s": round(beside, 1),
        "ms_a_word": round(took * 1000 / max(1, said), 2),
        "loop_stalled_ms": round(stall.longest * 1000),
        "memory_grew_mb": round(_memory_mb() - memory, 1),
    }


def _spent(books: Books, voice: Voice) -> float:
    """The processor's time of the process that is asked, with what it took to load its bookshelf."""
    return time.process_time()


async def _put_off(database: Database, those: range, until: datetime) -> None:
    """Lets the words of many be due at ``until``."""
    for start in range(0, len(those), 500):
        async with database.transaction() as memory:
            await memory.look_again(those[start : start + 500], until)


async def _life(database: Database, books: Books, voice: Voice, days: int) -> dict[str, Any]:
    """A round a minute for some days, and its daily words held against ``coach agenda``."""
    before = time.perf_counter()
    rounds = words = 0
    now = LIFE
    while now < LIFE + timedelta(days=days):
        words += await one_round(now, database, books, voice, BOT)
        rounds += 1
        now += timedelta(minutes=1)
    took = time.perf_counter() - before
    said: Counter[tuple[int, str, datetime]] = Counter()
    latest = timedelta()
    for who, origin, at in await spoken(database, 1, len(ZONES)):
        kind, day, _ = origin[1:].split("/")
        if kind in ("strength", "rest"):
            said[who, f"{kind}/{day}", at] += 1
    wanted: dict[tuple[int, str], datetime] = {}
    for n, zone in enumerate(ZONES):
        for nudge in reminders(_at_home(n, zone), MONDAY, (LIFE + timedelta(days=days + 2)).date()):
            if nudge.kind in ("strength", "rest") and LIFE < nudge.at < now:
                wanted[n + 1, f"{nudge.kind}/{nudge.about}"] = nudge.at
    heard = {(who, what) for who, what, _ in said}
    for who, what, at in said:
        if (who, what) in wanted:
            latest = max(latest, at - wanted[who, what])
    return {
        "days": days,
        "rounds": rounds,
        "words": words,
        "daily_words": sum(said.values()),
        "of_the_agenda": len(wanted),
        "missing": len(set(wanted) - heard),
        "beside_the_agenda": len(heard - set(wanted)),
        "twice": sum(said.values()) - len(heard),
        "latest_s": latest.total_seconds(),
        "seconds": round(took, 1),
    }


def _usual(athletes: int, due: int) -> dict[str, float]:
    hours = [(ZONES[n % len(ZONES)], n % 24, 7 * n % 60) for n in range(athletes)]
    before = _memory_mb()
    found = asyncio.run(job_per_athlete(hours, due))
    return {**found, "memory_mb": round(_memory_mb() - before, 1)}


class _Stall:
    """How long the event loop stood still at most: nobody is heard meanwhile."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def watch(self) -> None:
        """Ticks until cancelled."""
        last = time.perf_counter()
        while True:
            await asyncio.sleep(0.001)
            self.longest, last = max(self.longest, time.perf_counter() - last), time.perf_counter()


def _memory_mb() -> float:
    """What this process holds in memory; 0.0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 2**20, 1)
