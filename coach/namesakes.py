"""The exercises that a text names, with a mark in the place of each; and those that share a name ("all planks")."""

from __future__ import annotations

import re
from collections.abc import Mapping

from coach.library import TEXTS, Exercise, Library
from coach.once import of_people
from coach.patterns import Pattern

NAME = "§"  #: stands for the name of an exercise while the words around it are looked at
LONGEST_NAME = 6  #: words
_WORD = Pattern(r"[\w']+|[^\w\s']+")
_SPACED = Pattern(r" ([.,;:!?])")


def marked(library: Library, low: str) -> tuple[str, list[tuple[str, tuple[str, ...]]]]:
    """The text with a mark for each exercise that it names, and those exercises with the words they were named by."""
    text, said = _marked(library, low)
    return text, list(said)


@of_people(TEXTS)
def _marked(library: Library, low: str) -> tuple[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    words = _WORD.findall(low.replace("-", " "))
    out: list[str] = []
    said: dict[str, tuple[str, ...]] = {}
    at = 0
    heads = library.heads
    while at < len(words):
        word = words[at]
        longest = heads.get(word) or (1 if word.endswith("s") and stem(word) in heads else 0)
        if not longest:  # as nearly all
            out.append(word)
            at += 1
            continue
        for length in range(min(LONGEST_NAME, longest, len(words) - at), 0, -1):
            name = tuple(words[at : at + length])
            slug = library.names.get(name) or library.names.get((*name[:-1], stem(name[-1])))
            if slug is not None:
                out.append(NAME)
                said[slug] = name
                at += length
                break
        else:
            out.append(words[at])
            at += 1
    return _SPACED.sub(r"\1", " ".join(out)), tuple(said.items())


def kind(slug: str, said: tuple[str, ...], exercises: Mapping[str, Exercise]) -> tuple[str, ...]:
    """The exercises beside ``slug`` that go by the words it was called by: every lunge, every calf raise.

    ``exercises``: by their English names, whatever language they are shown in.
    """
    words = {stem(w) for w in said}
    may = ((s, e.name) for s, e in exercises.items() if s != slug and e.default is not None)
    if len(words) == 1:
        return tuple(s for s, name in may if {head(name)} == words)
    return tuple(s for s, name in may if words <= {stem(w) for w in re.findall(r"[a-z]+", name.lower())})


def head(name: str) -> str:
    """The word that says what an exercise is.

    >>> head("Side plank from knees"), head("Romanian deadlift")
    ('plank', 'deadlift')
    """
    plain = re.split(r" \(| from | to | on | with | against | off ", name.lower())[0]
    return stem(plain.replace("-", " ").split()[-1])


def stem(word: str) -> str:
    """One of many: "lunge" of "lunges".

    >>> stem("lunges"), stem("presses"), stem("press")
    ('lunge', 'press', 'press')
    """
    for end, made in (("sses", "ss"), ("ches", "ch"), ("shes", "sh")):
        if word.endswith(end):
            return word.removesuffix(end) + made
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
