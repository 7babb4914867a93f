"""Whatever is done to a file's bytes, reading it ends in a report or a reason: never a fault of ours."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.books import Books
from tests.imports import watch_files as watch
from tests.imports.desk import errand

FILES = {p.name: p.read_bytes() for p in sorted((Path(__file__).parent / "files").iterdir())}
FILES |= {"run.fit": watch.run(), "strength.fit": watch.strength(), "titled.fit": watch.titled()}
RUN = {"act": "run", "when": "2026-03-02", "distance_m": 5000.0}
ROW = {
    "origin": "m1",
    "idx": 0,
    "at": "2026-03-02T07:00:00+00:00",
    "withdrawn_at": None,
    "doubtful": False,
    "body": RUN,
}
FILES["all.json"] = json.dumps({"athlete": {"id": 1}, "diary": [ROW], "weeks": [], "messages": []}).encode()
#: Pieces that are wrong in most places of a file.
WRONG = b'nan -1 1e308 99999999999999999999 0000-00-00 9999-12-31T23:59:59 < </gpx> <![CDATA[ &#0; [ { null true "" , ;'
PIECES = st.sampled_from(
    [*WRONG.split(), b"", b"\0", b"\xff\xff", b'"', b"\n", b"\r", b"\xe2\x80\xae", b"\xed\xa0\x80"]
)


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A file with some of its bytes replaced, dropped, doubled or swapped for nonsense."""
    data = bytearray(draw(st.sampled_from(sorted(FILES)).map(FILES.__getitem__)))
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, max(0, len(data) - 1)))
        length = draw(st.integers(0, 40))
        what = draw(st.integers(0, 3))
        if what == 0:
            data[at : at + length] = draw(PIECES)
        elif what == 1:
            data[at : at + 1] = bytes([draw(st.integers(0, 255))])
        elif what == 2:
            data[at:at] = data[at : at + length]
        else:
            del data[at + length :]
    return bytes(data)


@settings(
    max_examples=600, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(data=mutated())
def test_no_bytes_make_the_reading_fail(data: bytes, books: Books) -> None:
    outcome = errand(data, books, keep=True)

    assert outcome.reason != "fault", outcome.facts
    assert (outcome.report is None) == bool(outcome.reason)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.binary(max_size=400),
    head=st.sampled_from(
        [
            b"\x0e\x20\x54\x08\x00\x02\x00\x00.FIT\0\0",
            b"<gpx>",
            b'{"athlete": {}, "diary": ',
            b"\x1f\x8b\x08",
            b"PK\x03\x04",
            b"Date,Exercise Name,Set Order\n",
        ]
    ),
)
def test_no_body_behind_a_true_head_makes_it_fail(data: bytes, head: bytes, books: Books) -> None:
    assert errand(head + data, books).reason != "fault"
