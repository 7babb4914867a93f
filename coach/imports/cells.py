"""A table of an export: bytes → rows by column name. Rule: what a spreadsheet may have done to it is undone here.

Any of the usual encodings, a byte-order mark or not, ``,`` ``;`` or tab between cells, quotes or not, a decimal point
or a decimal comma, line ends of any system, a first line ``sep=;``.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from typing import Any

from coach.imports.found import MAX_ROWS, BadCellError, NotReadableError
from coach.patterns import Pattern

MAX_COLUMNS = 200
_SPACES = Pattern(r"[\s\u00a0\u202f\u2009]+")
_EMPTY = frozenset(("", "-", "--", "—", "null", "none", "n/a"))
_FIGURE = Pattern(r"[+-]?\d[\d.,' ]*(?:e[+-]?\d{1,2})?", re.IGNORECASE)


def decoded(data: bytes) -> str:
    """The text of a file, in whatever encoding a phone or a spreadsheet wrote it."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(name, "replace")
    if data[1:2] == b"\0" and data[3:4] == b"\0":
        return data.decode("utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One line: the cells by their column's key; a column that comes twice has its second cell under ``key#2``."""

    line: int
    cells: dict[str, str]

    def text(self, *keys: str) -> str:
        """The first of these columns that the table has and that is not empty."""
        for key in keys:
            found = self.cells.get(key, "")
            if found:
                return found
        return ""

    def figure(self, *keys: str) -> float | None:
        """The same as a number; None where it is empty. Raises BadCellError."""
        return figure(self.text(*keys))


def head_of(text: str) -> tuple[str, ...]:
    """The keys of the first line of a table, as ``rows`` uses them; empty where it is no table."""
    lines = _lines(text)
    try:
        _, cells, _ = _opened(lines)
    except csv.Error:
        return ()
    return tuple(_keys(cells))


def rows(text: str) -> Iterator[Row | BadCellError]:
    """The lines below the head. One that is no line of a table is given as its fault, and the rest goes on.

    Raises NotReadableError where there are too many.
    """
    lines = _lines(text)
    try:
        reader, head, above = _opened(lines)
    except csv.Error:
        return
    keys = _keys(head)
    count = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            yield BadCellError("table", f"{above + reader.line_num}: {fault}")
            continue
        if not any(cells):
            continue
        count += 1
        if count > MAX_ROWS:
            raise NotReadableError("too-long", rows=MAX_ROWS)
        yield Row(line=above + reader.line_num, cells={k: c.strip() for k, c in zip(keys, cells, strict=False)})


def count_of(text: str) -> int:
    """About how many lines a text has."""
    return text.count("\n") + 1


def figure(text: str) -> float | None:
    """A number in any locale; None where nothing stands. Raises BadCellError.

    >>> figure("102,5"), figure("1.234,5"), figure("1,234.5"), figure("--"), figure("1'200"), figure("0")
    (102.5, 1234.5, 1234.5, None, 1200.0, 0.0)
    """
    try:
        made = float(text)  # the usual case, and the quick one
    except ValueError:
        plain = _SPACES.sub("", text).lower()
        if plain in _EMPTY:
            return None
        made = _local(plain)
    if not isfinite(made) or abs(made) > 1e9:
        raise BadCellError("number", text)
    return made


def _local(plain: str) -> float:
    """A number with separators of some locale: the one that comes last, or comes once, is the decimal sign."""
    if not _FIGURE.fullmatch(plain):
        raise BadCellError("number", plain)
    plain = plain.replace("'", "").replace(" ", "")
    point, comma = plain.rfind("."), plain.rfind(",")
    if point >= 0 and comma >= 0:
        plain = plain.replace("," if point > comma else ".", "").replace(",", ".")
    elif plain.count(",") > 1 or plain.count(".") > 1:
        plain = plain.replace(",", "").replace(".", "")
    elif comma >= 0:
        whole, _, part = plain.partition(",")
        thousands = len(part) == 3 and part.isdigit() and whole.lstrip("+-") not in ("", "0")
        plain = whole + part if thousands else f"{whole}.{part}"
    try:
        return float(plain)
    except ValueError:
        raise BadCellError("number", plain) from None


def _lines(text: str) -> Iterator[str]:
    """The lines with their ends. NUL is no letter."""
    text = text.replace("\0", "").lstrip("\ufeff")
    if "\n" not in text:
        text = text.replace("\r", "\n")
    return (f"{line}\n" for line in text.split("\n"))


def _opened(lines: Iterator[str]) -> tuple[Any, list[str], int]:
    """What reads the lines below the head, the head, and its line's number.

    Lines without anything, and a ``sep=;`` that a spreadsheet put on top, are passed over.
    """
    above = 0
    for first in lines:
        above += 1
        if first.strip() and not re.fullmatch(r"\"?sep=.\"?\s*", first):
            break
    else:
        raise csv.Error("no head of a table")
    if len(first) > 20_000:
        raise csv.Error("no head of a table")
    bare = re.sub(r'"[^"]*"', "", first)
    counts = {mark: bare.count(mark) for mark in ",;\t"}
    mark = max(counts, key=lambda m: counts[m])
    head = next(csv.reader([first], delimiter=mark))
    if len(head) > MAX_COLUMNS:
        raise csv.Error("too many columns")
    return csv.reader(lines, delimiter=mark), head, above


def _keys(head: list[str]) -> list[str]:
    """Column names in one spelling: lower case, single spaces; the second of a name is ``name#2``."""
    seen: dict[str, int] = {}
    out = []
    for cell in head:
        key = _SPACES.sub(" ", cell.strip().strip('"').lower()).replace("×", "x")
        seen[key] = seen.get(key, 0) + 1
        out.append(key if seen[key] == 1 else f"{key}#{seen[key]}")
    return out
