"""Files through the whole bot: what a crash, a slow file, a deletion in between or Telegram can do to an import."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.desk import HISTORY
from bot.files import reader as reading
from bot.files.errand import Job, Outcome, terms_of
from bot.files.reader import Reader
from coach.books import Books
from coach.diary import FileTold
from coach.imports.found import still
from coach.imports.names import names_of
from coach.imports.sifting import LOOKED_BACK
from storage.tables import diary, files
from tests.chat import Chat, Sent
from tests.imports import watch_files as watch
from tests.imports.desk import zipped

AT = datetime(2025, 6, 2, 8, 0, tzinfo=UTC)
KEEP = "Keep these"


def hevy(sessions: int, start: datetime = datetime(2025, 1, 1, tzinfo=UTC)) -> bytes:
    """A CSV of Hevy: five sets of squats and bench a session, a session every second hour."""
    head = (
        "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,"
        "weight_kg,reps,distance_km,duration_seconds,rpe"
    )
    rows = []
    for n in range(sessions):
        at = f"{start + timedelta(hours=2 * n):%Y-%m-%d %H:%M:%S}"
        for name in ("Squat (Barbell)", "Bench Press (Barbell)"):
            rows += [f'"A","{at}","{at}",,"{name}",,,{k},normal,{60 + n % 40},{5 + k % 3},,,8' for k in range(5)]
    return "\n".join([head, *rows]).encode()


def label(sent: list[Sent], start: str = KEEP) -> str:
    return next(b for s in sent for b in s.buttons if b.startswith(start))


def words(sent: list[Sent]) -> str:
    return "\n".join(s.text for s in sent)


async def rows(chat: Chat, table: Any) -> list[Any]:
    async with chat.database.reading() as memory:
        return list((await memory._db.execute(table.select())).all())


def test_the_coach_looks_back_as_far_as_it_says() -> None:
    assert HISTORY == LOOKED_BACK


def test_every_exercise_fits_on_a_button(books: Books) -> None:
    longest = max(books.library.exercises, key=len)

    assert len(f"import:is:59:{longest}:fx{2**56:x}") <= 64


async def test_a_watchs_run_is_kept_by_a_press_and_found_in_the_plan(chat: Chat) -> None:
    sent = await chat.send_file(watch.run(), "activity.fit", AT)
    assert "New: 1 run" in words(sent)
    assert not [r for r in await rows(chat, diary) if r.body["act"] == "run"]

    await chat.press(label(sent, "Keep this entry"), AT + timedelta(minutes=1))
    (run,) = [r for r in await rows(chat, diary) if r.body["act"] == "run"]
    assert (run.body["distance_m"], run.body["rpe"], run.withdrawn_at) == (10020.0, 7.0, None)
    assert not await rows(chat, files)


async def test_a_press_twice_keeps_once(chat: Chat) -> None:
    sent = await chat.send_file(watch.run(), "activity.fit", AT)
    data, card = chat.buttons[label(sent, "Keep this entry")]
    await chat.press_data(data, card, AT + timedelta(minutes=1))
    sent = await chat.press_data(data, card, AT + timedelta(minutes=2))

    assert "no longer works" in words(sent)
    assert len([r for r in await rows(chat, diary) if r.body["act"] == "run"]) == 1


async def test_the_doubtful_counts_once_it_is_confirmed(chat: Chat) -> None:
    data = hevy(1).replace(b",60,", b",400,")
    sent = await chat.send_file(data, "a.csv", AT)
    assert "can hardly be right" in words(sent)
    sent = await chat.press(label(sent), AT + timedelta(minutes=1))
    assert all(r.doubtful for r in await rows(chat, diary) if r.body["act"] == "strength")

    sent = await chat.press("Yes, that's right", AT + timedelta(minutes=2))
    assert "counts" in words(sent)


async def test_a_strava_archive_is_read_whole(chat: Chat) -> None:
    sent = await chat.send_file(
        zipped(**{"activities__1.fit": watch.run(), "activities__2.fit": watch.strength()}), "x.zip", AT
    )

    assert "New: 3 exercises with 5 sets, 1 run" in words(sent)


async def test_a_pasted_session_is_noted_on_its_own_day_and_once(chat: Chat) -> None:
    text = "Legs\nSaturday, May 31, 2025 at 7:59 AM\n\nSquat (Barbell)\nSet 1: 60 kg × 8\nSet 2: 60 kg × 8\n\nhttps://link.strong.app/abc"
    sent = await chat.say(text, AT)
    assert "barbell back squat 2×8 60 kg" in words(sent)
    assert [r.body["when"] for r in await rows(chat, diary) if r.body["act"] == "strength"] == ["2025-05-31"]

    sent = await chat.say(text, AT + timedelta(minutes=5))
    assert "in your log already" in words(sent)
    assert len([r for r in await rows(chat, diary) if r.body["act"] == "strength"]) == 1


async def test_the_log_shows_what_stood_beside_an_entry(chat: Chat) -> None:
    head = "Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time,Comment\n"
    row = '2025-06-01,Barbell Squat,Legs,60,5,,,,"belt <on>, {}"\n'
    sent = await chat.send_file((head + row.format("deep " * 40)).encode(), "a.csv", AT)
    await chat.press(label(sent, "Keep this entry"), AT + timedelta(minutes=1))
    said = words(await chat.say("/log", AT + timedelta(minutes=2)))

    assert "squat 1×5 60 kg" in said
    assert '· "belt <on>, deep deep' in said
    assert said.rstrip().endswith('…"')


async def test_a_note_that_worries_is_brought_up(chat: Chat) -> None:
    data = hevy(1, AT - timedelta(hours=3)).replace(b'(Barbell)",,,', b'(Barbell)",,chest pain and short of breath,')
    sent = await chat.send_file(data, "a.csv", AT)
    sent = await chat.press(label(sent), AT + timedelta(minutes=1))

    assert "chest pain and short of breath" in words(sent)
    assert "write it to me now" in words(sent)


async def test_too_large_a_file_is_not_even_fetched(chat: Chat) -> None:
    document = {"file_id": "big", "file_unique_id": "big", "file_name": "x.csv", "file_size": 100 * 1024 * 1024}
    message = {**chat._envelope(AT), "message_id": 1, "document": document}
    sent = await chat.hear({"message": message}, AT)

    assert "too large: 20 MB" in words(sent)
    assert "getFile" not in [name for name, _ in chat.telegram.calls]


async def test_telegrams_refusals_end_in_a_line(chat: Chat) -> None:
    for description, said in (
        ("Bad Request: file is too big", "too large"),
        ("Bad Request: wrong file_id", "send it again"),
    ):
        chat.telegram.refusals.append(("getFile", 400, {"description": description}))
        assert said in words(await chat.send_file(watch.run(), "a.fit", AT))
    assert not await rows(chat, files)


async def test_an_outage_while_fetching_is_waited_out(chat: Chat) -> None:
    chat.telegram.refusals.append(("getFile", 500, {"description": "Internal Server Error"}))
    sent = await chat.send_file(watch.run(), "a.fit", AT)
    assert "New:" not in words(sent)
    assert len(await rows(chat, files)) == 1

    chat.moment["now"] += timedelta(minutes=1)
    assert await chat.porter.one()
    assert not await rows(chat, files)


async def test_a_crash_while_keeping_leaves_nothing_in_force_and_is_done_again(chat: Chat, monkeypatch: Any) -> None:
    sent = await chat.send_file(hevy(600), "a.csv", AT)

    async def dies(*_: Any, **__: Any) -> bool:
        raise RuntimeError("the power went")

    with monkeypatch.context() as broken:
        broken.setattr(chat.desk, "file_read", dies)
        with pytest.raises(RuntimeError):
            await chat.press(label(sent), AT + timedelta(minutes=1))
    staged = [r for r in await rows(chat, diary) if r.body["act"] == "strength"]
    assert staged and all(r.withdrawn_at is not None for r in staged)

    chat.moment["now"] += timedelta(minutes=10)  # the lease of the dead one is over
    assert await chat.porter.one()
    kept = [r for r in await rows(chat, diary) if r.body["act"] == "strength"]
    assert len(kept) == 1200 and all(r.withdrawn_at is None for r in kept)


async def test_a_fault_of_ours_is_said_once_and_not_tried_for_ever(chat: Chat, monkeypatch: Any) -> None:
    async def fails(*_: Any) -> Outcome:
        raise ValueError("ours")

    monkeypatch.setattr(chat.porter.reader, "read", fails)
    with pytest.raises(ValueError, match="ours"):
        await chat.send_file(watch.run(), "a.fit", AT)
    chat.moment["now"] += timedelta(minutes=5)
    with pytest.raises(ValueError, match="ours"):
        await chat.porter.one()
    chat.moment["now"] += timedelta(minutes=5)
    assert await chat.porter.one()

    assert not await rows(chat, files)
    assert "Something went wrong on my side with that file" in words(await chat.say("hello", AT + timedelta(hours=1)))


async def test_deleting_everything_while_a_file_is_read_leaves_nothing(chat: Chat, monkeypatch: Any) -> None:
    sent = await chat.send_file(hevy(30), "a.csv", AT)
    read = chat.porter.reader.read

    async def deletes_meanwhile(*args: Any) -> Outcome:
        outcome = await read(*args)
        chat.porter.reader.read = read  # type: ignore[method-assign]  # once
        chat._update += 1
        await chat.say("/deletemydata", AT + timedelta(minutes=2))
        await chat.press_data("forget:yes", 1, AT + timedelta(minutes=2))
        return outcome

    monkeypatch.setattr(chat.porter.reader, "read", deletes_meanwhile)
    await chat.press(label(sent), AT + timedelta(minutes=1))

    assert not await rows(chat, diary)
    assert not await rows(chat, files)


async def test_a_forwarded_or_captioned_file_is_read_as_well(chat: Chat) -> None:
    sent = await chat.send_file(watch.run(), "a.fit", AT, caption="ran 5k in 27:30")
    assert "run 5 km 27:30" in words(sent)
    assert "New: 1 run" in words(sent)


def job(books: Books) -> Job:
    terms = terms_of(FileTold(file=""), UTC, AT)
    return Job(origin="f1", name="x", terms=terms, names=names_of(books.library, {}), bounds=books.bounds, keep=True)


async def test_a_file_that_takes_too_long_is_stopped_and_the_next_one_is_read(books: Books) -> None:
    reader = Reader(limit_s=0.2)
    try:
        slow = await reader.read(job(books), hevy(5000), [], still)
        reader.limit_s = 30
        quick = await reader.read(job(books), watch.run(), [], still)
    finally:
        reader.close()

    assert slow.reason == "too-slow"
    assert quick.report is not None


async def test_a_file_that_takes_too_much_memory_is_stopped_and_the_next_one_is_read(books: Books) -> None:
    reader = Reader(memory=256 * 1024 * 1024)
    try:
        heavy = await reader.read(
            job(books), zipped(**{"a.csv": hevy(1) + (b"\xc3\xa9" * 600 + b",\n") * 49_000}), [], still
        )
        quick = await reader.read(job(books), watch.run(), [], still)
    finally:
        reader.close()

    assert heavy.reason == "too-heavy"
    assert quick.report is not None


async def test_a_worker_that_died_is_replaced(books: Books) -> None:
    reader = Reader()
    try:
        await reader.read(job(books), watch.run(), [], still)
        assert reader._worker is not None
        reader._worker[0].kill()
        again = await reader.read(job(books), watch.run(), [], still)
    finally:
        reader.close()

    assert again.report is not None


@pytest.fixture
def own_heap() -> Iterator[None]:
    """What earlier tests left on the heap is not looked through for garbage while a loop's time is counted."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("own_heap")
