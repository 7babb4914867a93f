"""How the athlete wakes: sleep, energy, soreness, stress, mood, resting heart rate, each with its figure.

Labels and figures of a stretch are paired in the order they stand ("energy 4", "7h sleep", "4 energy"); a figure that a
label cannot mean is passed over. Rule: figures as said; words such as "good" or "shattered" are no figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from coach.acts import Readiness
from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_CHUNK = Pattern(r"[^,;.|()\nc]+(?:c(?=n[Im½]?)[^,;.|()\nc]+)?")
_SPAN = Pattern(r"nH(?:c?nI?(?![D/])|c?nm)?|nI|nm|d|t")
_SCORE = Pattern(r"n(?:/n|wan)?")
#: Shorter sleep, said in minutes, is a nap and no night.
_NAP_H = 0.5
#: What makes a number a count of something else.
_COUNTED = frozenset("xsqDKBTCFU%oX7δ")
_BETWEEN = Pattern(r"[^ntdξXRUσYqsx]{0,6}")
_ASLEEP = frozenset(
    (
        "slept",
        "sleep",
        "night",
        "kip",
        "kipped",
        "asleep",
        "bad",
        "rough",
        "zzz",
        "terrible",
        "sleeping",
        "insomnia",
        "couldnt",
        "didnt",
    )
)


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
        return "H" in part and "α" in part and _last_night(atoms, a, b) is not None
    if figures(atoms, a, b):
        return True
    if _SCORED_BEHIND.match(atoms.codes, b) and _SCORED.match(part) and atoms.values[a + part.index("ξ")] in _RATED:
        return True  # "energy low today, like a 2"
    if "U" not in part and not _BED.isdisjoint(atoms.some(a, b)) and "sleep" in atoms.values[a:b]:
        return True  # "in bed by 10, up at 6", and how long that is may follow
    if not _MEASURED.isdisjoint(part):
        return _FELT.isdisjoint(part) and bool({"score", "quality"} & set(atoms.some(a, b)))
    i = a + part.index("ξ")
    return not _ASLEEP.isdisjoint(atoms.some(i, i + 1)) and atoms.values[i] == "sleep"


#: A label with how it is in words, and behind it nothing but the figure.
_SCORED = Pattern(r"[waV]{0,2}ξ[waμVα2θN]{0,4}\Z")
_SCORED_BEHIND = Pattern(r"[,(c\-]{1,2}[wa2]{0,4}n(?:/n|wan)?[wa2]{0,2}(?=[,.;\n)]|\Z)")
#: Codes of figures and of what hurts, and those beside which a figure is no score of the night.
_MEASURED, _FELT = frozenset("ntdRYν"), frozenset("RYνtdU")
_RATED = frozenset("energy stress mood soreness".split())


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
    night: int | None = None  # a label of sleep that still waits for its hours
    rated: int | None = None  # a label of something else that still waits for its figure
    for chunk in _CHUNK.finditer(atoms.codes, a, b):
        items = list(_items(atoms, *chunk.span()))
        behind = sum(isinstance(item, int) for item in items) * 2 >= len(items)  # "4 energy", not "hrv 65, rhr 48"
        label: int | None = None
        figure: Figure | None = None
        for item in items:
            if isinstance(item, int):
                back = label is None and figure is not None and (behind or figure.seconds is not None)
                if back and figure and _joins(atoms, figure.b, item) and _fill(out, atoms, item, figure):
                    night = None if atoms.values[item] == "sleep" else night
                else:
                    label = item
                    night = item if atoms.values[item] == "sleep" else night
                figure = None
            elif label is not None and _near(atoms, label, item, chunk.end()) and _fill(out, atoms, label, item):
                night = None if atoms.values[label] == "sleep" else night
                label = None
            elif (
                night is not None
                and (item.seconds is not None or (len(items) == 1 and _bare_hours(atoms, item, chunk.end())))
                and _fill(out, atoms, night, item)
            ):
                night = None  # "slept badly, 5 and a half"
            elif rated is not None and len(items) == 1 and _fill(out, atoms, rated, item):
                rated = None  # "stress high, I'd say 2"
            else:
                figure = item
        rated = label if items == [label] and label is not None and atoms.values[label] in _RATED else None
    if not out and (hours := _last_night(atoms, a, b)) is not None:
        out["sleep_h"] = hours
    return out


def _bare_hours(atoms: Atoms, figure: Figure, end: int) -> bool:
    """Whether a number alone behind a night is how many hours it had."""
    hours = figure.value is not None and figure.of is None and _FEWEST_H <= figure.value <= _MOST_H
    return hours and not atoms.codes[figure.b : end].strip("waμα") and figure.b - figure.a == 1


_FEWEST_H, _MOST_H = 2.5, 11


def _items(atoms: Atoms, a: int, b: int) -> Iterator[int | Figure]:
    """The labels (their atoms) and figures in atoms ``a`` to ``b``, in their order."""
    k = a
    while k < b:
        if atoms.codes[k] == "ξ":
            yield k
        elif (found := _figure(atoms, k, b)) is not None:
            yield found
            k = found.b
            continue
        k += 1


def _joins(atoms: Atoms, a: int, b: int) -> bool:
    """Whether only small words stand between a figure and its label."""
    return bool(_BETWEEN.fullmatch(atoms.codes, a, b))


_NIGHT = Pattern(r"[wa2μVlN,]{0,5}(?P<span>nH(?:nI?|nm)?|d)[a2w]{0,2}α[waα]{0,3}|α[wa,]{0,4}(?P<late>nH(?:nI?)?)")
_GOT = frozenset(
    "got had only managed maybe about just around roughly of a bit solid decent good poor whopping".split()
)


def _last_night(atoms: Atoms, a: int, b: int) -> float | None:
    """The hours of "got 6 hrs last night", where nothing else is told of the night."""
    m = _NIGHT.fullmatch(atoms.codes, a, b)
    if m is None or "night" not in atoms.some(a, b):
        return None
    if any(atoms.codes[i] == "w" and atoms.word(i) not in _GOT for i in range(a, b)):
        return None
    found = _figure(atoms, m.start("span") if m["span"] else m.start("late"), b)
    hours = _hours(found) if found else None
    return hours if hours is not None and 2 <= hours <= 14 else None


_HOURS = Pattern(r"[waμ2α]{0,4}(?P<span>nH(?:nI?|nm)?)[waα]{0,3}")
_NAPPED = frozenset("nap napped nursing shift shifts driving drive flight meeting meetings work worked".split())


def hours(atoms: Atoms, a: int, b: int) -> float | None:
    """The hours of sleep where nothing but a span is said, beside other figures of the morning ("7.5h, rhr 47")."""
    m = _HOURS.fullmatch(atoms.codes, a, b)
    if m is None or not _NAPPED.isdisjoint(atoms.some(a, b)):
        return None
    found = _figure(atoms, m.start("span"), b)
    slept = _hours(found) if found else None
    return slept if slept is not None and 3 <= slept <= 12 else None


def _fill(out: dict[str, float], atoms: Atoms, label: int, figure: Figure) -> bool:
    """Fills the field of the label at atom ``label``, if the figure can mean it."""
    field, read = FIELDS[str(atoms.values[label])]
    value = read(figure)
    if value is None:
        return False
    minutes = figure.seconds is not None and "H" not in atoms.codes[figure.a : figure.b]
    if field == "sleep_h" and minutes and value < _NAP_H:
        return False
    out.setdefault(field, value)
    return True


def _near(atoms: Atoms, label: int, figure: Figure, end: int) -> bool:
    """Whether a figure is of the label before it: only small words stand between, and it counts nothing else."""
    if figure.a > label and atoms.words[atoms.first[figure.a] - 1] in ("till", "til", "until"):
        return False  # "slept till 2"
    if not _BETWEEN.fullmatch(atoms.codes, label + 1, figure.a):
        return False
    if figure.seconds is None and not _BED.isdisjoint(atoms.some(label, label + 1)):
        return False  # "in bed by 10"
    far = figure.a - label > 2 or atoms.codes[label + 1 : figure.a] not in ("", ":", "a", "w", "@", "aa", "wa", "η")
    counts = figure.seconds is None and figure.b < end and atoms.codes[figure.b] == "w"
    return not (far and counts and atoms.word(figure.b) in _THINGS)


_BED = frozenset(("bed", "lights"))
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
