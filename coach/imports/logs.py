"""The tables of sets that apps for lifters export. Columns are found by name, so their order does no harm."""

from __future__ import annotations

import re
from collections.abc import Callable

from coach.acts import METRES_PER_MILE, SetKind, Unit
from coach.imports.cells import Row, count_of, figure, rows
from coach.imports.found import BadCellError, Parsed, Progress, Terms
from coach.imports.lifting import Gathering, SetRow, named
from coach.imports.moments import Moments, length_s
from coach.imports.stronglifts import stronglifts

TICK = 2_000  #: rows between two words of progress
_HEVY_KINDS: dict[str, SetKind] = {
    "normal": "work",
    "warmup": "warmup",
    "warm_up": "warmup",
    "dropset": "drop",
    "drop": "drop",
    "drop_set": "drop",
    "failure": "failed",
}
_METRES = {
    "m": 1.0,
    "meters": 1.0,
    "metres": 1.0,
    "km": 1000.0,
    "kms": 1000.0,
    "mi": METRES_PER_MILE,
    "miles": METRES_PER_MILE,
}
_METRES |= {"ft": 0.3048, "feet": 0.3048, "yd": 0.9144, "yards": 0.9144, "cm": 0.01, "in": 0.0254}
Take = Callable[[Row, Gathering, Moments], None]


def read_log(text: str, format_: str, terms: Terms, progress: Progress) -> Parsed:
    """One app's table."""
    take, date_keys = TABLES[format_]
    made = Gathering(format=format_, terms=terms)
    moments = Moments(month_first=terms.month_first)
    moments.learn(r.text(*date_keys) for r in rows(text) if isinstance(r, Row))
    if moments.unsure:
        made.ask("dates")
    whole = count_of(text)
    for row in rows(text):
        if not isinstance(row, Row):
            line, _, what = row.what.partition(":")
            made.fault(int(line) if line.isdigit() else 0, BadCellError(row.reason, what.strip()))
            continue
        made.rows += 1
        if made.rows % TICK == 0:
            progress(made.rows, whole)
        try:
            take(row, made, moments)
        except BadCellError as fault:
            made.fault(row.line, fault)
    return made.parsed()


def unit_of(text: str) -> Unit | None:
    """Kilograms or pounds, as a header or a cell names them; None where it names neither.

    >>> unit_of("Weight (lbs)"), unit_of("weight_kg"), unit_of("kgs"), unit_of("Weight")
    ('lb', 'kg', 'kg', None)
    """
    low = text.lower()
    if re.search(r"(?<![a-z])(lb|lbs|pounds?)(?![a-z])", low):
        return "lb"
    return "kg" if re.search(r"(?<![a-z])(kgs?|kilos?|kilograms?)(?![a-z])", low) else None


def metres(value: float | None, unit: str) -> float | None:
    """A distance in metres. Raises BadCellError for an unknown unit."""
    if not value:
        return None
    if unit.strip().lower() not in _METRES:
        raise BadCellError("unit", unit)
    return value * _METRES[unit.strip().lower()]


def _load(row: Row, made: Gathering, *stems: str) -> tuple[float | None, Unit]:
    """The load and its unit: from the column's name, or as was answered; asked where neither tells."""
    for key in row.cells:
        if key.startswith(stems) and row.cells[key]:
            unit = unit_of(key)
            if unit is not None:
                return figure(row.cells[key]), unit
    value = row.figure(*stems)
    unit = unit_of(row.text("weight unit", "weightunit", "unit"))
    if unit is None:
        if value and made.terms.load is None:
            made.ask("load")
        unit = made.terms.load or "kg"
    return value, unit


def _hevy(row: Row, made: Gathering, moments: Moments) -> None:
    start = row.text("start_time")
    at, timed = moments.at(start)
    at = made.moment(at, timed)
    kind = row.text("set_type").lower() or "normal"
    if kind not in _HEVY_KINDS:
        raise BadCellError("kind", kind)
    load, unit = _load(row, made, "weight_kg", "weight_lbs", "weight_lb", "weight")
    km, miles = row.figure("distance_km"), row.figure("distance_miles", "distance_mi")
    made.add(
        SetRow(
            line=row.line,
            session=f"{start}\0{row.text('title')}",
            at=at,
            timed=timed,
            exercise=named(row.text("exercise_title")),
            kind=_HEVY_KINDS[kind],
            reps=row.figure("reps"),
            load=load,
            unit=unit,
            seconds=row.figure("duration_seconds"),
            metres=km * 1000 if km else miles * METRES_PER_MILE if miles else row.figure("distance_meters"),
            rpe=made.effort(row, "rpe"),
            note=row.text("exercise_notes") or row.text("description"),
        )
    )


