"""Other forms of an exercise's name: which are made, and that none takes the place of another phrase."""

from __future__ import annotations

import pytest

from coach.reader import read
from coach.vocabulary import Movement, compile_words, words_of
from coach.word_forms import forms, more
from tests.coach.reader.test_readings import NOW, vocabulary


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("hip bridge", "hip bridges"),
        ("hip bridges", "hip bridge"),
        ("suitcase carry", "suitcase carries"),
        ("suitcase carries", "suitcase carry"),
        ("chest press", "chest presses"),
        ("chest presses", "chest press"),
        ("couch stretch", "couch stretches"),
        ("box step up", "box step ups"),
        ("incline push ups", "incline press ups"),
        ("incline push up", "incline press ups"),
        ("incline push up", "incline pressup"),
        ("single leg bridge", "one legged bridges"),
        ("single leg bridge", "sl bridge"),
        ("dumbbell row", "db rows"),
        ("split squat", "splitsquats"),
    ],
)
def test_a_form_is_made(name: str, form: str) -> None:
    assert words_of(form) in set(forms(words_of(name)))


@pytest.mark.parametrize("name", ["standing quad", "tib post band", "hip flexor", "chin", "short foot"])
def test_what_is_no_movement_has_no_plural(name: str) -> None:
    assert not set(forms(words_of(name)))


def test_what_is_hardly_one_word_is_not_made() -> None:
    assert ("barrow",) not in set(forms(("bar", "row")))


def test_a_form_of_two_exercises_is_of_neither() -> None:
    made = {("side", "raises"): "one", ("sideraise",): "one", ("sideraises",): "one"}
    assert more({("side", "raise"): "one"}, []) == made
    assert more({("side", "raise"): "one"}, made) == {}
    assert more({("single", "leg", "hop"): "one", ("sl", "hops"): "two"}, []).get(("sl", "hop")) is None


def test_a_phrase_of_content_wins() -> None:
    row = Movement(slug="row", aliases=("side bend row",))
    made, clashes = compile_words({"region": {"hip": ["side bend rows"]}}, [row], frozenset())
    assert not clashes
    senses = {(head, *rest): sense.code for head, rows in made.heads.items() for rest, _, sense in rows}
    assert senses["side", "bend", "row"] == "X"
    assert senses["side", "bend", "rows"] == "R"
    apart, _ = compile_words({}, [row], frozenset(("side bend rows",)))
    assert ("side", "bend", "rows") not in {(h, *r) for h, rows in apart.heads.items() for r, _, _ in rows}


#: Read as a run.
RUN = {"hill-sprint"}


@pytest.mark.parametrize("slug", sorted(vocabulary().movements.keys() - RUN))
def test_an_exercise_is_read_by_its_name_as_one_and_as_many(slug: str) -> None:
    name = words_of(slug)
    said = {" ".join(name), *(" ".join(f) for f in forms(name) if len(name) > 1)}
    senses = vocabulary().heads
    for one in sorted(said):
        key = tuple(one.split())
        own = next((s.value for rest, _, s in senses.get(key[0], ()) if rest == key[1:]), None)
        if own is None:
            continue  # of two exercises, so of neither
        found = read(f"{one} 3x8", now=NOW, units="kg", distance_units="km", vocabulary=vocabulary())
        told = {getattr(a, "exercise", None) for a in found.acts}
        assert told == {own}, (one, told)
    assert any(s.value == slug for rest, _, s in senses[name[0]] if rest == name[1:])
