"""Breaks told in words, and lengths of time that are none."""

from __future__ import annotations

import pytest

from coach.books import Books
from coach.hedges import heard
from coach.telling import telling


def away(said: str, books: Books) -> int | None:
    words = books.safety.words
    return telling(said, heard(said, words.lexicon, words.idioms)).away_days


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("two weeks on the boat, did nowt but eat. start where we left?", 14),
        ("ten days of nothing but beer and sun. pick up where i left off?", 10),
        ("4 weeks since keyhole appendix, surgeon signed me off for light stuff. first lift monday?", 28),
        ("6 weeks post op, stitches out", 42),
        ("been in the alps skiing for 2 weeks, no lifting. where do i start", 14),
        ("three weeks of exams, haven't trained once", 21),
        ("two weeks in spain. same weights?", 14),
        ("lay on the sofa for 8 days", 8),
        ("12 days in hospital with mum, zero training", 12),
        ("haven't done a thing for 5 weeks. pick up where I left off?", 35),
        ("not done anything for a month because of the calves, same weights?", 30),
        ("a month of night shifts and no gym. ease back in?", 30),
        ("I was two weeks in holidays without training, I start again tomorrow", 14),
        ("was 3 weeks on vacation with no training", 21),
        ("no running for 2 weeks because of work, back now", 14),
        ("no running for 2 weeks, feel rusty", 14),
        ("had no running for 2 weeks", 14),
        ("no running for 2 weeks now", 14),
    ],
)
def test_a_time_in_which_nothing_was_done_is_a_break(said: str, days: int, books: Books) -> None:
    assert away(said, books) == days


@pytest.mark.parametrize(
    "said",
    [
        "after 2 weeks of the plan i feel great",
        "2 week holiday starts saturday, what do i pack",
        "no gym for the next 2 weeks",
        "no running for 2 weeks",
        "no running for two weeks please",
        "I want no training for 10 days",
        "6 weeks of rehab, nothing numb",
        "hip sore for 3 weeks, where do i start",
        "race in 10 days, no lifting before?",
        "3 months of heel raises and still a 4",
        "if i miss 2 weeks do i start again",
        "8 weeks into the plan, no sessions missed",
    ],
)
def test_training_pain_and_what_lies_ahead_are_none(said: str, books: Books) -> None:
    assert away(said, books) is None


@pytest.mark.parametrize(
    "said",
    ["rhr 58 today, normally 46. feel flat", "resting pulse 58, 46 as a rule.", "pulse is 58. usually 46, no fever"],
)
def test_a_pulse_before_a_full_stop_counts(said: str, books: Books) -> None:
    words = books.safety.words
    assert telling(said, heard(said, words.lexicon, words.idioms)).pulse_rise == 12
