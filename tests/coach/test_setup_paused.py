"""A warning sign in the middle of the first questions: the pause stands and is said, and the questions go on.

Rule: an answer to the setup is no playing down; what plays the sign down is answered as the sign itself.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Asking, Known, Record, Setting, Turn
from coach.folding import folded
from coach.message import Message, Press

NOW = datetime(2026, 11, 23, 18, tzinfo=UTC)
CHEST = "i have chest pain when running"  #: an emergency
CALF = "my calf is swollen, hot and painful"  #: to be seen today
FEAR = "i'm scared i'll hurt myself"  #: may be a misreading: of fear


def talk(books: Books, step: str, *said: str, language: str = "en") -> list[Turn]:
    """The turns of a talk that stands at a question of the setup; what stands in brackets is a press's data."""
    about: dict[str, Any] = {"step": step, "all": True, "path": ["consent"]}
    values = {"consent": {"given": True, "on": "2026-11-23"}, "setup": about, "greeted": True, "language": language}
    first = Record(origin="p", index=0, at=NOW - timedelta(seconds=1), body=Setting(values=values))
    known = Known(athlete_id=0, records=(first,), asking=Asking(topic="setup", about=about))
    turns = []
    for minute, words in enumerate(said, 1):
        at = NOW + timedelta(minutes=minute)
        if words.startswith("["):
            turn = pressed(known, Press(origin=f"b{minute}", at=at, data=words[1:-1]), books)
        else:
            turn = answer(known, Message(origin=f"m{minute}", at=at, text=words), books)
        known = folded(known, turn)
        turns.append(turn)
    return turns


def keys(turn: Turn) -> list[str]:
    """The names of all that is said."""
    return [p.key for r in turn.replies for p in r.parts]


def urgency(turn: Turn) -> str:
    """How urgent the turn is."""
    order = ("none", "watch", "soon", "same-day", "emergency")
    return max((a.urgency for a in turn.advice), key=order.index, default="none")


def put(turn: Turn) -> str | None:
    """The question of the setup that is put."""
    return turn.asking.about["step"] if turn.asking is not None and turn.asking.topic == "setup" else None


@pytest.mark.parametrize(
    ("step", "text", "then"),
    [
        ("runs", "mon wed sat", "long"),
        ("runs", "tue intervals, thu easy, sun long", "strength"),
        ("strength", "twice a week", "level"),
        ("level", "about a year", "sure"),
        ("minutes", "40 minutes", "units"),
        ("goal", "run faster", "race"),
        ("race", "berlin half marathon 11 april", "runs"),
        ("runs", "i have two 10 kg dumbbells", "runs"),
        ("hurts", "left knee", "before"),
    ],
)
@pytest.mark.parametrize("sign", [CHEST, CALF])
def test_an_answer_behind_an_alarm_is_taken_and_the_pause_said_beside_it(
    sign: str, step: str, text: str, then: str, books: Books
) -> None:
    alarm, turn = talk(books, step, sign, text)
    assert len(alarm.replies) == 1
    assert alarm.asking is None  # the alarm stays alone
    assert put(turn) == then
    assert "setup-paused" in keys(turn)
    assert not any(key.startswith("advice-") for key in keys(turn))


def test_the_pause_is_said_once_and_the_questions_go_on(books: Books) -> None:
    turns = talk(books, "runs", CHEST, "mon wed sat", "sat", "none", "2", "never")
    assert [put(t) for t in turns[1:]] == ["long", "fast", "strength", "level", "sure"]
    assert [("setup-paused" in keys(t)) for t in turns[1:]] == [True, False, False, False, False]


@pytest.mark.parametrize(
    "text",
    [
        "false alarm, i misread the question", "it's fine now", "probably nothing", "just kidding", "ignore that",
        "gone now, mon wed sat", "i want to train anyway", "it was nothing, go on", "sorry, wrong chat",
    ],
)  # fmt: skip
def test_what_plays_an_emergency_down_is_no_answer(text: str, books: Books) -> None:
    _, turn = talk(books, "runs", CHEST, text)
    assert put(turn) is None
    assert urgency(turn) == "emergency" or "paused-still" in keys(turn)
    assert [b.data for r in turn.replies for row in r.buttons for b in row].count("setup") == 1


@pytest.mark.parametrize("text", ["it's fine now", "sorry, ignore that", "jk", "i want to train anyway"])
def test_nor_is_it_where_a_question_is_open_again(text: str, books: Books) -> None:
    turn = talk(books, "runs", CHEST, "mon wed sat", text)[-1]
    assert urgency(turn) == "emergency"
    assert put(turn) == "long"  # it stays open


@pytest.mark.parametrize("bare", ["no", "2", "none", "ok", "skip"])
def test_a_bare_word_right_behind_an_emergency_answers_no_question(bare: str, books: Books) -> None:
    _, turn = talk(books, "strength", CHEST, bare)
    assert put(turn) is None
    assert not any(isinstance(r.body, Setting) and "strength_per_week" in r.body.values for r in turn.records)


def test_where_the_question_was_put_again_it_does(books: Books) -> None:
    turn = talk(books, "strength", CHEST, "no", "[setup]", "2")[-1]
    assert put(turn) == "level"


def test_another_sign_is_an_alarm_of_its_own(books: Books) -> None:
    turn = talk(books, "runs", CALF, "mon wed sat", "and now my chest hurts and i'm sweating")[-1]
    assert urgency(turn) == "emergency"
    assert put(turn) is None


def test_in_a_crisis_the_questions_wait(books: Books) -> None:
    _, turn = talk(books, "runs", "i want to kill myself", "mon wed sat")
    assert put(turn) is None
    assert urgency(turn) == "emergency"


@pytest.mark.parametrize(
    ("language", "sign", "back", "safe"),
    [
        ("en", FEAR, "false alarm, i misread the question", "i'm safe"),
        ("en", FEAR, "sorry, you misread me", "[misread:safe]"),
        ("es", "tengo miedo de hacerme daño", "falsa alarma, lo leí mal", "estoy a salvo"),
    ],
)
def test_a_misreading_that_is_cleared_up_leads_back_to_the_question(
    language: str, sign: str, back: str, safe: str, books: Books
) -> None:
    turns = talk(books, "runs", sign, back, safe, language=language)
    assert "misread-ask-mind" in keys(turns[1])
    assert "misread-lifted" in keys(turns[2])
    assert put(turns[2]) == "runs"


def test_a_clearance_leads_back_to_the_question(books: Books) -> None:
    turn = talk(books, "runs", CHEST, "[clear]", "[clear:doctor:today]")[-1]
    assert "cleared" in keys(turn)
    assert put(turn) == "runs"


def test_no_named_sign_is_a_false_alarm(books: Books) -> None:
    _, turn = talk(books, "runs", CHEST, "false alarm, i misread the question")
    assert "misread-ask-mind" not in keys(turn)
    assert "misread-ask-body" not in keys(turn)


@pytest.mark.parametrize(
    ("language", "sign", "days"),
    [
        ("de", "ich habe brustschmerzen beim laufen", "mo mi sa"),
        ("es", "me duele el pecho al correr", "lunes miércoles sábado"),
    ],
)
def test_in_german_and_spanish_too(language: str, sign: str, days: str, books: Books) -> None:
    _, turn = talk(books, "runs", sign, days, language=language)
    assert put(turn) == "long"
    assert "setup-paused" in keys(turn)
