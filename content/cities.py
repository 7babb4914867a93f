"""Cities and their zones, offline: the tz database's own names, and the large cities that it has no name for."""

from __future__ import annotations

import tomllib
from zoneinfo import ZoneInfo, available_timezones

from content.faults import SHELF, Fault, line_of, shown

FILE = SHELF / "cities.toml"


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
