"""What a clinician rules out for some weeks lies ahead: a limit, and no break that one comes back from."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond


def heard(language: str, said: str) -> dict[str, Any]:
    """The turn of one message."""
    profile = {"language": language, "timezone": "Europe/Berlin"}
    turns = [{"at": "2026-03-02T08:00+01:00", "text": said}]
    out: dict[str, Any] = respond({"id": "x", "profile": profile, "turns": turns})["turns"][-1]
    return out


def back_after(turn: dict[str, Any]) -> list[str]:
    """The rules of a break that the turn applies."""
    return [a["rule"] for a in turn["advice"] if a["rule"].startswith("gap-")]


@pytest.mark.parametrize(
    ("language", "said", "named"),
    [
        ("en", "physio says no deadlift for 3 weeks", "no deadlifts"),
        ("en", "doctor says no running and no jumping for 3 weeks", "no running"),
        ("en", "my doctor doesn't want me to run for a month", "no running"),
        ("de", "physio sagt keine crunches und kein kreuzheben für 3 wochen", "Kreuzheben"),
        ("es", "mi fisio no quiere que haga peso muerto ni sentadillas profundas", "sin peso muerto"),
        ("es", "mi médica no quiere que corra por un mes", "sin correr"),
        ("es", "mi fisio no quiere que salte", "sin saltos"),
    ],
)
def test_what_is_ruled_out_for_some_weeks_is_a_limit(language: str, said: str, named: str) -> None:
    turn = heard(language, said)
    assert back_after(turn) == []
    assert named in turn["reply"]


@pytest.mark.parametrize(
    "said",
    [
        "haven't run for 3 weeks",
        "doctor said no running for 3 weeks, now I'm cleared",
        "physio said no running for 3 weeks and that was it, back today",
    ],
)
def test_a_break_that_is_over_stays_one(said: str) -> None:
    assert back_after(heard("en", said)) == ["gap-weeks"]
