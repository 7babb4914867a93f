"""Tests of fitness: what a typed result means, who may test, what a change is worth, when they are proposed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from coach.acts import Act, Assessment, Lift, Measurement, Readiness, Run, Symptom, WorkingSet
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Pause, Record, Setting
from coach.draft import Draft
from coach.due import due, next_word_at, when_tested
from coach.folding import folded, order
from coach.greeting import greet
from coach.message import Message, Press
from coach.testing import clock
from coach.testing.gate import choice, refusal
from coach.testing.results import outcomes, result_parts, sided
from coach.testing.rounds import open_round
from coach.testing.typed import believable, results_in, wished
from content.voice import Voice

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
TODAY = NOW.date()


def known(*acts: Act | Setting | Pause, level: str = "intermediate", **profile: object) -> Known:
    """An athlete with a plan, and what they told on its days."""
    first = Setting(values={"level": level, "began": "2026-10-05", "greeted": True, **profile})
    records = [Record(origin="profile", index=0, at=NOW - timedelta(days=300), body=first)]
    for n, act in enumerate(acts, 1):
        day = getattr(act, "when", TODAY)
        at = datetime(day.year, day.month, day.day, 8, n, tzinfo=UTC)
        records.append(Record(origin=f"m{n}", index=0, at=at, body=act))
    return Known(athlete_id=1, records=tuple(sorted(records, key=order)))


def draft(books: Books, *acts: Act | Setting | Pause, **profile: object) -> Draft:
    return Draft(known=known(*acts, **profile), books=books, origin="m99", at=NOW)  # type: ignore[arg-type]


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


# --- what is typed ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("slug", "text", "value"),
    [
        ("plank", "75", [(None, 75)]),
        ("plank", "1:15", [(None, 75)]),
        ("plank", "1 min 15", [(None, 75)]),
        ("plank", "75 sec.", [(None, 75)]),
        ("plank", "my knee hurts", []),
        ("push-up", "22 reps", [(None, 22)]),
        ("single-leg-calf-raise", "22", [("left", 22)]),
        ("single-leg-calf-raise", "L 22 R 25", [("left", 22), ("right", 25)]),
        ("single-leg-calf-raise", "22 left, 25 right", [("left", 22), ("right", 25)]),
        ("single-leg-calf-raise", "22/25", [("left", 22), ("right", 25)]),
        ("single-leg-calf-raise", "right 25", [("right", 25)]),
        ("knee-to-wall", "11,5 cm", [("left", 11.5)]),
        ("knee-to-wall", "4 in", [("left", 10.2)]),
        ("single-leg-hop", "1.4 m", [("left", 140)]),
        ("step-down", "0", [("left", 0)]),
        ("step-down", "2 points", [("left", 2)]),
    ],
)
def test_a_typed_result(books: Books, slug: str, text: str, value: list[tuple[str | None, float]]) -> None:
    test = books.tests.get(slug)
    assert test is not None
    found = results_in(text, test, "left" if test.sides else None, TODAY, both=True)

    assert [(a.side, a.value) for a in found if isinstance(a, Assessment)] == value


@pytest.mark.parametrize(
    ("slug", "text", "metres", "seconds"),
    [
        ("5k", "24:30", 5000, 1470),
        ("5k", "24 min 30", 5000, 1470),
        ("5k", "24", 5000, 1440),
        ("cooper", "2450", 2450, 720),
        ("cooper", "2.45 km", 2450, 720),
        ("cooper", "1.5 miles", 2414, 720),
        ("hour", "12.3", 12300, 3600),
    ],
)
def test_a_trial_is_a_run(books: Books, slug: str, text: str, metres: float, seconds: float) -> None:
    test = books.tests.get(slug)
    assert test is not None
    (run,) = results_in(text, test, None, TODAY)

    assert isinstance(run, Run)
    assert (run.kind, round(run.distance_m or 0), run.duration_s) == ("time_trial", metres, seconds)


@pytest.mark.parametrize(("slug", "text"), [("plank", "5000"), ("push-up", "900"), ("step-down", "9"), ("5k", "4:10")])
def test_a_slip_of_the_finger_is_asked_again(books: Books, slug: str, text: str) -> None:
    test = books.tests.get(slug)
    assert test is not None

    assert not believable(results_in(text, test, None, TODAY), test)


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("test me", ()),
        ("Baseline test please", ()),
        ("retest!", ()),
        ("test my plank", ("plank",)),
        ("calf raise test", ("single-leg-calf-raise",)),
        ("side plank test", ("side-plank",)),
        ("5k trial test", ("5k",)),
        ("plank test 75 s", None),
        ("show my tests", None),
        ("I have a test at school tomorrow", None),
        ("how do I test my shoes", None),
        ("squats 3x8 60kg", None),
    ],
)
def test_a_wish_to_be_tested(books: Books, text: str, slugs: tuple[str, ...] | None) -> None:
    found = wished(text, books.tests)

    assert (None if found is None else tuple(t.slug for t in found)) == slugs


# --- who may test -----------------------------------------------------------------------------------------------------
def lifted(days: int) -> Lift:
    one = WorkingSet(reps=8, load_kg=20.0, rir=2.0)
    return Lift(exercise="goblet-squat", exercise_text="goblet squat", when=ago(days), sets=(one,))


@pytest.mark.parametrize(
    ("acts", "profile", "reason"),
    [
        ((), {}, None),
        ((lifted(4),), {}, None),
        ((lifted(20),), {}, "test-not-break"),
        ((Pause(reason="wish"),), {}, "test-not-paused"),
        ((), {"conditions": ["pregnant"]}, "test-not-condition"),
        ((), {"conditions": ["heart"]}, "test-not-condition"),
        ((), {"race": {"date": "2026-11-30", "distance_m": 10000}}, "test-not-race"),
        ((), {"race": {"date": "2026-12-24", "distance_m": 10000}}, None),
    ],
)
def test_a_day_to_test(books: Books, acts: tuple[Act, ...], profile: dict[str, object], reason: str | None) -> None:
    found = refusal(draft(books, *acts, **profile))

    assert (None if found is None else found.key) == reason


@pytest.mark.parametrize(
    ("act", "out", "stays"),
    [
        (Symptom(symptom="pain", when=ago(2), region="calf", severity=4), "single-leg-calf-raise", "push-up"),
        (Symptom(symptom="pain", when=ago(2), region="shoulder", severity=5), "push-up", "single-leg-calf-raise"),
        (Run(when=ago(1), kind="long", distance_m=20000), "single-leg-calf-raise", "plank"),
        (lifted(2), "single-leg-hop", "side-plank"),
    ],
)
def test_what_is_wrong_leaves_out_its_tests(books: Books, act: Act, out: str, stays: str) -> None:
    fit = {t.slug for t in choice(draft(books, act)).fit}

    assert out not in fit
    assert stays in fit


@pytest.mark.parametrize(
    "act",
    [
        Symptom(symptom="pain", when=ago(2), region="calf", severity=2),
        Symptom(symptom="pain", when=ago(9), region="calf", severity=6),
        Run(when=ago(1), kind="easy", distance_m=6000, rpe=3),
        Run(when=ago(3), kind="long", distance_m=20000),
    ],
)
def test_what_is_over_or_small_leaves_out_nothing(books: Books, act: Act) -> None:
    assert "single-leg-calf-raise" in {t.slug for t in choice(draft(books, act)).fit}


def test_beginners_have_no_jumps_and_no_limit(books: Books) -> None:
    fit = {t.slug: t for t in choice(draft(books, level="beginner")).fit}

    assert not any(t.impact or t.kind == "lift" for t in fit.values())
    assert all(t.enough_new or t.enough or not t.limit or t.kind == "run" for t in fit.values() if t.usual)


# --- what a result is worth -------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("slug", "unit", "before", "now", "change"),
    [
        ("single-leg-calf-raise", "reps", 24, 30, "same"),
        ("single-leg-calf-raise", "reps", 24, 31, "better"),
        ("single-leg-calf-raise", "reps", 31, 24, "worse"),
        ("plank", "s", 60, 76, "same"),
        ("plank", "s", 60, 80, "better"),
        ("push-up", "reps", 20, 23, "same"),
        ("push-up", "reps", 20, 24, "better"),
        ("single-leg-hop", "cm", 130, 140, "same"),
        ("single-leg-hop", "cm", 130, 145, "better"),
        ("knee-to-wall", "cm", 9, 11, "same"),
        ("knee-to-wall", "cm", 9, 11.5, "better"),
        ("step-down", "points", 3, 2, "same"),
        ("step-down", "points", 3, 1, "better"),
        ("step-down", "points", 0, 2, "worse"),
        ("squat-jump", "cm", 30, 32.5, "same"),
    ],
)
def test_a_change_and_chance(books: Books, slug: str, unit: str, before: float, now: float, change: str) -> None:
    test = books.tests.get(slug)
    assert test is not None
    side = "left" if test.sides else None
    told = (
        Assessment(test=slug, value=before, unit=unit, when=ago(49), side=side),  # type: ignore[arg-type]
        Assessment(test=slug, value=now, unit=unit, when=TODAY, side=side),  # type: ignore[arg-type]
    )
    here = draft(books, *told)

    assert [o.change for o in outcomes(here.known, test, here)] == [change]


@pytest.mark.parametrize(("level", "change"), [("intermediate", "same"), ("advanced", "better")])
def test_a_trial_of_a_trained_runner_scatters_less(books: Books, level: str, change: str) -> None:
    test = books.tests.get("5k")
    assert test is not None
    runs = [Run(when=ago(d), kind="time_trial", distance_m=5000, duration_s=s) for d, s in ((49, 1200), (0, 1140))]
    here = draft(books, *runs, level=level)

    assert [o.change for o in outcomes(here.known, test, here)] == [change]


@pytest.mark.parametrize(
    ("slug", "unit", "left", "right", "weaker"),
    [
        ("single-leg-calf-raise", "reps", 27, 30, None),
        ("single-leg-calf-raise", "reps", 26, 30, "left"),
        ("single-leg-hop", "cm", 140, 120, "right"),
        ("knee-to-wall", "cm", 11, 9, None),
        ("knee-to-wall", "cm", 11.5, 9, "right"),
        ("step-down", "points", 0, 2, "right"),
    ],
)
def test_left_and_right(books: Books, slug: str, unit: str, left: float, right: float, weaker: str | None) -> None:
    test = books.tests.get(slug)
    assert test is not None
    told = [
        Assessment(test=slug, value=v, unit=unit, when=TODAY, side=s)  # type: ignore[arg-type]
        for s, v in (("left", left), ("right", right))
    ]
    here = draft(books, *told)

    assert sided(outcomes(here.known, test, here), test, here) == weaker


@pytest.mark.parametrize(
    ("slug", "unit", "value", "who", "said"),
    [
        ("plank", "s", 100, ("woman", 1990), "above the middle"),
        ("plank", "s", 70, ("woman", 1990), "in the lowest quarter"),
        ("plank", "s", 140, ("man", 1990), "in the top quarter"),
        ("push-up", "reps", 17, ("man", 1990), "good"),
        ("push-up", "reps", 16, ("man", 1990), 'not at "good" yet'),
        ("push-up", "reps", 30, ("woman", 1990), None),
        ("squat-jump", "cm", 36, ("man", 1990), "above the middle"),
        ("single-leg-hamstring-bridge", "reps", 25, None, "average"),
    ],
)
def test_beside_others(
    books: Books, slug: str, unit: str, value: float, who: tuple[str, int] | None, said: str | None
) -> None:
    test = books.tests.get(slug)
    assert test is not None
    told = Assessment(test=slug, value=value, unit=unit, when=TODAY, side="both" if test.sides else None)
    norms = () if who is None else (Setting(values={"norms": {"sex": who[0], "born": who[1]}}),)
    here = draft(books, *norms, told)
    text = " ".join(Voice().plain(p) for p in result_parts(here, test))

    assert (said in text) if said else ("others" not in text.lower())


def test_a_best_five_is_told_in_body_weights(books: Books) -> None:
    test = books.tests.get("trap-bar-deadlift")
    assert test is not None
    one = WorkingSet(reps=5, load_kg=100.0, load_basis="total", rpe=10.0)
    lift = Lift(exercise="trap-bar-deadlift", exercise_text="trap bar", when=TODAY, sets=(one,))
    norms = Setting(values={"norms": {"sex": "man", "born": 1990}})
    here = draft(books, norms, Measurement(what="bodyweight_kg", value=70.0, when=ago(1)), lift)
    text = " ".join(Voice().plain(p) for p in result_parts(here, test))

    assert "good, with 1.64 times your body weight" in text


# --- a round, its clock -----------------------------------------------------------------------------------------------
def clocked(books: Books, seconds: int, **profile: object) -> Known:
    """Whoever pressed *Start* in a plank test ``seconds`` after NOW."""
    one = known(**profile)  # type: ignore[arg-type]
    one = folded(one, answer(one, Message(origin="m50", at=NOW, text="test my plank"), books))
    at = NOW + timedelta(seconds=seconds)
    return folded(one, pressed(one, Press(origin="b51", at=at, data="test:clock:plank:"), books))


def called(one: Known, books: Books, now: datetime) -> list[tuple[float, str]]:
    """What the clock says from ``now`` on: seconds behind NOW, and the words' key."""
    said = []
    for nudge in clock.words(one, now):
        turn = greet(one, nudge, books, "c", None)
        assert "test:halt:plank:" in str(turn.replies[0].buttons)
        said.append(((nudge.at - NOW).total_seconds(), turn.replies[0].parts[0].key))
    return said


