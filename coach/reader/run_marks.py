"""The figures of a run, written as *marks*: one character each, so that shapes can be read over them.

A distance is ``D``, a time with its units ``T``, a clock ``t`` ("27:30", minutes or hours as the distance demands),
a pace ``P``, a clock behind "averaging" ``v``, a heart rate ``H``, a climb ``E``, RPE ``R``, a bare number ``n``, a
ladder ``L``. Words that rule how a figure is taken have marks too: rest ``O``, jog ``j``, easy ``e``, hard ``h``,
running ``U``, warm-up and cool-down ``W``, strides ``G``, with ``&``, in and at ``a``, sets ``S``, repeats ``r``; any
other word is ``z``.

Rule: figures that are not the run's (targets, bests, speeds, temperatures, the last kilometre) get no mark of theirs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from coach.acts import METRES_PER_MILE, DistanceUnit
from coach.patterns import Pattern, first_of
from coach.reader import run_wholes
from coach.reader import run_words as said_as
from coach.reader.lengths import (
    LONGEST_S,
    METRES_PER_FOOT,
    TRACK,
    Clock,
    Far,
    Number,
    number,
    written,
)
from coach.reader.run_paces import dotted, pace
from coach.reader.run_pen import Marks, Pen
from coach.reader.run_speeds import SPEED, at_speed, speed
from coach.reader.tokens import Atoms


# --- one handler a figure ---------------------------------------------------------------------------------------------
def _rpe(pen: Pen, i: int, j: int) -> None:
    value = next((number(pen.value(k)) for k in range(i, j) if pen.codes[k] == "n"), None)
    if value is not None and 0 <= value <= 10:
        pen.put("R", i, value)
    elif pen.codes[i] == "n":
        _number(pen, i, i + 1)


def _heart(pen: Pen, i: int, j: int) -> None:
    value = next((number(pen.value(k)) for k in range(i, j) if pen.codes[k] == "n"), None)
    if value is not None and 30 <= value <= 240 and not _bounded(pen, i, j):
        most = {"max", "peak", "peaked", "maxed", "maxing", "hit"} & set(pen.before(i, 2)) and pen.codes[i] == "n"
        pen.put("M" if most else "H", i, value)


def _bounded(pen: Pen, i: int, j: int) -> bool:
    """Whether a heart rate is only said to have stayed under a figure."""
    at = next(k for k in range(i, j) if pen.codes[k] == "n")
    return bool(set(pen.before(at, 2)) & {"under", "below", "over", "above", "sub"})


def _peak(pen: Pen, i: int, j: int) -> None:
    pen.put("M", i)


def _climb(pen: Pen, i: int, j: int) -> None:
    value: float | None = None
    codes = pen.codes[i:j]
    if any(pen.word(k) == "up" for k in range(i, j)) and not any(c in "mFD" for c in codes):
        for k in range(i, j):
            (_number if pen.codes[k] == "n" else _word)(pen, k, k + 1)
        return
    for k in range(i, j):
        code = pen.codes[k]
        if code == "n":
            value = number(pen.value(k))
        elif code == "F" and value is not None:
            value *= METRES_PER_FOOT
        elif code == "D" and value is not None:
            value *= number(pen.value(k)) or 1.0
    if value is not None and 0 <= value <= 20000:
        pen.put("E", i, round(value, 2))


def _distance(pen: Pen, i: int, j: int) -> None:
    """ "5k", "3 easy miles", "5 ft"; "the last 2k" is a part and no distance of the run."""
    codes = pen.codes
    at = i + 1 if codes[i + 1] in "DC" else i + 2
    value = number(pen.value(i))
    if value is None:
        return
    unit = 1000.0 if codes[at] == "C" else number(pen.value(at)) or 1000.0
    metres = value * unit
    near = pen.before(i, 1) if pen.parts else []
    if pen.word(at + 1) in said_as.PACES and pen.codes[at + 2 : at + 3] not in ("t", "n", ":", "@"):
        pen.put("z", i)  # "at 10k pace"
    elif near and (
        (near[0] in said_as.PARTS and not (near[0] == "first" and (pen.word(at + 1) in said_as.EVER or _ever(pen, i))))
        or (near[0] in ("mile", "km", "k") and not _PER.search(pen.codes, 0, i))
    ):
        pen.put("Y", i)
    elif (pen.aside and _apart(pen, i, at + 1)) or (pen.codes[i - 1 : i] == "9" and i):
        pen.put("z", i)
    else:
        said: DistanceUnit | None = "mi" if unit == METRES_PER_MILE else "km" if codes[at] == "D" else None
        pen.put("D", i, Far(metres, said))
    if at == i + 2:
        _word(pen, i + 1, i + 2)
    if codes[at + 1 : j] and codes[at + 1] == "n" and codes[j - 1] == "F":
        _climb(pen, at + 1, j)


def _ever(pen: Pen, i: int) -> bool:
    """Whether "first" before kept atom ``i`` means the first one ever ("ran my first 10k"), and no part of a run."""
    return pen.before(i, 2)[1:] in ([], ["my"], ["a"], ["was"], ["our"], ["ever"]) and _OTHERS.isdisjoint(
        pen.atoms.words
    )


_OTHERS = frozenset("second last next other third final rest total".split())
#: "5:26/km 8k": the kilometre before is that of a pace.
_PER = Pattern(r"[/atIP][DC][-,:|(]{0,2}\Z")


def _apart(pen: Pen, i: int, j: int) -> bool:
    """Whether the distance in kept atoms ``i`` to ``j`` is a target, a week's sum or the way to somewhere."""
    if pen.others(i):
        mile = number(pen.value(j - 1)) == METRES_PER_MILE
        pen.planned = "mi" if mile else pen.units if pen.codes[j - 1] == "C" else "km"
        return True
    atoms = pen.atoms
    before = pen.before(i)
    if (
        {"mileage", "volume"} & set(before)
        or ({"felt", "feels"} & set(before) and ("like" in before or before[0] in ("felt", "feels")))
        or ({"total", "sum"} & set(before) and said_as.SUMS & set(before))
    ):
        return True
    at = atoms.first[pen.kept[j - 1] + 1]
    behind = atoms.words[at : at + 3]
    if behind[:1] in (["from"], ["left"], ["away"]) or (behind[:1] == ["to"] and "start" in atoms.words[at : at + 4]):
        return True
    return bool(set(behind) & said_as.ASIDE) and behind[:1] in (["for"], ["this"], ["so"], ["in"], ["on"])


