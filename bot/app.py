"""The wiring: one composition root for ``coach run`` and ``coach schedule``. Whatever is long-lived is opened here."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import structlog
from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import TelegramError
from telegram.ext import Application, ApplicationBuilder

from bot import lean
from bot.artist import Artist
from bot.config import CannotStartError, Config
from bot.desk import Desk
from bot.ears import AnyApplication, Ears, routed
from bot.files.porter import Porter
from bot.files.reader import Reader
from bot.heard import Heard
from bot.hearing import handler_table
from bot.metrics import Metrics, singly
from bot.mouth import Mouth
from bot.operators import COMMANDS as OPERATORS_COMMANDS
from bot.parcel import Parcel
from bot.reaching import StoppedError, opened, reach
from bot.transport import Wire
from coach.books import Books
from coach.commanded import COMMANDS
from content.loader import load
from content.voice import PHRASES, Voice
from scheduler.clock import start_clock
from scheduler.helper import SELDOM, Helper
from scheduler.keeping import keep_house
from scheduler.post import Post
from scheduler.rounds import one_round
from storage.database import Database

if TYPE_CHECKING:
    from bot.watch import Watch

log = structlog.get_logger()

SETTLED_S = 2.0  #: after the start: whoever wrote meanwhile is answered by then
FIRST_PORT = 8090
SHOWN_COMMANDS = (
    "today", "go", "week", "next", "log", "progress", "test", "exercise", "library", "ask", "why", "undo", "physio",
    "constraints", "pause", "settings", "calendar", "export", "import", "me", "feedback", "privacy", "deletemydata",
    "help",
)  # fmt: skip


@dataclass(kw_only=True)
class House:
    """Everything that is open while the coach runs."""

    config: Config
    database: Database
    application: AnyApplication
    voice: Voice
    desk: Desk
    post: Post
    porter: Porter
    artist: Artist


async def run(config: Config, *, clock: bool, wait: bool = False) -> int:
    """``coach run``: hears, thinks, speaks and, with ``clock``, reminds, until SIGTERM or Ctrl-C."""
    stop = stopping()
    if config.token is not None:
        api, token = config.telegram_api_url, config.token
        async with house(config, api, token, stop, local=False, sender="run", wait=wait) as h:
            await _live(h, stop, clock=clock)
        return 0
    from bot.standin.server import StandIn

    stand_in = StandIn()
    await _open_port(stand_in, config.port)
    try:
        async with house(config, stand_in.url, stand_in.token, stop, local=True, sender="run") as h:
            print(f"Chat: {stand_in.url}/", flush=True)  # noqa: T201  the contract's line
            await _live(h, stop, clock=clock)
    finally:
        await stand_in.stop()
    return 0


async def schedule(config: Config, *, wait: bool = False) -> int:
    """``coach schedule``: the clock and the post alone, until SIGTERM or Ctrl-C."""
    if config.token is None:
        raise CannotStartError("TELEGRAM_BOT_TOKEN is needed by coach schedule (coach run without it is local mode)")
    stop = stopping()
    api, token = config.telegram_api_url, config.token
    async with house(config, api, token, stop, local=False, sender="schedule", wait=wait) as h:
        log.info("schedule_started", database=h.database.url_shown)
        async with _watched(h, stop, hooked=True, clock=True):
            ticking = _start_clock(h)
            await h.post.run(stop)
            ticking.shutdown(wait=False)
        await h.post.drain(2)
    return 0


def stopping() -> asyncio.Event:
    """An event that SIGTERM and Ctrl-C set; a second signal ends at once."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def heard() -> None:
        if stop.is_set():
            os._exit(1)
        stop.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, heard)
    return stop


