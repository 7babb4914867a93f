"""Everything the coach remembers, on one page. Rule: an athlete's data stands beside an ``athlete_id`` or ``chat_id``.

``forget`` finds rows by those two names, so a table that keeps to the rule is forgotten without another line.
What an athlete told, and what was said to them, stands in ``SealedText`` and ``SealedForm``.
Moments are ``Instant`` (aware UTC), days are the athlete's local ones. No running value is stored but those that the
clock needs to find its work (``next_word_at``).
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    func,
    text,
)
from sqlalchemy.types import TypeDecorator

from storage.sealing import SealedForm, SealedText, storable


class Instant(TypeDecorator[datetime]):
    """A moment: aware in, aware UTC out. A naive one raises ValueError: SQLite would lose its zone silently."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC; SQLite keeps it without the zone, as text that sorts."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a naive moment: {value!r}")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Aware UTC again."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Said(TypeDecorator[str]):
    """Text as it was typed. What no database can hold (NUL, half a surrogate pair) is shown as a replacement sign."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text, fit for UTF-8."""
        return None if value is None else storable(value)


BigId = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by itself only in an INTEGER key
Form = JSON(none_as_null=True)
metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def _owner(**more: Any) -> Column[int]:
    return Column("athlete_id", BigId, ForeignKey("athletes.id"), **more)


#: Who is coached. ``asking`` is the question put last; ``next_word_at`` when the clock has to look here again;
#: ``heard_at`` when the athlete last wrote or pressed.
athletes = Table(
    "athletes",
    metadata,
    Column("id", BigId, primary_key=True, autoincrement=True),
    Column("telegram_id", BigInteger, nullable=False, unique=True),
    Column("chat_id", BigInteger, nullable=False, index=True),
    Column("name", SealedText("athletes.name"), nullable=False),
    Column("language", Said, nullable=False),
    Column("asking", SealedForm("athletes.asking")),
    Column("next_word_at", Instant),
    Column("asleep_since", Instant),
    Column("heard_at", Instant),
    Column("created_at", Instant, nullable=False, server_default=func.now()),
    sqlite_autoincrement=True,  # a forgotten athlete's number is never given to another
)
#: The round's index: only those who are awake and have a word to come.
Index("ix_athletes_due", athletes.c.next_word_at, athletes.c.id)

#: Updates that are done: seen again, they do nothing. Nobody's name stands here.
updates = Table(
    "updates",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False, index=True),
    sqlite_with_rowid=False,
)

#: What was typed, verbatim. ``first_text`` is what an edited message said at first.
messages = Table(
    "messages",
    metadata,
    _owner(primary_key=True),
    Column("message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("text", SealedText("messages.text"), nullable=False),
    Column("first_text", SealedText("messages.text")),
    Column("edited_at", Instant),
)

#: The records (coach/diary.py). ``lasting``: settings, pauses, proposals and answers, recalled whatever their age.
diary = Table(
    "diary",
    metadata,
    _owner(primary_key=True),
    Column("origin", String, primary_key=True),
    Column("idx", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("lasting", Boolean, nullable=False),
    Column("doubtful", Boolean, nullable=False),
    Column("withdrawn_at", Instant),
    Column("body", SealedForm("diary.body"), nullable=False),
)
Index("ix_diary_recent", diary.c.athlete_id, diary.c.at)

#: The plan's weeks as they were issued.
weeks = Table(
    "weeks",
    metadata,
    _owner(primary_key=True),
    Column("start", Date, primary_key=True),
    Column("body", SealedForm("weeks.body"), nullable=False),
)

#: Files that a worker has still to fetch and read; gone when that is done. ``until``: leased to a worker.
files = Table(
    "files",
    metadata,
    _owner(primary_key=True),
    Column("origin", String, primary_key=True),
    Column("keep", Boolean, nullable=False),
    Column("body", SealedForm("files.body"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("until", Instant),
)

#: What is to be said, and what became of it. ``rank`` 0: alerts, 1: answers, 2: words.
outbox = Table(
    "outbox",
    metadata,
    Column("id", BigId, primary_key=True, autoincrement=True),
    _owner(index=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("kind", String, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("payload", SealedForm("outbox.payload"), nullable=False),
    Column("origin", String, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("not_before", Instant),
    Column("expires_at", Instant),
    Column("attempts", Integer, nullable=False),
    Column("state", String, nullable=False),  # owed, sent, dropped
    Column("settled_at", Instant),
    Column("message_id", BigInteger),
    Column("reason", Said),
    sqlite_autoincrement=True,  # a late "sent" must never mark another letter
)
Index("ix_outbox_turn", outbox.c.rank, outbox.c.id)
Index("ix_outbox_chat", outbox.c.chat_id, outbox.c.rank, outbox.c.id)
Index("ix_outbox_expiry", outbox.c.expires_at)
Index("ix_outbox_settled", outbox.c.settled_at)

#: One sender a chat at a time; ``free_at`` keeps one message a second to a chat.
leases = Table(
    "leases",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("sender", String),
    Column("until", Instant),
    Column("free_at", Instant, nullable=False, index=True),
    sqlite_with_rowid=False,
)

#: Words the coach started, each once.
claims = Table(
    "claims",
    metadata,
    _owner(primary_key=True),
    Column("kind", String, primary_key=True),
    Column("subject", String, primary_key=True),
    Column("day", Date, primary_key=True, index=True),
    Column("slot", String, primary_key=True),
    sqlite_with_rowid=False,
)

#: Updates that failed twice: their raw text under the fault's id, kept for the keeper of this coach.
faults = Table(
    "faults",
    metadata,
    Column("fault_id", String, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, index=True),
    Column("raw", SealedText("faults.raw"), nullable=False),
    Column("at", Instant, nullable=False),
)

#: The one budget of all senders, in one row (storage/pace.py).
pace = Table(
    "pace",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("body", Form, nullable=False),
)

#: Telegram's file ids of pictures that were uploaded once.
media = Table(
    "media",
    metadata,
    Column("key", String, primary_key=True),
    Column("file_id", String, nullable=False),
)

#: Which keys sealed what is kept (storage/keys.py); ``all_sealed_at``: when no older row was left.
keys = Table(
    "keys",
    metadata,
    Column("id", String, primary_key=True),
    Column("proof", Text, nullable=False),
    Column("all_sealed_at", Instant),
)

#: Indexes of some rows only: of which.
PARTIAL = {
    "ix_athletes_due": "asleep_since IS NULL AND next_word_at IS NOT NULL",
    "ix_outbox_turn": "state = 'owed'",
    "ix_outbox_chat": "state = 'owed'",
    "ix_outbox_expiry": "state = 'owed'",
}


def told_to(dialect: str, tables: MetaData = metadata) -> MetaData:
    """The tables with what a dialect has to be told of its indexes, for whoever makes them from this page.

    A coach never does, its migrations do; and to name a dialect here brings all of it in at every start.
    """
    for table in tables.tables.values():
        for index in table.indexes:
            if index.name in PARTIAL:
                index.dialect_options[dialect]["where"] = text(PARTIAL[str(index.name)])
    return tables
