"""A sign in talk without commas and stops: no harmless piece beside it makes it past, another's, or a question.

The pieces are tests/judgements/run-on.toml, the signs those of two people who had seen nothing of the coach; every
piece stands beside so many of them. At first sight 515 of 12,800 were silenced: by a year that another thing was of, by
people who were only mentioned, by a question behind them. The bounds are what is reached; they are only tightened.
"""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

from coach.advice import URGENCIES
from coach.books import Books
from coach.redflags import red_flags

FOLDER = Path(__file__).parents[1] / "judgements"
URGENT = URGENCIES.index("same-day")
#: The rows of the mind and the home: who dictates of them speaks of others, too.
MINDS = ("RF32", "RF33", "RF38")
SETS = ("blind-signs", "blind-signs-third")


def urgency(text: str, books: Books) -> int:
    return max((URGENCIES.index(f.urgency) for f in red_flags(text, books.safety.words)), default=0)


def signs(books: Books) -> list[str]:
    """What is urgent, said in one breath, and heard when it stands alone."""
    out = []
    for name in SETS:
        for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if URGENCIES.index(row.get("urgency_min", "none")) < URGENT or row["row"] in MINDS:
                continue
            text = re.sub(r"[.,;!?]+", " ", row["said"]).strip()
            if urgency(text, books) >= URGENT:
                out.append(text)
    return out


def silenced(books: Books, each: int) -> list[str]:
    """What is not heard any more, of ``each`` signs beside every piece."""
    pieces = tomllib.loads((FOLDER / "run-on.toml").read_text(encoding="utf-8"))
    told, out, k = signs(books), [], 0
    for where, some in pieces.items():
        for piece in some:
            for _ in range(each):
                k = (k + 37) % len(told)
                text = f"{piece} {told[k]}" if where == "before" else f"{told[k]} {piece}"
                if urgency(text, books) < URGENT:
                    out.append(text)
    return out


def test_the_pieces_alone_alarm_nobody(books: Books) -> None:
    pieces = tomllib.loads((FOLDER / "run-on.toml").read_text(encoding="utf-8"))

    assert [p for some in pieces.values() for p in some if urgency(p, books) >= URGENT] == []


def test_a_harmless_piece_silences_no_sign(books: Books) -> None:
    lost = silenced(books, 4)

    assert len(lost) <= 18, "\n".join(lost)


@pytest.mark.long
def test_no_harmless_piece_silences_a_sign(books: Books) -> None:
    lost = silenced(books, 40)

    assert len(lost) <= 138, f"{len(lost)} of {320 * 40}"


@pytest.mark.parametrize(
    "text",
    [
        "crushing pain in my chest going down my arm and im sweating last year i did berlin",
        "went over on my ankle heard it crack cant take a step on it last year i did berlin",
        "cant get air in had a shoulder op back in 2012 and have benched happily for ten years",
        "had coffee with the girls and sorted the kids dinner and calf hot and swollen just the one",
        "my mate came round and we did the plan and half my face has gone numb and my arm wont lift",
        "she is dancing at every wedding anyway calf is hot and twice the size of the other",
        "coughing up blood since this morning also what is the difference between a tempo and a threshold",
        "fainted on the treadmill mid run and the fog cleared by nine so we had a lovely view",
        "im with someone unconscious on the path not breathing",
        "a bloke has collapsed at the finish line",
        "im with a bloke who's collapsed at the finish",
        "my mate collapsed at the finish line and is not answering",
        "broke my wrist as a kid and it healed up perfect anyway chest is tight and its going down my arm",
    ],
)
def test_another_thing_in_the_same_breath_hides_nothing(text: str, books: Books) -> None:
    assert urgency(text, books) >= URGENT


@pytest.mark.parametrize(
    "text",
    [
        "when I was a kid I had a tight chest, gone since",
        "wet front coming, I know because the ankle I broke in 1998 is grumbling, 1 out of 10, same as every November",
        "the chest pain I had years ago turned out to be a pulled muscle",
        "back in 2012 I fainted at the finish and had all the tests, never since",
        "my dad fainted at church in 2019 and he is fine",
        "what is the difference between a heart attack and a panic attack",
        "ran with a mate who had a heart attack in 2018",
        "got a charley horse in bed at 4am, stretched it out, bit tender but fine now",
    ],
)
def test_what_is_over_or_anothers_stays_so(text: str, books: Books) -> None:
    assert urgency(text, books) < URGENT
