"""Figures of last time beside the sets of today: "3x10 20 kg (18 last week)", "100 (95 last week)", "20 kg, 18 before".

Steps of coach/reader/set_words.py. Rule: only what stands behind sets that are told in full before it is of last time;
"squat 3x5 100 last week" tells of no other sets, and "(20 today)" of none of then.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger

#: In brackets, all that stands in them.
IN_BRACKETS = Pattern(r"\((?P<in>[^()\nXYRψ]{1,30})\)")
_ROW = r"(?<=[,;\-])(?P<in>[wa]{0,2}n[KBSIqx]?(?:[,/x@a]?n[KBSIq]?){0,6}"
#: Behind a sign, figures that another time follows at once, or words for one.
BEHIND = Pattern(_ROW + r"(?:η|lχ|nδ))(?=[,.;)\n]|\Z)")
BEHIND_WORDS = Pattern(_ROW + r"w{1,3})(?=[,.;)\n]|\Z)")
_FIGURE = Pattern(r"[nd]")
#: Sets told in full: so many of so many, or a row of them.
_SETS_TOLD = Pattern(r"n[xs][X]?n|n[,/]n|Xn[KB]?[x,]n|nxd|ns[wa]?n|nqxn")
_LOAD_TOLD = Pattern(r"n[KB]|nxnn|[@a]n")
_TIMES = frozenset("session time workout week month year".split())
#: Words that end such a clause: "(18 before)", "90 the week before", "(115 two weeks ago)".
_THEN = frozenset(("before", "ago", "prior", "earlier", "previously", "previous"))


def in_brackets(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "goblet squat 3x10 20 kg (18 last week)", "bench 3x8 60 kg (57.5 on monday)"."""
    return _put_away(atoms, m, out, values)


def behind(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "goblet squat 3x10 20 kg, 18 last week", "… - 18 last time"."""
    return _put_away(atoms, m, out, values)


def and_today(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "squats 60 last week, 65 today 3x5": the sets and their load are told behind it."""
    a, b = m.span("in")
    end = next((k for k in range(b, len(atoms.codes)) if atoms.codes[k] in "X\n.;?"), len(atoms.codes))
    today = any(atoms.codes[k] == "α" and atoms.values[k] == 0 for k in range(b, end))
    if today and _SETS_TOLD.search(atoms.codes, b, end) and not _TIMES.isdisjoint(atoms.some(a, b)):
        out[a:b] = "w" * (b - a)
    return []


#: Right behind the exercise, before what was done today.
AND_TODAY = Pattern(r"(?<=X)[a@:]?(?P<in>n[KB]?η)(?=[,c;])")


def _put_away(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """Writes what stands between as one figure of last time, where it tells of another time than the sets before it."""
    a, b = m.span("in")
    codes = atoms.codes
    figure = _FIGURE.search(codes, a, b)
    if figure is None:
        return []
    lift = codes.rfind("X", 0, a)
    if lift < 0 or "\n" in codes[lift:a] or not _SETS_TOLD.search(codes, lift, a):
        return []
    if not _of_then(atoms, a, b, loaded=_LOAD_TOLD.search(codes, lift, a) is not None):
        return []
    values[b - 1] = atoms.values[figure.start()]
    out[a:b] = "η" + "w" * (b - a - 2) + "n"
    return []


def _of_then(atoms: Atoms, a: int, b: int, *, loaded: bool) -> bool:
    """Whether atoms ``a`` to ``b`` tell of another time; a named day does only where today's load is told already."""
    codes = atoms.codes[a:b]
    if any(atoms.codes[k] == "α" and not _past(atoms.values[k]) for k in range(a, b)):
        return False  # "(18 last week, 20 today)"
    words = atoms.some(a, b)
    if "η" in codes:
        return any(w in _TIMES or w in _SINCE for w in words)
    if "lχ" in codes or (words[-1:] and words[-1] in _THEN) or (words[-2:-1] == ["last"] and words[-1] in _TIMES):
        return True
    return loaded and ("β" in codes or "α" in codes or "δ" in codes)


#: What names the figure of before without a time: "up from 18", "instead of 18", "previously 18".
_SINCE = frozenset("up from down instead previous previously prev was vs than compared before".split())


def _past(value: object) -> bool:
    return isinstance(value, int) and value < 0
