"""So much of ten behind work: "goblet squats 3x10 4 kg, felt like 6 out of 10" tells how hard it was.

Rule: only where nothing in the message hurts, and where it counts no sets, repetitions or exercises. What it felt like
is an effort; a figure of ten that says no more than itself is no set either.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_OF_TEN = Pattern(r"(?P<n>n)(?P<of>/|wa|ww|a|w)(?P<ten>n)(?![xKBDCISHmqs/td])")
_OF = (["/"], ["out", "of"], ["of"], ["outta"])
_TEN = 10
#: Sets that are told in full, or a run: behind them a figure of ten is neither.
_WORKED = Pattern(r"nx[ntd]|ns[wa]?n|U|n[CD]")
_HURTS = frozenset("ψR")
_FEELINGS = frozenset(("fatigue", "illness"))
#: What was felt, or how hard it was, right before the figure: "felt like", "difficulty", "I'd call it".
_RATES = frozenset("felt feels feel feeling difficulty intensity hardness toughness exertion".split())
_LINKS = frozenset("like about around roughly maybe a an at was is of more solid good say id it".split())
#: "Did 8 out of 10", "8 out of 10 reps": so many of those that were meant.
_COUNTED = frozenset(
    "did done got made managed completed finished hit only sets set reps rep repetitions exercises rounds sessions "
    "days shots lifts attempts times runs".split()
)


def of_effort(atoms: Atoms) -> Atoms:
    """The atoms with a figure of ten behind work as its effort, or as plain words."""
    codes = atoms.codes
    if not _HURTS.isdisjoint(codes) or any(_felt(atoms, i) for i, c in enumerate(codes) if c == "Y"):
        return atoms
    out = list(codes)
    for m in _OF_TEN.finditer(codes):
        i, ten = m.start("n"), m.start("ten")
        before, value = codes[i - 1 : i], atoms.values[i]
        if not i or before in ("p", "/", "n", "x") or codes[ten + 1 : ten + 2] == "p":
            continue
        if atoms.values[ten] != _TEN or not 0 <= value <= _TEN or atoms.some(i + 1, ten) not in _OF:
            continue
        line = codes.rfind("\n", 0, i) + 1
        if not _WORKED.search(codes, line, i) or not _COUNTED.isdisjoint(_around(atoms, line, i, ten)):
            continue
        if _rates(atoms, line, i):
            out[i - 1] = "p"
            out[i + 1 : ten + 1] = "w" * (ten - i)
        elif m["of"] != "/" or before in ("-", "K", "B", "S"):
            out[i : ten + 1] = "w" * (ten + 1 - i)
    made = "".join(out)
    return atoms if made == codes else atoms.anew(made)


def _felt(atoms: Atoms, i: int) -> bool:
    value = atoms.values[i]
    return not (isinstance(value, tuple) and value[0] in _FEELINGS)


def _around(atoms: Atoms, line: int, i: int, ten: int) -> list[str]:
    """The words of the clause before the figure, and the one behind it."""
    start = max(atoms.codes.rfind(sign, line, i) for sign in ",;.(-") + 1
    return [*atoms.some(max(start, line), i), *atoms.some(ten + 1, ten + 2)]


def _rates(atoms: Atoms, line: int, i: int) -> bool:
    """Whether words of how it felt lead to the figure, with nothing but links between."""
    k = i - 1
    while k > line and atoms.codes[k] in "waθ2" and atoms.word(k) in _LINKS:
        k -= 1
    return k >= line and atoms.codes[i - 1] in "wa" and atoms.word(k) in _RATES
