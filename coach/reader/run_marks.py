"""The figures of a run, written as *marks*: one character each, so that shapes can be read over them.

A distance is ``D``, a time with its units ``T``, a clock ``t`` ("27:30", minutes or hours as the distance demands), a
pace ``P``, a clock behind "averaging" ``v``, a heart rate ``H``, a climb ``E``, RPE ``R``, a bare number ``n``, a ladder
``L``. Words that rule how a figure is taken have marks too: rest ``O``, jog ``j``, easy ``e``, hard ``h``, running ``U``,
warm-up and cool-down ``W``, strides ``G``, with ``&``, in and at ``a``, sets ``S``, repeats ``r``; any other word is ``z``.

Rule: figures that are not the run's (targets, bests, speeds, temperatures, the last kilometre) get no mark of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from coach.acts import METRES_PER_MILE, DistanceUnit
from coach.reader.tokens import Atoms

SLOWEST, FASTEST = 1200.0, 120.0  # seconds a kilometre
METRES_PER_FOOT = 0.3048
#: Lengths that are run on a track: what a bare number beside repeats means.
TRACK = frozenset((100, 150, 200, 250, 300, 350, 400, 500, 600, 700, 800, 900, 1000, 1200, 1400, 1500, 1600, 2000, 2400, 3000))

#: Seconds of "40/20": so long on, so long off.
ON_OFF = frozenset((10, 15, 20, 30, 40, 45, 60, 90))


class Far(NamedTuple):
    """A distance and the unit it was said in (none: "k")."""

    metres: float
    unit: DistanceUnit | None = None


class Clock(NamedTuple):
    """What was written with a colon or a dot: its seconds as minutes and seconds, and as hours and minutes."""

    seconds: float
    long: float | None = None
    at: bool = False  #: "at" or "@" stands before it: rather a pace


class Number(NamedTuple):
    """A bare number, and the clock it may be ("23.30")."""

    value: float
    clock: float | None = None


class Marks(NamedTuple):
    """The marks, each with its value and the atom it starts at."""

    text: str
    values: list[object]
    places: list[int]
    planned: DistanceUnit | None = None


def number(value: object) -> float | None:
    """``value`` if it is a number."""
    return float(value) if isinstance(value, float | int) else None


def length(atoms: Atoms, i: int, j: int, track: bool) -> tuple[float | None, float | None]:
    """A distance or a time in atoms ``i`` to ``j``: (metres, seconds), one of them None."""
    codes, values = atoms.codes[i:j], atoms.values[i:j]
    return _length(codes, values, track)


def _length(codes: str, values: list[object], track: bool) -> tuple[float | None, float | None]:
    if codes[0] == "t":
        return None, number(values[0])
    first = number(values[0])
    if codes[0] == "d" and first is not None:
        more = next((v for c, v in zip(codes[1:], values[1:], strict=True) if c == "n"), None)
        return None, first + 60.0 * (number(more) or 0.0)
    if codes[-1] == "d":
        return None, number(values[-1])
    if first is None:
        return None, None
    if len(codes) == 1:
        return (first, None) if first >= 100 else (None, None)
    unit = codes[1]
    if unit == "D":
        return first * (number(values[1]) or 1.0), None
    if unit == "C":
        return first * 1000.0, None
    if unit == "F":
        return first * METRES_PER_FOOT, None
    if unit == "m" and len(codes) == 2:
        return (first, None) if first >= 50 or (track and first > 30) else (None, first * 60)
    return None, _seconds(codes, values)


_SIXTIES = {"H": 3600.0, "I": 60.0, "m": 60.0, "S": 1.0, "'": 60.0, '"': 1.0}


def _seconds(codes: str, values: list[object]) -> float:
    """Hours, minutes and seconds said one after the other; a last number without a unit is of the next smaller one."""
    total, last = 0.0, 3600.0 * 60
    k = 0
    while k < len(codes):
        if codes[k] == "n":
            unit = _SIXTIES.get(codes[k + 1 : k + 2], last / 60)
            total += (number(values[k]) or 0.0) * unit
            last = unit
        k += 1
    return total


# --- the words around figures -----------------------------------------------------------------------------------------
#: Words that leave a figure what it is: it is only not quite so much.
_NEARLY = frozenset(
    "about around approx approximately roughly maybe ca circa near nearly almost ish odd all only just exactly bang like "
    "of a an the my some solid steady good sort probably avg average ave mean dead each every apiece per total was were "
    "is it to".split()
)
_GOAL = frozenset(
    "target goal aim aimed aiming plan planned supposed meant hoping hoped sub previous previously prev old oldest instead "
    "prescribed programmed versus vs than usual usually normally normal beat chasing wanted beats away beating missed".split()
)
_OLD = frozenset("week time year month weekend weeks years months one season race".split())
_BEST = frozenset("pb pr best record".split())
_PARTS = frozenset("last first final fastest slowest quickest best middle second third per every each opening".split())
_BEHIND = frozenset(
    "faster slower quicker ahead behind inside outside under over improvement better longer earlier late early ago away".split()
)
_NOT_FAR = frozenset("from to away left before into until".split())
_SUMS = frozenset("mileage volume weekly monthly week month year".split())
_ASIDE = frozenset("week month year lifetime ytd season".split())
_PACES = frozenset("pace effort paced speed".split())
#: Who volunteers at a race or watches it does not run it.
_HELPERS = ("volunteer", "marshal", "spectat", "cheer")
_EVER = frozenset("ever since back in race run post".split())
_BUILDING = frozenset("training block prep preparation plan build buildup cycle".split())
_NOT = frozenset("didnt not wasnt isnt never couldnt".split())
_VERBS = frozenset("run ran do did manage make get go".split())
_SPLITS = frozenset("averaging averaged split splits avg".split())
_HALVES = frozenset("in at for on".split())


class Pen:
    """Marks while they are written from atoms ``a`` to ``b``, words of approximation left out."""

    def __init__(self, atoms: Atoms, a: int, b: int, units: DistanceUnit) -> None:
        codes = atoms.codes
        self.atoms, self.units = atoms, units
        self.kept = [k for k in range(a, b) if not (codes[k] in "wazE" and self._idle(k))]
        self.codes = "".join(codes[k] for k in self.kept)
        self.text: list[str] = []
        self.values: list[object] = []
        self.places: list[int] = []
        self.planned: DistanceUnit | None = None  #: unit of a distance that was meant or denied: a number may be the one run
        self.helpers = any(w.startswith(_HELPERS) for w in atoms.some(a, b))
        self.heart = any(c in "Q05" for c in self.codes)

    def _idle(self, k: int) -> bool:
        """Whether atom ``k`` only says "about" of what follows or went before."""
        codes, atoms = self.atoms.codes, self.atoms
        word = atoms.word(k)
        if codes[k] == "z":
            return word in ("~", "*", "•")
        if codes[k] == "E":
            return True
        return word in _NEARLY and not (codes[k] == "a" and word in ("a", "per") and codes[k + 1 : k + 2] in ("D", "C"))

    def value(self, k: int) -> object:
        """The value of kept atom ``k``."""
        return self.atoms.values[self.kept[k]]

    def word(self, k: int) -> str:
        """The first word of kept atom ``k``, empty where none stands."""
        return self.atoms.word(self.kept[k]) if 0 <= k < len(self.kept) else ""

    def put(self, mark: str, k: int, value: object = None) -> None:
        """Writes one mark for kept atom ``k``."""
        self.text.append(mark)
        self.values.append(value)
        self.places.append(self.kept[k])

    def before(self, k: int, most: int = 3) -> list[str]:
        """The words right before kept atom ``k``, the nearest first, up to a sign."""
        atoms = self.atoms
        at = atoms.first[self.kept[k]]
        out: list[str] = []
        while at > 0 and len(out) < most:
            at -= 1
            word = atoms.words[at]
            if not word[0].isalnum() and word not in ("-", ":"):
                break
            if word[0].isalnum():
                out.append(word)
        return out

    def after(self, k: int) -> str:
        """The word behind kept atom ``k - 1``."""
        return self.word(k)

    def others(self, i: int) -> bool:
        """Whether the figure at kept atom ``i`` is a target, a best of old or what was planned."""
        words = self.before(i)
        if not words:
            return False
        if words[0] in _NOT or (words[0] in _VERBS and words[1:2] and words[1] in _NOT):
            return True
        if words[0] in _GOAL or (words[0] in _OLD and "last" in words):
            return True
        if len(words) > 1 and words[0] in _LINKS and (words[1] in _GOAL or (words[1] in _OLD and "last" in words)):
            return True
        return len(words) > 2 and words[0] in _LINKS and words[1] in _LINKS and words[2] in _GOAL

    def best(self, i: int) -> bool:
        """Whether the figure at kept atom ``i`` is called a best."""
        words = self.before(i)
        return bool(words) and (words[0] in _BEST or (words[0] in _LINKS and words[1:2] != [] and words[1] in _BEST))


_LINKS = frozenset("was is of for at to be a the an my by do run done said says had".split())


# --- one handler a figure ---------------------------------------------------------------------------------------------
def _rpe(pen: Pen, i: int, j: int) -> None:
    value = next((number(pen.value(k)) for k in range(i, j) if pen.codes[k] == "n"), None)
    if value is not None and 0 <= value <= 10:
        pen.put("R", i, value)


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


def _pace(pen: Pen, i: int, j: int) -> None:
    """A pace in seconds a kilometre, by the unit said or the athlete's."""
    codes = pen.codes
    per = METRES_PER_MILE if pen.units == "mi" else 1000.0
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
    if clock is None or per < 400 or pen.others(i):
        pen.put("z", i)
        return
    pace = clock.seconds / per * 1000
    if codes[i] == "P" and pen.word(i) in _SPLITS and not any(c in "DC/" for c in codes[i:j]):
        pen.put("v", i, clock)
    elif FASTEST <= pace <= SLOWEST:
        pen.put("P", i, round(pace, 1))
    elif not any(c in "DC/" for c in codes[i:j]):
        pen.put("t", i, clock)
    else:
        pen.put("z", i)


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
        return Clock(_seconds(m[0], [pen.value(q) for q in range(*m.span())])), m.end() - 1
    dotted = _dotted(pen, k)
    return Clock(dotted if dotted is not None else value * 60), k


