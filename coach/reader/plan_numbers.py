"""Numbers of a plan, which are no figures of a log: "week 4 run 2", "run 3 of the week", "C25K week 5 day 1".

Rule: a number is one of a plan where a week numbers it too, or where it says of how many it is; "ran 2" is how far.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coach.patterns import Pattern
from coach.reader.tokens import SETTLED, Atoms

_WEEKS = frozenset("week wk weeks w".split())
PARTS = frozenset("run session workout day r d".split())
#: "week 4 run 2", "wk4, day 2", "W6R3", whose letters are a side and a climb elsewhere
_WEEK_FIRST = Pattern(r"(?P<week>[wa])n[,:\-/.]?[χU]?(?P<part>[wχUδZ6])(?P<last>n)(?![/xCDKBHIS:.]?n|[xCDKBHISm'%])")
#: "run 2 of week 4", "run 3 of the week", "session 2 of 3"
_PART_FIRST = Pattern(r"(?P<part>[wχUδ])n(?:/n|[wa][wa]?(?:(?P<week>w)n?|n))(?![xCDKBHISm'%])")
#: "week 3 of 8"
_OF_SO_MANY = Pattern(r"(?P<part>[wa])n(?:a|w)n(?![/xCDKBHIS:.]?n|[xCDKBHISm'%])")
_COUNTED_IN = frozenset("week wk block phase cycle month stage".split())
#: One of these stands wherever a number of a plan does.
NUMBERED = PARTS | _COUNTED_IN
_OF_WHAT = frozenset("week plan programme program block cycle c25k schedule".split())


def numbered(atoms: Atoms) -> Atoms:
    """The atoms with the numbers of a plan as plain words."""
    out, values = list(atoms.codes), list(atoms.values)
    for pattern in (_WEEK_FIRST, _PART_FIRST):
        for m in pattern.finditer(atoms.codes):
            if _of_a_plan(atoms, m):
                for i in range(*m.span()):
                    if out[i] in "n/":
                        out[i], values[i] = "w", SETTLED
                if m.re is _WEEK_FIRST.compiled and "U" not in out and _of_a_run(atoms, m.end()):
                    out[m.end() - 1], values[m.end() - 1] = "U", "any"  # "C25K W6R3, 25 minutes": what it is of is run
    for m in _OF_SO_MANY.finditer(atoms.codes):
        i = m.start()
        if atoms.word(i) in _COUNTED_IN and atoms.some(i + 2, i + 3) == ["of"]:
            for k in (i + 1, i + 3):
                out[k], values[k] = "w", SETTLED
    return replace(atoms, codes="".join(out), values=values) if out != list(atoms.codes) else atoms


def _of_a_plan(atoms: Atoms, m: re.Match[str]) -> bool:
    """Whether the words beside the numbers are those of a plan."""
    if atoms.word(m.start("part")) not in PARTS:
        return False
    if m.re is _WEEK_FIRST.compiled:
        return atoms.word(m.start("week")) in _WEEKS
    said = atoms.some(m.start("part") + 2, m.end())
    if m["week"] is not None:
        return "of" in said and not (_OF_WHAT | _WEEKS).isdisjoint(said)
    return said[0] in ("of", "/", "out")


def _of_a_run(atoms: Atoms, i: int) -> bool:
    """Whether the plan is one of runs, and what was run stands behind atom ``i``."""
    return _COUCH.search(atoms.text.lower()) is not None and _TOLD.search(atoms.codes, i) is not None


_TOLD = Pattern(r"n[IDCm]|[td]")
_COUCH = Pattern(r"\bc ?25 ?k\b|\bcouch (?:to|2) 5")
