"""content/articles/*.md → articles. Front matter between +++ lines is TOML, the rest is Markdown.

Rule: an article says where its figures are from. A share or a study without a source in its paragraph is a fault, and
so is a text that is hard to read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import tomli

from coach.library import Article
from content.faults import SHELF, Fault, line_of, shown

#: What athletes ask about; each has its article.
TOPICS = (
    "why-strength", "how-it-works", "running-economy", "injury-prevention", "how-often", "weekly-plan",
    "running-and-strength-same-day", "rest-and-recovery", "sleep", "nutrition-basics", "doms", "overtraining",
    "form-and-safety", "warm-up", "deload", "taper", "progress-tracking", "fitness-tests", "adjusting-the-plan",
    "missed-session", "beginners-start", "equipment-free", "heavy-vs-light", "plyometrics", "core", "upper-body-why",
    "gaining-weight-fear", "age-50-plus", "pregnancy", "when-to-see-a-professional",
)  # fmt: skip
SHORTEST, LONGEST = 250, 600  #: words of an article
HARDEST = 8.0  #: highest reading grade (years of school)
HARDEST_SENTENCE = 20.0  #: the same of one sentence of some length, which a whole article could hide
LONGEST_SENTENCE = 32  #: words
FEWEST_QUESTIONS = 5

_FIELDS: dict[str, type] = {
    "slug": str,
    "title": str,
    "summary": str,
    "questions": list,
    "sources": list,
    "reviewed_on": date,
}
_MARK = re.compile(r"\[\^([a-z0-9]+)\]")
_PARAGRAPHS = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )")
_GROUPS = "studies|trials|people|runners|men|women|athletes|lifters|students|checkers"
_FIGURE = re.compile(
    r"\b\d[\d.,]*\s*(?:%|per ?cent\b)|\b\d[\d,.]*\s+(?:\w+[- ]){0,2}?(?:" + _GROUPS + r")\b"
    r"|\b\d[\d.]*\s+times\s+(?:the|higher|lower|as)\b"
    r"|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|ten|\d+) (?:" + _GROUPS + r")\b"
)


def articles(faults: list[Fault], shelf: Path = SHELF, *, closely: bool = True) -> dict[str, Article]:
    """The articles by slug. Faults are added, never raised. ``closely``: how hard they are to read is a fault, too."""
    out: dict[str, Article] = {}
    folder = shelf / "articles"
    for path in sorted(folder.glob("*.md")):
        made = _article(path, faults, closely=closely)
        if made is not None:
            out[made.slug] = made
    missing = (slug for slug in TOPICS if slug not in out)
    faults.extend(Fault(file=shown(folder), line=1, text=f"no article on {slug}") for slug in missing)
    return out


def sourced(found: Collection[Article], known: Collection[str], shelf: Path = SHELF) -> Iterator[Fault]:
    """A fault for each source that an article names and that is not among ``known`` keys."""
    for a in found:
        path = shelf / "articles" / f"{a.slug}.md"
        text = path.read_text(encoding="utf-8")
        for key in a.sources:
            if key not in known:
                yield Fault(file=shown(path), line=line_of(text, f'"{key}"'), text=f"no such source: {key}")


def unmarked(markdown: str) -> str:
    """Markdown without its source marks, for a reader who asked in chat."""
    return re.sub(r" ?" + _MARK.pattern, "", markdown)


def section(markdown: str, title: str) -> str:
    """What stands below ``## title``, up to the next heading; empty where there is none."""
    _, found, rest = markdown.partition(f"## {title}\n")
    return rest.partition("\n## ")[0].strip() if found else ""


def reading_grade(markdown: str) -> float:
    """The Flesch-Kincaid grade of a text: about the years of school that it asks for."""
    prose = re.sub(r"^#+ .*$", "", unmarked(markdown), flags=re.M)
    prose = re.sub(r"^\s*(?:[-*]|\d+\.)\s+(.*?)[.:;]?$", r"\1.", prose, flags=re.M)
    prose = re.sub(r"[*_`]|https?:\S+", "", prose)
    sentences = [s for s in re.split(r"[.!?:]+(?=\s|$)", prose) if re.search(r"[A-Za-z]", s)]
    words = re.findall(r"[A-Za-z]+(?:['’][a-z]+)?", prose)
    if not sentences or not words:
        return 0.0
    syllables = sum(_syllables(w.lower()) for w in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def _hard_sentences(markdown: str) -> Iterator[str]:
    """What is wrong with sentences of a paragraph that are too long or too hard to read."""
    if markdown.startswith("#"):
        return
    for sentence in re.split(r"(?<=[.!?:;])\s+", unmarked(markdown)):
        count = len(re.findall(r"[A-Za-z0-9'’-]+", sentence))
        if count > LONGEST_SENTENCE:
            yield f"{count} words in one sentence, at most {LONGEST_SENTENCE}: {sentence[:40]}…"
        elif count > 9 and (grade := reading_grade(sentence)) > HARDEST_SENTENCE:
            yield f"reading grade {grade:.1f} in one sentence, at most {HARDEST_SENTENCE:g}: {sentence[:40]}…"


def _syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word))
    if word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1:
        groups -= 1
    if word.endswith("ed") and not word.endswith(("ted", "ded")) and groups > 1:
        groups -= 1
    return max(groups, 1)


