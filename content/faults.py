"""Faults of content: each with file and line, all reported at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli

SHELF = Path(__file__).parent


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Fault:
    """One thing that is wrong; prints as FILE:LINE: text."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


class BadContent(Exception):
    """A content file is wrong."""

    def __init__(self, faults: Iterable[Fault]):
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(map(str, self.faults)))


def shown(path: Path) -> str:
    """A path as faults show it: from the package's parent on."""
    return path.relative_to(SHELF.parent).as_posix() if path.is_relative_to(SHELF.parent) else path.as_posix()


def line_of(text: str, needle: str, after: int = 0) -> int:
    """The 1-based line on which ``needle`` first stands at or behind offset ``after``; 1 where it does not."""
    at = text.find(needle, after)
    return text.count("\n", 0, at) + 1 if at >= 0 else 1


def read_toml(path: Path, faults: list[Fault]) -> tuple[dict[str, Any], str]:
    """A TOML file as a table, with its text; a file that does not parse is a fault and an empty table."""
    text = path.read_text(encoding="utf-8")
    try:
        return tomli.loads(text), text
    except tomli.TOMLDecodeError as fault:
        words = str(fault)
        line = words.rpartition("at line ")[2].split(",")[0]
        faults.append(Fault(file=shown(path), line=int(line) if line.isdigit() else 1, text=f"no TOML: {words}"))
        return {}, text
