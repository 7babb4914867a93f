"""The bench of the clock, on a small crowd: its figures are there, and its days agree with the agenda."""

from __future__ import annotations

import pytest

from bot.commands import bench_reminders
from bot.commands.bench import _counts
from coach.books import Books


def test_a_small_crowd_lives_through_a_day(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_reminders, "ZONES", ("Asia/Kathmandu", "Europe/Berlin", "Pacific/Apia"))
    monkeypatch.setattr(bench_reminders, "USUAL", (50,))
    monkeypatch.setattr(bench_reminders, "ROUNDS", 20)
    found = bench_reminders.measured(books, athletes=300, words=(8, 12), days=1, on=("sqlite",))

    assert list(found["sqlite"]["nothing_due"]) == ["23", "30", "300"]
    assert {
        due: tuple(burst[k] for k in ("words", "queued", "athletes_with_one", "second_head_cpu_s"))
        for due, burst in found["sqlite"]["burst"].items()
    } == {"8": (8, 8, 8, 0.0), "12": (12, 12, 12, 0.0)}
    life = found["sqlite"]["life"]
    assert life["rounds"] == 1440
    assert life["daily_words"] == life["of_the_agenda"] > 0
    assert (life["missing"], life["twice"], life["beside_the_agenda"]) == (0, 0, 0)
    assert found["usual_way"]["50"]["due_at_once"] == 12


@pytest.mark.parametrize(("given", "words"), [("1000", (1_000,)), ("1000,10000", (1_000, 10_000))])
def test_how_many_words_are_due_in_each_burst(given: str, words: tuple[int, ...]) -> None:
    assert _counts(given) == words


@pytest.mark.parametrize("given", ["", "many", "0", "1000,-1"])
def test_what_is_no_number_of_words(given: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  argparse says the rest
        _counts(given)
