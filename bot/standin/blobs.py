"""Stored bytes under their file ids, at most 50 MB in all, and what can be seen of a picture without decoding it."""

from __future__ import annotations

import hashlib
import mimetypes
import secrets
import struct
from collections import OrderedDict
from dataclasses import dataclass

ROOM = 50 * 1024 * 1024
SHOWN = {"image/png", "image/jpeg", "image/gif", "image/webp", "video/mp4"}  # what a browser may show from here


@dataclass(frozen=True, kw_only=True, slots=True)
class Blob:
    """One file: what the Bot API says of it, and its bytes."""

    file_id: str
    unique_id: str
    data: bytes
    name: str
    mime: str
    width: int = 0
    height: int = 0

    @property
    def path(self) -> str:
        """The file_path of getFile."""
        return f"files/{self.file_id}/{self.name}"


class Shelf:
    """Files by id; the oldest go when the room is used up."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._used = 0
        self._blobs: OrderedDict[str, Blob] = OrderedDict()

    def put(self, data: bytes, name: str, mime: str | None = None) -> Blob:
        """Stores ``data``; name and type are taken as said, the size in pixels is read from the bytes."""
        name = name.replace("\\", "/").rpartition("/")[2][:120] or "file"
        seen, width, height = look(data)
        mime = seen or mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        blob = Blob(
            file_id="LOCAL-" + secrets.token_urlsafe(18),
            unique_id=hashlib.sha256(data).hexdigest()[:16],
            data=data,
            name=name,
            mime=mime,
            width=width,
            height=height,
        )
        self._blobs[blob.file_id] = blob
        self._used += len(data)
        while self._used > self._room and len(self._blobs) > 1:
            self._used -= len(self._blobs.popitem(last=False)[1].data)
        return blob

    def get(self, file_id: str) -> Blob | None:
        """The file, or None where it was never here or has gone."""
        return self._blobs.get(file_id)


def look(data: bytes) -> tuple[str | None, int, int]:
    """Type, width and height of a picture or an MP4 by its first bytes; (None, 0, 0) for anything else."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        return "image/png", *struct.unpack(">II", data[16:24])
    if data[:4] == b"GIF8" and len(data) >= 10:
        return "image/gif", *struct.unpack("<HH", data[6:10])
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp", *_webp(data)
    if data[:3] == b"\xff\xd8\xff":
        return "image/jpeg", *_jpeg(data)
    if data[4:8] == b"ftyp":
        return "video/mp4", *_mp4(data)
    return None, 0, 0


def _jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        mark, size = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + size
    return 0, 0


def _webp(data: bytes) -> tuple[int, int]:
    kind = data[12:16]
    if kind == b"VP8X" and len(data) >= 30:
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if kind == b"VP8L" and len(data) >= 25:
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 " and len(data) >= 30:
        width, height = struct.unpack("<HH", data[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return 0, 0


def _mp4(data: bytes) -> tuple[int, int]:
    at = data.find(b"tkhd")
    while at > 4:
        end = at - 4 + int.from_bytes(data[at - 4 : at], "big")
        if at < end <= len(data):
            width, height = struct.unpack(">HxxHxx", data[end - 8 : end])
            if width and height:
                return width, height
        at = data.find(b"tkhd", at + 4)
    return 0, 0
