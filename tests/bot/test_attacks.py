"""Attacks on the whole coach: hostile words and presses, a memory and a Telegram that fail, processes that die.

What is sent, stored and recalled is real; only Telegram's server is played (tests/chat.py).
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from telegram.error import NetworkError, TelegramError, TimedOut

from bot import ears
from bot.artist import Artist
from bot.mouth import not_arrived
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Asking, Known, Turn, body_form, body_from
from coach.due import due, next_word_at
from coach.folding import folded
from coach.forms import build, plain
from coach.greeting import greet
from coach.message import Message, Press
from coach.presses import PRESSES
from coach.progress.figures import Bars, Chart, form
from coach.week import Week
from content.letter import length, letters
from content.voice import Voice
from scheduler.post import AwayError, Post, UnsureError
from storage.database import Database, open_database
from storage.heard import Owed, Person, Remembered, Told
from tests.chat import Chat

AT = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
SHOUT = "crushing chest pain and i fainted"

ARGUMENTS = [
    "", "-1", "0", "1", "99999999999999999", "9" * 58, "2026-11-24", "2026-11-25", "9999-12-31", "0001-01-01",
    "20261124",
    "2026-W48-2", "m1", "m1.0", "m2.1", "b5", "greeting", "yes", "no", "on", "off", "open", "3", "7", "14", "all:skip",
    "runs:mon", "runs:done", "strength:done", "strength:days", "strength:0", "kit:done", "kit:band", "zone:berlin",
    "zone:Pacific/Chatham", "hour:25:00", "hour:07:00", "minutes:0", "minutes:20", "units:kg", "level:advanced",
    "long:mon", "long:none", "fast:none", "squat:0", "squat:-1", "squat:99", "doctor:today", "doctor", "nobody",
    "physio", "<b>", "a&b", "back-squat", "plank", "setup", "runs", "zone", "None", "\0", "\ud800", "ärm", "١",
    "👍🏽", "2026-12-20:nan", "2026-12-20:inf", "2026-12-20:-5", "2026-12-20:1e300", "2026-12-20:21097",
]  # fmt: skip

SAYINGS = [
    "squats 3x8 60kg @8", "push ups 3x10", "ran 5k 27:30", "left knee 4/10", SHOUT, "/start", "skip", "mon tue fri",
    "/week", "/today", "/log", "/progress", "/undo", "/pause", "/settings", "/why", "/help", "/export", "/deletemydata",
    "/privacy", "/library", "/exercise plank", "/exercise <b>x</b> & y", "/ask why lift", "/nosuch <b>", "/", "//", "?",
    "how do i do a plank", "make it easier", "swap the squat", "shorter please", "move to friday", "skip today",
    "deload", "resume", "stop reminders", "delete my data", "tired 2/5 slept 4h", "<b>squats</b> 3x8 & 60kg",
    "&lt;b&gt;",
    "9" * 4000, "x " * 2000, "ran " + "9" * 300 + " km", "squats 999999999x99999999 9e99kg", "squats 3x8 inf kg",
    "nan nan", "\u202eabc squats 3x8", "\u200b\u200bsquats\u200b 3x8\u200b", "<" * 4000, "&" * 4000,
    "pallof " + "p" * 900 + " 3x8", "20", "berlin", "07:30", "25:99", "kg", "lb", "none", "done", "gym", "beginner",
    "🏋️" * 100, "thanks", "how am i doing", "what can i do instead of squats", "3x8", "yesterday squats 5x5 100kg",
    "on 1.1.1970 ran 5k", "weight 70kg", "plank test 60s", "dumbbell " + "curl " * 100 + "3x8", "\ud83d", "\0",
]  # fmt: skip


# --- what may be sent -------------------------------------------------------------------------------------------------
def fits(turn: Turn, voice: Voice) -> None:
    """Every letter is one that Telegram takes: sizes, tags, buttons, and JSON that a database takes."""
    for letter in (letter for reply in turn.replies for letter in letters(reply, voice)):
        if set(letter) <= {"bare", "gone"}:  # takes buttons off, or an older copy away: nothing is said
            assert all(value for value in letter.values())
            continue
        media = any(key in letter for key in ("picture", "chart", "file"))
        text = letter["text"]
        assert length(text) <= (1024 if media else 4096)
        assert media or text.strip()
        open_tags: list[str] = []
        for closing, tag in re.findall(r"<(/?)(b|i|code|pre)>", text):
            assert not closing or open_tags.pop() == tag
            open_tags += [] if closing else [tag]
        assert not open_tags
        bare = re.sub(r"</?(?:b|i|code|pre)>", "", text)
        assert "<" not in bare and ">" not in bare
        assert not re.search(r"&(?!amp;|lt;|gt;|quot;|#x?[0-9a-f]+;)", bare)
        for row in letter.get("buttons", []):
            assert 1 <= len(row) <= 8
            assert all(label.strip() and 1 <= len(data.encode()) <= 64 for label, data in row)
        json.dumps(letter, allow_nan=False)


def comes_back(turn: Turn) -> None:
    """What is kept reads back as it was."""
    for record in turn.records:
        assert body_from(json.loads(json.dumps(body_form(record.body), allow_nan=False))) == record.body
    for week in turn.weeks:
        assert build(Week, json.loads(json.dumps(plain(week), allow_nan=False))) == week
    if turn.asking is not None:
        assert build(Asking, json.loads(json.dumps(plain(turn.asking)))) == turn.asking


def life(seed: int, books: Books) -> Any:
    """A random life with the coach: yields (known, thing heard, turn); what is sent back is known next."""
    dice = random.Random(seed)
    known = Known(athlete_id=1, hint={"name": "<b>&", "language": "pt-br"})
    at, said, offered = AT, 0, ["begin"]
    for step in range(dice.randint(4, 20)):
        at += timedelta(minutes=dice.choice([0, 1, 30, 600, 3000, 20000]))
        kind = dice.choices(["say", "edit", "press", "forge", "clock"], [45, 10, 25, 15, 5])[0]
        thing: Message | Press | None = None
        if kind == "say" or (kind == "edit" and not said):
            said += 1
            how = {"kind": dice.choice(["text"] * 8 + ["voice", "never seen"]), "forwarded": dice.random() < 0.05}
            thing = Message(origin=f"m{said}", at=at, text=dice.choice(SAYINGS), **how)  # type: ignore[arg-type]  # two fields
        elif kind == "edit":
            thing = Message(origin=f"m{dice.randint(1, said)}", at=at, text=dice.choice(SAYINGS), edited=True)
        elif kind != "clock":
            forged = dice.choice([*PRESSES, "nosuch", ""]) + dice.choice([":", ":", ""]) + dice.choice(ARGUMENTS)
            thing = Press(
                origin=f"b{seed}{step}", at=at, data=forged if kind == "forge" else dice.choice(offered), card=5
            )
        if isinstance(thing, Message):
            turn = answer(known, thing, books)
        elif isinstance(thing, Press):
            turn = pressed(known, thing, books)
        else:
            words = due(known, books.library, at)
            turn = greet(known, words[0], books, f"c{words[0].kind}/{at:%j}") if words else Turn(asking=known.asking)
        offered += [b.data for r in turn.replies for row in r.buttons for b in row]
        known = (yield known, thing, turn, at) or folded(known, turn)
        assert next_word_at(known, books.library, at) is None or known.began


@pytest.mark.parametrize("seed", range(40))
def test_no_life_with_the_coach_breaks_it(seed: int, books: Books, voice: Voice) -> None:
    for _, _, turn, _ in life(seed, books):
        fits(turn, voice)
        comes_back(turn)


@pytest.mark.parametrize("verb", sorted(PRESSES))
def test_no_forged_button_raises(verb: str, books: Books, voice: Voice) -> None:
    known = Known(athlete_id=1)
    for text in ("/start", "squats 3x8 60kg", "left knee 5/10"):
        known = folded(known, answer(known, Message(origin=f"m{len(known.records)}", at=AT, text=text), books))
    paused = folded(known, answer(known, Message(origin="m99", at=AT, text=SHOUT), books))
    begun = folded(known, pressed(known, Press(origin="b1", at=AT, data="s:all:skip"), books))
    for state in (Known(athlete_id=1), known, begun, paused):
        for argument in ARGUMENTS:
            turn = pressed(state, Press(origin="b7", at=AT, data=f"{verb}:{argument}", card=1), books)
            comes_back(turn)
            fits(turn, voice)


@pytest.mark.parametrize("data", ["lib:nosuch:0", "lib:<b>", "lib:squat:²", "week:²"])
def test_a_forged_page_of_the_library_is_refused(data: str, books: Books, voice: Voice) -> None:
    known = Known(athlete_id=1)
    known = folded(known, answer(known, Message(origin="m1", at=AT, text="/start"), books))
    known = folded(known, pressed(known, Press(origin="b1", at=AT, data="s:all:skip"), books))
    turn = pressed(known, Press(origin="b2", at=AT, data=data, card=1), books)

    fits(turn, voice)


LONG = [
    "\n".join(["bulgarian split squats 3x8 22.5kg each leg @8"] * 70),
    "squats 3x8 60kg. " + "and then i went home and told everybody about it " * 70,
]


@pytest.mark.parametrize("text", LONG, ids=["many-sets", "long-story"])
async def test_a_very_long_log_is_kept_and_echoed(text: str, chat: Chat) -> None:
    sent = await chat.say(text[:4096], AT)

    assert "Noted" in sent[0].text
    assert not any("went wrong" in s.text for s in sent)


# --- safety -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("command", ["/ask", "/help", "/exercise", "/pause", "/nosuch"])
async def test_a_red_flag_behind_a_command_stops_everything(command: str, chat: Chat, books: Books) -> None:
    turn = answer(Known(athlete_id=1), Message(origin="m1", at=AT, text=f"{command} {SHOUT}"), books)

    assert turn.replies[0].alert


def test_an_edit_does_not_end_the_pause_of_a_red_flag(books: Books) -> None:
    known = folded(Known(athlete_id=1), answer(Known(athlete_id=1), Message(origin="m1", at=AT, text=SHOUT), books))
    known = folded(known, answer(known, Message(origin="m1", at=AT, text="hello", edited=True), books))

    assert known.pause_on(AT.date()) is not None


@pytest.mark.parametrize(
    "data", ["undo:m1", "redo:m1", "resume", "pause:3", "fix:m1", "clear", "clear:nobody", "forget:no"]
)
def test_no_single_press_ends_the_pause_of_a_red_flag(data: str, books: Books) -> None:
    known = folded(Known(athlete_id=1), answer(Known(athlete_id=1), Message(origin="m1", at=AT, text=SHOUT), books))
    known = folded(known, pressed(known, Press(origin="b1", at=AT, data=data, card=1), books))

    assert known.pause_on(AT.date()) is not None


async def test_the_privacy_line_comes_after_a_first_message_that_was_an_alarm(chat: Chat) -> None:
    await chat.say(SHOUT, AT)
    sent = await chat.say("hello", AT + timedelta(minutes=1))

    assert "/privacy" in sent[-1].text


# --- what is folded is what is recalled -------------------------------------------------------------------------------
ANA = Person(7, 7, "Ana", "en")


async def test_what_is_folded_is_what_is_recalled(books: Books, sqlite_url: str) -> None:
    """What the next turn of a batch is thought with is what the memory would have told it (``gone``: below)."""
    database = await open_database(sqlite_url)
    since = (AT - timedelta(days=400)).date()
    for seed in range(12):
        person, number = person_of(seed), 0
        lives = life(seed, books)
        known, thing, turn, at = next(lives)
        while True:
            number += 1
            async with database.transaction() as memory:
                athlete = (await memory.recall([person], since=since))[person.telegram_id]
                told = told_by(thing)
                await memory.remember([remembered(athlete.athlete_id, seed * 1000 + number, turn, told, at)])
            async with database.transaction() as memory:
                recalled = (await memory.recall([person], since=since))[person.telegram_id]
            expected = folded(known, turn)
            assert recalled.records == expected.records
            assert recalled.weeks == expected.weeks
            assert recalled.asking == expected.asking
            try:
                known, thing, turn, at = lives.send(expected)
            except StopIteration:
                break
    await database.close()


def person_of(seed: int) -> Person:
    """A new athlete for every life."""
    return Person(100 + seed, 100 + seed, "Ana", "en")


def told_by(thing: Message | Press | None) -> Told | None:
    """A message's own text."""
    if not isinstance(thing, Message):
        return None
    return Told(message_id=int(thing.origin[1:]), at=thing.at, text=thing.text, edited=thing.edited)


