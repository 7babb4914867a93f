"""Words that say what one is doing while it hurts: "turning", "putting my coat on", "walkin".

A figure of pain may stand before them ("shoulder 4 reaching up"); what only ends in -ing is none of them.
"""

from __future__ import annotations

from coach.reader.tokens import Atoms

_DIALECT = frozenset(
    "puttin goin comin gettin walkin sittin drivin climbin runnin standin kneelin bendin twistin liftin pushin turnin "
    "layin lyin reachin steppin pullin joggin".split()
)
#: What ends in -ing and says nothing of when it is felt.
_NOTHING_DONE = frozenset(
    "morning evening thing string during spring king ring missing warming cooling remaining training".split()
)
#: Shorter words in -ing are none of these.
_SHORTEST = 5


def doing(word: str) -> bool:
    """Whether a word says what one is doing.

    >>> doing("turning"), doing("walkin"), doing("morning"), doing("bring")
    (True, True, False, True)
    """
    return (word.endswith("ing") and len(word) >= _SHORTEST and word not in _NOTHING_DONE) or word in _DIALECT


def does(atoms: Atoms, j: int) -> bool:
    """Whether atom ``j`` is something that one does while it hurts, and no exercise with figures of its own."""
    if j >= len(atoms.codes) or atoms.codes[j] not in "w29UXaχ":
        return False
    words = atoms.some(j, j + 1)
    if len(words) > 2 or not doing(words[0]):
        return False
    return not (atoms.codes[j] == "X" and atoms.codes[j + 1 : j + 2] in tuple("nx"))