def test_the_clock_speaks_until_it_is_stopped(books: Books) -> None:
    one = clocked(books, 60)
    now = NOW + timedelta(seconds=60)

    assert called(one, books, now)[:3] == [(65, "test-clock-go"), (80, "test-clock-call"), (95, "test-clock-call")]
    assert next_word_at(one, books.library, now) == NOW + timedelta(seconds=65)

    stop = pressed(one, Press(origin="b52", at=NOW + timedelta(seconds=60 + 5 + 72), data="test:halt:plank:"), books)

    assert [a.value for a in stop.acts if isinstance(a, Assessment)] == [72]
    assert called(folded(one, stop), books, NOW + timedelta(seconds=138)) == []


@pytest.mark.parametrize(("now", "words"), [(5, []), (25, [6, 21]), (46, [36]), (63, [51])])
def test_a_word_that_comes_too_late_is_not_said(books: Books, now: int, words: list[int]) -> None:
    one = clocked(books, 1)
    found = due(one, books.library, NOW + timedelta(seconds=now))

    assert [(n.at - NOW).total_seconds() for n in found if n.kind == "test-call"] == words


@pytest.mark.parametrize(("seconds", "said"), [(3, "test-clock-too-soon"), (4000, "test-clock-forgotten")])
def test_a_clock_stopped_too_soon_or_forgotten_tells_nothing(books: Books, seconds: int, said: str) -> None:
    one = known()
    for press in ("test:open:plank", "test:clock:plank:"):
        one = folded(one, pressed(one, Press(origin=f"b{press[5]}", at=NOW, data=press), books))
    turn = pressed(one, Press(origin="bz", at=NOW + timedelta(seconds=seconds), data="test:halt:plank:"), books)

    assert turn.acts == ()
    assert said in [p.key for r in turn.replies for p in r.parts]
    assert open_round(folded(one, turn), books.tests, NOW + timedelta(seconds=seconds)) is not None


