"""Lengths of the track that head their repeats, and the times of each kilometre or mile, put together before pieces.

"400s" with their number behind, "six eight hundreds", "800m reps: 3:01, 2:59" become one atom (``Ξ``) of so many
metres; "km 1 5:02, km 2 4:58 …" becomes the distance and the time that they come to.
"""

from __future__ import annotations

import re

from coach.acts import METRES_PER_MILE
from coach.patterns import Pattern
from coach.reader.lengths import TRACK, Far, number
from coach.reader.run_words import REPS
from coach.reader.tokens import Atoms, Merger

_LENGTHS = Pattern(r"(?<![x/])n(?:S|w|[mDC]?[qUXw2p])")
_HILLS = Pattern(r"(?<=[xnSID'\"])w|X")
#: A number of the kilometre beside its time, again and again.
_LAP = Pattern(r"(?:(?:[wDC]|(?<![xn/:]))n[DC]?|o)[:.\-)(a|w]{0,2}t(?:/[DC])?[;,.\n|)]{0,2}")
_HEADS = frozenset("km k mile mi split lap kilometre kilometer kms".split())
_MILES = frozenset(("mile", "mi"))
_LAPS = frozenset(("lap", "laps", "split", "splits"))
#: Seconds that a lap of the track may take.
_LONGEST_LAP = 150.0
_KEPT = "XKBR"


def lengths(atoms: Atoms) -> list[Merger]:
    """ "400s", "four hundreds", "400m reps" as lengths that are run again and again."""
    codes = atoms.codes
    if any(c in codes for c in _KEPT):
        return []
    out: list[Merger] = []
    out += [
        Merger(*m.span(), "Ξ", Far(_EACH[word] * _share(atoms, m.start()), "mi" if word == "mile" else "km"))
        for m in _MILE_REPS.finditer(codes)
        if (word := atoms.word(m.start())) in _EACH and not REPS.isdisjoint(atoms.some(m.start() + 1, m.end()))
    ]
    for m in _LENGTHS.finditer(codes):
        i, last = m.start(), m.end() - 1
        metres, word = number(atoms.values[i]) or 0.0, atoms.word(last)
        if codes[last] == "w" and word == "hundreds":
            metres *= 100
        elif codes[last] == "S":
            if word != "s" or not atoms.glued(last) or metres < 200:
                continue
        elif (atoms.words[atoms.first[last + 1] - 1]) not in REPS or (metres < 100 and codes[i + 1] != "C"):
            continue
        metres *= 1000.0 if codes[i + 1] == "C" else 1.0
        if metres in TRACK and metres >= 100:
            out.append(Merger(i, m.end(), "Ξ", Far(metres, "km")))
    return sorted(out, key=lambda one: one.a)


_REPS_OF = Pattern(r"n(?P<of>(?:s|q|U)[a@]?)(?=n[DmCISF'\"]|t|d|n\d)")
_OF = frozenset("of at @".split())
#: "5 of 1k at 4:20", "8 of 400m off 60s"
_SO_MANY_OF = Pattern(r"(?<![n/xs])n(?P<of>a)n[DCm](?=[^\n.;]{0,8}[tIS'\"O])")


_OF_SECONDS = Pattern(r"(?<![n/xs])n(?P<of>a)(?=nS)")


def reps_of(atoms: Atoms) -> list[Merger]:
    """ "6 reps of 800m", "8 lots of 45 s": so many times, where nothing is lifted."""
    if any(c in atoms.codes for c in "XKB") or _bodily(atoms):
        return []
    found = [
        Merger(*m.span("of"), "x")
        for m in _SO_MANY_OF.finditer(atoms.codes)
        if atoms.word(m.start("of")) == "of"
        and _FEWEST <= (number(atoms.values[m.start()]) or 0.0) <= _MOST
        and _metres(atoms, m.end() - 2) <= _A_REPEAT
    ]
    found += [  # "hill reps, 10 of 20 secs"
        Merger(*m.span("of"), "x")
        for m in _OF_SECONDS.finditer(atoms.codes)
        if atoms.word(m.start("of")) == "of" and _FEWEST <= (number(atoms.values[m.start()]) or 0.0) <= _MOST
    ]
    return found + [
        Merger(*m.span("of"), "x")
        for m in _REPS_OF.finditer(atoms.codes)
        if atoms.words[atoms.first[m.end("of")] - 1] in _OF
        and not (m["of"][0] == "U" and atoms.word(m.start("of")) not in REPS)
    ]


