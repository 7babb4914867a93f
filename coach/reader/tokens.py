"""Text → atoms: words, numbers and signs with their places, phrases of the vocabulary already put together.

The grammar reads ``Atoms.codes``, one character an atom (coach/vocabulary.py); values and places stand beside it.
Rule: every step goes over the text once, so that time grows with length and nothing else.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from coach.vocabulary import Sense, Vocabulary

_TOKEN = re.compile(
    r"""
    (?P<t>\d{1,3}:\d\d(?::\d\d)?(?:\.\d{1,2})?(?![\d:])|(?<!\S):[0-5]\d\b(?!:))
  | (?P<o>\d{1,3}(?:nd|rd|th)\b|(?:1|21|31)st\b|(?<![^\s(*-])[a-e][1-4](?=[:.)]?\s))
  | (?P<e>\d+(?:\.\d+)?e\d+)
  | (?P<c>\d{1,3}(?:,\d{3})+(?![\d,]))
  | (?P<n>(?<!\d,)\d+,\d{1,2}(?=\s?(?:kg|kilo|km|k\b|mi|lb|h\b|m\b|pound|std))
        |(?<!\d,)\d\d+,5(?![\d,.])|(?:(?<=rpe)|(?<=rpe\ )|(?<=@))\d,5(?![\d,.])
        |\d+(?:\.\d+)?[½¼¾]?|(?<![\d.])\.\d+|[½¼¾])
  | (?P<w>(?<=\d)x(?=f\b)|(?<=\d)(?:kgs?|lbs?|kilos?|reps?|sets?|secs?|mins?|s|m|k)(?=x\d)
        |(?<=\d)e/[slade]\b|\b(?:w/u|e/[sla]|c/d|w/o|s/s|b/w|w/d|s/l)\b|w/
        |(?:(?<!\s)/\s?|/)(?:side|leg|arm|foot|way|calf|hip|hand)\b|/\s(?:side|way)\b|[^\W\d_]+(?:'[^\W\d_]+)*)
  | (?P<h>(?<=[^\W_])-(?=[^\W\d_]))
  | (?P<l>\n)
  | (?P<z>\S)
    """,
    re.VERBOSE,
)
_FOLD = str.maketrans(
    {
        "×": "x", "✕": "x", "✖": "x", "⨯": "x", "’": "'", "‘": "'", "′": "'", "´": "'", "`": "'", "″": '"',
        "“": '"', "”": '"',
        "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\t": " ", "\r": " ",
        "…": ".", "，": ",", "：": ":", "／": "/", "ä": "a", "ö": "o", "ü": "u", "é": "e", "è": "e",
        "á": "a", "ó": "o", "í": "i",
        "ñ": "n", "ú": "u", "_": " ", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n",
    }
)  # fmt: skip
_TAG = re.compile(r"<script[^<>]{0,40}>[^<>]{0,200}</script>|</?[a-z][^<>]{0,40}>")
_SIGNS = frozenset(".,;:?()/+-@|%\"'")
_AS = {
    "!": ".",
    "&": "c",
    "~": "z",
    "[": "(",
    "]": ")",
    "{": "(",
    "}": ")",
    "→": "c",
    "=": ":",
    "\\": "/",
    "•": "z",
    "*": "z",
}
_SPOKEN = {
    "/hand": "perhand", "/ hand": "perhand",
    "w/u": "wu", "e/s": "ea", "e/l": "ea", "e/a": "ea", "e/d": "ea", "e/e": "ea",
    "c/d": "cd", "w/d": "cd", "w/o": "without", "s/s": "ss", "b/w": "bw", "w/": "with",
    "s/l": "sl", "i'll": "iwill", "we'll": "iwill", "i'd": "iwould", "she'll": "she", "he'll": "he", "we're": "we",
    "she'd": "she", "he'd": "he",
}  # fmt: skip
#: The heading line of a table whose cells are parted by commas.
_HEADING = re.compile(
    r"^(?:exercise|lift|movement|name|date|set) ?,(?=[^\n]*\b(?:reps|weight|sets|kg))[^\n]*$", re.MULTILINE
)
_PART = {"½": 0.5, "¼": 0.25, "¾": 0.75}
#: Numbers above this are no quantity anyone means.
LIMIT = 99_999.0
#: Nobody says more words and signs in one message; what is behind is left over.
MOST = 1600


@dataclass(slots=True)
class Atoms:
    """A message taken apart. ``codes[i]``, ``values[i]``, ``starts[i]``, ``ends[i]`` belong together.

    ``first[i]`` is the atom's first word in ``words``, which holds every word and sign, spelling mended.
    """

    text: str
    codes: str
    values: list[Any]
    starts: list[int]
    ends: list[int]
    first: list[int]
    words: list[str]

    def said(self, a: int, b: int) -> str:
        """The text of atoms ``a`` to ``b`` (without ``b``)."""
        return self.text[self.starts[a] : self.ends[b - 1]] if b > a else ""

    def word(self, i: int) -> str:
        """The first word of atom ``i``."""
        return self.words[self.first[i]]

    def some(self, a: int, b: int) -> list[str]:
        """The words of atoms ``a`` to ``b``."""
        return self.words[self.first[a] : self.first[b]]

    def glued(self, i: int) -> bool:
        """Whether atom ``i`` stands right behind the one before it, without a space."""
        return i > 0 and self.starts[i] == self.ends[i - 1]


def fold(text: str) -> tuple[str, list[int] | None]:
    """Lower case, one kind of sign, digits of any script as 0–9; and where each character came from, if they moved."""
    low = text.lower()
    if low.isascii():
        if "<" in low:
            low = _TAG.sub(lambda m: " " * len(m[0]), low)
        return (low.translate(_FOLD) if "\t" in low or "\r" in low or "_" in low or "`" in low else low), None
    if len(low) != len(text):
        low = "".join(c if len(c) == 1 else c[0] for c in map(str.lower, text))
    low = low.translate(_FOLD)
    out, places = [], []
    for place, char in enumerate(low):
        if char < "\x80":
            out.append(char)
        else:
            kind = unicodedata.category(char)
            if kind in ("Cf", "Mn", "Me", "Cc", "Cs", "Co", "Cn"):
                continue  # joiners, marks, directions: they are no sign of anything
            out.append(str(unicodedata.decimal(char)) if kind == "Nd" else char)
        places.append(place)
    made = "".join(out)
    if "<" in made:
        made = _TAG.sub(lambda m: " " * len(m[0]), made)
    places.append(len(text))
    return made, places


def seconds_of(clock: str) -> float:
    """``27:30`` or ``1:10:26`` as seconds.

    >>> seconds_of("1:10:26")
    4226.0
    """
    total = 0.0
    for part in clock.split(":"):
        total = total * 60 + float(part or 0)
    return total


def _number(text: str) -> float:
    if text[-1] in _PART:
        return (float(text[:-1]) if len(text) > 1 else 0.0) + _PART[text[-1]]
    return float(text.replace(",", "."))


def atoms(text: str, vocabulary: Vocabulary) -> Atoms:
    """``text`` taken apart."""
    low, places = fold(text)
    if "," in low and (heading := _HEADING.search(low)):
        low = low[: heading.start()] + low[heading.start() :].replace(",", "|")
    kinds: list[str] = []
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    known, heads, spelling = vocabulary.known, vocabulary.heads, vocabulary.spelling
    unknown: list[int] = []
    bodily = vocabulary.bodily
    for m in itertools.islice(_TOKEN.finditer(low), MOST):
        kind = m.lastgroup or "z"
        if kind == "h":
            continue
        word = m[0]
        if kind == "w":
            if word[0] == "/" and word not in _SPOKEN:
                word = "ea"
            elif word in _SPOKEN:
                word = _SPOKEN[word]
            elif "'" in word:
                word = word.replace("'", "")
            if word not in known:
                word = spelling.get(word, word)
                if word not in known and len(word) > 3 and word not in heads:
                    unknown.append(len(words))
        kinds.append(kind)
        words.append(word)
        spans.append(m.span())
    for i in unknown:
        words[i] = mended(words[i], words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else "", vocabulary)
    codes: list[str] = []
    values: list[Any] = []
    starts: list[int] = []
    ends: list[int] = []
    first: list[int] = []
    i, n = 0, len(words)
    while i < n:
        kind, word, count = kinds[i], words[i], 1
        code, value = "z", None
        if word in _JOINTS and codes and codes[-1] == "n" and kinds[i - 1] == "w" == kind:
            after = _joined(words, i, values[-1], vocabulary)
            if after is not None:
                values[-1], i = after[0], i + after[1]
                ends[-1] = spans[i - 1][1]
                continue
        rows = heads.get(word)
        if rows and kind != "l":
            nxt = words[i + 1] if i + 1 < n else ""
            for rest, size, sense in rows:
                if size == 1 or (rest[0] == nxt and (size == 2 or tuple(words[i + 1 : i + size]) == rest)):
                    if kind == "n" and sense.code != "X" and size > 1 and sense.code not in "ραn3":
                        continue
                    if (
                        sense.code == "e"
                        and size == 2
                        and kinds[i + 2 : i + 3] == ["w"]
                        and _names(heads, words, i + 1)
                    ):
                        continue  # "a leg press" is no set a leg
                    count = size
                    code, value = sense
                    break
        if code == "z":
            if kind == "w":
                code = "w"
            elif kind == "n" or kind == "c":
                if len(word) < 9:
                    number = _number(word.replace(",", "") if kind == "c" else word)
                    code, value = ("n", number) if number <= LIMIT else ("z", None)
                    if (
                        (not codes or codes[-1] == "\n" or (words[i + 1 : i + 2] == [")"] and number > 1))
                        and (
                            (words[i + 1 : i + 2] in ([")"], ["."]) and (not codes or codes[-1] == "\n"))
                            or (words[i + 1 : i + 2] in ([":"], [")"]) and number == 1 + _listed(codes, values))
                        )
                        and number < 30
                        and spans[i + 1][0] == spans[i][1]
                    ):
                        code, count = "o", 2  # the number of a list
            elif kind == "t":
                code, value = "t", seconds_of(word)
            elif kind == "o":
                code, value = "o", float(re.sub(r"\D", "", word))
                if word[0] in "abcde":
                    code, value = "|", None  # the station of a circuit: "A1"
            elif kind == "l":
                code = "\n"
            elif word in _SIGNS:
                code = word
            elif word == "#":
                code = "B" if codes and codes[-1] == "n" else "z"
            elif word == "*" and codes and codes[-1] in "nKB" and i + 1 < n and kinds[i + 1] == "n":
                code = "x"
            else:
                code = _AS.get(word, "z")
        elif code == "½":
            if codes and codes[-1] == "n" and isinstance(old := values[-1], float | int):
                values[-1], ends[-1], i = old + 0.5, spans[i + count - 1][1], i + count
                continue
            code = "w"
        elif code == "n" and codes and codes[-1] == "n" and kinds[i] == "w" and kinds[i - 1] == "w":
            old, new = values[-1], value
            if isinstance(old, float | int) and isinstance(new, float | int):
                whole = _whole(words, kinds, i, float(old), float(new))
                if whole is not None:
                    values[-1], ends[-1], i = whole, spans[i + count - 1][1], i + count
                    continue
        elif code == "1" and kinds[i] == "w" and codes and codes[-1] == "n" and kinds[i - 1] == "w":
            old = values[-1]
            if count == 1 and old in _TENS and isinstance(value, float | int) and value < 10:
                values[-1], ends[-1], i = old + value, spans[i][1], i + 1  # "twenty fives"
                continue
        if code == "H" and word == "hr" and (not codes or codes[-1] != "n"):
            code = "Q"
        elif code == "ξ" and word == "soreness" and "n" not in kinds[i + 1 : i + 4]:
            code, value = "Y", ("soreness", None)
        elif code == "X" and bodily and (count == 1 and word in bodily) and not _drilled(kinds, words, i):
            code, value = "R", bodily[word]
        codes.append(code)
        values.append(value)
        starts.append(spans[i][0])
        ends.append(spans[i + count - 1][1])
        first.append(i)
        i += count
    first.append(n)
    if places is not None:
        starts = [places[s] for s in starts]
        ends = [places[e - 1] + 1 for e in ends]
    return Atoms(text, "".join(codes), values, starts, ends, first, words)


def _listed(codes: list[str], values: list[Any]) -> float:
    """The last number of a list so far."""
    return next((v for c, v in zip(reversed(codes), reversed(values), strict=True) if c == "o"), 0.0)


_TENS = frozenset((20, 30, 40, 50, 60, 70, 80, 90))
_UNDER_TEN = frozenset("one two three four five six seven eight nine".split())
#: What joins two words of one number: "one hundred and forty", "seven point five", "one oh five".
_JOINTS = frozenset(("and", "point", "oh", "o"))


def _whole(words: list[str], kinds: list[str], i: int, old: float, new: float) -> float | None:
    """The number that two words of a number make with the word at ``i``: "two hundred", "one eighty", "sixty two"."""
    if new == 100 and 0 < old < 10:
        return old * 100
    if 0 < old < 6 and 10 <= new < 100 and _spoken(words, kinds, i, old, new):
        return old * 100 + new
    if (old >= 100 and old % 100 == 0 and new < 100) or (
        old >= 20 and old % 10 == 0 and (old < 100 or old % 100) and 0 < new < 10
    ):
        return old + new
    return None


def _spoken(words: list[str], kinds: list[str], i: int, first: float, tens: float) -> bool:
    """Whether the tens at word ``i`` end a load said as "one eighty" or "one eighty five"."""
    before = words[i - 2] if i > 1 else ""
    counted = before in ("of", "reps") and words[i - 3 : i - 2] not in (["reps"], ["single"], ["double"], ["triple"])
    if tens < 20 and (tens not in (10, 15) or first > 2):
        return False
    if (tens >= 20 and tens % 10) or (counted and first > 2) or before in ("by", "x"):
        return False
    last = i + (i + 1 < len(words) and words[i + 1] in _UNDER_TEN)
    after = words[last + 1] if last + 1 < len(words) else ""
    return after not in _MEASURES


#: Behind one of these "three twenty" is three times twenty.
_MEASURES = frozenset(
    "second seconds sec secs s minute minutes min mins m metre metres meter meters yard yards reps rep x by".split()
)


def _joined(words: list[str], i: int, old: Any, vocabulary: Vocabulary) -> tuple[float, int] | None:
    """The number that goes on behind a joint at word ``i``, and how many words that takes."""

    def number(k: int) -> float | None:
        rows = vocabulary.heads.get(words[k], ()) if k < len(words) else ()
        return next((float(s.value) for rest, _, s in rows if not rest and s.code == "n"), None)

    new = number(i + 1)
    if new is None or not isinstance(old, float | int):
        return None
    more = number(i + 2)
    if words[i] == "point":
        return (old + new / 10, 2) if new < 10 else (old + new / 100, 2) if new < 100 else None
    if words[i] == "and":
        if not (old >= 100 and old % 100 == 0 and new < 100):
            return None
        return (old + new + more, 3) if more and more < 10 and new >= 20 and new % 10 == 0 else (old + new, 2)
    return (old * 100 + new, 2) if 0 < old < 6 and 0 < new < 10 else None


def _names(heads: Mapping[str, tuple[tuple[tuple[str, ...], int, Sense], ...]], words: list[str], i: int) -> bool:
    """Whether an exercise of several words starts at word ``i``."""
    return any(
        size > 1 and sense.code == "X" and tuple(words[i + 1 : i + size]) == rest
        for rest, size, sense in heads.get(words[i], ())
    )


def _drilled(kinds: list[str], words: list[str], i: int) -> bool:
    """Whether numbers of sets stand beside word ``i``, so that "calves" is the exercise."""
    after = kinds[i + 1 : i + 3]
    before = words[i - 1] if i else ""
    return bool(
        (after[:1] and after[0] in "nt")
        or (after[1:] and words[i + 1] in (":", "-", "x") and after[1] == "n")
        or (i and (kinds[i - 1] in "n" or before in ("of", "reps", "x")))
    )


def mended(word: str, before: str, after: str, vocabulary: Vocabulary) -> str:
    """The word meant by a misspelt one, or the word itself where that is not clear.

    One letter too many, too few, another or two swapped; the first letter has to stand. Words that stand beside
    ``before`` or ``after`` in some phrase come first.
    """
    if len(word) > 24:
        return word
    near = vocabulary.near
    found: list[str] = []
    for key in (word, *(word[:i] + word[i + 1 :] for i in range(len(word)))):
        for target in near.get(key, ()):
            if (
                target not in found
                and target[0] == word[0]
                and abs(len(target) - len(word)) < 2
                and _close(word, target)
            ):
                found.append(target)
    if len(found) > 1:
        pairs = vocabulary.pairs
        better = [t for t in found if (before, t) in pairs or (t, after) in pairs]
        found = better or [t for t in found if t + "s" not in found]
    return found[0] if found else word


def _close(a: str, b: str) -> bool:
    """Whether one change (a letter more, less, other, or two neighbours swapped) makes ``a`` of ``b``."""
    if len(a) > len(b):
        a, b = b, a
    i = 0
    while i < len(a) and a[i] == b[i]:
        i += 1
    if len(a) < len(b):
        return a[i:] == b[i + 1 :]
    return a[i + 1 :] == b[i + 1 :] or (a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :])
