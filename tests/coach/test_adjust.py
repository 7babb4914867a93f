"""Changes laid over a plan: pure, undone by leaving them out, and nothing gets harder."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from coach.adjust import adjusted, difference
from coach.advice import Change
from coach.books import Books
from coach.library import Library
from coach.week import Day, Session, Slot, Week

MONDAY = date(2026, 11, 23)
EMPTY = Library(exercises={}, regions={}, articles={}, sources={}, tables=(), vocabulary=None)  # type: ignore[arg-type]


def week(*names: str) -> tuple[Week, ...]:
    items = tuple(Slot(exercise=n, sets=3, reps=8, load_kg=40.0) for n in names)
    days = [Day(date=MONDAY + timedelta(days=n), kind="rest") for n in range(7)]
    days[0] = Day(date=MONDAY, kind="strength", session=Session(focus="lower", minutes=40, items=items))
    return (Week(start=MONDAY, phase="base", deload=False, days=tuple(days)),)


def test_a_lighter_set_is_lighter() -> None:
    change = Change(session=MONDAY, change="reduce", exercise="back-squat", load_factor=0.8, sets=2)
    slot = adjusted(week("back-squat"), [change], EMPTY)[0].days[0].session.items[0]  # type: ignore[union-attr]
    assert (slot.sets, slot.load_kg) == (2, 32.0)


def test_a_swap_takes_the_other_exercises_dose(books: Books) -> None:
    change = Change(session=MONDAY, change="swap", exercise="back-squat", to="wall-sit")
    slot = adjusted(week("back-squat"), [change], books.library)[0].days[0].session.items[0]  # type: ignore[union-attr]
    assert (slot.exercise, slot.load_kg, slot.reps) == ("wall-sit", None, None)
    assert slot.seconds


def test_a_postponed_session_is_not_doubled_up() -> None:
    change = Change(session=MONDAY, change="postpone", to_day=MONDAY + timedelta(days=2))
    days = adjusted(week("back-squat"), [change], EMPTY)[0].days
    assert [d.kind for d in days[:3]] == ["rest", "rest", "strength"]


def test_a_session_without_exercises_is_none() -> None:
    change = Change(session=MONDAY, change="remove", exercise="back-squat")
    assert adjusted(week("back-squat"), [change], EMPTY)[0].days[0].session is None


def test_a_difference_names_what_changed() -> None:
    before = week("back-squat", "plank")
    change = Change(session=MONDAY, change="reduce", exercise="plank", sets=2)
    found = difference(before, adjusted(before, [change], EMPTY))
    assert [(d.day, d.before.sets, d.after.sets) for d in found if d.before and d.after] == [(MONDAY, 3, 2)]


@given(
    st.lists(
        st.builds(
            Change,
            session=st.just(MONDAY),
            change=st.sampled_from(["reduce", "deload", "hold", "remove", "swap", "isometric", "postpone"]),
            exercise=st.sampled_from([None, "back-squat", "plank", "nothing-like-it"]),
            to=st.sampled_from([None, "plank", "dead-bug"]),
            load_factor=st.sampled_from([None, 0.0, 0.5, 1.0, 1.5]),
            sets=st.sampled_from([None, 0, 1, 2, 9]),
        ),
        max_size=6,
    )
)
def test_nothing_but_progress_makes_anything_harder(changes: list[Change]) -> None:
    before = week("back-squat", "plank")

    def work(weeks: tuple[Week, ...]) -> float:
        return sum(s.sets * (s.load_kg or 1) for w in weeks for d in w.days if d.session for s in d.session.items)

    after = adjusted(before, changes, EMPTY)
    assert 0 <= work(after) <= work(before)
    assert after == adjusted(before, changes, EMPTY)
    assert adjusted(before, [], EMPTY) == before
