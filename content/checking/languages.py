"""Translations checked against the English: keys, blanks, tags, selectors, buttons; dictionaries, and names.

Rule: what a language lacks is said in English, so only a file that it calls whole (languages.toml) may lack nothing.
"""

from __future__ import annotations

import ast as python
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.syntax import ast

from coach.books import Books
from coach.concepts import WHOLE
from coach.glossary import GAP
from coach.tongues import OWN, Tongue
from content.checking.named import named_in
from content.faults import SHELF, Fault, line_of, read_toml, shown
from content.loading.tongues import DIALECTS, EXERCISES, GLOSS, GRAMMAR, NOTATION, tongue
from content.voice import PHRASES, TAG, Voice, entries_of

LONGEST_LABEL = 40  #: letters of a button that Telegram shows whole on a phone
MOST_DROPPED = 4  #: words of a turn of speech that says nothing
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_CATEGORIES = frozenset(("zero", "one", "two", "few", "many", "other"))


def faults_of_languages(books: Books, english: Voice, phrases: Path = PHRASES, gloss: Path = GLOSS) -> list[Fault]:
    """What is wrong with any language but English."""
    faults: list[Fault] = []
    table, _ = read_toml(SHELF / "languages.toml", [])
    main = table.get("main", ())
    known = _known_words(books)
    for language, one in table.get("language", {}).items():
        if language == OWN:
            continue
        whole = one.get("whole", ())
        at = shown(SHELF / "languages.toml")
        wrong = [f"no such file of phrases: {n}" for n in whole if not (phrases / OWN / f"{n}.ftl").is_file()]
        wrong += [f"{name} has to be whole" for name in set(main) - set(whole)]
        faults += [Fault(file=at, line=1, text=f"{language}: {why}") for why in wrong]
        faults += faults_of_translation(english, Voice(language, phrases), phrases, tuple(whole))
        there = tongue(language, books.safety.words.lexicon.names, faults, gloss)
        faults += _names(books, there, gloss)
        faults += _unknown(gloss / language, known)
    return faults


def lacking(english: Voice, voice: Voice) -> dict[str, list[str]]:
    """What is said in English for want of a translation: file → keys."""
    out: dict[str, list[str]] = {}
    for key, (path, _) in english.keys.items():
        if key not in voice.keys:
            out.setdefault(path.stem, []).append(key)
    return out


# --- phrases ----------------------------------------------------------------------------------------------------------
def faults_of_translation(
    english: Voice, voice: Voice, folder: Path = PHRASES, whole: tuple[str, ...] = ()
) -> list[Fault]:
    """What is wrong with the phrases of one language; ``whole``: files of which none may be missing."""
    faults = list(voice.faults)
    missing = lacking(english, voice)
    for name in whole:
        for key in missing.get(name, ()):
            path = folder / voice.language / f"{name}.ftl"
            faults.append(Fault(file=shown(path), line=1, text=f"no phrase {key}, and this file is called whole"))
    ours, theirs = _messages(folder / OWN), _messages(folder / voice.language)
    for key, (path, line) in voice.keys.items():
        if key not in english.keys:
            faults.append(Fault(file=shown(path), line=line, text=f"there is no phrase {key} in English"))
        elif key in ours and key in theirs:
            found = _differences(key, ours[key], theirs[key], voice.language)
            faults += [Fault(file=shown(path), line=line, text=f"{key}: {why}") for why in found]
    return faults


def _messages(folder: Path) -> dict[str, ast.Pattern]:
    out = {}
    for path in sorted(folder.glob("*.ftl")):
        for entry in entries_of(path.read_text(encoding="utf-8")):
            if isinstance(entry, ast.Message) and entry.value is not None:
                out[entry.id.name] = entry.value
    return out


def _differences(key: str, ours: ast.Pattern, theirs: ast.Pattern, language: str) -> Iterator[str]:
    said, blanks = set(_blanks(ours)), set(_blanks(theirs))
    needed = set(_blanks(ours, shown_only=True))
    if blanks - said:
        yield f"no such blank: {', '.join(sorted(blanks - said))}"
    if needed - blanks:
        yield f"the blank is missing: {', '.join(sorted(needed - blanks))}"
    tags, other = set(TAG.findall(_text(ours))), set(TAG.findall(_text(theirs)))
    if tags != other:
        yield f"other tags than in English: {' '.join(sorted(tags ^ other))}"
    plural, choices, made = _plural(language), _choices(ours), _choices(theirs)
    for name, keys in made.items():
        if name not in choices:
            continue  # what is all one in English may need words of its own
        odd = {k for k in keys - choices[name] if not _NUMBER.fullmatch(k)} - {"none"}
        if wrong := odd - plural:
            yield f"{name} is never {', '.join(sorted(wrong))}"
    for name, keys in choices.items():
        words = {k for k in keys if not _NUMBER.fullmatch(k)} - _CATEGORIES
        found = made.get(name, set())
        if found and words - found:
            yield f"{name} may be {', '.join(sorted(words - found))}"
    if key.startswith("button-") and (size := _longest(theirs)) > LONGEST_LABEL:
        yield f"a button of {size} letters; at most {LONGEST_LABEL}"


