"""Numbers said in several words: "one oh five", "two hundred and forty", "seven point two five", "one eighty".

Each function gives what the words before and the word at hand make together, or None.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from coach.vocabulary import Sense

Heads = Mapping[str, tuple[tuple[tuple[str, ...], int, Sense], ...]]
POINTS = frozenset(("point", "dot"))
NOUGHTS = frozenset(("oh", "o"))
TENS = frozenset((20, 30, 40, 50, 60, 70, 80, 90))
_UNDER_TEN = frozenset("one two three four five six seven eight nine".split())
#: Words that may stand before a load said as "one eighty".
_BEFORE_SPOKEN = frozenset(
    "at with for was to on did of is about around now max rm weigh weighs weighed weighing weight says said".split()
)
_LOADED = frozenset("pounds pound lbs lb kilos kilo kg point".split())
#: Behind one of these "three twenty" is three times twenty.
_MEASURES = frozenset(
    "second seconds sec secs s minute minutes min mins m metre metres meter meters yard yards reps rep x by".split()
)


def grown(
    codes: Sequence[str],
    values: Sequence[Any],
    first: Sequence[int],
    new: float,
    words: Sequence[str],
    kinds: Sequence[str],
    i: int,
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
    if 0 < old < 6 and 10 <= new < 100 and _spoken(codes, words, kinds, i, old, new):
        return old * 100 + new
    for whole in (1000, 100):
        if old >= whole and old % whole == 0 and 0 < new < whole:
            return old + new
    return old + new if old >= 20 and old % 10 == 0 and 0 < new < 10 else None


def _spoken(
    codes: Sequence[str], words: Sequence[str], kinds: Sequence[str], i: int, hundreds: float, tens: float
) -> bool:
    """Whether the tens at word ``i`` end a load said as "one eighty" or "one eighty five"."""
    after = words[i + 1] if i + 1 < len(words) else ""
    before = words[i - 2] if i > 1 else ""
    if "X" in codes:
        return _lifted(words, i, hundreds, tens, before)
    if hundreds > 4 or tens % 10 or tens < 20:
        return False
    if i > 1 and before not in _BEFORE_SPOKEN and codes[-2:-1] not in (["π"], ["ρ"]):
        return False
    return after in _UNDER_TEN or i + 1 == len(words) or kinds[i + 1] in "zl" or after in _LOADED


def _lifted(words: Sequence[str], i: int, hundreds: float, tens: float, before: str) -> bool:
    """Whether two numbers beside an exercise are one load: always, but where they are counted or measured."""
    if before in ("set", "round"):
        return False  # "set one fifteen"
    counted = before in ("of", "reps") and words[i - 3 : i - 2] not in (["reps"], ["single"], ["double"], ["triple"])
    behind = words[i + 1] if i + 1 < len(words) else ""
    if tens < 20 and (tens not in (10, 15) or (hundreds > 2 and not _is_load(tens, before, behind))):
        return False
    if (tens >= 20 and tens % 10) or (counted and hundreds > 2) or before in ("by", "x"):
        return False
    last = i + (i + 1 < len(words) and words[i + 1] in _UNDER_TEN)
    return (words[last + 1] if last + 1 < len(words) else "") not in _MEASURES


def _is_load(tens: float, before: str, behind: str) -> bool:
    """Whether what stands beside "three fifteen" says that it is a load: "at three fifteen", "… for five"."""
    return tens == 15 and (before in ("at", "with") or behind in ("for", "pounds", "pound", "lbs", "lb"))


def with_nought(heads: Heads, words: Sequence[str], old: Any, i: int) -> float | None:
    """The number that "oh" at word ``i`` and the word behind it make of ``old``: "one oh five"."""
    new = _said(heads, words[i + 1]) if i + 1 < len(words) else None
    if new is None or not isinstance(old, float | int):
        return None
    return old * 100 + new if 0 < old < 6 and 0 < new < 10 else None


def decimals(heads: Heads, words: Sequence[str], kinds: Sequence[str], i: int) -> tuple[str, int]:
    """The digits said behind "point" from word ``i``, and how many words they are: "two five" is 25."""
    out = ""
    size = 0
    while size < 2 and i + size < len(words):
        word = words[i + size]
        if kinds[i + size] == "n" and word.isdigit():
            return (word, 1) if not out and len(word) < 3 else (out, size)
        value = 0.0 if word == "oh" else _said(heads, word)
        if value is None or not 0 <= value < 100 or kinds[i + size] != "w":
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


def _said(heads: Heads, word: str) -> float | None:
    """The number that a word is."""
    value = next((s.value for _, count, s in heads.get(word, ()) if count == 1 and s.code == "n"), None)
    return float(value) if isinstance(value, float | int) else None
