"""Repeats of a run: intervals, ladders, strides, and the splits and rests said beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import cast

from coach.acts import METRES_PER_MILE, DistanceUnit, Repeat
from coach.patterns import Pattern
from coach.reader.lengths import LONGEST_S, ON_OFF, TRACK, Clock, Far, Number
from coach.reader.run_pen import Marks
from coach.reader.run_words import SLOPES

FARTHEST_M = 1_000_000.0
MOST_REPEATS = 100
MOST_LENGTHS = 25
LONGEST_HILL_S = 300
_TOTAL = frozenset(("total", "totals", "totalled", "totaling", "totalling", "overall", "altogether", "thing"))


_STEEP = frozenset("fell fells trail trails hilly mountain mountains vert hills climb".split())
_SHORT = frozenset("dnf dnfd dropped stopped pulled bailed".split())


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


Match = re.Match[str]


def distance(t: Tally, m: Match) -> int:
    """The first distance, or the one called the total."""
    far = cast("Far", t.marks.values[m.start("far")])
    if any(r.distance_m == far.metres for r in t.repeats):
        return m.end()  # "the 400 was horrible"
    if t.climb is None and _steep(t, far):  # "fell race 9k 520m"
        t.climb = far.metres
        return m.end()
    short = t.raced and not _SHORT.isdisjoint(t.words)  # "DNF the marathon, stopped at 32k"
    if 0 < far.metres <= FARTHEST_M and (t.far is None or t.words & _TOTAL or short):
        t.far = far
    return m.end()


def _steep(t: Tally, far: Far) -> bool:
    """Whether a second, far shorter distance is how high one went."""
    if t.far is None or t.repeats or far.metres >= 3000 or far.metres * 4 >= t.far.metres:
        return False
    return not t.words.isdisjoint(_STEEP)


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


def repeats(t: Tally, m: Match) -> int:
    """ "6x800", "8 reps of 400m", "3 sets of 4x400", "1200 x 4" and what is said of them behind."""
    count = 1
    for name in ("sets", "count"):
        if m.groupdict().get(name):
            count *= _count(t, m.start(name))
    at = m.start("piece")
    if m["piece"] == "n" and count != 1 and _count(t, at) and long(t, m.start("count")):  # "1200 x 4"
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


def long(t: Tally, at: int) -> bool:
    """Whether the number at mark ``at`` is rather a length of the track."""
    value = t.marks.values[at]
    return isinstance(value, Number) and value.value in TRACK and value.value >= 100


def mile_reps(t: Tally, m: Match) -> int:
    """ "4 mile repeats": so many miles, one by one; "1k repeats" says only what was run."""
    far = cast("Far", t.marks.values[m.start("far")])
    count = far.metres / METRES_PER_MILE
    if far.unit == "mi" and 2 <= count <= 20 and abs(count - round(count)) < 1e-9:
        t.repeats.append(Repeat(count=round(count), distance_m=round(METRES_PER_MILE, 2)))
        return _tail(t, m.string, m.end(), len(t.repeats) - 1)
    return distance(t, m)


def hill_reps(t: Tally, m: Match) -> int:
    """ "8 hill reps": their number alone."""
    count = _count(t, m.start("count"))
    if not count or t.repeats or ("hills" not in t.words and SLOPES.isdisjoint(t.words)):
        return m.end()
    end, metres, seconds = m.end(), None, None
    if m["piece"]:
        metres, seconds = _piece(t, m["piece"], t.marks.values[m.start("piece")], many=True)
        if (metres or 0) > 1000 or (seconds or 0) > LONGEST_HILL_S:
            end, metres, seconds = m.start("piece"), None, None  # of the whole run
    t.repeats.append(Repeat(count=count, distance_m=metres, duration_s=seconds))
    return _tail(t, m.string, end, len(t.repeats) - 1)


def lengths(t: Tally, m: Match) -> int:
    """ "400s at the track, ten of them"."""
    return repeats(t, m) if 0 < _count(t, m.start("count")) <= MOST_LENGTHS else m.end("piece")


def one_each(t: Tally, m: Match) -> int:
    """ "800s: 3:01, 2:59, 2:58": as many as there are times."""
    metres = cast("Far", t.marks.values[m.start("piece")]).metres
    places = [k for k in range(*m.span("splits")) if m.string[k] != ","]
    if any(split(t.marks.values[k], metres, True) is None for k in places):
        return m.end("piece")
    t.repeats.append(Repeat(count=len(places), distance_m=round(metres, 2)))
    return _tail(t, m.string, m.end("piece"), len(t.repeats) - 1)


def both(t: Tally, m: Match) -> int:
    """ "10 x 30/30": so long on, so long off."""
    count, on, off = _count(t, m.start("count")), t.marks.values[m.start("on")], t.marks.values[m.start("off")]
    rest = off.value if isinstance(off, Number) else off
    if not (isinstance(on, Number) and isinstance(rest, float) and count and on.value in ON_OFF and rest in ON_OFF):
        plain = _PLAINLY.match(m.string, m.start())  # "6 x 400 / 90s rest"
        return repeats(t, plain) if plain else m.start() + 1
    t.repeats.append(Repeat(count=count, duration_s=on.value, rest_s=rest))
    return m.end()


_PLAINLY = Pattern(r"(?P<count>n)x\(?(?P<piece>n)")


def both_for(t: Tally, m: Match) -> int:
    """ "30/30s for 20 minutes": as many as fit."""
    on, off, whole = (t.marks.values[m.start(g)] for g in ("on", "off", "whole"))
    rest = off.value if isinstance(off, Number) else off
    if not (isinstance(on, Number) and isinstance(rest, float) and on.value in ON_OFF and rest in ON_OFF):
        return m.start() + 1
    count = cast("float", whole) / (on.value + rest)
    if count == int(count) and 2 <= count <= MOST_REPEATS:
        t.repeats.append(Repeat(count=int(count), duration_s=on.value, rest_s=rest))
    return m.end()


def ladder(t: Tally, m: Match) -> int:
    """One repeat for each rung; the rest is that of all."""
    since = len(t.repeats)
    count = next((_count(t, m.start(g)) for g in ("count", "times") if m[g]), 1)
    for metres, seconds in cast("list[tuple[float | None, float | None]]", t.marks.values[m.start("rungs")]):
        t.repeats.append(
            Repeat(count=count or 1, distance_m=None if metres is None else round(metres, 2), duration_s=seconds)
        )
    return _tail(t, m.string, m.end(), since)


def strides(t: Tally, m: Match) -> int:
    """ "4 strides": repeats of an easy run."""
    count = _count(t, m.start("count"))
    metres, seconds = _piece(t, m["piece"] or "", t.marks.values[m.start("piece")] if m["piece"] else None, many=True)
    if m["piece"] == "n" and metres is None and m["piece"]:
        seconds = cast("Number", t.marks.values[m.start("piece")]).value
    if (seconds is not None and seconds > _LONGEST_STRIDE) or (metres or 0) > _FARTHEST_STRIDE_M:
        if count:
            t.repeats.append(Repeat(count=count))
        return m.start("piece")
    if count:
        t.repeats.append(
            Repeat(count=count, distance_m=None if metres is None else round(metres, 2), duration_s=seconds)
        )
    return m.end()


#: What lasts longer is the run that they were part of.
_LONGEST_STRIDE = 90.0
_FARTHEST_STRIDE_M = 400.0
_LEAD = r"[,;(/+&ca-]{0,3}"
_TAIL = Pattern(
    rf"{_LEAD}[zeh]?(?:[Oj][a:=&,z]{{0,2}}|&)(?P<rest>[TtmDn])(?![xhG])e?[Oj]*"
    rf"|{_LEAD}h?(?P<behind>[TtmDn])[ez]?[Oj]{{1,3}}(?![Oj]|[a:=&z]?[TtmDn])"
    rf"|{_LEAD}(?P<slow>[TtmD])e(?!U)"
    rf"|(?:a[zn])?,(?P<paced>[Tm])a[nz](?=[,;)]|$)"
    rf"|[,(/a:-]{{0,2}}(?P<pace>P)"
    rf"|(?P<sign>[,;(:/a-]{{0,2}}[ehUzjcr]{{0,2}}[,;(/a:=-]{{0,2}}z?)(?P<split>(?:[Ttnvm](?:[,/-](?=[Ttn](?![xejD]|O(?!a?[TtmDn]))))?){{1,30}})"
    rf"(?!x|[Oj]+(?![a:=&z]?[TtmDn])|[SeGW])"
    rf"|[,;(/+&ca]{{0,2}}[zhe]?[Oj][zOj]{{0,2}}(?![TtmDnP])"
    rf"|a[zheU]{{1,2}}(?:a|(?=[,;(&]))|a?[)hUer](?!n)"
)


def _tail(t: Tally, text: str, k: int, since: int) -> int:
    """What stands behind repeats: splits, pace and rest, in any order; gives the mark to go on from."""
    while m := _TAIL.match(text, k):
        if m.end() == k:
            break
        which = next((g for g in ("rest", "behind", "slow", "paced") if m[g]), None)
        if which:
            if which == "paced" and t.repeats[since].duration_s is None:
                break  # "6 x 800, 3 min at threshold"; but "10 x 2 min at 14 km/h, 1 min at 9"
            sign = "slow" if which in ("slow", "paced") else m[0][:1]
            if m[which] == "n" and (m[0][-1] == "j" or not t.words.isdisjoint(_MOVING)) and long(t, m.start(which)):
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


_MOVING = frozenset("walk walking float floating jog jogging".split())
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
    if one.duration_s is not None and one.rest_s is None and len(marks_) == 1 and m["sign"][-1:] in ("(", "/"):
        return m.string[at] in "Ttm" and _take_rest(t, m.string[at], at, since, "/")  # "@ 4:15 (2min)"
    if one.distance_m is None:
        last = marks_[0]
        beside = m[0][:1] in ("/", "(") or (
            m["sign"][-1:] == "," and m.string[last] == "T" and _short_rest(t, m, last, one)
        )
        if len(marks_) == 1 and m.string[last] in "tTm" and beside and one.rest_s is None:
            return _take_rest(t, m.string[marks_[0]], marks_[0], since, "/")
        return False
    if len(marks_) == 2 and one.count != 2 and _with_its_rest(t, m, *marks_):
        _take_rest(t, m.string[marks_[1]], marks_[1], since, "/")  # "3:15 / 90s"
        marks_.pop()
    metres = one.distance_m
    waiting = t.repeats[since:]
    one = waiting[0]
    said = len(marks_) > 1 or any(c in "a/:(=" for c in m["sign"])
    rungs = waiting if len(waiting) == len(marks_) else [one] * len(marks_)
    splits = [split(t.marks.values[k], r.distance_m or metres, said) for k, r in zip(marks_, rungs, strict=True)]
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


def _with_its_rest(t: Tally, m: Match, first: int, second: int) -> bool:
    """Whether the second of two times behind a slash is a rest: far less than a piece takes."""
    if "/" not in m.string[first:second] or m.string[second] not in "Tm":
        return False
    took, rest = (_piece(t, m.string[k], t.marks.values[k], many=False)[1] for k in (first, second))
    return took is not None and rest is not None and rest < _FAR_LESS * took


#: No two pieces of one kind take so different times.
_FAR_LESS = 0.85


def _short_rest(t: Tally, m: Match, at: int, one: Repeat) -> bool:
    """Whether a time that closes what is said of repeats in minutes is their rest ("4x5 min, 60s")."""
    seconds = cast("float", t.marks.values[at])
    return m.string[at + 1 : at + 2] in ("", ";", ",", ")") and seconds <= min(300.0, 2 * (one.duration_s or 0.0))


SWIFTEST, SLOWEST_SPLIT = 110.0, 600.0  # seconds a kilometre, of a repeat


def split(value: object, metres: float, said: bool) -> float | None:
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