_MINUTES = re.compile(r"n[I'm](?:n[S\"]?)?|n\"")
_DOTTED = re.compile(r"(\d{1,3})\.([0-5]\d)")


def _dotted(pen: Pen, k: int) -> float | None:
    """The seconds of "23.30" at kept atom ``k``."""
    at = pen.kept[k]
    m = _DOTTED.fullmatch(pen.atoms.text[pen.atoms.starts[at] : pen.atoms.ends[at]])
    return int(m[1]) * 60.0 + int(m[2]) if m else None


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
    near = pen.before(i, 2)
    if pen.word(at + 1) in _PACES and pen.codes[at + 2 : at + 3] not in ("t", "n", ":", "@"):
        pen.put("z", i)  # "at 10k pace"
    elif near and ((near[0] in _PARTS and not (near[0] == "first" and pen.word(at + 1) in _EVER)) or (near[0] in ("mile", "km", "k"))):
        pen.put("Y", i)
    elif _apart(pen, i, at + 1) or (pen.codes[i - 1 : i] == "9" and i):
        pen.put("z", i)
    else:
        said: DistanceUnit | None = "mi" if unit == METRES_PER_MILE else "km" if codes[at] == "D" else None
        pen.put("D", i, Far(metres, said))
    if at == i + 2:
        _word(pen, i + 1, i + 2)
    if codes[at + 1 : j] and codes[at + 1] == "n" and codes[j - 1] == "F":
        _climb(pen, at + 1, j)


