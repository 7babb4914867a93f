"""Every format's files against what has to come of them (expected.toml), read as a worker reads them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.files.reading import format_of, parsed
from coach.books import Books
from coach.imports.found import NotReadableError, still
from coach.imports.names import names_of, understood
from coach.notation import show
from tests.imports.desk import TERMS, answered

HERE = Path(__file__).parent
CASES = tomllib.loads((HERE / "expected.toml").read_text(encoding="utf-8"))["file"]


def data_of(name: str) -> bytes:
    return (HERE / "files" / name).read_bytes()


def kept(name: str, books: Books) -> list[str]:
    """What is kept of a file, as the log would write it."""
    library = books.library
    words = {slug: e.name for slug, e in library.exercises.items()}
    out = []
    for one in understood(parsed(data_of(name), TERMS, still).found, names_of(library, {})):
        when = f"{one.at:%Y-%m-%d %H:%M}" if one.timed else f"{one.at:%Y-%m-%d}"
        out.append(" · ".join(t for t in (when, show(one.act, words), one.note) if t))
    return out


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["name"])
def test_a_file_tells_what_it_holds(case: dict[str, Any], books: Books) -> None:
    data = data_of(case["name"])

    assert case["format"] == format_of(data)
    if "refused" in case:
        with pytest.raises(NotReadableError) as fault:
            parsed(data, TERMS, still)
        assert case["refused"] == fault.value.reason
        return
    told = parsed(data, TERMS, still)
    assert case["kept"] == kept(case["name"], books)
    assert case.get("left", []) == [f"line {b.line}: {b.reason} ({b.what})" for b in told.bad]
    assert case.get("passed", {}) == dict(told.passed)
    assert case.get("asks", []) == list(told.open)


def test_every_file_has_its_expectation() -> None:
    assert sorted(p.name for p in (HERE / "files").iterdir()) == sorted(c["name"] for c in CASES)


@pytest.mark.parametrize(
    ("name", "answers", "first"),
    [
        ("strong-old.csv", {"load": "lb", "distance": "mi"}, "barbell back squat warm-up 1×8 40 lb"),
        ("strong-old.csv", {"load": "kg", "distance": "km"}, "barbell back squat warm-up 1×8 40 kg"),
        ("garmin-german.csv", {"distance": "mi"}, "run 10.02 mi 52:10 (5:12/mi) HR 151 +13.7 m"),
    ],
)
def test_what_was_answered_settles_the_units(name: str, answers: dict[str, str], first: str, books: Books) -> None:
    told = parsed(data_of(name), answered(**answers), still)
    words = {slug: e.name for slug, e in books.library.exercises.items()}

    act = understood(told.found, names_of(books.library, {}))[0].act
    assert show(act, words).startswith(first)
    assert told.open == ()


@pytest.mark.parametrize(
    ("order", "days"), [("dmy", ["2024-11-05", "2024-11-06"]), ("mdy", ["2024-05-11", "2024-06-11"])]
)
def test_day_and_month_are_asked_not_guessed(order: str, days: list[str]) -> None:
    told = parsed(data_of("fitnotes-column.csv"), answered(dates=order), still)

    assert days == [f"{f.act.when}" for f in told.found]  # type: ignore[union-attr]  # lifts all
    assert told.open == ()


def test_a_day_above_twelve_tells_the_order_of_all() -> None:
    text = "Date,Exercise,Category,Weight (kgs),Reps\n03/04/2024,Squat,Legs,100,5\n25/04/2024,Squat,Legs,100,5\n"

    told = parsed(text.encode(), TERMS, still)

    assert [f"{f.act.when}" for f in told.found] == ["2024-04-03", "2024-04-25"]  # type: ignore[union-attr]  # as above
    assert told.open == ()


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends_and_marks_make_no_difference(mark: bytes, ends: str, books: Books) -> None:
    text = data_of("fitnotes.csv").decode().replace("\n", ends)

    assert parsed(data_of("fitnotes.csv"), TERMS, still).found == parsed(mark + text.encode(), TERMS, still).found


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "cp1252"])
def test_spreadsheets_encodings_are_read(encoding: str) -> None:
    text = data_of("fitnotes.csv").decode()

    assert parsed(text.encode(encoding), TERMS, still).found == parsed(text.encode(), TERMS, still).found


def test_a_spreadsheets_first_line_and_semicolons_are_read() -> None:
    lines = (
        data_of("fitnotes.csv")
        .decode()
        .replace('"easy, next time more"', "easy")
        .replace(",", ";")
        .replace("80.0", "80,0")
    )

    told = parsed(b"sep=;\n" + lines.encode(), TERMS, still)

    assert len(told.found) == 4
    assert told.found[0].act.sets[0].load_kg == 80.0  # type: ignore[union-attr]  # a lift
    assert told.found[0].line == 3
