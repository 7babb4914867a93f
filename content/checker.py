"""Everything that can be checked of content without running the coach: all faults at once, each with file and line."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from content.checking.exercises import faults_of_exercises
from content.checking.languages import faults_of_languages
from content.checking.named import named_in
from content.checking.rules import faults_of_rules, overdue_reviews
from content.faults import SHELF, Fault, line_of, read_toml, shown
from content.loader import shelf
from content.loading.classifiers import SENTENCES, stale
from content.voice import Voice

ROOT = SHELF.parent
SPEAKERS = ("coach", "content", "scheduler", "bot")
SPOKEN_FIELDS = ("say", "why", "ask", "note", "back")  #: fields of content tables that name a phrase
NAMING = {"say", "button", "plain", "marked_up", "_plainly"}  #: functions whose first argument is a phrase key


def faults_of_content() -> tuple[Fault, ...]:
    """Faults of the bookshelf, the rules and the phrases, in order."""
    found = shelf(closely=True)
    faults = list(found.faults)
    faults += faults_of_exercises(found.books.library.exercises)
    voice = Voice()
    faults += faults_of_phrases(voice)
    faults += faults_of_rules(found.books, voice)
    faults += faults_of_languages(found.books, voice)
    for name, folder in SENTENCES.items():
        faults += stale(name, folder)
    return tuple(sorted(set(faults)))


def overdue_in_content(today: date) -> tuple[Fault, ...]:
    """What nobody has looked at for two years, in order."""
    return tuple(overdue_reviews(shelf().books, today))


def faults_of_phrases(voice: Voice) -> list[Fault]:
    """Phrases that do not parse, keys that are used and missing, keys that are there and unused."""
    faults = list(voice.faults)
    used: set[str] = set()
    prefixes: set[str] = set()
    for path, line, key in (*_named_in_code(), *_named_in_tables()):
        used.add(key)
        if key not in voice.keys:
            faults.append(Fault(file=shown(path), line=line, text=f"no such phrase: {key}"))
    for path in _sources():
        for node in named_in(path.read_text(encoding="utf-8")):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                used.add(node.value)
            elif isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
                head = str(node.values[0].value)
                if re.fullmatch(r"[a-z][a-z-]*-", head):
                    prefixes.add(head)
    for key, (path, line) in voice.keys.items():
        if key not in used and not any(key.startswith(p) for p in prefixes) and not _named_in_phrases(voice, key):
            faults.append(Fault(file=shown(path), line=line, text=f"nobody says this phrase: {key}"))
    return faults


def _sources() -> Iterator[Path]:
    for package in SPEAKERS:
        yield from sorted((ROOT / package).rglob("*.py"))


def _named_in_code() -> Iterator[tuple[Path, int, str]]:
    """Phrase keys that Python names outright."""
    for path in _sources():
        for node in named_in(path.read_text(encoding="utf-8")):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            first = node.args[0]
            if name not in NAMING or not isinstance(first, ast.Constant) or not isinstance(first.value, str):
                continue
            if re.fullmatch(r"[a-z][a-z0-9-]*", first.value):
                yield path, node.lineno, first.value


def _named_in_tables() -> Iterator[tuple[Path, int, str]]:
    """Phrase keys that content tables name."""
    for folder in ("rules", "plans", "redflags"):
        for path in sorted((SHELF / folder).rglob("*.toml")):
            table, text = read_toml(path, [])  # what does not parse is told by the loader
            for key in _spoken(table):
                yield path, line_of(text, f'"{key}"'), key


def _spoken(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in SPOKEN_FIELDS and isinstance(inner, str) and inner:
                yield inner
            else:
                yield from _spoken(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _spoken(inner)


def _named_in_phrases(voice: Voice, key: str) -> bool:
    """Whether another phrase refers to this one."""
    needle = re.compile(rf"\{{\s*-?{re.escape(key)}\s*\}}")
    return any(needle.search(path.read_text(encoding="utf-8")) for path in {p for p, _ in voice.keys.values()})
