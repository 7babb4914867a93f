"""The ear for a crisis (0300): what a weight of words in half a sentence tells, and what it leaves alone.

blind-crisis          120 messages that tell of not wanting to live or of self-harm, mostly in passing, and 80 that only
                      sound like it, by somebody who had seen nothing of the coach. Without the ear 37 of the 120 were
                      not heard; what was missed has been read since.
blind-crisis-second   150 more and 150 of ordinary lives, by another person. Without the ear 50 were not heard; what was
                      missed then has been read, none of it was learnt from.
blind-crisis-third    100 and 200 by a third, far more roundabout, of other countries. The ear of three writers
                      missed 34 and alarmed 23; what was missed has been seen, none of it was learnt from.
Rule: bounds are what is reached; they are only tightened.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from coach.advice import URGENCIES
from coach.books import Books
from coach.classifier import Classifier
from coach.crisis import crisis, told
from coach.hedges import heard
from coach.redflags import red_flags

FOLDER = Path(__file__).parents[1] / "judgements"
#: Hears one word, and one more that is a plan.
TOY = Classifier(
    labels=("RF32-emergency", "RF32-same-day", "none"),
    bias=(0.0, 0.0, 0.0),
    weights={"gone": ((1, 5.0),), "tonight": ((0, 9.0),), "squat": ((2, 9.0),)},
)


def top(text: str, books: Books) -> int:
    return max((URGENCIES.index(f.urgency) for f in red_flags(text, books.safety.words)), default=0)


@pytest.mark.parametrize(
    ("name", "count", "missed", "alarmed"),
    [("blind-crisis", 200, 4, 18), ("blind-crisis-second", 300, 15, 18), ("blind-crisis-third", 300, 31, 22)],
)
def test_what_is_told_in_passing_is_heard(name: str, count: int, missed: int, alarmed: int, books: Books) -> None:
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [(row["said"], row["urgency_min"]) for row in map(json.loads, lines)]
    mild = [text for text, least in rows if least != "none" and top(text, books) < URGENCIES.index("same-day")]
    loud = [text for text, least in rows if least == "none" and top(text, books) >= URGENCIES.index("soon")]

    assert len(rows) == count
    assert len(mild) <= missed, "\n".join(mild)
    assert len(loud) <= alarmed, "\n".join(loud)


@pytest.mark.parametrize(
    ("text", "urgency"),
    [
        ("squats done", None),
        ("i will be gone", "same-day"),
        ("i will be gone tonight", "emergency"),
        ("squats done. by sunday i will be gone from here", "same-day"),  # each run of sentences is heard by itself
        ("my brother says i will be gone", "same-day"),  # whoever else is spoken of in it
        ("if you want to be gone", "same-day"),  # and though it is only supposed
        ("in 2012 i was nearly gone", None),  # not what is long past
        ("squats done. gone now", None),  # nor a few words that are of what stands beside them
        ("gone now", "same-day"),  # unless they are all
        # the most urgent part counts, and not the one that is surest
        ("i will be gone gone from all of you. by tonight i shall have done it", "emergency"),
        # what lies long behind is none; what is told beside it is of now
        ("used to cut myself and was gone a lot. long behind me", None),
        ("used to cut myself. long behind me now. tonight i want it over for good", "emergency"),
    ],
)
def test_every_part_is_heard_but_what_is_long_past(text: str, urgency: str | None, books: Books) -> None:
    words = books.safety.words
    found = crisis(heard(text, words.lexicon, words.idioms), TOY)

    assert (found.urgency if found else None) == urgency


def test_nothing_is_heard_where_nothing_is_now(books: Books) -> None:
    words = books.safety.words

    assert told(heard("", words.lexicon)) == []
    assert crisis(heard("", words.lexicon), TOY) is None


@pytest.mark.parametrize("text", ["i want to kill myself", "pills lined up, tonight", "thinking about suicide"])
def test_the_ear_takes_nothing_back(text: str, books: Books) -> None:
    deaf = replace(books.safety.words, ear=Classifier())

    assert {f.row for f in red_flags(text, deaf)} >= {"RF32"}
    assert top(text, books) >= max(URGENCIES.index(f.urgency) for f in red_flags(text, deaf))


@pytest.mark.parametrize(
    ("text", "heard_as"),
    [
        ("my mate says he wants to kill himself", "emergency"),
        ("my clubmate is suicidal and i don't know who to call", "emergency"),
        ("my cousin was suicidal in 2015, fine now", None),
        ("all i think is she'd be better off with another mum and me gone", "same-day"),
    ],
)
def test_another_who_says_so_and_oneself_in_anothers_place(text: str, heard_as: str | None, books: Books) -> None:
    least = 0 if heard_as is None else URGENCIES.index(heard_as)

    assert (top(text, books) >= least) if least else top(text, books) < URGENCIES.index("soon")


def test_the_second_half_of_a_log_is_enough(books: Books) -> None:
    log = "bench 3x8 at 40, rows 3x10 at 30, then 20 min easy on the bike. "

    assert top(log, books) == 0
    assert top(log + "honestly i wish i wasnt alive", books) >= URGENCIES.index("same-day")
