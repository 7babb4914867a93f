"""Loads follow what was done: last week's sessions, breaks as they happen, and easings that take off once only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.commands.converse import begun
from coach.books import Books
from coach.conversation import answer
from coach.diary import Known, Proposal, Record, Setting, Verdict
from coach.draft import Draft
from coach.easing import Easing
from coach.folding import folded
from coach.lateweek import after_break, within
from coach.lightened import lightened
from coach.message import Message
from coach.rules import Effect
from coach.week import Slot, Week

MONDAY = date(2026, 1, 5)
PROFILE: dict[str, Any] = {
    "level": "intermediate",
    "equipment": ["dumbbells", "bench"],
    "running_days": {"mon": "easy", "wed": "easy", "sun": "long"},
    "strength_days": ["tue", "fri"],
}


class Talk:
    """An athlete who does every session, and types it."""

    def __init__(self, books: Books, profile: dict[str, Any]) -> None:
        self.books, self.known, self.count = books, begun(profile, at(MONDAY, 6)), 0

    def say(self, text: str, when: datetime) -> None:
        self.count += 1
        turn = answer(self.known, Message(origin=f"m{self.count}", at=when, text=text), self.books)
        self.known = folded(self.known, turn)

    def slots(self, day: date) -> tuple[Slot, ...]:
        """What the card of a day shows, at noon."""
        self.say("/today", at(day, 12))
        draft = Draft(known=self.known, books=self.books, origin="look", at=at(day, 12))
        found = draft.day(day)
        return found.session.items if found and found.session else ()

    def train(self, weeks: int, first: int = 0, kg: float = 20.0) -> Iterator[tuple[date, dict[str, float | None]]]:
        """Weeks of sessions with ten repetitions, two to spare: each day with the loads its card asked for."""
        for n in range(7 * first, 7 * (first + weeks)):
            day = MONDAY + timedelta(days=n)
            slots = self.slots(day)
            if slots:
                yield day, {s.exercise: s.load_kg for s in slots}
                self.say("\n".join(self.line(s, kg) for s in slots), at(day, 18))

    def line(self, slot: Slot, kg: float) -> str:
        name = self.books.library.exercises[slot.exercise].name.partition(" (")[0]
        if slot.seconds or slot.distance_m:
            return f"{name} {slot.sets}x{slot.seconds or slot.distance_m}{'s' if slot.seconds else 'm'}"
        loaded = self.books.library.exercises[slot.exercise].load_type == "external"
        load = f" {slot.load_kg or kg:g}kg" if loaded else ""
        return f"{name} {slot.sets}x{slot.reps_high}{load} rir {slot.rir or 2}"


def at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


@pytest.fixture
def talk(books: Books) -> Talk:
    return Talk(books, PROFILE)


def loads(talk: Talk, weeks: int, first: int = 0) -> dict[str, list[float]]:
    out: dict[str, list[float]] = {}
    for _, asked in talk.train(weeks, first):
        for slug, kg in asked.items():
            if kg is not None:
                out.setdefault(slug, []).append(kg)
    return out


def test_who_does_every_session_is_asked_for_more(talk: Talk) -> None:
    """Weeks are issued ahead; the days in between are no break, and a week begins with what the last one showed."""
    asked = loads(talk, 11)
    steady = {slug: kg for slug, kg in asked.items() if len(kg) >= 6}
    assert steady
    for slug, kg in steady.items():
        assert kg[-1] > kg[0], slug
        assert min(kg) >= 0.9 * kg[0], slug  # an easy week takes a little off, and it comes back


def test_a_break_is_seen_on_the_day_that_it_is_one(talk: Talk) -> None:
    """The week began nine days after the last session; on its Friday it is a break of ten days and more."""
    before = [asked for _, asked in talk.train(4)][-1]
    last = max(r.body.when for r in talk.known.trusted if hasattr(r.body, "sets"))
    friday = last + timedelta(days=14)
    talk.slots(friday - timedelta(days=4))
    now = {s.exercise: s.load_kg for s in talk.slots(friday)}
    both = [(before[x], kg) for x, kg in now.items() if kg is not None and before.get(x) is not None]
    assert both
    assert all(kg <= 0.9 * was for was, kg in both if was is not None)


def test_a_change_late_in_the_week_piles_nothing_up(books: Books) -> None:
    """Both sessions lie behind, done or not; a new hour for the reminder brings no others on Saturday and Sunday."""
    talk = Talk(books, PROFILE | {"strength_days": None, "strength_per_week": 2})
    trained = [day for day, _ in talk.train(2)]
    saturday = MONDAY + timedelta(days=12)
    late = [day for day in trained if saturday - timedelta(days=5) <= day < saturday]
    talk.say("only dumbbells from now on", at(saturday, 9))
    draft = Draft(known=talk.known, books=books, origin="look", at=at(saturday, 10))
    draft.replan()
    planned = [d.date for w in draft.weeks()[:1] for d in w.days if d.session]
    assert len(late) == 2
    assert planned == late


def test_a_change_on_the_day_after_a_session_brings_none_on_that_day(books: Books) -> None:
    talk = Talk(books, PROFILE | {"strength_days": None, "strength_per_week": 2})
    day = [day for day, _ in talk.train(2)][-2]
    draft = Draft(known=talk.known, books=books, origin="look", at=at(day + timedelta(days=1), 10))
    draft.replan()
    sessions = [d.date for w in draft.weeks() for d in w.days if d.session]
    assert day in sessions
    assert day + timedelta(days=1) not in sessions
    assert len([d for d in sessions if d - day < timedelta(days=7) and d.isocalendar()[1] == day.isocalendar()[1]]) == 2


def eased(talk: Talk, since: date, days: int, share: float) -> None:
    """An easing of everything that the athlete took."""
    easing = Easing(rule="r", since=since, until=since + timedelta(days=days), effect=Effect(volume=0.8, load=share))
    proposal = Proposal(ref="p", rule="r", say="s", why="w", eases=(easing,))
    kept = (proposal, Verdict(ref="p", accepted=True))
    made = tuple(Record(origin="m0", index=n, at=at(since, 1), body=body) for n, body in enumerate(kept))
    talk.known = Known(athlete_id=0, records=(*talk.known.records, *made), weeks=talk.known.weeks)


def test_what_was_eased_does_not_wear_away(talk: Talk) -> None:
    """Three weeks at four fifths: the load is four fifths all along, and comes back by a tenth."""
    before = [asked for _, asked in talk.train(5)][-2:]
    start = MONDAY + timedelta(weeks=5)
    eased(talk, start, 21, 0.8)
    during = loads(talk, 3, 5)
    usual = {slug: kg for asked in before for slug, kg in asked.items() if kg is not None}
    seen = {slug: kg for slug, kg in during.items() if slug in usual and len(kg) >= 2}
    assert seen
    for slug, kg in seen.items():
        assert all(0.7 * usual[slug] <= one <= 0.9 * usual[slug] for one in kg), slug
    assert lightened(talk.known, talk.books.library)
    for _, asked in talk.train(1, 8):
        for slug, kg in asked.items():
            if slug in seen and kg is not None:
                best = max(seen[slug])
                assert kg <= max(1.1 * best, best + 1) + 0.01, slug


def test_eased_loads_lie_on_the_plates_there_are(talk: Talk) -> None:
    _ = list(talk.train(4))
    start = MONDAY + timedelta(weeks=4)
    eased(talk, start, 7, 0.83)
    for _, asked in talk.train(1, 4):
        assert all(kg is None or kg == int(kg) for kg in asked.values()), asked


def test_a_break_that_goes_on_does_not_wear_the_weeks_away(talk: Talk) -> None:
    """Two weeks trained, then none: what is issued week after week is a share of what was done, not of itself."""
    _ = list(talk.train(2))
    for n in range(14, 43):
        talk.slots(MONDAY + timedelta(days=n))
    done = talk.known.week_of(MONDAY + timedelta(weeks=1))
    away = [w for w in talk.known.weeks if w.start >= MONDAY + timedelta(weeks=4)]
    assert done is not None and len(away) >= 3
    assert all(0.5 * total(done) <= total(w) <= 0.75 * total(done) for w in away)


def test_a_week_issued_anew_holds_no_more_than_the_whole_may(talk: Talk) -> None:
    """On Thursday: what is past counts, the rest of the week gives way."""
    _ = list(talk.train(2))
    thursday = MONDAY + timedelta(days=17)
    for n in range(14, 18):
        talk.slots(MONDAY + timedelta(days=n))
    week = talk.known.week_of(thursday)
    assert week is not None and not week.deload
    kept = within(week, total(week) - 3, thursday)
    assert total(kept) == total(week) - 3
    assert kept.days[:3] == week.days[:3]
    assert all(s.sets >= 1 for d in within(week, 1, thursday).days if d.session for s in d.session.items)
    assert within(week, 1, MONDAY + timedelta(days=14)) == week  # none of it is past: the planner's own business
    assert within(replace(week, deload=True), 1, thursday) == replace(week, deload=True)


def test_what_a_break_leaves_is_not_put_on_one_session(talk: Talk) -> None:
    """Tuesday went by; of eight sets that the break leaves of a week of two sessions, Friday has four."""
    _ = list(talk.train(2))
    week = talk.known.week_of(MONDAY + timedelta(weeks=1))
    assert week is not None
    tuesday = [d for d in week.days if d.session][:1]
    first = sum(s.sets for d in tuesday if d.session for s in d.session.items)
    assert after_break(tuesday, week, 1, 2) == first + -(-total(week) // 2)
    assert after_break([], week, 2, 2) == total(week)


def test_a_level_taken_on_a_sunday_makes_no_easy_week_of_what_is_over(books: Books) -> None:
    """Four weeks were trained in full; the easy one that the new level has after as many is still to come."""
    talk = Talk(books, PROFILE | {"level": "beginner"})
    _ = list(talk.train(4))
    sunday = MONDAY + timedelta(days=27)
    talk.slots(sunday)
    draft = Draft(known=talk.known, books=books, origin="press", at=at(sunday, 20))
    draft.keep(Setting(values={"level": "intermediate"}))
    draft.replan()
    weeks = {start: week.deload for start, week in draft.issued.items()}
    assert weeks[sunday - timedelta(days=6)] is False
    talk.known = draft.known
    talk.slots(sunday + timedelta(days=1))
    after = talk.known.week_of(sunday + timedelta(days=1))
    assert after is not None
    assert after.deload


def total(week: Week) -> int:
    """The sets of a week as issued."""
    return sum(s.sets for d in week.days if d.session for s in d.session.items)