def _apart(pen: Pen, i: int, j: int) -> bool:
    """Whether the distance in kept atoms ``i`` to ``j`` is a target, a week's sum or the way to somewhere."""
    if pen.others(i):
        mile = number(pen.value(j - 1)) == METRES_PER_MILE
        pen.planned = "mi" if mile else pen.units if pen.codes[j - 1] == "C" else "km"
        return True
    atoms = pen.atoms
    before = pen.before(i)
    if {"mileage", "volume", "felt", "feels"} & set(before) or ({"total", "sum"} & set(before) and _SUMS & set(before)):
        return True
    at = atoms.first[pen.kept[j - 1] + 1]
    behind = atoms.words[at : at + 3]
    if behind[:1] in (["from"], ["left"], ["away"]) or (behind[:1] == ["to"] and "start" in atoms.words[at : at + 4]):
        return True
    return bool(set(behind) & _ASIDE) and behind[:1] in (["for"], ["this"], ["so"], ["in"], ["on"])


def _mile(pen: Pen, i: int, j: int) -> None:
    """ "a mile" is one; "the last mile", "mile 7" and "per mile" say nothing of the whole."""
    word = pen.word(i)
    near = pen.before(i, 1)
    if near and near[0] in _PARTS:
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
    if pen.word(i) == "hour" and not (near and near[0] in (*_PARTS, "half")):
        pen.put("T", i, 3600.0)
    else:
        pen.put("z", i)


