"""Kill -9 at random, and a Telegram that refuses, dawdles and cuts the line before and after it did what was asked.

What has to hold: everything told is kept once, every answer arrives in the end, in order within a chat, and no reminder
comes twice. What arrives twice is counted: only a kill or a cut between Telegram's accepting a message and our marking
it may do that, and then only to an answer; a reminder may be lost by it. What each storm did, and all of them together,
stands at the end of the run (tests/conftest.py).
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import re
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day
from itertools import pairwise
from pathlib import Path

import aiohttp
import pytest

from bot.standin.server import StandIn
from coach.athlete import Athlete
from content.loader import load
from storage.crowds import Settled, settle
from storage.database import open_database
from tests.scheduler.lives import begun
from tests.whole.running import Person, Running, coach, until

pytestmark = pytest.mark.whole

ALONE = (("run",),)
TOGETHER = (("run", "--no-scheduler"), ("schedule",))
UNSURE = ("cut_after", "cut_before", "slow")  #: the bot cannot know whether these arrived
AT_WORK = 0.75  #: of the kills wait until the process is at work; the others may hit it while it starts
LOAD = re.compile(r"(\d+(?:\.\d+)?)\s?kg")  # a figure is held to its unit by a blank that does not break


@dataclass(kw_only=True)
class Storm:
    """What was done to the coach, and what it was told."""

    seed: int
    messages: int
    kills: int
    people: int = 5
    reminded: int = 30  #: athletes whose strength day it is
    reminders: int = 0  #: how many of them heard of it
    twice: int = 0
    told: dict[int, list[str]] = field(default_factory=dict)
    faults: Counter[str] = field(default_factory=Counter)
    at_work: int = 0  #: kills of a process that had started; the others came while it did


async def weather(storm: Storm, standin: StandIn, url: str, commands: tuple[tuple[str, ...], ...]) -> list[Person]:
    """Runs the storm until every answer has arrived; the processes stop cleanly at its end."""
    dice = random.Random(storm.seed)
    await put_in(storm, standin, url)
    environment = {"TELEGRAM_BOT_TOKEN": standin.token, "TELEGRAM_API_URL": standin.url, "DATABASE_URL": url}
    running: list[Running] = [await coach(*c, **environment) for c in commands]

    async def spent() -> bool:
        return not standin.world.trouble.faults

    async def started() -> bool:
        return all([await r.has_started() for r in running])

    await until(started, within=60, what="the start")  # else a slow machine has its whole storm before anybody is there
    moments = ["say"] * storm.messages + ["kill"] * storm.kills + ["fault"] * (storm.messages // 2)
    dice.shuffle(moments)
    try:
        async with aiohttp.ClientSession() as http:
            people = [Person(http, standin.url, 2001 + n) for n in range(storm.people)]
            for person in people:
                await person.do("chats", name=f"P{person.chat}", language="en")
                storm.told[person.chat] = []
            for moment in moments:
                if moment == "say":
                    person = dice.choice(people)
                    load = f"{20 + 0.5 * len(storm.told[person.chat]):g}"
                    storm.told[person.chat].append(load)
                    await person.say(f"squats 1x5 {load}kg")
                elif moment == "kill":
                    number = dice.randrange(len(commands))
                    victim = running[number]
                    if dice.random() < AT_WORK:  # else a slow machine kills hardly anybody but beginners
                        with contextlib.suppress(AssertionError):
                            await until(victim.has_started, within=60)
                    await asyncio.sleep(dice.uniform(0.0, 2.5))  # somewhere between its start and its work
                    storm.at_work += await victim.has_started()
                    await running[number].kill()
                    running[number] = await coach(*commands[number], **environment)
                else:
                    kind = dice.choice(["429", "500", "cut_before", "cut_after", "slow"])
                    method = dice.choice(["sendMessage", "sendMessage", "getUpdates"])
                    times = 1 if kind == "slow" or method == "getUpdates" else dice.randint(1, 3)
                    storm.faults[kind] += times
                    standin.world.trouble.order({"kind": kind, "method": method, "times": times, "seconds": 0.5})
                await asyncio.sleep(dice.uniform(0.0, 0.15))

            await until(started, within=60, what="the last start")
            with contextlib.suppress(AssertionError):
                await until(spent, within=8)
            for fault in standin.world.trouble.faults:
                storm.faults[fault.kind] -= fault.times
            standin.world.trouble.faults.clear()  # the storm is over; what it left is to be made good

            async def answered() -> bool:
                return all([set(await loads(p)) >= set(storm.told[p.chat]) for p in people])

            await until(answered, within=60 + storm.messages, what="every answer")
            before = time.monotonic()
            assert [await r.stop() for r in running] == [0] * len(running)
            assert time.monotonic() - before < 5 * len(running)
            assert not any("Traceback" in r.err and "post_failed" not in r.err for r in running)
            assert not any(standin.token in r.out + r.err for r in running)
            for person in people:
                noted = await loads(person)
                check_answers(storm, person.chat, noted)
                storm.twice += len(noted) - len(storm.told[person.chat])
            for chat in range(1, storm.reminded + 1):
                said = Counter(m["text"] for m in standin.world.chats[chat].messages.values() if m["from"]["is_bot"])
                assert not [text for text, times in said.items() if times > 1], f"reminded twice: {said}"
                assert len(said) <= 2, f"more than the session and, on a Sunday, the week: {said}"
                storm.reminders += bool(said)
            return people
    finally:
        for r in running:
            await r.kill()


async def put_in(storm: Storm, standin: StandIn, url: str) -> None:
    """Athletes whose word is due: each is found by a round of its own second, before and after kills."""
    now = datetime.now(UTC).replace(microsecond=0)
    hour = (now - timedelta(minutes=30)).time().replace(second=0)
    if hour > now.time():  # half past midnight: the day before
        hour = time_of_day(0, 0)
    athlete = Athlete(reminder_time=hour, strength_days=(now.weekday(), (now.weekday() + 3) % 7), quiet_hours=None)
    known = begun(athlete, now.date() - timedelta(days=now.weekday()), load())
    database = await open_database(url)
    try:
        await database.upgrade()
        people = [
            Settled(
                number=n,
                next_word_at=now + timedelta(seconds=n),
                heard_at=now - timedelta(hours=1),
                records=known.records,
                weeks=known.weeks,
            )
            for n in range(1, storm.reminded + 1)
        ]
        await settle(database, people)
    finally:
        await database.close()
    for n in range(1, storm.reminded + 1):
        standin.world.open(n).started = True


async def loads(person: Person) -> list[str]:
    """The loads that the coach has noted, in the order in which it said so."""
    noted = [m.get("text", "") for m in await person.heard() if "Noted" in m.get("text", "")]
    return [found[1] for text in noted if (found := LOAD.search(text))]


def check_answers(storm: Storm, chat: int, noted: list[str]) -> None:
    """Every answer, none of its own invention, in order."""
    first = list(dict.fromkeys(noted))
    assert first == storm.told[chat]
    assert all(storm.told[chat].index(a) <= storm.told[chat].index(b) for a, b in pairwise(noted))


async def check_memory(storm: Storm, url: str) -> None:
    """Everything told is kept, once; no answer is owed."""
    database = await open_database(url)
    try:
        async with database.reading() as memory:
            everyone = [known for i in range(1, 500) if (known := await memory.everything(i))]
            state = await memory.outbox_state()
    finally:
        await database.close()
    everyone = [known for known in everyone if known["athlete"]["chat_id"] > storm.reminded]
    assert {known["athlete"]["chat_id"] for known in everyone} == {chat for chat, told in storm.told.items() if told}
    for known in everyone:
        assert {letter["state"] for letter in known["outbox"]} == {"sent"}
        kept = [e["body"]["sets"][0]["load_kg"] for e in known["diary"] if e["body"]["act"] == "strength"]
        assert sorted(kept) == sorted(float(x) for x in storm.told[known["athlete"]["chat_id"]])
    # whoever told something is answered (above); on a Sunday evening the word of the week may still wait for the others
    assert state["owed"] <= storm.reminded


Tell = Callable[[str, object], None]


async def survive(
    storm: Storm, standin: StandIn, url: str, commands: tuple[tuple[str, ...], ...], record_property: Tell
) -> None:
    """A storm, and what has to be true after it."""
    await weather(storm, standin, url, commands)
    await check_memory(storm, url)
    unsure = sum(storm.faults[kind] for kind in UNSURE)
    names = " + ".join(" ".join(c) for c in commands)
    most = storm.people * storm.kills + unsure
    figures = {
        "logs told": sum(map(len, storm.told.values())),
        "kills -9": storm.kills,
        "of them at work": storm.at_work,
        "faults of Telegram": sum(storm.faults.values()),
        **{kind: times for kind, times in sorted(storm.faults.items()) if times},
        "logs lost or kept twice": 0,
        "answers said twice in the window": storm.twice,
        "of at most": most,
        "reminders due": storm.reminded,
        "reminders said": storm.reminders,
        "reminders said twice": 0,
    }
    record_property("storm", {"name": f"{storm.seed} ({names}, {url.partition(':')[0]})", "figures": figures})
    assert storm.twice <= most


@pytest.mark.parametrize("commands", [ALONE, pytest.param(TOGETHER, marks=pytest.mark.long)], ids=["alone", "together"])
async def test_a_short_storm(
    commands: tuple[tuple[str, ...], ...], standin: StandIn, tmp_path: Path, record_property: Tell
) -> None:
    url = f"sqlite:///{tmp_path / 'coach.sqlite3'}"

    await survive(Storm(seed=11, messages=24, kills=2), standin, url, commands, record_property)


async def test_a_short_storm_over_postgres(standin: StandIn, postgres_url: str, record_property: Tell) -> None:
    await survive(Storm(seed=12, messages=20, kills=2), standin, postgres_url, TOGETHER, record_property)


async def test_a_busy_telegram_at_the_start_is_waited_for(standin: StandIn, tmp_path: Path) -> None:
    standin.world.trouble.order({"kind": "429", "method": "getMe", "times": 2})
    url = f"sqlite:///{tmp_path / 'coach.sqlite3'}"
    environment = {"TELEGRAM_BOT_TOKEN": standin.token, "TELEGRAM_API_URL": standin.url, "DATABASE_URL": url}
    running = await coach("run", **environment)

    async def started() -> bool:
        return "coach_started" in running.err or running.process.returncode is not None

    try:
        await until(started)
        assert await running.stop() == 0
    finally:
        await running.kill()


LONG = dict.fromkeys(range(21, 28), 22)  #: kills of each seed, alone and together
LONG_OVER_POSTGRES = dict.fromkeys(range(31, 33), 20)


def test_the_long_form_kills_hundreds_of_times() -> None:
    assert 2 * sum(LONG.values()) + sum(LONG_OVER_POSTGRES.values()) >= 300


@pytest.mark.long
@pytest.mark.parametrize("seed", LONG)
@pytest.mark.parametrize("commands", [ALONE, TOGETHER], ids=["alone", "together"])
async def test_a_long_storm(
    commands: tuple[tuple[str, ...], ...], seed: int, standin: StandIn, tmp_path: Path, record_property: Tell
) -> None:
    url = f"sqlite:///{tmp_path / 'coach.sqlite3'}"
    storm = Storm(seed=seed, messages=200, kills=LONG[seed], people=8)

    await survive(storm, standin, url, commands, record_property)


@pytest.mark.long
@pytest.mark.parametrize("seed", LONG_OVER_POSTGRES)
async def test_a_long_storm_over_postgres(
    seed: int, standin: StandIn, postgres_url: str, record_property: Tell
) -> None:
    many = (("run", "--no-scheduler"), ("schedule",), ("schedule",))
    storm = Storm(seed=seed, messages=150, kills=LONG_OVER_POSTGRES[seed], people=8)

    await survive(storm, standin, postgres_url, many, record_property)
