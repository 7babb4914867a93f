"""The figures of a running coach: they count what happened, name nobody, and are not open to the world."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from aiohttp import web
from prometheus_client.parser import text_string_to_metric_families as families

from bot.config import CannotStartError, read_config
from bot.logs import configure
from bot.metrics import Metrics, singly
from bot.thinking import Thinker
from bot.watch import POLLED_S, ROUND_S, Watch, own_door
from scheduler.post import AwayError, BlockedError, FloodError, UnsendableError, UnsureError
from scheduler.rounds import one_round
from storage.heard import Outgoing
from tests.chat import Chat

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
TOKEN = "a-token-of-more-than-16"
SECRET = "my very private knee"
Figures = dict[tuple[str, ...], float]


def figures(page: bytes) -> Figures:
    """Each sample by its name and the values of its labels, in the order of those."""
    return {
        (s.name, *(s.labels[k] for k in sorted(s.labels))): s.value for f in families(page.decode()) for s in f.samples
    }


async def told(chat: Chat) -> Figures:
    """What a scraper reads now."""
    async with chat.database.reading() as memory:
        return figures(chat.desk.metrics.page(await memory.waiting(chat.moment["now"])))


async def test_updates_and_turns_are_counted_by_kind(chat: Chat) -> None:
    sent = await chat.say("left knee 4/10", MONDAY)
    await chat.edit(1, "left knee 5/10", MONDAY, MONDAY)
    await chat.press(next(label for s in sent for label in s.buttons), MONDAY)
    chat.telegram.updates = [{"update_id": 900}, {"update_id": 901, "message": {"message_id": "no"}}]
    await chat.ears.work(await chat.ears.fetch(0))
    seen = await told(chat)

    kinds = ("message", "edit", "press", "nothing", "unreadable")
    assert [seen.get(("coach_updates_total", kind)) for kind in kinds] == [1, 1, 1, 1, 1]
    assert seen["coach_turn_seconds_count",] == 3
    assert seen["coach_batch_seconds_count",] == 4


async def test_what_is_owed_is_told_with_its_age_and_nothing_of_it_while_the_database_is_away(chat: Chat) -> None:
    await chat.say("/help", MONDAY)
    letters = [Outgoing(7, k, {"text": "x"}, None, None, "t") for k in ("answer", "word", "word")]  # type: ignore[arg-type]
    async with chat.database.transaction() as memory:
        await memory.poison(1, 1, 7, "{}", "f", MONDAY, letters)
    chat.moment["now"] = MONDAY + timedelta(seconds=90)
    seen = await told(chat)

    assert [seen["coach_outbox_letters", k] for k in ("alert", "answer", "word")] == [0, 1, 2]
    assert [seen["coach_outbox_oldest_seconds", k] for k in ("alert", "answer", "word")] == [0, 90, 90]
    assert seen["coach_database_up",] == 1
    away = figures(chat.desk.metrics.page(None))
    assert away["coach_database_up",] == 0
    assert not [name for name, *_ in away if name.startswith(("coach_outbox", "coach_due"))]


async def test_reminders_and_those_due_are_counted(chat: Chat) -> None:
    await chat.say("/start", MONDAY)
    for _ in range(40):
        if "Skip the rest" in chat.buttons:
            break
        await chat.press(next(reversed(chat.buttons)), MONDAY)
    async with chat.database.transaction() as memory:
        await memory.look_again([1], MONDAY + timedelta(days=1))
    chat.moment["now"] = tomorrow = MONDAY + timedelta(days=1, hours=1)
    assert (await told(chat))["coach_due_athletes",] == 1

    said = chat.desk.metrics.said
    with chat.desk.metrics.round():
        words = await one_round(tomorrow, chat.database, chat.books, chat.voice, chat.desk.bot_id, said=said)
    seen = await told(chat)

    assert sum(v for (name, *_), v in seen.items() if name == "coach_reminders_total") == sum(said.values()) >= words
    assert seen["coach_round_seconds_count",] == 1
    assert seen["coach_due_athletes",] == 0


FAULTS = [
    (BlockedError("x"), "403"),
    (FloodError(1), "429"),
    (UnsendableError("x"), "400"),
    (UnsureError(), "unsure"),
    (AwayError("x"), "connection"),
    (AwayError("x", "5xx"), "5xx"),
    (ZeroDivisionError(), "fault"),
]


@pytest.mark.parametrize(("fault", "outcome"), FAULTS, ids=[o for _, o in FAULTS])
async def test_what_became_of_a_letter_is_counted(fault: Exception, outcome: str, chat: Chat) -> None:
    await chat.say("/help", MONDAY)
    before = dict(chat.post.outcomes)

    async def refused(_: object) -> None:
        raise fault

    chat.post.speak = refused
    async with chat.database.transaction() as memory:
        await memory.poison(1, 1, 7, "{}", "f", MONDAY, [Outgoing(7, "answer", {"text": "x"}, None, None, "t")])
    chat.moment["now"] = MONDAY + timedelta(minutes=1)
    await chat.post.deliver()

    assert before.keys() == {("answer", "ok")}
    assert {k: n for k, n in chat.post.outcomes.items() if k not in before} == {("answer", outcome): 1}


async def test_what_the_database_refuses_is_counted(chat: Chat) -> None:
    async with chat.database.transaction() as memory:
        with pytest.raises(Exception, match="NOT NULL"):
            await memory.keep_media("key", None)  # type: ignore[arg-type]

    assert chat.database.errors["refused"] == 1
    assert singly(chat.database.errors) == [(("refused",), 1)]


async def test_no_figure_names_anybody(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is said, and whatever goes wrong with it, labels hold words of ours alone."""
    configure("CRITICAL")
    chat.person = 4_711_001
    await chat.say(f"{SECRET} 4/10", MONDAY)
    monkeypatch.setattr(Thinker, "think", lambda *_: [][1])
    await chat.say(SECRET, MONDAY)
    page = chat.desk.metrics.page(None)
    words = {value for f in families(page.decode()) for s in f.samples for value in s.labels.values()}

    assert figures(page)["coach_events_total", "poison", "error"] >= 1
    assert SECRET.encode() not in page and b"knee" not in page and b"4711001" not in page
    assert [w for w in words if not re.fullmatch(r"[a-z_]+|[\d.]+|\dxx|\+Inf|[\w.+]+", w)] == []


