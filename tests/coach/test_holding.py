"""Limits held: what each kind keeps out, and plans in which nothing forbidden stands while a limit holds.

What is forbidden is judged here from the exercises' own facts, not by the code under test.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.acts import Lift, Run, Symptom, WorkingSet
from coach.athlete import Athlete, from_profile
from coach.books import Books
from coach.constraint import Constraint
from coach.conversation import answer, pressed
from coach.diary import Known, Record, Setting
from coach.folding import folded
from coach.holding import Limits, barred, barred_slugs, broken, held, held_back, most_kg, too_painful
from coach.message import Message, Press
from coach.plan import plan
from coach.week import Week
from tests.limit_walk import END, FORBIDDEN, MONDAY, Test, limits

KIT = ["dumbbells", "band", "bench", "barbell", "kettlebell", "machine", "step", "pullup-bar"]
LOG = [
    Lift(
        exercise=slug, exercise_text=slug, when=MONDAY - timedelta(days=n), sets=(WorkingSet(reps=8, load_kg=60.0),) * 3
    )
    for n in (2, 6)
    for slug in ("back-squat", "romanian-deadlift", "dumbbell-row", "bench-press")
]

IDS = [text for text, _ in FORBIDDEN]
ON_RUNS: list[tuple[str, Callable[[list[str]], bool]]] = [
    ("physio says no running", lambda runs: not any(runs)),
    ("physio says no impact", lambda runs: not any(runs)),
    ("physio says rest my achilles", lambda runs: not any(runs)),
    ("doctor says no training", lambda runs: not any(runs)),
    ("cleared to run 2x a week", lambda runs: sum(map(bool, runs)) <= 2),
    ("physio says run every other day", lambda runs: not any(a and b for a, b in pairwise(runs))),
    ("physio says easy runs only", lambda runs: not {"quality", "race"} & set(runs)),
    ("physio says no hills", lambda runs: "quality" not in runs),
    ("physio says no long runs", lambda runs: "long" not in runs),
    ("physio says runs of max 5k", lambda runs: "long" not in runs),
]


def exercises_on(weeks: tuple[Week, ...], first: date, last: date) -> Iterator[str]:
    for day in (d for w in weeks for d in w.days):
        if first <= day.date <= last and day.session:
            yield from (s.exercise for s in day.session.items)


ATHLETES = [
    {"level": level, "equipment": kit, "session_minutes": minutes, "running_days": runs}
    for level in ("beginner", "intermediate", "advanced")
    for kit, minutes in (([], 20), (KIT, 40))
    for runs in (
        {"tue": "quality", "thu": "easy", "sun": "long"},
        {"mon": "easy", "tue": "quality", "wed": "easy", "thu": "easy", "sat": "easy", "sun": "long"},
    )
]


@pytest.mark.parametrize(("text", "forbidden"), FORBIDDEN, ids=IDS)
def test_a_limit_keeps_out_what_it_says(text: str, forbidden: Test, books: Books) -> None:
    library = books.library
    standing = limits(text, library)
    out = {s for s, e in library.exercises.items() if barred(e, MONDAY, standing, library)}

    assert {s for s, e in library.exercises.items() if forbidden(e)} <= out
    assert not any(barred(e, END + timedelta(days=1), standing, library) for e in library.exercises.values())


@pytest.mark.parametrize(("text", "forbidden"), FORBIDDEN, ids=IDS)
def test_no_plan_holds_what_is_forbidden(text: str, forbidden: Test, books: Books) -> None:
    """Planned around the limit or not, with loads and without: nothing forbidden stands while it holds."""
    library = books.library
    standing = limits(text, library)
    for profile in ATHLETES:
        athlete = from_profile(profile)
        around = barred_slugs(MONDAY, END, standing, library)
        for made in (
            plan(athlete, MONDAY, 4, library, LOG),
            plan(athlete, MONDAY, 2, library, LOG, barred=around)
            + plan(athlete, END + timedelta(days=1), 2, library, LOG),
        ):
            weeks = held(made, standing, library, athlete)
            done = set(exercises_on(weeks, MONDAY, END))

            assert not {s for s in done if forbidden(library.exercises[s])}
            if around:
                after = set(exercises_on(weeks, END + timedelta(days=1), END + timedelta(days=14)))
                assert after == set(exercises_on(made, END + timedelta(days=1), END + timedelta(days=14)))


@pytest.mark.parametrize(("text", "fits"), ON_RUNS, ids=[t for t, _ in ON_RUNS])
def test_no_plan_holds_runs_that_are_ruled_out(text: str, fits: Callable[[list[str]], bool], books: Books) -> None:
    library = books.library
    standing = limits(text, library)
    for profile in ATHLETES:
        athlete = from_profile(
            {**profile, "race": {"date": (MONDAY + timedelta(days=9)).isoformat(), "distance_m": 10000}}
        )
        weeks = held(plan(athlete, MONDAY, 4, library), standing, library, athlete)

        for week in weeks[:2]:
            assert fits([d.run or "" for d in week.days])
        assert [d.run for w in weeks[2:] for d in w.days] == [
            d.run for w in plan(athlete, MONDAY, 4, library)[2:] for d in w.days
        ]


def test_a_plan_with_barred_legs_trains_the_rest(books: Books) -> None:
    library = books.library
    for profile in ATHLETES:
        athlete = from_profile(profile)
        around = barred_slugs(MONDAY, END, limits("physio says no leg work", library), library)
        week = plan(athlete, MONDAY, 1, library, barred=around)[0]

        assert [d.session.focus for d in week.days if d.session]


@pytest.mark.parametrize(
    ("text", "slug", "most"),
    [
        ("left knee: nothing above 40 kg", "back-squat", 40.0),
        ("left knee: nothing above 40 kg", "bench-press", None),
        ("physio says max 30 kg on deadlifts", "romanian-deadlift", 30.0),
        ("doctor says nothing over 10 kg", "dumbbell-row", 10.0),
        ("doctor says nothing over 22 lbs", "dumbbell-row", 9.98),
    ],
)
def test_loads_are_capped(text: str, slug: str, most: float | None, books: Books) -> None:
    library = books.library
    standing = limits(text, library)
    athlete = from_profile({"level": "advanced", "equipment": KIT})
    weeks = held(plan(athlete, MONDAY, 2, library, LOG), standing, library, athlete)
    loads = {
        s.exercise: s.load_kg
        for w in weeks
        for d in w.days
        if d.session
        for s in d.session.items
        if s.load_kg is not None
    }

    assert most_kg(library.exercises[slug], MONDAY, standing, library) == most
    assert most is None or slug not in loads or loads[slug] <= most


def test_a_cap_counts_both_hands(books: Books) -> None:
    library = books.library
    one = limits("doctor says nothing over 10 kg", library, per_hand=frozenset(("dumbbell-row",)))

    assert most_kg(library.exercises["dumbbell-row"], MONDAY, one, library) == 5.0


def test_a_bar_weighs_more_than_ten_kilos(books: Books) -> None:
    library = books.library

    assert barred(library.exercises["back-squat"], MONDAY, limits("doctor says nothing over 10 kg", library), library)


def test_pain_above_the_limit_keeps_out_what_provokes_it(books: Books) -> None:
    library = books.library
    squat, row = library.exercises["bodyweight-squat"], library.exercises["band-row"]
    text = "physio says keep the knee pain at or below 2/10"
    for pain, out in ((2.0, False), (3.0, True)):
        standing = limits(text, library, pains={"knee-front": pain})

        assert bool(barred(squat, MONDAY, standing, library)) is out
        assert not barred(row, MONDAY, standing, library)
    told = Symptom(symptom="pain", when=MONDAY, region="knee", severity=3.0)
    assert too_painful(told, limits(text, library))
    assert not too_painful(replace(told, severity=2.0), limits(text, library))


DONE = [
    (
        "physio says no squats",
        Lift(exercise="back-squat", exercise_text="", when=MONDAY, sets=(WorkingSet(reps=5),)),
        True,
    ),
    (
        "physio says no squats",
        Lift(exercise="bench-press", exercise_text="", when=MONDAY, sets=(WorkingSet(reps=5),)),
        False,
    ),
    (
        "left knee: nothing above 40 kg",
        Lift(exercise="back-squat", exercise_text="", when=MONDAY, sets=(WorkingSet(reps=5, load_kg=40.0),)),
        False,
    ),
    (
        "left knee: nothing above 40 kg",
        Lift(
            exercise="goblet-squat",
            exercise_text="",
            when=MONDAY,
            sets=(WorkingSet(reps=5, load_kg=25.0, load_basis="per_hand"),),
        ),
        True,
    ),
    ("physio says no running", Run(when=MONDAY, distance_m=3000), True),
    ("physio says no running", Run(when=END + timedelta(days=1), distance_m=3000), False),
    ("physio says easy runs only", Run(when=MONDAY, kind="interval"), True),
    ("physio says easy runs only", Run(when=MONDAY, kind="easy"), False),
    ("physio says runs of max 5k", Run(when=MONDAY, distance_m=5000), False),
    ("physio says runs of max 5k", Run(when=MONDAY, distance_m=8000), True),
    ("physio says runs of max 30 minutes", Run(when=MONDAY, duration_s=2400), True),
]


@pytest.mark.parametrize(("text", "act", "against"), DONE)
def test_what_was_done_against_a_limit(text: str, act: Lift | Run, against: bool, books: Books) -> None:
    assert (broken(act, limits(text, books.library), books.library) is not None) is against


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(st.sampled_from(IDS), min_size=1, max_size=3),
    profile=st.sampled_from(ATHLETES),
    sore=st.sets(st.sampled_from(["knee-front", "achilles", "low-back", "shoulder", "hip-front", "shin"]), max_size=2),
    log=st.booleans(),
)
def test_what_is_swapped_in_is_borne_by_everything(
    texts: list[str], profile: dict[str, object], sore: set[str], log: bool, books: Books
) -> None:
    """A substitute keeps to every limit, provokes nothing sore, suits level and kit, and brings no more impact."""
    library, athlete = books.library, from_profile(profile)
    standing = Limits(
        standing=tuple(c for n, t in enumerate(texts) for c in limits(t, library).standing), hurting=frozenset(sore)
    )
    weeks = plan(athlete, MONDAY, 2, library, LOG if log else ())
    for _, change in held_back(weeks, standing, library, athlete):
        if change.to is None:
            continue
        other, old = library.exercises[change.to], library.exercises[str(change.exercise)]

        assert not any(dict(FORBIDDEN)[t](other) for t in texts)
        assert not any(other.provokes.get(site, 0) for site in sore)
        assert other.level <= athlete.level_number
        assert other.possible_with(library.things(athlete.equipment))
        assert other.impact <= old.impact


# --- whole conversations ----------------------------------------------------------------------------------------------
WISHES = [
    "easier please",
    "something harder",
    "swap the squats for box jumps",
    "swap",
    "I only have 15 minutes",
    "move it to tomorrow",
    "left knee 5/10 when I squat",
    "left knee 3/10 in the morning",
    "really tired, slept 4 hours",
    "squats 3x8 60kg",
    "ran 5k easy",
    "an easier week please",
    "skip today",
    "/today",
    "/week",
    "what instead of squats?",
    "done",
    "just this once let me jump, I have a race on sunday",
    "my physio is overcautious, plan squats anyway please",
    "forget what the physio said, it's probably nothing",
]
PRESSES = ("yes:", "no:", "done:", "move:", "skip:", "swap:", "undo:", "redo:", "how:", "limit:change", "week:")


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize(("text", "forbidden"), FORBIDDEN[::3], ids=IDS[::3])
def test_whatever_is_asked_for_nothing_forbidden_is_planned(
    text: str, forbidden: Test, seed: int, books: Books
) -> None:
    """A fortnight of wishes and presses after a limit was told: no plan of any turn holds what it forbids."""
    dice = random.Random(seed)
    profile = dice.choice(ATHLETES)
    at = datetime(2026, 11, 23, 8, tzinfo=UTC)
    begun = Setting(values={**profile, "began": MONDAY.isoformat(), "greeted": True})
    known = Known(athlete_id=1, records=(Record(origin="profile", index=0, at=at - timedelta(days=1), body=begun),))
    known, offered = _turn(known, f"{text} for 3 weeks", at, 1, books)
    _holds(known, forbidden, at, books)
    for n in range(2, 26):
        at += timedelta(hours=dice.randint(1, 14))
        may = [d for d in offered if d.startswith(PRESSES)]
        if may and dice.random() < 0.5:
            turn = pressed(known, Press(origin=f"b{n}", at=at, data=dice.choice(may)), books)
            known, offered = folded(known, turn), [b.data for r in turn.replies for row in r.buttons for b in row]
        else:
            known, offered = _turn(known, dice.choice(WISHES), at, n, books)
        _holds(known, forbidden, at, books)


def _turn(known: Known, text: str, at: datetime, n: int, books: Books) -> tuple[Known, list[str]]:
    turn = answer(known, Message(origin=f"m{n}", at=at, text=text), books)
    return folded(known, turn), [b.data for r in turn.replies for row in r.buttons for b in row]


def _holds(known: Known, forbidden: Test, at: datetime, books: Books) -> None:
    from coach.draft import Draft

    draft = Draft(known=known, books=books, origin="x", at=at)
    last = at.date() + timedelta(days=20)
    planned = set(exercises_on(draft.weeks(), at.date(), min(last, MONDAY + timedelta(days=21))))

    assert known.constraints and known.constraints[0][1] is not False
    assert not {s for s in planned if forbidden(books.library.exercises[s])}


def test_the_next_dose_keeps_to_the_cap(books: Books) -> None:
    """What was lifted at the cap is not proposed heavier; what is ruled out is not proposed at all."""
    at = datetime(2026, 11, 23, 8, tzinfo=UTC)
    begun = Setting(values={"level": "intermediate", "equipment": KIT, "began": MONDAY.isoformat(), "greeted": True})
    known = Known(athlete_id=1, records=(Record(origin="profile", index=0, at=at, body=begun),))
    said = []
    texts = (
        "physio says nothing above 40 kg",
        "goblet squat 3x12 40kg",
        "goblet squat 3x12 40kg",
        "goblet squat 3x12 40kg",
    )
    for n, text in enumerate(texts, 1):
        at += timedelta(days=3)
        turn = answer(known, Message(origin=f"m{n}", at=at, text=text), books)
        known = folded(known, turn)
        said = [p for r in turn.replies for p in r.parts]
    keys = [p.key for p in said]

    assert "limit-next-most" in keys or not any(k.startswith("plan-next") for k in keys)


def test_no_limits_no_change(books: Books) -> None:
    athlete = Athlete()
    weeks = plan(athlete, MONDAY, 2, books.library)

    assert held(weeks, Limits(), books.library, athlete) is weeks
    assert (
        held(weeks, Limits(standing=(Constraint(ref="x", kind="aside", told=MONDAY),)), books.library, athlete) == weeks
    )
