"""Patterns that wait: they find what Python's own find, and none of them is torn."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import coach
from coach.patterns import Pattern

SOURCES = [path for path in Path(coach.__file__).parent.rglob("*.py") if path.name != "patterns.py"]


def waiting(pattern: Pattern) -> bool:
    """Whether it was not compiled yet; asking ``compiled`` itself would do it."""
    try:
        object.__getattribute__(pattern, "compiled")
    except AttributeError:
        return True
    return False


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param(lambda p: p.search("5k then 10K")[0], id="search"),
        pytest.param(lambda p: p.search("5k then 10K", 2)["n"], id="search from a place on"),
        pytest.param(lambda p: p.match("ran 5k"), id="match"),
        pytest.param(lambda p: p.fullmatch("10k", 0, 2), id="fullmatch up to a place"),
        pytest.param(lambda p: [m.span() for m in p.finditer("5k then 10K")], id="finditer"),
        pytest.param(lambda p: p.findall("5k then 10K"), id="findall"),
        pytest.param(lambda p: p.split("ran 5k, then 10K", 1), id="split"),
        pytest.param(lambda p: p.sub(lambda m: m["n"], "5k then 10K", count=1), id="sub"),
        pytest.param(lambda p: p.pattern, id="pattern"),
    ],
)
def test_it_finds_what_pythons_own_finds(asked: Callable[[Any], object]) -> None:
    source, flags = r"\b(?P<n>\d+)k\b", re.IGNORECASE

    assert asked(re.compile(source, flags)) == asked(Pattern(source, flags))


def test_it_is_compiled_when_a_text_meets_it() -> None:
    pattern = Pattern(r"\d+k\b")

    assert pattern.pattern == r"\d+k\b"
    assert waiting(pattern)
    assert pattern.search("5k")
    assert not waiting(pattern)


def test_it_has_no_more_than_it_has() -> None:
    with pytest.raises(AttributeError, match="scanner"):
        Pattern("5k").scanner  # type: ignore[attr-defined]  # noqa: B018  what is asked for


def test_none_is_torn() -> None:
    """Python looks at a pattern when it is compiled, which no start does."""
    for module in pkgutil.walk_packages(coach.__path__, "coach."):
        importlib.import_module(module.name)
    gc.unfreeze()  # what another test froze is not told
    patterns = [found for found in gc.get_objects() if type(found) is Pattern]

    assert len(patterns) > 1000
    assert all(isinstance(pattern.compiled, re.Pattern) for pattern in patterns)


def test_none_is_compiled_as_a_module_is_brought_in() -> None:
    compiled = re.compile(r"^\S.*\bre\.compile\(", re.MULTILINE)

    assert [path.name for path in SOURCES if compiled.search(path.read_text(encoding="utf-8"))] == []
