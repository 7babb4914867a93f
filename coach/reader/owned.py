"""What there is to lift: "I have 12 kg dumbbells at home", "we've got a 20 kg kettlebell in the office".

Rule: nothing of it is a set, in a message of its own or behind one that logs; what was done with it is told elsewhere.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

#: Kit with what it weighs, and nothing that counts sets or reps.
_KIT = Pattern(
    r"[^XxsqnRYν]*(?:n(?:[KB]|S(?=k))?(?:[,/c]{1,2}n[KB]?)*[^XxsqnRYν]{0,3}k|k[^XxsqnRYν]{0,4}n[KB])[^XxsqnRYν]*"
)
_OWNS = frozenset(("have", "own", "has", "got"))
_WHO = frozenset("i ive we weve you theres there only just hi ok so and well btw fyi all".split())
_MOST_BEFORE = 5


def owned(at: Atoms, a: int, b: int) -> bool:
    """Whether atoms ``a`` to ``b`` only tell what kit there is."""
    if not _KIT.fullmatch(at.codes, a, b):
        return False
    words = at.some(a, b)[:_MOST_BEFORE]
    verb = next((k for k, word in enumerate(words) if word in _OWNS or word == "theres"), None)
    if verb is None:
        return False
    return _WHO.issuperset(words[:verb]) and (verb > 0 or words[0] == "theres")
