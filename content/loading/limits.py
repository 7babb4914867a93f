"""content/limits/*.toml → the words of a clinician's limits, and what each kind of movement holds.

Every fault is collected with its file and line: a group that holds nothing, a pattern or muscle that no exercise has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from sys import intern
from typing import Any

from coach.library import SITES, Exercise
from coach.limitwords import SECTIONS, TABLES, LimitWords, by_head
from content.faults import SHELF, Fault, line_of, read_toml, shown

FOLDER = SHELF / "limits"
FIELDS = "patterns flags focus exercises spares spares_focus muscles weight_bearing load_type equipment impact".split()


def limits(exercises: Mapping[str, Exercise], faults: list[Fault], folder: Path = FOLDER) -> LimitWords:
    """Words and movements; what is wrong is added to ``faults``."""
    path = folder / "movements.toml"
    table, text = read_toml(path, faults)
    movements = text

    def sets(name: str) -> dict[str, frozenset[str]]:
        made = {}
        for key, body in table.get(name, {}).items():
            faults.extend(_fault(path, text, f"[{name}.{key}]", why) for why in _wrong(body, exercises))
            made[key] = frozenset(e.slug for e in exercises.values() if _holds(body, e))
            if not made[key]:
                faults.append(_fault(path, text, f"[{name}.{key}]", f"{key}: no exercise is meant"))
        return made

    groups, loads = sets("group"), sets("loads")
    loads = {key: slugs | _provoking(key, exercises) for key, slugs in loads.items()}
    drilled = {s for names in table.get("drills", {}).values() for s in names}
    unsaid = {*SITES, "legs", "arms"} - {*loads, "general"}
    faults += [_fault(path, text, f'"{slug}"', f"no such exercise: {slug}") for slug in drilled - set(exercises)]
    faults += [_fault(path, text, "[loads", f"nothing is said of what loads the {r}") for r in sorted(unsaid)]
    words, heads = folder / "en.toml", []
    said, text = read_toml(words, faults)
    for section, value, phrase in _phrases(said):
        if section == "group" and value not in groups:
            faults.append(_fault(words, text, f"{value} =", f"no such group of movements: {value}"))
        elif section not in SECTIONS and section not in TABLES:
            faults.append(_fault(words, text, f"{section} =", f"no such section: {section}"))
        heads.append((tuple(map(intern, phrase.split())), (section, value)))
        if section == "by" and not phrase.endswith("s"):
            heads.append((tuple(map(intern, f"{phrase}s".split())), (section, value)))  # "my physio's orders"
    silent = set(groups) - {v for s, v, _ in _phrases(said) if s == "group"}
    faults += [_fault(path, movements, f"[group.{key}]", f"{key}: there are no words for it") for key in sorted(silent)]
    return LimitWords(
        heads=by_head(heads),
        groups=groups,
        loads=loads,
        drills={key: frozenset(names) for key, names in table.get("drills", {}).items()},
    )


def _phrases(said: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """(section, value, phrase) of everything in the file of words."""
    for name, table in said.items():
        for key, phrases in table.items():
            for phrase in phrases:
                yield (name, key, phrase) if name in TABLES else (key, "", phrase)


def _holds(body: dict[str, Any], e: Exercise) -> bool:
    if e.slug in body.get("spares", ()):
        return False
    if (
        e.slug in body.get("exercises", ())
        or e.pattern in body.get("patterns", ())
        or e.focus in body.get("focus", ())
        or e.weight_bearing in body.get("weight_bearing", ())
        or e.load_type in body.get("load_type", ())
        or set(e.flags) & set(body.get("flags", ()))
        or ("impact" in body and e.impact >= body["impact"])
    ):
        return True
    if "equipment" in body and e.equipment:
        kit = body["equipment"]
        return all(any(thing.startswith(word) for thing in a for word in kit) for a in e.equipment)
    mine = e.primary if "spares_focus" in body else (*e.primary, *e.secondary)
    return e.focus not in body.get("spares_focus", ()) and bool(set(mine) & set(body.get("muscles", ())))


def _provoking(region: str, exercises: Mapping[str, Exercise]) -> frozenset[str]:
    """What the exercises themselves say may provoke a region."""
    return frozenset(e.slug for e in exercises.values() if any(e.provokes.get(s, 0) for s in SITES.get(region, ())))


def _wrong(body: dict[str, Any], exercises: Mapping[str, Exercise]) -> Iterator[str]:
    """What a group names and no exercise has."""
    there = {
        "patterns": {e.pattern for e in exercises.values()},
        "flags": {f for e in exercises.values() for f in e.flags},
        "focus": {e.focus for e in exercises.values()},
        "spares_focus": {e.focus for e in exercises.values()},
        "muscles": {m for e in exercises.values() for m in (*e.primary, *e.secondary)},
        "weight_bearing": {e.weight_bearing for e in exercises.values()},
        "load_type": {e.load_type for e in exercises.values()},
        "exercises": set(exercises),
        "spares": set(exercises),
    }
    for name, values in body.items():
        if name not in FIELDS:
            yield f"no such field: {name}"
        elif name in there:
            yield from (f"{name}: no exercise has {value!r}" for value in values if value not in there[name])


def _fault(path: Path, text: str, needle: str, why: str) -> Fault:
    return Fault(file=shown(path), line=line_of(text, needle), text=why)
