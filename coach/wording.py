"""Words of a question made comparable: lower case, no endings, synonyms joined, slips of the keyboard put right.

Rule: a word that nobody on the bookshelf uses stays as it is. It counts against every answer, so that a question
about something else is not bent into one of ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_VOWEL = re.compile(r"[aeiouy]")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def plain(text: str) -> str:
    """Lower case, without accents, curly quotes and hyphens."""
    text = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    text = re.sub(r"\bw/o\b", "without", text)
    text = re.sub(r"\bw/", "with ", text)
    return re.sub(r"[-_/–—]", " ", text)


def words_of(text: str) -> list[str]:
    """The words of ``text`` in plain spelling, in their order; a possessive 's is taken off.

    >>> words_of("World’s-greatest stretch?")
    ['world', 'greatest', 'stretch']
    """
    return [w.removesuffix("'s").replace("'", "") for w in _WORD.findall(plain(text))]


def stem(word: str) -> str:
    """The word without its ending, roughly.

    >>> [stem(w) for w in ("raises", "squatting", "lunges", "swing", "press")]
    ['rais', 'squat', 'lung', 'swing', 'press']
    """
    w = word
    if len(w) > 4 and w.endswith("ies"):
        w = w[:-3] + "y"
    elif len(w) > 3 and w.endswith("s") and not w.endswith(("ss", "us", "is")):
        w = w[:-2] if w.endswith(("sses", "shes", "ches", "xes")) else w[:-1]
    for ending in ("ing", "ed"):
        rest = w.removesuffix(ending)
        if rest != w and len(rest) >= 3 and _VOWEL.search(rest) and not w.endswith("eed"):
            w = rest[:-1] if len(rest) > 3 and rest[-1] == rest[-2] and rest[-1] not in "lsz" else rest
            break
    if len(w) > 5 and w.endswith("ly"):
        w = w[:-2]
    return w[:-1] if len(w) > 3 and w.endswith("e") else w


class Wording:
    """Turns text into tokens by a table of words that mean the same and words that say nothing."""

    def __init__(self, same: Iterable[Iterable[str]], quiet: Iterable[str], idle: Iterable[str]):
        self._same: dict[str, str] = {}
        for line in same:
            first, *others = line
            for word in (first, *others):
                self._same[word] = self._same[stem(word)] = first
        self._quiet = frozenset(quiet)
        turns = sorted((" ".join(words_of(i)) for i in idle), key=len, reverse=True)
        self._idle = re.compile(r"\b(?:" + "|".join(map(re.escape, turns)) + r")\b") if turns else None
        self._tokens: dict[str, str] = {}

    def token(self, word: str) -> str:
        """The token that stands for ``word`` and for all that means the same."""
        found = self._tokens.get(word)
        if found is None:
            found = self._same.get(word) or self._same.get(stem(word)) or stem(word)
            if len(self._tokens) < 20_000:
                self._tokens[word] = found
        return found

    def spoken(self, text: str) -> list[str]:
        """The words of ``text`` that say something; all of them where none does."""
        said = words_of(text)
        if self._idle is not None:
            said = self._idle.sub(" ", " ".join(said)).split() or said
        return [w for w in said if w not in self._quiet] or said

    def tokens(self, text: str) -> list[str]:
        """The tokens of ``text`` that say something, in their order."""
        return [self.token(w) for w in self.spoken(text)]


class Spelling:
    """Puts slips right: one letter too many, too few, wrong or swapped; two words run together."""

    def __init__(self, words: Mapping[str, int]):
        self._words = words

    def mended(self, word: str) -> tuple[str, ...]:
        """``word`` as one or two known words; empty where nothing near is known."""
        if word in self._words:
            return (word,)
        if len(word) < 4 or any(c.isdigit() for c in word):
            return ()
        halves = [
            (word[:i], word[i:])
            for i in range(2, len(word) - 1)
            if word[:i] in self._words and word[i:] in self._words and len(word) > 5
        ]
        if halves:
            return max(halves, key=lambda pair: min(self._words[pair[0]], self._words[pair[1]]))
        near = {w for w in self._edits(word) if w in self._words and len(w) > 2}
        if not near and len(word) > 6:
            near = {w for once in self._edits(word) for w in self._edits(once, swaps_only=True) if w in self._words}
        near = {w for w in near if w[0] == word[0] or len(word) > 5}
        return (max(near, key=lambda w: (w[0] == word[0], self._words[w], w)),) if near else ()

    @staticmethod
    def _edits(word: str, swaps_only: bool = False) -> set[str]:
        cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
        out = {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
        out.update(a + b[1:] for a, b in cuts if b)
        if not swaps_only:
            out.update(a + c + b[1:] for a, b in cuts if b for c in _LETTERS)
            out.update(a + c + b for a, b in cuts for c in _LETTERS)
        return out
