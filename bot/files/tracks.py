"""GPX and TCX: XML from strangers. Read as a stream, without document types, not too deep, and nothing kept of it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from math import isfinite
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]  # no types of its own
from defusedxml.ElementTree import iterparse  # type: ignore[import-untyped]  # as above

from coach.imports.found import NotReadableError, Progress
from coach.imports.outings import Decoded, Outing, Point, outing_of

DEEP = 40
MOST_ELEMENTS = 6_000_000
MOST_POINTS = 400_000
TICK = 50_000
#: What Strava writes as the type of a track: numbers of its own.
STRAVA = {"9": "running", "1": "cycling", "10": "walking", "4": "hiking", "16": "cycling"}


def gpx(data: bytes, progress: Progress) -> Decoded:
    """The tracks of a GPX file that have times. Raises NotReadableError; a route has nothing that was done."""
    outings: list[Outing] = []
    points: list[Point] = []
    name = sport = ""
    cut = False
    try:
        for depth, element in _elements(data, progress):
            tag = _tag(element)
            if tag == "trkpt":
                if (point := _gpx_point(element)) is not None:
                    points.append(point)
                    _bounded(points)
                element.clear()
            elif tag == "name" and depth == 2:
                name = (element.text or "").strip()[:120]
            elif tag == "type" and depth == 2:
                sport = STRAVA.get((element.text or "").strip(), (element.text or "").strip()[:40])
            elif tag == "trk":
                if (outing := outing_of(points, sport, name)) is not None:
                    outings.append(outing)
                points, name, sport = [], "", ""
                element.clear()
            elif tag in ("trkseg", "metadata", "wpt", "rte"):
                element.clear()
    except ParseError:
        cut = True
        if (outing := outing_of(points, sport, name)) is not None:
            outings.append(outing)
    if not outings:
        raise NotReadableError("broken" if cut else "route")
    return Decoded(format="gpx", outings=tuple(outings), cut=cut)


def tcx(data: bytes, progress: Progress) -> Decoded:
    """The activities of a TCX file, a sum of their laps. Raises NotReadableError."""
    outings: list[Outing] = []
    laps: list[tuple[float, float, float | None]] = []
    points: list[Point] = []
    sport = notes = ""
    begun: datetime | None = None
    cut = False
    try:
        for _, element in _elements(data, progress, opening=True):
            tag = _tag(element)
            if tag == "+Activity":
                sport, laps, points, begun, notes = element.get("Sport", "")[:40], [], [], None, ""
            elif tag == "Id" and begun is None:
                begun = _moment(element.text)
            elif tag == "Notes":
                notes = (element.text or "").strip()[:400]
            elif tag == "Trackpoint":
                if (point := _tcx_point(element)) is not None:
                    points.append(point)
                    _bounded(points)
                element.clear()
            elif tag == "Lap":
                laps.append(_lap(element))
                element.clear()
            elif tag == "Activity":
                if (outing := _tcx_outing(sport, begun, laps, points, notes)) is not None:
                    outings.append(outing)
                laps, points = [], []
                element.clear()
    except ParseError:
        cut = True
        if (outing := _tcx_outing(sport, begun, laps, points, notes)) is not None:
            outings.append(outing)
    if not outings:
        raise NotReadableError("broken" if cut else "route")
    return Decoded(format="tcx", outings=tuple(outings), cut=cut)


def _elements(data: bytes, progress: Progress, *, opening: bool = False) -> Iterator[tuple[int, Element]]:
    """Each element at its end, with its depth; with ``opening`` also an ``+Activity`` at its beginning.

    Raises NotReadableError for a document type, an entity, or too deep a tree; ParseError where the XML ends or breaks.
    """
    depth = count = 0
    try:
        for event, element in iterparse(io.BytesIO(data), events=("start", "end"), forbid_dtd=True):
            if event == "start":
                depth += 1
                count += 1
                if depth > DEEP:
                    raise NotReadableError("too-deep")
                if count > MOST_ELEMENTS:
                    raise NotReadableError("too-long", rows=MOST_ELEMENTS)
                if count % TICK == 0:
                    progress(count * 40, max(len(data), count * 40))
                if opening and _tag(element) == "Activity":
                    yield depth, _Opened(element)
            else:
                depth -= 1
                yield depth, element
    except DefusedXmlException:
        raise NotReadableError("entities") from None
    except (ValueError, LookupError, RecursionError) as fault:  # an encoding that nobody knows
        if isinstance(fault, ParseError):
            raise
        raise NotReadableError("broken") from None


class _Opened(Element):
    """An element at its beginning: it has its attributes, and nothing in it yet."""

    def __init__(self, begun: Element):
        super().__init__(f"+{_tag(begun)}", dict(begun.attrib))


def _bounded(points: list[Point]) -> None:
    if len(points) > MOST_POINTS:
        raise NotReadableError("too-long", rows=MOST_POINTS)


def _tag(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _child(element: Element, *path: str) -> Element | None:
    found: Element | None = element
    for name in path:
        found = next((c for c in found if _tag(c) == name), None) if found is not None else None
    return found


def _text(element: Element, *path: str) -> str | None:
    found = _child(element, *path)
    return None if found is None else found.text


def _figure(text: Any, low: float, high: float) -> float | None:
    """A number within bounds; None for what is none, NaN and infinity included."""
    try:
        made = float(text)
    except (TypeError, ValueError):
        return None
    return made if isfinite(made) and low <= made <= high else None


def _moment(text: str | None) -> datetime | None:
    try:
        at = datetime.fromisoformat((text or "").strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    if not 1970 <= at.year <= 2200:
        return None
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


def _gpx_point(element: Element) -> Point | None:
    at = _moment(_text(element, "time"))
    if at is None:
        return None
    lat, lon = _figure(element.get("lat"), -90, 90), _figure(element.get("lon"), -180, 180)
    hr = next((c.text for c in element.iter() if _tag(c) == "hr"), None)
    return Point(
        at=at,
        place=None if lat is None or lon is None else (lat, lon),
        height=_figure(_text(element, "ele"), -500, 9_000),
        heart=_figure(hr, 20, 260),
    )


def _tcx_point(element: Element) -> Point | None:
    at = _moment(_text(element, "Time"))
    if at is None:
        return None
    lat = _figure(_text(element, "Position", "LatitudeDegrees"), -90, 90)
    lon = _figure(_text(element, "Position", "LongitudeDegrees"), -180, 180)
    return Point(
        at=at,
        place=None if lat is None or lon is None else (lat, lon),
        height=_figure(_text(element, "AltitudeMeters"), -500, 9_000),
        heart=_figure(_text(element, "HeartRateBpm", "Value"), 20, 260),
    )


def _lap(element: Element) -> tuple[float, float, float | None]:
    """Seconds, metres and the mean heart rate of a lap."""
    return (
        _figure(_text(element, "TotalTimeSeconds"), 0, 1e7) or 0.0,
        _figure(_text(element, "DistanceMeters"), 0, 1e7) or 0.0,
        _figure(_text(element, "AverageHeartRateBpm", "Value"), 20, 260),
    )


def _tcx_outing(
    sport: str, begun: datetime | None, laps: list[tuple[float, float, float | None]], points: list[Point], notes: str
) -> Outing | None:
    track = outing_of(points, sport, notes)
    start = begun or (track.start if track else None)
    seconds, metres = sum(lap[0] for lap in laps), sum(lap[1] for lap in laps)
    if start is None or not (seconds or metres or track):
        return None
    beats = [(lap[2], lap[0]) for lap in laps if lap[2] is not None and lap[0] > 0]
    whole = sum(length for _, length in beats)
    heart = sum(beat * length for beat, length in beats) / whole if whole else (track.heart if track else None)
    return Outing(
        start=start,
        sport=sport,
        seconds=seconds or (track.seconds if track else None),
        metres=metres or (track.metres if track else None),
        heart=heart,
        climb=track.climb if track else None,
        note=notes,
        drift=track.drift if track else None,
    )
