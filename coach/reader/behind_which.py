"""A distance that only says behind which run a warning sign came: "I fainted after the 10 km".

Rule: who tells that it was run ("ran 10k and fainted", "after running 10k"), or in what time, has a run to log.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.clauses import Piece
from coach.reader.tokens import Atoms

_ONE_RUN = Pattern(r"(?P<before>[^Utdn239ΞΛ]*)(?:n[DC]|Dn|3)(?:[wU]?[,]?(?P<behind>[^Utdn239ΞΛ]*))")
_TIME_BEHIND = Pattern(r",?[wa]?[td]")
_BEHIND = frozenset("after during following post end".split())
_NEAR = 4  #: words from there to the distance
_RUN = frozenset(
    "ran run did done running jogged jogging doing finished finishing completed completing managed raced racing".split()
)


def behind_which(at: Atoms, piece: Piece) -> bool:
    """Whether a piece with a sign in it only names the run behind which it came."""
    if piece.kind not in ("run", "figures"):
        return False
    m = _ONE_RUN.fullmatch(at.codes, piece.a, piece.b)
    if m is None or _TIME_BEHIND.match(at.codes, piece.b):
        return False
    before = at.some(*m.span("before"))
    return not _BEHIND.isdisjoint(before[-_NEAR:]) and _RUN.isdisjoint([*before, *at.some(*m.span("behind"))])
