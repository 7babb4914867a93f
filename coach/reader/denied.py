"""What is denied: "not tired", "no pain, soreness or tightness"; and what is told in its place ("not sore, it hurts").

Rule: a denial reaches over words of how much and how, and along a list; what is told in its place is told.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.soreness import unsure
from coach.reader.tokens import Atoms

#: A denial right before a word of feeling, with what may stand between.
DENIED = Pattern(r"N(?:[μwRVZ]|ZR|ww|wV|wR|wZR|wwR|RR)?$")


def denied(atoms: Atoms, a: int, i: int, last: int) -> bool:
    """Whether the feeling at atom ``i`` is denied; ``last`` is the atom of the one denied before it, or -1."""
    before = DENIED.search(atoms.codes[max(a, i - 5) : i]) or _denied_with(atoms, last, i)
    return bool(before) and not unsure(atoms, max(a, i - 6), i)


def _denied_with(atoms: Atoms, last: int, i: int) -> bool:
    """Whether the feeling at atom ``i`` goes on a list that is denied ("no pain, soreness or tightness")."""
    if last < 0 or atoms.codes[last + 1 : i].strip("w,/"):
        return False
    between = atoms.some(last + 1, i)
    ends = not _OR.isdisjoint(between) or not _OR.isdisjoint(atoms.some(i + 1, min(len(atoms.codes), i + 2)))
    return ends and all(w in _OR or w in ",/" or w == "any" for w in between)


_OR = frozenset(("or", "nor"))


def told_instead(atoms: Atoms, last: int, i: int) -> bool:
    """Whether the feeling at atom ``i`` is told instead of the one denied at ``last``: "not sore, it hurts"."""
    return not _RATHER.isdisjoint(atoms.some(last + 1, i))


_RATHER = frozenset("but just only though however rather more simply is its it im i still although yet now".split())


def rested(atoms: Atoms, a: int, i: int) -> bool:
    """Whether the tiredness at atom ``i`` is denied itself ("not tired", "don't feel heavy"), and nothing before it."""
    near = _NOT_TIRED.search(atoms.codes, max(a, i - 6), i)
    if near is None or atoms.word(near.start()) == "never":
        return False  # "never felt so tired"
    return all(w in _FEELING for w in atoms.some(near.start() + 1, i))


_NOT_TIRED = Pattern(r"N[μwap]{0,4}\Z")
_FEELING = frozenset(
    "at all even really too so very that as particularly especially overly feel feeling felt remotely in the slightest "
    "one bit any actually properly real".split()
)
