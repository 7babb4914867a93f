"""Our own export, read back. Rule: export, delete, import gives back the same athlete.

Records come back under their own origins, so that what refers to them still does. An origin that the diary has already
is left as it is: it was told here, and may have been changed since. Where the same number is another message (another
bot, another chat), the export's is renamed, with all that refers to it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import groupby
from math import isfinite
from typing import Any

from coach.acts import Lift, Run
from coach.athlete import Athlete, with_settings
from coach.diary import OWN, Asking, Body, FileTold, Imported, Known, Record, Setting, body_from
from coach.forms import BadForm, build
from coach.imports.found import MAX_ROWS, BadLine, NotReadableError
from coach.imports.sifting import Report
from coach.kept import kept_form, kept_week
from coach.patterns import Pattern
from coach.week import Week

GREETING = "greeting"
MARK = "diary"  #: what an export has and no other JSON is likely to have, beside "athlete"
MAX_TEXT = 4_096
MAX_RECORDS = 5 * MAX_ROWS  #: a diary may hold several files
MAX_CLAIMS = 5_000
MAX_ORIGIN = 64
_ORIGIN = Pattern(r"[\w~/:.,+-]{1,64}")
#: Settings beside the profile's fields, and what each has to look like.
_SETTINGS: Mapping[str, Any] = {
    "began": lambda v: bool(date.fromisoformat(v)),
    "greeted": lambda v: isinstance(v, bool),
    "reminders": lambda v: v in ("on", "off", "always", "behind"),
    "thinned": lambda v: isinstance(v, str) and len(v) <= 40,
    "later": lambda v: len(v) == 2 and bool(date.fromisoformat(v[0])) and bool(time.fromisoformat(v[1])),
    "trip": lambda v: isinstance(v["place"], str) and (v["until"] is None or bool(date.fromisoformat(v["until"]))),
    "alias": lambda v: len(v) == 2 and all(isinstance(w, str) and len(w) <= 200 for w in v),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Present:
    """What the diary has under an origin: the moment of its first record, and whether it stands."""

    at: datetime
    stands: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Restored:
    """Rows under their own origins, with the weeks and messages that come back beside them."""

    report: Report
    rows: tuple[dict[str, Any], ...] = ()
    weeks: tuple[dict[str, Any], ...] = ()
    messages: tuple[dict[str, Any], ...] = ()
    claims: tuple[dict[str, Any], ...] = ()


def loaded(text: str) -> dict[str, Any] | None:
    """The JSON of an export; None where it is none of ours. Raises NotReadableError where it is hostile."""
    try:
        told = json.loads(text, parse_constant=_no_number)
    except RecursionError:
        raise NotReadableError("too-deep") from None
    except ValueError:
        return None
    ours = isinstance(told, dict) and isinstance(told.get("athlete"), dict) and isinstance(told.get(MARK), list)
    return told if ours else None


def restore(told: Mapping[str, Any], present: Mapping[str, Present], now: datetime) -> Restored:
    """What of an export comes back into a diary that has ``present`` origins."""
    rows = told[MARK]
    if len(rows) > MAX_RECORDS:
        raise NotReadableError("too-long", rows=MAX_RECORDS)
    bad: list[BadLine] = []
    read = [made for number, row in enumerate(rows, 1) if (made := _row(row, number, bad, now)) is not None]
    read.sort(key=lambda r: (r["origin"], r["idx"]))
    renamed: dict[str, str] = {}
    out: list[dict[str, Any]] = []
    back: list[str] = []
    known = 0
    for origin, group in groupby(read, key=lambda r: str(r["origin"])):
        records = list(group)
        there = present.get(origin)
        stands = records[0]["withdrawn_at"] is None
        if origin == GREETING and there is not None and datetime.fromisoformat(records[0]["at"]) < there.at:
            there = None  # the first greeting is the one that counts
        if there is not None and there.at != datetime.fromisoformat(records[0]["at"]) and origin != GREETING:
            renamed[origin] = _free(origin, present)
        elif there is not None and (there.stands or not stands or origin == GREETING):
            known += sum(r["body"]["act"] not in _QUIET for r in records)
            continue
        name = renamed.get(origin, origin)
        if there is not None and (again := present.get(name)) is not None and again.stands:
            known += sum(r["body"]["act"] not in _QUIET for r in records)
            continue
        out += [{**r, "origin": name} for r in records]
        if stands:
            back.append(name)
    if renamed:
        out = [{**r, "body": _refer(r["body"], renamed)} for r in out]
    _prove(out)
    weeks = _weeks(told.get("weeks"), bad)
    messages = _messages(told.get("messages"), now)
    report = _report(out, back, known, bad, len(rows), len(weeks))
    asked = None if known or renamed else _asking(told["athlete"].get("asking"))  # of a diary that was empty
    return Restored(
        report=replace(report, asking=asked), rows=tuple(out), weeks=weeks, messages=messages,
        claims=_claims(told.get("claims")),
    )  # fmt: skip


_QUIET = frozenset((*OWN.values(),))


def _no_number(text: str) -> float:
    raise ValueError(text)


def _row(row: Any, number: int, bad: list[BadLine], now: datetime) -> dict[str, Any] | None:
    """One row of the diary, held to the coach's own types; None where it does not fit, with the reason noted."""
    try:
        origin, at = str(row["origin"]), datetime.fromisoformat(row["at"])
        gone = row.get("withdrawn_at")
        withdrawn = None if gone is None else datetime.fromisoformat(gone)
        if not _ORIGIN.fullmatch(origin) or at.tzinfo is None or (withdrawn is not None and withdrawn.tzinfo is None):
            raise BadForm("origin or moment")
        if at > now + timedelta(days=1) or at.year < 1970:
            raise BadForm("moment")
        index = int(row["idx"])
        if not 0 <= index < 10 * MAX_ROWS:
            raise BadForm("index")
        body = body_from(row["body"])
        _hold(body)
        form = kept_form(body)
    except (BadForm, KeyError, TypeError, ValueError, OverflowError, RecursionError, AttributeError) as fault:
        bad.append(BadLine(line=number, reason="record", what=str(fault)[:40]))
        return None
    return {
        "origin": origin,
        "idx": index,
        "at": at.isoformat(),
        "doubtful": bool(row.get("doubtful")),
        "withdrawn_at": None if withdrawn is None else withdrawn.isoformat(),
        "body": form,
    }


