"""What was told twice is kept once: the same file again, a watch beside a typed log, one run from two apps."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from bot.files.errand import Told
from coach.acts import Act, Lift, Run, WorkingSet
from coach.books import Books
from coach.forms import to_form
from tests.imports import watch_files as watch
from tests.imports.desk import errand, zipped
from tests.imports.test_files import CASES, data_of

SETTLED = {"load": "kg", "distance": "km", "dates": "dmy", "sport": "running"}
DAY = date(2025, 6, 1)
TYPED_AT = datetime(2025, 6, 1, 22, 0, tzinfo=UTC)


def typed(*acts: Act) -> list[Told]:
    """The diary with acts that the athlete typed."""
    return [Told(f"m{n}", 0, TYPED_AT, True, json.dumps(to_form(a))) for n, a in enumerate(acts)]


def kept(data: bytes, books: Books, origin: str = "f1", **answers: str) -> list[Told]:
    """The diary after a file was kept."""
    outcome = errand(data, books, keep=True, origin=origin, answers=answers)
    rows = [row for chunk in outcome.chunks for row in json.loads(chunk)]
    return [Told(r["origin"], r["idx"], datetime.fromisoformat(r["at"]), True, json.dumps(r["body"])) for r in rows]


def squat(reps: int, load: float, sets: int, exercise: str = "back-squat") -> Lift:
    one = WorkingSet(reps=reps, load_kg=load, load_basis="total")
    return Lift(exercise=exercise, exercise_text="squats", when=DAY, sets=(one,) * sets)


def run(metres: float | None, seconds: float | None, when: date = DAY) -> Run:
    return Run(when=when, distance_m=metres, duration_s=seconds)


@pytest.mark.parametrize("case", [c for c in CASES if "kept" in c], ids=lambda c: c["name"])
def test_the_same_file_again_brings_nothing(case: dict[str, object], books: Books) -> None:
    data = data_of(str(case["name"]))
    diary = kept(data, books, **SETTLED)
    again = errand(data, books, diary, answers=SETTLED).report

    assert again is not None
    assert (0, len([t for t in diary if '"note"' not in t.body[:20]])) == (again.entries, again.known)


@pytest.mark.parametrize(
    ("lift", "known"),
    [
        (squat(8, 60, 3), True),  # the watch counted 10, 8 and 8
        (squat(8, 0, 3), True),  # no load was typed
        (squat(10, 60, 3), True),  # reps miscounted
        (squat(8, 100, 3), False),  # another load
        (squat(5, 60, 1), False),  # a single set
        (squat(8, 60, 3, "front-squat"), False),
    ],
)
def test_a_watchs_sets_are_those_that_were_typed(lift: Lift, known: bool, books: Books) -> None:
    outcome = errand(watch.strength(), books, typed(lift), keep=True)
    rows = [row for chunk in outcome.chunks for row in json.loads(chunk)]

    assert known == ("back-squat" not in [row["body"]["exercise"] for row in rows])


@pytest.mark.parametrize(
    ("told", "known"),
    [
        (run(10000, 3130), True),
        (run(10000, None), True),
        (run(None, 3130), True),
        (run(10000, 3600), False),  # the same way, but eight minutes slower
        (run(5000, 3130), False),
        (run(10000, 3130, date(2025, 6, 3)), False),
        (run(None, None), False),
    ],
)
def test_a_watchs_run_is_the_one_that_was_typed(told: Run, known: bool, books: Books) -> None:
    report = errand(watch.run(), books, typed(told)).report

    assert report is not None
    assert (int(not known), int(known)) == (report.runs, report.known)


def test_one_run_from_garmin_and_strava_is_one(books: Books) -> None:
    diary = kept(data_of("garmin.csv"), books, distance="km")
    report = errand(data_of("strava.csv"), books, diary).report

    assert report is not None
    assert (report.runs, report.known) == (1, 1)  # the evening run; the night run is new


def test_an_archive_tells_each_run_once_and_the_watch_has_the_first_word(books: Books) -> None:
    strava = (
        b"Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Moving Time,Distance\n"
        b'1,"Jun 1, 2025, 9:30:00 PM",Run,Run,3200,10.02,3130,10020.0\n'
        b'2,"Jun 3, 2025, 9:30:00 PM",Run,Run,3200,10.02,3130,10020.0\n'
    )
    outcome = errand(zipped(**{"activities.csv": strava, "activities__1.fit": watch.run()}), books, keep=True)

    assert outcome.report is not None
    assert (outcome.report.runs, outcome.report.known) == (2, 1)
    first = json.loads(outcome.chunks[0])[0]["body"]
    assert first["rpe"] == 7.0


def test_two_sets_of_squats_on_one_day_are_two_where_the_file_says_so(books: Books) -> None:
    text = (
        b"Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps\n"
        b"2025-06-01 08:00:00,A,Squat (Barbell),1,60,5\n2025-06-01 18:00:00,B,Squat (Barbell),1,60,5\n"
    )
    report = errand(text, books).report

    assert report is not None
    assert report.lifts == 2


def test_two_like_runs_of_one_day_are_two(books: Books) -> None:
    text = (
        b"Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR\n"
        b"Running,2025-06-01 07:00:00,false,There,5.00,300,00:27:30,150\n"
        b"Running,2025-06-01 17:00:00,false,Back,5.02,300,00:27:40,150\n"
    )
    diary = kept(text, books, distance="km")
    report = errand(text, books, diary, answers={"distance": "km"}).report

    assert len(diary) == 2
    assert report is not None
    assert (report.runs, report.known) == (0, 2)


def test_what_was_taken_back_may_come_again(books: Books) -> None:
    diary = [t._replace(stands=False) for t in kept(data_of("fitbod.csv"), books)]
    report = errand(data_of("fitbod.csv"), books, diary).report

    assert report is not None
    assert report.entries == 5


def test_a_learned_name_is_the_same_exercise_as_before(books: Books) -> None:
    diary = kept(data_of("hevy.csv"), books)
    report = errand(data_of("hevy.csv"), books, diary, own={"wall angel thing": "wall-slide"}).report

    assert report is not None
    assert report.entries == 0
