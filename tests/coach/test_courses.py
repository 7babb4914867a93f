"""The course of a pain: stories a coach can read, and what must hold of every course whatever was told."""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import content
from coach.acts import Lift, Run, Symptom, WorkingSet
from coach.books import Books
from coach.checks import Check
from coach.course import Course
from coach.coursed import deadline, facts
from coach.courses import courses, held_sites, still_open
from coach.library import Library
from coach.returning import CourseTables

STORIES = tomllib.loads((Path(__file__).parents[1] / "judgements" / "courses.toml").read_text(encoding="utf-8"))[
    "story"
]
FIRST = datetime(2026, 11, 1, tzinfo=UTC)
HOURS = {"morning": 7.0, "noon": 12.0, "work": 18.0, "evening": 20.5}
WORK = {"squat": "back-squat", "raise": "single-leg-calf-raise", "press": "overhead-press", "run": ""}


def moment(day: str, word: str) -> datetime:
    return FIRST + timedelta(days=int(day) - 1, hours=HOURS[word])


def work(name: str, at: datetime) -> Lift | Run:
    if name == "run":
        return Run(when=at.date(), distance_m=5000.0)
    return Lift(exercise=WORK[name], exercise_text=name, when=at.date(), sets=(WorkingSet(reps=8),))


def pain(region: str, severity: float, at: datetime, slot: str) -> Symptom:
    timing = {"morning": "morning", "evening": "after"}.get(slot)
    return Symptom(symptom="pain", when=at.date(), region=region, side="left", severity=severity, timing=timing)  # type: ignore[arg-type]


def told(story: dict[str, Any]) -> tuple[list[tuple[datetime, object]], datetime]:
    out: list[tuple[datetime, object]] = []
    at = FIRST
    for line in story["told"]:
        day, word, *what = line.split()
        at = moment(day, word)
        if word == "work":
            out.append((at, work(what[0], at)))
        elif what:
            out.append((at, pain(story["region"], float(what[0]), at, word)))
    return out, at


@pytest.mark.parametrize("story", STORIES, ids=lambda s: s["name"])
def test_stories(story: dict[str, Any], books: Books) -> None:
    events, now = told(story)
    *_, last = courses(events, books.library, now)
    found = {
        "locked": last.locked,
        "share": round(last.share, 2),
        "rungs": last.rungs,
        "answer": last.answer,
        "held": last.held,
        "over": last.over is not None,
        "began": last.began.day,
    }
    wanted = {k: v for k, v in story.items() if k in found}
    assert {k: found[k] for k in wanted} == wanted


def test_left_and_right_are_two_courses_and_a_side_unsaid_is_the_one_there_is(books: Books) -> None:
    at = [FIRST + timedelta(hours=n) for n in range(4)]
    say = [("left", 3.0), ("right", 4.0), (None, 2.0)]
    events = [
        (a, Symptom(symptom="pain", when=a.date(), region="knee", side=s, severity=p))
        for a, (s, p) in zip(at, say, strict=False)
    ]  # type: ignore[arg-type]
    assert [(c.side, len(c.reports)) for c in courses(events, books.library, at[-1])] == [("left", 2), ("right", 1)]


def test_the_band_beside_the_knee_is_the_knees_course(books: Books) -> None:
    events = [(FIRST + timedelta(hours=n), pain(r, 3.0, FIRST, "noon")) for n, r in enumerate(("knee", "it-band"))]
    assert len(courses(events, books.library, FIRST + timedelta(hours=3))) == 1


def test_passed_tests_are_a_clean_exposure_and_failed_ones_are_not(books: Books) -> None:
    start, _ = told({"region": "knee", "told": ["1 noon 3", "2 morning 0"]})
    for item, verdict in (("passed", "clean"), ("failed", "same")):
        done = Check(topic="exit", item=item, about="knee:left", pain=1.0)
        events = [
            *start,
            (moment("2", "noon"), done),
            (moment("3", "morning"), pain("knee", 0.0, moment("3", "morning"), "morning")),
        ]
        (course,) = courses(events, books.library, moment("3", "noon"))
        assert course.exposures[-1].verdict == verdict
        assert course.locked


# --- whatever is told -------------------------------------------------------------------------------------------------
@st.composite
def diaries(draw: st.DrawFn) -> tuple[str, list[tuple[datetime, object]]]:
    """Up to three weeks of work and pains of one region."""
    region = draw(st.sampled_from(["knee", "achilles", "shin", "shoulder", "lower-back"]))
    events: list[tuple[datetime, object]] = []
    for day in range(1, draw(st.integers(2, 21))):
        for word in ("morning", "noon", "work", "evening"):
            at = moment(str(day), word)
            if word == "work":
                names = draw(st.sets(st.sampled_from(sorted(WORK)), max_size=2))
                events += [(at, work(n, at)) for n in sorted(names)]
            elif draw(st.booleans()):
                severity = draw(st.sampled_from([0.0, 0.0, 1.0, 1.0, 2.0, 3.0, 5.0, 8.0]))
                events.append((at, pain(region, severity, at, word)))
    return region, events


def histories(events: list[tuple[datetime, object]], library: Library) -> list[tuple[Course, ...]]:
    """The courses after every event."""
    return [courses(events[: n + 1], library, events[n][0]) for n in range(len(events))]


