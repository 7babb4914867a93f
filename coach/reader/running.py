"""Runs: distance, time, pace, kind, repeats, heart rate and climb, by shapes over the marks of a run.

Each shape is one small function that takes up what it says; coach/reader/run_marks.py writes the marks. Rule: a clock
is minutes or hours by what the distance allows, and what fits neither is no figure of the run.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import NamedTuple, cast

from coach.acts import METRES_PER_MILE, DistanceUnit, Run, RunKind
from coach.patterns import Pattern, first_of
from coach.reader import repeats
from coach.reader import run_words as said_as
from coach.reader.lengths import FASTEST, LONGEST_S, SLOWEST, TRACK, Clock, Far, Number
from coach.reader.repeats import Match, Tally
from coach.reader.run_marks import marks
from coach.reader.run_paces import A_MILE
from coach.reader.run_words import HILLY, RACED
from coach.reader.tokens import Atoms

#: Which kind wins where several are said: the effort before the surface.
ORDER: tuple[RunKind, ...] = (
    "time_trial", "race", "interval", "hills", "tempo", "long", "recovery", "easy", "trail", "treadmill",
)  # fmt: skip

#: What is farther was run in many days: the year's sum, the age of a pair of shoes.
LONGEST_RUN_M = 300_000
#: No heart of a run beats more slowly, or faster, a minute.
SLOWEST_HEART, FASTEST_HEART = 25, 240
#: What one can run, and no run of today.
_MY_TIME = Pattern(r"w2?n[DC]8?w?(?P<is>w)[wa]{0,2}(?:t|n)")
_MINE = frozenset(("my", "best", "current"))
_NOT_RUN = frozenset(("swapped", "skipped", "instead", "missed", "planned"))
_BUILDING = [[word] for word in said_as.BUILDING]
_ESTIMATED = frozenset("went up down now is says estimate estimated est score dropped rose unchanged".split())
_WEEKLY = frozenset("mondays tuesdays wednesdays thursdays fridays saturdays sundays".split())
_TO_COME = frozenset("tomorrow tomorrows upcoming".split()) | _WEEKLY
_AIMED = frozenset("for before until till of towards".split())
_AHEAD = frozenset(("before", "until", "after"))


# --- what shapes mean -------------------------------------------------------------------------------------------------


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
    elif t.far is None and "D" not in m.string and _in_miles(t, value):
        t.far = Far(value * METRES_PER_MILE, "mi")  # "6m easy 52:30"
    elif t.seconds is None and value >= 1:
        t.seconds = value * 60
    return m.end()


def _in_miles(t: Tally, value: float) -> bool:
    """Whether a clock of the message is the time of so many miles."""
    clocks = [v for v in t.marks.values if isinstance(v, Clock)]
    return 1 < value <= 30 and any(
        300 <= max(c.seconds, c.long or 0 if value > 9 else 0) / value <= 900 for c in clocks
    )


def _clock(t: Tally, m: Match) -> int:
    t.clocks.append(cast("Clock", t.marks.values[m.start("clock")]))
    return m.end()


def _averaged(t: Tally, m: Match) -> int:
    """ "averaging 5:20": a pace where it can be one."""
    clock = cast("Clock", t.marks.values[m.start()])
    miles = t.units == "mi" or (
        clock.seconds >= A_MILE and any(isinstance(v, Far) and v.unit == "mi" for v in t.marks.values)
    )
    pace = clock.seconds / (METRES_PER_MILE if miles else 1000.0) * 1000
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
    beats = int(cast("float", t.marks.values[m.start()]))
    if t.hr is None and SLOWEST_HEART <= beats <= FASTEST_HEART:
        t.hr = beats
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
    beside = beside or (m.string[max(0, m.start() - 2) : m.start()] in ("ta", "Ta") and "for" in t.words and not behind)
    beside = beside or bool(_IN_A_TIME.match(m.string, m.end())) or (before == "h" and not behind)
    beside = beside or (t.marks.planned is not None and before == "z")
    if before == "z" and "P" in m.string[m.end() : m.end() + 4] and not t.words.isdisjoint(DID):
        beside = True  # "did 9 this morning at 5:25 pace"
    running = "U" in (before, behind) or "e" in (before, behind)
    if one.value in TRACK and one.value >= 800 and running and t.far is None and not t.repeats:
        t.far = Far(one.value, "km")  # "1500 tt"
    elif not (
        t.loose
        and t.far is None
        and not t.repeats
        and beside
        and (behind not in ("/", "x", "S") or m.string[m.end() : m.end() + 2] == "/t")
        and one.value > 0
    ):
        if one.clock is not None or (
            one.value >= 10
            and (
                before == "a"
                or (t.far is not None and before and (before in "De,U" or (before == ";" and not behind.strip(";"))))
            )
        ):
            t.numbers.append(one.clock if one.clock is not None else one.value * 60)
    elif minutes and t.seconds is None and one.value <= 180:
        t.seconds = one.value * 60  # "easy 40", "ran 75"
    elif one.value <= 120:
        unit = "mi" if one.value in _OF_MILES else t.marks.planned or t.units
        t.far = Far(one.value * (METRES_PER_MILE if unit == "mi" else 1000.0), unit)
    return m.end()


def _track(t: Tally, m: Match) -> int:
    """ "800 in 2:25": a length of the track; any other number is taken as ever."""
    one = cast("Number", t.marks.values[m.start()])
    if one.value in TRACK and one.value >= 400 and t.far is None and not t.repeats:
        t.far = Far(one.value, "km")
        return m.end()
    return _number(t, m)


DID = frozenset("did ran done managed covered logged".split())
#: A half marathon and a marathon, which nobody tells in kilometres so.
_OF_MILES = (13.1, 26.2)
_IN_A_TIME = Pattern(r"a[tT]")
#: Beside these a round bare number is of minutes.
_SHORT_RUNS = frozenset("easy recovery gentle shakeout jog jogged z2 treadmill".split())


def _aside(t: Tally, m: Match) -> int:
    return m.end()


# --- the table --------------------------------------------------------------------------------------------------------
class Shape(NamedTuple):
    """One line of the grammar."""

    name: str
    pattern: str
    meaning: Callable[[Tally, Match], int]


SHAPES: tuple[Shape, ...] = (
    Shape("strides_of", r"(?P<count>n)x?G[x&(aS]{1,2}(?P<piece>[DTmtn])", repeats.strides),
    Shape("strides_far", r"(?<![xDTtm])(?P<count>n)x?G(?P<piece>[Dm])", repeats.strides),
    Shape("strides_behind", r"(?P<count>n)x?G[z,]{0,2}(?P<piece>T)", repeats.strides),
    Shape("strides", r"(?P<count>n)x?(?P<piece>[DTmt])?[hez]?G", repeats.strides),
    Shape("strides_first", r"G[:(,z]{0,2}(?P<count>n)x(?P<piece>[DTmtn])", repeats.strides),
    Shape("planned", r"Nx\(?[DTtmdn]?", _aside),
    Shape("ladder", r"(?:(?P<count>n)x\(?)?(?P<rungs>L)(?:[)\/]?x(?P<times>n))?", repeats.ladder),
    Shape("on_off_for", r"(?P<on>n)/(?P<off>[nT])[aez]{0,2}(?P<whole>T)", repeats.both_for),
    Shape("both", r"(?P<count>n)x\(?(?P<on>n)/(?P<off>[nT])", repeats.both),
    Shape("both_last", r"(?P<on>n)/(?P<off>[nT]),?x(?P<count>n)", repeats.both),
    Shape("sets", r"(?P<sets>n)[xS]{1,2}\(?(?P<count>n)[xS]{1,2}(?P<piece>[DTtmnd])\)?", repeats.repeats),
    Shape("repeats", r"(?P<count>n)x\(?(?P<piece>[DTtmd]|n(?!x))", repeats.repeats),
    Shape("reps_of", r"(?P<count>n)[hUe]?[Sr][:z]?(?P<piece>[DTtmd]|n(?![xS]))", repeats.repeats),
    Shape("on_off", r"(?P<piece>[Ttm])[hU]?[,/+]?c?(?P<rest>[Ttm])[eOj]{1,2},?x(?P<count>n)", repeats.repeats),
    Shape("run_walk_last", r"[jU](?P<piece>[Tm])[,/+&]?[Oj](?P<rest>[Tm]),?x(?P<count>n)", repeats.repeats),
    Shape("count_last", r"(?P<piece>[DTtd]|n)[ehOrS]?x(?P<count>n)(?!x)", repeats.repeats),
    Shape("times_of", r"x(?P<count>n)[,:a&(]{0,2}(?P<piece>[TDm])", repeats.repeats),
    Shape("counted", r"(?P<count>n)U?(?P<piece>d|D(?=[Sr]))[Sr]?", repeats.repeats),
    Shape("mile_reps", r"(?P<far>D)[rS]", repeats.mile_reps),
    Shape("hill_reps", r"(?P<count>n)(?:[zU]?r|xU)(?:z?[,:;(&ax]{1,2}(?P<piece>[DTm]))?", repeats.hill_reps),
    Shape("hills_last", r"r[,:(z]{0,2}x(?P<count>n)(?:[,:;(&az]{1,2}(?P<piece>[DTm]))?", repeats.hill_reps),
    Shape("lengths_x", r"(?P<piece>d)[zUa;,]{0,3}x(?P<count>n)", repeats.repeats),
    Shape("lengths_splits", r"(?P<piece>d)[z:,(a\-]{0,3}(?P<splits>[tTn](?:,?[tTn])+)(?!x)", repeats.one_each),
    Shape("lengths", r"(?P<piece>d)[zhU&a;,:(]{1,6}(?<!a)(?P<count>n)(?=[zrS;,)]|$|a[tT])z?", repeats.lengths),
    Shape("warm", r"[DTtmn][ze]?(?:j|U)?W(?:c?W)?|W[:a]?(?:[DTtm]|n(?![x]))?", _aside),
    Shape("part", r"Y[a:,z]{0,2}[tTPn]?(?<=[tTPn])|Y[a:z3U(]{0,4}[tP]|Y|[tTP]zY", _aside),
    Shape("distance", r"(?P<far>D)", repeats.distance),
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
_EACH = {s.name: Pattern(s.pattern) for s in SHAPES}
_ANY = Pattern(first_of((s.name, re.sub("[(][?]P<[a-z]+>", "(?:", s.pattern)) for s in SHAPES))


def run(atoms: Atoms, a: int, b: int, *, when: date, distance_units: DistanceUnit, loose: bool) -> Run | None:
    """The run in atoms ``a`` to ``b``; ``loose`` lets a bare number be its distance. None: nothing is said."""
    words = frozenset(atoms.some(a, b))
    if (
        "my" in words
        and ("is" in words or "was" in words)
        and {"pb", "pr", "best", "record"} & words
        and "U" not in atoms.codes[a:b]
    ):
        return None  # "my 10k PB is 45:00"
    m = _MY_TIME.search(atoms.codes, a, b) if "is" in words else None
    if m and atoms.word(m.start()) in _MINE and atoms.word(m.start("is")) == "is":
        return None  # "my 5k is 24:30, what should my tempo pace be"
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
    if not any((far, t.seconds, t.pace, t.repeats, t.hr, t.climb)) or (far or 0) > LONGEST_RUN_M:
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
        code, value = codes[i], atoms.values[i]
        if code in "U2" and isinstance(value, str):
            if atoms.word(i).startswith("vo") and not t.repeats and not _ESTIMATED.isdisjoint(t.words):
                continue  # "vo2max went up"
            if value == "race" and atoms.words[atoms.first[i + 1] : atoms.first[i + 1] + 1] in _BUILDING:
                continue  # "ultra training: 32 km on the trails"
            before = atoms.words[max(0, atoms.first[i] - 3) : atoms.first[i]]
            if _NOT_RUN & set(before[-2:]) or (value == "race" and _AHEAD & set(before)):
                continue
            if before[-1:] and before[-1] in _TO_COME and (before[-1] not in _WEEKLY or not _AIMED.isdisjoint(before)):
                continue  # "legs ready for tomorrow's race"; "sundays long run 22k" is told
            if value in ORDER and not (code == "2" and value == "easy" and "interval" in kinds):
                kinds.append(value)
        elif code == "O" and atoms.word(i) == "recovery" and not t.repeats:
            kinds.append("recovery")
        elif i > a and codes[i - 1] in "DCI" and atoms.word(i) == "e":
            kinds.append("easy")  # "5mi E"
    if t.raced or not RACED.isdisjoint(t.words):
        kinds.append("race")
    if t.repeats:
        if not HILLY.isdisjoint(t.words):
            kinds.append("hills")
        if any(codes[i] == "G" for i in range(a, b)):
            return kinds
        kinds = [k for k in kinds if k not in ("easy", "recovery")]
        if not any(k in ("hills", "long", "tempo", "trail", "race") for k in kinds):
            kinds.append("interval")
    return kinds


def _half(atoms: Atoms, a: int, b: int, t: Tally, kinds: list[RunKind]) -> None:
    """ "The Cambridge Half" names a race."""
    if t.far is not None or t.repeats or "half" not in t.words:
        return
    for k in range(a, b):
        if atoms.word(k) != "half" or atoms.codes[k] != "w":
            continue
        before = atoms.words[atoms.first[k] - 1] if atoms.first[k] else ""
        if before not in ("first", "second", "last", "other", "top") and (k + 1 >= b or atoms.codes[k + 1] != "w"):
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
    for clock in sorted(t.clocks, key=lambda c: (not c.whole, c.at)):  # "at 18:30" last: perhaps a time of day
        if one and one.distance_m and one.duration_s is None and far is None:
            split = repeats.split(clock, one.distance_m, True)
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
        split = repeats.split(t.seconds, one.distance_m, False)
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
        t.seconds = next(
            (s for s in tries if s <= LONGEST_S and (110 if short else 150) <= s / far * 1000 <= 720), None
        )


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
            t.seconds = clock.long if clock.long is not None and _in_hours(t, clock) else clock.seconds
        return not clock.at
    minutes, hours = clock.seconds / far * 1000, (clock.long or 0.0) / far * 1000
    pace = _AS_PACE[0] <= _per(t, clock) <= _AS_PACE[1]
    if clock.long is None or _AS_MINUTES[0] <= minutes <= _AS_MINUTES[1]:
        t.seconds = clock.seconds
    elif _AS_HOURS[0] <= hours <= _AS_HOURS[1] and not (clock.at and pace):
        t.seconds = clock.long
    elif clock.took or (not pace and 100 <= minutes <= SLOWEST):
        t.seconds = clock.seconds
    return t.seconds is not None


def _in_hours(t: Tally, clock: Clock) -> bool:
    """Whether a clock of a run that is nowhere said to be so far is of hours: "ran Valencia on sunday 3:41"."""
    if t.repeats:
        return False
    return clock.seconds < 180 or (
        60 <= clock.seconds < _SHORTEST_S and clock.seconds < _MOST_HOURS * 60 and t.words.isdisjoint(_PACED)
    )


#: What lasts no longer is no run of its own, and what lasts longer is rarely told in hours alone.
_SHORTEST_S, _MOST_HOURS = 600.0, 7
#: Beside these a clock of a few minutes is rather a pace, or of a short piece.
_PACED = _SHORT_RUNS | frozenset(
    "tempo pace pacing average avg averaging averaged warmup warm up cooldown cool down strides interval intervals "
    "reps track lap laps sprint sprints hill hills mile km beep test bleep".split()
)


def _take_pace(t: Tally, clock: Clock, far: float | None) -> None:
    """Takes a clock as the pace, where it fits distance and time."""
    per = _per(t, clock)
    fits = t.seconds is None or far is None or abs(per - t.seconds / far * 1000) < 15
    if (
        t.pace is None
        and clock.long
        and _AS_PACE[0] <= per <= _AS_PACE[1]
        and (far or clock.at)
        and fits
        and not clock.took
    ):
        t.pace = round(per, 1)


def _per(t: Tally, clock: Clock) -> float:
    """A clock as seconds a kilometre, for the unit of the distance or the athlete's."""
    unit = (t.far.unit if t.far else None) or t.units
    return clock.seconds / (METRES_PER_MILE if unit == "mi" else 1000.0) * 1000
