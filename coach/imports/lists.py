"""The lists of activities that Garmin Connect and Strava export: runs and other sports, a row each."""

from __future__ import annotations

from datetime import UTC, datetime

from coach.acts import METRES_PER_MILE, Activity
from coach.imports.cells import Row, count_of, rows
from coach.imports.found import BadCellError, Parsed, Progress, Terms
from coach.imports.lifting import Gathering, run_of
from coach.imports.logs import TICK
from coach.imports.moments import Moments, length_s
from coach.imports.sports import RUN, STRENGTH, sport_of

#: Garmin's columns, in the languages of its site whose words were seen.
TYPE = ("activity type", "aktivitätstyp", "type d'activité", "tipo de actividad")
DATE = ("date", "datum", "fecha")
TITLE = ("title", "titel", "titre", "título")
_DISTANCE = ("distance", "distanz", "distancia")
_TIME = ("time", "activity time", "zeit", "durée", "tiempo")
_HEART = (
    "avg hr",
    "ø herzfrequenz",
    "durchschn. herzfrequenz",
    "fréquence cardiaque moyenne",
    "frecuencia cardiaca media",
)
_CLIMB = ("total ascent", "elev gain", "anstieg gesamt", "ascension totale", "ascenso total")
_POOL = ("swim", "schwimm", "natation", "natación")
FASTEST = 60.0  #: seconds a kilometre that nobody on foot is near: the figure must be in metres


def read_list(text: str, format_: str, terms: Terms, progress: Progress) -> Parsed:
    """A list of activities."""
    made = Gathering(format=format_, terms=terms)
    moments = Moments(month_first=terms.month_first)
    date_keys = DATE if format_ == "garmin" else ("activity date",)
    moments.learn(r.text(*date_keys) for r in rows(text) if isinstance(r, Row))
    if moments.unsure:
        made.ask("dates")
    take, whole = (_garmin if format_ == "garmin" else _strava), count_of(text)
    for row in rows(text):
        if not isinstance(row, Row):
            made.fault(0, row)
            continue
        made.rows += 1
        if made.rows % TICK == 0:
            progress(made.rows, whole)
        try:
            take(row, made, moments)
        except BadCellError as fault:
            made.fault(row.line, fault)
    return made.parsed()


def _garmin(row: Row, made: Gathering, moments: Moments) -> None:
    name = row.text(*TYPE)
    sport = sport_of(name)
    if not name:
        raise BadCellError("no-name")
    if sport == STRENGTH:
        made.passed["strength"] += 1
        return
    at, timed = moments.at(row.text(*DATE))
    at = made.moment(at, timed)
    seconds = length_s(row.text(*_TIME))
    far, climb = row.figure(*_DISTANCE), row.figure(*_CLIMB)
    pool = any(word in name.lower() for word in _POOL)
    if far and not pool and made.terms.distance is None:
        made.ask("distance")
    miles = made.terms.distance == "mi"
    metres = None if not far else far * (METRES_PER_MILE if miles else 1000.0)
    if pool and far:
        metres = far if far >= 25 else metres  # lengths of a pool are counted in metres
    if climb is not None and miles:
        climb *= 0.3048
    _keep(made, row, name, at, timed, metres, seconds, heart=row.figure(*_HEART), climb=climb)


def _strava(row: Row, made: Gathering, moments: Moments) -> None:
    """Strava writes UTC. The second column ``Distance`` is in metres; where there is but one, it is not said."""
    name = row.text("activity type")
    sport = sport_of(name)
    if not name:
        raise BadCellError("no-name")
    if sport == STRENGTH:
        made.passed["strength"] += 1
        return
    at, timed = moments.at(row.text("activity date"))
    at = made.moment(at.replace(tzinfo=UTC) if timed and at.tzinfo is None else at, timed)
    seconds = length_s(row.text("moving time")) or length_s(row.text("elapsed time"))
    metres = row.figure("distance#2")
    if metres is None:
        metres = _one_distance(row.figure("distance"), seconds, made)
    note = " · ".join(t for t in (row.text("activity description"), row.text("activity private note")) if t)
    rpe = made.effort(row, "perceived exertion")
    heart, climb = row.figure("average heart rate"), row.figure("elevation gain")
    _keep(made, row, name, at, timed, metres, seconds, heart=heart, climb=climb, rpe=rpe, note=note)


def _one_distance(far: float | None, seconds: float | None, made: Gathering) -> float | None:
    if not far:
        return None
    if seconds and seconds / far < FASTEST:
        return far
    if made.terms.distance is None:
        made.ask("distance")
    return far * (METRES_PER_MILE if made.terms.distance == "mi" else 1000.0)


def _keep(
    made: Gathering,
    row: Row,
    name: str,
    at: datetime,
    timed: bool,
    metres: float | None,
    seconds: float | None,
    *,
    heart: float | None = None,
    climb: float | None = None,
    rpe: float | None = None,
    note: str = "",
) -> None:
    if not metres and not seconds:
        made.passed["not-done"] += 1
        return
    if (metres or 0) < 0 or (metres or 0) > 2_000_000 or (seconds or 0) > 10 * 86_400:
        raise BadCellError("absurd", f"{metres or seconds:g}")
    sport = sport_of(name)
    if sport == RUN:
        unit = "mi" if made.terms.distance == "mi" else "km"
        act = run_of(at.date(), metres, seconds, name=name, rpe=rpe, heart=heart, climb=climb, unit=unit)
        made.act(act, at, row.line, timed=timed, note=note)
    else:
        other = Activity(
            sport=sport,
            when=at.date(),
            duration_s=seconds,
            distance_m=None if not metres else round(metres, 1),
            rpe=rpe,
        )
        made.act(other, at, row.line, timed=timed, note=note)
