"""Figures that are talked of and log nothing: "strength in a 120 km week", "say I squatted 185 for 8, what's my max?".

Steps of coach/reader/spoken.py. Rule: only what is no run of its own, or is only supposed for a question, is put away.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.lifters_talk import Put
from coach.reader.tokens import Atoms

WEEKS = frozenset(("week", "weeks", "wk", "wks"))
_OF_A_WEEK = Pattern(r"(?P<which>[wao])n[DC](?=w)")
_WHICH = frozenset("a an my the this that these our first biggest another normal usual typical big proper".split())


def week_of(atoms: Atoms, put: Put) -> None:
    """ "a 120 km week": what a week holds, and no run."""
    for m in _OF_A_WEEK.finditer(atoms.codes):
        i, word = m.end() - 1, atoms.word(m.end())
        if word in WEEKS and (word[-1] == "s" or atoms.word(m.start()) in _WHICH):
            put(i - 1, "w")
            put(i, "w")


SUPPOSING = frozenset("say suppose supposing assume assuming pretend".split())
_SUPPOSED = Pattern(r"(?:(?<=[\n.;?])|\A)[wμzc]{0,2}w[wa]?[wXU][^\n.;?]*\??")
_BEFORE = frozenset("so ok okay hi hey lets just let us like".split())
_ASKS = frozenset("what whats how which would could should".split())
_I = frozenset("i im ive that".split())


def supposed(atoms: Atoms, put: Put) -> None:
    """ "say I squatted 185 for 8, what would my max be?": only to ask."""
    for m in _SUPPOSED.finditer(atoms.codes):
        words = atoms.some(*m.span())
        at = next((k for k, word in enumerate(words[:3]) if word in SUPPOSING), None)
        if at is None or not _BEFORE.issuperset(words[:at]) or words[at + 1] not in _I:
            continue
        if m[0].endswith("?") or not _ASKS.isdisjoint(words[at + 2 :]):
            put(m.start() + at, "ζ", 1.0)
