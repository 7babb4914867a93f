"""Rows of sets → lifts: one a session and exercise, in the order of the file. Cardio among them becomes runs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from coach.acts import KG_PER_LB, Act, Activity, Lift, LoadBasis, Run, SetKind, Unit, WorkingSet
from coach.imports.cells import Row
from coach.imports.found import MAX_NAME, MAX_NOTE, OLDEST, BadCellError, BadLine, Found, Open, Parsed, Terms
from coach.imports.sports import RUN, cardio_of, run_kind
from coach.patterns import Pattern

MOST = {
    "reps": 10_000.0,
    "load": 5_000.0,
    "seconds": 172_800.0,
    "metres": 1_000_000.0,
}  #: beyond is no figure of anyone's
_CONTROL = Pattern(r"[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_DAY = time(12, 0)  #: a day without a time of day stands at noon


@dataclass(frozen=True, kw_only=True, slots=True)
class SetRow:
    """One set as a table has it. ``session`` keeps apart what was done apart."""

    line: int
    session: str
    at: datetime
    timed: bool
    exercise: str
    kind: SetKind = "work"
    reps: float | None = None
    load: float | None = None
    unit: Unit = "kg"
    seconds: float | None = None
    metres: float | None = None
    rpe: float | None = None
    pair: bool = False  #: the load is that of each of two dumbbells
    note: str = ""


@dataclass(kw_only=True)
class Gathering:
    """Holds what one file has told so far."""

    format: str
    terms: Terms
    found: list[Found] = field(default_factory=list)
    bad: list[BadLine] = field(default_factory=list)
    passed: Counter[str] = field(default_factory=Counter)
    rows: int = 0
    open: list[Open] = field(default_factory=list)
    _lifts: dict[tuple[str, str], list[SetRow]] = field(default_factory=dict)
    _beside: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    _noted: set[tuple[str, str]] = field(default_factory=set)

    def moment(self, made: datetime, timed: bool) -> datetime:
        """A moment of the file as an aware one: without a zone it is by the athlete's clock. Raises BadCellError."""
        if not timed:
            made = datetime.combine(made.date(), _DAY, made.tzinfo)
        at = made if made.utcoffset() else made.astimezone(self.terms.zone) if made.tzinfo else self._local(made)
        if at.date() < OLDEST:
            raise BadCellError("date", str(made.year))
        if at > self.terms.now + timedelta(days=1):
            raise BadCellError("future", made.date().isoformat())
        return at

    def _local(self, made: datetime) -> datetime:
        return made.replace(tzinfo=self.terms.zone)

    def add(self, row: SetRow) -> None:
        """One set. Raises BadCellError where a figure is nobody's, and where there is nothing in it."""
        for name, value in (("reps", row.reps), ("seconds", row.seconds), ("metres", row.metres)):
            if value is not None and not 0 <= value <= MOST[name]:
                raise BadCellError("absurd", f"{value:g}")
        if row.load is not None and abs(row.load) > MOST["load"]:
            raise BadCellError("absurd", f"{row.load:g}")
        if not (row.reps or row.seconds or row.metres):
            self.passed["not-done"] += 1
            return
        if row.reps is not None and row.reps != int(row.reps):
            raise BadCellError("number", f"{row.reps:g}")
        self._lifts.setdefault((row.session, row.exercise.lower()), []).append(row)

    def act(self, act: Act, at: datetime, line: int, *, timed: bool, note: str = "") -> None:
        """An act that stands for itself."""
        self.found.append(Found(act=act, at=at, line=line, timed=timed, note=clean(note, MAX_NOTE)))

    def effort(self, row: Row, *keys: str) -> float | None:
        """An RPE; one that is none is told of, and the rest of the line is kept."""
        try:
            return effort(row.figure(*keys))
        except BadCellError as fault:
            self.fault(row.line, BadCellError("rpe", fault.what))
            return None

    def beside(self, session: str, exercise: str, text: str) -> None:
        """A note that stands in a line of its own, beside an exercise."""
        self._beside.setdefault((session, exercise.lower()), []).append(text)

    def fault(self, line: int, fault: BadCellError) -> None:
        """A line that could not be taken."""
        self.bad.append(BadLine(line=line, reason=fault.reason, what=fault.what))

    def ask(self, what: Open) -> None:
        """Something that only the athlete can tell."""
        if what not in self.open:
            self.open.append(what)

    def parsed(self) -> Parsed:
        """All of it, lifts made of their sets."""
        for rows in self._lifts.values():
            self._lift(rows)
        return Parsed(
            format=self.format,
            found=tuple(self.found),
            bad=tuple(sorted(self.bad, key=lambda b: b.line)),
            passed=dict(self.passed),
            rows=self.rows,
            open=tuple(self.open),
        )

    def _lift(self, rows: list[SetRow]) -> None:
        first = rows[0]
        sport = cardio_of(first.exercise)
        if sport is not None and not any(r.reps and r.load for r in rows) and any(r.seconds or r.metres for r in rows):
            self._cardio(rows, sport)
            return
        note = self._notes(rows)
        lift = Lift(
            exercise=None,
            exercise_text=first.exercise,
            when=first.at.date(),
            sets=tuple(working_set(r) for r in rows),
        )
        self.found.append(Found(act=lift, at=first.at, line=first.line, timed=first.timed, note=note))

    def _cardio(self, rows: list[SetRow], sport: str) -> None:
        first = rows[0]
        metres = sum(r.metres or 0 for r in rows) or None
        seconds = sum(r.seconds or 0 for r in rows) or None
        rpe = next((r.rpe for r in rows if r.rpe is not None), None)
        act: Act
        if sport == RUN:
            act = run_of(first.at.date(), metres, seconds, name=first.exercise, rpe=rpe)
        else:
            act = Activity(sport=sport, when=first.at.date(), duration_s=seconds, distance_m=metres, rpe=rpe)
        self.act(act, first.at, first.line, timed=first.timed, note=self._notes(rows))

    def _notes(self, rows: list[SetRow]) -> str:
        """What was noted beside these rows, once in a session: its own note stands at each of its exercises."""
        session, exercise = rows[0].session, rows[0].exercise.lower()
        texts = (*(r.note for r in rows), *self._beside.get((session, exercise), ()))
        notes = dict.fromkeys(n for text in texts if (n := clean(text, MAX_NOTE)))
        fresh = [n for n in notes if (session, n) not in self._noted]
        self._noted.update((session, n) for n in fresh)
        return " · ".join(fresh)[:MAX_NOTE]


