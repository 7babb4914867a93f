"""Rows for every table of any schema, made by the kinds of its columns: what a migration or a backup has to carry."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from sqlalchemy import BigInteger, Column, MetaData, Table, delete, insert, null, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.migrations.past import columns_of, kind_of, tables_at
from storage.tables import Instant

Rows = dict[str, list[dict[str, Any]]]
#: What a start puts there by itself, and what only a key can write.
LEFT_OUT = ("pace", "keys")
TEXTS = ("", "squats 3×8 60 kg", "'; DROP TABLE athletes; --", 'Zoë 🏃\u2028\n\t"\\', "x" * 300)
FORMS: tuple[Any, ...] = (
    {},
    {"act": "run", "distance_m": 5000.5, "note": None},
    {"ü": ["\u2028", "\0", 2**53]},
    "sealed1:…",
)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MOMENTS = (
    datetime(2026, 3, 2, 7, 0, tzinfo=UTC),
    datetime(1999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    datetime(2026, 10, 25, 0, 30, 0, 1, tzinfo=UTC),
)


def tables(revision: str) -> MetaData:
    """A schema's tables, such that both databases take and give Python's own values."""
    made = MetaData()
    for table in tables_at(revision).sorted_tables:
        copy = table.to_metadata(made)
        for name, kind in columns_of(table):
            if kind == "instant":
                copy.c[name].type = Instant()
    return made


def samples(revision: str, many: int = 4) -> Rows:
    """``many`` rows for each table: empty, long, foreign and forged values among them."""
    out: Rows = {}
    for table in tables(revision).sorted_tables:
        if table.name not in LEFT_OUT:
            out[table.name] = [{c.name: _sample(c, kind, n) for c, kind in _columns(table)} for n in range(1, many + 1)]
    return out


def _sample(column: Column[Any], kind: str, n: int) -> Any:
    if column.nullable and n == 1:
        return None
    if column.foreign_keys or column.name in ("id", "athlete_id"):
        return n
    if kind == "text":
        return f"{TEXTS[n % len(TEXTS)]}{n}" if column.primary_key or column.unique else TEXTS[n % len(TEXTS)]
    wide = isinstance(column.type, BigInteger)
    return {
        "int": (2**62 if wide else 2**30) + n,
        "bool": n % 2 == 0,
        "instant": MOMENTS[n % len(MOMENTS)],
        "day": date(2026, 2, 27) + timedelta(days=n),
        "json": FORMS[n % len(FORMS)],
    }[kind]


_WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
_LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _WORDS
_FORM = st.dictionaries(_WORDS, st.recursive(_LEAVES, lambda x: st.lists(x, max_size=3), max_leaves=5), max_size=3)


def _any(column: Column[Any], kind: str, people: list[int]) -> st.SearchStrategy[Any]:
    largest = 2**63 - 1 if isinstance(column.type, BigInteger) else 2**31 - 1
    if column.foreign_keys:
        made: st.SearchStrategy[Any] = st.sampled_from(people)
    else:
        made = {
            "int": st.integers(-largest, largest),
            "text": _WORDS,
            "bool": st.booleans(),
            "instant": st.integers(-(2**50), 2**52).map(lambda us: EPOCH + timedelta(microseconds=us)),
            "day": st.dates(date(1900, 1, 1), date(2200, 1, 1)),
            "json": _FORM | _WORDS,
        }[kind]
    if column.name == "state":
        made = st.sampled_from(["sent", "dropped"])
    return st.none() | made if column.nullable else made


@st.composite
def contents(draw: st.DrawFn, revision: str) -> Rows:
    """Anything at all that the tables of a schema can hold."""
    people = draw(st.lists(st.integers(1, 2**31 - 1), min_size=1, max_size=4, unique=True))
    out: Rows = {}
    for table in tables(revision).sorted_tables:
        if table.name in LEFT_OUT:
            continue
        row = st.fixed_dictionaries({c.name: _any(c, kind, people) for c, kind in _columns(table)})
        if table.name == "athletes":
            size = len(people)
            rows = draw(st.lists(row, min_size=size, max_size=size, unique_by=lambda r: r["telegram_id"]))
            out[table.name] = [{**r, "id": number} for r, number in zip(rows, people, strict=True)]
        else:
            key = [c.name for c in table.primary_key.columns]
            out[table.name] = draw(st.lists(row, max_size=3, unique_by=lambda r, key=key: tuple(r[k] for k in key)))
    return out


def _columns(table: Table) -> Iterable[tuple[Column[Any], str]]:
    return [(c, "instant" if isinstance(c.type, Instant) else kind_of(c)) for c in table.columns]


async def put(db: AsyncConnection, revision: str, rows: Rows) -> None:
    """Writes rows into the tables of a schema, in place of what was there."""
    made = tables(revision)
    for table in reversed(made.sorted_tables):
        if table.name not in LEFT_OUT:
            await db.execute(delete(table))
    for table in made.sorted_tables:
        for row in rows.get(table.name, []):
            await db.execute(insert(table).values({k: null() if v is None else v for k, v in row.items()}))


async def found(db: AsyncConnection, revision: str) -> Rows:
    """All rows of a schema's tables, in the order of their keys."""
    out: Rows = {}
    for table in tables(revision).sorted_tables:
        if table.name not in LEFT_OUT:
            rows = (await db.execute(select(table))).mappings()
            out[table.name] = in_order([dict(row) for row in rows], table)
    return out


def in_order(rows: list[dict[str, Any]], table: Table) -> list[dict[str, Any]]:
    """Rows in the order of their keys."""
    key = [c.name for c in table.primary_key.columns]
    return sorted(rows, key=lambda row: tuple(str(row[k]) for k in key))


def sorted_rows(rows: Rows, revision: str) -> Rows:
    """The same, each table in the order of its keys."""
    return {t.name: in_order(rows[t.name], t) for t in tables(revision).sorted_tables if t.name in rows}
