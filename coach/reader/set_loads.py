"""Figures of weight beside sets that are no load of theirs, or one in another form: "5 kg more", "felt like 50", "16k".

Steps of coach/reader/set_words.py.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger


def kilos(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "16k kb goblet squat": so many kilograms."""
    i = m.start()
    light = 12 <= atoms.values[i] <= 60 and not any(c in atoms.codes for c in "U23tP")
    if atoms.codes[m.end() - 1] == "k" or (light and not atoms.values[i] % 2):
        out[i + 1], values[i + 1] = "K", 1.0
    return []


def difference(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "5 kg more on the bar today: 3x8 at 65": what changed, where the load itself is told as well."""
    word = atoms.word(m.end() - 1)
    if word in ("more", "heavier", "lighter", "less", "extra") and len(_LOADS.findall(atoms.codes)) > 1:
        out[m.start() : m.end()] = "www"
    return []


_LOADS = Pattern(r"n[KB]|[@a]n(?!x)")


def gained(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "added 2.5 kg, 3x5 at 82.5", "up 5 kg on last week: 3x5 @ 90": what changed, where the load is told as well."""
    if atoms.codes[m.start()] == "g" and atoms.some(m.start(), m.start() + 1)[-1] == "to":
        return []  # "dropped straight to 30 kg" is a load
    if atoms.word(m.start()) in CHANGED and len(_LOADS.findall(atoms.codes)) > 1:
        out[m.start() : m.end()] = "www"
    return []


CHANGED = frozenset("added adding up add increased bumped down dropped raised upped extra plus another".split())


def felt_like(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "60 kg (felt like 50)": no load of its own."""
    i = m.end() - 1
    if atoms.words[max(0, atoms.first[i] - 2) : atoms.first[i]] == ["felt", "like"] and atoms.values[i] > 10:
        out[i] = "w"
    return []
