"""The weights that an athlete owns: read from words, and what loads they make."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.commands.plan import library
from coach import kitlist
from coach.acts import KG_PER_LB, Lift, LoadBasis, WorkingSet
from coach.athlete import from_profile, to_profile
from coach.forms import BadForm
from coach.owned import Loads, Piece, bands_of, joined, nearest, per_side, without
from coach.plan import next_dose, plan
from coach.weightwords import weights_in

WORDS = [
    # what is said, kind, what the pieces weigh, how many of each
    ("two 8 kg dumbbells and a blue band", "dumbbell", (8,), (2,)),
    ("2x8kg dumbbells", "dumbbell", (8,), (2,)),
    ("2 8kg dumbbells", "dumbbell", (8,), (2,)),
    ("a pair of 10 kg dumbbells", "dumbbell", (10,), (2,)),
    ("8kg dumbbells", "dumbbell", (8,), (2,)),
    ("two dumbbells of 8 kg", "dumbbell", (8,), (2,)),
    ("one 12 kg dumbbell", "dumbbell", (12,), (1,)),
    ("2 dumbbells", "dumbbell", (), ()),  # how many there are is no load
    ("i have 2 dumbells and a mat", "dumbbell", (), ()),
    ("3 small kettlebells", "kettlebell", (), ()),
    ("2 dumbbells 10 kg", "dumbbell", (10,), (2,)),
    ("2 dumbbells, 7 and 11 kg", "dumbbell", (7, 11), (1, 1)),
    ("1, 2 and 3 dumbbells", "dumbbell", (1, 2, 3), (2, 2, 2)),
    ("2 kg dumbbells", "dumbbell", (2,), (2,)),
    ("one 6 kg and two 4 kg dumbbells", "dumbbell", (6, 4), (1, 2)),
    ("dumbbells 5, 8 and 10 kg", "dumbbell", (5, 8, 10), (2, 2, 2)),
    ("5, 8 and 10 kg dumbbells", "dumbbell", (5, 8, 10), (2, 2, 2)),
    ("dumbbells 5, 8 and 10 kg and a 16 kg kettlebell", "dumbbell", (5, 8, 10), (2, 2, 2)),
    ("dumbbells 5, 8 and 10 kg and a 16 kg kettlebell", "kettlebell", (16,), (1,)),
    ("dumbbells and a 16 kg kettlebell", "kettlebell", (16,), (1,)),
    ("dumbbells and a 16 kg kettlebell", "dumbbell", (), ()),
    ("dumbbells 8 kg, kettlebell 12 kg, blue band", "kettlebell", (12,), (1,)),
    ("kettlebells 12, 16 and 20 kg", "kettlebell", (12, 16, 20), (1, 1, 1)),
    ("two kettlebells, 12 and 16", "kettlebell", (12, 16), (1, 1)),
    ("two 16 kg kettlebells", "kettlebell", (16,), (2,)),
    ("pull-up bar, 16 kg kettlebell", "bar", (), ()),
    ("barbell with 2x10, 2x5 and 4x2.5 kg plates", "plate", (10, 5, 2.5), (2, 2, 4)),
    ("barbell 15 kg and plates: 4x5 kg, 2x10", "bar", (15,), (1,)),
    ("barbell 15 kg and plates: 4x5 kg, 2x10", "plate", (5, 10), (4, 2)),
    ("two 8kg dumbbells, two 10kg, two 14kg, a barbell, 2x20kg and 2x5kg plates", "dumbbell", (8, 10, 14), (2, 2, 2)),
    ("two 8kg dumbbells, two 10kg, two 14kg, a barbell, 2x20kg and 2x5kg plates", "bar", (), ()),
    ("two 8kg dumbbells, two 10kg, two 14kg, a barbell, 2x20kg and 2x5kg plates", "plate", (20, 5), (2, 2)),
    ("a pair of 8s, 10s and 14s, a barbell with 2x20, 2x10, 2x5 and a bench", "dumbbell", (8, 10, 14), (2, 2, 2)),
    ("a pair of 8s, 10s and 14s, a barbell with 2x20, 2x10, 2x5 and a bench", "plate", (20, 10, 5), (2, 2, 2)),
    ("8kg dumbbells, 16kg and 20 kg kettlebells", "kettlebell", (16, 20), (1, 1)),
    ("100 kg of plates", "plate", (), ()),
    ("a gym", "dumbbell", (), ()),
]


@pytest.mark.parametrize(("said", "kind", "kg", "count"), WORDS, ids=[f"{w[1]}: {w[0]}" for w in WORDS])
def test_weights_are_read_from_words(said: str, kind: str, kg: tuple[float, ...], count: tuple[int, ...]) -> None:
    found = [w for w in weights_in(said) if w.kind == kind]

    assert [w.kg for w in found] == list(kg)
    assert [w.count for w in found] == list(count)


@pytest.mark.parametrize(
    ("said", "kit", "alone"),
    [
        ("i've got dumbbells 8, 10 and 14 kg and a bench", "i've got dumbbells 8, 10 and 14 kg and a bench", True),
        ("i have a barbell with 2x20 2x10 2x1.25 plates", "i have a barbell with 2x20 2x10 2x1.25 plates", True),
        ("i've got two 8kg dumbbells and i run mon wed", "i've got two 8kg dumbbells", False),
        ("ok i own a pair of 8s and 10s, a bench.", "i own a pair of 8s and 10s, a bench", True),
        ("i've got bench 3x8 60kg", None, False),
        ("i have a bench press pr of 60 kg", None, False),
        ("i have 2 dumbbells 3x10 12 kg", None, False),
        ("i've got dumbbell rows left", None, False),
        ("dumbbells 8 and 10 kg", None, False),  # in a session that is a load
    ],
)
def test_a_list_of_kit_is_told_from_a_lift(said: str, kit: str | None, alone: bool) -> None:
    span = kitlist.within(said)

    assert (said[slice(*span)] if span else None) == kit
    assert kitlist.alone(said) is alone


@pytest.mark.parametrize(
    ("said", "low", "high", "steps"),
    [
        ("adjustable dumbbells 2 to 24 kg", 2.0, 24.0, None),
        ("adjustable dumbbells up to 24 kg in 2 kg steps", 2.0, 24.0, 2.0),
        ("dumbbells (5-25kg)", 5.0, 25.0, None),
        ("bowflex 552 5-52.5 lbs", 5 * KG_PER_LB, 52.5 * KG_PER_LB, None),
    ],
)
def test_ranges_are_adjustable(said: str, low: float, high: float, steps: float | None) -> None:
    (found,) = weights_in(said)

    assert (found.kind, found.count) == ("dumbbell", 2)
    assert (found.kg, found.high_kg, found.step_kg) == (pytest.approx(low), pytest.approx(high), steps)


@pytest.mark.parametrize(
    ("said", "colours"),
    [
        ("a blue band", ("blue",)),
        ("bands: green, yellow and red", ("yellow", "red", "green")),
        ("heavy, light and medium bands", ("light", "medium", "heavy")),
        ("bands", ()),
    ],
)
def test_bands_stand_in_order_of_strength(said: str, colours: tuple[str, ...]) -> None:
    assert bands_of(weights_in(said), _progress().bands) == colours


@pytest.mark.parametrize(
    "words",
    [
        ["two 8 kg dumbbells and a blue band"],
        ["25 lb dumbbells, 16 kg kettlebell"],
        ["adjustable dumbbells 5 to 50 lb by 2.5 lb steps"],
        "barbell with 2x10 and 4x5 kg plates",
        [{"kind": "kettlebell", "weight": 16}],
    ],
    ids=str,
)
def test_a_profile_keeps_them(words: object) -> None:
    athlete = from_profile({"weights": words})

    assert athlete.weights
    assert from_profile(to_profile(athlete)) == athlete


def test_weights_are_kit_as_well() -> None:
    assert from_profile({"weights": ["16 kg kettlebell, blue band"]}).equipment == {"kettlebell", "band"}


@pytest.mark.parametrize(
    "wrong",
    [["a nice chair"], [{"kind": "anvil", "weight": 50}], [{"kind": "dumbbell"}], [{"kind": "band"}], [7]],
    ids=str,
)
def test_what_is_no_weight_is_a_fault(wrong: object) -> None:
    with pytest.raises(BadForm, match=r"profile\.weights"):
        from_profile({"weights": wrong})


HOME = "dumbbells 4, 8, 10 and 12 kg, one 20 lb dumbbell, 16 kg kettlebell"
NEAREST = [
    # exercise, load wished, of one of two, load there is
    ("goblet-squat", 11.0, False, 10.0),
    ("goblet-squat", 9.5, False, 9.07),  # 20 lb
    ("goblet-squat", 40.0, False, 16.0),
    ("goblet-squat", 3.0, False, None),
    ("romanian-deadlift", 9.5, True, 8.0),  # of 20 lb there is only one
    ("romanian-deadlift", 23.0, False, 20.0),  # a pair counted together
    ("overhead-press", 100.0, True, 12.0),
    ("leg-press", 87.0, False, 87.0),  # the gym's stack is its own
]


@pytest.mark.parametrize(("slug", "wished", "each", "there"), NEAREST, ids=range(len(NEAREST)))
def test_loads_snap_to_what_is_owned(slug: str, wished: float, each: bool, there: float | None) -> None:
    pair, things = slug in _progress().pairs, library().things(frozenset(("dumbbells", "kettlebell", "machine")))
    found = nearest(library().exercises[slug], wished, weights_in(HOME), per_hand=each, pair=pair, things=things)

    assert found == there


@pytest.mark.parametrize(
    ("load", "bar", "side"),
    [
        (20, 20, ()),
        (45, 20, (10, 2.5)),
        (55, 20, (10, 5, 2.5)),
        (60, 20, (10, 5, 2.5, 2.5)),
        (47, None, ()),
        (80, None, ()),
    ],
)
def test_plates_on_each_side(load: float, bar: float | None, side: tuple[float, ...]) -> None:
    found = per_side(load, weights_in("barbell, plates 2x10, 2x5, 4x2.5 kg"))

    assert (None if found is None else found[0]) == bar
    assert (() if found is None else tuple(p.kg for p in found[1])) == side


def test_no_bounds_where_nothing_is_known() -> None:
    loads = Loads(plate=2.5)

    assert (loads.down(61.9), loads.above(60.0), loads.has(61.0)) == (60.0, 62.5, True)


def test_more_and_less_of_them() -> None:
    have = weights_in("two 8 kg dumbbells, 12 kg kettlebell, blue band")
    more = joined(have, weights_in("16 kg kettlebell"))

    assert [w.kg for w in more if w.kind == "kettlebell"] == [12, 16]
    assert joined(more, weights_in("16 kg kettlebell")) == more
    assert [w.kg for w in without(more, weights_in("12 kg kettlebell")) if w.kind == "kettlebell"] == [16]
    assert {w.kind for w in without(more, (Piece(kind="kettlebell"),))} == {"dumbbell", "band"}


# --- how they grow ----------------------------------------------------------------------------------------------------
START = date(2026, 11, 2)


def _progress():  # type: ignore[no-untyped-def]  # a helper of this page
    tables = library().plans
    assert tables is not None
    return tables.progress


def _done(slug: str, sessions: int, reps: int, kg: float | None, basis: LoadBasis, first: int = 0) -> list[Lift]:
    one = WorkingSet(reps=reps, load_kg=kg, load_basis=basis, rir=4)
    return [
        Lift(exercise=slug, exercise_text=slug, when=START + timedelta(days=3 * n), sets=(one,) * 3)
        for n in range(first, first + sessions)
    ]


GROWTH = [
    # owned, done so often, reps, kg → load, rule
    ("two 8 kg and two 8.5 kg dumbbells", 2, 12, 8.0, 8.5, "growth-step"),
    ("8 and 10 kg dumbbells", 2, 12, 8.0, 8.0, "growth-no-plate"),  # a quarter more: repetitions first
    ("8 and 10 kg dumbbells", 2, 16, 8.0, 10.0, "growth-far-plate"),
    ("8 and 12 kg dumbbells", 2, 16, 8.0, 8.0, "growth-far-slower"),
    ("8 and 12 kg dumbbells", 4, 16, 8.0, 8.0, "growth-far-pause"),
    ("8 and 12 kg dumbbells", 6, 16, 8.0, 12.0, "growth-far-weight"),
    ("8 and 16 kg dumbbells", 9, 16, 8.0, 8.0, "growth-no-plate"),  # twice as much is never a step
    ("8 kg dumbbells", 2, 16, 8.0, 8.0, "growth-heaviest"),
    ("8 and 10 kg dumbbells", 1, 10, 14.0, 10.0, "owned"),  # lifted elsewhere
    ("8 and 10 kg dumbbells", 1, 10, 5.0, None, "owned"),
]


@pytest.mark.parametrize(
    ("owned", "times", "reps", "kg", "then", "by"), GROWTH, ids=[f"{g[5]}: {g[0]}" for g in GROWTH]
)
def test_the_next_load_is_one_that_is_owned(
    owned: str, times: int, reps: int, kg: float, then: float | None, by: str
) -> None:
    log = _done("goblet-squat", times, reps, kg, "total")
    athlete = from_profile({"level": "beginner", "weights": [owned]})
    found = next_dose(athlete, "goblet-squat", library(), log, log[-1].when + timedelta(days=3), began=START)

    assert (found.load_kg, found.by) == (then, by)


def test_a_pair_stays_a_pair() -> None:
    log = _done("romanian-deadlift", 2, 10, 8.0, "per_hand")
    athlete = from_profile({"level": "intermediate", "weights": ["8 kg dumbbells, one 9 kg dumbbell, 12 kg dumbbells"]})
    found = next_dose(athlete, "romanian-deadlift", library(), log, log[-1].when + timedelta(days=3), began=START)

    assert (found.load_kg, found.per_hand) == (8.0, True)  # of 9 kg there is only one, 12 kg is far


@pytest.mark.parametrize(
    ("bands", "times", "reps", "colour"),
    [
        ("red and green band", 1, 20, "red"),
        ("red and green band", 2, 20, "green"),
        ("red and green band", 5, 20, "green"),
        ("red, green and blue band", 5, 20, "blue"),
        ("red and green band", 4, 12, "red"),
        ("green band", 6, 20, "green"),
        ("band", 6, 20, ""),
    ],
)
def test_bands_are_a_ladder(bands: str, times: int, reps: int, colour: str) -> None:
    log = _done("band-row", times, reps, None, "band")
    athlete = from_profile({"equipment": ["band"], "weights": [] if bands == "band" else [bands]})
    found = next_dose(athlete, "band-row", library(), log, log[-1].when + timedelta(days=3), began=START)

    assert found.band == colour


def test_no_band_goes_up_through_pain() -> None:
    log = _done("band-row", 2, 20, None, "band")
    athlete = from_profile({"weights": ["red and green band"], "injuries": ["shoulder", "elbow", "lower-back"]})
    found = next_dose(athlete, "band-row", library(), log, log[-1].when + timedelta(days=3), began=START)

    assert found.band == "red"


def test_one_dumbbell_plans_nothing_for_two() -> None:
    one = from_profile({"level": "advanced", "equipment": ["bench"], "weights": ["one 12 kg dumbbell"]})
    weeks = plan(one, date(2026, 11, 30), 12, library())
    given = {s.exercise for w in weeks for d in w.days if d.session for s in d.session.items}

    assert not given & set(_progress().both_hands)