def test_whatever_is_said_hushes_the_clock_and_its_time_goes_on(books: Books) -> None:
    one = clocked(books, 1)
    at = NOW + timedelta(seconds=20)
    pain = answer(one, Message(origin="m60", at=at, text="crushing chest pain"), books)
    aside = folded(one, answer(one, Message(origin="m60", at=at, text="what is a plank?"), books))
    stop = pressed(aside, Press(origin="b61", at=NOW + timedelta(seconds=36), data="test:halt:plank:"), books)

    assert any(r.alert for r in pain.replies)
    assert called(folded(one, pain), books, at) == []
    assert called(aside, books, at) == []
    assert [a.value for a in stop.acts if isinstance(a, Assessment)] == [30]


def test_a_beginner_is_stopped_where_it_is_enough(books: Books) -> None:
    assert called(clocked(books, 1, level="beginner"), books, NOW)[-1] == (66, "test-clock-enough")


@pytest.mark.parametrize(("hours", "open_"), [(0, True), (19, True), (21, False)])
def test_a_round_waits_until_the_next_morning(books: Books, hours: int, open_: bool) -> None:
    one = known()
    one = folded(one, pressed(one, Press(origin="b1", at=NOW, data="test:open:plank"), books))

    assert (open_round(one, books.tests, NOW + timedelta(hours=hours)) is not None) is open_


