"""Symptoms: what hurts, aches, tires; how much, which side; and what does not (any more).

Rule: a pain that is said is never dropped; "no pain" is severity 0, never silence.
"""

from __future__ import annotations

import itertools
import re
from datetime import date
from typing import cast

from coach.acts import Course, Onset, Side, Symptom, SymptomKind, Timing
from coach.reader.tokens import Atoms
from coach.vocabulary import Vocabulary

_OVER = frozenset(("gone", "disappeared", "vanished", "cleared", "healed", "fully", "sorted"))
_LEGS = frozenset("general quad hamstring calf glute".split())
_SCORE = re.compile(r"n/n|nwan|n(?=aw)|(?<=w)n|n")
_JOINTS = frozenset(
    "chest knee ankle shin achilles heel arch foot toe hip elbow wrist hand neck "
    "lower-back it-band groin head shoulder".split()
)


def symptoms(atoms: Atoms, a: int, b: int, *, when: date, vocabulary: Vocabulary) -> list[Symptom]:
    """The symptoms in atoms ``a`` to ``b``."""
    codes, values = atoms.codes, atoms.values
    regions = [i for i in range(a, b) if codes[i] == "R"]
    out: list[Symptom] = []
    if len(regions) > 1:
        cuts = [a]
        for left, right in itertools.pairwise(regions):
            between = codes[left + 1 : right]
            if ("n" in between or "Y" in between) and ("c" in between or "," in between or ";" in between):
                at = left + 1 + max(between.rfind("c"), between.rfind(","), between.rfind(";"))
                cuts.append(at)
        cuts.append(b)
        if len(cuts) > 2:
            for x, y in itertools.pairwise(cuts):
                out += symptoms(atoms, x, y, when=when, vocabulary=vocabulary)
            return out
    kind: SymptomKind | None = None
    severity: float | None = None
    tight = False
    region: str | None = None
    site: str | None = None
    side: Side | None = None
    course: Course | None = None
    timing: Timing | None = None
    onset: Onset | None = None
    negated = clear = over = False
    for i in range(a, b):
        code = codes[i]
        value = values[i]
        if code == "R" and isinstance(value, tuple):
            if region is None or (region == "general" and value[0] != "general"):
                region, site = value
        elif code == "Z" and side is None:
            if isinstance(value, str) and not (
                atoms.word(i) in ("l", "r")
                and codes[i + 1 : i + 2] not in ("R", "Z")
                and (codes[i - 1 : i] != "R" or codes[i + 1 : i + 2] in tuple("Yνμθ"))
            ):
                side = cast("Side", value)
        elif code == "e" and side is None and "both" in atoms.some(i, i + 1):
            side = "both"
        elif code == "Y" and isinstance(value, tuple):
            said, weight = value
            if codes[max(a, i - 3) : i].endswith(("N", "Nμ", "Nw", "NR", "NZR", "Nww", "NV")) and said != "fatigue":
                negated = True
                kind = kind or ("pain" if said == "tight" else said)
                continue
            if said == "tight":
                tight = True
                continue
            if (said == "injury" and kind == "pain") or (said == "pain" and kind == "injury"):
                kind = "injury"
            elif kind is None or kind == "soreness" or (kind == "fatigue" and said != "soreness"):
                kind = said
            if weight is not None:
                severity = weight
        elif code == "ν":
            if any(isinstance(v := values[k], tuple) and v[0] in _LEGS for k in regions):
                kind = kind or "fatigue"
        elif code == "V" and isinstance(value, float | int):
            severity = float(value) if severity is None or value > severity else severity
        elif code == "θ":
            over = over or (
                atoms.word(i) in _OVER
                and codes[i + 1 : i + 2] not in ("w", "a", "Y")
                and codes[max(a, i - 1) : i] != "N"
            )
            clear = clear or codes[max(a, i - 1) : i] != "N"
        elif code == "ι":
            course = course or value
        elif code == "κ":
            timing = timing or value
        elif code == "λ":
            onset = onset or value
    number = _score(atoms, a, b)
    if number is not None:
        severity = number
    if kind is None and tight:
        kind = "pain" if region in _JOINTS else "soreness"
    if kind == "soreness" and region is not None and region not in vocabulary.muscles and region != "shoulder":
        kind = "pain"
    if kind == "soreness" and region == "shoulder" and (number is not None or side in ("left", "right")):
        kind = "pain"
    if kind == "pain" and region == "general" and number is None and _aching(atoms, a, b):
        kind = "soreness"
    if kind is None and region is None:
        return []
    if kind is None:
        if number is None and severity is None and not clear and not negated and course is None:
            return []
        kind = "pain"
    if negated and number is None and not (tight or severity):
        severity = 0.0
    elif (
        clear
        and number is None
        and not negated
        and kind in ("pain", "soreness", "injury")
        and (over or not _hurting(codes, a, b))
    ):
        severity = 0.0
        kind = "pain" if kind != "soreness" else kind
    elif negated and tight:
        kind = "soreness" if region in vocabulary.muscles else "pain"
    if kind in ("fatigue", "illness") and number is None:
        severity = None if kind == "illness" else severity
    out.append(
        Symptom(
            symptom=kind,
            when=when,
            region=region,
            site=site,
            side=side,
            severity=severity,
            course=course,
            timing=timing,
            onset=onset,
        )
    )
    return out


def _aching(atoms: Atoms, a: int, b: int) -> bool:
    return any(w in ("aching", "achy", "ache", "aches") for w in atoms.some(a, b))


def _hurting(codes: str, a: int, b: int) -> bool:
    return "Y" in codes[a:b]


def _score(atoms: Atoms, a: int, b: int) -> float | None:
    """The number 0–10 that says how bad it is; of "from a 5 to a 2" the last."""
    codes, values = atoms.codes, atoms.values
    best: float | None = None
    for i in range(a, b):
        if codes[i] != "n":
            continue
        value = values[i]
        if not isinstance(value, float | int) or not 0 <= value <= 10:
            continue
        nxt = codes[i + 1 : i + 2]
        if nxt == "/" and codes[i + 2 : i + 3] == "n":
            if values[i + 2] == 10:
                return float(value)
            if values[i + 2] == 5 and value <= 5:
                return float(value) * 2
            continue
        after = atoms.words[atoms.first[i] + 1 : atoms.first[i] + 3]
        if after[:2] == ["out", "of"]:
            return float(value)
        before = atoms.words[max(0, atoms.first[i] - 2) : atoms.first[i]]
        if atoms.codes[i - 1 : i] == "/":
            continue
        if nxt in tuple("xKBDCIHSm%oδUsqXF") and nxt:
            continue
        if (
            before[-1:]
            in (
                ["a"],
                ["about"],
                ["at"],
                ["to"],
                ["around"],
                ["maybe"],
                ["like"],
                ["pain"],
                ["level"],
                ["is"],
                ["was"],
                ["say"],
                [":"],
                ["still"],
                ["only"],
            )
            or (codes[max(a, i - 1) : i] in ("R", "Y", ",", "κ", "α") and i + 1 >= b)
            or (before[-1:] == ["-"])
            or codes[i - 1 : i] in ("a", "R")
        ) and not (nxt == "w" and after[:1] not in (["today"], ["now"], ["when"], ["this"], ["if"], ["right"])):
            best = float(value)
    return best