@contextlib.asynccontextmanager
async def house(
    config: Config, api: str, token: str, stop: asyncio.Event, *, local: bool, sender: str, wait: bool = False
) -> AsyncIterator[House]:
    """Opens everything in order and closes it in reverse. Raises CannotStartError, StoppedError.

    ``wait``: what is out of reach and may come back (Telegram, the database) is waited for, and ends nothing.
    """
    gc.disable()  # nothing of what is brought in here is garbage, and looking for some takes a fifth of the time
    lean.locales(*(folder.name for folder in PHRASES.iterdir()))
    books, voice = load(), Voice()
    gc.enable()
    gc.freeze()  # the bookshelf stays: to look through it again and again for garbage costs a third of every thought
    gc.set_threshold(*SELDOM)
    application, file = application_of(api, token), config.data_file(local=local)
    new = config.database is None and not file.exists()
    if new:
        await reach(application.bot, api, stop, wait=wait)  # no file is made for a bot that there is not
    database = await opened(config, file, stop, role=sender, wait=wait)
    try:
        if not new:
            await reach(application.bot, api, stop, wait=wait)
        artist = Artist()
        mouth = Mouth(application.bot, database, artist, Parcel(books=books, voice=voice))
        if not database.encrypted and not local:
            log.warning("not_encrypted", hint="DATA_KEY encrypts what athletes tell; docs/data-protection.md")
        name = sender if database.dialect == "sqlite" else f"{sender}@{socket.gethostname()}:{os.getpid()}"
        post = Post(database, mouth.speak, name)
        metrics = Metrics()
        metrics.also(
            "coach_sends", "Letters spoken, by kind and outcome.", ("kind", "outcome"), lambda: post.outcomes.items()
        )
        metrics.also(
            "coach_database_errors", "What the database said no to.", ("kind",), lambda: singly(database.errors)
        )
        desk = Desk(
            database=database,
            books=books,
            voice=voice,
            bot_id=application.bot.id,
            operators=config.admin_ids,
            post=post,
            forgot=artist.forget,
            helper=Helper(),
            metrics=metrics,
        )
        reader = Reader()
        porter = Porter(application.bot, desk, reader)
        desk.fetch = porter.wake
        await application.initialize()
        try:
            yield House(
                config=config,
                database=database,
                application=application,
                voice=voice,
                desk=desk,
                post=post,
                porter=porter,
                artist=artist,
            )
        finally:
            desk.dismiss()
            reader.close()
            artist.close()
            with contextlib.suppress(TelegramError):
                await application.shutdown()
    finally:
        await database.close()


def application_of(api: str, token: str) -> AnyApplication:
    """python-telegram-bot's application over our wire; it neither polls nor keeps time."""
    builder: ApplicationBuilder[Any, Any, Any, Any, Any, Any] = Application.builder()
    secured = api.startswith("https:")
    return (
        builder.token(token)
        .base_url(f"{api}/bot")
        .base_file_url(f"{api}/file/bot")
        .request(Wire(connections=32, secured=secured))
        .get_updates_request(Wire(connections=1, secured=secured))
        .updater(None)
        .job_queue(None)
        .build()
    )


async def _live(h: House, stop: asyncio.Event, *, clock: bool) -> None:
    """Runs ears, post and clock until ``stop``, then finishes what is in hand."""
    heard: list[Heard] = []
    for handler in handler_table(heard.append):
        h.application.add_handler(handler)
    bot = h.application.bot

    async def route(raw: Sequence[dict[str, Any]]) -> list[Heard]:
        return await routed(h.application, heard, raw)

    hooked = h.config.webhook_url is not None and h.config.token is not None
    async with contextlib.AsyncExitStack() as doors:  # first: a port that is taken ends a start that has begun nothing
        watch = await doors.enter_async_context(_watched(h, stop, hooked=hooked, clock=clock))
        if hooked and watch is not None:
            from bot.hook import open_hook

            await doors.enter_async_context(open_hook(h.config, bot, h.desk, route, watch))
        until_stopped = doors.pop_all()
    ticking = _start_clock(h) if clock else None
    quiet = asyncio.Event()
    post = asyncio.create_task(h.post.run(quiet))
    porter = asyncio.create_task(h.porter.run(stop))
    menu = asyncio.create_task(_introduce(h))
    letting_go = asyncio.create_task(h.desk.let_go())
    indexing = asyncio.create_task(_index(h.desk.books))
    log.info("coach_started", bot=bot.username, database=h.database.url_shown, clock=clock)
    try:
        async with until_stopped:
            if hooked:
                await stop.wait()
            else:
                await _no_webhook(bot)
                await Ears(bot, h.desk, route).listen(stop)
    finally:
        stop.set()  # whatever has ended us: nobody may wait for it any more
        if ticking is not None:
            ticking.shutdown(wait=False)
        await porter
        quiet.set()
        for task in (menu, letting_go, indexing):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        await post
        await h.post.drain(2)
        log.info("coach_stopped")


