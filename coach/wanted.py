"""A wish for any exercise that fits: by muscle, kit or what hurts; and how well one fits what is said beside.

Rule: a wish is made of such words and nothing else; one word more, and the question is looked up as it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from coach.askable import Index, stands_in
from coach.library import Exercise, Region
from coach.patterns import Pattern
from coach.wording import plain, words_of

WISHED = 12  #: exercises that are told of those that fit a wish
_SURE = 0.8  #: above this score a question is no wish but names what it means
_SIDES: Mapping[str, int] = {"one": 1, "each": 1, "two": 2}
_LIMBS = frozenset(("leg", "foot", "arm", "hand", "side", "heel"))
_WRONG_SIDES = 0.9  #: what is left of a score where one leg is asked for and both work, or the other way round
_WRONG_KIT = 0.6  #: where the kit is needed that there is none of
_OTHER_KIT = 0.95  #: where none of the kit that is named is used
_NO_STRETCH = 0.87  #: where something tight is to be stretched, and it strengthens
#: No name is meant beside these.
_OPEN = frozenset(
    ("something", "anything", "exercises", "stronger", "strengthen", "loosen", "lengthen", "unlock", "limber")
)
_MAINLY = 2  #: what works more muscles than these works each of them by the way
_COUNTS = frozenset(("one", "two", "a", "some"))
_PARTICLES = frozenset(("off", "up", "out"))
_BAR = Pattern(r"\bpull ?up bars?\b")


def said_in(text: str) -> list[str]:
    """The words of a question, those of kit that is written in several put together."""
    return words_of(_BAR.sub("pullupbar", plain(text)))


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What a question says of the movement beside its words: one-sided or not, the kit it takes and does without."""

    sides: int | None
    have: frozenset[str]
    lack: frozenset[str]
    stretches: bool


def told(index: Index, text: str) -> Told:
    """What ``text`` says of sides and kit."""
    said = words_of(text)
    tokens = [index.wording.token(w) for w in said]
    sides: int | None = None
    for count, limb in pairwise(tokens):
        if count in _SIDES and limb in _LIMBS:
            sides = _SIDES[count]
    have: set[str] = set()
    lack: set[str] = set()
    denied = 0
    stretches = bool(set(said) & set(index.asking.wish.get("stretch", ())))
    for word, token in zip(said, tokens, strict=True):
        denied = 3 if word in index.asking.wish.get("without", ()) else denied - 1
        things = index.kit.get(token, ())
        (lack if denied > 0 else have).update(things)
    return Told(sides=sides, have=frozenset(have), lack=frozenset(lack), stretches=stretches)


def fit(index: Index, slug: str, said: Told) -> float:
    """How well an exercise fits what is said of sides and kit: 1, or a little less for each thing that does not."""
    e = index.exercises[slug]
    left = 1.0
    if said.sides is not None and e.unilateral != (said.sides == 1):
        left *= _WRONG_SIDES
    if said.lack and all(_touches(alternative, said.lack) for alternative in e.equipment):
        left *= _WRONG_KIT
    if said.have and not _touches({t for a in e.equipment for t in a}, said.have):
        left *= _OTHER_KIT
    if said.stretches and e.pattern != "mobility":
        left *= _NO_STRETCH
    return left


def asked_how(said: list[str]) -> list[str]:
    """The words without a "how do I", which asks for a way and for no judgement."""
    return said[2:] if said[:2] == ["how", "do"] else said


def topical(index: Index, said: list[str]) -> bool:
    """Whether the question asks for a judgement ("should I", "how often") rather than for a movement."""
    if tuple(said[:3]) == ("what", "can", "i") or (said[:2] == ["how", "do"] and said[3:4] == ["do"]):
        return False  # "what can I do with one kettlebell", "how do I do squats" ask for movements
    return any(stands_in(phrase, said) for phrase in index.topical)


def wished(index: Index, said: list[str], best: float) -> tuple[str, ...]:
    """Exercises for a wish: muscles, kit and words of wishing alone, and no name that fits as well as ``best``."""
    asked = _asked(index, said)
    if asked is not None and asked.muscles:
        open_wish = asked.lack or _OPEN & set(said)
        return () if best > _SURE and not open_wish else tuple(_fitting(index, asked))
    return _for_a_complaint(index, said)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Wish:
    """What is wished for."""

    muscles: tuple[str, ...]
    have: frozenset[str]
    lack: frozenset[str]
    asks: bool
    stretches: bool


