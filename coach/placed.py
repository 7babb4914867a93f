"""The zone of a shared location, offline: the zones' own cities near it, and one question about which clock is right.

Rule: near a border the nearest city may keep another time, so the clock is shown and asked for, never just set.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from math import asin, cos, radians, sin, sqrt
from zoneinfo import ZoneInfo

from coach.cards import button
from coach.diary import Asking
from coach.draft import Draft
from coach.welcome import standing

OFFERED = 3  #: clocks that differ, the nearest first
FAR = 12  #: of so many cities around


def located(draft: Draft, place: tuple[float, float]) -> bool:
    """Asks which of the clocks around a location is the athlete's; False where there is none to offer."""
    zones = zones_near(place, draft.books.places, draft.at)
    if not zones:
        return False
    draft.say("place-near", zone=zones[0], now=draft.at.astimezone(ZoneInfo(zones[0])).time())
    for zone in zones:
        now = f"{draft.at.astimezone(ZoneInfo(zone)):%H:%M}"
        draft.offer(button("button-clock", f"here:{zone}", zone=zone.rpartition("/")[2].replace("_", " "), now=now))
    about = standing(draft)
    draft.asking = draft.known.asking if about is None else Asking(topic="setup", about=about)
    return True


def zones_near(place: tuple[float, float], places: Iterable[tuple[float, float, str]], at: datetime) -> tuple[str, ...]:
    """The zones of the nearest cities, one for each clock that is kept around there."""
    near = sorted(places, key=lambda p: _apart(place, (p[0], p[1])))[:FAR]
    out: dict[object, str] = {}
    for _, _, zone in near:
        moment = at.astimezone(ZoneInfo(zone))
        out.setdefault(moment.utcoffset(), zone)
    return tuple(out.values())[:OFFERED]


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """How far two places are from one another, as an angle."""
    (a, b), (c, d) = ((radians(x), radians(y)) for x, y in (one, other))
    return 2 * asin(min(1.0, sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2)))
