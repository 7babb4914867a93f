"""Runs: distance, time, pace, kind, repeats, heart rate and climb, by shapes over the codes of a clause."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from coach.acts import METRES_PER_MILE, DistanceUnit, Repeat, Run, RunKind
from coach.reader.tokens import Atoms

_NOT_RUN = frozenset(("swapped", "skipped", "instead", "missed", "planned"))
_AHEAD = frozenset(("before", "until"))
FARTHEST_M = 1_000_000.0
LONGEST_S = 72 * 3600.0
SLOWEST, FASTEST = 1200.0, 120.0  # seconds a kilometre
#: Which kind wins where several are said: the effort before the surface.
ORDER: tuple[RunKind, ...] = (
    "time_trial", "race", "interval", "hills", "tempo", "long", "recovery", "easy", "trail", "treadmill",
)  # fmt: skip

_LENGTH = r"(?:n[DCm]|nF|n?d|nHnI?|nHI?|nInS|nI|nS|n'(?:n\")?|n\"|nm|t)"
SHAPES = re.compile(
    rf"(?P<repeats>nx(?P<piece>{_LENGTH}|n(?!x)))"
    r"|(?P<hr>Qa?w?:?z?a?n5?|n5|Qnw)"
    r"|(?P<maxhr>0:?a?n5?)"
    r"|(?P<skip>7:?n|n7|n%|n?oD)"
    r"|(?P<rpe>p:?a?n(?:/n)?)"
    r"|(?P<pace>(?:[P8]:?a?)?[ta@]*?t(?:min)?(?:/D|/C|aD|aC|Da?|/m)?P|@?a?t(?:/D|/C|aD|aC|S?/[DC]|I/D)|P:?a?w?t(?:[/a][DC])?|n:?nP|nI/D|nID[sP]?|nIaD|nIDP|aa?tS|@tS?|tS)"
    r"|(?P<climb>\+n[mF]6?|\+nD6|n[mFD]6|n[mFD]a?6|n[mF]\+|n6\+?|6:?\+?a?n[mFD]?|nF)"
    r"|(?P<aside>(?:nD|nC|n[mI]|t)a?w?[W4]|[W4]:?a?(?:nD|nC|nI|nm))"
    r"|(?P<distance>nDnF|n2?[DC])"
    r"|(?P<name>3)"
    r"|(?P<alone>(?<![naP/])D|(?<![n])aD|(?<!n)H)"
    r"|(?P<time>nHnI?(?:nS)?|nInS|nIn(?![DCmxKBISHF/])|nH|nI|n'(?:n\")?|d|t|nm|nS)"
    r"|(?P<strides>G)"
    r"|(?P<bare>n)"
)


@dataclass(slots=True)
class Found:
    """What was found of one run so far."""

    distance_m: float | None = None
    duration_s: float | None = None
    pace: float | None = None
    hr: int | None = None
    rpe: float | None = None
    climb: float | None = None
    miles: bool = False


_PACED = re.compile(r"[a@]{0,2}t(?:/|a)[DC]P?")


def length(atoms: Atoms, i: int, j: int, track: bool) -> tuple[float | None, float | None]:
    """A piece of a run in atoms ``i`` to ``j``: (metres, seconds), one of them None."""
    codes, values = atoms.codes[i:j], atoms.values[i:j]
    if codes[0] == "t":
        return None, _float(values[0])
    if codes[-1] == "d":
        return None, _float(values[-1])
    number = _float(values[0])
    if number is None:
        return None, None
    if len(codes) == 1:
        return (number, None) if number >= 100 else (None, None)
    unit = codes[1]
    if unit == "D":
        metres = number * (_float(values[1]) or 1.0)
        return metres if metres <= FARTHEST_M else None, None
    if unit == "C":
        return number * 1000.0 if number * 1000.0 <= FARTHEST_M else None, None
    if unit == "F":
        return number * 0.3048, None
    if unit == "m":
        return (number, None) if number >= 50 or (track and number > 30) else (None, number * 60)
    seconds = number * {"H": 3600.0, "I": 60.0, "S": 1.0, "'": 60.0, '"': 1.0}[unit]
    if len(codes) > 2 and codes[2] == "n":
        rest = _float(values[2]) or 0.0
        seconds += rest * (60.0 if unit == "H" else 1.0)
    return None, seconds if seconds <= LONGEST_S else None


def _float(value: object) -> float | None:
    return float(value) if isinstance(value, float | int) else None


def run(atoms: Atoms, a: int, b: int, *, when: date, distance_units: DistanceUnit, loose: bool) -> Run | None:
    """The run in atoms ``a`` to ``b``; ``loose`` lets a bare number be its distance. None: nothing is said."""
    codes, values = atoms.codes, atoms.values
    found = Found()
    kinds: list[RunKind] = []
    repeats: list[Repeat] = []
    for i in range(a, b):
        if codes[i] in "U2" and isinstance(values[i], str):
            kind = values[i]
            if any(w in _NOT_RUN for w in atoms.words[max(0, atoms.first[i] - 2) : atoms.first[i]]):
                continue
            if kind == "race" and any(w in _AHEAD for w in atoms.words[max(0, atoms.first[i] - 3) : atoms.first[i]]):
                continue
            if kind in ORDER and not (
                codes[i] == "2" and kinds and kinds[0] != "easy" and kind == "easy" and "interval" in kinds
            ):
                kinds.append(kind)
    i = a
    strides = "G" in codes[a:b]
    while i < b:
        m = SHAPES.match(codes, i, b)
        if m is None:
            i += 1
            continue
        shape = m.lastgroup
        if shape == "piece":
            shape = "repeats"
        j = m.end()
        if codes[i] == "n" and i > a and codes[i - 1] == "n":
            pass
        number = next((_float(values[k]) for k in range(i, j) if codes[k] == "n"), None)
        if shape == "repeats":
            j = _repeat(atoms, i, m.start("piece"), j, b, repeats, found, distance_units)
        elif shape == "hr" and number is not None:
            if 30 <= number <= 240:
                found.hr = int(number)
        elif shape == "rpe" and number is not None:
            if 0 <= number <= 10:
                found.rpe = number
        elif shape == "pace":
            found.pace = _pace(atoms, i, j, distance_units) or found.pace
        elif shape == "climb" and number is not None:
            feet = "F" in m[0]
            climb = number * 0.3048 if feet else number
            if "D" in m[0]:
                climb = number * (_float(values[m.start() + m[0].index("D")]) or 1.0)
            if 0 <= climb <= 20000:
                found.climb = round(climb, 2)
        elif shape == "distance" and number is not None:
            at_unit = i + 2 if codes[i + 1] == "2" else i + 1
            unit = 1000.0 if codes[at_unit] == "C" else _float(values[at_unit]) or 1000.0
            metres = number * unit
            if (found.distance_m is None or "total" in atoms.words) and 0 < metres <= FARTHEST_M:
                before = atoms.words[atoms.first[i] - 1] if atoms.first[i] else ""
                if before not in ("mile", "first", "last", "per", "every"):
                    found.distance_m = metres
                    found.miles = unit == METRES_PER_MILE
        elif shape == "alone":
            word = atoms.word(j - 1)
            before = atoms.words[atoms.first[j - 1] - 1] if atoms.first[j - 1] else ""
            if word == "mile" and before not in ("per", "every", "each", "last", "first", "final"):
                if found.distance_m is None:
                    found.distance_m, found.miles = METRES_PER_MILE, True
            elif word == "hour" and before not in ("per", "every", "each", "last", "first", "final", "half"):
                found.duration_s = found.duration_s or 3600.0
        elif shape == "name":
            if "race" not in kinds and "training" not in atoms.words:
                kinds.append("race")
            if found.distance_m is None:
                found.distance_m = _float(values[i])
        elif shape == "time":
            seconds = length(atoms, i, j, False)[1] if codes[i:j] != "nS" or (number and number > 60) else None
            if (
                codes[i] == "n"
                and codes[i + 1] == "m"
                and number is not None
                and number >= 200
                and found.distance_m is None
            ):
                found.distance_m = number
            elif (
                codes[i:j] == "nm"
                and number is not None
                and 20 <= number <= 20000
                and found.distance_m
                and found.duration_s
            ):
                found.climb = number if found.climb is None else found.climb
            elif (
                seconds is not None
                and found.duration_s is None
                and 0 < seconds <= LONGEST_S
                and codes[j : j + 1] != "u"
            ):
                if (
                    codes[i] == "t"
                    and i > a
                    and atoms.words[atoms.first[i] - 1] in ("at", "by", "before", "until")
                    and found.distance_m is None
                ):
                    pass
                elif (
                    codes[i] == "t"
                    and found.distance_m
                    and seconds / found.distance_m * 1000 < 100
                    and atoms.word(i).count(":") == 1
                ):
                    if seconds * 60 / found.distance_m * 1000 <= SLOWEST and seconds * 60 <= LONGEST_S:
                        found.duration_s = seconds * 60 if found.distance_m > 9000 else seconds
                else:
                    found.duration_s = seconds
        elif shape == "bare" and number is not None:
            nxt = codes[j : j + 1]
            if (
                loose
                and found.distance_m is None
                and not repeats
                and 0 < number <= 120
                and nxt not in ("/", "x", "o", "U")
            ) or (loose and nxt == "U" and found.distance_m is None and number <= 60):
                miles = distance_units == "mi"
                found.distance_m = number * (METRES_PER_MILE if miles else 1000.0)
                found.miles = miles
        i = j if j > i else i + 1
    if (
        len(repeats) == 1
        and repeats[0].count > 1
        and repeats[0].duration_s is None
        and (piece_m := repeats[0].distance_m)
        and found.duration_s
        and found.distance_m is None
        and FASTEST <= found.duration_s / piece_m * 1000 <= 480
    ):  # "6 x 400 …, all around 85 secs"
        repeats = [replace(repeats[0], duration_s=found.duration_s)]
        found.duration_s = None
    for k in range(a, b):
        if (
            codes[k] == "O"
            and k > a
            and codes[k - 1] in "DC"
            and codes[k + 1 : k + 2] not in ("n", "t")
            and not repeats
        ):
            kinds += ["recovery"] if atoms.word(k) == "recovery" else []
        elif (
            codes[k] == "w"
            and atoms.word(k) == "half"
            and found.distance_m is None
            and (k + 1 >= b or codes[k + 1] != "w")
        ):
            found.distance_m = 21097.5  # "the Cambridge Half"
            kinds.append("race")
    if repeats and not strides:
        kinds = [k for k in kinds if k not in ("easy", "recovery")]
        if not any(k in ("hills", "long", "tempo", "trail", "race") for k in kinds):
            kinds.append("interval")
    kind = next((k for k in ORDER if k in kinds), None)
    if not any((found.distance_m, found.duration_s, found.pace, repeats, found.hr, found.climb)):
        return None
    pace = found.pace
    if pace is None and found.distance_m and found.duration_s:
        pace = found.duration_s / found.distance_m * 1000
        pace = round(pace, 1) if 60 <= pace <= 3600 else None
    return Run(
        when=when,
        kind=kind,
        distance_m=None if found.distance_m is None else round(found.distance_m, 2),
        duration_s=found.duration_s,
        pace_s_per_km=pace,
        avg_hr=found.hr,
        rpe=found.rpe,
        elevation_m=found.climb,
        repeats=tuple(repeats),
        distance_unit="mi" if found.miles else "km",
    )


def _repeat(
    atoms: Atoms, i: int, piece: int, j: int, b: int, repeats: list[Repeat], found: Found, distance_units: DistanceUnit
) -> int:
    """Reads ``6x800 in 3:20 off 90s`` on from atom ``i``; gives where it ends."""
    codes, values = atoms.codes, atoms.values
    metres, seconds = length(atoms, piece, j, True)
    rest: float | None = None
    k = j
    paced = _PACED.match(codes, k, b)
    if paced:
        found.pace = _pace(atoms, *paced.span(), distance_units) or found.pace
        k = paced.end()
    if codes[k : k + 1] in ("2", "U") and k < b:
        k += 1
    m = re.compile(r"[a@,(]{0,2}w?(?P<time>t|nHnI?|nInS|nI|nS|n'n\"?)(?![/]?D)").match(codes, k, b)
    if (
        m
        and metres is not None
        and (
            codes[m.end() : m.end() + 1] not in ("u", "O", "2", "U")
            or (codes[m.end() : m.end() + 1] == "O" and codes[m.end() + 1 : m.end() + 2] in tuple("ntda"))
        )
        and atoms.word(k) not in ("with", "w", "off")
    ):
        seconds = length(atoms, *m.span("time"), False)[1]
        seconds = seconds if seconds is not None and seconds <= LONGEST_S else None
        k = m.end()
    m = re.compile(
        r"[,(wcU]{0,3}(?:(?:[Oau/+][aw,:]{0,2}|w)(?P<off>n[DCmISH'\"](?:n[S\"]?)?|t|d)(?![/]?D)|(?P<jog>n[DCmISH'\"](?:nS)?|t|d)w?[OuU2])"
    ).match(codes, k, b)
    if m:
        span = m.span("off") if m["off"] else m.span("jog")
        rest = length(atoms, *span, False)[1]
        rest = rest if rest is not None and rest <= LONGEST_S else None
        k = max(m.end(), j)
    count = _float(values[i]) or 0
    if (
        0 < count <= 100
        and count == int(count)
        and (metres is None or 0 < metres <= 50000)
        and (metres or (seconds and 0 < seconds <= LONGEST_S))
    ):
        repeats.append(
            Repeat(
                count=int(count),
                distance_m=None if metres is None else round(metres, 2),
                duration_s=seconds,
                rest_s=rest,
            )
        )
    return k


def _pace(atoms: Atoms, i: int, j: int, distance_units: DistanceUnit) -> float | None:
    """Seconds a kilometre."""
    codes, values = atoms.codes, atoms.values
    seconds: float | None = None
    per = METRES_PER_MILE if distance_units == "mi" else 1000.0
    for k in range(i, j):
        if codes[k] == "t":
            seconds = _float(values[k])
        elif codes[k] == "n" and seconds is None and codes[k + 1 : k + 2] == "I":
            seconds = (_float(values[k]) or 0) * 60
        elif codes[k] == "D":
            per = _float(values[k]) or per
    if seconds is None or per < 400:
        return None
    pace = seconds / per * 1000
    return round(pace, 1) if FASTEST <= pace <= SLOWEST else None
