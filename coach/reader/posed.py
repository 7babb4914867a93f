"""Parts of the body that say how an exercise is done: "ab wheel from the knees 8, 8, 6", "bell at my chest 10, 10".

Rule: only between the name and the sets of one clause, and only where what follows is sets and no figure of a pain;
one bare figure up to ten behind "my knee" may be a pain and stays one.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_POSED = Pattern(
    r"X(?P<way>[wa2εκkhcτZRb]{0,9})(?P<part>R)(?P<height>w?)(?P<figures>[:,.\-–(xwa@2]{0,4}n[^\n;?]{0,24})"
)
_WHERE = frozenset(
    "from on off at under behind to over with between against above below near onto across by into past".split()
)
_PAINED = Pattern(r"[YVθιψνRμ]|n/n(?!/)|(?<!.)n[:a]?\Z")
#: "got 8, got 8 again": sets told one by one.
_GOT = Pattern(r"wnw{0,2}[,c]wn")
_SEVERAL = Pattern(r"n[,./\-]{1,3}n|nn|nx[nS]|xn|n[sqeKB]|nw?s|n[IS]")


#: A load laid on a part of the body: "10 kg plate on my hips".
_LAID = Pattern(r"n[KB]k[a2w]{1,3}(?P<part>R)(?=[,.;\n)a]|n|\Z)")


def posed(atoms: Atoms, out: list[str]) -> None:
    """Writes in ``out`` those parts of the body as plain words."""
    for m in _POSED.finditer(atoms.codes):
        way = atoms.some(m.start("way"), m.start("part"))
        figures = m["figures"]
        if _WHERE.isdisjoint(way):
            continue
        got = "got" in atoms.some(m.end("height"), m.end()) and _GOT.search(figures)
        if _PAINED.search(figures.split(",w")[0]) or not (got or _SEVERAL.search(figures)):
            continue
        for k in range(m.start("way"), m.end("part")):
            out[k] = "w" if out[k] in "RaZ" else out[k]
    for m in _LAID.finditer(atoms.codes):
        if not _ON.isdisjoint(atoms.some(m.start() + 3, m.start("part"))):
            out[m.start("part")] = "w"


_ON = frozenset("on across over".split())
