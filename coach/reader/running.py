"""Runs: distance, time, pace, kind, repeats, heart rate and climb, by shapes over the marks of a run.

Each shape is one small function that takes up what it says; coach/reader/run_marks.py writes the marks. Rule: a clock
is minutes or hours by what the distance allows, and what fits neither is no figure of the run.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple, cast

from coach.acts import METRES_PER_MILE, DistanceUnit, Repeat, Run, RunKind
from coach.reader.run_marks import FASTEST, LONGEST_S, ON_OFF, SLOWEST, TRACK, Clock, Far, Marks, Number, length, marks
from coach.reader.tokens import Atoms

FARTHEST_M = 1_000_000.0
#: Which kind wins where several are said: the effort before the surface.
ORDER: tuple[RunKind, ...] = (
    "time_trial", "race", "interval", "hills", "tempo", "long", "recovery", "easy", "trail", "treadmill",
)  # fmt: skip
MOST_REPEATS = 100

_NOT_RUN = frozenset(("swapped", "skipped", "instead", "missed", "planned"))
_AHEAD = frozenset(("before", "until", "after"))
_TOTAL = frozenset(("total", "totals", "totalled", "totaling", "totalling", "overall", "altogether", "thing"))


@dataclass(slots=True)
class Tally:
    """What was found of one run so far."""

    marks: Marks
    loose: bool  #: a bare number may be the distance
    units: DistanceUnit
    words: frozenset[str]
    far: Far | None = None
    seconds: float | None = None
    pace: float | None = None
    hr: int | None = None
    rpe: float | None = None
    climb: float | None = None
    raced: bool = False
    clocks: list[Clock] = field(default_factory=list)
    bests: list[Clock | float] = field(default_factory=list)
    numbers: list[float] = field(default_factory=list)
    repeats: list[Repeat] = field(default_factory=list)


# --- what shapes mean -------------------------------------------------------------------------------------------------
Match = re.Match[str]


def _distance(t: Tally, m: Match) -> int:
    """The first distance, or the one called the total."""
    far = cast("Far", t.marks.values[m.start("far")])
    if any(r.distance_m == far.metres for r in t.repeats):
        return m.end()  # "the 400 was horrible"
    if 0 < far.metres <= FARTHEST_M and (t.far is None or t.words & _TOTAL):
        t.far = far
    return m.end()


def _time(t: Tally, m: Match) -> int:
    seconds = cast("float", t.marks.values[m.start()])
    if t.seconds is None and 0 < seconds <= LONGEST_S:
        t.seconds = seconds
    return m.end()


def _minutes_or_metres(t: Tally, m: Match) -> int:
    """ "55m": minutes, or a climb where distance and time are told already."""
    value = cast("float", t.marks.values[m.start()])
    if t.far is not None and (t.seconds is not None or t.clocks) and value >= 20:
        t.climb = value if t.climb is None else t.climb
    elif t.seconds is None and value >= 1:
        t.seconds = value * 60
    return m.end()


def _clock(t: Tally, m: Match) -> int:
    t.clocks.append(cast("Clock", t.marks.values[m.start("clock")]))
    return m.end()


def _averaged(t: Tally, m: Match) -> int:
    """ "averaging 5:20": a pace where it can be one."""
    clock = cast("Clock", t.marks.values[m.start()])
    pace = clock.seconds / (METRES_PER_MILE if t.units == "mi" else 1000.0) * 1000
    if FASTEST <= pace <= SLOWEST:
        t.pace = round(pace, 1)
    else:
        t.clocks.append(clock)
    return m.end()


def _best(t: Tally, m: Match) -> int:
    t.bests.append(cast("Clock | float", t.marks.values[m.start()]))
    return m.end()


def _pace(t: Tally, m: Match) -> int:
    t.pace = cast("float", t.marks.values[m.start()])
    return m.end()


def _heart(t: Tally, m: Match) -> int:
    if t.hr is None:
        t.hr = int(cast("float", t.marks.values[m.start()]))
    return m.end()


def _effort(t: Tally, m: Match) -> int:
    t.rpe = cast("float", t.marks.values[m.start()])
    return m.end()


def _climbed(t: Tally, m: Match) -> int:
    t.climb = cast("float", t.marks.values[m.start()])
    return m.end()


def _race(t: Tally, m: Match) -> int:
    if "training" not in t.words:
        t.raced = True
    metres = t.marks.values[m.start()]
    if t.far is None and isinstance(metres, float | int):
        t.far = Far(float(metres))
    return m.end()


def _number(t: Tally, m: Match) -> int:
    """A bare number: the distance where it stands right beside the running, else perhaps the time."""
    one = cast("Number", t.marks.values[m.start("bare")])
    before, behind = m.string[max(0, m.start() - 1) : m.start()], m.string[m.end() : m.end() + 1]
    round_ = one.value >= 20 and one.value % 5 == 0 and bool(t.words & _SHORT_RUNS)
    minutes = round_ or (42 < one.value == int(one.value) and "h" not in (before, behind))
    beside = before in ("", "U", "e", "j", ";", ",", "h", ":", "O", "c", "&", "(") or behind in ("U", "e", "j")
    beside = beside or (t.marks.planned and before == "z")
    running = "U" in (before, behind) or "e" in (before, behind)
    if one.value in TRACK and one.value >= 800 and running and t.far is None and not t.repeats:
        t.far = Far(one.value, "km")  # "1500 tt"
    elif not (t.loose and t.far is None and not t.repeats and beside and behind not in ("/", "x", "S") and one.value > 0):
        if one.clock is not None or (one.value >= 10 and (before == "a" or (t.far and before in "De,U" and before))):
            t.numbers.append(one.clock if one.clock is not None else one.value * 60)
    elif minutes and t.seconds is None and one.value <= 180:
        t.seconds = one.value * 60  # "easy 40", "ran 75"
    elif one.value <= 120:
        unit = t.marks.planned or t.units
        t.far = Far(one.value * (METRES_PER_MILE if unit == "mi" else 1000.0), unit)
    return m.end()


def _track(t: Tally, m: Match) -> int:
    """ "800 in 2:25": a length of the track; any other number is taken as ever."""
    one = cast("Number", t.marks.values[m.start()])
    if one.value in TRACK and one.value >= 400 and t.far is None and not t.repeats:
        t.far = Far(one.value, "km")
        return m.end()
    return _number(t, m)


#: Beside these a round bare number is of minutes.
_SHORT_RUNS = frozenset("easy recovery gentle shakeout jog jogged z2 treadmill".split())


def _aside(t: Tally, m: Match) -> int:
    return m.end()


# --- repeats ----------------------------------------------------------------------------------------------------------
def _piece(t: Tally, mark: str, value: object, *, many: bool) -> tuple[float | None, float | None]:
    """What is repeated: (metres, seconds)."""
    if mark in ("D", "d"):
        return cast("Far", value).metres, None
    if mark == "T":
        return None, cast("float", value)
    if mark == "m":
        minutes = cast("float", value)
        return (minutes, None) if minutes > 30 else (None, minutes * 60)
    if mark == "t":
        return None, cast("Clock", value).seconds
    if mark == "n" and many:
        bare = cast("Number", value).value
        return (bare, None) if bare >= 100 else (None, None)
    return None, None


def _count(t: Tally, at: int) -> int:
    """The whole number at mark ``at``, 0 where it cannot count repeats."""
    value = t.marks.values[at]
    number = value.value if isinstance(value, Number) else 0.0
    return int(number) if number == int(number) and 0 < number <= MOST_REPEATS else 0


def _repeats(t: Tally, m: Match) -> int:
    """ "6x800", "8 reps of 400m", "3 sets of 4x400", "1200 x 4" and what is said of them behind."""
    count = 1
    for name in ("sets", "count"):
        if m.groupdict().get(name):
            count *= _count(t, m.start(name))
    at = m.start("piece")
    if m["piece"] == "n" and count != 1 and _count(t, at) and _long(t, m.start("count")):  # "1200 x 4"
        count, at = _count(t, at), m.start("count")
    metres, seconds = _piece(t, m["piece"], t.marks.values[at], many=True)
    if not 0 < count <= MOST_REPEATS or not ((metres and metres <= 50_000) or (seconds and seconds <= LONGEST_S)):
        return m.end()
    rest: float | None = None
    if m.groupdict().get("rest"):
        rest = _rest(t, m["rest"], m.start("rest"))
    t.repeats.append(
        Repeat(count=count, distance_m=None if metres is None else round(metres, 2), duration_s=seconds, rest_s=rest)
    )
    return _tail(t, m.string, m.end(), len(t.repeats) - 1)


def _long(t: Tally, at: int) -> bool:
    """Whether the number at mark ``at`` is rather a length of the track."""
    value = t.marks.values[at]
    return isinstance(value, Number) and value.value in TRACK and value.value >= 100


def _mile_reps(t: Tally, m: Match) -> int:
    """ "4 mile repeats": so many miles, one by one; "1k repeats" says only what was run."""
    far = cast("Far", t.marks.values[m.start("far")])
    count = far.metres / METRES_PER_MILE
    if far.unit == "mi" and 2 <= count <= 20 and abs(count - round(count)) < 1e-9:
        t.repeats.append(Repeat(count=round(count), distance_m=round(METRES_PER_MILE, 2)))
        return _tail(t, m.string, m.end(), len(t.repeats) - 1)
    return _distance(t, m)


def _hill_reps(t: Tally, m: Match) -> int:
    """ "8 hill reps": their number alone."""
    count = _count(t, m.start("count"))
    if count and {"hill", "hills"} & t.words and not t.repeats:
        t.repeats.append(Repeat(count=count))
    return m.end()


def _both(t: Tally, m: Match) -> int:
    """ "10 x 30/30": so long on, so long off."""
    count, on, off = _count(t, m.start("count")), t.marks.values[m.start("on")], t.marks.values[m.start("off")]
    rest = off.value if isinstance(off, Number) else off
    if not (isinstance(on, Number) and isinstance(rest, float) and count and on.value in ON_OFF and rest in ON_OFF):
        return m.start() + 1
    t.repeats.append(Repeat(count=count, duration_s=on.value, rest_s=rest))
    return m.end()


def _ladder(t: Tally, m: Match) -> int:
    """One repeat for each rung; the rest is that of all."""
    since = len(t.repeats)
    count = _count(t, m.start("count")) if m["count"] else 1
    for metres, seconds in cast("list[tuple[float | None, float | None]]", t.marks.values[m.start("rungs")]):
        t.repeats.append(
            Repeat(count=count or 1, distance_m=None if metres is None else round(metres, 2), duration_s=seconds)
        )
    return _tail(t, m.string, m.end(), since)


def _strides(t: Tally, m: Match) -> int:
    """ "4 strides": repeats of an easy run."""
    count = _count(t, m.start("count"))
    metres, seconds = _piece(t, m["piece"] or "", t.marks.values[m.start("piece")] if m["piece"] else None, many=True)
    if m["piece"] == "n" and metres is None and m["piece"]:
        seconds = cast("Number", t.marks.values[m.start("piece")]).value
    if count:
        t.repeats.append(
            Repeat(count=count, distance_m=None if metres is None else round(metres, 2), duration_s=seconds)
        )
    return m.end()


_LEAD = r"[,;(/+&ca-]{0,3}"
_TAIL = re.compile(
    rf"{_LEAD}[zeh]?(?:[Oj][a:=&,z]{{0,2}}|&)(?P<rest>[TtmDn])(?![xhG])e?[Oj]*"
    rf"|{_LEAD}(?P<behind>[TtmDn])[ez]?[Oj]{{1,3}}(?![Oj]|[a:=&z]?[TtmDn])"
    rf"|{_LEAD}(?P<slow>[TtmD])e(?!U)"
    rf"|[,(/a:-]{{0,2}}(?P<pace>P)"
    rf"|(?P<sign>[,;(:/a-]{{0,2}}[ehUzjcr]{{0,2}}[,;(/a:=-]{{0,2}}z?)(?P<split>(?:[Ttnvm](?:[,/-](?=[Ttn](?![xeOjD])))?){{1,30}})"
    rf"(?!x|[Oj]+(?![a:=&z]?[TtmDn])|[SeGW])"
    rf"|[,;(/+&ca]{{0,2}}[zhe]?[Oj][zOj]{{0,2}}(?![TtmDnP])"
    rf"|a?[)hUer](?!n)"
)


def _tail(t: Tally, text: str, k: int, since: int) -> int:
    """What stands behind repeats: splits, pace and rest, in any order; gives the mark to go on from."""
    while m := _TAIL.match(text, k):
        if m.end() == k:
            break
        which = next((g for g in ("rest", "behind", "slow") if m[g]), None)
        if which:
            sign = "slow" if which == "slow" else m[0][:1]
            if m[which] == "n" and m[0][-1] == "j" and _long(t, m.start(which)):
                pass  # "with 200 jog" is a distance
            elif not _take_rest(t, m[which], m.start(which), since, sign):
                break
        elif m["pace"]:
            t.pace = cast("float", t.marks.values[m.start("pace")])
        elif m["split"] and not _take_split(t, m, since):
            break
        k = m.end()
    return k


def _rest(t: Tally, mark: str, at: int) -> float | None:
    """Seconds of rest at a mark; none for a distance."""
    value = t.marks.values[at]
    if mark == "n":
        bare = cast("Number", value)
        return bare.clock or (bare.value * 60 if bare.value < 10 else bare.value if bare.value <= 600 else None)
    if mark == "D":
        return None
    if mark == "m":
        minutes = cast("float", value)
        return minutes * 60 if minutes < 30 else None
    return _piece(t, mark, value, many=False)[1]


LONGEST_REST_S = 900.0
#: In a sentence of its own, or called no more than easy, a rest is short.
_REST_LIMITS = {";": 420.0, "slow": 300.0}


def _take_rest(t: Tally, mark: str, at: int, since: int, sign: str) -> bool:
    """Gives a rest to the repeats that wait for one; what is too long for one goes on to the run."""
    seconds = _rest(t, mark, at)
    if mark == "D" and cast("Far", t.marks.values[at]).metres > 1000:
        return False
    if seconds is not None and seconds > _REST_LIMITS.get(sign, LONGEST_REST_S):
        return False
    if seconds is not None:
        t.repeats[since:] = [replace(r, rest_s=seconds) if r.rest_s is None else r for r in t.repeats[since:]]
    return True


def _take_split(t: Tally, m: Match, since: int) -> bool:
    """Gives the time of one piece, where it can be run in that time; several times are one for each piece."""
    at = m.start("split")
    marks_ = [k for k in range(at, m.end("split")) if m.string[k] in "Ttnvm"]
    waiting = t.repeats[since:]
    one = waiting[0]
    if one.distance_m is None:
        if len(marks_) == 1 and m.string[marks_[0]] in "tTm" and m[0][:1] in ("/", "(") and one.rest_s is None:
            return _take_rest(t, m.string[marks_[0]], marks_[0], since, "/")
        return False
    said = len(marks_) > 1 or any(c in "a/:(=" for c in m["sign"])
    splits = [_split(t.marks.values[k], one.distance_m, said) for k in marks_]
    if splits == [None] and m["sign"] == "a" and m.string[at] in "tT":  # "in 5:00" says it whatever it is
        splits = [_piece(t, m.string[at], t.marks.values[at], many=False)[1]]
    if None in splits or one.duration_s is not None:
        return False
    if len(waiting) == len(splits) and len(waiting) > 1:
        t.repeats[since:] = [replace(r, duration_s=s) for r, s in zip(waiting, splits, strict=True)]
    elif len(waiting) > 1:
        return False
    elif len(splits) == 1:
        t.repeats[since:] = [replace(one, duration_s=splits[0])]
    elif len(splits) == one.count:
        t.repeats[since:] = [replace(one, count=1, duration_s=s) for s in splits]
    else:
        t.repeats[since:] = [replace(one, duration_s=round(sum(s or 0 for s in splits) / len(splits), 1))]
    return True


SWIFTEST, SLOWEST_SPLIT = 110.0, 600.0  # seconds a kilometre, of a repeat


def _split(value: object, metres: float, said: bool) -> float | None:
    """The seconds of one piece of ``metres``; ``said``: a word or sign before it says that it is a time."""
    if isinstance(value, Clock):
        tries = [value.seconds]
    elif isinstance(value, Number):
        tries = [v for v in (value.clock, value.value, value.value * 60 if said else None) if v is not None]
    else:
        tries = [cast("float", value)]
        if metres >= 150 and tries[0] < 30:
            tries.append(tries[0] * 60)
    return next((s for s in tries if SWIFTEST <= s / metres * 1000 <= SLOWEST_SPLIT), None)


# --- the table --------------------------------------------------------------------------------------------------------
class Shape(NamedTuple):
    """One line of the grammar."""

    name: str
    pattern: str
    meaning: Callable[[Tally, Match], int]


SHAPES: tuple[Shape, ...] = (
    Shape("strides_of", r"(?P<count>n)x?G[x&(aS]{1,2}(?P<piece>[DTmtn])", _strides),
    Shape("strides", r"(?P<count>n)x?(?P<piece>[DTmt])?[hez]?G", _strides),
    Shape("strides_first", r"G[:(,z]{0,2}(?P<count>n)x(?P<piece>[DTmtn])", _strides),
    Shape("planned", r"Nx\(?[DTtmdn]?", _aside),
    Shape("ladder", r"(?:(?P<count>n)x\(?)?(?P<rungs>L)", _ladder),
    Shape("both", r"(?P<count>n)x\(?(?P<on>n)/(?P<off>[nT])", _both),
    Shape("both_last", r"(?P<on>n)/(?P<off>[nT]),?x(?P<count>n)", _both),
    Shape("sets", r"(?P<sets>n)[xS]{1,2}\(?(?P<count>n)[xS]{1,2}(?P<piece>[DTtmnd])\)?", _repeats),
    Shape("repeats", r"(?P<count>n)x\(?(?P<piece>[DTtmd]|n(?!x))", _repeats),
    Shape("reps_of", r"(?P<count>n)[hUe]?[Sr][:z]?(?P<piece>[DTtmd]|n(?![xS]))", _repeats),
    Shape("on_off", r"(?P<piece>[Ttm])[hU]?[,/+]?c?(?P<rest>[Ttm])[eOj]{1,2},?x(?P<count>n)", _repeats),
    Shape("count_last", r"(?P<piece>[DTtd]|n)[ehOrS]?x(?P<count>n)(?!x)", _repeats),
    Shape("times_of", r"x(?P<count>n)[,:a&(]{0,2}(?P<piece>[TDm])", _repeats),
    Shape("counted", r"(?P<count>n)U?(?P<piece>d|D(?=[Sr]))[Sr]?", _repeats),
    Shape("mile_reps", r"(?P<far>D)r", _mile_reps),
    Shape("hill_reps", r"(?P<count>n)[zU]?r", _hill_reps),
    Shape("warm", r"[DTtmn]z?(?:j|U)?W(?:c?W)?|W[:a]?(?:[DTtm]|n(?![x]))?", _aside),
    Shape("part", r"Y[a:,z]{0,2}[tTPn]?|[tTP]zY", _aside),
    Shape("distance", r"(?P<far>D)", _distance),
    Shape("race", r"3", _race),
    Shape("time", r"T", _time),
    Shape("minutes", r"m", _minutes_or_metres),
    Shape("clock", r"(?P<clock>t)", _clock),
    Shape("averaged", r"v", _averaged),
    Shape("best", r"w", _best),
    Shape("pace", r"P", _pace),
    Shape("heart", r"H", _heart),
    Shape("effort", r"R", _effort),
    Shape("climb", r"E", _climbed),
    Shape("track", r"(?P<bare>n)(?=a[tn])", _track),
    Shape("number", r"(?P<bare>n)", _number),
)
_BY_NAME = {shape.name: shape for shape in SHAPES}
_EACH = {s.name: re.compile(s.pattern) for s in SHAPES}
_ANY = re.compile("|".join(f"(?P<{s.name}>{re.sub('[(][?]P<[a-z]+>', '(?:', s.pattern)})" for s in SHAPES))


def run(atoms: Atoms, a: int, b: int, *, when: date, distance_units: DistanceUnit, loose: bool) -> Run | None:
    """The run in atoms ``a`` to ``b``; ``loose`` lets a bare number be its distance. None: nothing is said."""
    words = frozenset(atoms.some(a, b))
    if {"my"} & words and {"pb", "pr", "best", "record"} & words and {"is", "was"} & words and "U" not in atoms.codes[a:b]:
        return None  # "my 10k PB is 45:00"
    found = marks(atoms, a, b, distance_units)
    t = Tally(found, loose or found.planned is not None, distance_units, words)
    text, k = found.text, 0
    while m := _ANY.search(text, k):
        name = m.lastgroup or ""
        one = _EACH[name].match(text, m.start())
        k = max(_BY_NAME[name].meaning(t, one) if one else 0, m.start() + 1)
    kinds = _kinds(atoms, a, b, t)
    _half(atoms, a, b, t, kinds)
    _settle(t)
    kind = next((k for k in ORDER if k in kinds), None)
    far = t.far.metres if t.far else None
    if not any((far, t.seconds, t.pace, t.repeats, t.hr, t.climb)):
        return None
    pace = t.pace
    if pace is None and far and t.seconds:
        pace = t.seconds / far * 1000
        pace = round(pace, 1) if 60 <= pace <= 3600 else None
    return Run(
        when=when,
        kind=kind,
        distance_m=None if far is None else round(far, 2),
        duration_s=t.seconds,
        pace_s_per_km=pace,
        avg_hr=t.hr,
        rpe=t.rpe,
        elevation_m=t.climb,
        repeats=tuple(t.repeats),
        distance_unit="mi" if t.far and t.far.unit == "mi" else "km",
    )


# --- what only the whole can say --------------------------------------------------------------------------------------
def _kinds(atoms: Atoms, a: int, b: int, t: Tally) -> list[RunKind]:
    """The kinds that are said, in the order of the text."""
    codes = atoms.codes
    kinds: list[RunKind] = []
    for i in range(a, b):
        value = atoms.values[i]
        before = atoms.words[max(0, atoms.first[i] - 3) : atoms.first[i]]
        if codes[i] in "U2" and isinstance(value, str):
            if _NOT_RUN & set(before[-2:]) or (value == "race" and _AHEAD & set(before)):
                continue
            if value in ORDER and not (codes[i] == "2" and value == "easy" and "interval" in kinds):
                kinds.append(value)
        elif codes[i] == "O" and atoms.word(i) == "recovery" and not t.repeats:
            kinds.append("recovery")
        elif atoms.word(i) == "e" and i > a and codes[i - 1] in "DCI":
            kinds.append("easy")  # "5mi E"
    if t.raced:
        kinds.append("race")
    if t.repeats:
        if any(codes[i] == "G" for i in range(a, b)):
            return kinds
        kinds = [k for k in kinds if k not in ("easy", "recovery")]
        if not any(k in ("hills", "long", "tempo", "trail", "race") for k in kinds):
            kinds.append("interval")
    return kinds


def _half(atoms: Atoms, a: int, b: int, t: Tally, kinds: list[RunKind]) -> None:
    """ "The Cambridge Half" names a race."""
    if t.far is not None or t.repeats:
        return
    for k in range(a, b):
        part = {"first", "second", "last", "other", "top"} & set(atoms.words[max(0, atoms.first[k] - 1) : atoms.first[k]])
        if part:
            continue
        if atoms.codes[k] == "w" and atoms.word(k) == "half" and (k + 1 >= b or atoms.codes[k + 1] != "w"):
            t.far = Far(21097.5)
            kinds.append("race")
            return


#: Seconds a kilometre that a clock may mean as minutes and seconds, as a pace, as hours and minutes.
_AS_MINUTES, _AS_PACE, _AS_HOURS = (150.0, 900.0), (150.0, 600.0), (170.0, 900.0)


def _settle(t: Tally) -> None:
    """Decides what clocks and bare numbers mean, now that the distance is known."""
    far = t.far.metres if t.far else None
    one = t.repeats[0] if len(t.repeats) == 1 and t.repeats[0].count > 1 else None
    left: list[Clock] = []
    for clock in sorted(t.clocks, key=lambda c: c.at):  # "at 18:30" last: it may be the time of day
        if one and one.distance_m and one.duration_s is None and far is None:
            split = _split(clock, one.distance_m, True)
            if split:
                t.repeats[0] = replace(one, duration_s=split)
                continue
        if not _take_time(t, clock, far):
            left.append(clock)
    for clock in left:
        _take_pace(t, clock, far)
    if t.seconds is not None and (not _can_last(t.seconds, far) or (far is None and t.seconds < _work(t))):
        t.seconds = None
    if one and one.distance_m and one.duration_s is None and far is None and t.seconds:
        split = _split(t.seconds, one.distance_m, False)
        if split:  # "6 x 400 …, all around 85 secs"
            t.repeats[0], t.seconds = replace(one, duration_s=split), None
    if t.seconds is None and t.bests:
        best = t.bests[0]
        if isinstance(best, Clock):
            _take_time(t, best, far)
        else:
            t.seconds = best
    if t.seconds is None and t.pace is None and far and not t.repeats:
        short = far <= 1600
        tries = [s / 60 for s in t.numbers if short] + t.numbers  # "400 in 62" are seconds
        t.seconds = next((s for s in tries if s <= LONGEST_S and (110 if short else 150) <= s / far * 1000 <= 720), None)


def _work(t: Tally) -> float:
    """How long the repeats alone take at the least: what is shorter is another split."""
    return sum(r.count * (r.duration_s or 0.0) for r in t.repeats) or (600.0 if t.repeats else 0.0)


def _can_last(seconds: float, far: float | None) -> bool:
    """Whether a run can take so long: "my pegasus 40s" are no seconds."""
    return seconds >= 30 if far is None else 60 <= seconds / far * 1000 <= 7200


def _take_time(t: Tally, clock: Clock, far: float | None) -> bool:
    """Takes a clock as the run's time, if it can be: as minutes and seconds, else as hours and minutes."""
    if t.seconds is not None or clock.seconds > LONGEST_S:
        return False
    if far is None:
        if not clock.at:
            t.seconds = clock.long if clock.long is not None and clock.seconds < 180 and not t.repeats else clock.seconds
        return not clock.at
    minutes, hours = clock.seconds / far * 1000, (clock.long or 0.0) / far * 1000
    pace = _AS_PACE[0] <= _per(t, clock) <= _AS_PACE[1]
    if clock.long is None or _AS_MINUTES[0] <= minutes <= _AS_MINUTES[1]:
        t.seconds = clock.seconds
    elif _AS_HOURS[0] <= hours <= _AS_HOURS[1] and not (clock.at and pace):
        t.seconds = clock.long
    elif not pace and 100 <= minutes <= SLOWEST:
        t.seconds = clock.seconds
    return t.seconds is not None


def _take_pace(t: Tally, clock: Clock, far: float | None) -> None:
    """Takes a clock as the pace, where it fits distance and time."""
    per = _per(t, clock)
    if t.pace is None and clock.long and _AS_PACE[0] <= per <= _AS_PACE[1] and (far or clock.at):
        if t.seconds is None or far is None or abs(per - t.seconds / far * 1000) < 15:
            t.pace = round(per, 1)


def _per(t: Tally, clock: Clock) -> float:
    """A clock as seconds a kilometre, for the unit of the distance or the athlete's."""
    unit = (t.far.unit if t.far else None) or t.units
    return clock.seconds / (METRES_PER_MILE if unit == "mi" else 1000.0) * 1000
