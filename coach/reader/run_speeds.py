"""Speeds as a treadmill shows them: "10 km/h", "6.2 mph", "at 10 an hour". They are a pace and no distance.

Rule: only the one speed of a steady run; of several, of repeats, of a part, of the wind or at its most it is no pace.
"""

from __future__ import annotations

from coach.acts import METRES_PER_MILE
from coach.patterns import Pattern
from coach.reader.lengths import FASTEST, SLOWEST, number
from coach.reader.run_pen import Pen

#: One speed: with its unit, a word for it, or "10 an hour".
SPEED = r"n[DC]/[Hd]|nDH|(?<=[aP@])n[DC]a?[Hd]|n7|(?<=[aP@])nd"
_SPEEDS = Pattern(r"n[DC]a?/?[Hd]|n7|(?<=[aP@])nd")
_REPEATED = Pattern(r"[xΞΛ]")
_FAR = Pattern(r"n[DC](?!a?/?[Hd])|3")
_TIMED = Pattern(r"n[ISH']|t|d")
_METRES = {"mph": METRES_PER_MILE, "kph": 1000.0, "kmph": 1000.0, "kmh": 1000.0}
_HOUR = 3600.0
#: What a speed is of that is not the run's own.
_NOT_THE_RUNS = frozenset(
    "wind winds windy gust gusts gusting breeze headwind tailwind max top peak last final finish finished start "
    "started from up till until building progression sprint sprints car bike cycle cycled rode hit topped over under "
    "walk walked walking every then".split()
)


def speed(pen: Pen, i: int, j: int) -> None:
    """A pace in seconds a kilometre, where the speed is that of the whole run."""
    metres, value = _unit(pen, i, j), number(pen.value(i))
    if metres and value and _steady(pen, i):
        each = _HOUR * 1000 / (value * metres)
        if FASTEST <= each <= SLOWEST:
            pen.put("P", i, round(each, 1))
            return
    pen.put("z", i)


def _unit(pen: Pen, i: int, j: int) -> float | None:
    """How many metres go into one of the unit."""
    code = pen.codes[i + 1]
    if code == "7":
        return _METRES.get(pen.word(i + 1))
    if code == "C":
        return 1000.0
    if code == "D":
        return number(pen.value(i + 1))
    hour = number(pen.value(i + 1)) == _HOUR and pen.word(i + 1) in ("an", "hour") and pen.word(j) != "ago"
    return (METRES_PER_MILE if pen.units == "mi" else 1000.0) if hour else None


#: Bare speeds that a treadmill shows and one runs at.
_SHOWN = {"km": (6.0, 20.0), "mi": (4.0, 12.0)}


def at_speed(pen: Pen, i: int, value: float) -> float | None:
    """The pace of a bare speed of a treadmill: "@ 10.5", "speed 10". None: it is none."""
    least, most = _SHOWN[pen.units]
    if "U" not in pen.codes or not least <= value <= most or not _TIMED.search(pen.codes):
        return None
    said = pen.word(i - 1) if i else ""
    dotted = said == "at" and "." in pen.atoms.said(pen.kept[i], pen.kept[i] + 1)
    if not (dotted or said in ("@", "speed")) or pen.codes[i + 1 : i + 2] in tuple("xnDCHIS%/'\""):
        return None
    if not any(pen.codes[k] == "U" and pen.value(k) == "treadmill" for k in range(len(pen.codes))):
        return None
    if _FAR.search(pen.codes) or not _steady(pen, i, bare=True):
        return None
    each = _HOUR * 1000 / (value * (METRES_PER_MILE if pen.units == "mi" else 1000.0))
    return round(each, 1) if FASTEST <= each <= SLOWEST else None


def _steady(pen: Pen, i: int, *, bare: bool = False) -> bool:
    """Whether the run has one speed, which its distance and time do not tell already."""
    codes = pen.codes
    if _REPEATED.search(codes) or len(_SPEEDS.findall(codes)) != (0 if bare else 1) or pen.others(i):
        return False
    if _FAR.search(codes) and _TIMED.search(codes):
        return False
    return _NOT_THE_RUNS.isdisjoint(pen.atoms.words)
