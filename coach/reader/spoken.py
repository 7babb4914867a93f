"""Figures said in a way of their own, put into plain ones before the grammar looks: "33 flat", "5 out of 10", tempos.

Rule: each step changes codes and values in place, never their number, so that every atom keeps its place in the text.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coach.reader.tokens import Atoms

_FLAT = re.compile(r"n(?=Y)")
_SCORE = re.compile(r"n[awε]n(?![xKBDCISHmq])")
_TEMPO = re.compile(r"[Uw2]w?:?(?P<figures>n(?:[-/x]n){2,3}|n(?:xn)?(?![DCmISHKBx]))")
_SPLIT = re.compile(r"(?<=[a@P])n(?:n)?(?![xKBDCISHmqsn])")
_LIFTED = re.compile(r"Y[wac2]{0,3}(?=[Xn](?!δ))(?!.{0,6}R)")
#: Words that are said of injuries and of lifts.
_LIFTING = frozenset("hit pulled banged smashed broke battered crushed killed pounded".split())
_PLAINLY = frozenset("out a an the my some up off through today and on in it into".split())
_MORE = re.compile(r"w{2,4}nw")
_ON_THE_LAST = re.compile(r"(?<![xn@a/])n(?![KB])q?[aw2]{0,3}(?P<last>l)(?!n)")
_ON = frozenset(("on", "in", "for"))
_ONLY = frozenset(("only", "just"))
_OF = re.compile(r"(?<![xs/n])nan(?![KBTxCDHISm/])")
_ON_THE = re.compile(r"n[a2]w(?=n(?![KBT]))")
_BACK = re.compile(r"R[wa]{1,3}(?=n(?!/))")
_PROGRAMME = re.compile(r"n/n/n(?!/)")


def plainly(atoms: Atoms) -> Atoms:
    """The atoms with such figures as plain ones."""
    codes = atoms.codes
    if "n" not in codes:
        return atoms
    out, values = list(codes), list(atoms.values)

    def put(i: int, code: str, value: object = None) -> None:
        out[i], values[i] = code, value

    for m in _FLAT.finditer(codes):  # "33 flat" is a time
        i = m.start()
        value = values[i]
        if atoms.word(i + 1) == "flat" and isinstance(value, float | int) and 5 <= value <= 300:
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
    for m in _LIFTED.finditer(codes) if "Y" in codes else ():  # "pulled 185", "banged out 3x10", "hit bench"
        if atoms.word(m.start()) in _LIFTING and _PLAINLY.issuperset(atoms.some(m.start() + 1, m.end())):
            put(m.start(), "w")
    if "more" in atoms.words:
        for m in _MORE.finditer(codes):  # "could have done 2 more"
            if atoms.word(m.end() - 1) == "more" and "done" in atoms.some(*m.span()):
                put(m.end() - 1, "r")
    if "l" in codes:
        for m in _ON_THE_LAST.finditer(codes):  # "only got 3 on the last set"
            if not _ON.isdisjoint(atoms.some(m.start() + 1, m.end())):
                put(m.start("last"), "n", values[m.start()])
                put(m.start(), "l")
                before = atoms.some(max(0, m.start() - 2), m.start())
                if not _ONLY.isdisjoint(before) and codes[m.start() - 1] == "w":
                    put(m.start() - 1, "f")
    if "of" in atoms.words and "X" in codes:
        for m in _OF.finditer(codes):  # "4 of 8"
            i = m.start()
            few = 1 < values[i] <= 8 and 3 <= values[i + 2] <= 30
            if few and atoms.word(i + 1) == "of" and not _felt(codes, i):
                put(i + 1, "x")
    if "on" in atoms.words:
        for m in _ON_THE.finditer(codes):  # "3 on the 8"
            if (
                atoms.some(m.start() + 1, m.end()) == ["on", "the"]
                and values[m.start()] <= 10
                and values[m.end()] <= 30
            ):
                put(m.start() + 1, "w")
                put(m.end() - 1, "x")
    if "back" in atoms.words:
        for m in _BACK.finditer(codes):  # "back to the 35"
            to = atoms.some(m.start() + 1, m.end())
            if (
                atoms.word(m.start()) == "back"
                and to[-1:] in (["to"], ["the"])
                and "to" in to
                and values[m.end()] >= 12
            ):
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
    made = "".join(out)
    return atoms if made == codes else replace(atoms, codes=made, values=values)


def _felt(codes: str, i: int) -> bool:
    return any(c in codes[max(0, i - 60) : i] for c in "RYV") and not re.search(r"nx|ns", codes[max(0, i - 12) : i])


_OUT_OF = frozenset(("of", "from", "outta"))
