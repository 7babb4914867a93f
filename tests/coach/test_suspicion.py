"""What words weigh for: nothing that plays a sign down, adds a sentence or a log beside it may lower its class."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coach.advice import URGENCIES
from coach.books import Books
from coach.classifier import Classifier
from coach.hedges import heard
from coach.network import Network
from coach.redflags import RedFlag, red_flags, standing
from coach.suspicion import FIGURES, counted
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


def second(told: dict[str, float], *, by_weight: float) -> Classifier:
    """Weights that give a fall on the stairs so many points, and a network of the same mind whatever it hears."""
    labels = ("RF02-emergency", "RF16-same-day", "RF32-same-day", "none")
    words = "we come came here over all of the stair".split()
    network = Network(
        bias=(),
        out=(),
        start=tuple(round(64 * told.get(label, 0.0)) for label in labels),
        vectors=dict.fromkeys(words, b""),
    )
    return Classifier(labels=labels, bias=(0.0, 0.0, 0.0, 3.0), weights={"stair": ((0, by_weight),)}, network=network)


CALM, SURE_OF_IT, SURE_OF_LESS = {"none": 6.0}, {"RF02-emergency": 9.0}, {"RF16-same-day": 9.0}
FELL = "we came here over all of the stairs"


@pytest.mark.parametrize(
    ("said", "by_weight", "told", "heard_as"),
    [
        (FELL, 4.5, {"RF02-emergency": 3.0}, "emergency"),  # both of one mind
        (FELL, 4.5, CALM, ""),  # taken back
        (FELL, 2.0, CALM, ""),
        (FELL, 2.0, SURE_OF_IT, "emergency"),  # what the weights were in doubt about
        (FELL, 2.0, SURE_OF_LESS, "same-day"),
        (FELL, 4.5, SURE_OF_LESS, "emergency"),  # whichever is worse
        (FELL, -9.0, SURE_OF_IT, ""),  # where they have no doubt it is not asked
        ("over the stairs here", 2.0, SURE_OF_IT, ""),  # too few words to be company
        ("fielen vom treppen stairs heute abend wieder", 4.5, CALM, "emergency"),  # in another language
        ("we came here over all of the stairs. we came here", 2.0, SURE_OF_IT, "emergency"),
        ("we came here. we came here over all of the stairs", 4.5, CALM, ""),
    ],
)
def test_a_second_opinion_takes_back_and_tells(
    said: str, by_weight: float, told: dict[str, float], heard_as: str, books: Books
) -> None:
    words = replace(books.safety.words, weighing=second(told, by_weight=by_weight))

    assert max((f.urgency for f in red_flags(said, words)), key=URGENCIES.index, default="") == heard_as


def test_a_crisis_is_never_taken_back(books: Books) -> None:
    known = replace(second(CALM, by_weight=0.0), weights={"stair": ((2, 5.0),)})

    assert {f.row for f in red_flags(FELL, replace(books.safety.words, weighing=known))} == {"RF32"}


@pytest.mark.parametrize("pain", range(1, 11))
@pytest.mark.parametrize(
    "form", ["my knee is {}/10 on the stairs", "back {} out of ten", "calf at {} again", "hip: {}"]
)
def test_how_bad_a_pain_is_changes_no_second_opinion(form: str, pain: int, books: Books) -> None:
    words = books.safety.words

    def opinion(text: str) -> dict[str, float]:
        message = heard(text, words.lexicon, words.idioms)
        return words.weighing.second(counted(message, range(len(message.words)), ()) - FIGURES)

    assert opinion(form.format(pain)) == opinion(form.format(5)) != {}
