"""What the worker does with one file: opens it, reads it, holds it against the diary. Plain data in, plain data out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple

from bot.files.unpack import opened
from coach.acts import Lift
from coach.diary import FileTold, Note
from coach.forms import BadForm, from_form
from coach.imports import own
from coach.imports.found import NotReadableError, Progress, Terms
from coach.imports.names import Names
from coach.imports.own import Present, Restored
from coach.imports.same import Had
from coach.imports.sifting import Report, Sifted, sift
from coach.plausible import Bounds

CHUNK = 400  #: rows that travel, and are written, at once
NOON = 12


class Told(NamedTuple):
    """A row of the diary as the memory hands it out: its body still as JSON."""

    origin: str
    idx: int
    at: datetime
    stands: bool
    body: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Job:
    """One file and what it is read by."""

    origin: str
    name: str
    terms: Terms
    names: Names
    bounds: Bounds
    keep: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What came of it: a report, or why there is none. ``chunks`` are rows for the diary, each a JSON list."""

    report: Report | None = None
    reason: str = ""
    facts: dict[str, str | int] | None = None
    chunks: tuple[bytes, ...] = ()
    weeks: bytes = b"[]"
    messages: bytes = b"[]"
    claims: bytes = b"[]"


def terms_of(file: FileTold, zone: Any, now: datetime) -> Terms:
    """What the athlete has answered about a file."""
    answers = file.answers
    return Terms(
        zone=zone,
        now=now,
        load=answers.get("load"),
        distance=answers.get("distance"),
        month_first={"mdy": True, "dmy": False}.get(str(answers.get("dates"))),
        sport=answers.get("sport"),
    )


def done(job: Job, data: bytes, diary: Sequence[Told], progress: Progress) -> Outcome:
    """Does the errand; whatever is wrong with the file is told, not raised."""
    from bot.files.reading import own_export, parsed_all  # the profiles of FIT are large: the worker's affair alone

    try:
        files = list(opened(data, job.name))
        exported = own_export(files)
        if exported is not None:
            return _outcome(job, own.restore(exported, _present(diary, job), job.terms.now))
        return _outcome(
            job, sift(parsed_all(files, job.terms, progress), job.names, _had(diary, job), job.bounds, job.terms.now)
        )
    except NotReadableError as fault:
        return Outcome(reason=fault.reason, facts=dict(fault.facts))
    except (MemoryError, RecursionError):
        return Outcome(reason="too-heavy")
    except Exception as fault:  # ours, not the athlete's: told and logged by who holds the worker
        where = fault.__traceback__
        while where is not None and where.tb_next is not None:
            where = where.tb_next
        at = f"{where.tb_frame.f_code.co_filename.rpartition('/')[2]}:{where.tb_lineno}" if where is not None else ""
        return Outcome(reason="fault", facts={"kind": type(fault).__name__, "at": at})


def _outcome(job: Job, sifted: Sifted | Restored) -> Outcome:
    if not job.keep or sifted.report.open:  # what is not settled is not kept
        return Outcome(report=sifted.report)
    if isinstance(sifted, Restored):
        return Outcome(
            report=sifted.report,
            chunks=_chunks(sifted.rows),
            weeks=_json(sifted.weeks),
            messages=_json(sifted.messages),
            claims=_json(sifted.claims),
        )
    return Outcome(report=sifted.report, chunks=_chunks([{**r, "origin": job.origin} for r in sifted.rows()]))


def _chunks(rows: Sequence[dict[str, Any]]) -> tuple[bytes, ...]:
    return tuple(_json(rows[n : n + CHUNK]) for n in range(0, len(rows), CHUNK))


def _json(rows: Sequence[Any]) -> bytes:
    return json.dumps(list(rows), ensure_ascii=False).encode("utf-8", "replace")


def _present(diary: Iterable[Told], job: Job) -> dict[str, Present]:
    """The origins that the diary has; what an earlier try of this very errand left half done is none of them."""
    out: dict[str, Present] = {}
    for row in sorted(diary, key=lambda t: (t.origin, t.idx)):
        if row.origin != job.origin:
            out.setdefault(row.origin, Present(at=row.at, stands=row.stands))
    return out


def _had(diary: Iterable[Told], job: Job) -> Iterable[Had]:
    """The entries that stand, the athlete's own words for exercises understood."""
    for row in diary:
        if not row.stands or row.origin == job.origin:
            continue
        try:
            form = json.loads(row.body)
            if form.get("act") == Note.__name__.lower():
                continue
            act = from_form(form, row.at.date())
        except (BadForm, ValueError, AttributeError):
            continue  # a record of ours, not an entry
        local = row.at.astimezone(job.terms.zone)
        if isinstance(act, Lift) and act.exercise is None:
            act = replace(act, exercise=job.names.slug(act.exercise_text))
        timed = row.origin.startswith("f") and (local.hour, local.minute) != (NOON, 0)
        yield Had(act=act, at=row.at, timed=timed)
