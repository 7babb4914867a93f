"""The page for a clinician: one A4 page whatever it holds, in letters that are read, everything inside its edges."""

from __future__ import annotations

import re
import zlib
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest

from bot.paper import HEIGHT, MARGIN, SIZES, WIDTH, _apart, _laid, _shortened, drawn, readable, sheet_pdf, wide

MONDAY = date(2026, 11, 23)
WORDS = {k: k for k in ("axis", "during", "after", "morning", "rest", "unsaid", "runs", "sessions")}


def page(
    lines: int, rows: int = 0, points: int = 0, said: str = "a line of some length that says a little"
) -> dict[str, Any]:
    """A page with so many lines in each section."""
    heads = ("complaint", "limits", "load", "changes", "flags", "other", "open")
    series = [
        {
            "label": f"left knee {n}",
            "points": [
                [
                    (MONDAY + timedelta(days=2 * p)).isoformat(),
                    (p * 3 + n) % 11,
                    ("during", "after", "morning", "night", "")[p % 5],
                ]
                for p in range(points)
            ],
        }
        for n in range(3)
    ]
    table = [["Week of", "days", "legs", "upper", "other", "runs", "km"]] if rows else []
    table += [[f"Mon {n}", "1", "2", "3", "4", "5", "60.5 (+2 not told)"] for n in range(rows)]
    return {
        "title": "Training and pain log",
        "who": ["Name: Ana · 1 Oct to 23 Nov", "one entry"],
        "sections": [
            {
                "head": h,
                "lines": [f"{n} {said}" for n in range(lines)],
                "rows": table if h == "load" else [],
                "spare": k,
            }
            for k, h in enumerate(heads)
        ],
        "plot": {
            "first": MONDAY.isoformat(),
            "last": (MONDAY + timedelta(days=2 * points)).isoformat(),
            "series": series,
            "runs": [MONDAY.isoformat()],
            "sessions": [],
            "words": WORDS,
        }
        if points
        else {},
        "foot": "No diagnosis.",
    }


PAGES = {
    "nothing": page(0),
    "little": page(1, rows=1, points=1),
    "usual": page(4, rows=8, points=12),
    "much": page(9, rows=12, points=60),
    "far too much": page(60, rows=40, points=180, said="word " * 60),
    "one endless word": page(2, said="x" * 900),
    "dollars, emoji and other letters": page(2, points=3, said="$5 for $6 😀 боль 痛み _a_ \\frac"),
}


@pytest.mark.parametrize("name", PAGES)
def test_one_page_of_pdf(name: str) -> None:
    made = sheet_pdf(PAGES[name])

    assert made.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", made)) == 1
    box = re.search(rb"/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+)", made)
    assert box is not None
    assert (round(float(box[1])), round(float(box[2]))) == (595, 842)


@pytest.mark.parametrize("name", PAGES)
def test_everything_stands_inside_the_page(name: str) -> None:
    shown = readable(PAGES[name])
    fitting = next((made for size in SIZES if (made := _laid(shown, size)).left >= 0), None)
    made = fitting or _shortened(shown, SIZES[-1])

    assert made.left >= 0
    assert made.size >= 6.5
    for x, y, text, size, bold in made.texts:
        assert x >= MARGIN
        assert x + wide(text, size) * (1.12 if bold else 1) <= WIDTH - MARGIN + 1, text
        assert MARGIN <= y <= HEIGHT - MARGIN + size


def test_the_complaint_loses_no_line() -> None:
    shown = readable(page(6, rows=30, points=30, said="word " * 30))
    made = _shortened(shown, SIZES[-1])
    said = " ".join(text for _, _, text, _, _ in made.texts)

    complaint = said.partition("limits")[0]
    assert all(f"{n} word" in complaint for n in range(6))
    assert "…" in said.partition("limits")[2]


def test_the_same_page_is_the_same_file() -> None:
    assert sheet_pdf(PAGES["usual"]) == sheet_pdf(PAGES["usual"])


def test_letters_can_be_searched_and_nothing_else_is_in_the_file() -> None:
    made = sheet_pdf(PAGES["usual"])
    streams = b"".join(
        zlib.decompress(s) for s in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", made, re.DOTALL) if s[:1] == b"x"
    )

    assert b"/Author" not in made
    assert b"CreationDate" not in made
    assert b"BT" in streams  # text, no outlines


def test_black_on_white_in_every_axis() -> None:
    figure = drawn(PAGES["much"])
    colours = {line.get_color() for axes in figure.axes for line in axes.lines}

    assert figure.get_facecolor() == (1.0, 1.0, 1.0, 1.0)
    assert colours <= {"black", "#767676"}


@pytest.mark.parametrize("ends", [[5.0, 5.0, 5.0], [10.0, 10.0, 9.8], [0.0, 0.2, 0.4], [3.0], [], [1.0, 9.0]])
def test_names_of_lines_do_not_touch(ends: list[float]) -> None:
    placed = sorted(_apart(ends))

    assert all(b - a >= 0.999 for a, b in pairwise(placed))
    assert all(-2.1 <= y <= 10.001 for y in placed)
