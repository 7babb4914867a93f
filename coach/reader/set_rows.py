"""Sets on lines and in columns of their own: numbers and letters at the head of a row, and lines that are of no set.

Steps of coach/reader/set_words.py.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger

_ROW = Pattern(r"(?:(?<=\n)|(?<=X)|(?<=X:)|(?<=[nqKB]))(?P<sign>[zBSw]?)(?P<n>n)(?P<to>[-:.)]?)(?=[@a]?n[KB]?[-x@a/,])")


def rows(atoms: Atoms) -> Atoms:
    """Sets that are numbered "1: 60x8", "#2 60x8", "S3 65x6": the numbers are no figures of theirs."""
    codes = atoms.codes
    if "s1" in atoms.text.lower() and (short := _short_rows(atoms)):
        return short
    found = [m for m in _ROW.finditer(codes) if m["sign"] or m["to"] or codes[m.start() - 1 : m.start()] == "\n"]
    if len(found) < 2 or [atoms.values[m.start("n")] for m in found] != list(range(1, len(found) + 1)):
        return atoms
    if any(m["sign"] == "S" and atoms.word(m.start("sign")) != "s" for m in found):
        return atoms
    out = list(codes)
    for m in found:
        out[m.start() : m.end()] = ["|"] + ["w"] * (m.end() - m.start() - 1)
    return Atoms(atoms.text, "".join(out), atoms.values, atoms.starts, atoms.ends, atoms.first, atoms.words)


_SHORT_ROW = Pattern(r"S(?P<n>n)[:.=-]?(?=[@a]?n(?:[SqKBx,|\n;.)]|$))")


def _short_rows(atoms: Atoms) -> Atoms | None:
    """ "s1 12 s2 12 s3 10": sets that are numbered by their first letter."""
    found = [m for m in _SHORT_ROW.finditer(atoms.codes) if atoms.word(m.start()) == "s" and atoms.glued(m.start("n"))]
    if len(found) < 2 or [atoms.values[m.start("n")] for m in found] != list(range(1, len(found) + 1)):
        return None
    out = list(atoms.codes)
    for k, m in enumerate(found):
        out[m.start() : m.end()] = ["," if k else "w"] + ["w"] * (m.end() - m.start() - 1)
    return Atoms(atoms.text, "".join(out), atoms.values, atoms.starts, atoms.ends, atoms.first, atoms.words)


def numbered(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "sets 2 and 3: 8 at 45", "sets 1-4 8@60": so many sets."""
    first, last = (atoms.values[m.start(g)] for g in ("first", "last"))
    if atoms.some(m.start(), m.start() + 1) != ["sets"] or not 0 < first < last <= 12:
        return []
    out[m.start()], values[m.start()] = "n", last - first + 1
    return [Merger(m.start() + 1, m.end(), "s", 1.0)]


def row_letter(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "W: 40 kg x 10", "D: 50 x 12", "F 80 x 4": the kind of a set at the head of its line."""
    i = m.end() - 1 - (atoms.codes[m.end() - 1] == ":")
    code = {"w": "W", "wu": "W", "d": "g", "f": "f"}.get(atoms.word(i))
    if code == "f":
        return []
    if code:
        out[i] = code
    return []


def bracketed(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "40kg x 5 (w)": a set to warm up."""
    if atoms.word(m.start() + 1) == "w":
        out[m.start() + 1] = "W"
    return []


def week_and_day(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "W3D2": a number of the plan."""
    i = m.start()
    if atoms.word(i) in ("w", "wk") and atoms.word(i + 2)[0] == "d" and atoms.glued(i + 1):
        out[i : m.end()] = "w" * (m.end() - i)
    return []


def summary(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "Volume: 4,320 kg", "Duration: 52 min" on lines of their own: of the whole session."""
    i = m.start("label")
    if atoms.word(i) in SUMMED or atoms.word(m.end("label") - 1) in SUMMED:
        out[i : m.end()] = "w" * (m.end() - i)
    return []


SUMMED = frozenset(
    "volume duration tonnage total time length calories kcal prs records elapsed started ended start finish".split()
)


def day_of(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "day 4/7": which of how many."""
    if atoms.word(m.start()) not in ("day", "week", "session", "workout", "block", "set"):
        return []
    out[m.start() + 1 : m.end()] = "www"
    return []
