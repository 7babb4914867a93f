"""What athletes told is sealed with a key that the database never sees."""

from __future__ import annotations

import hashlib
import hmac
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from coach.acts import Symptom
from coach.diary import Asking, Known, Record, Turn
from storage.database import BadKeys, Database, open_database
from storage.heard import Outgoing, Person, Remembered, Told
from storage.sealing import BadKeyError, Ring, SealedForm, SealedText, aes_gcm, key_from, new_key
from storage.tables import metadata

AT = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
ANA = Person(7, 7, "Anastasia", "en")
OLD, NEW = b"o" * 32, b"n" * 32
SECRET = "my left knee is a secret"


class Toy:
    """A cipher of nothing but the standard library: the tests are about what is sealed, not about how well."""

    def __init__(self, key: bytes):
        self.key = key

    def _mixed(self, nonce: bytes, data: bytes) -> bytes:
        stream = hashlib.shake_256(self.key + nonce).digest(len(data))
        return bytes(a ^ b for a, b in zip(data, stream, strict=True))

    def encrypt(self, nonce: bytes, data: bytes, associated_data: bytes) -> bytes:
        sealed = self._mixed(nonce, data)
        return sealed + hmac.digest(self.key, nonce + associated_data + sealed, "sha256")

    def decrypt(self, nonce: bytes, data: bytes, associated_data: bytes) -> bytes:
        sealed, tag = data[:-32], data[-32:]
        if not hmac.compare_digest(tag, hmac.digest(self.key, nonce + associated_data + sealed, "sha256")):
            raise ValueError
        return self._mixed(nonce, sealed)


def ring(*keys: bytes) -> Ring:
    return Ring(keys, Toy)


@pytest.fixture
async def sealed(database_url: str) -> AsyncIterator[Database]:
    """A database of either kind with a key."""
    opened = await opened_with(database_url, ring(OLD))
    yield opened
    await opened.close()


async def opened_with(url: str, keys: Ring | None) -> Database:
    database = await open_database(url, ring=keys)
    try:
        await database.upgrade()
    except BaseException:
        await database.close()
        raise
    return database


async def tell(database: Database, number: int, said: str, *, edited: bool = False, message: int = 1) -> None:
    """One message with everything that a turn can leave behind."""
    async with database.transaction() as memory:
        known = (await memory.recall([ANA], since=date(2026, 1, 1)))[7]
        body = Symptom(when=AT.date(), symptom="pain", region="knee", side="left", severity=4)
        turn = Turn(
            records=(Record(origin=f"m{message}", index=0, at=AT, body=body),),
            withdrawn=(f"m{message}",) if edited else (),
            asking=Asking(topic="feedback"),
        )
        letter = Outgoing(7, "answer", {"text": f"Noted: {said}"}, None, None, f"u{number}")
        told = Told(message_id=message, at=AT, text=said, edited=edited)
        await memory.remember(
            [
                Remembered(
                    bot_id=42, update_id=number, athlete_id=known.athlete_id, told=told, turn=turn, outgoing=(letter,),
                    next_word_at=None, at=AT, asleep=None,
                )
            ]
        )  # fmt: skip


async def kept(database: Database) -> dict[str, Any]:
    async with database.reading() as memory:
        return await memory.everything(1)


async def recalled(database: Database) -> Known:
    async with database.transaction() as memory:
        return (await memory.recall([ANA], since=date(2026, 1, 1)))[7]


async def raw(database: Database) -> str:
    """Every row of every table that may hold an athlete's words, as the database itself has it."""
    out = []
    async with database.reader.connect() as db:
        for table in metadata.sorted_tables:
            columns = [c.name for c in table.columns if isinstance(c.type, (SealedText, SealedForm))]
            if columns:
                parts = ", ".join(f"CAST({c} AS TEXT)" for c in columns)
                out += [str(row) for row in await db.execute(text(f"SELECT {parts} FROM {table.name}"))]
    return "\n".join(out)