def remembered(athlete_id: int, number: int, turn: Turn, told: Told | None, at: datetime) -> Remembered:
    """A turn as the desk hands it to the memory."""
    return Remembered(
        bot_id=42, update_id=number, athlete_id=athlete_id, told=told, turn=turn, outgoing=(), next_word_at=None, at=at,
        asleep=None,
    )  # fmt: skip


async def test_what_an_edit_replaced_is_gone_for_good(books: Books, sqlite_url: str) -> None:
    database = await open_database(sqlite_url)
    since = (AT - timedelta(days=400)).date()
    known = Known(athlete_id=1)
    for number, text in enumerate(("push ups 3x10", "push ups 3x12"), 1):
        message = Message(origin="m1", at=AT, text=text, edited=number == 2)
        turn = answer(known, message, books)
        async with database.transaction() as memory:
            athlete = (await memory.recall([ANA], since=since))[7]
            await memory.remember([remembered(athlete.athlete_id, number, turn, told_by(message), AT)])
        known = folded(known, turn)
    async with database.transaction() as memory:
        recalled = (await memory.recall([ANA], since=since))[7]
    await database.close()

    assert recalled.gone == known.gone


# --- a memory that is away --------------------------------------------------------------------------------------------
class Away:
    """Takes a table away for a while: the memory answers every question about it with a fault."""

    def __init__(self, file: Path, table: str) -> None:
        self.file, self.table = file, table

    def _rename(self, old: str, new: str) -> None:
        with sqlite3.connect(self.file) as db:
            db.execute("PRAGMA legacy_alter_table=ON")
            db.execute(f"ALTER TABLE {old} RENAME TO {new}")
        db.close()

    def __enter__(self) -> None:
        self._rename(self.table, f"{self.table}_away")

    def __exit__(self, *_: object) -> None:
        self._rename(f"{self.table}_away", self.table)


