"""Cities and their zones, offline: the tz database's own names, and the large cities that it has no name for."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from zoneinfo import ZoneInfo, available_timezones

from coach.nearby import Place
from content.faults import SHELF, Fault, line_of, shown

FILE = SHELF / "cities.toml"
_SIGNED = re.compile(r"([+-])(\d{2})(\d{2})(\d{2})?([+-])(\d{3})(\d{2})(\d{2})?")


def cities(faults: list[Fault]) -> dict[str, str]:
    """City name in lower case → zone. A zone that the tz database lacks is a fault."""
    zones = available_timezones()
    found = {
        z.rpartition("/")[2].replace("_", " ").lower(): z for z in sorted(zones) if "/" in z and not z.startswith("Etc")
    }
    found |= {z.lower(): z for z in zones}
    text = FILE.read_text(encoding="utf-8")
    for zone, names in tomllib.loads(text)["zones"].items():
        if zone not in zones:
            faults.append(Fault(file=shown(FILE), line=line_of(text, zone), text=f"no such time zone: {zone}"))
            continue
        found |= {name.lower(): ZoneInfo(zone).key for name in names}
    return found


def places(faults: list[Fault]) -> tuple[Place, ...]:
    """Where the city of each zone lies, from the tz database's own table (zone.tab)."""
    zones = available_timezones()
    found: list[Place] = []
    text = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    for line in text.splitlines():
        country, where, zone = [*line.split("\t"), "", ""][:3]
        match = _SIGNED.fullmatch(where)
        if country.startswith("#") or match is None or zone not in zones:
            continue
        south_north, west_east = match.groups()[:4], match.groups()[4:]
        found.append((zone, _degrees(*south_north), _degrees(*west_east)))
    if not found:
        faults.append(Fault(file="tzdata/zoneinfo/zone.tab", line=1, text="no zone in it"))
    return tuple(found)


def _degrees(sign: str, degrees: str, minutes: str, seconds: str | None) -> float:
    """An angle of the table as a number.

    >>> _degrees("-", "033", "30", None)
    -33.5
    """
    size = int(degrees) + int(minutes) / 60 + int(seconds or 0) / 3600
    return -size if sign == "-" else size
