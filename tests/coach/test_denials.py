"""What is denied, however it is put: "bone not sore", "nothing numb", "peeing fine"."""

from __future__ import annotations

import pytest

from coach.concepts import found, lexicon, tokens
from coach.hedges import heard
from coach.idioms import Idioms
from coach.redflags import Explained, RedFlagWords, Sign, standing
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
        ("fainting: no. meds: no", "faint", False),
        ("heart no, fainting no, bone injuries no, meds no", "faint", False),
        ("heart no, fainting yes, meds no", "faint", True),
        ("meds no, injuries no, fainted twice", "faint", True),
        ("I fainted no, no warning, no idea why", "faint", True),
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
        ("a wee bruise on the shin", "urine", False),
        ("a wee bruise on the shin", "complaint", True),
        ("my wee is a wee bit brown", "urine", True),
        ("coil fitted on monday", "seizure", False),
        ("he fitted on the floor", "seizure", True),
        ("she threw a fit at the price", "seizure", False),
        ("seizure free for nine years", "seizure", False),
        ("seizure free until last night", "seizure", True),
        ("faint praise from the coach", "faint", False),
        ("I lost, 40 minutes on the sofa", "faint", False),
        ("lost a few seconds and was on the floor", "faint", True),
        ("took revenge, all calm by lunch", "means-sure", False),
        ("took all my tablets", "means-sure", True),
        ("took them all", "means-sure", True),
        ("hops are pain free", "hop-pain", False),
        ("nothing infected, just a graze", "spreads", False),
        ("it's infected", "spreads", True),
        ("tight boots off for an hour and foot still dead", "numb", True),
        ("boots off, foot still numb", "numb", True),
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


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("chest sore from push ups when I press it", False),
        ("chest sore from push ups when I press it, and breathless", True),
        ("chest sore from push ups", True),
        ("chest sore when I press it", True),
    ],
)
def test_a_cause_told_in_full_takes_the_table_its_signs(text: str, stands: bool) -> None:
    cause = {
        "chest-sore": ["chest sore"],
        "load": ["push ups"],
        "pressed": ["press it"],
        "breathless": ["breathless"],
    }
    known = RedFlagWords(
        lexicon=lexicon(cause),
        signs=(Sign(flag="chest-pain", row="RF01", urgency="same-day", all=(("chest-sore",),)),),
        explained=(
            Explained(
                concept="load", also=(("pressed",),), rows=frozenset({"RF01"}), unless=("breathless",), table=True
            ),
        ),
    )
    message = heard(text, known.lexicon)

    assert bool(standing(message, known)) is stands


def test_an_idiom_may_blank_one_word_and_be_kept_from_it_from_inside() -> None:
    words = {"small": ["wee ~3 coin"], "water": ["wee"], "coin": ["coin"], "still": ["still"]}
    lex = lexicon(words)
    idiom = Idioms((("small", (), ("still",), frozenset({"wee"})),))

    assert set(heard("a wee black coin", lex, idiom).hits) == {"coin"}
    assert "water" in heard("a wee still black coin", lex, idiom).hits
