"""What the import tests read files by: a day, a zone, and hands for the worker's errand."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.files.errand import Job, Outcome, Told, done, terms_of
from coach.books import Books
from coach.diary import FileTold
from coach.imports.found import Terms, still
from coach.imports.names import names_of

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
TERMS = Terms(zone=BERLIN, now=NOW)


def answered(**answers: Any) -> Terms:
    """The terms after the athlete answered."""
    return terms_of(FileTold(file="", answers=answers), BERLIN, NOW)


def errand(data: bytes, books: Books, diary: list[Told] | None = None, **more: Any) -> Outcome:
    """The worker's whole errand with one file."""
    job = Job(
        origin=more.get("origin", "f9"),
        name=more.get("name", "file"),
        terms=answered(**more.get("answers", {})),
        names=names_of(books.library, more.get("own", {})),
        bounds=books.bounds,
        keep=more.get("keep", False),
    )
    return done(job, data, diary or [], still)


def zipped(**files: bytes) -> bytes:
    """An archive."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as box:
        for name, data in files.items():
            box.writestr(name.replace("__", "/"), data)
    return packed.getvalue()
