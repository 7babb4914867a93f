"""What a question asks for that no bookshelf gives: a deed, a text to be written, a translation, a fact of the world.

Rule: decided by what stands at the head of a question and what follows it, not by a word anywhere in it; sports words
make nothing ours ("a limerick about hamstrings"). What has no such form is weighed (content/scope).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from coach.askable import Asking, Elsewhere, Index
from coach.classifier import features
from coach.wording import words_of

OURS, OTHERS = "ours", "others"  #: the labels of content/scope
_UNTOLD = 0.5
_NEW, _THING, _LIKENED, _NUMBER = "<new>", "<thing>", "<likened>", "<number>"
_MANY = 4  #: from here on words are many
_NEAR = 4  #: words behind a deed of writing among which its text is named: "write me a short weekly plan"
_LIKENESS = ("like", "as")
_LIKED = frozenset(("would", "id", "you", "feel", "to", "people", "we", "dont", "really"))  #: "I would like a pizza"
_AFTER_LANGUAGE = frozenset(("word", "words", "for", "phrase", "translation", "accent", "please"))
_INTO_LANGUAGE = frozenset(("in", "into", "learn", "speak", "of"))
_ABOUT = frozenset(("about", "on", "for", "from"))

Phrases = Mapping[str, tuple[tuple[str, ...], ...]]


def elsewhere(asking: Asking) -> Elsewhere:
    """The vocabulary of content/asking/world.toml, ready to be looked up in."""
    asks = asking.asks
    return Elsewhere(
        things=_by_first(word for domain in asking.things.values() for word in domain),
        courtesy=_by_first(asks.get("courtesy", ())),
        services=_by_first(asks.get("services", ())),
        openers=frozenset(asks.get("openers", ())),
        writing=frozenset(asks.get("writing", ())),
        written=frozenset(asks.get("written", ())),
        giving=frozenset(asks.get("giving", ())),
        texts=_by_first(asks.get("texts", ())),
        languages=frozenset(asks.get("languages", ())),
        who=frozenset(asks.get("who", ())),
        facts=_by_first(asks.get("facts", ())),
    )


def asks_for_none_of_ours(words: Elsewhere, said: Sequence[str], named: bool) -> bool:
    """Whether the question asks for something that the coach gives nobody.

    ``said`` are the words of the question, ``named`` whether an exercise's whole name is among them: "who are nordic
    curls for" asks after nobody.
    """
    head = _without_courtesy(words, said)
    return (
        _a_deed(words, head)
        or _a_text(words, head)
        or _another_language(words, said)
        or (not named and _somebody(words, head))
        or any(_starts(words.facts, said[i:]) for i in range(len(said)))
    )


def things_in(words: Elsewhere, said: Sequence[str]) -> frozenset[str]:
    """The words of ``said`` that name a thing of the world at large, in the singular or with an s."""
    out: set[str] = set()
    for i, word in enumerate(said):
        for form in (word, word.removesuffix("s")):
            for phrase in words.things.get(form, ()):
                if tuple(said[i + 1 : i + len(phrase)]) == phrase[1:]:
                    out.update((word, *phrase[1:]))
    return frozenset(out)


def likened(said: Sequence[str]) -> frozenset[str]:
    """The words that only liken: "bounding like a deer". What one would like is no likeness."""
    for i, word in enumerate(said[1:], 1):
        if word in _LIKENESS and said[i - 1] not in _LIKED and said[i + 1 : i + 2] not in ([], ["to"]):
            return frozenset(said[i + 1 :]) - frozenset(said[:i])
    return frozenset()


def marks(index: Index, text: str, own: int = 0) -> frozenset[str]:
    """What of a question tells whether it is the coach's: its words in their order, and how many are unheard of.

    Words that no exercise or article uses stand as one, and so do things of the world: what is learnt from one strange
    word then holds for every other. ``own`` is how often the text itself stands on the shelf, if it was taken from it.
    """
    said = words_of(text)
    things, like = things_in(index.elsewhere, said), likened(said)
    quiet = index.asking.quiet
    units: list[str] = []
    for word in said:
        figure = word[0].isdigit()  # "5", "5kg", "10k"
        if figure or word in quiet:
            units.append(_NUMBER if figure else word)
            continue
        token = index.wording.token(word)
        used = index.used.get(token, 0) - own
        mended = [] if used > 0 or own else [index.wording.token(w) for w in index.spelling.mended(word)]
        if mended and all(index.used.get(t) for t in mended):
            units += mended
        elif used <= 0 and word in like:
            units.append(_LIKENED)
        elif word in things and used <= 1:
            units.append(_THING)
        else:
            units.append(token if used > 0 else _NEW)
    strange = sum(unit in (_THING, _NEW) for unit in units)
    loud = sum(unit != _NUMBER and unit not in quiet for unit in units)
    counted = (
        f"#new{min(strange, _MANY)}",
        f"#known{min(loud - strange, _MANY)}",
        f"#of4:{round(4 * strange / max(1, loud))}",
    )
    return frozenset(f for f in features(units) if not f.endswith("*")).union(counted)


def foreign(index: Index, text: str) -> float:
    """How likely a question is none of the coach's, from 0 to 1; a half where nobody has learnt to tell."""
    scope = index.asking.scope
    return scope.likely(marks(index, text)).get(OTHERS, _UNTOLD) if scope.labels else _UNTOLD


