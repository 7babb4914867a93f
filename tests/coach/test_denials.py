"""What is denied, however it is put: "bone not sore", "nothing numb", "peeing fine"."""

from __future__ import annotations

import pytest

from coach.concepts import found, lexicon, tokens
from coach.hedges import heard
from content.loading.tables import safety

WORDS = safety([]).words


@pytest.mark.parametrize(
    ("text", "concept", "told"),
    [
        ("the bone is sore to press", "bone-sore", True),
        ("bone not sore when I press", "bone-sore", False),
        ("couldn't find any sore spot on my foot", "pinpoint", False),
        ("one sore spot on my foot", "pinpoint", True),
        ("legs feel normal, nothing numb", "numb", False),
        ("I can feel nothing down my leg, it's numb", "numb", True),
        ("peeing fine", "bladder", False),
        ("legs were fine, then numb", "numb", True),
        ("rash doesn't fade under a glass", "rash-stays", True),
        ("painkillers don't touch it", "pain-out", True),
        ("baby hasn't moved since noon", "baby-quiet", True),
        ("swelling: none", "swollen", False),
        ("none of the swelling has gone, foot swollen", "swollen", True),
        ("flu's over", "over-word", True),
        ("achy all over", "over-word", False),
        ("fever over 38", "over-word", False),
        ("training over the weekend", "over-word", False),
        ("legs like a newborn calf", "bad-sleep", False),
        ("our newborn wakes every two hours", "bad-sleep", True),
        ("went for a run", "sudden-word", False),
        ("my calf went on the last rep", "sudden-word", True),
        ("flat 10k by the river", "tired-told", False),
        ("feeling flat", "tired-told", True),
    ],
)
def test_what_is_told_and_what_is_not(text: str, concept: str, told: bool) -> None:
    message = heard(text, WORDS.lexicon, WORDS.idioms)

    assert message.has(concept) is told


def test_a_no_passes_only_where_the_gap_says_so() -> None:
    words = {"sore-bone": ["bone ~3 sore"], "rash": ["rash ~~3 fade"]}
    lex = lexicon(words, noes=["not"])

    assert set(found(tokens("bone is quite sore", lex), lex)) == {"sore-bone"}
    assert not found(tokens("bone is not sore", lex), lex)
    assert set(found(tokens("rash does not fade", lex), lex)) == {"rash"}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("knee, she won't straighten", True),
        ("my wife's knee, she won't straighten it", False),
        ("she collapsed on the track", False),
        ("tummy bug from the kids, vomited", True),
    ],
)
def test_a_part_of_the_body_may_be_called_she(text: str, own: bool) -> None:
    message = heard(text, WORDS.lexicon, WORDS.idioms)

    assert (not message.other[len(message.words) - 1]) is own
