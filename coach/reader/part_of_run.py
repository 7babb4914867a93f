"""What is only a part of a run beside the whole of it: "15k w/ 8 @ 4:05", and rests by a letter: "6x1k 3:35 r90".

Rule: how fast a part was run is no pace of the whole; nothing is made up for the rest of it.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.lengths import number
from coach.reader.tokens import Atoms

#: Words between the whole and its part; behind a comma alone the part has no unit of its own.
PART_OF = frozenset("with w/ w incl inc including of which whereof featuring wherein".split())
_PART = Pattern(
    r"(?P<whole>n)[CD](?P<link>,?[wa]{1,3}l?|,)(?P<part>n)(?P<unit>[CD]?)U?(?P<at>[@a])(?P<time>t)(?:,n[@a]t)*"
)
RESTING = frozenset(("r", "jr"))
_REST = Pattern(r"nxn[CDm]?[^\nXR;]{0,6}?(?P<rest>[Zw])(?P<sign>:?)(?P<n>[nt])(?P<unit>[SI'\"m]?)")
#: The value of what tells of a part.
PART = "part of a run"
_FROM_M = 100.0  #: a bare number of no less is the metres of a repeat


def part_of_run(atoms: Atoms) -> Atoms:
    """The atoms with what is told of a part as plain words, and rests by a letter as rests."""
    out, values = list(atoms.codes), list(atoms.values)
    for m in _PART.finditer(atoms.codes):
        whole, part = number(atoms.values[m.start("whole")]), number(atoms.values[m.start("part")])
        linked = not PART_OF.isdisjoint(atoms.some(*m.span("link")))
        if whole is None or part is None or not 0 < part < whole:
            continue
        if linked or (m["link"] == "," and not m["unit"]):
            a = m.start("part")
            out[a : m.end()] = "w" * (m.end() - a)
            values[a : m.end()] = [PART] * (m.end() - a)
    for m in _REST.finditer(atoms.codes) if "X" not in atoms.codes else ():
        i = m.start("rest")
        far = atoms.codes[m.start() + 3] in "CDm" or (number(atoms.values[m.start() + 2]) or 0.0) >= _FROM_M
        if far and atoms.word(i) in RESTING:
            out[i] = "O"
            if m["sign"]:
                out[m.start("sign")] = "w"
    made = "".join(out)
    return atoms if made == atoms.codes else atoms.anew(made, values)


#: What was run before and behind repeats, which no field of theirs holds.
_BEFORE_AND_BEHIND = Pattern(r"Ww?:?n[CDI]|n[CDI]W|4w?:?n[CDI]|n[CDI]4")


def warm_and_cool(atoms: Atoms, a: int, b: int) -> list[tuple[int, int]]:
    """Where atoms ``a`` to ``b`` tell how far was run before and behind repeats: "wu 3k, 6x1k in 3:35, cd 2k"."""
    return [m.span() for m in _BEFORE_AND_BEHIND.finditer(atoms.codes, a, b)]


def parts_told(atoms: Atoms, a: int, b: int) -> list[tuple[int, int]]:
    """Where atoms ``a`` to ``b`` tell how fast a part was run, which no field of the run holds."""
    at = [k for k in range(a, b) if atoms.values[k] == PART]
    return [(at[0], at[-1] + 1)] if at else []
