"""How many of them, told behind what one of them is: "sets of ten, four of them", "mile reps, 6 of those".

The words become the number of sets, or the times of a run's length. Rule: only at the end of a clause, and only where
no number of sets is told before; "3x8, two of them were hard" counts nothing.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger

#: Words that stand for what was told before.
THEM = frozenset("them em those these it that".split())
_OF = r"n(?P<of>a[wσ])"
_ENDED = r"(?=[,.;:\n)(\-@α]|a[nt]|c|\Z)"
_TIMES = Pattern(rf"(?<![nxa@/])n[IS'][2wqUs]{{1,3}}[,.:(\\-][waU]{{0,2}}{_OF}{_ENDED}")
_ON_OFF = Pattern(
    r"(?P<on>n[IS']|d)(?P<hard>[2waU])[,/+c]{0,2}(?P<off>n[IS']|d)(?P<easy>[2wOUa9])[,(]?(?P<count>x?nx?)(?![\w])"
)
SETS = Pattern(rf"(?<![nxKBCDtdHI@/\-]){_OF}(?P<ended>{_ENDED})?(?!a[n@])")
_LENGTHS = Pattern(rf"Ξ(?P<between>[wa2ακUsD,.\-:(]{{0,8}}?){_OF}{_ENDED}")
#: What was told of one set, and what counts sets.
_SIZE = Pattern(r"(?<![n1])sn|[xa@]n|nq|nX|1|nS|n[KB]|[td]|n[ImD]")
_COUNTED = Pattern(r"n[xs]n|ns|xn[sx]|nx")
_LIST = Pattern(r"[n1](?=[,/\-c][n1])")
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


_FIGURE = Pattern(r"[ntd1]")


def lengths_of_them(atoms: Atoms) -> list[Merger]:
    """ "km reps on the track, 6 of them": so many times that length."""
    out: list[Merger] = []
    for m in _LENGTHS.finditer(atoms.codes):
        if _means(atoms, m):
            i = m.start("of") - 1
            out += [Merger(*m.span("between"))] if m["between"] else []
            out += [Merger(i, i + 1, "x"), Merger(*m.span("of"), "n", atoms.values[i])]
    for m in _TIMES.finditer(atoms.codes):
        if _means(atoms, m):
            out += _reordered(atoms, m.start(), [m.start("of") - 1, None, m.start(), m.start() + 1], m.end())
    return sorted(out, key=lambda one: one.a)


def on_and_off(atoms: Atoms) -> list[Merger]:
    """ "1 min hard 1 min easy x 10", "a minute on a minute off, ten times": the times stand before."""
    out: list[Merger] = []
    for m in _ON_OFF.finditer(atoms.codes):
        count = m.start("count") + m["count"].find("n")
        times = atoms.values[count]
        if m["count"].count("x") != 1 or not isinstance(times, float | int) or not 1 < times <= _MOST_TIMES:
            continue
        if atoms.word(m.start("hard")) not in _HARD or atoms.word(m.start("easy")) not in EASY:
            continue
        rest = list(range(m.start(), m.start("count") - (atoms.codes[m.start("count") - 1] in ",(")))
        made = _reordered(atoms, m.start(), [count, None, *rest], m.end())
        out += [one._replace(value="rest") if one.code == "2" else one for one in made]  # "a minute steady" is the rest
    return out


_MOST_TIMES = 60
_HARD = frozenset("on hard fast quick run running tempo work threshold up at".split())
EASY = frozenset("off easy slow jog rest walk float recovery jogging walking gentle steady".split())


def _reordered(atoms: Atoms, a: int, order: list[int | None], b: int) -> list[Merger]:
    """Atoms ``a`` to ``b`` as those of ``order``, where None is "times"."""
    out = [
        Merger(a + k, a + k + 1, "x" if i is None else atoms.codes[i], None if i is None else atoms.values[i])
        for k, i in enumerate(order)
    ]
    out[-1] = out[-1]._replace(b=b)
    return out
