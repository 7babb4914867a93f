"""The law of the coach's notation: what is printed is read back as the same act, for every kind of act."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.acts import (
    FLAGS,
    KG_PER_LB,
    METRES_PER_MILE,
    REGIONS,
    REQUESTS,
    Act,
    Activity,
    Assessment,
    Intention,
    Lift,
    Measurement,
    Question,
    Readiness,
    Repeat,
    Request,
    Run,
    SessionReport,
    SmallTalk,
    Symptom,
    WorkingSet,
)
from coach.library import Exercise
from coach.notation import show
from coach.reader import read
from coach.reader.strength import HUNG
from coach.unbroken import unbroken
from coach.vocabulary import Vocabulary
from content.loading.exercises import exercises
from content.loading.words import words

NOW = datetime.fromisoformat("2026-11-25T18:00:00+01:00")
TODAY = NOW.date()


@cache
def shelf() -> tuple[dict[str, Exercise], Vocabulary]:
    moves, _, ambiguous = exercises([])
    return moves, words(moves, ambiguous, [])


def names() -> dict[str, str]:
    return {slug: e.name for slug, e in shelf()[0].items()}


def read_back(act: Act, units: str = "kg", *, told: bool = False) -> tuple[Act, ...]:
    line = show(act, names(), units, TODAY, told=told)
    acts = read(line, now=NOW, units=units, distance_units="km", vocabulary=shelf()[1]).acts
    held = read(unbroken(line), now=NOW, units=units, distance_units="km", vocabulary=shelf()[1]).acts
    assert held == acts  # as it stands in the chat, its figures held to their units
    return tuple(replace(a, exercise_text="") if isinstance(a, Lift) else a for a in acts)


halves = st.integers(0, 20).map(lambda n: n / 2)
days = st.integers(0, 300).map(lambda n: TODAY - timedelta(n))
kilos = st.integers(2, 400).map(lambda n: n / 2)
pounds = st.integers(5, 700).map(lambda n: round(n * KG_PER_LB, 2))


@st.composite
def lifts(draw: st.DrawFn) -> Lift:
    slug = draw(st.sampled_from(sorted(shelf()[0])))
    move = shelf()[1].movements[slug]
    how = draw(st.sampled_from(["seconds"] if move.timed else ["metres"] if move.carried else ["reps"]))
    unit = draw(st.sampled_from(["kg", "lb"]))
    basis = draw(st.sampled_from(["total", "per_hand", "added", "none"]))
    per_side = draw(st.booleans())
    sets: list[WorkingSet] = []
    for _ in range(draw(st.integers(1, 3))):
        one = WorkingSet(
            reps=draw(st.integers(1, 30)) if how == "reps" else None,
            seconds=float(draw(st.integers(5, 300))) if how == "seconds" else None,
            distance_m=float(draw(st.integers(5, 100))) if how == "metres" else None,
            rpe=draw(st.none() | halves),
            rir=draw(st.none() | st.integers(0, 5).map(float)),
            per_side=per_side,
            kind=draw(st.sampled_from(["work", "warmup", "drop", "failed"])),
        )
        sets += [one] * draw(st.integers(1, 4))
    if basis == "none":
        plain = "band" if move.banded else "bodyweight" if not move.loaded else None
        sets = [replace(s, load_basis="assisted" if slug == "assisted-pull-up" else plain) for s in sets]
    else:
        load = draw(kilos if unit == "kg" else pounds)
        given_basis = "assisted" if slug == "assisted-pull-up" else basis
        if given_basis in ("total", "per_hand"):
            given_basis = "added" if slug in HUNG else given_basis
        sets = [replace(s, load_kg=load, load_unit=unit, load_basis=given_basis) for s in sets]
    return Lift(exercise=slug, exercise_text="", when=draw(days), sets=tuple(sets))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(lifts())
def test_lifts(act: Lift) -> None:
    assert read_back(act) == (act,)


@st.composite
def runs(draw: st.DrawFn) -> Run:
    mile = draw(st.booleans())
    metres = draw(
        st.none() | st.integers(10, 5000).map(lambda n: round(n / 100 * METRES_PER_MILE, 2) if mile else n * 10.0)
    )
    seconds = draw(st.none() | st.integers(60, 20_000).map(float))
    pace = draw(st.none() | st.integers(150, 900).map(float))
    if metres and seconds:
        pace = round(seconds / metres * 1000, 1)
        pace = pace if 150 <= pace <= 900 else None
        seconds = seconds if pace else None
    elif metres is None:
        pace = None
    kind = draw(
        st.sampled_from(
            [None, "easy", "long", "tempo", "interval", "hills", "race", "recovery", "trail", "treadmill", "time_trial"]
        )
    )
    repeats = ()
    if kind in ("interval", "hills", "tempo", "trail", "long", "race") and metres is None and seconds is None:
        far = draw(st.none() | st.integers(2, 30).map(lambda n: n * 100.0))
        took = (
            draw(st.integers(20, 900).map(float)) if far is None else draw(st.none() | st.integers(20, 900).map(float))
        )
        rest = draw(st.none() | st.integers(10, 600).map(float))
        repeats = (Repeat(count=draw(st.integers(2, 20)), distance_m=far, duration_s=took, rest_s=rest),)
    run = Run(
        when=draw(days),
        kind=kind,
        distance_m=metres,
        duration_s=seconds,
        pace_s_per_km=pace,
        avg_hr=draw(st.none() | st.integers(80, 200)),
        rpe=draw(st.none() | halves),
        elevation_m=draw(st.none() | st.integers(1, 3000).map(float)),
        repeats=repeats,
        distance_unit="mi" if mile and metres else "km",
    )
    return (
        run
        if any((metres, seconds, repeats))
        else replace(run, distance_m=5000.0, pace_s_per_km=None, distance_unit="km")
    )


@settings(max_examples=300, deadline=None, derandomize=True)
@given(runs())
def test_runs(act: Run) -> None:
    [got] = read_back(act)
    assert isinstance(got, Run)
    if act.pace_s_per_km and got.pace_s_per_km:  # a pace is printed in whole seconds
        assert abs(act.pace_s_per_km - got.pace_s_per_km) <= 0.6
        got = replace(got, pace_s_per_km=act.pace_s_per_km)
    assert got == act


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    st.builds(
        Symptom,
        symptom=st.sampled_from(["pain", "injury"]),
        when=days,
        region=st.sampled_from([r for r in REGIONS if r != "general"]),
        side=st.sampled_from([None, "left", "right", "both"]),
        severity=st.none() | st.integers(0, 10).map(float),
        flags=st.sets(st.sampled_from(FLAGS), max_size=2).map(lambda f: tuple(sorted(f))),
        timing=st.sampled_from([None, "during", "after", "morning", "rest", "night"]),
        onset=st.sampled_from([None, "sudden", "gradual"]),
    )
)
def test_symptoms(act: Symptom) -> None:
    if act.flags and act.severity == 0:
        act = replace(act, severity=1.0)
    [got] = read_back(act)
    assert isinstance(got, Symptom)
    assert replace(got, site=None) == act


@pytest.mark.parametrize("kind", ["pain", "injury"])
@pytest.mark.parametrize("region", [r for r in REGIONS if r != "general"])
def test_what_is_said_of_a_pair_is_read_back(kind: str, region: str) -> None:
    act = Symptom(symptom=kind, when=TODAY, region=region, side="both", severity=4.0, timing="rest")
    [got] = read_back(act, told=True)
    assert isinstance(got, Symptom)
    assert replace(got, site=None) == act


def test_an_illness_that_is_gone_is_read_back() -> None:
    act = Symptom(symptom="illness", when=TODAY, severity=0.0)
    assert read_back(act, told=True) == (act,)


@pytest.mark.parametrize("kind", ["fatigue", "illness", "soreness"])
@pytest.mark.parametrize("region", [None, "quad"])
def test_other_symptoms(kind: str, region: str | None) -> None:
    if region and kind == "illness":
        return
    act = Symptom(symptom=kind, when=TODAY, region=region)
    assert read_back(act) == (act,)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(
    st.builds(
        Readiness,
        when=st.just(TODAY),
        sleep_h=st.integers(0, 48).map(lambda n: n / 4),
        energy=st.none() | st.integers(1, 5).map(float),
        soreness=st.none() | st.integers(1, 5).map(float),
        stress=st.none() | st.integers(1, 5).map(float),
        mood=st.none() | st.integers(1, 5).map(float),
        resting_hr=st.none() | st.integers(30, 110),
    )
)
def test_readiness(act: Readiness) -> None:
    assert read_back(act) == (act,)


@pytest.mark.parametrize("status", ["done", "partial", "skipped", "started"])
@pytest.mark.parametrize("days_ago", [0, 3])
def test_sessions(status: str, days_ago: int) -> None:
    act = SessionReport(status=status, when=TODAY - timedelta(days_ago))
    assert read_back(act) == (act,)


def test_a_moved_session() -> None:
    act = SessionReport(status="moved", when=TODAY, move_to=TODAY + timedelta(2))
    assert read_back(act) == (act,)


@pytest.mark.parametrize("request_word", REQUESTS)
def test_requests(request_word: str) -> None:
    act = Request(request=request_word)
    assert read_back(act) == (act,)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(
    st.sampled_from(["plank", "push-up", "deadlift", "single-leg-calf-raise", "wall-sit"]),
    st.integers(5, 200),
    st.sampled_from([None, "left", "right"]),
)
def test_assessments(test: str, value: int, side: str | None) -> None:
    unit = {"plank": "s", "wall-sit": "s", "deadlift": "kg"}.get(test, "reps")
    act = Assessment(test=test, value=float(value), unit=unit, when=TODAY, side=side)
    assert read_back(act) == (act,)


@pytest.mark.parametrize("kilograms", [55.0, 68.5, 101.2])
def test_body_weight(kilograms: float) -> None:
    act = Measurement(what="bodyweight_kg", value=kilograms, when=TODAY)
    assert read_back(act) == (act,)


@pytest.mark.parametrize(
    "sport",
    [
        "cycling",
        "swimming",
        "yoga",
        "pilates",
        "walking",
        "rowing",
        "football",
        "tennis",
        "climbing",
        "elliptical",
        "skiing",
    ],
)
def test_other_sports(sport: str) -> None:
    act = Activity(sport=sport, when=TODAY, duration_s=3600.0, distance_m=25_000.0, rpe=6.0)
    assert read_back(act) == (act,)


@pytest.mark.parametrize("text", ["how do I do a pallof press", "what's on today", "should I lift before a run"])
def test_questions_are_their_text(text: str) -> None:
    [act] = read(text, now=NOW, units="kg", distance_units="km", vocabulary=shelf()[1]).acts
    assert isinstance(act, Question)
    assert read_back(act) == (act,)


@pytest.mark.parametrize("act", [SmallTalk(), Intention(text="going to run 10k tomorrow")])
def test_the_rest(act: Act) -> None:
    assert read_back(act) == (act,)


def test_pounds_and_miles_are_shown_as_they_were_said() -> None:
    [lift, run] = read(
        "squat 3x5 225lb, then 3 miles easy 27:00", now=NOW, units="kg", distance_units="km", vocabulary=shelf()[1]
    ).acts
    assert show(lift, names()) == "barbell back squat 3×5 225 lb"
    assert show(run, names()) == "easy run 3 mi 27:00 (9:00/mi)"