def test_a_result_taken_back_is_asked_again(books: Books) -> None:
    one = known()
    one = folded(one, pressed(one, Press(origin="b1", at=NOW, data="test:open:push-up"), books))
    one = folded(one, answer(one, Message(origin="m70", at=NOW + timedelta(minutes=1), text="22"), books))
    assert open_round(one, books.tests, NOW) is None
    one = folded(one, answer(one, Message(origin="m71", at=NOW + timedelta(minutes=2), text="undo"), books))
    found = open_round(one, books.tests, NOW)

    assert found is not None
    assert found.now == ("push-up", None)


# --- when they are proposed -------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("settings", "last", "not_before"),
    [
        ({}, None, None),
        ({"tests_told": "2026-11-20"}, date(2026, 11, 20), None),
        ({"tests_told": "2026-11-20", "tests_from": "2026-11-27"}, None, date(2026, 11, 27)),
        ({"tests_told": "2026-11-27", "tests_from": "2026-11-27"}, date(2026, 11, 27), date(2026, 11, 27)),
        ({"tests_from": "soon"}, None, None),
    ],
)
def test_told_and_put_off(settings: dict[str, str], last: date | None, not_before: date | None) -> None:
    found = when_tested(known(Setting(values=settings)))

    assert (found.last, found.not_before) == (last, not_before)


