"""What lay words stand for: named concepts, each a list of phrases, found anywhere in a message.

Rules of this page:

1. A phrase is a row of words. ``stem*`` takes any ending, ``a/b`` is either, ``<name>`` is another concept, ``~`` lets
   up to three words pass (``~5``: five), ``word?`` may be missing. Fillers ("really", "my") pass between any two.
   A "no" never passes ("bone not sore" is no sore bone), except where the gap says so (``~~5``: "rash does not fade").
2. A plural counts as its singular. Some words are also known when one letter slipped.
3. Nothing here knows what is dangerous: coach/redflags.py and coach/telling.py combine what is found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cache, cached_property
from sys import intern
from typing import NamedTuple

from coach.once import of_people
from coach.patterns import Pattern
from coach.slips import one_slip, shortened

TOKEN = Pattern(r"[a-z]+(?:'[a-z]+)*|\d+(?:[.,:]\d+)*|(?<![a-z])-(?![a-z])|[.!?;,\n:()/%&+]|[^\sa-z0-9-]")
#: short forms that would be another word without their apostrophe
WHOLE = {"i'll": "iwill", "we'll": "wewill", "he'll": "hewill", "she'll": "shewill", "we're": "weare"}
BREAKS = frozenset(".!?;\n")
PAUSES = frozenset(".!?;\n,:()-")
ASIDES = frozenset("anyway anyways anyhow ps btw oh".split())  #: what comes then is another thing
WORDS = 20_000  #: words that are kept as they are read: people use the same ones over and over
SLIP_LENGTH = 5  # shorter words are never corrected: too many real words lie one letter apart


class BadPhrase(ValueError):
    """A phrase cannot be read, or names a concept that does not exist."""

    def __init__(self, concept: str, phrase: str, text: str):
        self.concept, self.phrase = concept, phrase
        super().__init__(f"{concept}: {phrase!r}: {text}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Element:
    """One place of a phrase: words or stems or a concept, after at most ``gap`` words, a "no" only if ``over_no``."""

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    concept: str | None = None
    gap: int = 0
    over_no: bool = False
    optional: bool = False


class Token(NamedTuple):
    """One word, as written (``start``–``end``) and as read."""

    word: str
    root: str
    start: int
    end: int


class Span(NamedTuple):
    """Where a concept stands: tokens ``first`` up to, not including, ``last``."""

    first: int
    last: int


#: A phrase to be tried: the layer and name of its concept, the phrase, and words of which a text has to hold some.
Entry = tuple[int, str, tuple[Element, ...], tuple[frozenset[str], ...]]

#: Of the phrases that begin with a word: the concepts that it stands for by itself and that begin with it in no other
#: way; of the rest the places of those that need no other word, and of the others by words they need; and the former.
Begins = tuple[tuple[str, ...], tuple[int, ...], dict[str, tuple[int, ...]], tuple[Entry, ...]]


@dataclass(frozen=True, kw_only=True, eq=False)
class Lexicon:
    """All concepts, ready for looking up; made by ``lexicon``. Known again as the same object."""

    order: tuple[tuple[str, ...], ...]  #: layers: a concept's references stand in earlier layers
    by_word: dict[str, tuple[Entry, ...]]
    by_stem: dict[str, tuple[Entry, ...]]
    by_concept: dict[str, tuple[Entry, ...]]
    fillers: frozenset[str]
    noes: frozenset[str]
    spellings: dict[str, str]
    known: frozenset[str]
    stems: frozenset[str]
    slips: dict[str, str] = field(repr=False)

    @cached_property
    def depth(self) -> dict[str, int]:
        """The layer of each concept, counted from 0."""
        return {name: i for i, layer in enumerate(self.order) for name in layer}

    def begun(self, word: str, there: Set[str]) -> tuple[tuple[str, ...], Sequence[Entry]]:
        """The concepts that ``word`` is by itself, and the phrases that begin with it and may go on, in order.

        Most phrases begin somewhere in a text and never go on, so they are looked for by another word that they need:
        each that has to stand is ``there``.
        """
        begins = self._begins.get(word)
        if begins is None:
            if word not in self.by_word:
                return (), ()
            begins = self._begins[word] = _beginnings(self.by_word[word])
        names, alone, needing, plain = begins
        if needing.keys().isdisjoint(there):
            return names, plain
        entries = self.by_word[word]
        places = {p for other in needing.keys() & there for p in needing[other]}
        near = [p for p in places if _may_be(entries[p][3], there)]
        return names, [entries[p] for p in sorted((*alone, *near))] if near else plain

    @cached_property
    def _begins(self) -> dict[str, Begins]:
        """As ``_beginnings`` of each word; most are never met, so each is put in order when it first is."""
        return {}

    @cached_property
    def referred(self) -> tuple[frozenset[str], ...]:
        """Of each layer the concepts with which a phrase of another begins."""
        return tuple(frozenset(layer) & self.by_concept.keys() for layer in self.order)

    @property
    def names(self) -> frozenset[str]:
        """Every concept there is."""
        return frozenset(name for layer in self.order for name in layer)


def lexicon(
    concepts: Mapping[str, Iterable[str]],
    *,
    fillers: Iterable[str] = (),
    noes: Iterable[str] = (),
    spellings: Mapping[str, str] | None = None,
    typed: Iterable[str] = (),
) -> Lexicon:
    """Concepts made ready. ``spellings``: slang → word; ``typed``: words whose slips are righted. Raises BadPhrase.

    ``fillers`` pass between any two words of a phrase, ``noes`` between none.
    """
    phrases = {
        name: [_phrase(name, each) for text in texts for each in _spelled_out(text)] for name, texts in concepts.items()
    }
    _element.cache_clear()  # what is shared is shared now
    _shared.cache_clear()
    layers = _layers(phrases)
    depth = {name: i for i, layer in enumerate(layers) for name in layer}
    by_word: dict[str, list[Entry]] = {}
    by_stem: dict[str, list[Entry]] = {}
    by_concept: dict[str, list[Entry]] = {}
    known: set[str] = set()
    stems: set[str] = set()
    for name, rows in phrases.items():
        for row in rows:
            entry = (depth[name], name, row, _needed(row))
            for element in row:
                known |= element.words
                stems |= set(element.stems)
            first = row[0]
            for word in first.words:
                by_word.setdefault(word, []).append(entry)
            for stem in first.stems:
                by_stem.setdefault(stem[:3], []).append(entry)
            if first.concept:
                by_concept.setdefault(first.concept, []).append(entry)
    known |= set(fillers) | set(spellings or {}) | set(typed)
    slips: dict[str, str] = {}
    for word in sorted(set(typed)):
        if len(word) >= SLIP_LENGTH and word.isalpha():
            for form in (word, *shortened(word)):
                slips.setdefault(form, word)
    return Lexicon(
        order=tuple(layers),
        by_word={k: tuple(v) for k, v in by_word.items()},
        by_stem={k: tuple(v) for k, v in by_stem.items()},
        by_concept={k: tuple(v) for k, v in by_concept.items()},
        fillers=frozenset(fillers),
        noes=frozenset(noes),
        spellings=dict(spellings or {}),
        known=frozenset(known),
        stems=frozenset(stems),
        slips=slips,
    )


def tokens(text: str, lex: Lexicon) -> tuple[Token, ...]:
    """The words of ``text``, apostrophes dropped, slang and slips of the finger put right."""
    low = text.lower().replace("\u2019", "'").replace("\u2018", "'").replace("`", "'")
    if len(low) != len(text):  # a letter that grows when lowered would shift every place behind it
        low = "".join(c if len(c) == 1 else c[0] for c in (ch.lower() for ch in text)).replace("\u2019", "'")
    out: list[Token] = []
    for m in TOKEN.finditer(low):
        word, short = _as_read(m[0], lex)
        if word == "kms" and out and out[-1].word[0].isdigit():
            word = short = "km"  # "8 kms" is a distance, whatever the letters stand for elsewhere
        out.append(Token(word, short, m.start(), m.end()))
    return tuple(out)


@of_people(WORDS)
def _as_read(written: str, lex: Lexicon) -> tuple[str, str]:
    """A word as it is read, and its root."""
    word = WHOLE.get(written, written.replace("'", ""))
    word = _righted(lex.spellings.get(word, word), lex)
    return word, root(word)


def root(word: str) -> str:
    """A word without its plural s.

    >>> root("knees"), root("calves"), root("numbness")
    ('knee', 'calf', 'numbness')
    """
    if word.endswith("ves") and len(word) > 4:
        return word[:-3] + "f"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def found(words: tuple[Token, ...], lex: Lexicon, also: Iterable[tuple[str, Span]] = ()) -> dict[str, list[Span]]:
    """Every concept that stands in ``words``, with its places in order; ``also``: places that are known already."""
    hits: dict[str, list[Span]] = {}
    at: dict[tuple[str, int], int] = {}  # (concept, first) → last, for references
    for name, span in also:
        if at.get((name, span.first), 0) < span.last:
            at[name, span.first] = span.last
            hits.setdefault(name, []).append(span)
    waiting: list[list[tuple[int, int, str, tuple[Element, ...]]]] = [[] for _ in lex.order]  # they begin, so far
    there = {t.word for t in words}
    there.update([t.root for t in words])
    by_stem, begun = lex.by_stem, lex.begun
    for i, (word, short, _, _) in enumerate(words):
        for key in (word,) if word == short else (word, short):
            names, rows = begun(key, there)
            for name in names:
                if at.get((name, i), 0) <= i:
                    at[name, i] = i + 1
                    if name in hits:
                        hits[name].append(Span(i, i + 1))
                    else:
                        hits[name] = [Span(i, i + 1)]
            for depth, name, row, _ in rows:
                waiting[depth].append((i, i + 1, name, row))
        for depth, name, row, needed in by_stem.get(word[:3], ()):
            if word.startswith(row[0].stems) and (not needed or _may_be(needed, there)):
                waiting[depth].append((i, i + 1, name, row))
    for tried, referred in zip(waiting, lex.referred, strict=True):
        for i, last, name, row in tried:
            if len(row) > 1:
                last = _ends(row, 1, last, words, lex, at)
                if last < 0:
                    continue
            if at.get((name, i), 0) < last:
                at[name, i] = last
                if name in hits:
                    hits[name].append(Span(i, last))
                else:
                    hits[name] = [Span(i, last)]
        for name in sorted(hits.keys() & referred):
            for depth, target, row, needed in lex.by_concept[name]:
                if not needed or _may_be(needed, there):
                    waiting[depth].extend([(i, at[name, i], target, row) for i, _ in hits[name]])
    for spans in hits.values():
        spans.sort()
    return hits


def _needed(row: tuple[Element, ...]) -> tuple[frozenset[str], ...]:
    """Of each place behind the first that only words can fill, and that must be filled: which words those are."""
    return tuple(e.words for e in row[1:] if not e.optional and not e.stems and e.concept is None)


def _beginnings(entries: Sequence[Entry]) -> Begins:
    """``entries`` put in order; those that need other words stand by each that may be the rarest of them."""
    needing: dict[str, tuple[int, ...]] = {}
    for place, (_, _, _, needed) in enumerate(entries):
        for other in min(needed, key=len, default=frozenset[str]()):
            needing[other] = (*needing.get(other, ()), place)
    begun = Counter(name for _, name, _, _ in entries)
    whole = [not depth and len(row) == 1 and begun[name] == 1 for depth, name, row, _ in entries]
    alone = tuple(p for p, entry in enumerate(entries) if not entry[3] and not whole[p])
    names = tuple(entry[1] for entry, it_is in zip(entries, whole, strict=True) if it_is)
    return names, alone, needing, tuple(entries[p] for p in alone)


def _may_be(needed: tuple[frozenset[str], ...], there: Set[str]) -> bool:
    """Whether each place can be filled."""
    for words in needed:  # noqa: SIM110  asked hundreds of times of a message
        if words.isdisjoint(there):
            return False
    return True


def _ends(
    row: tuple[Element, ...],
    k: int,
    i: int,
    words: tuple[Token, ...],
    lex: Lexicon,
    at: dict[tuple[str, int], int],
) -> int:
    """Where ``row[k:]`` ends if it stands at ``i``, or -1."""
    if k == len(row):
        return i
    element, passed, j = row[k], 0, i
    while j < len(words):
        token = words[j]
        last = -1
        if element.concept is not None:
            last = at.get((element.concept, j), -1)
        elif (
            token.word in element.words
            or token.root in element.words
            or (element.stems and token.word.startswith(element.stems))
        ):
            last = j + 1
        if last > 0:
            end = _ends(row, k + 1, last, words, lex, at)
            if end > 0:
                return end
        if k == 0 or token.word in BREAKS or (token.word in lex.noes and not element.over_no):
            break
        if token.word in lex.fillers or (token.word == "," and element.gap):
            j += 1
        elif passed < element.gap:
            passed += 1
            j += 1
        else:
            break
    return _ends(row, k + 1, i, words, lex, at) if element.optional else -1


def _spelled_out(text: str) -> list[str]:
    """A phrase with every option of several words (``heel_cord``, ``press-up``) as a phrase of its own."""
    parts = text.lower().split()
    for i, part in enumerate(parts):
        if part.startswith(("~", "<")) or not any(c in part for c in "/_-"):
            continue
        options = [o.replace("-", "_") for o in part.removesuffix("?").split("/")]
        several = [o for o in options if "_" in o]
        if several:
            single = "/".join(o for o in options if "_" not in o)
            made = [o.replace("_", " ") for o in several] + ([single] if single else [])
            return [v for m in made for v in _spelled_out(" ".join([*parts[:i], m, *parts[i + 1 :]]))]
    return [" ".join(parts)]


def _phrase(concept: str, text: str) -> tuple[Element, ...]:
    row: list[Element] = []
    gap, over_no = 0, False
    for part in text.lower().split():
        if part.startswith("~"):
            over_no = part.startswith("~~")
            length = part[1 + over_no :]
            if length and not length.isdigit():
                raise BadPhrase(concept, text, f"{part!r} is no gap")
            gap = int(length) if length else 3
            continue
        try:
            row.append(_element(part, gap, over_no))
        except ValueError as fault:
            raise BadPhrase(concept, text, str(fault)) from None
        gap, over_no = 0, False
    if not row or row[0].optional or row[0].gap or gap:
        raise BadPhrase(concept, text, "a phrase begins and ends with a word")
    return tuple(row)


@cache
def _element(part: str, gap: int, over_no: bool) -> Element:
    """A place of a phrase as it is written; one thing for the many phrases that have the same. Raises ValueError."""
    optional = part.endswith("?") and len(part) > 1
    bare = part.removesuffix("?") if optional else part
    if bare.startswith("<") and bare.endswith(">"):
        return Element(concept=intern(bare[1:-1]), gap=gap, over_no=over_no, optional=optional)
    options = [bare] if bare == "/" else bare.split("/")
    if not all(options):
        raise ValueError(f"{bare!r} has an empty word")
    stems = tuple(intern(o[:-1]) for o in options if o.endswith("*"))
    if any(len(stem) < 3 for stem in stems):
        raise ValueError("a stem needs three letters")
    words = _shared(frozenset(intern(o.replace("'", "")) for o in options if not o.endswith("*")))
    return Element(words=words, stems=stems, gap=gap, over_no=over_no, optional=optional)


@cache
def _shared(words: frozenset[str]) -> frozenset[str]:
    """The same words as one thing: many places of phrases have the same ones."""
    return words


def _layers(phrases: dict[str, list[tuple[Element, ...]]]) -> list[tuple[str, ...]]:
    """Concepts in an order in which every reference points back. Raises BadPhrase."""
    needs: dict[str, set[str]] = {}
    for name, rows in phrases.items():
        needs[name] = {e.concept for row in rows for e in row if e.concept is not None}
        for other in needs[name]:
            if other not in phrases:
                raise BadPhrase(name, f"<{other}>", "no such concept")
    done: set[str] = set()
    layers: list[tuple[str, ...]] = []
    while len(done) < len(needs):
        layer = tuple(sorted(n for n in needs if n not in done and needs[n] <= done))
        if not layer:
            left = sorted(set(needs) - done)
            raise BadPhrase(left[0], f"<{left[0]}>", "refers to itself in a circle")
        layers.append(layer)
        done |= set(layer)
    return layers


def _righted(word: str, lex: Lexicon) -> str:
    """The known word that ``word`` is one slip away from (same first letter), else ``word``."""
    if len(word) < SLIP_LENGTH or not word.isalpha() or word in lex.known or root(word) in lex.known:
        return word
    if any(word[:n] in lex.stems for n in range(3, len(word) + 1)):
        return word
    for form in (word, *shortened(word)):
        target = lex.slips.get(form)
        swapped = target is not None and sorted(target) == sorted(word)
        if target is not None and one_slip(word, target) and (swapped or len(target) > SLIP_LENGTH):
            return target  # of short words only two swapped letters are put right
    return word
