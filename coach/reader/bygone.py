"""What sounds like an injury and is none now: one of years ago, a blister, a session named after a part of the body.

Rule: what is said to last ("since 2019", "still", "again") is of now, and so is whatever has a figure of today.
"""

from __future__ import annotations

import re
from datetime import date

from coach.acts import Symptom
from coach.reader.tokens import Atoms

_YEAR = re.compile(r"(?<!since )(?<!from )\b(?:19[5-9]\d|20\d\d)\b")
_AGO = re.compile(
    r"\b(?:\d+|a|two|three|four|five|six|seven|eight|nine|ten|many|some|several|few|couple of) (?:years?|yrs?|decades?)"
    r" (?:ago|back)\b|\b(?:as|when i was) (?:a )?(?:kid|child|teen|teenager|student|young)\b|\bat (?:school|uni)\b"
)
_NOW = re.compile(r"\b(?:still|now|today|tonight|again|this (?:morning|week)|yesterday|lately|same|just|since)\b")
_TRIUMPH = frozenset(
    "smashed crushed destroyed killed hammered nailed battered annihilated demolished torched fried".split()
)
_SKIN = frozenset("blister blisters toenail toenails callus calluses".split())
_NAMES = ("day", "days", "session", "workout")


def no_complaint(atoms: Atoms, a: int, b: int, act: Symptom, today: date) -> bool:
    """Whether atoms ``a`` to ``b``, which led to ``act``, tell of nothing that hurts now."""
    if act.severity is not None or act.symptom not in ("pain", "injury", "soreness"):
        return False
    if act.symptom == "injury" and not _SKIN.isdisjoint(atoms.words[atoms.first[a] : atoms.first[b]]):
        return True  # "blister on my toe popped"
    return _long_ago(atoms, a, b, today) or (act.symptom != "pain" and _names_a_session(atoms, a, b))


def _long_ago(atoms: Atoms, a: int, b: int, today: date) -> bool:
    said = " ".join(atoms.words[atoms.first[a] : atoms.first[b]])
    years = [int(m[0]) for m in _YEAR.finditer(said)]
    old = any(year < today.year for year in years) or _AGO.search(said) is not None
    return old and _NOW.search(said) is None


def _names_a_session(atoms: Atoms, a: int, b: int) -> bool:
    """Whether every part of the body is what a session was for: "smashed back day", "smashed legs tonight"."""
    regions = [i for i in range(a, b) if atoms.codes[i] == "R"]
    return bool(regions) and all(_names_one(atoms, i) for i in regions)


def _names_one(atoms: Atoms, i: int) -> bool:
    first, last = atoms.first[i], atoms.first[i + 1]
    behind = atoms.words[last : last + 1]
    return bool(_TRIUMPH.intersection(atoms.words[first - 1 : first])) or (bool(behind) and behind[0] in _NAMES)
