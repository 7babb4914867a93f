"""/me, Health: the button of a pain opens the entry of that pain, whatever else was told of the same part."""

from __future__ import annotations

import pytest

from coach.books import Books
from content.voice import Voice
from tests.coach.test_living import Talk


@pytest.fixture
def talk(books: Books, voice: Voice) -> Talk:
    return Talk(books, voice)


#: What is told one after another, and what the buttons of the pains open, in their order.
TOLD = [
    (
        ("left knee 5/10 when I squat", "right knee 2/10 after run"),
        ("left knee pain 5/10 during", "right knee pain 2/10"),
    ),
    (
        ("right knee 2/10 after run", "left knee 5/10 when I squat"),
        ("right knee pain 2/10", "left knee pain 5/10 during"),
    ),
    (("left knee 5/10", "right knee 2/10", "left knee 3/10"), ("left knee pain 3/10", "right knee pain 2/10")),
    (("left knee 5/10 yesterday", "right knee 2/10"), ("left knee pain 5/10", "right knee pain 2/10")),
    (
        ("left hip 3/10", "left knee 4/10", "right hip 5/10"),
        ("left hip pain 3/10", "left knee pain 4/10", "right hip pain 5/10"),
    ),
    (("knee 3/10", "left knee 5/10"), ("left knee pain 5/10",)),
    (("left achilles 4/10", "both achilles 3/10"), ("pain in both achilles 3/10",)),
]


@pytest.mark.parametrize(("told", "opened"), TOLD)
def test_the_button_of_a_pain_opens_that_pain_and_undo_takes_it_back(
    told: tuple[str, ...], opened: tuple[str, ...], talk: Talk
) -> None:
    for text in told:
        talk.say(text)
        talk.number += 200
    talk.say("/me")
    talk.press("Health")
    page, known = dict(talk.buttons), talk.known
    for number, entry in enumerate(opened, 1):
        talk.buttons, talk.known = dict(page), known

        assert talk.press(str(number)) == entry
        assert talk.press("Undo").splitlines() == ["Taken back", entry]


def test_two_pains_of_one_message_are_both_shown_since_both_are_taken_back(talk: Talk) -> None:
    talk.say("left knee 5/10, right knee 2/10")
    talk.say("/me")
    talk.press("Health")

    shown = talk.press("1")
    assert "left knee pain 5/10" in shown and "right knee pain 2/10" in shown
    assert talk.press("Undo").splitlines() == ["Taken back", "left knee pain 5/10", "right knee pain 2/10"]
