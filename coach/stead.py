"""A movement named with what is wanted in its place: "instead of push-ups", "a gentler plank", "lunges too easy, next?"

Rule: it is named whole, and the turns are words of content/asking; what is meant is its own page, from where its
easier and harder forms and its alternatives lead on. The search would weigh "what" and "of" with the name and find an
article on why one does anything at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coach.askable import Found, Index, Turn
from coach.classifier import EXERCISE, NONE, features
from coach.library import Exercise
from coach.themes import marks_of, themes_in

_ENOUGH = 0.9  #: how sure such a question is
_OTHERS = 3
_SLOT = "_"  #: ends a phrase that the name has to follow: "instead of _"
_OPENS = frozenset(("of", "to", "for"))  #: behind any phrase: the name has to follow these
_OTHERS_WORDS = 0.8  #: from here on a question is more likely nobody's of ours: "one row instead of four" in a table
_ARTICLES_WORDS, _HARDLY = 0.9, 0.05  #: from here on it is an article's, unless an exercise is likelier than this
_LINKS = frozenset(("a", "an", "the", "of", "for", "to", "my", "those", "these", "that", "this", "with", "doing", "do"))


def turns(asking: Mapping[str, Sequence[str]]) -> tuple[tuple[tuple[str, ...], Turn], ...]:
    """The phrases that ask for something in a movement's place, each with what it asks for, the longest first."""
    kinds: tuple[Turn, ...] = ("instead", "easier", "harder")
    found = [(tuple(phrase.split()), kind) for kind in kinds for phrase in asking.get(kind, ())]
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


def stands_in_place(index: Index, said: Sequence[str]) -> tuple[Turn, str] | None:
    """What is wanted in whose place: the turn, and the exercise that is named, behind the turn rather than before."""
    for (*words, last), turn in index.turns:
        slot = last == _SLOT
        phrase = tuple(words if slot else (*words, last))
        if phrase[0] not in said:
            continue
        for at in range(len(said) - len(phrase) + 1):
            if tuple(said[at : at + len(phrase)]) != phrase:
                continue
            after = list(said[at + len(phrase) :])
            follows = slot or (after[:1] and after[0] in _OPENS)
            slug = _named(index, after, at_once=True)
            while slug is None and after and after[0] in _LINKS:
                after.pop(0)
                slug = _named(index, after, at_once=True)
            if slug is None and not follows:
                slug = _named(index, said[:at]) or _named(index, after)
            if slug is not None:
                return turn, slug
    return None


def found_in_place(index: Index, said: Sequence[str]) -> Found | None:
    """The answer to a question for what stands in for a movement; None where it is no such question."""
    asked = stands_in_place(index, said)
    if asked is None:
        return None
    shares = index.asking.topic.likely(features(said) | marks_of(themes_in(index.themes, said)))
    turn, slug = asked
    if shares.get(NONE, 0.0) > _OTHERS_WORDS or (turn == "easier" and _for_an_article(shares)):
        return None
    others = tuple(_alike(index.exercises, slug, turn))[:_OTHERS]
    return Found(kind="exercise", key=slug, score=_ENOUGH, also=others, turn=turn)


def _for_an_article(shares: Mapping[str, float]) -> bool:
    """Whether it is an article that is asked for, all but surely: "how do strong calves make running easier"."""
    likely = max((share for label, share in shares.items() if label not in (NONE, EXERCISE)), default=0.0)
    return likely > _ARTICLES_WORDS and shares.get(EXERCISE, 0.0) < _HARDLY


def _named(index: Index, words: Sequence[str], *, at_once: bool = False) -> str | None:
    """The exercise whose whole name stands in ``words``, the longest first; ``at_once``: at their start."""
    tokens = [index.wording.token(_mended(index, w)) for w in words]
    best: tuple[int, str] | None = None
    for at in range(1 if at_once else len(tokens)):
        for name, slug in index.names.get(tokens[at], ()) if tokens else ():
            if tuple(tokens[at : at + len(name)]) == name and (best is None or len(name) > best[0]):
                best = (len(name), slug)
    return best[1] if best else None


def _mended(index: Index, word: str) -> str:
    """``word``, or the one that was meant where it is a slip of a single one."""
    if index.wording.token(word) in index.mass:
        return word
    meant = index.spelling.mended(word)
    return meant[0] if len(meant) == 1 else word


def _alike(exercises: Mapping[str, Exercise], slug: str, turn: Turn) -> list[str]:
    """What leads on from an exercise: its easier or harder forms first, then what is of its kind."""
    e = exercises[slug]
    ladder = (*e.progressions, *e.regressions) if turn == "harder" else (*e.regressions, *e.progressions)
    kin = sorted((o for o in exercises.values() if o.pattern == e.pattern), key=lambda o: (o.level, o.impact, o.slug))
    return [s for s in dict.fromkeys((*ladder, *(o.slug for o in kin))) if s != slug and s in exercises]
