"""The bench of the parts: a part is warm before its time counts, and its first pass is told on its own."""

from __future__ import annotations

import time

from bot.commands import bench_page
from bot.commands.bench import MESSAGES, PARTS, measured
from coach.books import Books


def test_the_first_pass_is_told_on_its_own() -> None:
    met: set[int] = set()

    def work(number: int) -> None:
        if number not in met:
            met.add(number)
            time.sleep(0.05)

    found = measured([lambda: work(1), lambda: work(2)], 0.02)

    assert found["first_pass_ms"] >= 100
    assert found["slowest_us"] < 50_000


def test_every_piece_of_work_is_done_at_least_twice() -> None:
    done: list[int] = []

    measured([lambda: done.append(1), lambda: done.append(2)], 0.0)

    assert done[:4] == [1, 2, 1, 2]


def test_a_part_that_was_measured_is_written_down(books: Books) -> None:
    found = {"reader": measured(PARTS["reader"](books, MESSAGES), 0.02)}

    written = bench_page.page({"machine": {}, "load_ms": 1.0, **found})

    (row,) = (line for line in written.splitlines() if "(`reader`)" in line)
    assert row.endswith(f"| {found['reader']['first_pass_ms']:,} |")
    assert bench_page.WARM in written