@pytest.mark.parametrize(
    ("told", "proposed"),
    [
        ((Assessment(test="plank", value=60, unit="s", when=ago(60)),), True),
        ((), True),  # never tested, in a plan that is nearly two years old
        ((Assessment(test="plank", value=60, unit="s", when=ago(20)),), False),
        ((Setting(values={"tests_told": ago(20).isoformat()}),), False),
        ((Setting(values={"tests_told": ago(60).isoformat()}),), True),
        ((Setting(values={"tests_from": (TODAY + timedelta(days=30)).isoformat()}),), False),
    ],
)
def test_six_to_eight_weeks_after_the_last_one(books: Books, told: tuple[Act, ...], proposed: bool) -> None:
    """However old the plan is: what the clock recalls of it slides, the tests don't."""
    heard = Readiness(when=ago(1), energy=3.0)  # who is silent for weeks is written to less, and then not at all
    here = draft(books, *told, heard, began="2025-01-06")
    here.weeks()
    start = NOW - timedelta(days=NOW.weekday())
    kinds = {n.kind for d in range(12) for n in due(here.known, books.library, start + timedelta(days=d, hours=1))}

    assert ("assessment" in kinds) is proposed


def test_who_is_too_tired_is_asked_another_day_and_once(books: Books) -> None:
    start = NOW - timedelta(days=NOW.weekday())

    def asked(*told: Setting) -> set[date]:
        here = draft(books, *told, began="2025-01-06")
        here.weeks()
        found = [n for d in range(15) for n in due(here.known, books.library, start + timedelta(days=d, hours=1))]
        return {n.about for n in found if n.kind == "assessment"}

    days = asked()

    assert len(days) >= 1 + sum(not w.deload for w in draft(books, began="2025-01-06").weeks()[1:])
    assert asked(Setting(values={"tests_told": min(days).isoformat()})) == set()
