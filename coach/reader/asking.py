"""Questions and requests, sessions moved or left unfinished: patterns of content, tried at their first word."""

from __future__ import annotations

from typing import NamedTuple

from coach.acts import About, Question
from coach.reader.tokens import Atoms
from coach.vocabulary import Vocabulary

#: Words that may stand before a request or a question without changing it.
BEFORE = frozenset(
    (
        "please coach hey hi hello ok okay so and but also then well just btw yo quick one question thanks pls "
        "right now actually could can you we i would like id want to need lets let me maybe sorry iwould an um uh "
        "er oh ah hmm no yes yeah is , . - : ; ! ( / |"
    ).split()
)
ABOUTS: tuple[About, ...] = ("bot", "alternative", "plan", "progress", "exercise", "training")
_LONGEST = 60


class Hit(NamedTuple):
    """A pattern found: section, value, place of its first word in the sentence, whether that is the sentence's head."""

    section: str
    value: str
    at: int
    head: bool
    weak: bool


def hits(words: list[str], vocabulary: Vocabulary) -> list[Hit]:
    """All patterns that fit ``words``; of each section the one that stands first in content, at its first place."""
    openers = vocabulary.openers
    places = [i for i, w in enumerate(words[:_LONGEST]) if w in openers]
    if not places:
        return []
    words = words[:_LONGEST]
    offsets, total = [], 0
    for word in words:
        offsets.append(total)
        total += len(word) + 1
    plain = " ".join(words) + " "
    best: dict[str, tuple[int, int, Hit]] = {}
    lead = next((k for k, w in enumerate(words) if w not in BEFORE), len(words))
    for i in places:
        head = i <= lead
        edge = head or words[i - 1] in _EDGES
        for pattern in openers[words[i]]:
            old = best.get(pattern.section)
            rank = 0 if head else 1 if edge else 2
            if old is not None and (old[0], old[1]) <= (rank, pattern.order):
                continue
            if pattern.regex.match(plain, offsets[i]):
                weak = " " not in pattern.regex.pattern.rstrip() and len(pattern.regex.pattern) < 12
                best[pattern.section] = (rank, pattern.order, Hit(pattern.section, pattern.value, i, edge, weak))
    return [row[2] for row in best.values()]


_EDGES = frozenset(", . - : ; | ( ! ? and but so also then or please question anyway btw".split())


def question(atoms: Atoms, a: int, b: int, about: str, asked: bool, text: str) -> Question:
    """The question in atoms ``a`` to ``b``, with the exercise it names."""
    codes, values = atoms.codes, atoms.values
    x = codes.find("X", a, b)
    slug = values[x] if x >= 0 else None
    words = set(atoms.some(a, b))
    if (
        about == "exercise"
        and x < 0
        and not words & {"exercise", "exercises", "one", "move", "it", "that", "this", "form", "technique"}
    ):
        about = "training"
    if (
        about == "training"
        and x >= 0
        and asked
        and len([w for w in atoms.some(a, b) if w.isalnum()]) - len(atoms.some(x, x + 1)) <= 2
        and words & {"how", "form", "technique"}
    ):
        about = "exercise"
    if x >= 0 and len(atoms.some(x, x + 1)) == 1 and atoms.word(x) in ("squat", "squats") and x >= 0:
        slug = "back-squat" if about in ("progress", "plan", "training") else "bodyweight-squat"
    kind: About = next((k for k in ABOUTS if k == about), "training")
    return Question(about=kind, text=text.strip(), exercise=slug if isinstance(slug, str) else None)
