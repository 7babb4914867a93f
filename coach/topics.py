"""A second opinion on a question, by the weight of all its words: which article it is for, or that it is none of ours.

The search (coach/questions.py) knows an answer by the words that the answer uses; people ask in words of their own. A
linear classifier learns those from questions of content (content/topics). It is heard beside the search, the less the
surer that is; how strange the question is to the shelf decides whether either may answer.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coach.askable import Found, Index, Themes
from coach.classifier import EXERCISE, NONE, features
from coach.themes import marks_of, themes_in
from coach.wording import words_of

_SURE = 0.65  #: from this score on the search is believed …
_SURER = 0.8  #: … and from this one also where the weights know better:
_KNOW_BETTER, _HARDLY = 0.7, 0.15  #: something else is as likely as this, and what was found no likelier than this
_STRANGER = -0.8  #: where the search is sure, a question may be as strange as this …
_NAMED, _NAMED_STRANGER = 0.9, 0.5  #: … and where it is as sure as of a whole name, as strange as this …
AT_HOME = -2.3  #: … else no stranger than this
_BY_TOPICS = 0.6  #: what the weights' odds of being nobody's of ours count for …
_BY_WORDS = 0.5  #: … and those by the words that are no word of the shelf (elsewhere.foreign) …
_NEARNESS = 1.1  #: … what the nearest of the shelf takes from it …
_FEW_WORDS = 0.17  #: … what each word adds that a question has fewer than …
_MANY_WORDS = 8
_OTHERS_FIRST = 0.15  #: … and what it adds that a topic of others is nearest
_MOST = 5.0  #: odds count for no more than this, in either direction: nothing is told by words for certain
_OPINION = 0.75  #: what the weights count for beside the search
_KNOWN = 0.5  #: of its words so many have to be known, or the question is in another language

Ranked = Sequence[tuple[int, float]]


def topical_marks(themes: Themes, text: str) -> frozenset[str]:
    """What of a question tells its topic: its words, their beginnings, pairs of them, and what they are about."""
    said = words_of(text)
    return _marks(said, themes_in(themes, said))


def _marks(said: Sequence[str], about: Sequence[frozenset[str]]) -> frozenset[str]:
    return frozenset(features(said) | marks_of(about))


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the weights make of a question: how likely it is for each article, an exercise or none; and how strange."""

    shares: Mapping[str, float]  #: empty where too few of its words are known
    strange: float  #: in odds


def opinion(index: Index, text: str, unheard: float, ranked: Ranked) -> Opinion:
    """What the weights make of ``text``, the answers to which are ``ranked`` by the search.

    ``unheard``: how likely it is none of ours by words that are none of the shelf's (elsewhere.foreign).
    """
    shares = _shares(index, text)
    return Opinion(shares, _strange(index, text, shares.get(NONE, 0.0), unheard, ranked) if shares else 0.0)


def weighed(index: Index, told: Opinion, found: Found, ranked: Ranked) -> Found:
    """What answers a question after all, where the search has ``found`` this among the ``ranked``."""
    shares, strange = told.shares, told.strange
    if not shares:
        return found
    sure = _believed(found, shares)
    bound = _NAMED_STRANGER if sure and found.score >= _NAMED else _STRANGER if sure else AT_HOME
    if strange > bound:
        return Found(kind="none", key=None, score=0.0, also=_nearest(found))
    if sure:
        return found
    scores = _scores(index, shares, ranked)
    (kind, key), score = max(scores.items(), key=lambda pair: (pair[1], pair[0]), default=(("none", ""), 0.0))
    if kind == "none":
        return found
    also = tuple(k for k in _nearest(found) if k != key)
    return Found(kind="exercise" if kind == EXERCISE else "article", key=key, score=round(score, 3), also=also)


def _believed(found: Found, shares: Mapping[str, float]) -> bool:
    """Whether what the search has found answers whatever else the weights make of the question."""
    if found.kind == "none" or found.score < _SURE:
        return False
    if found.wished or found.score >= _SURER:
        return True
    most = max(share for label, share in shares.items() if label != NONE)
    return most < _KNOW_BETTER or shares.get(_label(found.kind, found.key or ""), 0.0) > _HARDLY


def _strange(index: Index, text: str, share: float, unheard: float, ranked: Ranked) -> float:
    """How strange a question is to the shelf, in odds; ``share``: how likely the weights find it nobody's of ours."""
    nearest = next((score for n, score in ranked if index.docs[n][0] != NONE), 0.0)
    others = bool(ranked) and index.docs[ranked[0][0]][0] == NONE
    few = max(_MANY_WORDS - len(words_of(text)), 0)
    told = _BY_TOPICS * _odds(share) + _BY_WORDS * _odds(unheard)
    return told + _FEW_WORDS * few + _OTHERS_FIRST * others - _NEARNESS * nearest


def _odds(share: float) -> float:
    """The logarithm of the odds of a share, within bounds; two opinions are added up as such."""
    least = 1 / (1 + math.exp(_MOST))
    held = min(max(share, least), 1 - least)
    return math.log(held / (1 - held))


def _label(kind: str, key: str) -> str:
    """What the weights call an answer."""
    return EXERCISE if kind == EXERCISE else key


def _shares(index: Index, text: str) -> dict[str, float]:
    """How likely the question is for each article, an exercise, or none; empty where too few of its words are known."""
    topic = index.asking.topic
    said = words_of(text)
    about = themes_in(index.themes, said)
    known = sum(bool(themes) or word in topic.weights for word, themes in zip(said, about, strict=True))
    return likely(index, said, about) if said and known >= _KNOWN * len(said) else {}


def likely(index: Index, said: Sequence[str], about: Sequence[frozenset[str]] | None = None) -> dict[str, float]:
    """How likely a question is for each article, an exercise, or none, by its words and what they are ``about``."""
    return index.asking.topic.likely(_marks(said, themes_in(index.themes, said) if about is None else about))


def _scores(index: Index, shares: Mapping[str, float], ranked: Ranked) -> dict[tuple[str, str], float]:
    """Of each article, and of the exercise that is ranked first, what search and weights give it between them."""
    searched: dict[tuple[str, str], float] = {}
    for number, score in ranked:
        kind, key = index.docs[number]
        if kind == "article" or (kind == EXERCISE and not any(k == EXERCISE for k, _ in searched)):
            searched.setdefault((kind, key), score)
    told = {("article", label): 0.0 for label in shares if label not in (NONE, EXERCISE)}
    return {
        (kind, key): (score + _OPINION * shares.get(_label(kind, key), 0.0)) / (1 + _OPINION)
        for (kind, key), score in (told | searched).items()
    }


def _nearest(found: Found) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*((found.key,) if found.key else ()), *found.also)))[:3]
