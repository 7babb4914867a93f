"""The rulebook as Markdown: a section for each rule, so that it reads well as plain text and in a review."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from coach.advice import URGENCIES
from content.rulebook.book import Chapter, Cited, Entry, Kept, Known, Row, Rulebook
from content.voice import Voice

NAMED = 12  #: overdue entries that the front names; the rest is counted


def markdown(book: Rulebook, voice: Voice, *, signs: bool = False) -> str:
    """The whole document. ``signs``: with every combination of words that is a sign."""
    parts = [
        *_front(book, voice),
        *(line for chapter in book.chapters for line in _chapter(chapter, voice)),
        *_constraints(book, voice),
        *_flags(book, voice, signs=signs),
        *_facts(book.facts, voice),
        *_bibliography(book.sources, voice),
    ]
    return "\n".join(parts).rstrip() + "\n"


def _front(book: Rulebook, voice: Voice) -> Iterator[str]:
    yield f"# {voice.plain('rulebook-title')}"
    yield ""
    yield lead(book, voice)
    yield ""
    yield overdue(book, voice)
    yield ""
    yield f"## {voice.plain('rulebook-how')}"
    yield ""
    yield from (f"- {line}" for line in voice.plain("rulebook-how-lines").split("\n"))
    yield ""
    yield from _table(
        (voice.plain("rulebook-urgencies"), voice.plain("rulebook-meaning")),
        ((voice.plain(f"urgency-{u}"), voice.plain(f"urgency-means-{u}")) for u in reversed(URGENCIES)),
    )


def lead(book: Rulebook, voice: Voice) -> str:
    """One sentence: what the document holds."""
    return voice.plain(
        "rulebook-lead",
        on=book.on.isoformat(),
        rules=sum(len(c.entries) for c in book.chapters),
        tables=len(book.chapters),
        rows=len(book.rows),
        signs=sum(len(r.signs) for r in book.rows),
    )


def overdue(book: Rulebook, voice: Voice) -> str:
    """What nobody has looked at for two years."""
    late = book.overdue
    return voice.plain(
        "rulebook-overdue", count=len(late), names=late[:NAMED] or "none", more=max(0, len(late) - NAMED)
    )


def _chapter(chapter: Chapter, voice: Voice) -> Iterator[str]:
    yield f"## {chapter.number}. {chapter.title}"
    yield ""
    yield " ".join(s for s in (chapter.purpose, chapter.scope, chapter.counts) if s)
    yield ""
    if chapter.worse:
        yield voice.plain("rulebook-worse", facts=chapter.worse)
        yield ""
    yield voice.plain("rulebook-file", file=f"`{chapter.file}`")
    yield ""
    head = ("rulebook-number", "rulebook-rule", "rulebook-urgency", "rulebook-action")
    yield from _table(
        tuple(voice.plain(key) for key in head),
        ((e.number, e.title, voice.plain(f"urgency-{e.urgency}"), e.action) for e in chapter.entries),
    )
    for entry in chapter.entries:
        yield from _entry(entry, voice)


def _entry(entry: Entry, voice: Voice) -> Iterator[str]:
    yield f"### {entry.number} {entry.title}"
    yield ""
    yield f"`{entry.id}`"
    yield ""
    yield _item("rulebook-when", "; ".join(entry.when), voice)
    yield _item("rulebook-urgency", voice.plain(f"urgency-{entry.urgency}"), voice)
    yield _item("rulebook-action", entry.action, voice)
    yield _item("rulebook-done", "; ".join(entry.done), voice)
    yield from _quoted("rulebook-said", entry.said, voice)
    for rows, said in entry.variants:
        yield from _quoted("rulebook-said-rows", said, voice, rows=rows)
    yield from _quoted("rulebook-why", entry.why, voice)
    yield from _quoted("rulebook-asked", entry.ask, voice)
    if entry.back:
        yield f"- {entry.back}"
    yield f"- **{voice.plain('rulebook-sources')}:**"
    if entry.of_row:
        yield f"  - {voice.plain('rulebook-sources-row')}"
    yield from (f"  - {full(one)}" for one in entry.sources)
    yield _item("rulebook-reviewed", reviewed(entry, voice), voice)
    yield ""


def reviewed(one: Entry | Row | Kept, voice: Voice) -> str:
    """The day of the last review, marked where it is two years old."""
    mark = f" **({voice.plain('rulebook-overdue-mark')})**" if one.overdue else ""
    return (one.reviewed_on or "?") + mark


def full(one: Cited) -> str:
    """A source in full, its address, and how well it was checked."""
    if one.level == "expert":
        return one.checked[:1].upper() + one.checked[1:]
    where = f"<{one.where}>" if one.where.startswith("http") else one.where
    return " ".join(p for p in (one.reference, where, f"({one.checked})") if p)


def _item(key: str, words: str, voice: Voice) -> str:
    return f"- **{voice.plain(key)}:** {words}"


def _quoted(key: str, said: str, voice: Voice, **facts: Sequence[str]) -> Iterator[str]:
    """What is said, each paragraph as a quotation."""
    if said:
        yield f"- **{voice.plain(key, **facts)}:**"
        yield ""
        yield from (f"  > {line}" if line else "  >" for line in said.split("\n"))
        yield ""


def _constraints(book: Rulebook, voice: Voice) -> Iterator[str]:
    yield f"## {voice.plain('rulebook-constraints')}"
    yield ""
    yield voice.plain("rulebook-constraints-how")
    yield ""
    head = ("rulebook-rule", "rulebook-kept-in", "rulebook-sources", "rulebook-reviewed")
    yield from _table(
        tuple(voice.plain(key) for key in head),
        (
            (f"{c.title} (`{c.id}`)", f"`{c.kept_in}`", "; ".join(full(s) for s in c.sources), reviewed(c, voice))
            for c in book.constraints
        ),
    )


def _flags(book: Rulebook, voice: Voice, *, signs: bool) -> Iterator[str]:
    yield f"## {len(book.chapters) + 1}. {voice.plain('rulebook-flags')}"
    yield ""
    yield " ".join((book.flags_purpose, voice.plain("rulebook-flags-how")))
    yield ""
    head = ("row", "name", "classes", "contract", "signs", "sources", "reviewed")
    yield from _table(
        tuple(voice.plain(f"rulebook-{key}") for key in head),
        (
            (
                row.id,
                row.name,
                ", ".join(voice.plain(f"urgency-{u}") for u in row.classes),
                ", ".join(row.flags),
                str(len(row.signs)),
                "; ".join(full(s) for s in row.sources),
                reviewed(row, voice),
            )
            for row in book.rows
        ),
    )
    for row in book.rows if signs else ():
        yield f"### {row.id} {row.name}"
        yield ""
        yield from (f"- **{voice.plain(f'urgency-{urgency}')}:** {words}" for urgency, words in row.signs)
        yield ""


def _facts(facts: Iterable[Known], voice: Voice) -> Iterator[str]:
    yield f"## {voice.plain('rulebook-facts')}"
    yield ""
    yield voice.plain("rulebook-facts-how")
    yield ""
    yield from _table(
        tuple(voice.plain(f"rulebook-{key}") for key in ("fact", "meaning", "values", "tables")),
        ((f"`{f.name}`", f.about, f.values, "; ".join(f.tables) or voice.plain("rulebook-tables-none")) for f in facts),
    )


def _bibliography(sources: Iterable[Cited], voice: Voice) -> Iterator[str]:
    yield f"## {voice.plain('rulebook-bibliography')}"
    yield ""
    yield voice.plain("rulebook-bibliography-how")
    yield ""
    for one in sources:
        yield f"### `{one.key}`"
        yield ""
        yield f"- {full(one)}"
        yield _item("rulebook-taken", one.took, voice)
        yield _item("rulebook-cited", cited_by(one, voice), voice)
        yield ""


def cited_by(one: Cited, voice: Voice) -> str:
    """Who cites a source."""
    return ", ".join(one.cited_by) or voice.plain("rulebook-cited-elsewhere")


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield _row(head)
    yield _row(["---"] * len(head))
    yield from (_row(row) for row in rows)
    yield ""


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", r"\|").replace("\n", " ") for cell in cells) + " |"
