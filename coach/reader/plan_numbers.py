"""Numbers of a plan, which are no figures of a log: "week 4 run 2", "run 3 of the week", "C25K week 5 day 1".

Rule: a number is one of a plan where a week numbers it too, or where it says of how many it is; "ran 2" is how far.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coach.patterns import Pattern
from coach.reader.tokens import SETTLED, Atoms

_WEEKS = frozenset("week wk weeks w".split())
_PARTS = frozenset("run session workout day r d".split())
#: "week 4 run 2", "wk4, day 2"
_WEEK_FIRST = Pattern(r"(?P<week>w)n[,:\-/.]?[χU]?(?P<part>[wχUδ])(?P<last>n)(?![/xCDKBHIS:.]?n|[xCDKBHISm'%])")
#: "run 2 of week 4", "run 3 of the week", "session 2 of 3"
_PART_FIRST = Pattern(r"(?P<part>[wχUδ])n(?:/n|[wa][wa]?(?:(?P<week>w)n?|n))(?![xCDKBHISm'%])")
_OF_WHAT = frozenset("week plan programme program block cycle c25k schedule".split())


def numbered(atoms: Atoms) -> Atoms:
    """The atoms with the numbers of a plan as plain words."""
    if _PARTS.isdisjoint(atoms.words) or "n" not in atoms.codes:
        return atoms
    out, values = list(atoms.codes), list(atoms.values)
    for pattern in (_WEEK_FIRST, _PART_FIRST):
        for m in pattern.finditer(atoms.codes):
            if _of_a_plan(atoms, m):
                for i in range(*m.span()):
                    if out[i] in "n/":
                        out[i], values[i] = "w", SETTLED
    return replace(atoms, codes="".join(out), values=values) if out != list(atoms.codes) else atoms


def _of_a_plan(atoms: Atoms, m: re.Match[str]) -> bool:
    """Whether the words beside the numbers are those of a plan."""
    if atoms.word(m.start("part")) not in _PARTS:
        return False
    if m.re is _WEEK_FIRST.compiled:
        return atoms.word(m.start("week")) in _WEEKS
    said = atoms.some(m.start("part") + 2, m.end())
    if m["week"] is not None:
        return "of" in said and not (_OF_WHAT | _WEEKS).isdisjoint(said)
    return said[0] in ("of", "/", "out")
