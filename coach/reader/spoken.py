"""Figures said in a way of their own, put into plain ones before the grammar looks: "33 flat", "5 out of 10", tempos.

Rule: each step changes codes and values in place, never their number, so that every atom keeps its place in the text.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coach.reader.tokens import Atoms

_FLAT = re.compile(r"n(?=[YXμ])")
_SCORE = re.compile(r"n[awε]n(?![xKBDCISHmq])")
_TEMPO = re.compile(r"[Uw2]w?:?(?P<figures>n(?:[-/x]n){2,3}|n(?:xn)?(?![DCmISHKBx]))")
_SPLIT = re.compile(r"(?<=[a@P])n(?:n)?(?![xKBDCISHmqsn])")
_SORE = re.compile(r"(?<![RZ])Y[:a@]?n(?![KBDCISHmx%])")
_PULSE = re.compile(r"Q[:aw]{0,2}n5?")
_RESTING = frozenset("resting waking woke wakeup awake".split())
_LONGER = re.compile(r"dc?(?P<n>n)(?P<unit>[IS]?)(?![KBDCmxsqH/:])")
_HIT = re.compile(r"Y(?=[wa]*[Xn])")
_PROGRAMME = re.compile(r"n/n/n(?!/)")


def plainly(atoms: Atoms) -> Atoms:
    """The atoms with such figures as plain ones."""
    codes = atoms.codes
    if "n" not in codes:
        return atoms
    out, values = list(codes), list(atoms.values)

    def put(i: int, code: str, value: object = None) -> None:
        out[i], values[i] = code, value

    for m in _LONGER.finditer(codes) if "d" in codes else ():  # "an hour ten", "a minute and 20 seconds"
        whole, more = values[m.start()], values[m.start("n")]
        if whole in (60.0, 3600.0, 60, 3600) and more < 60 and m["unit"] in ("", "I" if whole == 3600 else "S"):
            put(m.start(), "d", whole + more * (60 if whole == 3600 else 1))
            for j in range(m.start() + 1, m.end()):
                put(j, "w")
    for m in _FLAT.finditer(codes) if "Y" in codes else ():  # "33 flat" is a time
        i = m.start()
        value = values[i]
        if (
            atoms.some(i + 1, i + 2) in (["flat"], ["dead"])
            and any(c in codes for c in "UDC3")
            and isinstance(value, float | int)
            and 5 <= value <= 300
        ):
            put(i, "t", float(value * 60))
            put(i + 1, "w")
    for m in _SCORE.finditer(codes):  # "5 of 10"
        i = m.start()
        if atoms.word(i + 1) in _OUT_OF and values[i + 2] == 10 and values[i] <= 10 and _felt(codes, i):
            put(i + 1, "/")
    if "tempo" in atoms.words or "eccentric" in atoms.words:
        for m in _TEMPO.finditer(codes):  # "tempo 3-1-1", "tempo 31x1"
            i, j = m.span("figures")
            value = values[i]
            small = j - i > 1 or (isinstance(value, float | int) and 1000 <= value < 10_000 and value % 100)
            if atoms.word(m.start()) == "tempo" and "X" in codes and small:
                for k in range(m.start(), j):
                    put(k, "w")
    if "ξ" in codes and "Y" in codes:
        for m in _SORE.finditer(codes):  # "energy 4, sore 3"
            value = values[m.start()]
            if isinstance(value, tuple) and value[0] == "soreness" and 1 <= values[m.end() - 1] <= 5:
                put(m.start(), "ξ", "soreness")
    for m in _PULSE.finditer(codes) if "Q" in codes else ():  # "hr 48 resting", "heart rate 52 on waking"
        if not _RESTING.isdisjoint(atoms.some(m.end(), min(len(codes), m.end() + 3))):
            put(m.start(), "ξ", "resting_hr")
    if "hit" in atoms.words:
        for m in _HIT.finditer(codes):
            if atoms.word(m.start()) == "hit":
                put(m.start(), "w")
    if "X" in codes:
        for m in _PROGRAMME.finditer(codes):  # the name of a programme
            if values[m.start()] == 5 and values[m.start() + 2] == 3 and values[m.start() + 4] == 1:
                for k in range(*m.span()):
                    put(k, "w")
    elif any(c in codes for c in "UDC"):
        for m in _SPLIT.finditer(codes):  # "at seven thirty"
            i, j = m.span()
            first, last = values[i], values[j - 1]
            if not atoms.word(i).isalpha() or not atoms.word(j - 1).isalpha():
                continue
            if j - i == 2 and 3 <= first <= 20 and last < 60:
                put(i, "t", float(first * 60 + last))
                put(i + 1, "w")
            elif j - i == 1 and 200 <= first < 1000 and first % 100 < 60:
                put(i, "t", float(first // 100 * 60 + first % 100))
    said = "".join(out)
    return replace(atoms, codes=said, values=values) if said != codes else atoms


def _felt(codes: str, i: int) -> bool:
    return any(c in codes[max(0, i - 60) : i] for c in "RYV") and not re.search(r"nx|ns", codes[max(0, i - 12) : i])


_OUT_OF = frozenset(("of", "from", "outta"))
