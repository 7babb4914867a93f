"""A classifier adds points up: likelihoods add up to one, unknown words say nothing, the same words say the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.books import Books
from coach.classifier import Classifier, features

TOY = Classifier(
    labels=("move", "skip", "none"),
    bias=(0.0, 0.0, 1.0),
    weights={"move": ((0, 3.0),), "skip": ((1, 3.0),), "skip it": ((1, 1.0),), "to": ((0, 0.5), (1, -0.5))},
)


@pytest.mark.parametrize(
    ("said", "meant"), [("move it", "move"), ("skip it", "skip"), ("skip to friday", "skip"), ("do be to do", "none")]
)
def test_the_likeliest_label_is_meant(said: str, meant: str) -> None:
    best = TOY.best(features(said.split()))

    assert best is not None
    assert meant == best[0]


def test_words_that_nobody_knows_say_nothing() -> None:
    assert TOY.best(features(["xyzzy"])) is None
    assert TOY.likely(features(["xyzzy"])) == {}


@given(st.lists(st.sampled_from(["move", "skip", "it", "to", "friday"]), min_size=1, max_size=12))
def test_likelihoods_add_up_to_one(words: list[str]) -> None:
    likely = TOY.likely(features(words))

    assert not likely or sum(likely.values()) == pytest.approx(1.0)
    best = TOY.best(features(words))
    assert (best is None) == (not likely)
    assert best is None or likely[best[0]] == pytest.approx(best[1]) == pytest.approx(max(likely.values()))


@given(st.lists(st.text(min_size=1, max_size=9), max_size=60))
def test_any_words_are_weighed(words: list[str]) -> None:
    assert all(isinstance(f, str) and f for f in features(words))
    assert len(features(words)) <= 5 * len(words) + 4


def test_every_classifier_on_the_shelf_has_points_for_each_of_its_labels(books: Books) -> None:
    for known in (books.library.vocabulary.intents, books.safety.words.weighing):
        spoken_for = {at for pairs in known.weights.values() for at, points in pairs if points > 0}

        assert set(range(len(known.labels))) - {known.labels.index("none")} <= spoken_for
