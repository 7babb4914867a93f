"""A message of another language → the English words that the reader knows, with the place of each in the original.

There is one grammar (coach/reader) and one table of warning signs; a message in German or Spanish is put into their
words, word by word and phrase by phrase, and read by them. Rules: what no dictionary knows stays as it stands, so that
it is left over in the athlete's own words; figures, units and English words pass untouched; nothing is dropped that the
dictionary does not drop by name.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import field
from functools import lru_cache
from typing import NamedTuple

from coach.glossary import GAP, Figure, Glossary, Part, Phrase, bare, beginning, exact
from coach.patterns import Pattern
from coach.values import value

#: So many words may stand where a phrase has its gap.
WIDEST = 8
#: A noun phrase has no more words than that.
LONGEST_NOUN = 7
_WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,:]\d+)*"
_MONTHS = "january february march april may june july august september october november december".split()
_BEFORE_NOUNS = frozenset("the a an my your his her our their this that these those both one two".split())
_IN_PLACE = _BEFORE_NOUNS | {"no", "any"}  #: words that no article stands behind
_GOES_ON = frozenset(("and", "or", "of", "of the", "nor"))
_DECIMAL = Pattern(r"(\d+),(\d{1,2})")
_THOUSANDS = Pattern(r"\d{1,3}(?:\.\d{3})+")
_NO_THOUSANDS = frozenset(("km", "k", "mi", "kg"))
_ODD = str.maketrans({"¿": " ", "¡": " "})


class Unit(NamedTuple):
    """Some English, and where in the original it comes from; ``known``: a dictionary had it."""

    english: str
    start: int
    end: int
    kind: str = ""
    known: bool = True


class _Word(NamedTuple):
    start: int
    end: int
    exact: str
    bare: str
    tied: bool  #: nothing but spaces or a hyphen stand between it and the word before
    figure: Figure | None = None


@value(frozen=True, kw_only=True)
class Told:
    """What was said: in the athlete's ``own`` words, and in the reader's: ``text``.

    ``places``: of each piece of ``text`` in their order (start, end) there and in the own words. ``also``: concepts
    that the own words name, (concept, start, end) in ``text``: for the table of warning signs.
    """

    own: str
    text: str
    language: str = "en"
    places: tuple[tuple[int, int, int, int], ...] = ()
    also: tuple[tuple[str, int, int], ...] = ()
    known: int = 0  #: words that a dictionary had
    words: int = 0
    _starts: list[int] = field(default_factory=list, repr=False, compare=False)

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The place in the own words of what stands from ``start`` to ``end`` in ``text``."""
        if not self.places:
            return start, end
        first = max(0, bisect_right(self._starts, start) - 1)
        hit = []
        for a, b, c, d in self.places[first:]:
            if a >= end:
                break
            if b > start:
                hit.append((c, d))
        return (min(c for c, _ in hit), max(d for _, d in hit)) if hit else (0, 0)

    def there(self, start: int, end: int) -> tuple[int, int]:
        """The place in ``text`` of what stands from ``start`` to ``end`` in the own words.

        Of words that were put into another order nobody knows which is which: the last letter stands for all, so that
        a "no" among them stands before it.
        """
        hit = [(a, b, start <= c and d <= end) for a, b, c, d in self.places if d > start and c < end]
        if not hit:
            return 0, 0
        last = max(b for _, b, _ in hit)
        return (min(a for a, _, _ in hit), last) if all(whole for *_, whole in hit) else (last - 1, last)

    def in_own(self, piece: str) -> str:
        """A piece of ``text`` as the athlete wrote it; as it is where it does not stand there."""
        if not self.places or not piece:
            return piece
        at = self.text.find(piece)
        if at < 0:
            return piece
        start, end = self.back(at, at + len(piece))
        return self.own[start:end] or piece


def plainly(text: str) -> Told:
    """What is said in the reader's own language."""
    return Told(own=text, text=text)


def glossed(text: str, words: Glossary) -> Told:
    """``text`` in the reader's words."""
    gloss = _Gloss(text, words)
    units = gloss.all()
    if words.grammar.adjectives_follow:
        units = _swapped(units, text)
    return _joined(text, units, words.language)