async def test_the_loop_goes_on_while_a_long_file_is_read_and_kept(chat: Chat) -> None:
    """50,000 rows: whatever waits for the loop waits for little work of ours. Its own time is counted, not the clock's,
    so that a busy machine says nothing."""
    longest = 0.0
    over = asyncio.Event()

    async def beat() -> None:
        nonlocal longest
        while not over.is_set():
            before = time.thread_time()
            await asyncio.sleep(0.001)
            longest = max(longest, time.thread_time() - before)

    await chat.say("/week", AT)
    sent = await chat.send_file(hevy(3), "warm.csv", AT)
    beating = asyncio.create_task(beat())
    sent = await chat.send_file(hevy(5000, datetime(2020, 1, 1, tzinfo=UTC)), "a.csv", AT + timedelta(minutes=1))
    await chat.press(label(sent), AT + timedelta(minutes=2))
    over.set()
    await beating

    assert len([r for r in await rows(chat, diary) if r.body["act"] == "strength"]) == 10_000

    assert longest < 0.05


async def test_how_far_it_is_is_shown_of_a_long_one(chat: Chat, monkeypatch: Any) -> None:
    monkeypatch.setattr("bot.files.porter.SHOWN_AFTER_S", 0.0)
    monkeypatch.setattr(reading, "LIMIT_S", 60)
    await chat.send_file(hevy(5000, datetime(2020, 1, 1, tzinfo=UTC)), "a.csv", AT)
    shown = [given["text"] for name, given in chat.telegram.calls if "Still reading" in str(given.get("text"))]

    assert shown
    assert "deleteMessage" in [name for name, _ in chat.telegram.calls]
