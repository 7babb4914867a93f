"""An exercise of a later session is swapped, eased or left out where it stands, with its day named."""

from __future__ import annotations

import pytest

from coach.books import Books
from content.voice import Voice
from tests.coach.test_living import PROFILE, Talk

MIKE = {
    **PROFILE,
    "strength_days": ["mon", "fri"],
    "running_days": {"tue": "quality", "thu": "easy", "sun": "long"},
    "equipment": ["dumbbells", "bench", "barbell", "kettlebell"],
}


def where(talk: Talk, slug: str) -> list[str]:
    days = (d for w in talk.weeks() for d in w.days if d.session)
    return [f"{d.date}" for d in days if any(s.exercise == slug for s in d.session.items)]  # type: ignore[union-attr]  # those with one


@pytest.fixture
def talk(books: Books, voice: Voice) -> Talk:
    return Talk(books, voice, MIKE)


def later_alone(talk: Talk) -> str:
    """An exercise that the next session does not hold, and one later does."""
    sessions = [d.session for w in talk.weeks() for d in w.days if d.session]
    now = {s.exercise for s in sessions[0].items}
    return next(s.exercise for s in sessions[1].items if s.exercise not in now)


@pytest.mark.parametrize("text", ["swap {}s", "swap the {} for something else", "replace {}"])
def test_it_is_varied_where_it_stands(talk: Talk, text: str) -> None:
    slug = later_alone(talk)
    name = slug.replace("-", " ")
    before = where(talk, slug)
    said = talk.say(text.format(name))
    assert "isn't in your next session" not in said
    assert where(talk, slug) != before


@pytest.mark.parametrize("text", ["leave out the {}", "take the {} out please", "drop the {}"])
def test_it_is_left_out_where_it_stands(talk: Talk, text: str) -> None:
    slug = later_alone(talk)
    before = where(talk, slug)
    talk.say(text.format(slug.replace("-", " ")))
    assert where(talk, slug) != before


@pytest.mark.parametrize(
    "text",
    [
        "swap goblet squats for back squats",
        "I'd rather do back squats than goblet squats",
        "replace goblet squat with back squat",
    ],
)
def test_why_the_other_does_not_fit_is_said(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice, MIKE)
    assert where(talk, "goblet-squat")
    said = talk.say(text)
    assert "isn't in your next session" not in said and "back squat" in said.lower()