def _joined(text: str, units: list[Unit], language: str) -> Told:
    out: list[str] = []
    places: list[tuple[int, int, int, int]] = []
    at = last = 0
    for unit in units:
        between = text[last : unit.start] if unit.start >= last else " "
        if not between and unit.english and out and out[-1] and out[-1][-1].isalnum():
            between = " " if unit.known and not text[unit.start - 1 : unit.start].isdigit() else ""
        between = between.translate(_ODD)
        out += (between, unit.english)
        at += len(between)
        if unit.english:
            places.append((at, at + len(unit.english), unit.start, unit.end))
        at += len(unit.english)
        last = max(last, unit.end)
    out.append(text[last:].translate(_ODD))
    return Told(
        own=text,
        text="".join(out),
        language=language,
        places=tuple(places),
        known=sum(u.known for u in units),
        words=len(units),
        _starts=[p[0] for p in places],
    )


def _swapped(units: list[Unit], text: str) -> list[Unit]:
    """The units with words that say how a thing is before the thing: "rodilla izquierda" is "left knee"."""
    out: list[Unit] = []
    i = 0
    while i < len(units):
        one = units[i]
        j = i + 1
        while (
            one.kind == "noun"
            and j < len(units)
            and j - i <= 2
            and units[j].kind == "adjective"
            and text[units[j - 1].end : units[j].start].isspace()
        ):
            j += 1
        if j > i + 1:
            start, end = one.start, units[j - 1].end
            out += [u._replace(start=start, end=end) for u in (*units[i + 1 : j], one)]
        else:
            out.append(one)
        i = j
    return out


#: What a pattern begins with that says where it may match: a digit, or one letter for all.
_BEGINS = Pattern(r"(?:\\b|\\A|\(\?<[!=][^)]*\))*\(?(\\d)|(?:\\b|\\A)([a-z](?![?*{|]))")


@lru_cache(maxsize=8)
def _tokens(figures: tuple[Figure, ...]) -> Pattern:
    """Words and figures. Figures are only tried where they may begin: each costs a look."""
    groups: dict[str, list[str]] = {}
    for n, figure in enumerate(figures):
        begins = _BEGINS.match(figure.pattern.pattern)
        first = (begins[1] or begins[2]) if begins else r"\w"
        groups.setdefault(first, []).append(f"(?P<f{n}>{figure.pattern.pattern})")
    parts = [f"(?={first})(?:{'|'.join(rows)})" for first, rows in groups.items()]
    return Pattern("|".join([*parts, _WORD]), re.I)


