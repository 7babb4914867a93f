"""Deleted is deleted: no row, no byte in the data folder, no line in a log, of anything that was ever told."""

from __future__ import annotations

import functools
import gc
import logging
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FunctionType, ModuleType

import pytest
import structlog
from sqlalchemy import inspect, text

from bot import paper
from bot.artist import Artist
from coach import once
from coach.books import Books
from coach.concepts import Lexicon
from coach.library import Library
from coach.questions import Index
from coach.redflags import RedFlagWords
from content.voice import Voice
from scheduler.helper import Helper
from storage.database import Database
from tests.chat import Chat, Workers, open_chat

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
ANA = 7_310_000_001
BEN = 7_310_000_002
#: Words that are Ana's alone: each goes in by another way.
MARKS = ("zebrafinch", "quokka", "axolotl", "pangolin", "capybara", "narwhal")
PROGRAM = ("bot", "coach", "content", "scheduler", "storage")
SHELF = (Books, Library, Lexicon, Index, RedFlagWords, type, ModuleType, FunctionType)
HEVY = (
    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,"
    "distance_km,duration_seconds,rpe\n"
    'axolotl,"20 Nov 2026, 17:15","20 Nov 2026, 18:15",,Pangolin Press (Barbell),,capybara,0,normal,60,8,,,8\n'
)


async def lived(chat: Chat) -> datetime:
    """A life with the coach: logs, pain, limits, charts, a page, an export, a file, a test with its clock, words."""
    at = MONDAY
    for said in ("/start", "squats 3x8 60kg zebrafinch", "quokka press 3x8", "left knee 4/10 after the run",
                 "physio says no jumping for 3 weeks", "ran 10k in 52:10", "/physio", "/progress", "weight 71 kg",
                 "narwhal?", "/export"):  # fmt: skip
        at += timedelta(minutes=5)
        await chat.say(said, at)
        if "Skip all, use defaults" in chat.buttons:
            await chat.press("Skip all, use defaults", at)
            del chat.buttons["Skip all, use defaults"]
    sent = await chat.send_file(HEVY.encode(), "axolotl.csv", at + timedelta(minutes=1))
    (label,) = [b for s in sent for b in s.buttons if b.startswith("Keep this")]
    await chat.press(label, at + timedelta(minutes=2))
    await chat.say("/settings", at + timedelta(minutes=3))
    await chat.press("Health questions", at + timedelta(minutes=3))
    for _ in range(3):
        await chat.press("None of them", at + timedelta(minutes=3))
    await chat.say("/test plank", at + timedelta(minutes=3))
    await chat.press("▶ Start the clock", at + timedelta(minutes=4))
    for hours in (12, 24, 36):
        await chat.tick(at + timedelta(hours=hours))
    return at + timedelta(hours=40)


async def traces(database: Database, numbers: set[int]) -> dict[str, int]:
    """By table, how many rows hold one of the numbers or words."""
    found: dict[str, int] = {}
    async with database.writer.begin() as db:
        for name in await db.run_sync(lambda c: inspect(c).get_table_names()):
            rows = (await db.execute(text(f'SELECT * FROM "{name}"'))).all()
            hits = [r for r in rows if numbers & {v for v in r if type(v) is int} or any(m in str(r) for m in MARKS)]
            if hits:
                found[name] = len(hits)
    return found


