"""A second opinion on a question, by the weight of all its words: which article it is for, or that it is none of ours.

The search (coach/questions.py) knows an answer by the words that the answer uses; people ask in words of their own. A
linear classifier learns those from questions of content (content/topics), and is heard where the search finds nothing
near enough, or where what it finds is all but surely none of ours.
"""

from __future__ import annotations

from collections.abc import Sequence

from coach.askable import Found, Index
from coach.classifier import NONE, features
from coach.elsewhere import foreign
from coach.wording import words_of

EXERCISE = "exercise"  #: the label of what the page of an exercise answers
_STRANGER = 0.8  #: from this share on a question is turned away, whatever the search has found …
_AT_HOME = 0.2  #: … and up to this one it may be answered though the search found nothing near enough;
_STRANGE_WORDS = 0.2  #: words that the shelf does not know (elsewhere.foreign) count so much towards it
_NEAR = 0.39  #: the least that search and weights have to give an answer between them, half and half
_KNOWN = 0.5  #: of its words so many have to be known, or the question is in another language

Ranked = Sequence[tuple[int, float]]


def topical_marks(text: str) -> frozenset[str]:
    """What of a question tells its topic: its words, their beginnings, and pairs of them."""
    return frozenset(features(words_of(text)))


def weighed(index: Index, text: str, found: Found, ranked: Ranked) -> Found:
    """What answers ``text`` after all, where the search has ``found`` this among the ``ranked``; else ``found``."""
    shares = _shares(index, text)
    if not shares:
        return found
    if found.kind != "none":
        stranger = shares.get(NONE, 0.0) > _STRANGER
        return Found(kind="none", key=None, score=0.0, also=_nearest(found)) if stranger else found
    if shares.get(NONE, 0.0) + _STRANGE_WORDS * foreign(index, text) > _AT_HOME:
        return found
    scores = _scores(index, shares, ranked)
    (kind, key), score = max(scores.items(), key=lambda pair: (pair[1], pair[0]), default=(("none", ""), 0.0))
    if score < _NEAR:
        return found
    also = tuple(k for k in found.also if k != key)[:3]
    return Found(kind="exercise" if kind == EXERCISE else "article", key=key, score=round(score, 3), also=also)


def _shares(index: Index, text: str) -> dict[str, float]:
    """How likely the question is for each article, an exercise, or none; empty where too few of its words are known."""
    topic = index.asking.topic
    said = words_of(text)
    known = sum(word in topic.weights for word in said)
    return topic.likely(topical_marks(text)) if said and known >= _KNOWN * len(said) else {}


def _scores(index: Index, shares: dict[str, float], ranked: Ranked) -> dict[tuple[str, str], float]:
    """Of each article, and of the exercise that is ranked first, what search and weights give it between them."""
    searched: dict[tuple[str, str], float] = {}
    for number, score in ranked:
        kind, key = index.docs[number]
        if kind == "article" or (kind == EXERCISE and not any(k == EXERCISE for k, _ in searched)):
            searched.setdefault((kind, key), score)
    told = {("article", label): 0.0 for label in shares if label not in (NONE, EXERCISE)}
    return {
        (kind, key): (score + shares.get(EXERCISE if kind == EXERCISE else key, 0.0)) / 2
        for (kind, key), score in (told | searched).items()
    }


def _nearest(found: Found) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*((found.key,) if found.key else ()), *found.also)))[:3]
