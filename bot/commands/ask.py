"""``coach ask``: which exercise or article answers a question (docs/commands.md). No network, no database.

Rule: an answer is built from the bookshelf's own texts. Where an exercise has none yet, its facts are told instead,
and that is said.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from functools import cache
from typing import Any

from bot.commands.lines import serve, text
from coach.askable import Found, Index
from coach.library import Article, Exercise
from coach.questions import build, find
from coach.reply import Say
from coach.tongues import OWN, Tongues, code_of
from content.faults import BadContent, Fault
from content.loading.articles import articles, section
from content.loading.asking import asking
from content.loading.exercises import exercises
from content.loading.tongues import tongues
from content.voice import Voice

NEAR = 3  #: nearest others that an answer names


@dataclass(frozen=True, kw_only=True, slots=True)
class Shelf:
    """The part of the bookshelf that questions are answered from."""

    exercises: dict[str, Exercise]
    articles: dict[str, Article]
    index: Index
    voice: Voice
    tongues: Tongues


@cache
def shelf() -> Shelf:
    """Loaded once. Raises BadContent with all faults."""
    faults: list[Fault] = []
    moves, regions, _ = exercises(faults)
    topics = articles(faults)
    words = asking(faults, moves)
    others = tongues(faults, frozenset())  # warning signs are looked for in a conversation
    if faults:
        raise BadContent(faults)
    index = build(moves, topics, words, regions)
    return Shelf(exercises=moves, articles=topics, index=index, voice=Voice(), tongues=others)


def answer(row: dict[str, Any]) -> dict[str, Any]:
    """One question: ``kind``, ``key``, ``score``, ``also`` and the ``answer`` as text."""
    books, language = shelf(), code_of(str(row.get("language") or OWN))
    found = find(books.index, books.tongues.understood(text(row), language).text)
    voice = books.voice.of(language)
    said = "\n\n".join(voice.plain(part) for part in (*lead(found, books), told(found, books)))
    foreign = language in books.tongues.shelf and found.kind != "none"
    return {
        "kind": found.kind,
        "key": found.key,
        "score": found.score,
        "also": list(found.also[:NEAR]),
        "answer": f"{voice.plain('language-only-english')}\n\n{said}" if foreign else said,
    }


def lead(found: Found, books: Shelf) -> tuple[Say, ...]:
    """What stands over the page of an exercise that stands in for another; nothing over any other answer."""
    if found.turn is None or found.named in (None, found.key):
        return ()
    key = {"instead": "alternatives", "easier": "variant-easier", "harder": "variant-harder"}[found.turn]
    return (Say(key=key, facts={"name": _name(found.named or "", books)}),)


def told(found: Found, books: Shelf) -> Say:
    """What to say to a question that was looked up."""
    if found.kind == "exercise" and found.key is not None:
        return _exercise(books.exercises[found.key], books.voice)
    if found.kind == "article" and found.key is not None:
        a = books.articles[found.key]
        advice = section(a.body, "What to do").replace("\n- ", "\n• ").removeprefix("- ")
        return Say(key="ask-article", facts={"title": a.title, "summary": a.summary, "advice": _bullets(advice)})
    near = tuple(_name(key, books) for key in found.also[:2])
    return Say(key="ask-unknown-near", facts={"near": near}) if near else Say(key="ask-unknown")


def _exercise(e: Exercise, voice: Voice) -> Say:
    if e.texts is not None and e.texts.mistakes:
        steps = (Say(key="ask-step", facts={"number": n, "step": s}) for n, s in enumerate(e.texts.steps, 1))
        mistake, fix = e.texts.mistakes[0]
        facts = {"what": e.texts.what, "steps": "\n".join(map(voice.plain, steps)), "mistake": mistake, "fix": fix}
        return Say(key="ask-exercise", facts={"name": e.name, **facts})
    muscles = tuple(m.replace("_", " ") for m in (*e.primary, *e.secondary)) or Say(key="ask-your-body")
    kit = tuple(sorted(t.replace("machine-", "").replace("-", " ") for t in e.equipment[0])) if e.equipment else ()
    d = e.default
    dose: Say | str = "none"
    if d is not None:
        low = 0 if d.low == d.high else d.low
        facts_ = {"sets": d.sets, "low": low, "high": d.high, "unit": d.unit, "side": d.per_side}
        dose = Say(key="ask-dose", facts=facts_)
    known: dict[str, Any] = {"name": e.name, "muscles": muscles, "kit": kit or Say(key="ask-no-kit"), "dose": dose}
    return Say(key="ask-exercise-facts", facts=known)


def _bullets(markdown: str) -> str:
    """Markdown of an article's last section as plain lines."""
    return "• " + markdown.replace("**", "") if markdown else ""


def _name(key: str, books: Shelf) -> str:
    return books.exercises[key].name if key in books.exercises else books.articles[key].title


def main(argv: list[str]) -> int:
    """Runs the command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="coach ask", description="Which exercise or article answers a question.")
    parser.add_argument("question", nargs="*", help='words of the question, such as "how do I do a goblet squat"')
    parser.add_argument("--jsonl", action="store_true", help="questions as JSON lines in, answers as JSON lines out")
    parser.add_argument("--language", default=OWN, help="the athlete's language: en, de, es (en)")
    options = parser.parse_args(argv)
    if options.jsonl == bool(options.question):
        parser.error("give a question, or --jsonl")
    try:
        shelf()
    except BadContent as fault:
        print(f"coach ask: the bookshelf has faults:\n{fault}", file=sys.stderr)
        return 2
    if options.jsonl:
        serve(answer, sys.stdin, sys.stdout)
        return 0
    given = answer({"text": " ".join(options.question), "language": options.language})
    print(given["answer"])
    if given["also"] and given["kind"] != "none":
        books = shelf()
        print(f"\nNear it: {', '.join(_name(key, books) for key in given['also'])}")
    return 0
