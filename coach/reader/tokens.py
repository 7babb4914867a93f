"""Text → atoms: words, numbers and signs with their places, phrases of the vocabulary already put together.

The grammar reads ``Atoms.codes``, one character an atom (coach/vocabulary.py); values and places stand beside it.
Rule: every step goes over the text once, so that time grows with length and nothing else.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import Any, NamedTuple

from coach.patterns import Pattern
from coach.reader import numerals
from coach.reader.columns_named import barred
from coach.reader.letters import fold
from coach.reader.misspelt import mended
from coach.vocabulary import COUNTING, Vocabulary

#: Blanks are taken along with the token behind them: to try every kind of token at each of them costs a third.
_TOKEN = Pattern(
    r"""
    [^\S\n]*+(?:
    (?P<p>(?<!\d)(?>[a-z]{2,}+(?![^\W\d_]|') | [^\W\d_]{2,}(?:'[^\W\d_]+)*)
        |(?<=\d)[a-wyz][a-z]*+(?![^\W_]|['/]))  # behind a figure: nothing below makes less or more of such letters
  | (?P<f>\d++(?![:.,½¼¾nrtse]))  # a figure behind which none of those that follow could go on
  | (?=[\d:.½¼¾a-e])(?:  # no other sign begins one of these
    (?P<t>\d{1,3}:\d\d(?::\d\d)?(?:\.\d{1,2})?(?![\d:])|(?<!\S):[0-5]\d\b(?!:))
  | (?P<h3>\d\.[0-5]\d\.[0-5]\d(?![\d.])(?<=[^\d.\n].{7})(?<!\bon\s.{7}))
  | (?P<o>\d{1,3}(?:nd|rd|th)\b|(?<!\d)(?:\d?[02-9])?1st\b|(?<![^\s(*-])[a-e][1-4](?=[:.)]?\s))
  | (?P<e>\d+(?:\.\d+)?e\d+)
  | (?P<c>\d{1,3}(?:,\d{3})+(?![\d,]))
  | (?P<n>(?<!\d,)\d+,\d{1,2}(?=\s?(?:kg|kilo|km|k\b|mi|lb|h\b|m\b|pound|std))
        |(?:(?<=[^\d]\+)|(?<=weight\ )|(?<=weight:\ )|(?<=weighed\ )|(?<=weigh\ )|(?<=bw\ ))\d{1,3},\d{1,2}(?![\d,.])
        |(?<!\d,)\d\d+,5(?![\d,.])|(?:(?<=rpe)|(?<=rpe\ )|(?<=@))\d,5(?![\d,.])
        |(?<=[;|])\d+,\d{1,2}(?=[;|\n]|\Z)
        |\d+(?:\.\d+)?[½¼¾]?|(?<![\w.])\.\d+|[½¼¾])
    )
  | (?P<w>(?<=\d)x(?=(?:f|max|amrap|bw|fail|failure)\b)|(?<=\d)(?:kgs?|lbs?|kilos?|reps?|sets?|secs?|mins?|s|m|k)(?=x\d)
        |(?<=\d)e/[slade]\b|(?<=\d)/s\b|\b(?:w/up?|e/[sla]|c/d|w/o|s/s|b/w|w/d(?:own)?|c/down|s/l)\b|w/
        |(?:(?<!\s)/\s?|/)(?:side|leg|arm|foot|way|calf|hip|hand)\b|/\s(?:side|way)\b|/\s(?:leg|arm|hand|foot)(?=\s*(?:$|[,.;)\n@]))|[^\W\d_]+(?:'[^\W\d_]+)*)
  | (?P<h>(?<=[^\W_])-(?=[^\W\d_])|(?<!\S)[:;]'?-?[()dp/](?!\S))
  | (?P<l>\n)
  | (?P<z>''|\S)
    )
    """,
    re.VERBOSE,
)
#: What each group of it is, by its number: plain words are words, and plain figures numbers.
_KINDS = ("z", *({"p": "w", "f": "n"}.get(name, name) for name in re.findall(r"\(\?P<(\w+)>", _TOKEN.pattern)))
#: Names that are cut short with a dot, which ends no sentence: "bulg. split squat", "sgl. leg press".
_CUT_SHORT = Pattern(r"\b(bulg|sgl|alt|incl|decl|std|rom|rev)\.(?= [a-z])")
_HOURS = frozenset("h hr hrs hour hours".split())
_HEADED = Pattern(r"[\s:=\uFE0F-]{0,3}\d")
_AS = {
    "!": ".",
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
    "''": '"',
}
_SPOKEN = {
    "/hand": "perhand", "/ hand": "perhand",
    "w/u": "wu", "e/s": "ea", "e/l": "ea", "e/a": "ea", "e/d": "ea", "e/e": "ea",
    "c/d": "cd", "w/d": "cd", "w/o": "without", "s/s": "ss", "b/w": "bw", "w/": "with",
    "w/up": "wu", "c/down": "cd", "w/down": "cd",
    "s/l": "sl", "i'll": "iwill", "we'll": "iwill", "i'd": "iwould", "she'll": "she", "he'll": "he", "we're": "we",
    "she'd": "she", "he'd": "he", "weight's": "weight",
}  # fmt: skip
#: Pictures that head a figure ("💤 7h").
_PICTURES = {
    "💤": "sleep", "😴": "sleep", "🛌": "sleep", "🔋": "energy", "⚖": "weight",
    "❤": "hr", "♥": "hr", "💓": "hr", "💗": "hr", "🫀": "hr", "⏱": "time", "⌚": "time", "⏲": "time",
}  # fmt: skip
#: What may stand right behind a number that heads an entry of a list.
_BEHIND_LISTED = frozenset(").:")
_PART = {"½": 0.5, "¼": 0.25, "¾": 0.75}
#: Numbers above this are no quantity anyone means.
LIMIT = 99_999.0
_DIGITS = 5  #: a whole number of no more is none above it
_NOT_PLAIN = ("", None)
#: Nobody says more words and signs in one message; what is behind is left over.
MOST = 1600
#: The value of a word that is only a part of what is settled already: of a written date, of a table's heading.
SETTLED = "settled"


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
        """The words of atoms ``a`` to ``b``, as far as there are so many."""
        try:
            return self.words[self.first[a] : self.first[b]]
        except IndexError:  # asked for more than is there, which is dearer to ask before than to hear now and then
            return self.words[self.first[a] :] if a < len(self.first) else []

    def anew(self, codes: str, values: list[Any] | None = None) -> Atoms:
        """The same atoms with other codes, and other values where some are given."""
        own = self.values if values is None else values
        return Atoms(self.text, codes, own, self.starts, self.ends, self.first, self.words)

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
    if text.isdecimal():
        return float(text)
    if text[-1] in _PART:
        return (float(text[:-1]) if len(text) > 1 else 0.0) + _PART[text[-1]]
    return float(text.replace(",", "."))


def atoms(text: str, vocabulary: Vocabulary) -> Atoms:
    """``text`` taken apart."""
    low, places = fold(barred(text) if "\n" in text else text)
    if ". " in low:
        low = _CUT_SHORT.sub(r"\1 ", low)
    known, heads, spelling = vocabulary.known, vocabulary.heads, vocabulary.spelling
    openings, alone, plain = vocabulary.starts, vocabulary.single, vocabulary.plain
    bodily = vocabulary.bodily
    end = len(low)
    if low[-1:].isspace():  # behind the last word blanks are blanks of nothing
        while end and low[end - 1] != "\n" and low[end - 1].isspace():
            end -= 1
    kinds: list[str] = []
    words: list[str] = []
    begins: list[int] = []  # where each word begins, and where it ends
    tails: list[int] = []
    unknown: list[int] = []
    for m in itertools.islice(_TOKEN.finditer(low, 0, end), MOST):
        group = m.lastindex or 0
        kind, word = _KINDS[group], m[group]
        tail = m.end()
        begin = tail - len(word)
        if kind == "w":
            if word not in known:  # what is known has no sign in it, and is spelt as it is
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
        elif kind == "h":
            continue
        elif word == "&":
            kind, word = "w", "and"  # so that "clean & press" is a name as "clean and press" is
        elif (
            kind == "z"
            and word in _PICTURES
            and (_HEADED.match(low, tail) or (_PICTURES[word] == "sleep" and not _HOURS.isdisjoint(words[-4:])))
        ):
            kind, word = "w", _PICTURES[word]
        kinds.append(kind)
        words.append(word)
        begins.append(begin)
        tails.append(tail)
    for i in unknown:
        words[i] = mended(words[i], words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else "", vocabulary)
    codes: list[str] = []
    values: list[Any] = []
    first: list[int] = []
    listed = 0.0  # the last number of a list so far
    i, n = 0, len(words)
    while i < n:
        word, rows = words[i], None
        if (begun := openings.get(word)) is not None and i + 1 < n:
            rows = begun.get(words[i + 1])
        if rows is None:  # most words and signs are what they are whatever stands beside them
            code, value = plain.get(word, _NOT_PLAIN)
            if code:
                pass
            elif (rows := alone.get(word)) is not None:
                pass  # it is looked at for what stands beside it
            elif kinds[i] == "w":
                code = "w" if word not in COUNTING else ""
            elif (
                kinds[i] == "n"
                and len(word) <= _DIGITS
                and word.isdecimal()
                and (i + 1 == n or words[i + 1] not in _BEHIND_LISTED)
            ):
                code, value = "n", float(word)
            if code:
                codes.append(code)
                values.append(value)
                first.append(i)
                i += 1
                continue
        kind, code, value, count = kinds[i], "z", None, 1
        if rows:
            for rest, size, sense in rows:
                if size <= 2 or tuple(words[i + 1 : i + size]) == rest:
                    if kind == "n" and sense.code != "X" and size > 1 and sense.code not in "ραn39":
                        continue
                    if sense.code == "9" and "side" in rest and ("X" in codes or "x" in codes):
                        continue  # "clams, 5 a side" is no football
                    if sense.code == "e" and size == 2 and word in ("a", "an") and _names(heads, words, kinds, i + 1):
                        continue  # "a leg press" is no set a leg
                    if sense.code == "w" and size == _IN_MY_HAND and rest[-1] == "hand" and "Y" in codes[-3:]:
                        continue  # "pins and needles in my left hand"
                    if sense.code == "½" and _names(heads, words, kinds, i + 1, "Xd"):
                        continue  # "3x10 and half kneeling press", "and half an hour easy"
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
                    after = words[i + 1] if i + 1 < n else ""
                    if (
                        after in _BEHIND_LISTED
                        and (not codes or codes[-1] == "\n" or (after == ")" and number > 1))
                        and (
                            (after != ":" and (not codes or codes[-1] == "\n"))
                            or (after != "." and number == 1 + listed)
                        )
                        and number < 30
                        and number == int(number)
                        and begins[i + 1] == tails[i]
                    ):
                        code, count, listed = "o", 2, number  # the number of a list
            elif kind == "h3":
                code, value = "t", seconds_of(word.replace(".", ":"))
            elif kind == "t":
                code, value = "t", seconds_of(word)
            elif kind == "o":
                code, value = "o", float(re.sub(r"\D", "", word))
                if word[0] in "abcde":
                    code, value = "|", None  # the station of a circuit: "A1"
                else:
                    listed = value
            elif kind == "l":
                code = "\n"
            elif word == "#":
                code = "B" if codes and codes[-1] == "n" else "z"
            elif word == "*" and codes and codes[-1] in "nKB" and i + 1 < n and kinds[i + 1] == "n":
                code = "x"
            else:
                code = _AS.get(word, "z")
        elif code == "½":
            old = values[-1] if codes and codes[-1] == "n" else None
            if isinstance(old, float | int) and isinstance(value, float | int):
                values[-1], i = old + value, i + count
                continue
            if codes[-2:-1] == ["n"] and codes[-1] in "HDC" and isinstance(value, float) and word == "and":
                values[-2], i = values[-2] + value, i + count
                continue  # "6 hours and a half"
            one = alone.get(word)  # "and half kneeling press 3x8": a mere joint
            code, value, count = ("w", None, count) if one is None else (*one[-1][2], 1)
        elif code == "n" and kinds[i] == "w" and isinstance(value, float | int) and codes:
            grown = numerals.grown(codes, values, first, value, words, kinds, i)
            if grown is not None:
                if codes[-1] != "n":  # the "and" of "two hundred and five"
                    for column in (codes, values, first):
                        column.pop()
                values[-1], i = grown, i + count
                continue
        elif code == "1" and kinds[i] == "w" and codes and codes[-1] == "n" and kinds[i - 1] == "w":
            old = values[-1]
            if count == 1 and old in numerals.TENS and isinstance(value, float | int) and value < 10:
                values[-1], i = old + value, i + 1  # "twenty fives"
                continue
        if code == "w" and codes and codes[-1] == "n" and i + 1 < n:
            if word in numerals.POINTS:
                decimals, size = numerals.decimals(heads, words, kinds, i + 1)
                if decimals and isinstance(values[-1], float | int) and values[-1] == int(values[-1]):
                    values[-1], i = float(f"{int(values[-1])}.{decimals}"), i + 1 + size
                    continue
            elif word in numerals.NOUGHTS and kinds[i - 1] == "w":
                whole = numerals.with_nought(heads, words, values[-1], i)
                if whole is not None:
                    values[-1], i = whole, i + 2
                    continue
        if code == "H" and word == "hr" and (not codes or codes[-1] != "n" or _beats(kinds, words, i + 1)):
            code = "Q"
        elif (
            code == "ξ"
            and (word == "soreness" or words[i : i + 2] == ["muscle", "soreness"])
            and "n" not in kinds[i + 1 : i + 4]
            and not (codes and codes[-1] == "n" and "ξ" in codes)
        ):
            code, value = "Y", ("soreness", None)
        elif (
            code == "X"
            and word == "row"
            and count == 1
            and (codes[-2:] in (["n", "D"], ["n", "C"], ["n", "I"]) or codes[-3:] == ["n", "I", "W"])
        ):
            code, value = "9", "rowing"  # "2k row", "5 min row", "5 min warm up row"
        elif code == "w" and word == "lungs" and count == 1 and _drilled(kinds, words, i) and "X" in codes:
            code, value = "X", "forward-lunge"  # "squats 3x10, lungs 3x12"
        elif (
            count == 1
            and word in bodily
            and code in "XF"
            and not _counted(kinds, words, i, code)
            and not (word == "dead" and _the_lift(kinds, words, i))
        ):
            code, value = bodily[word]
            if code == "ν" and "R" not in codes[-4:]:
                code = "μ"  # "dead easy"
        codes.append(code)
        values.append(value)
        first.append(i)
        i += count
    first.append(n)
    if "so" in words:
        _so(codes, words, first)
    starts, ends = begins, tails
    if len(codes) < n:  # words that were added to a figure are of its atom
        starts, ends = [begins[k] for k in first[:-1]], [tails[k - 1] for k in first[1:]]
    if places is not None:
        starts = [places[s] for s in starts]
        ends = [places[e - 1] + 1 for e in ends]
    return Atoms(text, "".join(codes), values, starts, ends, first, words)


def _beats(kinds: list[str], words: list[str], i: int) -> bool:
    """Whether the word at ``i`` is a pulse: "RPE 5 HR 145" are no five hours."""
    return kinds[i : i + 1] == ["n"] and len(words[i]) == 3 and words[i].isdigit()


def _so(codes: list[str], words: list[str], first: list[int]) -> None:
    """Makes "so" a joint where it goes on to what came of it ("so no gym") and measures nothing ("so sore")."""
    for i in range(1, len(codes) - 1):
        if codes[i] != "μ" or words[first[i] : first[i + 1]] != ["so"]:
            continue
        if codes[i + 1] not in "YVνθμ2ι" and words[first[i + 1]] not in _SO_MUCH:
            codes[i] = "c"


#: "in my left hand": so many words.
_IN_MY_HAND = 4
_SO_MUCH = frozenset("much many far long badly".split())


def _names(heads: numerals.Heads, words: list[str], kinds: list[str], i: int, codes: str = "X") -> bool:
    """Whether the name of an exercise, or another phrase of one of ``codes``, of several words starts at word ``i``."""
    return kinds[i + 1 : i + 2] == ["w"] and any(
        size > 1 and sense.code in codes and tuple(words[i + 1 : i + size]) == rest
        for rest, size, sense in heads.get(words[i], ())
    )


def _counted(kinds: list[str], words: list[str], i: int, code: str) -> bool:
    """Whether a word that is a part of the body as well is an exercise or a unit here."""
    return bool(i and kinds[i - 1] in "nc") if code == "F" else _drilled(kinds, words, i)


def _the_lift(kinds: list[str], words: list[str], i: int) -> bool:
    """Whether "dead" at word ``i`` is the lift: "worked up to 140x1 on the dead"."""
    after = words[i + 1] if i + 1 < len(words) else ""
    return words[max(0, i - 2) : i] == ["on", "the"] and "n" in kinds[:i] and after not in _ARE_DEAD


_ARE_DEAD = frozenset("leg legs side foot arm arms run flat straight end weight spot centre center stop".split())


def _drilled(kinds: list[str], words: list[str], i: int) -> bool:
    """Whether numbers of sets stand beside word ``i``, so that "calves" is the exercise."""
    k = i + 1
    while k < min(len(words), i + _ASIDE) and words[k] in _GEAR:
        k += 1
    if k > i + 1 and words[k : k + 1] == [","]:
        k += 1
    if k > i + 1 and kinds[k : k + 1] == ["n"] and words[k + 1 : k + 2] and words[k + 1] in _COUNTS:
        return True  # "calves on the machine after, 3 sets of 15"
    after = kinds[i + 1 : i + 3]
    before = words[i - 1] if i else ""
    return bool(
        (after[:1] and after[0] in "nt")
        or (after[1:] and words[i + 1] in (":", "-", "x") and after[1] == "n")
        or (i and (kinds[i - 1] in "n" or before in ("of", "reps", "x")))
    )


#: What may stand between a muscle that was trained and its sets.
_GEAR = frozenset("on the a machine smith step stairs after afterwards too then as well seated standing with".split())
_COUNTS = frozenset("x × sets set by times".split())
_ASIDE = 6
