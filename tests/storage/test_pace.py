"""Telegram's pace: never more than 30 in a second, 28 a second in the long run, a burst after silence."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storage.pace import (
    BURST,
    IN_WINDOW,
    PENANCE_US,
    SECOND_US,
    WINDOW_US,
    Budget,
    drawn,
    free_in_s,
    from_form,
    granted,
    held,
    may_exceed,
    to_form,
)

START = 1_770_000_000 * SECOND_US


def flow(steps: list[tuple[int, int]]) -> list[int]:
    """The moments at which messages are granted; each step waits so many µs and wants so many."""
    budget, now, moments = Budget(), START, []
    for wait, want in steps:
        now += wait
        budget, count = granted(budget, now, want)
        moments += [now] * count
    return moments


def test_after_silence_a_burst_goes_at_once() -> None:
    assert len(flow([(0, 100)])) == BURST


def test_a_long_queue_flows_at_28_a_second() -> None:
    moments = flow([(1000, 100)] * 20_000)

    assert 28 * 20 <= len(moments) <= 29 * 20 + BURST


def test_a_sender_that_looks_seldom_still_flows() -> None:
    assert len(flow([(50_000, 100)] * 400)) >= 28 * 20


@given(st.lists(st.tuples(st.integers(0, 400_000), st.integers(0, 40)), max_size=200))
def test_no_second_ever_holds_more_than_thirty(steps: list[tuple[int, int]]) -> None:
    moments = flow(steps)

    for i, at in enumerate(moments):
        assert sum(at <= other < at + WINDOW_US for other in moments[i : i + IN_WINDOW + 2]) <= IN_WINDOW


@given(st.lists(st.tuples(st.integers(0, 100_000), st.integers(1, 40)), max_size=60))
def test_who_waits_as_told_is_granted_one(steps: list[tuple[int, int]]) -> None:
    budget, now = Budget(), START
    for wait, want in steps:
        now += wait
        budget, _ = granted(budget, now, want)
    now += round(free_in_s(budget, now) * SECOND_US)

    assert granted(budget, now, 1)[1] == 1


def test_a_clock_set_back_an_hour_silences_nobody() -> None:
    budget, _ = granted(Budget(), START, BURST)

    assert granted(budget, START - 3600 * SECOND_US + WINDOW_US, 1)[1] in (0, 1)
    budget, _ = granted(budget, START - 3600 * SECOND_US, 1)
    assert granted(budget, START - 3599 * SECOND_US, 1)[1] == 1


def test_a_held_budget_grants_nothing_until_then() -> None:
    budget = held(Budget(), START + SECOND_US)

    assert granted(budget, START, 1)[1] == 0
    assert free_in_s(budget, START) == 1.0
    assert granted(budget, START + SECOND_US, 1)[1] == 1


def test_the_form_is_the_budget() -> None:
    budget, _ = granted(held(Budget(), START - 1), START, 5)

    assert from_form(to_form(budget)) == budget


# --- answers beyond the budget ----------------------------------------------------------------------------------------
@given(st.lists(st.tuples(st.integers(0, 400_000), st.integers(0, 60), st.booleans()), max_size=200))
def test_a_second_that_holds_a_word_holds_no_more_than_thirty(steps: list[tuple[int, int, bool]]) -> None:
    """Each step waits so many µs and wants so many letters, words or answers."""
    budget, now = Budget(), START
    said: list[tuple[int, bool]] = []
    for wait, want, words in steps:
        now += wait
        _, count = granted(budget, now, want)
        count = want if not words and may_exceed(budget, now) else count
        if count:
            budget = drawn(budget, now, count, words=words)
        said += [(now, words)] * count

    for at in {moment for moment, _ in said}:
        within = [word for moment, word in said if at <= moment < at + WINDOW_US]
        assert not any(within) or len(within) <= IN_WINDOW


def test_a_crowd_is_answered_at_once_and_words_wait_a_second() -> None:
    budget = drawn(Budget(), START, 500)

    assert may_exceed(budget, START + 1000)
    assert granted(budget, START + 1000, 1)[1] == 0
    assert 0.9 < free_in_s(budget, START) < 1.1
    assert granted(budget, START + WINDOW_US + 50_000, 1)[1] == 1


def test_behind_a_word_and_after_a_refusal_answers_keep_to_the_budget() -> None:
    assert not may_exceed(drawn(Budget(), START, 1, words=True), START + WINDOW_US - 1)
    assert may_exceed(drawn(Budget(), START, 1, words=True), START + WINDOW_US)
    refused = held(Budget(), START)
    assert not may_exceed(refused, START + PENANCE_US - 1)
    assert may_exceed(refused, START + PENANCE_US)


def test_a_budget_kept_by_an_older_coach_is_read() -> None:
    form = to_form(Budget(next_us=5, recent=(1, 2)))
    del form["word_us"]

    assert from_form(form) == Budget(next_us=5, recent=(1, 2))
