"""The words of one foreign language and the English ones that the reader knows them by: made ready to be looked up.

Rules of this page:

1. A source is a row of words. ``a/b`` is either, ``stem*`` takes any ending, ``word?`` may be missing, and one ``…``
   lets up to eight words pass. In the English of such an entry ``…`` is where those words come to stand.
   A ``…`` at the end of a source is the noun phrase that follows, no more.
2. What is written out wins over what an ending made, and a word with its accents over the same without.
3. Nothing is guessed: a word that is neither here nor put together of two nouns that are stays as it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple

from coach.once import of_people
from coach.patterns import Pattern

GAP = "…"
SHORTEST_STEM = 3
_NONE: frozenset[str] = frozenset()
_SIMPLE = Pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
#: Sections of a language's files: names of things, words that say how they are, and all else.
KINDS = {"noun": "noun", "adjective": "adjective", "exact": "", "verb": "", "phrase": "", "number": ""}
_SPELLED_OUT = {"ä": "ae", "ö": "oe", "ü": "ue"}


class BadGloss(ValueError):
    """A source of a dictionary cannot be read."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """One place of a source: words, or beginnings of words; ``gap``: whatever stands there."""

    words: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()  #: the same without accents
    stems: tuple[str, ...] = ()
    optional: bool = False  #: only while the source is read: each way to say it becomes a phrase
    gap: bool = False

    def takes(self, word: str, bare: str) -> int:
        """How well a word fits: 2 as written, 1 without its accents or by its beginning, 0 not at all."""
        if word in self.words:
            return 2
        return int(bare in self.plain or (bool(self.stems) and bare.startswith(self.stems)))


class Phrase(NamedTuple):
    """A source of several words, and its English."""

    parts: tuple[Part, ...]
    english: str
    kind: str
    last: frozenset[str] = frozenset()  #: of one with a gap: words that it may end with; empty: any


class Single(NamedTuple):
    """What one word stands for."""

    english: str
    kind: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """A way to write a figure (``18.30 Uhr``), and how the reader knows it; ``{2m}`` is the month of that number."""

    pattern: re.Pattern[str]
    english: str


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """How words of the language are built."""

    endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: kind → endings that a word may take
    replaced: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)  #: kind → ending → others
    linking: tuple[str, ...] = ()  #: letters between the two nouns of one word; empty: there are no such words
    adjectives_follow: bool = False  #: "rodilla izquierda"
    decimal_comma: bool = True
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Glossary:
    """All words of one language, ready for ``coach.gloss``."""

    language: str
    singles: Mapping[str, Single] = field(default_factory=dict)
    phrases: Mapping[str, Mapping[str, tuple[Phrase, ...]]] = field(default_factory=dict)  #: by ``keys`` of two words
    nouns: Mapping[str, str] = field(default_factory=dict)  #: names as written out, for words put together
    grammar: Grammar = field(default_factory=Grammar)


@of_people(20_000)
def exact(word: str) -> str:
    """A word as it is compared first: lower case, with its accents, ß as ss."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word).lower().replace("ß", "ss").replace("’", "'")


@of_people(20_000)
def bare(word: str) -> str:
    """The same without accents.

    >>> bare("Füße"), bare("rodilla"), bare("está")
    ('fusse', 'rodilla', 'esta')
    """
    low = exact(word)
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))


