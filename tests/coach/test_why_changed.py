"""Why the plan changed and what was changed: told like /why, with what differs now and since when."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond

PROFILE = {"timezone": "Europe/Berlin", "strength_days": ["tue", "fri"]}
NEXT_EVENING = "2026-03-04T19:00:00+01:00"


def turns(*said: tuple[str, str], **profile: Any) -> list[dict[str, Any]]:
    """The turns of a talk; "[Change it]" is a press."""
    made = [{"at": at, "press" if t.startswith("[") else "text": t.strip("[]")} for at, t in said]
    out: list[dict[str, Any]] = respond({"profile": {**PROFILE, **profile}, "turns": made})["turns"]
    return out


EASED = (("2026-03-03T08:00:00+01:00", "knee 4/10"), ("2026-03-03T08:02:00+01:00", "[Change it]"))
ASKED = (
    "why did the plan change?",
    "what did you change?",
    "why has my plan changed",
    "what has changed?",
    "what's different?",
    "so what changed in my plan",
    "why did you change my plan",
    "how come my week changed?",
    "why is friday different?",
    "why did you swap the lunges?",
    "why are the lunges gone?",
    "why was the reverse lunge removed",
    "what did you change and why",
    "explain the changes",
    "show me the changes",
    "which exercises did you swap?",
)


@pytest.mark.parametrize("text", ASKED)
def test_a_change_is_told_with_its_day_its_reason_and_its_end(text: str) -> None:
    turn = turns(*EASED, (NEXT_EVENING, text))[-1]

    assert "Glute bridge instead of Reverse lunge" in turn["reply"], turn["reply"]
    assert "Since Tue 3 Mar, for your knee 4/10" in turn["reply"]
    assert "(rule pain-4-ceiling)" in turn["reply"]
    assert "Sources:" in turn["reply"]
    assert "until Tue 10 Mar" in turn["reply"]
    assert turn["advice"] == []


def test_what_was_changed_at_once_is_told_too() -> None:
    told = ("2026-03-03T08:00:00+01:00", "slept 4 hours")
    reply = turns(told, ("2026-03-03T19:00:00+01:00", "why did the plan change?"))[-1]["reply"]

    assert "Forearm plank: 1×30 s instead of 2×30 s" in reply, reply
    assert "(rule short-sleep)" in reply


def test_what_the_athlete_asked_for_is_told_as_such() -> None:
    told = ("2026-03-03T08:00:00+01:00", "move it to wednesday")

    assert "You asked me to move the session" in turns(told, (NEXT_EVENING, "why did my plan change?"))[-1]["reply"]


def test_what_waits_is_put_again_and_nothing_is_said_to_be_changed() -> None:
    turn = turns(EASED[0], ("2026-03-03T08:04:00+01:00", "why did you change my plan?"))[-1]

    assert "I'd change this" in turn["reply"], turn["reply"]
    assert "Different now" not in turn["reply"]
    assert turn["buttons"][:2] == ["Change it", "Keep the plan"]


def test_without_a_change_that_is_said() -> None:
    reply = turns((NEXT_EVENING, "why did the plan change?"))[-1]["reply"]

    assert reply.startswith("Nothing is changed"), reply


def test_in_a_pause_it_is_told_what_paused_the_plan() -> None:
    told = ("2026-03-03T08:00:00+01:00", "chest pain while running")
    reply = turns(told, (NEXT_EVENING, "why did the plan change?"))[-1]["reply"]

    assert "Nothing is changed" not in reply
    assert "outside what I do" not in reply


OTHERS = (
    "why did my squat change so much since january?",
    "why do I run slower?",
    "what changes when I get older?",
    "change the plan",
    "what would you change about my form?",
    "my knee changed, it swells now",
    "what's new?",
)


@pytest.mark.parametrize("text", OTHERS)
def test_other_words_are_no_such_question(text: str) -> None:
    reply = turns(*EASED, (NEXT_EVENING, text))[-1]["reply"]

    assert "Different now" not in reply, reply


def test_a_sign_beside_the_question_comes_first() -> None:
    reply = turns(*EASED, (NEXT_EVENING, "what did you change? my chest hurts and I can't breathe"))[-1]["reply"]

    assert "112" in reply, reply


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "warum hat sich der Plan geändert?"),
        ("de", "was hast du geändert?"),
        ("es", "¿por qué cambió el plan?"),
        ("es", "qué has cambiado"),
    ],
)
def test_it_is_asked_in_every_language(language: str, text: str) -> None:
    reply = turns(EASED[0], (NEXT_EVENING, "/why"), (NEXT_EVENING, text), language=language)[-1]["reply"]

    assert "(Regel pain-4-ceiling)" in reply or "(regla pain-4-ceiling)" in reply, reply
