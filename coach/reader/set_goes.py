"""Sets told as one does them: "12 a go, four goes", "315 one time", "in jumps of 10", "three 2 minute rounds".

Steps of coach/reader/set_words.py.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger


def each_go(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "goblets with the 16, 12 a go, four goes": the reps of each of them."""
    return [Merger(m.start() + 1, m.end("each"), "q", 1)] if reps_of_a_go(atoms, m.start()) else []


def reps_of_a_go(atoms: Atoms, i: int) -> bool:
    """Whether the number at atom ``i`` is of each go, and the goes are counted behind it: no whole is told before."""
    m = EACH_GO.match(atoms.codes, i)
    if m is None or " ".join(atoms.some(i + 1, m.end("each"))) not in _EACH_GO:
        return False
    return not _WHOLE.search(atoms.codes, max(0, i - _NEAR), i)


GOES = frozenset(("go", "time", "pop", "set", "round", "turn"))
EACH_GO = Pattern(r"n(?P<each>[wa8EsM]{1,3})(?=[,.;\n(]{1,2}[wa]{0,2}nX?[sx8M])")
_EACH_GO = frozenset(f"{a} {b}" for a in ("a", "per", "each", "every", "at a", "in a") for b in GOES)
#: How many they were in all, told at the name of the exercise: "100 swings, 25 at a time".
_WHOLE = Pattern(r"(?<![xn/@a])n[wq]?X[^n\n]*\Z|Xn(?![KBk])[^n\n]*\Z")
_NEAR = 24


