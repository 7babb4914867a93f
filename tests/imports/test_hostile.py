"""Files that mean harm, or are merely broken: each ends in one clear reason, quickly, and with nothing kept."""

from __future__ import annotations

import gzip
import io
import json
import time
import zipfile

import pytest

from coach.books import Books
from tests.imports import watch_files as watch
from tests.imports.desk import errand, zipped

BILLION_LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><gpx><trk><name>&c;</name></trk></gpx>"""
EXTERNAL = b"""<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx><trk><name>&x;</name></trk></gpx>"""
POINT = b'<trkpt lat="52" lon="13"><time>2025-06-01T05:00:%02dZ</time></trkpt>'
HEAD = (
    b"title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,"
    b"weight_kg,reps,distance_km,duration_seconds,rpe\n"
)


def lying_zip() -> bytes:
    """An archive whose directory says that its bomb is small."""
    data = bytearray(zipped(**{"a.csv": b"0" * 90_000_000}))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    return bytes(data)


CASES = {
    "nothing": (b"", "empty"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), "unknown"),
    "a document": (b"%PDF-1.7 ...", "unknown"),
    "noise": (bytes(range(256)) * 50, "unknown"),
    "a table of something else": (b"id,name,value\n1,a,2\n", "unknown"),
    "a page": (b"<html><body>hello</body></html>", "unknown"),
    "laughs": (BILLION_LAUGHS, "entities"),
    "an outer entity": (EXTERNAL, "entities"),
    "a deep tree": (b"<gpx>" + b"<a>" * 5000 + b"</a>" * 5000 + b"</gpx>", "too-deep"),
    "a deep JSON": (b'{"athlete": {}, "diary": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "too-deep"),
    "half a zip": (zipped(**{"a.csv": b"x" * 1000})[:60], "broken"),
    "half a gzip": (gzip.compress(b"x" * 1000)[:20], "unknown"),
    "a broken gzip": (b"\x1f\x8b\x08\x00" + b"\xff" * 100, "broken"),
    "a gzip bomb": (gzip.compress(bytes(80_000_000)), "bomb"),
    "a zip bomb": (zipped(**{"a.csv": b"0" * 90_000_000}), "bomb"),
    "a lying zip": (lying_zip(), "broken"),
    "a zip of many": (zipped(**{f"{n}.fit": b"" for n in range(1600)}), "too-many-files"),
    "a zip with nothing for us": (zipped(**{"a.jpg": b"x"}), "empty"),
    "a FIT head alone": (b"\x0e\x20\x54\x08\xff\xff\xff\x7f.FIT\x00\x00", "broken"),
    "too large": (b"0" * (20 * 1024 * 1024 + 1), "too-large"),
    "too many rows": (HEAD + b'a,"07 Jan 2024, 17:15",,,Squat,,,0,normal,1,1,,,\n' * 50_001, "too-long"),
    "another JSON": (b'{"athlete": "me", "name": 1}', "unknown"),
    "an export with nonsense": (json.dumps({"athlete": {}, "diary": [1, None, {"origin": "m1"}]}).encode(), None),
    "a number that is none": (b'{"athlete": {}, "diary": [NaN]}', "unknown"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_file_ends_in_a_reason(name: str, books: Books) -> None:
    data, reason = CASES[name]
    began = time.monotonic()
    outcome = errand(data, books, keep=True)

    assert time.monotonic() - began < 20
    if reason is None:
        assert outcome.report is not None
        assert outcome.report.entries == 0
    else:
        assert reason == outcome.reason
    assert not outcome.chunks


def test_an_encrypted_zip_is_told_to_have_a_password(books: Books) -> None:
    data = bytearray(zipped(**{"a.csv": b"x"}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + at] |= 1

    assert errand(bytes(data), books).reason == "locked"


def test_nan_and_infinity_are_no_figures(books: Books) -> None:
    rows = b'a,"07 Jan 2024, 17:15",,,Squat,,,0,normal,%s,5,,,\n'
    data = HEAD + b"".join(rows % text for text in (b"nan", b"inf", b"-inf", b"1e999", b"1e400", b"0x10", b"5"))
    outcome = errand(data, books)

    assert outcome.report is not None
    assert list(outcome.report.reasons) == [("number", 6)]
    assert outcome.report.sets == 1


def test_what_nobody_lifts_is_kept_in_doubt_and_what_no_scale_shows_is_not(books: Books) -> None:
    row = b'a,"07 Jan 2024, 17:15",,,Squat (Barbell),,,%d,normal,%d,%d,,,\n'
    doubtful = errand(HEAD + row % (0, 900, 5), books).report
    absurd = errand(HEAD + row % (0, 900_000, 5) + row % (1, 60, 999_999), books).report

    assert doubtful is not None and absurd is not None
    assert (doubtful.lifts, doubtful.doubts) == (1, 1)
    assert (absurd.lifts, absurd.reasons) == (0, (("absurd", 2),))


def test_a_day_of_a_thousand_entries_is_cut(books: Books) -> None:
    rows = b"".join(b'a,"07 Jan 2024, 17:15",,,Move %d,,,0,normal,1,5,,,\n' % n for n in range(1000))
    report = errand(HEAD + rows, books).report

    assert report is not None
    assert (report.lifts, report.reasons) == (40, (("crowded", 960),))


def test_names_and_notes_are_cut_to_one_line_without_hidden_signs(books: Books) -> None:
    name = "A\u202eevil\u200b\x07 " + "x" * 500
    data = HEAD + f'a,"07 Jan 2024, 17:15",,,"{name}",,"=cmd|\'/C calc\'!A0",0,normal,1,5,,,\n'.encode()
    outcome = errand(data, books, keep=True)
    (lift, note) = json.loads(outcome.chunks[0])

    assert lift["body"]["exercise_text"].startswith("A evil xxx") and len(lift["body"]["exercise_text"]) == 80
    assert note["body"]["text"] == "=cmd|'/C calc'!A0"  # the export puts an apostrophe before it


def test_one_bad_file_in_an_archive_spoils_no_other(books: Books) -> None:
    data = zipped(**{"a__run.fit": watch.run(), "a__bad.gpx": BILLION_LAUGHS, "a__x.csv": b"a,b\n1,2\n", "b.jpg": b"x"})
    report = errand(data, books).report

    assert report is not None
    assert report.runs == 1
    assert dict(report.passed) == {"file-entities": 1, "file-unknown": 1}


def test_a_zip_within_a_zip_is_not_opened(books: Books) -> None:
    inner = zipped(**{"a.csv": HEAD})

    assert errand(zipped(**{"a.csv": inner}), books).reason == "unknown"


def test_paths_in_an_archive_lead_nowhere(books: Books) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as box:
        box.writestr("../../etc/run.fit", watch.run())
    report = errand(packed.getvalue(), books).report

    assert report is not None
    assert report.runs == 1


def test_points_that_are_nowhere_are_passed_over(books: Books) -> None:
    points = (
        b"".join(POINT % n for n in range(10))
        + b'<trkpt lat="1e99" lon="NaN"><time>2025-06-01T05:00:20Z</time></trkpt>'
    )
    data = b"<gpx><trk><type>running</type><trkseg>" + points + b"</trkseg></trk></gpx>"
    report = errand(data, books).report

    assert report is not None
    assert report.runs == 1
