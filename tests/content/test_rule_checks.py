"""Faults of rules beyond their logic: planted ones are told with file and line; numbers need a source that was read."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from coach.books import Books
from content.checking.rules import faults_of_rules, overdue_reviews, quantities
from content.faults import SHELF, Fault
from content.voice import Voice


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A shelf of its own to plant faults on."""
    for name in ("rules", "redflags", "articles"):
        shutil.copytree(SHELF / name, tmp_path / name)
    return tmp_path


def with_rule(books: Books, rule_id: str, **changed: object) -> Books:
    """The books with one rule changed."""
    tables = tuple(
        replace(t, rules=tuple(replace(r, **changed) if r.id == rule_id else r for r in t.rules))  # type: ignore[arg-type]
        for t in books.library.tables
    )
    return replace(books, library=replace(books.library, tables=tables))


def texts(faults: list[Fault]) -> Iterator[str]:
    return (str(f) for f in faults)


def test_the_shelf_has_no_faults(books: Books, voice: Voice) -> None:
    assert list(texts(faults_of_rules(books, voice))) == []


# --- numbers ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Above five is too much.", ("five",)),
        ("Zero to two is fine", ("Zero", "two")),
        ("about 70 % of the sets", ("70",)),
        ("half the work, twice a week", ("half", "twice")),
        ("two thirds of the sets", ("two", "thirds")),
        ("one step up, one thing at a time", ()),
        ("free of it for a day or two, or a full day or two", ()),
        ("no doubling up, and no number at all", ()),
        ("someone often tends to", ()),
    ],
)
def test_which_words_quote_a_number(text: str, found: tuple[str, ...]) -> None:
    assert quantities(text) == found


@pytest.mark.parametrize(
    ("rule", "key", "number"),
    [
        ("pain-low", "why-pain-low", "zero"),
        ("pain-6-eased", "why-pain-6-eased", "five"),
        ("gap-weeks", "advice-gap-weeks", "half"),
    ],
)
def test_a_number_that_rests_on_memory_alone_is_told(
    rule: str, key: str, number: str, books: Books, voice: Voice
) -> None:
    faults = faults_of_rules(with_rule(books, rule, sources=("thomee97",)), voice)
    fault = next(f for f in faults if f.text.startswith(f"{key} quotes"))

    assert (fault.file, fault.text) == (
        "content/phrases/en/advice.ftl",
        f"{key} quotes {number!r}, and {rule} rests on thomee97 alone, which nobody has read",
    )
    assert fault.line == voice.keys[key][1]


@pytest.mark.parametrize("sources", [("bim",), ("thomee97", "bim"), ("expert", "thomee97")])
def test_a_source_that_was_read_bears_numbers_and_so_does_a_coach_s_judgement(
    sources: tuple[str, ...], books: Books, voice: Voice
) -> None:
    assert faults_of_rules(with_rule(books, "pain-low", sources=sources), voice) == []


def test_memory_bears_what_has_no_number(books: Books, voice: Voice) -> None:
    assert faults_of_rules(with_rule(books, "glands", sources=("put08",)), voice) == []


def test_what_is_said_of_a_red_flag_rests_on_its_row_too(books: Books, voice: Voice) -> None:
    """The athlete is told the row's sources, and most rows are first-aid teaching from memory."""
    faults = faults_of_rules(with_rule(books, "soon-again", why="why-pain-6", sources=("expert",)), voice)

    assert [f.text for f in faults] == [
        "why-pain-6 quotes 'zero', and soon-again rests on standard-first-aid alone, which nobody has read"
    ]


def test_a_figure_in_an_article_rests_on_what_was_read(books: Books, voice: Voice, copied: Path) -> None:
    with (copied / "articles" / "sleep.md").open("a", encoding="utf-8") as f:
        f.write("\nTendons need twelve weeks. [^silbernagel07]\n\nTendons need weeks. [^silbernagel07]\n")
        f.write("\nTendons need twelve weeks. [^silbernagel07] [^bim]\n")

    (fault,) = faults_of_rules(books, voice, copied)
    assert fault.file.endswith("articles/sleep.md")
    assert fault.text == "quotes 'twelve' from silbernagel07, which nobody has read"


# --- names, rows, words of facts --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ('title = "Pain 8 to 10"\n', "", "pain-8: no title"),
        ("purpose = ", "porpoise = ", "pain: no purpose"),
    ],
)
def test_a_table_without_purpose_and_a_rule_without_title_are_told(
    old: str, new: str, text: str, books: Books, voice: Voice, copied: Path
) -> None:
    path = copied / "rules" / "30-pain.toml"
    whole = path.read_text(encoding="utf-8")
    assert old in whole
    path.write_text(whole.replace(old, new, 1), encoding="utf-8")

    assert [f.text for f in faults_of_rules(books, voice, copied)] == [text]


def test_a_file_that_does_not_parse_is_the_loader_s_to_tell(books: Books, voice: Voice, copied: Path) -> None:
    (copied / "rules" / "30-pain.toml").write_text("x = = 1\n", encoding="utf-8")

    assert faults_of_rules(books, voice, copied) == []


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (("Heart", ("nobody",), "2026-11-24"), "RF01: no such source: nobody"),
        (("Heart", (), "2026-11-24"), "RF01: no sources"),
        (("Heart", ("fin20",), ""), "RF01: reviewed_on is no date"),
    ],
)
def test_a_row_without_source_or_review_is_told(
    row: tuple[str, tuple[str, ...], str], text: str, books: Books, voice: Voice
) -> None:
    safety = replace(books.safety, rows={**books.safety.rows, "RF01": row})
    fault = next(f for f in faults_of_rules(replace(books, safety=safety), voice) if f.text == text)

    assert fault.file == "content/redflags/en/signs.toml"
    assert fault.line > 1


def test_a_fact_without_words_and_words_of_no_fact_are_told(books: Books, tmp_path: Path) -> None:
    folder = tmp_path / "en"
    shutil.copytree(SHELF / "phrases" / "en", folder)
    text = (folder / "rulebook.ftl").read_text(encoding="utf-8")
    (folder / "rulebook.ftl").write_text(text.replace("fact-tissue =", "fact-tisue ="), encoding="utf-8")
    told = {f.text for f in faults_of_rules(books, Voice("en", tmp_path))}

    assert {"no words for reviewers: fact-tissue", "no such fact: fact-tisue"} <= told


# --- reviews ----------------------------------------------------------------------------------------------------------
def test_nothing_is_overdue_before_its_time(books: Books) -> None:
    assert list(overdue_reviews(books, date(2026, 11, 28))) == []


def test_what_nobody_has_looked_at_for_two_years_is_told_with_its_line(books: Books) -> None:
    told = {f.text: f for f in overdue_reviews(books, date(2029, 1, 1))}
    rules = sum(len(t.rules) for t in books.library.tables)

    assert len(told) == rules + len(books.safety.rows) + len(books.library.articles)
    assert told["pain-8: not looked at since 2026-11-24"].file == "content/rules/30-pain.toml"
    assert told["pain-8: not looked at since 2026-11-24"].line > 1
    assert told["RF01: not looked at since 2026-11-24"].file == "content/redflags/en/signs.toml"
