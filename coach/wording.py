"""Words of a question made comparable: lower case, no endings, synonyms joined, slips of the keyboard put right.

Rule: a word that nobody on the bookshelf uses stays as it is. It counts against every answer, so that a question
about something else is not bent into one of ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from coach.patterns import Pattern

_WORD = Pattern(r"[a-z0-9]+(?:'[a-z]+)?")
_JOINS = str.maketrans("-_/–—", "     ")
_VOWEL = Pattern(r"[aeiouy]")
_UNHEARD = Pattern(r"[aeiouyhw]")
_DOUBLED = Pattern(r"(.)\1+")
_TOLD_BY_EAR = 4  #: letters that a sound has to have, or too many words share it
_SLIPS_BY_EAR = 2


def plain(text: str) -> str:
    """Lower case, without accents, curly quotes and hyphens."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
        text = "".join(c for c in text if not unicodedata.combining(c))
    text = text.lower()
    if "/" in text:
        text = re.sub(r"\bw/o\b", "without", text)
        text = re.sub(r"\bw/", "with ", text)
    return text.translate(_JOINS)


def written(dictated: Mapping[str, str], text: str) -> str:
    """``text`` with the signs that were spoken in it as they are written.

    >>> written({"question mark": "?"}, "what is a plank question mark")
    'what is a plank?'
    """
    low = text.lower()
    for spoken, sign in dictated.items():
        if spoken in low:
            text = re.sub(rf"\s*\b{re.escape(spoken)}(?!\w)", sign, text, flags=re.IGNORECASE)
    return text


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

    def __init__(
        self,
        same: Iterable[Iterable[str]],
        quiet: Iterable[str],
        idle: Iterable[str] = (),
        faint: Iterable[str] = (),
        slips: Mapping[str, str] | None = None,
        plain: Iterable[str] = (),
    ):
        self._plain = frozenset(plain)
        self._same: dict[str, str] = {}
        self._slips = dict(slips or {})
        self._faint = tuple(tuple(words_of(f)) for f in faint)
        self._begins: dict[str, list[tuple[str, ...]]] = {}
        for turn in self._faint:
            self._begins.setdefault(turn[0], []).append(turn)
        for line in same:
            first, *others = line
            for word in (first, *others):
                self._same[word] = first
        for first in tuple(self._same.values()):
            self._same.setdefault(stem(first), first)
        self._quiet = frozenset(quiet)
        turns = sorted((" ".join(words_of(i)) for i in idle), key=len, reverse=True)
        self._idle = Pattern(r"\b(?:" + "|".join(map(re.escape, turns)) + r")\b") if turns else None
        self._tokens: dict[str, str] = {}

    def token(self, word: str) -> str:
        """The token that stands for ``word`` and for all that means the same."""
        found = self._tokens.get(word)
        if found is None:
            meant = self._slips.get(word, word)
            short = stem(meant)
            one = meant.removesuffix("s")  # "bridges" are what a "bridge" is
            kept = next((w for w in (meant, one) if w in self._plain and stem(w) == short), None)
            if kept is not None and short != kept and short not in self._plain:
                short = kept  # "wedding" is no form of "wed", a day of the week
            found = self._same.get(meant) or self._same.get(short) or short
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

    def hints(self, text: str) -> list[str]:
        """What tells topics apart a little though it says nothing by itself: "~how often", and quiet words as "·do"."""
        said = tuple(words_of(text))
        there = {f for i, w in enumerate(said) for f in self._begins.get(w, ()) if said[i : i + len(f)] == f}
        turns = ["~" + " ".join(f) for f in self._faint if f in there]
        return turns + ["·" + w for w in dict.fromkeys(said) if w in self._quiet]


class Spelling:
    """Puts slips right: one letter too many, too few, wrong or swapped (two in a long word); words run together."""

    def __init__(self, words: Mapping[str, int]):
        self._words = words
        near: dict[str, list[str]] = {}
        self._alike: dict[str, str] = {}  #: the sound of words → the words, in one line
        for word in words:
            if len(word) > 2:
                for short in self.shortened(word):
                    near.setdefault(short, []).append(word)
                sound = self.sound(word)
                self._alike[sound] = f"{self._alike[sound]} {word}" if sound in self._alike else word
        lines: dict[str, list[str]] = {}
        for short, found in near.items():
            lines.setdefault(short[:2], []).append(f"{short} {' '.join(found)}")
        #: By two letters, a line for each word without one letter: it, and the words it may come from. So many small
        #: things apart would take 2 MB, and only a word that nobody knows is looked for here.
        self._near = {head: "\n".join(["", *told, ""]) for head, told in lines.items()}

    def mended(self, word: str) -> tuple[str, ...]:
        """``word`` as one or two known words; empty where nothing near is known."""
        if word in self._words:
            return (word,)
        if any(c.isdigit() for c in word):
            return ()
        if len(word) < 4:  # too short to be guessed at, but for a letter left out in the middle: "clf"
            cut = [
                w for w in self._words if len(w) == 4 and w[0] == word[0] and w[-1] == word[-1] and slips(word, w) == 1
            ]
            return (max(cut, key=lambda w: (self._words[w], w)),) if len(word) == 3 and cut else ()
        cuts = range(2, len(word) - 1) if len(word) > 5 else ()
        halves = [(word[:i], word[i:]) for i in cuts if word[:i] in self._words and word[i:] in self._words]
        if halves:
            return max(halves, key=lambda pair: min(self._words[pair[0]], self._words[pair[1]]))
        near = {w for short in self.shortened(word) for w in self._nearest(short)}
        least = min((slips(word, w) for w in near), default=9)
        if least > (2 if len(word) > 6 else 1):
            sound = self.sound(word)
            near = set(self._alike.get(sound, "").split()) if len(sound) >= _TOLD_BY_EAR else set()
            least = min((slips(word, w) for w in near), default=9)
            if least > _SLIPS_BY_EAR:
                return ()
        near = {w for w in near if slips(word, w) == least and (w[0] == word[0] or len(word) > 5)}
        return (max(near, key=lambda w: (w[0] == word[0], self._words[w], w)),) if near else ()

    def _nearest(self, short: str) -> list[str]:
        """The known words that are ``short``, or would be it without one letter."""
        line, told = f"\n{short} ", self._near.get(short[:2], "")
        at = told.find(line)
        return told[at + len(line) : told.index("\n", at + 1)].split() if at >= 0 else []

    @staticmethod
    def sound(word: str) -> str:
        """What is heard of a word whatever its vowels, roughly: "pistle" and "pistol" are one."""
        heard = word[0] + _UNHEARD.sub("", word[1:].replace("ph", "f").replace("ck", "k").replace("c", "k"))
        return _DOUBLED.sub(r"\1", heard)

    @staticmethod
    def shortened(word: str) -> set[str]:
        """The word, and the word without each of its letters: words that share one of these are near."""
        return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def slips(one: str, other: str) -> int:
    """How many slips lie between two words: letters added, left out, changed, or neighbours swapped.

    >>> slips("plnak", "plank"), slips("planck", "plank"), slips("squat", "plank")
    (1, 1, 5)
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        previous, row = row, [i]
        for j, b in enumerate(other, 1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before = previous
    return row[-1]
