"""Loads that change from one set to the next, told in words: "dropped it to 20 and did 10 more", "25 for the last set".

Steps of coach/reader/set_words.py.
"""

from __future__ import annotations

import math
import re

from coach.patterns import Pattern
from coach.reader.set_counts import ORDINAL
from coach.reader.tokens import Atoms, Merger


def dropped_and_did(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "then dropped it to 20 and did 10 more", "stripped it to 35 for another 12": a load and its reps."""
    a, b = m.span("gap")
    i = m.start("load")
    if not _DID.issuperset(atoms.some(a, b)) or atoms.some(m.start(), i)[-1] != "to":
        return []
    if m["unit"]:
        out[a:b] = "w" * (b - a)
        return []
    if b - a < _ROOM:
        return []  # "dropped to 50 for 10"
    out[i:b] = "Ωn" + "w" * (b - i - 2)
    values[i + 1] = values[i]
    return []


#: A drop to a load without sets of its own, and how many were done with it.
DROPPED = Pattern(r"g(?P<load>n(?P<unit>[KB]?))(?P<gap>[,c]{0,2}[wa]{1,5})n(?=[wq]|[,.;\n)cα]|\Z)")
DOING = frozenset("did got managed another hit made more repped banged".split())
_DID = DOING | frozenset("and for i then , out just only".split())
_ROOM = 2


def of_the_last(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "went down to 25 for the third set", "up to 75 for the last one": the load of these sets alone."""
    i, a, b = m.start("load"), m.start("load") - 1, m.end()
    words = atoms.some(m.end("unit"), b)
    to = atoms.some(a, i)[-1]
    if to not in _TO or not (words[:1] == ["for"] or words[:1] == ["on"] or words[:1] == ["in"]):
        return []
    if not m["unit"] and not _a_load(atoms, i):
        return []
    count = 1
    if m["nth"]:
        schemes = list(_SCHEME.finditer(atoms.codes, max(0, a - _NEAR), a))
        if not schemes or atoms.values[schemes[-1].start()] != atoms.values[m.start("nth")]:
            return []  # which of the sets cannot be told by their number
    elif m["some"]:
        count = int(atoms.values[m.start("some")])
    rest = "n" + m["unit"] if m["unit"] else "Ωn"
    moved = atoms.values[i : m.end("unit")] if m["unit"] else [None, atoms.values[i]]
    out[a:b] = "l" + rest + "w" * (b - a - 1 - len(rest))
    values[a] = LastOf(count)
    values[a + 1 : a + 1 + len(moved)] = moved
    return []


class LastOf(int):
    """How many of the last sets something is told of."""


_TO = frozenset("to at with used using took had".split())
OF_THE_LAST = Pattern(
    rf"(?<=[waφ6g])(?P<load>n)(?P<unit>[KB]?)k?[aw]{{0,2}}(?:l(?P<some>ns)?|(?P<nth>{ORDINAL})s)(?!n)"
)
_SCHEME = Pattern(r"(?<![xn/])n[xs]n(?!x)")
_NEAR = 24
_LOAD = Pattern(r"n(?=[KB])|(?<=[@a])n(?![sqxKB])|(?<=nxn)n(?![sqx])")
_REPS = Pattern(r"(?<=nx)n|(?<=ns)n|n(?=q)")


def _a_load(atoms: Atoms, i: int) -> bool:
    """Whether the bare figure at atom ``i`` is nearer to the load told before it than to the reps."""
    start = max(atoms.codes.rfind(sign, 0, i) for sign in "X\n") + 1
    load = [atoms.values[k.start()] for k in _LOAD.finditer(atoms.codes, start, i)]
    reps = [atoms.values[k.start()] for k in _REPS.finditer(atoms.codes, start, i)]
    value = atoms.values[i]
    if not load or value <= 0 or load[-1] <= 0:
        return False
    return not reps or abs(math.log(value / load[-1])) < abs(math.log(value / reps[-1]))


def at_the_last(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "4x8 60 kg, last two sets at 65": the load of so many of them."""
    i, at, count = m.start("load"), m.start("at"), atoms.values[m.start("count")]
    if not 1 < count <= _MOST or count != int(count) or not (m["unit"] or _a_load(atoms, i)):
        return []
    if atoms.word(at) not in _AT and atoms.word(i - 1) not in _AT:
        return []
    values[m.start()] = LastOf(count)
    out[m.start() + 1 : i] = "w" * (i - m.start() - 1)
    if not m["unit"]:
        out[i - 1] = "Ω"
    return []


AT_THE_LAST = Pattern(r"l(?P<count>n)s(?P<at>[aw@]{1,3})(?P<load>n)(?P<unit>[KB]?)(?![xsq]|a?n)")
_AT = frozenset("at with @ to on used using".split())
_MOST = 6


def with_nothing(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "and one set of twenty with nothing": without a load."""
    i = m.start("none")
    if atoms.some(i, i + 1) == ["nothing"] and atoms.word(m.start()) in ("with", "w", "holding"):
        out[m.start()], out[i] = "w", "y"
    return []


WITH_NOTHING = Pattern(r"(?<=[nqe])[aw](?P<none>N)(?=[,.;\n)ceE]|\Z)")


def from_to(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "up from 60 to 65, 3x5", "worked up from 40 to 80": the load one came from is none of the sets."""
    said = atoms.some(m.start(), m.start() + 1)[-1] == "from" and atoms.some(*m.span("to"))[-1] == "to"
    if said and min(atoms.values[m.start("old")], atoms.values[m.end() - 1]) >= _A_LOAD:
        out[m.start() : m.end("old")] = "w" * (m.end("old") - m.start())
    return []


FROM_TO = Pattern(r"[aεη](?P<old>n[KB]?)(?P<to>[wa])n(?![xISHDCmsq%])")
_A_LOAD = 12
