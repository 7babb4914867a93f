"""What a run was meant to be and what it became: "set out to run 6, ended up running 9", "meant to do 5, did 7".

What was planned is put away and what was done takes its place, its unit where only the plan has one. Rule: only within
one sentence about nothing but running, and only what is told anew: "aimed for 10k in 50, took 52:10" stays 10 km.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from coach.patterns import Pattern
from coach.reader.lengths import number
from coach.reader.tokens import SETTLED, Atoms

#: Words that tell of a plan, those that do so only before another, and those that tell what became of it.
PLANS = frozenset(
    "meant supposed planned planning wanted aimed aiming intended hoping hoped scheduled due plan target goal thought "
    "set going went headed gonna".split()
)
_BEFORE = {
    "set": frozenset(("out", "off")), "going": frozenset(("to", "for")), "went": frozenset(("out", "for")),
    "headed": frozenset(("out", "for")), "due": frozenset(("to", "a")), "thought": frozenset(("id", "i", "iwould")),
    "gonna": frozenset(("do", "run", "go", "be")),
}  # fmt: skip
_BECAME = frozenset(
    "did got managed ended made completed finished actual actually only ran called stopped turned became cut settled "
    "bailed quit gave pulled packed took was carried kept extended stretched continued".split()
)
#: Behind these alone a figure is how far one got; others may tell what else was done.
_TOOK = frozenset(("took",))
_SENTENCE = Pattern(r"[^\n.?;]+")
_FAR = Pattern(r"n[DC]|n(?=2?(?:[,)αwcUa(]|\Z))(?![wa]{1,2}n[DC])")
_TIME = Pattern(r"nHn?I?|nInS|nI|t|d")
_ELSE = Pattern(r"[XRYψνξ9x]")


def became(atoms: Atoms) -> Atoms:
    """The atoms without what was planned of a run of which it is told as well what became of it."""
    out, values, words = list(atoms.codes), list(atoms.values), list(atoms.words)
    for m in _SENTENCE.finditer(atoms.codes):
        if not any(_of_else(atoms, m.start() + one.start()) for one in _ELSE.finditer(m[0])):
            _became(atoms, *m.span(), out, values, words)
    made = "".join(out)
    return replace(atoms, codes=made, values=values, words=words) if made != atoms.codes else atoms


def _of_else(atoms: Atoms, i: int) -> bool:
    """Whether atom ``i`` tells of anything but the run: "turned into 10" hurts nobody, and one may walk home."""
    return atoms.word(i) not in _BECAME and atoms.word(i) != "back" and atoms.values[i] != "walking"


def _became(atoms: Atoms, a: int, b: int, out: list[str], values: list[Any], words: list[str]) -> None:
    codes = atoms.codes
    plan = next((i for i in range(a, b) if _plans(atoms, i, b)), b)
    first = next((i for i in range(plan, b) if codes[i] in "ntd"), b)
    done = next((i for i in range(first + 1, b) if not _BECAME.isdisjoint(atoms.some(i, i + 1))), b)
    if done == b:
        return
    far = None if atoms.word(done) in _TOOK else _ends(atoms, done, b)
    time = _TIME.search(codes, far.end() if far else done, b)
    old = _FAR.search(codes, plan, done)
    if far is None and time is None:
        return
    if far is not None and old is not None:
        if len(far[0]) == 1:  # its unit, if any, stands in the plan
            values[old.start()] = values[far.start()]
            for k in range(done, min(b, far.end() + 1)):
                if out[k] in "wan" or k == far.start():
                    out[k], values[k] = "w", SETTLED
        else:
            out[old.start() : old.end()] = "w" * len(old[0])
    for one in (*_TIME.finditer(codes, plan, done), *(_GUESSED.finditer(codes, plan, done) if time else ())):
        out[one.start() : one.end()] = "w" * len(one[0])
    for k in range(plan, done):
        out[k] = "w" if out[k] in "ζη" else out[k]
    for k in range(atoms.first[plan], atoms.first[done]):
        words[k] = "the" if words[k] in PLANS or words[k] in _MEANT else words[k]
    if not _GAVE_UP.isdisjoint(atoms.some(done, done + 1)):
        values[done] = GAVE_UP
    if "U" not in out[a:b] and atoms.word(plan) in _OUT_FOR and old is not None and far is not None:
        out[old.start() - 1] = "U"
    elif "U" not in out[a:b] and "D" in out[a:b] + ["D"] * ("C" in out[a:b]):
        out[plan] = "U"


#: Verbs by which a run that was planned was given up, and the value that they leave.
_GAVE_UP = frozenset("bailed quit gave packed pulled".split())
GAVE_UP = "given up"
#: Who sets out for ten goes so far.
_OUT_FOR = frozenset("set headed went".split())
#: Words beside those of a plan that speak of none without them.
_MEANT = frozenset("be supposed target goal out".split())
_GUESSED = Pattern(r"a[wa]?n(?![DCKB])")


def _plans(atoms: Atoms, i: int, b: int) -> bool:
    """Whether atom ``i`` tells of a plan."""
    said = PLANS.intersection(atoms.some(i, i + 1))
    if not said:
        return False
    word = min(said)
    behind = atoms.words[atoms.first[i] : atoms.first[min(i + 2, b)] + 1]
    return word not in _BEFORE or not _BEFORE[word].isdisjoint(behind)


def _ends(atoms: Atoms, i: int, b: int) -> re.Match[str] | None:
    """How far it became: the first distance behind atom ``i``, with its unit or at the end of its clause."""
    for m in _FAR.finditer(atoms.codes, i, b):
        value = number(atoms.values[m.start()]) or 0.0
        if 0 < value <= _FARTHEST and atoms.word(m.start()) != "one":
            return m
    return None


_FARTHEST = 120.0
