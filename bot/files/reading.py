"""Which format a file is, by what is in it; its name counts for nothing. One file → what it told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.files import fit, tracks
from coach.imports import own
from coach.imports.cells import decoded, head_of
from coach.imports.found import NotReadableError, Parsed, Progress, Terms
from coach.imports.lists import DATE, TITLE, TYPE, read_list
from coach.imports.logs import read_log
from coach.imports.outings import found_in
from coach.imports.pasted import is_shared, read_shared

#: A table's format → the columns that tell it; of each tuple one has to be there.
HEADS: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    ("hevy", (("exercise_title",), ("start_time",), ("set_type", "set_index"))),
    ("strong", (("exercise name",), ("set order",), ("date",))),
    ("liftosaur", (("workout datetime",), ("exercise",), ("completed reps",))),
    ("liftlog", (("sessionid",), ("timestamp",), ("exercise",), ("targetreps",))),
    ("fitbod", (("exercise",), ("iswarmup",), ("date",))),
    ("stronglifts", (("exercise",), ("set 1 (reps)",), ("date (yyyy/mm/dd)", "date"))),
    ("stronglifts", (("exercise 1",), ("set 1",), ("weight (kg)", "weight (lb)", "weight (lbs)"), ("date",))),
    ("fitnotes", (("exercise",), ("category",), ("date",), ("reps",))),
    ("strava", (("activity id",), ("activity date",), ("activity type",))),
    ("garmin", (TYPE, DATE, TITLE)),
)
OTHER = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0", b"SQLite format 3", b"RIFF", b"OggS")
ORDER = ("fit", "tcx", "gpx")  #: of one archive: whatever tells most comes first


def format_of(data: bytes) -> str:
    """``fit``, ``gpx``, ``tcx``, ``own``, ``strong-text``, the name of a table's app, or "" for anything else."""
    if data[8:12] == b".FIT":
        return "fit"
    if data.startswith(OTHER):
        return ""
    text = decoded(data[:200_000]).lstrip("\ufeff \t\r\n")
    if text.startswith("<"):
        match = re.search(r"<(?:\w+:)?(gpx|TrainingCenterDatabase)\b", text[:20_000])
        hostile = re.search(r"<!(?:DOCTYPE|ENTITY)", text[:20_000])
        return "tcx" if match and match[1] != "gpx" else "gpx" if match or hostile else ""
    if text.startswith("{"):
        return "own" if re.search(r'"athlete"\s*:', text) else ""
    head = set(head_of(text))
    for name, columns in HEADS:
        if all(any(c in head for c in one) for one in columns):
            return name
    return "strong-text" if is_shared(text) else ""


def parsed(data: bytes, terms: Terms, progress: Progress) -> Parsed:
    """What one file told. Raises NotReadableError."""
    name = format_of(data)
    if name == "fit":
        return found_in(fit.decoded(data, progress), terms)
    if name in ("gpx", "tcx"):
        return found_in((tracks.gpx if name == "gpx" else tracks.tcx)(data, progress), terms)
    if name in ("garmin", "strava"):
        return read_list(decoded(data), name, terms, progress)
    if name == "strong-text":
        return read_shared(decoded(data), terms)
    if name and name != "own":
        return read_log(decoded(data), name, terms, progress)
    raise NotReadableError("unknown")


def parsed_all(files: Sequence[tuple[str, bytes]], terms: Terms, progress: Progress) -> list[Parsed]:
    """What several files of an archive told, the richest first; those that cannot be read are counted."""
    out: list[Parsed] = []
    faults: dict[str, int] = {}
    for number, (_, data) in enumerate(files, 1):
        try:
            out.append(parsed(data, terms, progress if len(files) == 1 else _nothing))
        except NotReadableError as fault:
            if len(files) == 1:
                raise
            faults[fault.reason] = faults.get(fault.reason, 0) + 1
        progress(number, len(files))
    if not out:
        raise NotReadableError(next(iter(faults), "empty"))
    if faults:
        out.append(Parsed(format=out[0].format, passed={f"file-{reason}": count for reason, count in faults.items()}))
    out.sort(key=lambda p: ORDER.index(p.format) if p.format in ORDER else len(ORDER))
    return out


def own_export(files: Sequence[tuple[str, bytes]]) -> dict[str, object] | None:
    """The JSON of our own export among the files; None where it is another archive. Raises NotReadableError."""
    for _, data in files:
        if format_of(data) == "own" and (told := own.loaded(decoded(data))) is not None:
            return told
    return None


def _nothing(progress: int, whole: int) -> None:
    """Of one file among many."""
