"""What runners say of blocks, miles and hours: "three 8 min efforts", "eight and a half minute miles", "in one thirty".

Rule: only where nothing is lifted; a figure that can mean anything else is left as it is.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.lengths import number
from coach.reader.lifters_talk import Put
from coach.reader.tokens import Atoms, Merger

_BLOCKS = Pattern(r"(?<![nx@/.])nn(?P<unit>[IS])[2Uwsq]{1,4}")
_WHAT = frozenset(
    "block blocks effort efforts rep reps repeat repeats interval intervals chunk chunks segment segments burst bursts "
    "piece pieces surge surges bout bouts bits".split()
)
_MOST = 40


def blocks(atoms: Atoms, put: Put) -> None:
    """ "three 8 min efforts", "two 10 minute tempo blocks": so many times so long."""
    if any(c in atoms.codes for c in "XKBxR"):
        return
    for m in _BLOCKS.finditer(atoms.codes):
        i = m.start()
        count, long = number(atoms.values[i]) or 0.0, number(atoms.values[i + 1]) or 0.0
        last = next((k for k in range(i + 3, m.end()) if atoms.some(k, k + 1)[-1] in _WHAT), -1)
        if last < 0 or count != int(count) or not 1 < count <= _MOST or not long:
            continue
        put(i + 1, "x")
        put(i + 2, "d", long * (60.0 if m["unit"] == "I" else 1.0))
        put(last, "U", "any")


_TEMPO = Pattern(r"(?<![nx@/.])nxn(?=[wa@]{0,2}(?:U|2|3P|2P|nC?P|P)(?!n[KB]))")
#: Codes of lifts and of what hurts.
_NO_TEMPO = frozenset("KBRsqyb")
_SHORTEST_MIN, _LONGEST_MIN, _MOST_OF_THEM = 5, 40, 8


def at_tempo(atoms: Atoms, put: Put) -> None:
    """ "3 x 10 tempo", "2x20 at HM pace": minutes."""
    if "X" in atoms.codes or not _NO_TEMPO.isdisjoint(atoms.codes):
        return
    for m in _TEMPO.finditer(atoms.codes):
        i = m.start()
        count, long = number(atoms.values[i]) or 0.0, number(atoms.values[i + 2]) or 0.0
        behind = atoms.some(m.end(), min(len(atoms.codes), m.end() + _REACH))
        steady = any(
            atoms.codes[k] in "U2" and atoms.values[k] == "tempo"
            for k in range(m.end(), min(len(atoms.codes), m.end() + _REACH))
        )
        if not steady and "pace" not in behind:
            continue
        if 1 < count <= _MOST_OF_THEM and _SHORTEST_MIN <= long <= _LONGEST_MIN:
            put(i + 2, "d", long * 60)


_REACH = 4


_HALF_MINUTES = Pattern(r"nc?d(?=[DPC])")
HALVES = frozenset(("half",))


def half_minutes(atoms: Atoms) -> list[Merger]:
    """ "eight and a half minute miles": a pace of so many minutes and a half."""
    out: list[Merger] = []
    for m in _HALF_MINUTES.finditer(atoms.codes):
        i, at = m.start(), m.end() - 1
        words, value = atoms.some(i + 1, m.end()), number(atoms.values[i])
        if value is None or "half" not in words or atoms.values[at] != _HALF or words[-1] not in _MINUTES:
            continue
        out += [Merger(i, at, "n", value + 0.5), Merger(at, at + 1, "I")]
    return out


_HALF = 30.0
_MINUTES = frozenset(("minute", "min"))
#: A time in words behind a distance, with "done" or a day between them: "half marathon done, one fifty eight".
_AN_HOUR = Pattern(
    r"(?=(?P<far>[DC3w])(?:[wαβθ]{0,2}[,:.(\-]{1,3}[wa]?|[wαβθ]?a)(?P<said>nn?)(?![xKBDCISHmqsnRX/%+:]|wa?Y))"
)
_OH = frozenset(("oh", "o"))
_HALF_MARATHON = 21097.5


def hours(atoms: Atoms, i: int) -> float:
    """The seconds of hours and minutes said in words at atom ``i``: "one thirty", "two oh five"; else 0."""
    words = atoms.some(i, i + 1)
    first = number(atoms.values[i]) or 0.0
    if not words or not words[0].isalpha():
        return 0.0
    if not _OH.isdisjoint(words):
        whole, more = divmod(first, 100)
        return whole * 3600 + more * 60 if 1 <= whole <= _MOST_HOURS and 0 < more < _TEN else 0.0
    if atoms.codes[i + 1 : i + 2] != "n" or not atoms.word(i + 1).isalpha():
        return 0.0
    last = number(atoms.values[i + 1]) or 0.0
    return (first * 60 + last) * 60 if 1 <= first <= _MOST_HOURS and 5 <= last < 60 and last == int(last) else 0.0


_MOST_HOURS, _TEN = 6, 10


def told_in_hours(atoms: Atoms, i: int) -> bool:
    """Whether a time in words at atom ``i`` is told in hours, for the distance before it goes in no fewer minutes."""
    return any(m.start("said") == i and _taken(atoms, m) for m in _AN_HOUR.finditer(atoms.codes))


def hours_in_words(atoms: Atoms, put: Put) -> None:
    """ "ten miles in one thirty": hours and minutes, where a distance could not be run in so many minutes."""
    if "X" in atoms.codes:
        return
    for m in _AN_HOUR.finditer(atoms.codes):
        if seconds := _taken(atoms, m):
            i = m.start("said")
            put(i, "d", seconds)
            if m["said"] == "nn":
                put(i + 1, "w")


def _taken(atoms: Atoms, m: re.Match[str]) -> float:
    """The seconds of a time in words that a distance can have taken; else 0."""
    seconds, at = hours(atoms, m.start("said")), m.start("far")
    behind = atoms.words[atoms.first[m.end("said")] :][:1]
    if behind and behind[0] in _OF_WHAT:
        return 0.0  # "one fifty to go"
    if m["far"] == "w":
        whole = atoms.word(at) == "half" and atoms.words[atoms.first[at] - 1] not in _PARTS
        far = _HALF_MARATHON if whole else 0.0
    else:
        far = _far(atoms, at)
    return seconds if far and seconds / 60 < far * _FASTEST <= seconds <= far * _SLOWEST else 0.0


_OF_WHAT = frozenset("of to left days day weeks more".split())
_PARTS = frozenset("first second last other".split())
_FASTEST, _SLOWEST = 0.15, 0.72  # seconds a metre


def _far(atoms: Atoms, i: int) -> float:
    """How far the distance goes that ends at atom ``i``, in metres."""
    if atoms.codes[i] == "3":
        return number(atoms.values[i]) or 0.0
    value = number(atoms.values[i - 1]) or 0.0
    return value * (1000.0 if atoms.codes[i] == "C" else number(atoms.values[i]) or 0.0)
