"""What answers "how much does it hurt?", in three languages: how bad, and not for how long, at what hour or with whom.

Rule: of several figures the highest counts; what may be the pain is the pain; what is not leaves it unsaid.
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond

KNEE = {"en": "my knee hurts", "de": "knie tut weh", "es": "me duele la rodilla"}


def turn(language: str, *said: str) -> dict[str, Any]:
    """The last turn of messages told a few minutes after each other."""
    turns = [{"at": f"2026-03-02T08:{minute:02d}+01:00", "text": words} for minute, words in enumerate(said)]
    profile = {"language": language, "timezone": "Europe/Berlin"}
    out: dict[str, Any] = respond({"id": "x", "profile": profile, "turns": turns})["turns"][-1]
    return out


def pains(language: str, *said: str) -> list[float | None]:
    """How bad the knee is told to be in the last message."""
    return [a["severity"] for a in turn(language, *said)["acts"] if a["act"] == "symptom" and a["region"] == "knee"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "for 8 weeks"),
        ("en", "since 9 days"),
        ("en", "it's been 7 days"),
        ("de", "seit 9 tagen"),
        ("de", "seit 7 wochen"),
        ("es", "desde hace 8 semanas"),
        ("es", "hace 3 meses"),
    ],
)
def test_for_how_long_it_has_hurt_leaves_how_bad_unsaid(language: str, said: str) -> None:
    assert pains(language, KNEE[language], said) == [None]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I have a physio appointment at 9"),
        ("en", "see the doctor at 10"),
        ("en", "remind me at 8"),
        ("de", "hab um 9 an termin beim physio"),
        ("de", "erinner mich um 8"),
        ("es", "tengo cita con la fisio el 9"),
        ("es", "el viernes a las 8 voy al fisio"),
        ("es", "recuérdame a las 9"),
        ("es", "a las 9 y media de la noche"),
    ],
)
def test_an_hour_a_visit_and_a_reminder_are_no_pain(language: str, said: str) -> None:
    assert pains(language, KNEE[language], said) == []


@pytest.mark.parametrize(
    ("language", "said", "bad"),
    [
        ("en", "8", 8),
        ("en", "at 8", 8),
        ("en", "it's at 8", 8),
        ("en", "physio put it at 8", 8),
        ("en", "about 8 right now", 8),
        ("en", "8 for 3 weeks", 8),
        ("de", "um die 8", 8),
        ("de", "so 7", 7),
        ("de", "3 seit 6 wochen", 3),
        ("es", "un 8", 8),
        ("es", "a 8", 8),
    ],
)
def test_what_may_be_the_pain_is_the_pain(language: str, said: str, bad: float) -> None:
    assert pains(language, KNEE[language], said) == [bad]


@pytest.mark.parametrize(
    ("language", "said", "bad"),
    [
        ("en", "between 2 and 4", 4),
        ("en", "walking 1 running 4", 4),
        ("de", "zwischen 2 und 4", 4),
        ("de", "beim gehen 1 beim laufen 4", 4),
        ("es", "depende, entre 2 y 4", 4),
    ],
)
def test_of_several_figures_the_highest_counts(language: str, said: str, bad: float) -> None:
    assert pains(language, KNEE[language], said) == [bad]


@pytest.mark.parametrize(
    ("language", "said", "bad"),
    [
        ("en", "knee a bit sore, so 4", 4),
        ("de", "knie hat bissl gezwickt, so 4", 4),
        ("de", "6,2 km in 37 min gelaufn, knie hat bissl gmuckt, so 3", 3),
        ("en", "knee a bit sore, so 4 km easy", 2),
    ],
)
def test_a_figure_counts_more_than_a_bit(language: str, said: str, bad: float) -> None:
    assert pains(language, said) == [bad]
