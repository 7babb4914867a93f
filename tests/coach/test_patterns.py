"""Patterns that wait: they find what Python's own find, and none of them is torn."""

from __future__ import annotations

import gc
import importlib
import json
import pkgutil
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import coach
from coach import patterns
from coach.needs import needs
from coach.patterns import TRIED, Forms, Pattern, Sieve

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


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (r"\bmiss\w* (?:my|the)\b", ("miss",)),
        (r"(?:pain|ache)s?|sore(?! spot)", ("ache", "pain", "sore")),
        (r"\W*(?:(?:hi|hey)\W+)*what(?:'?s| is) my", ("what is my", "what's my", "whats my")),
        (r"x?y?[ab]cdef+", ("acde", "bcde")),
        (r"(?:stretch|yoga)(?:ed)? (?>now)", ("now",)),
        (r"a{2}bcd|efgh{1,3}", ("efg", "bcd")),
        (r"(?<=ran )\d+(?!km)", ()),
        (r"a(?i:bcd)efg", ("efg",)),
        (r"(?P<one>abc)(?P=one)?", ("abc",)),
        (r"\?", ("?",)),
        (r"(?i)abc", ()),
        (r"(?:abc)?|def", ()),
        (r"no|yes", ()),
        (r"\w+ [^a]", ()),
        (r"", ()),
    ],
)
def test_what_a_pattern_needs(source: str, found: tuple[str, ...]) -> None:
    assert set(needs(source, re.compile(source).flags)) == set(found)


@pytest.mark.parametrize("text", ["miss the bus, miss my run", "ran 5k", "", "MISS THE"])
@pytest.mark.parametrize("source", [r"\bmiss\w* (?P<n>my|the)\b", r"mi(?:ss|nd)|missing|the (?P<n>bus)?"])
def test_it_finds_the_same_when_it_was_asked_often(text: str, source: str) -> None:
    pattern, own = Pattern(source), re.compile(source)
    for _ in range(2 * TRIED):
        assert (pattern.search(text) is None, pattern.fullmatch(text)) == (
            own.search(text) is None,
            own.fullmatch(text),
        )
        assert [m.span() for m in pattern.finditer(text, 1)] == [m.span() for m in own.finditer(text, 1)]
        assert pattern.findall(text) == own.findall(text)
        assert pattern.sub("x", text, count=1) == own.sub("x", text, count=1)
        assert pattern.sub(lambda m: m[0].upper(), text) == own.sub(lambda m: m[0].upper(), text)


def test_a_look_that_was_kept_beside_settles_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(patterns, "needs", lambda source, flags: asked.append(source) or ("miss",))
    kept = Pattern("miss").search
    for _ in range(3 * TRIED):
        assert kept("missed")
        assert kept("ran") is None

    assert asked == ["miss"]


def test_no_pattern_finds_anything_without_what_it_needs() -> None:
    for module in pkgutil.walk_packages(coach.__path__, "coach."):
        importlib.import_module(module.name)
    every = {(p.pattern, p._flags) for p in gc.get_objects() if isinstance(p, Pattern)}
    readings = Path(__file__).parents[1] / "readings"
    lines = [line for file in ("blind", "read-prose") for line in (readings / f"{file}.jsonl").open(encoding="utf-8")]
    texts = [json.loads(line)["text"] for line in lines][:150]
    texts += [t.lower().replace("’", "'") for t in texts]
    found = {one: needs(one[0], re.compile(*one).flags) for one in every}
    looked = {one: letters for one, letters in found.items() if letters}

    assert len(looked) > len(every) // 4
    for (source, flags), letters in looked.items():
        own = re.compile(source, flags)
        assert not [t for t in texts if own.search(t) and not any(run in t for run in letters)]


def test_forms_find_what_each_of_them_would_find_before_and_after_a_look_at_letters():
    forms = ("red (?:car|bus)", r"\\d+ apples?", "(?:blue|green) tram", r"\\bhow (?:far|long)\\b")
    several, each = Forms(*forms), [re.compile(form) for form in forms]
    texts = ("a red bus", "12 apples and a green tram", "how long is it", "nothing of the kind", "", "ho")
    for text in texts * TRIED:
        first = next((m for p in each if (m := p.search(text))), None)
        found = several.search(text)
        assert (found and found.span()) == (first and first.span()), text
        assert (several.fullmatch(text) is None) == all(p.fullmatch(text) is None for p in each), text


def test_a_sieve_leaves_in_whatever_may_be_named():
    sieve = Sieve([("left knee", r"\\d"), ("hip",), (r"\\w+",), ("to (?:run|swim)", "far")])
    assert list(sieve.named("anything")) == [0, 1, 2, 3]  # until it is worth a look
    for _ in range(TRIED):
        sieve.named("anything")
    assert sieve.named("my hip") == (1, 2)
    assert sieve.named("far to swim on a left knee") == (0, 2, 3)
    assert sieve.named("") == (2,)
