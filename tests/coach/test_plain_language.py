"""How the coach words what it kept and asks: days as people write them, parts by their number, no bare colon."""

from __future__ import annotations

import pytest

from coach.books import Books
from content.voice import Voice
from tests.coach.test_living import Talk


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("calf tight 2/10 both", "soreness in both calves 2/10"),
        ("both knees hurt 2/10", "pain in both knees 2/10"),
        ("both feet hurt 2/10", "pain in both feet 2/10"),
        ("left knee 2/10", "left knee pain 2/10"),
        ("illness 0/10", "illness gone"),
    ],
)
def test_what_was_kept_reads_like_a_sentence(books: Books, voice: Voice, text: str, shown: str) -> None:
    assert shown in Talk(books, voice).say(text)


@pytest.mark.parametrize("text", ["moved it to friday", "I mean sunday, moved today's session to sunday"])
def test_no_day_is_written_in_figures(books: Books, voice: Voice, text: str) -> None:
    said = Talk(books, voice).say(text)
    assert "2026-" not in said and "2027-" not in said


@pytest.mark.parametrize(
    ("text", "label"), [("no more planks", "Leave out all planks"), ("remove plank forever", "Leave out all planks")]
)
def test_a_kind_is_many(books: Books, voice: Voice, text: str, label: str) -> None:
    talk = Talk(books, voice)
    talk.say(text)
    assert label in talk.buttons


@pytest.mark.parametrize(
    "text",
    [
        "Is it ok that I only do strength at home without weights?",
        "is it enough if i train with bodyweight only",
        "is that really fine with just bodyweight?",
    ],
)
def test_whether_no_kit_will_do_is_a_question(books: Books, voice: Voice, text: str) -> None:
    said = Talk(books, voice).say(text)
    assert "How long" not in said and "Training without kit" in said


def test_the_kit_of_named_days_is_taken_however_it_is_asked(books: Books, voice: Voice) -> None:
    assert "Band" in Talk(books, voice).say("is it ok if I only have bands this week?")
    assert "Nothing but your own body: for how long?" in Talk(books, voice).say("no equipment")


def test_nothing_ends_in_a_colon_over_nothing(books: Books, voice: Voice) -> None:
    said = Talk(books, voice).say("can I knit?").rstrip()
    assert "I don't know that one" in said and not said.endswith(":")
