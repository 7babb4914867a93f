"""An exercise whose whole name stands among the words of a question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coach.askable import Index


@dataclass(frozen=True, slots=True)
class Named:
    """An exercise by the ``name`` (in tokens) that stands from word ``at`` on; ``last`` is its last word as meant."""

    slug: str
    name: tuple[str, ...]
    at: int
    last: str


def named(index: Index, words: Sequence[str], *, at_once: bool = False) -> Named | None:
    """The exercise whose whole name stands in ``words``, the longest first; ``at_once``: at their start."""
    meant = [_mended(index, w) for w in words]
    tokens = [index.wording.token(w) for w in meant]
    best: Named | None = None
    for at in range(1 if at_once else len(tokens)):
        for name, slug in index.names.get(tokens[at], ()) if tokens else ():
            if tuple(tokens[at : at + len(name)]) == name and (best is None or len(name) > len(best.name)):
                best = Named(slug, name, at, meant[at + len(name) - 1])
    return best


def _mended(index: Index, word: str) -> str:
    """``word``, or the one that was meant where it is a slip of a single one."""
    if index.wording.token(word) in index.mass:
        return word
    meant = index.spelling.mended(word)
    return meant[0] if len(meant) == 1 else word
