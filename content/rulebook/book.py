"""All decision tables, the red-flag rows, facts and sources as one document, in words but not yet in a form.

Rule: everything here is read off the shelf; a rule that is added appears without a change of this page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from coach.advice import URGENCIES
from coach.books import Books
from coach.hardrules import HardRule
from coach.library import Source
from coach.picture import FACTS
from coach.redflags import Safety
from coach.reply import Say
from coach.rules import Asked, Fact, Rule, Table
from content.faults import SHELF, read_toml, shown
from content.rulebook import words
from content.voice import Voice

#: What stands in the blanks of a phrase where nobody speaks yet; every fact that an advice may carry.
BLANKS: dict[str, str] = {
    "region": "‹region›",
    "pain": "‹pain›",
    "days": "‹days›",
    "gap": "‹days›",
    "sleep": "‹hours›",
    "until": "‹date›",
    "number": "‹emergency number›",
    "local": "known",
    "crisis": "‹crisis line›",
    "row": "none",
    "fever": "no",
    "urgency": "none",
    "condition": "none",
    "times": "‹times›",
    "session": "‹number›",
    "locked": "yes",
    "left": "yes",
    "sets": "‹sets›",
    "reps": "‹reps›",
    "load": "‹load›",
    "next": "‹load›",
    "far": "‹load›",
    "band": "‹colour›",
    "top": "‹reps›",
    "most": "‹reps›",
    "unit": "reps",
    "mass": "kg",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Cited:
    """A source in full. ``checked`` says in words how well it was checked."""

    key: str
    reference: str
    where: str
    level: str
    checked: str
    took: str = ""
    cited_by: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A rule in words. ``variants``: what is said instead for some rows of the red-flag table."""

    number: str
    id: str
    title: str
    when: tuple[str, ...]
    urgency: str
    action: str
    said: str
    variants: tuple[tuple[tuple[str, ...], str], ...]
    why: str
    ask: str
    done: tuple[str, ...]
    back: str
    sources: tuple[Cited, ...]
    of_row: bool  #: for a red flag its row's sources are given
    reviewed_on: str
    overdue: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """What holds in every plan, and the page of code that keeps it."""

    id: str
    title: str
    kept_in: str
    sources: tuple[Cited, ...]
    reviewed_on: str
    overdue: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Chapter:
    """A decision table in words."""

    number: int
    name: str
    title: str
    purpose: str
    scope: str
    counts: str  #: how many of its rules count, where that is more than the first that fits
    file: str
    worse: tuple[str, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A row of the red-flag table. ``signs`` are (urgency, combination of words), the most urgent first."""

    id: str
    name: str
    classes: tuple[str, ...]
    flags: tuple[str, ...]
    signs: tuple[tuple[str, str], ...]
    sources: tuple[Cited, ...]
    reviewed_on: str
    overdue: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """A fact that rules may ask for."""

    name: str
    about: str
    values: str
    tables: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Rulebook:
    """The whole document. ``on`` is the day it was made for."""

    on: date
    chapters: tuple[Chapter, ...]
    flags_purpose: str
    rows: tuple[Row, ...]
    constraints: tuple[Kept, ...]
    facts: tuple[Known, ...]
    sources: tuple[Cited, ...]

    @property
    def overdue(self) -> tuple[str, ...]:
        """Names of the rules and rows that nobody has looked at for two years."""
        rules = [e.id for c in self.chapters for e in c.entries if e.overdue]
        return (*rules, *(r.id for r in self.constraints if r.overdue), *(r.id for r in self.rows if r.overdue))


def rulebook(books: Books, voice: Voice, on: date) -> Rulebook:
    """The document as of ``on``."""
    library = books.library
    files = {read_toml(p, [])[0].get("name"): shown(p) for p in sorted((SHELF / "rules").glob("*.toml"))}
    known = {key: cited(s, voice) for key, s in library.sources.items()}
    chapters = tuple(
        _chapter(n, table, files.get(table.name, ""), books.safety, known, voice, on)
        for n, table in enumerate(library.tables, 1)
    )
    rows = tuple(_rows(books.safety, known, voice, on))
    constraints = tuple(_kept(c, known, on) for c in library.constraints.values())
    return Rulebook(
        on=on,
        chapters=chapters,
        flags_purpose=books.safety.purpose,
        rows=rows,
        constraints=constraints,
        facts=tuple(_known(f, library.tables, voice) for f in FACTS.values()),
        sources=tuple(_bibliography(chapters, constraints, rows, library.sources, voice)),
    )


def cited(source: Source, voice: Voice, cited_by: tuple[str, ...] = ()) -> Cited:
    """A source as the book cites it."""
    return Cited(
        key=source.key,
        reference=words.reference(source),
        where=source.where,
        level=source.checked,
        checked=voice.plain(f"checked-{source.checked}"),
        took=source.took,
        cited_by=cited_by,
    )


def _chapter(
    number: int, table: Table, file: str, safety: Safety, known: dict[str, Cited], voice: Voice, on: date
) -> Chapter:
    worse = tuple(FACTS[name].about for name in table.worse if name in FACTS)
    return Chapter(
        number=number,
        name=table.name,
        title=table.title,
        purpose=table.purpose,
        scope=voice.plain(f"rulebook-scope-{table.scope}"),
        counts=voice.plain("rulebook-hit-inputs") if table.hit == "inputs" else "",
        file=file,
        worse=worse,
        entries=tuple(_entry(f"{number}.{n}", rule, safety, known, voice, on) for n, rule in enumerate(table.rules, 1)),
    )


def _kept(rule: HardRule, known: dict[str, Cited], on: date) -> Kept:
    return Kept(
        id=rule.id,
        title=rule.title,
        kept_in=rule.kept_in,
        sources=tuple(known[key] for key in rule.sources if key in known),
        reviewed_on=rule.reviewed_on,
        overdue=words.overdue(rule.reviewed_on, on),
    )


def _entry(number: str, rule: Rule, safety: Safety, known: dict[str, Cited], voice: Voice, on: date) -> Entry:
    said = phrase(rule.say, voice)
    return Entry(
        number=number,
        id=rule.id,
        title=rule.title[:1].upper() + rule.title[1:],
        when=tuple(words.asked(test, voice) for test in rule.when) or (voice.plain("rulebook-anything"),),
        urgency=rule.urgency,
        action=voice.plain(f"action-{rule.action or 'none'}"),
        said=said,
        variants=_variants(rule.say, said, safety, voice),
        why=phrase(rule.why, voice),
        ask=phrase(rule.ask or "", voice),
        done=words.done(rule, voice),
        back=phrase(rule.back, voice),
        sources=tuple(known[key] for key in rule.sources if key in known),
        of_row=rule.priority == 0 and any(of_a_sign(test) for test in rule.when),
        reviewed_on=rule.reviewed_on,
        overdue=words.overdue(rule.reviewed_on, on),
    )


def of_a_sign(test: Asked) -> bool:
    """Whether the test holds only where a sign stands, clear or possible."""
    return test.fact in ("flag", "unclear") and "none" not in test.values


def phrase(key: str, voice: Voice, **facts: str) -> str:
    """A phrase with its blanks marked; empty for no key."""
    return voice.plain(Say(key=key, facts={**BLANKS, **facts})) if key else ""


def _variants(key: str, usual: str, safety: Safety, voice: Voice) -> tuple[tuple[tuple[str, ...], str], ...]:
    """What the phrase says for some rows instead of the usual: (rows, the lines that differ)."""
    found: dict[str, list[str]] = {}
    always = usual.split("\n")
    for row in safety.rows if key else ():
        own = [line for line in phrase(key, voice, row=row).split("\n") if line not in always]
        if own:
            found.setdefault("\n".join(own), []).append(row)
    return tuple((tuple(rows), said) for said, rows in found.items())


def _rows(safety: Safety, known: dict[str, Cited], voice: Voice, on: date) -> Iterator[Row]:
    for row, (name, sources, reviewed_on) in safety.rows.items():
        signs = sorted((s for s in safety.words.signs if s.row == row), key=lambda s: -URGENCIES.index(s.urgency))
        yield Row(
            id=row,
            name=name,
            classes=tuple(dict.fromkeys(s.urgency for s in signs)),
            flags=tuple(dict.fromkeys(s.flag for s in signs)),
            signs=tuple((s.urgency, words.sign(s, voice)) for s in signs),
            sources=tuple(known[key] for key in sources if key in known),
            reviewed_on=reviewed_on,
            overdue=words.overdue(reviewed_on, on),
        )


def _known(fact: Fact, tables: Iterable[Table], voice: Voice) -> Known:
    if fact.kind == "flag":
        values = voice.plain("rulebook-values-flag")
    elif fact.kind == "number":
        values = voice.plain("rulebook-values-number", unit=fact.unit)
    else:
        said = {w: voice.plain(f"word-{w}") for w in fact.words}
        values = words.either([w if w == told else f"{w} ({told})" for w, told in said.items()], voice)
    asking = tuple(t.title for t in tables if fact.name in t.asked)
    return Known(name=fact.name, about=fact.about, values=values, tables=asking)


def _bibliography(
    chapters: Iterable[Chapter],
    constraints: Iterable[Kept],
    rows: Iterable[Row],
    sources: dict[str, Source],
    voice: Voice,
) -> Iterator[Cited]:
    """Every source with who cites it; those that rules and rows cite come first."""
    by_key: dict[str, list[str]] = {}
    for name, given in (
        *((e.id, e.sources) for c in chapters for e in c.entries),
        *((c.id, c.sources) for c in constraints),
        *((r.id, r.sources) for r in rows),
    ):
        for one in given:
            by_key.setdefault(one.key, []).append(name)
    for key in (*by_key, *(k for k in sources if k not in by_key)):
        yield cited(sources[key], voice, tuple(by_key.get(key, ())))
