"""What is plotted, and that the words beside a chart say the same; too little data is an honest sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from coach.acts import Act, Assessment, Lift, Run, Symptom, WorkingSet
from coach.books import Books
from coach.diary import Known, Record
from coach.draft import Draft
from coach.progress import body, keeping, lifting, running
from coach.progress.card import SHOW
from coach.progress.figures import Bars, Calendar, Course, Pairs, Ranks, Shown, form
from coach.progress.lifting import judged
from coach.progress.span import span_in
from coach.progress.wish import Wish
from coach.reply import Say
from coach.yardsticks import Noise
from content.letter import worded
from content.voice import Voice
from tools.charts.__main__ import shown
from tools.charts.athlete import NOW, TODAY, ana


def draft(known: Known, books: Books) -> Draft:
    """A turn in the evening of the made-up athlete's day."""
    return Draft(known=known, books=books, origin="m1", at=NOW)


def log(*acts: Act) -> Known:
    """An athlete who told these acts and nothing else."""
    rows = [
        Record(origin=f"m{n}", index=0, at=datetime(a.when.year, a.when.month, a.when.day, 12, tzinfo=UTC), body=a)  # type: ignore[union-attr]  # all of them are dated
        for n, a in enumerate(acts)
    ]
    return Known(athlete_id=0, records=tuple(sorted(rows, key=lambda r: r.at)))


def said(one: Shown, voice: Voice) -> str:
    """The words beside a chart."""
    return "\n".join(voice.plain(w) for w in one.words)


@pytest.fixture(scope="module")
def charts(books: Books) -> dict[str, Shown]:
    """Every chart of the made-up athlete."""
    return shown(draft(ana(books), books))


def test_every_chart_has_its_words_and_a_caption_holds_them(charts: dict[str, Shown], voice: Voice) -> None:
    for name, one in charts.items():
        assert one.chart is not None, name
        assert 40 < len(said(one, voice)) < 1000, name


def test_the_words_name_the_numbers_of_the_picture(charts: dict[str, Shown], voice: Voice) -> None:
    for name, one in charts.items():
        assert one.chart is not None
        words, drawn = said(one, voice), worded(form(one.chart, "light"), voice)
        for panel in drawn["panels"]:
            for number in _numbers(panel):
                assert re.search(rf"(?<![\d.]){re.escape(number)}(?![\d])", words), (name, number)


def _numbers(panel: dict[str, Any]) -> list[str]:
    """What a panel writes as figures: the tops of bars, the end of a line, both sides of a pair."""
    kind = panel["type"]
    if kind == "bars":
        return [t for t in panel["tops"] if "/" in t] or [f"{v:g}" for v in panel["values"]]
    if kind == "course":
        return [panel["end"]]
    if kind == "ranks":
        return [row[3] for row in panel["rows"]]
    if kind == "pairs":
        return [text for row in panel["rows"] for text in (row[2], row[4])]
    return [spot[4] for spot in panel.get("spots", ())]


@pytest.mark.parametrize("kind", SHOW)
def test_with_nothing_told_there_is_a_sentence_and_no_picture(kind: str, books: Books, voice: Voice) -> None:
    one = SHOW[kind](draft(Known(athlete_id=0), books), Wish(kind=kind, slug="plank" if kind == "lift" else None))

    assert one.chart is None
    assert len(said(one, voice)) > 30


def test_a_week_before_the_first_entry_is_unknown_and_no_nought(books: Books) -> None:
    chart = running.load(draft(log(Run(distance_m=5000, when=TODAY)), books)).chart
    assert chart is not None
    bars = chart.panels[0]
    assert isinstance(bars, Bars)
    assert (bars.tops, bars.values) == (("–", "5"), (0.0, 5.0))
    assert bars.usual is None


def test_one_week_is_no_usual_one_and_two_are(books: Books) -> None:
    weeks = [TODAY - timedelta(weeks=n) for n in (2, 1, 0)]
    for days, usual in ((weeks[1:], None), (weeks, 5.0)):
        chart = running.load(draft(log(*(Run(distance_m=5000, when=d) for d in days)), books)).chart
        assert chart is not None
        bars = chart.panels[0]
        assert isinstance(bars, Bars)
        assert bars.usual == usual
        assert "–" not in bars.tops


def test_pounds_and_miles_are_answered_in_pounds_and_miles(books: Books, voice: Voice) -> None:
    metric, imperial = (draft(ana(books, units=u), books) for u in ("kg", "lb"))
    kilos = re.search(r"at the start, ([\d.]+) kg now", said(lifting.lift(metric, "back-squat"), voice))
    pounds = re.search(r"at the start, ([\d.]+) lb now", said(lifting.lift(imperial, "back-squat"), voice))

    assert kilos and pounds
    assert float(pounds[1]) == pytest.approx(float(kilos[1]) / 0.45359237, abs=0.2)
    assert "a mile" in said(running.pace(imperial), voice)
    assert " mi run" in said(running.load(imperial), voice)


