"""Which chart a sentence asks for, and that a log never is taken for a wish."""

from __future__ import annotations

import pytest

from coach.books import Books
from coach.draft import Draft
from coach.progress.card import read_spec, spec_of
from coach.progress.wish import Wish, wish_in
from coach.reader import read
from tools.charts.athlete import NOW, ana

WISHES = {
    "show my squat": Wish(kind="lift", slug="back-squat"),
    "squat trend": Wish(kind="lift", slug="back-squat"),
    "deadlift graph": Wish(kind="lift", slug="deadlift"),
    "how is my bench": Wish(kind="lift", slug="bench-press"),
    "am I getting stronger?": Wish(kind="lift"),
    "my knee this month": Wish(kind="pain", region="knee", days=28),
    "show my left knee": Wish(kind="pain", region="knee", side="left"),
    "how is my knee doing": Wish(kind="pain", region="knee"),
    "how's my achilles been over the last 8 weeks": Wish(kind="pain", region="achilles", days=56),
    "chart of my knee pain": Wish(kind="pain", region="knee"),
    "graph of my pain": Wish(kind="pain"),
    "show my pace": Wish(kind="pace"),
    "am I getting faster?": Wish(kind="pace"),
    "show my weekly load": Wish(kind="load"),
    "show my mileage": Wish(kind="load"),
    "sets per muscle group": Wish(kind="muscles"),
    "how consistent have I been?": Wish(kind="keeping"),
    "left vs right": Wish(kind="sides"),
    "compare my left and right on step ups": Wish(kind="sides", slug="step-up"),
    "show my calendar": Wish(kind="calendar"),
    "body map": Wish(kind="body"),
    "where am I sore": Wish(kind="body"),
    "weekly review": Wish(kind="review"),
    "weekly review on fridays": Wish(kind="review"),
    "is the strength work helping my running?": Wish(kind="helping"),
    "is the strength training making me faster?": Wish(kind="helping"),
    "has the gym work made me faster?": Wish(kind="helping"),
    "does lifting help my race times": Wish(kind="helping"),
}
NO_WISHES = """
how am I doing?
my stats
knee pain
my knee pain
left knee pain 3/10
I am sore
my soreness
the pain in my knee is worse
why does my knee hurt
squats 3x8 60kg
ran 5k in 27:30
ran my usual pace today 5k 30:00
does strength training help runners
will squats make me faster
how do I do a squat
what instead of lunges
physio says no jumping for 3 weeks
skipped yesterday, too busy
left calf sore, right one fine
did that log
can we move it to friday
thanks!
""".strip().splitlines()


def wish(text: str, books: Books) -> Wish | None:
    """What a text wishes to see."""
    draft = Draft(known=ana(books), books=books, origin="m1", at=NOW)
    words = books.library.vocabulary
    return wish_in(text, draft, read(text, now=NOW, units="kg", distance_units="km", vocabulary=words).acts)


@pytest.mark.parametrize("text", WISHES)
def test_a_wish_is_understood(text: str, books: Books) -> None:
    assert wish(text, books) == WISHES[text]


@pytest.mark.parametrize("text", NO_WISHES)
def test_what_is_no_wish_is_left_alone(text: str, books: Books) -> None:
    assert wish(text, books) is None


@pytest.mark.parametrize("one", [*WISHES.values(), Wish(kind="load", days=182)], ids=str)
def test_a_button_carries_a_wish(one: Wish, books: Books) -> None:
    draft = Draft(known=ana(books), books=books, origin="m1", at=NOW)

    assert read_spec(spec_of(one), draft) == one


def test_every_button_fits_into_telegrams_64_bytes(books: Books) -> None:
    longest = max(books.library.exercises, key=len)

    assert len(f"theme:light:{spec_of(Wish(kind='lift', slug=longest, days=364))}") <= 64
    assert len(f"theme:light:{spec_of(Wish(kind='pain', region='lower-back', side='right', days=364))}") <= 64
    assert len("offer:more-sessions:cweekly/2026-11-29/18:00.99") <= 64


@pytest.mark.parametrize("spec", ["nonsense", "lift:no-such-lift:84", "load::many", "", "pain"])
def test_a_button_out_of_date_is_told(spec: str, books: Books) -> None:
    draft = Draft(known=ana(books), books=books, origin="m1", at=NOW)
    found = read_spec(spec, draft)

    assert found is None or found == Wish(kind="pain")
