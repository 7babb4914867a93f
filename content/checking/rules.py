"""Rules and red-flag rows beyond what loading needs: purpose, title, words of facts, sources that bear their numbers.

Rule: what was only recalled bears no number. A phrase that quotes one has a source behind it that somebody has read, or
is a coach's own judgement and says so by its source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from coach.books import Books
from coach.library import Source
from coach.picture import FACTS
from coach.redflags import Safety
from coach.rules import Rule, Table
from content.faults import SHELF, Fault, line_of, read_toml, shown
from content.rulebook.book import of_a_sign, phrase
from content.rulebook.words import overdue
from content.voice import Voice

UNVERIFIED = "knowledge"
_COUNTS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|zero"
_SHARES = "half|halve|third|thirds|quarter|twice|double|fortnight|dozen"
QUANTITY = re.compile(rf"\d+(?:[.,]\d+)?|\b(?:{_COUNTS}|{_SHARES})\b", re.IGNORECASE)
_IDIOM = re.compile(r"\b(?:a|one) (?:\w+ )?\w+ or (?:two|three)\b|\bdoubling up\b", re.IGNORECASE)
_MARK = re.compile(r"\[\^([a-z0-9]+)\]")


def faults_of_rules(books: Books, voice: Voice, shelf: Path = SHELF) -> list[Fault]:
    """Every fault of the decision tables and the red-flag table, with file and line."""
    faults = list(_unnamed(shelf / "rules"))
    faults += _rows(books.safety, books.library.sources, shelf / "redflags" / voice.language / "signs.toml")
    faults += _facts(voice)
    faults += _quoted(books.library.tables, books.safety, books.library.sources, voice)
    faults += _marked(books.library.sources, shelf / "articles")
    return faults


def overdue_reviews(books: Books, today: date, shelf: Path = SHELF) -> Iterator[Fault]:
    """Rules, red-flag rows and articles that nobody has looked at for two years: no faults, but to be told."""
    dated: list[tuple[Path, str, str, str]] = []
    for path in sorted((shelf / "rules").glob("*.toml")):
        for rule in read_toml(path, [])[0].get("rule", ()):
            name = str(rule.get("id", ""))
            dated.append((path, f'id = "{name}"', name, str(rule.get("reviewed_on", ""))))
    signs = shelf / "redflags" / "en" / "signs.toml"
    dated += [(signs, f"[{row}]", row, day) for row, (_, _, day) in books.safety.rows.items()]
    articles = books.library.articles.values()
    dated += [(shelf / "articles" / f"{a.slug}.md", "reviewed_on", a.slug, a.reviewed_on) for a in articles]
    for path, needle, name, day in dated:
        if overdue(day, today):
            line = line_of(path.read_text(encoding="utf-8"), needle)
            words = f"{name}: not looked at since {day or 'ever'}"
            yield Fault(file=shown(path), line=line, text=words)


def quantities(text: str) -> tuple[str, ...]:
    """The numbers that a text quotes, in digits or words; "one" and "a day or two" are none.

    >>> quantities("Up to five is fine, for a day or two.")
    ('five',)
    """
    return tuple(m[0] for m in QUANTITY.finditer(_IDIOM.sub(" ", text)))


def _unnamed(folder: Path) -> Iterator[Fault]:
    """Tables without a purpose and rules without a title: who reviews them reads these first."""
    for path in sorted(folder.glob("*.toml")):
        table, text = read_toml(path, [])
        if table and not table.get("purpose"):
            yield Fault(file=shown(path), line=1, text=f"{table.get('name', path.stem)}: no purpose")
        for rule in table.get("rule", ()):
            if not rule.get("title"):
                line = line_of(text, f'id = "{rule.get("id")}"')
                yield Fault(file=shown(path), line=line, text=f"{rule.get('id')}: no title")


def _rows(safety: Safety, known: Mapping[str, Source], path: Path) -> Iterator[Fault]:
    text = path.read_text(encoding="utf-8")
    if not safety.purpose:
        yield Fault(file=shown(path), line=1, text="the red-flag table has no purpose")
    for row, (_, sources, reviewed_on) in safety.rows.items():
        line = line_of(text, f"[{row}]")
        if not sources:
            yield Fault(file=shown(path), line=line, text=f"{row}: no sources")
        if not reviewed_on:
            yield Fault(file=shown(path), line=line, text=f"{row}: reviewed_on is no date")
        for key in sources:
            if key not in known:
                yield Fault(file=shown(path), line=line, text=f"{row}: no such source: {key}")


def _facts(voice: Voice) -> Iterator[Fault]:
    """Facts and words of facts that have no phrase, and phrases of facts that are none."""
    keys = {f"fact-{name.replace('_', '-')}": name for name in FACTS}
    needed = [*keys, *(f"word-{w}" for fact in FACTS.values() for w in fact.words)]
    for key in dict.fromkeys(needed):
        if key not in voice.keys:
            yield Fault(file="coach/picture.py", line=1, text=f"no words for reviewers: {key}")
    for key, (path, line) in voice.keys.items():
        if key.startswith("fact-") and key not in keys:
            yield Fault(file=shown(path), line=line, text=f"no such fact: {key}")


# --- numbers and what bears them --------------------------------------------------------------------------------------
def _quoted(tables: Iterable[Table], safety: Safety, known: Mapping[str, Source], voice: Voice) -> Iterator[Fault]:
    for rule in (r for t in tables for r in t.rules):
        told = _sources_told(rule, safety)
        weak = next((cited for cited in told if not _bears(cited, known)), None)
        if weak is None:
            continue
        for key in (k for k in (rule.say, rule.why) if k in voice.keys):
            found = quantities(_all_said(key, safety, voice))
            if found:
                path, line = voice.keys[key]
                words = (
                    f"{key} quotes {found[0]!r}, and {rule.id} rests on {', '.join(weak)} alone, which nobody has read"
                )
                yield Fault(file=shown(path), line=line, text=words)


def _sources_told(rule: Rule, safety: Safety) -> list[tuple[str, ...]]:
    """The sets of sources that an athlete may be told with the rule: its own, and for a red flag those of a row."""
    rows = [sources for _, sources, _ in safety.rows.values()] if any(map(of_a_sign, rule.when)) else []
    return [rule.sources, *(rows if rule.priority == 0 else [])]


def _bears(cited: Iterable[str], known: Mapping[str, Source]) -> bool:
    return any(key in known and known[key].checked != UNVERIFIED for key in cited)


def _all_said(key: str, safety: Safety, voice: Voice) -> str:
    """The phrase as it is usually said, and as it is said for every row."""
    said = (phrase(key, voice), *(phrase(key, voice, row=row) for row in safety.rows))
    return "\n".join(dict.fromkeys(said))


def _marked(known: Mapping[str, Source], folder: Path) -> Iterator[Fault]:
    """Sentences of articles that quote a number and name only sources that nobody has read."""
    for path in sorted(folder.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        for found in re.finditer(r"[^.!?\n][^.!?\n]*[.!?](?: *\[\^[a-z0-9]+\])+", text):
            keys = _MARK.findall(found[0])
            numbers = quantities(_MARK.sub("", found[0]))
            if numbers and not _bears(keys, known):
                line = text.count("\n", 0, found.start()) + 1
                words = f"quotes {numbers[0]!r} from {', '.join(keys)}, which nobody has read"
                yield Fault(file=shown(path), line=line, text=words)
