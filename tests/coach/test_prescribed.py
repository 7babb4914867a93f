"""What clinicians prescribe, as athletes tell it: many spellings → the limits meant, and what is no limit at all."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from coach.books import Books
from coach.constraint import KINDS, Constraint
from coach.prescribed import prescribed
from coach.untils import untils

TABLES = Path(__file__).parents[1] / "readings"
TABLE = tomllib.loads((TABLES / "limits.toml").read_text(encoding="utf-8"))
MONDAY = date(2026, 11, 23)


def spelled(limit: Constraint) -> str:
    """A limit as the table writes it."""
    parts = [limit.kind, limit.exercise, limit.group, limit.side, limit.region]
    out = [p for p in parts if p]
    out += [f"{limit.amount:g}"] if limit.amount is not None else []
    out += [limit.unit] if limit.unit else []
    out += [f"no-{limit.missing}"] if limit.missing else []
    out += [f"until {limit.until}"] if limit.until else []
    return " ".join([*out, *([f"by {limit.by}"] if limit.by else [])])


def rows(name: str) -> list[Any]:
    return [pytest.param(said, row.get("means", []), id=said[:60]) for row in TABLE[name] for said in row["said"]]


@pytest.mark.parametrize(("said", "means"), rows("prescribed"))
def test_a_limit_is_read(said: str, means: list[str], books: Books) -> None:
    found = prescribed(said, MONDAY, books.library)

    assert [spelled(c) for c in found.limits] == means


@pytest.mark.parametrize(("said", "means"), rows("lifted"))
def test_what_is_allowed_again(said: str, means: list[str], books: Books) -> None:
    found = prescribed(said, MONDAY, books.library)

    assert found.limits == ()
    assert (
        ["everything"] if found.all_lifted else sorted({spelled(c).split(" by ")[0] for c in found.lifted})
    ) == means


@pytest.mark.parametrize(("said", "means"), rows("nothing"))
def test_what_limits_nothing(said: str, means: list[str], books: Books) -> None:
    assert prescribed(said, MONDAY, books.library).limits == ()


@pytest.mark.parametrize(
    "said",
    [
        "I lifted 12 kg today goblet squat 2x8", "lifted 12 kg, rows 3x8", "I lifted it", "my mood lifted",
        "I cleared 60 kg on squats", "cleared out the garage today", "just lifted",
    ],
)  # fmt: skip
def test_what_was_lifted_by_hand_takes_no_limit_off(said: str, books: Books) -> None:
    found = prescribed(said, MONDAY, books.library)

    assert not found.all_lifted and not found.lifted


def test_every_kind_of_limit_is_in_the_table() -> None:
    there = {m.split()[0] for row in TABLE["prescribed"] for m in row["means"]}

    assert there == set(KINDS)


def test_ordinary_messages_hold_no_limits(books: Books) -> None:
    """Logs, feelings and questions of the other tables: only what a clinician said may be one."""
    files = ["fresh.toml", "fresh-second.toml", "lifts.toml", "feelings.toml", "not-a-log.toml"]
    said = set(_texts([tomllib.loads((TABLES / f).read_text(encoding="utf-8")) for f in files]))
    found = {s for s in said if prescribed(s, MONDAY, books.library).limits}

    assert len(said) > 450
    assert found == set()


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [t for v in inner for t in _texts(v)]


@pytest.mark.parametrize(
    "said",
    [
        "physio says no " + "jumping or " * 400,
        "no squats until " * 300,
        "physio: " + "x" * 4000,
        "🙂" * 500,
        "'" * 200,
        "İ" * 50,
    ],
    ids=["a long list", "endless ends", "one word", "pictures", "apostrophes", "letters that grow"],
)
def test_spoilt_messages_do_no_harm(said: str, books: Books) -> None:
    prescribed(said, MONDAY, books.library)
    prescribed(said, MONDAY, books.library, asked=True)


ENDS = [
    ("for 3 weeks", "2026-12-14"),
    ("for six to eight weeks", "2027-01-18"),
    ("for another couple of weeks", "2026-12-07"),
    ("3 months", "2027-02-23"),
    ("until 12 dec", "2026-12-12"),
    ("until 12. dec", "2026-12-12"),
    ("till dec 12th", "2026-12-12"),
    ("until 12/11", "2026-12-11"),  # of two readings the later
    ("until 1.2.27", "2027-02-01"),
    ("until 2027-01-05", "2027-01-05"),
    ("until friday", "2026-11-27"),
    ("until next friday", "2026-12-04"),
    ("until the 12th", "2026-12-12"),
    ("until january", "2027-01-01"),
    ("until the end of january", "2027-01-31"),
    ("until mid december", "2026-12-15"),
    ("before 12 dec", "2026-12-11"),
    ("for the rest of the month", "2026-11-30"),
    ("until the new year", "2027-01-01"),
    ("until christmas", "2026-12-25"),
    ("until my next appointment", "open"),
    ("until further notice", "open"),
    ("until 20 nov", "slip"),
    ("until 31 feb", "slip"),
    ("3 times a week", "none"),
    ("2 weeks ago", "none"),
    ("through the knee", "none"),
    ("up to 20 kg", "none"),
    ("a week", "none"),
]


@pytest.mark.parametrize(("said", "until"), ENDS, ids=[e[0] for e in ENDS])
def test_how_long(said: str, until: str) -> None:
    found = untils(f"no jumping {said}", MONDAY)

    if until == "none":
        assert found == []
    else:
        one = found[0]
        assert ("slip" if one.slip else "open" if one.day is None else one.day.isoformat()) == until
