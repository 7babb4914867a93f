"""Sets, reps and sides told by a letter or a short word: "3s x 8r", "3x8e", "50 double", "single leg 3x10".

Steps of coach/reader/set_words.py.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger


def letters(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3s x 8r": sets and reps by their first letter."""
    r = m.end() - 1
    if atoms.word(r) not in ("r", "rep", "reps") or not atoms.glued(r) or atoms.values[m.start()] > 12:
        return []
    if m["s"]:
        if atoms.word(m.start("s")) != "s" or not atoms.glued(m.start("s")):
            return []
        out[m.start("s")] = "s"
    out[r] = "q"
    return [Merger(k, k + 1) for k in range(m.start(), m.end()) if atoms.codes[k] == "x" and m["s"]]


def r_alone(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "8r, 8r, 7r": reps, where no left side is told."""
    r = m.end() - 1
    if atoms.word(r) == "r" and atoms.glued(r) and {"l", "left", "lhs"}.isdisjoint(atoms.words):
        out[r] = "q"
    return []


def e_alone(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3x8e": of each side."""
    e = m.end() - 1
    if atoms.word(e) == "e" and atoms.glued(e):
        out[e] = "e"
    return []


def time(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3 time 10": times."""
    if atoms.word(m.start() + 1) == "time":
        out[m.start() + 1] = "x"
    return []


def double(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "50 double": a set of two."""
    i = m.end() - 1
    if atoms.some(i, i + 1) == ["double"]:
        out[i], values[i] = "1", 2.0
    return []


def one_limb(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "leg curl single leg 3x10" is of each side, "calf raises double leg" of both."""
    i = m.start()
    words = atoms.some(i, m.end())[:2]
    if atoms.codes[i - 1 : i] in ("X", "(") and words in (["single", "leg"], ["single", "arm"], ["single", "side"]):
        out[i : m.end()] = "e" + "w" * (m.end() - i - 1)
    elif words == ["double", "leg"]:
        out[i : m.end()] = "w" * (m.end() - i)
    return []


#: The atoms of "one arm", "1 leg" behind the name of an exercise: "rows one arm 15 kg x 12".
ONE_LIMB = Pattern(r"(?<=X)(?:,|\()?n[wRF]")
LIMBS = frozenset("arm leg side hand".split())


def counted_limb(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "rows one arm 15 kg x 12": of each side, and no set of one."""
    k = m.end() - 1
    if atoms.word(k) in LIMBS and atoms.values[k - 1] == 1 and atoms.first[k + 1] - atoms.first[k] == 1:
        out[k - 1], out[k] = "w", "e"
    return []
