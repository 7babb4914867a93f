"""Where an update's time goes: each moment counts for one stage, and the parts are their own again afterwards."""

from __future__ import annotations

import time

import pytest

from bot.commands import bench_page
from bot.commands.bench import MESSAGES
from bot.commands.bench_where import STAGES, Clock, measured
from bot.thinking import Thinker
from coach.books import Books
from storage.memory import Memory


def test_what_a_stage_calls_of_another_counts_there_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = [0]
    monkeypatch.setattr(time, "process_time_ns", lambda: moment[0])
    clock = Clock()

    def passes(ns: int) -> None:
        moment[0] += ns

    def written() -> None:
        passes(7)

    with clock.of("thought"):
        passes(100)
        clock.around("written", written)()
        passes(20)
    passes(3)

    assert clock.taken() == {"thought": 120, "written": 7, "rest": 3}
    assert clock.taken() == {"rest": 0}


@pytest.mark.whole
def test_every_stage_of_a_few_updates_is_measured(books: Books) -> None:
    before = Memory.seen, Thinker.think
    found = measured(books, MESSAGES, people=4)

    for stages in found.values():
        assert set(stages) == set(STAGES)
        assert all(us > 0 for us in stages.values())
    assert (Memory.seen, Thinker.think) == before
    written = bench_page.page({"machine": {}, "load_ms": 1.0, "where": found})
    assert f"| {STAGES['thought']} |" in written
    assert "| all of it |" in written
