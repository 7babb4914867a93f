"""What the coach prints in German or Spanish is read back as the same act, for every exercise and part of the body."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from coach.acts import (
    REGIONS,
    Act,
    Activity,
    Assessment,
    Lift,
    Measurement,
    Readiness,
    Repeat,
    Run,
    SessionReport,
    Symptom,
    WorkingSet,
)
from coach.books import Books
from coach.notation import show
from coach.reader import read
from coach.unbroken import breakable, unbroken

NOW = datetime.fromisoformat("2026-11-25T18:00:00+01:00")
TODAY = NOW.date()
LANGUAGES = ("de", "es")


def printed(act: Act, books: Books, language: str) -> str:
    library = books.of(language).library
    names = {slug: e.name for slug, e in library.exercises.items()}
    return show(act, names, "kg", TODAY, library.notation)


def read_back(line: str, books: Books, language: str) -> list[Act]:
    told = books.tongues.shelf[language].told(breakable(unbroken(line)))
    library = books.library
    acts = read(told.text, now=NOW, units="kg", distance_units="km", vocabulary=library.vocabulary).acts
    return [
        replace(a, exercise_text="") if isinstance(a, Lift) else replace(a, site=None) if isinstance(a, Symptom) else a
        for a in acts
    ]


def read_in_english(act: Act, books: Books) -> bool:
    line = show(act, {slug: e.name for slug, e in books.library.exercises.items()}, "kg", TODAY)
    acts = read(line, now=NOW, units="kg", distance_units="km", vocabulary=books.library.vocabulary).acts
    return [replace(a, exercise_text="") if isinstance(a, Lift) else a for a in acts] == [act]


def differing(acts: list[Act], books: Books, language: str) -> list[str]:
    """Lines that do not come back, each with what came."""
    out = []
    for act in acts:
        line = printed(act, books, language)
        if read_back(line, books, language) != [act]:
            told = books.tongues.shelf[language].told(line)
            out.append(f"{line}  ->  {told.text}  ->  {read_back(line, books, language)}")
    return out


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exercise(books: Books, language: str) -> None:
    acts: list[Act] = []
    for slug in sorted(books.library.exercises):
        move = books.library.vocabulary.movements[slug]
        if move.timed:
            one = WorkingSet(seconds=30.0)
        elif move.carried:
            one = WorkingSet(distance_m=40.0)
        else:
            one = WorkingSet(reps=8)
        plain = (
            "assisted"
            if slug == "assisted-pull-up"
            else "band"
            if move.banded
            else "bodyweight"
            if not move.loaded
            else None
        )
        acts.append(Lift(exercise=slug, exercise_text="", when=TODAY, sets=(replace(one, load_basis=plain),) * 3))
    acts = [act for act in acts if read_in_english(act, books)]  # sprints up a hill are a run in English as well

    assert len(acts) > len(books.library.exercises) - 5
    assert differing(acts, books, language) == []


ONE = WorkingSet(reps=8, load_kg=62.5, load_basis="total")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "sets",
    [
        (ONE,) * 3,
        (replace(ONE, rpe=8.5),) * 3,
        (replace(ONE, rir=2.0, load_basis="per_hand"),) * 2,
        (replace(ONE, kind="warmup"), ONE, replace(ONE, kind="drop"), replace(ONE, kind="failed")),
        (replace(ONE, load_kg=61.23, load_unit="lb"),),
    ],
    ids=("load", "effort", "hands", "kinds", "pounds"),
)
def test_sets(sets: tuple[WorkingSet, ...], books: Books, language: str) -> None:
    lift = Lift(exercise="back-squat", exercise_text="", when=TODAY - timedelta(3), sets=sets)

    one_leg = WorkingSet(reps=12, load_kg=12.5, load_basis="total", per_side=True)
    each = replace(lift, exercise="single-leg-calf-raise", sets=(one_leg,) * 3)

    assert differing([lift, each], books, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_pains(books: Books, language: str) -> None:
    acts: list[Act] = []
    plain = Symptom(symptom="pain", when=TODAY)
    for region in (r for r in REGIONS if r != "general"):
        acts.append(replace(plain, region=region, severity=4.0))
        acts += [replace(plain, region=region, side=side) for side in ("left", "right", "both")]
    knee = replace(plain, region="knee", side="left", severity=3.0)
    acts += [replace(knee, timing=t) for t in ("during", "after", "morning", "rest", "night")]
    acts += [replace(knee, onset=o) for o in ("sudden", "gradual")]
    acts += [replace(knee, symptom="injury", when=TODAY - timedelta(2))]
    acts += [Symptom(symptom=s, when=TODAY) for s in ("fatigue", "illness", "soreness")]

    assert differing(acts, books, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_runs(books: Books, language: str) -> None:
    run = Run(when=TODAY, distance_m=8500.0, duration_s=2730.0, pace_s_per_km=321.2)
    kinds = ("easy", "long", "tempo", "interval", "hills", "race", "recovery", "trail", "treadmill", "time_trial")
    acts: list[Act] = [replace(run, kind=kind, pace_s_per_km=None, duration_s=None) for kind in kinds]
    acts.append(replace(run, duration_s=None, pace_s_per_km=None, avg_hr=148, elevation_m=120.0, rpe=6.0))
    off = Repeat(count=5, distance_m=800.0, duration_s=190.0, rest_s=90.0)
    acts.append(Run(when=TODAY, kind="interval", repeats=(off,)))

    assert differing(acts, books, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_else_that_is_kept(books: Books, language: str) -> None:
    acts: list[Act] = [
        Readiness(when=TODAY, sleep_h=6.5, energy=3.0, soreness=2.0, stress=4.0, mood=5.0, resting_hr=52),
        *(SessionReport(status=s, when=TODAY) for s in ("done", "partial", "skipped", "started")),
        SessionReport(status="moved", when=TODAY, move_to=TODAY + timedelta(2)),
        Measurement(what="bodyweight_kg", value=68.5, when=TODAY),
        Assessment(test="plank", value=90.0, unit="s", when=TODAY),
        Assessment(test="single-leg-calf-raise", value=25.0, unit="reps", when=TODAY, side="left"),
        *(
            Activity(sport=sport, when=TODAY, duration_s=3600.0, rpe=6.0)
            for sport in ("cycling", "swimming", "yoga", "pilates", "walking", "rowing", "football", "tennis")
        ),
    ]

    assert differing(acts, books, language) == []
