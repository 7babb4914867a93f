"""What is known beside the text: a question the coach asked, the last lifts, the plan of the day."""

from __future__ import annotations

from datetime import datetime
from functools import cache

import pytest

from coach.acts import Lift, SessionReport, Symptom, WorkingSet
from coach.reader import Context, Reading, read
from coach.vocabulary import Vocabulary
from content.loading.exercises import exercises
from content.loading.words import words

NOW = datetime.fromisoformat("2026-11-25T18:00:00+01:00")
TODAY = NOW.date()
KNEE = Context(asked=Symptom(symptom="pain", when=TODAY, region="knee", side="left"))
FIVE = WorkingSet(reps=5, load_kg=80.0, load_basis="total")
SQUAT = Lift(exercise="back-squat", exercise_text="back squat", when=TODAY, sets=(FIVE,) * 3)
LUNGE = Lift(exercise="forward-lunge", exercise_text="lunge", when=TODAY, sets=(WorkingSet(reps=10),) * 3)


@cache
def vocabulary() -> Vocabulary:
    moves, _, ambiguous = exercises([])
    return words(moves, ambiguous, [])


def understood(said: str, context: Context) -> Reading:
    return read(said, now=NOW, units="kg", distance_units="km", vocabulary=vocabulary(), context=context)


@pytest.mark.parametrize(
    ("said", "severity"), [("4", 4), ("4/10", 4), ("about a 3", 3), ("0", 0), ("maybe 2 out of 10", 2), ("2 today", 2)]
)
def test_a_bare_number_answers_how_the_knee_is(said: str, severity: float) -> None:
    assert understood(said, KNEE).acts == (
        Symptom(symptom="pain", when=TODAY, region="knee", side="left", severity=severity),
    )


def test_another_message_is_no_answer() -> None:
    [act] = understood("squats 3x5 80kg", KNEE).acts
    assert isinstance(act, Lift)


def test_a_number_above_ten_is_no_answer() -> None:
    assert understood("40", KNEE).acts == ()


@pytest.mark.parametrize(
    ("said", "status"), [("yes", "done"), ("yep!", "done"), ("no", "skipped"), ("not today", "skipped")]
)
def test_yes_and_no(said: str, status: str) -> None:
    asked = Context(asked=SessionReport(status="started", when=TODAY))
    assert [a.status for a in understood(said, asked).acts if isinstance(a, SessionReport)] == [status]


def test_bare_sets_are_of_the_exercise_asked_for() -> None:
    [act] = understood("8, 8, 6 at 60", Context(asked=SQUAT)).acts
    assert isinstance(act, Lift)
    assert (act.exercise, [(s.reps, s.load_kg) for s in act.sets]) == ("back-squat", [(8, 60.0), (8, 60.0), (6, 60.0)])


def test_same_as_last_time() -> None:
    [act] = understood("squats same as last time", Context(last={"bodyweight-squat": SQUAT})).acts
    assert isinstance(act, Lift)
    assert act.sets == SQUAT.sets


def test_the_rest_as_planned() -> None:
    acts = understood("only 2 sets of lunges, the rest as planned", Context(planned=(SQUAT, LUNGE))).acts
    assert [(a.exercise, len(a.sets)) for a in acts if isinstance(a, Lift)] == [("forward-lunge", 2), ("back-squat", 3)]