def _hold(body: Body) -> None:
    """Raises BadForm for what would trouble the coach later: a setting that is none, a text without end."""
    if isinstance(body, Setting):
        with_settings(Athlete(), body.values)
        for key, check in _SETTINGS.items():
            if body.values.get(key) is not None and not check(body.values[key]):
                raise BadForm(key)
    _small(body, 0)


def _small(value: Any, depth: int) -> None:
    if depth > 12:
        raise BadForm("too deep")
    if isinstance(value, str) and len(value) > MAX_TEXT:
        raise BadForm("too long a text")
    if isinstance(value, float) and not isfinite(value):
        raise BadForm("no number")
    if isinstance(value, int) and abs(value) > 2**53:
        raise BadForm("too large a number")
    if is_dataclass(value) and not isinstance(value, type):
        for f in fields(value):
            _small(getattr(value, f.name), depth + 1)
    elif isinstance(value, dict):
        for key, inner in value.items():
            _small(str(key), depth + 1)
            _small(inner, depth + 1)
    elif isinstance(value, (list, tuple, frozenset)):
        if len(value) > MAX_ROWS:
            raise BadForm("too many")
        for inner in value:
            _small(inner, depth + 1)


def _free(origin: str, present: Mapping[str, Present]) -> str:
    """Another name for an origin: always the same one, so that a second import finds what the first put there."""
    return f"{origin[: MAX_ORIGIN - 2]}~1"


def _refer(form: Any, renamed: Mapping[str, str]) -> Any:
    """A body whose references follow what was renamed."""
    if isinstance(form, dict):
        return {k: _ref(v, renamed) if k in ("ref", "origins") else _refer(v, renamed) for k, v in form.items()}
    return [_refer(v, renamed) for v in form] if isinstance(form, list) else form


def _ref(value: Any, renamed: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_ref(v, renamed) for v in value]
    match = re.fullmatch(r"((?:doubt|limit):)?(.*?)(\.\d+)?", str(value))
    if match is None or match[2] not in renamed:
        return value
    return f"{match[1] or ''}{renamed[match[2]]}{match[3] or ''}"