NOISE = Noise(probable=0.05, clear=0.08, hold=0.25, reps=3, sides=0.9, least=4, first=3)


@pytest.mark.parametrize(
    ("values", "kind", "verdict"),
    [
        ([100, 100, 104], "load", "few"),
        ([100, 100, 100, 104, 104], "load", "noise"),
        ([100, 100, 100, 106, 104], "load", "noise"),  # one of the two is within chance
        ([100, 100, 100, 106, 107], "load", "probable"),
        ([100, 100, 100, 109, 110], "load", "clear"),
        ([100, 100, 100, 91, 90], "load", "clear"),  # less is as clear as more
        ([100, 100, 100, 94, 94], "load", "probable"),
        ([40, 40, 40, 49, 48], "seconds", "noise"),
        ([40, 40, 40, 52, 51], "seconds", "clear"),
        ([10, 10, 10, 13, 13], "reps", "noise"),
        ([10, 10, 10, 14, 14], "reps", "clear"),
    ],
)
def test_a_change_within_the_noise_is_no_progress(values: list[float], kind: Any, verdict: str) -> None:
    assert judged(values, kind, NOISE)[2] == verdict


def squat(day: int, load: float, **more: Any) -> Lift:
    """Three sets of a squat on a day of November."""
    one = WorkingSet(**{"reps": 5, "load_kg": load, "load_basis": "total", "rir": 2.0, **more})
    return Lift(exercise="back-squat", exercise_text="squat", when=date(2026, 11, day), sets=(one,) * 3)


def test_warm_ups_high_repetitions_and_days_in_pain_make_no_estimate(books: Books) -> None:
    acts = (
        squat(2, 60), squat(4, 200, kind="warmup"), squat(6, 80, reps=20), squat(8, 70),
        Symptom(symptom="pain", when=date(2026, 11, 8), region="knee", severity=4), squat(10, 62),
    )  # fmt: skip
    known = log(*acts)
    found = lifting.trend(known, books.library.exercises["back-squat"], date(2026, 11, 1), TODAY, NOISE)

    assert found is not None
    assert [d.day for d, _ in found.values] == [2, 10]


def test_the_lift_of_a_bare_squat_is_the_one_that_is_done(books: Books, voice: Voice) -> None:
    goblet = [replace(squat(d, 20.0 + d), exercise="goblet-squat") for d in (2, 5, 9, 12, 16)]
    one = lifting.lift(draft(log(*goblet), books), "back-squat")

    assert one.chart is not None
    assert one.chart.title == books.library.exercises["goblet-squat"].name


def test_sets_for_muscles_count_whole_and_half_beside_a_usual_week(books: Books) -> None:
    presses = [
        Lift(
            exercise="push-up", exercise_text="push-up", when=TODAY - timedelta(days=d), sets=(WorkingSet(reps=9),) * n
        )
        for d, n in ((1, 4), (9, 2), (16, 2))
    ]
    one = lifting.muscles(draft(log(*presses), books))
    assert one.chart is not None
    panel = one.chart.panels[0]
    assert isinstance(panel, Ranks)
    rows = {row[0].key: row[1:3] for row in panel.rows if isinstance(row[0], Say)}

    assert rows["muscle-chest"] == (4.0, 2.0)  # a usual week of the two weeks before
    assert rows["muscle-trunk"] == (2.0, 1.0)


def test_a_pain_is_drawn_with_its_numbers_only(books: Books, voice: Voice) -> None:
    pains = [
        Symptom(symptom="pain", when=TODAY - timedelta(days=d), region="shin", side="right", severity=s)
        for d, s in ((9, 4.0), (6, None), (3, 2.0), (1, 0.0))
    ]
    one = body.pain(draft(log(*pains), books), "shin")
    assert one.chart is not None
    course = one.chart.panels[0]
    assert isinstance(course, Course)

    assert [v for _, v, _ in course.series[0].points] == [4.0, 2.0, 0.0]
    assert "One more had no number" in said(one, voice)
    names = [voice.of(language).plain(course.series[0].name) for language in ("en", "de", "es")]
    assert names == ["right shin", "rechtes Schienbein", "espinilla derecha"]  # beside the line, as below the picture


def test_another_place_is_not_mixed_in(books: Books, voice: Voice) -> None:
    assert "Nothing told about your shoulder" in said(body.pain(draft(ana(books), books), "shoulder"), voice)
    assert "left knee" in said(body.pain(draft(ana(books), books), "knee", "left"), voice)
    assert "Nothing told about your right knee" in said(body.pain(draft(ana(books), books), "knee", "right"), voice)


