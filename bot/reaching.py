"""What has to be in reach before the coach can start: Telegram and the database.

Rule: what is wrong with a setting ends the start; what may come back by itself is waited for where that is asked.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path

import structlog
from telegram import Bot
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.config import CannotStartError, Config
from bot.ears import seconds
from bot.logs import clean
from storage.database import BadDatabase, Database, open_database

log = structlog.get_logger()

REACH_S = 15  #: how long the API may stay out of reach where nobody waits for it


class StoppedError(Exception):
    """Asked to stop before everything had started."""


async def opened(config: Config, default: Path, stop: asyncio.Event, *, role: str, wait: bool) -> Database:
    """The database, held for a role and upgraded. Raises CannotStartError, StoppedError."""
    for again in _again_in():
        database = None
        try:
            database = await open_database(config.database, default=default, ring=config.ring())
            database.hold(role)
            await database.upgrade()
            return database
        except BadDatabase as fault:
            if database is not None:
                await database.close()
            if not (wait and fault.outage):
                raise CannotStartError(f"{fault.variable}: {fault}") from None
            log.warning("database_not_reached", reason=str(fault), again_in_s=again)
        await _rested(stop, again)
    raise AssertionError  # it goes on for ever


def _again_in() -> Iterator[float]:
    """How long to wait before each next try at start: longer and longer, and half a minute at most."""
    yield from (1.0, 2.0, 4.0, 8.0, 15.0)
    yield from repeat(30.0)


async def _rested(stop: asyncio.Event, seconds_: float) -> None:
    """Waits so long. Raises StoppedError where somebody asks us to stop meanwhile."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds_):
            await stop.wait()
    if stop.is_set():
        raise StoppedError


async def reach(bot: Bot, api: str, stop: asyncio.Event, *, wait: bool) -> None:
    """Asks the API who we are. Raises CannotStartError where it refuses or, unless we ``wait``, is silent for 15 s."""
    reaching, stopping = asyncio.create_task(_ask(bot, api, wait=wait)), asyncio.create_task(stop.wait())
    try:
        most = None if wait else REACH_S
        await asyncio.wait({reaching, stopping}, timeout=most, return_when=asyncio.FIRST_COMPLETED)
        if reaching.done():
            reaching.result()
        elif stop.is_set():
            raise StoppedError
        else:
            raise CannotStartError(f"TELEGRAM_API_URL: no connection to {clean(api)} within {REACH_S} s")
    finally:
        stopping.cancel()
        reaching.cancel()
        with contextlib.suppress(asyncio.CancelledError, CannotStartError):
            await reaching


async def _ask(bot: Bot, api: str, *, wait: bool) -> None:
    """getMe, until it is answered: each second, or seldomer and seldomer where we ``wait``."""
    for again in _again_in() if wait else repeat(1.0):
        try:
            await bot.initialize()
            return
        except InvalidToken:
            raise CannotStartError("TELEGRAM_BOT_TOKEN is refused by the API: no such bot") from None
        except (NetworkError, RetryAfter) as fault:
            log.warning("api_not_reached", reason=type(fault).__name__)
            await asyncio.sleep(min(seconds(fault.retry_after), 5) if isinstance(fault, RetryAfter) else again)
        except TelegramError as fault:
            said = f"{clean(api)} answered: {fault}"
            raise CannotStartError(f"TELEGRAM_BOT_TOKEN or TELEGRAM_API_URL: {said}") from None
