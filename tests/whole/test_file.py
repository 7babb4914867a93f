"""A big file dropped into the chat of a whole coach: it is told how far it is, and then what is in it."""

from __future__ import annotations

import io
import time
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import aiohttp
import pytest

from bot.files.porter import SHOWN_AFTER_S
from bot.standin.server import StandIn
from tests.bot.test_import import KEEP, hevy
from tests.whole.running import Person, coach, until

pytestmark = pytest.mark.whole


async def test_fifty_thousand_rows_are_told_of_on_the_way_and_end_in_what_was_found(
    standin: StandIn, tmp_path: Path
) -> None:
    told: list[tuple[float, str]] = []
    running = await coach(
        "run",
        TELEGRAM_BOT_TOKEN=standin.token,
        TELEGRAM_API_URL=standin.url,
        DATABASE_URL=f"sqlite:///{tmp_path / 'coach.sqlite3'}",
    )
    try:
        async with aiohttp.ClientSession() as http:
            ana = Person(http, standin.url)
            await ana.do("chats", name="Ana", language="en")
            form = aiohttp.FormData({"chat": str(ana.chat), "caption": ""})
            form.add_field(
                "file",
                io.BytesIO(hevy(5000, datetime(2020, 1, 1, tzinfo=UTC))),
                filename="hevy.csv",
                content_type="text/csv",
            )
            async with http.post(f"{standin.url}/sim/document", data=form) as answer:
                assert answer.status == 200

            async def found() -> bool:
                heard = await ana.heard()
                way = [m["text"] for m in heard if "Still reading" in m.get("text", "")]
                assert len(way) <= 1
                if way and (not told or told[-1][1] != way[0]):
                    told.append((time.monotonic(), way[0]))
                return not way and KEEP in str(heard)

            await until(found, within=90, what="what was found")
        assert all(b - a > SHOWN_AFTER_S - 0.5 for (a, _), (b, _) in pairwise(told))
    finally:
        assert await running.stop() == 0
    assert "Traceback" not in running.err