def update(number: int, text: str, person: int = 7, **more: Any) -> dict[str, Any]:
    """A message as Telegram's JSON."""
    who = {"id": person, "is_bot": False, "first_name": "Ana"}
    chat = {"id": person, "type": "private", "first_name": "Ana"}
    message = {"message_id": number, "date": int(AT.timestamp()), "chat": chat, "from": who, "text": text, **more}
    return {"update_id": number, "message": message}


async def lifts(chat: Chat) -> int:
    """How many lifts the diary of the first athletes holds."""
    async with chat.database.reading() as memory:
        everyone = [await memory.everything(i) for i in range(1, 9)]
    return sum(e["body"]["act"] == "strength" for a in everyone for e in a.get("diary") or [])


async def heard_until(chat: Chat, holds: Any) -> None:
    """Runs the ears until ``holds()``."""
    stop = asyncio.Event()
    listening = asyncio.create_task(chat.ears.listen(stop))
    async with asyncio.timeout(20):
        while not await holds() and not listening.done():
            await asyncio.sleep(0.01)
    stop.set()
    await listening


@pytest.mark.parametrize("table", ["updates", "athletes"])
async def test_the_ears_outlive_a_memory_that_is_away(
    table: str, chat: Chat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ears, "PATIENCE", (0.01,))
    chat.telegram.updates = [update(1, "push ups 3x10")]
    tries = 0
    fetch = chat.ears.fetch

    async def counted(timeout_s: int, limit: int = 100) -> list[dict[str, Any]]:
        nonlocal tries
        tries += 1
        return await fetch(timeout_s, limit)

    monkeypatch.setattr(chat.ears, "fetch", counted)
    with Away(tmp_path / "coach.sqlite3", table):

        async def tried() -> bool:
            return tries > 3

        await heard_until(chat, tried)

        assert chat.telegram.confirmed == 0

    async def kept() -> bool:
        return await lifts(chat) == 1

    await heard_until(chat, kept)

    assert chat.telegram.confirmed == 2