def run_of(
    when: date,
    metres: float | None,
    seconds: float | None,
    *,
    name: str = "",
    rpe: float | None = None,
    heart: float | None = None,
    climb: float | None = None,
    drift: float | None = None,
    unit: str = "km",
) -> Run:
    """A run as an app tells it, its pace worked out."""
    pace = seconds / metres * 1000 if metres and seconds else None
    return Run(
        when=when,
        kind=run_kind(name),
        distance_m=None if metres is None else round(metres, 1),
        duration_s=None if seconds is None else round(seconds, 1),
        pace_s_per_km=None if pace is None else round(pace, 1),
        avg_hr=int(heart) if heart and 20 <= heart <= 260 else None,
        rpe=rpe,
        elevation_m=None if climb is None else round(climb, 1),
        drift=drift,
        distance_unit="mi" if unit == "mi" else "km",
    )


def working_set(row: SetRow) -> WorkingSet:
    """One set in the coach's units."""
    kg = None if row.load is None else round(abs(row.load) * (KG_PER_LB if row.unit == "lb" else 1.0), 2)
    basis = _basis(row)
    return WorkingSet(
        reps=int(row.reps) if row.reps else None,
        load_kg=None if basis in ("bodyweight", "band") else kg,
        load_basis=basis,
        seconds=None if not row.seconds else round(row.seconds, 1),
        distance_m=None if not row.metres else round(row.metres, 1),
        rpe=row.rpe,
        kind=row.kind,
        load_unit=row.unit,
    )


def _basis(row: SetRow) -> LoadBasis:
    """What the load is: no app has a column for it, but names and signs tell."""
    low = row.exercise.lower()
    if "(band" in low or low.startswith(("banded ", "band ")) or low.endswith(("with band", ", band")):
        return "band"
    if not row.load:
        return "bodyweight"
    if row.load < 0 or "assisted" in low:
        return "assisted"
    if "weighted" in low:
        return "added"
    return "per_hand" if row.pair else "total"


def effort(value: float | None) -> float | None:
    """An RPE in halves; None where none was noted. Raises BadCellError outside 1 to 10.

    >>> effort(8.5), effort(0.0), effort(None)
    (8.5, None, None)
    """
    if not value:
        return None
    if not 1 <= value <= 10:
        raise BadCellError("rpe", f"{value:g}")
    return round(value * 2) / 2


def clean(text: str, most: int) -> str:
    """Text from a stranger's file: one line, nothing that cannot be seen, not too long."""
    return " ".join(_CONTROL.sub(" ", text).split())[:most].strip()


def named(text: str) -> str:
    """The name of an exercise. Raises BadCellError where there is none."""
    plain = clean(text, MAX_NAME)
    if not plain:
        raise BadCellError("no-name")
    return plain
