"""The body's weight: with its word ("weight 68.5", "71 kg on the scales"), in stones, or alone ("74.6kg now").

Rule: a load beside a lift is no body weight; a figure without a word for it counts only where nothing else is told.
"""

from __future__ import annotations

import re
from datetime import date

from coach.acts import KG_PER_LB, Measurement, Unit
from coach.patterns import Pattern
from coach.reader.struck import struck
from coach.reader.tokens import Atoms

POUNDS_PER_STONE = 14
LIGHTEST_KG, HEAVIEST_KG = 25.0, 350.0
#: Codes that tell of lifting, running or a pain: then a bare figure is no body weight.
_ELSE = Pattern(r"[XUGxsqhkeφτLAR9YνMJ]|n[DCH]|t")
_BARE = Pattern(r"n[KB]?")
_FIGURE = Pattern(r"nT(?:[c,]?nB?)?|n[KBC]?")
_WORDED = Pattern(
    r"^w?y[:aw]{0,3}n(?:[KBT]|$)|y[:aw2αβη]{0,4}n(?![xsqDH/])|π[^n,;()XxU]{0,8}n(?!x|s|/)|nTn?B?|n[KB]?[2aw:]{0,4}π"
)
_QUIET = frozenset(
    "today i im am at a the my me is now its put on bit little few lost gained gain dropped crept down up to back "
    "steady holding sitting hovering still currently first thing breakfast after before wake woke waking naked fasted "
    "empty stomach post loo this morning so far again only just about around roughly exactly feeling good heavy "
    "light heavier lighter than ever same and ok hmm oh well finally new low high all time moment dot holiday "
    "christmas stuck as of yesterday stable under over ish bang dead was started day toilet loo "
    "btw fyi fwiw by way for what worth just so you know lol tho though anyway anyways".split()
)
_SCALES = frozenset("scale scales weigh weighed weighing wt bodyweight body".split())


def told(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a piece tells a body weight."""
    codes = atoms.codes
    part = codes[a:b]
    if "X" in part or "nx" in part or "R" in part:
        return False
    if ("π" in part or "y" in part or "T" in part) and (m := _WORDED.search(part)):
        return not (m[0].lstrip("w")[:1] == "y" and _few(atoms, a + m.end() - 1))
    if ("Ky" in part or "By" in part) and (m := _WORD_BEHIND.fullmatch(codes, a, b)):
        value = atoms.values[m.start("n")] * (KG_PER_LB if "B" in part else 1)
        return bool(_LIGHTEST_SAID <= value <= _HEAVIEST_SAID)  # "71.4 kg body weight this morning"
    if "π" in part:
        at = a + part.index("π")
        return not _SCALES.isdisjoint(atoms.some(at, at + 1)) and not any(c in part for c in "ntUY9")
    return "n" in part and not _ELSE.search(part) and (_alone(atoms, a, b) or _changed(atoms, a, b))


#: A weight with its unit, and behind it that it is the body's; less is a load that was added to it.
_WORD_BEHIND = Pattern(r"[αwa]{0,4}(?P<n>n)[KB]y[αβwa2]{0,4}")
_LIGHTEST_SAID, _HEAVIEST_SAID = 40, 200


def _few(atoms: Atoms, i: int) -> bool:
    """Whether a bare number is too small to be a body weight: "then bodyweight 8"."""
    value = atoms.values[i]
    return atoms.codes[i] == "n" and isinstance(value, float | int) and value < LIGHTEST_KG


_CHANGED = Pattern(
    r"[wαηOg62a]{0,4}?(?P<way>[w6η])[w62a]{0,2}?(?:(?P<by>n[KB])[waα]{0,3})?[wη](?P<now>n)(?P<unit>[KB]?)(?:[εηwa]{1,2}n[KB]?)?[waα]{0,4}"
)
_WAYS = frozenset("down up dropped lost gained gone crept put".split())


def _changed(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a piece tells what a body weight came to: "down to 76kg from 79", "down 3 lbs to 168"."""
    m = _CHANGED.fullmatch(atoms.codes, a, b)
    if m is None or not (m["unit"] or m["by"]) or "X" in atoms.codes or atoms.codes.count("x"):
        return False
    i = m.start("now")
    words = [w for k in range(a, b) if atoms.codes[k] not in "nKB" for w in atoms.some(k, k + 1)]
    value = atoms.values[i]
    if atoms.word(i - 1) != "to" or _WAYS.isdisjoint(words) or not isinstance(value, float | int):
        return False
    kg = value * (KG_PER_LB if "B" in atoms.codes[a:b] else 1)
    return 35 <= kg <= 200 and all(w in _QUIET or w == "from" or w in _WAYS for w in words)


def _alone(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a piece holds one figure that can only be a body weight: its unit, or the morning, tells."""
    codes = atoms.codes
    part = codes[a:b]
    m = _BARE.search(part)
    if m is None or part.count("n") > 1:
        return False
    i, unit = a + m.start(), m[0][1:]
    value = atoms.values[i]
    if not isinstance(value, float | int) or codes[i + len(m[0]) : i + len(m[0]) + 1] in ("x", "/", "%"):
        return False
    odd = value * 4 != int(value * 4)  # no plates make 72.4
    light = value * (KG_PER_LB if unit == "B" or (not unit and value > 110) else 1)
    if not (35 if unit else 45) <= light <= 200 or (_ELSE.search(codes) and not (odd and unit and "α" in part)):
        return False
    said = [w for k in range(a, b) if not i <= k < i + len(m[0]) for w in atoms.some(k, k + 1)]
    if any(w[0].isalnum() and w not in _QUIET for w in said):
        return False
    if not unit:
        moved = said[1:2] == ["to"] and said[0] in ("down", "up", "back")
        return (odd or moved) and ("morning" in said or "thing" in said)
    return bool(said) or odd


def measurement(atoms: Atoms, a: int, b: int, *, when: date, units: Unit) -> Measurement | None:
    """The body weight in atoms ``a`` to ``b``."""
    codes = atoms.codes
    past = struck(atoms, a, b)
    if "B" in codes[a:b] and "K" not in codes[a:b]:
        units = "lb"  # "down 3 lbs to 168"
    if any(w in ("goal", "target", "ideal") for w in atoms.some(a, b)) and not past:
        return None
    for m in _FIGURE.finditer(codes, a, b):
        if m.start() in past or codes[m.end() : m.end() + 1] in ("x", "s", "D", "H", "/", "%"):
            continue
        kg = _kilograms(atoms, m, units)
        if kg is not None:
            return Measurement(what="bodyweight_kg", value=kg, when=when)
    return None


def _kilograms(atoms: Atoms, m: re.Match[str], units: Unit) -> float | None:
    """A figure as a body weight, where anyone can weigh that."""
    numbers = [
        float(v) for k in range(*m.span()) if atoms.codes[k] == "n" and isinstance(v := atoms.values[k], float | int)
    ]
    if not numbers:
        return None
    if "T" in m[0]:
        if len(numbers) > 1 and numbers[1] >= POUNDS_PER_STONE:
            return None
        kg = (numbers[0] * POUNDS_PER_STONE + sum(numbers[1:])) * KG_PER_LB
    else:
        unit = "lb" if "B" in m[0] else "kg" if m[0][1:] else units
        kg = numbers[0] * (KG_PER_LB if unit == "lb" else 1)
    return round(kg, 2) if LIGHTEST_KG <= kg <= HEAVIEST_KG else None
