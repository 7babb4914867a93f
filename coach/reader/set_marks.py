"""Sets in shorthand of one's own: "r5 s3", "2 db 12 kg | L 10-10-10 | R 10-10-10", "275, six reps each", "80% of max".

Steps of coach/reader/set_words.py. Rule: a figure is only taken for another thing where a second one beside it agrees.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger


def part_of_max(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "4 sets at 95 (80% of max)": how heavy it is, and no set to failure."""
    i = m.end() - 1
    if atoms.codes[m.start()] == "w" and atoms.word(m.start()) not in _PERCENT:
        return []
    if atoms.word(m.start() + 1) == "of" and atoms.some(i, i + 1) in (["max"], ["maximum"]):
        out[i] = "w"
    return []


PART_OF_MAX = Pattern(r"[%w]aw?v")
_PERCENT = frozenset(("percent", "pct"))


def load_alone(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3 sets on deads, 275, six reps each": a load between the name and the reps, where it can be nothing else."""
    load, reps = atoms.values[m.start("load")], atoms.values[m.start("reps")]
    each = m["each"] == "E" or atoms.some(m.start("each"), m.end("each")) in (["a", "set"], ["per", "set"])
    if reps < load and load >= _LEAST_LOAD and (each or load > reps * _FAR_ABOVE):
        out[m.start("sign")] = "Ω"
    return []


LOAD_ALONE = Pattern(r"ns[2a]?w?X(?P<sign>,)(?P<load>n),(?P<reps>n)(?:q(?P<each>[Ew]?)|(?P<bare>E))(?=[,.;\n)p@]|\Z)")
_LEAST_LOAD, _FAR_ABOVE = 30, 6


def keys_before(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "70 r5 s3", "s:3 r:10": reps and sets behind their first letter, which stands right at its figure."""
    r, s = m.start("r" if m["r"] else "r2"), m.start("s" if m["s"] else "s2")
    for key, word in ((r, "r"), (s, "s")):
        if atoms.word(key) != word or not atoms.glued(key + 1) or atoms.glued(key):
            return []
    reps, sets = m.start("reps" if m["r"] else "reps2"), m.start("sets" if m["s"] else "sets2")
    if not 0 < atoms.values[sets] <= _MOST_SETS or atoms.values[reps] != int(atoms.values[reps]):
        return []
    a = m.start()
    new: list[tuple[str, object]] = [("n", atoms.values[sets]), ("x", 1.0), ("n", atoms.values[reps])]
    made = [Merger(a + k, a + k + 1, *one) for k, one in enumerate(new)]
    made[-1] = made[-1]._replace(b=m.end())
    return made


KEYS_BEFORE = Pattern(
    r"(?P<r>Z):?(?P<reps>n)[,;x]?(?P<s>S):?(?P<sets>n)|(?P<s2>S):?(?P<sets2>n)[,;x]?(?P<r2>Z):?(?P<reps2>n)"
)
_MOST_SETS = 20


def one_of(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "two sets of ten and then one of eight": one set more, where others are told with their number."""
    i = m.start("one")
    start = max(atoms.codes.rfind(sign, 0, i) for sign in "X\n.;") + 1
    if atoms.some(i, i + 2) == ["one", "of"] and (
        _SETS.search(atoms.codes, start, i) or _SETS_NEXT.match(atoms.codes, m.end())
    ):
        out[m.start("of")] = "x"
    return []


ONE_OF = Pattern(r"(?<=[c,:X])(?P<one>n)(?P<of>a)n(?![KBDCI])")
_SETS = Pattern(r"n[sx]n")
_SETS_NEXT = Pattern(r"[SmqKB]?[c,]{1,2}n[sxa]n")


def done_with(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "3x12 with the right and 3x12 with the left": sets of a side each."""
    if not {"left", "right"}.issubset(atoms.words) or not _WITH.issuperset(atoms.some(*m.span("how"))):
        return []
    return [Merger(*m.span("how"))]


DONE_WITH = Pattern(r"(?<=n)(?P<how>w?[aw]{1,3})Z(?=[,c.;\n)]|\Z)")
_WITH = frozenset("with using leading the my on".split())


def so_many_bells(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "2 db 12 kg": one in each hand."""
    if atoms.values[m.start()] == 2 and atoms.word(m.start() + 1) in _BELLS:
        return [Merger(*m.span(), "k", "many")]
    return []


SO_MANY_BELLS = Pattern(r"(?<![x@ns])nk(?=[a@x]?n[KB])")
_BELLS = frozenset("db kb dumbbell kettlebell dbell kbell".split())


def strung_sides(atoms: Atoms, m: re.Match[str], out: list[str], values: list[object]) -> list[Merger]:
    """ "L 10-10-10 | R 10-10-10": as many sets of each side, the figures of a side strung together."""
    if {atoms.values[m.start("one")], atoms.values[m.start("other")]} != {"left", "right"}:
        return []
    if m["first"].count("n") != m["second"].count("n"):
        return []
    for k in range(*m.span()):
        if atoms.codes[k] in "-|":
            out[k] = ","
    return [Merger(k, k + 1) for k in range(*m.span()) if atoms.codes[k] == ":"]


STRUNG_SIDES = Pattern(
    r"\|?(?P<one>Z):?(?P<first>n(?:[-,/]?n)+)[|,;/]?(?P<other>Z):?(?P<second>n(?:[-,/]?n)+)(?![xKBCsqk:])"
)
