"""What a message cannot hold is not looked for: the look that tells so may never leave anything out."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path

import pytest

from coach.books import Books
from coach.hedges import heard
from coach.picture import BLANK, Picture, changed, facts_of
from coach.prescribed import TELLING, prescribed
from coach.rules import Facts, decided, told_of
from coach.told_items import taken, words_told

DAY = date(2026, 11, 23)
READINGS = Path(__file__).parents[1] / "readings"


def texts() -> list[str]:
    """Messages of every kind: limits as they are told, and logs, pains and questions by strangers."""
    limits = tomllib.loads((READINGS / "limits.toml").read_text(encoding="utf-8"))["prescribed"]
    blind = (json.loads(line)["text"] for line in (READINGS / "blind.jsonl").read_text(encoding="utf-8").splitlines())
    return [*(said for row in limits for said in row["said"]), *blind]


def test_no_limit_is_told_without_a_word_that_is_looked_for(books: Books) -> None:
    limits = books.library.limits
    left_out = [t for t in texts() if not limits.holds(words_told(t), *TELLING)]
    items = {t: [i for s in taken(t, DAY, books.library).sentences for i in s.items] for t in left_out}

    assert len(left_out) > 100
    assert not [t for t, found in items.items() if any(i.is_(*TELLING) or i.value("by") for i in found)]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("physio says no jumping", 1),
        ("cleared to run 3x a week", 1),
        ("go ahead to run 3x a week", 1),
        ("No deep squats until 12 Dec", 1),
        ("squats 3x8 60kg", 0),
        ("ran 5k, knee 3/10", 0),
    ],
)
def test_limits_are_heard_by_their_words(said: str, found: int, books: Books) -> None:
    assert len(prescribed(said, DAY, books.library).limits) == found


@pytest.mark.parametrize(
    "values",
    [{"tier": 2.0}, {"tier": None}, {"triggers": 3.04, "tier": 0.0}, {"condition": "pregnant"}, {"condition": "none"}],
)
def test_facts_with_others_are_those_of_the_picture_with_them(values: dict[str, object]) -> None:
    picture = changed(BLANK, pain=3.26, fever=True, tissue="tendon", tier=1.0)
    facts = facts_of(picture).but(values)  # type: ignore[arg-type]  # values of facts

    assert facts == facts_of(changed(picture, **values))
    assert facts.told == frozenset(told_of(facts))
    assert facts["pain"] == 3.3


def test_only_rules_that_what_is_told_may_meet_are_tried_and_none_is_missed(books: Books) -> None:
    some = [BLANK, changed(BLANK, pain=4.0, tissue="tendon"), changed(BLANK, fever=True), changed(BLANK, tier=2.0)]
    for table in books.library.tables:
        for facts in map(facts_of, some):
            slowly = [r for r in table.rules if r.fits(dict(facts))]
            assert isinstance(facts, Facts)
            assert [r for r in table.candidates(facts) if r.fits(facts)] == slowly
            if slowly:
                assert decided(table, facts) is slowly[0]


def test_no_fact_is_changed_that_there_is_not() -> None:
    with pytest.raises(TypeError, match="no such facts"):
        changed(Picture(), pian=3.0)


def test_a_concept_that_refers_to_another_is_found_behind_it(books: Books) -> None:
    words = books.safety.words
    message = heard("chest pain when I run, and my left arm is numb", words.lexicon, words.idioms)
    referring = {target for rows in words.lexicon.by_concept.values() for _, target, _, _ in rows}

    assert referring & message.hits.keys()
    assert all(words.lexicon.depth[name] > 0 for name in referring)
