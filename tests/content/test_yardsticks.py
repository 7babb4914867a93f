"""content/progress: the yardsticks load, and a planted fault is told with its file and line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from coach.books import Books
from coach.progress.card import SHOW
from coach.progress.offers import APPLY, POINTERS
from coach.rules import Effect
from content.faults import Fault
from content.loading.yardsticks import FOLDER, yardsticks
from content.rulebook import words
from content.voice import Voice


def test_every_muscle_of_the_exercises_has_a_group_with_a_name(books: Books, voice: Voice) -> None:
    faults: list[Fault] = []

    assert yardsticks(books.library.exercises, faults) == books.measures
    assert faults == []
    assert all(voice.plain(f"muscle-{group}") for group in books.measures.muscles)


def test_every_chart_can_be_asked_for_by_name(books: Books) -> None:
    assert set(books.measures.words.topics) == {*SHOW, "review"}


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("yardsticks.toml", "probable = 0.05", "probabel = 0.05", "unknown field probabel"),
        ("yardsticks.toml", "clear = 0.08", 'clear = "much"', "clear"),
        ("yardsticks.toml", "reviewed_on = 2026-11-28", "", "reviewed_on is no date"),
        ("yardsticks.toml", '"soleus"', '"sole"', "no group for the muscle soleus"),
        ("words-en.toml", "body = [", "bodies = [", "a chart without words, or words without: body"),
    ],
)
def test_a_planted_fault_is_told(name: str, old: str, new: str, told: str, books: Books, tmp_path: Path) -> None:
    for path in FOLDER.glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        assert path.name != name or old in text
        (tmp_path / path.name).write_text(text.replace(old, new, 1) if path.name == name else text, encoding="utf-8")
    faults: list[Fault] = []

    assert yardsticks(books.library.exercises, faults, tmp_path) is None
    assert any(told in f.text and f.line >= 1 and f.file.endswith(name) for f in faults), faults


def test_every_offer_of_the_tables_can_be_done_and_is_told_in_words(books: Books, voice: Voice) -> None:
    offers = {o for t in books.library.tables for r in t.rules for o in r.effect.offer}

    assert offers == {*APPLY, *POINTERS}
    rule = replace(next(r for t in books.library.tables for r in t.rules if r.effect.offer), then="")
    assert words.done(replace(rule, effect=Effect(offer=("shorter", "less-sessions"), days=7)), voice) == (
        "one of these is offered, and done only by a press: shorter sessions or a session a week less",
        "for 7 days",
    )
