"""What a watch recorded, once its bytes are decoded: runs and other sports, and the sets of strength training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from math import asin, cos, isfinite, radians, sin, sqrt

from coach.acts import KG_PER_LB, Activity
from coach.imports.drift import Step, drift_of
from coach.imports.found import BadCellError, BadLine, Found, Parsed, Terms
from coach.imports.lifting import Gathering, SetRow, effort, named, run_of
from coach.imports.sports import RUN, STRENGTH, sport_of

UNNAMED = "unnamed exercise"  #: of a set that the watch could not name
_EARTH_M = 6_371_008.8
_RISE_M = 3.0  #: less than this up and down is the noise of a barometer


@dataclass(frozen=True, kw_only=True, slots=True)
class Outing:
    """One activity. ``sport`` as the file names it, "" where it names none; ``rpe`` 1 to 10."""

    start: datetime  #: aware, in the zone where it was, if the file tells it
    sport: str
    seconds: float | None = None
    metres: float | None = None
    heart: float | None = None
    climb: float | None = None
    rpe: float | None = None
    note: str = ""
    drift: float | None = None  #: coach/imports/drift.py


@dataclass(frozen=True, kw_only=True, slots=True)
class WatchSet:
    """One set that a watch counted."""

    start: datetime
    exercise: str
    reps: float | None = None
    load_kg: float | None = None
    seconds: float | None = None
    pounds: bool = False  #: the watch shows pounds


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """One point of a track."""

    at: datetime
    place: tuple[float, float] | None = None  #: degrees
    height: float | None = None
    heart: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Decoded:
    """What one file of a watch holds. ``cut``: it ends before its end."""

    format: str
    outings: tuple[Outing, ...] = ()
    sets: tuple[WatchSet, ...] = ()
    planned: int = 0  #: steps that were planned, not done
    rests: int = 0
    cut: bool = False


def found_in(decoded: Decoded, terms: Terms) -> Parsed:
    """The acts of a watch's file."""
    made = Gathering(format=decoded.format, terms=terms)
    made.rows = len(decoded.outings) + len(decoded.sets)
    for number, outing in enumerate(decoded.outings, 1):
        try:
            _outing(outing, number, made, alone=not decoded.sets)
        except BadCellError as fault:
            made.fault(number, fault)
    for number, one in enumerate(decoded.sets, 1):
        try:
            _set(one, number, made)
        except BadCellError as fault:
            made.fault(number, fault)
    made.passed.update({k: n for k, n in (("planned", decoded.planned), ("rest", decoded.rests)) if n})
    if decoded.cut:
        made.bad.append(BadLine(line=0, reason="cut"))
    return made.parsed()


def _outing(outing: Outing, number: int, made: Gathering, *, alone: bool) -> None:
    for value in (outing.seconds, outing.metres, outing.climb):
        if value is not None and (not isfinite(value) or value < 0):
            raise BadCellError("number", f"{value}")
    if (outing.metres or 0) > 2_000_000 or (outing.seconds or 0) > 10 * 86_400:
        raise BadCellError("absurd", f"{outing.metres or outing.seconds:g}")
    name = outing.sport or made.terms.sport or ""
    sport = sport_of(name)
    if sport == STRENGTH:
        if alone:
            made.passed["strength"] += 1
        return
    if not outing.metres and not outing.seconds:
        made.passed["not-done"] += 1
        return
    if not name:
        made.ask("sport")
    at, rpe = made.moment(outing.start, True), effort(outing.rpe)
    if sport == RUN or not name:
        unit = "mi" if made.terms.distance == "mi" else "km"
        run = run_of(
            at.date(),
            outing.metres,
            outing.seconds,
            name=name,
            rpe=rpe,
            heart=outing.heart,
            climb=outing.climb,
            drift=outing.drift,
            unit=unit,
        )
        made.act(run, at, number, timed=True, note=outing.note)
    else:
        metres = None if not outing.metres else round(outing.metres, 1)
        seconds = None if outing.seconds is None else round(outing.seconds, 1)
        other = Activity(sport=sport, when=at.date(), duration_s=seconds, distance_m=metres, rpe=rpe)
        made.act(other, at, number, timed=True, note=outing.note)


def _set(one: WatchSet, number: int, made: Gathering) -> None:
    """A set of a watch; a time is kept where nothing was counted: of a counted set it is how long it took."""
    made.add(
        SetRow(
            line=number,
            session="watch",
            at=made.moment(one.start, True),
            timed=True,
            exercise=named(one.exercise or UNNAMED),
            reps=one.reps,
            load=_shown(one),
            unit="lb" if one.pounds else "kg",
            seconds=None if one.reps else one.seconds,
        )
    )


def _shown(one: WatchSet) -> float | None:
    """The load as the watch shows it: sixteenths of a kilogram are not what stands on a plate in pounds."""
    if one.load_kg is None or not one.pounds:
        return one.load_kg
    return round(one.load_kg / KG_PER_LB * 2) / 2


def outing_of(points: Sequence[Point], sport: str, note: str = "") -> Outing | None:
    """A track as an outing; None for one without times: a route that nobody has gone yet."""
    if len(points) < 2:
        return None
    heights = [p.height for p in points if p.height is not None]
    hearts = [p.heart for p in points if p.heart is not None]
    way = 0.0
    last: tuple[float, float] | None = None
    track: list[Step] = []
    for point in points:
        if point.place is not None and last is not None:
            way += between(last, point.place)
        last = point.place or last
        track.append(((point.at - points[0].at).total_seconds(), way if point.place else None, point.heart))
    return Outing(
        start=points[0].at,
        sport=sport,
        seconds=(points[-1].at - points[0].at).total_seconds(),
        metres=way or None,
        heart=sum(hearts) / len(hearts) if hearts else None,
        climb=climbed(heights) if len(heights) > 1 else None,
        note=note,
        drift=drift_of(track),
    )


def between(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Metres between two places, as the crow flies.

    >>> round(between((52.0, 13.0), (52.0, 13.01)))
    685
    """
    lat_a, lon_a, lat_b, lon_b = map(radians, (*a, *b))
    part = sin((lat_b - lat_a) / 2) ** 2 + cos(lat_a) * cos(lat_b) * sin((lon_b - lon_a) / 2) ** 2
    return 2 * _EARTH_M * asin(min(1.0, sqrt(part)))


def climbed(heights: Sequence[float]) -> float:
    """Metres climbed, without the noise.

    >>> climbed([10, 11, 10, 11, 30, 29, 31, 5, 9])
    25.0
    """
    up, low, high = 0.0, heights[0], heights[0]
    for height, _ in groupby(heights):
        if height > high:
            high = height
        if high - height >= _RISE_M:
            up += high - low if high - low >= _RISE_M else 0.0
            low = high = height
        elif height < low:
            low = high = height
    return up + (high - low if high - low >= _RISE_M else 0.0)


def merged(parsed: Sequence[Parsed], format_: str) -> Parsed:
    """Several files of one archive as one: whatever lies in it."""
    passed: dict[str, int] = {}
    for one in parsed:
        for key, count in one.passed.items():
            passed[key] = passed.get(key, 0) + count
    found: list[Found] = [f for one in parsed for f in one.found]
    return Parsed(
        format=format_,
        found=tuple(found),
        bad=tuple(b for one in parsed for b in one.bad),
        passed=passed,
        rows=sum(one.rows for one in parsed),
        open=tuple(dict.fromkeys(o for one in parsed for o in one.open)),
    )
