"""An exercise told by how it differs from the one before: "15 glute bridges, then 3x8 single leg ones", "10 knee ones".

Rule: only where the words before "ones" and the name before them are together the name of an exercise.
"""

from __future__ import annotations

from coach.reader.tokens import Atoms, Merger, merged
from coach.vocabulary import Sense, Vocabulary

#: The word that stands for the exercise named before.
ONES = frozenset(("ones", "version", "versions", "variation"))
_LONGEST = 3
_WITHIN = 40


def varied(atoms: Atoms, vocabulary: Vocabulary) -> Atoms:
    """The atoms with such words as the exercise that they mean."""
    found = []
    for i in range(len(atoms.codes)):
        if atoms.word(i) in ONES and (x := atoms.codes.rfind("X", max(0, i - _WITHIN), i)) >= 0:
            made = _meant(atoms, x, i, vocabulary)
            found += [made] if made else []
    return merged(atoms, found)


def _meant(atoms: Atoms, x: int, i: int, vocabulary: Vocabulary) -> Merger | None:
    """The exercise at ``x`` in the way that the words before atom ``i`` tell."""
    name = atoms.some(x, x + 1)
    for start in range(max(x + 1, i - _LONGEST), i):
        how = atoms.some(start, i)
        if not all(w.isalpha() for w in how):
            continue
        for form in _forms(name):
            sense = _sense([*how, *form], vocabulary)
            if sense is not None and sense.code == "X" and sense.value != atoms.values[x]:
                return Merger(start, i + 1, "X", sense.value)
    return None


def _forms(name: list[str]) -> list[list[str]]:
    """A name with and without the last letter of its plural."""
    last = name[-1]
    return [name, [*name[:-1], last[:-1] if last.endswith("s") else last + "s"]]


def _sense(words: list[str], vocabulary: Vocabulary) -> Sense | None:
    """What a phrase stands for, if all of it is one."""
    rows = vocabulary.heads.get(words[0], ())
    return next((sense for rest, size, sense in rows if size == len(words) and rest == tuple(words[1:])), None)
