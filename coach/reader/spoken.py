"""Figures said in a way of their own, put into plain ones before the grammar looks: "33 flat", "5 out of 10", tempos.

Rule: an atom keeps its place in the text; what several atoms say together is merged into one.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coach.acts import METRES_PER_MILE
from coach.reader.lengths import TRACK, number
from coach.reader.tokens import Atoms, Merger, merged

_FLAT = re.compile(r"(?:nI?|t)(?=[YXμ])")
_TEMPO = re.compile(r"[Uw2]w?:?(?P<figures>n(?:[-/x]n){2,3}|n(?:xn)?(?![DCmISHKBx]))")
_SPLIT = re.compile(r"(?<=[a@P])n(?:n)?(?![xKBDCISHmqsn])")
_SORE = re.compile(r"(?<![RZ])Y[:a@]?n(?![KBDCISHmx%])")
_PULSE = re.compile(r"Q[:aw]{0,2}n5?")
_RESTING = frozenset("resting waking woke wakeup awake".split())
_FLATLY = frozenset(("flat", "dead"))
_CAPITAL = re.compile(r"(?<=n)(?<!xn)m")
_HALF = re.compile(r"w(?=[a:]?(?:t|nHn))")
_CUT = re.compile(r"Y(?=[wa])")
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
    if "n" not in codes and "t" not in codes:
        return atoms
    if "d" in codes or ("H" in codes and "c" in codes):
        atoms = merged(atoms, _longer(atoms))
    if not _NEARLY_WORDS.isdisjoint(atoms.words):
        atoms = merged(atoms, _nearly(atoms))
    if "X" not in codes or "U" in codes:
        atoms = merged(atoms, _ladders(atoms))
    codes = atoms.codes
    out, values = list(codes), list(atoms.values)
    touched: set[int] = set()
    told = not _TELLING.isdisjoint(atoms.words)

    def put(i: int, code: str, value: object = None) -> None:
        out[i], values[i] = code, value
        touched.add(i)

    for m in _FLAT.finditer(codes) if not _FLATLY.isdisjoint(atoms.words) else ():  # "33 flat" is a time
        i = m.start()
        value = values[i]
        if atoms.some(m.end(), m.end() + 1) not in (["flat"], ["dead"]) or not isinstance(value, float | int):
            continue
        if codes[i] == "t" or m.end() > i + 1:
            put(m.end(), "w")
        elif any(c in codes for c in "UDC3") and 5 <= value <= 300:
            put(i, "t", float(value * 60))
            put(m.end(), "w")
    if told and ("tempo" in atoms.words or "eccentric" in atoms.words):
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
    if (
        "m" in codes
        and "X" not in codes
        and any(atoms.text[atoms.starts[m.start()]] == "M" for m in _CAPITAL.finditer(codes))
    ):
        for m in _CAPITAL.finditer(codes):  # "10M" are miles
            value = number(values[m.start() - 1])
            if atoms.text[atoms.starts[m.start()]] == "M" and value is not None and value < 40:
                put(m.start(), "D", METRES_PER_MILE)
    if told and "half" in atoms.words:
        for m in _HALF.finditer(codes):  # "half in 1:52"
            i = m.start()
            if atoms.word(i) == "half" and not (i and atoms.words[atoms.first[i] - 1] in ("first", "second", "last")):
                put(i, "3", 21097.5)
    if told and "cut" in atoms.words:
        for m in _CUT.finditer(codes):  # "cut to 5" hurts nobody
            if atoms.word(m.start()) == "cut" and atoms.word(m.start() + 1) in ("to", "it", "short", "back", "down"):
                put(m.start(), "w")
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
    return replace(atoms, codes="".join(out), values=values) if touched else atoms


def _felt(codes: str, i: int) -> bool:
    return any(c in codes[max(0, i - 60) : i] for c in "RYV") and not re.search(r"nx|ns", codes[max(0, i - 12) : i])


# --- what several atoms say together ----------------------------------------------------------------------------------
_LONGER = re.compile(r"(?:nHc|dc?)(?P<more>n)(?P<unit>[IS]?)(?![KBDCmxsqHX/:])")
_NEARLY = re.compile(r"(?<=n)w(?=[HIDCKBmSn])")
_TELLING = frozenset(("tempo", "eccentric", "half", "cut"))
_NEARLY_WORDS = frozenset(("ish", "odd", "plus"))
_RUNGS = re.compile(r"(?<![nx/])(?:(?:n[DCmS]?|D)[,/\-+c]{0,2}){3,40}")
_RUNG = re.compile(r"n[DCm]?|D")
_STEPS = re.compile(r"(?<![nx/.:])n(?:[-,/]n){2,20}[I'](?!n)")
_LADDER_WORDS = frozenset(
    "ladder pyramid track intervals interval reps rest jog recovery recoveries session fartlek".split()
)


def _longer(atoms: Atoms) -> list[Merger]:
    """ "an hour ten", "2 hours and 5 minutes", "a minute and 20 seconds"."""
    out = []
    for m in _LONGER.finditer(atoms.codes):
        i, at = m.start(), m.start("more")
        whole, more = number(atoms.values[i]), number(atoms.values[at])
        if whole is None or more is None or not 0 < more < 60:
            continue
        if atoms.codes[at - 1] == "c" and atoms.word(at - 1) != "and":
            continue
        seconds = whole * 3600 if atoms.codes[i] == "n" else whole
        if seconds and seconds % 3600 == 0 and m["unit"] != "S":
            out.append(Merger(i, m.end(), "d", seconds + more * 60))
        elif seconds == 60 and m["unit"] != "I":
            out.append(Merger(i, m.end(), "d", seconds + more))
    return out


def _nearly(atoms: Atoms) -> list[Merger]:
    """ "54ish mins": what only says that a figure is not exact is left out before its unit."""
    return [Merger(m.start(), m.end()) for m in _NEARLY.finditer(atoms.codes) if atoms.word(m.start()) in _NEARLY_WORDS]


def _ladders(atoms: Atoms) -> list[Merger]:
    """ "400, 800, 1200, 800, 400" and "1-2-3-2-1 min" as one ladder: (metres, seconds) for each rung."""
    codes = atoms.codes
    out: list[Merger] = []
    for m in _STEPS.finditer(codes):
        steps = [number(atoms.values[k]) or 0.0 for k in range(*m.span()) if codes[k] == "n"]
        if _runs_only(atoms, *m.span()) and all(0 < s <= 20 for s in steps):
            out.append(Merger(*m.span(), "Λ", [(None, s * 60) for s in steps]))
    for m in _RUNGS.finditer(codes):
        found = [(k.start(), k.end()) for k in _RUNG.finditer(codes, *m.span())]
        if found and (codes[found[-1][1] : found[-1][1] + 1] in ("x", "K", "B") or found[-1][1] < m.end() - 2):
            found.pop()
        rungs = [_metres(atoms, i, j) for i, j in found]
        if len(rungs) < 3 or None in rungs or not _runs_only(atoms, m.start(), found[-1][1]):
            continue
        if max(r or 0 for r in rungs) < 200 or (min(r or 0 for r in rungs) >= 1000 and not _laddered(atoms)):
            continue
        out.append(Merger(m.start(), found[-1][1], "Λ", [(r, None) for r in rungs]))
    return sorted(out, key=lambda one: one.a)


def _metres(atoms: Atoms, i: int, j: int) -> float | None:
    """The metres of one rung, if it is one."""
    codes = atoms.codes[i:j]
    first = number(atoms.values[i])
    if first is None:
        return None
    if codes == "D":
        return first if atoms.word(i) == "mile" else None
    metres = first * (1000.0 if codes[-1] == "C" else (number(atoms.values[j - 1]) or 1.0) if codes[-1] == "D" else 1.0)
    return metres if metres in TRACK or (codes[-1] in "DC" and 100 <= metres <= 5000) else None


def _runs_only(atoms: Atoms, i: int, j: int) -> bool:
    """Whether nothing in the sentence around atoms ``i`` to ``j`` is of a lift."""
    codes = atoms.codes
    a = max(codes.rfind(sign, 0, i) for sign in "\n.;") + 1
    b = min((k for sign in "\n.;" if (k := codes.find(sign, j)) >= 0), default=len(codes))
    return not any(c in "XKBR" for c in codes[a:b]) and not (a and "X" in codes[max(0, a - 12) : a])


def _laddered(atoms: Atoms) -> bool:
    return bool(_LADDER_WORDS & set(atoms.words))