async def test_an_event_is_counted_whatever_the_level_of_the_log_and_by_its_name_alone() -> None:
    import structlog

    from bot.logs import told as counted

    log, before = structlog.get_logger(), counted.copy()
    log.warning("made_for_a_test", text=SECRET)
    log.warning(SECRET)
    log.info("made_for_a_test")

    assert counted - before == {("warning", "made_for_a_test"): 1}


@pytest.fixture
def port() -> int:
    """A free port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@asynccontextmanager
async def answers(watch: Watch, *, public: bool) -> AsyncIterator[tuple[aiohttp.ClientSession, str]]:
    """A server with the answers on it, and a client."""
    app = web.Application()
    watch.onto(app, public=public)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    async with aiohttp.ClientSession() as http:
        yield http, address
    await runner.cleanup()


def watched(chat: Chat, *, polls: bool = False, clock: bool = False) -> Watch:
    return Watch(read_config(), chat.desk, asyncio.Event(), polls=polls, clock=clock)


GIVEN = [
    None,
    "",
    "Bearer",
    f"Bearer {TOKEN}x",
    f"Bearer {TOKEN[:-1]}",
    f"bearer {TOKEN}",
    f"Basic {TOKEN}",
    "Bearer é",
]


async def test_on_the_public_port_the_figures_do_not_exist_without_a_token(chat: Chat) -> None:
    async with answers(watched(chat), public=True) as (http, url):
        async with http.get(f"{url}/metrics") as refused:
            told = refused.status, await refused.text()
        async with http.get(f"{url}/nowhere") as nowhere:
            assert told == (nowhere.status, await nowhere.text()) == (404, "404: Not Found")


@pytest.mark.parametrize("public", [True, False], ids=["public", "own"])
async def test_who_does_not_know_the_token_is_told_that_there_is_nothing(
    public: bool, chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("METRICS_TOKEN", TOKEN)
    async with answers(watched(chat), public=public) as (http, url):
        for given in GIVEN:
            headers = {} if given is None else {"Authorization": given}
            async with http.get(f"{url}/metrics", headers=headers) as answer:
                assert (answer.status, await answer.text()) == (404, "404: Not Found")
        async with http.get(f"{url}/metrics", headers={"Authorization": f"Bearer {TOKEN}"}) as answer:
            assert answer.status == 200
            assert ("coach_database_up",) in figures(await answer.read())


async def test_the_database_is_not_asked_again_for_every_scrape(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    watch, looks = watched(chat), []
    real = chat.database.reading

    def counted() -> object:
        looks.append(1)
        return real()

    monkeypatch.setattr(chat.database, "reading", counted)
    async with answers(watch, public=False) as (http, url):
        for _ in range(5):
            async with http.get(f"{url}/metrics") as answer:
                assert answer.status == 200

    assert len(looks) == 1


async def test_a_door_of_its_own_is_open_to_this_machine_alone(
    chat: Chat, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("METRICS_PORT", str(port))
    async with own_door(watched(chat)), aiohttp.ClientSession() as http:
        async with http.get(f"http://127.0.0.1:{port}/metrics") as answer:
            assert answer.status == 200
        with pytest.raises(CannotStartError, match=r"METRICS_PORT \d+ is taken"):
            async with own_door(watched(chat)):
                pass


async def test_standing_still_is_told(chat: Chat) -> None:
    """Ears that hear nothing and a clock that does not go round are not ready, each for its own process."""
    metrics = Metrics(polled_at=1000.0, round_at=1000.0)
    chat.desk = replace(chat.desk, metrics=metrics)
    both, web_only = watched(chat, polls=True, clock=True), watched(chat)

    assert await both.not_ready(1000.0) is None
    assert "no poll" in str(await both.not_ready(1001.0 + POLLED_S))
    metrics.polled_at = 1000.0 + ROUND_S
    assert "no round" in str(await both.not_ready(1001.0 + ROUND_S))
    assert await web_only.not_ready(9e9) is None
    web_only.stop.set()
    assert await web_only.not_ready(1.0) == "stopping"
