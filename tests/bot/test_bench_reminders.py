"""The bench of the clock, on a small crowd: its figures are there, and its days agree with the agenda."""

from __future__ import annotations

import pytest

from bot.commands import bench_reminders
from coach.books import Books


def test_a_small_crowd_lives_through_a_day(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_reminders, "ZONES", ("Asia/Kathmandu", "Europe/Berlin", "Pacific/Apia"))
    monkeypatch.setattr(bench_reminders, "USUAL", (50,))
    monkeypatch.setattr(bench_reminders, "ROUNDS", 20)
    found = bench_reminders.measured(books, athletes=300, words=12, days=1, on=("sqlite",))

    assert list(found["sqlite"]["nothing_due"]) == ["15", "30", "300"]
    assert {k: found["sqlite"]["burst"][k] for k in ("words", "queued", "athletes_with_one")} == {
        "words": 12,
        "queued": 12,
        "athletes_with_one": 12,
    }
    life = found["sqlite"]["life"]
    assert life["rounds"] == 1440
    assert life["daily_words"] == life["of_the_agenda"] > 0
    assert (life["missing"], life["twice"], life["beside_the_agenda"]) == (0, 0, 0)
    assert found["usual_way"]["50"]["due_at_once"] == 12
