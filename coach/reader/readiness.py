"""How the athlete wakes: sleep, energy, soreness, stress, mood, resting heart rate, each with its figure.

Labels and figures of a stretch are paired in the order they stand ("energy 4", "7h sleep", "4 energy"); a figure that a
label cannot mean is passed over. Rule: figures as said; words such as "good" or "shattered" are no figures.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from coach.acts import Readiness
from coach.reader.tokens import Atoms

_CHUNK = re.compile(r"[^,;.|()\nc]+(?:c(?=n[Im½]?)[^,;.|()\nc]+)?")
_SPAN = re.compile(r"nH(?:c?nI?(?![D/])|c?nm)?|nI|nm|d|t")
_SCORE = re.compile(r"n(?:/n|wan)?")
#: What makes a number a count of something else.
_COUNTED = frozenset("xsqDKBTCFU%oX7δ")
_BETWEEN = re.compile(r"[a:w@μVzηα2c='π-]{0,6}")
_ASLEEP = frozenset(("slept", "sleep", "night", "kip", "kipped", "asleep", "bad", "rough", "zzz", "terrible"))


class Figure(NamedTuple):
    """A figure at atoms ``a`` to ``b``: a span of time, or a number with what it is out of."""

    a: int
    b: int
    seconds: float | None
    value: float | None
    of: float | None


def _hours(figure: Figure) -> float | None:
    if figure.seconds is not None:
        hours = figure.seconds / 3600
    elif figure.value is not None and figure.of is None:
        hours = figure.value
    else:
        return None
    return round(hours, 2) if 0 <= hours <= 24 else None


def _score(figure: Figure) -> float | None:
    ok = figure.value is not None and figure.of in (None, 5) and 1 <= figure.value <= 5
    return figure.value if ok else None


def _pulse(figure: Figure) -> float | None:
    ok = figure.value is not None and figure.of is None and 20 <= figure.value <= 150
    return float(int(figure.value)) if ok and figure.value is not None else None


#: Label → the field it fills and what a figure has to be to fill it.
FIELDS: dict[str, tuple[str, Callable[[Figure], float | None]]] = {
    "sleep": ("sleep_h", _hours),
    "energy": ("energy", _score),
    "soreness": ("soreness", _score),
    "stress": ("stress", _score),
    "mood": ("mood", _score),
    "resting_hr": ("resting_hr", _pulse),
}


def told(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a piece tells readiness figures, or of a night whose hours may follow."""
    part = atoms.codes[a:b]
    if "ξ" not in part or "X" in part:
        return False
    if figures(atoms, a, b):
        return True
    if any(c in part for c in "ntdRYν"):
        return False
    return atoms.word(a + part.index("ξ")) in _ASLEEP and atoms.values[a + part.index("ξ")] == "sleep"


def readiness(atoms: Atoms, a: int, b: int, when: date) -> Readiness | None:
    """The check-in figures in atoms ``a`` to ``b``."""
    made = figures(atoms, a, b)
    if not made:
        return None
    pulse = made.pop("resting_hr", None)
    return Readiness(when=when, resting_hr=None if pulse is None else int(pulse), **made)


def figures(atoms: Atoms, a: int, b: int) -> dict[str, float]:
    """Fields and their figures in atoms ``a`` to ``b``; what is said first stands."""
    out: dict[str, float] = {}
    codes = atoms.codes
    night: int | None = None  # a label of sleep that still waits for its hours
    for chunk in _CHUNK.finditer(codes, a, b):
        label: int | None = None
        figure: Figure | None = None
        k, end = chunk.span()
        while k < end:
            if codes[k] == "ξ":
                if label is None and figure and _BETWEEN.fullmatch(codes, figure.b, k) and _fill(out, atoms, k, figure):
                    night = None
                else:
                    label = k
                    night = k if atoms.values[k] == "sleep" else night
                figure = None
                k += 1
                continue
            found = _figure(atoms, k, end)
            if found is None:
                k += 1
                continue
            k = found.b
            if label is not None and _near(atoms, label, found, end) and _fill(out, atoms, label, found):
                night = None if atoms.values[label] == "sleep" else night
                label = None
            elif night is not None and label is None and found.seconds is not None and _fill(out, atoms, night, found):
                night = None
            else:
                figure = found
    return out


def _fill(out: dict[str, float], atoms: Atoms, label: int, figure: Figure) -> bool:
    """Fills the field of the label at atom ``label``, if the figure can mean it."""
    field, read = FIELDS[str(atoms.values[label])]
    value = read(figure)
    if value is None or (field == "sleep_h" and figure.seconds is not None and figure.seconds < 1800):
        return False
    out.setdefault(field, value)
    return True


def _near(atoms: Atoms, label: int, figure: Figure, end: int) -> bool:
    """Whether a figure is of the label before it: only small words stand between, and it counts nothing else."""
    if not _BETWEEN.fullmatch(atoms.codes, label + 1, figure.a):
        return False
    far = figure.a - label > 2 or atoms.codes[label + 1 : figure.a] not in ("", ":", "a", "w", "@", "aa", "wa", "η")
    counts = figure.seconds is None and figure.b < end and atoms.codes[figure.b] == "w"
    return not (far and counts and atoms.word(figure.b) in _THINGS)


_THINGS = frozenset(
    "times coffees beers pints glasses drinks days nights weeks naps wakes loo trips meetings kids hourly am pm".split()
)


def _figure(atoms: Atoms, k: int, end: int) -> Figure | None:
    """The figure that starts at atom ``k``."""
    codes, values = atoms.codes, atoms.values
    m = _SPAN.match(codes, k, end)
    if m:
        if codes[k] == "t":
            seconds = float(values[k])  # 7:30 was read as minutes and seconds
            return Figure(k, m.end(), seconds * 60 if seconds < 1440 else seconds, None, None)
        if codes[k] == "d":
            return Figure(k, m.end(), float(values[k]), None, None)
        numbers = [float(values[i]) for i in range(*m.span()) if codes[i] == "n"]
        unit = 3600.0 if codes[k + 1] == "H" else 60.0
        seconds = numbers[0] * unit + (numbers[1] * 60 if len(numbers) > 1 and numbers[1] < 60 else 0)
        return Figure(k, m.end(), seconds, None, None)
    m = _SCORE.match(codes, k, end)
    if not m or not isinstance(values[k], float | int):
        return None
    if codes[m.end() : m.end() + 1] and codes[m.end()] in _COUNTED and m.end() < end:
        return None
    of = values[m.end() - 1] if m.end() - k > 1 else None
    return Figure(k, m.end(), None, float(values[k]), float(of) if of is not None else None)
