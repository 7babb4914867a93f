"""The zone of a shared location, offline: the zones' own cities near it, and one question about which clock is right.

Rule: near a border the nearest city may lie in another country or keep another time, so a few of them are offered with
their clocks, and one is asked for.
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

OFFERED = 4  #: the nearest cities
FAR = 12  #: among so many a clock that differs is looked for
TINY = frozenset(("Europe/Busingen", "Europe/San_Marino", "Europe/Vatican", "Europe/Monaco", "Europe/Vaduz"))


def located(draft: Draft, place: tuple[float, float]) -> bool:
    """Asks which of the clocks around a location is the athlete's; False where there is none to offer."""
    zones = zones_near(place, draft.books.places, draft.at)
    if not zones:
        return False
    draft.say("place-near", zone=zones[0], now=draft.at.astimezone(ZoneInfo(zones[0])).time())
    offered = []
    for zone in zones:
        now = f"{draft.at.astimezone(ZoneInfo(zone)):%H:%M}"
        offered.append(button("button-clock", f"here:{zone}", zone=zone.rpartition("/")[2].replace("_", " "), now=now))
    draft.offer(*offered[:2])
    draft.offer(*offered[2:])
    about = standing(draft)
    draft.asking = draft.known.asking if about is None else Asking(topic="setup", about=about)
    return True


def zones_near(place: tuple[float, float], places: Iterable[tuple[float, float, str]], at: datetime) -> tuple[str, ...]:
    """The zones of the nearest cities; one of another clock is among them where one is kept around there."""
    near = sorted((p for p in places if p[2] not in TINY), key=lambda p: _apart(place, (p[0], p[1])))[:FAR]
    zones = list(dict.fromkeys(zone for _, _, zone in near))
    first, rest = zones[:OFFERED], zones[OFFERED:]
    clocks = {at.astimezone(ZoneInfo(z)).utcoffset() for z in first}
    other = [z for z in rest if at.astimezone(ZoneInfo(z)).utcoffset() not in clocks]
    return tuple((*first[: OFFERED - 1], other[0]) if other and len(clocks) == 1 else first)


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """How far two places are from one another, as an angle."""
    (a, b), (c, d) = ((radians(x), radians(y)) for x, y in (one, other))
    return 2 * asin(min(1.0, sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2)))
