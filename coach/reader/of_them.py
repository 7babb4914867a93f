"""How many of them, told behind what one of them is: "sets of ten, four of them", "mile reps, 6 of those".

The words become the number of sets, or the times of a run's length. Rule: only at the end of a clause, and only where
no number of sets is told before; "3x8, two of them were hard" counts nothing.
"""

from __future__ import annotations

import re

from coach.reader.tokens import Atoms, Merger

#: Words that stand for what was told before.
THEM = frozenset("them em those these it that".split())
_OF = r"n(?P<of>a[wσ])"
_ENDED = r"(?=[,.;:\n)(\-@α]|a[nt]|c|\Z)"
SETS = re.compile(rf"(?<![nxKBCDtdHI@/\-]){_OF}(?P<ended>{_ENDED})?(?!a[n@])")
_LENGTHS = re.compile(rf"Ξ(?P<between>[wa2ακU,.\-:(]{{0,7}}?){_OF}{_ENDED}")
#: What was told of one set, and what counts sets.
_SIZE = re.compile(r"(?<![n1])sn|[xa@]n|nq|nX|1|nS|n[KB]|[td]|n[ImD]")
_COUNTED = re.compile(r"n[xs]n|ns|xn[sx]|nx")
_LIST = re.compile(r"[n1](?=[,/\-c][n1])")
_MOST_REPS = 20
_MOST = 20


def _means(atoms: Atoms, m: re.Match[str]) -> bool:
    said = atoms.some(*m.span("of"))
    value = atoms.values[m.start("of") - 1]
    if said[0] != "of" or said[-1] not in THEM or not isinstance(value, float | int):
        return False
    return value == int(value) and 0 < value <= _MOST


def sets_of_them(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "sets of 10, four of them": so many sets (a step of coach/reader/set_words.py)."""
    i = m.start("of") - 1
    a = _told_from(atoms.codes, i)
    if not _means(atoms, m):
        return []
    if _COUNTED.search(atoms.codes, a, i) or any(
        atoms.values[one.start()] <= _MOST_REPS for one in _LIST.finditer(atoms.codes, a, i)
    ):
        return [Merger(i, i + 1, "w")]
    sized = _SIZE.search(atoms.codes, a, i) and m["ended"] is not None and atoms.values[i] > 1
    return [Merger(m.start("of"), m.end("of"), "s", 1.0)] if sized else []


def _told_from(codes: str, i: int) -> int:
    """Where what is told of the exercise before atom ``i`` begins: at its name, or before it where figures head it."""
    x = max(codes.rfind("X", 0, i), 0)
    if _FIGURE.search(codes, x, i):
        return x
    return max(codes.rfind(sign, 0, x) for sign in "\n.;?X") + 1


_FIGURE = re.compile(r"[ntd1]")


def lengths_of_them(atoms: Atoms) -> list[Merger]:
    """ "km reps on the track, 6 of them": so many times that length."""
    out: list[Merger] = []
    for m in _LENGTHS.finditer(atoms.codes):
        if _means(atoms, m):
            i = m.start("of") - 1
            out += [Merger(*m.span("between"))] if m["between"] else []
            out += [Merger(i, i + 1, "x"), Merger(*m.span("of"), "n", atoms.values[i])]
    return out

