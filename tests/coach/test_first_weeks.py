"""What the end of the setup shows: the week in which the plan begins, and the coming one where hardly any is left."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from coach.books import Books
from coach.conversation import answer
from coach.diary import Asking, Known, Record, Setting
from coach.message import Message


def shown(day: date, books: Books) -> tuple[list[date], int]:
    """The weeks that are shown to who ends the setup that day, and the days in them."""
    now = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=10)
    about: dict[str, Any] = {"step": "quiet", "all": True}
    first = Record(origin="p", index=0, at=now, body=Setting(values={"setup": about, "greeted": True}))
    known = Known(athlete_id=0, records=(first,), asking=Asking(topic="setup", about=about))
    turn = answer(known, Message(origin="m1", at=now, text="skip all"), books)
    parts = [p for r in turn.replies for p in r.parts]
    heads = [p.facts["start"] for p in parts if p.key == "week-head"]
    return heads, sum(len(p.facts["lines"]) for p in parts if p.key == "lines")


@pytest.mark.parametrize(
    ("day", "weeks", "days"),
    [
        ("2026-11-23", 1, 7),
        ("2026-11-26", 1, 4),
        ("2026-11-27", 2, 10),
        ("2026-11-28", 2, 9),
        ("2026-11-29", 2, 8),
    ],
)
def test_a_plan_that_begins_late_in_the_week_shows_the_coming_one_too(
    day: str, weeks: int, days: int, books: Books
) -> None:
    heads, lines = shown(date.fromisoformat(day), books)

    assert heads == [date(2026, 11, 23), date(2026, 11, 30)][:weeks]
    assert lines == days
