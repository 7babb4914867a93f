"""What the reader does not look for in a message: the look that spares it may never leave anything out."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from coach.acts import WorkingSet
from coach.books import Books
from coach.classifier import NONE
from coach.once import forget_people
from coach.reader import apart, bygone, columns, keyed, lifters_talk, numerals, read, set_words, shapes, spoken
from coach.reader.intents import Told, counted
from coach.reader.tokens import Atoms, atoms
from coach.vocabulary import COUNTING, SIGNS
from content.loading.classifiers import Lines

READINGS = Path(__file__).parents[2] / "readings"
NOW = datetime(2026, 11, 25, 18, tzinfo=UTC)


def texts() -> list[str]:
    """Messages of every kind: logs, pains, questions and news, by strangers and by those who wrote the reader."""
    found = [
        json.loads(line)["text"]
        for name in ("blind", "blind-third", "read-prose", "read-voices")
        for line in (READINGS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    for name in ("dictated", "sets-told", "many-voices", "in-prose"):
        rows = tomllib.loads((READINGS / f"{name}.toml").read_text(encoding="utf-8"))["reading"]
        found += [row["said"] for row in rows]
    return found


@pytest.fixture(scope="module")
def taken(books: Books) -> list[Atoms]:
    """The messages taken apart."""
    return [apart.taken_apart(text, NOW.date(), books.library.vocabulary) for text in texts()]


class Called(frozenset[str]):
    """Words of which every message seems to have one."""

    def isdisjoint(self, other: object, /) -> bool:  # type: ignore[override]  # of anything
        return False


def said(atom: Atoms) -> tuple[Any, ...]:
    return atom.codes, atom.values, atom.starts, atom.ends, atom.first, atom.words


# --- words ------------------------------------------------------------------------------------------------------------
def test_what_a_word_plainly_is_it_is_when_it_stands_alone(books: Books) -> None:
    vocabulary = books.library.vocabulary
    assert vocabulary.plain.keys() >= SIGNS
    assert not COUNTING & vocabulary.plain.keys()
    assert numerals.POINTS | numerals.NOUGHTS | {"lungs"} == COUNTING
    slowly = replace(vocabulary, plain={sign: vocabulary.plain[sign] for sign in SIGNS})
    for word in vocabulary.plain:
        assert said(atoms(f"z {word} z", vocabulary)) == said(atoms(f"z {word} z", slowly)), word


def test_words_that_are_plain_change_no_message(books: Books) -> None:
    vocabulary = books.library.vocabulary
    slowly = replace(vocabulary, plain={sign: vocabulary.plain[sign] for sign in SIGNS})

    assert [said(atoms(t, vocabulary)) for t in texts()] == [said(atoms(t, slowly)) for t in texts()]


def test_no_step_is_called_for_without_its_words(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    def all_apart() -> list[tuple[Any, ...]]:
        return [said(apart.taken_apart(text, NOW.date(), books.library.vocabulary)) for text in texts()]

    soon = all_apart()
    monkeypatch.setattr(apart, "_CALLED", Called())

    assert all_apart() == soon


def test_every_step_is_called_for_by_the_codes_that_it_needs(taken: list[Atoms]) -> None:
    called = 0
    for at in taken:
        found = spoken._coded_by(spoken._SIGNS.intersection(at.codes))
        steps = [step for parts, step in found if any(part in at.codes for part in parts)]

        assert steps == [step for parts, step in spoken.CODED if any(part in at.codes for part in parts)]
        called += len(steps)
    assert called > 100


def test_a_step_of_sets_finds_nothing_without_codes_that_stand_together(books: Books) -> None:
    rows = [row for row in set_words.STEPS if isinstance(row[0], tuple)]
    told = ["nXxn@nK", "X,nkXxnanxnB", "Xnx,nx", "nxcnx,X", "Xnx/nx", "nx,/nx,", "Xnxn", "nxnxn,x", "nsX,n,nqE", "nknK"]
    told += ["XnKη,nK", "XnxnK,nη", "Xn-nsn"]  # loads of last time before and behind that of today, one before a dash
    told += [atoms(text, books.library.vocabulary).codes for text in texts()]
    found = [(row, codes) for row in rows for codes in told if row[1].search(codes)]

    assert {id(row) for row, _ in found} == {id(row) for row in rows}
    assert all(any(part in codes for part in row[0]) for row, codes in found)


def test_no_tempo_is_told_without_tens(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    told = ["tempo squats 3010 3x8 60kg", "bench 31X1 4x5 60kg", "squat 3-1-3 4x6", *texts()]
    soon = [said(apart.taken_apart(text, NOW.date(), books.library.vocabulary)) for text in told]
    monkeypatch.setattr(lifters_talk, "_counts_in_tens", lambda atoms: True)

    assert [said(apart.taken_apart(text, NOW.date(), books.library.vocabulary)) for text in told] == soon


def test_a_unit_is_said_beside_its_signs_alone(taken: list[Atoms]) -> None:
    assert all(not {"a", "(", ":"}.isdisjoint(at.codes) for at in taken if keyed._UNIT.search(at.codes))


def test_what_tells_of_old_has_a_beginning_that_is_looked_for() -> None:
    ways = (
        bygone._IN_MONTH, bygone._MONTH_OF_YEAR, bygone._OF_YEAR, bygone._LAST_ONE, bygone._AGES, bygone._UNDATED,
    )  # fmt: skip
    months = "january february march april may june july august september october november december"
    seasons = "year month spring summer autumn fall winter"
    old = [f"ran 10k in {month} 2023" for month in months.split()]
    old += [f"squatted 100kg last {season}" for season in seasons.split()]
    old += ["10 years ago", "5 yrs ago", "two months back", "ages ago", "decades ago", "in college", "in high school"]
    old += [f"in my {age}" for age in "twenties thirties teens 20s 30s youth prime".split()]
    old += ["back in the day", "as a kid", "when i was a student", "when i was younger", "at uni", "in 1999", "in 2019"]
    found = [t for t in (low.lower() for low in (*old, *texts())) if any(way.search(t) for way in ways)]

    assert len(found) > len(old) / 2
    assert all(bygone._MAYBE.search(t) for t in found)


# --- intents ----------------------------------------------------------------------------------------------------------
def test_which_kind_is_plainly_the_likeliest_is_so_by_all_likelihoods(books: Books, taken: list[Atoms]) -> None:
    known = books.library.vocabulary.intents
    kinds = set()
    for at in taken:
        found = counted(at, 0, len(at.codes))
        told, shares = Told(known, known.scores(found)), known.shares(found)
        if not shares:
            assert (told.kind, told.value, told.share, told.best_of("question")) == (NONE, "", 0.0, "")
            continue
        share, kind = max((sum(shares[run]), kind) for kind, run in known.runs.items())
        run = known.runs[kind]

        assert (told.kind, told.share) == (kind, share)
        assert told.value == known.labels[shares.index(max(shares[run]), run.start)].partition("-")[2]
        assert told.share_of("none") == shares[known.labels.index("none")]
        kinds.add(kind)
    assert kinds == set(known.runs)


def test_every_feature_is_found_again_in_a_piece_that_was_read(books: Books) -> None:
    weights = books.library.vocabulary.intents.weights
    assert isinstance(weights, Lines)
    some = list(weights)[::7]
    first = [weights.get(feature) for feature in some]

    assert all(first)
    assert [weights.get(feature) for feature in some] == first
    assert not any(weights.get(f"{feature} which nobody says") for feature in some)


# --- marks ------------------------------------------------------------------------------------------------------------
def test_shapes_that_were_found_before_are_those_of_the_marks(books: Books) -> None:
    def sets(text: str) -> Any:
        found = read(text, now=NOW, units="kg", distance_units="km", vocabulary=books.library.vocabulary)
        return found.acts

    forget_people()
    first = sets("squats 3x8 60kg"), sets("bench 5, 5, 3 at 80/85/90"), sets("squats 4x6 70kg")
    assert shapes._shaped.cache_info().hits > 0
    assert (sets("squats 3x8 60kg"), sets("bench 5, 5, 3 at 80/85/90"), sets("squats 4x6 70kg")) == first
    forget_people()
    for kept in (shapes._shaped, columns._tells, columns._next_rule):
        assert kept.cache_info().currsize == 0


def test_equal_values_are_known_by_one_hash() -> None:
    one = WorkingSet(reps=8, load_kg=60.0, load_basis="total")

    assert one == replace(one, reps=8)
    assert hash(one) == hash(replace(one, reps=8))
    assert one != replace(one, reps=9)
    assert len({one, replace(one, reps=8), replace(one, reps=9)}) == len((8, 9))
    assert date(2026, 11, 25) == NOW.date()
