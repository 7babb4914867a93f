"""How a set felt, in words, by the table of content/gym.toml."""

from __future__ import annotations

import re

from coach.gymtables import GymTables


def felt(low: str, tables: GymTables) -> int | None:
    """How many repetitions the words say were left; None where they do not say.

    The first row of the table with a word that was said counts.
    """
    for row in tables.feel:
        if any(re.search(rf"\b{re.escape(w)}\b", low) for w in row.words):
            return row.left
    return None


def without(low: str, tables: GymTables) -> str:
    """The text without the words of how it felt."""
    words = sorted((w for row in tables.feel for w in row.words), key=len, reverse=True)
    bare = re.sub(r"\b(?:" + "|".join(map(re.escape, words)) + r")\b", " ", low)
    bare = re.sub(r"\b(?:felt|feels|was|it was|were|but|and)\b", " ", bare)
    return " ".join(bare.replace(",", " , ").split()).strip(" ,")
