"""Lengths of the track that head their repeats, and the times of each kilometre or mile, put together before pieces.

"400s" with their number behind, "six eight hundreds", "800m reps: 3:01, 2:59" become one atom (``Ξ``) of so many
metres; "km 1 5:02, km 2 4:58 …" becomes the distance and the time that they come to.
"""

from __future__ import annotations

import re

from coach.acts import METRES_PER_MILE
from coach.reader.lengths import TRACK, Far, number
from coach.reader.run_words import REPS
from coach.reader.tokens import Atoms, Merger

_LENGTHS = re.compile(r"(?<![x/.])n(?:S|w|[mD]?[qUXw2p])")
_HILLS = re.compile(r"(?<=x)w|X")
#: A number of the kilometre beside its time, again and again.
_LAP = r"(?:[wDCo]?n[DC]?|[DC]n)[:.\-)(a|w]{0,2}t(?:/[DC])?[;,.\n|)]{0,2}"
_LAPS = re.compile(rf"(?<![nx/:]){_LAP}(?:{_LAP})+")
_HEADS = frozenset("km k mile mi split lap kilometre kilometer kms".split())
_KEPT = "XKBR"


def lengths(atoms: Atoms) -> list[Merger]:
    """ "400s", "four hundreds", "400m reps" as lengths that are run again and again."""
    codes = atoms.codes
    if any(c in codes for c in _KEPT):
        return []
    out: list[Merger] = []
    for m in _LENGTHS.finditer(codes):
        i, last = m.start(), m.end() - 1
        metres, word = number(atoms.values[i]) or 0.0, atoms.word(last)
        if codes[last] == "w" and word == "hundreds":
            metres *= 100
        elif codes[last] == "S":
            if word != "s" or not atoms.glued(last) or metres < 200:
                continue
        elif (atoms.words[atoms.first[last + 1] - 1]) not in REPS or metres < 100:
            continue
        if metres in TRACK and metres >= 100:
            out.append(Merger(i, m.end(), "Ξ", Far(metres, "km")))
    return out


def laps(atoms: Atoms) -> list[Merger]:
    """ "km 1 5:02, km 2 4:58, km 3 4:55": how far they go, and how long they took unless the sum is said as well."""
    codes = atoms.codes
    out: list[Merger] = []
    for m in _LAPS.finditer(codes):
        a, b = m.span()
        counted = [number(atoms.values[k]) for k in range(a, b) if codes[k] in "no"]
        times = [number(atoms.values[k]) or 0.0 for k in range(a, b) if codes[k] == "t"]
        if len(times) < 2 or counted != [float(k + 1) for k in range(len(times))] or not all(120 <= t < 1200 for t in times):
            continue
        unit = next((k for k in range(a, b) if codes[k] in "DC"), None)
        if unit is None and _HEADS.isdisjoint(atoms.some(a, b)):
            continue
        metres = (number(atoms.values[unit]) if unit is not None and codes[unit] == "D" else None) or 1000.0
        if "mile" in atoms.some(a, b):
            metres = METRES_PER_MILE
        total = sum(times)
        rest = [number(atoms.values[k]) or 0.0 for k, c in enumerate(codes) if c == "t" and not a <= k < b]
        told = any(abs(t - total) <= 0.03 * total for t in rest)
        out += [Merger(a, a + 1, "n", float(len(times))), Merger(a + 1, a + 2, "D", metres)]
        end = b - (codes[b - 1] in ".\n,;|")  # the sign behind the last goes on parting
        out.append(Merger(a + 2, end) if told else Merger(a + 2, end, "t", total))
    return out


def hills(atoms: Atoms) -> list[Merger]:
    """ "8 hill sprints", "5 x hill": running, where they are counted."""
    if "n" not in atoms.codes or "K" in atoms.codes or "B" in atoms.codes:
        return []
    out = []
    for m in _HILLS.finditer(atoms.codes):
        i = m.start()
        hill = atoms.values[i] == "hill-sprint" if m[0] == "X" else atoms.word(i) in ("hill", "hills")
        if hill:
            out.append(Merger(i, i + 1, "U", "hills"))
    return out
