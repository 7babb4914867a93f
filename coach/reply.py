"""What to say, not how: phrase keys with facts, buttons, a picture or a chart. content/voice.py finds the words."""

from __future__ import annotations

from dataclasses import field
from typing import Any

from coach.values import value


@value(frozen=True, kw_only=True, slots=True)
class Say:
    """One paragraph: a phrase key of content/phrases and the facts for its blanks."""

    key: str
    facts: dict[str, Any] = field(default_factory=dict)


def say(key: str, **facts: Any) -> Say:
    """A paragraph."""
    return Say(key=key, facts=facts)


@value(frozen=True, kw_only=True, slots=True)
class Button:
    """A button: its label's phrase key, and what a press means (``data``, at most 64 bytes in UTF-8)."""

    label: str
    data: str
    facts: dict[str, Any] = field(default_factory=dict)


@value(frozen=True, kw_only=True, slots=True)
class Reply:
    """One message to the athlete.

    ``picture`` is an exercise's slug, shown as it moves where ``moving``; ``chart`` and ``file`` name what a worker has
    to make first.
    ``replaces`` is the number of the coach's message that this one takes the place of (an edit). ``name``: a card that
    is one and the same wherever it stands: it takes the place of its newest copy, or, where ``fresh``, comes last in
    the chat and its older copy goes. ``bare``: the number of a message whose buttons no longer work: they go.
    """

    parts: tuple[Say, ...] = ()
    buttons: tuple[tuple[Button, ...], ...] = ()
    picture: str | None = None
    moving: bool = True
    chart: dict[str, Any] | None = None
    file: dict[str, Any] | None = None
    replaces: int | None = None
    name: str = ""
    fresh: bool = False
    bare: int | None = None
    operators: bool = False  #: for those who run this coach, not for the athlete
    keyboard: tuple[Say, ...] | None = None  #: quick keys below the line of writing; empty: they go
    alert: bool = False  #: a safety message: said alone, and first
