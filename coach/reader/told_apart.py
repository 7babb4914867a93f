"""Figures that look like those of another thing: metres of climb told as "1200 hm", minutes of a run with walks in it.

Rule: codes and values change in place, never their number, and only where the other reading can hardly be.
"""

from __future__ import annotations

from dataclasses import replace

from coach.reader.tokens import Atoms

LOWEST_HM = 30  #: nobody runs so many half marathons
LONGEST_MIN = 60
_UNITS = "KBDCISHmqxs/%"
_FEET = frozenset("ran run runs running jog jogged jogging walk walked walking".split())


def told_apart(atoms: Atoms) -> Atoms:
    """The atoms with such figures as what they are.

    "skitour 1200 hm" tells metres of climb; in "ran 10 min, walked 2, ran 10" all are minutes.
    """
    codes = atoms.codes
    if "n3" not in codes and "nI" not in codes:
        return atoms
    out, values = list(codes), list(atoms.values)
    for i, code in enumerate(codes[:-1]):
        if code == "n" and codes[i + 1] == "3" and atoms.word(i + 1) == "hm" and atoms.values[i] >= LOWEST_HM:
            out[i + 1], values[i + 1] = "6", 1.0
    _in_minutes(atoms, out, values)
    return replace(atoms, codes="".join(out), values=values) if out != list(codes) else atoms


def _in_minutes(atoms: Atoms, out: list[str], values: list[object]) -> None:
    """Bare figures right behind a walk or a run, where the message walks and its first such figure is of minutes."""
    codes = atoms.codes
    at = [i for i, c in enumerate(codes) if c == "n" and i and atoms.word(i - 1) in _FEET]
    walks = any(atoms.word(i - 1).startswith("walk") for i in at)
    if len(at) < 2 or not walks or codes[at[0] + 1 : at[0] + 2] != "I":
        return
    for i in at[1:]:
        behind = codes[i + 1 : i + 2]
        bare = not behind or behind not in _UNITS
        if bare and isinstance(value := atoms.values[i], float) and value <= LONGEST_MIN:
            out[i], values[i] = "d", value * 60