def _prove(rows: list[dict[str, Any]]) -> None:
    """Folds what would be kept, as every later turn will: what cannot be folded is not kept at all."""
    records = tuple(
        Record(origin=r["origin"], index=r["idx"], at=datetime.fromisoformat(r["at"]), body=body_from(r["body"]))
        for r in rows
    )
    known = Known(athlete_id=0, records=records)
    try:
        _ = known.athlete, known.began, known.aliases, known.entries, known.trusted, known.changes, known.constraints
        known.pause_on(date(2000, 1, 1))
    except Exception:
        raise NotReadableError("own-broken") from None


def _weeks(told: Any, bad: list[BadLine]) -> tuple[dict[str, Any], ...]:
    out = {}
    for row in told if isinstance(told, list) else []:
        try:
            week: Week = build(Week, row["body"])
            if len(week.days) > 7 or any(d.session and len(d.session.items) > 40 for d in week.days):
                raise BadForm("week")
            _small(week, 0)
            out[week.start] = {"start": week.start.isoformat(), "body": kept_week(week)}
        except (BadForm, KeyError, TypeError, ValueError):
            bad.append(BadLine(line=0, reason="week"))
    return tuple(out[start] for start in sorted(out))[-520:]


def _claims(told: Any) -> tuple[dict[str, Any], ...]:
    """The words that were spoken: none of them is said a second time."""
    out = []
    for row in (told if isinstance(told, list) else [])[:MAX_CLAIMS]:
        try:
            texts = {k: str(row[k]) for k in ("kind", "subject", "slot")}
            if all(len(t) <= MAX_ORIGIN for t in texts.values()):
                out.append({**texts, "day": date.fromisoformat(row["day"]).isoformat()})
        except (KeyError, TypeError, ValueError):
            continue
    return tuple(out)


#: Questions that may be open again → what each has to carry. Those of a moment that is over are not.
_ASKED: Mapping[str, tuple[str, ...]] = {
    "setup": ("step",),
    "session": (),
    "lost": (),
    "ill": (),
    "pause": (),
    "pain": ("region",),
    "test": ("test",),
    "symptom": (),
    "fix": ("origin",),
}


def _asking(form: Any) -> dict[str, Any] | None:
    """The question that was put last, as far as it can be put again."""
    try:
        made: Asking = build(Asking, form)
        _small(made, 0)
    except (BadForm, TypeError, ValueError, AttributeError):
        return None
    needs = _ASKED.get(made.topic)
    if needs is None or not all(isinstance(made.about.get(key), str) for key in needs):
        return None
    return {"topic": made.topic, "about": dict(made.about)}


def _messages(told: Any, now: datetime) -> tuple[dict[str, Any], ...]:
    out = []
    for row in (told if isinstance(told, list) else [])[: 4 * MAX_ROWS]:
        try:
            at = datetime.fromisoformat(row["at"])
            edited = None if row.get("edited_at") is None else datetime.fromisoformat(row["edited_at"])
            number, first = int(row["message_id"]), row.get("first_text")
            if at.tzinfo is None or at > now + timedelta(days=1) or not -(2**53) < number < 2**53:
                continue
            out.append(
                {
                    "message_id": number,
                    "at": at.isoformat(),
                    "text": str(row["text"])[:MAX_TEXT],
                    "first_text": None if first is None else str(first)[:MAX_TEXT],
                    "edited_at": None if edited is None else edited.isoformat(),
                }
            )
        except (KeyError, TypeError, ValueError, OverflowError, AttributeError):
            continue
    return tuple(out)


def _report(
    rows: list[dict[str, Any]], back: list[str], known: int, bad: list[BadLine], told: int, weeks: int
) -> Report:
    standing = [body_from(r["body"]) for r in rows if r["withdrawn_at"] is None]
    days = [d for b in standing if isinstance(d := getattr(b, "when", None), date)]
    lifts = [b for b in standing if isinstance(b, Lift)]
    runs = sum(isinstance(b, Run) for b in standing)
    quiet = (*OWN,)
    return Report(
        format="own",
        rows=told,
        lifts=len(lifts),
        sets=sum(len(a.sets) for a in lifts),
        runs=runs,
        others=sum(not isinstance(b, quiet) for b in standing) - len(lifts) - runs,
        first=min(days, default=None),
        last=max(days, default=None),
        known=known,
        bad=tuple(bad[:60]),
        reasons=(("record", len(bad)),) if bad else (),
        origins=tuple(back),
        weeks=weeks,
        settings=sum(isinstance(b, quiet) and not isinstance(b, (FileTold, Imported)) for b in standing),
    )
