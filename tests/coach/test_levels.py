"""A level is offered once it is earned, and taken by a press; Undo takes it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Record, Setting
from coach.folding import folded
from coach.message import Message, Press
from content.letter import plain
from content.voice import Voice
from tools.charts.athlete import ana

NOW = datetime(2026, 11, 30, 18, 0, tzinfo=UTC)


def earned(books: Books, level: str) -> Known:
    """The made-up athlete, steady and without pains, at ``level``."""
    base = ana(books, pains=False)
    own = Record(origin="m1", index=0, at=base.records[-1].at, body=Setting(values={"level": level}))
    return replace(base, records=(*base.records, own))


def told(known: Known, books: Books, voice: Voice) -> tuple[Known, str, dict[str, str]]:
    """A log after weeks of training: what is known then, the words, what the buttons carry."""
    turn = answer(known, Message(origin="m990001", at=NOW, text="goblet squat 3x10 16kg"), books)
    buttons = {voice.label(b): b.data for r in turn.replies for row in r.buttons for b in row}
    return folded(known, turn), "\n".join(plain(r, voice) for r in turn.replies), buttons


def test_a_steady_beginner_is_offered_the_next_level_and_a_press_takes_it(books: Books, voice: Voice) -> None:
    known, words, buttons = told(earned(books, "beginner"), books, voice)
    assert "no beginner any more" in words
    assert known.athlete.level == "beginner", "nothing changes without a press"

    turn = pressed(known, Press(origin="b1", at=NOW, data=buttons["Plan at the next level"]), books)
    after = folded(known, turn)
    assert after.athlete.level == "intermediate"
    assert turn.weeks, "the plan is laid out anew"

    undo = next(b.data for r in turn.replies for row in r.buttons for b in row if b.data.startswith("undo:"))
    assert folded(after, pressed(after, Press(origin="b2", at=NOW, data=undo), books)).athlete.level == "beginner"


def test_a_no_is_kept(books: Books, voice: Voice) -> None:
    known, _, buttons = told(earned(books, "beginner"), books, voice)
    turn = pressed(known, Press(origin="b1", at=NOW, data=buttons["Keep it as it is"]), books)
    assert "stays" in "\n".join(plain(r, voice) for r in turn.replies)
    assert folded(known, turn).athlete.level == "beginner"


def test_nobody_is_offered_a_level_that_is_not_there(books: Books, voice: Voice) -> None:
    _, _, buttons = told(earned(books, "advanced"), books, voice)
    assert "Plan at the next level" not in buttons
