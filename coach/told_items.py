"""A sentence taken apart for what it prescribes: the longest phrases of the limits' words, exercises, regions, numbers.

Rule: nothing is judged here; an item only says what its words may mean.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date

from coach.acts import Side
from coach.hedges import LAST
from coach.library import Library
from coach.limitwords import FILLING, Senses
from coach.once import of_people
from coach.patterns import Pattern
from coach.untils import Until, untils
from coach.vocabulary import Sense

_WORD = Pattern(r"\d+(?:[.,]\d+)?|[a-z]+(?:'[a-z]+)?|[^\sa-z0-9]")
_BREAK = Pattern(r"[!?;\n]|\.(?!\d)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """One phrase: where it stands and what it may mean. ``until``: it says how long."""

    word: str
    start: int
    end: int
    senses: Senses = frozenset()
    number: float | None = None
    exercise: str | None = None
    region: tuple[str, str | None] | None = None
    side: Side | None = None
    until: Until | None = None

    def is_(self, *sections: str) -> bool:
        """Whether it may mean one of these."""
        for s, _ in self.senses:  # noqa: SIM110  asked hundreds of times of a message: any() takes twice as long
            if s in sections:
                return True
        return False

    def value(self, table: str) -> str | None:
        """What it stands for in a table of content (``by``, ``group`` …)."""
        for s, v in self.senses:
            if s == table:
                return v
        return None

    @property
    def known(self) -> bool:
        """Whether any meaning is known at all."""
        told = any(s not in FILLING for s, _ in self.senses)
        return bool(told or self.exercise or self.region or self.side or self.until or self.number is not None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """One sentence: its items, and where it stands in the text."""

    items: tuple[Item, ...]
    start: int
    end: int
    asks: bool = False  #: ends with a question mark

    def has(self, *sections: str) -> bool:
        """Whether one of its items may mean one of these."""
        for item in self.items:
            for s, _ in item.senses:
                if s in sections:
                    return True
        return False

    def said(self, low: str, high: int | None = None) -> str:
        """The words from ``start`` of ``low`` on; for messages."""
        return low[self.start : high or self.end].strip()


@dataclass(frozen=True, kw_only=True)
class Taken:
    """A text taken apart. ``low``: lower case, of the same length as the text."""

    low: str
    sentences: tuple[Sentence, ...] = field(default_factory=tuple)


@of_people(LAST)
def words_told(text: str) -> tuple[str, ...]:
    """The words and signs of ``text`` as its items are made of them, in order."""
    low = _low(text)
    if "-" in low:  # of these only some are signs by themselves
        return tuple(word for word, _, _ in _tokens(low))
    found = _WORD.findall(low)
    return tuple(found) if "'" not in low else tuple([word for f in found if (word := f.replace("'", ""))])


@of_people(LAST)
def taken(text: str, today: date, library: Library) -> Taken:
    """``text`` as sentences of items."""
    low = _low(text)
    lengths = untils(low, today)
    inside = [(u.start, u.end) for u in lengths]
    cuts = [m for m in _BREAK.finditer(low) if not any(a <= m.start() < b for a, b in inside)]
    out, start = [], 0
    for cut in (*cuts, None):
        end = cut.start() if cut else len(low)
        items = _items(low, start, end, lengths, library)
        if items:
            out.append(Sentence(items=items, start=start, end=end, asks=bool(cut and cut[0] == "?")))
        start = cut.end() if cut else end
    return Taken(low=low, sentences=tuple(out))


def _low(text: str) -> str:
    """``text`` in lower case, as long as it is."""
    plain = text.replace("’", "'").replace("`", "'")
    if plain.isascii():
        return plain.lower()
    return "".join(c if len(c) == 1 else "_" for c in (ch.lower() for ch in plain))


def _tokens(low: str, start: int = 0, end: int | None = None) -> list[tuple[str, int, int]]:
    """Each word and sign with its place; a hyphen within a word is none."""
    found = (
        (m[0].replace("'", ""), m.start(), m.end())
        for m in _WORD.finditer(low, start, len(low) if end is None else end)
    )
    return [token for token in found if token[0] and not _inside_word(low, token)]


def _items(low: str, start: int, end: int, lengths: list[Until], library: Library) -> tuple[Item, ...]:
    out: list[Item] = []
    marks = [u for u in lengths if start <= u.start < end]
    tokens = _tokens(low, start, end)
    words = tuple(w for w, _, _ in tokens)
    stops = [n for n, (_, a, _) in enumerate(tokens) if any(u.start <= a < u.end for u in marks)]
    i = 0
    while i < len(tokens):
        at = tokens[i][1]
        until = next((u for u in marks if u.start <= at < u.end), None)
        if until is not None:
            out.append(Item(word=low[until.start : until.end], start=until.start, end=until.end, until=until))
            while i < len(tokens) and tokens[i][1] < until.end:
                i += 1
            continue
        behind = bisect_right(stops, i)  # of a long message every other search would be quadratic
        reach = stops[behind] if behind < len(stops) else None
        item, length = _longest(words[:reach], i, at, tokens, library)
        out.append(item)
        i += length
    return tuple(out)


def _inside_word(low: str, token: tuple[str, int, int]) -> bool:
    """Whether a hyphen joins two words ("step-ups"): they are looked up as two."""
    word, at, stop = token
    return word == "-" and low[at - 1 : at].isalpha() and low[stop : stop + 1].isalpha()


def _longest(
    words: tuple[str, ...], i: int, at: int, tokens: list[tuple[str, int, int]], library: Library
) -> tuple[Item, int]:
    """The longest phrase at ``i``; of equal length, the limits' own words before exercises before regions."""
    length, senses = library.limits.at(words, i)
    named, slug = _exercise(words, i, library)
    placed, region, side = _place(words, i, library)
    most = max(length, named, placed, 1)
    word = " ".join(words[i : i + most])
    number = float(word.replace(",", ".")) if re.fullmatch(r"\d+(?:[.,]\d+)?", word) else None
    counted = next((v for s, v in senses if s == "count"), None) if length == most else None
    if counted is not None:
        number = float(counted)
    moves = length == most and any(s in ("group", "fast_run", "hill") for s, _ in senses)
    item = Item(
        word=word,
        start=at,
        end=tokens[i + most - 1][2],
        senses=senses if length == most else frozenset(),
        number=number,
        exercise=slug if named == most and not moves else None,
        region=region if placed == most else None,
        side=side if placed == most else None,
    )
    return item, most


def _exercise(words: tuple[str, ...], i: int, library: Library) -> tuple[int, str | None]:
    for length in range(min(6, library.heads.get(words[i], 0), len(words) - i), 0, -1):
        slug = library.names.get(words[i : i + length])
        if slug is not None:
            return length, slug
    return 0, None


def _place(words: tuple[str, ...], i: int, library: Library) -> tuple[int, tuple[str, str | None] | None, Side | None]:
    """A region or side of the reader's vocabulary; a side beside a region ("left knee") stays an item of its own."""
    for rest, count, sense in library.vocabulary.heads.get(words[i], ()):
        if sense.code in "RZ" and words[i + 1 : i + count] == rest:
            if sense.code == "R":
                return count, sense.value, None
            legs = ("legs", None) if words[i + count - 1] in ("leg", "legs") else None
            return count, legs, sense.value
    for length in range(min(3, len(words) - i), 0, -1):
        bodily: Sense | None = library.vocabulary.bodily.get(" ".join(words[i : i + length]))
        if bodily is not None and bodily.code == "R" and words[max(0, i - 2) : i - 1] != ("off",):
            return length, bodily.value, None  # but "off my feet" is no part of the body
    return 0, None, None
