"""A movement named with what is wanted in its place: "instead of push-ups", "a gentler plank", "lunges too easy, next?"

Rule: it is named whole, and the turns are words of content/asking. The search would weigh "what" and "of" with the name
and find an article on why one does anything at all. Kit that is broken or gone, and a word for what now, wish for
something in its movement's place as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from coach.askable import Found, Index, Turn
from coach.classifier import EXERCISE, NONE
from coach.library import ALWAYS_THERE, Exercise
from coach.named import Named, named
from coach.topics import likely

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
    limbs, ease = (frozenset(index.asking.turns.get(key, ())) for key in ("limbs", "ease"))
    for (*words, last), turn in index.turns:
        slot = last == _SLOT
        phrase = tuple(words if slot else (*words, last))
        if phrase[0] not in said:
            continue
        for at in range(len(said) - len(phrase) + 1):
            if tuple(said[at : at + len(phrase)]) != phrase:
                continue
            after = list(said[at + len(phrase) :])
            slug = _slug(index, after, at_once=True)
            if (slug is None and limbs.intersection(after[:1])) or ease.intersection(said[max(at - 1, 0) : at]):
                continue  # "swap legs" tells of a movement, and what makes "running easier" is no gentler form
            follows = slot or (after[:1] and after[0] in _OPENS)
            while slug is None and after and after[0] in _LINKS:
                after.pop(0)
                slug = _slug(index, after, at_once=True)
            if slug is None and not follows:
                slug = _slug(index, said[:at]) or _slug(index, after)
            if slug is not None:
                return turn, slug
    return None


def found_in_place(index: Index, said: Sequence[str], whole: Named | None) -> Found | None:
    """The answer to a question for what stands in for a movement; None where it is no such question.

    It is the first that does, or the movement itself where there is none; ``whole``: what is named in ``said``.
    """
    if whole is None:
        return None
    asked = stands_in_place(index, said)
    if (asked is None or asked[0] != "instead") and _gone(index, said, whole):
        asked = ("instead", whole.slug)
    if asked is None:
        return None
    shares = likely(index, said)
    turn, slug = asked
    if shares.get(NONE, 0.0) > _OTHERS_WORDS or (turn == "easier" and _for_an_article(shares)):
        return None
    key, *others = _in_place_of(index.exercises, slug, turn)
    return Found(kind="exercise", key=key, score=_ENOUGH, also=tuple(others[:_OTHERS]), turn=turn, named=slug)


def _gone(index: Index, said: Sequence[str], whole: Named) -> bool:
    """Whether a movement's kit is broken or gone, and something else is wished for: "leg press is bust, ideas?"."""
    words = index.asking.turns
    now_what = words.get("now_what", ())
    if not any(f" {phrase} " in f" {' '.join(said)} " for phrase in now_what):
        return False
    little, kit = words.get("little", ()), words.get("kit", ())
    behind = whole.at + len(whole.name)
    marked = [*said[: whole.at], _SLOT, *said[behind:]]
    slots = [_SLOT if w in kit or index.wording.token(w) in index.kit else w for w in marked if w not in little]
    told = " ".join(word for word, _ in groupby(slots))
    return any(f" {phrase} " in f" {told} " for phrase in words.get("gone", ()))


def _for_an_article(shares: Mapping[str, float]) -> bool:
    """Whether it is an article that is asked for, all but surely: "how do strong calves make running easier"."""
    most = max((share for label, share in shares.items() if label not in (NONE, EXERCISE)), default=0.0)
    return most > _ARTICLES_WORDS and shares.get(EXERCISE, 0.0) < _HARDLY


def _slug(index: Index, words: Sequence[str], *, at_once: bool = False) -> str | None:
    found = named(index, words, at_once=at_once)
    return found.slug if found else None


def _in_place_of(exercises: Mapping[str, Exercise], slug: str, turn: Turn) -> list[str]:
    """What stands in for an exercise, the nearest first; itself before that where there is no easier or harder form."""
    e, alike = exercises[slug], _alike(exercises, slug, turn)
    ladder = {"instead": alike, "easier": e.regressions, "harder": e.progressions}[turn]
    return alike if any(s in exercises for s in ladder) else [slug, *alike]


def _alike(exercises: Mapping[str, Exercise], slug: str, turn: Turn) -> list[str]:
    """What leads on from an exercise: its easier or harder forms first, then what is of its kind.

    Where something is wanted instead, what does without its kit comes first, for that may be what is missing; and what
    trains none of its muscles last.
    """
    e = exercises[slug]
    ladder = (*e.progressions, *e.regressions) if turn == "harder" else (*e.regressions, *e.progressions)
    kin = sorted((o for o in exercises.values() if o.pattern == e.pattern), key=lambda o: (o.level, o.impact, o.slug))
    found = [s for s in dict.fromkeys((*ladder, *(o.slug for o in kin))) if s != slug and s in exercises]
    if turn != "instead":
        return found
    kit = frozenset.intersection(*e.equipment) - ALWAYS_THERE if e.equipment else frozenset[str]()

    def farness(other: str) -> tuple[bool, bool]:
        o = exercises[other]
        needs_it = bool(kit) and all(kit & things for things in o.equipment)
        return other not in ladder and set(e.primary).isdisjoint(o.primary), needs_it

    return sorted(found, key=farness)