def tables(books: Books) -> CourseTables:
    assert books.library.courses is not None
    return books.library.courses


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(diaries())
def test_a_lock_opens_by_two_clean_exposures_two_days_apart_and_by_nothing_else(
    books: Books, diary: tuple[str, list[tuple[datetime, object]]]
) -> None:
    """INV13. The exposures are looked at here with the table's numbers, not with the fold's own verdicts."""
    response = tables(books).response
    before: dict[datetime, Course] = {}
    for found in histories(diary[1], books.library):
        for course in found:
            was = before.get(course.began)
            if was is not None and was.locked and not course.locked:
                calm = [e for e in course.exposures if _calm(e, course.ceiling, response.quiet)]
                assert len(calm) >= 2
                assert calm[-1] == course.exposures[-1]
                assert calm[-1].at - calm[0].first >= timedelta(hours=48)
        before = {c.began: c for c in found}


def _calm(exposure: Any, ceiling: float, quiet: float) -> bool:
    """Clean by the words of the rule: felt below three and within the ceiling, and by morning back to where it was."""
    if exposure.during is None or exposure.morning is None:
        return False
    settled = quiet if exposure.before is None else exposure.before
    return bool(
        exposure.during < 3 and exposure.during <= ceiling and exposure.morning <= settled and exposure.morning < 3
    )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(diaries())
def test_nothing_goes_up_on_what_was_not_answered(
    books: Books, diary: tuple[str, list[tuple[datetime, object]]]
) -> None:
    """INV05 and INV03: only an answer makes a step up, and what is not known to be clean is held."""
    previous: dict[datetime, Course] = {}
    for (at, body), found in zip(diary[1], histories(diary[1], books.library), strict=True):
        for course in found:
            was = previous.get(course.began)
            up = (
                was is not None
                and (course.share > was.share or course.rungs < was.rungs)
                and not (course.rungs > was.rungs)
            )
            if up:
                assert isinstance(body, Symptom)
                assert course.exposures[-1].step
                assert course.exposures[-1].during is not None
            latest = course.latest.pain
            if course.over is None and (
                latest is None or latest >= 3 or not course.exposures or course.exposures[-1].morning is None
            ):
                assert course.held
        previous = {c.began: c for c in found}
        assert at is not None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(diaries(), st.floats(0.5, 5))
def test_more_pain_in_the_last_report_never_leaves_more(
    books: Books, diary: tuple[str, list[tuple[datetime, object]]], more: float
) -> None:
    """INV02 for the newest report, everything else as it was."""
    events = list(diary[1])
    last = next((n for n in range(len(events) - 1, -1, -1) if isinstance(events[n][1], Symptom)), None)
    if last is None:
        return
    at, body = events[last]
    assert isinstance(body, Symptom)
    assert body.severity is not None
    worse = pain(
        body.region or "",
        min(10.0, body.severity + round(more)),
        at,
        "morning" if body.timing == "morning" else "evening" if body.timing == "after" else "noon",
    )
    now = at + timedelta(hours=1)
    mild = courses(events[: last + 1], books.library, now)
    harsh = courses([*events[:last], (at, worse)], books.library, now)
    assert held_sites(mild) <= held_sites(harsh)
    for one, other in zip(still_open(mild)[-1:], still_open(harsh)[-1:], strict=False):
        assert (other.rungs, -other.share, other.locked) >= (one.rungs, -one.share, one.locked)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 40), min_size=1, max_size=12), st.integers(3, 14))
def test_a_deadline_does_not_move_on_with_every_report(books: Books, days: list[int], window: int) -> None:
    """The window opens with a report and closes after its days, however often the same pain is told within it."""
    reported: list[date] = []
    events: list[tuple[datetime, object]] = []
    opened: date | None = None
    for day in sorted(set(days)):
        at = FIRST + timedelta(days=day, hours=12)
        events.append((at, pain("knee", 4.0, at, "noon")))
        reported.append(at.date())
        (course,) = courses(events, books.library, at)
        until = deadline(course, 4.0, window, at.date())
        if opened is None or at.date() >= opened + timedelta(days=window):
            opened = at.date()
        assert until == opened + timedelta(days=window)


@pytest.mark.parametrize(
    ("told_", "occasions", "stuck", "climbing"),
    [
        (["1 work squat", "1 evening 4", "2 morning 3"], 1, True, False),  # evening and morning are one occasion
        (["1 work squat", "1 evening 3", "3 work squat", "3 evening 3", "5 work squat", "5 evening 3"], 3, True, False),
        (["1 work squat", "1 evening 3", "3 work squat", "3 evening 4", "5 work squat", "5 evening 5"], 3, True, True),
        (["1 work squat", "1 evening 1", "3 work squat", "3 evening 2"], 0, False, False),
        (["1 noon 4", "20 noon 4"], 1, True, False),  # the first is longer ago than two weeks
    ],
)
def test_occasions_standstill_and_climbs(
    told_: list[str], occasions: int, stuck: bool, climbing: bool, books: Books
) -> None:
    events, now = told({"region": "knee", "told": told_})
    found = facts(courses(events, books.library, now)[-1], now)
    assert (found["occasions"], found["stuck"] is not None, found["climbing"]) == (occasions, stuck, climbing)


def test_a_standstill_counts_from_the_last_new_low(books: Books) -> None:
    events, now = told({"region": "knee", "told": ["1 noon 5", "5 noon 4", "9 noon 5", "19 noon 4"]})
    assert facts(courses(events, books.library, now)[-1], now)["stuck"] == 14


def test_every_region_has_tests_with_words(books: Books, voice: Any) -> None:
    made = tables(books)
    keys = {t for p in made.exits.values() for t in p.tests} | set(made.entry.tests)
    assert {f"test-{k}" for k in keys} <= set(voice.keys)
    course = Path(content.__file__).parent / "phrases/en/course.ftl"  # tests of fitness have phrases of their own
    assert set(re.findall(r"^(test-\S+) =", course.read_text(encoding="utf-8"), re.M)) == {f"test-{k}" for k in keys}
