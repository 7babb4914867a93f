"""What words weigh for: nothing that plays a sign down, adds a sentence or a log beside it may lower its class."""

from __future__ import annotations

import pytest

from coach.advice import URGENCIES
from coach.books import Books
from coach.hedges import heard
from coach.redflags import RedFlag, red_flags, standing
from coach.suspicion import counted
from content.faults import SHELF
from content.loading.classifiers import sentences

#: Every so many-th sentence that shows a sign: enough of every row, and a matter of seconds.
SIGNS = [(text, label) for text, label in sentences(SHELF / "warnings" / "en") if label != "none"][::17]
MINIMISERS = ["prob nothing but {}", "{}, wife says its fine", "{} lol im sure its nothing", "haha just {}"]
BESIDE = ["squats 3x8 60kg. {}", "{}. 10k in 52:10", "slept 7h. {}. see you tomorrow"]


def top(flags: tuple[RedFlag, ...]) -> int:
    return max((URGENCIES.index(f.urgency) for f in flags), default=0)


@pytest.fixture(scope="module")
def alone(books: Books) -> dict[str, int]:
    """How urgent each sentence is heard by itself."""
    return {text: top(red_flags(text, books.safety.words)) for text, _ in SIGNS}


def test_sentences_of_the_shelf_are_told_by_their_own_words(alone: dict[str, int]) -> None:
    lower = [(text, label) for text, label in SIGNS if alone[text] < URGENCIES.index(label.partition("-")[2])]

    assert len(lower) <= len(SIGNS) * 0.08, lower


@pytest.mark.parametrize("frame", [*MINIMISERS, *BESIDE])
def test_nothing_beside_a_sign_lowers_it(frame: str, alone: dict[str, int], books: Books) -> None:
    words = books.safety.words
    lowered = []
    for text, label in SIGNS:
        meant = URGENCIES.index(label.partition("-")[2])
        before, after = alone[text], top(red_flags(frame.format(text), words))
        if after < min(before, meant):  # what was heard too high by itself may be heard right with more around it
            lowered.append((text, before, after))

    assert not lowered, f"{len(lowered)} of {len(SIGNS)}: {lowered[:5]}"


def test_words_that_make_light_of_it_are_not_weighed(books: Books) -> None:
    words = books.safety.words

    def weighed(text: str) -> set[str]:
        message = heard(text, words.lexicon, words.idioms)
        return counted(message, range(len(message.words)), standing(message, words))

    assert weighed("probably nothing, just a bit numb") == weighed("numb")
    assert "no:<numb>" in weighed("not numb")


@pytest.mark.parametrize(
    "text",
    [
        "my left shoulder hurts 4/10 doing this",
        "ouch my knee hurts doing these",
        "my shoulder hurts doing this",
        "achiles left bit sore this mornin 2/10",
        "achilles 5 today, worse wen i walk first thing",
        "coach my hip hurts every rep lol",
        "sore ribs from planks",
    ],
)
def test_a_pain_like_any_other_is_no_sign_however_it_is_spelt(text: str, books: Books) -> None:
    assert red_flags(text, books.safety.words) == ()


@pytest.mark.parametrize("text", ["ouch my chest hurts doing this", "coach my belly hurts every rep, hard as a board"])
def test_chest_and_belly_are_no_plain_pains(text: str, books: Books) -> None:
    assert top(red_flags(text, books.safety.words)) >= URGENCIES.index("same-day")


def test_what_stands_between_others_and_their_fine_is_weighed(books: Books) -> None:
    words = books.safety.words
    message = heard("coach says crushing pain in my chest is fine", words.lexicon, words.idioms)

    assert "crushing" in counted(message, range(len(message.words)), standing(message, words))


@pytest.mark.parametrize(
    "text",
    [
        "i want abs",
        "i want bigger arms",
        "i'd love a six pack for summer",
        "i have epilepsy",
        "my knee is limping badly",
    ],
)
def test_a_wish_for_muscles_and_a_known_condition_are_no_signs(text: str, books: Books) -> None:
    assert red_flags(text, books.safety.words) == ()


@pytest.mark.parametrize(
    "text",
    [
        "my heart aches when running",
        "i want to die",
        "i am 13 years old",
        "im 9, want plan",
        "i am 12 and i want a strength plan",
        "i have a big growing mass in my arm",
        "my epilepsy came back during the run",
        "hip hurts so badly i cannot walk",
        "groin pain limping every run for weeks",
        "i have epilepsy and had a fit this morning",
        "i want to be dead",
    ],
)
def test_what_is_meant_is_heard_beside_them(text: str, books: Books) -> None:
    assert top(red_flags(text, books.safety.words)) >= URGENCIES.index("soon")


def test_crawls_and_no_weights_are_exercises_and_no_weight_on_a_leg_is_none(books: Books) -> None:
    words = books.safety.words

    assert red_flags("bear crawls 4x15m on the astro", words) == ()
    assert red_flags("reverse lunges each leg, no weights", words) == ()
    assert top(red_flags("fell off the kerb, ankle huge, no weight on it", words)) >= URGENCIES.index("same-day")


@pytest.mark.parametrize(
    "text",
    [
        "heart discomfort when running",
        "a twinge in my heart",
        "my heart condition is getting worse",
        "heart tight today",
    ],
)
def test_a_heart_that_hurts_is_no_plain_pain_and_no_known_condition(text: str, books: Books) -> None:
    assert top(red_flags(text, books.safety.words)) >= URGENCIES.index("same-day")
