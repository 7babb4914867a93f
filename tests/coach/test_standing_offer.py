"""A proposal that waits is taken up by the words of its buttons, explained when asked about, and put again."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.commands.converse import respond

FIRST = datetime.fromisoformat("2026-11-23T08:00:00+00:00")
PAIN = "left knee 4/10 after the run"
OPEN = ["Change it", "Keep the plan"]


def talk(*said: str, minutes: int = 1) -> list[dict[str, Any]]:
    """The turns of a talk; a text in brackets is a press."""
    turns = [{"at": (FIRST + timedelta(minutes=n * minutes)).isoformat(), "text": t} for n, t in enumerate(said)]
    profile = {"equipment": ["dumbbells"], "history": "regular"}
    out: list[dict[str, Any]] = respond({"profile": profile, "turns": turns})["turns"]
    return out


ASKED = (
    "why do you want to change it",
    "why should I change my plan?",
    "but why change it?",
    "how come you want to reduce my runs",
    "why would you swap the squats?",
    "what would change?",
    "so what exactly would you change",
    "wait, what's changing?",
)


@pytest.mark.parametrize("asked", ASKED)
def test_a_question_about_it_is_answered_and_it_is_put_again(asked: str) -> None:
    turn = talk(PAIN, asked)[-1]

    assert "I'd change this" in turn["reply"], turn["reply"]
    assert [b for b in turn["buttons"] if b in OPEN] == OPEN
    assert not turn["acts"] or all(a["act"] in ("question", "request") for a in turn["acts"])


YES = (
    "change it",
    "ok change it",
    "alright, change the plan then",
    "yes make the changes",
    "fine change it please",
    "ok accept it",
)


@pytest.mark.parametrize("yes", YES)
@pytest.mark.parametrize("between", [(), ("why do you want to change it",), ("how do I do a plank?",)])
def test_the_words_of_its_button_take_it_up(yes: str, between: tuple[str, ...]) -> None:
    assert talk(PAIN, *between, yes)[-1]["reply"].startswith("Changed."), yes


NO = ("keep the plan then", "no, keep my plan", "ok keep the plan please", "nah keep the plan as it is")


@pytest.mark.parametrize("no", NO)
def test_the_words_of_the_other_button_turn_it_down(no: str) -> None:
    assert "stays as it is" in talk(PAIN, "how do I do a plank?", no)[-1]["reply"]


NOTHING = (
    "ok",
    "thanks",
    "why do my squats feel heavy",
    "what changes when I get older?",
    "change my name to Bo",
    "keep it light",
)


@pytest.mark.parametrize("said", NOTHING)
def test_other_words_settle_nothing(said: str) -> None:
    reply = talk(PAIN, "how do I do a plank?", said)[-1]["reply"]

    assert not reply.startswith("Changed."), reply
    assert "I'd change this" not in reply


def test_after_half_a_day_the_words_are_of_something_else() -> None:
    assert not talk(PAIN, "how do I do a plank?", "change it", minutes=60 * 13)[-1]["reply"].startswith("Changed.")


NEVER_MIND = (
    "nvm",
    "never mind, go back to how it was",
    "nvm go back to how it was",
    "oh forget it",
    "actually nvm leave it as it was",
)


@pytest.mark.parametrize("said", NEVER_MIND)
def test_a_question_let_go_takes_back_nothing_that_was_told(said: str) -> None:
    turns = talk("left knee 3/10", "can you make it mon wed fri", said, "/log")

    assert "Nothing has changed yet" in turns[1]["reply"]
    assert "Taken back" not in turns[2]["reply"]
    assert "left knee pain 3/10" in turns[3]["reply"]
