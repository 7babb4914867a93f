"""A warning sign, and in the next message what makes light of it: on that day the answer is the sign's own.

Rule: "fine now", "only a 2", "just kidding", "wrong chat" or taking it back lowers nothing; a day later the pause alone
stands (docs/decisions/0259-played-down-within-a-day.md).
"""

from __future__ import annotations

import pytest

from bot.commands.converse import respond

LEVELS = ("none", "watch", "soon", "same-day", "emergency")

SIGNS = [
    ("en", "crushing chest pain when i run", "emergency"),
    ("en", "face drooped on one side for 5 min", "emergency"),
    ("en", "numb saddle and cant pee", "emergency"),
    ("en", "i want to die", "emergency"),
    ("en", "one calf swollen hot since the flight", "same-day"),
    ("de", "Druck auf der Brust beim Laufen", "emergency"),
    ("de", "ich will sterben", "emergency"),
    ("es", "presión en el pecho corriendo", "emergency"),
    ("es", "quiero morir", "emergency"),
]
LIGHT = {
    "en": ("nah its fine", "its only a 2 now", "doc said ok years ago", "sorry, ignore that", "just kidding", "jk",
           "wrong chat", "it was a joke", "all back to normal", "can i do my tempo tomorrow", "wife says its fine"),
    "de": ("ach Quatsch, alles gut", "war nur Spaß", "Spaß", "falscher Chat", "geht wieder", "nur noch 2"),
    "es": ("qué va, todo bien", "era broma", "chat equivocado", "olvídalo", "ya estoy bien", "ya solo un 2"),
}  # fmt: skip


def answers(language: str, *said: tuple[str, str]) -> list[int]:
    profile = {"timezone": "Europe/London", "language": language}
    turns = [{"at": at, "text": text} for at, text in said]
    answered = respond({"id": "x", "profile": profile, "turns": turns})["turns"]
    return [max((LEVELS.index(a["urgency"]) for a in turn["advice"]), default=0) for turn in answered]


@pytest.mark.parametrize(("language", "sign", "least"), SIGNS, ids=lambda value: str(value)[:30])
def test_making_light_of_a_sign_lowers_nothing_that_day(language: str, sign: str, least: str) -> None:
    for light in LIGHT[language]:
        first, then = answers(language, ("2026-11-25T18:00:00+00:00", sign), ("2026-11-25T18:05:00+00:00", light))
        assert first >= LEVELS.index(least), sign
        assert then >= LEVELS.index(least), light


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_it_is_said_at_length_once_and_in_short_as_urgently(language: str) -> None:
    sign = next(text for code, text, _ in SIGNS if code == language)
    said = [sign, *LIGHT[language][:3]]
    turns = [{"at": f"2026-11-25T18:{5 * n:02d}:00+00:00", "text": text} for n, text in enumerate(said)]
    profile = {"timezone": "Europe/London", "language": language}
    _, long, *short = respond({"id": "x", "profile": profile, "turns": turns})["turns"]
    for turn in short:
        assert len(turn["reply"]) < 0.7 * len(long["reply"])
        assert "999" in turn["reply"]
        assert [a["urgency"] for a in turn["advice"]] == ["emergency"]


def test_a_day_later_the_pause_alone_stands() -> None:
    said = ("2026-11-25T18:00:00+00:00", "crushing chest pain when i run")
    assert answers("en", said, ("2026-11-27T18:00:00+00:00", "im fine, can i run?"))[1] == LEVELS.index("same-day")


def test_who_says_that_somebody_cleared_them_is_asked_who() -> None:
    said = ("2026-11-25T18:00:00+00:00", "crushing chest pain when i run")
    assert answers("en", said, ("2026-11-26T09:00:00+00:00", "a&e cleared me today"))[1] == LEVELS.index("none")
