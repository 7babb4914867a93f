"""content/courses.toml → the tables of a pain's course. Every fault is collected with its file and line."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields
from pathlib import Path

from coach.forms import BadForm, build
from coach.returning import CourseTables
from content.faults import SHELF, Fault, line_of, read_toml, shown

FILE = SHELF / "courses.toml"
ABOUT = ("reviewed_on", "sources")  #: what the file says of itself


def courses(
    faults: list[Fault], regions: Collection[str], cited: Collection[str], path: Path = FILE
) -> CourseTables | None:
    """The tables; None where the file does not fit, and then no course is followed."""
    table, text = read_toml(path, faults)
    before = len(faults)

    def fault(needle: str, words: str) -> None:
        faults.append(Fault(file=shown(path), line=line_of(text, needle), text=words))

    for key in sorted(set(table) - {f.name for f in fields(CourseTables)} - set(ABOUT)):
        fault(key, f"{key}: is no table of a course")
    for key in ABOUT:
        if key not in table:
            fault("", f"no {key}")
    for name in (s for s in table.get("sources", ()) if s not in cited):
        fault(f'"{name}"', f"no such source: {name}")
    for name in (r for r in table.get("exits", {}) if r not in regions):
        fault(f"[exits.{name}]", f"no such region: {name}")
    try:
        made: CourseTables = build(CourseTables, table)
    except BadForm as wrong:
        word = str(wrong).partition(":")[0].rpartition(".")[2]
        fault(word, str(wrong))
        return None
    for region in sorted(set(regions) - set(made.exits) - {"bone-stress"}):
        fault("[exits", f"{region}: no tests lead back to its full work")
    return made if len(faults) == before else None
