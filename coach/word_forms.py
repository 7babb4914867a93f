"""Other forms of an exercise's name: one and many, "press up" for "push up", "one leg" for "single leg", "splitsquat".

Rule: a form that is made here never takes the place of a phrase that content has, and one that two exercises would
have is of neither (coach/vocabulary.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

Phrase = tuple[str, ...]

#: Nouns of movement: a name that ends in one of them, or of ``_UPS``, has a plural that means nothing else.
_MOVES = frozenset(
    "abduction adduction balance bound bridge burpee carry chop circle clam climber crunch curl deadlift dip drill "
    "drop extension flexion fly get hinge hold hop hypers jump kick kickback lift lower lunge march nordic "
    "pogo plank press pull pulldown pullover pullthrough pushdown raise reach rock rollout rotation row rdl scrunch "
    "shrug slam slide slider sprint squat squeeze stretch swing tap throw thrust thruster tuck twist up walk walkout "
    "woodchop board dog skip crawl hang pullup pushup pressup chinup situp stepup stepdown pose push".split()
)
#: Names of two words end so: "push up", "step down", "pull apart", "get up".
_UPS = frozenset("up down apart out over through in off".split())
#: Words that stand for others, wherever they begin or go through a name.
_SAME: tuple[tuple[Phrase, tuple[Phrase, ...]], ...] = (
    (("single", "leg"), (("one", "leg"), ("sl",), ("single", "legged"), ("one", "legged"), ("1", "leg"))),
    (("single", "arm"), (("one", "arm"), ("sa",), ("1", "arm"), ("single", "armed"))),
    (("push", "up"), (("press", "up"), ("pushup",), ("pressup",))),
    (("push", "ups"), (("press", "ups"), ("pushups",), ("pressups",))),
    (("pull", "up"), (("pullup",),)),
    (("pull", "ups"), (("pullups",),)),
    (("dumbbell",), (("db",),)),
    (("kettlebell",), (("kb",),)),
    (("barbell",), (("bb",),)),
)


def forms(name: Phrase) -> Iterator[Phrase]:
    """Other forms of ``name``, which has at least two words.

    >>> sorted(" ".join(f) for f in forms(("single", "leg", "bridge")) if f[0] == "single")
    ['single leg bridges', 'single legged bridge', 'single legged bridges']
    >>> sorted(" ".join(f) for f in forms(("back", "squat")))
    ['back squats', 'backsquat', 'backsquats']
    """
    for one in (name, *_respelled(name)):
        if one != name:
            yield one
        other = _number(one)
        if other is not None:
            yield other
            yield from (("".join(form),) for form in (one, other) if _glues(form))


#: Letters of a name of two words written as one that is hardly another word ("barrow").
_GLUED = 8


def _glues(name: Phrase) -> bool:
    """Whether a name is of two words that are also written as one: "backsquat", "calfraises"."""
    return len(name) == 2 and "".join(name).isalpha() and min(map(len, name)) > 2 and len("".join(name)) >= _GLUED


def _respelled(name: Phrase) -> Iterator[Phrase]:
    for said, others in _SAME:
        for at in range(len(name) - len(said) + 1):
            if name[at : at + len(said)] == said:
                for other in others:
                    yield (*name[:at], *other, *name[at + len(said) :])


def _number(name: Phrase) -> Phrase | None:
    """The name as many where it is one, and the other way round; None where its last word is no movement."""
    *rest, last = name
    one = _one(last)
    if one not in _MOVES and not (one in _UPS and len(name) > 1):
        return None
    return (*rest, one if one != last else _many(last))


def _one(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _many(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("ch", "sh", "ss", "x")) else "s")


def more(names: Mapping[Phrase, str], taken: Iterable[Phrase]) -> dict[Phrase, str]:
    """What the other forms of ``names`` (phrase → slug) stand for, without those that are ``taken`` or have two."""
    known = set(taken)
    out: dict[Phrase, str | None] = {}
    for name, slug in names.items():
        if len(name) < 2:
            continue
        for form in forms(name):
            if form not in known and out.setdefault(form, slug) != slug:
                out[form] = None
    return {form: slug for form, slug in out.items() if slug is not None}
