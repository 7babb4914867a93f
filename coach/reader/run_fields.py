"""Which fields of a run a stretch of text fills: so that pieces that fill each other's gaps are one run.

Runners tell a run in any order and over several lines ("36 min / 6 k / recovery jog / HR 140"). Two neighbours are
one run where no field is told twice; where both tell how far, or how long, they are two.
"""

from __future__ import annotations

from coach.acts import DistanceUnit
from coach.patterns import Pattern
from coach.reader.run_marks import marks
from coach.reader.tokens import Atoms

_FIELDS = {
    "D": "far",
    "3": "far",
    "T": "time",
    "t": "time",
    "m": "time",
    "P": "pace",
    "v": "pace",
    "H": "hr",
    "M": "hr",
}
_FIELDS |= {"E": "climb", "R": "rpe"}
#: Codes of what is no run, and marks of what has an order of its own: repeats, rests, bare numbers.
_ELSE = Pattern(r"[XKBxsσζΛΞGRYψνρπ9OuW4%]")
_OWN = Pattern(r"[nLGxSrOdWNY]")
#: Words that begin the next thing, so that nothing is joined across them.
_NEXT = frozenset(
    "then later also plus another second again after afterwards tomorrow yesterday followed next today tonight "
    "am pm first last splits split".split()
)
_DAYPARTS = frozenset("morning evening afternoon lunch lunchtime noon night".split())
_EFFORTS = frozenset("easy long tempo interval hills race recovery time_trial".split())


def complete(atoms: Atoms, before: tuple[int, int], behind: tuple[int, int], units: DistanceUnit) -> bool:
    """Whether two neighbouring stretches tell of one run, each what the other leaves out."""
    if _FIGURE.search(atoms.codes, *behind) and _begins_next(atoms, *behind):
        return False
    if any(sign.search(atoms.codes, *before) and sign.search(atoms.codes, *behind) for sign in _TWICE):
        return False
    one, other = _told(atoms, *before, units), _told(atoms, *behind, units)
    if one is None or other is None or one & other or not one | other:
        return False
    kinds = [_kinds(atoms, *part) for part in (before, behind)]
    if kinds[0] and kinds[1] and not kinds[0] & kinds[1] and one and other:
        return False
    return not (_RUN_TOLD.search(atoms.codes, *before) and _RUN_TOLD.search(atoms.codes, *behind))


_FIGURE = Pattern(r"[ntd]")
_TWICE = tuple(Pattern(p) for p in ("n[DC](?!6)", "[Q5]", "6"))
#: A word for running with a figure in its own sentence.
_RUN_TOLD = Pattern(r"U[^.;\n]*[ntd]|[ntd][^.;\n]*U")


def _begins_next(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a stretch begins another run of the day ("then 5k", "pm 6k"; but not "morning run, 5k")."""
    words = atoms.some(a, b)
    if not _NEXT.isdisjoint(words):
        return True
    return any(atoms.word(i) in _DAYPARTS and "U" not in atoms.codes[i : i + 2] for i in range(a, b))


def _told(atoms: Atoms, a: int, b: int, units: DistanceUnit) -> set[str] | None:
    """The fields told in atoms ``a`` to ``b``; None where there is more to it than fields."""
    if any(atoms.word(m.start()) != "back" for m in _ELSE.finditer(atoms.codes, a, b)):
        return None
    if not _FIGURE.search(atoms.codes, a, b):
        return {"far"} if "3" in atoms.codes[a:b] else set()
    text = marks(atoms, a, b, units).text
    if _OWN.search(text):
        return None
    some = [_FIELDS[c] for c in text if c in _FIELDS]
    return set(some) if len(set(some)) == len(some) else None


def _kinds(atoms: Atoms, a: int, b: int) -> set[str]:
    return {v for i in range(a, b) if atoms.codes[i] in "U2" and (v := str(atoms.values[i])) in _EFFORTS}
