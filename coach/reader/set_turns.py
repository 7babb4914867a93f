"""Sets told by their place in turn, and figures beside sets that are of none of them: "10 on the other two", "2 to go".

Steps of coach/reader/set_words.py.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger

_PLACES = frozenset("first last other next final remaining".split())
_NUMBERS = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4}
_SETS = frozenset("set sets one ones round rounds".split())
_MOST_REPS = 50


def _in_turn(atoms: Atoms, i: int) -> tuple[int, int] | None:
    """How many sets the figure at atom ``i`` is of, and the atom behind what says so: "10 on the other two"."""
    words, k = atoms.words, atoms.first[i + 1]
    if words[k : k + 1] in (["rep"], ["reps"]):
        k += 1
    if words[k : k + 1] not in (["on"], ["for"], ["in"]):
        return None
    k += 1
    if words[k : k + 1] in (["the"], ["my"]):
        k += 1
    if k >= len(words) or words[k] not in _PLACES:
        return None
    k += 1
    count = 1
    if k < len(words) and words[k] in _NUMBERS:
        count, k = _NUMBERS[words[k]], k + 1
    if k < len(words) and words[k] in _SETS:
        k += 1
    end = next((j for j in range(i + 1, len(atoms.codes) + 1) if atoms.first[j] >= k), i)
    return (count, end) if atoms.first[end] == k else None


def in_turn(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "12 on the first, 10 on the other two": so many reps in each of them."""
    i = m.start()
    codes = atoms.codes
    start = max(codes.rfind(sign, 0, i) for sign in "\n.;?") + 1
    stop = next((k for k in range(i, len(codes)) if codes[k] in "\n.;?"), len(codes))
    told = [(k, one) for k in range(start, stop) if codes[k] == "n" and (one := _in_turn(atoms, k))]
    reps = [atoms.values[k] for k, _ in told]
    if len(told) < 2 or max(reps) > _MOST_REPS or _SCHEME.search(codes, start, stop):
        return []
    one = dict(told).get(i)
    if one is None:
        return []
    count, end = one
    out[i:end] = "w" * (end - i)
    out[i], values[i] = "n", atoms.values[i]
    _write(out, values, i, end, float(count), float(atoms.values[i]))
    return []


#: Sets by reps: what is told beside them is the load of each.
_SCHEME = Pattern(r"nxn|(?<!o)nsn")


def first_of_them(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "first two sets 10, last one 8": so many reps in each of the first."""
    i, reps, sets = m.start(), atoms.values[m.end() - 1], atoms.values[m.start() + 1]
    few = 1 < sets <= max(_NUMBERS.values()) and reps <= _MOST_REPS
    if atoms.word(i) == "first" and few and _LAST_TOO.match(atoms.codes, m.end()):
        out[i : m.end()] = "w" * (m.end() - i)
        _write(out, values, i, m.end(), sets, reps)
    return []


def _write(out: list[str], values: list[object], i: int, end: int, sets: float, reps: float) -> None:
    """Writes so many sets of so many reps into atoms ``i`` to ``end``, as far as there is room."""
    room = end - i
    single: list[tuple[str, object]] = [("n", reps), ("q", 1.0)]
    marks = single if sets == 1 else [("n", sets), ("s", 1.0), *single]
    if sets > 1 and room >= (listed := 2 * int(sets) - 1):
        more: list[tuple[str, object]] = [(",", None), ("n", reps)]
        marks = ([*single[:1], *more * (int(sets) - 1)])[:listed]
    for k, (code, value) in enumerate(marks[:room]):
        out[i + k], values[i + k] = code, value


FIRST_OF_THEM = Pattern(r"on(?P<sets>s)[:,w]?n(?![KBxsS@a:q])")
_LAST_TOO = Pattern(r"[^\n.;?X]*l")


def taken(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "because 24 was taken": a weight that somebody else has."""
    words = atoms.some(m.end("what"), min(len(atoms.codes), m.end("what") + 4))
    words = [w for w in words if w != "all"]
    taken = words[1:2] != [] and (words[1] in TAKEN or words[1:3] == ["in", "use"])
    if taken and words[0] in ("was", "were", "is", "are"):
        out[m.start("what") : m.end("what")] = "w" * (m.end("what") - m.start("what"))
    return []


TAKEN = frozenset("taken occupied missing busy".split())
WAS_TAKEN = Pattern(r"(?P<what>n[KBS]?k?)w")


def to_go(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "2 sets down, 1 to go": what is still to be done."""
    words = [w for w in atoms.some(m.start() + 1, min(len(atoms.codes), m.start() + 6)) if w not in _STILL]
    if words[:1] and words[0] in _SETS:
        words = words[1:]
    if words[:2] in (["to", "go"], ["to", "do"]) and words[2:3] not in (["to"], ["for"]):
        end = next((k for k in range(m.start() + 1, len(atoms.codes)) if atoms.word(k) in ("go", "do")), m.start() + 1)
        out[m.start() : end] = "w" * (end - m.start())
    return []


_STILL = frozenset("more still left".split())
TO_GO = Pattern(r"(?<![x@a])n(?=[swaZμ])")


def heavy_of(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "build to a heavy 3: 100 110 120": sets of three."""
    i = m.start("size")
    loads = [atoms.values[k] for k in range(m.end("size"), m.end()) if atoms.codes[k] == "n"]
    if atoms.word(m.start()) == "heavy" and atoms.values[i] <= _MOST_HEAVY and min(loads) > 2 * atoms.values[i]:
        out[i] = "1"
    return []


HEAVY_OF = Pattern(r"[wνμV2](?P<size>n)[:,]n(?:[,/-]?n)+(?![xKBsq])")
_MOST_HEAVY = 6


def set_of(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "set 2 of 3 done": how many there are to be."""
    i, last = m.start("which"), m.end() - 1
    numbered = atoms.word(m.start()) in ("set", "round") and atoms.word(m.start("of")) in ("of", "out", "/")
    if numbered and 1 <= atoms.values[i] <= atoms.values[last] <= _MOST_SETS:
        out[m.start("of") : m.end()] = "w" * (m.end() - m.start("of"))
    return []


SET_OF = Pattern(r"s(?P<which>n)(?P<of>[wa]{1,2}|/)n(?![KBxq@])")
_MOST_SETS = 12