def _mile(pen: Pen, i: int, j: int) -> None:
    """ "a mile" is one; "the last mile", "mile 7" and "per mile" say nothing of the whole."""
    word = pen.word(i)
    near = pen.before(i, 1)
    if near and near[0] in said_as.PARTS:
        pen.put("Y", i)
    elif pen.codes[i + 1 : i + 2] == "n" and near[:1] != ["a"]:
        pen.put("Y", i)
        pen.put("z", i + 1)
    elif word in ("mile", "miler"):
        pen.put("D", i, Far(METRES_PER_MILE, "mi"))
    elif word == "yassos":
        pen.put("z", i)
    else:
        pen.put("z", i)


def _part(pen: Pen, i: int, j: int) -> None:
    pen.put("Y", i)


def _hour(pen: Pen, i: int, j: int) -> None:
    near = pen.before(i, 1)
    if pen.word(i) == "hour" and not (near and near[0] in (*said_as.PARTS, "half")):
        pen.put("T", i, 3600.0)
    else:
        pen.put("z", i)


def _time(pen: Pen, i: int, j: int) -> None:
    """A time with its units; one that is only a difference, a target or a time of day is none."""
    codes = pen.codes[i:j]
    seconds = written(codes, [pen.value(k) for k in range(i, j)], False)[1] if codes != "nm" else None
    if codes == "nm":
        value = number(pen.value(i)) or 0.0
        if value >= 100:
            if not pen.others(i):
                pen.put("D", i, Far(value, "km"))
            return
        pen.put("m", i, value)
        return
    if codes == "nInS" and (number(pen.value(i + 2)) or 0.0) >= 60:
        _time(pen, i, i + 2)  # "5 min 90 s rest" are two
        _time(pen, i + 2, j)
        return
    behind = pen.word(j)
    if _within(pen, i, j):
        pen.put("z", i)  # "10k with 20 min tempo in the middle"
        return
    bound = pen.before(i, 2)
    if bound[:1] and bound[0] in _BOUNDS and bound[1:] != ["just"]:
        pen.put("z", i)  # "in under an hour"
    elif codes == "nS" and pen.heart and pen.before(i, 1)[:1] in (["the"], ["low"], ["mid"], ["high"]):
        pen.put("z", i)  # "in the 140s"
    elif codes == "nH" and (number(pen.value(i)) or 0) > 72 and pen.word(i + 1) == "hr":
        pen.put("H", i, number(pen.value(i)))
    elif (
        seconds is None
        or seconds <= 0
        or seconds > LONGEST_S
        or behind in said_as.BEHIND
        or _off_best(pen, j)
        or pen.others(i)
    ):
        pen.put("z", i)
    elif codes == "nS" and seconds in TRACK and seconds >= 200 and pen.word(i + 1) == "s" and not _rested(pen, i):
        pen.put("d", i, Far(seconds, "km"))  # "400s" are no seconds
    else:
        pen.put("w" if pen.best(i) else "T", i, seconds)


