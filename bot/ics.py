"""A plan as iCalendar text (RFC 5545): what a calendar on a phone or in a browser reads in.

Times stand in the athlete's zone with the zone's own description beside them, so that seven in the morning stays seven
in the morning when the clocks change; runs stand on their day without an hour.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

LINE_OCTETS = 75  #: a longer content line is folded
PRODUCT = "-//Strength Coach//Plan//EN"


def calendar_file(asked: dict[str, Any]) -> bytes:
    """The file for a calendar: what coach/previewing.py asked for, its words found."""
    zone = ZoneInfo(asked["zone"])
    stamp = datetime.fromisoformat(asked["stamp"]).astimezone(UTC)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(asked['name'])}",
        f"X-WR-TIMEZONE:{zone.key}",
    ]
    timed = [datetime.fromisoformat(e["at"]) for e in asked["events"] if e["at"]]
    if timed:
        lines += zone_lines(zone, min(timed), max(timed))
    for event in asked["events"]:
        lines += _event(event, zone, stamp, asked["revision"])
    lines.append("END:VCALENDAR")
    return "".join(f"{folded(line)}\r\n" for line in lines).encode()


def _event(event: dict[str, Any], zone: ZoneInfo, stamp: datetime, revision: int) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event['uid']}"
    yield f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}"
    yield f"LAST-MODIFIED:{stamp:%Y%m%dT%H%M%SZ}"
    yield f"SEQUENCE:{revision}"
    if event["at"]:
        start = _existing(datetime.fromisoformat(event["at"]), zone)
        yield f"DTSTART;TZID={zone.key}:{start:%Y%m%dT%H%M%S}"
        yield f"DURATION:PT{event['minutes']}M"
    else:
        day = date.fromisoformat(event["day"])
        yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
        yield "TRANSP:TRANSPARENT"
    yield f"SUMMARY:{escaped(event['title'])}"
    if event["text"]:
        yield f"DESCRIPTION:{escaped(event['text'])}"
    yield f"STATUS:{'CANCELLED' if event['cancelled'] else 'TENTATIVE' if event['tentative'] else 'CONFIRMED'}"
    yield "END:VEVENT"


def _existing(local: datetime, zone: ZoneInfo) -> datetime:
    """A wall-clock time that exists: one in the gap of a clock change is spoken after it, as the daily word is."""
    there = local.replace(tzinfo=zone)
    back = there.astimezone(UTC).astimezone(zone)
    return back if back.replace(tzinfo=None) != local else there


def zone_lines(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[str]:
    """The zone's offsets from a day before ``first`` to ``last``, each change of the clock by itself."""
    at = first.replace(tzinfo=UTC) - timedelta(days=1)
    end = last.replace(tzinfo=UTC) + timedelta(days=2)
    yield "BEGIN:VTIMEZONE"
    yield f"TZID:{zone.key}"
    yield from _observance(zone, at, at.astimezone(zone).utcoffset() or timedelta())
    while at < end:
        later = min(at + timedelta(days=1), end)
        before, after = (t.astimezone(zone).utcoffset() or timedelta() for t in (at, later))
        if before != after:
            yield from _observance(zone, _change(zone, at, later), before)
        at = later
    yield "END:VTIMEZONE"


def _change(zone: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """The instant between two at which the offset changes, to the second."""
    before = low.astimezone(zone).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        if middle in (low, high):
            break
        low, high = (middle, high) if middle.astimezone(zone).utcoffset() == before else (low, middle)
    return high


def _observance(zone: ZoneInfo, at: datetime, before: timedelta) -> Iterator[str]:
    local = at.astimezone(zone)
    kind = "DAYLIGHT" if local.dst() else "STANDARD"
    wall = (at + before).replace(tzinfo=None)  # the clock as it stood before the change
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{wall:%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{_offset(before)}"
    yield f"TZOFFSETTO:{_offset(local.utcoffset() or timedelta())}"
    yield f"TZNAME:{local.tzname()}"
    yield f"END:{kind}"


def _offset(delta: timedelta) -> str:
    seconds = int(delta.total_seconds())
    sign = "-" if seconds < 0 else "+"
    hours, rest = divmod(abs(seconds), 3600)
    return f"{sign}{hours:02d}{rest // 60:02d}" + (f"{rest % 60:02d}" if rest % 60 else "")


def escaped(text: str) -> str:
    r"""A text as a property's value.

    >>> escaped("squat; 3×8, slow")
    'squat\\; 3×8\\, slow'
    """
    clean = "".join(c for c in text if c == "\n" or ord(c) >= 32)
    return clean.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> str:
    """A content line in pieces of at most 75 octets, never cut inside a character."""
    pieces, piece, room = [], "", LINE_OCTETS
    for c in line:
        size = len(c.encode())
        if size > room:
            pieces.append(piece)
            piece, room = "", LINE_OCTETS - 1  # the blank at the head of what goes on counts
        piece += c
        room -= size
    return "\r\n ".join([*pieces, piece])