def _article(path: Path, faults: list[Fault], *, closely: bool) -> Article | None:
    text = path.read_text(encoding="utf-8")

    def fault(line: int, words: str) -> None:
        faults.append(Fault(file=shown(path), line=line, text=words))

    if not text.startswith("+++\n") or "\n+++\n" not in text[3:]:
        fault(1, "front matter between +++ lines is expected")
        return None
    head, _, body = text[4:].partition("\n+++\n")
    try:
        front = tomli.loads(head)
    except tomli.TOMLDecodeError as wrong:
        line = str(wrong).rpartition("at line ")[2].split(",")[0]
        fault(int(line) + 1 if line.isdigit() else 1, f"no TOML: {wrong}")
        return None
    if not _shaped(front, text, fault):
        return None
    if front["slug"] != path.stem:
        fault(line_of(text, "slug ="), f"slug {front['slug']} in a file named {path.stem}")
    if len(front["questions"]) < FEWEST_QUESTIONS:
        fault(line_of(text, "questions ="), f"{len(front['questions'])} questions; {FEWEST_QUESTIONS} are needed")
    _body(body.strip(), front, text, fault)
    if closely:
        _readable(body.strip(), text, fault)
    return Article(
        slug=front["slug"],
        title=front["title"],
        summary=front["summary"],
        body=unmarked(body.strip()),
        questions=tuple(front["questions"]),
        sources=tuple(front["sources"]),
        reviewed_on=front["reviewed_on"].isoformat(),
    )


def _shaped(front: dict[str, Any], text: str, fault: Any) -> bool:
    """Whether the front matter has its fields, each of its kind."""
    fine = True
    for key in sorted(set(front) - set(_FIELDS)):
        fault(line_of(text, f"{key} ="), f"{key}: no such field")
    for key, kind in _FIELDS.items():
        value = front.get(key)
        rows = value if isinstance(value, list) else []
        if not isinstance(value, kind) or not all(isinstance(row, str) and row for row in rows):
            fault(line_of(text, f"{key} ="), f"{key}: missing or of another kind")
            fine = False
    return fine


def _body(body: str, front: dict[str, Any], text: str, fault: Any) -> None:
    """Length, sources of figures, and the ending."""
    at = text.find(body)
    length = len(unmarked(body).split())
    if not SHORTEST <= length <= LONGEST:
        fault(line_of(text, body[:40], at), f"{length} words; {SHORTEST} to {LONGEST} are expected")
    if not body.rpartition("\n## ")[2].startswith("What to do\n"):
        fault(line_of(text, body[:40], at), "the last section has to be What to do")
    for paragraph in _PARAGRAPHS.split(body):
        line = line_of(text, paragraph, at)
        marks = _MARK.findall(paragraph)
        for key in marks:
            if key not in front["sources"]:
                fault(line, f"source {key} is not among the sources of the article")
        for figure in _FIGURE.finditer(paragraph):
            if not _MARK.search(paragraph, figure.end()):
                fault(line, f"figure without a source: {figure[0]}")
                break
    for key in front["sources"]:
        if f"[^{key}]" not in body:
            fault(line_of(text, f'"{key}"'), f"source {key} is not used in the text")


def _readable(body: str, text: str, fault: Any) -> None:
    """The reading grade of the whole, and of its sentences."""
    at = text.find(body)
    grade = reading_grade(body)
    if grade > HARDEST:
        fault(line_of(text, body[:40], at), f"reading grade {grade:.1f}; at most {HARDEST} is expected")
    for paragraph in _PARAGRAPHS.split(body):
        for words in _hard_sentences(paragraph):
            fault(line_of(text, paragraph, at), words)