def _time(pen: Pen, i: int, j: int) -> None:
    """A time with its units; one that is only a difference, a target or a time of day is none."""
    codes = pen.codes[i:j]
    seconds = _length(codes, [pen.value(k) for k in range(i, j)], False)[1] if codes != "nm" else None
    if codes == "nm":
        value = number(pen.value(i)) or 0.0
        if value >= 100:
            if not pen.others(i):
                pen.put("D", i, Far(value, "km"))
            return
        pen.put("m", i, value)
        return
    behind = pen.word(j)
    if codes == "nS" and pen.heart and pen.before(i, 1)[:1] in (["the"], ["low"], ["mid"], ["high"]):
        pen.put("z", i)  # "in the 140s"
    elif codes == "nH" and (number(pen.value(i)) or 0) > 72 and pen.word(i + 1) == "hr":
        pen.put("H", i, number(pen.value(i)))
    elif seconds is None or seconds <= 0 or seconds > LONGEST_S or behind in _BEHIND or _off_best(pen, j) or pen.others(i):
        pen.put("z", i)
    elif codes == "nS" and seconds in TRACK and seconds >= 200 and pen.word(i + 1) == "s":
        pen.put("d", i, Far(seconds, "km"))  # "400s" are no seconds
    else:
        pen.put("w" if pen.best(i) else "T", i, seconds)


def _off_best(pen: Pen, j: int) -> bool:
    """Whether "off my PB" follows."""
    return pen.word(j) == "off" and bool({pen.word(j + 1), pen.word(j + 2)} & (_BEST | _GOAL))


LONGEST_S = 72 * 3600.0


def _clock(pen: Pen, i: int, j: int) -> None:
    """ "27:30": of the run, unless it is a target or a time of day."""
    seconds = number(pen.value(i))
    near = pen.before(i, 1)
    if seconds is None or pen.others(i) or pen.word(i + 1) in _DAYTIME or pen.word(i + 1) in _BEHIND:
        pen.put("z", i)
        return
    once = pen.atoms.word(pen.kept[i]).count(":") == 1
    at = near[:1] in (["at"], ["@"]) or pen.codes[i - 1 : i] == "@"
    pen.put("w" if pen.best(i) else "t", i, Clock(seconds, seconds * 60 if once and seconds < 1800 else None, at))


_MANY = frozenset("runs laps loops people gels days weeks years others friends bridges bottles".split())
_NUMBERED = frozenset("week day stage session no number round part age year wk level size zone km bib".split())
_DAYTIME = frozenset(("am", "pm", "oclock", "start", "alarm"))


def _number(pen: Pen, i: int, j: int) -> None:
    value = number(pen.value(i))
    near = pen.before(i, 1)
    touching = near and pen.atoms.words[pen.atoms.first[pen.kept[i]] - 1] == near[0]
    if touching and pen.codes[j : j + 1] != "x" and (near[0] in _NUMBERED or (near[0] == "run" and "week" in pen.before(i, 6))):
        pen.put("z", i)
    elif pen.codes[j : j + 1] == "x" and pen.others(i):
        pen.put("N", i)
    elif value is None or pen.others(i) or pen.word(i + 1) in _DAYTIME or pen.word(i + 1) in _MANY:
        pen.put("z", i)
    elif pen.heart and near[:1] in (["avg"], ["average"], ["ave"], ["mean"]) and 80 <= value <= 220:
        pen.put("H", i, value)
    elif pen.heart and near[:1] in (["max"], ["peak"]):
        pen.put("M", i)
    else:
        pen.put("n", i, Number(value, _dotted(pen, i)))


def _nothing(pen: Pen, i: int, j: int) -> None:
    pen.put("z", i)


def _rung(pen: Pen, i: int, j: int) -> None:
    pen.put("L", i, pen.value(i))


def _race(pen: Pen, i: int, j: int) -> None:
    """A race named; the one that lies before or behind the run is not it."""
    about = {"before", "until", "after", "post", "pre", "since", "from"} & set(pen.before(i, 2))
    about = about or pen.helpers or pen.word(j) in _PACES | _BUILDING
    pen.put("z" if about else "3", i, number(pen.value(i)))


