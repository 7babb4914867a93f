"""The page of invariants names files and tests that are there, and leaves none out."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "invariants.md").read_text(encoding="utf-8")
ROWS = [line.split(" | ") for line in PAGE.splitlines() if line.startswith("| INV")]


@cache
def names_in(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(n.name for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)))


def test_all_twenty_are_there() -> None:
    assert [row[0].strip("| ") for row in ROWS] == [f"INV{n:02}" for n in range(1, 21)]


@pytest.mark.parametrize("row", ROWS, ids=[row[0].strip("| ") for row in ROWS])
def test_what_it_names_is_there(row: list[str]) -> None:
    _, _, kept, proved = row
    for path in re.findall(r"`([^`]+)`", kept):
        assert (ROOT / path).is_file(), path
    named = re.findall(r"`([^`]+)::([^`]+)`", proved)
    assert named or "walked" in proved
    for path, name in named:
        assert name in names_in(path), f"{path}::{name}"