class Lines(logging.Handler):
    """Every line that anything logs, at every level."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.getMessage()} {record.exc_info}")


async def test_nothing_of_the_forgotten_is_left(
    database_url: str,
    tmp_path: Path,
    books: Books,
    voice: Voice,
    workers: Workers,
    caplog: pytest.LogCaptureFixture,
) -> None:
    lines = Lines()
    logging.getLogger().addHandler(lines)
    try:
        with structlog.testing.capture_logs() as events:
            async with open_chat(database_url, books, voice, MONDAY, workers) as chat:
                chat.person = BEN
                await chat.say("squats 3x8 60kg", MONDAY)
                chat.person = ANA
                at = await lived(chat)
                before = await traces(chat.database, {ANA})
                assert {"athletes", "messages", "diary", "outbox", "weeks"} - {"weeks"} <= set(before)
                await chat.say("delete all my data", at)
                sent = await chat.press("Yes, delete everything", at + timedelta(minutes=1))
                assert any("is gone" in s.text for s in sent)

                assert await traces(chat.database, {ANA}) == {}
                assert (await traces(chat.database, {BEN}))["athletes"] == 1
                files = {f: f.read_bytes() for f in tmp_path.rglob("*") if f.is_file()}
    finally:
        logging.getLogger().removeHandler(lines)
    left = [f.name for f, data in files.items() for m in (*MARKS, str(ANA)) if m.encode() in data]
    said = [f"{e}" for e in events] + lines.lines
    told = [line for line in said if any(m in line for m in (*MARKS, str(ANA)))]

    assert left == []
    assert told == []


def kept_of(words: tuple[str, ...]) -> set[str]:
    """The caches of this program, by the names of what they are of, in which one of the words stands."""
    program = [m for name, m in sys.modules.items() if name.partition(".")[0] in PROGRAM]
    caches = {id(c): c for m in program for c in vars(m).values() if isinstance(c, functools._lru_cache_wrapper)}
    assert len(caches) > 20
    return {c.__qualname__ for c in caches.values() if any(w in text for text in texts_in(c) for w in words)}


def texts_in(cache: object) -> Iterator[str]:
    """Every text that can be reached from a cache, but for those of the bookshelf."""
    seen, waiting = set[int](), gc.get_referents(cache)
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, SHELF):
            continue
        seen.add(id(one))
        if isinstance(one, str):
            yield one
        else:
            waiting += gc.get_referents(one)


async def test_no_cache_keeps_a_word_of_the_forgotten(
    sqlite_url: str, books: Books, voice: Voice, workers: Workers
) -> None:
    said = ("zebrafinch squats 3x8 60kg", "quokka hurts 4/10", "was ist ein axolotl?", "physio says no pangolin",
            "how do I do a capybara?")  # fmt: skip
    async with open_chat(sqlite_url, books, voice, MONDAY, workers) as chat:
        asked = []
        chat.desk.forgot = lambda: asked.append("the artist")
        for n, text in enumerate(said):
            await chat.say(text, MONDAY + timedelta(minutes=n))
        before = kept_of(MARKS)
        held = chat.person in chat.desk.flood._left
        await chat.press_data("forget:yes", 1, MONDAY + timedelta(minutes=9))

        assert held
        assert {"heard", "red_flags", "taken", "find", "exact"} <= before
        assert kept_of(MARKS) == set()
        assert chat.person not in chat.desk.flood._left
        assert asked == ["the artist"]


async def test_workers_forget_behind_what_they_are_at() -> None:
    artist, helper = Artist(), Helper()
    try:
        assert await artist.run(keep_a_word, "zebrafinch") == {"_wrapped"}
        artist.forget()
        assert await artist.run(kept_of_marks) == set()
        helper.forget()  # there is none, and none is started for it
        assert helper._pool is None
    finally:
        artist.close()


def keep_a_word(word: str) -> set[str]:
    """In the worker: a line of a page."""
    paper._wrapped(f"{word} 3x8", 10.0, 200.0)
    return kept_of_marks()


def kept_of_marks() -> set[str]:
    """In the worker."""
    return {c.__qualname__ for c in once._OF_PEOPLE if any(w in text for text in texts_in(c) for w in MARKS)}


async def test_who_comes_back_is_somebody_new(sqlite_url: str, books: Books, voice: Voice, workers: Workers) -> None:
    async with open_chat(sqlite_url, books, voice, MONDAY, workers) as chat:
        at = await lived(chat)
        await chat.press_data("forget:yes", 1, at)
        sent = await chat.say("hello", at + timedelta(minutes=1))
        log = await chat.say("/log", at + timedelta(minutes=2))

    assert any("/privacy" in s.text for s in sent)
    assert "squat" not in log[0].text.lower()


async def test_each_hour_all_lets_go_of_people_whoever_deleted_where(chat: Chat) -> None:
    hours: list[float] = []

    class Enough(Exception):
        pass

    async def hour(seconds: float) -> None:
        if hours:
            raise Enough
        hours.append(seconds)

    await chat.say("narwhal squats 3x8 60kg", MONDAY)
    assert sum(kept.cache_info().currsize for kept in once._OF_PEOPLE) > 0
    with pytest.raises(Enough):
        await chat.desk.let_go(hour)

    assert hours == [3600.0]
    assert sum(kept.cache_info().currsize for kept in once._OF_PEOPLE) == 0
