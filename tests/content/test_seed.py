"""What the article said that this coach began with is all there: each statement in an article, each cue in a text."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from content.loading.articles import articles
from content.loading.exercises import exercises

SEED = tomllib.loads((Path(__file__).parent / "seed.toml").read_text(encoding="utf-8"))
ARTICLES = articles([])
MOVES, _, _ = exercises([])


@pytest.mark.parametrize("row", SEED["statement"], ids=[row["said"] for row in SEED["statement"]])
def test_what_was_said_stands_in_an_article(row: dict[str, str]) -> None:
    article = ARTICLES[row["article"]]
    text = " ".join(f"{article.summary} {article.body}".split())
    assert [w for w in row["words"] if w not in text] == []


@pytest.mark.parametrize("row", SEED["exercise"], ids=[row["slug"] for row in SEED["exercise"]])
def test_each_cue_of_the_first_nine_stands_in_our_texts(row: dict[str, str]) -> None:
    texts = MOVES[row["slug"]].texts
    assert texts is not None
    said = " ".join((texts.what, texts.setup, *texts.steps)).lower()
    assert [cue for cue in row["words"] if cue.lower() not in said] == []


def test_the_nine_train_legs_core_and_upper_body() -> None:
    seeds = [e for e in MOVES.values() if e.seed]
    assert {e.slug for e in seeds} == {row["slug"] for row in SEED["exercise"]}
    assert {e.focus for e in seeds} == {"lower", "core", "upper"}
