"""A second opinion on a question, by the weight of all its words: which article it is for, or that it is none of ours.

The search (coach/questions.py) knows an answer by the words that the answer uses; people ask in words of their own. A
linear classifier learns those from questions of content (content/topics). It is heard beside the search, the less the
surer that is; how strange the question is to the shelf decides whether either may answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from coach.askable import Found, Index
from coach.classifier import NONE, features
from coach.elsewhere import foreign
from coach.wording import words_of

EXERCISE = "exercise"  #: the label of what the page of an exercise answers
_SURE = 0.65  #: from this score on the search is believed …
_STRANGER = 0.25  #: … unless the question is stranger than this;
_AT_HOME = 0.03  #: else it may be no stranger than this
_STRANGE_WORDS = 0.5  #: what being none of the coach's by its words (elsewhere.foreign) counts towards strangeness …
_NEARNESS = 0.6  #: … what the nearest of the shelf takes from it …
_FEW_WORDS = 0.02  #: … what each word adds that a question has fewer than …
_MANY_WORDS = 8
_OTHERS_FIRST = 0.2  #: … and what it adds that a topic of others is nearest
_OPINION = 0.5  #: what the weights count for beside the search
_KNOWN = 0.5  #: of its words so many have to be known, or the question is in another language

Ranked = Sequence[tuple[int, float]]


def topical_marks(text: str) -> frozenset[str]:
    """What of a question tells its topic: its words, their beginnings, and pairs of them."""
    return frozenset(features(words_of(text)))


def weighed(index: Index, text: str, found: Found, ranked: Ranked) -> Found:
    """What answers ``text`` after all, where the search has ``found`` this among the ``ranked``."""
    shares = _shares(index, text)
    if not shares:
        return found
    strange = _strange(index, text, shares.get(NONE, 0.0), ranked)
    sure = found.kind != "none" and found.score >= _SURE
    if strange > (_STRANGER if sure else _AT_HOME):
        return Found(kind="none", key=None, score=0.0, also=_nearest(found))
    if sure:
        return found
    scores = _scores(index, shares, ranked)
    (kind, key), score = max(scores.items(), key=lambda pair: (pair[1], pair[0]), default=(("none", ""), 0.0))
    if kind == "none":
        return found
    also = tuple(k for k in _nearest(found) if k != key)
    return Found(kind="exercise" if kind == EXERCISE else "article", key=key, score=round(score, 3), also=also)


def _strange(index: Index, text: str, share: float, ranked: Ranked) -> float:
    """How strange a question is to the shelf, around 0; ``share``: how likely the weights find it nobody's of ours."""
    nearest = next((score for n, score in ranked if index.docs[n][0] != NONE), 0.0)
    others = bool(ranked) and index.docs[ranked[0][0]][0] == NONE
    few = max(_MANY_WORDS - len(words_of(text)), 0)
    words = _STRANGE_WORDS * foreign(index, text) + _FEW_WORDS * few
    return share + words + _OTHERS_FIRST * others - _NEARNESS * nearest


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
        (kind, key): (score + _OPINION * shares.get(EXERCISE if kind == EXERCISE else key, 0.0)) / (1 + _OPINION)
        for (kind, key), score in (told | searched).items()
    }


def _nearest(found: Found) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*((found.key,) if found.key else ()), *found.also)))[:3]
