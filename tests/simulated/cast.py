"""The exercises as plain facts, and a life lived by number: what the test and the report both start from."""

from __future__ import annotations

from datetime import date
from functools import cache

from bot.commands.converse import shelf as books_and_voice
from coach.books import Books
from tests.simulated.chronicle import Year
from tests.simulated.life import live
from tests.simulated.moves import Move, moves
from tests.simulated.people import person

START = date(2026, 1, 5)


@cache
def shelf() -> tuple[Books, dict[str, Move]]:
    """The coach's books, and what an athlete knows of the exercises in them."""
    books, _ = books_and_voice()
    facts = {
        e.slug: {
            "name": e.name,
            "level": e.level,
            "equipment": [sorted(alternative) for alternative in e.equipment],
            "pattern": e.pattern,
            "focus": e.focus,
            "load": e.load_type,
            "provokes": dict(e.provokes),
        }
        for e in books.library.exercises.values()
    }
    return books, moves(facts)


def lived(number: int, weeks: int, seed: int = 0) -> Year:
    """The weeks of the athlete of that number."""
    books, known = shelf()
    return live(person(number, START, weeks, seed), weeks, known, books)
