"""FIT: the bytes of a watch → outings and sets. What fitdecode lets through from hostile bytes ends here."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import fitdecode  # type: ignore[import-untyped]  # no types of its own
from fitdecode import profile

from coach.imports.drift import Step, drift_of
from coach.imports.found import NotReadableError, Progress
from coach.imports.outings import Decoded, Outing, WatchSet

MOST_MESSAGES = 400_000  #: four days at one a second
TICK = 20_000
EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
NOT_NAMED = (None, "unknown", 65534, 65535)
#: Messages that are taken; the rest of a file is passed over as it comes.
SESSION, RECORD, ACTIVITY, SPORT, ID = "session", "record", "activity", "sport", "file_id"
SET, STEP, TITLE = "set", "workout_step", "exercise_title"
Values = dict[str, Any]


def decoded(data: bytes, progress: Progress) -> Decoded:
    """What a FIT file holds. One that ends too early, or is broken at some place, is taken up to there.

    Raises NotReadableError where nothing is left.
    """
    messages: dict[str, list[Values]] = {}
    first: Values = {}
    last: Values = {}
    track: list[tuple[Any, Any, Any]] = []
    cut = False
    try:
        for name, values in _messages(data, progress):
            if name == RECORD:
                first, last = first or values, {**last, **values}
                track.append((values.get("timestamp"), values.get("distance"), values.get("heart_rate")))
            else:
                messages.setdefault(name, []).append(values)
    except NotReadableError:
        raise
    except Exception:  # fitdecode lets TypeError, ValueError, struct.error … through from broken bytes
        cut = True
    if any(str(m.get("type")) not in ("activity", "None", "4") for m in messages.get(ID, ())):
        raise NotReadableError("fit-other")  # a course, settings, a planned session, the day's steps
    offset = _offset(messages.get(ACTIVITY, ()))
    outings = tuple(o for m in messages.get(SESSION, ()) if (o := _outing(m, offset, track)) is not None)
    if not outings and first:
        outings = _from_records(first, last, offset, next(iter(messages.get(SPORT, ())), {}))
        cut = True
    titles = {_key(m): str(m["wkt_step_name"]) for m in messages.get(TITLE, ()) if m.get("wkt_step_name")}
    sets = tuple(s for m in messages.get(SET, ()) if (s := _set(m, titles, offset)) is not None)
    if not outings and not sets:
        raise NotReadableError("broken" if cut else "fit-empty")
    return Decoded(
        format="fit",
        outings=outings,
        sets=sets,
        planned=len(messages.get(STEP, ())),
        rests=sum(_resting(m) for m in messages.get(SET, ())),
        cut=cut,
    )


def _messages(data: bytes, progress: Progress) -> Iterator[tuple[str, Values]]:
    wanted = {SESSION, RECORD, ACTIVITY, SPORT, ID, SET, STEP, TITLE}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a wrong checksum, of unknown fields
        reader = fitdecode.FitReader(
            data,
            processor=None,
            check_crc=fitdecode.CrcCheck.DISABLED,
            error_handling=fitdecode.ErrorHandling.IGNORE,
        )
        with reader:
            for count, frame in enumerate(reader, 1):
                if count > MOST_MESSAGES:
                    raise NotReadableError("too-long", rows=MOST_MESSAGES)
                if count % TICK == 0:
                    progress(count, max(count, len(data) // 30))
                if frame.frame_type == fitdecode.FIT_FRAME_DATA and frame.name in wanted:
                    yield frame.name, {f.name: f.value for f in frame.fields if f.value is not None}


def _moment(value: Any, offset: timedelta | None) -> datetime | None:
    if isinstance(value, datetime):
        at = value if value.tzinfo else value.replace(tzinfo=UTC)
    elif isinstance(value, (int, float)) and 0x10000000 <= value < 0xFFFFFFFF:
        at = EPOCH + timedelta(seconds=value)
    else:
        return None
    return at.astimezone(timezone(offset)) if offset else at


def _offset(activities: Any) -> timedelta | None:
    """How far the watch's clock was from UTC; None where the file does not tell, or tells nonsense."""
    for values in activities:
        utc, local = values.get("timestamp"), values.get("local_timestamp")
        if isinstance(utc, int) and isinstance(local, int) and abs(local - utc) <= 14 * 3600:
            return timedelta(minutes=15 * round((local - utc) / 900))
    return None


