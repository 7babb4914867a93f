"""Whatever is typed: the reader raises nothing, hangs nothing, and never makes up an absurd number."""

from __future__ import annotations

import math
from datetime import datetime
from functools import cache
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.forms import plain
from coach.reader import read
from coach.vocabulary import Vocabulary
from content.loading.exercises import exercises
from content.loading.words import words

NOW = datetime.fromisoformat("2026-11-25T18:00:00+01:00")
#: The most anyone can mean, by field.
MOST = {
    "reps": 10_000, "load_kg": 2000, "seconds": 10_800, "distance_m": 1_000_000, "duration_s": 260_000,
    "pace_s_per_km": 3600, "severity": 10, "rpe": 10, "rir": 10, "avg_hr": 240, "elevation_m": 20_000,
    "sleep_h": 24, "energy": 5, "soreness": 5, "stress": 5, "mood": 5, "resting_hr": 150, "count": 100,
    "rest_s": 260_000, "value": 1_000_000,
}  # fmt: skip
PARTS = [
    "squats", "bench", "plank", "run", "5k", "3x8", "60kg", "@8", "x", "/", ",", "(", ")", ":", "-", "+", "no",
    "knee", "hurts", "4/10", "then", "and",
    "1e9kg", "99999x99999", "-60kg", "27:30", "6x800m", "off", "90s", "each", "side", "yesterday", "done",
    "skipped", "?", "\n", ".", "how", "do", "I", "slept",
    "7h", "weight", "max", "test", "left", "both", "drop", "amrap", "w/u", "0x0", "٣x٨", "\u200b", "\u202e", "💪",
    "½", "set", "sets", "of", "reps", "rpe", "hr", "150", "+350m",
]  # fmt: skip


@cache
def vocabulary() -> Vocabulary:
    moves, _, ambiguous = exercises([])
    return words(moves, ambiguous, [])


def sane(value: Any, key: str = "") -> None:
    if isinstance(value, dict):
        for k, v in value.items():
            sane(v, k)
    elif isinstance(value, list):
        for v in value:
            sane(v, key)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        assert math.isfinite(value), key
        assert 0 <= value <= MOST.get(key, 1_000_000), (key, value)


def reads_sanely(text: str) -> None:
    found = read(text, now=NOW, units="kg", distance_units="km", vocabulary=vocabulary())
    for act in found.acts:
        sane(plain(act))
    for trace in found.spans:
        assert 0 <= trace.start <= trace.end <= len(text)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PARTS), max_size=40), st.sampled_from([" ", "", ", "]))
def test_parts_in_any_order(parts: list[str], glue: str) -> None:
    reads_sanely(glue.join(parts))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    reads_sanely(text)


PIECES = """
3x|a?|1,2,|1:|n/|e |8, |8 |<b>|x8 x8 |squatz|and |the |squat 3x8 |how do I |no knee pain |60kg |
5k easy 27:30 |left knee 4/10, |
swap the |done |done. |6x800 in 3:20 off 90s |slept 7h |
every minute |what did i not |squat 60x5, |knee hurts and |tuesday |9|(|@|-|٣|🏋|\u202e
""".replace("\n", "").split("|")
HOSTILE = [(piece * 4096)[:4096] for piece in (*PIECES, "\n")]


@pytest.mark.parametrize("text", HOSTILE, ids=[repr(t[:16]) for t in HOSTILE])
def test_the_longest_message_is_read_in_a_blink(text: str) -> None:
    reads_sanely(text)
    start = perf_counter()
    reads_sanely(text)
    assert (
        perf_counter() - start < 0.5
    )  # the bound of 20 ms is measured by `coach bench`; here only that nothing explodes