def _within(pen: Pen, i: int, j: int) -> bool:
    """Whether a time at kept atoms ``i`` to ``j`` is that of a faster part of a run that is told before it."""
    if "D" not in pen.text or not _HOLDS.intersection(pen.before(i, 1)) or any(c in pen.codes for c in "xGΛΞ"):
        return False
    return any(
        pen.codes[k : k + 1] and pen.codes[k : k + 1] in "U2" and pen.value(k) in ("tempo", "hard", "interval")
        for k in range(j, min(j + 3, len(pen.codes)))
    )


_HOLDS = frozenset("with w inc incl including included containing".split())


def _gently(pen: Pen, i: int, j: int) -> None:
    """ "35 slow minutes": a time, and how it was run."""
    value = number(pen.value(i))
    if value is not None and 0 < value * 60 <= LONGEST_S and not pen.others(i):
        pen.put("T", i, value * (60.0 if pen.codes[i + 2] == "I" else 3600.0))
    else:
        pen.put("z", i)
    _word(pen, i + 1, i + 2)


_BOUNDS = frozenset("under inside below over".split())


def _off_best(pen: Pen, j: int) -> bool:
    """Whether "off my PB" follows."""
    return pen.word(j) == "off" and bool({pen.word(j + 1), pen.word(j + 2)} & (said_as.BEST | said_as.GOAL))


def _clock(pen: Pen, i: int, j: int) -> None:
    """ "27:30": of the run, unless it is a target or a time of day."""
    seconds = number(pen.value(i))
    half = pen.before(i, 2)
    half_of = half[:1] == ["half"] and half[1:2] != [] and half[1] in said_as.PARTS
    if (
        seconds is None
        or half_of
        or pen.others(i)
        or pen.word(i + 1) in said_as.DAYTIME
        or pen.word(i + 1) in said_as.BEHIND
    ):
        pen.put("z", i)
        return
    if pen.planned is not None and pen.text[-1:] == ["z"] and pen.codes[i - 1 : i] in ("D", "C"):
        pen.put("z", i)  # "last week 10k 55:00"
        return
    several = run_wholes.several(pen)
    if several and run_wholes.of_a_part(pen, i):
        pen.put("z", i)  # "24:40 at halfway, 48:35 in all"
        return
    once = pen.atoms.word(pen.kept[i]).count(":") == 1
    before = pen.word(i - 1)
    long = seconds * 60 if once and seconds < 1800 else None
    whole = several and run_wholes.whole(pen, i)
    clock = Clock(seconds, long, before in ("at", "@"), before in ("in", "took", "taking"), whole)
    pen.put("w" if pen.best(i) else "t", i, clock)


def _splits(pen: Pen, i: int, j: int) -> None:
    """ "5:20 5:12 5:08": of the repeats, if there are any, else parts of the run."""
    repeated = any(c in pen.codes for c in "xΞΛ")
    for k in range(i, j):
        (_word if pen.codes[k] != "t" else _clock if repeated else _nothing)(pen, k, k + 1)


