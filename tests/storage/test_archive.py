"""The form of a backup: whole or refused, whatever happened to it; a file is there when it is whole."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.archive import BadArchiveError, whole_file
from storage.restoring import verified
from tests.storage.archives import forged, lines


def test_every_byte_counts(archive: bytes) -> None:
    """A bit that fell over is found, or is one of those in the file's wrapping that say nothing."""
    whole = lines(archive)

    @settings(max_examples=400, deadline=None)
    @given(st.integers(0, len(archive) - 1), st.integers(0, 7))
    def holds(place: int, bit: int) -> None:
        bent = bytearray(archive)
        bent[place] ^= 1 << bit
        try:
            verified(io.BytesIO(bytes(bent)))
        except BadArchiveError:
            return
        assert lines(bytes(bent)) == whole

    holds()


def test_what_was_cut_off_is_no_backup(archive: bytes) -> None:
    for length in (*range(40), *range(40, len(archive), 37), len(archive) - 1):
        with pytest.raises(BadArchiveError):
            verified(io.BytesIO(archive[:length]))


Bend = Callable[[list[bytes]], list[bytes]]


def put_in(number: int, line: bytes) -> Bend:
    return lambda parts: [*parts[:number], line, *parts[number + 1 :]]


def header(**more: Any) -> Bend:
    return lambda parts: [json.dumps({**json.loads(parts[0]), **more}).encode() + b"\n", *parts[1:]]


def first_row(parts: list[bytes], change: Callable[[list[Any]], list[Any]]) -> list[bytes]:
    number = next(n for n, line in enumerate(parts) if line.startswith(b"["))
    return put_in(number, json.dumps(change(json.loads(parts[number]))).encode() + b"\n")(parts)


#: What somebody makes who knows the form, and what is said to it.
WRONG: list[tuple[str, Bend, str]] = [
    ("another program's", header(format="something"), "no backup"),
    ("a later form", header(version=2), "newer version"),
    ("a later schema", header(schema="9999"), "newer version"),
    ("no schema", header(schema=None), "newer version"),
    ("no day", header(made_at="yesterday"), "first line"),
    ("no tables", lambda p: p[:1], "tables are missing"),
    ("half a table", lambda p: p[:2], "where none can"),
    ("a stranger's table", put_in(1, b'{"table":"users","columns":[["id","int"]]}\n'), "not those of its schema"),
    ("other columns", put_in(1, b'{"table":"athletes","columns":[["id","int"]]}\n'), "not those of its schema"),
    ("unknown kind", put_in(1, b'{"table":"athletes","columns":[["id","blob"]]}\n'), "newer version"),
    ("columns of nothing", put_in(1, b'{"table":"athletes","columns":7}\n'), "cannot be read"),
    ("a row too short", lambda p: first_row(p, lambda r: r[:-1]), "too long or too short"),
    ("a text for a number", lambda p: first_row(p, lambda r: ["1", *r[1:]]), "int is expected"),
    ("a truth for a number", lambda p: first_row(p, lambda r: [True, *r[1:]]), "int is expected"),
    ("no moment", lambda p: first_row(p, lambda r: [*r[:8], "soon", *r[9:]]), "moment"),
    ("a row less", lambda p: [x for n, x in enumerate(p) if n != 2], "rows where"),
    ("a word alone", put_in(2, b'"hello"\n'), "where none can"),
    ("no JSON", put_in(2, b"hello\n"), "cannot be read"),
]  # fmt: skip


@pytest.mark.parametrize(("bend", "says"), [(b, s) for _, b, s in WRONG], ids=[n for n, _, _ in WRONG])
def test_what_is_no_backup_of_ours_is_refused(bend: Bend, says: str, archive: bytes) -> None:
    with pytest.raises(BadArchiveError, match=says):
        verified(io.BytesIO(forged(bend(lines(archive)[:-1]))))


def test_nothing_may_follow_the_end(archive: bytes) -> None:
    for more in (gzip.compress(b"{}\n"), b"x" * 20, archive):
        with pytest.raises(BadArchiveError):
            verified(io.BytesIO(archive + more))


def half_written(path: Path, fault: BaseException) -> None:
    with whole_file(path, replace=True) as sink:
        sink.write(b"half")
        raise fault


def test_a_file_is_there_when_it_is_whole_and_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "coach.bak"
    before = os.umask(0)
    try:
        with whole_file(path, replace=False) as sink:
            sink.write(b"first")
            assert not path.exists()
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(FileExistsError), whole_file(path, replace=False):
        pass
    for fault in (OSError(28, "No space left on device"), KeyboardInterrupt(), asyncio.CancelledError()):
        with pytest.raises(type(fault)):
            half_written(path, fault)

    assert [f.name for f in tmp_path.iterdir()] == ["coach.bak"]
    assert path.read_bytes() == b"first"