async def test_what_was_told_is_read_back_and_stands_nowhere_in_clear(sealed: Database) -> None:
    await tell(sealed, 1, SECRET)
    found = await raw(sealed)

    assert (await kept(sealed))["messages"][0]["text"] == SECRET
    assert (await kept(sealed))["diary"][0]["body"]["region"] == "knee"
    known = await recalled(sealed)
    assert known.records[0].body.region == "knee"  # type: ignore[union-attr]  # the symptom told
    assert known.asking == Asking(topic="feedback")
    assert known.hint["name"] == "Anastasia"
    assert not [word for word in ("knee", "secret", "pain", "Anastasia", "feedback", "Noted") if word in found]


async def test_an_edit_keeps_the_first_text_and_one_that_changes_nothing_leaves_no_mark(sealed: Database) -> None:
    await tell(sealed, 1, "as it was")
    await tell(sealed, 2, "as it was", edited=True)
    assert (await kept(sealed))["messages"][0]["edited_at"] is None

    await tell(sealed, 3, "as it is", edited=True)
    message = (await kept(sealed))["messages"][0]
    assert (message["first_text"], message["text"]) == ("as it was", "as it is")


async def test_what_stood_in_clear_is_sealed_when_a_key_comes(database_url: str) -> None:
    clear = await opened_with(database_url, None)
    await tell(clear, 1, SECRET)
    for number in range(2, 7):
        await tell(clear, number, f"sealed1:01234567:{SECRET}", message=number)
    before = await kept(clear)
    assert SECRET in await raw(clear)
    await clear.close()

    sealed = await opened_with(database_url, ring(OLD))
    assert SECRET not in await raw(sealed)
    assert await kept(sealed) == before
    assert await sealed.seal() == 0
    await sealed.close()


async def test_nothing_in_clear_stays_in_the_file(sqlite_url: str, tmp_path: Path) -> None:
    clear = await opened_with(sqlite_url, None)
    await tell(clear, 1, SECRET)
    await clear.close()
    await (await opened_with(sqlite_url, ring(OLD))).close()

    assert not [f.name for f in tmp_path.iterdir() if SECRET.encode() in f.read_bytes()]


async def test_a_new_key_seals_all_anew_and_the_old_one_can_go(database_url: str) -> None:
    first = await opened_with(database_url, ring(OLD))
    await tell(first, 1, SECRET)
    await first.close()
    both = await opened_with(database_url, ring(NEW, OLD))
    assert (await kept(both))["messages"][0]["text"] == SECRET
    await both.close()

    alone = await opened_with(database_url, ring(NEW))
    assert (await kept(alone))["messages"][0]["text"] == SECRET
    assert (await recalled(alone)).records
    await alone.close()


@pytest.mark.parametrize("keys", [None, ring(NEW)], ids=["no-key", "another-key"])
async def test_without_its_key_nothing_starts(keys: Ring | None, database_url: str) -> None:
    await (await opened_with(database_url, ring(OLD))).close()

    with pytest.raises(BadKeys):
        await opened_with(database_url, keys)


async def test_a_sealed_value_belongs_to_its_column(sqlite_url: str, tmp_path: Path) -> None:
    database = await opened_with(sqlite_url, ring(OLD))
    await tell(database, 1, SECRET)
    with sqlite3.connect(tmp_path / "coach.db") as db:
        db.execute("UPDATE athletes SET name = (SELECT text FROM messages)")
    db.close()

    assert SECRET not in (await kept(database))["athlete"]["name"]
    await database.close()


async def test_deleting_leaves_nothing_sealed_either(sealed: Database) -> None:
    await tell(sealed, 1, SECRET)
    async with sealed.transaction() as memory:
        await memory.forget(1)

    assert await raw(sealed) == ""


@pytest.mark.parametrize("text", ["", "short", "x" * 44, "A" * 40, "A" * 43 + "===", "A" * 42 + "é="])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(BadKeyError):
        key_from(text)


def test_the_real_cipher_opens_what_it_sealed() -> None:
    pytest.importorskip("cryptography")
    made = Ring([key_from(new_key()), OLD])
    hidden = made.seal(SECRET, "messages.text")

    assert made.open(hidden, "messages.text") == SECRET
    assert made.open(hidden, "faults.raw") is None
    assert Ring([OLD], aes_gcm).open(hidden, "messages.text") is None
    assert made.open(hidden[:-6] + "AAAAA=", "messages.text") is None
