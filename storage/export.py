"""The athlete's own data as one ZIP: tables for spreadsheets, and ``all.json``, which can be read back. Pure.

``log.csv`` has a row a set, ``runs.csv`` a row a run; the other tables hold what was told beside them, the plan as it
was issued and what was typed. What was withdrawn is left out of the tables and stands in ``all.json``.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from coach.kept import whole_form, whole_week

LOG = ("date", "exercise", "set", "reps", "load_kg", "seconds", "distance_m", "rpe", "rir", "message_id")
RUNS = (
    "date", "kind", "distance_m", "duration_s", "pace_s_per_km", "avg_hr", "rpe", "elevation_m", "drift", "message_id",
)  # fmt: skip
PAINS = ("date", "symptom", "region", "side", "severity", "timing", "course", "onset", "exercise", "message_id")
CHECKINS = ("date", "sleep_h", "energy", "soreness", "stress", "mood", "resting_hr", "message_id")
TESTS = ("date", "test", "side", "value", "unit", "message_id")
OTHERS = ("date", "what", "distance_m", "duration_s", "rpe", "value", "message_id")
DAY = ("date", "run", "focus", "minutes")
SLOT = ("exercise", "sets", "reps", "reps_high", "seconds", "distance_m", "load_kg", "rir")
PLAN = (*DAY, *SLOT)
NOTES = ("date", "beside", "note")
MESSAGES = ("at", "message_id", "text", "first_text", "edited_at")
#: One moment for every file, so that the same data make the same ZIP.
_MADE = (1980, 1, 1, 0, 0, 0)
#: What a spreadsheet takes for the beginning of a formula, in any width it may be typed in.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def archive(everything: dict[str, Any], more: Mapping[str, bytes] | None = None) -> bytes:
    """The ZIP of what ``Memory.everything`` gave, with ``more`` files behind it."""
    everything = spelled_out(everything)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as box:
        for name, text in (
            ("log.csv", table(LOG, log_rows(everything))),
            ("runs.csv", table(RUNS, run_rows(everything))),
            ("pains.csv", table(PAINS, _rows(everything, "symptom", PAINS))),
            ("checkins.csv", table(CHECKINS, _rows(everything, "readiness", CHECKINS))),
            ("tests.csv", table(TESTS, _rows(everything, "assessment", TESTS))),
            ("others.csv", table(OTHERS, _other_rows(everything))),
            ("notes.csv", table(NOTES, note_rows(everything))),
            ("plan.csv", table(PLAN, plan_rows(everything))),
            ("messages.csv", table(MESSAGES, ([m.get(k) for k in MESSAGES] for m in everything.get("messages", ())))),
            ("all.json", json.dumps(everything, ensure_ascii=False, indent=1)),
        ):
            box.writestr(zipfile.ZipInfo(name, _MADE), text.encode("utf-8", "replace"), zipfile.ZIP_DEFLATED)
        for name, data in (more or {}).items():
            box.writestr(zipfile.ZipInfo(name, _MADE), data, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def spelled_out(everything: dict[str, Any]) -> dict[str, Any]:
    """The same with every field of each record and week, as docs/commands.md has them: what is kept leaves out some."""
    out = dict(everything)
    if "diary" in out:
        out["diary"] = [{**row, "body": whole_form(row["body"])} for row in out["diary"]]
    if "weeks" in out:
        out["weeks"] = [{**row, "body": whole_week(row["body"])} for row in out["weeks"]]
    return out


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
    return _rows(everything, "run", RUNS)


def note_rows(everything: dict[str, Any]) -> Iterable[Sequence[Any]]:
    """What stood beside an entry in another app, with the kind of that entry, oldest first."""
    told = {(r["origin"], r["idx"]): r["body"] for r in everything.get("diary", ()) if r["withdrawn_at"] is None}
    for (origin, index), body in sorted(told.items(), key=lambda t: str(t[1].get("when", ""))):
        beside = told.get((origin, index + 1))
        if beside is not None and beside["act"] == "note" and body["act"] != "session":
            yield (body.get("when"), body.get("exercise") or body["act"], beside["text"])


def plan_rows(everything: dict[str, Any]) -> Iterable[Sequence[Any]]:
    """One row a slot of the weeks as issued, and one a day with a run alone, as ``PLAN`` names the columns."""
    for week in sorted(everything.get("weeks", ()), key=lambda w: w["start"]):
        for day in week["body"]["days"]:
            session = day.get("session")
            if session is None:
                if day.get("run"):
                    yield (day["date"], day["run"], *([None] * (len(PLAN) - 2)))
                continue
            for slot in session["items"]:
                head = (day["date"], day.get("run"), session["focus"], session["minutes"])
                yield (*head, *(slot.get(field) for field in SLOT))


def _rows(everything: dict[str, Any], act: str, columns: Sequence[str]) -> Iterable[Sequence[Any]]:
    """One row an entry of a kind: its day, its fields by name, its message."""
    for row, told in _told(everything, act):
        yield (told["when"], *(told.get(field) for field in columns[1:-1]), _message_id(row))


def _other_rows(everything: dict[str, Any]) -> Iterable[Sequence[Any]]:
    """Other sports, body values and what became of sessions."""
    rows = [(row, told, told["sport"]) for row, told in _told(everything, "activity")]
    rows += [(row, told, told["what"]) for row, told in _told(everything, "measurement")]
    rows += [(row, told, f"session {told['status']}") for row, told in _told(everything, "session")]
    for row, told, what in sorted(rows, key=lambda r: (r[1]["when"], r[0]["at"], r[0]["idx"])):
        yield (told["when"], what, *(told.get(field) for field in OTHERS[2:-1]), _message_id(row))


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
    if isinstance(value, str) and value.lstrip(" \u00a0\ufeff")[:1] in _FORMULA and value.strip():
        return f"'{value}"
    return value
