"""Which chart a sentence asks for: "show my squat", "my knee this month", "left vs right".

Rule: a sentence that may be a log is no wish for a chart; it has to ask to see, or to name nothing but a chart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from coach.acts import Act, Intention, Question, SmallTalk, Symptom
from coach.ahead import DAY_WORD
from coach.draft import Draft
from coach.patterns import Pattern
from coach.progress.habit import LONGEST_ILL
from coach.progress.span import span_in
from coach.told_items import taken

#: Which chart is meant where a sentence names several.
ORDER = ("review", "tests", "sides", "body", "calendar", "muscles", "keeping", "lift", "pain", "pace", "load")
Words = tuple[str, ...]
COUNTS = frozenset(("streak", "score", "habit"))  #: words for the one number that an illness must not break


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """A chart: its kind, a lift's slug, a pain's place, and how many days back."""

    kind: str
    slug: str | None = None
    region: str | None = None
    side: str | None = None
    days: int | None = None


_WORD = Pattern(r"[a-z0-9]+")


def words_in(text: str) -> Words:
    """The words of a text in lower case.

    >>> words_in("How's my left-knee?")
    ('hows', 'my', 'left', 'knee')
    """
    return tuple(_WORD.findall(text.lower().replace("'", "").replace("’", "")))


def wish_in(text: str, draft: Draft, acts: Sequence[Act]) -> Wish | None:
    """The chart that a text asks for; None where it asks for none."""
    words = words_in(text)
    if _spots(words, draft.books.measures.words.topics["review"]) and DAY_WORD.search(text):
        return Wish(kind="review")
    if any(not isinstance(a, (Question, Symptom, Intention, SmallTalk)) for a in acts):
        return None
    if any(isinstance(a, Symptom) and (a.severity is not None or a.was is not None) for a in acts):
        return None
    if helps(words, draft):
        return Wish(kind="helping")
    known = draft.books.measures.words
    question = next((a for a in acts if isinstance(a, Question)), None)
    about_progress = question is not None and question.about == "progress"
    days = span_in(text, draft.today)
    found = {kind for kind, names in known.topics.items() if _spots(words, names)}
    asks = bool(_spots(words, known.show))
    bare = not found or any(isinstance(a, Symptom) for a in acts)  # then more has to be said for a chart
    if not about_progress and bare and not asks and not days:
        return None
    region, side, region_words = _place(text, draft)
    slug = (question.exercise if question else None) or next(iter(draft.books.library.named(text)), None)
    kind = _kind(found, slug, region)
    if kind is None:
        return None
    if not about_progress:
        if bare and not (asks or region):
            return None
        told = [*known.show, *known.idle, *(n for names in known.topics.values() for n in names)]
        told += [*region_words, *_name_words(slug, text, draft), "left", "right", "both"]
        if not _covered(words, told):
            return None
    return Wish(
        kind=kind, slug=slug if kind in ("lift", "sides", "tests") else None, region=region, side=side, days=days
    )


def of_score(text: str, draft: Draft, acts: Sequence[Act]) -> bool:
    """Whether a question is of the score and an illness that the log holds already: "did the flu break my streak?".

    Nothing new is told by it. Anything else that is felt in it, a fever among it, is heard as always.
    """
    if not set(words_in(text)) & COUNTS:
        return False
    felt = [a for a in acts if isinstance(a, Symptom)]
    if not text.rstrip().endswith("?") or any(a.symptom != "illness" or a.flags for a in felt):
        return False
    since = draft.today - timedelta(days=LONGEST_ILL)
    held = (r.body for r in draft.known.entries)
    return any(isinstance(b, Symptom) and b.symptom == "illness" and b.when >= since for b in held)


def _kind(found: set[str], slug: str | None, region: str | None) -> str | None:
    """The chart: what is named outright first, then a lift, then a body part."""
    if slug is not None and not found & {"tests", "sides", "review", "body"}:
        return "lift"
    if region is not None and not found & {"tests", "sides", "review", "body", "muscles"}:
        return "pain"
    return next((kind for kind in ORDER if kind in found), None)


def helps(words: Words, draft: Draft) -> bool:
    """Whether a question asks if the strength work helps the athlete's running."""
    asked = draft.books.measures.words.helping
    strength, helping = _spots(words, asked.strength), _spots(words, asked.helps)
    running = _spots(words, asked.running)
    if not (strength and helping and running and _spots(words, asked.mine)):
        return False
    opening = set(words[:3])
    if not opening & set(asked.asks) and not _spots(words, asked.asks):
        return False
    apart = {(s, h, r) for s in strength for h in helping for r in running}
    return any(len({s, h}) == 2 and s != r for s, h, r in apart) and bool(opening & set(asked.asks))


@lru_cache(maxsize=1024)
def _parts(phrase: str) -> Words:
    return tuple(phrase.split())


@lru_cache(maxsize=256)
def _begun_by(phrases: Words) -> frozenset[str]:
    """The first words of phrases."""
    return frozenset([parts[0] if (parts := _parts(phrase)) else "" for phrase in phrases])


def _spots(words: Words, phrases: Iterable[str]) -> set[int]:
    """Where phrases begin in words."""
    out: set[int] = set()
    there = set(words)
    if isinstance(phrases, tuple) and "" not in (begun := _begun_by(phrases)) and there.isdisjoint(begun):
        return out
    for phrase in phrases:
        parts = _parts(phrase)
        if parts and parts[0] not in there:
            continue
        out |= {i for i in range(len(words) - len(parts) + 1) if words[i : i + len(parts)] == parts}
    return out


def _covered(words: Words, phrases: Iterable[str]) -> bool:
    """Whether every word belongs to one of the phrases, or is a number."""
    left = {i for i, w in enumerate(words) if not w.isdigit()}
    for phrase in phrases:
        parts = _parts(phrase)
        for i in range(len(words) - len(parts) + 1):
            if words[i : i + len(parts)] == parts:
                left -= set(range(i, i + len(parts)))
    return not left


def _place(text: str, draft: Draft) -> tuple[str | None, str | None, list[str]]:
    """The body part that a text names, its side, and the words that name it."""
    items = [i for s in taken(text.lower(), draft.today, draft.books.library).sentences for i in s.items]
    named = next((i for i in items if i.region and i.region[0] != "general"), None)
    if named is None or named.region is None:
        return None, None, []
    side = named.side or next((i.side for i in items if i.side), None)
    return named.region[0], side if side in ("left", "right") else None, list(words_in(named.word))


def _name_words(slug: str | None, text: str, draft: Draft) -> list[str]:
    """The words that may name an exercise."""
    if slug is None:
        return []
    exercise = draft.books.library.exercises.get(slug)
    names = [slug.replace("-", " ")] if exercise is None else [exercise.name, *exercise.aliases, slug.replace("-", " ")]
    told = {w for name in names for w in words_in(name)}
    return [*told, *(f"{w}s" for w in told), *(w.rstrip("s") for w in told)]
