"""``coach bench import``: how long large files take, and how long they keep the event loop from others.

The files are made here, byte by byte, so that nothing but the coach is needed.
"""

from __future__ import annotations

import asyncio
import struct
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.files.errand import Job, terms_of
from bot.files.reader import Reader
from coach.books import Books
from coach.diary import FileTold
from coach.imports.found import still
from coach.imports.names import names_of

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
ROWS, SECONDS = 50_000, 3 * 3600
_CRC = [
    0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
    0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400,
]  # fmt: skip
_FORMS = {0x00: "B", 0x01: "b", 0x02: "B", 0x84: "H", 0x85: "i", 0x86: "I"}
Fields = list[tuple[int, int]]  #: (number, base type) of each field of a message


def measured(books: Books) -> dict[str, Any]:
    """Seconds a file, warm, and the longest piece of work on the loop meanwhile (its own time, not the clock's)."""
    return asyncio.run(_measured(books))


async def _measured(books: Books) -> dict[str, Any]:
    terms = terms_of(FileTold(file=""), UTC, NOW)
    job = Job(origin="f1", name="", terms=terms, names=names_of(books.library, {}), bounds=books.bounds, keep=True)
    reader = Reader()
    out: dict[str, Any] = {}
    try:
        begun = time.perf_counter()
        await reader.read(job, hevy(10), [], still)
        out["start_worker_s"] = round(time.perf_counter() - begun, 2)
        for name, data in (("fit_3_hours_1_hz", fit(SECONDS)), ("csv_50000_rows", hevy(ROWS))):
            over = asyncio.Event()
            beating = asyncio.create_task(_beat(over))
            begun = time.perf_counter()
            outcome = await reader.read(job, data, [], still)
            taken = time.perf_counter() - begun
            over.set()
            stall = await beating
            told = outcome.report.entries if outcome.report else outcome.reason
            out[name] = {
                "seconds": round(taken, 2),
                "bytes": len(data),
                "entries": told,
                "longest_on_loop_ms": round(stall * 1e3, 1),
            }
    finally:
        reader.close()
    return out


async def _beat(over: asyncio.Event) -> float:
    longest = 0.0
    while not over.is_set():
        before = time.thread_time()
        await asyncio.sleep(0.001)
        longest = max(longest, time.thread_time() - before)
    return longest


def hevy(rows: int) -> bytes:
    """A CSV as Hevy writes it: ten sets a session, sessions every other day, back to long before."""
    head = (
        "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,"
        "weight_kg,reps,distance_km,duration_seconds,rpe"
    )
    names = ("Squat (Barbell)", "Bench Press (Barbell)", "Romanian Deadlift (Barbell)", "Lat Pulldown (Cable)", "Plank")
    lines = [head]
    for n in range(rows):
        at = f"{NOW - timedelta(days=2 * (n // 10) % 18_000 + 1):%d %b %Y, %H:%M}"
        name = names[n // 2 % len(names)]
        lines.append(f'"Day {n // 10}","{at}","{at}","","{name}",,"",{n % 2},"normal",{60 + n % 40},{5 + n % 5},,,8')
    return "\n".join(lines).encode()


def fit(seconds: int) -> bytes:
    """A FIT file as a watch writes it: a record a second with ten fields, then the summary."""
    start = 1_100_000_000
    kind: Fields = [(0, 0x00), (1, 0x84), (4, 0x86)]
    record: Fields = [
        (253, 0x86), (0, 0x85), (1, 0x85), (5, 0x86), (2, 0x84), (6, 0x84), (3, 0x02), (4, 0x02), (53, 0x01),
        (39, 0x84),
    ]  # fmt: skip
    summary: Fields = [
        (253, 0x86),
        (2, 0x86),
        (5, 0x00),
        (6, 0x00),
        (7, 0x86),
        (8, 0x86),
        (9, 0x86),
        (16, 0x02),
        (22, 0x84),
    ]
    body = [_definition(0, 0, kind), _data(0, kind, 4, 1, start), _definition(1, 20, record)]
    for n in range(seconds):
        place = 600_000_000 + n * 40, 100_000_000 + n * 30
        body.append(_data(1, record, start + n, *place, n * 300, 2600 + n % 50, 3000, 140 + n % 20, 85, 0, 800))
    body.append(_definition(2, 18, summary))
    length = seconds * 1000
    body.append(_data(2, summary, start + seconds, start, 1, 0, length, length, seconds * 300, 150, 120))
    content = b"".join(body)
    head = struct.pack("<BBHI4s", 14, 0x20, 2132, len(content), b".FIT")
    head += struct.pack("<H", _crc(head))
    return head + content + struct.pack("<H", _crc(head + content))


def _definition(local: int, number: int, fields: Fields) -> bytes:
    sizes = [(n, struct.calcsize(_FORMS[form]), form) for n, form in fields]
    return struct.pack("<BBBHB", 0x40 | local, 0, 0, number, len(fields)) + b"".join(bytes(s) for s in sizes)


def _data(local: int, fields: Fields, *values: int) -> bytes:
    return bytes((local,)) + struct.pack("<" + "".join(_FORMS[form] for _, form in fields), *values)


def _crc(data: bytes) -> int:
    crc = 0
    for byte in data:
        for nibble in (byte & 0xF, byte >> 4):
            crc = (crc >> 4) & 0x0FFF ^ _CRC[crc & 0xF] ^ _CRC[nibble]
    return crc