def _plural(language: str) -> set[str]:
    return set(Locale.parse(language).plural_form.tags) | {"other"}


def _nodes(node: Any) -> Iterator[Any]:
    yield node
    for value in vars(node).values():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, ast.BaseNode):
                yield from _nodes(inner)


def _blanks(pattern: ast.Pattern, *, shown_only: bool = False) -> Iterator[str]:
    """Names of the facts; ``shown_only``: those that are said, not only asked about."""
    asked = set()
    if shown_only:
        asked = {id(n.selector) for n in _nodes(pattern) if isinstance(n, ast.SelectExpression)}
    for node in _nodes(pattern):
        if isinstance(node, ast.VariableReference) and id(node) not in asked:
            yield node.id.name


def _choices(pattern: ast.Pattern) -> dict[str, set[str]]:
    """What is told apart: fact → all that it may be."""
    out: dict[str, set[str]] = {}
    for node in _nodes(pattern):
        if isinstance(node, ast.SelectExpression) and isinstance(node.selector, ast.VariableReference):
            keys = {v.key.name if isinstance(v.key, ast.Identifier) else v.key.value for v in node.variants}
            out.setdefault(node.selector.id.name, set()).update(keys)
    return out


def _text(pattern: ast.Pattern) -> str:
    return " ".join(n.value for n in _nodes(pattern) if isinstance(n, ast.TextElement))


def _longest(pattern: ast.Pattern) -> int:
    """Letters of the longest way to say it, its blanks not counted."""
    size = 0
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            size += len(element.value.strip("\n"))
        elif isinstance(element.expression, ast.SelectExpression):
            size += max(_longest(v.value) for v in element.expression.variants)
    return size


# --- dictionaries -----------------------------------------------------------------------------------------------------
def _names(books: Books, there: Tongue, gloss: Path) -> Iterator[Fault]:
    """Names of exercises that are none, and two exercises of one name."""
    path = gloss / there.language / EXERCISES
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    seen: dict[str, str] = {}
    for slug, name in there.names.items():
        if slug not in books.library.exercises:
            yield Fault(file=shown(path), line=line_of(text, slug), text=f"no such exercise: {slug}")
        if seen.setdefault(name, slug) != slug:
            yield Fault(file=shown(path), line=line_of(text, f"{slug} ="), text=f"{name!r} is {seen[name]} already")


def _known_words(books: Books) -> frozenset[str]:
    """Every English word that some part of the reader knows."""
    vocabulary, lexicon = books.library.vocabulary, books.safety.words.lexicon
    words = set(vocabulary.known) | set(lexicon.known) | set(vocabulary.spelling)
    weighing = books.safety.words.weighing
    company = weighing.network.vectors if weighing.network else ()
    for source in (vocabulary.intents.weights, weighing.weights, company):
        words |= {w for feature in source for w in re.findall(r"[a-z]+", feature)}
    words |= {w for e in books.library.exercises for w in e.split("-")}
    for path in sorted((SHELF.parent / "coach").rglob("*.py")):  # what single turns of speech are known by
        for node in named_in(path.read_text(encoding="utf-8")):
            if isinstance(node, python.Constant) and isinstance(node.value, str):
                words |= set(re.findall(r"[a-z]{3,}", node.value.lower()))
    return frozenset(words | set(WHOLE) | {"a", "i"})


def _unknown(folder: Path, known: frozenset[str]) -> Iterator[Fault]:
    """English of a dictionary with a word that nothing reads, and entries that drop more than a particle."""
    for path in sorted(folder.glob("*.toml")):
        if path.name in (GRAMMAR, NOTATION, EXERCISES, DIALECTS):
            continue
        table, text = read_toml(path, [])
        for rows in table.values():
            for english, sources in rows.items() if isinstance(rows, dict) else ():
                line = line_of(text, f'"{english}" =')
                words = re.findall(r"[a-z]+", english.replace(GAP, " ").replace("'", "").lower())
                if odd := [w for w in words if w not in known and w.rstrip("s") not in known]:
                    yield Fault(file=shown(path), line=line, text=f"nothing reads {', '.join(odd)} of {english!r}")
                if not english and (long := [s for s in sources if len(s.split()) > MOST_DROPPED]):
                    yield Fault(file=shown(path), line=line, text=f"too much to be dropped: {long[0]!r}")
