"""How a field of a picture says what it is: a flag, a number with its unit, or one word of a few. None: not known."""

from __future__ import annotations

from dataclasses import field
from typing import Any


def flag(about: str) -> Any:
    """A fact that is true or false."""
    return field(default=False, metadata={"kind": "flag", "about": about})


def number(unit: str, about: str) -> Any:
    """A fact that is a number, None where it is not known."""
    return field(default=None, metadata={"kind": "number", "unit": unit, "about": about})


def word(words: tuple[str, ...], about: str) -> Any:
    """A fact that is one of ``words``, mildest first."""
    return field(default=words[0], metadata={"kind": "word", "words": words, "about": about})
