"""What became of the session, small talk, check-in figures, body weight, tests and other sports."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from coach.acts import Activity, Assessment, DistanceUnit, Measurement, Readiness, Side, Unit
from coach.reader.lengths import length
from coach.reader.tokens import Atoms
from coach.vocabulary import Vocabulary

_STATE = re.compile(
    r"ξ[a:w@μV,]{0,5}(?P<n>n)(?P<rest>/n|HnI?|H|HI)?|(?P<m>n)(?P<h>HnI?|H)?[aw]{0,2}ξ|ξ[a:w]{0,2}(?P<t>t)"
)
_LIMITS = {"energy": (1, 5), "soreness": (1, 5), "stress": (1, 5), "mood": (1, 5)}


def covered(
    words: list[str], phrases: Mapping[str, tuple[tuple[tuple[str, ...], int, str], ...]], filler: frozenset[str]
) -> str | None:
    """The value of the phrases that, with fillers, make up all of ``words``; of several the first; None otherwise.

    >>> covered(["all", "done", "today"], {"all": ((("done",), 2, "done"),)}, frozenset({"today"}))
    'done'
    """
    found: str | None = None
    i = 0
    while i < len(words):
        for rest, size, value in phrases.get(words[i], ()):
            if size == 1 or tuple(words[i + 1 : i + size]) == rest:
                found = found or value
                i += size
                break
        else:
            if words[i] not in filler and words[i].isalnum() and not words[i].isdigit():
                return None
            i += 1
    return found


def readiness(atoms: Atoms, a: int, b: int, when: date) -> Readiness | None:
    """The check-in figures in atoms ``a`` to ``b``."""
    codes, values = atoms.codes, atoms.values
    made: dict[str, float] = {}
    for m in _STATE.finditer(codes, a, b):
        key = next(values[k] for k in range(*m.span()) if codes[k] == "ξ")
        if not isinstance(key, str):
            continue
        if m["t"]:
            if key == "sleep":
                seconds = float(values[m.start("t")])  # 7:30 was read as minutes and seconds
                made.setdefault("sleep_h", round(seconds * 60 / 3600 if seconds < 1440 else seconds / 3600, 2))
            continue
        at = m.start("n") if m["n"] else m.start("m")
        number = values[at]
        if not isinstance(number, float | int):
            continue
        value = float(number)
        if key == "sleep":
            hours = m["rest"] or m["h"] or ""
            if m["m"] and not hours and atoms.word(m.end() - 1) in ("got",):
                continue
            if hours.startswith("Hn"):
                value += float(values[at + 2]) / 60
            if 0 <= value <= 24:
                made.setdefault("sleep_h", round(value, 2))
        elif key == "resting_hr":
            if 20 <= value <= 150:
                made.setdefault("resting_hr", int(value))
        elif m["m"] and not m["n"]:
            continue
        elif 1 <= value <= 5:
            made.setdefault(key, value)
    pulse = made.pop("resting_hr", None)
    if not made and pulse is None:
        return None
    return Readiness(when=when, resting_hr=None if pulse is None else int(pulse), **made)


_WEIGHT = re.compile(
    r"^w?y[:aw]{0,3}n(?:[KBT]|$)|π[ay:w@π]{0,4}nTnB?|π[ay:w@πα]{0,4}n[KBTC]?|nTnB?|n[KB][wπ]{0,2}aww?π"
)


def measurement(atoms: Atoms, a: int, b: int, *, when: date, units: Unit) -> Measurement | None:
    """A body weight in atoms ``a`` to ``b``."""
    codes, values = atoms.codes, atoms.values
    m = _WEIGHT.search(codes[a:b])
    if not m:
        return None
    text = m[0]
    numbers = [
        float(v)
        for k in range(a + m.start(), a + m.end())
        if codes[k] == "n" and isinstance(v := values[k], float | int)
    ]
    if not numbers:
        return None
    if "T" in text:
        pounds = numbers[0] * 14 + (numbers[1] if len(numbers) > 1 else 0)
        kg = pounds * 0.45359237
    else:
        unit = "lb" if "B" in text else "kg" if "K" in text or "C" in text else units
        kg = numbers[0] * (0.45359237 if unit == "lb" else 1)
    kg = round(kg, 2)
    return Measurement(what="bodyweight_kg", value=kg, when=when) if 25 <= kg <= 350 else None


#: No test has a result above this, in whatever unit.
MOST_RESULT = 100_000.0
_SIDED = re.compile(r"Z:?a?w?(?P<v>[nt]|n[SI])")


def assessments(atoms: Atoms, a: int, b: int, *, when: date, units: Unit, vocabulary: Vocabulary) -> list[Assessment]:
    """Test results of the exercise in atoms ``a`` to ``b``: one, or one a side."""
    codes, values = atoms.codes, atoms.values
    x = codes.find("X", a, b)
    if x < 0:
        return []
    slug = values[x]
    test = slug if isinstance(slug, str) else "-".join(atoms.some(x, x + 1))
    move = vocabulary.movements.get(test)
    words = set(atoms.some(a, b))
    heavy = bool(words & {"1rm", "rm", "orm", "e1rm", "attempt"}) or (move is not None and move.loaded)
    if len(atoms.some(x, x + 1)) == 1 and atoms.word(x) in ("squat", "squats") and heavy | bool(words & {"max", "one"}):
        test, heavy = "back-squat", True
    out: list[Assessment] = []
    i = a
    side: Side | None = None
    while i < b:
        code = codes[i]
        if code == "Z":
            side = values[i]
        elif code in "tnd" and not (
            code == "n" and i + 1 < x + 1 and codes[i + 1] in "wρ" and atoms.words[atoms.first[i] + 1] in ("rm",)
        ):
            value, unit, step = _result(atoms, i, b, bool(move and move.timed), heavy, units)
            if value is not None and 0 < value <= MOST_RESULT:
                out.append(
                    Assessment(
                        test="single-leg-calf-raise" if side and test == "calf-raise" else test,
                        value=value,
                        unit=unit,
                        when=when,
                        side=side,
                    )
                )
                side = None
            i += step
            continue
        i += 1
    sided = [r for r in out if r.side]
    return sided or out[-1:]


def _result(atoms: Atoms, i: int, b: int, timed: bool, heavy: bool, units: Unit) -> tuple[float | None, str, int]:
    codes, values = atoms.codes, atoms.values
    nxt = codes[i + 1 : i + 2]
    if codes[i] in "td":
        return float(values[i]), "s", 1
    number = float(values[i])
    if nxt in ("K", "C"):
        return round(number, 2), "kg", 2
    if nxt == "B":
        return round(number * 0.45359237, 2), "kg", 2
    if nxt in ("S", '"'):
        return number, "s", 2
    if nxt in ("I", "'"):
        seconds = length(atoms, i, min(b, i + 4) if codes[i + 2 : i + 4] == "nS" else i + 2, False)[1]
        return seconds, "s", 4 if codes[i + 2 : i + 4] == "nS" else 2
    if nxt == "m" and timed:
        return number * 60, "s", 2
    if nxt == "D" or nxt == "m":
        return number, "m", 2
    if nxt == "w" and atoms.words[atoms.first[i] + 1] == "cm":
        return number, "cm", 2
    if timed:
        return number, "s", 1
    if heavy and number >= 15:
        return round(number * (0.45359237 if units == "lb" else 1), 2), "kg", 1
    return number, "reps", 1


_SPORT = re.compile(r"(?P<time>nHnI?|nInS?|nH|nI|d|t)|(?P<far>n[DC])|(?P<rpe>pa?:?n)")


def activity(atoms: Atoms, a: int, b: int, *, when: date, distance_units: DistanceUnit) -> Activity | None:
    """Another sport in atoms ``a`` to ``b``."""
    codes, values = atoms.codes, atoms.values
    at = codes.find("9", a, b)
    sport = values[at] if at >= 0 else "walking" if {"walk", "walking", "walked"} & set(atoms.some(a, b)) else None
    if not isinstance(sport, str):
        return None
    seconds = metres = rpe = None
    for m in _SPORT.finditer(codes, a, b):
        found, took = length(atoms, *m.span(), True) if m.lastgroup != "rpe" else (None, None)
        if m.lastgroup == "time" and seconds is None and took and took <= 86_400:
            seconds = took
        elif m.lastgroup == "far" and metres is None and found and found <= 1_000_000:
            metres = round(found, 2)
        elif m.lastgroup == "rpe":
            value = values[m.end() - 1]
            rpe = float(value) if isinstance(value, float | int) and 0 <= value <= 10 else None
    return Activity(sport=sport, when=when, duration_s=seconds, distance_m=metres, rpe=rpe)