def _by_first(phrases: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted((tuple(words_of(p)) for p in dict.fromkeys(phrases)), key=len, reverse=True):
        found.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(listed) for first, listed in found.items()}


def _starts(phrases: Phrases, said: Sequence[str]) -> int:
    """How many words of one of ``phrases`` stand at the start of ``said``; 0 where none does."""
    if not said:
        return 0
    return next((len(p) for p in phrases.get(said[0], ()) if tuple(said[: len(p)]) == p), 0)


def _without_courtesy(words: Elsewhere, said: Sequence[str]) -> Sequence[str]:
    """The question from the word on that says what is to be done: "could you please | book me"."""
    while width := _starts(words.courtesy, said):
        said = said[width:]
    return said


def _a_deed(words: Elsewhere, head: Sequence[str]) -> bool:
    """Whether the coach is sent on an errand: "ring my gym", "find me a plumber"."""
    width = _starts(words.services, head)
    return width > 1 or (width == 1 and len(head) > 1 and (head[1] in words.openers or head[1].isdigit()))


def _a_text(words: Elsewhere, head: Sequence[str]) -> bool:
    """Whether a text is to be written or told, other than a plan or a log."""
    if not head:
        return False
    deed = head[0] in words.writing
    if deed and len(head) > 1 and (head[1] in words.openers or head[1] in _ABOUT or head[0] == "translate"):
        return not words.written.intersection(head[2 : 2 + _NEAR])
    gives = deed or head[0] in words.giving
    for i in range(len(head)):
        width = _starts(words.texts, head[i:])
        if width and (gives or (head[i + width :] and head[i + width] in _ABOUT)):
            return True
    return len(head) > 2 and "words" in head[:4] and head[head.index("words") + 1 : head.index("words") + 2] == ["on"]


def _another_language(words: Elsewhere, said: Sequence[str]) -> bool:
    """Whether words are asked for in another language: "say thank you in polish", "the german word for squirrel"."""
    for i, word in enumerate(said):
        if word not in words.languages:
            continue
        ends = i + 1 == len(said)
        if (ends and i > 0 and said[i - 1] in _INTO_LANGUAGE) or (not ends and said[i + 1] in _AFTER_LANGUAGE):
            return True
    return False


def _somebody(words: Elsewhere, head: Sequence[str]) -> bool:
    """Whether somebody of the world is asked after: "who painted …", but not "who should leave this out"."""
    return (
        bool(head)
        and head[0] in ("who", "whos", "whose")
        and not words.who.intersection(head[1:2])
        and head[-1] != "for"
    )
