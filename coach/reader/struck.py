"""Which figures of a stretch count: not last month's, not the target, not the difference to before.

Rule: a figure is struck out only where another one is left; what is said once is what is meant.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_CHUNK = Pattern(r"[^,;()|.\n]+")
_FIGURE = Pattern(r"[ntd]")
#: Words of another time that stand behind their figure as well as before it.
_TRAILING = frozenset("last previously before previous prev ago earlier".split())
_CHANGED_BEFORE = frozenset("down up lost gained gain lose by plus minus shed dropped another over under".split())
_CHANGED_BEHIND = frozenset(
    "down up more less lighter heavier longer better worse off gained lost extra improvement pb gain".split()
)
_TARGETS = frozenset("goal target aim need needed want wanted hoped hoping expected previous old prev start".split())


def struck(atoms: Atoms, a: int, b: int) -> frozenset[int]:
    """The figures in atoms ``a`` to ``b`` that belong to another time, a target or a difference."""
    codes = atoms.codes
    some = [i for i in range(a, b) if codes[i] in "ntd"]
    if len(some) < 2:
        return frozenset()
    out: set[int] = set()
    told: set[int] = set()  # struck by a mere "was", which may as well tell the result
    for m in _CHUNK.finditer(codes, a, b):
        out |= _of_another_time(atoms, *m.span(), told, a)
    out |= {i for i in some if _changed(atoms, i, b)}
    if len(out) + len(told) < len(some):
        out |= told
    return frozenset(out) if len(out) < len(some) else frozenset()


_IT_WAS = Pattern(r"[ntd]")


def _of_another_time(atoms: Atoms, a: int, b: int, told: set[int], begin: int) -> set[int]:
    """The figures of a clause that are of another time; ``begin``: where all that is told begins."""
    codes = atoms.codes
    out: set[int] = set()
    for k in range(a, b):
        word = atoms.word(k)
        long_ago = codes[k] in "αγ" and (codes[k] == "γ" or (isinstance(v := atoms.values[k], int) and v <= -2))
        if codes[k] == "η" or long_ago or word in ("from", "before", "previously"):
            behind = _FIGURE.search(codes, k + 1, min(b, k + 5))
            if word in ("was", "is", "took"):
                told |= {behind.start()} if behind else set()
            elif behind:
                out.add(behind.start())
            elif (long_ago or word in _TRAILING) and (
                before := next((i for i in range(k - 1, a - 1, -1) if codes[i] in "ntd"), None)
            ) is not None:
                out.add(before)
        elif word == "was" and _IT_WAS.match(codes, k + 1, b) and _FIGURE.search(codes, begin, a):
            told.add(k + 1)  # "max pull ups 9 (was 7)"
        elif word in _TARGETS and (ahead := _FIGURE.search(codes, k + 1, min(b, k + 4))):
            out.add(ahead.start())
    return out


def _changed(atoms: Atoms, i: int, b: int) -> bool:
    """Whether the figure at atom ``i`` is a difference: "down 2", "2 kg lighter", "+15s"."""
    codes = atoms.codes
    if i and (atoms.words[atoms.first[i] - 1] in _CHANGED_BEFORE or (codes[i - 1] in "+-" and atoms.glued(i))):
        return True
    behind = i + 1 + (codes[i + 1 : i + 2] in tuple("KBTSIqC"))
    return behind < b and atoms.word(behind) in _CHANGED_BEHIND and atoms.words[atoms.first[behind] + 1 :][:1] != ["to"]
