"""The plan in force: easings laid over any weeks, each cut once; what is held stays held; the rest trains on."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.acts import Lift, Symptom, WorkingSet
from coach.athlete import Athlete, to_profile
from coach.books import Books
from coach.diary import Known, Proposal, Record, Setting, Turn, Verdict
from coach.easing import Easing
from coach.folding import folded
from coach.laying import InForce, in_force
from coach.painful import ceiling
from coach.rules import RUNNING, Effect
from coach.week import Day, Session, Slot, Week

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
ATHLETE = Athlete(level="intermediate", equipment=frozenset({"dumbbells", "band", "bench", "barbell"}))
LOWER = ("back-squat", "romanian-deadlift", "calf-raise", "forward-lunge")
UPPER = ("push-up", "dumbbell-row", "overhead-press", "plank")


def weeks(load: float = 60.0, sets: int = 3, count: int = 2) -> tuple[Week, ...]:
    """Legs on Monday and Friday, arms on Wednesday, runs on Tuesday, Thursday and Sunday."""
    out = []
    for n in range(count):
        start = MONDAY + timedelta(weeks=n)
        days = [Day(date=start + timedelta(days=d), kind="rest") for d in range(7)]
        for d, names, focus in ((0, LOWER, "lower"), (2, UPPER, "upper"), (4, LOWER, "lower")):
            items = tuple(Slot(exercise=x, sets=sets, reps=8, reps_high=10, load_kg=load, rir=2) for x in names)
            days[d] = Day(date=days[d].date, kind="strength", session=Session(focus=focus, minutes=40, items=items))
        for d, run in ((1, "quality"), (3, "easy"), (6, "long")):
            days[d] = Day(date=days[d].date, kind="run", run=run)  # type: ignore[arg-type]  # three of its words
        out.append(Week(start=start, phase="base", deload=False, days=tuple(days)))
    return tuple(out)


def told(n: int, body: object, at: datetime = NOW) -> Record:
    return Record(origin=f"m{n}", index=0, at=at, body=body)  # type: ignore[arg-type]


def knowing(*records: Record) -> Known:
    profile = told(0, Setting(values={**to_profile(ATHLETE), "began": MONDAY.isoformat()}), NOW - timedelta(days=60))
    return folded(Known(athlete_id=1), Turn(records=(profile, *records)))


def eased(*eases: Easing, n: int = 5, accepted: bool | None = True, at: datetime = NOW) -> tuple[Record, ...]:
    """A proposal with these easings, and the verdict on it."""
    proposal = told(n, Proposal(ref=f"p{n}", rule="r", say="s", why="w", eases=eases), at)
    verdict = told(n + 1, Verdict(ref=f"p{n}", accepted=bool(accepted)), at + timedelta(seconds=1))
    return (proposal, verdict) if accepted is not None else (proposal,)


def easing(books: Books, region: str = "", pain: float | None = 4.0, days: int = 7, **effect: object) -> Easing:
    return Easing(
        rule="r",
        since=NOW.date(),
        until=NOW.date() + timedelta(days=days),
        effect=Effect(**effect),  # type: ignore[arg-type]
        region=region,
        pain=pain if region else None,
        ceiling=ceiling(region, None, books.library) if region else 0.0,
    )


def plan_of(books: Books, *records: Record, now: datetime = NOW, **made: object) -> InForce:
    return in_force(knowing(*records), weeks(**made), books.library, now)  # type: ignore[arg-type]


def slots(found: InForce, day: date = MONDAY) -> dict[str, Slot]:
    session = next(d.session for w in found.weeks for d in w.days if d.date == day)
    return {s.exercise: s for s in session.items} if session else {}


def work(found: InForce) -> dict[date, float]:
    """Sets times load of every day, of what was planned; what stands in for it has no load yet and is none of it."""
    return {
        d.date: sum(s.sets * (s.load_kg or 0.0) for s in d.session.items) if d.session else 0.0
        for w in found.weeks
        for d in w.days
    }


def test_a_proposal_changes_nothing_before_it_is_accepted_and_nothing_after_it_is_declined(books: Books) -> None:
    spare = replace(easing(books, "knee"), effect=Effect(region="spare", run="walk"))
    for accepted, changed in ((None, False), (False, False), (True, True)):
        assert (plan_of(books, *eased(spare, accepted=accepted)).weeks != weeks()) is changed


def test_an_easing_holds_on_its_days_and_also_in_weeks_that_were_issued_later(books: Books) -> None:
    found = plan_of(books, *eased(easing(books, volume=0.5, days=8)))
    totals = [sum(s.sets for s in slots(found, MONDAY + timedelta(days=n)).values()) for n in (0, 4, 7, 11)]
    assert totals == [6, 6, 6, 12]


@pytest.mark.parametrize("first", [0.5, 0.7, 0.85])
@pytest.mark.parametrize("second", [0.5, 0.6, 0.85])
def test_two_easings_cut_once_the_deeper_one(first: float, second: float, books: Books) -> None:
    """INV11, over messages of different days."""
    both = plan_of(
        books,
        *eased(easing(books, volume=first)),
        *eased(easing(books, volume=second, load=0.9), n=8, at=NOW + timedelta(minutes=5)),
        sets=4,
    )
    deeper = plan_of(books, *eased(easing(books, volume=min(first, second), load=0.9)), sets=4)
    assert slots(both) == slots(deeper)


def test_the_same_pain_told_three_times_and_accepted_three_times_cuts_once(books: Books) -> None:
    spare = replace(easing(books, "knee"), effect=Effect(region="ease", volume=0.8))
    once = plan_of(books, *eased(spare))
    thrice = plan_of(books, *(r for n in (5, 8, 11) for r in eased(spare, n=n, at=NOW + timedelta(minutes=n))))
    assert once.weeks == thrice.weeks


EFFECTS = st.builds(
    Effect,
    region=st.just(""),
    volume=st.sampled_from([None, 0.4, 0.6, 0.85]),
    load=st.sampled_from([None, 0.8, 0.9]),
    impact=st.booleans(),
    frozen=st.booleans(),
    run=st.sampled_from(RUNNING),
    stop=st.sampled_from([False, False, False, True]),
)
REGIONAL = st.builds(
    Effect,
    region=st.sampled_from(["hold", "ease", "spare", "unload"]),
    volume=st.sampled_from([None, 0.7, 0.8]),
    impact=st.booleans(),
    run=st.sampled_from(RUNNING),
)


@st.composite
def easings(draw: st.DrawFn, books: Books) -> Easing:
    region = draw(st.sampled_from(["", "", "knee", "achilles", "shoulder", "lower-back"]))
    made = easing(books, region, pain=draw(st.sampled_from([2.0, 4.0, 7.0])), days=draw(st.integers(1, 14)))
    share = draw(st.sampled_from([None, 1.0, 0.7, 0.5]))
    rungs = draw(st.sampled_from([0, 1, 2]))
    made = replace(made, effect=draw(REGIONAL if region else EFFECTS), side=None)
    return replace(made, share=share, rungs=rungs if share is not None else None) if region else made


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_one_more_easing_never_gives_more_work_or_more_running(books: Books, data: st.DataObject) -> None:
    first = data.draw(st.lists(easings(books), max_size=3))
    more = data.draw(easings(books))
    before = plan_of(books, *eased(*first))
    after = plan_of(books, *eased(*first, more))
    for day, done in work(after).items():
        assert done <= work(before)[day] + 1e-9, day
        assert RUNNING.index(after.running_on(day)) >= RUNNING.index(before.running_on(day))
    assert after.weeks == plan_of(books, *eased(*first, more)).weeks


# --- courses over the plan --------------------------------------------------------------------------------------------
def lift(exercise: str, load: float, day: date, sets: int = 3) -> Lift:
    one = WorkingSet(reps=8, load_kg=load, load_basis="total")
    return Lift(exercise=exercise, exercise_text=exercise, when=day, sets=(one,) * sets)


def pain(severity: float, at: datetime, region: str = "knee", timing: str | None = None) -> Symptom:
    return Symptom(symptom="pain", when=at.date(), region=region, severity=severity, timing=timing)  # type: ignore[arg-type]


def locked(region: str, severity: float = 4.0) -> tuple[Record, ...]:
    """Last week every lift was done with 50 kg, and the region hurt."""
    at = NOW - timedelta(days=4)
    lifts = [told(20 + n, lift(x, 50.0, at.date()), at) for n, x in enumerate((*LOWER, *UPPER))]
    return (*lifts, told(40, pain(severity, at + timedelta(hours=1), region), at + timedelta(hours=1)))


def test_a_locked_region_asks_for_no_more_than_was_done_and_the_rest_goes_up(books: Books) -> None:
    """INV13, and "other regions train on and keep their progress"."""
    found = plan_of(books, *locked("knee"), load=55.0)
    legs, arms = slots(found), slots(found, MONDAY + timedelta(days=2))
    knee = {
        x
        for x in LOWER
        if any(books.library.exercises[x].provokes.get(s, 0) for s in ("knee-front", "knee-lateral", "knee-other"))
    }
    assert knee
    assert {x: legs[x].load_kg for x in LOWER} == {x: 50.0 if x in knee else 55.0 for x in LOWER}
    assert {x: s.load_kg for x, s in arms.items()} == dict.fromkeys(UPPER, 55.0)


@pytest.mark.parametrize("region", ["knee", "achilles", "lower-back", "shoulder", "hip", "hamstring"])
@pytest.mark.parametrize("severity", [3.0, 5.0, 8.0])
def test_pain_of_three_and_more_lets_nothing_up_that_provokes_it(region: str, severity: float, books: Books) -> None:
    """INV03: neither load nor sets nor repetitions, in no week that is shown, whatever was issued."""
    found = plan_of(books, *locked(region, severity), load=70.0, sets=5)
    sites = next(c.sites for c in found.courses)
    for week, day in ((w, d) for w in found.weeks for d in w.days if d.session):
        for slot in day.session.items:  # type: ignore[union-attr]
            if any(books.library.exercises[slot.exercise].provokes.get(s, 0) for s in sites):
                assert (slot.load_kg or 0) <= 50.0, (week.start, slot)
                assert slot.sets <= 3
                assert (slot.reps or 0) <= 8
                assert (slot.reps_high or 0) <= 8


def test_what_its_answers_leave_of_a_regions_work_outlasts_the_days_of_the_easing(books: Books) -> None:
    """INV05: silence gives nothing back. Three weeks later, with nothing more told, the third less still stands."""
    records = (*locked("knee"), *eased(replace(easing(books, "knee"), effect=Effect(region="hold"), share=0.7)))
    later = NOW + timedelta(days=14)
    found = in_force(knowing(*records), weeks(load=50.0, count=3), books.library, later)
    assert slots(found, MONDAY + timedelta(days=14))["back-squat"].load_kg == pytest.approx(35.0)


def test_undo_of_the_pain_gives_back_what_it_held(books: Books) -> None:
    known = knowing(*locked("knee"))
    undone = folded(known, Turn(withdrawn=("m40",)))
    assert slots(in_force(undone, weeks(), books.library, NOW))["back-squat"].load_kg == 60.0


# --- runs -------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("run", "kinds"),
    [
        ("", ("quality", "easy", "long")),
        ("ease", ("quality", "easy", "long")),
        ("easy", ("easy", "easy", "easy")),
        ("walk", ("easy", "easy", "easy")),
        ("none", (None, None, None)),
    ],
)
def test_what_is_left_of_the_runs(run: str, kinds: tuple[str | None, ...], books: Books) -> None:
    found = plan_of(books, *eased(easing(books, run=run)))
    days = {d.date: d for d in found.weeks[0].days}
    assert tuple(days[MONDAY + timedelta(days=n)].run for n in (1, 3, 6)) == kinds


def test_a_pain_of_the_arms_leaves_the_runs_as_they_are(books: Books) -> None:
    """PAIN-16."""
    for region, left in (("shoulder", "quality"), ("wrist", "quality"), ("calf", None), ("lower-back", None)):
        found = plan_of(books, *eased(replace(easing(books, region), effect=Effect(region="spare", run="none"))))
        assert found.weeks[0].days[1].run == left


def test_a_race_is_left_to_the_athlete(books: Books) -> None:
    made = weeks()
    days = list(made[0].days)
    days[6] = replace(days[6], run="race")
    raced = (replace(made[0], days=tuple(days)), made[1])
    found = in_force(knowing(*eased(easing(books, run="none"))), raced, books.library, NOW)
    assert found.weeks[0].days[6].run == "race"


def test_more_pain_never_leaves_more_running(books: Books) -> None:
    """INV02 for runs, over the rules as they stand in content."""
    table = next(t for t in books.library.tables if t.name == "pain")
    by_id = {r.id: r for r in table.rules}
    rows = ["pain-low", "pain-3", "pain-4", "pain-6", "pain-8"]
    for milder, worse in itertools.pairwise(rows):
        assert RUNNING.index(by_id[milder].effect.run) <= RUNNING.index(by_id[worse].effect.run)
    assert [by_id[r].effect.run for r in ("pain-6", "pain-8")] == ["none", "none"]