def _number(pen: Pen, i: int, j: int) -> None:
    value = number(pen.value(i))
    near = pen.before(i, 1)
    touching = near and pen.atoms.words[pen.atoms.first[pen.kept[i]] - 1] == near[0]
    if touching and pen.codes[j : j + 1] != "x" and _numbers(pen, i, near[0]):
        pen.put("z", i)
    elif _OF_A_LENGTH.match(pen.codes, j) and _counts(pen, j):
        pen.put("z", i)  # "ran two 10k races"
    elif near and "D" in pen.text and near[0] == "last" and _PACED_PART.match(pen.codes, j):
        pen.put("Y", i)  # "16 miles with last 6 at marathon pace (7:50)"
    elif pen.word(i) in _SO_OFTEN and pen.codes[max(0, i - 1) : i] not in tuple("xDCTtd'\")mIS"):
        pen.put("z", i)  # "ran twice today"
    elif pen.codes[j : j + 1] == "x" and pen.others(i):
        pen.put("N", i)
    elif value is None or pen.others(i) or pen.word(i + 1) in said_as.DAYTIME or pen.word(i + 1) in said_as.MANY:
        pen.put("z", i)
    elif near[:1] in (["distance"], ["dist"]) and pen.codes[j : j + 1] not in tuple("xDCmIHS"):
        pen.put("D", i, Far(value * (METRES_PER_MILE if pen.units == "mi" else 1000.0), pen.units))
    elif pen.heart and near[:1] in (["avg"], ["average"], ["ave"], ["mean"]) and 80 <= value <= 220:
        pen.put("H", i, value)
    elif pen.heart and near[:1] in (["max"], ["peak"]):
        pen.put("M", i)
    elif (paced := at_speed(pen, i, value)) is not None:
        pen.put("P", i, paced)  # "treadmill 30 min @ 10.5"
    else:
        pen.put("n", i, Number(value, dotted(pen, i)))


def _counts(pen: Pen, j: int) -> bool:
    """Whether the distance at kept atom ``j`` is of runs that the number before it counts."""
    named = pen.kept[j : j + (1 if pen.codes[j] == "3" else 3)]
    return not said_as.COUNTED.isdisjoint(word for k in named for word in pen.atoms.some(k, k + 1))


_OF_A_LENGTH = Pattern(r"n[CD]|3")
_PACED_PART = Pattern(r"[a@][wa3U2]{0,3}P?\(?t|P")
_SO_OFTEN = frozenset(("twice", "thrice"))


def _numbers(pen: Pen, i: int, word: str) -> bool:
    """Whether the word before a number at ``i`` is what it numbers: "km 7", "week 3"; "10km 49.30" is how far."""
    if word in said_as.NUMBERED:
        return pen.codes[max(0, i - 2) : i] != "nD"
    return word == "run" and "week" in pen.before(i, 6)


def _nothing(pen: Pen, i: int, j: int) -> None:
    pen.put("z", i)


def _rung(pen: Pen, i: int, j: int) -> None:
    pen.put("L", i, pen.value(i))


def _length(pen: Pen, i: int, j: int) -> None:
    pen.put("d", i, pen.value(i))


def _race(pen: Pen, i: int, j: int) -> None:
    """A race named; the one that lies before or behind the run is not it."""
    about = {"before", "until", "after", "post", "pre", "since", "from"} & set(pen.before(i, 2))
    pen.put(
        "z" if about or pen.unrun or pen.word(j) in said_as.PACES | said_as.BUILDING else "3", i, number(pen.value(i))
    )


#: Codes that are a mark whatever their word.
_SIGNS = {
    "\n": ";", ".": ";", ";": ";", "z": "z", "s": "S", "q": "S", "W": "W", "4": "W", "O": "O", "u": "O",
    "@": "a", "P": "a",
    **{sign: sign for sign in "x,/()+:-G%"},
}  # fmt: skip
_EFFORTS = {"easy": "e", "hard": "h", "rest": "O"}
_JOGS = frozenset(("jog", "jogging", "jogs", "shuffle", "trot"))


def _word(pen: Pen, i: int, j: int) -> None:
    """A word or a sign by itself."""
    code = pen.codes[i]
    mark = _SIGNS.get(code)
    if mark is None:
        mark = _spoken(pen, i, code)
    elif mark in ";/" and pen.text and pen.text[-1] == mark:
        return
    pen.put(mark, i)


def _spoken(pen: Pen, i: int, code: str) -> str:
    """The mark of a word."""
    if code in "UXw2p":
        at = pen.kept[i]
        last = pen.atoms.words[pen.atoms.first[at + 1] - 1]
        if last in said_as.REPS or (last == "hills" and _so_many(pen, i)):
            return "r"
        if last == "effort":
            return "h"
        if code == "U":
            return "j" if last in _JOGS else "U"
    if code == "2":
        return _EFFORTS.get(str(pen.value(i)), "U")
    if code == "9":
        return "j" if pen.value(i) == "walking" else "z"
    if code in "ac":
        word = pen.word(i)
        if code == "c":
            return "c" if word in ("and", "plus", "then") else ";"
        return "a" if word in said_as.HALVES else "&" if word in ("with", "w") else "z"
    return "z"


