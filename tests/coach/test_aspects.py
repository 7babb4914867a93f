"""What is asked of a movement that is named or described is found on its page, unless an article or nobody is meant."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from coach.askable import Index
from coach.named import named
from coach.questions import build, find
from coach.wording import words_of, written
from content.loading.articles import articles
from content.loading.asking import asking
from content.loading.exercises import exercises

QUESTIONS: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[1] / "asking" / "movements.toml").read_text(encoding="utf-8")
)["question"]


@pytest.fixture(scope="module")
def index() -> Index:
    moves, regions, _ = exercises([])
    return build(moves, articles([]), asking([]), regions)


def test_nearly_all_questions_of_movements_find_their_page(index: Index) -> None:
    asked = [(q["text"], q["any"]) for q in QUESTIONS if "any" in q]
    wrong = [text for text, keys in asked if keys and find(index, text).key not in keys]

    assert len(wrong) <= 0.05 * len(asked), wrong
    assert [text for text, keys in asked if not keys and find(index, text).kind != "none"] == []


def test_kit_that_is_gone_is_a_wish_for_something_instead(index: Index) -> None:
    wished = [(q["text"], q["instead"], find(index, q["text"])) for q in QUESTIONS if "instead" in q]

    assert [text for text, slug, found in wished if (found.turn, found.named) != ("instead", slug)] == []
    assert all(found.key != slug for _, slug, found in wished)


def test_what_stands_in_for_a_machine_does_without_it(index: Index) -> None:
    found = find(index, "the leg press is out of order, what else could I do")

    assert found.key is not None
    assert all("machine-leg-press" not in things for things in index.exercises[found.key].equipment)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        # one word of an article's beside a movement's name
        ("clamshells just make my foot tired, where should I feel it", "clamshell"),
        ("does my back stay flat in a single leg rdl", "single-leg-romanian-deadlift"),
        ("how long is a side plank meant to be held for", "side-plank"),
        ("why are fire hydrants in every plan I see", "fire-hydrant"),
        # a name of its own gives way to no nearer-sounding movement
        ("hammer curls, palms up or facing in", "hammer-curl"),
        ("does the other leg stay straight in a one leg bridge", "single-leg-glute-bridge"),
        # what a name is only part of, and what is only described with one
        ("split squat rear foot raised", "bulgarian-split-squat"),
        ("side plank with top foot on a bench", "copenhagen-plank"),
        # an article of another matter
        ("how long should I hold planks at 30 weeks pregnant", "pregnancy"),
        ("how many single leg calf raises should I be able to do", "fitness-tests"),
        ("why is bench press in a running plan", "upper-body-why"),
        # a part of the body, and not all of strength work
        ("do abs make anyone a faster runner", "core"),
        ("do weights make anyone a faster runner", "why-strength"),
        # a name that is none
        ("how many sessions have I missed", None),
        ("how wide is the bridge in town", None),
    ],
)
def test_what_is_meant_beside_a_name(index: Index, text: str, key: str | None) -> None:
    found = find(index, text).key

    assert found == key if key else found not in index.exercises


def test_names_are_whole_and_the_longest(index: Index) -> None:
    def slug(text: str) -> str | None:
        found = named(index, words_of(text))
        return found.slug if found else None

    assert slug("my single leg glute bridges") == slug("1 legged glute bridge") == "single-leg-glute-bridge"
    assert slug("gluteal") is None


@pytest.mark.parametrize(
    ("spoken", "text"),
    [
        ("how do I squat question mark", "how do I squat?"),
        ("so comma what is a plank Question Mark thanks full stop", "so, what is a plank? thanks."),
        ("what does a commander squat", "what does a commander squat"),
    ],
)
def test_spoken_signs_are_written(index: Index, spoken: str, text: str) -> None:
    assert written(index.asking.dictated, spoken) == text
    assert find(index, spoken) == find(index, text)


def test_the_tables_of_aspects_fit_the_shelf(index: Index) -> None:
    told, topics = index.asking, articles([])

    assert {a for aspect in told.aspects for a in aspect.general | aspect.own} <= set(topics)
    assert {area.article for area in told.areas} | {told.whole} <= set(topics)
    assert {area.theme for area in told.areas} <= set(told.themes)
    assert {area.focus for area in told.areas} <= {e.focus for e in index.exercises.values()}
    phrases = [p for aspect in told.aspects for p in (*aspect.phrases, *aspect.unless)]
    assert [p for p in phrases if set(told.between).intersection(p.split())] == []
