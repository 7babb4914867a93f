"""A backup's form: gzipped JSON Lines that say of themselves what they are, whole or not at all (docs/hosting.md).

    {"format": "strength-coach backup", "version": 1, "schema": "0004", "made_at": "2026-11-28T04:00:00+00:00"}
    {"table": "athletes", "columns": [["id", "int"], ["telegram_id", "int"], …]}
    [1, 5000000001, …]
    {"rows": 1, "last": 1}
    …
    {"end": "SHA-256 of all bytes before this line"}

Values are plain: numbers, text, true, null; moments and days as ISO 8601; JSON columns as the text that the database
holds, so that what is sealed stays sealed. ``last``: the highest number that a table ever gave, where it gives numbers.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import secrets
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any, cast

FORMAT, VERSION = "strength-coach backup", 1
LONGEST = 1 << 26  #: bytes of one line: longer than any row, shorter than any memory
KINDS = ("int", "text", "bool", "instant", "day", "json")


class BadArchiveError(Exception):
    """The file is no backup, or not a whole one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Header:
    """What a backup says of itself."""

    schema: str
    made_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class TableBegins:
    """A table's rows follow; ``columns`` are (name, kind)."""

    name: str
    columns: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class TableEnds:
    """How many rows there were, and the highest number ever given."""

    rows: int
    last: int | None


Row = list[Any]


class Writer:
    """Writes an archive, line by line; nothing is held."""

    def __init__(self, sink: IO[bytes], header: Header):
        self._zip = gzip.GzipFile(filename="", fileobj=sink, mode="wb", mtime=0)
        self._hash = hashlib.sha256()
        self._rows = 0
        about = {"format": FORMAT, "version": VERSION, "schema": header.schema}
        self._line({**about, "made_at": header.made_at.isoformat()})

    def table(self, name: str, columns: list[tuple[str, str]]) -> None:
        """A table begins."""
        self._rows = 0
        self._line({"table": name, "columns": columns})

    def row(self, values: Row) -> None:
        """A row of it; moments and days may be themselves."""
        self._rows += 1
        self._line(values)

    def end_table(self, last: int | None) -> None:
        """A table ends."""
        self._line({"rows": self._rows, "last": last})

    def close(self) -> None:
        """The end, without which it is no backup."""
        self._line({"end": self._hash.hexdigest()})
        self._zip.close()

    def _line(self, value: Any) -> None:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_iso)
        line = text.encode() + b"\n"
        self._hash.update(line)
        self._zip.write(line)


def _iso(value: Any) -> str:
    return cast(str, value.isoformat())


def read(source: IO[bytes]) -> Iterator[Header | TableBegins | Row | TableEnds]:
    """An archive's parts, in order, from its beginning. Raises BadArchiveError, at its end at the latest."""
    source.seek(0)
    digest, rows, within = hashlib.sha256(), 0, False
    lines = _lines(source)
    yield _header(next(lines, b""), digest)
    for line in lines:
        value = _parsed(line)
        if isinstance(value, dict) and "end" in value and not within:
            if value["end"] != digest.hexdigest():
                raise BadArchiveError("was altered: its checksum does not fit")
            if next(lines, None) is not None:
                raise BadArchiveError("was altered: something follows its end")
            return
        digest.update(line)
        if isinstance(value, list) and within:
            rows += 1
            yield value
        elif isinstance(value, dict) and "table" in value and not within:
            rows, within = 0, True
            yield TableBegins(name=str(value["table"]), columns=_columns(value.get("columns")))
        elif isinstance(value, dict) and "rows" in value and within:
            if value["rows"] != rows:
                raise BadArchiveError(f"was altered: {rows} rows where {value['rows']} are told")
            within = False
            last = value.get("last")
            yield TableEnds(rows=rows, last=last if isinstance(last, int) else None)
        else:
            raise BadArchiveError("was altered: a line stands where none can")
    raise BadArchiveError("is not whole: its end is missing")


def _lines(source: IO[bytes]) -> Iterator[bytes]:
    with gzip.GzipFile(fileobj=source, mode="rb") as unzipped:
        try:
            while line := unzipped.readline(LONGEST):
                if not line.endswith(b"\n"):
                    raise BadArchiveError("is not whole: a line has no end")
                yield line
        except EOFError:
            raise BadArchiveError("is not whole: it was cut off") from None
        except (gzip.BadGzipFile, zlib.error):
            raise BadArchiveError("is no backup, or was altered") from None


def _header(line: bytes, digest: Any) -> Header:
    about = _parsed(line) if line else None
    if not isinstance(about, dict) or about.get("format") != FORMAT:
        raise BadArchiveError("is no backup of the coach")
    if about.get("version") != VERSION:
        raise BadArchiveError("was made by a newer version of the coach")
    digest.update(line)
    try:
        return Header(schema=str(about["schema"]), made_at=datetime.fromisoformat(about["made_at"]))
    except (KeyError, TypeError, ValueError):
        raise BadArchiveError("was altered: its first line is not whole") from None


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        raise BadArchiveError("was altered: a line cannot be read") from None


def _columns(told: Any) -> tuple[tuple[str, str], ...]:
    try:
        columns = tuple((str(name), str(kind)) for name, kind in told)
    except (TypeError, ValueError):
        raise BadArchiveError("was altered: a table's columns cannot be read") from None
    if not all(kind in KINDS for _, kind in columns):
        raise BadArchiveError("was made by a newer version of the coach")
    return columns


def value_of(value: Any, kind: str) -> Any:
    """A value as the database takes it. Raises BadArchiveError where it is of another kind."""
    if value is None:
        return None
    try:
        if kind == "instant":
            return datetime.fromisoformat(value)
        if kind == "day":
            return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise BadArchiveError("was altered: a moment cannot be read") from None
    expected = {"int": int, "bool": bool}.get(kind, str)
    if type(value) is not expected:
        raise BadArchiveError(f"was altered: {kind} is expected")
    return value


@contextmanager
def whole_file(path: Path, *, replace: bool) -> Iterator[IO[bytes]]:
    """A file that is there when it is whole and not before, for its owner alone. Raises OSError, FileExistsError."""
    if path.is_dir():
        raise IsADirectoryError(None, "Is a directory")
    if path.exists() and not replace:
        raise FileExistsError(None, "is there already: --replace overwrites it")
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    number = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(number, "wb") as sink:
            yield sink
            sink.flush()
            os.fsync(sink.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