@pytest.mark.parametrize(
    ("left", "right", "flagged"), [(18, 20, False), (17, 20, True), (20, 20, False), (25, 20, True)]
)
def test_sides_that_differ_by_more_than_a_tenth_are_told(
    left: float, right: float, flagged: bool, books: Books
) -> None:
    tests = [
        Assessment(test="single-leg-calf-raise", value=v, unit="reps", when=TODAY, side=s)  # type: ignore[arg-type]  # left or right
        for v, s in ((left, "left"), (right, "right"))
    ]
    one = body.sides(draft(log(*tests), books))
    assert one.chart is not None
    panel = one.chart.panels[0]

    assert isinstance(panel, Pairs)
    assert panel.rows[0][5] is flagged


@pytest.mark.parametrize(
    ("first", "now", "told"),
    [
        ((15, 20), (18, 20), "the left has 90 % of the other (on Sat 31 Oct: 75 %)"),
        ((20, 15), (18, 20), "the left has 90 % of the other (on Sat 31 Oct the other way round: 75 %)"),
        ((15, 20), (20, 20), "even (on Sat 31 Oct: 75 %)"),
        (None, (20, 20), "20; even"),
    ],
)
def test_the_first_difference_is_told_beside_todays(
    first: tuple[int, int] | None, now: tuple[int, int], told: str, books: Books, voice: Voice
) -> None:
    days = [(TODAY - timedelta(weeks=4), first), (TODAY, now)]
    tests = [
        Assessment(test="single-leg-calf-raise", value=v, unit="reps", when=day, side=s)  # type: ignore[arg-type]  # left or right
        for day, pair in days
        for v, s in zip(pair or (), ("left", "right"), strict=False)
    ]

    assert told in said(body.sides(draft(log(*tests), books)), voice)


@pytest.mark.parametrize(
    ("what", "sets", "told"),
    [
        ("the best set of each side", [("left", 15, None), ("left", 17, None), ("right", 20, None)], (17.0, 20.0)),
        ("one load", [("left", 8, 16.0), ("right", 8, 16.0)], (8.0, 8.0)),
        ("two loads say nothing", [("left", 8, 16.0), ("right", 8, 12.0)], None),
        ("a side alone", [("left", 8, None)], None),
    ],
)
def test_sets_told_by_side_are_compared_as_well(
    what: str, sets: list[tuple[Any, int, float | None]], told: tuple[float, float] | None, books: Books
) -> None:
    done = tuple(WorkingSet(reps=n, load_kg=kg, of_side=side) for side, n, kg in sets)
    lift = Lift(exercise="split-squat", exercise_text="split squat", when=TODAY, sets=done)
    chart = body.sides(draft(log(lift), books)).chart

    assert (None if chart is None else (chart.panels[0].rows[0][1], chart.panels[0].rows[0][3])) == told, what  # type: ignore[union-attr]  # pairs


def test_one_side_alone_is_not_compared(books: Books) -> None:
    alone = Assessment(test="single-leg-calf-raise", value=20, unit="reps", when=TODAY, side="left")

    assert body.sides(draft(log(alone), books)).chart is None


def test_the_calendar_tells_done_from_missed_and_marks_today(books: Books) -> None:
    known = ana(books)
    kept = tuple(r for r in known.records if r.at.date() != date(2026, 11, 19) or isinstance(r.body, Run))
    one = keeping.calendar(draft(replace(known, records=kept), books))
    assert one.chart is not None
    panel = one.chart.panels[0]
    assert isinstance(panel, Calendar)
    cells = {c.number: c for _, week in panel.weeks[:3] for c in week}

    assert (cells["16"].state, cells["19"].state, cells["20"].state) == ("done", "missed", "rest")
    assert [n for n, c in cells.items() if c.today] == ["28"]
    assert cells["29"].state == "open"


def test_a_paused_week_is_hatched_and_counts_nothing(books: Books) -> None:
    bars = keeping.keeping(draft(ana(books), books)).chart
    assert bars is not None
    panel = bars.panels[0]
    assert isinstance(panel, Bars)

    assert not any(panel.hatched)  # the cold took half a week
    assert all(done <= planned for done, planned in zip(panel.values, panel.outlines, strict=True))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("my knee this month", 28),
        ("this year", 332),
        ("since october", 59),
        ("since december", 363),
        ("last 8 weeks", 56),
        ("last month", 30),
        ("over the past year", 364),
        ("my knee", None),
    ],
)
def test_how_far_back_a_sentence_looks(text: str, days: int | None) -> None:
    assert span_in(text, TODAY) == days
