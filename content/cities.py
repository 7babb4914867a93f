"""Cities and their zones, offline: the tz database's own names, and the large cities that it has no name for."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from zoneinfo import available_timezones

import tomli

from content.faults import SHELF, Fault, line_of, shown

FILE = SHELF / "cities.toml"


def cities(faults: list[Fault]) -> dict[str, str]:
    """City name in lower case → zone. A zone that the tz database lacks is a fault."""
    zones = _zones()
    found = {
        z.rpartition("/")[2].replace("_", " ").lower(): z for z in sorted(zones) if "/" in z and not z.startswith("Etc")
    }
    found |= {z.lower(): z for z in zones}
    text = FILE.read_text(encoding="utf-8")
    for zone, names in tomli.loads(text)["zones"].items():
        if zone not in zones:
            faults.append(Fault(file=shown(FILE), line=line_of(text, zone), text=f"no such time zone: {zone}"))
            continue
        found |= {name.lower(): zone for name in names}
    return found


@cache
def _zones() -> frozenset[str]:
    """The zones there are; to find them opens every file of the tz database."""
    return frozenset(available_timezones())


_PLACE = re.compile(r"([+-]\d{4,6})([+-]\d{5,7})")


def places() -> tuple[tuple[float, float, str], ...]:
    """Latitude, longitude and zone of the city that each zone is named after, from the tz database's own table."""
    zones = _zones()
    out: list[tuple[float, float, str]] = []
    for line in (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or line.count("\t") < 2:
            continue
        match, zone = _PLACE.fullmatch(line.split("\t")[1]), line.split("\t")[2].strip()
        if match and zone in zones:
            out.append((_degrees(match[1], 2), _degrees(match[2], 3), zone))
    return tuple(out)


def _degrees(text: str, whole: int) -> float:
    """``+5230`` as 52.5: degrees, minutes and maybe seconds."""
    figures = text[1:]
    degrees, minutes, seconds = figures[:whole], figures[whole : whole + 2], figures[whole + 2 :]
    value = int(degrees) + int(minutes or 0) / 60 + int(seconds or 0) / 3600
    return round(-value if text[0] == "-" else value, 4)
