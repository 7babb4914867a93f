"""Races that were not finished or not begun: "dnf at the marathon, pulled out at 30k", "dns the half, ill".

Rule: of a race that was given up it is told how far it went and how far one got; what was run is where one stopped.
Who did not start has run nothing. Where it is not said how far one got, the race stands as it was named.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from coach.acts import METRES_PER_MILE
from coach.patterns import Pattern
from coach.reader.lengths import number
from coach.reader.tokens import SETTLED, Atoms

#: Words without which no race was given up.
CALLING = frozenset("dnf dnfd dnfed dns dropped pulled bailed finish".split())
#: Said of races alone, and said of them where one is named; each over the words as they are written.
_OF_A_RACE = Pattern(r"\b(?:dnf(?:d|ed)?|(?:did ?n.?t|did not|couldn.?t|could not) finish|dropped out)\b")
_GAVE_UP = Pattern(r"\b(?:pulled (?:out|up|over)|bailed(?: out)?)\b")
_NOT_BEGUN = frozenset(("dns",))
#: Before the distance where one stopped; small words may stand between.
_AT = frozenset("at after around to by past @ until till reached made".split())
_SMALL = frozenset("the about roughly a just only mark km k mile".split())
_PART_OF = frozenset("first second last other half opening".split())
_FAR = Pattern(r"(?P<far>n[CD])|(?P<race>3)|(?P<mark>[CD]n)(?![CDHIx])|(?P<word>[w28])")
_HALF_M = 21097.5
#: How many atoms behind where one stopped it is told why.
_NEAR = 3
#: Of more distances than the race and where one stopped it is not known which is which.
_MOST = 2


class _Length(NamedTuple):
    a: int
    b: int
    metres: float
    race: bool  #: named as a race: "the marathon", "half"
    at: bool  #: said to be where one got to


def unfinished(atoms: Atoms) -> Atoms:
    """The atoms with only what was run of a race that was given up, and a race not begun as one left out."""
    if not _NOT_BEGUN.isdisjoint(atoms.words):
        return _not_begun(atoms)
    said = " ".join(atoms.words)
    given_up = _OF_A_RACE.search(said) or _GAVE_UP.search(said)
    if given_up is None:
        return atoms
    lengths = _lengths(atoms)
    stops = [one for one in lengths if one.at and not one.race]
    races = [one for one in lengths if one not in stops[-1:]]
    if _OF_A_RACE.search(said) and not stops and [one.race for one in lengths] == [True]:
        codes, values, words = list(atoms.codes), list(atoms.values), list(atoms.words)
        _raced(atoms, said, given_up.span(), codes, values, words)  # "dnf at the half": as it was named
        return replace(atoms, codes="".join(codes), values=values, words=words)
    if not stops or len(lengths) > _MOST or any(r.metres <= stops[-1].metres for r in races):
        return atoms
    named = any(r.race for r in races)
    if not named and _OF_A_RACE.search(said) is None:
        return atoms  # "bailed at 6k"
    codes, values, words = list(atoms.codes), list(atoms.values), list(atoms.words)
    for one in races:
        _hide(atoms, one.a, one.b, codes, values)
        for k in range(atoms.first[one.a], atoms.first[one.b]):
            words[k] = "race" if words[k] == "half" else words[k]  # "the half" is no half of a session
    _stop(atoms, stops[-1], codes, values)
    _raced(atoms, said, given_up.span(), codes, values, words)
    return replace(atoms, codes="".join(codes), values=values, words=words)


def _lengths(atoms: Atoms) -> list[_Length]:
    """The distances of a message."""
    out: list[_Length] = []
    for m in _FAR.finditer(atoms.codes):
        a, b = m.span()
        if m["word"]:
            if atoms.word(a) == "half" and atoms.words[atoms.first[a] - 1 : atoms.first[a]] not in _PARTS:
                out.append(_Length(a, b, _HALF_M, True, False))
            continue
        if m["mark"]:
            value, unit = number(atoms.values[a + 1]), _unit(atoms, a)
        elif m["race"]:
            value, unit = number(atoms.values[a]), 1.0
        else:
            value, unit = number(atoms.values[a]), _unit(atoms, a + 1)
        if value:
            out.append(_Length(a, b, value * unit, m["race"] is not None, _got_to(atoms, a)))
    return out


_PARTS = [[word] for word in _PART_OF]


def _unit(atoms: Atoms, i: int) -> float:
    if atoms.codes[i] == "C":
        return METRES_PER_MILE if atoms.word(i).startswith("mile") else 1000.0
    return number(atoms.values[i]) or 1000.0


def _got_to(atoms: Atoms, i: int) -> bool:
    """Whether the words before atom ``i`` say that one got as far as it tells."""
    k = atoms.first[i] - 1
    while k > 0 and atoms.words[k] in _SMALL:
        k -= 1
    if k < 0 or atoms.words[k] not in _AT:
        return False
    return not (atoms.words[k + 1 : k + 2] == ["a"] or atoms.words[k + 1 : k + 2] == ["the"]) or "mark" in atoms.words


def _hide(atoms: Atoms, a: int, b: int, codes: list[str], values: list[Any]) -> None:
    for k in range(a, b):
        codes[k], values[k] = "w", SETTLED


def _stop(atoms: Atoms, one: _Length, codes: list[str], values: list[Any]) -> None:
    """Writes "mile 20" as 20 miles, and apart from it what it was that made one stop: "at 12k with stomach cramps"."""
    for k in range(one.b, min(one.b + _NEAR, len(codes))):
        if atoms.word(k) in ("with", "due", "because") and codes[k] in "awcζ":
            codes[k] = ","
            break
    if atoms.codes[one.a] != "n":
        codes[one.a], values[one.a] = "n", round(one.metres / (unit := _unit(atoms, one.a)), 3)
        codes[one.a + 1], values[one.a + 1] = "D", unit


def _raced(
    atoms: Atoms, said: str, span: tuple[int, int], codes: list[str], values: list[Any], words: list[str]
) -> None:
    """Writes the words that a race was given up as one word for having raced."""
    first, last = said[: span[0]].count(" "), said[: span[1]].count(" ")
    some = [i for i in range(len(codes)) if first <= atoms.first[i] <= last]
    if not some:
        return
    for k in range(first, last + 1):
        words[k] = "dnf" if k == first else "the"
    for i in some:
        codes[i], values[i] = ("U", "race") if i == some[0] else ("w", SETTLED)


def _not_begun(atoms: Atoms) -> Atoms:
    """The atoms with "dns" as a word for having left out, and without the race that was not run."""
    codes, values, words = list(atoms.codes), list(atoms.values), list(atoms.words)
    for one in _lengths(atoms):
        if one.race or one.metres >= 3000:
            _hide(atoms, one.a, one.b, codes, values)
    words = ["skipped" if w in _NOT_BEGUN else "race" if w == "half" else w for w in words]
    return replace(atoms, codes="".join(codes), values=values, words=words)