async def test_an_update_is_no_poison_because_the_memory_was_away(chat: Chat, tmp_path: Path) -> None:
    chat.telegram.updates = [update(1, "push ups 3x10")]
    with Away(tmp_path / "coach.sqlite3", "diary"):
        with pytest.raises(Exception, match=r".*"):
            await chat.ears.work(await chat.ears.fetch(0))
        assert chat.ears.offset is None
    await chat.ears.work(await chat.ears.fetch(0))

    assert await lifts(chat) == 1


async def test_one_athlete_who_cannot_be_recalled_does_not_silence_the_others(chat: Chat, tmp_path: Path) -> None:
    for person in (7, 8):
        chat.person = person
        await chat.say("/start", AT)
        await chat.press("Skip all, use defaults", AT)
    with sqlite3.connect(tmp_path / "coach.sqlite3") as db:
        db.execute('UPDATE diary SET body = \'{"act": "nonsense"}\' WHERE athlete_id = 1 AND idx = 0')
    db.close()
    said = 0
    for day in range(3):
        said += len(await chat.tick(AT.replace(hour=7) + timedelta(days=1 + day)))

    assert said > 0


@pytest.mark.parametrize(
    "strange",
    [
        {"update_id": 5},
        {"update_id": 5, "message": None},
        {"update_id": 5, "message": []},
        {"update_id": 5, "message": {}},
        {"update_id": 5, "something_new": {"a": [1]}},
        {"update_id": 5, "callback_query": {"id": "1", "from": {"id": 7, "is_bot": False, "first_name": "A"}}},
        {"update_id": 5, "my_chat_member": {"chat": {}}},
        update(5, "x", date=10**13),
        update(5, "x", date=-(10**13)),
        update(5, "x", date=0),
        update(5, "squats 3x8 60kg", date=4_000_000_000),
        update(5, "x", chat={"id": -100, "type": "channel", "title": "c"}),
        update(5, "x", chat={"id": -100, "type": "supergroup", "title": "c"}),
        update(5, "x", chat={"id": -100, "type": "never seen"}),
        {"update_id": 5, "channel_post": update(5, "x")["message"]},
        {"update_id": 5, "business_message": update(5, "x")["message"]},
        {"update_id": 5, "edited_message": {**update(5, "squats 3x8")["message"], "edit_date": 1}},
        update(5, None, live=1, location={"longitude": 1.0, "latitude": 1.0, "live_period": 60}),  # type: ignore[arg-type]
    ],
    ids=lambda u: next((k for k in u if k != "update_id"), "bare"),
)
async def test_no_strange_update_stops_the_ears(strange: dict[str, Any], chat: Chat) -> None:
    chat.telegram.updates = [update(4, "push ups 3x10"), strange, update(6, "push ups 3x12")]
    await chat.ears.work(await chat.ears.fetch(0))

    assert chat.ears.offset == 7
    assert await lifts(chat) >= 2


