"""The door to the coach: an athlete writes, presses and is spoken to; the coach's whole memory is behind it.

Rule: only what stands on a card comes out: names, sets, repetitions, loads, buttons. Nothing of how it was made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from bot.commands.converse import begun
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Turn
from coach.due import due
from coach.folding import folded
from coach.greeting import greet
from coach.message import Message, Press
from coach.reply import Say


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of a session's card."""

    name: str
    sets: int
    low: int
    high: int
    unit: str  #: reps, s or m
    kilograms: float | None
    reserve: int | None


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What the coach said, as far as a hand or an eye can use it."""

    keys: frozenset[str]
    lines: tuple[Line, ...]
    buttons: tuple[str, ...]
    facts: dict[str, Any]

    def button(self, head: str) -> str | None:
        """The first button whose press means this."""
        return next((b for b in self.buttons if b.startswith(head)), None)


class Coach:
    """Holds the talk with one athlete."""

    def __init__(self, profile: dict[str, Any], at: datetime, books: Books) -> None:
        self.books = books
        self.known: Known = begun(profile, at)
        self.count = 0

    def hear(self, text: str, at: datetime) -> Answer:
        """The athlete writes."""
        self.count += 1
        return self._kept(answer(self.known, Message(origin=f"m{self.count}", at=at, text=text), self.books))

    def press(self, data: str, at: datetime) -> Answer:
        """The athlete presses a button."""
        self.count += 1
        return self._kept(pressed(self.known, Press(origin=f"b{self.count}", at=at, data=data), self.books))

    def tick(self, at: datetime) -> list[Answer]:
        """The clock: every word that is due, each claimed once."""
        out = []
        for nudge in due(self.known, self.books.library, at):
            origin = f"c{nudge.kind}/{nudge.about}"
            if origin not in self._spoken:
                self._spoken.add(origin)
                out.append(self._kept(greet(self.known, nudge, self.books, origin)))
        return out

    def issued(self, day: date) -> tuple[date, str, bool, int]:
        """The week card of ``day``: its start, phase, whether it is easy, and its sets as issued."""
        week = self.known.week_of(day)
        if week is None:
            return day, "none", False, 0
        total = sum(i.sets for d in week.days if d.session for i in d.session.items)
        return week.start, week.phase, week.deload, total

    @property
    def _spoken(self) -> set[str]:
        return self.__dict__.setdefault("spoken", set())

    def _kept(self, turn: Turn) -> Answer:
        self.known = folded(self.known, turn)
        says = [s for r in turn.replies for p in r.parts for s in _within(p)]
        facts: dict[str, Any] = {}
        for s in says:
            facts.update({f"{s.key}.{k}": v for k, v in s.facts.items()})
        return Answer(
            keys=frozenset(s.key for s in says),
            lines=_lines(says),
            buttons=tuple(b.data for r in turn.replies for row in r.buttons for b in row),
            facts=facts,
        )


def _within(said: Say) -> Iterator[Say]:
    """A paragraph and all that stands in it."""
    yield said
    for value in said.facts.values():
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Say):
                yield from _within(inner)


def _lines(says: list[Say]) -> tuple[Line, ...]:
    """The lines of a session, with the reserve that is said once for all sets of repetitions."""
    shared = next((int(s.facts["reserve"]) for s in says if s.key == "session-reserve"), None)
    lines = (_line(s) for s in says if s.key == "slot")
    return tuple(replace(x, reserve=shared) if x.reserve is None and x.unit == "reps" else x for x in lines)


def _line(said: Say) -> Line:
    """``3×8–12 · 16 kg · stop with 2 left`` as numbers."""
    amounts = [int(n) for n in re.findall(r"\d+", said.facts["dose"])]
    unit = re.sub(r"[\d–\s]", "", said.facts["dose"]) or "reps"
    load, left = said.facts["load"], said.facts["reserve"]
    return Line(
        name=said.facts["name"],
        sets=int(said.facts["sets"]),
        low=amounts[0],
        high=amounts[-1],
        unit=unit,
        kilograms=None if load == "none" else float(load.split()[0]),
        reserve=None if left == "none" else int(left),
    )
