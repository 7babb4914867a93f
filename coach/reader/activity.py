"""Other sports: which, how long, how far, how hard. They are no running, whatever their figures look like."""

from __future__ import annotations

import re
from datetime import date

from coach.acts import Activity, DistanceUnit
from coach.patterns import Pattern
from coach.reader.lengths import length
from coach.reader.tokens import Atoms

_SHAPES = Pattern(r"(?P<time>nHnI?|nInS?|nH|nI|nm|d|t)|(?P<far>n[DC])|(?P<rpe>pa?:?n)")
WALKED = frozenset(("walk", "walking", "walked"))
LONGEST_S, FARTHEST_M = 86_400, 1_000_000


def told(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a piece tells of another sport."""
    part = atoms.codes[a:b]
    if "U" in part:
        return False
    if "2" in part and "x" not in part and re.search(r"[ntd]", part) and WALKED & set(atoms.some(a, b)):
        return True
    return "9" in part and "X" not in part and not (_SIDED.search(part) and _lifting(atoms.codes, a))


_AFTER = Pattern(r"[awκι](?:n[HI]|d)[a9w]?[29wU]\Z")
_SIDED = Pattern(r"n9")
_BREAK = Pattern(r"[\n.?]")


def until_it_eases(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a piece says after how long a pain goes ("heel hurts and goes away after 5 minutes walking")."""
    codes = atoms.codes
    if not _AFTER.search(codes, a, b) or "after" not in atoms.some(a, b):
        return False
    start = max(codes.rfind(sign, 0, a) for sign in "\n.?") + 1
    return "R" in codes[start:a] and any(c in codes[start:a] for c in "YVψν")


def _lifting(codes: str, a: int) -> bool:
    """Whether the sentence around atom ``a`` names an exercise: there "8 a side" is no football."""
    start = max(codes.rfind(sign, 0, a) for sign in "\n.?") + 1
    end = _BREAK.search(codes, a)
    return "X" in codes[start : end.start() if end else len(codes)]


def activity(atoms: Atoms, a: int, b: int, *, when: date, distance_units: DistanceUnit) -> Activity | None:
    """Another sport in atoms ``a`` to ``b``."""
    codes, values = atoms.codes, atoms.values
    at = codes.find("9", a, b)
    sport = values[at] if at >= 0 else "walking" if WALKED & set(atoms.some(a, b)) else None
    if not isinstance(sport, str):
        return None
    seconds = metres = rpe = None
    for m in _SHAPES.finditer(codes, a, b):
        found, took = length(atoms, *m.span(), True) if m.lastgroup != "rpe" else (None, None)
        if m.lastgroup == "time" and seconds is None and took and took <= LONGEST_S:
            seconds = took
        elif found and metres is None and found <= FARTHEST_M:
            metres = round(found, 2)
        elif m.lastgroup == "rpe":
            value = values[m.end() - 1]
            rpe = float(value) if isinstance(value, float | int) and 0 <= value <= 10 else None
    return Activity(sport=sport, when=when, duration_s=seconds, distance_m=metres, rpe=rpe)