def so_many_times(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "did that four separate times": they are only counted."""
    word = atoms.word(m.start() + 1)
    return [Merger(m.start() + 1, m.end() - 1)] if word in APART else []


APART = frozenset("separate different full whole complete total seperate".split())


def one_time(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "then 315 one time", "140 once": a single with that load."""
    i = m.end("load")
    words = atoms.some(i, m.end())
    if words not in (["one", "time"], ["1", "time"], ["once"]) or atoms.values[m.start()] < _A_LOAD:
        return []
    return [Merger(i, m.end(), "1", 1.0)]


ONE_TIME = Pattern(r"(?<![nx/:])(?P<load>n[KB]?)(?:[n1]8|w)(?=[,.;\n)!]|\Z)")
_A_LOAD = 20


def in_jumps(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "crept up in jumps of 10", "added weight in 5 kg jumps": what lies between two sets."""
    jumps = m.start("before") if m["before"] else m.start("behind")
    if atoms.word(jumps) in JUMPS and atoms.word(m.start()) in ("in", "with", "by"):
        a, b = m.span()
        out[a:b] = "w" * (b - a)
    return []


JUMPS = frozenset("jumps steps increments hops leaps".split())
IN_JUMPS = Pattern(r"a(?:(?P<before>[w7])an[KB]?|n[KB]?(?P<behind>[w7]))(?!x)")


def lasting(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "three 2 minute rounds": so many, so long each."""
    count, each = atoms.values[m.start()], m.start("each")
    if not 1 < count <= _MOST or count != int(count) or atoms.some(m.end() - 1, m.end())[-1] == "of":
        return []
    length = atoms.values[each] * {"n": 1.0, "I": 60.0, "S": 1.0}.get(atoms.codes[m.end() - 2], 1.0)
    out[each], values[each] = "x", None
    return [Merger(each + 1, m.end(), "d", float(length))]


LASTING = Pattern(r"(?<![nx/@])n(?P<each>n)[IS]s")
_MOST = 30


def did_it(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "deadlifted it five times": reps of what was lifted."""
    name = atoms.some(m.start(), m.start() + 1)
    if atoms.word(m.start() + 1) not in ("it", "that") or not name[-1].endswith("ed"):
        return []
    if atoms.word(m.end() - 1) == "times":
        out[m.end() - 1] = "q"
    return []


DID_IT = Pattern(r"Xwnx(?!n)")


def round_twice(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "ten each leg, went round twice": two rounds of it."""
    i = m.end() - 1
    if atoms.word(i) in ("twice", "thrice") and atoms.some(i - 1, i) == ["round"] and atoms.word(i - 2) in _GONE:
        out[i - 1], values[i - 1] = "n", atoms.values[i]
        out[i], values[i] = "M", "rounds"
    return []


ROUND_TWICE = Pattern(r"[waxd]sn(?![xqKBsn])")
_GONE = frozenset("went go going gone goes all it that them again".split())


def held_so_long(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "hollow hold 30, 30 and 25 seconds": the unit of the last is that of all."""
    first = m.start("first")
    start = max(atoms.codes.rfind(sign, 0, first) for sign in "\n.;") + 1
    if "X" not in atoms.codes[start:first] or "then" in atoms.some(first, m.end()):
        return []
    if atoms.codes[m.end() : m.end() + 1] == "a" and atoms.word(m.end()) not in ("with", "on", "per"):
        return []  # "25s for 10, 20s for 12"
    size = 60.0 if m["unit"] == "I" else 1.0
    some = [k for k in range(first, m.end("last")) if atoms.codes[k] == "n"]
    held = [float(atoms.values[k]) * size for k in some]
    if min(held) < _LEAST_HELD or max(held) > _AS_LONG * min(held) or any(s % 5 for s in held):
        return []  # "8, 8, 8, 90 seconds": reps, and a rest
    for k, seconds in zip(some[:-1], held[:-1], strict=True):
        out[k], values[k] = "d", seconds
    return []


#: Nobody counts holds that are shorter, or so far apart.
_LEAST_HELD, _AS_LONG = 10.0, 3.0


def rested(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "30, 30 and 25 seconds with a minute between": the rest is no set, nor one of its figures."""
    start = max(atoms.codes.rfind(sign, 0, m.start()) for sign in "\n.;") + 1
    if atoms.word(m.start()) == "with" and "X" in atoms.codes[start : m.start()]:
        out[m.start() : m.end()] = "w" * (m.end() - m.start())
    return []


RESTED = Pattern(r"(?<=[nSIdte])aa?(?:d|n[SI]|t)u(?=[,.;\n)]|\Z)")
HELD_SO_LONG = Pattern(
    r"(?<![xs/@KB\-])(?P<first>n)(?:[,c]{1,2}n){0,6}[,c]{1,2}(?P<last>n)(?P<unit>[SI])(?=[,.;\n)aeE]|\Z)"
)


def holds(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "three planks of 40 seconds", "four planks, 30 seconds each": so many, so long each."""
    i, k = m.start(), m.start("time")
    count, plural = values[i], atoms.some(*m.span("name"))[-1].endswith("s")
    if values[m.start("name")] == "hill-sprint":
        return []  # that is running
    if not isinstance(count, float | int) or not 1 < count <= _MOST_HOLDS or count != int(count) or not plural:
        return []
    if m["sign"][-1:] == "a":
        if atoms.word(m.end("sign") - 1) not in ("of", "for", "at"):
            return []
    elif not m["each"]:
        return []
    each = float(atoms.values[k]) * {"n": 60.0 if m["time"][-1:] == "I" else 1.0}.get(atoms.codes[k], 1.0)
    out[i], values[i] = "d", each * count
    out[k], values[k] = "⊞", each
    for j in [*range(k + 1, m.end("time")), *range(*m.span("sign")), *range(*m.span("each"))]:
        out[j] = "w"
    return []


HOLDS = Pattern(r"(?<![nxs/@])n[w2]{0,2}(?P<name>X)(?P<sign>[waZ2]{0,4}a|,)(?P<time>nS|nI|d|t)(?![nx])(?P<each>E?)")
_MOST_HOLDS = 10


def big_plates(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "two big plates each side": those that are meant where only plates are counted."""
    return [Merger(m.start() + 1, m.end() - 1)] if atoms.word(m.start() + 1) in BIG else []


BIG = frozenset("big full large whole proper blue".split())