def glossary(
    language: str, entries: Iterable[tuple[str, str, str]], grammar: Grammar
) -> tuple[Glossary, list[tuple[str, str]]]:
    """The words of ``entries`` (section, English, source) made ready, with what is wrong with them: (source, why).

    Of a clash the first entry stands; a source that cannot be read is left out.
    """
    clashes: list[tuple[str, str]] = []
    listed: dict[str, Single] = {}
    weak: list[tuple[str, Single]] = []
    made: list[tuple[str, Single]] = []
    phrases: dict[str, dict[str, list[Phrase]]] = {}
    seen: dict[str, str] = {}
    nouns: dict[str, str] = {}
    for section, english, source in entries:
        kind = KINDS[section]
        said = " ".join(source.split())
        old = seen.setdefault(exact(said), english)
        if old != english:
            clashes.append((source, f"{source!r} is {old!r} already, here {english!r}"))
            continue
        simple = _SIMPLE.fullmatch(said) is not None
        try:
            ways = [()] if simple else _ways(_parts(said))
        except BadGloss as bad:
            clashes.append((source, str(bad)))
            continue
        for parts in ways:
            if simple or (len(parts) == 1 and parts[0].words and not parts[0].stems):
                one = Single(english, kind)
                for word in (exact(said),) if simple else parts[0].words:
                    held = listed.setdefault(word, one)
                    if held.english != english:
                        clashes.append((source, f"{word!r} is {held.english!r} already, here {english!r}"))
                    weak += [(form, one) for form in _loose(word)]
                    made += [(form, one) for form in _grown(word, kind, grammar)]
                    if kind == "noun":
                        nouns.setdefault(bare(word), english)
                continue
            phrase = Phrase(parts, english, kind, _last(parts))
            for first in _keys(parts[0]):
                seconds = phrases.setdefault(first, {})
                for second in _keys(parts[1]) if len(parts) > 1 else [""]:
                    seconds.setdefault(second, []).append(phrase)
    singles = dict(listed)
    for form, one in (*made, *weak):
        singles.setdefault(form, one)
    for form, one in made:
        for loose in _loose(form):
            singles.setdefault(loose, one)
    return (
        Glossary(
            language=language,
            singles=singles,
            phrases={
                first: {second: tuple(rows) for second, rows in seconds.items()} for first, seconds in phrases.items()
            },
            nouns=nouns,
            grammar=grammar,
        ),
        clashes,
    )


def _parts(source: str) -> tuple[Part, ...]:
    try:
        parts = tuple(map(_part, source.replace("-", " ").split()))
    except BadGloss as bad:
        raise BadGloss(f"{source!r}: {bad}") from None
    if all(p.optional for p in parts) or parts[0].gap or sum(p.gap for p in parts) > 1:
        raise BadGloss(f"{source!r}: a source begins with a word and has at most one {GAP}")
    return parts


@lru_cache(maxsize=20_000)
def _part(word: str) -> Part:
    """One place, kept: the same small words stand in most sources."""
    if word == GAP:
        return Part(gap=True)
    optional = word.endswith("?") and len(word) > 1
    options = [exact(o) for o in word.removesuffix("?" if optional else "").split("/")]
    if not all(options) or any(o.rstrip("*") == "" or "*" in o[:-1] for o in options):
        raise BadGloss(f"{word!r} is no word")
    stems = tuple(bare(o[:-1]) for o in options if o.endswith("*"))
    if any(len(stem) < SHORTEST_STEM for stem in stems):
        raise BadGloss(f"a stem needs {SHORTEST_STEM} letters")
    whole = frozenset(o for o in options if not o.endswith("*"))
    loose = frozenset(form for o in whole for form in _loose(o))
    return Part(words=whole, plain=loose or _NONE, stems=stems, optional=optional)


def _ways(parts: tuple[Part, ...]) -> list[tuple[Part, ...]]:
    """The source with and without what may be missing."""
    ways: list[tuple[Part, ...]] = [()]
    for part in parts:
        there = [(*way, replace(part, optional=False) if part.optional else part) for way in ways]
        ways = ways + there if part.optional else there
    return ways


def _keys(part: Part) -> list[str]:
    """What a word that the part takes is looked up by: itself, or its first letters."""
    if part.gap:
        return [GAP]
    return [*(part.words | part.plain), *{beginning(stem) for stem in part.stems}]


def beginning(word: str) -> str:
    """The first letters of a word, as a key."""
    return word[:3] + "*"


def _last(parts: tuple[Part, ...]) -> frozenset[str]:
    """The words that stand behind the gap, where they are whole words."""
    at = next((n for n, p in enumerate(parts) if p.gap), len(parts))
    behind = parts[at + 1 :]
    return behind[0].words | behind[0].plain if behind and not behind[0].stems else frozenset()


def _loose(word: str) -> tuple[str, ...]:
    """Other spellings of a word that has accents: without them, and ü as ue."""
    if word.isascii():
        return ()
    return bare(word), "".join(_SPELLED_OUT.get(c, bare(c)) for c in word)


def _grown(word: str, kind: str, grammar: Grammar) -> list[str]:
    """The word with the endings that its kind takes."""
    for ending, others in grammar.replaced.get(kind, {}).items():
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return [word.removesuffix(ending) + other for other in others]
    return [word + ending for ending in grammar.endings.get(kind, ())]
