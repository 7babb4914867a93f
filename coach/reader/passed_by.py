"""What happened on the way of a run: "blew up at 4k", "gel at 8k", "walked the last bit". It is no run of its own."""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.clauses import Piece
from coach.reader.lengths import number
from coach.reader.tokens import Atoms

_AT = Pattern(r"[wacμNYιθVfO62]{1,8}n[DC][waαOιc]{0,8}")
_PREPOSITIONS = frozenset("at from by after around past about till until".split())
#: Words that tell of running on, or of how far it became.
_RAN = frozenset(
    "ran run running did done finished ended started began then again another second later plus also only just jog "
    "jogged stopped quit bailed dropped pulled gave cut turned called planned meant".split()
)
#: Behind these one only stopped for a while.
_A_WHILE = frozenset("for to because and".split())
_STOPPED = frozenset(("stopped", "stop", "pulled"))
_FARS = Pattern(r"n[DC]|3")


def passed_by(atoms: Atoms, a: int, b: int, piece: Piece) -> bool:
    """Whether a piece only tells what happened at some point of the run in atoms ``a`` to ``b``."""
    if piece.kind != "run" or not _AT.fullmatch(atoms.codes, piece.a, piece.b):
        return False
    i = atoms.codes.index("n", piece.a, piece.b)
    before, behind = atoms.some(piece.a, i), atoms.some(i + 2, piece.b)
    while before and before[-1] in ("the", "about", "around"):
        before = before[:-1]
    if len(before) < 2 or before[-1] not in _PREPOSITIONS:
        return False
    words = {*before, *behind}
    if not _STOPPED.isdisjoint(before) and not _A_WHILE.isdisjoint(behind[:1]):
        words -= _STOPPED
    if not _RAN.isdisjoint(words):
        return False
    return _metres(atoms, i) <= max((_metres(atoms, m.start()) for m in _FARS.finditer(atoms.codes, a, b)), default=0.0)


def _metres(atoms: Atoms, i: int) -> float:
    """How far the race or the number at atom ``i`` is."""
    value = number(atoms.values[i]) or 0.0
    if atoms.codes[i] == "3":
        return value
    return value * (1000.0 if atoms.codes[i + 1] == "C" else number(atoms.values[i + 1]) or 0.0)


_WALKED = Pattern(r"[wac]{0,3}[92][wacDC26αO]{0,6}")
_SOME = frozenset("back down last bits parts some most final hills uphills rest recovery recover between".split())


def walked_some(atoms: Atoms, piece: Piece) -> bool:
    """Whether a piece only tells where one walked on a run: "walked the last k", "walk back down"."""
    if not _WALKED.fullmatch(atoms.codes, piece.a, piece.b):
        return False
    words = atoms.some(piece.a, piece.b)
    return not _WALKS.isdisjoint(words) and not _SOME.isdisjoint(words) and "home" not in words


_WALKS = frozenset("walk walked walking".split())
