"""A hidden layer adds whole numbers up side by side: the same as plain sums, whatever stands in a text."""

from __future__ import annotations

from dataclasses import replace
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.classifier import Classifier
from coach.lanes import LANE, NOUGHT, laid, read
from coach.network import PARTS, Network

LABELS, UNITS = 3, 4
signed = st.integers(-127, 127)
networks = st.builds(
    lambda bias, out, start, vectors: Network(
        bias=tuple(bias),
        out=tuple(map(tuple, out)),
        start=tuple(start),
        vectors={name: bytes(x % 256 for x in vector) for name, vector in vectors.items()},
    ),
    bias=st.lists(signed, min_size=UNITS, max_size=UNITS),
    out=st.lists(st.lists(signed, min_size=LABELS, max_size=LABELS), min_size=UNITS, max_size=UNITS),
    start=st.lists(signed, min_size=LABELS, max_size=LABELS),
    vectors=st.dictionaries(st.sampled_from("abcdefgh"), st.lists(signed, min_size=UNITS, max_size=UNITS)),
)


def plainly(known: Network, found: set[str]) -> list[float]:
    """The scores in hundredths, worked out number by number."""
    vectors = [[x - 256 if x > 127 else x for x in known.vectors[f]] for f in found if f in known.vectors]
    out = [start / PARTS * 100 for start in known.start]
    if vectors:
        for unit, (bias, row) in enumerate(zip(known.bias, known.out, strict=True)):
            lit = sum(v[unit] for v in vectors) * len(vectors) ** -0.5 + bias
            if lit > 0.5:
                out = [s + round(lit) * w / PARTS**2 * 100 for s, w in zip(out, row, strict=True)]
    return out


@given(networks, st.sets(st.sampled_from("abcdefghxyz")))
def test_lanes_say_what_plain_sums_say(known: Network, found: set[str]) -> None:
    assert known.scores(found) == pytest.approx(plainly(known, found), abs=0.51)
    assert known.scores(found) == known.scores(sorted(found))


def test_the_longest_text_stays_within_its_lanes() -> None:
    loud = Network(bias=(127,), out=((127, -127),), start=(0, 0), vectors={str(i): b"\x7f" for i in range(9_000)})
    quiet = replace(loud, vectors={str(i): b"\x81" for i in range(9_000)})
    words = {str(i) for i in range(9_000)}

    assert loud.scores(words)[0] == -loud.scores(words)[1] > 0
    assert quiet.scores(words) == [0, 0]


def test_it_hears_what_no_sum_of_weights_can_tell() -> None:
    """ "Numb" is a sign beside "back", "dentist" is none by itself, and both together are none either."""
    vectors = {"numb": bytes((64, 64)), "dentist": bytes((0, 192))}  # 1, 1 and 0, -1
    hidden = Network(bias=(0, 0), out=((0, 0), (320, 0)), start=(0, 128), vectors=vectors)

    def sign(*found: str) -> bool:
        meant, none = hidden.scores(found)
        return meant > none

    assert sign("numb")
    assert not sign("dentist")
    assert not sign("numb", "dentist")


def test_a_classifier_asks_it_only_for_a_second_opinion() -> None:
    plain = Classifier(labels=("none", "sign"), bias=(0.0, 0.0), weights={"a": ((1, 1.0),)})
    hidden = Network(bias=(0,), out=((0, 0),), start=(5 * PARTS, 0), vectors={"a": b"\x01"})
    both = replace(plain, network=hidden)

    assert both.likely({"a"}) == plain.likely({"a"})
    assert both.second({"a"})["sign"] == pytest.approx(1 / (1 + exp(5.0)), abs=0.001)
    assert plain.second({"a"}) == {}


@pytest.mark.parametrize(
    ("words", "known"), [("abcde", True), ("abcdx", True), ("abcxy", False), ("xyz", False), ("", False)]
)
def test_of_words_in_another_language_it_has_no_opinion(words: str, known: bool) -> None:
    hidden = Network(bias=(0,), out=((0,),), start=(0,), vectors=dict.fromkeys("abcdefgh", b"\x01"))

    assert hidden.knows([*words, "3", "?"]) is known


@given(st.lists(st.integers(-NOUGHT + 1, NOUGHT - 1), min_size=1, max_size=70))
def test_numbers_lie_side_by_side(numbers: list[int]) -> None:
    assert read(laid(numbers) + laid([NOUGHT] * len(numbers)), len(numbers)) == [NOUGHT + n for n in numbers]
    assert LANE == 4
