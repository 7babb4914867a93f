"""Which texts may tell of long ago: one cheap look lets through all that the closer ones know."""

from __future__ import annotations

import pytest

from coach.reader.bygone import tells_of_old


@pytest.mark.parametrize(
    "said",
    [
        "ran a 10k in 48:00 back in March",
        "did 80 for 5 last september",
        "ran 5k 24:10 in june 2019",
        "marathon in 3:58, october 2021",
        "squatted 100 in 2018",
        "did a half last year in 1:45",
        "did 3x5 at 80 last winter",
        "ran 10k two years ago in 47",
        "benched 80 six months ago",
        "did 20k a few yrs back",
        "ran 3:20 decades ago",
        "ages ago i ran 5k in 20:00",
        "5k in 17:30 at uni",
        "deadlifted 180 in my twenties",
        "did 20 pull ups in my prime",
        "ran 10k in 38 back in the day",
        "ran 5k in 19 when i was a kid",
    ],
)
def test_it_may(said: str) -> None:
    assert tells_of_old(said)


@pytest.mark.parametrize(
    "said", ["squats 3x8 60kg", "ran 10k in 48:00 this morning", "5k easy 27:30, then 20 push ups", "left knee 3/10"]
)
def test_it_does_not(said: str) -> None:
    assert not tells_of_old(said)
