"""A figure of a pain that is not named, felt at what one does: "no chins for 4 wks and its 6/10 gripping the drill".

Rule: only "n/10" behind "it's", before what one does, where nothing else is scored; exercises that are missed for so
long in the same sentence, or have such a figure alone, are then none of a log.
"""

from __future__ import annotations

import re
from typing import Any

from coach.patterns import Pattern
from coach.reader.doing import doing
from coach.reader.tokens import SETTLED, Atoms

_SENTENCE = Pattern(r"[^\n.?;]+")
#: "Its 6/10 gripping", "it's still a 4/10 carrying", "it's 6 out of 10 gripping".
_SCORE = Pattern(r"(?P<lead>w[waμ]{0,3})(?P<n>n)(?P<of>/|wa)(?P<ten>n)(?P<doing>[w9U2χκY6])")
IT = frozenset(("its", "it"))
_OF = (["/"], ["out", "of"])
_TEN = 10
#: Of these it may be so much of ten without a pain.
_NO_PAIN = frozenset(
    "effort rpe hard session workout mood energy sleep stress motivation weather rating rated score fun quality "
    "difficulty intensity race training tired hungry soreness fatigue readiness tough easy enjoyment confidence".split()
)
#: What it is so much of ten at without being felt in the body.
_NOT_BODILY = frozenset(
    "considering counting giving rating feeling reading looking improving according raining snowing blowing freezing "
    "boiling boring amazing exciting interesting annoying tiring exhausting challenging satisfying encouraging "
    "promising relaxing motivating disappointing frustrating outstanding loving enjoying "
    "hating liking hoping thinking".split()
)
#: Where one goes while it hurts; what goes well or badly is the training.
_GOING = frozenset(("going", "coming"))
_WAYS = frozenset("up down upstairs downstairs uphill downhill over round around across".split())
_NO_MORE = frozenset("ξπpRνψ")
#: "No chins for 4 wks": what was left out for how long.
_MISSED = Pattern(r"N[wa]?(?P<lift>[XU])a(?P<n>[nwa])(?P<span>[wδ])")
SPANS = frozenset("day days week weeks wk wks month months mth mths year years fortnight".split())
#: "Rows 6 as well": the figure at an exercise, of the same pain.
_AT_IT = Pattern(r"(?P<sign>[,c])[wa]{0,2}(?P<lift>X)[wa]?(?P<n>n)(?=[wμ]{0,3}(?:[,\n.;c]|\Z))")
_LOGS = frozenset("xKBsq")


def felt_doing(atoms: Atoms) -> Atoms:
    """The atoms with such a figure as that of a pain, and what is told beside it as plain words."""
    if "n/n" not in atoms.codes and "nwan" not in atoms.codes:
        return atoms
    out, values = list(atoms.codes), list(atoms.values)
    for sentence in _SENTENCE.finditer(atoms.codes):
        a, b = sentence.span()
        if not _NO_MORE.isdisjoint(sentence[0]) or not _NO_PAIN.isdisjoint(atoms.some(a, b)):
            continue
        m = next((m for m in _SCORE.finditer(atoms.codes, a, b) if _felt(atoms, m)), None)
        if m is None or sentence[0].count("Y") > (m["doing"] == "Y"):
            continue
        out[m.start("n")], out[m.start("of")], values[m.start("of")] = "ψ", "Y", ("pain", None)
        for k in range(m.start("of") + 1, m.start("doing") + 1):
            out[k] = "w" if out[k] in "anX2U9χY6" else out[k]
        if _LOGS.isdisjoint(sentence[0]):
            _beside(atoms, out, values, a, b)
    made = "".join(out)
    return atoms if made == atoms.codes else atoms.anew(made, values)


def missed_for(atoms: Atoms) -> Atoms:
    """The atoms with how long an exercise was missed for as no figure of a set: "no chins for 4 wks, rows 3x8"."""
    out, values = list(atoms.codes), list(atoms.values)
    for m in _MISSED.finditer(atoms.codes):
        if out[m.start("n")] == "n" and atoms.word(m.start("span")) in SPANS:
            out[m.start("n")], values[m.start("n")] = "w", SETTLED
    made = "".join(out)
    return atoms if made == atoms.codes else atoms.anew(made, values)


def _felt(atoms: Atoms, m: re.Match[str]) -> bool:
    """Whether a figure of ten is felt at what one does."""
    n, ten = atoms.values[m.start("n")], atoms.values[m.start("ten")]
    at_it = atoms.some(m.start("doing"), m.end("doing"))
    if at_it[0] in _GOING and _WAYS.isdisjoint(atoms.some(m.start("doing"), m.end("doing") + 1)):
        return False
    return (
        ten == _TEN
        and 0 <= n <= _TEN
        and not IT.isdisjoint(atoms.some(*m.span("lead")))
        and atoms.some(*m.span("of")) in _OF
        and doing(at_it[0])
        and _NOT_BODILY.isdisjoint(at_it)
    )


def _beside(atoms: Atoms, out: list[str], values: list[Any], a: int, b: int) -> None:
    """Makes plain words of what was missed for so long, and figures of the pain of those at an exercise."""
    for m in _MISSED.finditer(atoms.codes, a, b):
        if atoms.word(m.start("span")) in SPANS:
            out[m.start("lift")], values[m.start("lift")] = "w", SETTLED
    for m in _AT_IT.finditer(atoms.codes, a, b):
        if 0 <= values[m.start("n")] <= _TEN:
            out[m.start("sign")] = out[m.start("lift")] = "w"
            values[m.start("lift")] = SETTLED
            out[m.start("n")] = "ψ"