_REPS = frozenset("reps rep repeats repeat intervals interval efforts surges bursts repetitions sprints".split())
_SIGNS = {"\n": ";", ".": ";", ";": ";", "c": ";", "z": "z", "s": "S", "q": "S", "W": "W", "4": "W", "O": "O", "u": "O"}


def _word(pen: Pen, i: int, j: int) -> None:
    """A word or a sign by itself."""
    code = pen.codes[i]
    value, word = pen.value(i), pen.word(i)
    mark = _SIGNS.get(code, "z")
    said = pen.atoms.some(pen.kept[i], pen.kept[i] + 1)
    if said[-1] in _REPS and code not in "sq":
        pen.put("r", i)
        return
    if code in "x,/()+:@-G%":
        mark = "a" if code == "@" else code
    elif code == "2":
        mark = {"easy": "e", "hard": "h", "rest": "O"}.get(str(value), "U")
    elif code == "U":
        mark = "j" if said[-1] in ("jog", "jogging", "jogs", "shuffle", "trot") else "U"
    elif code == "9":
        mark = "j" if value == "walking" else "z"
    elif code == "a":
        mark = "a" if word in _HALVES else "&" if word in ("with", "w") else "z"
    elif code == "P":
        mark = "a"
    elif code == "c" and word in ("and", "plus", "then"):
        mark = "c"
    if mark == ";" and pen.text[-1:] == [";"]:
        return
    if mark == "/" and pen.text[-1:] == ["/"]:
        return
    pen.put(mark, i)


class Figure(NamedTuple):
    """One way to write a figure."""

    name: str
    pattern: str
    write: Callable[[Pen, int, int], None]


_SPAN = r"nHnI?(?:nS?)?|nH|n[Im]nS|nIn(?![DCmxKBISHF/':n])|nI|n'(?:n(?:\"|''?|(?![DCmxKBISHF/':])))?|n\"|nm|nS|dnI?(?![DCmxKBSHF/':])|n?d"
FIGURES: tuple[Figure, ...] = (
    Figure("rpe", r"p[:=]?[aw]?n(?:/n)?", _rpe),
    Figure("peak", r"0[:,]?[aw]{0,2}n5?", _peak),
    Figure("heart", r"Q[:=]?[aw]{0,2}n5?(?!D|C|S)|n5|nQ(?![:=]?[aw]?n)", _heart),
    Figure("skip", r"nD/H|nDH|7:?n|n7|n%|n?oD|n?oC", _nothing),
    Figure(
        "pace",
        r"(?:P[:@aw]{0,3})?(?:tI?S?|n'n(?:\"|''?)?|nInS?|nI|n)(?:/|a)[DC]P?|tDP|[PQ]?tP|P[:=@aw]{0,3}(?:t|n'n(?:\"|''?)?|nInS?)(?:[/a]?[DC])?"
        r"|nIDP?|nI?P(?![tn:])|P[:=]?n(?![DCIHSmx5])",
        _pace,
    ),
    Figure("climb", r"\+n[mF]6?|\+nD6|n[mFD]6|n[mFD]a6|n[mFD]\+(?!n)|n6\+?(?!:?a?n)|6:?\+?a?n[mFD]?(?![:x])|nF", _climb),
    Figure("ladder", r"Λ", _rung),
    Figure("distance", r"nDnF|n2?[DC]", _distance),
    Figure("part", r"(?<![n])C", _part),
    Figure("race", r"3", _race),
    Figure("mile", r"D", _mile),
    Figure("time", _SPAN, _time),
    Figure("hour", r"H", _hour),
    Figure("clock", r"t", _clock),
    Figure("number", r"n", _number),
    Figure("word", r"[\s\S]", _word),
)
_GRAMMAR = re.compile("|".join(f"(?P<{f.name}>{f.pattern})" for f in FIGURES))
_BY_NAME = {f.name: f for f in FIGURES}


def marks(atoms: Atoms, a: int, b: int, units: DistanceUnit) -> Marks:
    """The marks of atoms ``a`` to ``b``."""
    pen = Pen(atoms, a, b, units)
    for m in _GRAMMAR.finditer(pen.codes):
        _BY_NAME[m.lastgroup or "word"].write(pen, *m.span())
    return Marks("".join(pen.text), pen.values, pen.places, pen.planned)
