"""Loads that the coach itself took down are no weakness; loads that fell by themselves are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from coach.acts import Lift, Symptom, WorkingSet
from coach.books import Books
from coach.diary import Proposal, Record, Verdict
from coach.easing import Easing
from coach.efforts import facts
from coach.logbook import logbook
from coach.rules import Effect
from coach.week import Week
from tests.coach.test_laying import MONDAY, NOW, told, weeks


def squats(kg: float, ago: int) -> Lift:
    sets = (WorkingSet(reps=8, load_kg=kg, load_basis="total"),) * 3
    return Lift(exercise="back-squat", exercise_text="squat", when=MONDAY - timedelta(days=ago), sets=sets)


def dropped(books: Books, records: Sequence[Record], issued: Sequence[Week] = ()) -> float | None:
    """How much weaker today looks, after eight repetitions with 60 kg a week ago and with 45 kg today."""
    before = told(1, squats(60.0, 7), NOW - timedelta(days=7))
    today = squats(45.0, 0)
    book = logbook(NOW, (today,), (before, *records), issued, books.library)
    found: float | None = facts(book, (today,))["e1rm_drop"]
    return found


def eased(effect: Effect, region: str = "", *, accepted: bool = True, days: int = 7, **more: float) -> list[Record]:
    since = MONDAY - timedelta(days=2)
    easing = Easing(
        rule="r",
        since=since,
        until=since + timedelta(days=days),
        effect=effect,
        region=region,
        pain=4.0,
        **more,  # type: ignore[arg-type]
    )
    at = NOW - timedelta(days=2)
    proposal = Proposal(ref="p", rule="r", say="s", why="w", eases=(easing,))
    return [told(2, proposal, at), told(3, Verdict(ref="p", accepted=accepted), at + timedelta(seconds=1))]


LESS = Effect(volume=0.6, load=0.8)


@pytest.mark.parametrize(
    ("records", "weaker"),
    [
        ([], True),
        (eased(LESS), False),
        (eased(LESS, accepted=False), True),
        (eased(LESS, days=1), True),  # it ended the day before
        (eased(Effect(region="ease"), "knee"), False),
        (eased(Effect(region="hold"), "knee", days=1, share=0.7), False),  # what its answers left lasts longer
        (eased(Effect(region="ease"), "wrist"), True),  # an arm is no reason for a lighter squat
        (eased(Effect(run="easy")), True),
        ([told(2, Symptom(symptom="pain", when=MONDAY, region="knee", severity=4.0))], True),
    ],
    ids=["nothing", "tired", "declined", "over", "knee", "share", "wrist", "runs", "only told"],
)
def test_what_the_coach_took_down_is_no_weakness(records: list[Record], weaker: bool, books: Books) -> None:
    found = dropped(books, records)
    assert (found is not None and found > 10) is weaker


def test_an_easy_week_is_no_weakness(books: Books) -> None:
    issued = weeks(load=45.0, count=1)
    assert dropped(books, [], issued) is not None
    assert dropped(books, [], [replace(w, deload=True) for w in issued]) is None


def test_a_smaller_load_that_was_planned_is_no_weakness(books: Books) -> None:
    """After two misses the planner itself takes five percent off."""
    (week,) = weeks(load=45.0, count=1)
    days = list(week.days)
    session = days[0].session
    assert session is not None
    items = tuple(replace(s, was_kg=60.0) for s in session.items)
    days[0] = replace(days[0], session=replace(session, items=items))
    assert dropped(books, [], [replace(week, days=tuple(days))]) is None
