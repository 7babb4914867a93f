"""The weight of a loaded bar that is told by its plates: "bar plus 10 kg each side", "20kg bar + 2x15", "10 a side".

The bar and its plates become one atom, a load (code ``τ``). Rule: only what hangs on the bar is added up.
"""

from __future__ import annotations

import re

from coach.acts import Unit
from coach.patterns import Pattern
from coach.reader.loads import Load, kilograms
from coach.reader.pen import BAR, PLATE
from coach.reader.tokens import Atoms, Merger, merged

_BAR = Pattern(
    r"(?:(?P<own>(?<![xs@])n)(?P<ownunit>[KB]?)(?P<bar>k)|(?P<empty>τ)|(?P<stack>nφ)|a(?P<plate>k)(?=ca?n[KB]?e)|(?P<bare>k))"
    r"[wa]{0,2}(?P<joint>[+ca]|a?w)a?(?P<pair>nx)?(?P<count>n(?=1|n[KB]?S))?(?P<n>[n1](?!φ))(?P<unit>[KB]?)(?P<many>S?)"
    r"(?:[c+]a?(?P<more>n)(?P<moreunit>[KB]?)(?=w?e))?w?(?P<side>[eh]?)"
)
_UNDER_PLATES = Pattern(r"τ[+ca](?=[an]?φ)")
_TOTAL = Pattern(r"n[KB]w{0,2}[(:]$")
_SIDED = Pattern(r"(?P<n>n)(?P<unit>[KB]?)(?P<side>e)")
#: Lifts with a bar, to which plates are hung on both sides.
_WITH_BAR = frozenset("bench-press back-squat front-squat deadlift sumo-deadlift hip-thrust".split())
_BARS = frozenset(("bar", "barbell", "bb"))
_JOINTS = frozenset(("plus", "and", "with", "+", "loaded"))


_ON_THE_BENCH = Pattern(r"[2a]ww?\Z")


def hung(atoms: Atoms, units: Unit) -> Atoms:
    """The atoms with each bar and its plates as one load."""
    codes = atoms.codes
    if "X" not in codes or ("k" not in codes and "τ" not in codes and "φ" not in codes and "e" not in codes):
        return atoms
    out: list[Merger] = []
    bars = "k" in codes or "τ" in codes or "φ" in codes
    for m in _BAR.finditer(codes) if bars else ():
        if out and m.start() < out[-1].b:
            continue
        load = _loaded(atoms, m, units)
        if load is None:
            continue
        a, b = m.span()
        before = _TOTAL.search(codes[max(0, a - 6) : a])
        if before:  # "35kg total (15kg bar + 2x10s)": it only tells what makes it up
            out.append(Merger(a - 1, b + (codes[b : b + 1] == ")")))
        else:
            out.append(Merger(a, b, "τ", load))
    if "φ" in codes and not out:  # "the bar and two plates a side": plates are told with the bar they hang on
        out = [Merger(*m.span()) for m in _UNDER_PLATES.finditer(codes) if atoms.word(m.end() - 1) in _JOINTS]
    if "e" in codes and not out:
        out = [
            Merger(m.start(), m.end(), "τ", load) for m in _SIDED.finditer(codes) if (load := _sided(atoms, m, units))
        ]
    return merged(atoms, out)


def _loaded(atoms: Atoms, m: re.Match[str], units: Unit) -> Load | None:
    """The bar with its plates."""
    values = atoms.values
    kit = "bar" if m["bar"] else "bare" if m["bare"] else ""
    if m["plate"] and atoms.word(m.start("plate")) != "plate":
        return None
    if kit and atoms.word(m.start(kit)) not in _BARS:
        return None
    joint = m.start("joint")
    if atoms.word(joint) not in _JOINTS and atoms.word(m.start("n") - 1) not in _JOINTS:
        return None
    if not m["side"] and atoms.codes[m.end() : m.end() + 1] in ("x", "s", "q"):
        return None
    said = "B" in (m["unit"] or m["ownunit"] or "") or (not (m["unit"] or m["ownunit"]) and units == "lb")
    unit: Unit = "lb" if said else "kg"
    bar = values[m.start("own")] if m["own"] else BAR[unit]
    if m["stack"]:
        bar = BAR[unit] + 2 * PLATE[unit] * values[m.start("stack")]
    if m["plate"]:
        bar = BAR[unit] + 2 * PLATE[unit]  # "a plate and a 10 each side"
    number = values[m.start("n")]
    pair = values[m.start("pair")] if m["pair"] else 1
    if m["pair"] and pair not in (2, 4):
        return None
    many = (m["many"] and atoms.word(m.start("many")) == "s") or m["n"] == "1"
    times = pair if m["pair"] else 2 if m["side"] or many else 1
    if m["more"]:
        number += values[m.start("more")]  # "bar plus a 10 and a 5 each side"
    if m["count"]:  # "bar plus two fives each side"
        times = values[m.start("count")] * (2 if m["side"] else 1)
    total = bar + times * number
    return Load(kilograms(float(total), unit), unit) if 0 < number <= 200 and total <= 500 else None


def _sided(atoms: Atoms, m: re.Match[str], units: Unit) -> Load | None:
    """ "bench 20 a side 3x8": the plates of each side, where the lift is one with a bar."""
    i = m.start()
    x = atoms.codes.rfind("X", 0, i)
    if x < 0 or atoms.values[x] not in _WITH_BAR or atoms.codes[i - 1] in "xsq/" or atoms.word(m.end() - 1) == "ea":
        return None
    if not m["unit"] and (atoms.values[i] < 5 or atoms.some(m.end() - 1, m.end()) != ["a", "side"]):
        return None
    if atoms.word(x) == "bench" and _ON_THE_BENCH.search(atoms.codes, max(0, x - 4), x) and "X" in atoms.codes[:x]:
        return None  # "step ups on the park bench, 20 a side"
    if any(w in ("leg", "arm", "foot") for w in atoms.some(m.end() - 1, m.end())):
        return None
    unit: Unit = "lb" if m["unit"] == "B" else "kg" if m["unit"] else units
    return Load(kilograms(BAR[unit] + 2 * float(atoms.values[i]), unit), unit)
