"""content/progress/*.toml → the yardsticks of progress and what the charts are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any, get_type_hints

from coach.forms import BadForm, build
from coach.library import Exercise
from coach.yardsticks import Yardsticks
from content.faults import SHELF, Fault, line_of, read_toml, shown

FOLDER = SHELF / "progress"
CHARTS = frozenset(
    "load pace lift muscles pain keeping sides calendar body review tests".split()
)  #: that can be asked for


def yardsticks(
    exercises: Mapping[str, Exercise], faults: list[Fault], folder: Path = FOLDER, language: str = "en"
) -> Yardsticks | None:
    """The yardsticks; None where a file is wrong (the faults say how)."""
    path, words = folder / "yardsticks.toml", folder / f"words-{language}.toml"
    table, text = read_toml(path, faults)
    said, said_text = read_toml(words, faults)
    before = len(faults)
    if not isinstance(table.pop("reviewed_on", None), date):
        faults.append(Fault(file=shown(path), line=1, text="reviewed_on is no date"))
    odd = unknown(Yardsticks, {**table, "words": said})
    if odd:
        place, inside = (words, said_text) if odd in said_text and odd not in text else (path, text)
        faults.append(Fault(file=shown(place), line=line_of(inside, odd), text=f"unknown field {odd}"))
    at = line_of(said_text, "[topics]")
    unsaid = sorted(set(said.get("topics", {})) ^ CHARTS)
    faults += [Fault(file=shown(words), line=at, text=f"a chart without words, or words without: {t}") for t in unsaid]
    known = {m for e in exercises.values() for m in (*e.primary, *e.secondary)}
    told = [m for group in table.get("muscles", {}).values() for m in group]
    at = line_of(text, "[muscles]")
    lost = sorted(known - set(told))
    faults += [Fault(file=shown(path), line=at, text=f"no group for the muscle {m}") for m in lost]
    try:
        made: Yardsticks = build(Yardsticks, {**table, "words": said})
    except BadForm as fault:
        name = str(fault).partition(":")[0].rpartition(".")[2]
        faults.append(Fault(file=shown(path), line=line_of(text, name), text=str(fault)))
        return None
    return made if len(faults) == before else None


def unknown(cls: Any, value: Mapping[str, Any]) -> str | None:
    """The first key that a dataclass, or one inside it, has no field for."""
    hints = get_type_hints(cls)
    names = {f.name for f in fields(cls)}
    for key, inner in value.items():
        if key not in names:
            return key
        if is_dataclass(hints[key]) and isinstance(inner, dict) and (odd := unknown(hints[key], inner)):
            return odd
    return None