def _outing(values: Values, offset: timedelta | None, track: Sequence[tuple[Any, Any, Any]]) -> Outing | None:
    start = _moment(values.get("start_time"), offset) or _moment(values.get("timestamp"), offset)
    if start is None:
        return None
    rpe = _number(values.get("workout_rpe"))
    return Outing(
        start=start,
        sport=_sport(values),
        seconds=_number(values.get("total_timer_time")) or _number(values.get("total_elapsed_time")),
        metres=_number(values.get("total_distance")),
        heart=_number(values.get("avg_heart_rate")),
        climb=_number(values.get("total_ascent")),
        rpe=None if not rpe else min(10.0, max(1.0, rpe / 10)),  # kept as tens
        drift=drift_of(_steps(track, start, _number(values.get("total_elapsed_time")))),
    )


def _steps(track: Sequence[tuple[Any, Any, Any]], start: datetime, seconds: float | None) -> list[Step]:
    """The records of one activity: seconds since its start, metres, heart rate."""
    begun = (start - EPOCH).total_seconds()
    out: list[Step] = []
    for stamp, metres, heart in track:
        at = (stamp - EPOCH).total_seconds() if isinstance(stamp, datetime) else _number(stamp)
        if at is not None and at >= begun and (seconds is None or at <= begun + seconds + 1):
            out.append((at - begun, _number(metres), _number(heart)))
    return out


def _sport(values: Values) -> str:
    """The sport in words: that of the finer field where the coarse one says little."""
    sport, sub = str(values.get("sport", "")), str(values.get("sub_sport", ""))
    named = {"training": "", "generic": "", "fitness_equipment": ""}.get(sport, sport)
    return f"{named} {'' if sub == 'generic' else sub}".replace("_", " ").strip() or sport


def _from_records(first: Values, last: Values, offset: timedelta | None, of: Values) -> tuple[Outing, ...]:
    """What the second-by-second records tell, where the watch died before it wrote its summary."""
    start, end = _moment(first.get("timestamp"), offset), _moment(last.get("timestamp"), offset)
    if start is None or end is None or end <= start:
        return ()
    seconds, metres = (end - start).total_seconds(), _number(last.get("distance"))
    return (Outing(start=start, sport=_sport(of), seconds=seconds, metres=metres),)


def _resting(values: Values) -> bool:
    return str(values.get("set_type")) in ("rest", "0")


def _set(values: Values, titles: dict[Any, str], offset: timedelta | None) -> WatchSet | None:
    if _resting(values):
        return None
    at = _moment(values.get("start_time"), offset) or _moment(values.get("timestamp"), offset)
    if at is None:
        return None
    return WatchSet(
        start=at,
        exercise=titles.get(_key(values)) or _exercise(values),
        reps=_number(values.get("repetitions")),
        load_kg=_number(values.get("weight")),
        seconds=_number(values.get("duration")),
        pounds=str(values.get("weight_display_unit")) in ("pound", "2"),
    )


def _key(values: Values) -> tuple[Any, Any]:
    """What a set and the title of its exercise share."""
    category = _first(values.get("category", values.get("exercise_category")))
    return category, _first(values.get("category_subtype", values.get("exercise_name")))


def _exercise(values: Values) -> str:
    """The name of a set's exercise: that of its kind where the watch was sure, else of its category."""
    category, subtype = _key(values)
    if category in NOT_NAMED:
        return ""
    names = profile.FIELD_TYPES.get(f"{category}_exercise_name")
    found = names.enum.get(subtype) if names is not None and isinstance(subtype, int) else None
    return str(found or category).replace("_", " ")


def _first(value: Any) -> Any:
    """The first that is told: a watch that is unsure writes several."""
    several = value if isinstance(value, (list, tuple)) else (value,)
    return next((v for v in several if v not in NOT_NAMED), None)


def _number(value: Any) -> float | None:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None
