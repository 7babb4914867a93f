"""A pain that is asked for and answered in one breath: "knee pain? none", "shin splints? what shin splints, all gone".

And one whose figure is only guessed at: "knee kinda hurts, like a 3?" tells of it, whatever its mark.

Such a question is put to nobody. Rule: only where the part of the body or the pain stands alone before the mark, and
the answer closes its clause; "knee pain? no idea" stays a question, and what else hurts is told beside it as ever.
"""

from __future__ import annotations

from typing import Any

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

#: The value of a question mark that is answered at once.
ANSWERED = "answered"
_ASKED = Pattern(
    r"(?:(?<=[\n.?;,])|^)(?P<head>[wNα]{0,2})(?P<what>Z?R?Y|Z?R)α?(?P<sign>\?+)"
    r"(?P<again>(?:[wN]{1,2}Z?R?Y?[.?,]+){0,2})(?P<answer>[wμN,]{0,4}(?:[Nw]|θ)[wμα]{0,3})(?=[\n.,;z]|\Z)"
)
_HEADS = frozenset("any what the my and so that this hows".split())
#: Words that may stand beside an answer.
_BESIDE = frozenset(
    "now all totally completely its it is was been at more not any anymore longer today thanks thankfully whatsoever "
    "really just lol haha so far yet what i can say mate coach here there atm ancient thing of the".split()
)


def answered(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """Writes in ``out`` such questions and their answers as one clause."""
    for m in _ASKED.finditer(atoms.codes):
        if not _HEADS.issuperset(atoms.some(*m.span("head"))):
            continue
        a, b = m.span("answer")
        if any(
            w.isalpha() and w not in _BESIDE | _NO for k in range(a, b) if out[k] == "w" for w in atoms.some(k, k + 1)
        ):
            continue
        clear = m["answer"].find("θ")
        told = a + clear if clear >= 0 else _denied(atoms, a, b)
        if told is None:
            continue
        for k in range(m.start("sign"), a):
            out[k] = "w"
        values[m.start("sign")] = ANSWERED
        for k in range(a, b):
            out[k] = "w" if k != told else out[k]
        out[told], values[told] = "ψ", 0.0


def _denied(atoms: Atoms, a: int, b: int) -> int | None:
    """The atom of atoms ``a`` to ``b`` that says no."""
    return next((k for k in range(a, b) if atoms.codes[k] == "N" or atoms.word(k) in _NO), None)


_NO = frozenset("nope nah none nothing zero nada zip never history past".split())


def guessed(atoms: Atoms, out: list[str]) -> None:
    """Writes in ``out`` a mark behind nothing but a pain and its figure as a full stop."""
    told = "".join(out)
    for m in _GUESSED.finditer(told):
        mark = m.start("mark")
        start = max(told.rfind(sign, 0, mark) for sign in "\n.;?!") + 1
        said = told[start:mark]
        if "R" not in said or "X" in said or "U" in said or "n" in said:
            continue
        words = atoms.some(start, mark)
        if words[0] not in _OPENS and _ASKS.isdisjoint(words):
            out[mark] = "."


_GUESSED = Pattern(r"ψ[wψ]{0,4}α?(?P<mark>\?)(?!\?)")
_OPENS = frozenset("is are am was were has have had did do does any will".split())
#: Beside one of these something is asked of the coach.
_ASKS = frozenset(
    "should can could would shall may what whats how hows why when where which who does do ok okay fine safe normal "
    "bad enough too worry worrying worried serious run rest train lift if mean means".split()
)
