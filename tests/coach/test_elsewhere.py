"""What a question asks for decides whether it is the coach's: a deed, a text, a translation, somebody, a fact."""

from __future__ import annotations

import pytest

from coach.askable import Elsewhere, Index
from coach.elsewhere import asks_for_none_of_ours, elsewhere, foreign, likened, marks, things_in
from coach.questions import build
from coach.wording import words_of
from content.loading.articles import articles
from content.loading.asking import asking
from content.loading.exercises import exercises


@pytest.fixture(scope="module")
def words() -> Elsewhere:
    return elsewhere(asking([]))


@pytest.fixture(scope="module")
def index() -> Index:
    moves, regions, _ = exercises([])
    return build(moves, articles([]), asking([]), regions)


@pytest.mark.parametrize(
    "text",
    [
        "book me a table for four",
        "could you please ring my gym",
        "how do I hire a van",
        "find me a plumber",
        "order a pull-up bar for me",
        "write a limerick about hamstrings",
        "write me something about rest days",
        "a haiku about squats",
        "tell me a joke about deadlifts",
        "five hundred words on recovery",
        "say strength training in italian",
        "what is the german word for calf",
        "translate my plan",
        "who won the marathon",
        "who is the strongest runner",
        "how tall is the average lifter",
        "what is the capital of deadlifting",
    ],
)
def test_what_the_coach_gives_nobody(words: Elsewhere, text: str) -> None:
    assert asks_for_none_of_ours(words, words_of(text), named=False)


@pytest.mark.parametrize(
    "text",
    [
        "write me a plan with two gym days",
        "write down the weights or remember them",
        "remind me how a hip hinge goes",
        "take me through the dead bug",
        "open book stretch",
        "ring rows",
        "who should leave this out",
        "who do I see about my knee",
        "who is strength training for",
        "give me something for my calves",
        "tell me how to squat",
        "bulgarian split squat",
        "how do I do a turkish get-up",
        "spanish squats for my knee",
        "call it off if my shin hurts",
        "",
    ],
)
def test_what_only_sounds_like_it(words: Elsewhere, text: str) -> None:
    assert not asks_for_none_of_ours(words, words_of(text), named=False)


def test_somebody_is_not_asked_after_where_an_exercise_is_named(words: Elsewhere) -> None:
    assert asks_for_none_of_ours(words, words_of("who is the nordic curl"), named=False)
    assert not asks_for_none_of_ours(words, words_of("who is the nordic curl"), named=True)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("my dogs and a credit card", {"dogs", "credit", "card"}),
        ("premier league squats", {"premier", "league"}),
        ("league squats", set()),
        ("squats", set()),
    ],
)
def test_things_of_the_world(words: Elsewhere, text: str, found: set[str]) -> None:
    assert things_in(words, words_of(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bounding like a deer", {"a", "deer"}),
        ("I would like a pizza", set()),
        ("do people like squats", set()),
        ("I feel like pizza", set()),
        ("like", set()),
    ],
)
def test_a_likeness_is_no_wish(text: str, found: set[str]) -> None:
    assert likened(words_of(text)) == found


def test_one_strange_word_stands_for_every_other(index: Index) -> None:
    assert marks(index, "how do I frobnicate") == marks(index, "how do I zorb")
    assert marks(index, "how do I squat") != marks(index, "how do I zorb")


def test_a_slip_is_no_strange_word(index: Index) -> None:
    assert marks(index, "how do I sqaut") == marks(index, "how do I squat")


def test_a_text_of_the_shelf_is_read_as_if_it_did_not_stand_there(index: Index) -> None:
    rare = min((t for t in index.used if t.isalpha() and len(t) > 4), key=lambda t: (index.used[t], t))
    assert index.used[rare] == 1
    assert "#new0" in marks(index, rare)
    assert "#new1" in marks(index, rare, own=1)


def test_strangers_are_told_from_athletes(index: Index) -> None:
    assert foreign(index, "does she still love me") > 0.5
    assert foreign(index, "how do I keep my back straight in a deadlift") < 0.1


def test_where_nobody_has_learnt_to_tell_it_is_even() -> None:
    assert foreign(build({}, {}), "anything") == 0.5
