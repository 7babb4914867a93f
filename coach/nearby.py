"""Which zones are near a place on the map: by the great circle to the city that each zone is named for.

Rule: near is not inside. Where the nearest zones have different clocks, the athlete is asked which one is theirs.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import asin, cos, radians, sin, sqrt

Place = tuple[str, float, float]  #: a zone, with the latitude and longitude of its city in degrees
EARTH_KM = 6371.0
FURTHER_KM = 250.0  #: how much farther than the nearest a city may be for its clock to be asked about
MOST = 6


def nearest(places: Sequence[Place], at: tuple[float, float]) -> list[str]:
    """The zones whose clock may be the one at ``at``, the nearest first."""
    by_distance = sorted((distance_km(at, (lat, lon)), zone) for zone, lat, lon in places)[:MOST]
    return [zone for far, zone in by_distance if far <= by_distance[0][0] + FURTHER_KM]


def distance_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The great circle between two places in degrees.

    >>> round(distance_km((52.5, 13.4), (48.9, 2.35)), -1)
    870.0
    """
    a, b, c, d = (radians(x) for x in (*one, *other))
    half = sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2
    return 2 * EARTH_KM * asin(min(1.0, sqrt(half)))
