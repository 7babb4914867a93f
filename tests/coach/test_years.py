"""What a year with the coach taught: loads that follow, volume that comes back, weeks that do not jump."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.commands.converse import begun
from bot.commands.plan import library
from coach.acts import Lift, WorkingSet
from coach.athlete import Athlete, from_profile
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Proposal, Record, Setting, Turn, Verdict
from coach.draft import Draft
from coach.folding import folded
from coach.lateweek import last_issued, sets_of, usual_sets, within
from coach.message import Message, Press
from coach.owned import Loads
from coach.plan import plan
from coach.planning.growth import Target, for_range, lately_lifted
from coach.planning.history import Done
from coach.planning.strength import stepped
from coach.progress.offers import put, rule_of
from coach.progress.wayback import cuts, weeks_since
from coach.week import Day, Session, Slot, Week
from content.letter import plain
from content.voice import Voice

MONDAY = date(2026, 1, 5)
TARGET = Target(sets=3, low=6, high=10, rir=2)
BAR = Loads(plate=2.5)


def lifted(ago: int, reps: int, kg: float, rir: float | None = 2.0) -> Done:
    """Three sets so many days before Monday."""
    one = WorkingSet(reps=reps, load_kg=kg, load_basis="total", rir=rir)
    return Done(when=MONDAY - timedelta(days=ago), sets=(one,) * 3)


# --- loads ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("what", "on", "load"),
    [
        ("a week after 50 kg there is room for a step", 0, 52.5),
        ("four days before that the cap counts from 47.5 kg", -4, 50.0),
    ],
)
def test_the_cap_of_a_week_counts_from_the_day_of_the_session(what: str, on: int, load: float) -> None:
    tables = library().plans
    assert tables is not None
    days = [lifted(14, 10, 47.5), lifted(7, 10, 50.0), lifted(5, 10, 50.0)]
    squat = library().exercises["back-squat"]
    assert stepped(squat, days, 50.0, BAR, 2, tables.progress, MONDAY + timedelta(days=on)) == load, what


@pytest.mark.parametrize("rir", [None, 2.0])
def test_an_unsaid_reserve_is_the_one_that_was_asked_for(rir: float | None) -> None:
    """Five repetitions at 55 kg with two left are six to ten at 52.5 kg, told or not."""
    assert for_range(lifted(3, 5, 55.0, rir), TARGET, 55.0, BAR) == 52.5


def test_the_way_back_knows_loads_of_another_range() -> None:
    days = [lifted(30, 5, 65.0), lifted(3, 8, 50.0)]
    since = MONDAY - timedelta(days=7)
    assert lately_lifted(days, TARGET, MONDAY, 42, BAR, since) == 60.0
    assert lately_lifted(days, TARGET, MONDAY, 42, BAR) == 50.0  # of the same range five are a miss
    too_hard = [lifted(30, 5, 65.0, 0.0), lifted(3, 8, 50.0)]
    assert lately_lifted(too_hard, TARGET, MONDAY, 42, BAR, since) == 50.0


def test_a_session_missed_does_not_pause_what_comes_after_the_return() -> None:
    """Fridays a week apart, the second of them done: the week after goes on as planned."""
    athlete = from_profile({"level": "advanced", "equipment": ["barbell", "bench"], "strength_days": ["tue", "fri"]})
    sets = (WorkingSet(reps=10, load_kg=60.0, load_basis="total", rir=2.0),) * 3
    log = [
        Lift(exercise="back-squat", exercise_text="squat", when=MONDAY - timedelta(days=ago), sets=sets)
        for ago in (24, 20, 17, 10, 3)
    ]
    week = plan(athlete, MONDAY, 1, library(), log, began=MONDAY - timedelta(days=28))[0]
    squat = next(s for d in week.days if d.session for s in d.session.items if s.exercise == "back-squat")
    assert squat.load_kg is not None
    assert squat.load_kg > 60.0


# --- weeks ------------------------------------------------------------------------------------------------------------
def week(number: int, sessions: int, sets: int, *, deload: bool = False) -> Week:
    """A week of so many sessions of two exercises each, with so many sets in all."""
    each = sets // sessions
    slots = tuple(
        Slot(
            exercise=slug, sets=n, reps=8, seconds=None, distance_m=None, per_side=False, rir=2, load_kg=None, rest_s=60
        )
        for slug, n in (("goblet-squat", each - each // 2), ("plank", each // 2))
    )
    start = MONDAY + timedelta(weeks=number)
    made = Session(focus="full", minutes=30, items=slots, note="")
    days = tuple(
        Day(date=start + timedelta(days=n), kind="strength" if n < sessions else "rest", run=None,
            session=made if n < sessions else None)
        for n in range(7)
    )  # fmt: skip
    return Week(start=start, phase="base", deload=deload, days=days)


def test_who_has_more_sessions_from_now_on_grows_from_the_weeks_of_late() -> None:
    weeks = [week(0, 3, 18), *(week(n, 2, 8) for n in range(1, 6))]
    worked = frozenset(w.start for w in weeks)
    assert usual_sets(weeks, MONDAY + timedelta(weeks=6), 3, worked, MONDAY) == 8
    assert usual_sets(weeks, MONDAY + timedelta(weeks=6), 2, worked, MONDAY) == 8
    part = [week(0, 1, 4)]  # of the week in which the plan began on a Thursday there was but a part
    assert usual_sets(part, MONDAY + timedelta(weeks=1), 2, frozenset({MONDAY}), MONDAY + timedelta(days=3)) is None


def test_a_week_that_was_missed_is_still_the_last_one_issued() -> None:
    weeks = [week(0, 2, 12), week(1, 2, 8), week(2, 2, 4, deload=True)]
    assert last_issued(weeks, MONDAY + timedelta(weeks=3)) == 8
    assert usual_sets(weeks, MONDAY + timedelta(weeks=3), 2, frozenset({MONDAY})) == 12
    cut = within(week(3, 3, 12), 7, MONDAY + timedelta(weeks=3), whole=True)
    assert sets_of(cut) == 7
    assert all(len(d.session.items) == 2 for d in cut.days if d.session)


@pytest.mark.parametrize(
    ("metres", "fixed", "free"),
    [(10000, None, 0), (21097, None, 1), (42195, None, 2), (80000, None, 3), (80000, ["sun", "mon"], 0)],
)
def test_the_days_after_a_long_race_are_free(metres: float, fixed: list[str] | None, free: int) -> None:
    race = MONDAY + timedelta(days=26)  # a Saturday
    given: dict[str, Any] = {
        "level": "advanced",
        "strength_per_week": 3,
        "race": {"date": str(race), "distance_m": metres},
    }
    athlete: Athlete = from_profile(given | ({"strength_days": fixed} if fixed else {}))
    days = {d.date: d for w in plan(athlete, MONDAY, 6, library()) for d in w.days}
    after = [days[race + timedelta(days=n)].session for n in range(1, 5)]
    assert not any(after[:free])
    if fixed:
        assert {s.focus for s in after if s} == {"core"}
    else:
        assert any(after[free:])


# --- the way back from an offer ---------------------------------------------------------------------------------------
EVENING = datetime(2026, 1, 4, 18, tzinfo=UTC)


def talked(days_ago: int, *, own: int | None = None) -> Known:
    """An athlete who took shorter sessions by an offer some days ago; ``own``: minutes they named since."""
    known = begun(
        {"level": "intermediate", "session_minutes": 40, "strength_per_week": 2}, EVENING - timedelta(days=60)
    )
    at = EVENING - timedelta(days=days_ago)
    offer = Proposal(ref="c1.0", rule="review-shorter", say="review-shorter", why="why-review-shorter")
    rows = [("c1", offer), ("b1", Verdict(ref="c1.0", accepted=True)), ("b1", Setting(values={"session_minutes": 30}))]
    rows += [("m5", Setting(values={"session_minutes": own}))] if own else []
    records = tuple(Record(origin=o, index=n, at=at + timedelta(minutes=n), body=b) for n, (o, b) in enumerate(rows))
    return folded(known, Turn(records=records))


def test_what_an_offer_cut_is_known_until_the_athlete_says_otherwise(books: Books) -> None:
    cut = Draft(known=talked(30), books=books, origin="c2", at=EVENING)
    assert {name: c.values for name, c in cuts(cut).items()} == {"longer": {"session_minutes": 40}}
    assert weeks_since(cut) == 4
    own = Draft(known=talked(30, own=25), books=books, origin="c2", at=EVENING)
    assert cuts(own) == {}
    assert weeks_since(own) is None


def test_the_way_back_is_a_press_and_can_be_undone(books: Books, voice: Voice) -> None:
    known = talked(30)
    draft = Draft(known=known, books=books, origin="c2", at=EVENING)
    draft.weeks()
    rule = rule_of(draft, "review-back")
    assert rule is not None
    draft.keep(Proposal(ref="c2.0", rule=rule.id, say=rule.say, why=rule.why))
    put(draft, rule, "c2.0")
    labels = [voice.label(b) for row in draft.rows for b in row]
    assert labels == ["40 minutes again", "Keep it as it is"]
    known = draft.known
    turn = pressed(known, Press(origin="b9", at=EVENING, data="offer:longer:c2.0"), books)
    after = folded(known, turn)
    assert after.athlete.session_minutes == 40
    assert "40 minutes from now on" in "\n".join(plain(r, voice) for r in turn.replies)
    assert weeks_since(Draft(known=after, books=books, origin="c3", at=EVENING)) is None
    undone = folded(after, pressed(after, Press(origin="b10", at=EVENING, data="undo:b9"), books))
    assert undone.athlete.session_minutes == 30


# --- days that were asked for -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("tue and fri", ["Tue", "Fri"]),
        ("this week I have tuesday and friday", ["Tue", "Fri"]),
        ("I'm free on Tuesday and Friday, thanks", ["Tue", "Fri"]),
        ("I work tue and fri", ["Wed", "Fri"]),
        ("tue and fri off", ["Wed", "Fri"]),
    ],
)
def test_days_and_nothing_else_answer_the_question_for_days(words: str, days: list[str], books: Books) -> None:
    at = datetime(2026, 1, 5, 9, tzinfo=UTC)
    known = begun({"level": "intermediate"}, at)
    for n, text in enumerate(("I only know my days on sunday", words)):
        turn = answer(known, Message(origin=f"m{n}", at=at + timedelta(minutes=n), text=text), books)
        known = folded(known, turn)
    draft = Draft(known=known, books=books, origin="look", at=at + timedelta(minutes=9))
    assert [f"{d.date:%a}" for d in draft.weeks()[0].days if d.session] == days