def _strong(row: Row, made: Gathering, moments: Moments) -> None:
    order = row.text("set order")
    low = order.lower()
    if low.startswith("rest timer"):
        made.passed["rest"] += 1
        return
    if low.startswith("note"):
        text, session = row.text("notes"), f"{row.text('date')}\0{row.text('workout name')}"
        if text:
            made.beside(session, row.text("exercise name"), text)
        return
    at, timed = moments.at(row.text("date"))
    at = made.moment(at, timed)
    number = re.fullmatch(r"([wdfa]?)(\d*)([wdfa]?)", low)
    if number is None:
        raise BadCellError("kind", order)
    kinds: dict[str, SetKind] = {"w": "warmup", "d": "drop", "f": "failed", "a": "amrap"}
    load, unit = _load(row, made, "weight")
    made.add(
        SetRow(
            line=row.line,
            session=f"{row.text('date')}\0{row.text('workout name')}",
            at=at,
            timed=timed,
            exercise=named(row.text("exercise name")),
            kind=kinds.get(number[1] or number[3], "work"),
            reps=row.figure("reps"),
            load=load,
            unit=unit,
            seconds=row.figure("seconds"),
            metres=_strong_metres(row, made),
            rpe=made.effort(row, "rpe"),
            note=row.text("notes") or row.text("workout notes"),
        )
    )


def _strong_metres(row: Row, made: Gathering) -> float | None:
    for key, scale in (
        ("distance (meters)", 1.0),
        ("distance (m)", 1.0),
        ("distance (km)", 1000.0),
        ("distance (mi)", 1609.344),
    ):
        if row.cells.get(key):
            value = figure(row.cells[key])
            return value * scale if value else None
    value = row.figure("distance")
    if not value:
        return None
    if row.text("distance unit"):
        return metres(value, row.text("distance unit"))
    if made.terms.distance is None:
        made.ask("distance")
    return value * (METRES_PER_MILE if made.terms.distance == "mi" else 1000.0)


def _fitnotes(row: Row, made: Gathering, moments: Moments) -> None:
    at, timed = moments.at(row.text("date"))
    at = made.moment(at, timed)
    load, unit = _load(row, made, "weight")
    made.add(
        SetRow(
            line=row.line,
            session=row.text("date"),
            at=at,
            timed=timed,
            exercise=named(row.text("exercise")),
            reps=row.figure("reps"),
            load=load,
            unit=unit,
            seconds=length_s(row.text("time")),
            metres=metres(row.figure("distance"), row.text("distance unit") or "km"),
            note=row.text("comment", "notes"),
        )
    )


def _fitbod(row: Row, made: Gathering, moments: Moments) -> None:
    at, timed = moments.at(row.text("date"))
    at = made.moment(at, timed)
    load, unit = _load(row, made, "weight")
    times = row.figure("multiplier")
    made.add(
        SetRow(
            line=row.line,
            session=at.date().isoformat(),  # each set may carry its own second
            at=at,
            timed=timed,
            exercise=named(row.text("exercise")),
            kind="warmup" if row.text("iswarmup").lower() in ("true", "1", "yes") else "work",
            reps=row.figure("reps"),
            load=load,
            unit=unit,
            seconds=row.figure("duration(s)"),
            metres=row.figure("distance(m)") or metres(row.figure("distance(mi)", "distance(miles)"), "mi"),
            pair=times == 2,
            note=row.text("note"),
        )
    )


def _liftosaur(row: Row, made: Gathering, moments: Moments) -> None:
    """Both layouts: the newer one keeps what was asked for beside what was done. Only what was done is taken."""
    start = row.text("workout datetime")
    at, timed = moments.at(start)
    at = made.moment(at, timed).astimezone(made.terms.zone)
    warm = row.text("is warmup set?").lower() in ("1", "true")
    amrap = row.text("is amrap?").lower() in ("1", "true")
    reps = row.figure("completed reps")
    if reps is None:
        made.passed["not-done"] += 1
        return
    new = "completed weight value" in row.cells
    load = row.figure("completed weight value") if new else row.figure("weight value")
    told = row.text("completed weight unit") if new else row.text("weight unit")
    unit = unit_of(told)
    if load and unit is None:
        if made.terms.load is None:
            made.ask("load")
        unit = made.terms.load
    made.add(
        SetRow(
            line=row.line,
            session=start,
            at=at,
            timed=timed,
            exercise=named(row.text("exercise")),
            kind="warmup" if warm else "amrap" if amrap else "work",
            reps=reps,
            load=load,
            unit=unit or "kg",
            rpe=made.effort(row, "completed rpe" if "completed rpe" in row.cells else "rpe"),
            note=row.text("notes"),
        )
    )


def _liftlog(row: Row, made: Gathering, moments: Moments) -> None:
    """A row a set with its own moment; the repetitions that were aimed at are not taken."""
    at, timed = moments.at(row.text("timestamp"))
    at = made.moment(at, timed).astimezone(made.terms.zone)
    reps = row.figure("reps")
    if not reps:
        made.passed["not-done"] += 1
        return
    load, unit = _load(row, made, "weight")
    made.add(
        SetRow(
            line=row.line,
            session=row.text("sessionid") or at.date().isoformat(),
            at=at,
            timed=timed,
            exercise=named(row.text("exercise")),
            reps=reps,
            load=load,
            unit=unit,
            note=row.text("notes"),
        )
    )


#: Format → what takes a row, and the columns of its date.
TABLES: dict[str, tuple[Take, tuple[str, ...]]] = {
    "hevy": (_hevy, ("start_time",)),
    "strong": (_strong, ("date",)),
    "fitnotes": (_fitnotes, ("date",)),
    "fitbod": (_fitbod, ("date",)),
    "stronglifts": (stronglifts, ("date (yyyy/mm/dd)", "date")),
    "liftosaur": (_liftosaur, ("workout datetime",)),
    "liftlog": (_liftlog, ("timestamp",)),
}
