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
from typing import Any, NamedTuple

from coach.vocabulary import Sense, Vocabulary

_TOKEN = re.compile(
    r"""
    (?P<t>\d{1,3}:\d\d(?::\d\d)?(?:\.\d{1,2})?(?![\d:])|(?<!\S):[0-5]\d\b(?!:))
  | (?P<h3>\d\.[0-5]\d\.[0-5]\d(?![\d.])(?<=[^\d.\n].{7})(?<!\bon\s.{7}))
  | (?P<o>\d{1,3}(?:nd|rd|th)\b|(?:1|21|31)st\b|(?<![^\s(*-])[a-e][1-4](?=[:.)]?\s))
  | (?P<e>\d+(?:\.\d+)?e\d+)
  | (?P<c>\d{1,3}(?:,\d{3})+(?![\d,]))
  | (?P<n>(?<!\d,)\d+,\d{1,2}(?=\s?(?:kg|kilo|km|k\b|mi|lb|h\b|m\b|pound|std))
        |(?<!\d,)\d\d+,5(?![\d,.])|\d+(?:\.\d+)?[½¼¾]?|(?<![\d.])\.\d+|[½¼¾])
  | (?P<w>(?<=\d)x(?=f\b)|\b(?:w/u|e/s|c/d|w/o|s/s|b/w|w/d|s/l)\b|w/
        |(?:(?<!\s)/\s?|/)(?:side|leg|arm|foot|way|calf|hip|hand)\b|/\s(?:side|way)\b|[^\W\d_]+(?:'[^\W\d_]+)*)
  | (?P<h>(?<=[^\W\d_])-(?=[^\W\d_]))
  | (?P<l>\n)
  | (?P<z>''|\S)
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
_HEADED = re.compile(r"[\s:=-]{0,3}\d")
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
    "\\": "/",
    "•": "z",
    "*": "z",
    "''": '"',
}
_SPOKEN = {
    "/hand": "perhand", "/ hand": "perhand",
    "w/u": "wu", "e/s": "ea", "c/d": "cd", "w/d": "cd", "w/o": "without", "s/s": "ss", "b/w": "bw", "w/": "with",
    "s/l": "sl", "i'll": "iwill", "we'll": "iwill", "i'd": "iwould", "she'll": "she", "he'll": "he", "we're": "we",
    "she'd": "she", "he'd": "he",
}  # fmt: skip
#: Pictures that head a figure ("💤 7h").
_PICTURES = {"💤": "sleep", "😴": "sleep", "🛌": "sleep", "🔋": "energy", "⚖": "weight"}
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


class Merger(NamedTuple):
    """Atoms ``a`` to ``b`` put together as one with this code and value; without a code they are left out."""

    a: int
    b: int
    code: str = ""
    value: object = None


def merged(atoms: Atoms, mergers: list[Merger]) -> Atoms:
    """``atoms`` with each of ``mergers``, which stand in order and do not overlap, done."""
    if not mergers:
        return atoms
    codes: list[str] = []
    values: list[Any] = []
    starts: list[int] = []
    ends: list[int] = []
    first: list[int] = []
    k = 0
    for m in [*mergers, Merger(len(atoms.codes), len(atoms.codes))]:
        codes += atoms.codes[k : m.a]
        values += atoms.values[k : m.a]
        starts += atoms.starts[k : m.a]
        ends += atoms.ends[k : m.a]
        first += atoms.first[k : m.a]
        if m.code:
            codes.append(m.code)
            values.append(m.value)
            starts.append(atoms.starts[m.a])
            ends.append(atoms.ends[m.b - 1])
            first.append(atoms.first[m.a])
        k = m.b
    return Atoms(atoms.text, "".join(codes), values, starts, ends, [*first, atoms.first[-1]], atoms.words)


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
    kinds: list[str] = []
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    known, heads, spelling = vocabulary.known, vocabulary.heads, vocabulary.spelling
    openings, alone = vocabulary.starts, vocabulary.single
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
        elif kind == "z" and word in _PICTURES and _HEADED.match(low, m.end()):
            kind, word = "w", _PICTURES[word]
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
        rows = (openings.get((word, words[i + 1])) if i + 1 < n else None) or alone.get(word)
        if rows and kind != "l":
            for rest, size, sense in rows:
                if size <= 2 or tuple(words[i + 1 : i + size]) == rest:
                    if kind == "n" and sense.code != "X" and size > 1 and sense.code not in "ραn39":
                        continue
                    if sense.code == "9" and "side" in rest and ("X" in codes or "x" in codes):
                        continue  # "clams, 5 a side" is no football
                    if sense.code == "e" and size == 2 and _names(heads, words, i + 1):
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
                        (not codes or codes[-1] == "\n")
                        and words[i + 1 : i + 2] in ([")"], ["."])
                        and number < 30
                        and number == int(number)
                        and spans[i + 1][0] == spans[i][1]
                    ):
                        code, count = "o", 2  # the number of a list
            elif kind == "h3":
                code, value = "t", seconds_of(word.replace(".", ":"))
            elif kind == "t":
                code, value = "t", seconds_of(word)
            elif kind == "o":
                code, value = "o", float(re.sub(r"\D", "", word))
            elif kind == "l":
                code = "\n"
            elif word in _SIGNS:
                code = word
            elif word == "#":
                code = "B" if codes and codes[-1] == "n" else "z"
            elif word == "*" and codes and codes[-1] == "n" and i + 1 < n and kinds[i + 1] == "n":
                code = "x"
            else:
                code = _AS.get(word, "z")
        elif code == "½":
            old = values[-1] if codes and codes[-1] == "n" else None
            if isinstance(old, float | int) and isinstance(value, float | int):
                values[-1], ends[-1], i = old + value, spans[i + count - 1][1], i + count
                continue
            code = "w"
        elif code == "n" and kinds[i] == "w" and isinstance(value, float | int) and codes:
            grown = _grown(codes, values, first, value, words, kinds, i)
            if grown is not None:
                if codes[-1] != "n":  # the "and" of "two hundred and five"
                    for column in (codes, values, starts, ends, first):
                        column.pop()
                values[-1], ends[-1], i = grown, spans[i][1], i + 1
                continue
        if code == "w" and word in _POINTS and codes and codes[-1] == "n" and i + 1 < n:
            decimals, size = _decimals(heads, words, kinds, i + 1)
            if decimals and isinstance(values[-1], float | int) and values[-1] == int(values[-1]):
                values[-1], ends[-1], i = float(f"{int(values[-1])}.{decimals}"), spans[i + size][1], i + 1 + size
                continue
        if code == "μ" and word == "so" and i + 1 < n and words[i + 1] in _SO_WHAT:
            code = "c"
        if code == "H" and word == "hr" and (not codes or codes[-1] != "n"):
            code = "Q"
        elif code == "ξ" and word == "soreness" and "n" not in kinds[i + 1 : i + 4]:
            code, value = "Y", ("soreness", None)
        elif code == "X" and word == "row" and count == 1 and codes[-2:] in (["n", "D"], ["n", "C"]):
            code, value = "9", "rowing"  # "2k row"
        elif count == 1 and word in bodily and code in "XF" and not _counted(kinds, words, i, code):
            code, value = bodily[word]
            if code == "ν" and "R" not in codes[-4:]:
                code = "μ"  # "dead easy"
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


#: Behind these "so" goes on to what came of it and is no "so sore".
_SO_WHAT = frozenset(
    "i im ive we no not only just did didnt ran had went couldnt cant skipped stopped swapped cut took the my its then "
    "kept dropped instead that this there now moved switched called sacked binned decided".split()
)
_UNDER_TEN = frozenset("one two three four five six seven eight nine".split())
_POINTS = frozenset(("point", "dot"))
#: Words that may stand before a load said as "one eighty".
_BEFORE_SPOKEN = frozenset(
    "at with for was to on did of is about around now max rm weigh weighs weighed weighing weight says said".split()
)


def _grown(
    codes: list[str], values: list[Any], first: list[int], new: float, words: list[str], kinds: list[str], i: int
) -> float | None:
    """The number that the word at ``i`` makes of the one before it: "sixty" "eight", "two hundred" "and five"."""
    k = -1
    if codes[-1] == "c" and len(codes) > 1 and words[i - 1] == "and":
        k = -2
    if codes[k] != "n" or kinds[first[k]] != "w" or not isinstance(old := values[k], float | int):
        return None
    if k == -2:
        more = i + 1 < len(words) and words[i + 1] in ("hundred", "thousand")
        return old + new if old >= 100 and old % 100 == 0 and 0 < new < 100 and not more else None
    if new in (100, 1000) and 0 < old < new / 10 and words[i] in ("hundred", "thousand"):
        return old * new
    if 0 < old < 5 and 20 <= new < 100 and _spoken(words, kinds, i, new, "".join(codes[-2:-1])):
        return old * 100 + new
    for whole in (1000, 100):
        if old >= whole and old % whole == 0 and 0 < new < whole:
            return old + new
    return old + new if old >= 20 and old % 10 == 0 and 0 < new < 10 else None


def _decimals(
    heads: Mapping[str, tuple[tuple[tuple[str, ...], int, Sense], ...]], words: list[str], kinds: list[str], i: int
) -> tuple[str, int]:
    """The digits said behind "point" from word ``i``, and how many words they are: "two five" is 25."""
    out = ""
    size = 0
    while size < 2 and i + size < len(words):
        word = words[i + size]
        if kinds[i + size] == "n" and word.isdigit():
            return (word, 1) if not out and len(word) < 3 else (out, size)
        value = next((s.value for _, count, s in heads.get(word, ()) if count == 1 and s.code == "n"), None)
        if word == "oh":
            value = 0
        if not isinstance(value, float | int) or not 0 <= value < 100 or kinds[i + size] != "w":
            break
        if value >= 10 and out:
            break
        if out and len(out) == 2:
            if out[1] != "0" or not value:
                break
            return out[0] + str(int(value)), size + 1
        out += str(int(value))
        size += 1
    return out, size


def _spoken(words: list[str], kinds: list[str], i: int, tens: float, before: str) -> bool:
    """Whether the tens at word ``i`` end a load said as "one eighty" or "one eighty five"; ``before``: a code."""
    after = words[i + 1] if i + 1 < len(words) else ""
    if tens % 10 or (i > 1 and words[i - 2] not in _BEFORE_SPOKEN and before not in ("X", "π", "ρ")):
        return False
    return after in _UNDER_TEN or i + 1 == len(words) or kinds[i + 1] in "zl" or after in _LOADED


_LOADED = frozenset("pounds pound lbs lb kilos kilo kg point".split())


def _names(heads: Mapping[str, tuple[tuple[tuple[str, ...], int, Sense], ...]], words: list[str], i: int) -> bool:
    """Whether an exercise of several words starts at word ``i``."""
    return any(
        size > 1 and sense.code == "X" and tuple(words[i + 1 : i + size]) == rest
        for rest, size, sense in heads.get(words[i], ())
    )


def _counted(kinds: list[str], words: list[str], i: int, code: str) -> bool:
    """Whether a word that is a part of the body as well is an exercise or a unit here."""
    return bool(i and kinds[i - 1] == "n") if code == "F" else _drilled(kinds, words, i)


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
