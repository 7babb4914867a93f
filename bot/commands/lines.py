"""JSON Lines in, JSON Lines out, in the same order; a bad line gives an error in its place and the rest goes on."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from datetime import date
from typing import Any, TextIO

from coach.forms import BadForm


def serve(answer: Callable[[dict[str, Any]], dict[str, Any]], source: TextIO, sink: TextIO) -> None:
    """Answers each line of ``source`` on ``sink``; ``id`` is carried over."""
    for line in source:
        if line.strip():
            json.dump(one(answer, line), sink, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
            sink.write("\n")
            sink.flush()


def one(answer: Callable[[dict[str, Any]], dict[str, Any]], line: str) -> dict[str, Any]:
    """The answer to one line, or ``{"id", "error"}``."""
    key = None
    try:
        row = json.loads(line)
        if not isinstance(row, dict):
            raise BadForm("an object is expected")
        key = row.get("id")
        return {"id": key, **answer(row)}
    except (BadForm, ValueError, RecursionError) as fault:
        return {"id": key, "error": str(fault) or type(fault).__name__}
    except Exception as fault:  # one line must never take the others with it
        print(f"{key}: {type(fault).__name__}: {fault}", file=sys.stderr)
        return {"id": key, "error": f"internal fault: {type(fault).__name__}"}


def a_day(value: str) -> date:
    """An argument that is a day, for argparse."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{value!r} is no day: write YYYY-MM-DD") from None


def text(row: dict[str, Any], key: str = "text") -> str:
    """A line's text field; BadForm where it is missing or no text."""
    value = row.get(key)
    if not isinstance(value, str):
        raise BadForm(f"{key}: a text is expected")
    return value
