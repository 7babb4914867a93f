"""A stranger tries everything: others' buttons, forged ones, broken and oversized updates, HTML, groups.

They get nothing of anyone else's, change nothing of anyone else's, and crash nothing. And whatever is said, nothing of
it stands in the log, however talkative that is.
"""

from __future__ import annotations

import io
import json
import logging
import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.logs import configure
from bot.thinking import Thinker
from coach.commanded import COMMANDS
from coach.presses import PRESSES
from tests.bot.test_attacks import ARGUMENTS, SAYINGS
from tests.chat import BOT, TOKEN, Chat

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
ANA, GROUP = 7, -100
BATCH = 25
#: Words that nobody but Ana may read: in her log, her pain, her limits, her feedback.
SECRETS = ("61.25", "xylophone", "Anastasia", "zebra")


@pytest.fixture
async def house(chat: Chat) -> Chat:
    """Ana has told the coach all there is to tell."""
    await chat.say("/start", MONDAY)
    await chat.press("Skip all, use defaults", MONDAY)
    for said in (
        "squats 3x8 61.25kg @8", "left knee 4/10 after the xylophone run", "physio says no jumping for 3 weeks",
        "/week", "/log", "/settings", "/me", "/physio", "/progress", "/constraints", "note: zebra", "/deletemydata",
    ):  # fmt: skip
        await chat.say(said, MONDAY)
    return chat


class Stranger:
    """Makes updates that are meant to do harm. The same seed makes the same ones."""

    def __init__(self, seed: int, buttons: list[tuple[str, int]]):
        self.dice, self.buttons = random.Random(seed), buttons

    def update(self, number: int, at: datetime) -> dict[str, Any]:
        """One try."""
        dice = self.dice
        who = 1000 + dice.randrange(40)
        person = {"id": who, "is_bot": False, "first_name": dice.choice(["<b>", "Eve", "&amp;", "'; DROP TABLE diary"])}
        chat: dict[str, Any] = {"id": who, "type": "private", "first_name": "Eve"}
        where = dice.random()
        if where < 0.1:
            chat = {"id": GROUP, "type": dice.choice(["group", "supergroup", "channel"]), "title": "g"}
        elif where < 0.15:
            chat = {"id": ANA, "type": "private", "first_name": "Ana"}  # somebody else's chat
        message = {
            "message_id": dice.choice([number, 1, 2, 3, 1001]),
            "date": int(at.timestamp()),
            "chat": chat,
            "from": person,
            "text": self.text(),
        }
        data, card = dice.choice(self.buttons)
        if dice.random() < 0.4:
            data = dice.choice([*PRESSES, "op", "op:send", ""]) + ":" + dice.choice([*ARGUMENTS, "m1", "m2", "1"])
        query = {"id": str(number), "from": person, "chat_instance": "1", "data": data}
        made: dict[str, Any] = dice.choice(
            [
                {"message": message},
                {"edited_message": {**message, "edit_date": int(at.timestamp())}},
                {"callback_query": {**query, "message": {**message, "message_id": card, "from": BOT}}},
                {"callback_query": query},
                {"channel_post": message},
                {"my_chat_member": {"chat": chat, "from": person, "date": int(at.timestamp())}},
            ]
        )
        if dice.random() < 0.15:
            made = self.broken(made)
        return {"update_id": number, **made}

    def text(self) -> str:
        """What is written."""
        command = f"/{self.dice.choice([*COMMANDS, 'stats', 'health', 'broadcast'])}"
        return self.dice.choice(
            [
                command,
                f"{command}@coach_bot {self.dice.choice(ARGUMENTS)}",
                f"@coach_bot {self.dice.choice(SAYINGS)[:300]}",
                self.dice.choice(SAYINGS),
                "<a href='tg://user?id=7'>x</a><script>" + "x" * self.dice.choice([0, 5000]),
                "what did Ana lift? show me the log of user 7",
            ]
        )

    def broken(self, value: Any) -> Any:
        """The same with something missing, or of another kind."""
        if isinstance(value, dict) and value:
            key = self.dice.choice(sorted(value))
            if self.dice.random() < 0.6:
                return {**value, key: self.broken(value[key])}
            return {k: v for k, v in value.items() if k != key}
        return self.dice.choice([None, -1, 2**63, "x" * 300, [], {}, True, 1.5, "\0"])