def _so_many(pen: Pen, i: int) -> bool:
    """Whether a whole number of a few stands right before kept atom ``i``: "8 hills"."""
    value = number(pen.value(i - 1)) if i and pen.codes[i - 1] == "n" and pen.codes[max(0, i - 2) : i] != "xn" else None
    if value is None or pen.codes[i + 1 : i + 2] in tuple("DCHI"):
        return False  # "10 hilly miles"
    return value == int(value) and 2 <= value <= _MOST_HILLS


_MOST_HILLS = 40


class Figure(NamedTuple):
    """One way to write a figure."""

    name: str
    pattern: str
    write: Callable[[Pen, int, int], None]


_NO_UNIT = r"(?![DCmxKBISHF/':n5Qp67%])"
_SPAN = (
    rf"nHn[Im]?(?:nS|n{_NO_UNIT})?|nH|n[Im]nS|nIn{_NO_UNIT}|nI|n'(?:n(?:\"|''?|(?![DCmxKBISHF/':])))?|n\"|nm|nS"
    r"|dnI?(?![DCmxKBSHF/':])|(?<!x)nd|d"
)
FIGURES: tuple[Figure, ...] = (
    Figure("rpe", r"p[:=]?[aw]?n(?:/n)?(?![IH'mSDC])|n(?:/n|wan)p|(?<!x)np(?![:=]?[aw]?n(?![IH'mSDC]))", _rpe),
    Figure("peak", r"0[:,]?[aw]{0,2}n5?", _peak),
    Figure("heart", r"Q[:=P]{0,2}[awP]{0,3}n5?(?!D|C|S|[IH])|n5|nQ(?![:=]?[aw]?n(?![DCIHmS'/]))", _heart),
    Figure("speed", SPEED, speed),
    Figure("skip", r"7:?n|n7|n%|n?oD|n?oC", _nothing),
    Figure("splits", r"t(?:[,/]?t){2,}", _splits),
    Figure(
        "pace",
        r"(?:P[:@aw]{0,3}(?!t[,/]?t))?(?:tI?S?|n'n(?:\"|''?)?|nInS?|nI|n)(?:/|a)[DC]P?|tDP|[PQ]?tP|P[:=@aw]{0,3}(?:t(?![,/]?t)|n'n(?:\"|''?)?|nInS?)(?:[/a]?[DC])?"
        r"|nIDP?|nI?P(?![tn:])|P[:=]?n(?![DCIHSmx5])",
        pace,
    ),
    Figure(
        "climb",
        r"\+n[mF]6?(?![UO2](?!n[DC]))|\+nD6|(?<!x)n[mF]6|(?<!x)nD6(?![:aw]{0,2}\+?n[mF])|n[mFD]a6|n[mFD]\+(?!n(?![HI']))|n6\+?(?!:?a?n)|6:?\+?a?n[mFD]?(?![:xC])|nF",
        _climb,
    ),
    Figure("ladder", r"Λ", _rung),
    Figure("lengths", r"Ξ", _length),
    Figure("distance", r"nDnF|n[2U]?[DC]", _distance),
    Figure("gently", r"n2[IH]", _gently),
    Figure("part", r"(?<![n])C", _part),
    Figure("race", r"3", _race),
    Figure("mile", r"D", _mile),
    Figure("time", _SPAN, _time),
    Figure("hour", r"H", _hour),
    Figure("clock", r"t", _clock),
    Figure("number", r"n", _number),
    Figure("word", r"[\s\S]", _word),
)
_GRAMMAR = Pattern(first_of((f.name, f.pattern) for f in FIGURES))
_WRITERS = {f.name: f.write for f in FIGURES}


def marks(atoms: Atoms, a: int, b: int, units: DistanceUnit) -> Marks:
    """The marks of atoms ``a`` to ``b``."""
    pen = Pen(atoms, a, b, units)
    for m in _GRAMMAR.finditer(pen.codes):
        _WRITERS[m.lastgroup or "word"](pen, *m.span())
    return Marks("".join(pen.text), pen.values, pen.places, pen.planned)


def _rested(pen: Pen, i: int) -> bool:
    """Whether the figure at ``i`` is of a rest: "off 300 s"."""
    return i > 0 and pen.word(i - 1) in ("off", "rest")
