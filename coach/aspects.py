"""A movement named, and asked about itself: how it goes, how much of it, where it is felt, what it is for.

Rule: what is named whole is meant. An article that treats the same of all movements ("how long should one hold it")
gives way to the movement's page; one of another matter, such as a race or a pregnancy, does not where it is likely.
"""

from __future__ import annotations

from collections.abc import Sequence

from coach.askable import Aspect, Found, Index
from coach.classifier import EXERCISE, NONE
from coach.named import Named
from coach.themes import themes_in
from coach.topics import AT_HOME, Opinion, Ranked
from coach.wording import stem, words_of

_ENOUGH = 0.9  #: how sure such a question is
_RIVAL = 0.4  #: from here on an article of another matter is meant
_OTHERS_WORDS, _STRANGER = 0.5, 0.1  #: from here on it is more likely nobody's of ours: "a plank for the shed"
_NEAR = 3
_POSSIBLE = 0.1  #: from here on the article of a part is preferred to that of the whole …
_LIFTING = "lifting"  #: … unless this is said, the theme of the whole
_SLOT = "_"  #: stands for the name
_PARTICLES = frozenset(("up", "off", "out", "down"))  #: "push up", "step up": names that are anybody's words as well


def of_itself(
    index: Index, said: Sequence[str], whole: Named | None, found: Found, ranked: Ranked, told: Opinion
) -> Found:
    """The page of the movement that is named ``whole``, if it is asked about itself; else what was ``found``."""
    if whole is None or found.wished or not told.shares or not _surely(index, whole):
        return found
    kind = _is_kind(index, whole)
    aspects = _asked(index, said, whole, kind)
    if told.shares.get(NONE, 0.0) > _OTHERS_WORDS or told.strange > (AT_HOME if kind else _STRANGER):
        return found
    if found.kind == EXERCISE and not _of_its_name(index, found, whole):
        if not aspects or not set(index.asking.asks_for).intersection(said):
            return found  # what is said beside a name describes: "split squat, rear foot raised" is another
    elif kind and not aspects:
        return found
    general = _of_other_parts(index, said, whole).union(*(a.general if kind else a.general | a.own for a in aspects))
    if any(share > _RIVAL for label, share in told.shares.items() if label not in (NONE, EXERCISE, *general)):
        return found
    key = _meant(index, said, whole, ranked)
    also = tuple(k for k in (found.key, *found.also) if k and k != key)[:_NEAR]
    return found if key == found.key else Found(kind="exercise", key=key, score=_ENOUGH, also=also)


def described(index: Index, said: Sequence[str], found: Found, ranked: Ranked, told: Opinion) -> Found:
    """The nearest movement, where it is a movement that is described: "the exercise where I lie on my stomach …"."""
    if found.kind == EXERCISE or not told.shares or told.strange > AT_HOME or not _holds(said, index.asking.described):
        return found
    near = [index.docs[n] for n, _ in ranked if index.docs[n][0] != NONE]
    key = next((slug for kind, slug in near if kind == EXERCISE), None)
    if key is None:
        return found
    score = next(score for n, score in ranked if index.docs[n][1] == key)
    also = tuple(slug for _, slug in near if slug != key)[:_NEAR]
    return Found(kind="exercise", key=key, score=round(min(score, 1.0), 3), also=also)


def of_a_part(index: Index, said: Sequence[str], found: Found, told: Opinion) -> Found:
    """The article of the part of the body that is asked about, not the one on strength work as such.

    So it is where the weights hold the part possible: "do abs make you run better".
    """
    if found.kind != "article" or found.key != index.asking.whole:
        return found
    about = frozenset[str]().union(*themes_in(index.themes, said))
    parts = [part.article for part in index.asking.areas if part.theme in about]
    if len(parts) != 1 or _LIFTING in about or told.shares.get(parts[0], 0.0) < _POSSIBLE:
        return found
    also = tuple(k for k in (found.key, *found.also) if k != parts[0])[:_NEAR]
    return Found(kind="article", key=parts[0], score=found.score, also=also)


def _surely(index: Index, whole: Named) -> bool:
    """Whether the name is one: no word of everybody's, and its last word said itself, not meant: "a missed session"."""
    if whole.name in index.loose and not (len(whole.name) > 1 and whole.last.endswith("s")):
        return False  # "good morning", but not "good mornings"
    e = index.exercises[whole.slug]
    heads = {stem(words_of(name)[-1]) for name in (e.name, e.slug, *e.aliases, *index.asking.nicknames.get(e.slug, ()))}
    return stem(whole.last) in heads


def _is_kind(index: Index, whole: Named) -> bool:
    """Whether the name is one of many movements', or often none: articles treat "squats", and one does "step up"."""
    if len(whole.name) == 1:
        others = (names for slug, names in index.names_of.items() if slug != whole.slug)
        return any(whole.name[0] in name for names in others for name in names)
    return len(whole.name) == 2 and whole.last in _PARTICLES


def _of_its_name(index: Index, found: Found, whole: Named) -> bool:
    """Whether what was found goes by a part of the name: the calf raise, where a single-leg calf raise is named."""
    names = index.names_of.get(found.key or "", ())
    return whole.name not in names and any(len(name) > 1 and set(name) < set(whole.name) for name in names)


def _of_other_parts(index: Index, said: Sequence[str], whole: Named) -> frozenset[str]:
    """The articles of parts of the body that the movement is not for."""
    about = frozenset[str]().union(*themes_in(index.themes, said[whole.at : whole.at + len(whole.name)]))
    focus = index.exercises[whole.slug].focus
    return frozenset(p.article for p in index.asking.areas if p.focus != focus and p.theme not in about)


def _asked(index: Index, said: Sequence[str], whole: Named, kind: bool) -> list[Aspect]:
    """What is asked of the movement."""
    behind = whole.at + len(whole.name)
    between = index.asking.between
    marked = [w for w in (*said[: whole.at], _SLOT, *said[behind:]) if w not in between]
    return [
        aspect
        for aspect in index.asking.aspects
        if (aspect.of_kinds or not kind) and _holds(marked, aspect.phrases) and not _holds(marked, aspect.unless)
    ]


def _meant(index: Index, said: Sequence[str], whole: Named, ranked: Ranked) -> str:
    """The movement that is named, or the kind of it that the search finds nearest: "a lunge to the side"."""
    nearest = next((index.docs[n][1] for n, _ in ranked if index.docs[n][0] == EXERCISE), whole.slug)
    if nearest == whole.slug:
        return nearest
    tokens = set(map(index.wording.token, said))
    kinds = map(set, index.names_of.get(nearest, ()))
    return nearest if any(set(whole.name) < kind <= tokens for kind in kinds) else whole.slug


def _holds(said: Sequence[str], phrases: Sequence[str]) -> bool:
    """Whether one of ``phrases`` stands in ``said``."""
    text = f" {' '.join(said)} "
    return any(f" {phrase} " in text for phrase in phrases)
