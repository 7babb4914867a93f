"""Words that mean nothing of what they say: "suicides" that are a drill, "a wee black coin", "a coil fitted".

Rule: an idiom is blanked before signs are read, unless something that gives its words their meaning back stands beside.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from coach.concepts import PAUSES, Lexicon, Span, Token, found

#: A concept whose words mean nothing; the concepts that give them their meaning back, elsewhere or wherever they stand;
#: and the only words that are blanked (none: all of them).
Idiom = tuple[str, tuple[str, ...], tuple[str, ...], frozenset[str]]


@dataclass(frozen=True, eq=False)
class Idioms:
    """All idioms. Known again as the same object: they are part of what a message is taken apart by, time and again."""

    all: tuple[Idiom, ...] = ()

    @cached_property
    def by_concept(self) -> dict[str, tuple[Idiom, ...]]:
        """The idioms by their concept: of a hundred hardly one stands in a message."""
        out: dict[str, tuple[Idiom, ...]] = {}
        for idiom in self.all:
            out[idiom[0]] = (*out.get(idiom[0], ()), idiom)
        return out


NO_IDIOMS = Idioms()


def without_idioms(
    words: tuple[Token, ...],
    hits: dict[str, list[Span]],
    lex: Lexicon,
    idioms: Idioms,
    also: tuple[tuple[str, Span], ...],
) -> tuple[tuple[Token, ...], dict[str, list[Span]], frozenset[str]]:
    """Words of an idiom are blanked, so that no concept is read into them; with the idioms that are."""
    blank: set[int] = set()
    names: set[str] = set()
    there = idioms.by_concept.keys() & hits.keys()
    for concept, modifiers, never, only in (one for name in there for one in idioms.by_concept[name]):
        spans = [s for s in hits[concept] if not _crosses(words, s)]
        if not spans:
            continue
        inside = {t for span in spans for t in range(span.first, span.last)}
        changed = any(m in hits for m in never) or any(
            not all(t in inside for t in range(span.first, span.last)) for m in modifiers for span in hits.get(m, ())
        )
        if not changed:
            blank |= {t for t in inside if not only or words[t].word in only}
            names.add(concept)
    if not blank:
        return words, hits, frozenset()
    gone = tuple(
        Token(word="_", root="_", start=t.start, end=t.end) if i in blank and t.word not in PAUSES else t
        for i, t in enumerate(words)
    )
    left = [(name, span) for name, span in also if not all(t in blank for t in range(span.first, span.last))]
    return gone, found(gone, lex, left), frozenset(names)


def _crosses(words: tuple[Token, ...], span: Span) -> bool:
    """Whether a comma or stop lies within: two statements are no idiom, "hit my head, blacked out"."""
    return any(t.word in PAUSES and t.word != "-" for t in words[span.first : span.last - 1])
