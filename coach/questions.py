"""A question → the exercise or the article that answers it, or an honest "I don't know" with the nearest.

Rule: what is not on the bookshelf is not answered. Topics that the coach leaves alone are on the index as well; where
one of them is nearest, or nothing is near enough, the answer is none.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from coach.library import Article, Exercise
from coach.wording import Spelling, Wording, words_of

Kind = Literal["exercise", "article", "none"]
_Doc = tuple[Kind, str]

_ENOUGH = 0.43  #: below this score nothing is near enough
_BEST, _WHOLE = 0.62, 0.38  #: shares of the best single passage and of all passages of an answer together
_MENDED = 0.8  #: what a word counts for that had to be put right
_NAME_FULL = 0.30  #: how much of a name's exactness counts: a name in the question is no accident


@dataclass(frozen=True, kw_only=True, slots=True)
class Asking:
    """The words that questions are read with; see content/asking."""

    quiet: tuple[str, ...] = ("a", "an", "the", "is", "do", "i", "how", "what", "to", "of", "my", "for", "me", "show")
    idle: tuple[str, ...] = ()
    same: tuple[tuple[str, ...], ...] = ()
    muscles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kit: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    wish: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    descriptions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    refuse: tuple[str, ...] = ()
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """What answers a question: ``key`` is None for none, ``score`` is 0 to 1, ``also`` holds the nearest others."""

    kind: Kind
    key: str | None
    score: float
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Passage:
    doc: int
    mass: float
    name: bool
    pairs: frozenset[tuple[str, str]]
    tokens: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Index:
    """All that can be asked for, ready to be searched. Built once by ``build``."""

    wording: Wording
    spelling: Spelling
    asking: Asking
    exercises: Mapping[str, Exercise]
    docs: tuple[_Doc, ...]
    passages: tuple[_Passage, ...]
    postings: Mapping[str, tuple[int, ...]]
    holders: Mapping[str, frozenset[int]]
    mass: Mapping[str, float]
    strange: float
    refuse: tuple[tuple[str, ...], ...]


def build(exercises: Mapping[str, Exercise], articles: Mapping[str, Article], words: Asking | None = None) -> Index:
    """The index over exercises and articles; ``words`` are the vocabulary of content/asking."""
    asking = words or Asking()
    wording = Wording(asking.same, asking.quiet, asking.idle)
    texts: list[tuple[_Doc, str, bool]] = []
    for slug, e in exercises.items():
        doc: _Doc = ("exercise", slug)
        texts += [(doc, name, True) for name in (e.name, slug, *e.aliases)]
        texts += [(doc, text, False) for text in asking.descriptions.get(slug, ())]
        if e.texts is not None:
            texts.append((doc, e.texts.what, False))
    for slug, a in articles.items():
        doc = ("article", slug)
        texts += [(doc, text, False) for text in (a.title, *a.questions, a.summary)]
    for topic, examples in asking.topics.items():
        texts += [(("none", topic), text, False) for text in examples]

    docs = tuple(dict.fromkeys(doc for doc, _, _ in texts))
    number = {doc: i for i, doc in enumerate(docs)}
    cut = [(number[doc], tuple(wording.tokens(text)), name) for doc, text, name in texts]
    holders: dict[str, set[int]] = {}
    for doc_number, tokens, _ in cut:
        for token in tokens:
            holders.setdefault(token, set()).add(doc_number)
    mass = {t: math.log(1 + len(docs) / (0.5 + len(held))) ** 2 for t, held in holders.items()}
    passages = tuple(
        _Passage(n, sum(mass[t] for t in set(tokens)), name, frozenset(_pairs(tokens)), tokens)
        for n, tokens, name in dict.fromkeys(cut)
        if tokens
    )
    postings: dict[str, list[int]] = {}
    for i, p in enumerate(passages):
        for token in set(p.tokens):
            postings.setdefault(token, []).append(i)
    known: Counter[str] = Counter(w for _, text, _ in texts for w in words_of(text))
    known.update(w for line in asking.same for w in line)
    known.update(asking.quiet)
    return Index(
        wording=wording,
        spelling=Spelling(known),
        asking=asking,
        exercises=exercises,
        docs=docs,
        passages=passages,
        postings={t: tuple(at) for t, at in postings.items()},
        holders={t: frozenset(held) for t, held in holders.items()},
        mass=mass,
        strange=math.log(1 + len(docs) / 1.5) ** 2,
        refuse=tuple(tuple(words_of(r)) for r in asking.refuse),
    )


def find(index: Index, text: str) -> Found:
    """What answers ``text``, and the nearest others."""
    said = words_of(text)
    if not said:
        return Found(kind="none", key=None, score=0.0)
    asked = _asked(index, text)
    ranked = _ranked(index, asked)
    near = tuple(index.docs[n][1] for n, _ in ranked if index.docs[n][0] != "none")
    if any(_stands_in(phrase, said) for phrase in index.refuse):
        return Found(kind="none", key=None, score=0.0, also=near[:3])
    wished = _wished(index, said, ranked)
    if wished:
        return Found(kind="exercise", key=wished[0], score=0.7, also=wished[1:4])
    if not ranked:
        return Found(kind="none", key=None, score=0.0)
    (first, score), score_shown = ranked[0], round(min(ranked[0][1], 1.0), 3)
    kind, key = index.docs[first]
    if kind == "none" or score < _ENOUGH:
        return Found(kind="none", key=None, score=score_shown if kind != "none" else 0.0, also=near[:3])
    return Found(kind=kind, key=key, score=score_shown, also=tuple(k for k in near if k != key)[:3])


def _asked(index: Index, text: str) -> dict[str, float]:
    """The tokens of a question with what each counts for, from 0 to 1; slips are put right."""
    out: dict[str, float] = {}
    for word in index.wording.spoken(text):
        token = index.wording.token(word)
        if token in index.mass:
            out[token] = 1.0
            continue
        mended = [index.wording.token(w) for w in index.spelling.mended(word) if w not in index.asking.quiet]
        for token_ in mended:
            if token_ in index.mass:
                out.setdefault(token_, _MENDED)
        if not any(t in index.mass for t in mended):
            out[token] = 1.0
    return out


def _ranked(index: Index, asked: Mapping[str, float]) -> list[tuple[int, float]]:
    """Answers by how near they are, best first: (number of the answer, score)."""
    whole = sum(index.mass.get(t, index.strange) for t in asked)
    if not whole:
        return []
    hits: dict[int, float] = {}
    covered: dict[int, float] = {}
    for token, share in asked.items():
        worth = index.mass.get(token, 0.0) * share
        for i in index.postings.get(token, ()):
            hits[i] = hits.get(i, 0.0) + worth
        for n in index.holders.get(token, ()):
            covered[n] = covered.get(n, 0.0) + worth
    pairs = frozenset(_pairs(tuple(asked)))
    best: dict[int, float] = {}
    for i, hit in hits.items():
        p = index.passages[i]
        recall, precision = hit / whole, hit / p.mass
        if p.name:
            score = recall ** (1 - _NAME_FULL) * precision**_NAME_FULL
        else:
            score = recall**0.82 * precision**0.18
        if pairs and p.pairs:
            score += 0.06 * len(pairs & p.pairs) / len(pairs)
        if score > best.get(p.doc, 0.0):
            best[p.doc] = score
    scores = [(n, _BEST * s + _WHOLE * covered[n] / whole) for n, s in best.items()]
    return sorted(scores, key=lambda pair: (-pair[1], index.docs[pair[0]]))


def _wished(index: Index, said: list[str], ranked: list[tuple[int, float]]) -> tuple[str, ...]:
    """Exercises for a wish: nothing but muscles, kit and words of wishing, and no name that fits as it is."""
    words = index.asking
    wish, without = words.wish.get("ask", ()), words.wish.get("without", ())
    stretch = words.wish.get("stretch", ())
    muscles: list[str] = []
    have: list[str] = []
    lack: list[str] = []
    asks, stretches, denied = False, False, False
    for word in said:
        token = index.wording.token(word)
        if word in without:
            denied = True
        elif word in stretch:
            stretches = True
        elif token in words.muscles and not denied:
            muscles += words.muscles[token]
        elif token in words.kit:
            (lack if denied else have).extend(words.kit[token])
        elif word in wish:
            asks = True
        elif word not in words.quiet:
            return ()
    if not muscles or not (asks or stretches or have or lack):
        return ()
    if ranked and not lack and not ({"something", "anything", "exercises"} & set(said)) and ranked[0][1] > 0.8:
        return ()
    fitting = []
    for slug, e in index.exercises.items():
        things = {thing for alternative in e.equipment for thing in alternative}
        rank = next((i for i, m in enumerate(muscles) if m in e.primary), None)
        if rank is None or (stretches != (e.pattern == "mobility")):
            continue
        if lack and not any(not _touches(alternative, lack) for alternative in e.equipment):
            continue
        if have and not _touches(things, have):
            continue
        fitting.append((rank, e.primary.index(muscles[rank]), not e.seed, e.level, len(e.primary), slug))
    return tuple(slug for *_, slug in sorted(fitting))


def _touches(things: Iterable[str], named: Iterable[str]) -> bool:
    """Whether one of ``things`` is among ``named``; "machine" names every machine."""
    return any(t == name or (name == "machine" and t.startswith("machine")) for t in things for name in named)


def _pairs(tokens: tuple[str, ...]) -> list[tuple[str, str]]:
    return list(pairwise(tokens))


def _stands_in(phrase: tuple[str, ...], said: list[str]) -> bool:
    width = len(phrase)
    return any(tuple(said[i : i + width]) == phrase for i in range(len(said) - width + 1))
