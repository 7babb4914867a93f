"""What is made late is made once, whoever asks first; who asks again after a fault is not told that it is there."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from content.later import Later


def test_it_is_made_once_however_many_ask() -> None:
    made, meet = list[int](), threading.Barrier(4)

    def make() -> str:
        made.append(1)
        return "index"

    later = Later(make)

    def ask(_: int) -> str:
        meet.wait()
        return later()

    assert made == []
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(ask, range(4))) == ["index"] * 4
    assert made == [1]


def test_a_fault_is_told_to_each_who_asks() -> None:
    later = Later(lambda: 1 // 0)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            later()