async def test_updates_without_a_number_are_left_out_and_the_rest_is_done(chat: Chat) -> None:
    numbers: list[Any] = ["abc", None, 10**30, True, 1.5]
    chat.telegram.updates = [update(4, "push ups 3x10")]
    found = await chat.ears.fetch(0)
    real = chat.telegram.do_request

    async def garbled(url: str, method: str, *more: Any, **fields: Any) -> tuple[int, bytes]:
        status, body = await real(url, method, *more, **fields)
        answer = json.loads(body)
        answer["result"] = [*({"update_id": n} for n in numbers), "junk", *answer["result"]]
        return status, json.dumps(answer).encode()

    chat.telegram.do_request = garbled  # type: ignore[method-assign]  # the played server answers with rubbish too

    assert await chat.ears.fetch(0) == found


async def test_ids_that_begin_anew_after_a_quiet_week_are_heard(chat: Chat) -> None:
    chat.telegram.updates = [update(900, "push ups 3x10")]
    await chat.ears.work(await chat.ears.fetch(0))
    chat.telegram.updates = []
    await chat.ears.fetch(0)
    chat.telegram.updates = [update(3, "push ups 3x12")]
    await chat.ears.work(await chat.ears.fetch(0))

    assert chat.telegram.confirmed == 901
    assert await lifts(chat) == 2


# --- a Telegram that fails --------------------------------------------------------------------------------------------
NEVER_MADE = aiohttp.ConnectionTimeoutError("no connection")
CUT = aiohttp.ServerDisconnectedError("cut")


def caused(fault: TelegramError, cause: Exception) -> TelegramError:
    """A fault with where it came from."""
    fault.__cause__ = cause
    return fault


