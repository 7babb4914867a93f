"""How a part of the body goes, told as a report: "usual achilles report: 2 getting out of bed", "knee: this week 1".

Rule: the word for the report is none of the pain's; of weeks that are counted or gone the figures are of before.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger

REPORTS = frozenset("report update check checkin status diary numbers scores score".split())
WEEK = "week"
WORDS = REPORTS | {WEEK}
_REPORT = Pattern(r"R(?P<word>w[wa]?)(?=[:,-]?[wη]{0,2}n)")
_COUNTED = Pattern(r"(?P<week>wn)(?=n(?:[,.;\n)]|n/n|\Z|/n))")
_THIS = Pattern(r"(?P<week>ww)(?=n(?:[,.;\n)]|\Z|/n))")
_MOST = 10


def reports(atoms: Atoms) -> list[Merger]:
    """Words to leave out, and weeks as days of before or now; nothing where no part of the body is told of."""
    codes = atoms.codes
    found = [
        Merger(*m.span("word"))
        for m in _REPORT.finditer(codes)
        if atoms.word(m.start("word")) in REPORTS
        and (m.end("word") - m.start("word") == 1 or atoms.word(m.start("word") + 1) == "in")
    ]
    found += [
        Merger(*m.span("week"), "η", atoms.values[m.start("week") + 1])
        for m in _COUNTED.finditer(codes)
        if atoms.word(m.start()) == WEEK and _figure(atoms, m.end())
    ]
    found += [
        Merger(*m.span("week"), "α", 0)
        for m in _THIS.finditer(codes)
        if atoms.some(*m.span("week")) == ["this", WEEK] and _figure(atoms, m.end())
    ]
    return sorted(found)


def _figure(atoms: Atoms, i: int) -> bool:
    value = atoms.values[i]
    return isinstance(value, float | int) and 0 <= value <= _MOST
