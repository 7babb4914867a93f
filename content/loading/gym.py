"""content/gym.toml → the tables of the hour in the gym. Every fault is collected with its file and line."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields
from pathlib import Path

from coach.forms import BadForm, build
from coach.gymtables import GymTables
from content.faults import SHELF, Fault, line_of, read_toml, shown

FILE = SHELF / "gym.toml"
ABOUT = ("reviewed_on", "sources")  #: what the file says of itself
UNITS = ("kg", "lb")


def gym(faults: list[Fault], cited: Collection[str], path: Path = FILE) -> GymTables | None:
    """The tables; None where the file does not fit."""
    table, text = read_toml(path, faults)
    before = len(faults)

    def fault(needle: str, words: str) -> None:
        faults.append(Fault(file=shown(path), line=line_of(text, needle), text=words))

    for key in sorted(set(table) - {f.name for f in fields(GymTables)} - set(ABOUT)):
        fault(key, f"{key}: is no table of the gym")
    for key in ABOUT:
        if key not in table:
            fault("", f"no {key}")
    for name in (s for s in table.get("sources", ()) if s not in cited):
        fault(f'"{name}"', f"no such source: {name}")
    try:
        made: GymTables = build(GymTables, table)
    except BadForm as wrong:
        fault(str(wrong).partition(":")[0].rpartition(".")[2], str(wrong))
        return None
    if len(made.ramp.shares) != len(made.ramp.reps):
        fault("[ramp]", "ramp: each share needs its repetitions")
    if list(made.ramp.shares) != sorted(made.ramp.shares) or not all(0 < s < 1 for s in made.ramp.shares):
        fault("shares", "ramp.shares: each is a share of the load, the lightest first")
    if not 0 < made.lighter < 1:
        fault("lighter", "lighter: is a share below 1")
    for unit in UNITS:
        bar = made.bars.get(unit)
        if bar is None:
            fault("[bars", f"bars: none in {unit}")
        elif list(bar.plates) != sorted(bar.plates, reverse=True):
            fault(f"[bars.{unit}]", f"bars.{unit}: the heaviest plate stands first")
    said: set[str] = set()
    for row in made.feel:
        for word in row.words:
            if word in said:
                fault(f'"{word}"', f"feel: {word!r} stands twice")
            said.add(word)
    return made if len(faults) == before else None