async def _index(books: Books) -> None:
    """Makes the index of questions when the first reply is out, so that the first question need not wait for it."""
    await asyncio.sleep(SETTLED_S)
    await asyncio.to_thread(books.indexed)
    gc.freeze()  # it stays, as the bookshelf does


@contextlib.asynccontextmanager
async def _watched(h: House, stop: asyncio.Event, *, hooked: bool, clock: bool) -> AsyncIterator[Watch | None]:
    """Answers those who ask how it goes, where there is a port; without one the web server is not brought in at all."""
    if h.config.metrics_port is None and h.config.webhook_url is None:
        yield None
        return
    from bot.watch import Watch, own_door

    watch = Watch(h.config, h.desk, stop, polls=not hooked, clock=clock)
    async with own_door(watch):
        yield watch


def _start_clock(h: House) -> Any:
    """The round and the housekeeping, each second and each hour."""

    async def round_at(now: datetime) -> int:
        metrics = h.desk.metrics
        with metrics.round():
            return await one_round(now, h.database, h.desk.books, h.voice, h.desk.bot_id, h.desk.helper, metrics.said)

    async def tidy(now: datetime) -> int:
        return await keep_house(now, h.database, h.voice)

    async def look_back(now: datetime) -> int:
        async with h.database.transaction() as memory:
            return await memory.look_back(now)

    return start_clock(round_at, tidy, look_back, h.post.wake)


async def _introduce(h: House) -> None:
    """Registers the commands; the menu may come late, the coach need not wait for it."""
    commands = _commands(h.voice)
    for wait in (0, 5, 30, 300):
        await asyncio.sleep(wait)
        try:
            await h.application.bot.set_my_commands(commands)
            for language in h.desk.books.tongues.shelf:
                await h.application.bot.set_my_commands(_commands(h.voice.of(language)), language_code=language)
            break
        except TelegramError as fault:
            log.warning("commands_not_set", reason=type(fault).__name__)
    for operator in h.desk.operators:
        more = [BotCommand(name, h.voice.plain(f"command-{name}")) for name in OPERATORS_COMMANDS]
        with contextlib.suppress(TelegramError):  # who never wrote to the bot has no chat to show them in
            await h.application.bot.set_my_commands([*commands, *more], scope=BotCommandScopeChat(operator))


def _commands(voice: Voice) -> list[BotCommand]:
    """The menu of commands in the language of ``voice``."""
    return [BotCommand(name, voice.plain(f"command-{name}")) for name in SHOWN_COMMANDS if name in COMMANDS]


async def _no_webhook(bot: Bot) -> None:
    """Polling and a webhook exclude each other; what waits at Telegram is kept."""
    with contextlib.suppress(TelegramError):
        if (await bot.get_webhook_info()).url:
            await bot.delete_webhook()


async def _open_port(stand_in: Any, port: int | None) -> None:
    """PORT where it is set, else the first free one from 8090."""
    for candidate in [port] if port is not None else range(FIRST_PORT, FIRST_PORT + 100):
        try:
            await stand_in.start(candidate)
            return
        except OSError:
            continue
    raise CannotStartError(f"PORT {port} is taken or not allowed" if port else "PORT: no free port from 8090 on")


def started(main: Any) -> int:
    """Runs a composition root; what keeps it from starting is told in at most three lines, exit 2."""
    try:
        return int(asyncio.run(main))
    except CannotStartError as fault:
        for line in str(fault).splitlines()[:3]:
            print(line, file=sys.stderr)  # noqa: T201  for the operator
        return 2
    except (StoppedError, KeyboardInterrupt):
        return 0
