"""Some days without one part of the body: what is heard as such a wish, and what becomes of the sessions."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.athlete import from_profile
from coach.books import Books
from coach.diary import Known, Record, Setting
from coach.partwords import wish_beside, wish_in
from coach.plan import plan
from coach.sparing import KEY, PARTS, Part, Span, form_of, kept_on, part_of, spans_of, spared
from coach.week import Slot
from content.voice import Voice
from tests.coach.test_living import MONDAY, PROFILE, Talk

NO_LEGS, NO_ARMS, NO_CORE = frozenset(("upper", "core")), frozenset(("lower", "core")), frozenset(("lower", "upper"))
CORE = frozenset(("core",))


@pytest.mark.parametrize(
    ("text", "keep"),
    [
        ("no legs this week", NO_LEGS),
        ("No leg work until Friday please!", NO_LEGS),
        ("could we leave the legs out this week", NO_LEGS),
        ("skip leg exercises for 5 days", NO_LEGS),
        ("only upper body this week", NO_LEGS),
        ("just upper body and core until sunday", NO_LEGS),
        ("upper body only today", NO_LEGS),
        ("can i do upper body instead of legs today?", NO_LEGS),
        ("I'd rather do arms instead of legs tomorrow", NO_LEGS),
        ("no lower body this week because I've got a race on sunday", NO_LEGS),
        ("can't do legs this week", NO_LEGS),
        ("no arms this week", NO_ARMS),
        ("no upper-body work for a week", NO_ARMS),
        ("legs only this week please", NO_ARMS),
        ("no core until thursday", NO_CORE),
        ("only core this week", CORE),
        ("no legs or arms this week", CORE),
        ("no legs and no upper body this week", CORE),
    ],
)
def test_a_wish_is_heard(text: str, keep: frozenset[str]) -> None:
    assert wish_in(text.lower()) == keep


@pytest.mark.parametrize(
    "text",
    [
        "no legs today",  # how runners say that they were tired
        "had no legs today",
        "i have no legs this week",
        "no legs in the tank",
        "no leg pain this week",
        "my legs only hurt on stairs",
        "legs are dead",
        "only my left leg is sore this week",
        "skip wednesday",
        "less legs",  # a lean, for good
        "only did upper body today",
        "i only did core",
        "no legs, no arms, no cookies, just one long holiday and then another one of those after it, ok",
        "squats 3x8, no legs",
        "why no legs this week?",
        "how long are legs only days",
    ],
)
def test_what_is_no_wish_is_none(text: str) -> None:
    assert wish_in(text.lower()) is None


def test_one_clause_may_wish_it_beside_something_else() -> None:
    assert wish_beside("No legs this week, my knee hurts 5/10") == NO_LEGS
    assert wish_beside("my calves are sore") is None
    assert wish_beside("no legs this week. no, only core this week.") is None  # which of them is not known


def test_the_days_are_without_it_and_undo_brings_it_back(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    before = talk.weeks()
    said = talk.say("no legs this week")
    assert "no leg work" in said
    assert _parts(talk, 0) <= NO_LEGS
    assert talk.weeks()[1] == before[1]  # the week after is as it was
    talk.press("Undo")
    assert talk.weeks() == before


def test_it_ends_by_words_and_is_told_why(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    before = talk.weeks()
    talk.say("only upper body this week")
    day = next(d for d in talk.weeks()[0].days if d.session and d.session.focus == "upper" and d not in before[0].days)
    assert "no leg work" in talk.say(f"why {day.date:%A}'s session?")
    assert "All of your body again" in talk.say("legs again please")
    assert talk.weeks() == before


def test_what_is_over_stays_as_it_was_when_it_ends(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    talk.say("no legs this week")
    first = next(d for d in talk.weeks()[0].days if d.session)
    talk.at += timedelta(days=first.date.weekday() + 1)
    talk.say("legs again")
    assert first in talk.weeks()[0].days
    assert any(part_of(talk.books.library.exercises[s.exercise]) == "lower" for s in _ahead(talk))


def test_how_long_is_asked_and_answered_by_a_tap_or_in_words(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    assert "For how long" in talk.say("no legs please")
    talk.press("7 days")
    assert _parts(talk, 0) <= NO_LEGS
    other = Talk(books, voice)
    other.say("no legs please")
    other.say("until sunday")
    assert _parts(other, 0) <= NO_LEGS


def test_who_cannot_is_asked_whether_it_hurts_and_a_pain_comes_first(books: Books, voice: Voice) -> None:
    assert "something hurts" in Talk(books, voice).say("I can't do legs this week")
    talk = Talk(books, voice)
    said = talk.say("no legs this week, my knee hurts 5/10")
    assert "knee pain 5/10" in said
    assert "fatigue" not in said
    talk.press("No leg work this week")
    assert _parts(talk, 0) <= NO_LEGS


def test_a_tired_runner_stays_a_tired_runner(books: Books, voice: Voice) -> None:
    assert "fatigue" in Talk(books, voice).say("had no legs today")


@pytest.mark.parametrize(("text", "language"), [("diese woche keine beine", "de"), ("esta semana sin piernas", "es")])
def test_it_is_heard_in_other_languages(text: str, language: str, books: Books, voice: Voice) -> None:
    talk = Talk(books, voice, {**PROFILE, "language": language})
    talk.say(text)
    assert _parts(talk, 0) <= NO_LEGS


def _parts(talk: Talk, week: int) -> set[Part | None]:
    exercises = talk.books.library.exercises
    days = talk.weeks()[week].days
    return {part_of(exercises[s.exercise]) for d in days if d.session for s in d.session.items} - {None}


def _ahead(talk: Talk) -> list[Slot]:
    """The slots of this week from today on."""
    days = [d for d in talk.weeks()[0].days if d.date >= talk.at.date()]
    return [s for d in days if d.session for s in d.session.items]


# --- the layer alone --------------------------------------------------------------------------------------------------
def test_nothing_left_out_is_there_and_nothing_grows(books: Books) -> None:
    """Legs never stand in, a session gets no longer, no muscle of the days beside is filled in, other days stay."""

    @settings(max_examples=60, deadline=None)
    @given(
        keep=st.sampled_from([NO_LEGS, NO_ARMS, NO_CORE, CORE]),
        since=st.integers(0, 13),
        length=st.integers(1, 14),
        level=st.sampled_from(["beginner", "intermediate", "advanced"]),
        kit=st.sampled_from([[], ["band"], ["dumbbells", "bench"], ["barbell", "dumbbells", "machine"]]),
        days=st.sampled_from([["mon", "thu"], ["mon", "wed", "fri"], ["tue", "wed"]]),
        minutes=st.sampled_from([15, 30, 60]),
    )
    def holds(
        keep: frozenset[str], since: int, length: int, level: str, kit: list[str], days: list[str], minutes: int
    ) -> None:
        profile = {**PROFILE, "level": level, "equipment": kit, "strength_days": days, "session_minutes": minutes}
        library, exercises = books.library, books.library.exercises
        weeks = plan(from_profile(profile), MONDAY.date(), 2, library)
        first = MONDAY.date() + timedelta(days=since)
        span = Span(since=first, until=first + timedelta(days=length - 1), keep=keep)
        values = {**profile, "began": MONDAY.date().isoformat(), KEY: [form_of(span)]}
        known = Known(athlete_id=1, records=(Record(origin="p", index=0, at=MONDAY, body=Setting(values=values)),))
        made = spared(weeks, known, library, MONDAY.date())
        was = {d.date: d for w in weeks for d in w.days}
        then = {d.date: d for w in made for d in w.days}
        for day in then.values():
            planned = was[day.date]
            if not span.since <= day.date <= span.until:
                assert day == planned
            elif day.session is not None and planned.session is not None:
                assert {part_of(exercises[s.exercise]) for s in day.session.items} - {None} <= keep
                assert day.session.minutes <= planned.session.minutes
                names = [s.exercise for s in day.session.items]
                assert len(set(names)) == len(names)
                new = [s for s in day.session.items if s.exercise not in {x.exercise for x in planned.session.items}]
                assert all(s.sets <= 2 and exercises[s.exercise].focus in ("upper", "core") for s in new)
                for other in (then.get(day.date - timedelta(days=1)), then.get(day.date + timedelta(days=1))):
                    if other is not None and other.session is not None:
                        tired = {m for s in other.session.items for m in exercises[s.exercise].primary}
                        assert all(tired.isdisjoint(exercises[s.exercise].primary) for s in new)

    holds()


def test_what_cannot_be_read_is_no_wish() -> None:
    def known(value: object) -> Known:
        return Known(athlete_id=1, records=(Record(origin="p", index=0, at=MONDAY, body=Setting(values={KEY: value})),))

    day = MONDAY.date()
    good = {"since": "2026-11-23", "until": "2026-11-29", "keep": ["core"]}
    for bad in (None, "x", [{"since": "x"}], [{**good, "keep": ["wings"]}], [{**good, "until": 3}], [7]):
        assert spans_of(known(bad)) == ()
    spans = spans_of(known([good, {**good, "keep": list(PARTS[:2])}]))
    assert kept_on(spans, day) == NO_CORE  # the newest counts
    assert kept_on(spans, date(2026, 11, 30)) is None