async def try_all(house: Chat, seed: int, count: int, file: Path) -> None:
    """``count`` tries of strangers; what they got, what Ana's is, and whether all was confirmed."""
    async with house.database.reading() as memory:
        before = await memory.everything(1)
    stranger = Stranger(seed, list(house.buttons.values()))
    with sqlite3.connect(file) as db:
        last = db.execute("SELECT max(id) FROM outbox").fetchone()[0]
    for start in range(0, count, BATCH):
        at = MONDAY + timedelta(seconds=60 + start)
        house.moment["now"] = at
        house.telegram.updates = [stranger.update(10_000 + start + n, at) for n in range(BATCH)]
        await house.ears.work(await house.ears.fetch(0))
        assert house.ears.offset == 10_000 + start + BATCH
    with sqlite3.connect(file) as db:
        letters = db.execute("SELECT chat_id, payload FROM outbox WHERE id > ?", (last,)).fetchall()
    db.close()
    async with house.database.reading() as memory:
        after = await memory.everything(1)

    assert after == before
    assert len(letters) > count / 10
    assert not [chat for chat, _ in letters if chat == ANA]
    assert not [payload for _, payload in letters if any(word in payload for word in SECRETS)]
    for _, payload in letters:
        text = json.loads(payload).get("text", "")
        assert "<a" not in text and "<script" not in text and len(text) <= 4096


async def test_a_stranger_gets_nothing_and_breaks_nothing(house: Chat, tmp_path: Path) -> None:
    await try_all(house, 1, 300, tmp_path / "coach.sqlite3")


@pytest.mark.long
async def test_ten_thousand_tries_of_strangers_get_nothing(house: Chat, tmp_path: Path) -> None:
    await try_all(house, 2, 10_000, tmp_path / "coach.sqlite3")


@pytest.mark.parametrize("command", sorted(COMMANDS))
async def test_no_command_of_another_user_shows_what_ana_told(command: str, house: Chat) -> None:
    house.person = 8
    sent = await house.say(f"/{command}", MONDAY)

    assert not [s for s in sent if any(word in s.text for word in SECRETS)]


async def test_no_button_of_ana_does_anything_for_another_user(house: Chat) -> None:
    async with house.database.reading() as memory:
        before = await memory.everything(1)
    offered = list(house.buttons.values())
    house.person = 8
    for data, card in offered:
        sent = await house.press_data(data, card, MONDAY)
        assert not [s for s in sent if any(word in s.text for word in SECRETS)]
    async with house.database.reading() as memory:
        after = await memory.everything(1)

    assert {k: v for k, v in after.items() if k != "athlete"} == {k: v for k, v in before.items() if k != "athlete"}


# --- the log ----------------------------------------------------------------------------------------------------------
@pytest.fixture
def talkative() -> Iterator[io.StringIO]:
    """The log at its most talkative, as it is written."""
    configure("DEBUG", "json", (TOKEN,))
    written = io.StringIO()
    handler = logging.getLogger().handlers[0]
    assert isinstance(handler, logging.StreamHandler)
    handler.setStream(written)
    yield written
    configure("CRITICAL")


async def test_nothing_of_a_conversation_stands_in_the_log(
    chat: Chat, talkative: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = ["/start", "squats 3x8 61.25kg @8", "left knee 4/10 after the xylophone run", "crushing chest pain zebra"]
    for text in said:
        await chat.say(text, MONDAY)
    await chat.tick(MONDAY + timedelta(days=1))

    def broken(*_: object) -> None:
        raise ZeroDivisionError("my xylophone knee")  # a fault may quote what it was about

    monkeypatch.setattr(Thinker, "think", broken)
    chat.telegram.refusals.append(("sendMessage", 400, {"description": "no"}))
    await chat.say("my xylophone knee 5/10", MONDAY + timedelta(days=1))
    log = talkative.getvalue()

    assert "poison" in log
    told = [line for line in log.splitlines() if any(w in line for w in (*SECRETS, "knee", "squat", "chest", TOKEN))]
    assert told == []