def _asked(index: Index, said: list[str]) -> _Wish | None:
    """The wish that words make; None where one of them belongs to no wish, or where nothing is asked."""
    words = index.asking
    wish, without = words.wish.get("ask", ()), words.wish.get("without", ())
    stretch = words.wish.get("stretch", ())
    muscles: list[str] = []
    have: list[str] = []
    lack: list[str] = []
    asks, stretches, denied = False, False, False
    taken = 0
    for n, word in enumerate(said):
        token = index.wording.token(word)
        if n < taken:
            continue
        named = next((p for p in _named_together(index, said, n) if p in index.muscles), None)
        if named is not None and not denied:
            muscles += index.muscles[named]
            taken = n + named.count(" ") + 1
        elif n and word in _PARTICLES and said[n - 1] in stretch:
            continue  # "loosen off"
        elif word in without:
            denied = True
        elif token in _COUNTS and n + 1 < len(said) and index.wording.token(said[n + 1]) in index.kit:
            continue  # "one kettlebell"
        elif word in stretch:
            stretches = True
        elif token in index.muscles and not denied:
            muscles += index.muscles[token]
        elif token in index.kit:
            (lack if denied else have).extend(index.kit[token])
        elif word in wish or token in index.wishes:
            asks = True
        elif word not in words.quiet:
            return None
    if not (asks or stretches or have or lack):
        return None
    return _Wish(muscles=tuple(muscles), have=frozenset(have), lack=frozenset(lack), asks=asks, stretches=stretches)


def _named_together(index: Index, said: list[str], at: int) -> tuple[str, ...]:
    """The tokens of three and of two words from ``at`` on, as muscles are named: "hip flexors", "back of thigh"."""
    tokens = [index.wording.token(w) for w in said[at : at + 3]]
    return tuple(" ".join(tokens[:n]) for n in (3, 2) if len(tokens) >= n)


def _fitting(index: Index, asked: _Wish) -> list[str]:
    """The exercises for a wish, the plainest first."""
    muscles, have, lack = asked.muscles, asked.have, asked.lack
    fitting = []
    for slug, e in index.exercises.items():
        things = {thing for alternative in e.equipment for thing in alternative}
        rank = next((i for i, m in enumerate(muscles) if m in e.primary), None)
        if rank is None or (asked.stretches != (e.pattern == "mobility")):
            continue
        if lack and not any(not _touches(alternative, lack) for alternative in e.equipment):
            continue
        if have and not _touches(things, have):
            continue
        kitted = bool(lack) and all(alternative for alternative in e.equipment)
        without_it = bool(have) and not all(_touches(alternative, have) for alternative in e.equipment)
        by_the_way = len(e.primary) > _MAINLY
        plainness = (by_the_way, e.impact > 0, not e.seed, e.level, e.mode != "reps", -len(e.aliases), slug)
        fitting.append((kitted, without_it, rank, e.primary.index(muscles[rank]), *plainness))
    return [slug for *_, slug in sorted(fitting)]


def complaints(
    regions: Iterable[Region], exercises: Mapping[str, Exercise]
) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """What athletes call a region that hurts, in words, the longest first → the exercises that are done for it."""
    found = [
        (tuple(words_of(term)), tuple(s for s in (*r.isometric_first, *r.preferred_swaps) if s in exercises))
        for r in regions
        for term in r.lay_terms
    ]
    return tuple(sorted((f for f in found if f[1]), key=lambda f: -len(f[0])))


def _for_a_complaint(index: Index, said: list[str]) -> tuple[str, ...]:
    """What is done for a region that hurts, where a wish names one: "exercises for runners knee"."""
    for term, slugs in index.complaints:
        if term[0] not in said:
            continue
        width = len(term)
        at = next((n for n in range(len(said) - width + 1) if tuple(said[n : n + width]) == term), None)
        if at is None:
            continue
        opens = ["something"] if said[:3] == ["what", "can", "i"] else []
        asked = _asked(index, [*opens, *said[:at], *said[at + width :]])
        if asked is None or not asked.asks or asked.stretches:
            return ()
        kits = [index.exercises[s].equipment for s in slugs]
        return tuple(
            s
            for s, kit in zip(slugs, kits, strict=True)
            if (not asked.lack or any(not _touches(a, asked.lack) for a in kit))
            and (not asked.have or _touches({t for a in kit for t in a}, asked.have))
        )
    return ()


def _touches(things: Iterable[str], named: Iterable[str]) -> bool:
    """Whether one of ``things`` is among ``named``; "machine" names every machine, "*" whatever there is."""
    return any(name in (t, "*") or (name == "machine" and t.startswith("machine")) for t in things for name in named)
