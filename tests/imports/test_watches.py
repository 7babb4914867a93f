"""FIT files, made with fit-tool: runs with their effort, sets, names, pauses, planned steps, and files cut short."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from fit_tool.profile.profile_type import FileType, Sport, SubSport

from bot.files.reading import format_of, parsed
from coach.acts import Lift, Run, WorkingSet
from coach.books import Books
from coach.imports.found import NotReadableError, still
from coach.imports.names import names_of, understood
from coach.imports.outings import UNNAMED
from tests.imports import watch_files as watch
from tests.imports.desk import TERMS, errand


def test_a_run_comes_with_its_effort_and_the_day_of_the_watch() -> None:
    (found,) = parsed(watch.run(), TERMS, still).found

    assert (
        Run(
            when=date(2025, 6, 1),
            distance_m=10020.0,
            duration_s=3130.0,
            pace_s_per_km=312.4,
            avg_hr=151,
            rpe=7.0,
            elevation_m=45.0,
        )
        == found.act
    )
    assert found.at.isoformat() == "2025-06-01T23:30:00+02:00"


@pytest.mark.parametrize(
    ("what", "file", "drift"),
    [
        ("the heart rises by a fifteenth at one pace", {}, -0.0625),
        ("an even run", {"fades": False}, 0.0),
        ("without a heart rate", {"heart": False}, None),
        ("five minutes at a crossing", {"stop": True}, None),
        ("half an hour only", {"minutes": 30}, None),
    ],
)
def test_a_long_run_tells_how_far_its_pace_was_kept(what: str, file: dict[str, Any], drift: float | None) -> None:
    (found,) = parsed(watch.long_run(**file), TERMS, still).found

    assert isinstance(found.act, Run)
    assert found.act.drift == (None if drift is None else pytest.approx(drift, abs=0.001)), what


@pytest.mark.parametrize(
    ("sport", "sub", "kind"),
    [
        (Sport.RUNNING, SubSport.TRAIL, "trail"),
        (Sport.RUNNING, SubSport.TREADMILL, "treadmill"),
        (Sport.RUNNING, SubSport.GENERIC, None),
    ],
)
def test_the_kind_of_run_is_that_of_the_watch(sport: Sport, sub: SubSport, kind: str | None) -> None:
    (found,) = parsed(
        watch.file_of(watch.session(sport, sub, total_timer_time=1800.0, total_distance=5000.0)), TERMS, still
    ).found

    assert isinstance(found.act, Run)
    assert kind == found.act.kind


@pytest.mark.parametrize(
    ("sport", "name"),
    [(Sport.CYCLING, "cycling"), (Sport.SWIMMING, "swimming"), (Sport.HIKING, "walking"), (Sport.ROWING, "rowing")],
)
def test_other_sports_are_no_runs(sport: Sport, name: str) -> None:
    (found,) = parsed(watch.file_of(watch.session(sport, total_timer_time=1800.0)), TERMS, still).found

    assert name == found.act.sport  # type: ignore[union-attr]  # an activity


def test_sets_come_with_loads_and_what_was_planned_or_rested_does_not(books: Books) -> None:
    told = parsed(watch.strength(), TERMS, still)
    squat, plank, unnamed = (f.act for f in understood(told.found, names_of(books.library, {})))

    assert isinstance(squat, Lift) and isinstance(plank, Lift) and isinstance(unnamed, Lift)
    assert (squat.exercise, plank.exercise, unnamed.exercise) == ("back-squat", "plank", None)
    assert [(s.reps, s.load_kg) for s in squat.sets] == [(10, 40.0), (8, 60.0), (8, 60.5)]
    assert (WorkingSet(seconds=40.0, load_basis="bodyweight"),) == plank.sets
    assert unnamed.exercise_text == UNNAMED
    assert dict(told.passed) == {"planned": 1, "rest": 2}


def test_the_athletes_own_exercise_keeps_its_name_and_pounds_stay_pounds() -> None:
    (found,) = parsed(watch.titled(), TERMS, still).found

    assert isinstance(found.act, Lift)
    assert found.act.exercise_text == "Soleus Wall Press"
    assert [(s.load_kg, s.load_unit) for s in found.act.sets] == [(20.41, "lb")]  # 45 lb


def test_a_watch_that_died_gives_what_it_had() -> None:
    told = parsed(watch.cut_short(), TERMS, still)

    assert [b.reason for b in told.bad] == ["cut"]
    assert isinstance(told.found[0].act, Run)


def test_every_cut_of_a_file_is_read_or_refused(books: Books) -> None:
    whole = watch.strength()
    for end in range(len(whole)):
        assert errand(whole[:end], books).reason in ("", "broken", "unknown", "fit-empty", "empty")


@pytest.mark.parametrize("kind", [FileType.COURSE, FileType.WORKOUT, FileType.SETTINGS])
def test_what_is_no_activity_is_told_apart(kind: FileType) -> None:
    data = watch.file_of(watch.session(Sport.RUNNING, total_distance=5000.0), kind=kind)

    assert format_of(data) == "fit"
    with pytest.raises(NotReadableError, match="fit-other"):
        parsed(data, TERMS, still)


def test_a_strength_session_without_sets_says_so() -> None:
    data = watch.file_of(watch.session(Sport.TRAINING, SubSport.STRENGTH_TRAINING, total_timer_time=1800.0))

    assert dict(parsed(data, TERMS, still).passed) == {"strength": 1}
