"""content/battery.toml → the tests of fitness. Every fault is collected with its file and line."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields
from datetime import date
from pathlib import Path

from coach.battery import Battery, FitnessTest, Norm
from coach.forms import BadForm, build
from coach.library import Exercise
from content.faults import SHELF, Fault, line_of, read_toml, shown

FILE = SHELF / "battery.toml"
UNITS = {"hold": "s", "count": "reps", "score": "points", "length": "cm", "lift": "kg"}


def battery(
    exercises: Mapping[str, Exercise], faults: list[Fault], cited: Collection[str], path: Path = FILE
) -> Battery | None:
    """The tests; None where the file is wrong (the faults say how)."""
    table, text = read_toml(path, faults)
    before = len(faults)
    if not isinstance(table.pop("reviewed_on", None), date):
        faults.append(Fault(file=shown(path), line=1, text="reviewed_on is no date"))
    odd = [(f'"{name}"', f"no such source: {name}") for name in table.pop("sources", ()) if name not in cited]
    odd += _odd(table)
    faults += [Fault(file=shown(path), line=line_of(text, needle), text=words) for needle, words in odd]
    try:
        made: Battery = build(Battery, table)
    except BadForm as wrong:
        needle = str(wrong).partition(":")[0].rpartition(".")[2]
        faults.append(Fault(file=shown(path), line=line_of(text, needle), text=str(wrong)))
        return None
    for one in made.tests:
        for words in _wrong(one, exercises):
            line = line_of(text, f'slug = "{one.slug}"')
            faults.append(Fault(file=shown(path), line=line, text=f"{one.slug}: {words}"))
    unnamed = sorted({t.slug for t in made.tests} ^ set(made.words.names))
    told = "a test without names, or names of none"
    faults += [Fault(file=shown(path), line=line_of(text, slug), text=f"{told}: {slug}") for slug in unnamed]
    return made if len(faults) == before else None


def _odd(table: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Fields that nothing reads."""
    known = {f.name for f in fields(Battery)}
    for key in table:
        if key not in known:
            yield key, f"unknown field {key}"
    tests = table.get("tests", ())
    for row in tests if isinstance(tests, list) else ():
        for key in row:
            if key not in {f.name for f in fields(FitnessTest)}:
                yield key, f"unknown field {key}"
        for norm in row.get("norms", ()):
            for key in norm:
                if key not in {f.name for f in fields(Norm)}:
                    yield key, f"unknown field {key}"


def _wrong(one: FitnessTest, exercises: Mapping[str, Exercise]) -> Iterator[str]:
    if one.kind == "run":
        if (one.metres is None) == (one.seconds is None):
            yield "a trial is over a distance or over a time"
    elif one.exercise not in exercises:
        yield f"no such exercise: {one.exercise}"
    if one.unit != UNITS.get(one.kind, one.unit):
        yield f"a {one.kind} is told in {UNITS[one.kind]}"
    for norm in one.norms:
        if norm.cuts and len(norm.cuts) != len(one.bands) - 1:
            yield f"{len(norm.cuts)} cuts divide {len(one.bands)} bands"
        if list(norm.cuts) != sorted(norm.cuts) or (norm.cuts and norm.middle):
            yield "cuts rise, and stand without a middle"