class _Gloss:
    """Holds one message while it is put into English."""

    def __init__(self, text: str, words: Glossary):
        self.text, self.book = text, words
        self.words: list[_Word] = []
        figures = words.grammar.figures
        last = 0
        for m in _tokens(figures).finditer(text):
            between = text[last : m.start()]
            tied = bool(self.words) and not between.strip(" \t\u00a0-‐‑")
            figure = figures[int(m.lastgroup[1:])] if m.lastgroup and m.lastgroup[0] == "f" else None
            self.words.append(_Word(m.start(), m.end(), exact(m[0]), bare(m[0]), tied, figure))
            last = m.end()
        self.said = frozenset(w.exact for w in self.words) | {w.bare for w in self.words}

    def all(self) -> list[Unit]:
        """Every unit of the message, in the order of the English."""
        out: list[Unit] = []
        i = 0
        while i < len(self.words):
            units, i = self.one(i, len(self.words))
            out += units
        return out

    def one(self, i: int, stop: int) -> tuple[list[Unit], int]:
        """What begins at word ``i``, and the word behind it."""
        word = self.words[i]
        if word.figure is not None:
            return [self._written(word)], i + 1
        if word.exact[0].isdigit():
            return [Unit(self._figure(i), word.start, word.end, "number", known=False)], i + 1
        found = self._phrase(i, stop)
        if found is not None:
            return found
        single = self.book.singles.get(word.exact) or self.book.singles.get(word.bare)
        if single is not None:
            return [Unit(single.english, word.start, word.end, single.kind)], i + 1
        both = self._put_together(word.bare)
        if both:
            return [Unit(both, word.start, word.end, "noun")], i + 1
        return [Unit(self.text[word.start : word.end], word.start, word.end, known=False)], i + 1

    # --- phrases ------------------------------------------------------------------------------------------------------
    def _rows(self, i: int, stop: int, *, gaps: bool = True) -> list[Phrase]:
        """The phrases whose first two words may stand at word ``i``."""
        word, phrases = self.words[i], self.book.phrases
        firsts = [phrases.get(word.exact), phrases.get(beginning(word.bare))]
        if word.bare != word.exact:
            firsts.append(phrases.get(word.bare))
        out: list[Phrase] = []
        after = self.words[i + 1] if i + 1 < stop and self.words[i + 1].tied else None
        for seconds in firsts:
            if seconds is None:
                continue
            out += seconds.get("", ())
            if after is not None:
                out += seconds.get(after.exact, ())
                out += seconds.get(beginning(after.bare), ())
                if after.bare != after.exact:
                    out += seconds.get(after.bare, ())
            if gaps:
                out += seconds.get(GAP, ())
        return out

    def _phrase(self, i: int, stop: int) -> tuple[list[Unit], int] | None:
        word = self.words[i]
        best: tuple[tuple[int, int, int], Phrase, tuple[int, int, int]] | None = None
        for phrase in self._rows(i, stop):
            if phrase.last and phrase.last.isdisjoint(self.said):
                continue
            found = self._ends(phrase.parts, 0, i, stop, 0)
            if found is None:
                continue
            end, gap, gap_end, fits = found
            said = end - i - max(0, gap_end - gap)
            rank = (said, fits, -(gap_end - gap))
            if best is None or rank > best[0]:
                best = (rank, phrase, (end, gap, gap_end))
        if best is None:
            return None
        (said, _, _), phrase, (end, gap, gap_end) = best
        single = self.book.singles.get(word.exact)
        if said == 1 and single is not None and gap < 0:
            return None  # a stem alone is no match for the word itself
        return self._made(i, phrase, end, gap, gap_end), end

    def _ends(self, parts: tuple[Part, ...], k: int, i: int, stop: int, fits: int) -> tuple[int, int, int, int] | None:
        """Where ``parts[k:]`` end if they stand at ``i``: (end, start of the gap or -1, its end, how well)."""
        if k == len(parts):
            return i, -1, -1, fits
        part = parts[k]
        if part.gap:
            if k == len(parts) - 1:
                end = self._noun_phrase(i, stop)
                return None if end == i else (end, i, end, fits)
            for j in range(i, min(stop, i + WIDEST) + 1):
                if j > i and j - 1 > i - 1 and not self._goes_on(j - 1, i):
                    return None
                found = self._ends(parts, k + 1, j, stop, fits) if j < stop and self._goes_on(j, i) else None
                if found is not None:
                    return (found[0], i, j, found[3]) if j > i else (found[0], -1, -1, found[3])
            return None
        if i < stop and (k == 0 or self.words[i].tied) and not (self.words[i].figure or not self._worded(i)):
            fit = part.takes(self.words[i].exact, self.words[i].bare)
            if fit:
                found = self._ends(parts, k + 1, i + 1, stop, fits + fit)
                if found is not None:
                    return found
        return None

    def _worded(self, i: int) -> bool:
        return not self.words[i].exact[0].isdigit()

    def _goes_on(self, j: int, first: int) -> bool:
        """Whether no stop or comma stands before word ``j`` of a gap that begins at ``first``."""
        if j <= 0:
            return True
        between = self.text[self.words[j - 1].end : self.words[j].start]
        return not any(c in between for c in ".!?;\n,:") or (j == first and self.words[j].tied)

    def _made(self, i: int, phrase: Phrase, end: int, gap: int, gap_end: int) -> list[Unit]:
        words = self.words
        if gap < 0:
            english = " ".join(phrase.english.replace("…", " ").split())
            return [Unit(english, words[i].start, words[end - 1].end, phrase.kind)]
        before, _, behind = (part.strip() for part in phrase.english.partition("…"))
        inner: list[Unit] = []
        j = gap
        while j < gap_end:
            units, j = self.one(j, gap_end)
            inner += units
        if end > gap_end:
            head, tail = (words[i].start, words[gap - 1].end), (words[gap_end].start, words[end - 1].end)
            return [Unit(before, *head), *inner, Unit(behind, *tail)]
        if self.book.grammar.adjectives_follow:
            inner = _swapped(inner, self.text)
        if before.rpartition(" ")[2] in _IN_PLACE and inner and inner[0].english in _BEFORE_NOUNS:
            inner = inner[1:]  # "me duele la rodilla" is "my knee hurts"
        whole = (words[i].start, words[end - 1].end)  # what moves takes the whole place
        return [u._replace(start=whole[0], end=whole[1]) for u in (Unit(before, 0, 0), *inner, Unit(behind, 0, 0))]

    def _noun_phrase(self, i: int, stop: int) -> int:
        """Where the noun phrase ends that begins at word ``i``; ``i`` where none does."""
        j, end = i, i
        last = min(stop, i + LONGEST_NOUN)
        while j < last and (j == 0 or self.words[j].tied):
            if self.words[j].figure or not self._worded(j):
                break
            units, after = self._plain_one(j, stop)
            english, kind = units[-1].english, units[-1].kind
            begun = end > i
            if kind == "noun" or (kind == "adjective" and begun and end == j):
                end = after
            elif begun:  # "and the ankle", "of the knee": only where a noun comes of it
                more = self._noun_phrase(after, stop) if english in _GOES_ON else after
                return max(end, more) if more > after else end
            elif kind != "adjective" and english and english not in _BEFORE_NOUNS:
                break
            j = after
        return end

    def _plain_one(self, i: int, stop: int) -> tuple[list[Unit], int]:
        """As ``one``, without phrases that have a gap: a noun phrase holds none."""
        word = self.words[i]
        best: tuple[int, Phrase] | None = None
        for phrase in self._rows(i, stop, gaps=False):
            if any(p.gap for p in phrase.parts):
                continue
            found = self._ends(phrase.parts, 0, i, stop, 0)
            if found is not None and (best is None or found[0] > best[0]):
                best = (found[0], phrase)
        if best is not None:
            return [Unit(best[1].english, word.start, word.end, best[1].kind)], best[0]
        single = self.book.singles.get(word.exact) or self.book.singles.get(word.bare)
        if single is not None:
            return [Unit(single.english, word.start, word.end, single.kind)], i + 1
        both = self._put_together(word.bare)
        return [Unit(both or word.exact, word.start, word.end, "noun" if both else "")], i + 1

    # --- words and figures --------------------------------------------------------------------------------------------
    def _put_together(self, word: str) -> str:
        """The English of a word that is two nouns in one: "Knieschmerzen"; empty where it is none."""
        if not self.book.grammar.linking or len(word) < 7:
            return ""
        for cut in range(len(word) - 4, 2, -1):
            second = self.book.singles.get(word[cut:])
            if second is None or second.kind != "noun" or not second.english:
                continue
            first = self._first_of_two(word[:cut])
            if first:
                return f"{first} {second.english}"
        return ""

    def _first_of_two(self, word: str) -> str:
        nouns = self.book.nouns
        for link in sorted(self.book.grammar.linking, key=len, reverse=True):
            if link and word.endswith(link) and word.removesuffix(link) in nouns:
                return nouns[word.removesuffix(link)]
        return nouns.get(word, "") or nouns.get(word + "e", "")

    def _written(self, word: _Word) -> Unit:
        assert word.figure is not None
        match = word.figure.pattern.match(self.text, word.start)
        assert match is not None

        def part(m: re.Match[str]) -> str:
            said = _DECIMAL.sub(r"\1.\2", match[int(m[1])] or "")
            month = m[2] == "m" and said.isdigit() and 1 <= int(said) <= len(_MONTHS)
            return _MONTHS[int(said) - 1] if month else said

        english = re.sub(r"\{(\d)(m?)\}", part, word.figure.english)
        return Unit(" ".join(english.split()), word.start, word.end, "number")

    def _figure(self, i: int) -> str:
        """A figure with a point for its decimals and without one for its thousands."""
        word = self.words[i]
        said = self.text[word.start : word.end]
        if not self.book.grammar.decimal_comma:
            return said
        match = _DECIMAL.fullmatch(said)
        if match is not None and self.text[word.start - 1 : word.start] not in ("x", "×", "X"):
            return f"{match[1]}.{match[2]}"
        after = self.words[i + 1].exact if i + 1 < len(self.words) else ""
        if _THOUSANDS.fullmatch(said) and after not in _NO_THOUSANDS:
            return said.replace(".", "")
        return said