#: So many of so much are repeats; "2 of 10k" are two out of ten.
_FEWEST, _MOST, _A_REPEAT = 3, 30, 2000.0


def _share(atoms: Atoms, i: int) -> float:
    """Which part of it is told before a mile or kilometre: "half-mile repeats"."""
    before = atoms.words[atoms.first[i] - 1] if atoms.first[i] else ""
    return {"half": 0.5, "quarter": 0.25}.get(before, 1.0)


def _metres(atoms: Atoms, i: int) -> float:
    """What the number at atom ``i`` and its unit come to in metres."""
    code, value = atoms.codes[i + 1], number(atoms.values[i]) or 0.0
    return value * (1000.0 if code == "C" else (number(atoms.values[i + 1]) or 1.0) if code == "D" else 1.0)


def _bodily(atoms: Atoms) -> bool:
    """Whether a part of the body is named: "back" may be a way."""
    return any(code == "R" and atoms.some(i, i + 1) != ["back"] for i, code in enumerate(atoms.codes))


_MILE_REPS = Pattern(r"(?<![n/.])[DC][qUw2p](?=[α2wκa9χU]{0,5}(?:[.,:\n\-(]|xn|a?t|\Z))")
_EACH = {"mile": METRES_PER_MILE, "km": 1000.0, "k": 1000.0, "kilometre": 1000.0, "kilometer": 1000.0}


def laps(atoms: Atoms) -> list[Merger]:
    """ "km 1 5:02, km 2 4:58, km 3 4:55": how far they go, and how long they took unless the sum is said as well."""
    codes = atoms.codes
    out: list[Merger] = []
    found: list[re.Match[str]] = []
    times = {k: number(atoms.values[k]) or 0.0 for k, c in enumerate(codes) if c == "t"}
    for m in [*_LAP.finditer(codes), None]:
        if m is not None and _number(atoms, m) == len(found) + 1 and (not found or found[-1].end() == m.start()):
            found.append(m)
            continue
        if len(found) > 1:
            out += _summed(atoms, found, times if not out else {})
        found = [m] if m is not None and _number(atoms, m) == 1 else []
    return out


def _number(atoms: Atoms, m: re.Match[str]) -> float | None:
    """Which kilometre or mile the time of ``m`` is of."""
    if not 120 <= (number(atoms.values[atoms.codes.index("t", m.start())]) or 0.0) < 1200:
        return None
    return next((number(atoms.values[k]) for k in range(*m.span()) if atoms.codes[k] in "no"), None)


def _summed(atoms: Atoms, found: list[re.Match[str]], times: dict[int, float]) -> list[Merger]:
    """The distance and the time of all, in place of what is said of each."""
    codes = atoms.codes
    a, b = found[0].start(), found[-1].end()
    unit = next((k for k in range(a, b) if codes[k] in "DC"), None)
    if unit is None and _HEADS.isdisjoint(atoms.some(a, b)):
        return []
    metres = (number(atoms.values[unit]) if unit is not None and codes[unit] == "D" else None) or 1000.0
    if not _MILES.isdisjoint(atoms.some(a, b)):
        metres = METRES_PER_MILE
    total = sum(number(atoms.values[k]) or 0.0 for k in range(a, b) if codes[k] == "t")
    told = any(abs(t - total) <= 0.03 * total for k, t in times.items() if not a <= k < b)
    end = b - (codes[b - 1] in ".\n,;|")  # the sign behind the last goes on parting
    if not _LAPS.isdisjoint(atoms.some(a, b)) and total > _LONGEST_LAP * len(found):  # nobody knows how far a lap is
        timed = any(not a <= k < b for k in times)
        return [Merger(a, end)] if timed else [Merger(a, end, "t", total)]
    rest = Merger(a + 2, end) if told else Merger(a + 2, end, "t", total)
    return [Merger(a, a + 1, "n", float(len(found))), Merger(a + 1, a + 2, "D", metres), rest]


def hills(atoms: Atoms) -> list[Merger]:
    """ "8 hill sprints", "5 x hill": running, where they are counted."""
    if "n" not in atoms.codes or "K" in atoms.codes or "B" in atoms.codes:
        return []
    out = []
    for m in _HILLS.finditer(atoms.codes):
        i = m.start()
        hill = (
            atoms.values[i] == "hill-sprint"
            if m[0] == "X"
            else atoms.word(i) in ("hill", "hills", "uphill") and "x" in atoms.codes
        )
        if hill:
            out.append(Merger(i, i + 1, "U", "hills"))
    return out
