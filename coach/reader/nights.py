"""How long somebody slept who says from when to when: "slept 11pm-6am", "asleep from half ten till 6:30".

Rule: only behind a word of sleep, and only where the hours between the two times make a night.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.lengths import number
from coach.reader.tokens import Atoms, Merger

_FROM_TO = Pattern(r"ξ[εaw]{0,3}?(?P<from>w?[nwt])w?(?P<link>[-aw]|a?ε)(?P<to>w?[nwt])w?(?![HImxsqKBDC/])")
_LINKS = frozenset("to til till until - through thru".split())
SHORTEST_H, LONGEST_H = 2.0, 14.0


def nights(atoms: Atoms) -> list[Merger]:
    """The two times as one span."""
    out: list[Merger] = []
    for m in _FROM_TO.finditer(atoms.codes):
        if atoms.values[m.start()] != "sleep" or atoms.word(m.start("link")) not in _LINKS:
            continue
        start, end = (_hour(atoms, *m.span(g)) for g in ("from", "to"))
        if start is None or end is None:
            continue
        hours = (end - start) % 12 or 12.0
        if SHORTEST_H <= hours <= LONGEST_H:
            out.append(Merger(m.start("from"), m.end(), "d", hours * 3600))
    return out


def _hour(atoms: Atoms, a: int, b: int) -> float | None:
    """The hour said in atoms ``a`` to ``b``: "11", "half ten", "6:30"."""
    b -= number(atoms.values[b - 1]) is None and b - a > 1  # "11 pm"
    value = number(atoms.values[b - 1])
    if value is None:
        return None
    if atoms.codes[b - 1] == "t":  # 6:30 was read as minutes and seconds
        return value / 60 if value < 1440 else None
    if not 0 < value <= 24:
        return None
    minutes = round(value % 1 * 100)  # "10.30"
    half = b - a > 1 and atoms.word(a) == "half"
    return int(value) + (0.5 if half else minutes / 60 if minutes < 60 else 0.0)
