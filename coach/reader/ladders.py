"""Ladders of a run put together as one atom: "400, 800, 1200, 800, 400", "1-2-3-2-1 min"."""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.lengths import TRACK, number
from coach.reader.tokens import Atoms, Merger

_FEWEST = 3
_RUNGS = Pattern(r"(?<![nx/])(?:(?:n[DCmS]?|D)[,/\-+c]{0,2}){3,40}")
_RUNG = Pattern(r"n[DCm]?|D")
_STEPS = Pattern(r"(?<![nx/])(?<!n\.)n(?:[-,/]?n){2,20}(?:[I'](?!n)|m(?![n\w]))")
_LADDER_WORDS = frozenset(
    "ladder pyramid track intervals interval reps rest jog recovery recoveries session fartlek".split()
)
_SPANS = Pattern(r"(?<![nx@/])(?<!n\.)nI(?:[,/\-]nI){2,}(?!S)")
#: Only beside these are numbers without a sign between them its rungs.
_LADDERS = frozenset("ladder ladders pyramid pyramids".split())


def ladders(atoms: Atoms) -> list[Merger]:
    """ "400, 800, 1200, 800, 400" and "1-2-3-2-1 min" as one ladder: (metres, seconds) for each rung."""
    codes = atoms.codes
    out: list[Merger] = []
    if codes.count("n") + codes.count("D") < _FEWEST:
        return out  # each rung has a number or a mile
    for m in _STEPS.finditer(codes):
        steps = [number(atoms.values[k]) or 0.0 for k in range(*m.span()) if codes[k] == "n"]
        if "nn" in m[0] and _LADDERS.isdisjoint(atoms.words):
            continue
        if _runs_only(atoms, *m.span()) and all(0 < s <= 20 for s in steps):
            out.append(Merger(*m.span(), "Λ", [(None, s * 60) for s in steps]))
    for m in _SPANS.finditer(codes):  # "4 min, 3 min, 2 min, 1 min hard"
        steps = [number(atoms.values[k]) or 0.0 for k in range(*m.span()) if codes[k] == "n"]
        if _runs_only(atoms, *m.span()) and "ξ" not in codes and all(0 < s <= 20 for s in steps):
            out.append(Merger(*m.span(), "Λ", [(None, s * 60) for s in steps]))
    for m in _TIMED.finditer(codes):
        rungs_ = [_timed(atoms, *k.span()) for k in _TIMED_RUNG.finditer(codes, *m.span())]
        if None not in rungs_ and _runs_only(atoms, *m.span()):
            out.append(Merger(m.start(), m.end() - (codes[m.end() - 1] in ",/-+c"), "Λ", rungs_))
    for m in _RUNGS.finditer(codes):
        found = [(k.start(), k.end()) for k in _RUNG.finditer(codes, *m.span())]
        behind = codes[found[-1][1] : found[-1][1] + 1] if found else ""
        whole = behind == "x" and codes[found[-1][0] - 1] in "/-"  # "400/300/200/100 x 2"
        if found and not whole and (behind in tuple("xKBIH'\"") or found[-1][1] < m.end() - 2):
            found.pop()
        rungs = [_metres(atoms, i, j) for i, j in found]
        if len(rungs) > _FEWEST and rungs[-1] is None and codes[found[-1][1] : found[-1][1] + 1] == "S":
            rungs.pop()  # "…, 90 s rest"
            found.pop()
        if len(rungs) < _FEWEST or None in rungs or not _runs_only(atoms, m.start(), found[-1][1]):
            continue
        if max(r or 0 for r in rungs) < 200 or (min(r or 0 for r in rungs) >= 1000 and not _laddered(atoms)):
            continue
        out.append(Merger(m.start(), found[-1][1], "Λ", [(r, None) for r in rungs]))
    out.sort(key=lambda one: one.a)
    return [one for k, one in enumerate(out) if not k or one.a >= out[k - 1].b]


#: "1600m 6:10, 1200m 4:30, 800m 2:52": each with its time.
_TIMED = Pattern(r"(?<![nx/@])(?:(?:n[DCmS]?|D)[aw:@]?t[,/\-+c]{0,2}){3,30}")
_TIMED_RUNG = Pattern(r"(?:n[DCm]?|D)[aw:@]?t")
_LONGEST_RUNG_M = 2000.0
_FASTEST, _SLOWEST = 0.12, 0.6  # seconds a metre


def _timed(atoms: Atoms, i: int, j: int) -> tuple[float, float] | None:
    """The metres and the seconds of one rung, if it can be run so."""
    far = next(k for k in range(i, j) if atoms.codes[k] in "awt:@")
    metres, seconds = _metres(atoms, i, far), number(atoms.values[j - 1])
    if metres is None or seconds is None or not 200 <= metres <= _LONGEST_RUNG_M:
        return None
    return (metres, seconds) if _FASTEST <= seconds / metres <= _SLOWEST else None


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