@pytest.mark.parametrize(
    ("fault", "surely"),
    [
        (caused(NetworkError("ConnectionTimeoutError"), NEVER_MADE), True),
        (NetworkError("Internal Server Error"), True),
        (NetworkError("Too Many Requests (429)"), True),
        (NetworkError("Bad Gateway"), False),
        (NetworkError("Gateway Timeout (504)"), False),
        (caused(NetworkError("Bad (502). Parsing failed"), TelegramError("Invalid server response")), False),
        (caused(NetworkError("ServerDisconnectedError"), CUT), False),
        (TimedOut(), False),
        (TelegramError("Invalid server response"), False),
    ],
)
def test_what_surely_did_not_arrive(fault: TelegramError, surely: bool) -> None:
    assert not_arrived(fault) is surely


class Mail:
    """The post over a real memory, with a Telegram that does as told."""

    def __init__(self, database: Database) -> None:
        self.now, self.faults, self.said = AT, [], []  # type: ignore[var-annotated]
        self.post = Post(database, self.speak, "test", clock=lambda: self.now)

    async def speak(self, owed: Owed) -> int | None:
        """Takes a letter, or raises what is next on the list."""
        if self.faults:
            raise self.faults.pop(0)
        self.said.append(owed.payload["text"])
        return 1

    async def go_on(self, hours: float) -> None:
        """Time passes, the post works."""
        until = self.now + timedelta(hours=hours)
        while self.now < until:
            if not await self.post.deliver():
                self.now += timedelta(seconds=60)
            self.now += timedelta(seconds=2)


async def owing(chat: Chat, count: int) -> None:
    """The coach owes ``count`` answers."""
    chat.telegram.updates = [update(n, "push ups 3x10") for n in range(1, count + 1)]
    await chat.ears.work(await chat.ears.fetch(0))


@pytest.mark.parametrize("fault", [AwayError("x"), UnsureError()], ids=["away", "unsure"])
async def test_an_outage_of_hours_loses_no_answer_and_keeps_their_order(fault: Exception, chat: Chat) -> None:
    await owing(chat, 3)
    mail = Mail(chat.database)
    mail.faults = [fault] * 25
    await mail.go_on(3)

    assert len(mail.said) == 3
    assert not mail.faults


async def test_a_letter_that_is_at_fault_itself_is_given_up_and_the_next_one_goes(chat: Chat) -> None:
    await owing(chat, 2)
    mail = Mail(chat.database)
    mail.faults = [KeyError("a fault of ours")] * 12
    await mail.go_on(4)

    assert len(mail.said) == 1


async def test_a_slow_letter_keeps_no_other_chat_waiting(chat: Chat) -> None:
    chat.telegram.updates = [update(1, "push ups 3x10", 7), update(2, "push ups 3x10", 8)]
    await chat.ears.work(await chat.ears.fetch(0))
    said: list[int] = []
    release, stop = asyncio.Event(), asyncio.Event()

    async def speak(owed: Owed) -> int | None:
        if owed.chat_id == 7:
            await release.wait()
        said.append(owed.chat_id)
        return 1

    post = Post(chat.database, speak, "test")
    running = asyncio.create_task(post.run(stop))
    async with asyncio.timeout(10):
        while said != [8]:
            await asyncio.sleep(0.01)
        chat.telegram.updates = [update(3, "push ups 3x10", 9)]
        await chat.ears.work(await chat.ears.fetch(0))
        post.wake()
        while said != [8, 9]:
            await asyncio.sleep(0.01)
        release.set()
        while said != [8, 9, 7]:
            await asyncio.sleep(0.01)
    stop.set()
    await running


async def test_stopping_does_not_wait_for_a_telegram_that_hangs(chat: Chat) -> None:
    await owing(chat, 1)
    stop, speaking = asyncio.Event(), asyncio.Event()

    async def speak(owed: Owed) -> int | None:
        speaking.set()
        await asyncio.Event().wait()
        return None

    post = Post(chat.database, speak, "test")
    running = asyncio.create_task(post.run(stop))
    await asyncio.wait_for(speaking.wait(), 10)
    stop.set()
    async with asyncio.timeout(4):
        await running
        await post.drain(2)
    async with chat.database.reading() as memory:
        assert (await memory.outbox_state())["owed"] == 1


async def test_the_post_outlives_a_memory_that_is_away_at_its_start(chat: Chat, tmp_path: Path) -> None:
    await owing(chat, 1)
    said, stop = asyncio.Event(), asyncio.Event()

    async def speak(owed: Owed) -> int | None:
        said.set()
        return 1

    post = Post(chat.database, speak, "test")
    with Away(tmp_path / "coach.sqlite3", "leases"):
        running = asyncio.create_task(post.run(stop))
        await asyncio.sleep(0.2)
        assert not running.done()
    await asyncio.wait_for(said.wait(), 10)
    stop.set()
    await running


