"""content/gloss/<language>, content/redflags/<language> and languages.toml → the languages that athletes write in.

Rule: a language is read when somebody first needs it, so that it costs nothing to those who do not; ``coach check``
reads them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from coach.concepts import BadPhrase, Lexicon, lexicon
from coach.dialects import NONE, Dialects, Region
from coach.glossary import KINDS, Figure, Glossary, Grammar, bare, exact, glossary
from coach.tongues import OWN, Markers, Tongue, Tongues, levelled
from content.faults import SHELF, Fault, line_of, read_toml, shown

GLOSS, RED_FLAGS, LANGUAGES = SHELF / "gloss", SHELF / "redflags", SHELF / "languages.toml"
#: Files of a language's folder that are no dictionaries.
GRAMMAR, NOTATION, EXERCISES, DIALECTS = "grammar.toml", "notation.toml", "exercises.toml", "dialects.toml"
STEMS = "stems"  #: the part of the dialects that belongs to no region


class Tongued(Mapping[str, Tongue]):
    """Languages by their code, each read when it is first asked for."""

    def __init__(self, languages: tuple[str, ...], concepts: frozenset[str], folder: Path = GLOSS):
        self._languages, self._concepts, self._folder = languages, concepts, folder
        self._read: dict[str, Tongue] = {}

    def __getitem__(self, language: str) -> Tongue:
        if language not in self._languages:
            raise KeyError(language)
        if language not in self._read:
            self._read[language] = tongue(language, self._concepts, [], self._folder)
        return self._read[language]

    def __contains__(self, language: object) -> bool:
        return language in self._languages

    def __iter__(self) -> Iterator[str]:
        return iter(self._languages)

    def __len__(self) -> int:
        return len(self._languages)


def tongues(faults: list[Fault], concepts: frozenset[str]) -> Tongues:
    """All languages; ``concepts`` are those that the table of warning signs knows."""
    table, _ = read_toml(LANGUAGES, faults)
    languages = table.get("language", {})
    return Tongues(
        shelf=Tongued(tuple(code for code in languages if code != OWN), concepts),
        markers={code: _markers(one) for code, one in languages.items()},
        switches={bare(said): code for code, one in languages.items() for said in one.get("switch", ())},
        others=frozenset(bare(w) for w in table.get("others", ())),
        frame=frozenset(bare(w) for w in table.get("frame", ())),
    )


def _markers(one: Mapping[str, Any]) -> Markers:
    words = frozenset(exact(w) for w in one.get("markers", ()))
    return Markers(words=words, alarms=tuple(bare(w).rstrip("*") for w in one.get("alarms", ())))


def tongue(language: str, concepts: frozenset[str], faults: list[Fault], folder: Path = GLOSS) -> Tongue:
    """One language. What is faulty is told in ``faults`` and left out."""
    here = folder / language
    grammar = _grammar(here / GRAMMAR, faults)
    names, entries = _names(here / EXERCISES, faults)
    places: dict[str, tuple[Path, str]] = dict.fromkeys((s for _, _, s in entries), (here / EXERCISES, ""))
    for path in sorted(here.glob("*.toml")):
        if path.name not in (GRAMMAR, NOTATION, EXERCISES, DIALECTS):
            entries += _entries(path, faults, places)
    words = _glossary(language, entries, grammar, faults, places)
    digraphs = bool(read_toml(here / GRAMMAR, [])[0].get("digraphs"))
    notation, _ = read_toml(here / NOTATION, faults) if (here / NOTATION).is_file() else ({}, "")
    return Tongue(
        language=language,
        glossary=words,
        lexicon=signs(language, concepts, faults, digraphs=digraphs),
        digraphs=digraphs,
        names=names,
        notation=notation.get("notation", {}),
        dialects=dialects(here / DIALECTS, faults),
    )


def dialects(path: Path, faults: list[Fault]) -> Dialects:
    """How the regions of a language speak. Of a form that stands twice in a region the first counts."""
    if not path.is_file():
        return NONE
    table, text = read_toml(path, faults)
    stems = {exact(form): said for said, forms in table.pop(STEMS, {}).items() for form in forms}
    regions = []
    for name, parts in table.items():
        faults += [
            _fault(path, text, f"[{name}.{p}]", f"no such part: {p}") for p in parts.keys() - {"clear", "beside"}
        ]
        made: dict[str, dict[tuple[str, ...], str]] = {"clear": {}, "beside": {}}
        for part, rows in made.items():
            for said, forms in parts.get(part, {}).items():
                for form in forms:
                    words = tuple(map(exact, form.split()))
                    if words in made["clear"] or words in rows:
                        faults.append(_fault(path, text, form, f"{form!r} stands twice in {name}"))
                    for spelled in (words, tuple(map(_spelled_out, words))):
                        rows.setdefault(spelled, said)
        regions.append(Region(clear=made["clear"], beside=made["beside"]))
    return Dialects(regions=tuple(regions), stems=stems)


def _spelled_out(word: str) -> str:
    return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")


def _glossary(
    language: str,
    entries: list[tuple[str, str, str]],
    grammar: Grammar,
    faults: list[Fault],
    places: Mapping[str, tuple[Path, str]],
) -> Glossary:
    words, clashes = glossary(language, entries, grammar)
    faults += [_fault(*places[source], source, why) for source, why in clashes]
    return words


def _entries(path: Path, faults: list[Fault], places: dict[str, tuple[Path, str]]) -> list[tuple[str, str, str]]:
    """(section, English, source) of every entry of a file."""
    table, text = read_toml(path, faults)
    out = []
    for section, rows in table.items():
        if section not in KINDS or not isinstance(rows, dict):
            faults.append(_fault(path, text, f"[{section}]", f"no such section: {section}"))
            continue
        for english, sources in rows.items():
            for source in sources:
                out.append((section, english, source))
                places.setdefault(source, (path, text))
    return out


def _names(path: Path, faults: list[Fault]) -> tuple[dict[str, str], list[tuple[str, str, str]]]:
    """Names of exercises by slug, and all their names as entries."""
    table, _ = read_toml(path, faults) if path.is_file() else ({}, "")
    names, entries = {}, []
    for slug, said in table.get("names", {}).items():
        names[slug] = said[0]
        entries += [("exact", slug.replace("-", " "), name) for name in dict.fromkeys(map(_plain, said))]
    return names, entries


def _plain(name: str) -> str:
    """A name as it is looked up: without brackets and signs."""
    return " ".join(re.sub(r"[^\w\s'’-]|_", " ", name).split())


def _grammar(path: Path, faults: list[Fault]) -> Grammar:
    table, text = read_toml(path, faults)
    figures = []
    for one in table.get("figure", ()):
        try:
            figures.append(Figure(pattern=re.compile(one["is"], re.I), english=one["as"]))
        except (re.error, KeyError) as fault:
            faults.append(_fault(path, text, str(one.get("is", "[[figure]]")), f"no figure: {fault}"))
    return Grammar(
        endings={kind: tuple(of) for kind, of in table.get("endings", {}).items()},
        replaced={kind: {e: tuple(o) for e, o in of.items()} for kind, of in table.get("replaced", {}).items()},
        linking=tuple(table.get("linking", ())),
        adjectives_follow=bool(table.get("adjectives_follow")),
        decimal_comma=bool(table.get("decimal_comma", True)),
        figures=tuple(figures),
    )


def signs(language: str, concepts: frozenset[str], faults: list[Fault], *, digraphs: bool) -> Lexicon | None:
    """What the language itself says of warning signs, by the concepts of the one table; None where it says nothing."""
    listed: dict[str, list[str]] = {}
    places: dict[str, tuple[Path, str, str]] = {}
    more: dict[str, Any] = {"fillers": [], "noes": [], "typed": [], "spellings": {}}
    for path in sorted((RED_FLAGS / language).glob("*.toml")):
        table, text = read_toml(path, faults)
        for key in ("fillers", "noes", "typed"):
            more[key] += [levelled(w, digraphs=digraphs)[0] for w in table.get(key, ())]
        for slang, word in table.get("spellings", {}).items():
            more["spellings"][levelled(slang, digraphs=digraphs)[0]] = levelled(word, digraphs=digraphs)[0]
        for name, phrases in table.get("concepts", {}).items():
            if name not in concepts:
                faults.append(_fault(path, text, f"{name} =", f"no such concept: {name}"))
                continue
            made = [levelled(p, digraphs=digraphs)[0] for p in phrases]
            listed.setdefault(name, []).extend(made)
            places.update((p, (path, text, said)) for p, said in zip(made, phrases, strict=True))
    while listed:
        try:
            return lexicon({**{name: [] for name in concepts}, **listed}, **more)
        except BadPhrase as bad:
            path, text, said = places.get(bad.phrase, (RED_FLAGS / language, "", bad.phrase))
            faults.append(_fault(path, text, said, str(bad)))
            kept = [p for p in listed[bad.concept] if bad.phrase not in p.lower()]
            listed[bad.concept] = kept if len(kept) < len(listed[bad.concept]) else []
    return None


def _fault(path: Path, text: str, needle: str, words: str) -> Fault:
    if not text:
        text = read_toml(path, [])[1] if path.is_file() else ""
    return Fault(
        file=shown(path),
        line=line_of(text, f'"{needle}"') if f'"{needle}"' in text else line_of(text, needle),
        text=words,
    )
