"""StrongLifts' tables: today's, a row an exercise; and that of 2018, a row a workout of up to five exercises."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from coach.acts import KG_PER_LB, Measurement, Unit
from coach.imports.cells import Row, figure
from coach.imports.found import BadCellError
from coach.imports.lifting import Gathering, SetRow, named
from coach.imports.moments import Moments
from coach.patterns import Pattern

_SET = Pattern(r"set (\d+) \((reps|kg|lbs?)\)")
_WIDE = Pattern(r"(exercise) \d+|(weight) \((kg|lbs?)\)|(set) \d+")


def stronglifts(row: Row, made: Gathering, moments: Moments) -> None:
    """A row an exercise; the sets stand side by side. Reps of 0 are a set that was not done, or not met."""
    if "exercise 1" in row.cells:
        _session(row, made, moments)
        return
    day, _ = moments.at(row.text("date (yyyy/mm/dd)", "date"))
    start, timed = day, False
    clock = row.text("start time (h:mm)")
    if clock:
        start, timed = moments.at(f"{day:%Y-%m-%d} {clock}")
    at = made.moment(start, timed)
    _body_mass(row, made, at, timed)
    name = named(row.text("exercise"))
    sets: dict[int, dict[str, str]] = {}
    for key, cell in row.cells.items():
        match = _SET.fullmatch(key)
        if match and cell:
            sets.setdefault(int(match[1]), {})[match[2].rstrip("s") if match[2] != "reps" else "reps"] = cell
    told = 0
    for number in sorted(sets):
        reps = figure(sets[number].get("reps", ""))
        unit: Unit = "lb" if "lb" in sets[number] else "kg"
        if not reps:
            made.passed["not-done"] += 1
            continue
        told += 1
        made.add(
            SetRow(
                line=row.line,
                session=f"{day:%Y-%m-%d}\0{row.text('workout')}",
                at=at,
                timed=timed,
                exercise=name,
                reps=reps,
                load=figure(sets[number].get(unit, "")),
                unit=unit,
                note=row.text("notes"),
            )
        )
    if not told:
        made.passed["not-done"] += 1


@dataclass(kw_only=True, slots=True)
class _Block:
    """The columns of one exercise in a row of 2018: one load, then the repetitions of each set."""

    name: str
    loads: dict[Unit, str] = field(default_factory=dict)
    reps: list[str] = field(default_factory=list)


def _session(row: Row, made: Gathering, moments: Moments) -> None:
    """A row a workout. Only the load in the athlete's own unit is filled; a set of 0 was not done."""
    at = made.moment(*moments.at(row.text("date")))
    _body_mass(row, made, at, False)
    for block in _blocks(row):
        unit: Unit = next((u for u in ("kg", "lb") if block.loads.get(u)), "kg")
        try:
            load, counts = figure(block.loads.get(unit, "")), [figure(cell) for cell in block.reps if cell]
        except BadCellError as fault:  # the other exercises of the workout are good
            made.fault(row.line, fault)
            continue
        for reps in counts:
            if not reps:
                made.passed["not-done"] += 1
                continue
            made.add(
                SetRow(
                    line=row.line,
                    session=f"{at:%Y-%m-%d}",
                    at=at,
                    timed=False,
                    exercise=named(block.name),
                    reps=reps,
                    load=load,
                    unit=unit,
                    note=row.text("note", "notes"),
                )
            )


def _blocks(row: Row) -> Iterator[_Block]:
    """The exercises of a workout's row, in the order of its columns."""
    block: _Block | None = None
    for key, cell in row.cells.items():
        match = _WIDE.fullmatch(key.partition("#")[0])
        if match is None:
            continue
        if match[1]:
            if block is not None:
                yield block
            block = _Block(name=cell) if cell else None
        elif block is not None and match[2]:
            block.loads["lb" if match[3].startswith("lb") else "kg"] = cell
        elif block is not None:
            block.reps.append(cell)
    if block is not None:
        yield block


def _body_mass(row: Row, made: Gathering, at: datetime, timed: bool) -> None:
    """What the athlete weighed, once a session."""
    for key, unit in (("body weight (kg)", 1.0), ("body weight (lb)", KG_PER_LB)):
        value = row.figure(key)
        if value and not any(f.at == at and isinstance(f.act, Measurement) for f in made.found[-1:]):
            weighed = Measurement(what="bodyweight_kg", value=round(value * unit, 1), when=at.date())
            made.act(weighed, at, row.line, timed=timed)