async def test_what_was_sent_is_marked_though_the_memory_was_away_for_a_moment(chat: Chat, tmp_path: Path) -> None:
    await owing(chat, 1)
    away = Away(tmp_path / "coach.sqlite3", "outbox")
    said = 0

    async def speak(owed: Owed) -> int | None:
        nonlocal said
        said += 1
        away.__enter__()
        asyncio.get_running_loop().call_later(0.1, away.__exit__)
        return 1

    post = Post(chat.database, speak, "test")
    await post.deliver()
    async with chat.database.reading() as memory:
        state = await memory.outbox_state()

    assert said == 1
    assert (state["owed"], state["sent"]) == (0, 1)


# --- the worker -------------------------------------------------------------------------------------------------------
BARS = Bars(title="Running", hue="run", names=("16 Nov", "23 Nov"), values=(5.0, 0.0), tops=("5", "0"))
CHART = form(Chart(title="Your weeks", under="two of them", panels=(BARS,)), "light")


@pytest.fixture
async def artist() -> AsyncIterator[Artist]:
    """An artist of our own."""
    made = Artist()
    yield made
    made.close()


async def test_two_who_wait_for_a_worker_that_dies_both_get_their_chart(artist: Artist) -> None:
    await artist.draw(CHART)
    waiting = [asyncio.create_task(artist.draw(CHART)) for _ in range(3)]
    await asyncio.sleep(0)
    assert artist._pool is not None
    for worker in artist._pool._processes.values():
        worker.kill()
    drawn = await asyncio.gather(*waiting)

    assert all(png.startswith(b"\x89PNG") for png in drawn)


@pytest.mark.parametrize("language", ["pt-br", "zh-hans", "tlh", "de-AT", "x"])
async def test_a_chart_is_drawn_for_every_language_telegram_may_name(language: str, chat: Chat) -> None:
    chat.language = language
    await chat.say("push ups 3x10", AT)
    sent = await chat.say("/progress", AT)

    assert [s.method for s in sent] == ["sendPhoto"]


async def test_athletes_text_is_never_read_as_formatting(chat: Chat) -> None:
    for text in ("<b>press</b> & <i>curl</i> 3x8 20kg", "/nosuch<b>", "how do I do a <u>squat</u>?", "<script> 3x8"):
        sent = await chat.say(text, AT)
        assert sent
    texts = [str(given.get("text") or "") for name, given in chat.telegram.calls if name == "sendMessage"]

    assert not any(re.search(r"<(?!/?(?:b|i|code|pre)>)", t) for t in texts)
    assert not any("<b>press" in t or "<i>curl" in t for t in texts)


async def test_groups_and_channels_hear_nothing_from_the_coach(chat: Chat) -> None:
    for number, kind in enumerate(("group", "supergroup", "channel"), 1):
        body = update(number, "/start", chat={"id": -number, "type": kind, "title": "c"})
        press = {"id": "9", "from": body["message"]["from"], "chat_instance": "1", "data": "forget:yes"}
        card = {**body["message"], "message_id": 3}
        chat.telegram.updates = [body, {"update_id": 100 + number, "callback_query": {**press, "message": card}}]
        chat.ears.offset = None
        await chat.ears.work(await chat.ears.fetch(0))

    assert await chat.post.deliver() == 0


async def test_nothing_of_an_athlete_is_left_and_an_old_button_brings_nothing_back(chat: Chat) -> None:
    await chat.say("push ups 3x10", AT)
    await chat.press_data("forget:yes", 5, AT)
    for data in ("undo:m1", "redo:m1", "fix:m1", "forget:yes", "yes:m1.0"):
        await chat.press_data(data, 5, AT)

    assert await lifts(chat) == 0


def test_a_replayed_press_is_thought_the_same(books: Books) -> None:
    known = folded(Known(athlete_id=1), answer(Known(athlete_id=1), Message(origin="m1", at=AT, text="/start"), books))
    press = Press(origin="b1", at=AT, data="s:all:skip", card=1)

    assert pressed(known, press, books) == pressed(known, replace(press), books)
