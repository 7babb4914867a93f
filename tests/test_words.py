"""The glossary, held to identifiers: one idea, one word (docs/glossary.md)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("bot", "scheduler", "storage", "content", "coach")
FORBIDDEN = {"workout", "utils", "helpers", "manager", "tonnage"}
#: Words with another meaning outside the field: Telegram's own user, a soft constraint's weight, CSS font weight.
ONLY_IN = {
    "user": {"bot/hearing.py", "bot/standin"},
    "weight": {"coach/reader", "coach/planning", "coach/dosing.py", "content/loading/plans.py", "bot"},
}


def names(path: Path) -> Iterator[tuple[str, int]]:
    """Identifiers that a module defines."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name, node.lineno
        elif isinstance(node, ast.arg):
            yield node.arg, node.lineno
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id, node.lineno


@pytest.mark.parametrize("package", PACKAGES)
def test_identifiers_use_the_glossary(package: str) -> None:
    wrong = []
    for path in sorted((ROOT / package).rglob("*.py")):
        where = path.relative_to(ROOT).as_posix()
        for name, line in names(path):
            words = set(name.lower().replace("weight_bearing", "").split("_"))  # a property of exercises, not a load
            bad = words & FORBIDDEN
            bad |= {w for w, places in ONLY_IN.items() if w in words and not any(where.startswith(p) for p in places)}
            wrong += [f"{where}:{line}: {name} ({', '.join(sorted(bad))})"] if bad else []

    assert wrong == []


@pytest.mark.parametrize("package", PACKAGES)
def test_every_page_says_what_it_is(package: str) -> None:
    silent = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / package).rglob("*.py")
        if "versions" not in path.parts and not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert silent == []
