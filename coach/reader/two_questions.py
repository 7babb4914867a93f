"""Two questions in one sentence: "what's on tomorrow and how heavy should I go?"."""

from __future__ import annotations

from coach.reader.asked import ONLY_ASKS, PLAIN, Purpose, told_of
from coach.reader.page import Page

#: Words that begin the second question of a sentence.
_ASKS_AGAIN = ONLY_ASKS | frozenset(("is", "are", "should", "can", "could"))


def both(page: Page, made: Purpose, a: int, b: int) -> list[tuple[Purpose, int, int]]:
    """The purposes of a sentence that asks two things: "what's on tomorrow and how heavy should I go?"."""
    at = page.atoms
    if made.kind in ("question", "request"):
        for i in range(a + 2, b - 2):
            if at.codes[i] != "c" or at.word(i) not in ("and", "also", ",") or at.word(i + 1) not in _ASKS_AGAIN:
                continue
            first, second = told_of(page, a, i), told_of(page, i + 1, b)
            if second.kind != "question" or second.share < PLAIN or first.kind not in ("question", "request"):
                continue
            one = first.value if first.kind == made.kind else made.value
            pieces = tuple(p for p in made.pieces if p.a < i)
            behind = second.best_of("question")
            return [(Purpose(made.kind, one, pieces), a, i), (Purpose("question", behind, ()), i + 1, b)]
    return [(made, a, b)]
