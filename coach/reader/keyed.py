"""Fields with their key before them ("Sets: 3 / Reps: 10"), columns under a heading line, units said once.

Runs before sentences are cut, so that fields on lines of their own stay with their exercise. Codes change in place,
never their number.
"""

from __future__ import annotations

import re

from coach.acts import Unit
from coach.patterns import Pattern
from coach.reader import grids
from coach.reader.tokens import Atoms

#: Words that are the key of a load.
_LOADS = frozenset(("weight", "weights", "load", "loads", "wt", "wgt", "kilos", "kgs"))
_NAMES = frozenset(("exercise", "exercises", "lift", "lifts", "movement", "move", "name"))
_SIGNS = r"[:=\-]?"
_FIELD = Pattern(rf"[sqprwπχKB](?:\([KB]\))?{_SIGNS}a?n[KB]?")
_GAP = Pattern(r"[,;.\n|/]*")


def keyed(atoms: Atoms) -> Atoms:
    """The atoms with fields joined to their exercise, and keys of loads as such."""
    codes = atoms.codes
    fields = [m for m in _FIELD.finditer(codes) if _key(atoms, m.start())]
    rows = "|" in codes and "\n" in codes
    if not fields and not rows:
        return atoms
    out, values = list(codes), list(atoms.values)
    if rows:
        grids.rows(atoms, out, values)
    kinds = {_key(atoms, m.start()) for m in fields}
    if len(kinds) < 2 or not kinds & {"s", "q"}:
        for m in fields:  # "reps 12, 10, 8, weights 80, 90, 100"
            word = atoms.word(m.start())
            if word in _LOADS - {"weight", "kgs", "kilos"} or (word == "weight" and _lifted(atoms, m)):
                out[m.start()] = "Ω"
        return atoms.anew("".join(out), values) if out != list(codes) else atoms
    for m in fields:
        if _key(atoms, m.start()) == "Ω":
            out[m.start()] = "Ω"
        _join(codes, out, m.end())
    for i, code in enumerate(codes):
        if code == "X":
            _join(codes, out, i + 1)
        elif code == "w" and atoms.word(i) in _NAMES and codes[i + 1 : i + 2] in (":", "-"):
            out[i + 1] = "w"
        elif code == ":" and i and out[i - 1] in "sqΩ":
            out[i] = "w"
    return atoms.anew("".join(out), values)


_OTHER_LOAD = Pattern(r"n[KBφ]|(?:[@a]|aw)n(?![xsqSIm])|nxnxn|τ")
_SENTENCE = Pattern(r"[^\n.;?]*")
_WEIGHED = frozenset("my body morning scales scale weighed am is".split())


def _lifted(atoms: Atoms, m: re.Match[str]) -> bool:
    """Whether "weight 60 kg" is what was lifted: in the sentence of an exercise that has no other load."""
    codes = atoms.codes
    start = max(codes.rfind(sign, 0, m.start()) for sign in "\n.;?") + 1
    rest = _SENTENCE.match(codes, m.end())
    end = rest.end() if rest else len(codes)
    before, behind = codes[start : m.start()], codes[m.end() : end]
    if "X" in before:
        before, behind = before[before.rfind("X") + 1 :] + "X", behind.split("X")[0]
    else:
        behind = "X".join(behind.split("X")[:2])
    if "X" not in before + behind or _OTHER_LOAD.search(before) or _OTHER_LOAD.search(behind):
        return False
    near = atoms.some(max(start, m.start() - 2), min(end, m.end() + 3))
    return _WEIGHED.isdisjoint(near)


def _key(atoms: Atoms, i: int) -> str:
    """What the word at atom ``i`` is the key of: ``s`` sets, ``q`` reps, ``Ω`` loads, ``p`` or ``r`` effort."""
    code, word = atoms.codes[i], atoms.word(i)
    if word in _LOADS or (code in "KB" and atoms.codes[i - 1 : i] != "n"):
        return "Ω"
    if i and atoms.codes[i - 1] in "nx" and code in "sq":
        return ""
    return code if code in "sqpr" else ""


def _join(codes: str, out: list[str], i: int) -> None:
    """Makes a comma of the signs at atom ``i`` where a field or an exercise goes on behind them."""
    gap = _GAP.match(codes, i)
    assert gap
    j = gap.end()
    if j == i or "\n\n" in gap[0]:
        return
    rest = _FIELD.match(codes, j)
    if rest is not None or re.match(r"w?:?X", codes[j : j + 3]):
        for k in range(i, j):
            out[k] = ","


_UNIT = Pattern(r"(?<!n)a(?P<in>[KB])(?![a-zA-Z]?n)|\((?P<in2>[KB])\)|(?:^|\n)w?(?P<in3>[KB]):")


def unit_said(atoms: Atoms) -> Unit | None:
    """The unit that a message says once for its bare loads: "in pounds: …", "(kg)"."""
    codes = atoms.codes
    if "n" not in codes or ("K" not in codes and "B" not in codes):
        return None
    if "a" not in codes and "(" not in codes and ":" not in codes:
        return None  # beside one of them it is said, and by nothing else
    for m in _UNIT.finditer(codes):
        group = next(g for g in ("in", "in2", "in3") if m[g])
        if group != "in" or atoms.word(m.start()) in ("in", "w"):
            return "kg" if m[group] == "K" else "lb"
    return None
