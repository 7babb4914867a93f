"""What is said of all sets alike: "60, 70 and 80 kg, always five reps", "5 at each weight", "and every set was RPE 9".

Steps of coach/reader/set_words.py. And "a clean triple", which says how good it was and names no exercise.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger, merged
from coach.vocabulary import Vocabulary

#: Words that say of what stands beside them that it was the same each time.
ALIKE = frozenset("always each every all".split())
_LOADS = r"n[KB]?(?:,?[,/c]n[KB]?)+"
#: Loads in a row, and behind them the reps that each of them was lifted for.
ALWAYS = Pattern(
    rf"(?P<loads>{_LOADS})(?:(?P<lead>[,.]?c?q?[waE≡8]{{1,4}})n(?P<reps>q?)(?=[,.;\n)]|\Z)"
    r"|,n(?P<each>q?a?[E≡w][w8πχ]?)(?=[,.;\n)]|\Z))"
)
#: So light is no load that is told without its unit.
_A_LOAD = 20


def always(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "60, 70 and 80 kg, always five reps", "40 then 50 then 55 kg, 5 reps at each weight": reps of every load."""
    lead = m["lead"] is not None
    said = atoms.some(*m.span("lead" if lead else "each"))
    loads = [i for i in range(*m.span("loads")) if atoms.codes[i] == "n"]
    if ALIKE.isdisjoint(said) or any(atoms.values[i] < _A_LOAD for i in loads) or not _UNIT.search(m["loads"]):
        return []
    out[m.start("loads") : m.end("loads")] = m["loads"].replace("c", ",")
    if not lead:
        i = m.start("each")
        out[i : m.end("each")] = "E" + "w" * (m.end("each") - i - 1)
        return []
    if m["reps"]:
        out[m.start("reps")] = "w"
    return [Merger(*m.span("lead"), "x", 1.0)]


_UNIT = Pattern("[KB]")
#: An effort behind the words that say which sets it is of.
EVERY = Pattern(r"(?<=[,.;c])c?[waE≡s]{1,5}(?<!l)p")
_THEN = Pattern(r"(?<=n),?c(?=n(?![KBxs@/]))")


def every_set(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "185 for five, then five, then four, and every set was RPE 9": sets told one by one are one row of them."""
    if ALIKE.isdisjoint(atoms.some(*m.span())):
        return []
    for then in _THEN.finditer(atoms.codes, max(0, atoms.codes.rfind("X", 0, m.start())), m.start()):
        out[then.end() - 1] = ","
    return []


#: "For a six": a set of so many reps.
FOR_A = Pattern(r"n[KB]?a(?P<a>a)n(?=[,.;\n)c]|\Z)")


def for_a(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "then sixty five for a six": as "for six"."""
    i = m.start("a")
    return [Merger(i, i + 1)] if atoms.word(i) == "a" and atoms.word(i - 1) == "for" else []


#: "Clean" between an article or a count and what was done so.
_CLEANLY = Pattern(r"a(?P<lift>X)(?P<set>[1sU])?|n(?P<reps>X)q")
_SINGLES = {"single": 1.0, "double": 2.0, "triple": 3.0}


_JOINED = Pattern(r"X[c+]X")


def in_one(atoms: Atoms, vocabulary: Vocabulary) -> Atoms:
    """ "clean + press", "clean n press": one lift where the vocabulary has it by "and"."""
    found = []
    for m in _JOINED.finditer(atoms.codes):
        i = m.start()
        name = (*atoms.some(i, i + 1), "and", *atoms.some(i + 2, i + 3))
        for rest, size, sense in vocabulary.starts.get(name[0], {}).get(name[1], ()):
            if size == len(name) and rest == name[1:] and sense.code == "X":
                found.append(Merger(*m.span(), "X", sense.value))
                break
    return merged(atoms, found)


def cleanly(atoms: Atoms) -> Atoms:
    """ "deads, hit 140 for a clean triple", "pull ups, 8 clean reps": how good they were, beside the lift's name."""
    found = []
    for m in _CLEANLY.finditer(atoms.codes, atoms.codes.find("X") + 1):
        i = m.start("reps") if m["reps"] else m.start("lift")
        behind = atoms.word(i + 1) if i + 1 < len(atoms.codes) else ""
        if atoms.some(i, i + 1) != ["clean"]:
            continue
        if m["reps"]:
            found.append(Merger(i, i + 1))
        elif atoms.word(i - 1) == "a" and behind in _SINGLES:
            found.append(Merger(i - 1, i + 2, "1", _SINGLES[behind]))
        elif atoms.word(i - 1) == "a" and (m["set"] == "s" or atoms.codes[i + 1 : i + 2] == "n"):
            found.append(Merger(i - 1, i + 1 + (m["set"] == "s"), "w"))
    return merged(atoms, found)
