"""Zip and gzip, opened within limits: what they say of their sizes is not believed, only what comes out is counted."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from coach.imports.found import NotReadableError

MOST = 20 * 1024 * 1024  #: bytes of a file as it comes: Telegram hands a bot no more
MOST_OUT = 120 * 1024 * 1024  #: bytes of all that lies in an archive
MOST_ONE = 60 * 1024 * 1024
MOST_FILES = 1_500
PIECE = 64 * 1024
LOCKED = 0x1  #: the flag of a member that only opens with a password
#: Endings of what may lie in an archive and can be read; pictures and the like are passed over.
ENDINGS = (".fit", ".gpx", ".tcx", ".csv", ".txt", ".json", ".fit.gz", ".gpx.gz", ".tcx.gz", ".csv.gz")


def opened(data: bytes, name: str) -> Iterator[tuple[str, bytes]]:
    """The files in ``data``: itself, or what an archive holds. Raises NotReadableError."""
    if not data:
        raise NotReadableError("empty")
    if len(data) > MOST:
        raise NotReadableError("too-large", megabytes=MOST // 1024 // 1024)
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"):
        yield from _zip(data)
    elif data[:2] == b"\x1f\x8b":
        yield name.removesuffix(".gz"), gunzipped(data, MOST_ONE)
    else:
        yield name, data


def gunzipped(data: bytes, most: int) -> bytes:
    """The content of a gzip file. Raises NotReadableError where it is broken, or more than ``most`` bytes."""
    engine = zlib.decompressobj(wbits=31)
    try:
        out = engine.decompress(data, most + 1)
    except zlib.error:
        raise NotReadableError("broken") from None
    if len(out) > most or engine.unconsumed_tail:
        raise NotReadableError("bomb")
    return out


def _zip(data: bytes) -> Iterator[tuple[str, bytes]]:
    try:
        box = zipfile.ZipFile(io.BytesIO(data))
        members = [m for m in box.infolist() if _wanted(m.filename)]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        raise NotReadableError("broken") from None
    if any(m.flag_bits & LOCKED for m in members):
        raise NotReadableError("locked")
    if len(members) > MOST_FILES:
        raise NotReadableError("too-many-files", files=MOST_FILES)
    left = MOST_OUT
    for member in members:
        try:
            content = _member(box, member, min(left, MOST_ONE))
            if member.filename.lower().endswith(".gz"):
                content = gunzipped(content, min(left, MOST_ONE))
        except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, EOFError, RuntimeError):
            raise NotReadableError("broken") from None
        left -= len(content)
        if left <= 0:
            raise NotReadableError("bomb")
        yield member.filename.rpartition("/")[2], content


def _wanted(name: str) -> bool:
    low = name.lower()
    hidden = low.startswith("__macosx/") or low.rpartition("/")[2].startswith(".")
    return low.endswith(ENDINGS) and not hidden


def _member(box: zipfile.ZipFile, member: zipfile.ZipInfo, most: int) -> bytes:
    """One member, read piece by piece."""
    out = bytearray()
    with box.open(member) as stream:
        while piece := stream.read(PIECE):
            out += piece
            if len(out) > most:
                raise NotReadableError("bomb")
    return bytes(out)
