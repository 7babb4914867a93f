"""Paces of a run as they are written, and the clocks they hold: "5:20/km", "at 4'30\"", "averaging 5.12"."""

from __future__ import annotations

from coach.acts import METRES_PER_MILE
from coach.patterns import Pattern
from coach.reader import run_words as said_as
from coach.reader.lengths import FASTEST, SLOWEST, Clock, number
from coach.reader.lengths import seconds as seconds_of
from coach.reader.run_pen import Pen


def pace(pen: Pen, i: int, j: int) -> None:
    """A pace in seconds a kilometre, by the unit said or the athlete's."""
    codes = pen.codes
    per: float | None = None
    clock: Clock | None = None
    k = i
    while k < j:
        code = codes[k]
        if code in "tn" and clock is None:
            clock, k = _clock_at(pen, k, j)
        elif code == "D":
            per = number(pen.value(k)) or per
        elif code == "C":
            per = 1000.0
        k += 1
    if clock is not None and per is None:
        per = METRES_PER_MILE if pen.units == "mi" or (clock.seconds >= A_MILE and _in_miles(pen)) else 1000.0
    if clock is None or per is None or per < 400 or pen.others(i):
        pen.put("z", i)
        return
    each = clock.seconds / per * 1000
    if codes[i] == "P" and pen.word(i) in said_as.SPLITS and not any(c in "DC/" for c in codes[i:j]):
        pen.put("v", i, clock)
    elif FASTEST <= each <= SLOWEST:
        pen.put("P", i, round(each, 1))
    elif not any(c in "DC/" for c in codes[i:j]):
        pen.put("t", i, clock)
    else:
        pen.put("z", i)


#: Nobody who counts in kilometres calls less a pace for a mile.
A_MILE = 375.0


def _in_miles(pen: Pen) -> bool:
    """Whether all distances of the run are told in miles, so that its pace is as well."""
    units = [1000.0 if m[0] == "nC" else number(pen.value(m.end() - 1)) for m in _FAR.finditer(pen.codes)]
    return METRES_PER_MILE in units and 1000.0 not in units


_FAR = Pattern(r"n[DC]")


def _clock_at(pen: Pen, k: int, j: int) -> tuple[Clock | None, int]:
    """The clock that starts at kept atom ``k``, and its last atom."""
    codes = pen.codes
    value = number(pen.value(k))
    if value is None:
        return None, k
    if codes[k] == "t":
        return Clock(value, value * 60), k
    m = _MINUTES.match(codes, k, j)
    if m:
        return Clock(seconds_of(m[0], [pen.value(q) for q in range(*m.span())])), m.end() - 1
    said = dotted(pen, k)
    return Clock(said if said is not None else value * 60), k


_MINUTES = Pattern(r"n[I'm](?:n[S\"]?)?|n\"")
_DOTTED = Pattern(r"(\d{1,3})\.([0-5]\d)")


def dotted(pen: Pen, k: int) -> float | None:
    """The seconds of "23.30" at kept atom ``k``."""
    at = pen.kept[k]
    m = _DOTTED.fullmatch(pen.atoms.text[pen.atoms.starts[at] : pen.atoms.ends[at]])
    return int(m[1]) * 60.0 + int(m[2]) if m else None
