"""Invariants of whole lives with the coach: a pause and its clearance, an entry told twice, no plan for children."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from coach.acts import Act
from coach.athlete import from_profile
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Record, Setting
from coach.draft import Draft
from coach.folding import folded
from coach.message import Message, Press
from coach.plan import plan
from tests.coach.test_holding import KIT, LOG
from tests.coach.test_laying import MONDAY, NOW
from tests.limit_walk import MONDAY as START

PROFILE = {"level": "intermediate", "equipment": KIT}


def living(books: Books) -> Known:
    """An intermediate athlete with loads in the log, whose plan began eight weeks ago."""
    began = MONDAY - timedelta(weeks=8)
    setting = Setting(values={**PROFILE, "began": began.isoformat(), "greeted": True})
    records = [Record(origin="profile", index=0, at=NOW - timedelta(weeks=8), body=setting)]
    for n, lift in enumerate(LOG):
        at = datetime.combine(lift.when, NOW.timetz())
        records.append(Record(origin=f"l{n}", index=0, at=at, body=lift))
    return Known(athlete_id=1, records=tuple(sorted(records, key=lambda r: r.at)))


def planned(known: Known, books: Books, at: datetime) -> list[tuple[str, int, float | None]]:
    """Every slot from today on, as it is shown; and every run."""
    draft = Draft(known=known, books=books, origin="x", at=at)
    days = [d for w in draft.weeks() for d in w.days if at.date() <= d.date < at.date() + timedelta(days=14)]
    slots = [(s.exercise, s.sets, s.load_kg) for d in days if d.session for s in d.session.items]
    return slots + [(f"run {d.run} {d.date}", 1, None) for d in days if d.run]


def test_after_a_clearance_nothing_of_the_pause_stays_and_the_first_week_is_gentle(books: Books) -> None:
    """INV16: sessions come back, lighter and fewer sets for a week, nothing jumps, runs are easy; then it is over."""
    known = living(books)
    told = answer(known, Message(origin="m1", at=NOW, text="chest pain and dizzy when I run"), books)
    known = folded(known, told)
    assert known.pause_on(NOW.date()) is not None

    at = NOW + timedelta(days=1)
    for n, data in enumerate(("clear", "clear:doctor", "clear:doctor:today")):
        known = folded(known, pressed(known, Press(origin=f"b{n}", at=at + timedelta(minutes=n), data=data), books))
    assert known.pause_on(at.date()) is None

    after = at + timedelta(hours=1)
    draft = Draft(known=known, books=books, origin="x", at=after)
    laid, asked = draft.weeks(), draft.laid().asked
    gentle = [d for w in laid for d in w.days if at.date() <= d.date < at.date() + timedelta(days=7)]
    later = [d for w in laid for d in w.days if d.date >= at.date() + timedelta(days=7)]
    as_asked = {d.date: d for w in asked for d in w.days}
    assert any(d.session for d in gentle)
    for day in gentle:
        assert day.run in (None, "easy")
        if day.session is not None:
            whole = as_asked[day.date].session
            assert whole is not None
            assert sum(s.sets for s in day.session.items) < sum(s.sets for s in whole.items)
            assert not [s for s in day.session.items if books.library.exercises[s.exercise].impact]
            loads = {s.exercise: s.load_kg for s in whole.items}
            assert all((s.load_kg or 0) <= 0.8 * (loads.get(s.exercise) or 99) + 0.01 for s in day.session.items)
    assert later
    assert later == [as_asked[d.date] for d in later]


def test_the_gentle_week_holds_in_a_plan_that_is_made_anew(books: Books) -> None:
    """It is laid over any plan, not stored as changes of the one there was."""
    known = living(books)
    known = folded(known, answer(known, Message(origin="m1", at=NOW, text="chest pain and dizzy when I run"), books))
    at = NOW + timedelta(days=1)
    for n, data in enumerate(("clear", "clear:doctor", "clear:doctor:today")):
        known = folded(known, pressed(known, Press(origin=f"b{n}", at=at + timedelta(minutes=n), data=data), books))
    setting = Record(origin="b9", index=0, at=at + timedelta(hours=1), body=Setting(values={"session_minutes": 60}))
    draft = Draft(known=replace(known, records=(*known.records, setting)), books=books, origin="b9", at=setting.at)
    draft.replan()
    days = {d.date: d for w in draft.weeks() for d in w.days}
    whole = {d.date: d for w in draft.laid().asked for d in w.days}
    eased = [d for d in days.values() if d.session and at.date() <= d.date < at.date() + timedelta(days=7)]
    assert eased
    for day in eased:
        session = whole[day.date].session
        assert session is not None
        assert day.session is not None
        assert sum(s.sets for s in day.session.items) < sum(s.sets for s in session.items)


def test_the_same_entry_twice_is_no_progress(books: Books) -> None:
    """INV17."""
    athlete = from_profile(PROFILE)

    def slots(log: list[Act]) -> list[tuple[str, int, int | None, float | None]]:
        weeks = plan(athlete, START, 3, books.library, log)
        days = (d for w in weeks for d in w.days if d.session)
        return [(s.exercise, s.sets, s.reps, s.load_kg) for d in days for s in (d.session.items if d.session else ())]

    assert slots([*LOG]) == slots([*LOG, *LOG])


def test_under_sixteen_there_is_no_plan(books: Books) -> None:
    """INV20."""
    athlete = replace(from_profile(PROFILE), conditions=("under-16",))
    assert not [d for w in plan(athlete, START, 4, books.library, ()) for d in w.days if d.session]
