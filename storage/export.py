"""The athlete's own data as one ZIP: ``log.csv`` (a row a set), ``runs.csv`` (a row a run) and ``all.json``. Pure.

What was withdrawn is left out of the tables and stands in ``all.json``.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Sequence
from typing import Any

LOG = ("date", "exercise", "set", "reps", "load_kg", "seconds", "distance_m", "rpe", "rir", "message_id")
RUNS = ("date", "kind", "distance_m", "duration_s", "pace_s_per_km", "avg_hr", "rpe", "elevation_m", "message_id")
#: One moment for every file, so that the same data make the same ZIP.
_MADE = (1980, 1, 1, 0, 0, 0)


def archive(everything: dict[str, Any]) -> bytes:
    """The ZIP of what ``Memory.everything`` gave."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as box:
        for name, text in (
            ("log.csv", table(LOG, log_rows(everything))),
            ("runs.csv", table(RUNS, run_rows(everything))),
            ("all.json", json.dumps(everything, ensure_ascii=False, indent=1)),
        ):
            box.writestr(zipfile.ZipInfo(name, _MADE), text.encode("utf-8", "replace"), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def log_rows(everything: dict[str, Any]) -> Iterable[Sequence[Any]]:
    """One row a set, oldest first, as ``LOG`` names the columns; an unknown exercise by its own words."""
    for row, lift in _told(everything, "strength"):
        for number, one in enumerate(lift["sets"], 1):
            yield (
                lift["when"],
                lift["exercise"] or lift["exercise_text"],
                number,
                *(one.get(field) for field in ("reps", "load_kg", "seconds", "distance_m", "rpe", "rir")),
                _message_id(row),
            )


def run_rows(everything: dict[str, Any]) -> Iterable[Sequence[Any]]:
    """One row a run, oldest first, as ``RUNS`` names the columns."""
    for row, run in _told(everything, "run"):
        yield (run["when"], *(run.get(field) for field in RUNS[1:-1]), _message_id(row))


def table(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Rows as CSV. What was not said is empty; zero is a value."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


def _told(everything: dict[str, Any], act: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """The records of one kind that stand, by the day meant, then as told."""
    rows = [r for r in everything.get("diary", []) if r["body"]["act"] == act and r["withdrawn_at"] is None]
    rows.sort(key=lambda r: (r["body"]["when"], r["at"], r["idx"]))
    return [(r, r["body"]) for r in rows]


def _message_id(row: dict[str, Any]) -> str:
    """The message a record came from; empty for a press."""
    kind, number = row["origin"][:1], row["origin"][1:]
    return number if kind == "m" and number.isdigit() else ""


def _cell(value: Any) -> Any:
    """Whole numbers without ``.0``; text that a spreadsheet would run as a formula behind an apostrophe."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return value
