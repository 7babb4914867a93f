"""The rulebook as one web page that needs nothing else: read in light or dark, on paper or on a phone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from coach.advice import URGENCIES
from content.rulebook.book import Chapter, Cited, Entry, Kept, Known, Row, Rulebook
from content.rulebook.markdown import cited_by, lead, overdue
from content.voice import Voice

STYLE = Path(__file__).with_name("page.css")


def page(book: Rulebook, voice: Voice, *, signs: bool = False) -> str:
    """The whole page. ``signs``: every combination of words that is a sign is unfolded."""
    title = escape(voice.plain("rulebook-title"))
    body = [
        *_front(book, voice),
        *(line for chapter in book.chapters for line in _chapter(chapter, voice)),
        *_constraints(book, voice),
        *_flags(book, voice, signs=signs),
        *_facts(book.facts, voice),
        *_bibliography(book.sources, voice),
    ]
    return (
        f'<!doctype html>\n<html lang="{escape(voice.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{title}</title>\n<style>\n{STYLE.read_text(encoding='utf-8')}</style>\n</head>\n<body>\n"
        + "\n".join(body)
        + "\n</body>\n</html>\n"
    )


def _front(book: Rulebook, voice: Voice) -> Iterator[str]:
    yield f"<header><h1>{escape(voice.plain('rulebook-title'))}</h1>"
    yield f'<p class="lead">{escape(lead(book, voice))}</p>'
    late = ' class="late"' if book.overdue else ""
    yield f"<p{late}>{escape(overdue(book, voice))}</p></header>"
    yield f"<nav><h2>{escape(voice.plain('rulebook-contents'))}</h2><ol>"
    for chapter in book.chapters:
        yield f'<li><a href="#{chapter.name}">{escape(chapter.title)}</a> <span>{escape(chapter.purpose)}</span></li>'
    for anchor, key, more in (
        ("constraints", "rulebook-constraints", ""),
        ("signs", "rulebook-flags", book.flags_purpose),
        ("facts", "rulebook-facts", ""),
        ("sources", "rulebook-bibliography", ""),
    ):
        yield f'<li><a href="#{anchor}">{escape(voice.plain(key))}</a> <span>{escape(more)}</span></li>'
    yield f"</ol></nav><section><h2>{escape(voice.plain('rulebook-how'))}</h2>"
    yield _list(voice.plain("rulebook-how-lines").split("\n"))
    yield f"<h3>{escape(voice.plain('rulebook-urgencies'))}</h3><dl>"
    for urgency in reversed(URGENCIES):
        yield f"<dt>{_badge(urgency, voice)}</dt><dd>{escape(voice.plain(f'urgency-means-{urgency}'))}</dd>"
    yield "</dl></section>"


def _chapter(chapter: Chapter, voice: Voice) -> Iterator[str]:
    yield f'<section class="chapter"><h2 id="{chapter.name}">{chapter.number}. {escape(chapter.title)}</h2>'
    yield f'<p class="lead">{escape(chapter.purpose)} {escape(chapter.scope)} {escape(chapter.counts)}</p>'
    if chapter.worse:
        yield f"<p>{escape(voice.plain('rulebook-worse', facts=chapter.worse))}</p>"
    file = f"<code>{escape(chapter.file)}</code>"
    yield f"<p>{escape(voice.plain('rulebook-file', file='@')).replace('@', file)}</p>"
    heads = ("rulebook-rule", "rulebook-when", "rulebook-urgency", "rulebook-said-done", "rulebook-sources")
    labels = tuple(voice.plain(key) for key in heads)
    yield _head("rules", labels)
    for entry in chapter.entries:
        yield _row(labels, _entry(entry, voice), id_=f"rule-{entry.id}", late=entry.overdue)
    yield "</tbody></table></section>"


def _entry(entry: Entry, voice: Voice) -> tuple[str, ...]:
    name = f'<span class="number">{entry.number}</span> <strong>{escape(entry.title)}</strong>'
    said = [_list(entry.done, "done"), _quote("", entry.said)]
    said += [_quote(voice.plain("rulebook-said-rows", rows=rows), words) for rows, words in entry.variants]
    said += [
        _quote(voice.plain("rulebook-why"), entry.why, "why"),
        _quote(voice.plain("rulebook-asked"), entry.ask, "ask"),
        _quote("", entry.back, "why"),
    ]
    cited = [voice.plain("rulebook-sources-row")] if entry.of_row else []
    sources = "".join(f"<li>{escape(words)}</li>" for words in cited) + "".join(
        f"<li>{_source(one)}</li>" for one in entry.sources
    )
    return (
        f"{name}<br><code>{escape(entry.id)}</code>",
        _list(entry.when),
        f"{_badge(entry.urgency, voice)}<br>{escape(entry.action)}",
        "".join(said),
        f"<ul>{sources}</ul>{_reviewed(entry, voice)}",
    )


def _source(one: Cited) -> str:
    """A source, leading to its place in the bibliography, where its address stands."""
    checked = f'<span class="checked {one.level}">{escape(one.checked)}</span>'
    if one.level == "expert":
        return checked
    journal = "" if one.where.startswith("http") else f" {escape(one.where)}"
    return f'<a href="#source-{escape(one.key)}">{escape(one.reference)}</a>{journal} {checked}'


def _reviewed(one: Entry | Row | Kept, voice: Voice) -> str:
    day = voice.plain("rulebook-reviewed-on", day=one.reviewed_on or "?")
    mark = f" <strong>{escape(voice.plain('rulebook-overdue-mark'))}</strong>" if one.overdue else ""
    return f'<p class="reviewed">{escape(day)}{mark}</p>'


def _badge(urgency: str, voice: Voice) -> str:
    return f'<span class="badge {urgency}">{escape(voice.plain(f"urgency-{urgency}"))}</span>'


def _list(lines: Iterable[str], kind: str = "") -> str:
    head = f'<ul class="{kind}">' if kind else "<ul>"
    return head + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def _quote(head: str, said: str, kind: str = "said") -> str:
    if not said:
        return ""
    label = f"<b>{escape(head)}:</b> " if head else ""
    words = "<br>".join(escape(line) for line in said.split("\n") if line)
    return f'<blockquote class="{kind}">{label}{words}</blockquote>'


def _head(kind: str, labels: Iterable[str]) -> str:
    cells = "".join(f'<th scope="col">{escape(label)}</th>' for label in labels)
    return f'<table class="{kind}"><thead><tr>{cells}</tr></thead><tbody>'


def _row(labels: Iterable[str], cells: Iterable[str], *, id_: str = "", late: bool = False) -> str:
    attributes = (f' id="{escape(id_)}"' if id_ else "") + (' class="late"' if late else "")
    inner = "".join(f'<td data-label="{escape(label)}">{cell}</td>' for label, cell in zip(labels, cells, strict=True))
    return f"<tr{attributes}>{inner}</tr>"


def _constraints(book: Rulebook, voice: Voice) -> Iterator[str]:
    yield f'<section class="chapter"><h2 id="constraints">{escape(voice.plain("rulebook-constraints"))}</h2>'
    yield f'<p class="lead">{escape(voice.plain("rulebook-constraints-how"))}</p>'
    labels = tuple(voice.plain(f"rulebook-{key}") for key in ("rule", "kept-in", "sources"))
    yield _head("facts", labels)
    for kept in book.constraints:
        cited = "".join(f"<li>{_source(one)}</li>" for one in kept.sources)
        cells = (
            f"<strong>{escape(kept.title)}</strong><br><code>{escape(kept.id)}</code>",
            f"<code>{escape(kept.kept_in)}</code>",
            f"<ul>{cited}</ul>{_reviewed(kept, voice)}",
        )
        yield _row(labels, cells, id_=f"constraint-{kept.id}", late=kept.overdue)
    yield "</tbody></table></section>"


def _flags(book: Rulebook, voice: Voice, *, signs: bool) -> Iterator[str]:
    number = len(book.chapters) + 1
    yield f'<section class="chapter"><h2 id="signs">{number}. {escape(voice.plain("rulebook-flags"))}</h2>'
    yield f'<p class="lead">{escape(book.flags_purpose)} {escape(voice.plain("rulebook-flags-how"))}</p>'
    labels = tuple(voice.plain(f"rulebook-{key}") for key in ("row", "classes", "contract", "signs", "sources"))
    yield _head("signs", labels)
    for row in book.rows:
        unfolded = " open" if signs else ""
        lines = "".join(f"<li>{_badge(urgency, voice)} {escape(words)}</li>" for urgency, words in row.signs)
        count = escape(voice.plain("rulebook-sign-count", count=len(row.signs)))
        cited = "".join(f"<li>{_source(one)}</li>" for one in row.sources)
        cells = (
            f"<strong>{escape(row.name)}</strong><br><code>{escape(row.id)}</code>",
            " ".join(_badge(u, voice) for u in row.classes),
            escape(", ".join(row.flags)),
            f"<details{unfolded}><summary>{count}</summary><ul>{lines}</ul></details>",
            f"<ul>{cited}</ul>{_reviewed(row, voice)}",
        )
        yield _row(labels, cells, id_=f"row-{row.id}", late=row.overdue)
    yield "</tbody></table></section>"


def _facts(facts: Iterable[Known], voice: Voice) -> Iterator[str]:
    yield f'<section class="chapter"><h2 id="facts">{escape(voice.plain("rulebook-facts"))}</h2>'
    yield f"<p>{escape(voice.plain('rulebook-facts-how'))}</p>"
    labels = tuple(voice.plain(f"rulebook-{key}") for key in ("fact", "meaning", "values", "tables"))
    yield _head("facts", labels)
    nobody = voice.plain("rulebook-tables-none")
    for fact in facts:
        cells = (f"<code>{escape(fact.name)}</code>", escape(fact.about), escape(fact.values))
        yield _row(labels, (*cells, escape("; ".join(fact.tables) or nobody)))
    yield "</tbody></table></section>"


def _bibliography(sources: Iterable[Cited], voice: Voice) -> Iterator[str]:
    yield f'<section class="chapter"><h2 id="sources">{escape(voice.plain("rulebook-bibliography"))}</h2>'
    yield f"<p>{escape(voice.plain('rulebook-bibliography-how'))}</p>"
    labels = tuple(voice.plain(f"rulebook-{key}") for key in ("reference", "taken", "checked", "cited"))
    yield _head("sources", labels)
    for one in sources:
        where = f'<br><a class="where" href="{escape(one.where)}" rel="noreferrer">{escape(one.where)}</a>'
        place = where if one.where.startswith("http") else escape(f" {one.where}".rstrip())
        cells = (
            f"{escape(one.reference)}{place}<br><code>{escape(one.key)}</code>",
            escape(one.took),
            f'<span class="checked {one.level}">{escape(one.checked)}</span>',
            escape(cited_by(one, voice)),
        )
        yield _row(labels, cells, id_=f"source-{one.key}")
    yield "</tbody></table></section>"
