"""What the coach never answers: words that decide by themselves, what is none of ours to give, and other people.

Rule: a name is known by what stands around it and by being no word of the shelf; no list of names is kept.
"""

from __future__ import annotations

import re

from coach.askable import Asking, Index, stands_in
from coach.elsewhere import asks_for_none_of_ours
from coach.patterns import Pattern
from coach.wording import plain, words_of


def refused(index: Index, text: str, named: bool = False) -> bool:
    """Whether ``text`` asks for what the coach never gives: the weather, another's log, medicines, a table for two.

    ``named``: an exercise's whole name stands in it.
    """
    said = words_of(text)
    if asks_for_none_of_ours(index.elsewhere, said, named):
        return True
    beside = beside_names(index, said)
    if any(stands_in(phrase, beside) for phrase in index.refuse):
        return True
    if index.private is not None and index.private.search(plain(text)) is not None:
        return True
    return any(_of_a_stranger(index, *three) for three in zip(said, said[1:], said[2:], strict=False))


def beside_names(index: Index, said: list[str]) -> list[str]:
    """The words with a gap for each movement that is named in several: "snow angels" says nothing of the weather."""
    tokens = [index.wording.token(word) for word in said]
    out = list(said)
    for at, first in enumerate(tokens):
        for name, _ in index.names.get(first, ()):
            if len(name) > 1 and tuple(tokens[at : at + len(name)]) == name:
                out[at : at + len(name)] = [""] * len(name)
    return out


def _of_a_stranger(index: Index, verb: str, name: str, deed: str) -> bool:
    """Whether three words ask after what somebody did whose name nobody here knows: "has tom trained"."""
    words, token = index.asking, index.wording.token
    if verb not in words.asks_after or name in words.ours or name in words.quiet:
        return False
    return (
        token(deed) in {token(d) for d in words.deeds}
        and not index.spelling.mended(name)
        and token(name) not in index.mass
    )


def private(asking: Asking) -> Pattern | None:
    """Somebody's log, pace or plan: "sarah's log", "what did anna lift", but not "today's plan"."""
    if not asking.private or not asking.ours:
        return None
    ours = "|".join(map(re.escape, asking.ours))
    shapes = [rf"\b(?!(?:{ours})'s)[a-z]+'s (?:[a-z]+ ){{0,2}}(?:{'|'.join(asking.private)})\b"]
    if asking.after and asking.deeds:
        shapes.append(rf"\b(?:{'|'.join(asking.after)}) (?!(?:{ours})\b)[a-z]+ (?:{'|'.join(asking.deeds)})\b")
    return Pattern("|".join(shapes))
