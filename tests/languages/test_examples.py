"""Messages in German and Spanish and what they mean: tests/languages/<language>.tsv and signs-<language>.tsv.

A line of the first: the message, what ``coach parse`` prints for it (the coach's English notation, acts joined by
" ; ", "-" for none), and one of the most urgent warning signs as row-urgency, or ``none``. Of the second: the message
and the sign, which may be heard as more urgent but never as less; look-alikes are ``none`` and stay so.
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
    out: list[tuple[str, ...]] = []
    for path in sorted(HERE.glob(f"{stem}.tsv")):
        rows = path.read_text(encoding="utf-8").splitlines()
        told = [row for row in rows if row.strip() and not row.startswith("#")]
        out += [(path.stem.removeprefix("signs-"), *row.split("\t")) for row in told]
    return out


def heard(message: str, language: str, *, named: bool) -> list[str]:
    """The most urgent signs; those only suspected of their words too, unless ``named``."""
    signs = [f for f in books().signs_in(message, language) if f.named or not named]
    return [f"{f.row}-{f.urgency}" for f in signs if f.urgency == signs[0].urgency] or ["none"]


@pytest.mark.parametrize(("language", "message", "acts", "sign"), lines("[a-z][a-z]"))
def test_a_message_is_read_as_it_is_meant(language: str, message: str, acts: str, sign: str) -> None:
    names = {slug: e.name for slug, e in books().exercises.items()}
    found = reading(message, NOW, "kg", "km", language).acts

    assert " ; ".join(show(a, names) for a in found) == acts.replace("-", "", acts == "-")
    assert sign in (*heard(message, language, named=True), *heard(message, language, named=False))


@pytest.mark.parametrize(("language", "message", "sign"), lines("signs-[a-z][a-z]"))
def test_no_sign_is_heard_as_less(language: str, message: str, sign: str) -> None:
    urgency = heard(message, language, named=False)[0].partition("-")[2] or "none"
    least = sign.partition(" ")[2] or "none"

    assert (urgency == "none") if sign == "none" else URGENCIES.index(urgency) >= URGENCIES.index(least)
