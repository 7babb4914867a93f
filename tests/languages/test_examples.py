"""Messages in German and Spanish and what they mean: tests/languages/<language>.tsv and signs-<language>.tsv.

A line of the first: the message, what ``coach parse`` prints for it (the coach's English notation, acts joined by " ; ",
"-" for none), and the most urgent warning sign as row-urgency or ``none``. Of the second: the message and the sign, which
may be heard as more urgent but never as less; the look-alikes between them are ``none`` and stay so.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from bot.commands.parse import books, reading
from coach.advice import URGENCIES
from coach.notation import show

HERE = Path(__file__).parent
NOW = datetime.fromisoformat("2026-11-28T18:00:00+01:00")


def lines(stem: str) -> list[tuple[str, ...]]:
    out = []
    for path in sorted(HERE.glob(f"{stem}.tsv")):
        for row in path.read_text(encoding="utf-8").splitlines():
            if row.strip() and not row.startswith("#"):
                out.append((path.stem.removeprefix("signs-"), *row.split("\t")))
    return out


def heard(message: str, language: str) -> str:
    signs = books().signs_in(message, language)
    return f"{signs[0].row}-{signs[0].urgency}" if signs else "none"


@pytest.mark.parametrize(("language", "message", "acts", "sign"), lines("[a-z][a-z]"))
def test_a_message_is_read_as_it_is_meant(language: str, message: str, acts: str, sign: str) -> None:
    names = {slug: e.name for slug, e in books().exercises.items()}
    found = reading(message, NOW, "kg", "km", language).acts

    assert " ; ".join(show(a, names) for a in found) == acts.replace("-", "", acts == "-")
    assert heard(message, language) == sign


@pytest.mark.parametrize(("language", "message", "sign"), lines("signs-[a-z][a-z]"))
def test_no_sign_is_heard_as_less(language: str, message: str, sign: str) -> None:
    urgency = heard(message, language).partition("-")[2] or "none"
    least = sign.partition(" ")[2] or "none"

    assert (urgency == "none") if sign == "none" else URGENCIES.index(urgency) >= URGENCIES.index(least)
